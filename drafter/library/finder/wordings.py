"""One wording and its history: where the same words, or nearly the same, were agreed, who said them first, and how they
drifted.

Two clauses are near where four fifths of their words are the same and in order. A history holds what is near the
clause that is asked about, what is near one of those, and so on, so that a wording is followed through its changes; but
nothing that has less than half of its words in common with the clause asked about.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import groupby
from typing import TYPE_CHECKING

from drafter.instruments import Clause, InstrumentMetadata
from drafter.library.store.placing import PlacedClause
from drafter.library.store.wording_rows import rows_with, wordings_of
from drafter.redline import Closeness, ClosenessResult, Vocabulary, closeness, similarity

if TYPE_CHECKING:
    from drafter.library.finder.finder import Finder, Likely
    from drafter.library.store.reading import LibraryStore

_NEAR = 0.8
"""Share of words in common and in order from which two clauses are one wording."""
_RELATED = 0.5
"""What every clause of a history has in common with the one asked about."""
_NOT_NEAR = 1.1
"""Likeness of clauses that are not worth comparing word by word; those near have 1.4 and more."""
_ASKED = 12
"""Different wordings whose neighbours are looked for."""
_LOOKED_AT = 100
"""Different clauses looked at for a wording; more where most of them are near."""
_MOST_LOOKED_AT = 1_600


@dataclass(frozen=True, slots=True)
class Appearance:
    """A clause in the history of a wording.

    Attributes:
        clause: the clause.
        citation: in the language of its instrument, whole.
        metadata: its instrument's.
        result_to_first: how close it is to the first that said it; None for that one.
        result_to_previous: how close it is to the one before it; None for the first.
    """

    clause: Clause
    citation: str
    metadata: InstrumentMetadata
    result_to_first: ClosenessResult | None
    result_to_previous: ClosenessResult | None


@dataclass(frozen=True, slots=True)
class WordingYear:
    """What became of a wording in a year.

    Attributes:
        year: four digits, or less where less is known; empty for what has no date.
        repeated: who said again, word for word, what was said last; the very first is none of them.
        changed: who said it otherwise than it was said last.
    """

    year: str
    repeated: tuple[Appearance, ...]
    changed: tuple[Appearance, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """A wording through the years.

    Attributes:
        appearances: the oldest first; those of one day in the order of the library, those without a date last.
    """

    appearances: tuple[Appearance, ...]

    @property
    def first(self) -> Appearance:
        """Who said it first."""
        return self.appearances[0]

    @property
    def years(self) -> tuple[WordingYear, ...]:
        """What became of it after it was first said, year by year."""
        return tuple(
            WordingYear(
                year,
                tuple(each for each in said if _again(each)),
                tuple(each for each in said if not _again(each)),
            )
            for year, group in groupby(self.appearances[1:], key=lambda each: each.metadata.date[:4])
            for said in [list(group)]
        )


def _again(appearance: Appearance) -> bool:
    result = appearance.result_to_previous
    return result is not None and result.closeness is Closeness.LITERAL


def wording(
    text: str, asked: tuple[int, int], finder: Finder, stores: Sequence[LibraryStore], vocabulary: Vocabulary
) -> Wording:
    """The history of a clause's wording.

    Args:
        text: the clause's words.
        asked: in which of the libraries it stands, and its row there.
        finder: of the same libraries.
        stores: the libraries.
        vocabulary: what to flag in a change.
    """
    group = _group(text, asked, finder)
    wordings: set[bytes] = set()
    for number, store in enumerate(stores):
        wordings.update(wordings_of(store.rows, (row for library, row in group if library == number)).values())
    found: list[tuple[tuple[bool, str, int, int], PlacedClause]] = []
    for number, store in enumerate(stores):
        for clause in store.placed(rows_with(store.rows, wordings)):
            date = clause.metadata.date
            found.append(((not date, date, number, clause.row), clause))
    in_order = [clause for _, clause in sorted(found, key=lambda pair: pair[0])]
    return Wording(tuple(_appearances(in_order, vocabulary)))


def _group(text: str, asked: tuple[int, int], finder: Finder) -> set[tuple[int, int]]:
    """Libraries and rows of the clauses that are one wording with the one asked about, itself included."""
    group = {asked}
    texts = {text: None}  # in the order they were met
    followed = 0
    while followed < min(len(texts), _ASKED):
        here = list(texts)[followed]
        followed += 1
        for likely in _neighbours(here, finder):
            words = likely.candidate.text
            if words not in texts and similarity(text, words) < _RELATED:
                continue
            texts.setdefault(words)
            group.add(likely.place)
    return group


def _neighbours(text: str, finder: Finder) -> Iterator[Likely]:
    """Clauses near a text, of those with the same words only the first."""
    count = _LOOKED_AT
    while True:
        near = [
            one
            for one in finder.likely(text, count, copies=1)
            if one.likeness.measure >= _NOT_NEAR and similarity(text, one.candidate.text) >= _NEAR
        ]
        if len(near) < count / 2 or count >= _MOST_LOOKED_AT:
            return iter(near)
        count *= 4


def _appearances(clauses: Sequence[PlacedClause], vocabulary: Vocabulary) -> Iterator[Appearance]:
    compared = lru_cache(maxsize=None)(partial(closeness, vocabulary=vocabulary))  # many have the same words
    previous: PlacedClause | None = None
    for place in clauses:
        text = place.clause.text
        yield Appearance(
            place.clause,
            place.citation,
            place.metadata,
            compared(clauses[0].clause.text, text) if previous is not None else None,
            compared(previous.clause.text, text) if previous is not None else None,
        )
        previous = place
