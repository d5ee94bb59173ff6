"""Two ways to look at a redline, in any of Review's panels: in one column, and without what did not change."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from drafter.desktop.actions import make_action


class Looking(QObject):
    """Makes the two actions; whoever owns the redline says what they do."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self.one_column = make_action(
            owner,
            self.tr("&One column"),
            icon="text-align-start",
            shortcut="Ctrl+Shift+L",
            checkable=True,
            hint=self.tr("Old and new words in one column"),
        )
        self.only_changes = make_action(
            owner,
            self.tr("Only what &changed"),
            icon="list-filter",
            shortcut="Ctrl+Shift+F",
            checkable=True,
            hint=self.tr("Fold paragraphs that did not change"),
        )
