"""Which clauses of a library have which value, to count those found quickly."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from drafter.library.search.facets import Counted, sorted_counts
from drafter.library.search.fields import Catalogue
from drafter.library.store.keywords import keyword
from drafter.library.store.search_index import SearchIndex

Rows = NDArray[np.int32]

_BY_INSTRUMENT = ("instrument", "body", "year", "language")


def rows_found(index: SearchIndex, expression: str, most: int = -1) -> Rows:
    """The rows of all clauses that an expression finds, or so many of the newest; unordered."""
    return np.fromstring(index.joined_rows(expression, most), dtype=np.int32, sep=",")


def rows_of(numbers: Sequence[int]) -> Rows:
    """Rows by their numbers."""
    return np.array(numbers, dtype=np.int32)


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
            return sorted_counts(
                name, {value: int(count) for value, count in zip(values, counts, strict=True) if count and value}
            )
        has = np.zeros(len(self._by_instrument(index)[0]), dtype=np.bool_)
        has[found] = True
        counted = {value: int(np.count_nonzero(has[self._rows(name, value, index)])) for value in self._names(name)}
        return sorted_counts(name, {value: count for value, count in counted.items() if count})

    def every_row(self, index: SearchIndex) -> Rows:
        """The rows of all clauses: each is of some kind."""
        return np.concatenate([self._rows("kind", kind, index) for kind in self._names("kind")])

    def _names(self, name: str) -> tuple[str, ...]:
        """Values with a keyword of their own: two that are written alike but for accents count once."""
        return tuple({keyword(name, value): value for value in reversed(self._catalogue.names(name))}.values())

    def _rows(self, name: str, value: str, index: SearchIndex) -> Rows:
        known = self._values.get((name, value))
        if known is None:
            token = keyword(name, value)
            known = rows_found(index, f'keywords : "{token}"') if token else np.empty(0, dtype=np.int32)
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
