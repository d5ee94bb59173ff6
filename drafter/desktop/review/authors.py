"""Who made a change: what the draft's journal and the tracked changes of a Word file say of it. Pure values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from drafter.desktop.review.changes import ChangeEntry
from drafter.desktop.review.rows import Review, Side
from drafter.drafting.authorship import Authorship
from drafter.exchange import TextParagraph
from drafter.exchange.revisions.tracked_authors import TrackedAuthors
from drafter.redline import MOVED_KINDS, RowKind


@dataclass(frozen=True)
class ChangeAuthors:
    """What is known of the authors of two texts that are compared.

    Attributes:
        right, left: what the tracked changes of either text say, where it is a Word file with such. A change of words
            that somebody put into the base is theirs too: rejecting it takes them.
        journal: what the right text's own journal says, asked last: it names somebody for every paragraph; None where
            that text is no draft, nor a version of one.
    """

    right: TrackedAuthors | None = None
    left: TrackedAuthors | None = None
    journal: Authorship | None = None

    def of(self, review: Review, entry: ChangeEntry) -> str:
        """Who made a change; empty where nobody knows."""
        return (
            (self.right is not None and _in_file(self.right, review, entry, Side.RIGHT))
            or (self.left is not None and _in_file(self.left, review, entry, Side.LEFT))
            or (self.journal is not None and _in_journal(self.journal, review, entry))
            or ""
        )


def _in_journal(journal: Authorship, review: Review, entry: ChangeEntry) -> str:
    row = entry.row
    if not row.new:
        ids = [review.left.paragraphs[place].id or "" for place in row.old]
        return next((journal.removed[each] for each in ids if each in journal.removed), "")
    for place in row.new:
        paragraph_id = review.right.paragraphs[place].id
        if paragraph_id is None:
            continue
        match entry.kind:
            case RowKind.INSERTED:
                author = journal.of_paragraph(paragraph_id)
            case RowKind.MOVED | RowKind.MOVED_CHANGED:
                author = journal.moved.get(paragraph_id, "")
            case _:
                author = journal.of_words(paragraph_id, entry.changed_before, entry.changed_after)
        if author:
            return author
    return ""


def _in_file(tracked: TrackedAuthors, review: Review, entry: ChangeEntry, side: Side) -> str:
    """Who tracked a change in the file that is on a side of the review."""
    row = entry.row
    here, there = (row.new, row.old) if side is Side.RIGHT else (row.old, row.new)
    own = _paragraphs(review, side, here)
    if not own:
        return tracked.of_removal(_paragraphs(review, side.other, there))
    if not there:
        return tracked.of_paragraph(own)
    if row.kind in MOVED_KINDS and (author := tracked.of_move(own)):
        return author
    before, after = entry.changed_before, entry.changed_after
    return tracked.of_words(own, before, after) if side is Side.RIGHT else tracked.of_words(own, after, before)


def _paragraphs(review: Review, side: Side, places: Sequence[int]) -> list[TextParagraph]:
    return [review.text(side).paragraphs[place] for place in places]
