"""What is accepted or rejected in one go: the changes of a comparison, numbered in reading order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import overload

from drafter.redline.flags import islands_of
from drafter.redline.kinds import ChangeKind, in_order
from drafter.redline.model import MOVED_KINDS, Flag, Op, Row, RowKind

_PLACE_CHANGED = (RowKind.INSERTED, RowKind.DELETED, *MOVED_KINDS)


@dataclass(frozen=True, slots=True)
class Change:
    """What is accepted or rejected in one go: an island of changed words, or a whole row that came, went or
    moved.

    Attributes:
        number: its place among the comparison's changes, counted from 0.
        row: index of its row.
        segments: first segment of the row that belongs to it, and the one after the last.
    """

    number: int
    row: int
    segments: tuple[int, int]


def spans_of(row: Row) -> list[tuple[int, int]]:
    """The segments of each change of a row; what is ignored is none."""
    if row.kind in _PLACE_CHANGED:
        return [(0, len(row.segments))]
    if row.kind is RowKind.UNCHANGED:
        return []
    spans: list[tuple[int, int]] = []
    first: int | None = None
    for place, segment in enumerate(row.segments):
        if segment.op is Op.EQUAL or segment.ignored:
            if first is not None:
                spans.append((first, place))
                first = None
        elif first is None:
            first = place
    if first is not None:
        spans.append((first, len(row.segments)))
    return spans


def kinds_in(row: Row, span: tuple[int, int]) -> tuple[ChangeKind, ...]:
    """Of what kinds a change of a row is, the weightiest first; none of an empty paragraph that came or went."""
    kinds: set[ChangeKind] = set()
    for island in islands_of(row.segments):
        if span[0] <= island.first and island.stop <= span[1] and not island.ignored:
            kinds.update(island.kinds)
    if row.kind in MOVED_KINDS:
        kinds.add(ChangeKind.PLACE)
    return in_order(kinds)


def flags_in(row: Row, span: tuple[int, int]) -> tuple[Flag, ...]:
    """What matters in a change of a row, with the words that say so."""
    return tuple(flag for flag in row.flagged if span[0] <= flag.segments[0] and flag.segments[1] <= span[1])


class Changes(Sequence[Change]):
    """All changes of some rows, made when they are asked for, so that one row can change and cost no more.

    Args:
        rows: the comparison's.
        counts: how many changes each has; counted where it is None.
    """

    def __init__(self, rows: Sequence[Row], counts: Sequence[int] | None = None) -> None:
        self._rows = rows
        self._counts = [len(spans_of(row)) for row in rows] if counts is None else counts
        self._starts = [0, *accumulate(self._counts)]

    def with_row(self, rows: Sequence[Row], place: int) -> Changes:
        """The changes of other rows of which only the one at ``place`` is another."""
        counts = [*self._counts]
        counts[place] = len(spans_of(rows[place]))
        return Changes(rows, counts)

    def of_row(self, place: int) -> tuple[Change, ...]:
        """The changes of one row, in order."""
        if not 0 <= place < len(self._counts) or not self._counts[place]:
            return ()
        return tuple(
            Change(number, place, span) for number, span in enumerate(spans_of(self._rows[place]), self._starts[place])
        )

    def __len__(self) -> int:
        return self._starts[-1]

    @overload
    def __getitem__(self, number: int) -> Change: ...

    @overload
    def __getitem__(self, number: slice) -> tuple[Change, ...]: ...

    def __getitem__(self, number: int | slice) -> Change | tuple[Change, ...]:
        if isinstance(number, slice):
            return tuple(self[place] for place in range(*number.indices(len(self))))
        wanted = number + len(self) if number < 0 else number
        if not 0 <= wanted < len(self):
            raise IndexError(number)
        row = bisect_right(self._starts, wanted) - 1
        return Change(wanted, row, spans_of(self._rows[row])[wanted - self._starts[row]])

    def __iter__(self) -> Iterator[Change]:
        for place, count in enumerate(self._counts):
            if count:
                yield from self.of_row(place)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and len(self) == len(other) and all(map(Change.__eq__, self, other))

    def __hash__(self) -> int:
        return hash(tuple(self))
