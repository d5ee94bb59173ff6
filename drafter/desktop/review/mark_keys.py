"""What a reader's mark on a change is kept by: the same today and next week, though the draft goes on. Pure values.

A key has two halves. The first stands for the paragraph: for its words in the text that is not the draft, which do not
change while one drafts; where it faces none, for its id in the draft, or else its words. The second stands for the
words that went and came. So a mark outlasts every change around it, also in a comparison with another version that has
the same paragraph; and once the words of the change itself are others, «seen» is not true of them any more, while what
was to be discussed still belongs to the paragraph.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from drafter.desktop.review.rows import Review, Side
from drafter.desktop.review.settling import DraftIs, draft_side
from drafter.drafting.negotiation.private_layer import Mark, ReviewMark
from drafter.redline import new_text, old_text, text_digest

_HALF = 16
"""Hexadecimal digits of a half."""


def mark_keys(review: Review, draft_is: DraftIs | None) -> tuple[str, ...]:
    """The key of each change; where the draft is neither text the base is the one that stays."""
    ours = draft_side(draft_is or "new")
    keys: list[str] = []
    seen: dict[str, int] = {}
    for change in review.comparison.changes:
        row = review.comparison.rows[change.row]
        theirs, mine = (row.new, row.old) if ours is Side.LEFT else (row.old, row.new)
        segments = row.segments[change.segments[0] : change.segments[1]]
        words = text_digest(f"{old_text(segments)}\x1f{new_text(segments)}")[:_HALF]
        key = f"{_paragraphs(review, ours.other, theirs) or _paragraphs(review, ours, mine, by_id=True)}-{words}"
        repeated = seen[key] = seen.get(key, 0) + 1
        keys.append(f"{key}-{repeated}" if repeated > 1 else key)
    return tuple(keys)


def marks_by_number(keys: Sequence[str], marks: Iterable[ReviewMark]) -> Mapping[int, ReviewMark]:
    """The marks by number of the change, ``keys`` being those of all changes."""
    known = {mark.of: mark for mark in marks}
    found = {number: known[key] for number, key in enumerate(keys) if key in known}
    placed = {mark.of for mark in found.values()}
    lost = {_half(mark.of): mark for mark in known.values() if mark.mark is Mark.DISCUSS and mark.of not in placed}
    if lost:
        for number, key in enumerate(keys):
            if number not in found and (mark := lost.pop(_half(key), None)) is not None:
                found[number] = mark
    return found


def _half(key: str) -> str:
    return key.partition("-")[0]


def _paragraphs(review: Review, side: Side, places: Sequence[int], *, by_id: bool = False) -> str:
    paragraphs = [review.text(side).paragraphs[place] for place in places]
    if not paragraphs:
        return ""
    return text_digest("\n".join((each.id if by_id else None) or each.text for each in paragraphs))[:_HALF]
