"""Kinds of changes, and comparisons that leave some out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.redline import IGNORABLE, ChangeKind, Op, RowKind, Segment, compare
from drafter.redline.kinds import kinds_of
from tests.redline.test_compare import boundaries, faults, prose, texts

ARTICLES = Path(__file__).parents[1] / "data" / "amended-articles.jsonl"
some_kinds = st.frozensets(st.sampled_from(sorted(IGNORABLE)))


@pytest.mark.parametrize(
    ("old", "new", "kinds"),
    [
        ("deberán", "podrán", ["words"]),
        ("Países", "países", ["case"]),
        ("Bahia", "Bahía", ["accents"]),
        ("BAHIA", "Bahía", ["accents", "case"]),
        ("año", "ano", ["accents"]),
        ("  ", " ", ["spaces"]),
        ("\u00a0", " ", ["spaces"]),
        ("sinembargo", "sin embargo", ["spaces"]),
        ("\u00ad", "", ["spaces"]),
        ("e\u0301", "é", ["spaces"]),
        (",", "", ["punctuation"]),
        (", ", "; ", ["punctuation"]),
        ("«paz»", "“paz”", ["punctuation"]),
        ("Sur-Sur", "Sur Sur", ["punctuation"]),
        ("2008–2009", "2008-2009", ["punctuation"]),
        ("l’eau", "l'eau", ["punctuation"]),
        ("Paz,", "paz", ["case", "punctuation"]),
        # What looks like punctuation and says something.
        ("18.40", "1840", ["words"]),
        ("1,5", "15", ["words"]),
        ("[", "", ["words"]),
        ("5 %", "5", ["words"]),
        ("y/o", "yo", ["words"]),
        ("", "no", ["words"]),
    ],
)
def test_what_differs_in_a_change_is_told_apart(old: str, new: str, kinds: list[str]) -> None:
    assert kinds_of(old, new) == tuple(kinds)
    assert kinds_of(new, old) == tuple(kinds)


def kinds_in(old: list[str], new: list[str]) -> list[list[str]]:
    """The kinds of each change."""
    comparison = compare(old, new)
    return [list(comparison.kinds_of(change)) for change in comparison.changes]


def test_every_change_of_a_row_has_its_kind() -> None:
    old = "Los Países deberán cooperar en la integración regional, materia muy importante de nuestra energia."
    new = "Los países deberán cooperar en la integración regional; materia muy importante de nuestra energía."
    assert kinds_in([old], [new]) == [["case"], ["punctuation"], ["accents"]]


def test_a_paragraph_s_own_number_is_numbering_and_a_figure_is_words() -> None:
    tail = "Destacaron la importancia de la cooperación."
    assert kinds_in([f"5. {tail}"], [f"4. {tail}"]) == [["numbering"]]
    assert kinds_in([f"a) {tail}"], [f"b) {tail}"]) == [["numbering"]]
    assert kinds_in([tail], [f"7 bis. {tail}"]) == [["numbering"]]
    assert kinds_in(["5 países firmaron el acuerdo."], ["6 países firmaron el acuerdo."]) == [["words"]]


def test_what_only_moved_or_was_only_split_changed_its_place() -> None:
    moved = "Promover la cooperación energética regional entre países vecinos."
    stays = "Destacaron también la importancia del ahorro y de las fuentes renovables en toda la región."
    assert ["place"] in kinds_in([moved, "Adiós.", stays], [stays, "Adiós.", moved])
    edited = kinds_in([moved, "Adiós.", stays], [stays, "Adiós.", moved.replace("vecinos", "hermanos")])
    assert ["words", "place"] in edited
    first, second = "Promover la cooperación energética", "regional entre países vecinos."
    assert kinds_in([moved], [first, second]) == [["place"]]


@given(texts, texts, some_kinds)
@settings(max_examples=300, deadline=None)
def test_a_comparison_that_ignores_is_exact_all_the_same(
    old: list[str], new: list[str], ignoring: frozenset[ChangeKind]
) -> None:
    comparison = compare(old, new, ignoring=ignoring)
    assert comparison.accept() == comparison.new
    assert comparison.reject() == comparison.old
    for number, row in enumerate(comparison.rows):
        before = "\n".join(comparison.old[index] for index in row.old)
        after = "\n".join(comparison.new[index] for index in row.new)
        every = {change.number for change in comparison.changes_of(number)}
        assert comparison.row_text(number, ()) == before
        assert comparison.row_text(number, every, ignored_new=True) == after
        old_at = new_at = 0
        for left, right in zip(row.segments, row.segments[1:], strict=False):
            old_at += len(left.text) if left.op is not Op.INSERTED else 0
            new_at += len(left.text) if left.op is not Op.DELETED else 0
            assert left.op is not right.op
            assert not (left.op is Op.INSERTED and right.op is Op.DELETED)
            if left.op is not Op.EQUAL and right.op is not Op.EQUAL:
                assert left.ignored is right.ignored
            assert left.op is Op.INSERTED or old_at in boundaries(before)
            assert left.op is Op.DELETED or new_at in boundaries(after)
        assert all(segment.text for segment in row.segments)
        if row.kind is RowKind.UNCHANGED:
            assert not every
            assert not row.flags


@given(texts, texts)
@settings(max_examples=60, deadline=None)
def test_ignoring_nothing_is_comparing(old: list[str], new: list[str]) -> None:
    assert compare(old, new, ignoring=()) == compare(old, new)
    assert faults(compare(old, new, ignoring=())) == []


@given(texts, texts, some_kinds)
@settings(max_examples=150, deadline=None)
def test_comparing_backwards_while_ignoring_swaps_plus_and_minus(
    old: list[str], new: list[str], ignoring: frozenset[ChangeKind]
) -> None:
    swapped = {Op.EQUAL: Op.EQUAL, Op.INSERTED: Op.DELETED, Op.DELETED: Op.INSERTED}

    def mirrored(segments: tuple[Segment, ...]) -> frozenset[tuple[Op, str, bool]]:
        return frozenset((swapped[s.op], s.text, s.ignored) for s in segments)

    there = {
        (r.old, r.new, frozenset((s.op, s.text, s.ignored) for s in r.segments))
        for r in compare(old, new, ignoring=ignoring).rows
    }
    back = {(r.new, r.old, mirrored(r.segments)) for r in compare(new, old, ignoring=ignoring).rows}
    assert there == back


@pytest.mark.parametrize(
    ("kind", "new"),
    [
        ("case", "los Países de América Latina y el caribe cooperarán, según proceda."),
        ("accents", "Los paises de America Latina y el Caribe cooperarán, segun proceda."),
        ("spaces", " Los  países de\u00a0América Latina y el Caribe cooperarán,según proceda."),
        ("punctuation", "Los países de América Latina y el Caribe, cooperarán según proceda"),
    ],
)
def test_a_paragraph_that_differs_in_nothing_else_is_unchanged(kind: str, new: str) -> None:
    old = "Los países de América Latina y el Caribe cooperarán, según proceda."
    shown = compare([old], [new]).rows[0]
    assert shown.kind is RowKind.CHANGED
    ignored = compare([old], [new], ignoring=[ChangeKind(kind)])
    assert ignored.rows[0].kind is RowKind.UNCHANGED
    assert not ignored.changes
    assert ignored.statistics.words_inserted == 0
    others = IGNORABLE - {ChangeKind(kind)}
    assert compare([old], [new], ignoring=others).rows[0].kind is RowKind.CHANGED


def test_beside_an_ignored_difference_only_the_real_change_is_marked() -> None:
    (row,) = compare(
        ["Los Países Miembros deberán cooperar."], ["los países miembros podrán cooperar."], ignoring=[ChangeKind.CASE]
    ).rows
    assert [(s.op, s.text) for s in row.segments if s.op is not Op.EQUAL and not s.ignored] == [
        (Op.DELETED, "deberán"),
        (Op.INSERTED, "podrán"),
    ]


def test_an_insertion_stands_where_it_reads_best() -> None:
    (row,) = compare(["que los Países"], ["que todos los países"], ignoring=[ChangeKind.CASE]).rows
    assert [(s.op, s.text) for s in row.segments if not s.ignored][:2] == [(Op.EQUAL, "que "), (Op.INSERTED, "todos ")]


def test_what_weighs_more_cannot_be_ignored() -> None:
    with pytest.raises(ValueError, match="words"):
        compare(["a"], ["b"], ignoring=[ChangeKind.WORDS])


def test_fifty_amended_articles_are_exact_whatever_is_ignored() -> None:
    for line in ARTICLES.read_text(encoding="utf-8").splitlines():
        article = json.loads(line)
        old, new = article["before"].split("\n"), article["after"].split("\n")
        comparison = compare(old, new, ignoring=IGNORABLE)
        assert comparison.accept() == tuple(new)
        assert comparison.reject() == tuple(old)


@given(st.lists(prose, max_size=8))
@settings(max_examples=100, deadline=None)
def test_a_text_in_capitals_is_the_same_text_where_these_are_ignored(text: list[str]) -> None:
    comparison = compare(text, [paragraph.upper() for paragraph in text], ignoring=[ChangeKind.CASE])
    assert {row.kind for row in comparison.rows} <= {RowKind.UNCHANGED}
    assert comparison.changes == ()
    assert comparison.reject() == tuple(text)


def test_a_line_break_between_paragraphs_is_no_ignored_blank() -> None:
    first = "Reafirmaron su compromiso con la paz y el desarrollo de la región."
    second = "Instaron a los países desarrollados a cumplir sus compromisos sin demora."
    comparison = compare([first, second], [f"{first} {second}"], ignoring=IGNORABLE)
    assert [row.kind for row in comparison.rows] == [RowKind.MERGED]
    assert len(comparison.changes) == 1
