from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.redline import Comparison, Op, Row, RowKind, Segment, compare, compare_words
from drafter.redline.tokens import tokenise

DATA = Path(__file__).parents[1] / "data"
WORDS = [
    "países",
    "de",
    "la",
    "y",
    "energía",
    "no",
    "deberán",
    "podrán",
    "Sur-Sur",
    "18.40",
    "agua",
    "párr.",
    "EE. UU.",
    "N.º",
    "A/RES/60/251",
    "regio\u0301n",
    "región",
    "d’Haïti",
    "\u202bשלום\u202c",
    "👩\u200d👧",
    "\ud800",
    "\0",
    "a\u2028b",
]
anything = st.text(st.characters(codec=None), max_size=30)
prose = st.lists(st.sampled_from([*WORDS, ",", ".", "\n", "  "]), max_size=14).map(" ".join)
texts = st.lists(st.one_of(prose, prose, anything, st.sampled_from(["", " ", "\n", "Igual que siempre."])), max_size=9)


def boundaries(text: str) -> set[int]:
    """Places between tokens, in characters."""
    places, at = {0}, 0
    for token in tokenise(text):
        at += len(token)
        places.add(at)
    return places


def faults(comparison: Comparison) -> list[str]:
    """What is wrong with a comparison; the tests of every guarantee go through here."""
    found: list[str] = []
    if comparison.accept() != comparison.new:
        found.append("accept")
    if comparison.reject() != comparison.old:
        found.append("reject")
    if [index for row in comparison.rows for index in row.new] != list(range(len(comparison.new))):
        found.append("order")
    for number, row in enumerate(comparison.rows):
        before = "\n".join(comparison.old[index] for index in row.old)
        after = "\n".join(comparison.new[index] for index in row.new)
        every = {change.number for change in comparison.changes_of(number)}
        if comparison.row_text(number, ()) != before or comparison.row_text(number, every) != after:
            found.append(f"row {number}: text")
        old_places, new_places = boundaries(before), boundaries(after)
        old_at = new_at = 0
        for left, right in zip(row.segments, row.segments[1:], strict=False):
            old_at += len(left.text) if left.op is not Op.INSERTED else 0
            new_at += len(left.text) if left.op is not Op.DELETED else 0
            if left.op is not Op.INSERTED and old_at not in old_places:
                found.append(f"row {number}: cut")
            if left.op is not Op.DELETED and new_at not in new_places:
                found.append(f"row {number}: cut")
            if left.op is right.op or (left.op is Op.INSERTED and right.op is Op.DELETED):
                found.append(f"row {number}: island")
        if not all(segment.text for segment in row.segments):
            found.append(f"row {number}: empty")
        if (row.kind is RowKind.UNCHANGED) != (
            row.old != () and row.new != () and before == after and row.kind is not RowKind.MOVED
        ):
            found.append(f"row {number}: kind")
    return found


@given(texts, texts)
@settings(max_examples=400, deadline=None)
def test_accepting_gives_the_new_text_and_rejecting_the_old(old: list[str], new: list[str]) -> None:
    assert faults(compare(old, new)) == []


@given(texts)
@settings(max_examples=60, deadline=None)
def test_a_text_compared_with_itself_has_no_change(text: list[str]) -> None:
    comparison = compare(text, text)
    assert {row.kind for row in comparison.rows} <= {RowKind.UNCHANGED}
    assert comparison.changes == ()


@given(texts, texts)
@settings(max_examples=150, deadline=None)
def test_comparing_backwards_swaps_plus_and_minus(old: list[str], new: list[str]) -> None:
    forwards, backwards = compare(old, new), compare(new, old)
    assert compare(old, new) == forwards
    swapped = {Op.EQUAL: Op.EQUAL, Op.INSERTED: Op.DELETED, Op.DELETED: Op.INSERTED}
    there = {(row.old, row.new, frozenset((s.op, s.text) for s in row.segments)) for row in forwards.rows}
    back = {(row.new, row.old, frozenset((swapped[s.op], s.text) for s in row.segments)) for row in backwards.rows}
    assert there == back


@given(st.one_of(prose, anything), st.one_of(prose, anything))
@settings(max_examples=200, deadline=None)
def test_the_words_of_two_paragraphs_join_to_both(old: str, new: str) -> None:
    segments = compare_words(old, new)
    assert "".join(s.text for s in segments if s.op is not Op.INSERTED) == old
    assert "".join(s.text for s in segments if s.op is not Op.DELETED) == new


@pytest.mark.parametrize(
    ("segments", "fault"),
    [
        ((Segment(Op.EQUAL, "uno "), Segment(Op.DELETED, "do"), Segment(Op.INSERTED, "tres")), "reject"),
        ((Segment(Op.EQUAL, "uno "), Segment(Op.DELETED, "dos"), Segment(Op.INSERTED, "cinco")), "accept"),
        (
            (Segment(Op.EQUAL, "uno "), Segment(Op.INSERTED, "tres"), Segment(Op.DELETED, "dos")),
            "row 0: island",
        ),
        ((Segment(Op.EQUAL, "uno d"), Segment(Op.DELETED, "os"), Segment(Op.INSERTED, "ías")), "row 0: cut"),
    ],
)
def test_a_broken_comparison_is_caught(segments: tuple[Segment, ...], fault: str) -> None:
    new = "uno días" if fault.endswith("cut") else "uno tres"
    broken = Comparison(("uno dos",), (new,), (Row(RowKind.CHANGED, (0,), (0,), segments),))
    assert fault in faults(broken)


def test_fifty_amended_articles_of_law_are_exact_both_ways() -> None:
    lines = (DATA / "amended-articles.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 50
    for line in lines:
        article = json.loads(line)
        old, new = article["before"].split("\n"), article["after"].split("\n")
        assert faults(compare(old, new)) == []
        assert faults(compare([article["before"]], [article["after"]])) == []


def declaration() -> list[str]:
    """The declaration's blocks, wrapped lines joined."""
    source = Path(__file__).parents[2] / "resources" / "instruments" / "declaracion-salvador-2008.es.txt"
    blocks = source.read_text(encoding="utf-8").split("\n \n")
    return [" ".join(block.split()) for block in blocks if block.strip()]


@given(st.randoms(use_true_random=False))
@settings(max_examples=25, deadline=None)
def test_the_declaration_and_an_edited_copy_are_exact_both_ways(chance: random.Random) -> None:
    old = declaration()
    new: list[str] = []
    for paragraph in old:
        words = paragraph.split(" ")
        for _ in range(len(words) // 12):
            words[chance.randrange(len(words))] = chance.choice(WORDS)
        if chance.random() < 0.9:
            new.append(" ".join(words))
    for _ in range(6):
        new.insert(chance.randrange(len(new)), new.pop(chance.randrange(len(new))))
        new.insert(chance.randrange(len(new)), " ".join(chance.choices(WORDS, k=20)))
    comparison = compare(old, new)
    assert faults(comparison) == []
    statistics = comparison.statistics
    assert statistics.unchanged + statistics.changed + statistics.moved > 0.6 * len(old)


def test_taking_some_changes_mixes_the_two_texts() -> None:
    comparison = compare(["Los países deberán cooperar en energía."], ["Los países podrán cooperar en agua."])
    first, second = (change.number for change in comparison.changes)
    assert comparison.row_text(0, {first}) == "Los países podrán cooperar en energía."
    assert comparison.row_text(0, {second}) == "Los países deberán cooperar en agua."


def test_statistics_count_words_and_not_moved_ones() -> None:
    moved = "Promover la cooperación energética regional entre países vecinos."
    stays = "Destacaron también la importancia del ahorro y de las fuentes renovables en toda la región."
    comparison = compare([moved, "Adiós.", stays], [stays, moved.replace("vecinos", "hermanos")])
    statistics = comparison.statistics
    assert (statistics.words_inserted, statistics.words_deleted, statistics.moved) == (1, 2, 1)
