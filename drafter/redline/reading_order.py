"""Where the paragraphs of two texts stand when some changes are accepted and others are not: one order for all."""

from __future__ import annotations

from dataclasses import dataclass

from drafter.redline.comparison import Comparison
from drafter.redline.model import MOVED_KINDS


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in the text.

    Attributes:
        row: index of the row that stands there.
        away: True for the old place of a moved row, where it stands while its move is not accepted; its other slot is
            the new place.
    """

    row: int
    away: bool


def slots(comparison: Comparison) -> tuple[Slot, ...]:
    """Every place in reading order.

    Read with each moved row at its old place the slots give the old text, at its new place the new one; so any choice
    among the changes has one order, whoever decides first.
    """
    moved_by_first = {row.old[0]: index for index, row in enumerate(comparison.rows) if row.kind in MOVED_KINDS}
    staying = {
        old: index for index, row in enumerate(comparison.rows) if row.kind not in MOVED_KINDS for old in row.old
    }
    # What moved away stood after the nearest paragraph before it that stayed; -1 is before everything.
    left_after: dict[int, list[Slot]] = {}
    anchor = -1
    for old in range(len(comparison.old)):
        if old in staying:
            anchor = staying[old]
        elif old in moved_by_first:
            left_after.setdefault(anchor, []).append(Slot(moved_by_first[old], away=True))
    order = left_after.get(-1, [])
    for index in range(len(comparison.rows)):
        order.append(Slot(index, away=False))
        order += left_after.get(index, ())
    return tuple(order)
