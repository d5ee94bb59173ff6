"""Asks the library for the clauses nearest to some words: at once where that takes a blink, else in the background."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from drafter.desktop.tasks import Tasks
from drafter.instruments import short_citation
from drafter.library import ClauseLibrary, Match

AT_ONCE = 600
"""Clauses in a library that is asked between two keystrokes; a larger one is asked on a worker thread."""
_KEY = "nearest-clauses"


@dataclass(frozen=True)
class Nearest:
    """What was found.

    Attributes:
        text: the words that were asked about.
        matches: best first; of clauses with the same words the first that said them.
        places: short citation of each by the clause's id.
    """

    text: str
    matches: tuple[Match, ...]
    places: Mapping[str, str]


class NearestFinder(QObject):
    """The newest question wins.

    Signals:
        found(Nearest): the clauses nearest to the words asked about last.
        failed(KnownError): the library could not be read.
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(
        self, library: ClauseLibrary, tasks: Tasks, limit: int, language: str, parent: QObject | None = None
    ) -> None:
        """``limit`` is how many matches are wanted, ``language`` that of short citations."""
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._limit = limit
        self._language = language

    def ask(self, text: str) -> None:
        """Looks for the clauses nearest to ``text``."""
        if not text.strip():
            self._tasks.cancel(_KEY)
            self.found.emit(Nearest(text, (), {}))
        elif sum(summary.clause_count for summary in self._library.instruments()) <= AT_ONCE:
            self.found.emit(self._nearest(text))
        else:
            self._tasks.start(_KEY, lambda _report: self._nearest(text), self.found.emit, self.failed.emit)

    def _nearest(self, text: str) -> Nearest:
        matches = self._library.nearest(text, limit=self._limit, wordings=True)
        places = {
            match.clause.id: short_citation(match.clause, {each.id: each for each in match.above}, self._language)
            for match in matches
        }
        return Nearest(text, matches, places)
