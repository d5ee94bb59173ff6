"""What a search is narrowed to, one respect after the other. Pure values."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from drafter.library import Filters

EVERYTHING = Filters()
"""Lets everything through."""


class Field(StrEnum):
    """A respect in which clauses are told apart, by the name :class:`Filters` gives it; in the order shown."""

    TOPIC = "topic"
    BODY = "body"
    YEAR = "year"
    STRENGTH = "strength"
    VERB = "verb"
    KIND = "kind"
    INSTRUMENT = "instrument"
    LANGUAGE = "language"


def chosen_in(filters: Filters, field: Field) -> str | None:
    """What is chosen in that respect; None where everything is let through."""
    return dict(filters.given()).get(field.value)


def with_choice(filters: Filters, field: Field, value: str | None) -> Filters:
    """The same with another value in one respect; None lets everything through."""
    return replace(filters, **{field.value: value})


def choices(filters: Filters) -> dict[Field, str]:
    """What is narrowed, in the order shown."""
    given = dict(filters.given())
    return {field: given[field.value] for field in Field if field.value in given}


def span_of(value: str | None) -> tuple[int, int] | None:
    """The first and last of a range that is written ``"2000-2010"`` or ``"2008"``; None where it is none."""
    first, _, last = (value or "").partition("-")
    if not first.isdecimal() or (last and not last.isdecimal()):
        return None
    bounds = sorted((int(first), int(last or first)))
    return bounds[0], bounds[1]


def span(first: int, last: int) -> str:
    """A range as filters write it."""
    return str(first) if first == last else f"{first}-{last}"
