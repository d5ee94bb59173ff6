"""Two programs on one draft, and programs killed in the middle of a word."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from drafter.drafting import Draft, DraftFile, Paragraph
from drafter.drafting.file.file_lock import FileLock
from drafter.instruments import ClauseKind

CHILD = Path(__file__).with_name("typing_child.py")
ROOT = Path(__file__).parents[3]
START = Draft(
    "Declaración",
    "es",
    tuple(Paragraph(f"p{n}", ClauseKind.PARAGRAPH, f"{n}.", "Reafirmaron su compromiso.") for n in range(20)),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "x.draft"
    DraftFile.create(path, START, now="2026-11-23T09:00:00Z", author="Ana").close()
    return path


def child(path: Path, holder: str, *words: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(CHILD), str(path), holder, *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=path.parent,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def line_of(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def killed_after(process: subprocess.Popen[str], entries: int) -> int:
    """Kills a typing child once it has told of so many entries; the number of the last it told of."""
    assert line_of(process) == "open"
    told = 0
    while told < entries:
        told = int(line_of(process))
    process.kill()  # the child goes on typing meanwhile: it dies wherever it is
    rest, _ = process.communicate()
    whole_lines = rest.splitlines(keepends=True)
    return max([told, *(int(line) for line in whole_lines if line.endswith("\n"))])


@pytest.mark.parametrize("entries", [1, 3, 20, 41, 87])
def test_nothing_that_was_said_to_be_committed_is_lost(path: Path, entries: int) -> None:
    told = killed_after(child(path, "Ana"), entries)
    with DraftFile.open(path, holder="Luis") as file:
        assert not file.read_only
        stored = file.load()
        assert len(stored.journal) >= told
        assert [entry.sequence for entry in stored.journal] == list(range(1, len(stored.journal) + 1))
        file.verify()
    told_next = killed_after(child(path, "Ana"), told + entries)
    with DraftFile.open(path, holder="Luis") as file:
        assert len(file.load().journal) >= told_next > told
        file.verify()
    assert [each for each in path.parent.iterdir() if each != path] == []


def test_the_second_program_is_told_who_holds_the_draft(path: Path) -> None:
    holding = child(path, "Ana", "hold")
    assert line_of(holding) == "open"
    with DraftFile.open(path, holder="Luis") as file:
        assert file.read_only
        assert file.held_by.startswith("Ana (")
        assert file.load().draft == START
    second = child(path, "Luis")
    assert line_of(second).startswith("held by Ana (")
    second.communicate()
    holding.communicate("go\n")
    with DraftFile.open(path, holder="Luis") as file:
        assert not file.read_only


def test_a_lock_left_by_a_killed_program_frees_itself(path: Path) -> None:
    holding = child(path, "Ana", "hold")
    assert line_of(holding) == "open"
    holding.kill()
    holding.communicate()
    assert FileLock.path_for(path).exists()
    with DraftFile.open(path, holder="Luis") as file:
        assert not file.read_only


def test_a_reader_sees_a_draft_whose_writer_was_killed(path: Path) -> None:
    told = killed_after(child(path, "Ana"), 5)
    with DraftFile.open(path, holder="Luis", read_only=True) as file:
        assert len(file.load().journal) >= told
