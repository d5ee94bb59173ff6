"""The actions of reviewing a received file: each deed once, for menu, toolbar and keyboard."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from drafter.desktop.actions import make_action
from drafter.desktop.review.change_deeds import ChangeDeeds
from drafter.desktop.review.looking import Looking


class ReceivedDeeds(ChangeDeeds):
    """Makes the actions; the panel says what they do and when they can be done. Keys are those of Review."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self.explain(self.accept, self.tr("Accept this change; once more leaves it undecided"))
        self.explain(self.reject, self.tr("Reject this change; once more leaves it undecided"))
        looking = Looking(owner)
        self.one_column, self.only_changes = looking.one_column, looking.only_changes
        self.one_column.setChecked(True)
        self.save = make_action(
            owner,
            self.tr("&Save as Word…"),
            icon="file-output",
            shortcut="Ctrl+S",
            hint=self.tr("A new file: accepted and rejected changes are settled, undecided ones stay tracked"),
        )
        self.take = make_action(
            owner,
            self.tr("Ta&ke into the draft"),
            icon="merge",
            shortcut="Ctrl+Shift+T",
            hint=self.tr("Do what was accepted in the open draft; nothing else of the file comes in"),
        )
        self.hand_over(self.all)

    @property
    def for_menu(self) -> list[QAction | None]:
        """As a menu has them; None is a line between."""
        return [*super().for_menu, None, self.one_column, self.only_changes, None, self.take, self.save]
