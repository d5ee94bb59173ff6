"""Searching one library: first hits while somebody types, the best ones after a pause, and facets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from drafter.instruments import Clause, clauses_above
from drafter.library.language import Synonyms, stem
from drafter.library.search.facets import FacetIndex, Facets
from drafter.library.search.fields import Catalogue, Filters
from drafter.library.search.query import Query
from drafter.library.search.ranking import Measure
from drafter.library.search.reading import Kin, understand
from drafter.library.search.snippets import snippet
from drafter.library.store.keywords import FIELDS
from drafter.library.store.reading import LibraryStore
from drafter.library.store.search_index import SearchIndex

_POOL = 300
"""Clauses that are weighed: all that are found, or the newest of those that fit best where there are more."""
_POOL_OF_EACH = 100
"""Of more, so many with all words side by side, and so many with the words as typed."""
_LOOKED_THROUGH = 8
"""Times as far back as the pool goes."""
_COUNTED = 200_000
"""Clauses whose facets are counted; where more are found, the newest."""
_REMEMBERED = 4_096
"""Hits kept, so that the next letter typed need not read them again."""


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A clause that was found.

    Attributes:
        clause: the clause.
        citation: in the language of its instrument, whole.
        score: greater is better; only comparable within one search.
        snippet: its text or the part with the words searched, «…» where something is left out.
        highlights: where those words stand in the snippet: (start, end) in characters.
        above: what the clause stands under in its instrument, outermost first.
    """

    clause: Clause
    citation: str
    score: float
    snippet: str
    highlights: tuple[tuple[int, int], ...]
    above: tuple[Clause, ...] = ()


_Placed = tuple[Clause, str, tuple[Clause, ...]]
"""A clause, its citation, and what it stands under, outermost first."""


class Searcher:
    """Searches the clauses of one library file, as it stood when this was made; from several threads."""

    def __init__(self, store: LibraryStore, synonyms: Synonyms) -> None:
        self._store = store
        self._synonyms = synonyms
        self._languages = store.languages()
        for language in self._languages:
            stem("", language)  # a stemmer is made when first asked: now, not at the first key pressed
        self._clauses = store.clause_count()
        self._catalogue = Catalogue(lambda field: SearchIndex(store).names(field))
        self._facets = FacetIndex(self._catalogue)
        self._placed: dict[int, _Placed] = {}

    def first(self, typed: str, filters: Filters, limit: int) -> tuple[SearchHit, ...]:
        """The newest clauses with the words typed; see :meth:`ClauseLibrary.first_hits`."""
        index = SearchIndex(self._store)
        query, rows = self._asked(typed, filters, limit, index)
        return self._hits([(0.0, row) for row in rows], query, index)

    def ranked(self, typed: str, filters: Filters, limit: int) -> tuple[SearchHit, ...]:
        """The best clauses with the words typed; see :meth:`ClauseLibrary.search`."""
        index = SearchIndex(self._store)
        pool = max(_POOL, limit)
        query, rows = self._asked(typed, filters, pool, index)
        if not query.wanted:
            return self._hits([(0.0, row) for row in rows[:limit]], query, index)
        if len(rows) == pool:
            closer = [better for better in (query.together(), query.as_typed()) if better is not None]
            # These are looked for among some thousand newest: one that is rare would be looked for to the end.
            since = max(0, rows[0] - _LOOKED_THROUGH * (rows[0] - rows[-1]))
            found = [index.newest(better.expression() or "", _POOL_OF_EACH, since) for better in closer]
            rows = list(dict.fromkeys([row for each in found for row in each] + rows))[:pool]
        measure = Measure.of(query, index.counts(_words(query)), self._clauses)
        order = measure.order(index.texts(rows))
        return self._hits([(round(score, 4), row) for score, row in order[:limit]], query, index)

    def facets(self, typed: str, filters: Filters) -> Facets:
        """What the clauses found have; see :meth:`ClauseLibrary.facets`."""
        index = SearchIndex(self._store)
        query, rows = self._asked(typed, filters, 1, index)
        if not rows:
            return Facets(0, at_least=False)
        found = index.all_rows(query.expression(whole=True) or self._catalogue.every_clause, _COUNTED + 1)
        total = min(len(found), _COUNTED)
        by = {name: self._facets.count(name, found, index) for name in FIELDS if getattr(filters, name) is None}
        for name, _ in filters.given():
            others = Filters(**{other: asked for other, asked in filters.given() if other != name})
            wider = self._understood(typed, others, index)
            without = index.all_rows(wider.expression(whole=True) or self._catalogue.every_clause, _COUNTED)
            by[name] = self._facets.count(name, without, index)
        return Facets(total, len(found) > _COUNTED, {name: by[name] for name in FIELDS})

    def _understood(self, typed: str, filters: Filters, index: SearchIndex) -> Query:
        kin = Kin(index.kin, index.beginning)
        return understand(typed, kin, self._languages, self._synonyms, filters=filters, catalogue=self._catalogue)

    def _asked(self, typed: str, filters: Filters, limit: int, index: SearchIndex) -> tuple[Query, list[int]]:
        """What was asked and the newest rows that answer it; with any of the words where none has all."""
        query = self._understood(typed, filters, index)
        if query.empty:
            return query, []
        expression = query.expression() or self._catalogue.every_clause
        if not query.wanted:
            return query, index.listed(expression, limit)
        rows = index.newest(expression, limit)
        relaxed = query.relaxed()
        if not rows and relaxed is not None:
            return relaxed, index.newest(relaxed.expression() or "", limit)
        return query, rows

    def _hits(self, scored: Sequence[tuple[float, int]], query: Query, index: SearchIndex) -> tuple[SearchHit, ...]:
        placed = self._read([row for _, row in scored], index)
        hits = []
        for score, row in scored:
            if row in placed:  # another program may just have removed it
                clause, citation, above = placed[row]
                shown, highlights = snippet(clause.text, query.spans(clause.text))
                hits.append(SearchHit(clause, citation, score, shown, highlights, above))
        return tuple(hits)

    def _read(self, rows: Sequence[int], index: SearchIndex) -> dict[int, _Placed]:
        """Clauses in their places, by row."""
        known = self._placed
        placed = {row: known[row] for row in rows if row in known}
        missing = [row for row in rows if row not in placed]
        if missing:
            for found in index.placed(missing):
                placed[found.row] = found.clause, found.citation, clauses_above(found.clause, found.above)
            self._placed = placed if len(known) > _REMEMBERED else {**known, **placed}
        return placed


def _words(query: Query) -> set[str]:
    return {word for term in query.wanted for word in (*term.words, *term.forms, *term.begun)}
