"""The private layer of the draft on the desk: read when it is opened, written note by note."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from drafter.desktop.workspace import Workspace
from drafter.drafting.file.private_file import PrivateFile
from drafter.drafting.negotiation.private_layer import PrivateLayer, PrivateNote
from drafter.errors import KnownError


class PrivateNotes(QObject):
    """Positions, instructions, red lines and fallbacks.

    Signals:
        changed(): a note was put or taken out, or another draft's notes came.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._file: PrivateFile | None = None
        self.layer = PrivateLayer()
        self.fault: KnownError | None = None
        """Why the private file cannot be read, or what was last put could not be written; None where all is well."""
        workspace.draft_opened.connect(self.load)

    @property
    def usable(self) -> bool:
        """True where notes can be kept."""
        return self._file is not None

    def load(self) -> None:
        """Takes up the notes of the draft on the desk; whatever is wrong with them, the draft stays open."""
        self._file, self.layer, self.fault = None, PrivateLayer(), None
        try:
            file = self._workspace.private_file()
            if file is not None:
                self.layer = file.load()
                self._file = file
        except KnownError as error:
            self.fault = error
        self.changed.emit()

    def put(self, note: PrivateNote) -> None:
        """Keeps a note, in place of the one with the same key."""
        self._do(lambda file: file.put(note))

    def remove(self, note: PrivateNote) -> None:
        """Takes a note out."""
        self._do(lambda file: file.remove(note))

    def undo(self) -> None:
        """Takes the last note put or taken out back."""
        self._do(lambda file: file.undo())

    def _do(self, deed: Callable[[PrivateFile], object]) -> None:
        if self._file is None:
            return
        try:
            deed(self._file)
            self.layer, self.fault = self._file.load(), None
        except KnownError as error:
            self.fault = error
        self.changed.emit()
