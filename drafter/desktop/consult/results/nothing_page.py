"""What is said where nothing was found."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class NothingPage(QWidget):
    """Advice, and a way to begin again.

    Signals:
        again(): somebody wants to search for something else.
    """

    again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel()
        self.words.setProperty("role", "empty")
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(self.tr("Search for something else"))
        self.button.clicked.connect(lambda _checked=False: self.again.emit())
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self.words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def say_no_clause(self, *, narrowed: bool) -> None:
        """No clause answers; ``narrowed`` where filters may be why."""
        self.words.setText(
            self.tr("No clause answers. Try fewer words, or clear the filters.")
            if narrowed
            else self.tr("No clause has these words. Try fewer words, or the beginning of one.")
        )
        self.button.show()

    def say_empty(self) -> None:
        """The library has no clauses at all."""
        self.say(self.tr("The library is empty."))

    def say(self, words: str) -> None:
        """Says why nothing can be found."""
        self.words.setText(words)
        self.button.hide()
