"""What is typed asked of the library, off the window's thread: the first hits at once, the best ones after a pause."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from drafter.desktop.consult.catalogue import Catalogue
from drafter.desktop.tasks import Tasks
from drafter.errors import KnownError
from drafter.instruments import short_citation
from drafter.library import Asked, Facets, SearchHit

FIRST_HITS = 24
"""More than a window shows: what is found while somebody types."""
MOST_HITS = 60
"""Of words, once somebody pauses: more than anybody reads. A search that finds more says so."""
MOST_FILTERED = 300
"""Of filters alone: there somebody means to read them all."""
PAUSE = 140
"""Milliseconds without a keystroke after which the best hits are asked for: about what a slow typist leaves."""

SMALL = 2_000
"""Clauses of a library in which the best hits are found between two keystrokes."""
_FIRST, _BEST, _FACETS = "consult-first", "consult-best", "consult-facets"
"""Jobs in :class:`Tasks`."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A hit, with what its row says of it: read where the window does not wait for it.

    Attributes:
        hit: the clause and where the words stand in it.
        place: its short citation, «párr. 9».
    """

    hit: SearchHit
    place: str


@dataclass(frozen=True, slots=True)
class Found:
    """An answer.

    Attributes:
        question: what was asked.
        findings: newest first, or best first where ``ranked``.
        ranked: True for the answer that stays.
        whole: True where there are no others.
    """

    question: Asked
    findings: tuple[Finding, ...]
    ranked: bool
    whole: bool


@dataclass(frozen=True, slots=True)
class Counted:
    """How many clauses answer, and of what they are.

    Attributes:
        question: what was asked.
        facets: the counts.
        faceted: False where only how many there are was counted.
    """

    question: Asked
    facets: Facets
    faceted: bool = True


class Asking(QObject):
    """Asks the newest question; an older one still under way is interrupted.

    Signals:
        found(Found): first what is newest, then what is best; that at once where it takes no longer.
        counted(Counted): once the best are known.
        failed(KnownError): the library could not be asked.
    """

    found = Signal(object)
    counted = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        catalogue: Catalogue,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        pause: int = PAUSE,
        small: int = SMALL,
    ) -> None:
        """``pause`` is in milliseconds; a library of up to ``small`` clauses is asked for the best hits at once."""
        super().__init__(parent)
        self._catalogue = catalogue
        self._tasks = tasks
        self._small = small
        self._running: set[str] = set()
        self._question = Asked("")
        self._ranked: Asked | None = None
        self._facets_wanted = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause)
        self._pause.timeout.connect(self._ask_for_the_best)

    def ask(self, question: Asked) -> None:
        """Asks; what was asked before is forgotten."""
        self.stop()
        self._question, self._ranked = question, None
        self._start(_FIRST, lambda: self._first(question), self.found)
        self._pause.start()

    def count_facets(self, wanted: bool) -> None:
        """Whether somebody looks at the filters: then it is counted of what the clauses are, else only how many."""
        self._facets_wanted = wanted

    def count(self, question: Asked) -> None:
        """Asks only how many clauses answer, and of what they are where that is wanted."""
        faceted = self._facets_wanted
        self._start(_FACETS, lambda: self._count(question, faceted=faceted), self.counted)

    def stop(self) -> None:
        """Nobody wants an answer any more."""
        self._pause.stop()
        for key in (_FIRST, _BEST, _FACETS):
            self._tasks.cancel(key)
        if self._running:
            self._running.clear()
            self._catalogue.library.interrupt()

    @property
    def busy(self) -> bool:
        """True while an answer is still to come."""
        return bool(self._running) or self._pause.isActive()

    def _ask_for_the_best(self) -> None:
        question = self._question
        if self._ranked != question:
            self._start(_BEST, lambda: self._best(question), self.found)
        self.count(question)

    def _start(self, key: str, job: Callable[[], Found | Counted], answered: SignalInstance) -> None:
        self._running.add(key)

        def then(answer: Found | Counted) -> None:
            self._running.discard(key)
            if isinstance(answer, Found):
                if self._ranked == answer.question:
                    return  # the best are there already: the newest come too late
                if answer.ranked:
                    self._ranked = answer.question
            answered.emit(answer)

        def otherwise(error: KnownError) -> None:
            self._running.discard(key)
            self.failed.emit(error)

        self._tasks.start(key, lambda _report: job(), then, otherwise)

    # -- on a worker ----------------------------------------------------------------------------------------------

    def _first(self, question: Asked) -> Found:
        """The newest hits; the best ones where there are so few clauses that putting them in order takes no time."""
        library = self._catalogue.library
        if self._catalogue.clause_count <= self._small:
            return self._best(question)
        hits = library.first_hits(question.query, limit=FIRST_HITS, **dict(question.filters.given()))
        if len(hits) < FIRST_HITS:
            return self._best(question)
        return Found(question, self._findings(hits), ranked=False, whole=False)

    def _best(self, question: Asked) -> Found:
        most = MOST_HITS if question.query else MOST_FILTERED
        hits = self._catalogue.library.search(question.query, limit=most, **dict(question.filters.given()))
        return Found(question, self._findings(hits), ranked=True, whole=len(hits) < most)

    def _count(self, question: Asked, *, faceted: bool) -> Counted:
        count = self._catalogue.library.facets if faceted else self._catalogue.library.total
        return Counted(question, count(question.query, **dict(question.filters.given())), faceted)

    def _findings(self, hits: Iterable[SearchHit]) -> tuple[Finding, ...]:
        language = self._catalogue.language
        return tuple(
            Finding(hit, short_citation(hit.clause, {clause.id: clause for clause in hit.above}, language))
            for hit in hits
        )
