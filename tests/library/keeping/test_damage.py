"""A damaged library: never a traceback, never a wrong word unnoticed, and repaired from what there is."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter import resources
from drafter.errors import KnownError
from drafter.instruments import Clause, Instrument, InstrumentMetadata, fold, parse
from drafter.library import (
    ClauseLibrary,
    Correction,
    KeptInstrument,
    LibraryWriter,
    build_library,
    load_ladder,
    user_library,
)
from drafter.library.keeping.backups import backups, last_backup, made_at, too_many
from drafter.library.keeping.repair import damage, repair
from drafter.library.keeping.upgrading import upgrade
from drafter.messages import LANGUAGES, explain
from drafter.redline import Vocabulary

AT = "2026-11-29T20:00:00Z"
NOW = datetime(2026, 11, 29, 20, 0)


def instrument(instrument_id: str, paragraphs: int) -> Instrument:
    raw = "".join(
        f"{number}. Reafirmaron el compromiso {instrument_id} número {number} con la energía limpia.\n\n"
        for number in range(1, paragraphs + 1)
    )
    return parse(raw, InstrumentMetadata(instrument_id, f"Texto {instrument_id}", date="2008-12-17"), load_ladder())


INSTRUMENTS = [instrument(f"TEXTO-{number}", 30) for number in range(4)]
CLAUSES = {clause.id: clause for each in INSTRUMENTS for clause in each.clauses}


@pytest.fixture(scope="module")
def sound_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sound") / "library.db"
    build_library(path, INSTRUMENTS, "test")
    return path


CORRECTED = "Reafirmaron lo que se leyó mal."


@pytest.fixture(scope="module")
def corrected_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("corrected") / "library.db"
    kept = [KeptInstrument.of(each) for each in INSTRUMENTS]
    kept[1] = kept[1].corrected("TEXTO-1:p1", Correction(CORRECTED, "", "Ana", AT))
    build_library(path, kept, "test")
    return path


@pytest.fixture
def sound(sound_file: Path) -> bytes:
    return sound_file.read_bytes()


def read_everything(path: Path) -> tuple[set[str], KnownError | None]:
    """Whatever can be read, which must be what was put there: ids of instruments, and what is said to be wrong."""
    whole = set()
    with ClauseLibrary.open(path, vocabulary=Vocabulary()) as library:
        for summary in library.instruments():
            read = library.instrument(summary.metadata.id)
            assert read == next(each for each in INSTRUMENTS if each.metadata.id == summary.metadata.id)
            whole.add(read.metadata.id)
        for query in ("energía limpia ", "compromiso 7 ", ""):
            for hit in library.search(query):
                assert hit.clause.text == CLAUSES[hit.clause.id].text
        for match in library.nearest("Reafirmaron el compromiso con la energía."):
            assert match.clause.text == CLAUSES[match.clause.id].text
        return whole, library.damaged


@settings(max_examples=60)
@given(place=st.floats(0, 1, exclude_max=True), mask=st.integers(1, 255), length=st.sampled_from([1, 1, 2, 40, 5000]))
def test_a_byte_that_is_flipped_anywhere_is_harmless_or_told(
    tmp_path_factory: pytest.TempPathFactory, sound_file: Path, place: float, mask: int, length: int
) -> None:
    data = bytearray(sound_file.read_bytes())
    start = int(place * len(data))
    data[start : start + length] = bytes(byte ^ mask for byte in data[start : start + length])
    path = tmp_path_factory.mktemp("flipped") / "library.db"
    path.write_bytes(data)
    try:
        whole, damaged = read_everything(path)
    except KnownError as error:
        told: list[KnownError] = [error]
    else:
        told = [damaged] if damaged is not None else []
        assert told or whole == {each.metadata.id for each in INSTRUMENTS}
    for sentence in told:
        for language in LANGUAGES:
            assert explain(sentence, language).startswith(str(path))


@settings(max_examples=40)
@given(place=st.floats(0, 1, exclude_max=True), mask=st.integers(1, 255), length=st.sampled_from([1, 2, 40, 5000]))
def test_a_library_too_large_to_be_proved_when_it_is_opened_is_proved_when_it_is_read(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch, corrected_file: Path, place: float,
    mask: int, length: int,
) -> None:  # fmt: skip
    monkeypatch.setattr("drafter.library.store.reading._CHECKED_AT_ONCE", 0)
    monkeypatch.setattr("drafter.library.clause_library._READ_AT_ONCE", 0)
    data = bytearray(corrected_file.read_bytes())
    start = int(place * len(data))
    data[start : start + length] = bytes(byte ^ mask for byte in data[start : start + length])
    path = tmp_path_factory.mktemp("large") / "library.db"
    path.write_bytes(data)
    readings = {clause_id: {fold(clause.text)} for clause_id, clause in CLAUSES.items()}
    readings["TEXTO-1:p1"] = {fold(CORRECTED)}
    told = []
    with suppress(KnownError), ClauseLibrary.open(path, vocabulary=Vocabulary()) as library:
        deeds: list[Callable[[], list[Clause]]] = [
            lambda: [hit.clause for hit in library.search("energía limpia ", limit=200)],
            lambda: [hit.clause for hit in library.first_hits("", limit=200)],
            lambda: [match.clause for match in library.nearest("Reafirmaron el compromiso con la energía.", limit=20)],
            lambda: [clause for each in library.instruments() for clause in library.clauses(each.metadata.id)],
        ]
        for deed in deeds:
            try:
                for clause in deed():
                    assert fold(clause.text) in readings[clause.id]
            except KnownError as error:
                told.append(error)
    assert all(explain(error, "es") for error in told)


@settings(max_examples=25)
@given(st.floats(0, 1, exclude_max=True))
def test_a_library_that_is_cut_off_anywhere_is_told_unless_nothing_is_lost(
    tmp_path_factory: pytest.TempPathFactory, sound_file: Path, share: float
) -> None:
    path = tmp_path_factory.mktemp("cut") / "library.db"
    data = sound_file.read_bytes()
    path.write_bytes(data[: int(share * len(data))])
    try:
        whole, damaged = read_everything(path)
    except KnownError:
        return
    assert damaged is not None or (share > 0.9 and whole == {each.metadata.id for each in INSTRUMENTS})


@settings(max_examples=15)
@given(place=st.floats(0, 1, exclude_max=True), length=st.integers(1, 9000))
def test_whatever_is_overwritten_the_backup_brings_everything_back(
    tmp_path_factory: pytest.TempPathFactory, sound_file: Path, place: float, length: int
) -> None:
    path = tmp_path_factory.mktemp("repaired") / "library.db"
    shutil.copyfile(sound_file, path)
    with LibraryWriter.open(path) as writer:
        writer.tag("TEXTO-1:p1", ["energía"])
    data = bytearray(path.read_bytes())
    start = int(place * len(data))
    data[start : start + length] = b"\xa5" * len(data[start : start + length])
    path.write_bytes(data)
    done = repair(path, now=NOW)
    assert damage(path) == ()
    with ClauseLibrary.open(path, vocabulary=Vocabulary()) as library:
        assert library.damaged is None
        assert {summary.metadata.id for summary in library.instruments()} == {each.metadata.id for each in INSTRUMENTS}
        for clause in CLAUSES.values():
            assert library.clause(clause.id).text == clause.text
    if done is not None:
        assert not {*done.lost} & {each.metadata.id for each in INSTRUMENTS}  # only an id that was overwritten itself
        assert done.kept.read_bytes() == bytes(data)


def altered(path: Path, change: str) -> None:
    """What another program may do that knows nothing of the rules."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DROP TRIGGER clauses_are_as_adopted")
        connection.execute(change)


ALTERATIONS = {
    "a word": "UPDATE clauses SET text = replace(text, 'limpia', 'sucia') WHERE id = 'TEXTO-2:p3'",
    "a clause less": "DELETE FROM clauses WHERE id = 'TEXTO-2:p3'",
    "another order": "UPDATE clauses SET ordinal = 100 WHERE id = 'TEXTO-2:p3'",
    "another parent": "UPDATE clauses SET parent = 'TEXTO-2:p4' WHERE id = 'TEXTO-2:p3'",
    "another title": "UPDATE instruments SET title = 'Otro' WHERE id = 'TEXTO-2'",
    "another source": "UPDATE instruments SET digest = 'abc' WHERE id = 'TEXTO-2'",
    "a correction nobody recorded": "UPDATE clauses SET corrected = 'Nada.' WHERE id = 'TEXTO-2:p3'",
}


@pytest.mark.parametrize("change", ALTERATIONS.values(), ids=ALTERATIONS)
def test_what_another_program_altered_is_found_and_named(tmp_path: Path, sound: bytes, change: str) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(sound)
    altered(path, change)
    (named,) = {error.data["what"] for error in damage(path) if error.message == "library-altered"}
    assert named in {"TEXTO-2", "TEXTO-2:p3"}


def test_of_an_altered_library_the_rest_is_consulted_and_nothing_is_written(tmp_path: Path, sound: bytes) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(sound)
    altered(path, ALTERATIONS["a word"])
    before = path.read_bytes()
    whole, damaged = read_everything(path)
    assert whole == {"TEXTO-0", "TEXTO-1", "TEXTO-3"}
    assert damaged is not None
    assert damaged.message == "library-damaged-partly"
    assert "TEXTO-2" in explain(damaged, "es")
    with pytest.raises(KnownError, match="library-altered"):
        LibraryWriter.open(path)
    assert path.read_bytes() == before


def test_where_a_backup_has_it_all_it_is_consulted(tmp_path: Path, sound: bytes) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(sound)
    with LibraryWriter.open(path) as writer:
        writer.tag("TEXTO-1", ["energía"])
    altered(path, ALTERATIONS["a word"])
    whole, damaged = read_everything(path)
    assert len(whole) == 4
    assert damaged is not None
    assert damaged.message == "library-damaged-backup"
    backup = last_backup(path)
    assert backup is not None
    assert damaged.data["backup"] == made_at(backup)


def test_without_a_backup_what_is_proved_is_kept_and_what_is_lost_is_named(tmp_path: Path, sound: bytes) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(sound)
    altered(path, ALTERATIONS["a word"])
    done = repair(path, now=NOW)
    assert done is not None
    assert done.salvaged == ("TEXTO-0", "TEXTO-1", "TEXTO-3")
    assert done.lost == ("TEXTO-2",)
    assert done.kept.name == "library-damaged-2026-11-29T200000Z.db"
    assert read_everything(path) == ({"TEXTO-0", "TEXTO-1", "TEXTO-3"}, None)
    assert repair(path, now=NOW) is None


def test_what_was_removed_stays_removed_when_a_library_is_repaired(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    build_library(path, INSTRUMENTS, "first", shipped=True)
    with LibraryWriter.open(path) as writer:
        writer.remove("TEXTO-0")
    altered(path, ALTERATIONS["a word"])
    done = repair(path, now=NOW)
    assert done is not None
    assert done.restored == ("TEXTO-2",)
    build_library(tmp_path / "shipped.db", INSTRUMENTS, "second", shipped=True)
    assert upgrade(path, tmp_path / "shipped.db", now=NOW)
    assert read_everything(path) == ({"TEXTO-1", "TEXTO-2", "TEXTO-3"}, None)


def test_a_shipped_instrument_is_put_back_from_the_shipped_library(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    shutil.copyfile(resources.shipped_library(), path)
    altered(path, "UPDATE clauses SET text = 'No.' WHERE id = 'SALV-2008:p9'")
    done = repair(path, now=NOW)
    assert done is not None
    assert (done.restored, done.lost) == (("SALV-2008",), ())


def test_a_damaged_copy_of_the_users_own_is_consulted_as_the_program_ships_it() -> None:
    own = user_library()
    own.write_bytes(own.read_bytes()[:5000])
    with ClauseLibrary.open(own, vocabulary=Vocabulary()) as library:
        assert library.damaged is not None
        assert library.damaged.data["backup"] == "clause_library.db"
        assert len(library.clauses("SALV-2008")) == 116


def test_an_index_that_does_not_fit_the_clauses_is_found_and_made_anew(tmp_path: Path, sound: bytes) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(sound)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO clauses_fts (clauses_fts) VALUES ('delete-all')")
    (error,) = damage(path)
    assert "clauses_fts" in explain(error, "en")
    assert repair(path, now=NOW) is not None
    assert damage(path) == ()


def test_what_is_no_library_is_not_repaired(tmp_path: Path) -> None:
    path = tmp_path / "nada.db"
    path.write_bytes(b"hola")
    for deed in (damage, lambda path: repair(path, now=NOW)):
        with pytest.raises(KnownError, match="library-not-a-library"):
            deed(path)
    assert [found.name for found in tmp_path.iterdir()] == ["nada.db"]


def test_before_the_first_change_of_a_session_a_copy_is_made(tmp_path: Path, sound: bytes) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(sound)
    with LibraryWriter.open(path) as writer:
        assert backups(path) == ()
        writer.tag("TEXTO-1", ["uno"])
        writer.tag("TEXTO-1", ["dos"])
    (backup,) = backups(path)
    with ClauseLibrary.open(backup, vocabulary=Vocabulary(), read_only=True) as before:
        assert before.topics() == ()
        assert len(before.instruments()) == 4
    with LibraryWriter.open(path) as writer:
        writer.tag("TEXTO-1", ["tres"])
    newest, oldest = backups(path)
    assert oldest == backup
    with ClauseLibrary.open(newest, vocabulary=Vocabulary(), read_only=True) as before:
        assert set(before.topics()) == {"uno", "dos"}
    assert [found.name for found in tmp_path.iterdir()] == ["library.db"]


@given(st.lists(st.integers(0, 60), unique=True), st.booleans())
def test_few_copies_are_kept_the_newest_and_one_of_each_of_some_days(hours: list[int], large: bool) -> None:
    made = sorted((NOW - timedelta(hours=7 * each) for each in hours), reverse=True)
    kept = [Path(f"{moment:%Y-%m-%dT%H%M%S.%f}Z.db") for moment in made]
    gone = too_many(kept, large=large)
    left = [backup for backup in kept if backup not in gone]
    assert len(left) <= (2 if large else 7)
    assert left[:2] == kept[:2]
    if not large:
        assert left[:3] == kept[:3]
        days = [backup.name[:10] for backup in left[3:]]
        assert len(days) == len(set(days))


def test_a_large_library_is_copied_as_it_was_while_it_is_changed_once_a_day(
    tmp_path: Path, sound: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("drafter.library.keeping.backups.LARGE", 1)
    monkeypatch.setattr("drafter.library.keeping.backups.COPIED_MEANWHILE", 1)
    path = tmp_path / "library.db"
    path.write_bytes(sound)
    with LibraryWriter.open(path) as writer:
        writer.remove("TEXTO-1")
        for number in range(5):
            writer.tag("TEXTO-2", [f"tema {number}"])
    (backup,) = backups(path)
    assert read_everything(backup) == ({each.metadata.id for each in INSTRUMENTS}, None)
    assert damage(path) == damage(backup) == ()
    with LibraryWriter.open(path) as writer:
        writer.remove("TEXTO-2")
    assert backups(path) == (backup,)
    assert [found.name for found in tmp_path.iterdir()] == ["library.db"]


def test_a_large_library_that_cannot_be_copied_keeps_its_change_and_says_so(
    tmp_path: Path, sound: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("drafter.library.keeping.backups.LARGE", 1)
    monkeypatch.setattr("drafter.library.keeping.backups.COPIED_MEANWHILE", 1)
    path = tmp_path / "library.db"
    path.write_bytes(sound)
    with LibraryWriter.open(path) as writer:
        writer.tag("TEXTO-2", ["tema"])
    (backup,) = backups(path)
    backup.unlink()
    backup.parent.rmdir()
    writer = LibraryWriter.open(path)
    # The folder is there when the copy begins; a folder of the copy's own name is in its way when it is finished.
    monkeypatch.setattr("drafter.library.keeping.backups._NAME", "x")
    (backup.parent / "x.db").mkdir(parents=True)
    (backup.parent / "x.db" / "full").touch()
    writer.remove("TEXTO-1")
    with pytest.raises(KnownError, match="library-changed-not-copied") as raised:
        writer.close()
    for language in LANGUAGES:
        assert explain(raised.value, language).startswith(str(path))
    assert read_everything(path)[0] == {"TEXTO-0", "TEXTO-2", "TEXTO-3"}


def test_where_no_copy_can_be_made_nothing_is_changed(
    tmp_path: Path, sound: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(sound)
    blocked = tmp_path / "blocked"
    blocked.write_text("in the way", encoding="utf-8")
    monkeypatch.setenv("XDG_DATA_HOME", str(blocked))
    monkeypatch.setenv("LOCALAPPDATA", str(blocked))
    with LibraryWriter.open(path) as writer, pytest.raises(KnownError, match="library-not-copied"):
        writer.remove("TEXTO-1")
    assert read_everything(path) == ({each.metadata.id for each in INSTRUMENTS}, None)
