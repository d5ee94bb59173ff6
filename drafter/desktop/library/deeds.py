"""What can be done with the library: each deed once, for toolbar, menu, context menu and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from drafter.desktop.actions import make_action


class LibraryDeeds(QObject):
    """The actions; the panel says what they do and when they can be done."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        keys = QKeySequence.StandardKey
        self.add_file = make_action(
            self,
            self.tr("&Add a file…"),
            icon="file-plus-2",
            hint=self.tr("An adopted text from Word, PDF or plain text: its cutting is shown before it enters"),
        )
        self.add_folder = make_action(
            self,
            self.tr("Add a fol&der…"),
            icon="folder-plus",
            hint=self.tr("Every text of a folder; what became of each is told"),
        )
        self.export = make_action(
            self,
            self.tr("&Export…"),
            icon="file-output",
            hint=self.tr("The chosen instrument as Word, text, JSON or Akoma Ntoso"),
        )
        self.remove = make_action(
            self,
            self.tr("&Remove…"),
            icon="trash-2",
            shortcut=keys.Delete,
            hint=self.tr("Take the chosen instruments out of the library; a backup is kept"),
        )
        self.undo_remove = make_action(
            self,
            self.tr("&Put back what was removed"),
            icon="undo-2",
            hint=self.tr("The instruments that were removed last, with their topics and corrections"),
        )
        self.correct = make_action(
            self,
            self.tr("&Correct a scanning error…"),
            icon="pen-line",
            shortcut="F2",
            hint=self.tr("Lay corrected words over those printed, with a reason; the adopted text stays as it is"),
        )
        self.new_library = make_action(
            self,
            self.tr("&New library…"),
            icon="library",
            hint=self.tr("An empty library in a file of its own, open beside the others"),
        )
        self.open_beside = make_action(
            self,
            self.tr("&Open a library beside…"),
            icon="folder-open",
            hint=self.tr("A library file that somebody sent, consulted together with yours"),
        )
        self.close_beside = make_action(
            self,
            self.tr("C&lose this library"),
            icon="x",
            hint=self.tr("The library file of the chosen instrument is not consulted any more; it stays where it is"),
        )
        self.pack = make_action(
            self,
            self.tr("Pac&k into one file…"),
            icon="package",
            hint=self.tr("The chosen instruments as a library file of their own, to be sent to somebody"),
        )

        self.take_back = make_action(
            self,
            self.tr("&Take back from a backup…"),
            icon="history",
            hint=self.tr("Instruments as an earlier state of the library has them, with their topics and corrections"),
        )

    @property
    def for_adding(self) -> list[QAction]:
        """What brings instruments in."""
        return [self.add_file, self.add_folder]

    @property
    def for_instruments(self) -> list[QAction]:
        """What is done with those that are chosen."""
        return [self.correct, self.export, self.pack, self.remove, self.undo_remove]

    @property
    def for_files(self) -> list[QAction]:
        """What is done with whole libraries."""
        return [self.new_library, self.open_beside, self.close_beside, self.take_back]

    @property
    def all(self) -> tuple[QAction, ...]:
        """Every one of them."""
        return (*self.for_adding, *self.for_instruments, *self.for_files)
