"""How many of the clauses found have which body, year, topic…: what a search can be narrowed to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from drafter.library.search.fields import Catalogue
from drafter.library.store.keywords import FIELDS, keyword
from drafter.library.store.search_index import SearchIndex

Counted = tuple[tuple[str, int], ...]
"""(value, clauses) pairs."""
Rows = NDArray[np.int64]

_BY_INSTRUMENT = ("instrument", "body", "year", "language")
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
        for name in FIELDS:
            summed = dict(self.of(name))
            for value, count in other.of(name):
                summed[value] = summed.get(value, 0) + count
            by[name] = _sorted(name, summed)
        return Facets(self.total + other.total, self.at_least or other.at_least, by)


class FacetIndex:
    """Which clauses of a library have which value; read from the file's index when first counted.

    A few bytes a clause; what was read stays when a newer search interrupts the reading.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._instruments: tuple[NDArray[np.int32], Mapping[str, tuple[NDArray[np.int32], Sequence[str]]]] | None = None
        self._values: dict[tuple[str, str], Rows] = {}

    def count(self, name: str, found: Rows, index: SearchIndex) -> Counted:
        """The values of a field among clauses.

        Args:
            name: the field.
            found: the rows of the clauses.
            index: to read what is not known yet.
        """
        if name in _BY_INSTRUMENT:
            instrument_of, by_field = self._by_instrument(index)
            codes, values = by_field[name]
            counts = np.bincount(codes[instrument_of[found]], minlength=len(values))
            return _sorted(
                name, {value: int(count) for value, count in zip(values, counts, strict=True) if count and value}
            )
        has = np.zeros(len(self._by_instrument(index)[0]), dtype=np.bool_)
        has[found] = True
        counted = {value: int(np.count_nonzero(has[self._rows(name, value, index)])) for value in self._names(name)}
        return _sorted(name, {value: count for value, count in counted.items() if count})

    def _names(self, name: str) -> tuple[str, ...]:
        """Values with a keyword of their own: two that are written alike but for accents count once."""
        return tuple({keyword(name, value): value for value in reversed(self._catalogue.names(name))}.values())

    def _rows(self, name: str, value: str, index: SearchIndex) -> Rows:
        known = self._values.get((name, value))
        if known is None:
            token = keyword(name, value)
            known = index.all_rows(f'keywords : "{token}"') if token else np.empty(0, dtype=np.int64)
            self._values[name, value] = known
        return known

    def _by_instrument(
        self, index: SearchIndex
    ) -> tuple[NDArray[np.int32], Mapping[str, tuple[NDArray[np.int32], Sequence[str]]]]:
        """The instrument of each row, by number; and per field of instruments a number for each, and what it means."""
        if self._instruments is None:
            facts = index.instrument_facts()
            number = {instrument: place for place, (instrument, *_) in enumerate(facts)}
            spans = index.spans()
            instrument_of = np.zeros(max((last for _, _, last, _ in spans), default=0) + 1, dtype=np.int32)
            for instrument, first, last, count in spans:
                if last - first + 1 == count:
                    instrument_of[first : last + 1] = number[instrument]
                else:
                    instrument_of[self._rows("instrument", instrument, index)] = number[instrument]
            by_field = {}
            for place, name in enumerate(_BY_INSTRUMENT):
                values = list(dict.fromkeys(fact[place] for fact in facts))
                codes = {value: code for code, value in enumerate(values)}
                by_field[name] = np.array([codes[fact[place]] for fact in facts], dtype=np.int32), values
            self._instruments = instrument_of, by_field
        return self._instruments


def _sorted(name: str, counted: Mapping[str, int]) -> Counted:
    if name in _IN_ORDER:
        return tuple(sorted(counted.items()))
    return tuple(sorted(counted.items(), key=lambda pair: -pair[1]))
