"""What can be done with the history: each deed once, for toolbar, menu and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from drafter.desktop.actions import make_action


class HistoryDeeds(QObject):
    """The actions; the panel says what they do and when they can be done."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.compare = make_action(
            self,
            self.tr("&Compare"),
            icon="git-compare-arrows",
            hint=self.tr("Two chosen moments with each other, or one with the text as it is now"),
        )
        self.restore = make_action(
            self,
            self.tr("&Restore all"),
            icon="rotate-ccw",
            hint=self.tr("The whole text as it was then; one step that can be undone"),
        )
        self.restore_paragraph = make_action(
            self,
            self.tr("Restore the &paragraph"),
            icon="rotate-ccw",
            hint=self.tr("Only the paragraph that the list is narrowed to, or that the change is about"),
        )
        self.concordance = make_action(
            self,
            self.tr("C&oncordance of numbers…"),
            icon="hash",
            hint=self.tr("What each paragraph was called then and is called now"),
        )
        self.sign = make_action(
            self,
            self.tr("&Sign off…"),
            icon="circle-check",
            hint=self.tr("Vouch for the text and its record as they are now"),
        )
        self.export = make_action(
            self,
            self.tr("E&xport the record…"),
            icon="file-output",
            hint=self.tr("Who, when, what, and the digests that vouch for it"),
        )

    @property
    def for_menu(self) -> list[QAction | None]:
        """In the order of the menu; None is a line between."""
        of_a_moment = [self.compare, self.restore, self.restore_paragraph, self.concordance]
        return [*of_a_moment, None, self.sign, self.export]

    @property
    def all(self) -> tuple[QAction, ...]:
        """Every one of them."""
        return tuple(action for action in self.for_menu if action is not None)
