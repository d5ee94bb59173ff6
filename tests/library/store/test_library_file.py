"""The library as a file: reproducible, readable by others, and never a traceback when it is not what it should be."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import weakref
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from drafter import resources
from drafter.errors import KnownError
from drafter.instruments import Instrument, InstrumentMetadata, VerbLadder, parse
from drafter.library import (
    ClauseLibrary,
    LibraryWriter,
    build_library,
    load_vocabulary,
    read_instrument,
    rebuild,
    user_library,
)
from drafter.messages import explain
from drafter.redline import Vocabulary

SHIPPED = resources.shipped_library()


def tables(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table and the schema, without the index's own blobs."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        names = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            if not name.startswith(("clauses_fts_", "sqlite_"))
        ]
        found = {name: connection.execute(f"SELECT * FROM [{name}]").fetchall() for name in names}
        found["schema"] = connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()
    return found


@pytest.fixture(scope="module")
def rebuilt(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("rebuilt") / "clause_library.db"
    assert rebuild(path) == 116
    return path


def test_the_shipped_library_is_what_its_resources_give(rebuilt: Path) -> None:
    assert tables(rebuilt) == tables(SHIPPED)


def test_building_twice_gives_the_same_bytes(rebuilt: Path, tmp_path: Path) -> None:
    rebuild(tmp_path / "again.db")
    assert (tmp_path / "again.db").read_bytes() == rebuilt.read_bytes()
    assert [path.name for path in tmp_path.iterdir()] == ["again.db"]


def test_the_shipped_file_needs_no_companion_and_is_sound() -> None:
    with closing(sqlite3.connect(f"{SHIPPED.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


@pytest.fixture
def connection(rebuilt: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(rebuilt)) as opened:
        yield opened


def test_plain_sqlite_can_search_without_accents(connection: sqlite3.Connection) -> None:
    sql = "SELECT id FROM clauses WHERE row IN (SELECT rowid FROM clauses_fts WHERE clauses_fts MATCH ?)"
    found = {clause_id for (clause_id,) in connection.execute(sql, ["energia"])}
    assert "SALV-2008:p15" in found
    assert found == {clause_id for (clause_id,) in connection.execute(sql, ["ENERGÍA"])}
    assert connection.execute("INSERT INTO clauses_fts (clauses_fts) VALUES ('integrity-check')").fetchall() == []


def test_the_sqlite3_program_can_search_and_read(rebuilt: Path) -> None:
    program = shutil.which("sqlite3")
    if program is None:
        pytest.skip("no sqlite3 program here")
    sql = (
        "SELECT r.id, r.citation, r.topics FROM clauses_readable r JOIN clauses c ON c.id = r.id WHERE c.row IN "
        "(SELECT rowid FROM clauses_fts WHERE clauses_fts MATCH 'biocombustibles')"
    )
    done = subprocess.run([program, "-json", str(rebuilt), sql], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == [
        {
            "id": "SALV-2008:p23.s3.i5",
            "citation": "párr. 23, secc. 3, viñeta 5",
            "topics": "energía; ciencia y tecnología",
        }
    ]


def test_no_program_changes_adopted_words_by_accident(tmp_path: Path, rebuilt: Path) -> None:
    copy = tmp_path / "copy.db"
    shutil.copyfile(rebuilt, copy)
    with closing(sqlite3.connect(copy)) as edited:
        for change in ("text = 'Palabra inaudita.'", "digest = x'00'", "id = 'OTRO:p1'", "row = 999"):
            with pytest.raises(sqlite3.IntegrityError, match="adopted text is never changed"):
                edited.execute(f"UPDATE clauses SET {change} WHERE id = 'SALV-2008:p9'")
    assert tables(copy) == tables(rebuilt)


def test_several_instruments_in_several_languages_live_together(tmp_path: Path) -> None:
    salvador = read_instrument(resources.instruments_folder() / "SALV-2008.json", VerbLadder(()))
    english = parse(
        "1. Urges all States to cooperate.\n\n2. Calls upon States to protect forests.\n",
        InstrumentMetadata("EN-1", "A resolution", language="en"),
        VerbLadder(()),
    )
    path = tmp_path / "both.db"
    build_library(path, (english, salvador), "test")
    with ClauseLibrary.open(path, vocabulary=Vocabulary()) as library:
        assert [summary.metadata.id for summary in library.instruments()] == ["EN-1", "SALV-2008"]
        assert library.instrument("EN-1") == english
        assert [hit.clause.id for hit in library.search("forest cooperating")] != []
        assert [hit.clause.id for hit in library.search("protecting ")] == ["EN-1:p2"]
        assert library.nearest("Urges States to cooperate.")[0].clause.id == "EN-1:p1"


def test_an_empty_library_answers(tmp_path: Path) -> None:
    build_library(tmp_path / "empty.db", (), "test")
    with ClauseLibrary.open(tmp_path / "empty.db", vocabulary=Vocabulary()) as library:
        assert library.instruments() == ()
        assert library.search("energía") == library.search("") == ()
        assert library.nearest("energía") == ()
        assert library.topics() == library.verbs() == ()


def opening_fails_with(path: Path) -> str:
    with pytest.raises(KnownError) as raised:
        ClauseLibrary.open(path, vocabulary=Vocabulary())
    for language in ("es", "en"):
        assert explain(raised.value, language).startswith(str(path))
    return raised.value.message


def test_a_missing_library_is_said_to_be_missing(tmp_path: Path) -> None:
    assert opening_fails_with(tmp_path / "nada.db") == "library-missing"


def test_a_folder_is_no_library(tmp_path: Path) -> None:
    assert opening_fails_with(tmp_path) == "file-is-folder"


@pytest.mark.parametrize("content", [b"", b"hola", b"SQLite format 3", b"PK\x03\x04" * 400], ids=repr)
def test_another_kind_of_file_is_no_library(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "otro.db").write_bytes(content)
    assert opening_fails_with(tmp_path / "otro.db") == "library-not-a-library"


def test_another_programs_database_is_no_library(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "otra.db")) as other, other:
        other.execute("CREATE TABLE clauses (id)")
    assert opening_fails_with(tmp_path / "otra.db") == "library-not-a-library"


@pytest.mark.parametrize("kept", [100, 512, 4096, 100_000])
def test_a_cut_off_library_is_damaged(tmp_path: Path, kept: int) -> None:
    (tmp_path / "corta.db").write_bytes(SHIPPED.read_bytes()[:kept])
    assert opening_fails_with(tmp_path / "corta.db") == "library-damaged"


def test_a_library_of_a_newer_program_is_said_to_be_newer(tmp_path: Path) -> None:
    path = tmp_path / "nueva.db"
    shutil.copyfile(SHIPPED, path)
    with closing(sqlite3.connect(path)) as newer, newer:
        newer.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('clause_library', '999_x', '')"
        )
    assert opening_fails_with(path) == "library-newer"


FIRST_TABLES = Path(__file__).parents[2] / "data" / "libraries" / "first_tables.db"
"""The library as drafter 0.1 shipped it before libraries could be written to."""


def test_a_library_of_an_older_program_is_read_as_the_present_one_would_have_made_it(tmp_path: Path) -> None:
    path = tmp_path / "vieja.db"
    shutil.copyfile(FIRST_TABLES, path)
    with (
        ClauseLibrary.open(path, vocabulary=load_vocabulary()) as old,
        ClauseLibrary.open(SHIPPED, vocabulary=load_vocabulary()) as new,
    ):
        assert old.instrument("SALV-2008") == new.instrument("SALV-2008")
        assert old.search("energía limpia") == new.search("energía limpia")
        assert [summary.shipped for summary in old.instruments()] == [True]
    assert path.read_bytes() == FIRST_TABLES.read_bytes()


def test_a_library_of_an_older_program_is_brought_to_the_present_tables_when_it_is_written_to(tmp_path: Path) -> None:
    path = tmp_path / "vieja.db"
    shutil.copyfile(FIRST_TABLES, path)
    with LibraryWriter.open(path):
        pass
    old, new = tables(path), tables(SHIPPED)
    for migrations in (old.pop("_sqlite_migrations"), new.pop("_sqlite_migrations")):
        assert [name for _, _, name, _ in migrations] == ["001_instruments_and_clauses", "002_growing_library"]
    assert old == new
    assert [found.name for found in tmp_path.iterdir()] == ["vieja.db"]


def test_tables_that_no_program_made_are_damage_and_read_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "rara.db"
    shutil.copyfile(SHIPPED, path)
    with closing(sqlite3.connect(path)) as odd, odd:
        odd.execute("DELETE FROM _sqlite_migrations")
    with ClauseLibrary.open(path, vocabulary=load_vocabulary()) as library:
        assert library.damaged is not None
        assert library.damaged.message == "library-damaged-read"
        assert len(library.clauses("SALV-2008")) == 116


def test_a_library_of_any_size_is_built_without_keeping_an_instrument(tmp_path: Path) -> None:
    alive: weakref.WeakSet[Instrument] = weakref.WeakSet()
    most = 0

    def instruments() -> Iterator[Instrument]:
        nonlocal most
        for number in range(300):
            text = f"1. Instaron a la cooperación número {number}.\n\n2. Decidieron reunirse.\n"
            made = parse(text, InstrumentMetadata(f"T-{number}", f"Texto {number}"), VerbLadder(()))
            alive.add(made)
            most = max(most, len(alive))
            yield made

    build_library(tmp_path / "grande.db", instruments(), "test")
    assert most <= 2
    with ClauseLibrary.open(tmp_path / "grande.db", vocabulary=Vocabulary()) as library:
        assert len(library.instruments()) == 300


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(16, SHIPPED.stat().st_size - 1), st.binary(min_size=1, max_size=400))
def test_no_damage_anywhere_is_answered_with_anything_but_a_sentence(
    tmp_path: Path, offset: int, garbage: bytes
) -> None:
    data = bytearray(SHIPPED.read_bytes())
    data[offset : offset + len(garbage)] = garbage
    path = tmp_path / "rota.db"
    path.write_bytes(data)
    try:
        with ClauseLibrary.open(path, vocabulary=Vocabulary()) as library:
            for summary in library.instruments():
                library.clauses(summary.metadata.id)
            library.search("energía")
            library.search("", kind="item")
    except KnownError as error:
        sentence = explain(error, "es")
    else:
        sentence = "not touched"
    assert sentence


def test_a_library_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    place = tmp_path / "carpeta.db"
    place.mkdir()
    with pytest.raises(KnownError, match="library-not-written"):
        build_library(place, (), "test")
    assert [path.name for path in tmp_path.iterdir()] == ["carpeta.db"]


def test_the_library_asked_for_is_used_before_any_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DRAFTER_LIBRARY", str(tmp_path / "named.db"))
    assert user_library(tmp_path / "explicit.db") == tmp_path / "explicit.db"
    assert user_library() == tmp_path / "named.db"


def test_the_users_own_copy_is_made_at_first_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DRAFTER_LIBRARY", raising=False)
    for variable in ("XDG_DATA_HOME", "LOCALAPPDATA", "APPDATA", "HOME"):
        monkeypatch.setenv(variable, str(tmp_path))
    own = user_library()
    assert tmp_path in own.parents
    assert own.read_bytes() == SHIPPED.read_bytes()
    own.write_bytes(own.read_bytes() + b"\0" * 0)
    assert user_library() == own
    with ClauseLibrary.open(own, vocabulary=load_vocabulary()) as library:
        assert len(library.clauses("SALV-2008")) == 116


def test_where_no_copy_can_be_made_the_shipped_library_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DRAFTER_LIBRARY", raising=False)
    blocked = tmp_path / "file"
    blocked.write_text("in the way", encoding="utf-8")
    for variable in ("XDG_DATA_HOME", "LOCALAPPDATA", "APPDATA", "HOME"):
        monkeypatch.setenv(variable, str(blocked))
    assert user_library() == SHIPPED
