"""A user's library survives upgrades of the program: what was shipped gets newer, what the user did stays."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from drafter import resources
from drafter.errors import KnownError
from drafter.instruments import Instrument, InstrumentMetadata, parse
from drafter.library import ClauseLibrary, LibraryWriter, build_library, load_ladder, user_library
from drafter.library.keeping.backups import backups, own_copy
from drafter.library.keeping.repair import damage
from drafter.library.keeping.upgrading import upgrade
from drafter.redline import Vocabulary

AT = "2026-11-29T20:00:00Z"
NOW = datetime(2027, 3, 1, 9, 0)
FIRST_TABLES = Path(__file__).parents[2] / "data" / "libraries" / "first_tables.db"


def instrument(instrument_id: str, *paragraphs: str) -> Instrument:
    raw = "".join(f"{number}. {words}\n\n" for number, words in enumerate(paragraphs, start=1))
    metadata = InstrumentMetadata(instrument_id, f"Texto {instrument_id}", date="2008-12-17")
    return parse(raw, metadata, load_ladder(), {f"{instrument_id}:p1": ("de fábrica",)})


ADOPTED = instrument("DECL", "Reafirmaron los bosques.", "Decidieron plantar.", "Instaron a todos.")
NEWER = instrument(
    "DECL", "Reafirmaron los bosques.", "Decidieron plantar ceibas.", "Instaron a todos.", "Nuevo párrafo."
)
SAME = instrument("OTRA", "Lamentaron la tala.")
COME = instrument("LLEGA", "Saludaron el acuerdo.")
OWN = instrument("PROPIO", "Convinieron en lo suyo.")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    build_library(tmp_path / "own.db", [ADOPTED, SAME], "first", shipped=True)
    return tmp_path / "own.db"


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    build_library(tmp_path / "shipped.db", [SAME, NEWER, COME], "second", shipped=True)
    return tmp_path / "shipped.db"


def consult(path: Path) -> ClauseLibrary:
    return ClauseLibrary.open(path, vocabulary=Vocabulary())


def test_shipped_instruments_get_newer_and_what_the_user_did_stays(own: Path, shipped: Path) -> None:
    with LibraryWriter.open(own) as writer:
        writer.add(OWN, at=AT)
        writer.tag("DECL:p1", ["bosques"])
        writer.untag("DECL:p1", ["de fábrica"])
        writer.tag("DECL", ["toda"])
        writer.correct("DECL:p3", "Instaron a todas y todos.", reason="escaneo", author="Ana", at=AT)
        writer.correct("DECL:p2", "Decidieron plantar más.", reason="escaneo", author="Ana", at=AT)
    assert upgrade(own, shipped, now=NOW)
    with consult(own) as library:
        assert [(each.metadata.id, each.shipped) for each in library.instruments()] == [
            ("DECL", True),
            ("OTRA", True),
            ("PROPIO", False),
            ("LLEGA", True),
        ]
        assert [clause.text for clause in library.clauses("DECL")] == [
            "Reafirmaron los bosques.",
            "Decidieron plantar ceibas.",
            "Instaron a todas y todos.",
            "Nuevo párrafo.",
        ]
        assert library.clause("DECL:p1").topics == ("bosques",)
        assert library.instrument_topics("DECL") == ("toda",)
        assert library.instrument("PROPIO") == OWN
        assert [each.author for each in library.corrections("DECL:p2")] == ["Ana", "drafter"]
        assert [hit.clause.id for hit in library.search("ceibas ")] == ["DECL:p2"]
    assert damage(own) == ()
    newest = backups(own)[0]
    with consult(newest) as before:
        assert before.clause("DECL:p2").as_printed == "Decidieron plantar."


def test_an_upgrade_is_done_once(own: Path, shipped: Path) -> None:
    assert upgrade(own, shipped, now=NOW)
    after = own.read_bytes()
    assert not upgrade(own, shipped, now=NOW)
    assert own.read_bytes() == after


def test_what_the_user_removed_or_replaced_does_not_come_back(own: Path, shipped: Path) -> None:
    mine = instrument("OTRA", "Celebraron la tala.")
    with LibraryWriter.open(own) as writer:
        writer.remove("DECL")
        writer.add(mine, at=AT, replace=True)
    assert upgrade(own, shipped, now=NOW)
    with consult(own) as library:
        assert {each.metadata.id for each in library.instruments()} == {"OTRA", "LLEGA"}
        assert library.clause("OTRA:p1").text == "Celebraron la tala."


def test_what_the_user_removed_and_took_in_again_gets_newer(own: Path, shipped: Path) -> None:
    with LibraryWriter.open(own) as writer:
        (kept, _) = writer.kept()
        writer.remove("DECL")
        writer.take_in(kept)
    assert upgrade(own, shipped, now=NOW)
    with consult(own) as library:
        assert len(library.clauses("DECL")) == 4


def test_metadata_that_the_user_edited_stay(own: Path, shipped: Path) -> None:
    edited = InstrumentMetadata("DECL", "Mi título", body="Mi órgano")
    with LibraryWriter.open(own) as writer:
        writer.edit(edited)
    assert upgrade(own, shipped, now=NOW)
    with consult(own) as library:
        assert library.instrument("DECL").metadata == edited
        assert len(library.clauses("DECL")) == 4


def test_an_id_of_the_users_that_cannot_be_told_from_a_shipped_one_stays_alone(own: Path, shipped: Path) -> None:
    with LibraryWriter.open(own) as writer:
        writer.add(instrument("Llega", "Otra cosa."), at=AT)
    assert upgrade(own, shipped, now=NOW)
    with consult(own) as library:
        assert {each.metadata.id for each in library.instruments()} == {"DECL", "OTRA", "Llega"}


def test_a_copy_from_before_libraries_were_written_to_is_brought_up_to_date_at_the_next_start() -> None:
    own_copy().parent.mkdir(parents=True)
    shutil.copyfile(FIRST_TABLES, own_copy())
    own = user_library()
    assert own == own_copy()
    with ClauseLibrary.open(own, vocabulary=Vocabulary()) as library, consult(resources.shipped_library()) as now:
        assert library.instrument("SALV-2008") == now.instrument("SALV-2008")
    assert damage(own) == ()
    with closing(sqlite3.connect(backups(own)[-1])) as oldest:
        assert oldest.execute("SELECT count(*) FROM _sqlite_migrations").fetchall() == [(1,)]
    before = own.read_bytes()
    assert user_library() == own
    assert own.read_bytes() == before


def test_a_copy_that_cannot_be_upgraded_is_used_as_it_is(own: Path, shipped: Path, tmp_path: Path) -> None:
    broken = own.read_bytes()[:9000]
    own.write_bytes(broken)
    with pytest.raises(KnownError):
        upgrade(own, shipped, now=NOW)
    assert own.read_bytes() == broken
    own_copy().parent.mkdir(parents=True)
    own_copy().write_bytes(broken)
    assert user_library() == own_copy()
    assert own_copy().read_bytes() == broken
