"""Two programs on one library, one that is killed, a disk that is full: nobody is disturbed and nothing is lost."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from drafter.errors import KnownError
from drafter.instruments import Instrument, InstrumentMetadata, parse
from drafter.library import ClauseLibrary, LibraryWriter, build_library, load_ladder
from drafter.library.keeping.repair import damage
from drafter.messages import LANGUAGES, explain
from drafter.redline import Vocabulary

AT = "2026-11-29T20:00:00Z"
OTHER_PROGRAM = """
import sys
from pathlib import Path
from drafter.instruments import InstrumentMetadata, VerbLadder, parse
from drafter.library import LibraryWriter

def instrument(instrument_id, paragraphs):
    words = "palabra " * 30
    raw = "".join(f"{n}. Decidieron {instrument_id} {words}{n}.\\n\\n" for n in range(1, paragraphs + 1))
    return parse(raw, InstrumentMetadata(instrument_id, "Ajeno"), VerbLadder(()))

"""


def instrument(instrument_id: str, paragraphs: int = 3) -> Instrument:
    raw = "".join(f"{number}. Reafirmaron el punto {number}.\n\n" for number in range(1, paragraphs + 1))
    return parse(raw, InstrumentMetadata(instrument_id, f"Texto {instrument_id}"), load_ladder())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    build_library(tmp_path / "library.db", [instrument("PROPIO-0")], "test")
    return tmp_path / "library.db"


def another_program(path: Path, deeds: str) -> subprocess.Popen[str]:
    """A process of its own that does something to the library."""
    return subprocess.Popen(
        [sys.executable, "-c", OTHER_PROGRAM + deeds, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(entry for entry in sys.path if entry)},
    )


def ids(path: Path) -> set[str]:
    with ClauseLibrary.open(path, vocabulary=Vocabulary()) as library:
        assert library.damaged is None
        for summary in library.instruments():
            assert len(library.clauses(summary.metadata.id)) == summary.clause_count
        return {summary.metadata.id for summary in library.instruments()}


def test_two_programs_write_and_read_one_library_in_turn(path: Path) -> None:
    other = another_program(
        path,
        """
with LibraryWriter.open(Path(sys.argv[1])) as writer:
    print("open", flush=True)
    for number in range(25):
        writer.add(instrument(f"AJENO-{number}", 5), at="2026-11-29T20:00:00Z")
        if number % 5 == 0:
            writer.remove(f"AJENO-{number}")
print("done", flush=True)
""",
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "open\n"
    seen = 0
    with LibraryWriter.open(path) as writer, ClauseLibrary.open(path, vocabulary=Vocabulary()) as library:
        for number in range(1, 20):
            writer.add(instrument(f"PROPIO-{number}"), at=AT)
            assert library.refresh()
            assert library.clause(f"PROPIO-{number}:p2").text == "Reafirmaron el punto 2."
            foreign = sum(summary.metadata.id.startswith("AJENO") for summary in library.instruments())
            assert foreign >= seen - 1  # each is added before one is removed
            seen = foreign
            assert library.search("reafirmar", limit=5) != ()
        assert other.stdout.readline() == "done\n"
    assert other.wait() == 0, other.stderr.read() if other.stderr else ""
    other.communicate()
    assert ids(path) == {f"PROPIO-{number}" for number in range(20)} | {
        f"AJENO-{number}" for number in range(25) if number % 5
    }
    assert damage(path) == ()
    assert [found.name for found in path.parent.iterdir()] == ["library.db"]


def test_a_program_that_is_killed_in_the_middle_of_an_addition_leaves_the_library_as_it_was(path: Path) -> None:
    other = another_program(
        path,
        """
writer = LibraryWriter.open(Path(sys.argv[1]))
large = instrument("ENORME", 8000)
print("adding", flush=True)
writer.add(large, at="2026-11-29T20:00:00Z")
print("added", flush=True)
""",
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "adding\n"
    journal = path.with_name("library.db-wal")
    while other.poll() is None and not (journal.exists() and journal.stat().st_size > 2**20):
        pass  # until much of it is on the disk, though not all
    other.send_signal(signal.SIGKILL)
    said, _ = other.communicate()
    assert said == ""
    assert ids(path) == {"PROPIO-0"}
    assert damage(path) == ()
    with LibraryWriter.open(path) as writer:
        writer.add(instrument("PROPIO-1"), at=AT)
    assert ids(path) == {"PROPIO-0", "PROPIO-1"}
    assert [found.name for found in path.parent.iterdir()] == ["library.db"]


def test_what_was_said_to_be_added_is_there_whenever_the_program_is_killed(path: Path) -> None:
    for number in (0, 2, 5):
        other = another_program(
            path,
            f"""
writer = LibraryWriter.open(Path(sys.argv[1]))
for number in range(1000):
    writer.add(instrument(f"AJENO-{number}-{{number}}", 3), at="2026-11-29T20:00:00Z")
    print(number, flush=True)
""",
        )
        assert other.stdout is not None
        for said in range(number + 1):
            assert other.stdout.readline() == f"{said}\n"
        other.send_signal(signal.SIGKILL)
        rest, _ = other.communicate()
        added = {f"AJENO-{number}-{each}" for each in range(number + 1 + len(rest.split()))}
        there = {each for each in ids(path) if each.startswith(f"AJENO-{number}-")}
        assert added <= there
        assert len(there - added) <= 1  # committed, and killed before it could say so
    assert damage(path) == ()


def test_on_a_full_disk_nothing_is_lost_and_one_sentence_says_so(path: Path) -> None:
    with LibraryWriter.open(path) as writer:
        writer.tag("PROPIO-0", ["tema"])
        # SQLite's own way to say that there is no more room for the file.
        ((pages,),) = writer._store.rows("PRAGMA page_count")
        writer._store.rows(f"PRAGMA max_page_count = {int(str(pages)) + 2}")
        with pytest.raises(KnownError, match="library-disk-full") as raised:
            writer.add(instrument("ENORME", 2000), at=AT)
        for language in LANGUAGES:
            assert explain(raised.value, language).startswith(str(path))
        writer.tag("PROPIO-0:p1", ["tema"])
    assert ids(path) == {"PROPIO-0"}
    assert damage(path) == ()


def test_a_disk_that_takes_no_more_leaves_the_library_as_it_was(path: Path) -> None:
    resource = pytest.importorskip("resource", reason="no limits on files here")
    assert resource is not None
    before = path.stat().st_size
    other = another_program(
        path,
        f"""
import resource, signal
from drafter.errors import KnownError
from drafter.messages import explain
large = instrument("ENORME", 3000)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, ({before + 400_000}, {before + 400_000}))
try:
    with LibraryWriter.open(Path(sys.argv[1])) as writer:
        writer.add(large, at="2026-11-29T20:00:00Z")
except KnownError as error:
    print(error.message, flush=True)
""",
    )
    said, complaint = other.communicate()
    assert said.strip() in {"library-disk-full", "library-disk-failed"}, complaint
    assert ids(path) == {"PROPIO-0"}
    assert damage(path) == ()


def test_who_waits_too_long_for_another_program_is_told(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other, LibraryWriter.open(path) as writer:
        other.execute("BEGIN IMMEDIATE")
        writer._store.rows("PRAGMA busy_timeout = 1")
        with pytest.raises(KnownError, match="library-busy"):
            writer.add(instrument("PROPIO-1"), at=AT)
        other.execute("ROLLBACK")
        writer.add(instrument("PROPIO-1"), at=AT)
    assert ids(path) == {"PROPIO-0", "PROPIO-1"}


def test_whoever_closes_last_leaves_one_file(path: Path) -> None:
    reader = ClauseLibrary.open(path, vocabulary=Vocabulary())
    writer = LibraryWriter.open(path)
    second = LibraryWriter.open(path)
    writer.add(instrument("PROPIO-1"), at=AT)
    writer.close()
    second.add(instrument("PROPIO-2"), at=AT)
    assert reader.refresh()
    assert len(reader.instruments()) == 3
    second.close()
    assert path.with_name("library.db-wal").exists()
    reader.close()
    assert [found.name for found in path.parent.iterdir()] == ["library.db"]
    copy = path.with_name("copia.db")
    copy.write_bytes(path.read_bytes())
    assert ids(copy) == {"PROPIO-0", "PROPIO-1", "PROPIO-2"}
