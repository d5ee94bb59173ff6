"""Accepting and rejecting changes into the open draft, and remembering those that left it as it was."""

from __future__ import annotations

import random
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from drafter.desktop.review.comparing import Compared
from drafter.desktop.review.settling import (
    ChangeKey,
    Decisions,
    Verdict,
    as_paragraphs,
    change_keys,
    draft_side,
    settlement,
)
from drafter.desktop.workspace import Workspace
from drafter.drafting import Origin
from drafter.drafting.ids import RandomIds


def _no_origin(_paragraph_id: str) -> Origin | None:
    """For texts that are no part of a library."""
    return None


class Deciding(QObject):
    """Carries verdicts out on the open draft, through the workspace, so that each can be undone.

    Signals:
        decided(): a verdict that left the draft as it is was given or taken back.
    """

    decided = Signal()

    def __init__(
        self,
        workspace: Workspace,
        parent: QObject | None = None,
        *,
        new_id: Callable[[], str] | None = None,
        origin_of: Callable[[str], Origin | None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._new_id = new_id or RandomIds(random.SystemRandom())
        self._origin_of = origin_of or _no_origin
        self._compared: Compared | None = None
        self._decisions = Decisions()
        self._keys: tuple[ChangeKey, ...] = ()

    def set_compared(self, compared: Compared | None) -> None:
        """Takes up another comparison, or the same one after an edit."""
        if compared is None or not compared.again:
            self._decisions = Decisions()
        self._compared = compared
        self._keys = ()
        if compared is not None and compared.draft_is is not None:
            self._keys = change_keys(compared.review, compared.draft_is)

    @property
    def verdicts(self) -> dict[int, Verdict]:
        """What was decided, by number of the change."""
        return self._decisions.by_number(self._keys)

    @property
    def possible(self) -> bool:
        """True while the draft is one of the two texts, may be written, and is as it was compared."""
        return (
            self._compared is not None
            and self._compared.draft is not None
            and self._compared.draft_is is not None
            and not self._workspace.read_only
            and self._workspace.draft is self._compared.draft
        )

    def key(self, number: int) -> ChangeKey | None:
        """What a change is known by while the draft changes."""
        return self._keys[number] if number < len(self._keys) else None

    def number(self, key: ChangeKey) -> int | None:
        """The change that is known by ``key`` now."""
        return self._keys.index(key) if key in self._keys else None

    def decide(self, number: int, verdict: Verdict) -> bool:
        """Carries out a verdict. True where the draft changed by it; else it is remembered (a second time: taken back).

        Does nothing where it is not :attr:`possible`.
        """
        self._workspace.about_to_read.emit()
        compared = self._compared
        if compared is None or compared.draft is None or compared.draft_is is None or not self.possible:
            return False
        key = self._keys[number]
        other = compared.other
        if other is None:
            facing = draft_side(compared.draft_is).other
            other = as_paragraphs(compared.review, facing, self._new_id, self._origin_of)
        edit = settlement(compared.draft, compared.review, number, verdict, compared.draft_is, self._new_id, other)
        if edit is not None:
            self._decisions = self._decisions.withdrawn(key)
            self._workspace.apply(edit)
            return True
        if self._decisions.verdicts.get(key) is verdict:
            self._decisions = self._decisions.withdrawn(key)
        else:
            self._decisions = self._decisions.decided(key, verdict)
        self.decided.emit()
        return False
