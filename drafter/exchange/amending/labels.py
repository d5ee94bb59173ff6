"""Which numbers Word goes on counting in an amended file, and which have to be typed.

A number that Word counts in the base stays counted where that gives the new text's label; else it becomes typed text
(«9 bis.» after 9, or a draft that keeps 12 where Word would count 11). An added paragraph is counted as its neighbours
of the same style are, on the same condition.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from drafter.exchange.amending.plan import MOVED, Facing, FacingTables, Plan, Untouched
from drafter.exchange.amending.structure import Side
from drafter.exchange.incoming.docx_reader import Body, Passage
from drafter.exchange.incoming.numbering import Numbering
from drafter.exchange.model import TextParagraph

_TYPED_SEPARATOR = "\t"


@dataclass(frozen=True, eq=False)
class Placed:
    """A paragraph of the amended file.

    Attributes:
        new: what it is to say; None where an empty paragraph of the base is kept.
        old: the paragraph of the base whose properties it keeps; None where it is added.
        model: the paragraph of the base an added one is formatted like; None where there is none.
        counted: the list (w:numId) and level by which Word counts its label; None where it does not.
        text: its paragraph with the label that is to be typed, if any.
    """

    new: Side | None
    old: Side | None
    model: Side | None
    counted: tuple[str, int] | None
    text: TextParagraph


def old_text(side: Side) -> TextParagraph:
    """A paragraph of the base as its words stand in the file: without a label that Word counts."""
    return replace(side.paragraph, label="", separator=None) if side.computed else side.paragraph


def place_labels(
    plan: Plan, base: Body, *, same_lists: bool, goes: Callable[[Side], bool] = lambda _: False
) -> Mapping[Side, Placed]:
    """Decides for every paragraph of the new text how its label is written.

    Args:
        plan: of the whole body.
        base: the file that is amended.
        same_lists: True where the new text is a file with the very lists of the base, by which what it adds can be
            counted.
        goes: whether a paragraph of the base goes that no step of the plan takes away.
    """
    final = list(_final_order(plan))
    numbering = Numbering(base.numbering_root, base.styles.numbering_lists)
    models = _Models(final)
    placed: dict[Side, Placed] = {}
    for place, (new, old) in enumerate(final):
        if new is None:
            if old is not None and not goes(old):
                _count(old.passage, numbering)
            continue
        model = None if old is not None else models.model(place, new)
        # A label of a paragraph that stays counted in both files may differ: the base's numbering is kept.
        label = None if new.blank or (old is not None and new.computed) else new.paragraph.label
        own = new.passage.list_use if same_lists and new.passage is not None else None
        choices: list[tuple[str, int] | None] = [own] if own is not None and new.computed else []
        if old is not None or new.computed or not new.blank:
            choices.append(_list_use(old or model))
        counted = next((use for use in choices if _counts(use, label, numbering)), None)
        placed[new] = Placed(new, old, model, counted, _text(new, old, counted is not None))
    return placed


def _list_use(side: Side | None) -> tuple[str, int] | None:
    return side.passage.list_use if side is not None and side.passage is not None else None


def _counts(use: tuple[str, int] | None, label: str | None, numbering: Numbering) -> bool:
    return use is not None and numbering.count_if(*use, label=label)


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
            moved = row_of_text.kind in MOVED
            olds = [plan.old.items[place] for place in row_of_text.old]
            for place in row_of_text.new:
                new = plan.new.items[place]
                if isinstance(new, Side):
                    yield new, _set_alike(new, [old for old in olds if isinstance(old, Side)])
            if row_of_text.old and not moved:
                facing = plan.boxes.get(row_of_text.old[0])
                for box in () if facing is None else facing.plans:
                    yield from _final_order(box)


def _set_alike(new: Side, olds: Sequence[Side]) -> Side | None:
    """Of paragraphs that became one, that whose looks and number fit best, the last of those that fit alike."""
    label = new.paragraph.label if new.computed else ""
    for with_label in (True, False):
        for old in reversed(olds):
            alike = (old.style, old.computed) == (new.style, new.computed)
            if alike and (not with_label or not old.computed or old.paragraph.label == label):
                return old
    return olds[-1] if olds else None


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
            if new is None or old is None or new.blank or (new.style and new.style != old.style):
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
