"""Libraries of 170 to a million clauses: building, opening, memory, and searching while somebody types.

Each library is built and measured in processes of its own, so that memory is that of one. Beside it in the same run:
``grep`` (and ``rg`` where it is installed) over the same text, folded, one clause a line. The finder has a benchmark of
its own (``python -m tests.benchmarks finder``), which takes the same libraries.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from statistics import median

import psutil

from drafter.instruments import fold
from drafter.library import ClauseLibrary, load_vocabulary
from tests.benchmarks.library_corpus import SIZES
from tests.benchmarks.library_files import building, library_file, sizes

ROUNDS = 3
"""Times each query is asked."""
LIMIT = 20
"""Hits, each with snippet and citation."""
_HEADINGS = f"{'milliseconds':32}{'first':>9}{'median':>9}{'95 %':>9}{'slowest':>9}   {'95 %, processor':<18}slowest"


def _letters(*typed: str) -> tuple[str, ...]:
    """What stands in the field after each key."""
    return tuple(word[:length] for word in typed for length in range(1, len(word) + 1))


QUERIES: dict[str, tuple[str, ...]] = {
    "one word": (
        "energía ", "derechos ", "migrantes ", "pobreza ", "ley ", "biodiversidad ", "sustentable ", "rights ",
        "desenvolvimento ", "coopération ",
    ),
    "letter by letter": _letters(
        "cooperación", "internacional", "desarrollo sostenible", "derechos humanos de los migrantes",
        "contribución", "trabajadores",
    ),
    "phrase": (
        '"cambio climático"', '"derechos humanos"', '"de la ley"', '"crisis financiera internacional"',
        '"seguridad social"', '"los países en desarrollo"',
    ),
    "phrase, by letter": _letters('"crisis financiera internacional"', '"los países en desarrollo"'),
    "three words": (
        "derechos humanos migrantes ", "energía renovable cooperación ", "crisis financiera internacional ",
        "educación salud pobreza ", "ley trabajo congreso ",
    ),
    "filters": (
        "energía año:2000-2010 ", "derechos idioma:pt ", "cuerpo:CELAC migración ", "pobreza fuerza:>=7 ",
        "tema:energía cooperación ", "verbo:decidir comercio tipo:párrafo ", "idioma:fr año:1999",
    ),
    "operators": (
        "(energía OR clima) AND países NOT petróleo", "derechos -humanos ", "racismo O discriminación ",
        "NOT ley", "constitu* NO artículo",
    ),
    "not found": ("zzzz ", "racismo AND biocombustible AND zzzz ", '"ley de los mares del sur"'),
}  # fmt: skip


def main() -> None:
    """Print what is measured of each size."""
    for size in sizes(SIZES):
        path = library_file(size)
        made = building(path)
        told = "built earlier"
        if made is not None:
            told = f"built in {made.seconds:.1f} s ({made.processor:.1f} of the processor), {made.peak / 1e6:.0f} MB"
        print(f"\n{size:,} clauses: {told}; {path.stat().st_size / 1e6:.1f} MB on disk", flush=True)
        subprocess.run([sys.executable, "-m", "tests.benchmarks.bench_library", str(path)], check=True)
        _print_rivals(path)


def measure(path: Path) -> None:
    """Print what is measured of one library, in this process."""
    vocabulary = load_vocabulary()
    before = psutil.Process().memory_info().rss
    opening = []
    for _ in range(5):
        started = time.perf_counter()
        ClauseLibrary.open(path, vocabulary=vocabulary).close()
        opening.append(1000 * (time.perf_counter() - started))
    with ClauseLibrary.open(path, vocabulary=vocabulary) as library:
        print(f"  opening: median {median(opening):.1f} ms")
        print(f"  {_HEADINGS}")
        asked: dict[str, Callable[[str], object]] = {
            "while typing": lambda query: library.first_hits(query, limit=LIMIT),
            "ranked": lambda query: library.search(query, limit=LIMIT),
        }
        for name, ask in asked.items():
            for kind, queries in QUERIES.items():
                _print_row(f"{name}, {kind}", ask, queries, ROUNDS)
        for kind in ("one word", "letter by letter", "filters"):
            _print_row(f"facets, {kind}", library.facets, QUERIES[kind], 1)
        after = psutil.Process().memory_info().rss
        print(f"  memory: {after / 1e6:.0f} MB, {(after - before) / 1e6:.0f} MB of it since the library was opened")


def _print_row(name: str, ask: Callable[[str], object], queries: Sequence[str], rounds: int) -> None:
    times: list[tuple[float, str]] = []
    of_processor: list[float] = []
    for query in [*queries] * rounds:
        started, busy = time.perf_counter(), time.process_time()
        ask(query)
        times.append((1000 * (time.perf_counter() - started), query))
        of_processor.append(1000 * (time.process_time() - busy))
    first = times[0][0]
    wall = sorted(taken for taken, _ in times)
    slowest = max(times)
    print(
        f"  {name:32}{first:9.2f}{median(wall):9.2f}{_percentile(wall):9.2f}{slowest[0]:9.2f}   "
        f"{_percentile(of_processor):<18.2f}{slowest[1]}",
        flush=True,
    )


def _percentile(times: Sequence[float]) -> float:
    return sorted(times)[int(0.95 * (len(times) - 1))]


def _print_rivals(path: Path) -> None:
    """How long it takes to look for the same words in the plain text: all lines with one word, and with three."""
    text = path.with_suffix(".folded.txt")
    if not text.exists() or text.stat().st_mtime < path.stat().st_mtime:
        with closing(sqlite3.connect(path)) as connection, text.open("w", encoding="utf-8") as file:
            for (words,) in connection.execute("SELECT text FROM clauses"):
                file.write(f"{fold(words)}\n")
    for program in ("grep", "rg"):
        if shutil.which(program) is None:
            print(f"  {program}: not installed")
            continue
        taken = []
        for words in (("energia",), ("derechos", "humanos", "migrantes")):
            commands = " | ".join(
                f"{program} -aw {word}" + ("" if place else f" {text}") for place, word in enumerate(words)
            )
            # Counted by another: what writes to nowhere may stop at the first line.
            command = ["sh", "-c", f"{commands} | wc -l"]
            started = time.perf_counter()
            subprocess.run(command, check=True, stdout=subprocess.PIPE, env={**os.environ, "LC_ALL": "C"})
            taken.append(1000 * (time.perf_counter() - started))
        size = text.stat().st_size / 1e6
        print(f"  {program} over {size:.0f} MB: a word {taken[0]:.0f} ms, three words {taken[1]:.0f} ms")


if __name__ == "__main__":
    measure(Path(sys.argv[1]))
