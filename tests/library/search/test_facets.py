"""How many of the clauses found have what; and searches that a newer key stops."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from drafter import resources
from drafter.library import (
    ClauseLibrary,
    Facets,
    Filters,
    LibraryWriter,
    SearchInterrupted,
    build_library,
    load_vocabulary,
)
from drafter.library.search.one_library import LibrarySearcher
from drafter.library.search.searcher import Searcher
from drafter.library.store.keywords import FIELDS
from drafter.library.store.reading import LibraryStore
from drafter.library.store.search_index import SearchIndex
from tests.benchmarks.library_corpus import Corpus

CLAUSES = 1_200
"""Enough for every language and several years, whatever the prose the corpus is made of says just now."""
ALL = 3_000


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path: Path = tmp_path_factory.mktemp("library") / "corpus.db"
    build_library(path, Corpus(CLAUSES), "corpus")
    return path


@pytest.fixture(scope="module")
def library(path: Path) -> Iterator[ClauseLibrary]:
    with ClauseLibrary.open(path, vocabulary=load_vocabulary()) as library:
        yield library


@pytest.mark.parametrize("query", ["", "ley ", "derechos humanos", "idioma:fr", "racismo zzz ", "-ley"])
def test_each_value_is_counted_once_for_each_clause_that_has_it(library: ClauseLibrary, query: str) -> None:
    hits = library.search(query, limit=ALL)
    facets = library.facets(query)
    assert library.total(query) == Facets(facets.total, facets.at_least)
    metadata = {summary.metadata.id: summary.metadata for summary in library.instruments()}
    assert facets.total == len(hits) > 0
    of = {hit.clause.id: metadata[hit.clause.instrument_id] for hit in hits}
    expected = {
        "instrument": Counter(hit.clause.instrument_id for hit in hits),
        "body": Counter(of[hit.clause.id].body for hit in hits),
        "year": Counter(of[hit.clause.id].date[:4] for hit in hits),
        "language": Counter(of[hit.clause.id].language for hit in hits),
        "topic": Counter(topic for hit in hits for topic in hit.clause.topics),
        "kind": Counter(hit.clause.kind.value for hit in hits),
        "verb": Counter(verb.infinitive for hit in hits for verb in hit.clause.verbs),
        "strength": Counter(
            str(max(verb.level for verb in hit.clause.verbs if verb.level is not None))
            for hit in hits
            if hit.clause.verbs
        ),
    }
    for field in FIELDS:
        assert dict(facets.of(field)) == expected[field], field


def test_the_most_come_first_and_years_and_strengths_in_order(library: ClauseLibrary) -> None:
    facets = library.facets("")
    for field in ("instrument", "body", "language", "topic", "kind", "verb"):
        counts = [count for _, count in facets.of(field)]
        assert counts == sorted(counts, reverse=True)
    for field in ("year", "strength"):
        values = [value for value, _ in facets.of(field)]
        assert values == sorted(values)
        assert len(values) > 5


def test_a_field_filtered_by_is_counted_as_if_it_were_not(library: ClauseLibrary) -> None:
    facets = library.facets("ley ", language="es", kind="item")
    assert dict(facets.of("language")) == dict(library.facets("ley ", kind="item").of("language"))
    assert dict(facets.of("kind")) == dict(library.facets("ley ", language="es").of("kind"))
    assert facets.total == dict(facets.of("language"))["es"] == dict(facets.of("kind"))["item"]
    assert facets.total == sum(count for _, count in facets.of("body"))


def test_each_facet_counts_what_choosing_it_finds(library: ClauseLibrary) -> None:
    facets = library.facets("derechos ")
    for field in FIELDS:
        for value, count in facets.of(field)[:5]:
            assert library.facets("derechos ", **{field: value}).total == count, (field, value)


def test_nothing_found_has_no_facets(library: ClauseLibrary) -> None:
    for query in ("***", "ley AND zzzz ", "año:1800"):
        assert library.facets(query).total == 0


def test_what_was_written_meanwhile_is_counted_after_a_refresh(tmp_path: Path) -> None:
    corpus = list(Corpus(300))
    build_library(tmp_path / "some.db", corpus[:-1], "")
    with ClauseLibrary.open(tmp_path / "some.db", vocabulary=load_vocabulary()) as library:
        before = library.facets("")
        with LibraryWriter.open(tmp_path / "some.db") as writer:
            writer.add(corpus[-1], at="2026-11-29T12:00:00Z")
            writer.remove(corpus[0].metadata.id)
        assert library.refresh()
        after = library.facets("")
        assert after.total == before.total + len(corpus[-1].clauses) - len(corpus[0].clauses)
        assert dict(after.of("instrument"))[corpus[-1].metadata.id] == len(corpus[-1].clauses)
        assert corpus[0].metadata.id not in dict(after.of("instrument"))
        newest = library.first_hits("", limit=1)
        assert newest[0].clause.instrument_id == corpus[-1].metadata.id


def test_two_libraries_are_searched_as_one(path: Path) -> None:
    with ClauseLibrary.open(resources.shipped_library(), vocabulary=load_vocabulary(), read_only=True) as shipped:
        salvador = len(shipped.search("energía ", limit=ALL))
    stores = [LibraryStore.open(resources.shipped_library(), read_only=True), LibraryStore.open(path)]
    try:
        one, other = (LibrarySearcher(store, ()) for store in stores)
        both, alone = Searcher([one, other]), Searcher([other])
        filters = Filters()
        found = both.ranked("energía ", filters, ALL)
        assert len(found) == salvador + len(alone.ranked("energía ", filters, ALL))
        assert [hit.score for hit in found] == sorted((hit.score for hit in found), reverse=True)
        assert both.facets("energía ", filters).total == len(found)
        assert dict(both.facets("energía ", filters).of("instrument"))["SALV-2008"] == salvador
        assert len(both.first("energía ", filters, 5)) == 5
        # Words that only one library has are not loosened for the other's sake.
        loose, strict = "biocombustibles promover ", "biocombustibles AND promover "
        assert {hit.clause.id for hit in both.ranked(loose, filters, ALL)} == {
            hit.clause.id for searcher in (one, other) for hit in Searcher([searcher]).ranked(strict, filters, ALL)
        }
        hidden = Searcher([LibrarySearcher(stores[0], (), hidden=["SALV-2008"]), other])
        assert len(hidden.ranked("energía ", filters, ALL)) == len(found) - salvador
        assert hidden.facets("", filters).total == CLAUSES
    finally:
        for store in stores:
            store.close()


def test_a_search_that_a_newer_key_stopped_says_so_and_disturbs_no_other(path: Path) -> None:
    store = LibraryStore.open(path)
    try:
        older = SearchIndex(store)
        store.interrupt()
        with pytest.raises(SearchInterrupted):
            older.newest('"ley"', 1)
        assert SearchIndex(store).newest('"ley"', 1)
        assert store.ids()
    finally:
        store.close()


def test_a_query_that_runs_is_stopped_within(path: Path) -> None:
    store = LibraryStore.open(path)
    try:
        index = SearchIndex(store)
        running, outcome = threading.Event(), []

        def count_for_ever() -> None:
            running.set()
            try:
                index.rows("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n")
            except SearchInterrupted as stopped:
                outcome.append(stopped)

        thread = threading.Thread(target=count_for_ever)
        thread.start()
        running.wait()
        while thread.is_alive():
            store.interrupt()
            thread.join(0.01)
        assert len(outcome) == 1
        assert store.ids()
    finally:
        store.close()


def test_a_search_of_a_library_that_was_closed_meanwhile_is_stopped(path: Path) -> None:
    store = LibraryStore.open(path)
    index = SearchIndex(store)
    assert index.newest('"ley"', 1)
    store.close()
    with pytest.raises(SearchInterrupted):
        index.newest('"ley"', 1)


def test_counts_of_two_libraries_are_summed() -> None:
    one = Facets(3, at_least=False, by={"year": (("2008", 3),), "body": (("CELAC", 1), ("OEA", 1))})
    other = Facets(2, at_least=True, by={"year": (("1999", 2),), "body": (("OEA", 2),)})
    both = one.beside(other)
    assert (both.total, both.at_least) == (5, True)
    assert both.of("year") == (("1999", 2), ("2008", 3))
    assert both.of("body") == (("OEA", 3), ("CELAC", 1))
    assert both.of("topic") == ()
