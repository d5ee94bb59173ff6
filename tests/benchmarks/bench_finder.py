"""Agreed language nearest to a passage, and the history of a wording, in libraries of any size.

Passages are clauses of the library changed in a known way; a passage is found where one of the five clauses given has
the words of the clause it was made of. Beside it, on the same clauses and passages: ``grep`` for every three words that
follow one another in the passage, and ``rapidfuzz``'s ``token_set_ratio`` with every clause.

Then the steps of closeness on texts that had no part in choosing their thresholds.
"""

from __future__ import annotations

import json
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from rapidfuzz import fuzz, process

from drafter.library import ClauseLibrary, load_vocabulary
from drafter.library.language import WORD, stem
from drafter.library.store.postings import PostingsWriter
from tests.benchmarks import closeness_bands
from tests.benchmarks.library_corpus import CHANGES, Known, Passage
from tests.benchmarks.library_files import library_file, sizes

_PASSAGES = 300
"""Of each kind of change, at most."""
_RIVALS = {10_000: 12, 100_000: 3}
"""Passages of each kind that the rivals are given, by the size of the library."""
_GROUPS = 200
_SHOWN = 5

_MEMORY = """
import json, sys
from pathlib import Path
import psutil
from drafter.library import ClauseLibrary, load_vocabulary
path, passages = Path(sys.argv[1]), json.loads(sys.stdin.read())
used = psutil.Process().memory_info
with ClauseLibrary.open(path, vocabulary=load_vocabulary(), read_only=True) as library:
    import drafter.library.finder.finder, drafter.library.store.stem_index
    before = used().rss
    library.nearest(passages[0])
    first = used().rss
    for passage in passages:
        library.nearest(passage)
    print(json.dumps([before, first, used().rss]))
"""


def main() -> None:
    """Print what was measured."""
    for size in sizes():
        _measure(size, library_file(size))
    print("\nsteps of closeness on held-out texts (rows: how the passage was made; columns: the step given)")
    closeness_bands.main()


def _measure(size: int, path: Path) -> None:
    known = Known.read(path.with_suffix(".json"))
    chance = random.Random(size)
    by_change: defaultdict[str, list[Passage]] = defaultdict(list)
    for passage in known.passages:
        by_change[passage.change].append(passage)
    chosen = {change: chance.sample(some, min(_PASSAGES, len(some))) for change, some in by_change.items()}
    print(f"\n{size:,} clauses")
    texts = _texts(path, {passage.clause_id for some in chosen.values() for passage in some})
    with ClauseLibrary.open(path, vocabulary=load_vocabulary(), read_only=True) as library:
        first = chosen[CHANGES[0]][0].text
        print(f"  first passage asked for: {1000 * _timed(lambda: library.nearest(first))[0]:.1f} ms")
        every: list[tuple[float, float]] = []
        for change in CHANGES:
            every += _recall(library, change, chosen[change], texts)
        _report("all", every)
        _wordings(library, known, chance)
    _memory(path, [passage.text for passage in chosen[CHANGES[0]][:100]])
    _index(path)
    if size in _RIVALS:
        _rivals(path, {change: some[: _RIVALS[size]] for change, some in chosen.items()}, texts)


def _timed(deed: Callable[[], object]) -> tuple[float, float]:
    """Seconds on the clock and of processor time."""
    wall, processor = time.perf_counter(), time.process_time()
    deed()
    return time.perf_counter() - wall, time.process_time() - processor


def _recall(
    library: ClauseLibrary, change: str, passages: Sequence[Passage], texts: dict[str, str]
) -> list[tuple[float, float]]:
    times = []
    found = best = 0
    for passage in passages:
        wall, processor = time.perf_counter(), time.process_time()
        matches = library.nearest(passage.text, limit=_SHOWN)
        times.append((time.perf_counter() - wall, time.process_time() - processor))
        words = [match.clause.text for match in matches]
        found += texts[passage.clause_id] in words
        best += texts[passage.clause_id] in words[:1]
    count = len(passages)
    _report(f"{change:>10}: recall@{_SHOWN} {found / count:.3f}, first {best / count:.3f}", times)
    return times


def _report(what: str, times: Sequence[tuple[float, float]]) -> None:
    wall, processor = (sorted(1000 * each[kind] for each in times) for kind in (0, 1))
    middle, late = len(times) // 2, int(0.95 * len(times))
    print(
        f"  {what}; median {wall[middle]:.1f} ms, 95 % {wall[late]:.1f} "
        f"(processor {processor[middle]:.1f} and {processor[late]:.1f}); {len(times)} asked",
        flush=True,
    )


def _wordings(library: ClauseLibrary, known: Known, chance: random.Random) -> None:
    times = []
    told = Counter[str]()
    there = Counter[str]()
    for group in chance.sample(known.groups, min(_GROUPS, len(known.groups))):
        wall, processor = time.perf_counter(), time.process_time()
        history = library.wording(group.first)
        times.append((time.perf_counter() - wall, time.process_time() - processor))
        found = {appearance.clause.id for appearance in history.appearances}
        for clause_id, change in group.later:
            there[change] += 1
            told[change] += clause_id in found
    _report("history of a wording", times)
    shares = ", ".join(f"{change} {told[change] / there[change]:.2f}" for change in ("0", *CHANGES) if there[change])
    print(f"    copies told of, by how they were changed (per cent of words): {shares}")


def _memory(path: Path, passages: Sequence[str]) -> None:
    asked = subprocess.run(
        [sys.executable, "-c", _MEMORY, str(path)], input=json.dumps(passages), capture_output=True, text=True
    )
    if asked.returncode:
        print(f"  memory: not measured ({asked.stderr.strip().splitlines()[-1]})")
        return
    before, first, after = (value / 2**20 for value in json.loads(asked.stdout))
    print(f"  memory: {first - before:.1f} MB more after the first passage, {after - before:.1f} after {len(passages)}")


def _index(path: Path) -> None:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, isolation_level=None)) as connection:
        ((pages, total),) = connection.execute(
            "SELECT (SELECT sum(length(places)) + 8 * count(*) FROM postings) + "
            "(SELECT sum(length(rows) + length(sizes)) FROM segments) + (SELECT sum(length(stem) + 24) FROM stems), "
            "page_count * page_size FROM pragma_page_count, pragma_page_size"
        )
    print(f"  index: {pages / 1e6:.1f} MB of a file of {total / 1e6:.1f} MB")
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        copy.write_bytes(path.read_bytes())
        with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
            for count in (50, 360):
                fresh = [
                    {stem(word, "es") for word in WORD.findall(str(text))}
                    for (text,) in connection.execute("SELECT text FROM clauses LIMIT ?", [count])
                ]
                wall, processor = _timed(lambda fresh=fresh: _added(connection, fresh))  # type: ignore[misc]
                print(f"  adding {count} clauses to it: {1000 * wall:.0f} ms (processor {1000 * processor:.0f})")


def _added(connection: sqlite3.Connection, fresh: Sequence[set[str]]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    ((last,),) = connection.execute("SELECT max(last_row) FROM segments")
    writer = PostingsWriter(connection)
    for row, stems in enumerate(fresh, start=last + 1):
        writer.add(row, stems)
    writer.finish()
    connection.execute("COMMIT")


def _texts(path: Path, clause_ids: set[str]) -> dict[str, str]:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        sql = "SELECT id, text FROM clauses WHERE id IN (SELECT value FROM json_each(?))"
        return dict(connection.execute(sql, [json.dumps(sorted(clause_ids))]))


def _rivals(path: Path, chosen: dict[str, list[Passage]], texts: dict[str, str]) -> None:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        every = [str(text) for (text,) in connection.execute("SELECT text FROM clauses ORDER BY row")]
    with tempfile.TemporaryDirectory() as folder:
        lines = Path(folder) / "clauses.txt"
        lines.write_text("\n".join(every) + "\n", encoding="utf-8")

        def grep(passage: str) -> list[str]:
            return _grep(passage, lines, Path(folder) / "patterns.txt")

        def rapidfuzz(passage: str) -> list[str]:
            return [text for text, *_ in process.extract(passage, every, scorer=fuzz.token_set_ratio, limit=_SHOWN)]

        for name, rival in (("grep", grep), ("token_set_ratio", rapidfuzz)):
            times: list[float] = []
            shares = []
            for change in CHANGES:
                found = 0
                for passage in chosen[change]:
                    started = time.perf_counter()
                    found += texts[passage.clause_id] in rival(passage.text)
                    times.append(1000 * (time.perf_counter() - started))
                shares.append(f"{change} {found / len(chosen[change]):.2f}")
            times.sort()
            print(
                f"  {name}: recall@{_SHOWN} {', '.join(shares)}; median {times[len(times) // 2]:.0f} ms, "
                f"95 % {times[int(0.95 * len(times))]:.0f}; {len(times)} asked",
                flush=True,
            )


def _grep(passage: str, lines: Path, patterns: Path) -> list[str]:
    """The lines with most of the passage's runs of three words, the shortest first among equals."""
    words = passage.split()
    runs = [" ".join(words[start : start + 3]) for start in range(len(words) - 2)] or words
    patterns.write_text("\n".join(runs) + "\n", encoding="utf-8")
    found = subprocess.run(["grep", "-iFf", patterns, lines], capture_output=True, text=True, check=False).stdout
    lowered = [run.lower() for run in runs]
    counted = [(sum(run in line.lower() for run in lowered), -len(line), line) for line in found.splitlines()]
    return [line for *_, line in sorted(counted, reverse=True)[:_SHOWN]]


if __name__ == "__main__":
    main()
