"""``meter``, ``losses`` and ``coverage``: a text against what was agreed before."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import ooxml_integrity
import pytest
from openxml_audit import OpenXmlValidator

from drafter.exchange import read_text
from drafter.library import ClauseLibrary, load_vocabulary

Drafter = Callable[..., subprocess.CompletedProcess[str]]
COMMANDS = ("meter", "losses", "coverage")


def written(library_file: Path, path: Path, upto: int | None = None) -> Path:
    """The declaration without its section 4, with a weaker verb in paragraph 13 and a paragraph of its own."""
    with ClauseLibrary.open(library_file, vocabulary=load_vocabulary()) as library:
        clauses = [clause for clause in library.clauses("SALV-2008") if clause.section != "4"][:upto]
    lines = []
    for clause in clauses:
        label = clause.label.as_typed if clause.label is not None else ""
        text = clause.text.replace("Instaron a la comunidad", "Invitaron a la comunidad")
        lines.append(f"{label} {text}".strip())
    lines.insert(10, "El gato come pescado crudo.")
    path.write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def draft(library_file: Path, tmp_path: Path) -> Path:
    """All of it."""
    return written(library_file, tmp_path / "borrador.txt")


@pytest.fixture
def beginning(library_file: Path, tmp_path: Path) -> Path:
    """Its first paragraphs, the weaker one among them."""
    return written(library_file, tmp_path / "borrador.txt", 18)


def arguments(command: str, draft: Path) -> list[str]:
    """How a command is called on a draft."""
    return [command, draft.name] if command == "meter" else [command, "library:SALV-2008", draft.name]


def test_the_meter_says_what_is_agreed_and_what_turned(drafter: Drafter, beginning: Path) -> None:
    shown = drafter("meter", beginning.name)
    assert (shown.returncode, shown.stderr) == (0, "")
    assert "Lenguaje acordado en «borrador.txt»" in shown.stdout
    assert "verbo más débil: «Instaron» → «Invitaron»" in shown.stdout
    measured = json.loads(drafter("meter", beginning.name, "--json").stdout)
    assert measured["sentences"]["new"] == 1
    assert measured["totals"]["new"] == 5
    assert measured["totals"]["words"] == measured["totals"]["verbatim"] + 1 + 5
    turned = [
        sentence for paragraph in measured["paragraphs"] for sentence in paragraph["sentences"] if sentence["turned"]
    ]
    (only,) = turned
    assert (only["clause_id"], only["provenance"]) == ("SALV-2008:p13", "adapted")
    assert only["flags"] == [{"kind": "verb_weaker", "lost": ["Instaron"], "won": ["Invitaron"]}]


@pytest.mark.parametrize("against", ["library:SALV-2008", "SALV-2008"])
def test_one_instrument_can_be_measured_against(drafter: Drafter, beginning: Path, against: str) -> None:
    measured = json.loads(drafter("meter", beginning.name, "--against", against, "--json").stdout)
    whole = json.loads(drafter("meter", beginning.name, "--json").stdout)
    assert measured["against"] == "SALV-2008"
    assert measured["totals"] == whole["totals"]
    unknown = drafter("meter", beginning.name, "--against", "OTRA-1999")
    assert (unknown.returncode, unknown.stdout) == (3, "")
    assert "OTRA-1999" in unknown.stderr


def test_the_losses_are_just_what_was_taken_out_and_weakened(drafter: Drafter, draft: Path) -> None:
    found = json.loads(drafter("losses", "library:SALV-2008", draft.name, "--json").stdout)
    assert found["lost_whole"] == ["SALV-2008:p23.s4"]
    assert {each["clause_id"] for each in found["lost"]} == {
        "SALV-2008:p23.s4", *(f"SALV-2008:p23.s4.i{item}" for item in range(1, 6))
    }  # fmt: skip
    (weak,) = found["weakened"]
    assert weak["clause_id"] == "SALV-2008:p13"
    assert [each["kind"] for each in weak["weakenings"]] == ["verb_weaker"]
    shown = drafter("losses", "library:SALV-2008", draft.name).stdout
    assert "Secciones desaparecidas por entero: 4. Infraestructura física.\n" in shown
    assert "PERDIDO (6)" in shown


def test_coverage_goes_both_ways(drafter: Drafter, draft: Path) -> None:
    covered = json.loads(drafter("coverage", "library:SALV-2008", draft.name, "--json").stdout)
    assert covered["counts"]["lost"] == 6
    by_clause = {each["clause_id"]: each for each in covered["clauses"]}
    for index, paragraph in enumerate(covered["paragraphs"]):
        for held in paragraph["clauses"]:
            assert index in by_clause[held["clause_id"]]["paragraphs"]
    own = [each for each in covered["paragraphs"] if not each["clauses"]]
    assert [(each["paragraph"], each["own"]) for each in own] == [(10, 5)]


def test_any_text_can_be_the_precedent(drafter: Drafter, draft: Path, tmp_path: Path) -> None:
    older = tmp_path / "anterior.txt"
    older.write_text(draft.read_text(encoding="utf-8").replace("Invitaron", "Exigieron"), encoding="utf-8")
    found = json.loads(drafter("losses", older.name, draft.name, "--json").stdout)
    assert [each["weakenings"][0]["won"] for each in found["weakened"]] == [["Invitaron"]]
    assert found["lost"] == []
    same = json.loads(drafter("losses", draft.name, draft.name, "--json").stdout)
    assert {fate: count for fate, count in same["counts"].items() if count} == {"kept": sum(same["counts"].values())}
    assert "Nada se perdió ni se debilitó." in drafter("losses", draft.name, "-", stdin=draft.read_bytes()).stdout


@pytest.mark.parametrize("command", COMMANDS)
def test_reports_are_written_as_word_html_and_text(drafter: Drafter, beginning: Path, command: str) -> None:
    shown = drafter(*arguments(command, beginning)).stdout
    for suffix in ("docx", "html", "txt"):
        written = drafter(*arguments(command, beginning), "-o", f"informe.{suffix}")
        assert written.returncode == 0, written.stderr
        assert drafter(*arguments(command, beginning), "-o", f"informe.{suffix}").returncode == 3
    assert beginning.with_name("informe.txt").read_text(encoding="utf-8") == shown
    word = beginning.with_name("informe.docx")
    assert [str(error) for error in OpenXmlValidator().validate(word).errors] == []
    assert [str(finding) for finding in ooxml_integrity.check(word)] == []
    words = " ".join(paragraph.text for paragraph in read_text(word).paragraphs)
    page = beginning.with_name("informe.html").read_text(encoding="utf-8")
    for place in (words, page):
        assert "Infraestructura física" in place or command == "meter"
        assert "InstaronInvitaron" in place or '<ins class="inserted">Invitaron</ins>' in place or command == "coverage"


@pytest.mark.parametrize("language", ["es", "en", "pt", "fr"])
def test_reports_speak_four_languages(drafter: Drafter, draft: Path, language: str) -> None:
    titles = {
        "es": "Lo que «borrador.txt»",
        "en": "What “borrador.txt”",
        "pt": "O que “borrador.txt”",
        "fr": "Ce que «\u00a0borrador.txt\u00a0»",
    }
    shown = drafter("losses", "library:SALV-2008", draft.name, "--lang", language).stdout
    assert shown.startswith(titles[language])


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (("meter", "nada.txt"), 3),
        (("losses", "library:OTRA", "borrador.txt"), 3),
        (("losses", "-", "-"), 2),
        (("coverage", "nada.docx", "borrador.txt"), 3),
        (("meter", "borrador.txt", "-o", "x.pdf"), 2),
        (("losses", "borrador.txt"), 2),
    ],
)
def test_what_is_wrong_gets_one_sentence(drafter: Drafter, draft: Path, given: tuple[str, ...], code: int) -> None:
    assert draft.is_file()
    refused = drafter(*given)
    assert (refused.returncode, refused.stdout) == (code, "")
    assert refused.stderr.startswith("drafter: ")
    assert refused.stderr.count("\n") == 1


def test_a_text_in_another_language_is_told_apart(drafter: Drafter, tmp_path: Path) -> None:
    words = (
        "The Heads of State and Government of the countries of the region reaffirmed their commitment to the people."
    )
    (tmp_path / "en.txt").write_text(f"1. {words}\n", encoding="utf-8")
    for command in COMMANDS:
        told = drafter(*arguments(command, tmp_path / "en.txt"), "--json")
        assert told.returncode == 0
        assert told.stderr.startswith("drafter: en.txt: ")
        assert "no se comparan entre idiomas" in told.stderr
        assert json.loads(told.stdout)["comparable"] is False
        report = drafter(*arguments(command, tmp_path / "en.txt")).stdout
        assert "no se comparan entre idiomas" in report
        assert "0 %" not in report, "no share of agreed language is told"
        assert len(report.splitlines()) < 8
