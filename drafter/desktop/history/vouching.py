"""The text vouched for at a meeting, and the whole record written to a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from drafter.deeds.recording import record_of
from drafter.desktop.workspace import Workspace
from drafter.drafting.negotiation.negotiating import sign_off
from drafter.errors import KnownError
from drafter.exchange.files import replace_file
from drafter.exchange.record import RECORD_SUFFIXES, record_file
from drafter.messages import explain


class Vouching(QObject):
    """The deeds about the record as a whole.

    Signals:
        said(str): something the person should know, which asks for no answer.
    """

    said = Signal(str)

    def __init__(self, workspace: Workspace, language: str, folder: Callable[[], Path], panel: QWidget) -> None:
        """The arguments are the panel's."""
        super().__init__(panel)
        self._workspace, self._language, self._folder, self._panel = workspace, language, folder, panel

    def ask_meeting(self) -> None:
        """Asks where the text is vouched for, and does it."""
        meeting, said = QInputDialog.getText(
            self._panel,
            self.tr("Sign off"),
            self.tr("The text and its record are vouched for as they are; undo does not go back behind it. Meeting:"),
        )
        if said:
            self.sign_off(meeting)

    def sign_off(self, meeting: str) -> None:
        """Vouches for the text as it is; ``meeting`` as people call it."""
        self._workspace.about_to_read.emit()
        if self._workspace.apply(sign_off(self._workspace.draft, meeting)):
            self.said.emit(self.tr("Signed off. The digest of the last entry, below, is for the minutes."))

    def choose_file(self) -> None:
        """Asks where the record is to be written, and writes it."""
        filters = [self.tr("Word document (*.docx)"), self.tr("Plain text (*.txt)"), self.tr("JSON (*.json)")]
        proposed = self._folder() / f"{self.tr('Record')} {self._workspace.now()[:10]}.docx"
        chosen, chosen_filter = QFileDialog.getSaveFileName(
            self._panel, self.tr("Export the record"), str(proposed), ";;".join(filters)
        )
        if chosen:
            path = Path(chosen)
            if path.suffix.lower() not in RECORD_SUFFIXES:
                path = path.with_name(path.name + RECORD_SUFFIXES[filters.index(chosen_filter)])
            self.write(path)

    def write(self, path: Path) -> None:
        """Writes the whole record; the file dialog has already asked whether the file may be replaced."""
        workspace = self._workspace
        try:
            seals = workspace.seals()
            if len(seals.digests) < len(workspace.journal):
                raise KnownError("draft-not-saved", file=workspace.path.name if workspace.path else "")
            record = record_of(
                workspace.draft,
                workspace.journal,
                workspace.versions,
                seals.digests,
                broken_at=seals.broken_at,
                language=workspace.draft.language,
            )
            replace_file(path, record_file(path.suffix.lower(), record), overwrite=True)
        except KnownError as error:
            self.said.emit(explain(error, self._language))
            return
        self.said.emit(self.tr("Written: {file}").format(file=path.name))
