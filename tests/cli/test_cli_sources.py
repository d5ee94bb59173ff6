"""Sources of agreed language with a draft: comments, a table with proof, and those the library finds."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Drafter = Callable[..., subprocess.CompletedProcess[str]]
SIGNED = ("--author", "Chile", "--date", "2026-11-23T09:00:00Z")


@pytest.fixture(autouse=True)
def sample(project_folder: Path, tmp_path: Path) -> None:
    """The shipped sample draft, in the test's folder."""
    name = "muestra.draft"
    (tmp_path / name).write_bytes((project_folder / "resources" / "samples" / name).read_bytes())


def comments(drafter: Drafter, file: str) -> list[dict[str, str]]:
    """The comments of a Word file."""
    found: list[dict[str, str]] = json.loads(drafter("revisions", file, "--json").stdout)["comments"]
    return found


def test_comments_are_for_internal_files_alone(drafter: Drafter, tmp_path: Path) -> None:
    refused = drafter("export", "muestra.draft", "-o", "out.docx", "--sources", "comments")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "--for internal" in refused.stderr
    assert not (tmp_path / "out.docx").exists()
    arguments = ("export", "muestra.draft", "-o", "out.docx", "--sources", "comments", "--for", "internal", *SIGNED)
    written = drafter(*arguments)
    assert written.returncode == 0, written.stderr
    found = comments(drafter, "out.docx")
    assert found
    assert {each["author"] for each in found} == {"Chile"}
    assert all("Declaración de Salvador" in each["text"] and "«" in each["text"] for each in found)


def test_the_table_proves_each_source(drafter: Drafter) -> None:
    assert drafter("export", "muestra.draft", "-o", "out.txt", "--sources", "table").returncode == 0
    lines = Path("out.txt").read_text(encoding="utf-8").splitlines()
    rows = [place for place, line in enumerate(lines) if ": Declaración de Salvador" in line]
    assert rows
    assert all(lines[place + 1].startswith("    «") for place in rows)


def test_sources_are_found_for_a_text_that_names_none(drafter: Drafter, tmp_path: Path) -> None:
    text = "1. Instaron a la comunidad internacional a apoyar a los países en desarrollo.\n\n2. El gato come pescado.\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    found = ("redline", "a.txt", "a.txt", "-o", "out.docx", "--find-sources")
    refused = drafter(*found)
    assert (refused.returncode, refused.stderr.count("\n")) == (2, 1)
    written = drafter(*found, "--sources", "comments", "--for", "internal", *SIGNED)
    assert written.returncode == 0, written.stderr
    (only,) = comments(drafter, "out.docx")
    assert "párr. 13 – literal parcial" in only["text"]
    assert only["anchor"].endswith("países en desarrollo.")


def test_what_a_draft_says_of_its_sources_comes_before_what_is_found(drafter: Drafter) -> None:
    plain = ("export", "muestra.draft", "--sources", "table")
    assert drafter(*plain, "-o", "own.txt").returncode == 0
    assert drafter(*plain, "-o", "all.txt", "--find-sources").returncode == 0
    own, every = (Path(name).read_text(encoding="utf-8") for name in ("own.txt", "all.txt"))
    recorded = [line for line in own.splitlines() if ": Declaración de Salvador" in line]
    assert set(recorded) <= set(every.splitlines())
