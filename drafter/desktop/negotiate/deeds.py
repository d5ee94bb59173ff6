"""What can be done in Negotiate: each deed once, for toolbar, menu and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from drafter.desktop.actions import make_action


class NegotiateDeeds(QObject):
    """The actions; the panel says what they do and when they can be done."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.compile = make_action(
            self,
            self.tr("&Compile what came back…"),
            icon="merge",
            shortcut="Ctrl+Shift+K",
            hint=self.tr("Make one bracketed text of the files that delegations sent back, with its neutrality proof"),
        )
        self.compile.setIconText(self.tr("Compile"))
        self.from_text = make_action(
            self,
            self.tr("Proposals from a te&xt…"),
            icon="file-input",
            shortcut="Ctrl+Alt+I",
            hint=self.tr("What a text that came back proposes, or what was edited since a version"),
        )
        self.propose = make_action(
            self,
            self.tr("&Propose…"),
            icon="pen-line",
            shortcut="Ctrl+Shift+P",
            hint=self.tr("Put a change to this paragraph on the table"),
        )
        self.accept = make_action(
            self,
            self.tr("&Accept"),
            icon="check",
            shortcut="Ctrl+Shift+A",
            hint=self.tr("Put the proposal into the text and carry the others over"),
        )
        self.accept_all = make_action(
            self,
            self.tr("Accept a&ll of this paragraph"),
            icon="check",
            shortcut="Ctrl+Alt+A",
            hint=self.tr("Accept the open proposals of this paragraph one after another, in one step"),
        )
        self.reject = make_action(
            self,
            self.tr("&Reject"),
            icon="x",
            shortcut="Ctrl+Shift+R",
            hint=self.tr("Take the proposal off the table"),
        )
        self.withdraw = make_action(
            self, self.tr("&Withdraw"), icon="undo-2", hint=self.tr("Its delegation takes the proposal back")
        )
        self.adjust = make_action(
            self,
            self.tr("Ad&just…"),
            icon="settings",
            hint=self.tr("Put the proposal by hand on the text as it is now"),
        )
        self.amend = make_action(
            self, self.tr("A&mend…"), icon="plus", hint=self.tr("Propose other words for what is proposed")
        )
        self.next_undecided = make_action(
            self,
            self.tr("&Next to decide"),
            icon="arrow-down",
            shortcut="Ctrl+Alt+Down",
            hint=self.tr("The next paragraph with brackets or proposals"),
        )
        self.previous_undecided = make_action(
            self,
            self.tr("Pre&vious to decide"),
            icon="arrow-up",
            shortcut="Ctrl+Alt+Up",
            hint=self.tr("The previous paragraph with brackets or proposals"),
        )

    @property
    def of_a_proposal(self) -> tuple[QAction, ...]:
        """What is done with the chosen proposal."""
        return (self.accept, self.accept_all, self.reject, self.withdraw, self.adjust, self.amend)

    @property
    def for_menu(self) -> list[QAction | None]:
        """In the order of the menu; None is a line between."""
        return [
            self.compile,
            self.from_text,
            self.propose,
            None,
            *self.of_a_proposal,
            None,
            self.next_undecided,
            self.previous_undecided,
        ]

    @property
    def all(self) -> tuple[QAction, ...]:
        """Every one of them."""
        return tuple(action for action in self.for_menu if action is not None)
