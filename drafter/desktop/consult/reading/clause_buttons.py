"""The buttons under the card: what one does most with a clause."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from drafter.desktop import icons
from drafter.desktop.consult.actions import ConsultActions
from drafter.desktop.theme import Theme


class ClauseButtons(QWidget):
    """Insert with its word; copy (with a menu of languages), compare and history by their icons."""

    def __init__(self, deeds: ConsultActions, languages: QMenu, theme: Theme, parent: QWidget | None = None) -> None:
        """``languages`` is the menu of those in which a clause is quoted."""
        super().__init__(parent)
        self._deeds = deeds
        self.insert = QPushButton()
        self.insert.setProperty("role", "primary")
        self.insert.clicked.connect(lambda _checked=False: deeds.insert.trigger())
        self.copy, self.compare, self.history = QToolButton(), QToolButton(), QToolButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.insert, 1)
        for button, action in (
            (self.copy, deeds.copy), (self.compare, deeds.compare), (self.history, deeds.history)
        ):  # fmt: skip
            button.setDefaultAction(action)
            button.setProperty("role", "framed")
            button.setAccessibleName(action.text().replace("&", ""))
            row.addWidget(button)
        self.copy.setMenu(languages)
        self.copy.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.say_chosen(0)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Inks the icon of the first; the actions ink theirs."""
        self.insert.setIcon(icons.icon("corner-down-left", theme.colour("on_accent"), theme.colour("muted")))

    def say_chosen(self, count: int) -> None:
        """How many clauses the first would insert."""
        self.insert.setText(self.tr("Insert {count}").format(count=count) if count > 1 else self.tr("Insert"))
        self.insert.setToolTip(self._deeds.insert.toolTip())
        self.insert.setEnabled(count > 0)
