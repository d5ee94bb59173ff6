"""What the map shows of a comparison: a mark for each change, and one where a moved paragraph was."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from drafter.desktop.review.changes import ChangeEntry
from drafter.desktop.review.overview_map import Tick
from drafter.desktop.review.row_stack import RowStack
from drafter.desktop.review.rows import FacingRow, MovedAway
from drafter.redline import MOVED_KINDS


class Fates(NamedTuple):
    """What a change does: words went, words came, its paragraph moved."""

    deletes: bool
    inserts: bool
    moves: bool

    @classmethod
    def of(cls, entry: ChangeEntry) -> Fates:
        """Those of one change."""
        return cls(entry.deletes, entry.inserts, entry.kind in MOVED_KINDS)


def ticks_of(stack: RowStack, fates: Sequence[Fates]) -> tuple[Tick, ...]:
    """The marks at the heights of what is shown, folds included.

    Args:
        stack: what is shown.
        fates: of each change, by its number.
    """
    total = max(1, stack.heights.total)
    ticks: list[Tick] = []
    top = 0
    for index, row in enumerate(stack.shown):
        height = stack.heights[index]
        middle = (top + height / 2) / total
        if isinstance(row, MovedAway):
            ticks.append(Tick(row.change, middle, deleted=False, inserted=False, away=True))
        elif isinstance(row, FacingRow):
            ticks += (Tick(number, middle, *fates[number]) for number in row.changes)
        top += height
    return tuple(ticks)
