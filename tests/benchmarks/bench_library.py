"""Libraries of 170 to a million clauses: building, opening, memory, and searching while somebody types.

``python -m tests.benchmarks library``; ``DRAFTER_BENCH_SIZES="170,10000"`` chooses the sizes, ``DRAFTER_BENCH_FOLDER``
where the libraries are kept (a million clauses take six minutes to build and 1.6 GB): what is there is used again.

Each library is built and measured in processes of its own, so that memory is that of one. Beside it in the same run:
``grep`` (and ``rg`` where it is installed) over the same text, folded, one clause a line.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import psutil

from drafter.instruments import fold
from drafter.library import ClauseLibrary, load_vocabulary
from tests.benchmarks.library_corpus import SIZES

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


@dataclass(frozen=True, slots=True)
class Built:
    """A library that was built.

    Attributes:
        path: its file.
        seconds: the building took, and of the processor's time.
        processor: the processor's part of it.
        peak: of memory, in bytes.
    """

    path: Path
    seconds: float
    processor: float
    peak: int


def main() -> None:
    """Print what is measured of each size."""
    sizes = [int(size) for size in os.environ.get("DRAFTER_BENCH_SIZES", "").split(",") if size.strip()] or [*SIZES]
    folder = Path(os.environ.get("DRAFTER_BENCH_FOLDER") or Path(tempfile.gettempdir()) / "drafter-bench")
    folder.mkdir(parents=True, exist_ok=True)
    for size in sizes:
        built = build(size, folder)
        print(
            f"\n{size:,} clauses: built in {built.seconds:.1f} s ({built.processor:.1f} s of the processor) "
            f"with {built.peak / 1e6:.0f} MB of memory; {built.path.stat().st_size / 1e6:.1f} MB on disk",
            flush=True,
        )
        subprocess.run([sys.executable, "-m", "tests.benchmarks.bench_library", str(built.path)], check=True)
        _print_rivals(built.path)


def build(size: int, folder: Path) -> Built:
    """A library of that size, built now or by an earlier run of the same code."""
    path = folder / f"{size}.db"
    record = folder / f"{size}.built.json"
    if not path.exists() or not record.exists() or not _opens(path):
        started = time.perf_counter()
        with subprocess.Popen(
            [sys.executable, "-m", "tests.benchmarks.library_corpus", str(size), str(path)]
        ) as process:
            watched, peak, processor = psutil.Process(process.pid), 0, 0.0
            while process.poll() is None:
                try:
                    peak = max(peak, watched.memory_info().rss)
                    processor = sum(watched.cpu_times()[:2])
                except psutil.Error:
                    break
                time.sleep(0.05)
        if process.returncode:
            raise subprocess.CalledProcessError(process.returncode, process.args)
        record.write_text(json.dumps([time.perf_counter() - started, processor, peak]), encoding="utf-8")
    return Built(path, *json.loads(record.read_text(encoding="utf-8")))


def _opens(path: Path) -> bool:
    """Whether a library built earlier is one of this program's present tables."""
    with ClauseLibrary.open(path, vocabulary=load_vocabulary()) as library:
        return library.damaged is None


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
        print(
            f"  {'':32}{'first':>9}{'median':>9}{'95 %':>9}{'slowest':>9}   {'95 % of the processor':<24}slowest query"
        )
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
        print(
            f"  memory: {after / 1e6:.0f} MB in all, {(after - before) / 1e6:.0f} MB of it since the library was opened"
        )


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
        with (
            ClauseLibrary.open(path, vocabulary=load_vocabulary()) as library,
            text.open("w", encoding="utf-8") as file,
        ):
            for summary in library.instruments():
                file.writelines(f"{fold(clause.text)}\n" for clause in library.clauses(summary.metadata.id))
    for program in ("grep", "rg"):
        if shutil.which(program) is None:
            print(f"  {program}: not installed")
            continue
        taken = []
        for words in (("energia",), ("derechos", "humanos", "migrantes")):
            commands = " | ".join(
                f"{program} -w {word}" + ("" if place else f" {text}") for place, word in enumerate(words)
            )
            started = time.perf_counter()
            subprocess.run(["sh", "-c", f"{commands} > {os.devnull}"], check=False, env={**os.environ, "LC_ALL": "C"})
            taken.append(1000 * (time.perf_counter() - started))
        size = text.stat().st_size / 1e6
        print(f"  {program} over {size:.0f} MB: a word {taken[0]:.0f} ms, three words {taken[1]:.0f} ms")


if __name__ == "__main__":
    measure(Path(sys.argv[1]))
