from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from drafter.redline import (
    Op,
    PinError,
    RowKind,
    compare,
)
from tests.redline.test_compare import faults, texts

SAME = "Reafirmaron su compromiso con la paz."
LONG = "Promover la cooperación energética regional entre los países vecinos de la región."


@st.composite
def pinned_texts(draw: st.DrawFn) -> tuple[list[str], list[str], list[tuple[int, int]]]:
    """Two texts with pins that contradict nothing."""
    old, new = draw(texts), draw(texts)
    count = draw(st.integers(0, min(len(old), len(new), 4)))
    olds = draw(st.permutations(range(len(old))))[:count]
    news = draw(st.permutations(range(len(new))))[:count]
    return old, new, list(zip(olds, news, strict=True))


@given(pinned_texts())
@settings(max_examples=400, deadline=None)
def test_pins_are_obeyed_and_the_comparison_stays_exact(
    case: tuple[list[str], list[str], list[tuple[int, int]]],
) -> None:
    old, new, pins = case
    comparison = compare(old, new, pins=pins)
    assert faults(comparison) == []
    assert comparison.pins == tuple(sorted(pins))
    facing = {(row.old, row.new) for row in comparison.rows}
    for before, after in pins:
        assert ((before,), (after,)) in facing


@given(pinned_texts())
@settings(max_examples=200, deadline=None)
def test_comparing_backwards_with_pins_swaps_plus_and_minus(
    case: tuple[list[str], list[str], list[tuple[int, int]]],
) -> None:
    old, new, pins = case
    # A text compared with itself and pins that mirror each other is the same question both ways: one of a crossing pair
    # must be called moved.
    assume(old != new or set(pins) != {(after, before) for before, after in pins})
    swapped = {Op.EQUAL: Op.EQUAL, Op.INSERTED: Op.DELETED, Op.DELETED: Op.INSERTED}
    forwards = compare(old, new, pins=pins)
    backwards = compare(new, old, pins=[(after, before) for before, after in pins])
    assert forwards == compare(old, new, pins=reversed(pins))
    there = {(r.old, r.new, frozenset((s.op, s.text) for s in r.segments)) for r in forwards.rows}
    back = {(r.new, r.old, frozenset((swapped[s.op], s.text) for s in r.segments)) for r in backwards.rows}
    assert there == back


def test_two_paragraphs_without_a_word_in_common_face_each_other_where_they_are_pinned() -> None:
    old, new = [SAME, "Uno dos tres.", LONG], [SAME, "Agua y pan.", LONG]
    assert [row.kind for row in compare(old, new).rows] != [RowKind.UNCHANGED, RowKind.CHANGED, RowKind.UNCHANGED]
    rows = compare(old, new, pins=[(1, 1)]).rows
    assert [row.kind for row in rows] == [RowKind.UNCHANGED, RowKind.CHANGED, RowKind.UNCHANGED]


def test_a_pin_against_the_order_is_a_moved_row_and_leaves_the_others_as_they_were() -> None:
    old = [f"{LONG} Párrafo número {number}." for number in range(30)]
    new = [*old[:25], "Un párrafo que no se parece a ninguno.", *old[25:]]
    rows = compare(old, new, pins=[(3, 25)]).rows
    moved = [row for row in rows if row.kind in (RowKind.MOVED, RowKind.MOVED_CHANGED)]
    assert [(row.old, row.new) for row in moved] == [((3,), (25,))]
    assert sum(row.kind is RowKind.UNCHANGED for row in rows) == 29


def test_a_pin_tells_equal_paragraphs_apart() -> None:
    old, new = ["Otro."] + [SAME] * 6, [SAME] * 8 + ["Fin."]
    rows = compare(old, new, pins=[(1, 4), (2, 5), (3, 6)]).rows
    facing = {row.old + row.new: row.kind for row in rows if row.kind is not RowKind.MOVED}
    assert [facing[pin] for pin in ((1, 4), (2, 5), (3, 6), (4, 7))] == [RowKind.UNCHANGED] * 4


def test_a_pinned_paragraph_is_no_half_of_a_split_one() -> None:
    halves = ["Promover la cooperación energética regional", "entre los países vecinos de la región."]
    assert compare([LONG], halves).rows[0].kind is RowKind.SPLIT
    rows = compare([LONG], halves, pins=[(0, 1)]).rows
    assert [(row.old, row.new) for row in rows] == [((), (0,)), ((0,), (1,))]


def test_a_text_that_looks_like_a_stand_in_is_not_taken_for_one() -> None:
    comparison = compare(["\ue0000", "uno"], ["dos", "tres"], pins=[(1, 0)])
    assert faults(comparison) == []
    assert [(row.old, row.new) for row in comparison.rows if row.old and row.new] == [((1,), (0,))]


@pytest.mark.parametrize(
    ("pins", "twice"),
    [([(0, 0), (0, 1)], True), ([(0, 1), (1, 1)], True), ([(2, 0)], False), ([(0, 2)], False), ([(-1, 0)], False)],
)
def test_pins_that_contradict_each_other_or_the_texts_are_refused(pins: list[tuple[int, int]], twice: bool) -> None:
    with pytest.raises(PinError) as refused:
        compare(["a", "b"], ["c", "d"], pins=pins)
    assert refused.value.twice is twice
    assert refused.value.pin == pins[-1]


def test_the_same_pin_given_twice_counts_once() -> None:
    assert compare(["a", "b"], ["c", "d"], pins=[(0, 1), (0, 1)]).pins == ((0, 1),)


def test_without_moves_a_pin_against_the_order_came_and_went() -> None:
    old = ["Uno dos tres cuatro cinco.", LONG, f"{LONG} Y más."]
    comparison = compare(old, [*old[1:], "Otra cosa muy distinta."], pins=[(0, 2)], moves=False)
    assert faults(comparison) == []
    assert not [row for row in comparison.rows if row.kind in (RowKind.MOVED, RowKind.MOVED_CHANGED)]
