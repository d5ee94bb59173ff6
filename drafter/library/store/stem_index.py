"""In which clauses each stem stands: the asking side."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby, islice
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

from drafter.errors import KnownError
from drafter.library.store.postings import STEM_BITS, Segment
from drafter.library.store.wording_rows import wordings_of

Rows = Callable[[str, list[Any]], Iterable[tuple[Any, ...]]]
"""Runs a query: (SQL, parameters) -> its rows."""

_Name = TypeVar("_Name", int, str)

_ASKED_AT_ONCE = 500
_STEM_MASK = (1 << STEM_BITS) - 1
_FEWEST = 4
"""Stems: a clause with fewer counts as one with so many, else a heading would be near everything."""


@dataclass(frozen=True, slots=True)
class StemCount:
    """A stem of the library.

    Attributes:
        number: its id in this file.
        clauses: in how many it stands.
        left_out: whether the index leaves it out as too common.
    """

    number: int
    clauses: int
    left_out: bool


@dataclass(frozen=True, slots=True)
class Candidate:
    """A clause that may be near.

    Attributes:
        row: its row.
        clause_id: its id.
        kind: the value of its kind.
        text: its words as they read today.
    """

    row: int
    clause_id: str
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class _Damped:
    """A segment as it is kept in memory: four bytes a clause.

    Attributes:
        number: its id.
        first_row: the row of its first clause.
        rows: of each clause its row; None where they follow one another.
        factors: of each clause what its sum of weights is multiplied by; 0 where it is gone.
        greatest: of the factors.
    """

    number: int
    first_row: int
    rows: npt.NDArray[np.uint32] | None
    factors: npt.NDArray[np.float32]
    greatest: float

    def rows_of(self, places: npt.NDArray[np.intp]) -> npt.NDArray[np.uint32]:
        """The rows of some places."""
        return (self.rows[places] if self.rows is not None else places + self.first_row).astype("u4")


class StemIndex:
    """What the finder asks of one library file.

    Attributes:
        total: how many clauses can be found.
    """

    def __init__(self, rows: Rows, path: Path) -> None:
        """Read what is kept in memory.

        Args:
            rows: runs a query on the file.
            path: the file, for the sentences.

        Raises:
            KnownError: the postings make no sense: the file is damaged. Every method raises it.
        """
        self._rows = rows
        self._path = path
        self._segments: list[_Damped] = []
        self.total = 0
        with self._sense_made():
            for number, first_row, own_rows, sizes in rows(
                "SELECT id, first_row, rows, sizes FROM segments ORDER BY id", []
            ):
                segment = Segment.read(first_row, own_rows, sizes)
                factors = (np.maximum(segment.sizes, _FEWEST) ** -0.25).astype(np.float32)
                factors[segment.sizes == 0] = 0
                if segment.live:
                    own = segment.rows if own_rows else None
                    self._segments.append(_Damped(number, first_row, own, factors, float(factors.max())))
                self.total += segment.live

    @contextmanager
    def _sense_made(self) -> Iterator[None]:
        """Numbers that no program of ours writes are damage: SQLite does not look into a blob."""
        try:
            yield
        except (ValueError, TypeError, IndexError, KeyError, OverflowError) as error:
            raise KnownError("library-damaged", file=str(self._path)) from error

    def stems_of(self, words: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Words (folded) with each of their stems, those of some words that stand in the library's texts."""
        return self._pairs("SELECT folded, stem FROM words WHERE folded IN", words)

    def forms_of(self, stems: Iterable[str]) -> Iterator[tuple[str, str]]:
        """The words of the library's texts (folded) that have one of some stems, with it."""
        return self._pairs("SELECT folded, stem FROM words WHERE stem IN", stems)

    def _pairs(self, sql: str, names: Iterable[str]) -> Iterator[tuple[str, str]]:
        for some in _in_bunches(names):
            yield from self._rows(f"{sql} ({', '.join('?' * len(some))})", some)

    def stems(self, stems: Iterable[str]) -> dict[str, StemCount]:
        """Those of some stems that the library has."""
        found: dict[str, StemCount] = {}
        for some in _in_bunches(stems):
            marks = ", ".join("?" * len(some))
            with self._sense_made():
                for stem, number, clauses, left_out in self._rows(
                    f"SELECT stem, id, clauses, left_out FROM stems WHERE stem IN ({marks})", some
                ):
                    if clauses < 1:
                        raise ValueError(f"{clauses} clauses have a stem that is there")
                    found[stem] = StemCount(int(number), int(clauses), bool(left_out))
        return found

    def best(self, weights: Mapping[int, int], count: int) -> list[tuple[float, int]]:
        """The clauses with most of some stems: score and row, the best first, then by row; at most ``count``.

        Args:
            weights: of each stem (its id) what it counts.
            count: how many.
        """
        with self._sense_made():
            return self._best(weights, count) if weights else []

    def _best(self, weights: Mapping[int, int], count: int) -> list[tuple[float, int]]:
        scores: list[npt.NDArray[np.float64]] = []
        rows: list[npt.NDArray[np.uint32]] = []
        least = 0.0
        for segment, found in self._found(weights):
            sums = _summed(found, weights, len(segment.factors))
            places = np.flatnonzero(sums > least / segment.greatest)
            values = sums[places] * segment.factors[places]
            places, values = places[values > least], values[values > least]
            if len(places) > count:
                lowest = np.partition(values, -count)[-count]
                places, values = places[values >= lowest], values[values >= lowest]
                least = max(least, float(np.nextafter(lowest, 0)))
            scores.append(values)
            rows.append(segment.rows_of(places))
        if not scores:
            return []
        all_scores, all_rows = np.concatenate(scores), np.concatenate(rows)
        order = np.lexsort((all_rows, -all_scores))[:count]
        return list(zip(all_scores[order].tolist(), all_rows[order].tolist(), strict=True))

    def holding(self, groups: Sequence[Collection[int]], count: int) -> list[int]:
        """The rows of clauses that have a stem of each group, those with the fewest stems first, then the newest.

        Args:
            groups: stems (their ids).
            count: how many rows at most.
        """
        with self._sense_made():
            return self._holding(groups, count) if groups else []

    def _holding(self, groups: Sequence[Collection[int]], count: int) -> list[int]:
        factors: list[npt.NDArray[np.float32]] = []
        rows: list[npt.NDArray[np.uint32]] = []
        for segment, found in self._found({stem for group in groups for stem in group}):
            data_of = {key & _STEM_MASK: data for key, data in found}
            having = sorted(
                (b"".join([data_of[stem] for stem in group if stem in data_of]) for group in groups), key=len
            )
            places = np.unique(np.frombuffer(having[0], "<u2"))
            for others in having[1:]:
                has = np.zeros(len(segment.factors), np.bool_)
                has[np.frombuffer(others, "<u2")] = True
                places = places[has[places]]
            places = places[segment.factors[places] > 0].astype(np.intp)
            values = segment.factors[places]
            if len(places) > count:
                lowest = np.partition(values, -count)[-count]
                places, values = places[values >= lowest], values[values >= lowest]
            factors.append(values)
            rows.append(segment.rows_of(places))
        if not factors:
            return []
        all_factors, all_rows = np.concatenate(factors), np.concatenate(rows)
        return [int(row) for row in all_rows[np.lexsort((-all_rows.astype(np.int64), -all_factors))[:count]]]

    def candidates(self, rows: Iterable[int]) -> Iterator[Candidate]:
        """The clauses of some rows as they read today; what was removed meanwhile is left out."""
        for some in _in_bunches(rows):
            for row, clause_id, kind, text in self._rows(
                "SELECT row, id, kind, CASE corrected WHEN '' THEN text ELSE corrected END FROM clauses "
                f"WHERE row IN ({', '.join(map(str, some))})",
                [],
            ):
                if text is None:
                    raise KnownError("library-damaged", file=str(self._path))
                yield Candidate(int(row), str(clause_id), str(kind), str(text))

    def wordings(self, rows: Iterable[int]) -> dict[int, bytes]:
        """The digest of clauses' words by their row; see :mod:`drafter.library.store.wording_rows`."""
        return wordings_of(lambda sql, parameters: iter(self._rows(sql, list(parameters))), rows)

    def _found(self, stems: Iterable[int]) -> Iterator[tuple[_Damped, list[tuple[int, bytes]]]]:
        """The postings of some stems by segment: key and places."""
        segments = {segment.number: segment for segment in self._segments}
        keys = ", ".join(str(number << STEM_BITS | stem) for number in segments for stem in stems)
        found = self._rows(f"SELECT key, places FROM postings WHERE key IN ({keys}) ORDER BY key", [])
        for number, here in groupby(found, key=lambda posting: posting[0] >> STEM_BITS):
            yield segments[number], list(here)


def _summed(found: Sequence[tuple[int, bytes]], weights: Mapping[int, int], size: int) -> npt.NDArray[np.float64]:
    """The weight of all stems that each place of a segment of that size has."""
    places = np.frombuffer(b"".join([data for _, data in found]), "<u2")
    counted = np.repeat(
        np.array([weights[key & _STEM_MASK] for key, _ in found], np.float64), [len(data) // 2 for _, data in found]
    )
    return np.bincount(places, counted, size).astype(np.float64, copy=False)


def _in_bunches(names: Iterable[_Name]) -> Iterator[list[_Name]]:
    """So few at once that they fit a query."""
    left = iter(names)
    while some := list(islice(left, _ASKED_AT_ONCE)):
        yield some
