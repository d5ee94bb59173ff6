"""Fifty kills in the middle of typing: how many committed entries were lost (none may be)."""

from __future__ import annotations

import os
import random
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from drafter.drafting import Draft, DraftFile, Paragraph
from drafter.instruments import ClauseKind
from tests.desktop.killings import kill_after

_ROOT = Path(__file__).parents[2]
_CHILD = _ROOT / "tests" / "drafting" / "file" / "typing_child.py"
_KILLS = 50


def main() -> None:
    """Print what kills left behind: of a process that records entries, and of a window that is typed into."""
    chance = random.Random()
    _kill_recorders(chance)
    _kill_windows(chance)


def _kill_windows(chance: random.Random) -> None:
    lost, ages, locked = 0, [], 0
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        for number in range(_KILLS):
            killing = kill_after(Path(folder) / f"{number}.draft", chance.randrange(1, 90))
            lost += max(0, killing.said - killing.kept) + (not killing.exact)
            ages.append(killing.lost_age)
            locked += not killing.lock_free
    print(f"{_KILLS} windows killed while typing: {lost} saved characters lost, {locked} locks left")
    print(f"oldest unsaved key at the kill: median {statistics.median(ages):.2f} s, at most {max(ages):.2f} s")


def _kill_recorders(chance: random.Random) -> None:
    start = Draft(
        "Declaración",
        "es",
        tuple(Paragraph(f"p{n}", ClauseKind.PARAGRAPH, f"{n}.", "Reafirmaron su compromiso.") for n in range(50)),
    )
    told = lost = unsaid = locked = 0
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        path = Path(folder) / "killed.draft"
        DraftFile.create(path, start, now="2026-11-23T09:00:00Z", author="Ana").close()
        for _ in range(_KILLS):
            told = _killed(path, told, chance)
            with DraftFile.open(path, holder="bench") as file:
                locked += file.read_only
                kept = len(file.load().journal)
                file.verify()
            lost += max(0, told - kept)
            unsaid += kept - told
            told = kept
    print(f"{_KILLS} kills, {told} entries: {lost} committed entries lost, {locked} locks left, all files sound")
    print(f"{unsaid} entries were committed and killed before they were told of")


def _killed(path: Path, told: int, chance: random.Random) -> int:
    """Types on, and kills between two entries or within one; the last entry told of."""
    child = subprocess.Popen(
        [sys.executable, str(_CHILD), str(path), "child"],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(_ROOT)},
    )
    assert child.stdout is not None
    child.stdout.readline()
    for _ in range(chance.randrange(60)):
        told = int(child.stdout.readline())
    for _ in range(chance.randrange(20_000)):  # any moment within the next entry or two
        pass
    child.kill()
    rest, _ = child.communicate()
    return max([told, *(int(line) for line in rest.splitlines(keepends=True) if line.endswith("\n"))])
