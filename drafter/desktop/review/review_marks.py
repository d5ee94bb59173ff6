"""The reader's own marks on changes: kept in the private file beside the draft, or for the session without one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from drafter.desktop.workspace import Workspace
from drafter.drafting.file.private_file import PrivateFile
from drafter.drafting.negotiation.private_layer import ReviewMark
from drafter.errors import KnownError


class ReviewMarks(QObject):
    """Every mark there is, whichever texts are compared.

    Signals:
        changed(): a mark was made or taken back, or another draft's marks came.
        failed(KnownError): the private file cannot be read or written; marks are kept for the session only.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._file: PrivateFile | None = None
        self._marks: dict[str, ReviewMark] = {}
        workspace.draft_opened.connect(self.load)

    @property
    def all(self) -> Sequence[ReviewMark]:
        """The marks, in the order in which they were first made."""
        return tuple(self._marks.values())

    def load(self) -> None:
        """Takes up the marks of the draft on the desk; those of another draft are put away."""
        self._file, self._marks = None, {}
        try:
            self._file = self._workspace.private_file()
            if self._file is not None:
                self._marks = {mark.of: mark for mark in self._file.load().marks}
        except KnownError as error:
            self._file = None
            self.failed.emit(error)
        self.changed.emit()

    def put(self, mark: ReviewMark, instead_of: ReviewMark | None = None) -> None:
        """Makes a mark; one with another key that it replaces is taken out."""
        if instead_of is not None and instead_of.of != mark.of:
            self._forget(instead_of)
        self._marks[mark.of] = mark
        if self._file is not None:
            try:
                self._file.put(mark)
            except KnownError as error:
                self.failed.emit(error)
        self.changed.emit()

    def remove(self, mark: ReviewMark) -> None:
        """Takes a mark back."""
        self._forget(mark)
        self.changed.emit()

    def _forget(self, mark: ReviewMark) -> None:
        self._marks.pop(mark.of, None)
        if self._file is not None:
            try:
                self._file.remove(mark)
            except KnownError as error:
                self.failed.emit(error)
