"""The one library the window consults, and who is told when it changes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from drafter.errors import KnownError
from drafter.library import ClauseLibrary
from drafter.library.keeping import beside
from drafter.library.keeping.backups import own_copy


class OpenLibrary(QObject):
    """The library of a window. It stays the same object while what is in it changes, so that anybody may keep it.

    Signals:
        changed(): instruments came, went or were edited: whoever shows something of them asks again.
    """

    changed = Signal()

    def __init__(self, library: ClauseLibrary, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self._watched = True
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._came_back)

    @property
    def fault(self) -> KnownError | None:
        """What is wrong with the file, so that it can only be read; None where it is sound."""
        return self.library.damaged

    @property
    def path(self) -> Path:
        """The user's own file, also where something else is consulted in its place."""
        return self.library.path if self.fault is None else Path(str(self.fault.data["file"]))

    @property
    def files(self) -> tuple[Path, ...]:
        """The library files that are consulted as one, the user's own first."""
        return (self.path, *self.beside)

    @property
    def beside(self) -> tuple[Path, ...]:
        """Those that were opened beside the user's own."""
        return self.library.libraries[1:]

    def open_again(self) -> None:
        """Consults the user's own file once it was repaired.

        Raises:
            KnownError: it cannot be opened.
        """
        self._consult(self.beside)

    def open_beside(self, path: Path) -> None:
        """Consults another library too, from now on.

        Raises:
            KnownError: it is missing, damaged or no library, or what is open cannot be remembered.
        """
        if self._remembers:
            beside.open_beside(path)
        self._consult([*self.beside, path])
        for wrong in self.library.missing_beside:
            if wrong.data.get("file") == str(path):
                raise wrong

    def close_beside(self, path: Path) -> None:
        """Consults a library no longer; its file stays where it is.

        Raises:
            KnownError: what is open cannot be remembered.
        """
        if self._remembers:
            beside.close_beside(path)
        self._consult([other for other in self.beside if other != path])

    def _consult(self, others: Sequence[Path]) -> None:
        self.library.interrupt()  # searches that run on other threads have nothing more to say
        self.library.open_again(self.path, beside=others)
        self.changed.emit()

    @property
    def _remembers(self) -> bool:
        """Beside a library that somebody named for once, others are open for once too."""
        return self.path.absolute() == own_copy().absolute()

    def look_again(self) -> None:
        """Takes notice of what was written to the file, by this window or another program."""
        if self.library.refresh():
            self.changed.emit()

    def close(self) -> None:
        """Its window goes: what others write is no matter any more."""
        self._watched = False

    def announce(self) -> None:
        """Everybody asks again."""
        self.changed.emit()

    def _came_back(self, state: Qt.ApplicationState) -> None:
        # Somebody may have been at the command line meanwhile.
        if self._watched and state is Qt.ApplicationState.ApplicationActive:
            self.look_again()
