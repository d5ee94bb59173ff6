"""How many of the clauses found have which body, year, topic…: what a search can be narrowed to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from drafter.library.store.keywords import FIELDS

Counted = tuple[tuple[str, int], ...]
"""(value, clauses) pairs."""

_IN_ORDER = frozenset({"year", "strength"})
"""Listed by value; the others with the most clauses first."""


@dataclass(frozen=True)
class Facets:
    """How many clauses a search finds, and how many of them have what.

    Attributes:
        total: clauses found.
        at_least: True where only so many of the newest were counted: there are more, and each count may be greater.
        by: field -> (value, clauses), values that none has left out; the most first, years and strengths in order. For
            a field that is filtered by: as if it were not, so that another value can be chosen.
    """

    total: int
    at_least: bool
    by: Mapping[str, Counted] = field(default_factory=dict)

    def of(self, name: str) -> Counted:
        """The values of a field."""
        return self.by.get(name, ())

    def beside(self, other: Facets) -> Facets:
        """Those of two libraries together."""
        by = {}
        for name in (name for name in FIELDS if name in self.by or name in other.by):
            summed = dict(self.of(name))
            for value, count in other.of(name):
                summed[value] = summed.get(value, 0) + count
            by[name] = sorted_counts(name, summed)
        return Facets(self.total + other.total, self.at_least or other.at_least, by)


def sorted_counts(name: str, counted: Mapping[str, int]) -> Counted:
    """The values of a field as they are listed."""
    if name in _IN_ORDER:
        return tuple(sorted(counted.items()))
    return tuple(sorted(counted.items(), key=lambda pair: (-pair[1], pair[0])))
