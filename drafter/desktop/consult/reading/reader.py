"""Reads the chosen clause in its place: at once where its instrument was read already, else off the window's thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from drafter.desktop.consult.catalogue import Catalogue
from drafter.desktop.consult.reading.reading import Reading, is_at_hand, read
from drafter.desktop.tasks import Tasks
from drafter.errors import KnownError

_KEY = "consult-reading"


class Reader(QObject):
    """The newest clause wins.

    Signals:
        read(Reading): the clause that was asked for.
        failed(KnownError): the library could not be read.
    """

    read = Signal(object)
    failed = Signal(object)

    def __init__(self, catalogue: Catalogue, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._tasks = tasks
        self._busy = False

    def ask(self, clause_id: str) -> None:
        """Reads that clause."""
        self.stop()
        if is_at_hand(self._catalogue, clause_id):
            self.read.emit(read(self._catalogue, clause_id))
            return
        self._busy = True
        self._tasks.start(_KEY, lambda _report: read(self._catalogue, clause_id), self._then, self._otherwise)

    def stop(self) -> None:
        """Nothing is chosen any more."""
        self._busy = False
        self._tasks.cancel(_KEY)

    @property
    def busy(self) -> bool:
        """True while a clause is still being read."""
        return self._busy

    def _then(self, reading: Reading) -> None:
        self._busy = False
        self.read.emit(reading)

    def _otherwise(self, error: KnownError) -> None:
        self._busy = False
        self.failed.emit(error)
