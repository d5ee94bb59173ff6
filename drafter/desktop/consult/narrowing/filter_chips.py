"""What a search is narrowed to, over the list of what it found: each can be taken away."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from drafter.desktop.consult.narrowing.filter_words import FilterWords
from drafter.desktop.consult.narrowing.filters import EVERYTHING, Field, choices
from drafter.desktop.flow_layout import FlowLayout
from drafter.desktop.tab_order import stand_in
from drafter.desktop.theme import Theme
from drafter.library import Filters

_WIDEST = 230
"""Of a chip, in pixels: a title is cut where the panel is narrow."""


class FilterChips(QWidget):
    """A row of chips, and where there are several one that takes all of them away; nothing where nothing is narrowed.

    Signals:
        removed(Field): somebody wants to let everything through in that respect.
        cleared(): … in every respect.
    """

    removed = Signal(object)
    cleared = Signal()

    def __init__(self, words: FilterWords, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._theme = theme
        self._filters = EVERYTHING
        self.chips: dict[Field, QToolButton] = {}
        self.clear_button: QToolButton | None = None
        self._row = FlowLayout(self)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Inks the crosses."""
        self._theme = theme
        for chip in self.chips.values():
            chip.setIcon(theme.icon("x"))

    def show_filters(self, filters: Filters) -> None:
        """Shows what is chosen."""
        if filters == self._filters:
            return
        focused = next((field for field, chip in self.chips.items() if chip.hasFocus()), None)
        self._filters = filters
        self._row.clear()
        self.chips = {field: self._chip(field, value) for field, value in choices(filters).items()}
        self.clear_button = self._clear_chip() if len(self.chips) > 1 else None
        last = () if self.clear_button is None else (self.clear_button,)
        stand_in(self, [*self.chips.values(), *last])
        self.setVisible(bool(self.chips))
        self.updateGeometry()
        if focused is not None and self.chips:
            self.chips.get(focused, next(iter(self.chips.values()))).setFocus()

    def _chip(self, field: Field, value: str) -> QToolButton:
        words = self._words.chip(field, value)
        chip = self._button(words, self.tr("Remove the filter {field}: {value}").format(
            field=self._words.field(field), value=words
        ))  # fmt: skip
        chip.setIcon(self._theme.icon("x"))
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands after the words
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.clicked.connect(lambda _checked=False: self.removed.emit(field))
        return chip

    def _clear_chip(self) -> QToolButton:
        button = self._button(self.tr("Clear all"), self.tr("Clear the filters"))
        button.setProperty("role", "bare")
        button.clicked.connect(lambda _checked=False: self.cleared.emit())
        return button

    def _button(self, words: str, meaning: str) -> QToolButton:
        button = QToolButton()
        button.setText(button.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, _WIDEST))
        button.setProperty("role", "chip")
        button.setIconSize(QSize(11, 11))
        button.setToolTip(meaning)
        button.setAccessibleName(meaning)
        self._row.addWidget(button)
        return button
