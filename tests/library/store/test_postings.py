"""In which clauses each stem stands: grown, shrunk and joined, the postings answer as if made at once."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from drafter.library.store.postings import PostingsWriter
from drafter.library.store.schema import MIGRATIONS
from drafter.library.store.stem_index import StemIndex

STEMS = tuple("abcdefghij")
Clauses = Mapping[int, frozenset[str]]

clauses = st.dictionaries(st.integers(1, 400), st.frozensets(st.sampled_from(STEMS), min_size=1), max_size=60)


@cache
def _tables() -> bytes:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        MIGRATIONS.apply(Database(connection))
        return connection.serialize()


@contextmanager
def empty() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.deserialize(_tables())
        yield connection


def index_of(connection: sqlite3.Connection) -> StemIndex:
    return StemIndex(lambda sql, parameters: connection.execute(sql, parameters).fetchall(), Path("library.db"))


def entered(connection: sqlite3.Connection, some: Clauses, *, segment: int = 16) -> None:
    writer = PostingsWriter(connection, segment=segment)
    for row, stems in some.items():
        writer.add(row, stems)
    writer.finish()


def removed(connection: sqlite3.Connection, some: Clauses, *, segment: int = 16) -> None:
    writer = PostingsWriter(connection, segment=segment)
    for row, stems in some.items():
        writer.remove(row, stems)
    writer.finish()


def answers(connection: sqlite3.Connection) -> object:
    """What is found for each stem, alone and with the next, and in how many clauses it stands."""
    index = index_of(connection)
    known = index.stems(STEMS)
    asked = [{stem: 3} for stem in STEMS] + [{first: 3, second: 5} for first, second in pairwise(STEMS)]
    found = [
        index.best({known[stem].number: weight for stem, weight in weights.items() if stem in known}, 10)
        for weights in asked
    ]
    return index.total, {stem: count.clauses for stem, count in known.items()}, found


@given(batches=st.lists(clauses, max_size=12), gone=st.sets(st.integers(1, 400)))
@settings(max_examples=60, deadline=None)
def test_grown_and_shrunk_it_answers_as_made_at_once(batches: list[Clauses], gone: set[int]) -> None:
    whole: dict[int, frozenset[str]] = {}
    with empty() as grown, empty() as at_once:
        for batch in batches:
            fresh = {row: stems for row, stems in batch.items() if row not in whole}
            entered(grown, fresh)
            whole |= fresh
        removed(grown, {row: whole[row] for row in sorted(gone & whole.keys())})
        entered(at_once, {row: stems for row, stems in whole.items() if row not in gone}, segment=2**16)
        assert answers(grown) == answers(at_once)


@given(some=clauses, order=st.randoms(use_true_random=False))
@settings(max_examples=30, deadline=None)
def test_the_order_of_adding_makes_no_difference(some: Clauses, order: object) -> None:
    rows = list(some)
    order.shuffle(rows)  # type: ignore[attr-defined]
    with empty() as first, empty() as second:
        entered(first, some)
        entered(second, {row: some[row] for row in rows})
        assert answers(first) == answers(second)


def test_what_was_removed_may_come_again_with_other_words() -> None:
    with empty() as connection:
        entered(connection, {1: frozenset("ab"), 2: frozenset("bc")})
        writer = PostingsWriter(connection)
        writer.remove(2, {"b", "c"})
        writer.add(2, {"c", "d"})
        writer.finish()
        with empty() as at_once:
            entered(at_once, {1: frozenset("ab"), 2: frozenset("cd")})
            assert answers(connection) == answers(at_once)


def test_no_stem_of_what_was_removed_stays_in_the_file() -> None:
    with empty() as connection:
        entered(connection, {1: frozenset("ab"), 2: frozenset("bc")})
        removed(connection, {2: frozenset("bc")})
        assert [stem for (stem,) in connection.execute("SELECT stem FROM stems ORDER BY stem")] == ["a", "b"]


def test_adding_little_by_little_leaves_few_segments() -> None:
    with empty() as connection:
        for row in range(1, 300):
            entered(connection, {row: frozenset({"a", STEMS[row % 10]})}, segment=2**16)
        ((segments,),) = connection.execute("SELECT count(*) FROM segments")
        assert segments <= 12
        assert index_of(connection).total == 299


@pytest.mark.parametrize(("large", "found"), [(10, 0), (1_000, 60)])
def test_in_a_large_library_a_stem_of_nearly_every_clause_is_left_out(large: int, found: int) -> None:
    with empty() as connection:
        writer = PostingsWriter(connection, large=large)
        for row in range(1, 61):
            writer.add(row, {"a", f"word{row}"})
        writer.finish()
        index = index_of(connection)
        known = index.stems(["a", "word7"])
        assert len(index.best({known["a"].number: 1}, 100)) == found
        assert [row for _, row in index.best({known["word7"].number: 1}, 100)] == [7]


def test_clauses_of_nothing_but_common_words_are_counted_and_not_found() -> None:
    with empty() as connection:
        for row in range(1, 10):  # joined with one another meanwhile
            writer = PostingsWriter(connection, large=1)
            writer.add(row, {"a"})
            writer.finish()
        index = index_of(connection)
        assert index.total == 9
        assert index.stems(["a"])["a"].left_out
        assert index.best({index.stems(["a"])["a"].number: 1}, 10) == []
