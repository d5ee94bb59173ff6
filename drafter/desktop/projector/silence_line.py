"""The countdown of the silence procedure, for the status bar and the wall."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget

from drafter.desktop.projector.phrases import RoomPhrases
from drafter.desktop.workspace import Workspace
from drafter.drafting.negotiation.silence import SilencePhase, current_silence, phase

_TICK = 1000
"""Milliseconds between two looks at the clock; nothing but the clock and the label is touched."""


class SilenceLine(QLabel):
    """Says what is left of the silence, or who broke it; hidden where no procedure is open."""

    def __init__(self, workspace: Workspace, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "warning")
        self._workspace = workspace
        self._phrases = RoomPhrases(language, self)
        self.timer = QTimer(self)
        self.timer.setInterval(_TICK)
        self.timer.timeout.connect(self.tick)
        workspace.draft_opened.connect(self.follow)
        workspace.draft_edited.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """The draft has another procedure, or another draft is open."""
        procedure = current_silence(self._workspace.draft) if self._workspace.has_draft else None
        self.setVisible(procedure is not None and not procedure.ended_at)
        if procedure is None or procedure.ended_at:
            self.timer.stop()
            self.setText("")
            return
        self.setToolTip(
            "\n".join([self._phrases.about(procedure), *self._phrases.breaks(procedure, self._workspace.draft)])
        )
        self.tick()

    def tick(self) -> None:
        """Looks at the clock."""
        procedure = current_silence(self._workspace.draft) if self._workspace.has_draft else None
        if procedure is None:
            return
        now = self._workspace.now()
        words = self._phrases.silence(procedure, now)
        if words != self.text():
            self.setText(words)
            self.setAccessibleName(words)
        if phase(procedure, now) is SilencePhase.RUNNING:
            if not self.timer.isActive():
                self.timer.start()
        else:
            self.timer.stop()
