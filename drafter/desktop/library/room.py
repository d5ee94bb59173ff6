"""The room Library put together: the panel, what writes, what adds, and the questions asked on the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from drafter.deeds.instrument_files import WRITTEN_SUFFIXES, file_name
from drafter.desktop.counts import counted
from drafter.desktop.library.adding.adding import Adding
from drafter.desktop.library.correction_dialog import CorrectionDialog
from drafter.desktop.library.keeping import Keeping
from drafter.desktop.library.open_library import OpenLibrary
from drafter.desktop.library.panel import LibraryPanel
from drafter.desktop.library.taking_back import TakingBack
from drafter.desktop.preferences import Preferences
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.errors import KnownError

LIBRARY_SUFFIX = ".db"


class LibraryRoom(QObject):
    """What the window holds of the library.

    Signals:
        said(str): something the person should know, which asks for no answer.
        failed(KnownError): something could not be done.
        wanted(): the room is to be shown.
    """

    said = Signal(str)
    failed = Signal(object)
    wanted = Signal()

    def __init__(
        self,
        window: QWidget,
        open_library: OpenLibrary,
        preferences: Preferences,
        tasks: Tasks,
        theme: Theme,
        language: str,
        now: Callable[[], str],
        author: Callable[[], str],
    ) -> None:
        """
        Args:
            language: of messages, ISO 639-1.
            now: the time, UTC, ISO 8601.
            author: who signs corrections, until somebody else is named.
        """
        super().__init__(window)
        self._window, self._preferences, self._language, self._author = window, preferences, language, author
        self._open = open_library
        self._theme = theme
        self.keeping = Keeping(open_library, tasks, now, self)
        self.panel = LibraryPanel(open_library, self.keeping, theme, language)
        self.adding = Adding(
            window, self.keeping, preferences, tasks, theme, language, now, lambda: self.panel.looked_at
        )
        self.taking_back = TakingBack(window, self.keeping, self.panel.anew, tasks, language, now)
        self.correction: CorrectionDialog | None = None
        self._connect()

    def _connect(self) -> None:
        deeds, panel, keeping = self.panel.deeds, self.panel, self.keeping
        deeds.add_file.triggered.connect(self.adding.ask_file)
        deeds.add_folder.triggered.connect(self.adding.ask_folder)
        deeds.remove.triggered.connect(self.ask_remove)
        deeds.undo_remove.triggered.connect(keeping.put_back)
        deeds.correct.triggered.connect(self.correct)
        deeds.pack.triggered.connect(self.ask_pack)
        deeds.export.triggered.connect(self.ask_export)
        panel.banner.button.clicked.connect(keeping.repair)
        deeds.new_library.triggered.connect(self.ask_new_library)
        deeds.open_beside.triggered.connect(self.ask_open_beside)
        deeds.close_beside.triggered.connect(self._close_beside)
        deeds.take_back.triggered.connect(self.taking_back.ask)
        panel.dropped.connect(self.take)
        panel.instrument.edited.connect(keeping.edit)
        for pane in (panel.instrument, panel.clauses):
            pane.put_on.connect(keeping.tag)
            pane.taken_off.connect(keeping.untag)
        self.adding.instrument_wanted.connect(self.show_instrument)
        keeping.said.connect(self.said)
        keeping.failed.connect(self.failed)

    def set_theme(self, theme: Theme) -> None:
        """Dresses the panel and the windows that are open."""
        self._theme = theme
        self.panel.set_theme(theme)
        self.adding.set_theme(theme)

    def close(self) -> None:
        """Closes the windows that are open, and looks at the files no more."""
        self._open.close()
        self.adding.close()
        self.taking_back.close()
        if self.correction is not None:
            self.correction.reject()

    def show_instrument(self, instrument_id: str) -> None:
        """Shows the room, and in it an instrument."""
        self.wanted.emit()
        self.panel.show_instrument(instrument_id)

    def take(self, paths: Sequence[Path]) -> None:
        """What was dropped on the room: libraries are opened beside, everything else is added."""
        libraries = [path for path in paths if path.suffix.lower() == LIBRARY_SUFFIX]
        for path in libraries:
            self.keeping.open_beside(path)
        self.adding.add([path for path in paths if path not in libraries])

    # -- library files --------------------------------------------------------------------------------------------

    def ask_new_library(self) -> None:
        """Asks where a new library is to be, and opens it."""
        path = self._ask_new_file(self.tr("New library"), self.tr("My library"))
        if path is not None:
            self.keeping.new_library(path)

    def ask_open_beside(self) -> None:
        """Asks for a library and consults it too."""
        chosen, _filter = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a library beside"),
            str(self._preferences.folder),
            self.tr("Libraries (*.db)"),
        )
        if chosen:
            self._preferences.folder = Path(chosen).parent
            self.keeping.open_beside(Path(chosen))

    def _close_beside(self) -> None:
        self.keeping.close_beside(dict.fromkeys(each.library for each in self.panel.chosen))

    # -- questions ------------------------------------------------------------------------------------------------

    def ask_remove(self) -> None:
        """Says what would go, and removes it where somebody wants that."""
        chosen = self.panel.chosen
        if not chosen:
            return
        clauses = sum(each.clause_count for each in chosen)
        if len(chosen) == 1:
            question = self.tr("Remove “{title}” from the library?").format(title=chosen[0].metadata.title)
        else:
            words = self.tr("Remove %n instruments from the library?", "", len(chosen))
            question = counted(words, len(chosen), self._language)
        box = QMessageBox(QMessageBox.Icon.Question, "drafter", question, parent=self._window)
        consequence = self.tr(
            "%n clause(s) go, with their topics and corrections; drafts keep what they took. "
            "You can put back what was removed while this window is open, and the library's backup keeps it.",
            "",
            clauses,
        )
        box.setInformativeText(counted(consequence, clauses, self._language))
        remove = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        agreed = box.clickedButton() is remove
        box.deleteLater()
        if agreed:
            self.remove()

    def remove(self) -> None:
        """Removes the chosen instruments."""
        try:
            self.keeping.remove([each.metadata.id for each in self.panel.chosen])
        except KnownError as error:
            self.failed.emit(error)

    def ask_pack(self) -> None:
        """Asks where the chosen instruments are to be packed."""
        chosen = self.panel.chosen
        name = chosen[0].metadata.id if len(chosen) == 1 else self.tr("instruments")
        path = self._ask_new_file(self.tr("Pack into one file"), name)
        if path is not None:
            self.pack(path)

    def pack(self, path: Path) -> None:
        """Packs the chosen instruments into a library file."""
        try:
            self.keeping.pack([each.metadata.id for each in self.panel.chosen], path)
        except KnownError as error:
            self.failed.emit(error)

    def ask_export(self) -> None:
        """Asks where the chosen instrument is to be written, and in which format."""
        chosen = self.panel.chosen
        if len(chosen) != 1:
            return
        formats = {
            self.tr("Word (*.docx)"): ".docx",
            self.tr("Text (*.txt)"): ".txt",
            self.tr("JSON, with topics and corrections (*.json)"): ".json",
            self.tr("Akoma Ntoso (*.xml)"): ".xml",
        }
        name = file_name(chosen[0].metadata.id)
        picked, kind = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export the instrument"),
            str(self._preferences.folder / f"{name}.docx"),
            ";;".join(formats),
        )
        if picked:
            path = Path(picked)
            suffix = formats.get(kind, ".docx")
            self.export(path if path.suffix.lower() in WRITTEN_SUFFIXES else path.with_name(f"{path.name}{suffix}"))

    def export(self, path: Path) -> None:
        """Writes the chosen instrument in the format that the file's name asks for."""
        self._preferences.folder = path.parent
        try:
            self.keeping.export(self.panel.chosen[0].metadata.id, path, self._preferences.author)
        except KnownError as error:
            self.failed.emit(error)

    def _ask_new_file(self, title: str, name: str) -> Path | None:
        chosen, _filter = QFileDialog.getSaveFileName(
            self._window,
            title,
            str(self._preferences.folder / f"{name}{LIBRARY_SUFFIX}"),
            self.tr("Libraries (*.db)"),
        )
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix.lower() == LIBRARY_SUFFIX else path.with_name(f"{path.name}{LIBRARY_SUFFIX}")

    # -- corrections ----------------------------------------------------------------------------------------------

    def correct(self) -> None:
        """Shows the chosen clause, to be corrected."""
        clauses = self.panel.clauses.chosen_clauses
        if len(clauses) != 1:
            return
        clause, library = clauses[0], self._open.library
        dialog = CorrectionDialog(
            clause,
            library.citation(clause.id, self._language),
            library.corrections(clause.id),
            self._author(),
            self._theme,
            self._language,
            self._window,
        )
        dialog.accepted.connect(lambda: self._record(dialog, clause.id))
        dialog.finished.connect(lambda _result: self._forget(dialog))
        self.correction = dialog
        dialog.open()

    def _record(self, dialog: CorrectionDialog, clause_id: str) -> None:
        if dialog.withdraws:
            self.keeping.withdraw(clause_id, dialog.author)
        else:
            self.keeping.correct(clause_id, dialog.text, dialog.reason, dialog.author)

    def _forget(self, dialog: CorrectionDialog) -> None:
        if self.correction is dialog:
            self.correction = None
        dialog.deleteLater()
