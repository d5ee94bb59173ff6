"""The draft file: what committing an edit costs in a draft of 2,000 paragraphs, and how long opening takes.

Wall-clock time; the disk decides: one ``fsync`` of the same disk is printed beside it.
"""

from __future__ import annotations

import os
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from drafter.drafting import Draft, DraftFile, DraftSession, JournalEntry, Origin, Paragraph
from drafter.drafting.editing.composing import edits_for_replacement, move, renumber
from drafter.drafting.editing.edits import Edit
from drafter.drafting.ids import SequentialIds
from drafter.instruments import ClauseKind

_PARAGRAPHS = 2000
_WORDS = ("Reafirmaron", "su", "compromiso", "con", "la", "promoción", "y", "el", "fortalecimiento", "de", "la", "paz")
_NOW = "2026-11-23T09:00:00Z"


def main() -> None:
    """Print the tables."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:  # not in memory, as some temporary folders are
        _fsync(Path(folder))
        _edits(Path(folder) / "long.draft")


def _long_draft() -> Draft:
    chance = random.Random(1)
    paragraphs = []
    for number in range(1, _PARAGRAPHS + 1):
        text = " ".join(chance.choices(_WORDS, k=60))
        origin = Origin(f"SALV-2008:p{number}", f"párr. {number}", text, 0, len(text))
        paragraphs.append(Paragraph(f"p{number}", ClauseKind.PARAGRAPH, f"{number}.", text, origins=(origin,)))
    return Draft("Declaración", "es", tuple(paragraphs))


def _fsync(folder: Path) -> None:
    descriptor = os.open(folder / "probe", os.O_WRONLY | os.O_CREAT)
    times = []
    for _ in range(100):
        os.write(descriptor, b"x" * 4096)
        start = time.perf_counter()
        os.fsync(descriptor)
        times.append(time.perf_counter() - start)
    os.close(descriptor)
    _print("fsync of 4 KiB", times)


def _edits(path: Path) -> None:
    start = time.perf_counter()
    file = DraftFile.create(path, _long_draft(), now=_NOW, author="Ana")
    print(f"{'create':>28}: {(time.perf_counter() - start) * 1000:.0f} ms, {path.stat().st_size / 1e6:.1f} MB")
    recording: list[float] = []

    def record(entry: JournalEntry, draft: Draft) -> None:
        began = time.perf_counter()
        file.record(entry, draft)
        recording.append(time.perf_counter() - began)

    stored = file.load()
    session = DraftSession(stored.draft, stored.journal, record, lambda: _NOW, "Ana")
    chance, ids = random.Random(2), SequentialIds(prefix="new")

    def typed() -> Edit | None:
        at = chance.randrange(_PARAGRAPHS)
        text = session.draft.paragraphs[at].text + " palabra"
        return edits_for_replacement(session.draft, at, at, [text], ids)

    def entered() -> Edit | None:
        at = chance.randrange(_PARAGRAPHS)
        text = session.draft.paragraphs[at].text
        return edits_for_replacement(session.draft, at, at, [text[:80], text[80:]], ids)

    def moved() -> Edit | None:
        paragraph = chance.choice(session.draft.paragraphs)
        return move(session.draft, paragraph.id, chance.randrange(_PARAGRAPHS))

    _measure("a word typed", 500, typed, session, recording)
    _measure("Enter in the middle", 200, entered, session, recording)
    _measure("a paragraph moved anywhere", 200, moved, session, recording)
    _measure("the whole draft renumbered", 1, lambda: renumber(session.draft), session, recording)
    for entries in (session.sequence, 10_000):
        while session.sequence < entries:
            edit = typed()
            if edit is not None:
                session.apply(edit)
        file.close()
        start = time.perf_counter()
        file = DraftFile.open(path, holder="Ana")
        opened = time.perf_counter()
        stored = file.load()
        loaded = time.perf_counter()
        DraftSession(stored.draft, stored.journal, record, lambda: _NOW, "Ana")
        ready = time.perf_counter()
        print(
            f"{f'opening, {entries} entries':>28}: {(opened - start) * 1000:.0f} ms file, "
            f"{(loaded - opened) * 1000:.0f} ms reading, {(ready - loaded) * 1000:.0f} ms undo steps, "
            f"{path.stat().st_size / 1e6:.1f} MB"
        )
    start = time.perf_counter()
    file.draft_at(5000)
    print(f"{'the draft at entry 5000':>28}: {(time.perf_counter() - start) * 1000:.0f} ms")
    file.close()


def _measure(
    name: str, times: int, edit: Callable[[], Edit | None], session: DraftSession, recording: list[float]
) -> None:
    recording.clear()
    whole = []
    for _ in range(times):
        start = time.perf_counter()
        made = edit()
        if made is not None:
            session.apply(made)
        whole.append(time.perf_counter() - start)
    without_disk = [each - kept for each, kept in zip(whole, recording, strict=True)]
    _print(f"{name}: record", recording)
    _print(f"{name}: the rest", without_disk)


def _print(name: str, times: list[float]) -> None:
    ordered = sorted(times)
    median, late = ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.95)]
    print(f"{name:>38}: median {median * 1000:6.2f} ms, 95th percentile {late * 1000:6.2f} ms ({len(ordered)})")
