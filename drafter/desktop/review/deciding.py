"""Accepting and rejecting changes into the open draft, and remembering those that left it as it was."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from drafter.desktop.review.comparing import Compared
from drafter.desktop.review.settling import (
    ChangeKey,
    Decisions,
    Verdict,
    as_paragraphs,
    draft_side,
    in_locked,
    settlement,
    side_taken,
)
from drafter.desktop.tasks import Tasks, Ticket
from drafter.desktop.workspace import Workspace
from drafter.drafting import Edit, Origin, Paragraph
from drafter.drafting.editing.composing import Part, settle_several
from drafter.drafting.ids import RandomIds
from drafter.errors import KnownError

KEY = "settle"
"""Of the job in :class:`Tasks`."""


def _no_origin(_paragraph_id: str) -> Origin | None:
    """For texts that are no part of a library."""
    return None


class Deciding(QObject):
    """Carries verdicts out on the open draft, through the workspace, so that each can be undone.

    Signals:
        decided(): a verdict that left the draft as it is was given or taken back.
        several_decided(int, bool): so many changes were decided in one step; False where the draft read so already.
        left_alone(object): the numbers of changes that were to be decided with others, but are in agreed paragraphs.
        overtaken(): several were to be decided, but the draft changed meanwhile; nothing was done.
        working(): :attr:`possible` changed because several changes are being decided, or are not any more.
    """

    decided = Signal()
    several_decided = Signal(int, bool)
    left_alone = Signal(object)
    overtaken = Signal()
    working = Signal()

    def __init__(
        self,
        workspace: Workspace,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        new_id: Callable[[], str] | None = None,
        origin_of: Callable[[str], Origin | None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tasks = tasks
        self._new_id = new_id or RandomIds(random.SystemRandom())
        self._origin_of = origin_of or _no_origin
        self._compared: Compared | None = None
        self._decisions = Decisions()
        self._keys: tuple[ChangeKey, ...] = ()
        self._numbers: Mapping[ChangeKey, int] = {}
        self._ticket: Ticket | None = None
        tasks.busy_changed.connect(self._notice_cancel)

    def set_compared(self, compared: Compared | None) -> None:
        """Takes up another comparison, or the same one after an edit."""
        if compared is None or not compared.again:
            self._decisions = Decisions()
        self._compared = compared
        self._keys = compared.keys if compared is not None else ()
        self._numbers = compared.numbers if compared is not None else {}

    @property
    def verdicts(self) -> dict[int, Verdict]:
        """What was decided, by number of the change."""
        return self._decisions.by_number(self._numbers)

    @property
    def possible(self) -> bool:
        """True while the draft is one of the two texts, may be written, and is as it was compared."""
        return (
            self._ticket is None
            and self._compared is not None
            and self._compared.draft is not None
            and self._compared.draft_is is not None
            and not self._workspace.read_only
            and self._workspace.draft is self._compared.draft
        )

    def changes_draft(self, verdict: Verdict) -> bool:
        """True where such a verdict changes the draft; False where the draft reads so already."""
        return self._compared is not None and self._compared.draft_is not in (None, side_taken(verdict))

    def key(self, number: int) -> ChangeKey | None:
        """What a change is known by while the draft changes."""
        return self._keys[number] if number < len(self._keys) else None

    def number(self, key: ChangeKey) -> int | None:
        """The change that is known by ``key`` now."""
        return self._numbers.get(key)

    def decide(self, number: int, verdict: Verdict, part: Part = Part.BOTH) -> bool:
        """Carries out a verdict. True where the draft changed by it; else it is remembered (a second time: taken back).

        Does nothing where it is not :attr:`possible`. A verdict on a part of a change is not remembered: the rest of it
        is still to be decided.
        """
        self._workspace.about_to_read.emit()
        compared = self._compared
        if compared is None or compared.draft is None or compared.draft_is is None or not self.possible:
            return False
        key = self._keys[number]
        other = self._facing_paragraphs(compared)
        edit = settlement(
            compared.draft, compared.review, number, verdict, compared.draft_is, self._new_id, other, part
        )
        if edit is not None:
            if not self._workspace.apply(edit):
                return False
            self._decisions = self._decisions.without((key,))
            return True
        if part is Part.BOTH:
            self._decisions = self._decisions.with_all((key,), verdict)
            self.decided.emit()
        return False

    def decide_several(self, numbers: Sequence[int], verdict: Verdict) -> None:
        """Carries out one verdict on several changes, in one step that one undo takes back.

        Where the draft reads so already the verdicts are remembered; a second time they are taken back. Changes in
        paragraphs that are locked are left alone. Does nothing where it is not :attr:`possible`.
        """
        self._workspace.about_to_read.emit()
        compared = self._compared
        if compared is None or compared.draft is None or compared.draft_is is None or not self.possible or not numbers:
            return
        if side_taken(verdict) == compared.draft_is:
            self._decisions = self._decisions.with_all([self._keys[number] for number in numbers], verdict)
            self.decided.emit()
            self.several_decided.emit(len(numbers), False)
            return
        draft, draft_is, new_id = compared.draft, compared.draft_is, self._new_id
        locked = in_locked(draft, compared.review.comparison, numbers, draft_is)
        if locked:
            self.left_alone.emit(locked)
        other, chosen = self._facing_paragraphs(compared), frozenset(numbers) - frozenset(locked)
        keys = [self._keys[number] for number in chosen]
        if not chosen:
            return

        def job(report: Callable[[float], None]) -> Edit | None:
            comparison = compared.review.comparison
            return settle_several(
                draft, comparison, chosen, side_taken(verdict), draft_is, new_id, other, progress=report
            )

        def then(edit: Edit | None) -> None:
            self._ticket = None
            if self._workspace.read_only or self._workspace.draft is not draft:
                self.overtaken.emit()
            elif edit is not None and self._workspace.apply(edit):
                self._decisions = self._decisions.without(keys)
                self.several_decided.emit(len(chosen), True)
            self.working.emit()

        self._ticket = self._tasks.start(KEY, job, then, self._failed)
        self.working.emit()

    def _facing_paragraphs(self, compared: Compared) -> Sequence[Paragraph]:
        """The other side's paragraphs, as the draft would take them in."""
        if compared.other is not None or compared.draft_is is None:
            return compared.other or ()
        return as_paragraphs(compared.review, draft_side(compared.draft_is).other, self._new_id, self._origin_of)

    def _failed(self, error: KnownError) -> None:
        """Settling reads and writes no file: no fault of the world is behind this."""
        self._ticket = None
        raise error

    def _notice_cancel(self) -> None:
        """The window's own cancel button tells nobody but the ticket."""
        if self._ticket is not None and self._ticket.cancelled:
            self._ticket = None
            self.working.emit()
