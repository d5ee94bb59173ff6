"""Places of paragraphs in a table, so that putting one in between does not renumber the thousands after it.

A position is a whole number; only its order counts. Between two neighbours there is room for about thirty halvings;
when it is used up, all are spaced out anew.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from drafter.redline import longest_increasing

SPACING = 1 << 32
"""Between two paragraphs when spaced out; 2,000,000 of them still fit SQLite's 64-bit integers."""


def evenly(order: Sequence[str]) -> dict[str, int]:
    """Positions for ids in that order, spaced out."""
    return {each: place * SPACING for place, each in enumerate(order, 1)}


def moved_positions(order: Sequence[str], positions: Mapping[str, int]) -> dict[str, int]:
    """New positions for as few ids as possible, so that all of ``order`` stands in order.

    Args:
        order: ids as they are to stand.
        positions: those that have one so far; ids that are not in ``order`` any more do not matter.

    Returns:
        Only those that are new or must move; all of them where there was no room left.
    """
    staying = _rising(order, positions)
    given: dict[str, int] = {}
    below = 0
    place = 0
    while place < len(order):
        if order[place] in staying:
            below = positions[order[place]]
            place += 1
            continue
        stop = place
        while stop < len(order) and order[stop] not in staying:
            stop += 1
        count = stop - place
        above = positions[order[stop]] if stop < len(order) else below + (count + 1) * SPACING
        step = (above - below) // (count + 1)
        if step < 1:
            return evenly(order)
        for nth, each in enumerate(order[place:stop], 1):
            given[each] = below + nth * step
        place = stop
    return given


def _rising(order: Sequence[str], positions: Mapping[str, int]) -> set[str]:
    """The longest run of ids, not necessarily neighbours, whose positions already rise."""
    known = [each for each in order if each in positions]
    if all(positions[a] < positions[b] for a, b in pairwise(known)):
        return set(known)
    run = longest_increasing([(index, positions[each]) for index, each in enumerate(known)])
    return {known[index] for index, _ in run}
