"""The actions of reviewing a received file: each deed once, for menu, toolbar and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from drafter.desktop.actions import make_action


class ReceivedDeeds(QObject):
    """Makes the actions; the panel says what they do and when they can be done. Keys are those of Review."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self.previous = make_action(owner, self.tr("&Previous change"), icon="chevron-up", shortcut="Shift+F8")
        self.next = make_action(owner, self.tr("&Next change"), icon="chevron-down", shortcut="F8")
        self.accept = make_action(
            owner,
            self.tr("&Accept"),
            icon="check",
            shortcut="Ctrl+Shift+Return",
            hint=self.tr("Accept this change; once more leaves it undecided"),
        )
        self.accept_next = make_action(owner, self.tr("Accept and &go on"), icon="check", shortcut="Ctrl+Return")
        self.reject = make_action(
            owner,
            self.tr("&Reject"),
            icon="x",
            shortcut="Ctrl+Shift+Backspace",
            hint=self.tr("Reject this change; once more leaves it undecided"),
        )
        self.reject_next = make_action(owner, self.tr("Reject and g&o on"), icon="x", shortcut="Ctrl+Backspace")
        self.accept_listed = make_action(
            owner,
            self.tr("Accept all &listed"),
            icon="check",
            shortcut="Ctrl+Alt+Return",
            hint=self.tr("Accept every change the list shows: of one author, of one kind, or all"),
        )
        self.reject_listed = make_action(
            owner,
            self.tr("Re&ject all listed"),
            icon="x",
            shortcut="Ctrl+Alt+Backspace",
            hint=self.tr("Reject every change the list shows: of one author, of one kind, or all"),
        )
        self.one_column = make_action(
            owner, self.tr("One &column"), icon="text-align-start", shortcut="Ctrl+Shift+L", checkable=True
        )
        self.one_column.setChecked(True)
        self.only_changes = make_action(
            owner, self.tr("Onl&y what changed"), icon="list-filter", shortcut="Ctrl+Shift+F", checkable=True
        )
        self.save = make_action(
            owner,
            self.tr("&Save as Word…"),
            icon="file-output",
            shortcut="Ctrl+S",
            hint=self.tr("A new file: accepted and rejected changes are settled, undecided ones stay tracked"),
        )
        self.take = make_action(
            owner,
            self.tr("&Take into the draft"),
            icon="merge",
            shortcut="Ctrl+Shift+T",
            hint=self.tr("Do what was accepted in the open draft; nothing else of the file comes in"),
        )
        for action in self.all:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        owner.addActions(self.all)

    @property
    def all(self) -> list[QAction]:
        """Every action."""
        return [
            *self.of_a_change,
            self.previous,
            self.next,
            self.accept_listed,
            self.reject_listed,
            self.one_column,
            self.only_changes,
            self.save,
            self.take,
        ]

    @property
    def for_menu(self) -> list[QAction | None]:
        """As a menu has them; None is a line between."""
        return [
            self.next,
            self.previous,
            None,
            *self.of_a_change,
            self.accept_listed,
            self.reject_listed,
            None,
            self.one_column,
            self.only_changes,
            None,
            self.take,
            self.save,
        ]

    @property
    def of_a_change(self) -> list[QAction]:
        """Those that decide about the current change."""
        return [self.accept, self.accept_next, self.reject, self.reject_next]
