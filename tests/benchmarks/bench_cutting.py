"""How much of a cutting is right: every house's text, set in every way; kinds, labels and words, piece by piece.

The first tables are what the rules were tuned on; the last figure is of settings drawn at random that were not.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from drafter.instruments import Cutting, propose
from drafter.library import LibraryWriter, load_ladder
from tests.benchmarks.instrument_layouts import (
    Setting,
    Truth,
    any_setting,
    instruments,
    label_of,
    printed,
    resolution,
    settings,
)

SEED = 20_261_129
HELD_OUT = 71
"""Seed of what the rules were never tuned on."""
_ROUNDS = 3
_DRAWN = 60
_THIRTY_PAGES = 12_000
"""Words."""


def expected(text: Sequence[Truth], setting: Setting) -> list[tuple[str, str, str]]:
    """Kind, label and words of each piece that is a clause."""
    return [(one.kind, label_of(one, setting), one.text) for one in text if one.kind != "furniture"]


def found(cutting: Cutting) -> list[tuple[str, str, str]]:
    """The same of a proposed cutting."""
    return [(piece.kind.value, piece.typed, piece.text) for piece in cutting.pieces if not piece.furniture]


def right(text: Sequence[Truth], setting: Setting) -> tuple[int, int, int]:
    """Pieces that are wholly right, that have the right words at least, and how many there are."""
    wanted = expected(text, setting)
    got = found(propose(printed(text, setting)))
    whole = sum((Counter(wanted) & Counter(got)).values())
    words = sum((Counter(one[2] for one in wanted) & Counter(one[2] for one in got)).values())
    return whole, words, max(len(wanted), len(got))


def _time_thirty_pages() -> None:
    """Cuts a resolution of thirty pages, makes its clauses and adds them to a library; processor and wall time."""
    chance = random.Random(SEED)
    text = resolution(chance, "es")
    rank = 4
    while sum(len(one.text.split()) for one in text) < _THIRTY_PAGES:
        more = [one for one in resolution(chance, "es") if one.role in {"paragraph", "letter", "roman"}]
        text += [replace(one, rank=one.rank + rank) if one.role == "paragraph" else one for one in more]
        rank += 4
    raw = printed(text, Setting(width=72))
    ladder = load_ladder()
    with tempfile.TemporaryDirectory() as folder, LibraryWriter.open(Path(folder, "a.db"), create=True) as writer:
        clocks = [(time.process_time(), time.perf_counter())]
        cutting = propose(raw)
        clocks.append((time.process_time(), time.perf_counter()))
        instrument = cutting.with_metadata(replace(cutting.metadata, id="X")).instrument(ladder)
        clocks.append((time.process_time(), time.perf_counter()))
        writer.add(instrument, at="2026-11-29T00:00:00Z")
        clocks.append((time.process_time(), time.perf_counter()))
    print(f"a resolution of {len(raw.split())} words, {len(instrument.clauses)} clauses:")
    for name, (cpu, wall), (cpu_after, wall_after) in zip(
        ("cut", "clauses", "added"), clocks, clocks[1:], strict=False
    ):
        print(f"  {name:<8} {1000 * (cpu_after - cpu):6.0f} ms of processor, {1000 * (wall_after - wall):6.0f} ms")


def main() -> None:
    """Prints the figures."""
    by_setting: dict[str, list[int]] = {}
    by_house: dict[str, list[int]] = {}
    chance = random.Random(SEED)
    started = time.process_time()
    texts = 0
    for _ in range(_ROUNDS):
        for house, text in instruments(chance):
            for name, setting in settings():
                figures = right(text, setting)
                texts += 1
                for table, key in ((by_setting, name), (by_house, house)):
                    sums = table.setdefault(key, [0, 0, 0])
                    table[key] = [a + b for a, b in zip(sums, figures, strict=True)]
    spent = time.process_time() - started
    for title, table in (("as set", by_setting), ("by house", by_house)):
        print(f"{title:<28} right   words   pieces")
        for key, (whole, words, count) in table.items():
            print(f"  {key:<26} {whole / count:6.1%}  {words / count:6.1%}  {count:6}")
    whole, words, count = (sum(sums[place] for sums in by_house.values()) for place in range(3))
    print(f"all: {whole / count:.2%} of {count} pieces right, {words / count:.2%} with their words; {texts} texts")
    held_out = [
        right(text, any_setting(chance))
        for chance in (random.Random(HELD_OUT + turn) for turn in range(_DRAWN))
        for _, text in instruments(chance)
    ]
    whole, words, count = (sum(figures[place] for figures in held_out) for place in range(3))
    print(f"held out: {whole / count:.2%} of {count} pieces right, {words / count:.2%} with their words")
    _time_thirty_pages()
    print(f"{1000 * spent / texts:.1f} ms of processor time a text, printing it included")


if __name__ == "__main__":
    main()
