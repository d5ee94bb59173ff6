"""``library add`` and ``library cut``."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Drafter = Callable[..., subprocess.CompletedProcess[str]]

FOLDER = Path(__file__).parents[1] / "data" / "instruments"
RESOLUTION = FOLDER / "un.es.txt"


def test_a_file_makes_a_library_where_there_is_none(drafter: Drafter, tmp_path: Path) -> None:
    added = drafter("library", "add", RESOLUTION, "--library", "mia.db")
    assert (added.returncode, added.stderr) == (0, "")
    assert added.stdout == "A-RES-81-214  Los ríos de montaña y el acceso al agua  (cláusulas: 14)\n"
    listed = json.loads(drafter("library", "list", "--json", "--library", "mia.db").stdout)
    assert [(one["id"], one["symbol"], one["date"], one["clauses"]) for one in listed] == [
        ("A-RES-81-214", "A/RES/81/214", "2026-12-17", 14)
    ]


def test_what_the_command_line_says_goes_before_what_the_text_says(drafter: Drafter, tmp_path: Path) -> None:
    drafter(
        *("library", "add", RESOLUTION, "--library", "mia.db", "--id", "RIOS", "--title", "Ríos", "--body", "AGNU"),
        *("--date", "2026-12", "--place", "Nueva York", "--symbol", "81/214", "--lang", "es"),
    )
    added = json.loads(drafter("library", "list", "--json", "--library", "mia.db").stdout)[0]
    assert {key: added[key] for key in ("id", "title", "body", "date", "dates", "place", "symbol", "meeting")} == {
        "id": "RIOS",
        "title": "Ríos",
        "body": "AGNU",
        "date": "2026-12",
        "dates": "2026-12",
        "place": "Nueva York",
        "symbol": "81/214",
        "meeting": "Octogésimo primer período de sesiones",
    }


def test_the_same_file_twice_says_under_which_id_it_is(drafter: Drafter) -> None:
    drafter("library", "add", RESOLUTION, "--library", "mia.db", "--id", "RIOS")
    again = drafter("library", "add", RESOLUTION, "--library", "mia.db", "--id", "OTRO")
    assert (again.returncode, again.stdout) == (3, "")
    assert again.stderr.startswith("drafter: un.es.txt: ")
    assert "RIOS" in again.stderr
    assert drafter("library", "add", RESOLUTION, "--library", "mia.db", "--force").stdout.startswith("RIOS  ")


def test_a_folder_is_added_file_by_file(drafter: Drafter, tmp_path: Path) -> None:
    folder = tmp_path / "textos"
    folder.mkdir()
    for name in ("oas.es.txt", "treaty.pt.txt"):
        (folder / name).write_bytes((FOLDER / name).read_bytes())
    (folder / "vacío.txt").write_bytes(b"")
    added = drafter("library", "add", folder, "--library", "mia.db")
    assert added.returncode == 3
    assert [line.split()[0] for line in added.stdout.splitlines()] == ["AG-RES-3121-LIV-O-24", "COOP-MUSE-2018"]
    assert "vacío.txt" in added.stderr
    assert "2 de 3" in added.stderr
    (folder / "vacío.txt").unlink()
    again = drafter("library", "add", folder, "--library", "mia.db", "--json")
    assert again.returncode == 0
    assert [one["id"] for one in json.loads(again.stdout)] == ["AG-RES-3121-LIV-O-24", "COOP-MUSE-2018"]


def test_what_a_folder_has_besides_is_told(drafter: Drafter, tmp_path: Path) -> None:
    folder = tmp_path / "textos"
    folder.mkdir()
    (folder / "oas.es.txt").write_bytes((FOLDER / "oas.es.txt").read_bytes())
    for name in ("índice.xlsx", "~$acta.docx", ".oculto", "foto.JPG"):
        (folder / name).write_bytes(b"x")
    told = [
        "drafter: índice.xlsx: no se leen archivos .xlsx; guárdelo como .docx, .pdf o .txt.",
        "drafter: textos: archivos ocultos, de bloqueo e imágenes que se pasaron por alto: 3.",
    ]
    dry = drafter("library", "add", folder, "--library", "mia.db", "--dry-run")
    assert (dry.returncode, dry.stdout, dry.stderr.splitlines()) == (0, "oas.es.txt\n", told)
    added = drafter("library", "add", folder, "--library", "mia.db")
    assert added.returncode == 0
    assert [line for line in added.stderr.splitlines() if "1 de 2" not in line] == told


def test_what_may_have_changed_the_words_of_a_file_is_told(drafter: Drafter, tmp_path: Path) -> None:
    folder = tmp_path / "textos"
    folder.mkdir()
    mixed = folder / "dos.txt"
    mixed.write_bytes("1. Los países promoverán la educación.\n".encode() + "2. Así será.\n".encode("cp1252"))
    told = "dos.txt: codificación supuesta: UTF-8 + Windows-1252; compruebe los acentos\n"
    for command in (("cut", mixed), ("add", mixed, "--library", "una.db"), ("add", folder, "--library", "otra.db")):
        done = drafter("library", *command)
        assert done.returncode == 0
        assert f"drafter: {told}" in done.stderr
    again = drafter("library", "add", folder, "--library", "tercera.db", "--json")
    assert [note["key"] for note in json.loads(again.stdout)[0]["notes"]] == ["encoding-guessed"]


def test_a_file_without_paragraphs_is_no_clause(drafter: Drafter, tmp_path: Path) -> None:
    (tmp_path / "larga.txt").write_text("Los Estados promoverán la cooperación. " * 3000, encoding="utf-8")
    refused = drafter("library", "add", "larga.txt", "--id", "LARGA", "--library", "mia.db")
    assert (refused.returncode, refused.stdout) == (3, "")
    assert refused.stderr.startswith("drafter: larga.txt: el fragmento LARGA:p1 tiene 116999 ")
    assert json.loads(drafter("library", "list", "--json", "--library", "mia.db").stdout) == []


def test_a_dry_run_and_cut_show_the_cutting_and_change_nothing(drafter: Drafter, tmp_path: Path) -> None:
    shown = drafter("library", "cut", RESOLUTION)
    assert shown.returncode == 0
    assert "(resolución de las Naciones Unidas: verbos en presente; gerundios en el preámbulo;" in shown.stdout
    assert "p2.i2.d1       inciso         i) Los caudales diarios;" in shown.stdout
    dry = drafter("library", "add", RESOLUTION, "--dry-run", "--library", "mia.db")
    assert dry.stdout == shown.stdout
    assert not (tmp_path / "mia.db").exists()


def test_cut_as_json_has_all_of_the_source(drafter: Drafter) -> None:
    cut = json.loads(drafter("library", "cut", RESOLUTION, "--json").stdout)
    assert cut["style"]["style"] == "un-resolution"
    assert cut["metadata"]["symbol"] == "A/RES/81/214"
    words = "".join(f"{piece['label'] or ''}{piece['text']}" for piece in cut["pieces"])
    source = RESOLUTION.read_text(encoding="utf-8")
    assert "".join(words.split()) == "".join(source.split())
    found = next(one for one in cut["found"] if one["field"] == "symbol")
    start, end = found["span"]
    assert cut["pieces"][found["piece"]]["text"][start:end] == "A/RES/81/214"


def test_a_text_in_another_language_than_said_is_told_of(drafter: Drafter) -> None:
    added = drafter("library", "add", RESOLUTION, "--library", "mia.db", "--lang", "en")
    assert added.returncode == 0
    assert "“es”" in added.stderr


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("nada.txt",), 3),
        (("vacío.txt",), 3),
        (("vacío.txt", "--date", "ayer"), 2),
        (("vacío.txt", "--style", "raro"), 2),
        ((".", "--id", "X"), 2),
        ((".",), 3),
        ((), 2),
    ],
)
def test_bad_input_is_one_sentence(drafter: Drafter, tmp_path: Path, arguments: tuple[str, ...], code: int) -> None:
    if arguments[:1] == ("vacío.txt",):
        (tmp_path / "vacío.txt").write_bytes(b"")
    refused = drafter("library", "add", *arguments, "--library", "mia.db")
    assert refused.returncode == code
    assert refused.stdout == ""
    assert len(refused.stderr.splitlines()) == 1
    assert not (tmp_path / "mia.db").exists()


def test_an_id_that_is_none_makes_no_library(drafter: Drafter, tmp_path: Path) -> None:
    refused = drafter("library", "add", RESOLUTION, "--library", "mia.db", "--id", "con espacio")
    assert refused.returncode == 3
    assert "con espacio" in refused.stderr
    assert not (tmp_path / "mia.db").exists()


def test_what_is_doubtful_is_told_to_who_did_not_see_it(drafter: Drafter) -> None:
    source = FOLDER / "celac.es.txt"
    added = drafter("library", "add", source, "--library", "nueva.db")
    assert "«drafter library cut celac.es.txt»" in added.stderr
    shown = drafter("library", "cut", source)
    assert (shown.returncode, shown.stderr) == (0, "")
