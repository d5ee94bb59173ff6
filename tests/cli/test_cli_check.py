"""``check``."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from drafter.drafting import DraftFile, JournalEntry
from drafter.drafting.checks import RULES, SwitchOff
from drafter.drafting.editing.edits import SwitchChecks

Drafter = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def faulty(tmp_path: Path) -> None:
    """``texto.txt`` in the test's folder."""
    (tmp_path / "texto.txt").write_text(
        "Los países  de la región, y el pueblo .\n\nLa FPX y la FPX.\n", encoding="utf-8"
    )


@pytest.mark.usefixtures("faulty")
def test_findings_are_shown_with_place_sentence_and_marked_words(drafter: Drafter) -> None:
    checked = drafter("check", "texto.txt")
    assert checked.returncode == 1
    assert checked.stdout.splitlines() == [
        "● Párrafo 1 · Espacio doble [double-space]",
        "  Hay más de un espacio seguido.",
        "  Los países⟦  ⟧de la región, y el pueblo .",
        "● Párrafo 1 · Espacio de más junto a un signo [stray-space]",
        "  Sobra el espacio junto a «.».",
        "  Los países  de la región, y el pueblo⟦ .⟧",
        "● Párrafo 2 · Sigla sin explicar [acronym-undefined]",
        "  «FPX» se usa (2) y no se dice qué significa.",
        "  La ⟦FPX⟧ y la FPX.",
    ]
    assert checked.stderr == "drafter: texto.txt: errores (●): 3; avisos (○): 0.\n"


def test_a_sound_text_ends_with_nought(drafter: Drafter) -> None:
    checked = drafter("check", "-", stdin="Los países de la región se reunieron.\n".encode())
    assert (checked.returncode, checked.stdout) == (0, "")
    assert checked.stderr == "drafter: -: ningún hallazgo.\n"


@pytest.mark.usefixtures("faulty")
def test_as_json_each_finding_says_where_what_and_how_to_set_it_right(drafter: Drafter) -> None:
    checked = json.loads(drafter("check", "texto.txt", "--json").stdout)
    assert list(checked) == ["name", "language", "paragraphs", "counts", "findings"]
    assert checked["counts"] == {"error": 3, "notice": 0}
    assert checked["findings"][0] == {
        "rule": "double-space",
        "severity": "error",
        "category": "typography",
        "index": 0,
        "paragraph": None,
        "label": "",
        "span": [10, 12],
        "words": "  ",
        "sentence": "Hay más de un espacio seguido.",
        "data": {},
        "fix": {"removes_paragraph": False, "replacements": [[10, 12, " "]]},
    }


def test_a_clause_of_the_library_is_named_by_its_id_and_no_deadline_of_its_time_is_past(drafter: Drafter) -> None:
    checked = json.loads(drafter("check", "library:SALV-2008", "--json").stdout)
    assert len(checked["findings"]) == 35
    assert {each["paragraph"] for each in checked["findings"] if each["rule"] == "capital-variants"} == {
        "SALV-2008:p17.b4"
    }
    assert "SALV-2008:p9 ·" in drafter("check", "library:SALV-2008").stdout


@pytest.mark.usefixtures("faulty")
def test_rules_are_chosen_and_left_out(drafter: Drafter) -> None:
    def rules(*arguments: str) -> set[str]:
        checked = drafter("check", "texto.txt", "--json", *arguments)
        return {each["rule"] for each in json.loads(checked.stdout)["findings"]}

    assert rules("--rules", "terms") == {"acronym-undefined"}
    assert rules("--rules", "typography,-double-space") == {"stray-space"}
    assert rules("--rules", "-typography") == {"acronym-undefined"}
    assert drafter("check", "texto.txt", "--rules", "notice").returncode == 0


@pytest.mark.usefixtures("faulty")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("texto.txt", "--rules", "typos"), "«typos»"),
        (("texto.txt", "--rules", "terms,-terms"), "--rules"),
        ((), "Falta el texto"),
    ],
)
def test_a_wrong_command_line_is_told_in_a_sentence(drafter: Drafter, arguments: tuple[str, ...], said: str) -> None:
    checked = drafter("check", *arguments)
    assert checked.returncode == 2
    assert said in checked.stderr


@pytest.mark.usefixtures("faulty")
def test_a_house_nobody_knows_is_the_world_s_fault(drafter: Drafter) -> None:
    checked = drafter("check", "texto.txt", "--profile", "otan")
    assert checked.returncode == 3
    assert "own, un, oas, rae" in checked.stderr


def test_the_house_s_typography_is_asked_for(drafter: Drafter) -> None:
    text = "La “paz” y la “justicia”.\n".encode()
    assert drafter("check", "-", stdin=text).returncode == 0
    assert "[quote-style]" in drafter("check", "-", "--profile", "rae", stdin=text).stdout


def test_the_rules_are_listed_with_their_reasons_in_the_reader_s_language(drafter: Drafter) -> None:
    shown = drafter("check", "--list")
    assert shown.returncode == 0
    assert len(shown.stdout.splitlines()) == len(RULES)
    assert "● double-space [typography] Espacio doble." in shown.stdout
    listed = json.loads(drafter("check", "--list", "--rules", "double-space", "--json", "--lang", "fr").stdout)
    assert [each["name"] for each in listed] == ["Double espace"]


def test_a_draft_is_checked_as_of_the_date_given_and_by_its_paragraphs(drafter: Drafter, tmp_path: Path) -> None:
    (tmp_path / "plazo.txt").write_text("Lo harán a más tardar el 31 de diciembre de 2027.\n", encoding="utf-8")
    assert drafter("new", "plazo.draft", "--from", "plazo.txt", "--lang", "es").returncode == 0
    assert drafter("check", "plazo.draft", "--date", "2026-11-29T00:00:00Z").returncode == 0
    late = json.loads(drafter("check", "plazo.draft", "--date", "2028-01-01T00:00:00Z", "--json").stdout)
    assert [each["rule"] for each in late["findings"]] == ["deadline-past"]
    assert late["findings"][0]["paragraph"]


def test_changes_left_in_a_word_file_are_reported(drafter: Drafter, tmp_path: Path) -> None:
    for name, words in (("a.txt", "Los países de la región."), ("b.txt", "Los pueblos de la región.")):
        (tmp_path / name).write_text(words + "\n", encoding="utf-8")
    assert drafter("redline", "a.txt", "b.txt", "-o", "cambios.docx", "--author", "Chile").returncode == 0
    checked = json.loads(drafter("check", "cambios.docx", "--json").stdout)
    (one,) = [each for each in checked["findings"] if each["rule"] == "tracked-changes-left"]
    assert (one["index"], one["paragraph"]) == (None, None)


def test_a_text_that_is_to_be_clean_has_no_bracket(drafter: Drafter) -> None:
    text = "Los países [de la región – Chile] se reunieron.\n".encode()
    assert drafter("check", "-", stdin=text).returncode == 0
    assert "[negotiation-mark-left]" in drafter("check", "-", "--clean", stdin=text).stdout


def test_where_a_draft_tells_the_linter_to_be_silent_it_is(drafter: Drafter, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("Los países  de la región.\n", encoding="utf-8")
    drafter("new", "x.draft", "--from", "x.txt", "--lang", "es")
    assert drafter("check", "x.draft").returncode == 1
    with DraftFile.open(tmp_path / "x.draft", holder="") as file:
        stored = file.load()
        place = SwitchOff("double-space", stored.draft.paragraphs[0].id)
        edit = SwitchChecks((), (place,))
        file.record(JournalEntry(1, edit, "2026-11-29T10:00:00Z", "x"), edit.apply(stored.draft))
    assert drafter("check", "x.draft").returncode == 0
