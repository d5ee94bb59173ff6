"""What the signs of the map mean, and how many clauses have each; a sign leads to their list."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from drafter.desktop import icons
from drafter.desktop.counts import grouped
from drafter.desktop.flow_layout import FlowLayout
from drafter.desktop.precedent.signs import FATE_SIGNS, fate_word
from drafter.desktop.theme import Theme
from drafter.library import Fate

_ICON = 14


class FateLegend(QWidget):
    """A chip for each fate that some clause has.

    Signals:
        fate_chosen(Fate): the clauses that fared so are to be listed.
    """

    fate_chosen = Signal(object)

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        chips = QWidget()
        row = FlowLayout(chips, gap=4)
        self.chips: dict[Fate, QToolButton] = {}
        for fate in FATE_SIGNS:
            chip = QToolButton()
            chip.setProperty("role", "chip")
            chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            chip.setIconSize(QSize(_ICON, _ICON))
            chip.clicked.connect(lambda _checked=False, fate=fate: self.fate_chosen.emit(fate))
            self.chips[fate] = chip
            row.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(chips)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        for fate, chip in self.chips.items():
            icon, colour = FATE_SIGNS[fate]
            chip.setIcon(icons.icon(icon, theme.colour(colour), theme.colour("muted")))

    def show_counts(self, counts: Mapping[Fate, int] | None) -> None:
        """Shows how many clauses of a precedent fared how; nothing where there is none."""
        for fate, chip in self.chips.items():
            count = 0 if counts is None else counts[fate]
            chip.setText(f"{fate_word(fate, self._language)} {grouped(count, self._language)}")
            chip.setToolTip(self.tr("List these clauses"))
            chip.setVisible(count > 0)
