"""Consulting the library: instruments, clauses, citations, filters."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from drafter import resources
from drafter.errors import KnownError
from drafter.instruments import ClauseKind
from drafter.library import (
    ClauseLibrary,
    build_library,
    instruments_read,
    load_ladder,
    load_vocabulary,
    read_instrument,
)
from drafter.messages import explain
from tests.benchmarks.library_corpus import Corpus


@pytest.fixture(scope="module")
def library() -> Iterator[ClauseLibrary]:
    with ClauseLibrary.open(resources.shipped_library(), vocabulary=load_vocabulary(), read_only=True) as opened:
        yield opened


def test_the_shipped_library_holds_the_declaration_as_it_is_read(library: ClauseLibrary) -> None:
    read = read_instrument(resources.instruments_folder() / "SALV-2008.json", load_ladder())
    assert library.instrument("SALV-2008") == read
    assert [(summary.metadata.id, summary.clause_count) for summary in library.instruments()] == [("SALV-2008", 116)]


def test_a_clause_is_found_by_its_id_and_by_the_id_of_its_first_block(library: ClauseLibrary) -> None:
    assert library.clause("SALV-2008:p9").text.startswith("Reconocieron")
    assert library.clause("SALV-2008:p9.b1") == library.clause("SALV-2008:p9")
    assert library.clause("SALV-2008:p9.b2").kind is ClauseKind.SUBPARAGRAPH


@pytest.mark.parametrize("wanted", ["SALV-2008:p99", "SALV-2008", "OTRA:p1", "", ":", "SALV-2008:p9.b1.b1"])
def test_an_unknown_clause_is_the_users_slip_and_the_nearest_are_named(library: ClauseLibrary, wanted: str) -> None:
    with pytest.raises(KnownError) as raised:
        library.clause(wanted)
    assert raised.value.message == "clause-unknown"
    assert "SALV-2008:" in explain(raised.value, "es")
    assert "SALV-2008:" in explain(raised.value, "en")


def test_an_unknown_instrument_is_the_users_slip(library: ClauseLibrary) -> None:
    with pytest.raises(KnownError, match="instrument-unknown") as raised:
        library.clauses("SALV-2009")
    assert "SALV-2008" in explain(raised.value, "es")


def test_citations_come_in_the_language_asked_for(library: ClauseLibrary) -> None:
    assert library.short_citation("SALV-2008:p23.s3.i6", "es") == "párr. 23, secc. 3, viñeta 6"
    assert library.citation("SALV-2008:p23.s3.i6", "fr").endswith("par. 23, sect. 3, puce 6")
    assert library.quotation("SALV-2008:p23.s3.i6", "es").startswith("…decidieron: «Promover la realización")


def test_topics_and_verbs_are_listed_in_alphabetical_order_without_minding_accents(library: ClauseLibrary) -> None:
    assert library.topics()[:3] == ("agricultura", "cambio climático", "ciencia y tecnología")
    assert len(library.topics()) == len(set(library.topics()))
    assert {"decidir", "hacer hincapié", "promover"} <= set(library.verbs())


def test_several_threads_may_ask_at_once(library: ClauseLibrary) -> None:
    answers: list[tuple[str, ...]] = []

    def ask() -> None:
        for word in ("energía", "migrantes", "crisis financiera") * 10:
            hits = library.search(word)
            answers.append(tuple(hit.clause.id for hit in hits))

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 120
    assert len(set(answers)) == 3


def test_consulting_writes_nothing(tmp_path: Path) -> None:
    copy = tmp_path / "library with spaces, ñ & #.db"
    copy.write_bytes(resources.shipped_library().read_bytes())
    with ClauseLibrary.open(copy, vocabulary=load_vocabulary()) as library:
        library.search("energía")
        library.nearest("Promover la cooperación regional.")
    assert copy.read_bytes() == resources.shipped_library().read_bytes()
    assert [path.name for path in tmp_path.iterdir()] == [copy.name]


def test_of_instruments_that_were_read_only_so_many_stay_in_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(instruments_read, "_KEPT_AT_ONCE", 1)
    path = tmp_path / "some.db"
    build_library(path, Corpus(500), "some")
    with ClauseLibrary.open(path, vocabulary=load_vocabulary()) as some:
        first, second, *_ = (summary.metadata.id for summary in some.instruments())
        read = some.instrument(first)
        assert some.instrument(first) is read
        some.instrument(second)
        again = some.instrument(first)
        assert again is not read
        assert again == read
