"""What the commands of Compose do to a draft, as edits; None where there is nothing to do.

``first`` and ``last`` are places of paragraphs (inclusive), counted from 0.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from drafter.drafting import Draft, Edit, Paragraph, Status
from drafter.drafting.editing.composing import edits_for_replacement, move_run
from drafter.drafting.editing.edits import (
    InsertParagraph,
    Relabel,
    RemoveParagraph,
    SetKind,
    SetStatus,
    SetTitle,
    Several,
)
from drafter.drafting.labelling.cross_references import with_references
from drafter.drafting.labelling.numbering import label_for
from drafter.drafting.negotiation.standing import Standing
from drafter.instruments import ClauseKind


def insert_after(draft: Draft, place: int, new_id: Callable[[], str]) -> Edit:
    """An empty paragraph after ``place`` (-1: at the start), of the kind and with the label that fit there."""
    like = draft.paragraphs[place].kind if 0 <= place < len(draft.paragraphs) else ClauseKind.PARAGRAPH
    if like in (ClauseKind.TITLE, ClauseKind.PREAMBLE, ClauseKind.HEADING, ClauseKind.NOTE):
        like = ClauseKind.PARAGRAPH
    elif like is ClauseKind.CHAPEAU:
        like = ClauseKind.ITEM
    at = place + 1
    return InsertParagraph(Paragraph(new_id(), like, label_for(draft.paragraphs, at, like), ""), at)


def remove(draft: Draft, first: int, last: int) -> Edit | None:
    """Those paragraphs taken out, words and all."""
    edits = [RemoveParagraph(draft.paragraphs[place], place) for place in range(last, first - 1, -1)]
    return _together(edits, "remove-paragraph")


def shift(draft: Draft, first: int, last: int, by: int) -> Edit | None:
    """Those paragraphs one place up (``by`` = -1) or down (1); nothing at the ends of the draft."""
    gap = first + by if by < 0 else last + 1 + by
    if not 0 <= gap <= len(draft.paragraphs):
        return None
    return move_run(draft, first, last, gap)


def set_status(draft: Draft, first: int, last: int, status: Status, standing: Standing) -> Edit | None:
    """Another status for those that have not got it yet, and how they came to it."""
    chosen = [paragraph for paragraph in draft.paragraphs[first : last + 1] if paragraph.status is not status]
    return _together((SetStatus(p.id, p.status, status, p.standing, standing) for p in chosen), "set-status")


def set_kind(draft: Draft, first: int, last: int, kind: ClauseKind) -> Edit | None:
    """Another kind for those that are of a different one, and with it the label that such a paragraph has there."""
    edits: list[Edit] = []
    for place in range(first, last + 1):
        paragraph = draft.paragraphs[place]
        if paragraph.kind is kind:
            continue
        kind_edit = SetKind(paragraph.id, paragraph.kind, kind)
        draft = kind_edit.apply(draft)
        edits.append(kind_edit)
        others = [*draft.paragraphs[:place], *draft.paragraphs[place + 1 :]]
        label = label_for(others, place, kind)
        if label != paragraph.label:
            relabel_edit = Relabel(paragraph.id, paragraph.label, label)
            draft = relabel_edit.apply(draft)
            edits.append(relabel_edit)
    return _together(edits, "set-kind")


def relabel(draft: Draft, paragraph_id: str, label: str) -> Edit | None:
    """Another label, as typed; references to the paragraph follow."""
    old = draft.paragraph(paragraph_id).label
    new = " ".join(label.split())
    return with_references(draft, Relabel(paragraph_id, old, new)) if new != old else None


def split(draft: Draft, place: int, offset: int, new_id: Callable[[], str]) -> Edit | None:
    """The paragraph cut in two before character ``offset``; blanks at the cut go."""
    text = draft.paragraphs[place].text
    first, second = text[:offset].rstrip(), text[offset:].lstrip()
    return edits_for_replacement(draft, place, place, [first, second], new_id)


def join(draft: Draft, place: int, new_id: Callable[[], str]) -> Edit | None:
    """The paragraph and the next as one, with one blank between their words."""
    if place + 1 >= len(draft.paragraphs):
        return None
    first, second = (paragraph.text for paragraph in draft.paragraphs[place : place + 2])
    blank = " " if first and second and not first[-1].isspace() else ""
    return edits_for_replacement(draft, place, place + 1, [first + blank + second], new_id)


def set_title(draft: Draft, title: str) -> Edit | None:
    """Another title for the draft; an empty one is not taken."""
    new = " ".join(title.split())
    return SetTitle(draft.title, new) if new and new != draft.title else None


def _together(edits: Iterable[Edit], name: str) -> Edit | None:
    collected = tuple(edits)
    if not collected:
        return None
    return collected[0] if len(collected) == 1 else Several(collected, name)
