"""What becomes of a Word file: which paragraphs, tables, rows and cells face each other, in its new order."""

from __future__ import annotations

from dataclasses import dataclass, field

from drafter.exchange.amending.structure import Block, Table, TableRow
from drafter.redline import Row, RowKind

MOVED = (RowKind.MOVED, RowKind.MOVED_CHANGED)
"""Rows of paragraphs that stand elsewhere in the new text."""


@dataclass(frozen=True, eq=False)
class Facing:
    """Paragraphs that face each other; the row's indexes are places among the items of the plan's blocks.

    A moved row stands at its new place.
    """

    row: Row


@dataclass(frozen=True, eq=False)
class Leaving:
    """The old place of a moved row."""

    row: Row


@dataclass(frozen=True, eq=False)
class Untouched:
    """An empty paragraph of the old text, kept: the new one has one there too, or knows no empty paragraphs."""

    old: int


@dataclass(frozen=True, eq=False)
class FacingRows:
    """Rows of a table; one of them is None where it came or went. Cells are given where both are there."""

    old: TableRow | None
    new: TableRow | None
    cells: tuple[Plan, ...] = ()


@dataclass(frozen=True, eq=False)
class FacingTables:
    """Tables that face each other; one of them is None where it came or went."""

    old: Table | None
    new: Table | None
    rows: tuple[FacingRows, ...]


Step = Facing | Leaving | Untouched | FacingTables


@dataclass(frozen=True, eq=False)
class Plan:
    """What becomes of one container, in the order of the amended file.

    Attributes:
        old: what it holds.
        new: what it is to hold.
        steps: in order; removed paragraphs stand where they stood.
        boxes: text boxes of paragraphs that face each other, by the place of the old one.
    """

    old: Block
    new: Block
    steps: tuple[Step, ...]
    boxes: dict[int, FacingBoxes] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class FacingBoxes:
    """Text boxes of two paragraphs that face each other, in order; one side may have more than the other."""

    plans: tuple[Plan, ...]
    gone: tuple[Block, ...]
    come: tuple[Block, ...]
