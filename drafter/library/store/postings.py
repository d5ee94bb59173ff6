"""In which clauses each stem stands, kept so that a million clauses are asked in milliseconds: the writing side.

Clauses lie in segments of at most :data:`SEGMENT` (a batch that is added becomes one of its own, so that adding fifty
clauses writes fifty clauses' worth). Within a segment a clause is a place, counted from 0, and ``postings`` holds for
segment and stem the places as little-endian 16-bit numbers, ascending. A clause that goes is marked as gone in its
segment; segments of a kind are joined when there are four of them, which also forgets what is gone.

The key of a posting is segment x 2**32 + stem, so that a batch is written at the end of its table.
"""

from __future__ import annotations

import sqlite3
from array import array
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

SEGMENT = 2**16
"""Clauses in a segment at most: a place fits 16 bits."""
STEM_BITS = 32
LARGE = 20_000
"""Clauses from which on the commonest stems are left out."""
LEFT_OUT = 0.12
"""Share of the clauses of a large library from which on a stem is left out."""
_SAME_KIND = 4
"""So many segments of about one size are joined; each kind is so many times the size of the one before."""
_SMALLEST = 64
_MOST_STEMS = 2**16 - 1
_ASKED_AT_ONCE = 500


Places = npt.NDArray[np.uint16]


@dataclass
class Segment:
    """What is known of the clauses of a segment, by place.

    Attributes:
        rows: the clauses' rows, ascending.
        sizes: how many different stems each has; 0 where it is gone.
    """

    rows: npt.NDArray[np.uint32]
    sizes: npt.NDArray[np.uint16]

    @property
    def live(self) -> int:
        """Clauses that are not gone."""
        return int(np.count_nonzero(self.sizes))

    @classmethod
    def read(cls, first_row: int, rows: bytes, sizes: bytes) -> Segment:
        """From the columns of its row."""
        counted = np.frombuffer(sizes, "<u2")
        if rows:
            return cls(np.frombuffer(rows, "<u4"), counted)
        return cls(np.arange(first_row, first_row + len(counted), dtype=np.uint32), counted)

    def columns(self) -> tuple[int, int, int, bytes, bytes]:
        """The columns of its row after the id."""
        first, last = int(self.rows[0]), int(self.rows[-1])
        consecutive = last - first + 1 == len(self.rows)
        return first, last, self.live, b"" if consecutive else self.rows.astype("<u4").tobytes(), self.sizes.tobytes()


class PostingsWriter:
    """Brings the postings up to date within an open transaction; nothing is complete before :meth:`finish`."""

    def __init__(self, connection: sqlite3.Connection, *, segment: int = SEGMENT, large: int = LARGE) -> None:
        """``segment`` and ``large`` are :data:`SEGMENT` and :data:`LARGE` (tests make them small)."""
        self._connection = connection
        self._segment = segment
        self._large = large
        self._numbers: dict[str, int] = {}
        self._added: dict[int, array[int]] = {}
        self._removed: dict[int, array[int]] = {}

    def add(self, row: int, stems: Collection[str]) -> None:
        """Enter a clause; one without stems cannot be found by any and is not entered.

        Args:
            row: its row, not entered yet.
            stems: its different stems.
        """
        if stems:
            self._added[row] = self._numbered(stems)
            if len(self._added) >= self._segment:
                self._flush()

    def remove(self, row: int, stems: Collection[str]) -> None:
        """Take a clause out.

        Args:
            row: its row; nothing happens where it is not entered.
            stems: those it was entered with.
        """
        if row in self._added:
            del self._added[row]
        elif stems:
            self._removed[row] = self._numbered(stems)

    def finish(self) -> None:
        """Write what is still to be written, and join segments where there are many."""
        self._flush()
        self._tidy()

    def _numbered(self, stems: Collection[str]) -> array[int]:
        numbers = self._numbers
        for stem in sorted([stem for stem in stems if stem not in numbers]):  # the same library, the same numbers
            found = self._connection.execute("SELECT id FROM stems WHERE stem = ?", [stem]).fetchone()
            if found is None:
                found = self._connection.execute(
                    "INSERT INTO stems (stem, clauses, left_out) VALUES (?, 0, 0) RETURNING id", [stem]
                ).fetchone()
            numbers[stem] = int(found[0])
        return array("I", [numbers[stem] for stem in stems])

    def _flush(self) -> None:
        touched = {number for stems in self._removed.values() for number in stems}
        self._take_out()
        if self._added:
            self._put_in()
        if touched:
            self._forget(touched)

    def _forget(self, numbers: Iterable[int]) -> None:
        """Let go of those stems that stand nowhere any more.

        Their numbers may be given again: where a segment has one of them, the clause is gone too.
        """
        self._connection.executemany(
            "DELETE FROM stems WHERE id = ? AND clauses <= 0", ((number,) for number in numbers)
        )
        self._numbers.clear()

    def _put_in(self) -> None:
        added = sorted(self._added.items())
        self._added = {}
        rows = np.array([row for row, _ in added], np.uint32)
        counts = [len(stems) for _, stems in added]
        sizes = np.minimum(np.array(counts), _MOST_STEMS).astype("<u2")
        stems = np.concatenate([np.frombuffer(stems, np.uint32) for _, stems in added])
        places = np.repeat(np.arange(len(rows), dtype=np.uint16), counts)
        self._count(stems, 1)
        self._write(Segment(rows, sizes), stems, places)

    def _take_out(self) -> None:
        if not self._removed:
            return
        removed = sorted(self._removed.items())
        self._removed = {}
        rows = np.array([row for row, _ in removed], np.uint32)
        gone = np.zeros(len(rows), bool)
        for number, *columns in self._connection.execute(
            "SELECT id, first_row, rows, sizes FROM segments WHERE first_row <= ? AND last_row >= ?",
            [int(rows[-1]), int(rows[0])],
        ).fetchall():
            segment = Segment.read(*columns)
            places = np.searchsorted(segment.rows, rows)
            places[places == len(segment.rows)] = 0
            here = (segment.rows[places] == rows) & (segment.sizes[places] > 0)
            if here.any():
                sizes = segment.sizes.copy()
                sizes[places[here]] = 0
                gone |= here
                self._mark_gone(number, Segment(segment.rows, sizes))
        known = [np.frombuffer(stems, np.uint32) for (_, stems), here in zip(removed, gone, strict=True) if here]
        if known:
            self._count(np.concatenate(known), -1)

    def _mark_gone(self, number: int, segment: Segment) -> None:
        if not segment.live:
            self._delete([number])
            return
        self._connection.execute(
            "UPDATE segments SET live = ?, sizes = ? WHERE id = ?", [segment.live, segment.sizes.tobytes(), number]
        )
        if segment.live < len(segment.sizes) / 2:
            self._join([number])

    def _count(self, stems: npt.NDArray[np.uint32], times: int) -> None:
        numbers, counts = np.unique(stems, return_counts=True)
        self._connection.executemany(
            "UPDATE stems SET clauses = clauses + ? WHERE id = ?",
            zip((times * counts).tolist(), numbers.tolist(), strict=True),
        )

    def _write(self, segment: Segment, stems: npt.NDArray[np.uint32], places: Places) -> None:
        """A new segment from pairs of stem and place."""
        ((number,),) = self._connection.execute("SELECT coalesce(max(id), 0) + 1 FROM segments")
        self._connection.execute("INSERT INTO segments VALUES (?, ?, ?, ?, ?, ?)", [number, *segment.columns()])
        if not len(stems):
            return  # its clauses have no words but those that are left out
        order = np.lexsort((places, stems))
        stems, data = stems[order], places[order].astype("<u2").tobytes()
        starts = np.flatnonzero(np.concatenate(([True], stems[1:] != stems[:-1])))
        stops = np.append(starts[1:], len(stems))
        kinds = stems[starts]
        kept = ~np.isin(kinds, self._left_out(kinds.tolist()))
        self._connection.executemany(
            "INSERT INTO postings VALUES (?, ?)",
            (
                (number << STEM_BITS | stem, data[2 * start : 2 * stop])
                for stem, start, stop in zip(
                    kinds[kept].tolist(), starts[kept].tolist(), stops[kept].tolist(), strict=True
                )
            ),
        )

    def _left_out(self, stems: Sequence[int]) -> list[int]:
        """Those of some stems that are too common to be written; they stay so until the postings are made anew."""
        ((total,),) = self._connection.execute("SELECT coalesce(sum(live), 0) FROM segments")
        most = LEFT_OUT * total if total > self._large else float("inf")
        left_out: list[int] = []
        fresh: list[int] = []
        for start in range(0, len(stems), _ASKED_AT_ONCE):
            some = ", ".join(map(str, stems[start : start + _ASKED_AT_ONCE]))
            for stem, clauses, already in self._connection.execute(
                f"SELECT id, clauses, left_out FROM stems WHERE id IN ({some})"
            ):
                if already or clauses > most:
                    left_out.append(stem)
                    if not already:
                        fresh.append(stem)
        self._connection.executemany("UPDATE stems SET left_out = 1 WHERE id = ?", ((stem,) for stem in fresh))
        return left_out

    def _tidy(self) -> None:
        """Join the segments of a kind where there are :data:`_SAME_KIND` of them, from the smallest kind on."""
        while True:
            by_kind: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
            for number, live in self._connection.execute("SELECT id, live FROM segments ORDER BY id"):
                kind, most = 0, _SMALLEST
                while live > most:
                    kind, most = kind + 1, most * _SAME_KIND
                by_kind[kind].append((number, live))
            joined = next(
                (
                    [number for number, _ in together]
                    for _, segments in sorted(by_kind.items())
                    if len(together := segments[:_SAME_KIND]) == _SAME_KIND
                    and sum(live for _, live in together) <= self._segment
                ),
                None,
            )
            if joined is None:
                return
            self._join(joined)

    def _join(self, numbers: Sequence[int]) -> None:
        """Make one segment of some, without what is gone."""
        marks = ", ".join("?" * len(numbers))
        segments = {
            int(number): Segment.read(*columns)
            for number, *columns in self._connection.execute(
                f"SELECT id, first_row, rows, sizes FROM segments WHERE id IN ({marks})", list(numbers)
            )
        }
        rows = np.concatenate([segments[number].rows for number in numbers])
        sizes = np.concatenate([segments[number].sizes for number in numbers])
        order = np.argsort(rows, kind="stable")
        order = order[sizes[order] > 0]
        new_place = np.full(len(rows), -1)
        new_place[order] = np.arange(len(order))
        all_stems, all_places, offset = [], [], 0
        for number in numbers:
            stems, places = self._pairs(number)
            moved = new_place[places.astype(np.int64) + offset]
            all_stems.append(stems[moved >= 0])
            all_places.append(moved[moved >= 0].astype(np.uint16))
            offset += len(segments[number].rows)
        self._delete(numbers)
        self._write(Segment(rows[order], sizes[order]), np.concatenate(all_stems), np.concatenate(all_places))

    def _pairs(self, number: int) -> tuple[npt.NDArray[np.uint32], Places]:
        """All postings of a segment as stems and places, side by side."""
        stems, lengths, data = [], [], []
        for key, places in self._connection.execute(
            "SELECT key, places FROM postings WHERE key BETWEEN ? AND ?", _keys_of(number)
        ):
            stems.append(key & (1 << STEM_BITS) - 1)
            lengths.append(len(places) // 2)
            data.append(places)
        return np.repeat(np.array(stems, np.uint32), lengths), np.frombuffer(b"".join(data), "<u2")

    def _delete(self, numbers: Sequence[int]) -> None:
        for number in numbers:
            self._connection.execute("DELETE FROM postings WHERE key BETWEEN ? AND ?", _keys_of(number))
            self._connection.execute("DELETE FROM segments WHERE id = ?", [number])


def _keys_of(number: int) -> tuple[int, int]:
    return number << STEM_BITS, (number + 1 << STEM_BITS) - 1
