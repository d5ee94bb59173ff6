"""A label is not an integer."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.instruments.labels import Label, LabelShape, label_between, parse_label, readings


def label(typed: str) -> Label:
    found = parse_label(typed)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("typed", "number", "suffix"),
    [
        ("9", 9, ""),
        ("9.", 9, ""),
        ("9 bis.", 9, "bis"),
        ("2.bis", 2, "bis"),
        ("OP7ter", 7, "ter"),
        ("PP2bis", 2, "bis"),
        ("OP 3", 3, ""),
        ("1.-", 1, ""),
        ("1º", 1, ""),
        ("9.º", 9, ""),
        ("1)", 1, ""),
        ("a)", 1, ""),
        ("(iv)", 4, ""),
        ("Artículo 3.", 3, ""),
        ("0 bis", 0, "bis"),
        ("pre-3", 3, ""),
    ],
)
def test_labels_are_read_with_their_parts_and_kept_as_typed(typed: str, number: int, suffix: str) -> None:
    assert (label(typed).number, label(typed).suffix, label(typed).as_typed) == (number, suffix, typed)


@pytest.mark.parametrize("words", ["", "a", "y", "de", "bis", "países", "9 bis de", "Sur-Sur", "2008/2009", "3 %"])
def test_words_are_no_labels(words: str) -> None:
    assert parse_label(words) is None


@pytest.mark.parametrize("sign", ["•", "-", "–", "*", "·", "▪"])
def test_bullets_have_no_number(sign: str) -> None:
    assert label(sign).is_bullet
    assert label(sign).number is None


def test_a_letter_that_is_also_roman_has_two_readings() -> None:
    assert [(found.shape, found.number) for found in readings("v)")] == [
        (LabelShape.ROMAN, 5),
        (LabelShape.LETTER, 22),
    ]


def test_labels_sort_as_delegates_count() -> None:
    in_order = "PP1 PP2bis OP1 pre-3 3 3.alt 3.1 3.1bis 3.2 3bis 3ter 3quater 3quinquies 3sexies 4".replace(
        "3.alt", "3alt"
    )
    labels = [label(typed) for typed in in_order.split()]
    assert all(one.sort_key < other.sort_key for one, other in pairwise(labels))


@pytest.mark.parametrize(
    ("before", "after", "between"),
    [
        ("9", "10", "9 bis"),
        ("9.", "10.", "9 bis."),
        ("9 bis", "10", "9 ter"),
        ("9", None, "10"),
        ("9 bis.", None, "10."),
        (None, "1", "pre-1"),
        ("9", "12", "10"),
        ("OP7", "OP8", "OP7bis"),
        ("OP 7", "OP 8", "OP 7 bis"),
        ("PP4", "OP1", "PP5"),
        ("a)", "b)", "a bis)"),
        ("z)", None, "aa)"),
        ("iv)", "v)", "iv bis)"),
        ("1º", "2º", "1º bis"),
        ("•", "•", "•"),
        ("23.", "•", "•"),
        (None, None, "1."),
        ("3", "3 alt", "3 bis"),
        ("9.", "9 bis.", "pre-9 bis."),
    ],
)
def test_what_is_inserted_gets_the_label_a_secretariat_would_give(
    before: str | None, after: str | None, between: str
) -> None:
    found = label_between(label(before) if before else None, label(after) if after else None)
    assert found.as_typed == between


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 10_000), max_size=40), st.sampled_from(["1.", "OP1", "a)", "1.º", "i)"]))
def test_any_number_of_insertions_anywhere_keeps_the_order(places: list[int], first: str) -> None:
    labels = [label(first), label_between(label(first), None)]
    for place in places:
        place %= len(labels) + 1
        between = label_between(
            labels[place - 1] if place > 0 else None, labels[place] if place < len(labels) else None
        )
        labels.insert(place, between)
        again = [found for found in readings(between.as_typed) if found.shape == between.shape]
        assert [found.sort_key for found in again] == [between.sort_key]
    assert all(one.sort_key < other.sort_key for one, other in pairwise(labels))
