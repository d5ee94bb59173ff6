"""The journal: every edit ever made to a draft, in order, never taken out. Undoing is one more entry.

From it come the steps that can be undone and redone, and the draft at any earlier moment.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from drafter.drafting.editing.edits import AmendText, Edit, Several, SignOff
from drafter.drafting.model import Draft
from drafter.errors import BugError

TYPING_PAUSE = timedelta(seconds=2)
"""Words typed into one paragraph are one step while the writer does not pause longer than this."""


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One edit, when and by whom.

    Attributes:
        sequence: its place in the journal, counted from 1 without gaps.
        edit: what was done; of an undo the edit that took the step back.
        made_at: UTC, ISO 8601 (``2026-11-23T09:00:00Z``).
        author: who did it.
        undoes: number of the first entry of the step that was taken back, else None.
        redoes: number of the first entry of the step that was done again, else None.
    """

    sequence: int
    edit: Edit
    made_at: str
    author: str
    undoes: int | None = None
    redoes: int | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """What one undo takes back: an edit, or a run of typing.

    Attributes:
        first: number of its first entry.
        edit: the whole of it as one edit.
        typed_at: when words were last typed into it; empty where nothing more joins it.
    """

    first: int
    edit: Edit
    typed_at: str = ""


class StepLedger:
    """The steps, brought up to date entry by entry: the same while editing as when the journal is read again."""

    def __init__(self, entries: Iterable[JournalEntry] = ()) -> None:
        self.done: list[Step] = []
        self.undone: list[Step] = []
        for entry in entries:
            self.add(entry)

    def add(self, entry: JournalEntry) -> None:
        """Takes note of one more entry.

        Raises:
            BugError: it undoes or redoes what cannot be undone or redone.
        """
        if isinstance(entry.edit, SignOff):  # what was vouched for is not taken back
            self.done.clear()
            self.undone.clear()
        elif entry.undoes is not None:
            self.undone.append(_closed(self._taken(self.done, entry.undoes)))
        elif entry.redoes is not None:
            self.done.append(_closed(self._taken(self.undone, entry.redoes)))
        else:
            self.undone.clear()
            joined = _joined(self.done[-1], entry) if self.done else None
            if joined is None:
                typed_at = entry.made_at if isinstance(entry.edit, AmendText) else ""
                self.done.append(Step(entry.sequence, entry.edit, typed_at))
            else:
                self.done[-1] = joined
        if (entry.undoes is not None or entry.redoes is not None) and self.done:
            self.done[-1] = _closed(self.done[-1])  # what is typed after an undo is another step

    @staticmethod
    def _taken(stack: list[Step], first: int) -> Step:
        """Pops the step that begins with that entry.

        What one version of the program took for one run of typing, another may take for several steps: all that
        begin there or later belong to it.
        """
        if stack and stack[-1].first == first:
            return stack.pop()
        run: list[Step] = []
        while stack and stack[-1].first >= first:
            run.append(stack.pop())
        if not run or run[-1].first != first:
            raise BugError(f"the journal undoes or redoes step {first}, which is not there")
        run.reverse()
        return Step(first, Several(tuple(step.edit for step in run), run[0].edit.name))


def _closed(step: Step) -> Step:
    return Step(step.first, step.edit)


def _joined(step: Step, entry: JournalEntry) -> Step | None:
    """The step with one more bit of typing in it; None where the entry is a step of its own."""
    before, after = step.edit, entry.edit
    if not step.typed_at or not isinstance(before, AmendText) or not isinstance(after, AmendText):
        return None
    if before.paragraph_id != after.paragraph_id:
        return None
    if before.old_origins != before.new_origins or after.old_origins != after.new_origins:
        return None
    pause = datetime.fromisoformat(entry.made_at) - datetime.fromisoformat(step.typed_at)
    if not timedelta(0) <= pause <= TYPING_PAUSE:
        return None
    whole = AmendText(before.paragraph_id, before.old_text, after.new_text)
    return Step(step.first, whole, entry.made_at)


def forwards(draft: Draft, entries: Sequence[JournalEntry]) -> Draft:
    """The draft after those entries, given as it was before the first of them.

    Raises:
        BugError: the entries do not fit the draft.
    """
    for entry in entries:
        draft = entry.edit.apply(draft)
    return draft


def backwards(draft: Draft, entries: Sequence[JournalEntry]) -> Draft:
    """The draft before those entries, given as it was after the last of them.

    Raises:
        BugError: the entries do not fit the draft.
    """
    for entry in reversed(entries):
        draft = entry.edit.inverse().apply(draft)
    return draft
