"""Instruments taken back out of backups, and a library whose file was deleted by hand: nothing is lost in silence."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.errors import KnownError
from drafter.instruments import Instrument, InstrumentMetadata, parse
from drafter.library import (
    ClauseLibrary,
    Correction,
    KeptInstrument,
    LibraryWriter,
    build_library,
    load_ladder,
    user_library,
)
from drafter.library.keeping.backups import backups, forget_made_anew, made_anew, own_copy
from drafter.library.keeping.repair import damage, repair
from drafter.library.keeping.restoring import (
    Standing,
    all_contents,
    backup_with,
    bring_back,
    contents,
    lack,
    lacking,
    take_back,
    undo_taking_back,
)
from drafter.messages import LANGUAGES, explain
from drafter.redline import Vocabulary

AT = "2026-11-29T20:00:00Z"
NOW = datetime(2026, 11, 29, 20, 0)


def instrument(instrument_id: str, paragraphs: int = 4) -> Instrument:
    raw = "".join(f"{number}. Reafirmaron {instrument_id} en {number}.\n\n" for number in range(1, paragraphs + 1))
    return parse(raw, InstrumentMetadata(instrument_id, f"Texto {instrument_id}", date="2008-12-17"), load_ladder())


def layered(instrument_id: str) -> KeptInstrument:
    """An instrument with topics of its own and of a clause, and two corrections, one of them withdrawn."""
    kept = KeptInstrument.of(instrument(instrument_id), added_at=AT)
    kept = kept.tagged(instrument_id, ["energía"]).tagged(f"{instrument_id}:p2", ["clima"])
    kept = kept.corrected(f"{instrument_id}:p1", Correction("Leyeron mal.", "escaneo", "Ana", AT))
    kept = kept.corrected(f"{instrument_id}:p3", Correction("Otra cosa.", "escaneo", "Ana", AT))
    return kept.corrected(f"{instrument_id}:p3", Correction(None, "era así", "Ana", AT))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    build_library(tmp_path / "library.db", [layered("UNO"), instrument("DOS"), instrument("TRES")], "test")
    return tmp_path / "library.db"


def kept(path: Path) -> dict[str, KeptInstrument]:
    with LibraryWriter.open(path) as writer:
        return {each.id: each for each in writer.kept()}


def open_library(path: Path) -> ClauseLibrary:
    return ClauseLibrary.open(path, vocabulary=Vocabulary())


# -- one instrument ---------------------------------------------------------------------------------------------------


def test_what_was_removed_is_listed_first_and_comes_back_with_its_topics_and_corrections(path: Path) -> None:
    before = kept(path)
    with LibraryWriter.open(path) as writer:
        writer.remove("UNO")
        writer.tag("TRES", ["nuevo"])
    (found,) = all_contents(path)
    assert [(each.metadata.id, each.standing) for each in found.instruments] == [
        ("UNO", Standing.ABSENT),
        ("TRES", Standing.DIFFERENT),
        ("DOS", Standing.SAME),
    ]
    assert found.absent == ("UNO",)
    assert found.instruments[0].clause_count == 4
    taken = take_back(path, backup_with(path, "UNO"), ["UNO"])
    assert taken.before == ()
    assert kept(path)["UNO"] == before["UNO"]
    assert kept(path)["TRES"].topics == ("nuevo",)
    with open_library(path) as library:
        assert library.clause("UNO:p1").text == "Leyeron mal."
        assert len(library.corrections("UNO:p3")) == 2
        assert {hit.clause.id for hit in library.search("clima ", topic="clima")} | {
            hit.clause.id for hit in library.search("", topic="clima")
        } == {"UNO:p2"}
    assert damage(path) == ()


def test_what_the_library_has_is_replaced_only_where_that_is_wanted_and_can_be_undone(path: Path) -> None:
    before = kept(path)
    with LibraryWriter.open(path) as writer:
        writer.remove("DOS")
        writer.untag("UNO", ["energía"])
        writer.correct("UNO:p4", "Más tarde.", reason="escaneo", author="Ana", at=AT)
    changed = kept(path)
    (backup,) = backups(path)
    with pytest.raises(KnownError, match="restore-present") as raised:
        take_back(path, backup, ["DOS", "UNO"])
    assert explain(raised.value, "es").startswith(f"{path}: ")
    assert kept(path) == changed, "none of them, where one is refused"
    taken = take_back(path, backup, ["DOS", "UNO"], replace=True)
    assert kept(path) == {"UNO": before["UNO"], "TRES": before["TRES"], "DOS": before["DOS"]}
    undo_taking_back(path, taken)
    assert kept(path) == changed


def test_the_newest_backup_that_has_another_state_is_chosen_and_none_is_said(path: Path) -> None:
    with LibraryWriter.open(path) as writer:
        writer.tag("DOS", ["uno"])
    with LibraryWriter.open(path) as writer:
        writer.tag("TRES", ["dos"])
    newest, oldest = backups(path)
    assert backup_with(path, "TRES") == newest
    assert backup_with(path, "DOS") == oldest
    for wanted, message in (("UNO", "restore-same"), ("CUATRO", "restore-unknown")):
        with pytest.raises(KnownError, match=message) as raised:
            backup_with(path, wanted)
        assert all(wanted in explain(raised.value, language) for language in LANGUAGES)
    with pytest.raises(KnownError, match="instrument-unknown"):
        take_back(path, newest, ["CUATRO"])


def test_a_backup_that_is_damaged_is_listed_as_such_and_nothing_wrong_is_taken_from_it(path: Path) -> None:
    with LibraryWriter.open(path) as writer:
        writer.remove("UNO")
    (backup,) = backups(path)
    data = backup.read_bytes()
    backup.write_bytes(data.replace(b"Reafirmaron UNO en 2", b"Reafirmaron UNO en 9"))
    assert backup.read_bytes() != data
    (found,) = all_contents(path)
    assert found.instruments == ()
    assert found.fault is not None
    assert found.fault.message == "library-altered"
    with pytest.raises(KnownError, match="library-altered"):
        take_back(path, backup, ["UNO"])
    assert set(kept(path)) == {"DOS", "TRES"}


def test_whoever_stops_taking_back_takes_nothing(path: Path) -> None:
    with LibraryWriter.open(path) as writer:
        writer.remove("UNO")
        writer.remove("DOS")
    (backup,) = backups(path)

    def stop(share: float) -> None:
        if share:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        take_back(path, backup, ["UNO", "DOS"], progress=stop)
    assert set(kept(path)) == {"TRES"}
    shares: list[float] = []
    take_back(path, backup, ["UNO", "DOS"], progress=shares.append)
    assert shares == [0.0, 0.5, 1.0]


Change = Callable[[LibraryWriter], None]
CHANGES: dict[str, Change] = {
    "remove": lambda writer: writer.remove("UNO"),
    "tag": lambda writer: writer.tag("UNO:p4", ["agua"]),
    "untag": lambda writer: writer.untag("UNO", ["energía"]),
    "correct": lambda writer: writer.correct("UNO:p2", "Otro.", reason="", author="", at=AT),
    "withdraw": lambda writer: writer.withdraw("UNO:p1", author="", at=AT),
    "replace": lambda writer: writer.add(instrument("UNO", 2), at=AT, replace=True),
}


@settings(max_examples=12)
@given(st.lists(st.sampled_from(list(CHANGES)), unique=True, min_size=1, max_size=4))
def test_whatever_was_done_since_the_backup_has_it_as_it_was_and_taking_back_is_undone(
    tmp_path_factory: pytest.TempPathFactory, done: list[str]
) -> None:
    path = tmp_path_factory.mktemp("any") / "library.db"
    build_library(path, [layered("UNO"), instrument("DOS")], "test")
    before = kept(path)
    with LibraryWriter.open(path) as writer:
        writer.tag("DOS", ["marca"])  # so that there is a backup in any case
        for name in done:
            try:
                CHANGES[name](writer)
            except KnownError:
                continue  # it is not there any more, or has no such correction
    changed = kept(path)
    taken = take_back(path, backups(path)[-1], ["UNO"], replace=True)
    assert kept(path)["UNO"] == before["UNO"]
    undo_taking_back(path, taken)
    assert kept(path) == changed


# -- a library whose file was deleted ---------------------------------------------------------------------------------


@pytest.fixture
def deleted() -> Path:
    """The user's own library, with two instruments of theirs and layers over a shipped one, was deleted by hand."""
    own = user_library()
    with LibraryWriter.open(own) as writer:
        writer.take_in(layered("PROPIO"))
        writer.tag("SALV-2008:p9", ["vivienda"])
        writer.correct("SALV-2008:p10", "Bien leído.", reason="escaneo", author="Ana", at=AT)
    with LibraryWriter.open(own) as writer:
        writer.add(instrument("DESPUES"), at=AT)  # which is in no backup
    own.unlink()
    return own


def test_a_first_start_is_no_loss(tmp_path: Path) -> None:
    assert lack(user_library()) is None
    with LibraryWriter.open(tmp_path / "otra.db", create=True) as writer:
        assert lack(writer.path) is None


def test_a_library_that_was_deleted_by_hand_is_made_anew_and_that_is_said_until_it_is_answered(deleted: Path) -> None:
    assert user_library() == deleted
    assert set(kept(deleted)) == {"SALV-2008"}
    for _ in range(2):
        error = lack(deleted)
        assert error is not None
        for language in LANGUAGES:
            sentence = explain(error, language)
            assert sentence.startswith(f"{deleted}: ")
            assert "PROPIO" in sentence
            assert "drafter doctor --repair" in sentence
    forget_made_anew(deleted)
    assert lack(user_library()) is None
    assert backups(deleted) != ()


def test_everything_of_the_backup_comes_back_and_what_was_added_since_stays(deleted: Path) -> None:
    with LibraryWriter.open(user_library()) as writer:
        writer.add(instrument("NUEVO"), at=AT)
    with LibraryWriter.open(user_library()) as writer:  # a backup of the new one is the newest now
        writer.tag("NUEVO", ["hoy"])
    brought = bring_back(deleted, now=NOW)
    assert brought is not None
    assert brought.ids == ("SALV-2008", "PROPIO")
    assert brought.lost == ()
    now = kept(deleted)
    assert set(now) == {"SALV-2008", "NUEVO", "PROPIO"}
    assert now["NUEVO"].topics == ("hoy",)
    assert now["PROPIO"] == layered("PROPIO")
    with open_library(deleted) as library:
        assert "vivienda" in library.clause("SALV-2008:p9").topics
        assert library.clause("SALV-2008:p10").text == "Bien leído."
    assert lack(deleted) is None
    assert bring_back(deleted, now=NOW) is None
    assert damage(deleted) == ()


def test_what_was_done_since_is_never_overwritten(deleted: Path) -> None:
    with LibraryWriter.open(user_library()) as writer:
        writer.add(instrument("PROPIO", 9), at=AT)
        writer.tag("SALV-2008:p9", ["otra vez"])
    before = kept(deleted)
    assert lack(deleted) is None, "there is nothing that would come"
    brought = bring_back(deleted, now=NOW)
    assert brought is not None
    assert brought.ids == ()
    assert kept(deleted) == before


def test_what_the_user_had_removed_of_the_shipped_ones_is_removed_again() -> None:
    own = user_library()
    with LibraryWriter.open(own) as writer:
        writer.add(instrument("PROPIO"), at=AT)
        writer.remove("SALV-2008")
    with LibraryWriter.open(own) as writer:
        writer.tag("PROPIO", ["uno"])
    own.unlink()
    assert bring_back(user_library(), now=NOW) is not None
    assert set(kept(own)) == {"PROPIO"}
    assert set(kept(user_library())) == {"PROPIO"}


def test_the_backup_that_is_to_be_brought_back_is_kept_however_many_are_made(deleted: Path) -> None:
    own = user_library()
    wanted = made_anew(own)
    for number in range(12):
        with LibraryWriter.open(own) as writer:
            writer.tag("SALV-2008:p1", [f"tema {number}"])
    assert made_anew(own) == wanted
    assert wanted in backups(own)
    lost = lacking(own)
    assert lost is not None
    assert lost.absent == ("PROPIO",)


def test_a_library_with_a_name_that_is_missing_is_put_back_whole_from_its_newest_sound_backup(path: Path) -> None:
    before = kept(path)
    with LibraryWriter.open(path) as writer:
        writer.tag("DOS", ["uno"])
    with LibraryWriter.open(path) as writer:
        writer.tag("DOS", ["dos"])
    path.unlink()
    for deed in (open_library, LibraryWriter.open, damage):
        with pytest.raises(KnownError, match="library-missing-backup") as raised:
            deed(path)
        assert "doctor --repair" in explain(raised.value, "es")
    assert not path.exists()
    backups(path)[0].write_bytes(b"SQLite format 3\0" + bytes(5000))
    brought = bring_back(path, now=NOW)
    assert brought is not None
    assert brought.backup == backups(path)[1]
    assert kept(path) == before
    assert bring_back(path.with_name("nunca.db"), now=NOW) is None


def test_a_library_made_anew_by_an_addition_is_told_too(path: Path) -> None:
    with LibraryWriter.open(path) as writer:
        writer.tag("DOS", ["uno"])
    path.unlink()
    with LibraryWriter.open(path, create=True) as writer:
        writer.add(instrument("CUATRO"), at=AT)
    assert bring_back(path, now=NOW) is not None
    assert set(kept(path)) == {"UNO", "DOS", "TRES", "CUATRO"}


def test_what_a_killed_program_left_beside_a_deleted_library_is_not_laid_over_the_new_one() -> None:
    own = user_library()
    with LibraryWriter.open(own) as writer:
        writer.add(instrument("PROPIO"), at=AT)
        saved = own.parent / "saved"
        shutil.copyfile(own.with_name(f"{own.name}-wal"), saved)
    own.unlink()
    saved.rename(own.with_name(f"{own.name}-wal"))
    assert set(kept(user_library())) == {"SALV-2008"}
    assert damage(own_copy()) == ()


def test_a_large_library_of_an_older_program_is_brought_up_to_date_by_repairing_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, project_folder: Path
) -> None:
    monkeypatch.setattr("drafter.library.store.reading._MIGRATED_IN_MEMORY", 0)
    path = tmp_path / "vieja.db"
    shutil.copyfile(project_folder / "tests" / "data" / "libraries" / "first_tables.db", path)
    with pytest.raises(KnownError, match="library-older") as raised:
        open_library(path)
    assert "doctor --repair" in explain(raised.value, "es")
    assert repair(path, now=NOW) is None
    with open_library(path) as library:
        assert len(library.clauses("SALV-2008")) == 116


def test_the_contents_of_any_file_are_told_for_a_library_that_is_missing(path: Path, tmp_path: Path) -> None:
    found = contents(path, tmp_path / "nada.db")
    assert found.absent == ("UNO", "DOS", "TRES")
