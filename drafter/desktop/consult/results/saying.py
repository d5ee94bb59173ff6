"""How often the words of clauses were adopted, asked off the window's thread."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QObject, Signal

from drafter.desktop.consult.catalogue import Catalogue
from drafter.desktop.consult.results.hits import Said
from drafter.desktop.tasks import Tasks

LISTED, READ = "consult-said-listed", "consult-said-read"
"""What is asked about: the clauses of a list, or the one that is read."""


class Saying(QObject):
    """The newest question of each sort wins.

    Signals:
        told(object): clause id -> :class:`Said`.
        failed(KnownError): the library could not be read.
    """

    told = Signal(object)
    failed = Signal(object)

    def __init__(self, catalogue: Catalogue, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._tasks = tasks
        self._running: set[str] = set()

    def ask(self, sort: str, clause_ids: Collection[str]) -> None:
        """Asks about some clauses."""
        library = self._catalogue.library

        def job(_report: object) -> Mapping[str, Said]:
            found = library.said(clause_ids)
            return {clause_id: Said(times, since[:4]) for clause_id, (times, since) in found.items()}

        self._running.add(sort)
        self._tasks.start(sort, job, lambda said: self._then(sort, said), lambda error: self._otherwise(sort, error))

    def stop(self, sort: str) -> None:
        """Nobody wants to know any more."""
        self._running.discard(sort)
        self._tasks.cancel(sort)

    @property
    def busy(self) -> bool:
        """True while an answer is still to come."""
        return bool(self._running)

    def _then(self, sort: str, said: Mapping[str, Said]) -> None:
        self._running.discard(sort)
        self.told.emit(said)

    def _otherwise(self, sort: str, error: object) -> None:
        self._running.discard(sort)
        self.failed.emit(error)
