"""What became of one paragraph, read from the journal. Pure values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from drafter.drafting import JournalEntry, Paragraph
from drafter.drafting.editing.edits import (
    AmendText,
    Edit,
    InsertParagraph,
    MergeParagraphs,
    RemoveParagraph,
    ReplaceParagraphs,
    Several,
    SplitParagraph,
)

_ONE_SITTING = timedelta(seconds=90)
"""Typing with shorter pauses than this is one change for the eye."""


@dataclass(frozen=True, slots=True)
class PastChange:
    """One change of a paragraph, as a person remembers it.

    Attributes:
        entry: the journal entry, of a run of typing the last one.
        before, after: the paragraph's words before and after; None where the paragraph was not there.
    """

    entry: JournalEntry
    before: str | None
    after: str | None

    @property
    def words_changed(self) -> bool:
        """True where the words are others than before, or came, or went."""
        return self.before != self.after


def changes_of(paragraph_id: str, journal: Sequence[JournalEntry], text: str) -> tuple[PastChange, ...]:
    """What became of a paragraph, newest first.

    Args:
        paragraph_id: which.
        journal: every entry, oldest first.
        text: what the paragraph says after the last of them.
    """
    changes: list[PastChange] = []
    after: str | None = text
    # Backwards: what it says now is known, and each edit says what it said before.
    for entry in reversed(journal):
        if paragraph_id not in entry.edit.paragraph_ids:
            continue
        before = _before(entry.edit, paragraph_id, after)
        changes.append(PastChange(entry, before, after))
        after = before
    return tuple(_by_sitting(changes))


def _before(edit: Edit, paragraph_id: str, after: str | None) -> str | None:
    """What the paragraph said before an edit after which it says ``after``."""
    match edit:
        case Several(edits=edits):
            for part in reversed(edits):
                after = _before(part, paragraph_id, after)
            return after
        case AmendText(old_text=old_text) if edit.paragraph_id == paragraph_id:
            return old_text
        case InsertParagraph(paragraph=paragraph) if paragraph.id == paragraph_id:
            return None
        case RemoveParagraph(paragraph=paragraph) if paragraph.id == paragraph_id:
            return paragraph.text
        case SplitParagraph(whole=whole):
            return _among((whole,), paragraph_id)
        case MergeParagraphs(first=first, second=second):
            return _among((first, second), paragraph_id)
        case ReplaceParagraphs(old=old):
            return _among(old, paragraph_id)
    return after


def _among(paragraphs: Sequence[Paragraph], paragraph_id: str) -> str | None:
    return next((paragraph.text for paragraph in paragraphs if paragraph.id == paragraph_id), None)


def _by_sitting(changes: Sequence[PastChange]) -> Iterator[PastChange]:
    """Runs of typing by one person put together; ``changes`` are newest first."""
    current: PastChange | None = None
    oldest: JournalEntry | None = None
    for change in changes:
        if current is not None and oldest is not None and _one_sitting(change.entry, oldest):
            current = replace(current, before=change.before)
        else:
            if current is not None:
                yield current
            current = change
        oldest = change.entry
    if current is not None:
        yield current


def _one_sitting(earlier: JournalEntry, later: JournalEntry) -> bool:
    typed = all(
        isinstance(entry.edit, AmendText) and entry.undoes is None and entry.redoes is None
        for entry in (earlier, later)
    )
    return typed and earlier.author == later.author and _moment(later) - _moment(earlier) <= _ONE_SITTING


def _moment(entry: JournalEntry) -> datetime:
    return datetime.fromisoformat(entry.made_at)
