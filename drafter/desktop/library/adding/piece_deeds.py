"""What can be done with the pieces of a cutting: each deed once, for toolbar, context menu and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from drafter.desktop.actions import make_action


class PieceDeeds(QObject):
    """The actions; the screen says what they do and when they can be done."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        keys = QKeySequence.StandardKey
        self.undo = make_action(self, self.tr("&Undo"), icon="undo-2", shortcut=keys.Undo)
        self.redo = make_action(self, self.tr("&Redo"), icon="redo-2", shortcut=keys.Redo)
        self.redo.setShortcuts(
            list(dict.fromkeys([QKeySequence(keys.Redo), QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")]))
        )
        self.join = make_action(
            self,
            self.tr("&Join"),
            icon="merge",
            shortcut="Ctrl+J",
            hint=self.tr("Make one piece of this one and the next, or of all that are chosen"),
        )
        self.split = make_action(
            self,
            self.tr("&Split"),
            icon="split",
            shortcut="Ctrl+Return",
            hint=self.tr("Begin a new piece at the cursor in the source"),
        )
        self.relabel = make_action(
            self,
            self.tr("&Number"),
            icon="hash",
            shortcut="F2",
            hint=self.tr("Say which first characters of the piece are its number"),
        )
        self.move_out = make_action(
            self,
            self.tr("Level &out"),
            icon="indent-decrease",
            shortcut="Alt+Left",
            hint=self.tr("One level less deep, with what stands under it"),
        )
        self.move_in = make_action(
            self,
            self.tr("Level &in"),
            icon="indent-increase",
            shortcut="Alt+Right",
            hint=self.tr("One level deeper: under the piece before, with what stands under it"),
        )
        self.furniture = make_action(
            self,
            self.tr("Page &furniture"),
            icon="eye-off",
            shortcut="Ctrl+M",
            checkable=True,
            hint=self.tr("What pages print besides the text: in no clause, but listed; once more makes it a clause"),
        )
        self.set_apart = make_action(
            self,
            self.tr("Set &apart"),
            icon="scissors",
            shortcut="Ctrl+Shift+M",
            hint=self.tr("What a page prints in the midst of this piece, as a piece of its own"),
        )
        self.previous_doubt = make_action(
            self,
            self.tr("Doubt &before"),
            icon="arrow-up",
            shortcut="Shift+F8",
            hint=self.tr("The doubtful piece before"),
        )
        self.next_doubt = make_action(
            self, self.tr("Doubt &after"), icon="arrow-down", shortcut="F8", hint=self.tr("The next doubtful piece")
        )

    @property
    def for_pieces(self) -> tuple[QAction, ...]:
        """Those that change what is chosen."""
        return (self.join, self.split, self.relabel, self.move_out, self.move_in, self.furniture, self.set_apart)

    @property
    def all(self) -> tuple[QAction, ...]:
        """Every one of them."""
        return (self.undo, self.redo, *self.for_pieces, self.previous_doubt, self.next_doubt)
