"""Unchanged paragraphs that are left out of a file which shows only what changed, and the line that stands for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from drafter.exchange.model import Export
from drafter.exchange.outgoing.revision_units import Unit
from drafter.messages import say
from drafter.redline import Row

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Gap:
    """So many paragraphs one after another that are left out."""

    count: int

    def words(self, language: str) -> str:
        """What stands in their place."""
        words = say("left-out-one", language) if self.count == 1 else say("left-out", language, count=self.count)
        return f"⋯ {words} ⋯"


def units_left_out(export: Export, units: Iterable[Unit]) -> Iterator[bool]:
    """For each paragraph of the stream, True where it is not written."""
    left = export.left_out
    for unit in units:
        sides = [(unit.old_index, left.old), (unit.new_index, left.new)]
        yield all(index is not None and index in left_out for index, left_out in sides)


def rows_left_out(export: Export, rows: Iterable[Row]) -> Iterator[bool]:
    """For each row of the comparison, True where it is not written."""
    left = export.left_out
    for row in rows:
        both = bool(row.old) and bool(row.new)
        yield both and left.old.issuperset(row.old) and left.new.issuperset(row.new)


def with_gaps(items: Iterable[Item], left_out: Iterable[bool]) -> Iterator[Item | Gap]:
    """The items that are written, in order, and gaps for the others."""
    count = 0
    for item, is_left_out in zip(items, left_out, strict=True):
        if is_left_out:
            count += 1
            continue
        if count:
            yield Gap(count)
            count = 0
        yield item
    if count:
        yield Gap(count)
