"""Asks the library for the clauses nearest to some words: at once where that takes a blink, else in the background."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from drafter.desktop.tasks import Tasks
from drafter.library import ClauseLibrary

AT_ONCE = 600
"""Clauses in a library that is asked between two keystrokes; a larger one is asked on a worker thread."""
_KEY = "nearest-clauses"


class NearestFinder(QObject):
    """The newest question wins.

    Signals:
        found(str, object): the words that were asked about, and a tuple of :class:`~drafter.library.Match`, best first.
        failed(KnownError): the library could not be read.
    """

    found = Signal(str, object)
    failed = Signal(object)

    def __init__(self, library: ClauseLibrary, tasks: Tasks, limit: int, parent: QObject | None = None) -> None:
        """``limit`` is how many matches are wanted."""
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._limit = limit
        self._at_once = sum(summary.clause_count for summary in library.instruments()) <= AT_ONCE

    def ask(self, text: str) -> None:
        """Looks for the clauses nearest to ``text``."""
        if not text.strip():
            self._tasks.cancel(_KEY)
            self.found.emit(text, ())
        elif self._at_once:
            self.found.emit(text, self._library.nearest(text, limit=self._limit))
        else:
            self._tasks.start(
                _KEY,
                lambda _report: self._library.nearest(text, limit=self._limit),
                lambda matches: self.found.emit(text, matches),
                self.failed.emit,
            )
