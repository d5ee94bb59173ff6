"""What of a Word file goes or stays along with words that are removed: rows of its tables, its text boxes.

A text without tables and text boxes says nothing of those the file has. A row goes where it loses all its words; a text
box goes with the paragraph it hangs on, and keeps that paragraph where words in it stay.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from drafter.exchange.amending.plan import Facing, Leaving, Plan, Untouched
from drafter.exchange.amending.structure import Block, Side, Table, TableRow
from drafter.exchange.incoming.docx_reader import Passage
from drafter.redline import RowKind


@dataclass(frozen=True, eq=False)
class Emptied:
    """What a flat plan takes along.

    Attributes:
        rows: of the file's tables: they had words and lose them all.
        in_rows: the paragraphs of those rows.
        in_boxes: the paragraphs of text boxes that go.
        boxes_stay: passages that go and whose text boxes stay, so that their ends do too.
        passing: passages in text boxes that go, or that say nothing: no neighbours for what is added.
    """

    rows: tuple[TableRow, ...]
    in_rows: frozenset[Side]
    in_boxes: frozenset[Side]
    boxes_stay: frozenset[Passage]
    passing: frozenset[Passage]

    def goes(self, side: Side) -> bool:
        """Whether a paragraph goes with its row or its text box, whatever the plan says of it."""
        return side in self.in_rows or side in self.in_boxes


def emptied_by(plan: Plan, body: Block) -> Emptied:
    """What a plan of ``flattened(body)`` takes along.

    Args:
        plan: of all the file's paragraphs in reading order.
        body: the file's containers.
    """
    deleted = _deleted(plan)
    rows = tuple(_emptied_rows(deleted, body))
    in_boxes: set[Side] = set()
    boxes_stay: set[Passage] = set()
    passing: set[Passage] = set()
    for item in plan.old.items:
        if not isinstance(item, Side) or item.passage is None:
            continue
        inside = [side for box in item.boxes for side in box.sides()]
        if not deleted.issuperset(side for side in inside if not side.blank):
            boxes_stay.add(item.passage)
        goes = item in deleted and item.passage not in boxes_stay
        in_boxes.update(inside if goes else ())
        passing.update(side.passage for side in inside if side.passage is not None and (goes or side.blank))
    in_rows = frozenset(side for row in rows for side in row.sides())
    return Emptied(rows, in_rows, frozenset(in_boxes), frozenset(boxes_stay), frozenset(passing))


def leaving(plan: Plan) -> frozenset[Side]:
    """Paragraphs whose words go from their place, removed or moved: what stays of them there says nothing."""
    places = (
        step.row.old
        for step in plan.steps
        if isinstance(step, Leaving) or (isinstance(step, Facing) and step.row.kind is RowKind.DELETED)
    )
    items = (plan.old.items[place] for row in places for place in row)
    return frozenset(item for item in items if isinstance(item, Side))


def is_about(step: object, plan: Plan, sides: frozenset[Side]) -> bool:
    """Whether a step is about one of some paragraphs that go."""
    if isinstance(step, Untouched):
        return plan.old.items[step.old] in sides
    return (
        isinstance(step, Facing)
        and step.row.kind is RowKind.DELETED
        and any(plan.old.items[place] in sides for place in step.row.old)
    )


def _deleted(plan: Plan) -> frozenset[Side | Table]:
    """Paragraphs that go and do not move."""
    return frozenset(
        plan.old.items[place]
        for step in plan.steps
        if isinstance(step, Facing) and step.row.kind is RowKind.DELETED
        for place in step.row.old
    )


def _emptied_rows(deleted: frozenset[Side | Table], body: Block) -> Iterator[TableRow]:
    """Rows of the file's tables that had words and lose them all."""
    blocks = [body]
    while blocks:
        for item in blocks.pop().items:
            if isinstance(item, Side):
                blocks.extend(item.boxes)
                continue
            for row in item.rows:
                words = [side for side in row.sides() if not side.blank]
                if words and all(side in deleted for side in words):
                    yield row
                else:
                    blocks.extend(row.cells)
