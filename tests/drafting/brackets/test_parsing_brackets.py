"""Brackets as real documents write them: options, alternatives, owners, notes, literals, and what is wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from drafter.drafting.brackets import Bracketed, BracketKind, BracketWords, Role, TroubleKind, parse, readings
from tests.drafting.brackets.notations import ANY_TEXT, NOTATION, read

EXAMPLES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[2] / "data" / "bracket_examples.json").read_text(encoding="utf-8")
)


def owners(bracketed: Bracketed) -> list[tuple[str, str]]:
    """Everybody named, with what they want."""
    return [(one.name, one.stance.value) for each in bracketed.brackets for one in each.attributions]


def offered(text: str) -> list[list[str]]:
    """The wordings of each bracket, exactly."""
    bracketed = read(text)
    return [[bracketed.words(one) for one in each.alternatives] for each in bracketed.brackets]


def kinds(text: str) -> list[str]:
    """What each bracket holds."""
    return [bracket.kind.value for bracket in read(text).brackets]


@pytest.mark.parametrize("example", EXAMPLES, ids=[one["id"] for one in EXAMPLES])
def test_the_field_s_examples_are_read_as_expected(example: dict[str, Any]) -> None:
    bracketed = read(example["text"])
    assert bracketed.printed() == example["text"]
    assert bool(bracketed.errors) == (example["error"] is not None)
    assert list(readings(bracketed)) == (example["readings"] or [])
    found = [
        *owners(bracketed),
        *(("note", bracketed.inside(note)) for note in bracketed.notes),
        *(("literal", literal) for literal in bracketed.literals),
    ]
    assert sorted(found) == sorted(map(tuple, example["attributions"] or []))


@given(ANY_TEXT)
def test_what_is_printed_is_what_was_read_whatever_it_was(text: str) -> None:
    bracketed = read(text)
    assert bracketed.printed() == text
    place = 0
    for piece in bracketed.pieces:
        assert piece.start == place < piece.stop
        place = piece.stop
    assert place == len(text)


@given(ANY_TEXT)
def test_brackets_are_as_many_as_there_are_pairs_and_lie_inside_each_other(text: str) -> None:
    bracketed = read(text)
    loose = len(bracketed.errors)
    literal = sum(1 for piece in bracketed.pieces if piece.role is Role.LITERAL)
    signs = text.count("[") + text.count("]")
    assert 2 * bracketed.counts().brackets + 2 * literal + loose == signs
    for bracket in bracketed.brackets:
        assert text[bracket.start] in "[{"
        assert text[bracket.stop - 1] in "]}"
        if bracket.parent >= 0:
            around = bracketed.brackets[bracket.parent]
            assert around.index < bracket.index
            assert around.start < bracket.start < bracket.stop < around.stop
            home = around.alternatives[bracket.within]
            assert home.start <= bracket.start < bracket.stop <= home.stop
        for alternative in bracket.alternatives:
            assert bracket.start < alternative.start <= alternative.stop < bracket.stop


@pytest.mark.parametrize(
    ("text", "wordings", "named"),
    [
        ("[extreme - US; G77 delete]", ["extreme"], [("US", "propose"), ("G77", "delete")]),
        (
            "x[, in accordance with it -G77; US, Canada, Japan, EU delete.] y",
            [", in accordance with it"],
            [("G77", "propose"), ("US", "delete"), ("Canada", "delete"), ("Japan", "delete"), ("EU", "delete")],
        ),
        (
            "[changing unsustainable - EU, G77 retain / promoting sustainable - US]",
            ["changing unsustainable", "promoting sustainable"],
            [("EU", "retain"), ("G77", "retain"), ("US", "propose")],
        ),
        ("[A / B - US]", ["A", "B"], [("US", "propose")]),
        ("a [b – la Argentina y el Brasil] c", ["b"], [("Argentina", "propose"), ("Brasil", "propose")]),
        ("a [b – propuesta de Chile, apoyada por Cuba]", ["b"], [("Chile", "propose"), ("Cuba", "support")]),
        ("a [b – Chile; +Cuba]", ["b"], [("Chile", "propose"), ("Cuba", "support")]),
        ("a [b – Chile (suprimir), Cuba]", ["b"], [("Chile", "delete"), ("Cuba", "propose")]),
        ("a [b – Chile: consultar a la capital]", ["b"], [("Chile", "need_capital")]),
        ("a [b – EE. UU.: se opone; UE: prefiere]", ["b"], [("EE. UU.", "oppose"), ("UE", "prefer")]),
        ("a [b – Cuba on behalf of G77 and China]", ["b"], [("Cuba", "propose"), ("G77 and China", "propose")]),
        (
            "a [b - Cuba (on behalf of AOSIS); EU: oppose]",
            ["b"],
            [("Cuba", "propose"), ("AOSIS", "propose"), ("EU", "oppose")],
        ),
        ("a [b – suprimir]", ["b"], [("", "delete")]),
        ("a [b – Chile: trasladado aquí]", ["b"], [("Chile", "moved_here")]),
        ("a [EU: shall / US: should] b", ["shall", "should"], [("EU", "propose"), ("US", "propose")]),
        ("a [EU: support for all] b", ["support for all"], [("EU", "propose")]),
        ("a [b – Chile – Cuba]", ["b – Chile"], [("Cuba", "propose")]),
        ("a [b [c]– Chile]", ["b [c]– Chile"], []),
        ("a [la cooperación – cuando sea apropiado – y más]", ["la cooperación – cuando sea apropiado – y más"], []),
        ("a [Sur-Sur]", ["Sur-Sur"], []),
        ("a [2008-2009]", ["2008-2009"], []),
        ("a [Chile, Perú] b", ["Chile, Perú"], []),
        ("a [con apoyo de la EU] b", ["con apoyo de la EU"], []),
        ("a [y – us] b", ["y – us"], []),
        ("[2.bis. Promover el diálogo – Chile]", ["2.bis. Promover el diálogo"], [("Chile", "propose")]),
        ("[ / nuevo – Chile]", ["", "nuevo"], [("Chile", "propose")]),
        ("[viejo /  – Chile]", ["viejo", ""], [("Chile", "propose")]),
        ("[ b  – Chile]", [" b "], [("Chile", "propose")]),
    ],
)
def test_owners_and_words_of_real_forms(text: str, wordings: list[str], named: list[tuple[str, str]]) -> None:
    bracketed = read(text)
    assert [bracketed.words(one) for one in bracketed.brackets[0].alternatives] == wordings
    assert owners(bracketed) == named


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Texto. [Agreed ad ref]", BracketKind.STATUS),
        ("Texto. [acordado ad referéndum el 14 de diciembre]", BracketKind.STATUS),
        ("[Agreed] Text", BracketKind.STATUS),
        ("Texto. [Cerrado, 14/12]", BracketKind.STATUS),
        ("the [agreed] outcome", BracketKind.OPTION),
        ("[Agreed outcomes shall be implemented]", BracketKind.OPTION),
        ("[Acordado el plan de acción, se aplicará]", BracketKind.OPTION),
        ("[Placeholder for finance]", BracketKind.PLACEHOLDER),
        ("Option 1: {Placeholder for preamble}", BracketKind.PLACEHOLDER),
        ("by [TBD] percent", BracketKind.PLACEHOLDER),
        ("[Texto sobre comercio: por definir]", BracketKind.PLACEHOLDER),
        ("at a [level to be determined] by all", BracketKind.OPTION),
        ("Texto. [Argentina suprimir]", BracketKind.POSITION),
        ("with [EU support] for all", BracketKind.OPTION),
        ("Texto. [Argentina: suprimir; Chile: mantener]", BracketKind.POSITION),
    ],
)
def test_notes_are_told_from_words(text: str, kind: BracketKind) -> None:
    assert kinds(text) == [kind.value]


def test_adjacent_brackets_are_alternatives_and_parted_ones_are_doubtful() -> None:
    assert [bracket.run for bracket in read("[a][b] [c]").brackets] == [0, 0, 2]
    assert [trouble.kind for trouble in read("[a][b] [c]").troubles] == [TroubleKind.NEIGHBOURS]
    assert [bracket.run for bracket in read("[x [a][b]][c]").brackets] == [0, 1, 1, 0]
    assert [bracket.run for bracket in read("[x [a] / [b]]").brackets] == [0, 1, 2]


def test_what_is_wrong_says_where() -> None:
    assert [(one.offset, one.kind) for one in read("a] [b [c] d").errors] == [
        (1, TroubleKind.UNOPENED), (3, TroubleKind.UNCLOSED),
    ]  # fmt: skip
    assert [(one.offset, one.kind, one.detail) for one in read("a [b – Ruritania]").doubts] == [
        (7, TroubleKind.UNKNOWN_NAME, "Ruritania")
    ]
    assert [(one.offset, one.kind) for one in read("a [ ] b").doubts] == [(2, TroubleKind.EMPTY)]


def test_the_words_inside_a_broken_text_are_still_read() -> None:
    bracketed = read("[Promover [la paz – Chile] y la justicia")
    assert owners(bracketed) == [("Chile", "propose")]
    assert [one.offset for one in bracketed.errors] == [0]


def test_headings_of_options_are_found() -> None:
    assert [head.label for head in read("Option 1: {Placeholder} Opción 2: no text").heads] == ["1", "2"]
    assert [head.label for head in read("Option 1: one. Option 2: no text").heads] == ["1", "2"]
    assert read("the best option 2: this").heads == ()


def test_counts_are_of_pairs_and_of_places_to_choose() -> None:
    counts = read("[a [b]] [c / d] [e][f] [sic] x. [Agreed ad ref]").counts()
    assert (counts.brackets, counts.options) == (6, 4)


N = 100_000
SOME = 10_000


@pytest.mark.parametrize(
    "text",
    [
        "[" * N + "]" * N,
        "[" * N,
        "]" * N,
        "{" * N,
        "[" * SOME + "x" + " – Chile]" * SOME,
        "[x " + "- Chile, -Perú " * SOME + "z]",
        "[a][b]" * SOME,
        "[x" + " – –" * SOME + "]",
        "[Chile" + " y" * SOME + ":]",
    ],
    ids=range(9),
)
def test_a_hundred_thousand_brackets_are_survived(text: str) -> None:
    assert read(text).printed() == text


def test_a_damaged_table_of_words_is_refused() -> None:
    documents: list[object] = [[], {}, {"stances": {"dance": {"es": ["baila"]}}}, {"stances": {"delete": ["x"]}}]
    for document in documents:
        with pytest.raises(ValueError, match=r"stances|stance|Stance|list"):
            BracketWords.from_document(document)


def test_no_phrase_about_brackets_means_two_things() -> None:
    meanings: dict[str, str] = {}
    for words, stance in NOTATION.vocabulary.stances:
        assert meanings.setdefault(words, stance) == stance, words
    assert parse("", NOTATION).pieces == ()
