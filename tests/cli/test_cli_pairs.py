"""``--pairs`` of ``compare`` and ``redline``."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Drafter = Callable[..., subprocess.CompletedProcess[str]]

OLD = "1. Reafirmaron su compromiso con la paz.\n\n2. Instaron a los Estados a cooperar.\n"
NEW = "1. Reafirmaron su compromiso con la paz.\n\n2. El agua es un bien común.\n\n3. Otra cosa.\n"


@pytest.fixture(autouse=True)
def two_texts(tmp_path: Path) -> None:
    """``old.txt`` and ``new.txt`` in the test's folder."""
    (tmp_path / "old.txt").write_text(OLD, encoding="utf-8")
    (tmp_path / "new.txt").write_text(NEW, encoding="utf-8")


def facing(done: subprocess.CompletedProcess[str]) -> list[tuple[list[int], list[int]]]:
    """Which paragraphs face which."""
    assert done.returncode == 0, done.stderr
    return [(row["old"], row["new"]) for row in json.loads(done.stdout)["rows"]]


@pytest.mark.parametrize("pairs", ["[[1, 2]]", '[{"old": 1, "new": 2}]', "\ufeff[[1,2],[1,2]]"])
def test_the_pairs_of_a_file_face_each_other(drafter: Drafter, tmp_path: Path, pairs: str) -> None:
    assert ([1], [2]) not in facing(drafter("compare", "old.txt", "new.txt", "--json"))
    (tmp_path / "pairs.json").write_text(pairs, encoding="utf-8")
    assert ([1], [2]) in facing(drafter("compare", "old.txt", "new.txt", "--json", "--pairs", "pairs.json"))


def test_a_file_without_pairs_changes_nothing(drafter: Drafter, tmp_path: Path) -> None:
    (tmp_path / "pairs.json").write_text("[]", encoding="utf-8")
    with_file = drafter("compare", "old.txt", "new.txt", "--json", "--pairs", "pairs.json")
    assert with_file.stdout == drafter("compare", "old.txt", "new.txt", "--json").stdout


@pytest.mark.parametrize(
    ("pairs", "says"),
    [
        ("", "debe ser una lista JSON de pares"),
        ("[[1, 2]", "debe ser una lista JSON de pares"),
        ('{"old": 1, "new": 2}', "debe ser una lista JSON de pares"),
        ("[1, 2]", "debe ser una lista JSON de pares"),
        ("[[1, 2, 3]]", "debe ser una lista JSON de pares"),
        ('[[1, "2"]]', "debe ser una lista JSON de pares"),
        ("[[true, 2]]", "debe ser una lista JSON de pares"),
        ("[[1.0, 2]]", "debe ser una lista JSON de pares"),
        ('[{"old": 1}]', "debe ser una lista JSON de pares"),
        ("[" * 100_000, "debe ser una lista JSON de pares"),
        ("[[1, 3]]", "el par [1, 3] nombra un párrafo que no existe"),
        ("[[-1, 0]]", "el par [-1, 0] nombra un párrafo que no existe"),
        ("[[0, 0], [0, 1]]", "un párrafo del par [0, 1] ya tiene otro par"),
        ("[[0, 1], [1, 1]]", "un párrafo del par [1, 1] ya tiene otro par"),
    ],
)
@pytest.mark.parametrize("command", ["compare", "redline"])
def test_pairs_that_cannot_be_obeyed_are_one_sentence_and_3(
    drafter: Drafter, tmp_path: Path, command: str, pairs: str, says: str
) -> None:
    (tmp_path / "pairs.json").write_text(pairs, encoding="utf-8")
    output = ("-o", "out.docx") if command == "redline" else ()
    refused = drafter(command, "old.txt", "new.txt", *output, "--pairs", "pairs.json")
    assert refused.returncode == 3
    assert refused.stdout == ""
    assert refused.stderr.startswith("drafter: pairs.json: ")
    assert says in refused.stderr
    assert refused.stderr.count("\n") == 1
    assert not (tmp_path / "out.docx").exists()


def test_a_file_of_pairs_that_is_not_there_is_named(drafter: Drafter) -> None:
    refused = drafter("compare", "old.txt", "new.txt", "--pairs", "nada.json")
    assert refused.returncode == 3
    assert refused.stderr.startswith("drafter: nada.json: no existe")


@pytest.mark.parametrize("layout", ["tracked", "side-by-side", "inline"])
def test_a_redline_with_pairs_reads_as_either_text(drafter: Drafter, tmp_path: Path, layout: str) -> None:
    (tmp_path / "pairs.json").write_text("[[1, 2]]", encoding="utf-8")
    common = ("redline", "old.txt", "new.txt", "--layout", layout)
    written = drafter(*common, "-o", "out.docx", "--pairs", "pairs.json")
    assert written.returncode == 0, written.stderr
    if layout == "tracked":
        shown = drafter("text", "out.docx", "--json").stdout
        assert [one["line"] for one in json.loads(shown)["paragraphs"]] == NEW.strip().split("\n\n")
        shown = drafter("text", "out.docx", "--view", "original", "--json").stdout
        assert [one["line"] for one in json.loads(shown)["paragraphs"]] == OLD.strip().split("\n\n")
    assert drafter(*common, "-o", "free.docx").returncode == 0
    marked = drafter("text", "out.docx", "--view", "marked").stdout
    assert marked != drafter("text", "free.docx", "--view", "marked").stdout


def test_pairs_are_not_for_a_word_file_that_is_amended(drafter: Drafter, tmp_path: Path) -> None:
    (tmp_path / "pairs.json").write_text("[[1, 2]]", encoding="utf-8")
    assert drafter("redline", "old.txt", "old.txt", "-o", "base.docx").returncode == 0
    refused = drafter("redline", "base.docx", "new.txt", "-o", "out.docx", "--pairs", "pairs.json")
    assert refused.returncode == 2
    assert "--pairs" in refused.stderr
    made = drafter("redline", "base.docx", "new.txt", "-o", "out.docx", "--pairs", "pairs.json", "--new-file")
    assert made.returncode == 0, made.stderr
