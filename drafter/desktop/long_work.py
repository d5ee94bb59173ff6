"""The status bar's part that tells of long work, and stops it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from drafter.desktop.tasks import Tasks

_SLOW = 250
"""Milliseconds after which work is worth telling of: a bar that flashes by for work of a blink says nothing."""


class LongWorkBar(QWidget):
    """How far the work in the background is, and a button to cancel it; nothing while there is none."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._running = ""
        self.progress = QProgressBar()
        self.progress.setFixedWidth(160)
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.stop = QPushButton(self.tr("Cancel"))
        self.stop.setFlat(True)
        self.stop.clicked.connect(lambda: self._tasks.cancel(self._running))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.progress)
        row.addWidget(self.stop)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SLOW)
        self._slow.timeout.connect(self._show)
        tasks.progressed.connect(self._progressed)
        tasks.busy_changed.connect(self._busy_changed)
        self.hide()

    def _busy_changed(self, busy: bool) -> None:
        if busy:
            self._slow.start()
            return
        self._slow.stop()
        self._running = ""
        self.progress.setValue(0)
        self.hide()

    def _progressed(self, key: str, share: float) -> None:
        self._running = key
        self.progress.setValue(round(share * 1000))

    def _show(self) -> None:
        self.stop.setVisible(bool(self._running))
        self.show()
