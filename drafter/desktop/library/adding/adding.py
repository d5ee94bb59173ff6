"""Adding to the library: asks which files, shows what was understood of one, or works through many."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from drafter.deeds.adding import ProposedInstrument
from drafter.deeds.instrument_files import JSON_SUFFIX, TAKEN_IN_SUFFIXES
from drafter.desktop.library.adding.dialog import AddingDialog
from drafter.desktop.library.adding.folder_dialog import FolderDialog
from drafter.desktop.library.keeping import Keeping
from drafter.desktop.opening import IMPORTED_SUFFIXES, texts_filter
from drafter.desktop.preferences import Preferences
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.instruments import fold, is_instrument_id, propose_id
from drafter.library import load_ladder


class Adding(QObject):
    """What Library, Add does; its windows do not hold up the main one.

    Signals:
        instrument_wanted(str): an instrument is to be shown in the list.
    """

    instrument_wanted = Signal(str)

    def __init__(
        self,
        window: QWidget,
        keeping: Keeping,
        preferences: Preferences,
        tasks: Tasks,
        theme: Theme,
        language: str,
        now: Callable[[], str],
        looked_at: Callable[[], Path | None],
    ) -> None:
        """
        Args:
            language: of messages, ISO 639-1.
            now: the time, UTC, ISO 8601.
            looked_at: the library file that the list is narrowed to; None where it is not.
        """
        super().__init__(window)
        self._window, self._keeping, self._preferences, self._tasks = window, keeping, preferences, tasks
        self._language, self._now, self.looked_at = language, now, looked_at
        self.theme = theme
        self.dialog: AddingDialog | None = None
        self.folder: FolderDialog | None = None

    @property
    def _targets(self) -> list[Path]:
        """The libraries that can take something, the one that is looked at first."""
        looked_at = self.looked_at()
        return sorted(self._keeping.writable, key=lambda path: path != looked_at)

    # -- one file -------------------------------------------------------------------------------------------------

    def ask_file(self) -> None:
        """Asks for one file or several."""
        chosen, _filter = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Add to the library"),
            str(self._preferences.folder),
            texts_filter(self.tr("Texts"), self.tr("All files"), (*IMPORTED_SUFFIXES, *TAKEN_IN_SUFFIXES)),
        )
        self.add([Path(path) for path in chosen])

    def ask_folder(self) -> None:
        """Asks for a folder whose files are to be added."""
        chosen = QFileDialog.getExistingDirectory(
            self._window, self.tr("Add a folder to the library"), str(self._preferences.folder)
        )
        if chosen:
            self.show_folder([Path(chosen)])

    def add(self, paths: Sequence[Path]) -> None:
        """Shows one file; several of them, or a folder, are worked through. One that is cut already enters at once."""
        if not self._keeping.writable:
            return
        if len(paths) == 1 and paths[0].suffix.lower() == JSON_SUFFIX:
            self._take_in(paths[0])
        elif len(paths) == 1 and not paths[0].is_dir():
            self.show_file(paths[0])
        elif paths:
            self.show_folder(paths)

    def show_file(self, path: Path) -> None:
        """Reads a file in the background and shows how it is proposed to be cut."""
        if self.dialog is not None:
            self.dialog.reject()
            if self.dialog is not None:  # its corrections are not to be given up
                return
        self._preferences.folder = path.parent
        dialog = AddingDialog(
            path,
            self._targets,
            self._tasks,
            self.theme,
            self._language,
            self._keeping.known_source,
            self._keeping.may_replace,
            self._id_fault,
            self._with_id,
            self._window,
        )
        dialog.add_wanted.connect(self._add)
        dialog.whole_found.connect(self._take_in)
        dialog.known_wanted.connect(self.instrument_wanted)
        dialog.finished.connect(lambda _result: self._forget(dialog))
        self.dialog = dialog
        dialog.show()

    def _take_in(self, path: Path) -> None:
        self._keeping.take_in(path, self.instrument_wanted.emit)

    def _forget(self, dialog: AddingDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None
        dialog.deleteLater()

    def _add(self, proposed: ProposedInstrument, target: Path, force: bool) -> None:
        dialog = self.dialog

        def then(instrument_id: str) -> None:
            if dialog is not None and self.dialog is dialog:
                dialog.accept()
            self.instrument_wanted.emit(instrument_id)

        self._keeping.add(proposed, target, force=force, then=then)

    def _ids(self) -> list[str]:
        return [each.metadata.id for each in self._keeping.library.instruments()]

    def _with_id(self, proposed: ProposedInstrument) -> ProposedInstrument:
        """The file with a free id where it has none."""
        metadata = proposed.cutting.metadata
        return proposed if metadata.id else proposed.with_id(propose_id(metadata, self._ids()))

    def _id_fault(self, typed: str) -> str:
        if not is_instrument_id(typed):
            return self.tr("An identifier has letters, digits, full stops, hyphens and low lines, such as SALV-2008.")
        taken = next((known for known in self._ids() if _told_by(known) == _told_by(typed)), None)
        return self.tr("{instrument} is in the library already.").format(instrument=taken) if taken is not None else ""

    # -- many -----------------------------------------------------------------------------------------------------

    def show_folder(self, places: Sequence[Path]) -> None:
        """Adds many files, or folders of them, one after another."""
        if self.folder is not None:
            self.folder.close()
        self._preferences.folder = places[0] if places[0].is_dir() else places[0].parent
        folder = FolderDialog(
            places,
            self._targets[0],
            self._tasks,
            self.theme,
            self._language,
            load_ladder(),
            self._now,
            self._window,
        )
        folder.entered.connect(self._keeping.look_again)
        folder.file_wanted.connect(self.show_file)
        folder.instrument_wanted.connect(self.instrument_wanted)
        folder.finished.connect(lambda _result: self._forget_folder(folder))
        self.folder = folder
        folder.show()

    def _forget_folder(self, folder: FolderDialog) -> None:
        if self.folder is folder:
            self.folder = None
        folder.deleteLater()

    # -- following ------------------------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Dresses the windows that are open."""
        self.theme = theme
        for dialog in (self.dialog, self.folder):
            if dialog is not None:
                dialog.set_theme(theme)

    def may_close(self) -> bool:
        """True where no correction would be lost, or somebody agrees to lose it."""
        return self.dialog is None or self.dialog.may_go()

    def close(self) -> None:
        """Closes the windows that are open."""
        if self.dialog is not None:
            self.dialog.give_up()
        if self.folder is not None:
            self.folder.close()


def _told_by(instrument_id: str) -> str:
    """What a search tells ids by: letters and digits, whatever their case and accents."""
    return "".join(character for character in fold(instrument_id) if character.isalnum())
