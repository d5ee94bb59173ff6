"""Accepting and rejecting one change of a comparison into the draft that is one of its sides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from drafter.drafting.deed import Deed
from drafter.drafting.edits import Edit, InsertParagraph, RemoveParagraph, Several
from drafter.drafting.model import Draft, Paragraph
from drafter.drafting.moving import move_run
from drafter.drafting.replacement import edits_for_replacement
from drafter.errors import BugError
from drafter.redline import Comparison, Row, RowKind

Side = Literal["old", "new"]
NAME = "settle-change"
"""Name of the deed: a change taken or refused is never part of somebody's typing."""


def settle(
    draft: Draft,
    comparison: Comparison,
    change_number: int,
    side: Side,
    draft_is: Side,
    new_id: Callable[[], str],
    other: Sequence[Paragraph] | None = None,
) -> Edit | None:
    """The edit after which the draft has ``side`` of one change, and everything else as it was.

    Args:
        draft: one side of the comparison; its paragraphs' texts are that side's.
        comparison: what changed.
        change_number: which change, by its number in ``comparison.changes``.
        side: whose words (or place) are taken.
        draft_is: which side the draft is.
        new_id: gives ids for paragraphs that come in.
        other: the paragraphs of the other side, where they are known (a version of this draft): one that comes in
            then brings its kind, label, origins and, if the draft lacks it, its id.

    Returns:
        None where the draft has that side already.

    Raises:
        BugError: the draft is not that side of the comparison, or has no such change.
    """
    texts = comparison.old if draft_is == "old" else comparison.new
    if tuple(paragraph.text for paragraph in draft.paragraphs) != texts:
        raise BugError(f"the draft is not the {draft_is} side of the comparison")
    if not 0 <= change_number < len(comparison.changes):
        raise BugError(f"the comparison has no change {change_number}")
    if side == draft_is:
        return None
    change = comparison.changes[change_number]
    row = comparison.rows[change.row]
    ours, theirs = (row.old, row.new) if draft_is == "old" else (row.new, row.old)
    their_texts = comparison.new if draft_is == "old" else comparison.old
    deed = Deed(draft)
    if not theirs:
        for place in reversed(ours):
            deed.do(RemoveParagraph(draft.paragraphs[place], place))
    elif not ours:
        at = _place_for(comparison, change.row, draft_is)
        for place, index in enumerate(theirs, at):
            _bring_in(deed, place, their_texts[index], new_id, other[index] if other else None)
    elif row.kind in (RowKind.MOVED, RowKind.MOVED_CHANGED):
        taken = [their_texts[index] for index in theirs]
        _replace(deed, ours[0], len(ours), taken, new_id)
        gap = _place_for(comparison, change.row, draft_is)
        _move(deed, ours[0], len(taken), gap if gap <= ours[0] else gap + len(taken) - len(ours))
    else:
        taken = _row_texts(comparison, change.row, change_number, draft_is)
        _replace(deed, ours[0], len(ours), taken, new_id)
    edit = deed.edit(NAME)
    return edit if edit is None or isinstance(edit, Several) else Several((edit,), NAME)


def _row_texts(comparison: Comparison, row_index: int, change_number: int, draft_is: Side) -> list[str]:
    """The paragraphs of a row once one change is settled against the draft's side, the others for it."""
    row = comparison.rows[row_index]
    numbers = {change.number for change in comparison.changes_of(row_index)}
    taking_new = {change_number} if draft_is == "old" else numbers - {change_number}
    text = comparison.row_text(row_index, taking_new)
    return text.split("\n") if len(row.old) > 1 or len(row.new) > 1 else [text]


def _replace(deed: Deed, at: int, count: int, texts: Sequence[str], new_id: Callable[[], str]) -> None:
    edit = edits_for_replacement(deed.draft, at, at + count - 1, texts, new_id)
    if edit is not None:
        deed.do(edit)


def _bring_in(deed: Deed, at: int, text: str, new_id: Callable[[], str], known: Paragraph | None) -> None:
    if known is None:
        edit = edits_for_replacement(deed.draft, at, at - 1, [text], new_id)
        if edit is not None:
            deed.do(edit)
        return
    paragraph_id = known.id if known.id not in deed.draft.index else new_id()
    paragraph = Paragraph(paragraph_id, known.kind, known.label, text, known.status, known.origins)
    deed.do(InsertParagraph(paragraph, at))


def _move(deed: Deed, start: int, count: int, gap: int) -> None:
    edit = move_run(deed.draft, start, start + count - 1, gap)
    if edit is not None:
        deed.do(edit)


def _place_for(comparison: Comparison, row_index: int, draft_is: Side) -> int:
    """The place in the draft where the other side has that row: after the nearest row before it that both have
    in the same order."""
    rows: Sequence[Row] = comparison.rows
    if draft_is == "new":
        # Deleted rows already stand where they stood; a moved row stands where it came to.
        their_index = rows[row_index].old[0]
        before = [
            row.new[-1] + 1 for row in rows if row.old and row.new and row.old[-1] < their_index and not _moved(row)
        ]
        if rows[row_index].new:
            return max(before, default=0)
        above = [row.new[-1] + 1 for row in rows[:row_index] if row.new]
        return max(above, default=0)
    before = [row.old[-1] + 1 for row in rows[:row_index] if row.old and not _moved(row)]
    return max(before, default=0)


def _moved(row: Row) -> bool:
    return row.kind in (RowKind.MOVED, RowKind.MOVED_CHANGED)
