"""The libraries of the benchmarks: of the size asked for, the same every time, and what is known of them is true."""

from __future__ import annotations

from pathlib import Path

from drafter.library import ClauseLibrary, build_library, load_vocabulary
from tests.benchmarks.library_corpus import CHANGES, Corpus, Known


def test_a_library_has_the_size_asked_for_and_each_clause_its_own_id() -> None:
    instruments = list(Corpus(500))
    ids = [clause.id for instrument in instruments for clause in instrument.clauses]
    assert len(ids) == len(set(ids)) == 500
    assert all(clause.text and clause.id.startswith(f"{i.metadata.id}:") for i in instruments for clause in i.clauses)
    dates = [instrument.metadata.date for instrument in instruments]
    assert dates == sorted(dates)
    assert len({instrument.metadata.body for instrument in instruments}) > 3
    assert {instrument.metadata.language for instrument in instruments} == {"es", "en", "pt", "fr"}


def test_the_same_size_and_seed_give_the_same_library() -> None:
    assert list(Corpus(200)) == list(Corpus(200))
    assert list(Corpus(200)) != list(Corpus(200, seed=2))


def test_what_is_known_names_clauses_of_the_library_and_what_was_done_to_them(tmp_path: Path) -> None:
    corpus = Corpus(600)
    texts = {clause.id: clause.text for instrument in corpus for clause in instrument.clauses}
    known = corpus.known
    again = [(group.first, later, change) for group in known.groups for later, change in group.later]
    assert again
    for first, later, change in again:
        assert (texts[first] == texts[later]) == (change == "0")
    assert {passage.change for passage in known.passages} == set(CHANGES)
    for passage in known.passages:
        if passage.change == "embedded":
            assert texts[passage.clause_id].rstrip(".") in passage.text
        elif passage.change == "reordered":
            assert sorted(passage.text.rstrip(".").split(", ")) == sorted(
                texts[passage.clause_id].rstrip(".").split(", ")
            )
    known.write(tmp_path / "known.json")
    assert Known.read(tmp_path / "known.json") == known


def test_a_library_is_built_of_it_and_consulted(tmp_path: Path) -> None:
    build_library(tmp_path / "170.db", Corpus(170), "corpus")
    with ClauseLibrary.open(tmp_path / "170.db", vocabulary=load_vocabulary(), read_only=True) as library:
        assert sum(summary.clause_count for summary in library.instruments()) == 170
        assert library.search("derechos")
