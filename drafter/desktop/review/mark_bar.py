"""The reader's private mark on the current change: seen, to discuss, and a note. Nobody else ever gets it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from drafter.desktop.review.toolbar import deed_button
from drafter.desktop.theme import Theme
from drafter.drafting.negotiation.private_layer import ReviewMark

_ICON = 14


class MarkBar(QWidget):
    """Two buttons and a line to write in.

    Signals:
        noted(str): another note was written; left(): the reader is done with the note.
    """

    noted = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, seen: QAction, discuss: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lock = QLabel()
        caption = QLabel(self.tr("Private"))
        caption.setProperty("role", "muted")
        caption.setToolTip(
            self.tr("Marks and notes are kept in a file of their own beside the draft; no export has them.")
        )
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("Private note on this change"))
        self.note.setAccessibleName(self.tr("Private note on this change"))
        self.note.setClearButtonEnabled(True)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._lock)
        head.addWidget(caption, 1)
        head.addWidget(deed_button(seen))
        head.addWidget(deed_button(discuss))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.note)
        self.note.editingFinished.connect(self.hand_in)
        self.note.returnPressed.connect(self.left)
        self._shown = ""
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._lock.setPixmap(theme.icon("lock").pixmap(_ICON, _ICON))

    def show_mark(self, mark: ReviewMark | None, *, enabled: bool) -> None:
        """Shows the mark of the current change; ``enabled`` is False where there is none to write about."""
        self._shown = mark.note if mark is not None else ""
        if self.note.text() != self._shown:
            self.note.setText(self._shown)
        self.note.setEnabled(enabled)

    def write(self) -> None:
        """Puts the cursor into the note."""
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.note.selectAll()

    def hand_in(self) -> None:
        """Hands in what is written so far: another change becomes the current one, or the draft is put away."""
        if self.note.isEnabled() and self.note.text() != self._shown:
            self._shown = self.note.text()
            self.noted.emit(self._shown)
