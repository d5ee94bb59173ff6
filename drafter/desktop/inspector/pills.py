"""Small rounded marks: how close a paragraph is, and what its changes change. A shape and a word beside each colour."""

from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from drafter.desktop import icons
from drafter.desktop.marks import closeness_icon, flag_icon
from drafter.desktop.theme import Theme
from drafter.desktop.wording import Wording
from drafter.redline import Closeness

_ICON = 14


class _Pill(QFrame):
    """An icon and words on a rounded ground."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self._picture = QLabel()
        self.words = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 9, 2)
        row.setSpacing(5)
        row.addWidget(self._picture)
        row.addWidget(self.words)

    def show_pill(self, icon: str, colour: QColor, words: str, meaning: str) -> None:
        """Shows these words with that icon in that colour."""
        self._picture.setPixmap(icons.pixmap(icon, colour, _ICON, self.devicePixelRatioF()))
        self.words.setText(words)
        self.setToolTip(meaning)
        self.setAccessibleName(words)


class ClosenessPill(_Pill):
    """«≈ Adapted · 92 %»"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chip", parent)

    def show_closeness(self, closeness: Closeness | None, score: float | None, wording: Wording, theme: Theme) -> None:
        """Shows a step of the scale with its score (0 to 1), where there is one."""
        name = wording.closeness(closeness)
        if closeness is Closeness.NEW and score is not None:
            name = self.tr("Little in common")  # «new» is said of a paragraph, not of a clause beside it
        # 100 % is said of literal language alone, however near the rest comes.
        percent = None if score is None else (100 if closeness is Closeness.LITERAL else min(99, round(score * 100)))
        words = name if percent is None else self.tr("{name} · {percent} %").format(name=name, percent=percent)
        colour = theme.closeness_colour(closeness)
        icon = "circle" if closeness is Closeness.NEW else closeness_icon(closeness)
        self.show_pill(icon, colour, words, wording.closeness_meaning(closeness))
        self.words.setStyleSheet(f"color: {colour.name()}; font-weight: 600;")


class FlagPill(_Pill):
    """«↘ Weaker verb»"""

    def __init__(self, flag: str, wording: Wording, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("flag", parent)
        self.flag = flag
        self.show_pill(flag_icon(flag), theme.colour("warning"), wording.flag(flag), wording.flag_meaning(flag))
