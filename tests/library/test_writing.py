"""Changing a library: whole deeds, nothing left over, nothing lost."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from drafter.errors import KnownError
from drafter.instruments import Instrument, InstrumentMetadata, parse
from drafter.library import ClauseLibrary, LibraryWriter, build_library, load_ladder
from drafter.library.store.writing import WritingStore
from drafter.redline import Vocabulary

LADDER = load_ladder()
AT = "2026-11-29T20:00:00Z"


def instrument(instrument_id: str, *paragraphs: str, language: str = "es", digest: str = "", **more: str) -> Instrument:
    """An instrument with those paragraphs, each with the topic «tema»."""
    raw = "".join(f"{number}. {words}\n\n" for number, words in enumerate(paragraphs, start=1))
    metadata = InstrumentMetadata(instrument_id, f"Declaración {instrument_id}", language=language, **more)
    return parse(raw, metadata, LADDER, {f"{instrument_id}:p1": ("tema",)}, digest)


FOREST = instrument(
    "BOSQUE-2010", "Reafirmaron su compromiso con los bosques.", "Decidieron plantar ceibas.", date="2010-05-01"
)
SEA = instrument("MAR-2012", "Instaron a proteger los océanos.", "Decidieron limpiar las playas.", digest="abc")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    build_library(tmp_path / "library.db", (FOREST,), "test")
    return tmp_path / "library.db"


def consult(path: Path) -> ClauseLibrary:
    return ClauseLibrary.open(path, vocabulary=Vocabulary())


def index_is_sound(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO clauses_fts (clauses_fts, rank) VALUES ('integrity-check', 1)")
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_what_is_added_is_found_and_listed(path: Path) -> None:
    with LibraryWriter.open(path) as writer:
        writer.add(SEA, at=AT)
        assert writer.known_source("abc") == "MAR-2012"
        assert writer.known_source("") is None
        assert writer.known_source("abd") is None
    with consult(path) as library:
        assert [(s.metadata.id, s.clause_count, s.shipped, s.added_at) for s in library.instruments()] == [
            ("BOSQUE-2010", 2, False, ""),
            ("MAR-2012", 2, False, AT),
        ]
        assert library.instrument("MAR-2012") == SEA
        assert [hit.clause.id for hit in library.search("océano ")] == ["MAR-2012:p1"]
        assert library.nearest("Decidieron limpiar las playas del norte.")[0].clause.id == "MAR-2012:p2"
    index_is_sound(path)


@pytest.mark.parametrize("twin", ["BOSQUE-2010", "bosque 2010", "Bosque2010"])
def test_an_id_that_is_taken_is_refused_also_where_only_its_signs_differ(path: Path, twin: str) -> None:
    before = path.read_bytes()
    with LibraryWriter.open(path) as writer, pytest.raises(KnownError, match="instrument-taken"):
        writer.add(instrument(twin, "Otra cosa."), at=AT)
    with consult(path) as library:
        assert library.instrument("BOSQUE-2010") == FOREST
    assert len(before) == path.stat().st_size


@pytest.mark.parametrize("odd", ["", "¿?", "A:1", " "])
def test_what_cannot_be_an_id_is_refused(path: Path, odd: str) -> None:
    sea = replace(SEA, metadata=replace(SEA.metadata, id=odd))
    with LibraryWriter.open(path) as writer, pytest.raises(KnownError, match="instrument-id-odd"):
        writer.add(sea, at=AT)


def test_an_instrument_is_replaced_in_its_place(path: Path) -> None:
    newer = instrument("BOSQUE-2010", "Reafirmaron su amor por los manglares.")
    with LibraryWriter.open(path) as writer:
        writer.add(SEA, at=AT)
        writer.add(newer, at=AT, replace=True)
    with consult(path) as library:
        assert [summary.metadata.id for summary in library.instruments()] == ["BOSQUE-2010", "MAR-2012"]
        assert library.instrument("BOSQUE-2010") == newer
        assert library.search("ceibas ") == ()
        assert [hit.clause.id for hit in library.search("manglar")] == ["BOSQUE-2010:p1"]
    index_is_sound(path)


def test_no_word_of_a_removed_instrument_stays_in_the_file(path: Path) -> None:
    secret = instrument(
        "RESERVADO-1", "Convinieron en mantener la cláusula xochimilca.", "Instaron a callar.", body="Consejo Qwertz"
    )
    with LibraryWriter.open(path) as writer:
        writer.add(secret, at=AT)
    assert b"xochimilca" in path.read_bytes()
    with LibraryWriter.open(path) as writer:
        writer.add(SEA, at=AT)
        writer.remove("RESERVADO-1")
    left = path.read_bytes().lower()
    for word in (b"xochimil", b"ochimilc", b"qwertz", b"reservado"):
        assert word not in left
    with consult(path) as library:
        assert [summary.metadata.id for summary in library.instruments()] == ["BOSQUE-2010", "MAR-2012"]
        assert library.topics() == ("tema",)
        with pytest.raises(KnownError, match="instrument-unknown"):
            library.instrument("RESERVADO-1")
    index_is_sound(path)


def test_a_removal_that_was_killed_before_its_last_word_was_gone_is_finished_by_whoever_writes_next(
    tmp_path: Path,
) -> None:
    path = tmp_path / "reservada.db"
    secret = instrument("RESERVADO-1", "Convinieron en mantener la cláusula xochimilca.")
    build_library(path, (FOREST, secret), "test")
    with closing(WritingStore.open_to_write(path, before_migrating=lambda store: None)) as killed:
        with killed.change():
            killed.remove(killed.kept(secret.metadata))
        assert killed.to_purge()
    assert b"ochimil" in path.read_bytes()  # the index leaves out a beginning that the word before shares
    with LibraryWriter.open(path):
        pass
    assert b"ochimil" not in path.read_bytes()
    index_is_sound(path)


def test_what_is_not_there_cannot_be_removed(path: Path) -> None:
    with LibraryWriter.open(path) as writer, pytest.raises(KnownError, match="instrument-unknown") as raised:
        writer.remove("BOSQUE-2011")
    assert raised.value.data["nearest"] == "BOSQUE-2010"


def test_a_library_is_made_where_it_is_asked_for(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="library-missing"):
        LibraryWriter.open(tmp_path / "mía.db")
    with LibraryWriter.open(tmp_path / "mía.db", create=True) as writer:
        writer.add(SEA, at=AT)
    with consult(tmp_path / "mía.db") as library:
        assert library.instrument("MAR-2012") == SEA
    assert [found.name for found in tmp_path.iterdir()] == ["mía.db"]


def test_who_reads_takes_notice_of_what_was_written(path: Path) -> None:
    with consult(path) as library:
        assert not library.refresh()
        with LibraryWriter.open(path) as writer:
            writer.add(SEA, at=AT)
            assert library.refresh()
            assert library.instrument("MAR-2012") == SEA
        assert [hit.clause.id for hit in library.search("océano ")] == ["MAR-2012:p1"]
    assert [found.name for found in path.parent.iterdir()] == ["library.db"]


def test_a_row_number_is_never_given_twice(path: Path) -> None:
    with LibraryWriter.open(path) as writer:
        for _ in range(3):
            writer.add(SEA, at=AT)
            writer.remove("MAR-2012")
        writer.add(SEA, at=AT)
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT row FROM clauses ORDER BY row").fetchall()
    assert rows == [(1,), (2,), (9,), (10,)]
