"""Paragraphs that change place."""

from __future__ import annotations

from drafter.drafting.editing.deed import Deed
from drafter.drafting.editing.edits import Edit, MoveParagraph
from drafter.drafting.model import Draft
from drafter.errors import BugError


def move(draft: Draft, paragraph_id: str, to: int) -> Edit:
    """The edit after which that paragraph stands at place ``to`` (or at the end, where ``to`` lies beyond it).

    Raises:
        BugError: the draft has no such paragraph.
    """
    if paragraph_id not in draft.index:
        raise BugError(f"no paragraph {paragraph_id} to move")
    last = len(draft.paragraphs) - 1
    return MoveParagraph(paragraph_id, draft.index[paragraph_id], max(0, min(to, last)))


def move_run(draft: Draft, first: int, last: int, gap: int) -> Edit | None:
    """The edit that takes paragraphs ``first`` to ``last`` (inclusive) to the gap before place ``gap``.

    Places and gap are counted in the draft as it is; a gap inside the run or at its ends changes nothing.

    Raises:
        BugError: there are no such places.
    """
    if not (0 <= first <= last < len(draft.paragraphs) and 0 <= gap <= len(draft.paragraphs)):
        raise BugError(f"no paragraphs {first} to {last}, or no gap {gap}")
    if first <= gap <= last + 1:
        return None
    deed = Deed(draft)
    for step, paragraph in enumerate(draft.paragraphs[first : last + 1]):
        if gap > last:
            deed.do(MoveParagraph(paragraph.id, first, gap - 1))
        else:
            deed.do(MoveParagraph(paragraph.id, first + step, gap + step))
    return deed.edit("move-paragraphs")
