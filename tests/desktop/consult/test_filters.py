"""What a search is narrowed to, as values."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.desktop.consult.narrowing.filters import (
    EVERYTHING,
    Field,
    choices,
    chosen_in,
    span,
    span_of,
    with_choice,
)
from drafter.library import Filters

_VALUES = st.text(min_size=1, max_size=8)


def _narrowed(chosen: dict[Field, str]) -> Filters:
    filters = EVERYTHING
    for field, value in chosen.items():
        filters = with_choice(filters, field, value)
    return filters


def test_filters_that_choose_nothing_let_everything_through() -> None:
    assert choices(EVERYTHING) == {}


@given(st.dictionaries(st.sampled_from(Field), _VALUES))
def test_what_was_chosen_is_told_field_by_field(chosen: dict[Field, str]) -> None:
    filters = _narrowed(chosen)
    assert choices(filters) == chosen
    assert all(chosen_in(filters, field) == chosen.get(field) for field in Field)


@given(st.dictionaries(st.sampled_from(Field), _VALUES), st.sampled_from(Field), _VALUES)
def test_what_is_narrowed_and_let_through_again_is_as_before(
    chosen: dict[Field, str], field: Field, value: str
) -> None:
    before = _narrowed({each: chosen[each] for each in chosen if each is not field})
    assert with_choice(with_choice(before, field, value), field, None) == before


@given(st.integers(0, 3000), st.integers(0, 3000))
def test_a_range_is_read_as_it_was_written(first: int, last: int) -> None:
    assert span_of(span(min(first, last), max(first, last))) == (min(first, last), max(first, last))


@pytest.mark.parametrize("value", [None, "", "-", "x", "-2000", "2000-y", ">=2000"])
def test_what_is_no_range_is_none(value: str | None) -> None:
    assert span_of(value) is None


def test_a_range_without_an_end_is_its_first() -> None:
    assert span_of("2000-") == (2000, 2000)
