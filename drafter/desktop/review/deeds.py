"""The actions of Review: each deed once, for menu, toolbar, keyboard and context menu."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from drafter.desktop.actions import make_action
from drafter.desktop.review.change_deeds import ChangeDeeds
from drafter.desktop.review.settling import Verdict
from drafter.desktop.review.several_deeds import SeveralDeeds


class ReviewDeeds(ChangeDeeds):
    """Makes the actions; the panel says what they do and when they can be done."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self.explain(self.accept, self.tr("Take the words of the text (right) into the draft"))
        self.explain(self.reject, self.tr("Put the words of the base (left) back into the draft"))
        self.next_flagged = make_action(
            owner,
            self.tr("Next change that matters"),
            icon="flag",
            shortcut="Ctrl+F8",
            hint=self.tr("Go to the next change of an obligation, a negation, a number, a deadline…"),
        )
        self.previous_flagged = make_action(
            owner, self.tr("Previous change that matters"), icon="flag", shortcut="Ctrl+Shift+F8"
        )
        self.more = SeveralDeeds(owner)
        self.find = make_action(
            owner,
            self.tr("Find in the changes"),
            icon="search",
            shortcut="Ctrl+F",
            hint=self.tr("Look for words in the list of changes"),
        )
        self.seen = make_action(
            owner,
            self.tr("Seen"),
            icon="eye",
            shortcut="Ctrl+T",
            checkable=True,
            hint=self.tr("Mark this change as seen, for yourself, and go to the next one; once more takes it back"),
        )
        self.discuss = make_action(
            owner,
            self.tr("To discuss"),
            icon="message-circle",
            shortcut="Ctrl+D",
            checkable=True,
            hint=self.tr("Mark this change as one to talk about; once more takes it back"),
        )
        self.note = make_action(
            owner,
            self.tr("Private note"),
            icon="lock",
            shortcut="Ctrl+Shift+M",
            hint=self.tr("Write a note on this change that only you have"),
        )
        self.pin = make_action(
            owner,
            self.tr("These two face each other…"),
            icon="pin",
            shortcut="Ctrl+U",
            hint=self.tr("Choose two paragraphs that are to be compared with each other"),
        )
        self.unpin = make_action(
            owner,
            self.tr("Let this pair go"),
            icon="pin-off",
            shortcut="Ctrl+Shift+U",
            hint=self.tr("The paragraph finds its partner by itself again"),
        )
        self.show_list = make_action(
            owner, self.tr("&List of changes"), icon="panel-right", shortcut="Ctrl+L", checkable=True
        )
        self.show_list.setChecked(True)
        self.swap = make_action(owner, self.tr("&Swap the two texts"), icon="arrow-left-right")
        self.jump = make_action(
            owner,
            self.tr("Ot&her end of the move"),
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
        self.hand_over([*self.all, *self.more.all])

    @property
    def going(self) -> list[QAction]:
        """Those that go from change to change."""
        return [*super().going, self.next_flagged, self.previous_flagged, self.find]

    @property
    def own_marks(self) -> list[QAction]:
        """Those about what the reader keeps for himself."""
        return [self.seen, self.discuss, self.note]

    @property
    def of_pairs(self) -> list[QAction]:
        """Those that make paragraphs face each other."""
        return [self.pin, self.unpin]

    @property
    def for_menu(self) -> list[QAction | None]:
        """As a menu has them; None is a line between."""
        return [
            *self.going,
            self.jump,
            None,
            *self.of_a_change,
            *self.of_the_listed,
            *(self.more.menu(verdict).menuAction() for verdict in Verdict),
            None,
            *self.own_marks,
            None,
            *self.of_pairs,
            None,
            self.show_list,
            None,
            self.swap,
            self.copy,
            self.copy_redline,
            self.export,
        ]
