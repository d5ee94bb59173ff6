"""Where the benchmarks' libraries lie: made once (a million clauses take minutes), then used again.

``BENCH_LIBRARIES`` names the folder, ``BENCH_LIBRARY_SIZES`` the sizes that are measured (``10000,100000``).
"""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import psutil

from drafter.library import build_library

_SIZES = (10_000, 100_000, 1_000_000)


@dataclass(frozen=True, slots=True)
class Building:
    """What it took to build a library.

    Attributes:
        seconds: on the clock.
        processor: seconds of the processor.
        peak: of memory, in bytes.
    """

    seconds: float
    processor: float
    peak: int


def sizes(usual: Sequence[int] = _SIZES) -> tuple[int, ...]:
    """Of the libraries that are measured, in clauses; the usual ones where nobody says."""
    named = os.environ.get("BENCH_LIBRARY_SIZES", "")
    return tuple(int(size) for size in named.split(",")) if named else tuple(usual)


def library_file(size: int) -> Path:
    """A library of so many clauses; beside it, in a ``.json``, what is known of it. Made where there is none."""
    folder = Path(os.environ.get("BENCH_LIBRARIES") or Path(tempfile.gettempdir()) / "bench-library")
    path = folder / f"{size}.db"
    if not _usable(path):
        folder.mkdir(parents=True, exist_ok=True)
        _build(size, path)
    return path


def building(path: Path) -> Building | None:
    """What it took to build that library; None where nobody watched."""
    record = path.with_suffix(".building.json")
    return Building(*json.loads(record.read_text(encoding="utf-8"))) if record.is_file() else None


def _build(size: int, path: Path) -> None:
    started, processor, peak = time.perf_counter(), 0.0, 0
    command = [sys.executable, "-m", "tests.benchmarks.library_corpus", str(size), str(path)]
    with subprocess.Popen(command) as process:
        watched = psutil.Process(process.pid)
        while process.poll() is None:
            try:
                peak, processor = max(peak, watched.memory_info().rss), sum(watched.cpu_times()[:2])
            except psutil.NoSuchProcess:
                break
            time.sleep(0.05)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    record = json.dumps([time.perf_counter() - started, processor, peak])
    path.with_suffix(".building.json").write_text(record, encoding="utf-8")


def _usable(path: Path) -> bool:
    """Whether it is there, with the tables of this program."""
    if not path.is_file() or not path.with_suffix(".json").is_file():
        return False
    with tempfile.TemporaryDirectory() as folder:
        build_library(Path(folder) / "none.db", (), "")
        return _tables(path) == _tables(Path(folder) / "none.db")


def _tables(path: Path) -> list[tuple[str]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT sql FROM sqlite_master WHERE sql <> '' ORDER BY name").fetchall()
