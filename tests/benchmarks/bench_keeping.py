"""Keeping libraries of 170 to a million clauses: opening, proving, adding 30 pages, topics, corrections, removing,
taking back out of a backup, memory.

Each copy is changed in a process of its own, so that memory is that of one. The first addition of a day begins the
library's backup; what is waited for it is in the line «closing».
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from statistics import median

import psutil

from drafter import resources
from drafter.instruments import Instrument, InstrumentMetadata, parse
from drafter.library import ClauseLibrary, LibraryWriter, load_ladder, load_vocabulary
from drafter.library.keeping.backups import backups
from drafter.library.keeping.repair import damage
from drafter.library.keeping.restoring import contents, take_back
from tests.benchmarks.library_corpus import SIZES
from tests.benchmarks.library_files import library_file, sizes

AT = "2026-11-29T20:00:00Z"
ROUNDS = 9


def main() -> None:
    """Print what is measured of each size."""
    for size in sizes(SIZES):
        path = library_file(size)
        print(f"\n{size:,} clauses, {path.stat().st_size / 1e6:.1f} MB", flush=True)
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / path.name
            shutil.copyfile(path, copy)
            subprocess.run([sys.executable, "-m", "tests.benchmarks.bench_keeping", str(copy)], check=True)


def thirty_pages(number: int) -> Instrument:
    """250 paragraphs of the declaration, about 9,000 words."""
    with ClauseLibrary.open(resources.shipped_library(), vocabulary=load_vocabulary(), read_only=True) as library:
        texts = [clause.text for clause in library.clauses("SALV-2008") if len(clause.text) > 80]
    raw = "".join(f"{place + 1}. {texts[place % len(texts)]}\n\n" for place in range(250))
    metadata = InstrumentMetadata(f"TREINTA-{number}", "Treinta páginas", date="2026-01-01")
    return parse(raw, metadata, load_ladder())


def measured(name: str, deeds: Sequence[Callable[[], object]]) -> None:
    """Do it once for each deed; print the median and the slowest, on the clock and of the processor."""
    clocks, processors = [], []
    for deed in deeds:
        clock, processor = time.perf_counter(), time.process_time()
        deed()
        clocks.append(1000 * (time.perf_counter() - clock))
        processors.append(1000 * (time.process_time() - processor))
    print(
        f"  {name:42}{median(clocks):9.1f} ms, slowest {max(clocks):9.1f}; "
        f"processor {median(processors):8.1f}, slowest {max(processors):8.1f}",
        flush=True,
    )


def change(path: Path) -> None:
    """Measure one library, which is changed."""
    vocabulary = load_vocabulary()
    process = psutil.Process()
    instruments = [thirty_pages(number) for number in range(ROUNDS)]

    def consulted() -> None:
        ClauseLibrary.open(path, vocabulary=vocabulary).close()

    measured("opening to consult", [consulted] * ROUNDS)
    measured("proving all of it, as doctor does", [partial(damage, path)])
    writer = LibraryWriter.open(path)
    first, *others = instruments
    ids = [each.metadata.id for each in instruments]
    measured("adding 30 pages, the first of a day", [partial(writer.add, first, at=AT)])
    measured("adding 30 pages", [partial(writer.add, each, at=AT) for each in others])
    measured("a topic on a clause", [partial(writer.tag, f"{each}:p3", ["uno"]) for each in ids])
    measured("a topic on an instrument of 250 clauses", [partial(writer.tag, each, ["dos"]) for each in ids])
    correct = partial(writer.correct, text="Otra cosa.", reason="", author="", at=AT)
    measured("a correction", [partial(correct, f"{each}:p4") for each in ids])
    measured("removing, to the last word in the index", [partial(writer.remove, ids[0])])
    memory = process.memory_info().rss
    measured("closing (waits for the backup)", [writer.close])
    with ClauseLibrary.open(path, vocabulary=vocabulary) as library:
        gone = next(each.metadata.id for each in library.instruments() if each.metadata.id not in ids)
    with LibraryWriter.open(path) as writer:
        writer.remove(gone)
    backup = backups(path)[0]
    measured("what is in a backup and not in the library", [partial(contents, backup, path)])
    measured("taking an instrument back out of it", [partial(take_back, path, backup, [gone])])
    print(f"  {memory / 1e6:.0f} MB of memory; backups: {len(backups(path))}")
    for backup in backups(path):
        backup.unlink()


if __name__ == "__main__":
    change(Path(sys.argv[1]))
