"""``library``: what is in it is changed, other libraries are opened beside, packed, checked and repaired."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from drafter.library.keeping.backups import backups, own_copy

Drafter = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def own(library_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, drafter: Drafter) -> Path:
    """A library of the test's own, which ``DRAFTER_LIBRARY`` names."""
    path = tmp_path / "mía.db"
    shutil.copyfile(library_file, path)
    monkeypatch.setenv("DRAFTER_LIBRARY", str(path))
    return path


@pytest.fixture
def at_home(monkeypatch: pytest.MonkeyPatch, drafter: Drafter) -> Path:
    """Nobody named a library: the user's own copy is used."""
    monkeypatch.delenv("DRAFTER_LIBRARY")
    return own_copy()


def ids(drafter: Drafter) -> list[str]:
    return [each["id"] for each in json.loads(drafter("library", "list", "--json").stdout)]


def test_an_instrument_is_removed_and_a_copy_of_before_is_told(drafter: Drafter, own: Path) -> None:
    done = drafter("library", "remove", "SALV-2008")
    assert done.returncode == 0
    assert done.stdout == ""
    assert "SALV-2008 suprimido" in done.stderr
    assert "--forget" in done.stderr
    assert ids(drafter) == []
    assert len(backups(own)) == 1
    again = drafter("library", "remove", "SALV-2008")
    assert again.returncode == 3


def test_a_confidential_instrument_is_forgotten_in_the_copies_too(drafter: Drafter, own: Path) -> None:
    done = drafter("library", "remove", "SALV-2008", "--forget")
    assert done.returncode == 0
    assert backups(own) == ()
    assert b"Salvador" not in own.read_bytes()


def test_what_stays_in_the_library_has_a_copy_after_another_was_forgotten(
    drafter: Drafter, own: Path, tmp_path: Path
) -> None:
    (tmp_path / "otra.txt").write_text("Declaración de Quito\n\n1. Acordaron cooperar.\n", encoding="utf-8")
    assert drafter("library", "add", "otra.txt", "--id", "QUITO").returncode == 0
    assert drafter("library", "remove", "SALV-2008", "--forget").returncode == 0
    (copy,) = backups(own)
    assert b"Salvador" not in copy.read_bytes()
    own.write_bytes(b"SQLite format 3\0" + bytes(8000))
    repaired = json.loads(drafter("doctor", "--repair", "--json").stdout)["checks"][0]["finding"]
    assert "QUITO" in repaired
    assert "no se sabe" in repaired
    assert "QUITO" in ids(drafter)


def test_topics_are_given_and_taken(drafter: Drafter, own: Path) -> None:
    given = drafter("library", "tag", "SALV-2008:p9", "vivienda", "Energia")
    assert given.returncode == 0
    assert given.stderr.rstrip().endswith("; vivienda")
    assert given.stderr.count("energía") == 1
    assert "SALV-2008:p9" in drafter("search", "", "--topic", "vivienda").stdout
    taken = drafter("library", "untag", "SALV-2008:p9", "VIVIENDA")
    assert "vivienda" not in taken.stderr
    whole = drafter("library", "tag", "SALV-2008", "cumbres")
    assert whole.stderr == "drafter: SALV-2008: temas: cumbres\n"
    assert drafter("library", "tag", "SALV-2008:p99", "x").returncode == 3
    assert drafter("library", "tag", "SALV-2008:p9").returncode == 2


def test_metadata_are_edited(drafter: Drafter, own: Path) -> None:
    assert drafter("library", "edit", "SALV-2008", "--symbol", "CALC/2008", "--date", "2008-12-16").returncode == 0
    (listed,) = json.loads(drafter("library", "list", "--json").stdout)
    assert (listed["symbol"], listed["date"]) == ("CALC/2008", "2008-12-16")
    for wrong in ([], ["--date", "ayer"], ["--title", " "]):
        assert drafter("library", "edit", "SALV-2008", *wrong).returncode == 2


def test_a_scanning_error_is_corrected_shown_with_its_history_and_withdrawn(drafter: Drafter, own: Path) -> None:
    printed = json.loads(drafter("library", "correct", "SALV-2008:p1", "--json").stdout)
    assert printed["corrections"] == []
    when = ("--author", "Ana", "--date", "2026-11-29T20:00:00Z")
    done = drafter("library", "correct", "SALV-2008:p1", "--text", "Texto corregido.", "--reason", "escaneo", *when)
    assert done.returncode == 0
    assert "Como está impreso:" in done.stdout
    assert "escaneo" in done.stdout
    shown = json.loads(drafter("library", "correct", "SALV-2008:p1", "--json").stdout)
    assert shown == {
        "clause_id": "SALV-2008:p1",
        "text": "Texto corregido.",
        "as_printed": printed["text"],
        "corrections": [
            {"text": "Texto corregido.", "reason": "escaneo", "author": "Ana", "at": "2026-11-29T20:00:00Z"}
        ],
    }
    assert "Texto corregido." in drafter("cite", "SALV-2008:p1").stdout
    back = drafter("library", "correct", "SALV-2008:p1", "--withdraw", *when)
    assert back.returncode == 0
    assert "retirada" in back.stdout
    assert json.loads(drafter("library", "correct", "SALV-2008:p1", "--json").stdout)["text"] == printed["text"]
    assert drafter("library", "correct", "SALV-2008:p1", "--withdraw").returncode == 3
    assert drafter("library", "correct", "SALV-2008:p1", "--withdraw", "--text", "x").returncode == 2


def test_the_sources_are_told_with_their_digests(drafter: Drafter, own: Path, project_folder: Path) -> None:
    ((source,),) = [json.loads(drafter("library", "sources", "--json").stdout)]
    assert source["source_file"] == "declaracion-salvador-2008.es.txt"
    assert len(source["sha256"]) == 64
    assert source["sha256"] in drafter("library", "sources").stdout


def test_instruments_are_packed_into_one_file_with_what_was_done_to_them(drafter: Drafter, own: Path) -> None:
    drafter("library", "tag", "SALV-2008", "cumbres")
    packed = drafter("library", "pack", "SALV-2008", "-o", "regalo.db")
    assert packed.returncode == 0
    assert drafter("library", "pack", "SALV-2008", "-o", "regalo.db").returncode == 3
    assert drafter("library", "pack", "NADA", "-o", "otro.db").returncode == 3
    assert not (own.parent / "otro.db").exists()
    before = own.read_bytes()
    assert drafter("library", "pack", "SALV-2008", "-o", own, "--force").returncode == 3
    assert drafter("library", "new", own, "--force").returncode == 3
    assert own.read_bytes() == before
    assert "cláusulas: 116" in drafter("library", "list", "--library", "regalo.db").stdout
    found = drafter("search", "", "--topic", "cumbres", "--library", "regalo.db", "--limit", "1")
    assert found.stdout != ""


def test_a_library_beside_is_consulted_until_it_is_closed(drafter: Drafter, at_home: Path, tmp_path: Path) -> None:
    text = tmp_path / "otro.txt"
    text.write_text(
        "Declaración de Prueba\n\n1. Lamentaron la xilofagia.\n\n2. Decidieron reunirse.\n", encoding="utf-8"
    )
    assert drafter("library", "new", "ajena.db").returncode == 0
    assert drafter("library", "new", "ajena.db").returncode == 3
    added = drafter("library", "add", "otro.txt", "--id", "PRUEBA-1", "--library", "ajena.db")
    assert added.returncode == 0, added.stderr
    assert drafter("search", "xilofagia").stdout == ""
    assert drafter("library", "open", "ajena.db").returncode == 0
    assert json.loads(drafter("library", "open", "--json").stdout) == [str(tmp_path / "ajena.db")]
    assert "PRUEBA-1:" in drafter("search", "xilofagia").stdout
    assert ids(drafter) == ["SALV-2008", "PRUEBA-1"]
    assert drafter("text", "library:PRUEBA-1").returncode == 0
    shutil.move("ajena.db", "mudada.db")
    moved = drafter("library", "list")
    assert moved.returncode == 0
    assert "ajena.db" in moved.stderr
    assert drafter("library", "close", "ajena.db").returncode == 0
    assert drafter("library", "close", "ajena.db").returncode == 3
    assert ids(drafter) == ["SALV-2008"]


def test_the_shipped_library_is_never_written(drafter: Drafter, project_folder: Path) -> None:
    shipped = project_folder / "clause_library.db"
    before = shipped.read_bytes()
    refused = drafter("library", "remove", "SALV-2008", "--library", shipped)
    assert refused.returncode == 3
    assert "solo se consulta" in refused.stderr
    assert shipped.read_bytes() == before


def altered(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DROP TRIGGER clauses_are_as_adopted")
        connection.execute("UPDATE clauses SET text = 'No.' WHERE id = 'SALV-2008:p9'")


def test_a_damaged_library_is_consulted_with_a_sentence_not_written_and_repaired(drafter: Drafter, own: Path) -> None:
    drafter("library", "tag", "SALV-2008", "cumbres")
    altered(own)
    shown = drafter("library", "show", "SALV-2008")
    assert shown.returncode == 0
    assert "No." not in shown.stdout.splitlines()
    assert shown.stderr.startswith(f"drafter: {own}: ")
    assert len(shown.stderr.splitlines()) == 1
    assert drafter("library", "tag", "SALV-2008", "otro").returncode == 3
    found = drafter("doctor")
    assert found.returncode == 3
    assert "SALV-2008:p9" in found.stdout
    assert max(line.count(str(own)) for line in found.stdout.splitlines()) == 1
    repaired = drafter("doctor", "--repair", "--json")
    assert repaired.returncode == 0, repaired.stdout
    checks = json.loads(repaired.stdout)["checks"]
    assert "SALV-2008" in checks[0]["finding"]
    assert all(check["ok"] for check in checks)
    assert list(own.parent.glob("mía-damaged-*.db")) != []
    assert drafter("library", "show", "SALV-2008").stderr == ""
    assert drafter("doctor", "--repair").returncode == 0


def test_doctor_proves_the_libraries_beside_too(drafter: Drafter, at_home: Path, library_file: Path) -> None:
    other = Path("ajena.db")
    shutil.copyfile(library_file, other)
    assert drafter("library", "open", other).returncode == 0
    whole = drafter("doctor")
    assert whole.returncode == 0
    assert "ajena.db" in whole.stdout
    altered(other)
    found = drafter("doctor")
    assert found.returncode == 3
    assert any("ajena.db" in line and "SALV-2008:p9" in line for line in found.stdout.splitlines())


def test_a_library_that_was_deleted_says_so_and_one_command_brings_everything_back(
    drafter: Drafter, at_home: Path, tmp_path: Path
) -> None:
    Path("quito.txt").write_text("Declaración de Quito\n\n1. Acordaron cooperar.\n", encoding="utf-8")
    assert drafter("library", "add", "quito.txt", "--id", "QUITO").returncode == 0
    assert drafter("library", "tag", "QUITO", "cooperación").returncode == 0
    at_home.unlink()
    for command in (["library", "list"], ["search", "agua"], ["library", "edit", "SALV-2008", "--symbol", "S/1"]):
        done = drafter(*command)
        assert done.returncode == 0
        assert [line for line in done.stderr.splitlines() if "QUITO" in line and "doctor --repair" in line]
    found = drafter("doctor")
    assert found.returncode == 3
    assert "QUITO" in found.stdout
    Path("lima.txt").write_text("Declaración de Lima\n\n1. Acordaron crecer.\n", encoding="utf-8")
    assert drafter("library", "add", "lima.txt", "--id", "LIMA").returncode == 0
    repaired = drafter("doctor", "--repair")
    assert repaired.returncode == 0, repaired.stdout
    assert "QUITO" in repaired.stdout
    assert set(ids(drafter)) == {"SALV-2008", "QUITO", "LIMA"}
    shown = drafter("library", "list", "--json")
    assert shown.stderr == ""
    assert "S/1" in shown.stdout


def test_who_wants_the_new_library_is_told_no_more(drafter: Drafter, at_home: Path) -> None:
    for topic in ("cumbres", "energía"):
        drafter("library", "tag", "SALV-2008", topic)
    at_home.unlink()
    assert "SALV-2008" in drafter("library", "list").stderr
    assert drafter("library", "restore", "--dismiss", "SALV-2008").returncode == 2
    assert drafter("library", "restore", "--dismiss").returncode == 0
    assert drafter("library", "list").stderr == ""


def test_one_instrument_is_taken_back_out_of_a_backup(drafter: Drafter, own: Path) -> None:
    drafter("library", "tag", "SALV-2008:p9", "vivienda")
    drafter("library", "remove", "SALV-2008")
    newest, _oldest = json.loads(drafter("library", "restore", "--json").stdout)
    assert newest["instruments"] == [
        {
            "id": "SALV-2008",
            "title": newest["instruments"][0]["title"],
            "date": "2008-12-17",
            "clauses": 116,
            "standing": "absent",
        }
    ]
    listed = drafter("library", "restore")
    assert listed.returncode == 0
    assert newest["backup"] in listed.stdout
    assert "no están en la biblioteca: 1" in listed.stdout
    done = drafter("library", "restore", "SALV-2008")
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    assert "SALV-2008" in done.stderr
    assert "SALV-2008:p9" in drafter("search", "", "--topic", "vivienda").stdout
    again = drafter("library", "restore", "SALV-2008", "--from", newest["backup"])
    assert again.returncode == 3
    assert "nada que recuperar" in again.stderr
    assert drafter("library", "untag", "SALV-2008:p9", "vivienda").returncode == 0
    refused = drafter("library", "restore", "SALV-2008", "--from", newest["backup"])
    assert refused.returncode == 3
    assert "--replace" in refused.stderr
    assert drafter("library", "restore", "SALV-2008", "--from", newest["backup"], "--replace").returncode == 0
    assert "SALV-2008:p9" in drafter("search", "", "--topic", "vivienda").stdout
    unknown = drafter("library", "restore", "SALV-2008", "--from", "1999")
    assert unknown.returncode == 3
    assert newest["backup"] in unknown.stderr
    assert drafter("library", "restore", "--from", newest["file"]).stdout.count("SALV-2008") == 1
    assert drafter("library", "restore", "NADA").returncode == 3


def test_a_library_without_backups_says_so(drafter: Drafter, own: Path) -> None:
    listed = drafter("library", "restore")
    assert (listed.returncode, listed.stdout) == (0, "")
    assert str(own) in listed.stderr
    assert json.loads(drafter("library", "restore", "--json").stdout) == []


def test_a_library_with_a_name_that_is_missing_is_put_back_by_the_doctor(drafter: Drafter, own: Path) -> None:
    drafter("library", "tag", "SALV-2008", "uno")
    own.unlink()
    missing = drafter("library", "list")
    assert missing.returncode == 3
    assert "doctor --repair" in missing.stderr
    assert drafter("doctor").returncode == 3
    assert drafter("doctor", "--repair").returncode == 0
    assert ids(drafter) == ["SALV-2008"]


def test_ctrl_c_ends_the_doctor_cleanly_and_nothing_is_left(
    drafter: Drafter, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pressed(message: str, language: str, **_waiting: float) -> Callable[[float], None]:
        def hear(share: float) -> None:
            if share > 0.3:
                raise KeyboardInterrupt

        return hear

    monkeypatch.setattr("drafter.cli.doctor.progress", pressed)
    before = own.read_bytes()
    for arguments in (("doctor",), ("doctor", "--repair")):
        stopped = drafter(*arguments)
        assert stopped.returncode == 130
        assert stopped.stderr == "drafter: interrumpido.\n"
    assert own.read_bytes() == before
    assert [found.name for found in own.parent.glob("*.db*")] == [own.name]
