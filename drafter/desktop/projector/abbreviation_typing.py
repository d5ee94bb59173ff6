"""Writes abbreviations out while somebody types, in any text field that asks for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit

from drafter.desktop.text_positions import document_text, from_qt, to_qt
from drafter.drafting.abbreviations import ENDS_A_WORD, written_out

_BUT_SHIFT = ~Qt.KeyboardModifier.ShiftModifier


class AbbreviationTyping(QObject):
    """Looks at the word that a blank or a stop ends; without abbreviations it does nothing."""

    def __init__(self, editor: QTextEdit, table: Callable[[], Mapping[str, str]]) -> None:
        super().__init__(editor)
        self._editor = editor
        self._table = table
        editor.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Writes out before the key itself is typed; the key goes its way."""
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.text() in ENDS_A_WORD
            and event.text()
            and not event.modifiers() & _BUT_SHIFT
            and not self._editor.isReadOnly()
        ):
            self._write_out()
        return super().eventFilter(watched, event)

    def _write_out(self) -> None:
        table = self._table()
        cursor = self._editor.textCursor()
        if not table or cursor.hasSelection():
            return
        text = cursor.block().text()
        here = from_qt(text, cursor.positionInBlock())
        found = written_out(text[:here], table)
        if found is None:
            return
        start, words = found
        cursor.setPosition(cursor.block().position() + to_qt(text, start), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(document_text(words))
        self._editor.setTextCursor(cursor)
