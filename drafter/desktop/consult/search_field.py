"""The field in which one asks the library."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from drafter.desktop.theme import Theme


class SearchField(QLineEdit):
    """A line with a magnifying glass.

    Signals:
        left(): Down, Tab's sister, or Enter: the person wants to go on to what was found.
    """

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.setPlaceholderText(self.tr("Search agreed language"))
        self.setAccessibleName(self.tr("Search agreed language"))
        self.setClearButtonEnabled(True)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Inks the magnifying glass."""
        self._glass.setIcon(theme.icon("search"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Enter go on to the results; Escape empties the field."""
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.left.emit()
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case _:
                super().keyPressEvent(event)
