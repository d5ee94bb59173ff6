"""Labels of paragraphs: what a new one is called between its neighbours, and the whole draft numbered anew.

Paragraphs count 1., 2., 3.; headings count for themselves; items have bullets and subitems dashes, unless the text
at hand does it otherwise. While a text is negotiated numbers stay fixed, so what comes between 9 and 10 is 9 bis.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from drafter.drafting.editing.edits import Edit, Relabel, Several
from drafter.drafting.labelling.cross_references import with_references
from drafter.drafting.model import Draft, Paragraph
from drafter.instruments import ClauseKind, Label
from drafter.instruments.labels import LabelShape, label_between, parse_label

_COUNTED = (ClauseKind.PARAGRAPH, ClauseKind.CHAPEAU, ClauseKind.HEADING)
_LISTED = {ClauseKind.ITEM: "•", ClauseKind.SUBITEM: "-", ClauseKind.SUBPARAGRAPH: ""}
_UNLABELLED = (ClauseKind.TITLE, ClauseKind.PREAMBLE, ClauseKind.NOTE)
_IN_LIST_OF = {
    ClauseKind.ITEM: (ClauseKind.ITEM, ClauseKind.SUBITEM),
    ClauseKind.SUBITEM: (ClauseKind.SUBITEM,),
    ClauseKind.SUBPARAGRAPH: (ClauseKind.SUBPARAGRAPH, ClauseKind.ITEM, ClauseKind.SUBITEM),
}


def _series(kind: ClauseKind) -> ClauseKind:
    """What it is counted with: a chapeau («23. … decidieron:») is a paragraph that opens a list."""
    return ClauseKind.PARAGRAPH if kind is ClauseKind.CHAPEAU else kind


@dataclass(frozen=True, slots=True)
class LabelChange:
    """A row of a concordance: what a paragraph was called and is called now."""

    paragraph_id: str
    old: str
    new: str


def label_for(paragraphs: Sequence[Paragraph], at: int, kind: ClauseKind) -> str:
    """The label of a new paragraph of that kind, if it is put before ``paragraphs[at]``.

    Empty where its kind has none, or where the text leaves every paragraph of that kind unnumbered.
    """
    if kind in _UNLABELLED:
        return ""
    before_at, after_at = range(at - 1, -1, -1), range(at, len(paragraphs))
    if kind in _COUNTED:
        before = _first_label(_of_kind(paragraphs, before_at, kind))
        after = _first_label(_of_kind(paragraphs, after_at, kind))
        if before is None and after is None and any(_series(each.kind) is _series(kind) for each in paragraphs):
            return ""
        return label_between(before, after).as_typed
    before = _first_label(_of_list(paragraphs, before_at, kind))
    after = _first_label(_of_list(paragraphs, after_at, kind))
    if before is None and after is None:
        in_draft = _first_label(each for each in paragraphs if each.kind is kind)
        return in_draft.as_typed if in_draft is not None and in_draft.is_bullet else _LISTED[kind]
    return label_between(before, after).as_typed


def _of_kind(paragraphs: Sequence[Paragraph], places: range, kind: ClauseKind) -> Iterator[Paragraph]:
    return (paragraphs[place] for place in places if _series(paragraphs[place].kind) is _series(kind))


def _of_list(paragraphs: Sequence[Paragraph], places: range, kind: ClauseKind) -> Iterator[Paragraph]:
    """Those of the same kind up to where the list ends."""
    for place in places:
        if paragraphs[place].kind not in _IN_LIST_OF[kind]:
            return
        if paragraphs[place].kind is kind:
            yield paragraphs[place]


def _first_label(paragraphs: Iterator[Paragraph]) -> Label | None:
    for paragraph in paragraphs:
        label = parse_label(paragraph.label) if paragraph.label else None
        if label is not None:
            return label
    return None


def renumber(draft: Draft) -> Edit | None:
    """The edit that numbers paragraphs and headings from 1 in the order they stand; None where they are.

    Each style of label («9.», «OP9», «PP2») is a sequence of its own and keeps its style; an alternative («3 alt»)
    keeps company with its number. What has no number keeps none, unless no paragraph of the draft has one: then all
    get one. Letters, Roman numerals and bullets are left alone. References in the words («párrafo 9 supra») follow.
    :func:`concordance` reads the edit.
    """
    labels = [_number(paragraph) for paragraph in draft.paragraphs]
    kinds = [_series(paragraph.kind) for paragraph in draft.paragraphs]
    bare = not any(label for label, kind in zip(labels, kinds, strict=True) if kind is ClauseKind.PARAGRAPH)
    last: dict[tuple[ClauseKind, str, bool], Label] = {}
    relabels: list[Edit] = []
    for paragraph, label in zip(draft.paragraphs, labels, strict=True):
        if label is None:
            if not bare or _series(paragraph.kind) is not ClauseKind.PARAGRAPH or paragraph.label:
                continue
            label = Label("1.", 1)
        sequence = (_series(paragraph.kind), label.prefix.casefold().removesuffix("pre"), ")" in label.as_typed)
        previous = last.get(sequence)
        if previous is not None and (label.alternative or label.decimals):
            new = re.sub(r"\d+", str(previous.number), label.as_typed, count=1)
        else:
            model = label if previous is None else previous
            number = 0 if previous is None else previous.number
            counted = replace(model, number=number, suffix="", alternative=False, decimals=(), before=0, tail=())
            last[sequence] = label_between(counted, None)
            new = last[sequence].as_typed
        if new != paragraph.label:
            relabels.append(Relabel(paragraph.id, paragraph.label, new))
    return with_references(draft, Several(tuple(relabels), "renumber")) if relabels else None


def _number(paragraph: Paragraph) -> Label | None:
    label = parse_label(paragraph.label) if paragraph.label and paragraph.kind in _COUNTED else None
    return label if label is not None and label.shape is LabelShape.NUMBER else None


def concordance(edit: Edit) -> tuple[LabelChange, ...]:
    """Old labels and new ones, in the order of the text, as an edit changes them."""
    if isinstance(edit, Relabel):
        return (LabelChange(edit.paragraph_id, edit.old, edit.new),)
    if isinstance(edit, Several):
        return tuple(change for each in edit.edits for change in concordance(each))
    return ()
