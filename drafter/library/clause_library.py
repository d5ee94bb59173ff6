"""Consult: the library's door."""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Unpack

from drafter.errors import KnownError
from drafter.instruments import (
    Clause,
    Dangling,
    Instrument,
    InstrumentMetadata,
    cite,
    dangling,
    fold,
    footnote,
    quote,
    short_citation,
)
from drafter.library.finder.agreed_language import AgreedLanguage, Match, said_of
from drafter.library.finder.wordings import Wording
from drafter.library.instruments_read import InstrumentsRead, InstrumentSummary
from drafter.library.keeping.damaged import open_all_the_same
from drafter.library.keeping.opening import close_all, open_stores, shadow
from drafter.library.kept_instrument import Correction, InstrumentSource, KeptInstrument
from drafter.library.language import Synonyms
from drafter.library.search import Facets, Filters, LibrarySearcher, Narrowed, Searcher, SearchHit
from drafter.library.search.synonyms import load_synonyms
from drafter.library.store.reading import LibraryStore
from drafter.redline import Vocabulary

_READ_AT_ONCE = 2_000
"""Clauses: a smaller library is read whole when it is opened, of a larger one each instrument when asked for."""


class ClauseLibrary:
    """The adopted instruments, to be read, searched and compared with; never written.

    Several files are consulted as one. May be used from several threads.

    Attributes:
        damaged: what is wrong with the library, and what is consulted instead; None where nothing is. It is only read.
        missing_beside: why libraries that should be consulted beside it are not, or not as they are.
        shadowed: by its file, the instruments of a library beside that are left out: an earlier one has their ids.
    """

    def __init__(
        self,
        stores: Sequence[LibraryStore],
        vocabulary: Vocabulary,
        synonyms: Synonyms,
        damaged: KnownError | None = None,
        missing_beside: Sequence[KnownError] = (),
    ) -> None:
        self._stores = tuple(stores)
        self.damaged = damaged
        self.missing_beside = tuple(missing_beside)
        self.shadowed: Mapping[Path, tuple[str, ...]] = {}
        self._vocabulary = vocabulary
        self._synonyms = synonyms
        self._lock = threading.RLock()
        self._changes = tuple(store.changes() for store in self._stores)
        self._forget()
        first = self._stores[0]
        if first.clause_count() <= _READ_AT_ONCE:
            for instrument_id in first.ids():
                self.instrument(instrument_id)

    def _forget(self) -> None:
        """Nothing that was read counts any more."""
        if len(self._stores) > 1:
            self.shadowed = shadow(self._stores)
        self._read = InstrumentsRead(self._stores)
        self._searcher = self._searching(self._synonyms)
        self._agreed: AgreedLanguage | None = None

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        vocabulary: Vocabulary,
        read_only: bool = False,
        synonyms: Synonyms | None = None,
        beside: Iterable[Path] = (),
    ) -> ClauseLibrary:
        """Open a library file to consult it; of a damaged one what can be proved, or its last backup: ``damaged``.

        Args:
            path: the file.
            vocabulary: what to flag where a passage differs from a clause.
            read_only: promise that nobody writes the file meanwhile (the shipped one).
            synonyms: words a search takes for one another; the shipped ones and the user's own where None.
            beside: files of other libraries, consulted as one with it; one that cannot be opened is left out and told
                in ``missing_beside``.

        Raises:
            KnownError: missing, so damaged that there is nothing to consult, not a library, or made by a newer program.
        """
        words = load_synonyms() if synonyms is None else synonyms
        stores, damaged, missing = open_stores(path, beside, read_only=read_only)
        try:
            return cls(stores, vocabulary, words, damaged, missing)
        except KnownError as error:  # of a large one the first thing that is read may tell that it is damaged
            close_all(stores)
            if error.data.get("file") != str(path):
                return cls((LibraryStore.open(path, read_only=read_only),), vocabulary, words, damaged, (error,))
            store, damaged = open_all_the_same(path, error)
            return cls((store,), vocabulary, words, damaged)
        except BaseException:
            close_all(stores)
            raise

    def __enter__(self) -> ClauseLibrary:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def path(self) -> Path:
        """The file it was opened from."""
        return self._stores[0].path

    @property
    def libraries(self) -> tuple[Path, ...]:
        """The files that are consulted as one, this one's first."""
        return tuple(store.path for store in self._stores)

    @property
    def vocabulary(self) -> Vocabulary:
        """What it flags where a passage differs from a clause."""
        return self._vocabulary

    def language_of(self, clause_id: str) -> str:
        """The language of the instrument that a clause stands in.

        Raises:
            KnownError: the library has no such clause.
        """
        metadata, *_ = self._in_place(clause_id)
        return metadata.language

    def close(self) -> None:
        """Let go of the files."""
        close_all(self._stores)

    def open_again(self, path: Path, *, beside: Iterable[Path] | None = None) -> None:
        """Consult files from now on as :meth:`open` would: the library once it was repaired, others beside it.

        Args:
            path: the library's file.
            beside: those of other libraries; the same as so far where None.

        Raises:
            KnownError: as for :meth:`open`; then nothing changes.
        """
        others = self.libraries[1:] if beside is None else beside
        stores, damaged, missing = open_stores(path, others, read_only=False)
        with self._lock:
            former, self._stores = self._stores, tuple(stores)
            self.damaged, self.missing_beside, self.shadowed = damaged, tuple(missing), {}
            self._changes = tuple(store.changes() for store in self._stores)
            self._forget()
        close_all(former)

    def refresh(self) -> bool:
        """Take notice of what another connection or program wrote; True where something had changed."""
        with self._lock:
            changes = tuple(store.changes() for store in self._stores)
            if changes == self._changes:
                return False
            self._changes = changes
            self._forget()
            return True

    def instruments(self) -> tuple[InstrumentSummary, ...]:
        """Every instrument, in the library's order."""
        with self._lock:
            return self._read.summaries()

    def instrument(self, instrument_id: str) -> Instrument:
        """An instrument with all its clauses.

        Raises:
            KnownError: the library has none of that id.
        """
        with self._lock:
            return self._read.instrument(instrument_id)

    def clauses(self, instrument_id: str) -> tuple[Clause, ...]:
        """The clauses of an instrument in the order of its text.

        Raises:
            KnownError: the library has none of that id.
        """
        return self.instrument(instrument_id).clauses

    def clause(self, clause_id: str) -> Clause:
        """The clause with that id; ``:p9.b1`` is ``:p9``.

        Raises:
            KnownError: the library has none of that id; the sentence names the nearest.
        """
        with self._lock:
            return self._read.clause(clause_id)

    def citation(self, clause_id: str, language: str = "es") -> str:
        """The whole citation of a clause."""
        return cite(*self._in_place(clause_id), language)

    def short_citation(self, clause_id: str, language: str = "es") -> str:
        """Where a clause stands in its instrument: «párr. 23, secc. 3, viñeta 6»."""
        _, clause, clauses = self._in_place(clause_id)
        return short_citation(clause, clauses, language)

    def quotation(self, clause_id: str, language: str = "es") -> str:
        """A clause word for word, with its chapeau where it needs one, and its citation."""
        return quote(*self._in_place(clause_id), language)

    def corrections(self, clause_id: str) -> tuple[Correction, ...]:
        """Every correction of a clause and every withdrawal, oldest first."""
        clause = self.clause(clause_id)
        return self._holding(clause.instrument_id).corrections(clause.id)

    def kept(self, instrument_id: str) -> KeptInstrument:
        """An instrument with its topics, corrections and all else the library keeps: to be packed or put back.

        Raises:
            KnownError: the library has none of that id.
        """
        metadata = self.instrument(instrument_id).metadata
        return self._holding(metadata.id).kept(metadata)

    def sources(self) -> tuple[InstrumentSource, ...]:
        """The file that each instrument was made from, in the library's order."""
        return tuple(source for store in self._stores for source in store.sources())

    def known_source(self, digest: str) -> str | None:
        """The id of the instrument made from a file with those bytes (SHA-256, hex); None where there is none."""
        known = (store.known_source(digest) for store in self._stores)
        return next((instrument_id for instrument_id in known if instrument_id is not None), None)

    def instrument_topics(self, instrument_id: str) -> tuple[str, ...]:
        """The topics of a whole instrument, in the order they were given."""
        metadata = self.instrument(instrument_id).metadata
        return self._holding(metadata.id).instrument_topics(metadata.id)

    def footnote(self, clause_id: str, language: str = "es") -> str:
        """The whole citation of a clause as a footnote."""
        return footnote(*self._in_place(clause_id), language)

    def dangling(self, clause_id: str) -> tuple[Dangling, ...]:
        """What a clause says of something that its quotation does not hold: «esos objetivos»."""
        metadata, clause, clauses = self._in_place(clause_id)
        return dangling(clause, clauses, metadata.language)

    def topics(self) -> tuple[str, ...]:
        """Every topic some clause has, in alphabetical order."""
        return tuple(sorted({topic for store in self._stores for topic in store.topics()}, key=_alphabetical))

    def verbs(self) -> tuple[str, ...]:
        """The infinitive of every leading verb, in alphabetical order."""
        return tuple(sorted({verb for store in self._stores for verb in store.verbs()}, key=_alphabetical))

    def search(self, query: str, *, limit: int = 20, **filters: Unpack[Narrowed]) -> tuple[SearchHit, ...]:
        """Clauses with the words typed, best first; without words, those the filters leave, newest instrument first.

        Accents, case and inflection are ignored, the last word may be unfinished, quotes make a phrase, ``-word``
        excludes; AND, OR, NOT, parentheses and filters may be typed in four languages (``search/reading.py``). Where no
        clause has all the words, those with most of them are given. Never raises on what is typed.

        Where very many clauses have the words, the best of the newest are given.

        Args:
            query: what was typed.
            limit: most hits.
            filters: what the search is narrowed to besides; see :class:`Filters`.

        Raises:
            SearchInterrupted: see :meth:`interrupt`.
        """
        if limit < 1:
            return ()
        return self._searcher.ranked(query, Filters(**filters), limit)

    def first_hits(self, query: str, *, limit: int = 20, **filters: Unpack[Narrowed]) -> tuple[SearchHit, ...]:
        """The newest clauses with the words typed, at once: what is shown while somebody types.

        They are found as :meth:`search` finds them, but not weighed: every score is 0.

        Raises:
            SearchInterrupted: see :meth:`interrupt`.
        """
        if limit < 1:
            return ()
        return self._searcher.first(query, Filters(**filters), limit)

    def facets(self, query: str, **filters: Unpack[Narrowed]) -> Facets:
        """How many clauses :meth:`search` would find without a limit, and how many of them have what.

        Raises:
            SearchInterrupted: see :meth:`interrupt`.
        """
        return self._searcher.facets(query, Filters(**filters))

    def total(self, query: str, **filters: Unpack[Narrowed]) -> Facets:
        """As :meth:`facets`, but only how many there are: no field is counted, which takes a fraction of the time.

        Raises:
            SearchInterrupted: see :meth:`interrupt`.
        """
        return self._searcher.total(query, Filters(**filters))

    def use_synonyms(self, synonyms: Synonyms) -> None:
        """Take other words for one another from now on."""
        with self._lock:
            self._synonyms = synonyms
            self._searcher = self._searching(synonyms)

    def _searching(self, synonyms: Synonyms) -> Searcher:
        return Searcher([LibrarySearcher(store, synonyms, sorted(store.hidden)) for store in self._stores])

    def interrupt(self) -> None:
        """Stop the searches that run, from any thread: a newer key made them idle; they raise SearchInterrupted."""
        self._searcher.interrupt()

    def nearest(self, text: str, *, limit: int = 5, wordings: bool = False) -> tuple[Match, ...]:
        """The clauses nearest to a passage, best first.

        Args:
            text: the passage.
            limit: how many at most.
            wordings: of clauses with the same words the first one alone is given; else all, the first one first.
        """
        return self._agreed_language().nearest(text, limit, wordings=wordings)

    def wording(self, clause_id: str) -> Wording:
        """The history of a clause's wording: where the same words, or nearly the same, were agreed, oldest first.

        Raises:
            KnownError: the library has no clause of that id.
        """
        return self._agreed_language().wording(self.clause(clause_id))

    def said(self, clause_ids: Collection[str]) -> Mapping[str, tuple[int, str]]:
        """How often clauses' words were adopted: by id, in how many clauses they stand, and the date of the oldest.

        The clause itself counts; accents, capitals and signs do not. The date is ISO 8601, empty where none is known.
        Ids the library does not have are left out.
        """
        return said_of(self._stores, clause_ids)

    def _agreed_language(self) -> AgreedLanguage:
        with self._lock:
            if self._agreed is None:
                self._agreed = AgreedLanguage(self._stores, self._vocabulary)
            return self._agreed

    def _in_place(self, clause_id: str) -> tuple[InstrumentMetadata, Clause, Mapping[str, Clause]]:
        with self._lock:
            return self._read.in_place(clause_id)

    def _holding(self, instrument_id: str) -> LibraryStore:
        with self._lock:
            return self._read.holding(instrument_id)


def _alphabetical(name: str) -> tuple[str, str]:
    return fold(name), name
