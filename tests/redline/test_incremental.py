"""One paragraph of a comparison is edited: its row alone is compared again."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.library import load_vocabulary
from drafter.redline import Comparison, Row, RowKind, compare
from tests.redline.test_compare import declaration, faults, texts

OLD = [
    "Promover la cooperación energética regional entre los países vecinos de la región.",
    "Destacaron también la importancia del ahorro y de las fuentes renovables en toda la región.",
    "Instaron a los Estados a que cumplan, a más tardar en 2010, sus compromisos en materia de salud.",
]
NEW = [OLD[0], OLD[2].replace("Instaron", "Invitaron"), "Un párrafo enteramente nuevo sobre el agua potable.", OLD[1]]


def edited_word(chance: random.Random, text: str) -> str:
    """The text with a word put in, left out or replaced."""
    words = text.split(" ")
    place = chance.randrange(len(words))
    words[place : place + chance.choice((0, 1))] = chance.choice(([], ["no"], ["podrán"], ["18,5 %"]))
    return " ".join(words)


def without_place(row: Row) -> tuple[object, ...]:
    """What a row says of its own words."""
    return row.segments, row.flags, row.flagged


def test_an_edited_paragraph_s_row_is_the_one_a_comparison_gives_and_the_others_stay() -> None:
    vocabulary = load_vocabulary()
    before = compare(OLD, NEW, vocabulary)
    text = NEW[1].replace("2010", "2012")
    after = before.with_new_text(1, text, vocabulary)
    assert after is not None
    assert after == compare(OLD, [NEW[0], text, *NEW[2:]], vocabulary)
    changed = [place for place, (one, other) in enumerate(zip(before.rows, after.rows, strict=True)) if one != other]
    (place,) = changed
    assert after.rows[place].flags == ("date", "deadline", "number", "verb_weaker")
    assert all(one is other for k, (one, other) in enumerate(zip(before.rows, after.rows, strict=True)) if k != place)


def test_the_old_side_can_be_edited_too() -> None:
    text = OLD[2].replace("salud", "educación")
    assert compare(OLD, NEW).with_old_text(2, text) == compare([*OLD[:2], text], NEW)


def test_the_same_words_again_change_nothing() -> None:
    comparison = compare(OLD, NEW)
    assert comparison.with_new_text(0, NEW[0]) is comparison


@pytest.mark.parametrize(
    ("index", "text"),
    [
        (0, ""),
        (0, "Otra cosa que no se parece en nada a lo que había."),
        (0, OLD[1]),  # equal to another paragraph
        (2, "Un texto sobre la educación."),
    ],
)
def test_after_a_large_edit_the_texts_must_be_compared_again(index: int, text: str) -> None:
    assert compare(OLD, NEW).with_new_text(index, text) is None


def test_a_line_break_in_a_half_of_a_split_paragraph_is_not_taken_for_the_seam() -> None:
    halves = [OLD[0][:40], OLD[0][41:]]
    comparison = compare([OLD[0]], halves)
    assert comparison.rows[0].kind is RowKind.SPLIT
    assert comparison.with_new_text(0, halves[0] + "\n") is None
    edited = comparison.with_new_text(0, halves[0].replace("regional", "subregional"))
    assert edited is not None
    assert edited.rows[0].kind is RowKind.SPLIT
    assert faults(edited) == []


def test_a_pinned_paragraph_faces_its_pair_whatever_it_says() -> None:
    comparison = compare(OLD, NEW, pins=[(0, 2)])
    edited = comparison.with_new_text(2, "x")
    assert edited is not None
    assert edited == compare(OLD, [*NEW[:2], "x", NEW[3]], pins=[(0, 2)])


def test_a_paragraph_that_is_not_there_cannot_be_edited() -> None:
    with pytest.raises(IndexError):
        compare(OLD, NEW).with_new_text(4, "x")


@given(texts, texts, st.data())
@settings(max_examples=250, deadline=None)
def test_an_edit_keeps_every_guarantee_or_says_that_it_cannot(
    old: list[str], new: list[str], data: st.DataObject
) -> None:
    comparison = compare(old, new)
    _ = (comparison.changes, comparison.statistics)
    if not new:
        return
    index = data.draw(st.integers(0, len(new) - 1))
    text = data.draw(st.one_of(st.text(max_size=8).map(new[index].__add__), st.sampled_from([*old, *new, "x"])))
    edited = comparison.with_new_text(index, text)
    if edited is None:
        return
    assert edited.new == (*new[:index], text, *new[index + 1 :])
    assert faults(edited) == []
    fresh = Comparison(edited.old, edited.new, edited.rows)
    assert edited.statistics == fresh.statistics
    assert list(edited.changes) == list(fresh.changes)


@pytest.mark.parametrize("seed", range(8))
def test_typing_in_the_declaration_gives_what_comparing_again_gives(seed: int) -> None:
    chance = random.Random(seed)
    old = declaration()
    new = [edited_word(chance, text) for text in old]
    comparison = compare(old, new)
    _ = (comparison.changes, comparison.statistics)
    index = chance.randrange(len(new))
    while len(new[index].split()) < 12:
        index = chance.randrange(len(new))
    for _ in range(3):
        new[index] = edited_word(chance, new[index])
        edited = comparison.with_new_text(index, new[index])
        assert edited is not None
        comparison = edited
    again = compare(old, new)
    assert comparison == again
    assert comparison.statistics == again.statistics
    assert list(comparison.changes) == list(again.changes)
    row = next(row for row in comparison.rows if index in row.new)
    alone = compare([old[place] for place in row.old], [new[place] for place in row.new], pins=[(0, 0)])
    assert without_place(alone.rows[0]) == without_place(row)
