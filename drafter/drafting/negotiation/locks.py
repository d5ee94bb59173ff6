"""Agreed text is locked: words, place and existence of a settled paragraph change only after it was reopened.

Its number may change, and it may have reservations; numbers in its words follow the paragraphs they mean.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from drafter.drafting.editing.edits import (
    AmendText,
    Edit,
    MergeParagraphs,
    MoveParagraph,
    RemoveParagraph,
    ReplaceParagraphs,
    SetKind,
    SetStatus,
    Several,
    SplitParagraph,
)
from drafter.drafting.model import Draft, Paragraph, Status
from drafter.errors import KnownError

_SENTENCES: Mapping[Status, str] = {
    Status.AGREED_AD_REFERENDUM: "paragraph-agreed-ad-referendum",
    Status.AGREED: "paragraph-agreed",
    Status.CLOSED: "paragraph-closed",
    Status.DELETED: "paragraph-gone",
    Status.MOVED: "paragraph-gone",
    Status.MERGED: "paragraph-gone",
}
_NAMED_BY = 40  # characters of its words, where a paragraph has no number


def must_leave_locked(draft: Draft, edit: Edit, *, taking_back: bool) -> None:
    """Checks that an edit leaves locked paragraphs alone.

    Args:
        draft: as it is before.
        edit: fits it.
        taking_back: True for undo and redo, which go back over a paragraph's being locked, reopened, put in or moved
            in the order in which it was; words that were locked before and after stay all the same.

    Raises:
        KnownError: the edit touches one; the sentence names it, its data ``paragraph_id`` says which.
    """
    for step in _steps(edit):
        if isinstance(step, ReplaceParagraphs) or any(_is_locked(draft, each) for each in step.paragraph_ids):
            touched = _first_touched(draft, step, taking_back)
            if touched is not None:
                raise locked_error(touched)
        if step is not edit:
            draft = step.apply(draft)


def locked_error(paragraph: Paragraph) -> KnownError:
    """The sentence that a locked paragraph stays as it is."""
    return KnownError(_SENTENCES[paragraph.status], paragraph=named(paragraph), paragraph_id=paragraph.id)


def named(paragraph: Paragraph) -> str:
    """What people call a paragraph: its number, or how it begins."""
    number = paragraph.label.rstrip(".)- ").strip()
    if any(character.isalnum() for character in number):
        return number
    words = paragraph.text[:_NAMED_BY].replace("\n", " ")
    return f"«{words}…»" if len(paragraph.text) > _NAMED_BY else f"«{words}»"


def _steps(edit: Edit) -> Iterator[Edit]:
    if isinstance(edit, Several):
        for each in edit.edits:
            yield from _steps(each)
    else:
        yield edit


def _is_locked(draft: Draft, paragraph_id: str) -> bool:
    place = draft.index.get(paragraph_id)
    return place is not None and draft.paragraphs[place].status.is_locked


def _first_touched(draft: Draft, step: Edit, taking_back: bool) -> Paragraph | None:
    """The first locked paragraph that a step changes in what is locked."""
    match step:
        case AmendText(paragraph_id, old_text, new_text):
            return draft.paragraph(paragraph_id) if old_text != new_text else None
        case ReplaceParagraphs():
            return _first_lost(step, taking_back)
        case SetStatus(paragraph_id, _, new):
            return None if new.is_locked or taking_back else draft.paragraph(paragraph_id)
        case _ if taking_back:
            return None
        case MoveParagraph(paragraph_id, from_, to):
            return draft.paragraph(paragraph_id) if from_ != to else None
        case RemoveParagraph(paragraph):
            return paragraph
        case SplitParagraph(_, whole):
            return whole
        case MergeParagraphs(_, first, second):
            return first if first.status.is_locked else second
        case SetKind(paragraph_id):
            return draft.paragraph(paragraph_id)
        case _:
            return None


def _first_lost(step: ReplaceParagraphs, taking_back: bool) -> Paragraph | None:
    """The first locked paragraph of the old run that the new one has not, or otherwise, or in another order."""
    places = {paragraph.id: place for place, paragraph in enumerate(step.new)}
    reached = -1
    for paragraph in step.old:
        if not paragraph.status.is_locked:
            continue
        place = places.get(paragraph.id)
        if place is None:
            if taking_back:
                continue
            return paragraph
        new = step.new[place]
        if taking_back:
            if new.status.is_locked and new.text != paragraph.text:
                return paragraph
        elif (
            not new.status.is_locked or new.text != paragraph.text or new.kind is not paragraph.kind or place < reached
        ):
            return paragraph
        reached = place
    return None
