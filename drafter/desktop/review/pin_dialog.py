"""Choosing two paragraphs, one of each text, that are to face each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from drafter.desktop.cards import Card, CardView
from drafter.desktop.review.folding import folded
from drafter.desktop.review.phrases import ReviewPhrases
from drafter.desktop.review.rows import Review, Side
from drafter.desktop.review.runs import Fate, Run
from drafter.desktop.theme import Theme
from drafter.redline import Pin

_LINES = 3
_SIZE = QSize(900, 560)


class _Column(QWidget):
    """The paragraphs of one text, to choose one."""

    def __init__(self, review: Review, side: Side, caption: str, theme: Theme) -> None:
        super().__init__()
        self._phrases = ReviewPhrases(self)
        self._text = review.text(side)
        self._folded = [folded(f"{address} {words}") for address, words in self._lines()]
        name = QLabel(f"{caption}  <b>{self._text.name}</b>")
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Find a paragraph"))
        self.words.setAccessibleName(self.tr("Find a paragraph"))
        self.words.setClearButtonEnabled(True)
        self.view = CardView(theme, self._text.name, lines=_LINES)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (name, self.words, self.view):
            column.addWidget(part)
        self.words.textChanged.connect(self._narrow)
        self._narrow()

    def choose(self, place: int | None) -> None:
        """Chooses a paragraph."""
        self.view.select(place)

    def _lines(self) -> Sequence[tuple[str, str]]:
        return [(str(address), words) for address, words in zip(self._text.addresses, self._text.words, strict=True)]

    def _narrow(self) -> None:
        current, wanted = self.view.current, folded(self.words.text()).split()
        places = [place for place, text in enumerate(self._folded) if all(word in text for word in wanted)]
        self.view.show_numbers(places, self._card)
        self.view.select(current)

    def _card(self, place: int) -> Card:
        words = " ".join(self._text.words[place].split())
        address = self._phrases.address(self._text.addresses[place])
        return Card(place, "pilcrow", "muted", address, "", (Run(Fate.EQUAL, words),), spoken=f"{address}. {words}")


class PinDialog(QDialog):
    """Two lists, one for each text."""

    def __init__(
        self, review: Review, theme: Theme, left: int | None, right: int | None, parent: QWidget | None = None
    ) -> None:
        """``left`` and ``right`` are the paragraphs chosen at first."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paragraphs that face each other"))
        said = QLabel(self.tr("Choose one paragraph on each side. The comparison will obey."))
        said.setProperty("role", "muted")
        self.left = _Column(review, Side.LEFT, self.tr("Base"), theme)
        self.right = _Column(review, Side.RIGHT, self.tr("Text"), theme)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("&Pin"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(self.left)
        both.addWidget(self.right)
        column = QVBoxLayout(self)
        column.addWidget(said)
        column.addLayout(both, 1)
        column.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.resize(_SIZE)
        for part, place in ((self.left, left), (self.right, right)):
            part.choose(place)
            part.view.selectionModel().currentChanged.connect(self._show_possibilities)
        self._show_possibilities()
        # What is not chosen yet is looked for.
        (self.left if left is None else self.right).words.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def pin(self) -> Pin | None:
        """The two paragraphs; None while one is missing."""
        left, right = self.left.view.current, self.right.view.current
        return None if left is None or right is None else (left, right)

    def _show_possibilities(self) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self.pin is not None)
