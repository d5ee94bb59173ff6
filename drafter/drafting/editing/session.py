"""Working on a draft: every change is an edit in the journal, undoing and redoing included."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from drafter.drafting.editing.edits import Edit
from drafter.drafting.editing.journal import JournalEntry, StepLedger, backwards
from drafter.drafting.model import Draft
from drafter.drafting.negotiation.locks import must_leave_locked
from drafter.errors import BugError


class DraftSession:
    """The draft on the desk, with its journal and what can be undone and redone.

    It keeps nothing of its own that the journal does not say: opened again with the same journal, it can undo the
    same steps.
    """

    def __init__(
        self,
        draft: Draft,
        journal: Sequence[JournalEntry],
        record: Callable[[JournalEntry, Draft], None],
        now: Callable[[], str],
        author: str,
    ) -> None:
        """
        Args:
            draft: as it is after the last entry of the journal.
            journal: every entry so far, in order.
            record: keeps an entry and the draft it leads to; if it raises, the session stays as it was.
            now: the time, UTC, ISO 8601.
            author: signs the entries.
        """
        self._draft = draft
        self._journal = list(journal)
        self._frozen_journal: tuple[JournalEntry, ...] | None = None
        self._record = record
        self._now = now
        self._author = author
        self._steps = StepLedger(journal)

    @property
    def draft(self) -> Draft:
        """The draft as it is now."""
        return self._draft

    @property
    def journal(self) -> tuple[JournalEntry, ...]:
        """Every entry ever made, oldest first."""
        if self._frozen_journal is None:
            self._frozen_journal = tuple(self._journal)
        return self._frozen_journal

    @property
    def sequence(self) -> int:
        """Number of the last entry; 0 where there is none."""
        return len(self._journal)

    def apply(self, edit: Edit) -> JournalEntry:
        """Changes the draft by one edit; what was undone before can no longer be redone.

        Raises:
            BugError: the edit does not fit the draft.
            KnownError: it touches a paragraph that is locked, or could not be kept; nothing happened then.
        """
        return self._enter(edit)

    def undo(self) -> JournalEntry | None:
        """Takes the last step back; None where there is none.

        Raises:
            KnownError: it would change words that are locked, or could not be kept; nothing happened then.
        """
        if not self._steps.done:
            return None
        step = self._steps.done[-1]
        return self._enter(step.edit.inverse(), undoes=step.first)

    def redo(self) -> JournalEntry | None:
        """Does the last undone step again; None where there is none.

        Raises:
            KnownError: as of :meth:`undo`.
        """
        if not self._steps.undone:
            return None
        step = self._steps.undone[-1]
        return self._enter(step.edit, redoes=step.first)

    @property
    def can_undo(self) -> bool:
        """True where a step can be taken back."""
        return bool(self._steps.done)

    @property
    def can_redo(self) -> bool:
        """True where an undone step can be done again."""
        return bool(self._steps.undone)

    @property
    def undo_name(self) -> str:
        """Name (a key) of the step that undo takes back; empty where there is none."""
        return self._steps.done[-1].edit.name if self._steps.done else ""

    @property
    def redo_name(self) -> str:
        """Name (a key) of the step that redo does again; empty where there is none."""
        return self._steps.undone[-1].edit.name if self._steps.undone else ""

    def draft_at(self, sequence: int) -> Draft:
        """The draft as it was after that entry; 0 is before the first.

        Raises:
            BugError: there is no such entry.
        """
        if not 0 <= sequence <= self.sequence:
            raise BugError(f"no entry {sequence} in a journal of {self.sequence}")
        return backwards(self._draft, self._journal[sequence:])

    def _enter(self, edit: Edit, undoes: int | None = None, redoes: int | None = None) -> JournalEntry:
        must_leave_locked(self._draft, edit, taking_back=undoes is not None or redoes is not None)
        draft = edit.apply(self._draft)
        entry = JournalEntry(self.sequence + 1, edit, self._now(), self._author, undoes, redoes)
        self._record(entry, draft)
        self._draft = draft
        self._journal.append(entry)
        self._frozen_journal = None
        self._steps.add(entry)
        return entry
