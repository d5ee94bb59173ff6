"""Of the ten best answers among all clauses that answer, how many a search gives that weighs some hundreds.

Queries are one, two or three words of one clause, side by side or not. What is best among all of them is said twice: by
the search's own measure of every clause that answers, and by the index's ``bm25``.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from statistics import mean, median

from drafter.instruments import fold
from drafter.library import ClauseLibrary, load_vocabulary
from drafter.library.language import FUNCTION_WORDS, WORD
from drafter.library.search.fields import Filters
from drafter.library.search.one_library import LibrarySearcher
from drafter.library.search.ranking import Measure
from drafter.library.store.reading import LibraryStore
from drafter.library.store.search_index import SearchIndex
from tests.benchmarks.library_files import library_file, sizes

_QUERIES = 40
"""Of each number of words."""
_SHOWN = 10
_WEIGHED = 240
"""Where fewer answer, all are weighed."""
_ALL = 10**7


def main() -> None:
    """Print the shares by size and number of words."""
    for size in sizes((10_000, 100_000)):
        _measure(size, library_file(size))


def _measure(size: int, path: Path) -> None:
    with (
        ClauseLibrary.open(path, vocabulary=load_vocabulary(), read_only=True) as library,
        closing(LibraryStore.open(path, read_only=True)) as store,
    ):
        searcher = LibrarySearcher(store, ())
        for count in (1, 2, 3):
            shares, ranks, times = [], [], []
            for query in _queries(searcher.begin(), count):
                started = time.process_time()
                given = {hit.clause.id for hit in library.search(query, limit=_SHOWN)}
                times.append(1000 * (time.process_time() - started))
                best = _best(searcher, query, size)
                if best is not None:
                    shares.append(len(given & best[0]) / _SHOWN)
                    ranks.append(len(given & best[1]) / _SHOWN)
            print(
                f"{size:,} clauses, {count} words: of the ten best by our measure {mean(shares or [1]):.2f}, by bm25 "
                f"{mean(ranks or [1]):.2f} ({len(shares)} of {_QUERIES} queries with more than are weighed); "
                f"{median(times):.1f} ms of the processor at the median",
                flush=True,
            )


def _queries(index: SearchIndex, count: int) -> Iterator[str]:
    chance = random.Random(count)
    ((last,),) = index.rows("SELECT max(row) FROM clauses")
    made = 0
    while made < _QUERIES:
        ((text,),) = index.rows(
            "SELECT text FROM clauses WHERE row >= ? LIMIT 1", [chance.randrange(1, int(str(last)))]
        )
        words = [*dict.fromkeys(fold(word) for word in WORD.findall(str(text)))]
        words = [word for word in words if len(word) > 3 and word not in FUNCTION_WORDS and not word.isdigit()]
        if len(words) > 2 * count:
            start = chance.randrange(len(words) - count)
            chosen = words[start : start + count] if chance.random() < 0.5 else chance.sample(words, count)
            yield " ".join(chosen) + " "
            made += 1


def _best(searcher: LibrarySearcher, typed: str, clauses: int) -> tuple[set[str], set[str]] | None:
    """The ids of the ten best, by our measure and by bm25; None where so few answer that all are weighed."""
    index = searcher.begin()
    query = searcher.understood(typed, Filters(), index, any_word=False)
    if query is None:
        return None
    rows = index.newest(query.expression(), _ALL)
    if len(rows) <= _WEIGHED:
        return None
    words = {word for term in query.wanted for word in (*term.words, *term.forms, *term.begun)}
    order = Measure.of(query, index.counts(words), clauses).order(index.texts(rows))
    sql = (
        "SELECT rowid FROM clauses_fts WHERE clauses_fts MATCH ? "
        "ORDER BY bm25(clauses_fts, 1, 1, 0), rowid DESC LIMIT ?"
    )
    by_index = [int(str(row)) for (row,) in index.rows(sql, [query.expression(), _SHOWN])]
    return _ids(index, [row for _, row in order[:_SHOWN]]), _ids(index, by_index)


def _ids(index: SearchIndex, rows: Sequence[int]) -> set[str]:
    return {found.clause.id for found in index.placed(rows)}


if __name__ == "__main__":
    main()
