"""Which numbers Word goes on counting in an amended file, and which have to be typed.

A number that Word counts in the base stays counted where that gives the new text's label; else it becomes typed text
(«9 bis.» after 9, or a draft that keeps 12 where Word would count 11). An added paragraph is counted as its neighbours
of the same style are, on the same condition.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from drafter.exchange.amending.pairing import Facing, FacingTables, Plan, Untouched
from drafter.exchange.amending.structure import Side
from drafter.exchange.incoming.docx_reader import Body, Passage
from drafter.exchange.incoming.numbering import Numbering
from drafter.exchange.model import TextParagraph
from drafter.redline import RowKind

_TYPED_SEPARATOR = "\t"


@dataclass(frozen=True, eq=False)
class Placed:
    """A paragraph of the amended file.

    Attributes:
        new: what it is to say; None where an empty paragraph of the base is kept.
        old: the paragraph of the base whose properties it keeps; None where it is added.
        model: the paragraph of the base an added one is formatted like; None where there is none.
        counted: True where Word counts its label.
        text: its paragraph with the label that is to be typed, if any.
    """

    new: Side | None
    old: Side | None
    model: Side | None
    counted: bool
    text: TextParagraph


def old_text(side: Side) -> TextParagraph:
    """A paragraph of the base as its words stand in the file: without a label that Word counts."""
    return replace(side.paragraph, label="", separator=None) if side.computed else side.paragraph


def place_labels(plan: Plan, base: Body) -> Mapping[Side, Placed]:
    """Decides for every paragraph of the new text how its label is written.

    Args:
        plan: of the whole body.
        base: the file that is amended.
    """
    final = list(_final_order(plan))
    numbering = Numbering(base.numbering_root, base.styles.numbering_lists)
    models = _Models(final)
    placed: dict[Side, Placed] = {}
    for place, (new, old) in enumerate(final):
        if new is None:
            if old is not None:
                _count(old.passage, numbering)
            continue
        model = None if old is not None else models.model(place, new)
        source = old or model
        use = source.passage.list_use if source is not None and source.passage is not None else None
        counted = False
        if use is not None:
            must_match = not new.blank and (old is None or not new.computed)
            counted = numbering.count_if(*use, label=new.paragraph.label if must_match else None)
        placed[new] = Placed(new, old, model, counted, _text(new, old, counted))
    return placed


def _count(passage: Passage | None, numbering: Numbering) -> None:
    if passage is not None and passage.list_use is not None:
        numbering.next_label(*passage.list_use)


def _text(new: Side, old: Side | None, counted: bool) -> TextParagraph:
    paragraph = new.paragraph
    if counted or new.blank:
        return replace(paragraph, label="", separator=None)
    if not paragraph.label:
        return paragraph
    separator = paragraph.separator
    if separator is None:
        separator = old.paragraph.separator if old is not None and not old.computed else None
    return replace(paragraph, separator=separator or _TYPED_SEPARATOR)


def _final_order(plan: Plan) -> Iterator[tuple[Side | None, Side | None]]:
    """Every paragraph of the amended file, all accepted: the new one, and the base's whose properties it has."""
    for step in plan.steps:
        if isinstance(step, Untouched):
            yield None, _side(plan.old.items[step.old])
        elif isinstance(step, FacingTables):
            for row in step.rows:
                if row.old is None and row.new is not None:
                    for side in row.new.sides():
                        yield side, None
                for cell in row.cells:
                    yield from _final_order(cell)
        elif isinstance(step, Facing):
            row_of_text = step.row
            moved = row_of_text.kind in (RowKind.MOVED, RowKind.MOVED_CHANGED)
            last = _side(plan.old.items[row_of_text.old[-1]]) if row_of_text.old else None
            for place in row_of_text.new:
                yield _side(plan.new.items[place]), last
            if row_of_text.old and not moved:
                facing = plan.boxes.get(row_of_text.old[0])
                for box in () if facing is None else facing.plans:
                    yield from _final_order(box)


def _side(item: object) -> Side | None:
    return item if isinstance(item, Side) else None


class _Models:
    """Finds for an added paragraph the one of the base it is to look like: of its style or kind, the nearest before,
    else the first after.
    """

    def __init__(self, final: Sequence[tuple[Side | None, Side | None]]) -> None:
        self._places: dict[object, list[int]] = {}
        self._sides: dict[object, list[Side]] = {}
        for place, (new, old) in enumerate(final):
            if new is None or old is None or new.blank:
                continue
            for key in _keys(new):
                self._places.setdefault(key, []).append(place)
                self._sides.setdefault(key, []).append(old)

    def model(self, place: int, new: Side) -> Side | None:
        for key in _keys(new):
            if key in self._places:
                before = bisect_left(self._places[key], place)
                return self._sides[key][max(before - 1, 0)]
        return None


def _keys(side: Side) -> Iterator[object]:
    """What makes paragraphs look alike, the closest first."""
    labelled = bool(side.paragraph.label)
    level = side.passage.list_use[1] if side.passage is not None and side.passage.list_use is not None else None
    if side.style:
        yield "style", side.style, side.computed, level
        yield "style", side.style
    else:
        yield "kind", side.paragraph.kind, labelled
        yield "kind", side.paragraph.kind
