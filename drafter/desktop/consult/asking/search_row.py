"""The row under the search field: a way to the filters, the searches that were kept, how many clauses answer."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from drafter.desktop.theme import Theme


class SearchRow(QWidget):
    """Parts of the panel in one line; what they do is the panel's."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filters = QToolButton()
        self.filters.setCheckable(True)
        self.filters.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.searches = QToolButton()
        self.searches.setToolTip(self.tr("Saved and earlier searches"))
        self.searches.setAccessibleName(self.tr("Saved and earlier searches"))
        self.searches.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        for button in (self.filters, self.searches):
            button.setProperty("role", "framed")
            button.setIconSize(QSize(16, 16))
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.count.setMinimumWidth(20)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.filters)
        row.addWidget(self.searches)
        row.addWidget(self.count, 1)
        self.say_narrowed(0)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Inks the icons."""
        self.filters.setIcon(theme.icon("list-filter"))
        self.searches.setIcon(theme.icon("bookmark"))

    def say_narrowed(self, count: int) -> None:
        """Says on the button in how many respects the search is narrowed."""
        self.filters.setText(self.tr("Filters ({count})").format(count=count) if count else self.tr("Filters"))
