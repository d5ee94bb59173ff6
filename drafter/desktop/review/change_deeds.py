"""What one does with changes in any of Review's panels: going from one to the next, deciding, looking."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from drafter.desktop.actions import make_action


class ChangeDeeds(QObject):
    """Makes the actions, each once, for menu, toolbar, keyboard and context menu; the panel says what they do."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self.previous_change = make_action(owner, self.tr("&Previous change"), icon="chevron-up", shortcut="Shift+F8")
        self.next_change = make_action(
            owner,
            self.tr("&Next change"),
            icon="chevron-down",
            shortcut="F8",
            hint=self.tr("Go to the next change that the list shows"),
        )
        self.accept = make_action(owner, self.tr("&Accept"), icon="check", shortcut="Ctrl+Shift+Return")
        self.accept_next = make_action(
            owner,
            self.tr("Accept and &go on"),
            icon="check",
            shortcut="Ctrl+Return",
            hint=self.tr("Accept this change and go to the next one"),
        )
        self.reject = make_action(owner, self.tr("&Reject"), icon="x", shortcut="Ctrl+Shift+Backspace")
        self.reject_next = make_action(
            owner,
            self.tr("Reject and g&o on"),
            icon="x",
            shortcut="Ctrl+Backspace",
            hint=self.tr("Reject this change and go to the next one"),
        )
        self.accept_listed = make_action(
            owner,
            self.tr("Accept all listed"),
            icon="check",
            shortcut="Ctrl+Alt+Return",
            hint=self.tr("Accept every change the list shows: of one author, of one kind, or all"),
        )
        self.reject_listed = make_action(
            owner,
            self.tr("Reject all listed"),
            icon="x",
            shortcut="Ctrl+Alt+Backspace",
            hint=self.tr("Reject every change the list shows: of one author, of one kind, or all"),
        )

    @property
    def going(self) -> list[QAction]:
        """Those that go from change to change."""
        return [self.next_change, self.previous_change]

    @property
    def of_a_change(self) -> list[QAction]:
        """Those that decide about the current change."""
        return [self.accept, self.accept_next, self.reject, self.reject_next]

    @property
    def of_the_listed(self) -> list[QAction]:
        """Those that decide about every change that is listed."""
        return [self.accept_listed, self.reject_listed]

    @property
    def for_menu(self) -> list[QAction | None]:
        """As a menu has them; None is a line between."""
        return [*self.going, None, *self.of_a_change, *self.of_the_listed]

    @property
    def all(self) -> list[QAction]:
        """Every action of the menu."""
        return [action for action in self.for_menu if action is not None]

    def hand_over(self, actions: Iterable[QAction]) -> None:
        """Gives the actions to the panel.

        Other panels have deeds on the same keys: they mean these while somebody works here.
        """
        for action in actions:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._owner.addAction(action)

    @staticmethod
    def explain(action: QAction, hint: str) -> None:
        """Says at more length what an action does in this panel."""
        keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
        action.setToolTip(f"{hint} ({keys})" if keys else hint)
        action.setStatusTip(hint)
