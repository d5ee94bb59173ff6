"""The redline: time, growth, moves found, fidelity, on edits of known truth, beside git's word diff and wdiff.

CPU seconds of the process (or of the rival's process), each the best of a few runs. Seeds 1 to 3 here; thresholds were
chosen on others.
"""

from __future__ import annotations

import random
import resource
import shutil
import subprocess
import tempfile
import time
from collections.abc import Collection, Sequence
from pathlib import Path

from drafter.redline import Comparison, Op, RowKind, compare
from tests.benchmarks.redline_texts import EditedText, declaration, edited, long_text, reworded

_RIVALS = {
    "git --word-diff": ["git", "diff", "--no-index", "--word-diff=porcelain"],
    "wdiff": ["wdiff"],
}


def main() -> None:
    """Print every table."""
    _edited_texts()
    _moves()
    _hard_cases()


def _seconds(text: EditedText, runs: int) -> float:
    best = float("inf")
    for _ in range(runs):
        start = time.process_time()
        compare(text.old, text.new)
        best = min(best, time.process_time() - start)
    return best


def _edited_texts() -> None:
    print("edited declaration: 8 % of words, 10 % of paragraphs out, 10 % in, 5 % moved, 2 % split, 2 % merged")
    print(f"{'text':>16} {'paragraphs':>10} {'words':>8} {'CPU s':>7} {'faithful':>8} {'changed %':>9}  rivals")
    for varied in (True, False):
        before = 0.0
        for copies in (1, 10, 100):
            text = edited(long_text(copies, varied=varied), seed=1)
            comparison = compare(text.old, text.new)
            ours = _seconds(text, runs=5 if copies < 100 else 2)
            name = f"{copies}x {'varied' if varied else 'verbatim'}"
            words = sum(len(paragraph.split()) for paragraph in text.old)
            faithful = comparison.accept() == tuple(text.new) and comparison.reject() == tuple(text.old)
            share = 100 * _changed(comparison) / sum(map(len, [*text.old, *text.new]))
            rivals = "  ".join(
                f"{rival} {seconds:.3f} s (ours {ours / seconds:.1f}x)" for rival, seconds in _rivals(text).items()
            )
            growth = f"  growth {ours / before:.1f}x" if before else ""
            figures = f"{len(text.old):>10} {words:>8} {ours:>7.3f} {faithful!s:>8} {share:>9.1f}"
            print(f"{name:>16} {figures}{growth}  {rivals}", flush=True)
            before = ours


def _changed(comparison: Comparison) -> int:
    """Characters inserted and deleted; a paragraph that only moved counts as neither."""
    return sum(len(segment.text) for row in comparison.rows for segment in row.segments if segment.op is not Op.EQUAL)


def _rivals(text: EditedText) -> dict[str, float]:
    """CPU seconds of each installed rival on the same texts, a paragraph a line."""
    found: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        old, new = Path(folder, "old.txt"), Path(folder, "new.txt")
        old.write_text("\n".join(text.old), encoding="utf-8")
        new.write_text("\n".join(text.new), encoding="utf-8")
        for name, command in _RIVALS.items():
            if shutil.which(command[0]) is None:
                continue
            best = float("inf")
            for _ in range(3):
                before = resource.getrusage(resource.RUSAGE_CHILDREN)
                subprocess.run([*command, old, new], stdout=subprocess.DEVNULL, check=False)
                after = resource.getrusage(resource.RUSAGE_CHILDREN)
                best = min(best, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
            found[name] = max(best, 1e-4)
    return found


def _moves() -> None:
    print("\nwhat was found of what was done (precision/recall, found of true; git and wdiff find no moves at all)")
    for copies, seeds in ((1, range(1, 11)), (10, range(1, 4)), (100, range(1, 2))):
        totals: dict[str, tuple[int, int, int]] = {}
        for seed in seeds:
            text = edited(long_text(copies, varied=True), seed=seed)
            for name, (found, true) in _compared_with_truth(text).items():
                hits, all_found, all_true = totals.get(name, (0, 0, 0))
                totals[name] = (hits + len(found & true), all_found + len(found), all_true + len(true))
        figures = "  ".join(
            f"{name} {hits / max(found, 1):.3f}/{hits / max(true, 1):.3f} ({found} of {true})"
            for name, (hits, found, true) in totals.items()
        )
        print(f"{copies:>4}x, {len(seeds)} seeds: {figures}", flush=True)


def _compared_with_truth(text: EditedText) -> dict[str, tuple[set[object], set[object]]]:
    """For moves, edited moves, pairs, splits and merges: what was found and what is true.

    Moves and pairs are compared by their words: of two equal headings nobody can say which one moved.
    """
    comparison = compare(text.old, text.new)

    def words(pairs: Collection[tuple[int, int]]) -> set[object]:
        return {(text.old[old], text.new[new]) for old, new in pairs}

    by_kind: dict[RowKind, list[tuple[tuple[int, ...], tuple[int, ...]]]] = {kind: [] for kind in RowKind}
    for row in comparison.rows:
        by_kind[row.kind].append((row.old, row.new))
    moved = [(old[0], new[0]) for kind in (RowKind.MOVED, RowKind.MOVED_CHANGED) for old, new in by_kind[kind]]
    pairs = [(old[0], new[0]) for kind in (RowKind.UNCHANGED, RowKind.CHANGED) for old, new in by_kind[kind]]
    edited_moves = words(text.edited_moves)
    return {
        "moves": (words(moved), words(text.moved)),
        "edited moves": (words(moved) & edited_moves, edited_moves),
        "pairs": (words(pairs), words(text.pairs.items())),
        "splits": ({(old[0], new) for old, new in by_kind[RowKind.SPLIT]}, set(text.split.items())),
        "merges": ({(new[0], old) for old, new in by_kind[RowKind.MERGED]}, set(text.merged.items())),
    }


def _hard_cases() -> None:
    print("\nhard cases")
    chance = random.Random(5)
    words = sorted({word for paragraph in declaration() for word in paragraph.split()})

    def sentence(length: int) -> str:
        return " ".join(chance.choices(words, k=length))

    boilerplate = [sentence(20) for _ in range(30)]
    many = [chance.choice(boilerplate) for _ in range(100_000)]
    fewer = [paragraph for paragraph in many if chance.random() > 0.05]
    long = long_text(100, varied=True)
    paragraph = " ".join(long_text(25, varied=True))
    copies = " ".join(long_text(25, varied=False))
    cases: list[tuple[str, Sequence[str], Sequence[str]]] = [
        (
            "two unrelated texts of 50,000 words",
            [sentence(35) for _ in range(1430)],
            [sentence(35) for _ in range(1430)],
        ),
        ("two unrelated paragraphs of 50,000 words", [sentence(50_000)], [sentence(50_000)]),
        ("one paragraph of 100,000 words, 8 % of them changed", [paragraph], [reworded(paragraph, 0.08, chance)]),
        ("the same, of 25 equal stretches", [copies], [reworded(copies, 0.08, chance)]),
        ("100,000 paragraphs of boilerplate, 5 % deleted", many, fewer),
        ("20,000 equal paragraphs and 1,000 more", ["Igual."] * 20_000, ["Igual."] * 21_000),
        ("10,700 paragraphs, everything reversed", long, long[::-1]),
    ]
    for name, old, new in cases:
        start = time.process_time()
        comparison = compare(old, new)
        seconds = time.process_time() - start
        faithful = comparison.accept() == tuple(new) and comparison.reject() == tuple(old)
        s = comparison.statistics
        print(
            f"{name:>52}: {seconds:6.2f} s  faithful {faithful}  unchanged {s.unchanged}  changed {s.changed}  moved "
            f"{s.moved}  words +{s.words_inserted} -{s.words_deleted}",
            flush=True,
        )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{'peak memory of the whole benchmark':>52}: {peak:6.0f} MB")
