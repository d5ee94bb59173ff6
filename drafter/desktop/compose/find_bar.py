"""Finding words in the draft: a bar under the page, with previous, next and how many."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton

from drafter.desktop.actions import ink, make_action
from drafter.desktop.compose.editor import DraftEditor
from drafter.desktop.compose.finding import Occurrence, occurrences
from drafter.desktop.theme import Theme


class FindBar(QFrame):
    """Enter: next; Shift+Enter: previous; Escape: away. Accents and case do not matter."""

    def __init__(self, editor: DraftEditor, theme: Theme) -> None:
        super().__init__()
        self._editor = editor
        self._found: tuple[Occurrence, ...] = ()
        self._current = -1
        self.setProperty("role", "find-bar")
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in the draft"))
        self.field.setAccessibleName(self.tr("Words to find in the draft"))
        self.field.setClearButtonEnabled(True)
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.previous = make_action(self, self.tr("Previous"), lambda: self._step(-1), icon="chevron-up")
        self.next = make_action(self, self.tr("Next"), lambda: self._step(1), icon="chevron-down")
        self._away = make_action(self, self.tr("Close"), self.put_away, icon="x")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        for action in (self.previous, self.next, self._away):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setAutoRaise(True)
            row.addWidget(button)
        self._searching = QTimer(self)  # a long draft is searched once the typing pauses
        self._searching.setSingleShot(True)
        self._searching.setInterval(80)
        self._searching.timeout.connect(self._search_from_cursor)
        self.field.textChanged.connect(self._searching.start)
        editor.live.changed.connect(self._draft_changed)
        editor.live.opened.connect(self.put_away)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draws the icons in the theme's ink."""
        ink([self.previous, self.next, self._away], theme)

    def open(self) -> None:
        """Shows the bar with the selected words in it."""
        selected = self._editor.textCursor().selectedText()
        self.show()
        if selected and "\u2029" not in selected:
            self.field.setText(selected)
        self.field.selectAll()
        self.field.setFocus()
        self._search_from_cursor()

    def put_away(self) -> None:
        """Hides the bar and its marks."""
        self._searching.stop()
        if self.isVisible():
            self.hide()
            self._editor.setFocus()
        self._found, self._current = (), -1
        self._editor.marks.set_found((), -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Shift+Enter and Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def _search(self) -> None:
        self._searching.stop()
        live = self._editor.live
        live.commit()
        self._found = occurrences((paragraph.text for paragraph in live.paragraphs), self.field.text())

    def _search_from_cursor(self) -> None:
        self._search()
        cursor = self._editor.textCursor()
        cursor.setPosition(cursor.selectionStart())
        here = (cursor.blockNumber(), cursor.positionInBlock())
        later = (index for index, hit in enumerate(self._found) if (hit.place, hit.start) >= here)
        self._go(next(later, 0))

    def _step(self, by: int) -> None:
        if self._searching.isActive():
            self._search_from_cursor()
        elif self._found:
            self._go((self._current + by) % len(self._found))

    def _go(self, index: int) -> None:
        self._current = index if self._found else -1
        if self._found:
            hit = self._found[index]
            self._editor.place_caret(hit.place, hit.start, hit.stop)
        self._editor.marks.set_found(self._found, self._current)
        self._say()

    def _draft_changed(self) -> None:
        if self.isVisible():
            self._search()
            self._current = min(self._current, len(self._found) - 1)
            self._editor.marks.set_found(self._found, self._current)
            self._say()

    def _say(self) -> None:
        if not self.field.text().strip():
            self.count.setText("")
        elif not self._found:
            self.count.setText(self.tr("Not in this draft"))
        else:
            self.count.setText(self.tr("{number} of {count}").format(number=self._current + 1, count=len(self._found)))
        self.previous.setEnabled(len(self._found) > 1)
        self.next.setEnabled(len(self._found) > 1)
