"""The small field in which a paragraph's label is changed, where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from drafter.desktop.compose.typography import font_for
from drafter.instruments import ClauseKind

if TYPE_CHECKING:
    from drafter.desktop.compose.editor import DraftEditor

_WIDTH = 96


class LabelField(QLineEdit):
    """Enter takes the label over, Escape leaves it as it was, leaving the field takes it over as well."""

    def __init__(self, editor: DraftEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._paragraph_id = ""
        self.setAccessibleName(self.tr("Number of the paragraph"))
        self.setToolTip(self.tr("As it is to be printed: 9., 9 bis., OP7ter, a), •. Enter: take it; Escape: leave it."))
        self.setTextMargins(0, 0, 0, 0)
        self.hide()

    def open(self, paragraph_id: str, label: str, box: QRectF) -> None:
        """Shows the field over the box of the label."""
        self._paragraph_id = paragraph_id
        self.setFont(font_for(ClauseKind.PARAGRAPH, self._editor.live.zoom))
        self.setText(label)
        self.selectAll()
        height = self.sizeHint().height()
        right = self._editor.viewport().x() + round(box.right()) + 8
        self.setGeometry(max(0, right - _WIDTH), round(box.center().y()) - height // 2, _WIDTH, height)
        self.raise_()
        self.show()
        self.setFocus()

    def close_unsaved(self) -> None:
        """Puts the field away and leaves the label as it was."""
        self._paragraph_id = ""
        if self.isVisible():
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape; the rest is typing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
            self._editor.setFocus()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_unsaved()
            self._editor.setFocus()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever clicks elsewhere has finished."""
        super().focusOutEvent(event)
        self._take()

    def _take(self) -> None:
        paragraph_id, self._paragraph_id = self._paragraph_id, ""
        self.hide()
        if paragraph_id:
            self._editor.commands.set_label(paragraph_id, self.text())
