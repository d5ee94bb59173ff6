"""The field in which one asks the library: earlier questions come back with the arrow keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from drafter.desktop.consult.asking.search_field import SearchField
from drafter.desktop.theme import Theme


class QueryField(SearchField):
    """Up fetches the question asked before, Down the one after it, then what was being typed.

    Signals:
        help_wanted(): somebody asks what can be typed here.
    """

    help_wanted = Signal()

    def __init__(self, history: Callable[[], Sequence[str]], theme: Theme, parent: QWidget | None = None) -> None:
        """``history`` gives earlier questions, newest first."""
        super().__init__(theme, parent)
        self._history = history
        self._back = 0
        self._typing = ""
        ask = self.add_icon("circle-question-mark", QLineEdit.ActionPosition.TrailingPosition)
        ask.setToolTip(self.tr("What can be typed here"))
        ask.triggered.connect(lambda _checked=False: self.help_wanted.emit())
        self.textEdited.connect(self._begin_again)
        self.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go through earlier questions; Down goes on to the results where there is none to come back to."""
        if event.key() == Qt.Key.Key_Up:
            self._go(self._back + 1)
        elif event.key() == Qt.Key.Key_Down and self._back:
            self._go(self._back - 1)
        else:
            super().keyPressEvent(event)

    def _go(self, back: int) -> None:
        if not self._back:
            self._typing = self.text()
        earlier = [query for query in self._history() if query != self._typing]
        if back > len(earlier):
            return
        self._back = back
        self.setText(earlier[back - 1] if back else self._typing)

    def _begin_again(self) -> None:
        self._back = 0
