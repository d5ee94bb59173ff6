"""Accepting and rejecting changes of a comparison into the draft that is one of its sides."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Literal

from drafter.drafting.editing.deed import Deed
from drafter.drafting.editing.edits import Edit, InsertParagraph, RemoveParagraph, Several
from drafter.drafting.editing.moving import move_run
from drafter.drafting.editing.replacement import edits_for_replacement
from drafter.drafting.editing.restoring import replaced_run
from drafter.drafting.model import Draft, Paragraph
from drafter.errors import BugError
from drafter.redline import MOVED_KINDS, Comparison, Row, RowKind, slots

Side = Literal["old", "new"]
NAME = "settle-change"
"""Name of the deed: a change taken or refused is never part of somebody's typing."""
NAME_OF_SEVERAL = "settle-changes"
"""Name of the deed where several changes were settled in one step."""


class Part(StrEnum):
    """What of a moved and changed paragraph is settled."""

    BOTH = "both"
    WORDS = "words"
    PLACE = "place"


def settle(
    draft: Draft,
    comparison: Comparison,
    change_number: int,
    side: Side,
    draft_is: Side,
    new_id: Callable[[], str],
    other: Sequence[Paragraph] | None = None,
    part: Part = Part.BOTH,
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
        part: of a moved and changed paragraph only the words or only the place can be taken; other changes have one
            part only, which any value stands for.

    Returns:
        None where the draft has that side already.

    Raises:
        BugError: the draft is not that side of the comparison, or has no such change.
    """
    _must_be_side(draft, comparison, draft_is)
    _must_have(comparison, change_number)
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
    elif row.kind in MOVED_KINDS:
        count = len(ours)
        if row.kind is RowKind.MOVED or part is not Part.PLACE:
            taken = _row_texts(comparison, change.row, change_number, draft_is)
            _replace(deed, ours[0], count, taken, new_id)
            count = len(taken)
        if row.kind is RowKind.MOVED or part is not Part.WORDS:
            gap = _place_for(comparison, change.row, draft_is)
            _move(deed, ours[0], count, gap if gap <= ours[0] else gap + count - len(ours))
    else:
        taken = _row_texts(comparison, change.row, change_number, draft_is)
        _replace(deed, ours[0], len(ours), taken, new_id)
    edit = deed.edit(NAME)
    return edit if edit is None or isinstance(edit, Several) else Several((edit,), NAME)


def settle_several(
    draft: Draft,
    comparison: Comparison,
    change_numbers: Collection[int],
    side: Side,
    draft_is: Side,
    new_id: Callable[[], str],
    other: Sequence[Paragraph],
    progress: Callable[[float], None] | None = None,
) -> Edit | None:
    """The edit, one step, after which the draft has ``side`` of several changes, and everything else as it was.

    The order in which they are named does not matter. Arguments and errors are those of :func:`settle`;
    ``progress`` gets 0 to 1 and may raise to give up.
    """
    _must_be_side(draft, comparison, draft_is)
    for number in change_numbers:
        _must_have(comparison, number)
    if side == draft_is or not change_numbers:
        return None
    settled = _Settled(draft, comparison, frozenset(change_numbers), draft_is, new_id, other)
    run = replaced_run(draft.paragraphs, settled.paragraphs(progress))
    return None if run is None else Several((run,), NAME_OF_SEVERAL)


class _Settled:
    """The draft with several changes settled, in the making."""

    def __init__(
        self,
        draft: Draft,
        comparison: Comparison,
        numbers: frozenset[int],
        draft_is: Side,
        new_id: Callable[[], str],
        other: Sequence[Paragraph],
    ) -> None:
        self._draft = draft
        self._comparison = comparison
        self._numbers = numbers
        self._draft_is = draft_is
        self._new_id = new_id
        self._other = other

    def paragraphs(self, progress: Callable[[float], None] | None) -> list[Paragraph]:
        """What it consists of."""
        places = slots(self._comparison)
        result: list[Paragraph] = []
        for number, slot in enumerate(places):
            if progress is not None and number % 256 == 0:
                progress(number / len(places))
            row = self._comparison.rows[slot.row]
            if row.kind not in MOVED_KINDS or slot.away is not self._stands_where_new_text_has_it(slot.row):
                result += self._row(slot.row, row)
        return result

    def _stands_where_new_text_has_it(self, row_index: int) -> bool:
        settled = any(change.number in self._numbers for change in self._comparison.changes_of(row_index))
        return settled == (self._draft_is == "old")

    def _row(self, row_index: int, row: Row) -> Sequence[Paragraph]:
        """The paragraphs of a row after settling."""
        ours, theirs = (row.old, row.new) if self._draft_is == "old" else (row.new, row.old)
        mine = [self._draft.paragraphs[place] for place in ours]
        changes = self._comparison.changes_of(row_index)
        settled = {change.number for change in changes} & self._numbers
        if not settled:
            return mine
        if not theirs:
            return ()
        if not ours:
            return [self._coming_in(self._other[index]) for index in theirs]
        taking_new = settled if self._draft_is == "old" else {change.number for change in changes} - settled
        text = self._comparison.row_text(row_index, taking_new, ignored_new=self._draft_is == "new")
        texts = text.split("\n") if len(ours) > 1 or len(theirs) > 1 else [text]
        if len(mine) == len(texts) == 1:
            return [replace(mine[0], text=text)]
        # What follows stays in sight, so that a new paragraph is called 9 bis and not 10.
        around = Draft("", self._draft.language, (*mine, *self._draft.paragraphs[ours[-1] + 1 : ours[-1] + 2]))
        edit = edits_for_replacement(around, 0, len(mine) - 1, texts, self._new_id)
        return mine if edit is None else edit.apply(around).paragraphs[: len(texts)]

    def _coming_in(self, known: Paragraph) -> Paragraph:
        return known if known.id not in self._draft.index else replace(known, id=self._new_id())


def _must_be_side(draft: Draft, comparison: Comparison, draft_is: Side) -> None:
    texts = comparison.old if draft_is == "old" else comparison.new
    if tuple(paragraph.text for paragraph in draft.paragraphs) != texts:
        raise BugError(f"the draft is not the {draft_is} side of the comparison")


def _must_have(comparison: Comparison, change_number: int) -> None:
    if not 0 <= change_number < len(comparison.changes):
        raise BugError(f"the comparison has no change {change_number}")


def _row_texts(comparison: Comparison, row_index: int, change_number: int, draft_is: Side) -> list[str]:
    """The paragraphs of a row once one change is settled against the draft's side, the others for it."""
    row = comparison.rows[row_index]
    numbers = {change.number for change in comparison.changes_of(row_index)}
    taking_new = {change_number} if draft_is == "old" else numbers - {change_number}
    text = comparison.row_text(row_index, taking_new, ignored_new=draft_is == "new")
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
    paragraph = replace(known, id=paragraph_id, text=text)
    deed.do(InsertParagraph(paragraph, at))


def _move(deed: Deed, start: int, count: int, gap: int) -> None:
    edit = move_run(deed.draft, start, start + count - 1, gap)
    if edit is not None:
        deed.do(edit)


def _place_for(comparison: Comparison, row_index: int, draft_is: Side) -> int:
    """The gap in the draft, as it is, where the other side has that row."""
    at = 0
    for slot in slots(comparison):
        row = comparison.rows[slot.row]
        ours, theirs_here = (row.old, not slot.away) if draft_is == "old" else (row.new, slot.away)
        if slot.row == row_index and (row.kind not in MOVED_KINDS or theirs_here):
            return at
        if row.kind not in MOVED_KINDS or not theirs_here:
            at += len(ours)
    raise BugError(f"the comparison has no row {row_index}")
