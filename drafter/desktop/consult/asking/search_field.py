"""The fields in which one asks for something and goes on to what was found."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from drafter.desktop.theme import Theme


class LeavableLine(QLineEdit):
    """A line over a list of what it finds.

    Signals:
        left(): Down, Tab's sister, or Enter: the person wants to go on to what was found.
    """

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Enter go on to the list; Escape empties the line."""
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.left.emit()
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case _:
                super().keyPressEvent(event)


class SearchField(LeavableLine):
    """A line with a magnifying glass."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon_names: dict[QAction, str] = {}
        self.add_icon("search", QLineEdit.ActionPosition.LeadingPosition)
        self.setPlaceholderText(self.tr("Search agreed language"))
        self.setAccessibleName(self.tr("Search agreed language"))
        self.setClearButtonEnabled(True)
        self.set_theme(theme)

    def add_icon(self, name: str, place: QLineEdit.ActionPosition) -> QAction:
        """Puts an icon into the field, which is inked with the others from the next :meth:`set_theme` on."""
        action = QAction(self)
        self.icon_names[action] = name
        self.addAction(action, place)
        return action

    def set_theme(self, theme: Theme) -> None:
        """Inks the icons."""
        for action, name in self.icon_names.items():
            action.setIcon(theme.icon(name))
