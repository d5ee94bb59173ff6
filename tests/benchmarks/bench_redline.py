"""The redline: time, memory, growth, size, moves, fidelity and readability on edits of known truth, rivals beside.

CPU seconds are those of the whole command, the start of its interpreter included; those of ours, git's and wdiff's are
the best of three runs, and ours are given without the start too. The thresholds were chosen on seeds from 101 on, and
the figures of both sets are printed. Rivals that compare Word files get the same paragraphs as plain Word files.
"""

from __future__ import annotations

import io
import random
import resource
import sys
import tempfile
import time
from bisect import bisect
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

import docx
from lxml import etree

from drafter.redline import Comparison, RowKind, compare
from tests.benchmarks.redline_marks import Figures, figures, marks_in_text, marks_in_word, marks_of
from tests.benchmarks.redline_texts import EditedText, declaration, edited, long_text, reworded
from tests.benchmarks.rivals import OURS, TEXT_RIVALS, WORD_RIVALS, Contestant, filled, installed, megabytes, run
from tests.exchange.redline_measures import measured

_LONGEST = 120
"""Seconds a rival may take."""
_FAR = 0.4
"""Share of changed words up to which a moved paragraph must be known again."""

_ENGINE = """
import sys, pathlib
from drafter.redline import compare
old, new = (pathlib.Path(name).read_text("utf-8").rstrip().split("\\n\\n") for name in sys.argv[1:])
compare(old, new)
"""
_ENGINE_ALONE = Contestant("drafter's engine", (sys.executable, "-c", _ENGINE, "{base}", "{new}"))


def main() -> None:
    """Print every table."""
    _edited_texts()
    print("\nwhat was found of what was done: precision/recall (found of true); rivals on plain text find no moves")
    for title, first in (("seeds of the choice", 101), ("other seeds", 1)):
        print(title)
        for copies, seeds in ((1, 60), (10, 8), (100, 1)):
            _found(copies, range(first, first + seeds))
    _hard_cases()


# -- beside rivals -----------------------------------------------------------------------------------------------------


def _edited_texts() -> None:
    text_rivals, word_rivals = installed(TEXT_RIVALS), installed(WORD_RIVALS)
    seconds_before: dict[str, float] = {}
    for kind in ("varied", "phrases", "verbatim"):
        for copies in (1, 10, 100):
            text = edited(long_text(copies, varied=kind != "verbatim"), seed=1, phrases=kind == "phrases")
            words = sum(len(paragraph.split()) for paragraph in text.old)
            print(f"\n{copies}x {kind}: {words:,} words in {len(text.old):,} paragraphs")
            print(
                f"{'':>20} {'CPU s':>7} {'growth':>6} {'MB':>5} {'chars +':>8} {'-':>8} {'moved':>7} {'cut':>5} "
                f"{'islands':>7} {'kept':>5}  accept reject exact  moves found/false"
            )
            seconds_before = _contest(
                text,
                seconds_before,
                text_rivals if kind == "varied" else [found for found in text_rivals if not found[0].packages],
                word_rivals if kind == "varied" else [],
                first=copies == 1,
            )


def _contest(
    text: EditedText,
    seconds_before: dict[str, float],
    text_rivals: Sequence[tuple[Contestant, Path]],
    word_rivals: Sequence[tuple[Contestant, Path]],
    *,
    first: bool,
) -> dict[str, float]:
    """One text, all contestants; gives the seconds of each."""
    seconds: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        for suffix, rivals in ((".txt", text_rivals), (".docx", word_rivals)):
            base, new, out = (Path(folder, f"{name}{suffix}") for name in ("base", "new", "out"))
            if suffix == ".txt":
                base.write_text("\n\n".join(text.old) + "\n", encoding="utf-8")
                new.write_text("\n\n".join(text.new) + "\n", encoding="utf-8")
                seconds |= _our_engine(text, base, new, {} if first else seconds_before)
            elif rivals:
                base.write_bytes(_word_file(text.old))
                new.write_bytes(_word_file(text.new))
                rivals = [(OURS, Path(sys.executable)), *rivals]
            for rival, python in rivals:
                name = rival.name + (" .docx" if suffix == ".docx" else "")
                before = 0.0 if first else seconds_before.get(name, float("inf"))
                if before * 12 > _LONGEST:
                    print(f"{name:>20}  left out: no redline, or over {_LONGEST // 12} s, of the text before")
                    continue
                out.unlink(missing_ok=True)
                places = {"base": str(base), "new": str(new), "out": str(out), "python": str(python)}
                command = filled(rival.command, places)
                output = None if "{out}" in rival.command else out
                runs = [run(command, _LONGEST, output) for _ in range(1 if rival.packages else 3)]
                spent = min(runs, key=lambda spent: spent.seconds)
                growth = f"{spent.seconds / before:.1f}" if before else ""
                start = f"{name:>20} {spent.seconds:>7.2f} {growth:>6} {spent.megabytes:>5.0f}"
                if spent.killed or not out.exists():
                    print(f"{start}  no redline: {spent.complaint}", flush=True)
                    continue
                seconds[name] = spent.seconds
                print(start, _their_figures(out, base, new, text), flush=True)
    return seconds


def _our_engine(text: EditedText, base: Path, new: Path, seconds_before: dict[str, float]) -> dict[str, float]:
    seconds = float("inf")
    for _ in range(3):
        start = time.process_time()
        comparison = compare(text.old, text.new)
        seconds = min(seconds, time.process_time() - start)
    whole = run(filled(_ENGINE_ALONE.command, {"base": str(base), "new": str(new)}), _LONGEST)
    before = seconds_before.get(_ENGINE_ALONE.name, 0.0)
    growth = f"{seconds / before:.1f}" if before else ""
    moved = sum(len(text.new[new]) for new in _moved_news(comparison))
    found = _move_counts({text.new[new] for new in _moved_news(comparison)}, text)
    accepted, rejected = comparison.accept() == tuple(text.new), comparison.reject() == tuple(text.old)
    shown = figures(marks_of(comparison), text.old, text.new)  # in the order of the new text
    shown = replace(shown, accepted=accepted, rejected=rejected, exact=accepted and rejected)
    line = _line(shown, str(moved), found)
    print(f"{_ENGINE_ALONE.name:>20} {seconds:>7.3f} {growth:>6} {whole.megabytes:>5.0f} {line}", flush=True)
    print(f"{'with its start':>20} {whole.seconds:>7.2f}", flush=True)
    return {_ENGINE_ALONE.name: seconds}


def _their_figures(out: Path, base: Path, new: Path, text: EditedText) -> str:
    if out.suffix == ".txt":
        return _line(figures(marks_in_text(out.read_text(encoding="utf-8")), text.old, text.new), "-", "-")
    data = out.read_bytes()
    try:
        redline = measured(data, base.read_bytes(), new.read_bytes())
    except (etree.XMLSyntaxError, KeyError, StopIteration) as error:
        return f"a file that cannot be read: {error!r}"
    shown = replace(
        figures(marks_in_word(data), text.old, text.new),
        inserted=redline.inserted,
        deleted=redline.deleted,
        accepted=redline.accepted,
        rejected=redline.rejected,
        exact=redline.exact,
    )
    return _line(shown, str(redline.moved), _move_counts({line for line in redline.move_lines if line}, text))


def _line(shown: Figures, moved: str, found: str) -> str:
    return (
        f"{shown.inserted:>8} {shown.deleted:>8} {moved:>7} {shown.words_cut:>5} {shown.islands:>7.2f} "
        f"{shown.shortest_kept:>5.2f}  {shown.accepted!s:>6} {shown.rejected!s:>6} {shown.exact!s:>5}  {found}"
    )


def _moved_news(comparison: Comparison) -> list[int]:
    return [row.new[0] for row in comparison.rows if row.kind in (RowKind.MOVED, RowKind.MOVED_CHANGED)]


def _move_counts(found: Collection[str], text: EditedText) -> str:
    true = {text.new[new] for _, new in _really_moved(text)}
    return f"{len(true & set(found))} of {len(true)} / {len(set(found) - true)}"


def _word_file(paragraphs: Sequence[str]) -> bytes:
    """Plain paragraphs, nothing else."""
    document = docx.Document()
    body = document.element.body
    for text in paragraphs:
        paragraph = body.makeelement(f"{{{body.nsmap['w']}}}p")
        run_of_text = etree.SubElement(paragraph, f"{{{body.nsmap['w']}}}r")
        etree.SubElement(run_of_text, f"{{{body.nsmap['w']}}}t").text = text
        body.insert(len(body) - 1, paragraph)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


# -- against the truth -------------------------------------------------------------------------------------------------


def _really_moved(text: EditedText) -> set[tuple[int, int]]:
    """Without those that were put back where they had stood: they cross nothing that stayed."""
    olds, news = sorted(text.pairs), sorted(text.pairs.values())
    return {(old, new) for old, new in text.moved if bisect(olds, old) != bisect(news, new)}


def _changed_share(text: EditedText, pair: tuple[int, int]) -> float:
    """Of the words of a moved paragraph; the benchmark's hand replaces word by word."""
    before, after = text.old[pair[0]].split(" "), text.new[pair[1]].split(" ")
    return sum(map(str.__ne__, before, after)) / len(before)


def _found(copies: int, seeds: range) -> None:
    totals: dict[str, list[int]] = {}
    for seed in seeds:
        text = edited(long_text(copies, varied=True), seed=seed)
        for name, (hits, found, true) in _compared_with_truth(text).items():
            total = totals.setdefault(name, [0, 0, 0])
            totals[name] = [total[0] + hits, total[1] + found, total[2] + true]
    shown = "  ".join(
        f"{name} {hits / max(found, 1):.3f}/{hits / max(true, 1):.3f} ({found} of {true})"
        for name, (hits, found, true) in totals.items()
    )
    print(f"{copies:>4}x, seeds {seeds[0]} to {seeds[-1]}: {shown}", flush=True)


def _compared_with_truth(text: EditedText) -> dict[str, tuple[int, int, int]]:
    """Of moves as they were, edited moves, pairs in order, splits and merges: hits, found, true.

    Moves and pairs are compared by their words: of two equal headings nobody can say which one moved. Of a moved
    paragraph whose words were changed to more than 40 % nothing is asked.
    """
    by_kind: dict[RowKind, list[tuple[tuple[int, ...], tuple[int, ...]]]] = {kind: [] for kind in RowKind}
    for row in compare(text.old, text.new).rows:
        by_kind[row.kind].append((row.old, row.new))
    moved = _really_moved(text)
    share = {pair: _changed_share(text, pair) for pair in moved}
    far = {pair for pair in moved if share[pair] > _FAR}

    def words(pairs: Collection[tuple[int, int]]) -> Counter[object]:
        return Counter((text.old[old], text.new[new]) for old, new in pairs)

    def facing(*kinds: RowKind) -> set[tuple[int, int]]:
        return {(old[0], new[0]) for kind in kinds for old, new in by_kind[kind]}

    both: dict[str, tuple[Counter[object], Counter[object]]] = {
        "moves": (words(facing(RowKind.MOVED)), words([pair for pair in moved if not share[pair]])),
        "edited moves": (
            words(facing(RowKind.MOVED_CHANGED) - far),
            words([pair for pair in moved - far if share[pair]]),
        ),
        "pairs": (
            words(facing(RowKind.UNCHANGED, RowKind.CHANGED)),
            words([*text.pairs.items(), *(text.moved - moved)]),
        ),
        "splits": (Counter(by_kind[RowKind.SPLIT]), Counter(((old,), news) for old, news in text.split.items())),
        "merges": (Counter(by_kind[RowKind.MERGED]), Counter((olds, (new,)) for new, olds in text.merged.items())),
    }
    return {name: ((found & true).total(), found.total(), true.total()) for name, (found, true) in both.items()}


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
        (
            "100,000 paragraphs of boilerplate, 5 % replaced",
            many,
            [chance.choice(boilerplate) if chance.random() < 0.05 else paragraph for paragraph in many],
        ),
        ("100,000 equal paragraphs and 1,000 more", ["Igual que antes."] * 100_000, ["Igual que antes."] * 101_000),
        ("20,000 equal paragraphs and 1,000 more", ["Igual."] * 20_000, ["Igual."] * 21_000),
        ("10,700 paragraphs, everything reversed", long, long[::-1]),
        ("one paragraph of 100,000 words, reversed", [paragraph], [" ".join(paragraph.split()[::-1])]),
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
    peak = megabytes(resource.getrusage(resource.RUSAGE_SELF))
    print(f"{'peak memory of this benchmark, rivals read back':>52}: {peak:6.0f} MB")
