"""The actions of Review: each deed once, for menu, toolbar, keyboard and context menu."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from drafter.desktop.actions import make_action


class ReviewDeeds(QObject):
    """Makes the actions; the panel says what they do and when they can be done."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self.previous_change = make_action(owner, self.tr("&Previous change"), icon="chevron-up", shortcut="Shift+F8")
        self.next_change = make_action(owner, self.tr("&Next change"), icon="chevron-down", shortcut="F8")
        self.accept = make_action(
            owner,
            self.tr("&Accept"),
            icon="check",
            shortcut="Ctrl+Shift+Return",
            hint=self.tr("Take the words of the text (right) into the draft"),
        )
        self.accept_next = make_action(
            owner,
            self.tr("Accept and &go on"),
            icon="check",
            shortcut="Ctrl+Return",
            hint=self.tr("Accept this change and go to the next one"),
        )
        self.reject = make_action(
            owner,
            self.tr("&Reject"),
            icon="x",
            shortcut="Ctrl+Shift+Backspace",
            hint=self.tr("Put the words of the base (left) back into the draft"),
        )
        self.reject_next = make_action(
            owner,
            self.tr("Reject and g&o on"),
            icon="x",
            shortcut="Ctrl+Backspace",
            hint=self.tr("Reject this change and go to the next one"),
        )
        self.show_list = make_action(
            owner,
            self.tr("&List of changes"),
            icon="panel-right",
            shortcut="Ctrl+L",
            checkable=True,
        )
        self.show_list.setChecked(True)
        self.swap = make_action(owner, self.tr("&Swap the two texts"), icon="arrow-left-right")
        self.jump = make_action(
            owner,
            self.tr("Other end of the &move"),
            icon="move-vertical",
            hint=self.tr("Of a moved paragraph: go where it was, and back (Enter)"),
        )
        self.copy = make_action(owner, self.tr("Cop&y the selected words"), icon="copy")
        self.copy_redline = make_action(
            owner,
            self.tr("Copy as re&dline"),
            icon="copy",
            shortcut="Ctrl+Shift+C",
            hint=self.tr("Copy the selected words with what was deleted and inserted among them"),
        )
        self.export = make_action(
            owner,
            self.tr("&Export this comparison…"),
            icon="file-output",
            hint=self.tr("Write a Word file with tracked changes or side by side"),
        )
        for action in self.all:
            # Other panels have deeds on the same keys: they mean this one while somebody works here.
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        owner.addActions(self.all)

    @property
    def all(self) -> list[QAction]:
        """Every action."""
        return [
            self.previous_change,
            self.next_change,
            self.accept,
            self.accept_next,
            self.reject,
            self.reject_next,
            self.show_list,
            self.swap,
            self.jump,
            self.copy,
            self.copy_redline,
            self.export,
        ]

    @property
    def for_menu(self) -> list[QAction | None]:
        """As a menu has them; None is a line between."""
        return [
            self.next_change,
            self.previous_change,
            self.jump,
            None,
            self.accept,
            self.accept_next,
            self.reject,
            self.reject_next,
            None,
            self.show_list,
            None,
            self.swap,
            self.copy,
            self.copy_redline,
            self.export,
        ]

    @property
    def of_a_change(self) -> list[QAction]:
        """Those that say something about the current change."""
        return [self.accept, self.accept_next, self.reject, self.reject_next]
