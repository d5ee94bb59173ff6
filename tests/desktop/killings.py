"""Kills a window in the middle of typing and says what the draft's file still has."""

from __future__ import annotations

import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from drafter.drafting import Draft, DraftFile, Paragraph
from drafter.instruments import ClauseKind
from tests.desktop.typing_window import typed

_CHILD = Path(__file__).with_name("typing_window.py")


@dataclass(frozen=True)
class Killing:
    """What one kill left.

    Attributes:
        said: characters the window had said to be saved.
        kept: characters the file has.
        exact: True where these are the very characters typed.
        typed: characters typed before the kill.
        lost_age: age in seconds, at the kill, of the oldest character that is lost; 0 where none is.
        lock_free: True where the file can be opened for writing at once.
    """

    said: int
    kept: int
    exact: bool
    typed: int
    lost_age: float
    lock_free: bool


def kill_after(path: Path, keys: int) -> Killing:
    """Opens a new draft in a window, lets it type ``keys`` characters or a few more, and kills it with SIGKILL."""
    draft = Draft("Declaración", "es", (Paragraph("p1", ClauseKind.PARAGRAPH, "1.", ""),))
    DraftFile.create(path, draft, now="2026-11-23T09:00:00Z", author="Ana").close()
    child = subprocess.Popen([sys.executable, str(_CHILD), str(path)], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    lines: list[str] = []
    while not (lines and lines[-1].startswith("typed") and int(lines[-1].split()[2]) >= keys):
        line = child.stdout.readline()
        assert line, "the window ended by itself"
        lines.append(line)
    killed_at = time.monotonic()
    child.kill()
    rest, _ = child.communicate()
    lines += [line for line in rest.splitlines() if line]
    told = [line.split() for line in lines]
    moments = {int(words[2]): float(words[1]) for words in told if words[0] == "typed" and len(words) == 3}
    said = max((int(words[1]) for words in told if words[0] == "saved" and len(words) == 2), default=0)
    with DraftFile.open(path, holder="after") as file:
        text = file.load().draft.paragraphs[-1].text
        lock_free = not file.read_only
    first_lost = moments.get(len(text) + 1)
    age = max(0.0, killed_at - first_lost) if first_lost is not None else 0.0
    return Killing(said, len(text), typed(len(text)) == text, max(moments), age, lock_free)
