"""The meter: one bar of all words, in three parts that differ in pattern, colour and words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from drafter.deeds.precedent_reports import percents
from drafter.desktop import icons
from drafter.desktop.flow_layout import FlowLayout
from drafter.desktop.precedent.signs import PROVENANCE_SIGNS, provenance_word
from drafter.desktop.theme import Theme
from drafter.library import Provenance, WordTotals

_HEIGHT = 14
_ICON = 14
_LEAST = 3.0
"""Pixels of a part that has any words."""
_PATTERNS = {
    Provenance.VERBATIM: Qt.BrushStyle.SolidPattern,
    Provenance.ADAPTED: Qt.BrushStyle.BDiagPattern,
    Provenance.NEW: Qt.BrushStyle.NoBrush,
}


class _Bar(QWidget):
    """The bar alone: filled, hatched, empty."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.totals = WordTotals()
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(160, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The three parts, from left to right as in the words below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.fillRect(room, self.theme.colour("surface"))
        parts = [each for each in Provenance if self.totals.share(each) > 0]
        free = room.width() - _LEAST * len(parts)
        left = room.left()
        for each in parts:
            width = _LEAST + free * self.totals.share(each)
            colour = self.theme.colour(PROVENANCE_SIGNS[each][1])
            part = QRectF(left, room.top(), width, room.height())
            painter.fillRect(part, QBrush(colour, _PATTERNS[each]))
            painter.setPen(QPen(colour, 1))
            painter.drawRect(part)
            left += width
        if not parts:
            painter.setPen(QPen(self.theme.colour("line"), 1))
            painter.drawRect(room)


class MeterBar(QWidget):
    """The bar and, below it, what share of the words each part is."""

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self._totals = WordTotals()
        self._bar = _Bar(theme)
        shares = QWidget()
        row = FlowLayout(shares, gap=9)
        self._pictures: dict[Provenance, QLabel] = {}
        self.words: dict[Provenance, QLabel] = {}
        for each in Provenance:
            picture, words = QLabel(), QLabel()
            self._pictures[each], self.words[each] = picture, words
            one = QWidget()
            pair = QHBoxLayout(one)
            pair.setContentsMargins(0, 0, 0, 0)
            pair.setSpacing(3)
            pair.addWidget(picture)
            pair.addWidget(words)
            row.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._bar)
        column.addWidget(shares)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._theme = self._bar.theme = theme
        for each, picture in self._pictures.items():
            icon, colour = PROVENANCE_SIGNS[each]
            picture.setPixmap(icons.pixmap(icon, theme.colour(colour), _ICON, self.devicePixelRatioF()))
            self.words[each].setStyleSheet(f"color: {theme.colour(colour).name()}; font-weight: 600;")
        self._bar.update()

    def show_totals(self, totals: WordTotals) -> None:
        """Shows the words of a draft."""
        self._totals = self._bar.totals = totals
        shares = percents(totals)
        for each, words in self.words.items():
            share = self.tr("{share} %").format(share=shares[each.value])
            words.setText(f"{share} {provenance_word(each, self._language).lower()}")
        spoken = ", ".join(words.text() for words in self.words.values())
        self._bar.setAccessibleName(self.tr("Agreed language: {shares}").format(shares=spoken))
        self.setAccessibleName(self._bar.accessibleName())
        self.setToolTip(
            self.tr(
                "Words by where they come from.\nFilled: in passages of agreed language, word for word. "
                "Hatched: the other words of adapted sentences. Empty: new ones."
            )
        )
        self._bar.update()
