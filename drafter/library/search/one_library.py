"""Searching one library file: first hits while somebody types, the best ones after a pause, and facets."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from drafter.instruments import Clause, canonical_id, clauses_above, instrument_of
from drafter.library.inflection import alike, kindred
from drafter.library.language import Synonyms, stem
from drafter.library.search.facet_index import FacetIndex, rows_found, rows_of
from drafter.library.search.facets import Facets
from drafter.library.search.far_and_wide import likely_rows
from drafter.library.search.fields import Catalogue, Filters, Narrowing
from drafter.library.search.query import Not, Query
from drafter.library.search.ranking import Measure
from drafter.library.search.reading import Kin, understand
from drafter.library.search.snippets import snippet
from drafter.library.search.synonym_index import SynonymIndex
from drafter.library.search.terms import text_words
from drafter.library.store.keywords import FIELDS, keyword
from drafter.library.store.reading import LibraryStore
from drafter.library.store.search_index import SearchIndex
from drafter.library.store.stem_index import StemIndex

_POOL = 210
"""Clauses that are weighed: all that are found, or the newest of those that fit best where there are more."""
_POOL_OF_EACH = 30
"""Of more, so many with all words side by side, and so many with the words as typed."""
_FAR_AND_WIDE = 140
"""Of more, so many of all years that are likely to be good."""
_LOOKED_THROUGH = 8
"""Times as far back as the pool goes…"""
_FARTHEST_BACK = 200_000
"""…but no more rows than that."""
_COUNTED = 500_000
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


_Placed = tuple[Clause, str, tuple[Clause, ...], str]
"""A clause, its citation, what it stands under (outermost first), and the date of its instrument."""


@dataclass(frozen=True, slots=True)
class Found:
    """A hit, and the date of its instrument (ISO 8601, empty where unknown)."""

    hit: SearchHit
    date: str


class LibrarySearcher:
    """Searches the clauses of one library file, as it stood when this was made; from several threads."""

    def __init__(self, store: LibraryStore, synonyms: Synonyms, hidden: Collection[str] = ()) -> None:
        """``hidden``: ids of instruments that are not to be found."""
        self._store = store
        self._without = frozenset(hidden)
        self._hidden = tuple(Not(Narrowing("instrument", (name,), (keyword("instrument", name),))) for name in hidden)
        self._languages = store.languages()
        for language in self._languages:
            stem("", language)  # a stemmer is made when first asked: now, not at the first key pressed
        self._synonyms = SynonymIndex(synonyms, self._languages)
        self._clauses = store.clause_count()
        self._catalogue = Catalogue(lambda field: SearchIndex(store).names(field))
        self._facets: FacetIndex | None = None
        self._placed: dict[int, _Placed] = {}
        self._alike: dict[str, frozenset[str]] = {}
        self._stems: StemIndex | None = None

    def interrupt(self) -> None:
        """Stop the searches that run."""
        self._store.interrupt()

    def begin(self) -> SearchIndex:
        """What a search that begins now asks; :meth:`interrupt` stops it."""
        return SearchIndex(self._store)

    def identified(self, typed: str, filters: Filters, index: SearchIndex) -> list[Found]:
        """The clause whose id was typed («SALV-2008:p9»); empty where none was."""
        row = self._row_of(typed, filters, index)
        return self._hits([(1.0, row)], None, index) if row is not None else []

    def first(self, typed: str, filters: Filters, limit: int, index: SearchIndex, *, any_word: bool) -> list[Found]:
        """The newest clauses with the words typed; see :meth:`ClauseLibrary.first_hits`.

        Args:
            typed: anything.
            filters: chosen besides.
            limit: most hits.
            index: from :meth:`begin`.
            any_word: True where clauses with some of the words are wanted too.
        """
        query = self.understood(typed, filters, index, any_word=any_word)
        return self._hits([(0.0, row) for row in self._newest(query, limit, index)], query, index)

    def ranked(self, typed: str, filters: Filters, limit: int, index: SearchIndex, *, any_word: bool) -> list[Found]:
        """The best clauses with the words typed; see :meth:`ClauseLibrary.search` and :meth:`first`."""
        query = self.understood(typed, filters, index, any_word=any_word)
        if query is None or not query.wanted:
            return self._hits([(0.0, row) for row in self._newest(query, limit, index)], query, index)
        pool = max(_POOL, limit)
        rows = self._newest(query, pool, index)
        measure = Measure.of(query, index.counts(_words(query)), self._clauses)
        if len(rows) == pool:
            closer = [better for better in (query.together(), query.as_typed()) if better is not None]
            # These are looked for among the newer ones: what is rare would be looked for to the end.
            since = max(0, rows[0] - min(_LOOKED_THROUGH * (rows[0] - rows[-1]), _FARTHEST_BACK))
            found = [index.newest(better.expression(), _POOL_OF_EACH, since) for better in closer]
            better = [row for each in found for row in each]
            likely = likely_rows(query, self._all_years(), measure.rarity, _FAR_AND_WIDE)
            certain = dict.fromkeys(better + rows)
            doubtful = [row for row in likely if row not in certain]
            texts = self._answering(query, index, [*certain][: max(limit, pool - len(doubtful))], doubtful)
        else:
            texts = index.texts(rows)
        order = measure.order(texts)
        return self._hits([(round(score, 4), row) for score, row in order[:limit]], query, index)

    def _all_years(self) -> StemIndex:
        if self._stems is None:
            self._stems = StemIndex(self._store.rows, self._store.path)
        return self._stems

    def _answering(
        self, query: Query, index: SearchIndex, certain: Sequence[int], doubtful: Sequence[int]
    ) -> dict[int, str]:
        """The words of clauses that answer, and of those among others that do, in the order of :meth:`texts`."""
        keywords = index.keywords(doubtful) if query.narrowed else {}
        left_out = {row for row in doubtful if query.narrowed and not query.admits(keywords.get(row, frozenset()))}
        texts = index.texts([*certain, *(row for row in doubtful if row not in left_out)])
        for row in doubtful:
            if row in texts and not query.holds(text_words(texts[row]), keywords.get(row, frozenset())):
                del texts[row]
        return texts

    def facets(self, typed: str, filters: Filters, index: SearchIndex, *, any_word: bool) -> Facets:
        """What the clauses found have; see :meth:`ClauseLibrary.facets` and :meth:`first`."""
        if self._facets is None:
            self._facets = FacetIndex(self._catalogue)
        query = self.understood(typed, filters, index, any_word=any_word)
        row = self._row_of(typed, filters, index)
        if row is not None:
            found = rows_of([row])
        elif query is None:
            return Facets(0, at_least=False)
        elif query.root is None:
            found = self._facets.every_row(index)
        else:
            found = rows_found(index, query.expression(whole=True), _COUNTED + 1)
        by = {name: self._facets.count(name, found, index) for name in FIELDS if getattr(filters, name) is None}
        for name, _ in filters.given():
            wider = self.understood(typed, replace(filters, **{name: None}), index, any_word=any_word)
            if wider is not None:
                by[name] = self._facets.count(name, rows_found(index, wider.expression(whole=True), _COUNTED), index)
        ordered = {name: by[name] for name in FIELDS if name in by}
        more = query is not None and query.root is not None and len(found) > _COUNTED
        return Facets(_COUNTED if more else len(found), more, ordered)

    def total(self, typed: str, filters: Filters, index: SearchIndex, *, any_word: bool) -> Facets:
        """How many clauses are found, and nothing else of them; see :meth:`ClauseLibrary.total` and :meth:`first`."""
        query = self.understood(typed, filters, index, any_word=any_word)
        if query is None:
            return Facets(0, at_least=False)
        if query.root is None or self._row_of(typed, filters, index) is not None:
            counted = self.facets(typed, filters, index, any_word=any_word)
            return Facets(counted.total, counted.at_least)
        count = index.how_many(query.expression(whole=True), _COUNTED + 1)
        return Facets(min(count, _COUNTED), at_least=count > _COUNTED)

    def _row_of(self, typed: str, filters: Filters, index: SearchIndex) -> int | None:
        """The row of the clause whose id was typed, and nothing else asked."""
        wanted = canonical_id(typed.strip())
        if ":" not in wanted or filters != Filters() or instrument_of(wanted) in self._without:
            return None
        return index.row_of(wanted)

    def understood(self, typed: str, filters: Filters, index: SearchIndex, *, any_word: bool) -> Query | None:
        """What was asked; None where nothing can answer it."""
        kin = Kin(lambda word, stems: self._forms(word, stems, index), index.beginning)
        query = understand(
            typed, kin, self._languages, self._synonyms, filters=filters, catalogue=self._catalogue
        ).without(self._hidden)
        if any_word:
            return query.relaxed()
        return None if query.empty else query

    def _forms(self, word: str, stems: Iterable[str], index: SearchIndex) -> frozenset[str]:
        """The words of the texts that count as a word (folded): those with its stems, and those alike otherwise."""
        known = self._alike.get(word)
        if known is None:
            known = frozenset(
                other
                for language in index.languages_of(word) or self._languages
                for other, its_stem in index.words_with(language, *kindred(word, language))
                if alike(word, other, language, its_stem)
            )
            if len(self._alike) > _REMEMBERED:
                self._alike = {}
            self._alike[word] = known
        return index.kin(word, stems) | known

    def _newest(self, query: Query | None, limit: int, index: SearchIndex) -> list[int]:
        if query is None:
            return []
        return (index.newest if query.wanted else index.listed)(query.expression(), limit)

    def _hits(self, scored: Sequence[tuple[float, int]], query: Query | None, index: SearchIndex) -> list[Found]:
        placed = self._read([row for _, row in scored], index)
        hits = []
        for score, row in scored:
            if row in placed:  # another program may just have removed it
                clause, citation, above, date = placed[row]
                shown, highlights = snippet(clause.text, query.spans(clause.text) if query is not None else ())
                hits.append(Found(SearchHit(clause, citation, score, shown, highlights, above), date))
        return hits

    def _read(self, rows: Sequence[int], index: SearchIndex) -> dict[int, _Placed]:
        """Clauses in their places, by row."""
        known = self._placed
        placed = {row: known[row] for row in rows if row in known}
        missing = [row for row in rows if row not in placed]
        if missing:
            for found in index.placed(missing):
                above = clauses_above(found.clause, found.above)
                placed[found.row] = found.clause, found.citation, above, found.metadata.date
            self._placed = placed if len(known) > _REMEMBERED else {**known, **placed}
        return placed


def _words(query: Query) -> set[str]:
    return {word for term in query.wanted for word in (*term.words, *term.forms, *term.begun)}
