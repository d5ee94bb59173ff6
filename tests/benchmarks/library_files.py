"""Where the benchmarks' libraries lie: made once (a million clauses take minutes), then used again.

``BENCH_LIBRARIES`` names the folder, ``BENCH_LIBRARY_SIZES`` the sizes that are measured (``10000,100000``).
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from drafter.errors import KnownError
from drafter.library import ClauseLibrary, load_vocabulary
from tests.benchmarks import library_corpus

_SIZES = (10_000, 100_000, 1_000_000)


def sizes() -> tuple[int, ...]:
    """Of the libraries that are measured, in clauses."""
    named = os.environ.get("BENCH_LIBRARY_SIZES", "")
    return tuple(int(size) for size in named.split(",")) if named else _SIZES


def library_file(size: int) -> Path:
    """A library of so many clauses; beside it, in a ``.json``, what is known of it. Made where there is none."""
    folder = Path(os.environ.get("BENCH_LIBRARIES") or Path(tempfile.gettempdir()) / "bench-library")
    path = folder / f"{size}.db"
    if not _usable(path):
        folder.mkdir(parents=True, exist_ok=True)
        library_corpus.main(size, path)
    return path


def _usable(path: Path) -> bool:
    """Whether it is there, with the tables of this program."""
    try:
        with ClauseLibrary.open(path, vocabulary=load_vocabulary(), read_only=True) as library:
            library.nearest("Promover la cooperación regional.", limit=1)
    except KnownError:
        return False
    return path.with_suffix(".json").is_file()
