"""Agreed language in some libraries consulted as one: what is near a passage, and the history of a wording."""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from drafter.instruments import Clause, clauses_above
from drafter.library.finder import open_finder
from drafter.library.finder.wordings import Wording, wording
from drafter.library.store.placing import PlacedClause
from drafter.library.store.reading import LibraryStore
from drafter.library.store.wording_rows import row_of, said, wordings_by_id, wordings_of
from drafter.redline import ClosenessResult, Vocabulary

if TYPE_CHECKING:
    from drafter.library.finder.finder import Finder

Key = TypeVar("Key")
Place = tuple[int, int]
"""A clause: which of the libraries it stands in, and its row there."""


@dataclass(frozen=True, slots=True)
class Match:
    """Agreed language near a passage.

    Attributes:
        clause: the clause.
        citation: in the language of its instrument, whole.
        result: how close, with the evidence.
        said: in how many clauses these words stand, this one included (accents, capitals and signs apart).
        since: the date of the oldest of them, ISO 8601; empty where none has a date.
        above: what the clause stands under in its instrument, outermost first.
    """

    clause: Clause
    citation: str
    result: ClosenessResult
    said: int = 1
    since: str = ""
    above: tuple[Clause, ...] = ()


class AgreedLanguage:
    """Finds agreed language; may be used from several threads."""

    def __init__(self, stores: Sequence[LibraryStore], vocabulary: Vocabulary) -> None:
        """Look for it in some libraries, as they are when they are asked.

        Args:
            stores: the earlier a library, the earlier its clauses among equals.
            vocabulary: what to flag in a change.

        Raises:
            KnownError: a library cannot be read.
        """
        self._stores = stores
        self._vocabulary = vocabulary
        self._lock = threading.Lock()
        self._changes = self._counted()
        self._opened = open_finder(stores, vocabulary)

    def _counted(self) -> tuple[int, ...]:
        return tuple(store.changes() for store in self._stores)

    def _finder(self) -> Finder:
        """What finds in the libraries as they are now: another program may have joined what it has in memory."""
        with self._lock:
            changes = self._counted()
            if changes != self._changes:
                self._opened = open_finder(self._stores, self._vocabulary)
                self._changes = changes
            return self._opened

    def nearest(self, text: str, limit: int, *, wordings: bool) -> tuple[Match, ...]:
        """The clauses nearest to a passage, best first; ``wordings``: of those with the same words only the first."""
        found = self._finder().nearest(text, limit, once=wordings)
        places = self._placed([(near.library, near.row) for near in found])
        history = self._said(places)
        return tuple(
            Match(
                there.clause,
                there.citation,
                near.result,
                *history[place],
                clauses_above(there.clause, there.above),
            )
            for near in found
            if (there := places.get(place := (near.library, near.row)))  # another program may just have removed it
        )

    def wording(self, clause: Clause) -> Wording:
        """The history of a clause's wording."""
        place = next(
            (number, row)
            for number, store in enumerate(self._stores)
            if (row := row_of(store.rows, clause.id)) is not None
        )
        return wording(clause.text, place, self._finder(), self._stores, self._vocabulary)

    def _placed(self, places: Collection[Place]) -> dict[Place, PlacedClause]:
        return {
            (number, clause.row): clause
            for number, store in enumerate(self._stores)
            if (rows := [row for library, row in places if library == number])
            for clause in store.placed(rows)
        }

    def _said(self, places: Collection[Place]) -> Mapping[Place, tuple[int, str]]:
        """How often the words of clauses stand in the libraries, and since when."""
        wordings: dict[Place, bytes] = {}
        for number, store in enumerate(self._stores):
            here = wordings_of(store.rows, (row for library, row in places if library == number))
            wordings.update(((number, row), digest) for row, digest in here.items())
        return _said_in(self._stores, wordings)


def said_of(stores: Sequence[LibraryStore], clause_ids: Collection[str]) -> dict[str, tuple[int, str]]:
    """How often the words of clauses stand in the libraries, and since when; see :class:`Match`.

    Of an id that several libraries have, the earliest counts; ids that none has are left out.
    """
    wordings: dict[str, bytes] = {}
    for store in reversed(stores):
        wordings.update(wordings_by_id(store.rows, clause_ids))
    return _said_in(stores, wordings)


def _said_in(stores: Sequence[LibraryStore], wordings: Mapping[Key, bytes]) -> dict[Key, tuple[int, str]]:
    counted = [said(store.rows, set(wordings.values())) for store in stores]
    return {key: _together(count[digest] for count in counted if digest in count) for key, digest in wordings.items()}


def _together(counts: Iterable[tuple[int, str]]) -> tuple[int, str]:
    each = list(counts)
    return sum(count for count, _ in each), min((since for _, since in each if since), default="")
