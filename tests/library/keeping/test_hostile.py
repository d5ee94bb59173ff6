"""Killed programs, full disks, closed folders, files cut off, odd names: a sentence, and nothing is lost."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import pytest

from drafter.errors import KnownError
from drafter.instruments import Instrument, InstrumentMetadata, parse
from drafter.library import ClauseLibrary, KeptInstrument, LibraryWriter, build_library, load_ladder
from drafter.library.keeping.backups import backups, forget_backups_with
from drafter.library.keeping.beside import close_beside, libraries_beside, open_beside
from drafter.library.keeping.packing import pack
from drafter.library.keeping.rebuild import user_library
from drafter.library.keeping.repair import damage, repair
from drafter.library.keeping.restoring import all_contents, bring_back, take_back
from drafter.messages import LANGUAGES, explain
from drafter.redline import Vocabulary

AT = "2026-11-29T20:00:00Z"
NOW = datetime(2026, 11, 29, 20, 0)
IDS = tuple(f"TEXTO-{number}" for number in range(5))
RARE = {"TEXTO-3": "zarabanda", "TEXTO-4": "quelonio"}
"""Words that stand in one instrument alone."""
BEFORE_DEEDS = """
import sys
from datetime import datetime
from pathlib import Path
from drafter.errors import KnownError
from drafter.library import LibraryWriter
from drafter.library.keeping.backups import backups
from drafter.library.keeping.repair import repair
from drafter.library.keeping.restoring import bring_back, take_back

path, ids, now = Path(sys.argv[1]), sys.argv[2:], datetime(2026, 11, 29)

def told(share):
    print(share, flush=True)
    sys.stdin.readline()

"""
"""What a program of its own needs; it waits at each step until it may go on."""


def instrument(instrument_id: str, paragraphs: int = 60) -> Instrument:
    word = RARE.get(instrument_id, "fonema")
    raw = "".join(f"{number}. Reafirmaron la {word} en el punto {number}.\n\n" for number in range(1, paragraphs + 1))
    return parse(raw, InstrumentMetadata(instrument_id, f"Texto {instrument_id}"), load_ladder())


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("whole") / "library.db"
    build_library(path, [instrument(each) for each in IDS], "test")
    return path


@pytest.fixture
def path(whole: Path, tmp_path: Path) -> Path:
    """A library with a backup of its five instruments."""
    path = tmp_path / "library.db"
    shutil.copyfile(whole, path)
    with LibraryWriter.open(path) as writer:
        writer.tag("TEXTO-0", ["tema"])
    return path


def another_program(path: Path, deeds: str, *ids: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", BEFORE_DEEDS + deeds, str(path), *ids],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(entry for entry in sys.path if entry)},
    )


def killed_at(path: Path, step: int, deeds: str, *ids: str) -> None:
    """Lets another program go on to a step, and kills it there."""
    other = another_program(path, deeds, *ids)
    assert other.stdout is not None
    assert other.stdin is not None
    for _ in range(step):
        assert other.stdout.readline()
        other.stdin.write("\n")
        other.stdin.flush()
    assert other.stdout.readline(), "control: it got so far"
    other.send_signal(signal.SIGKILL)
    other.communicate()


def ids_in(path: Path) -> set[str]:
    with ClauseLibrary.open(path, vocabulary=Vocabulary()) as library:
        assert library.damaged is None
        for summary in library.instruments():
            assert len(library.clauses(summary.metadata.id)) == summary.clause_count
        return {summary.metadata.id for summary in library.instruments()}


# -- killed -----------------------------------------------------------------------------------------------------------


def test_a_program_killed_while_it_takes_instruments_back_has_taken_none(path: Path) -> None:
    with LibraryWriter.open(path) as writer:
        for each in IDS[1:]:
            writer.remove(each)
    killed_at(path, 2, "take_back(path, backups(path)[0], ids, progress=told)", *IDS[1:])
    assert ids_in(path) == {"TEXTO-0"}
    assert damage(path) == ()
    take_back(path, next(each.backup for each in all_contents(path) if each.absent), IDS[1:])
    assert ids_in(path) == set(IDS)
    assert [found.name for found in path.parent.iterdir()] == ["library.db"]


def test_a_program_killed_while_a_removed_text_leaves_the_index_has_removed_it_and_the_next_one_goes_on(
    path: Path,
) -> None:
    killed_at(path, 0, "LibraryWriter.open(path, purging=False).remove('TEXTO-3')\ntold(0)")
    with LibraryWriter.open(path, purging=False) as writer:
        assert writer.to_purge
    assert ids_in(path) == set(IDS) - {"TEXTO-3"}
    assert b"zarabanda" in path.read_bytes(), "control: the index has it still"
    with LibraryWriter.open(path):
        pass
    assert b"zarabanda" not in path.read_bytes()
    assert damage(path) == ()


@pytest.mark.parametrize("step", [0, 3, 5])
def test_a_program_killed_while_it_repairs_leaves_what_can_be_repaired(path: Path, step: int) -> None:
    data = bytearray(path.read_bytes())
    data[90_000:110_000] = bytes(20_000)
    path.write_bytes(data)
    killed_at(path, step, "repair(path, now=now, progress=told)")
    repair(path, now=NOW)
    assert ids_in(path) == set(IDS)
    assert damage(path) == ()
    for backup in backups(path):
        assert damage(backup) == ()


def test_a_program_killed_while_it_brings_a_library_back_has_brought_nothing_and_the_next_one_does() -> None:
    own = user_library()
    with LibraryWriter.open(own) as writer:
        for each in IDS:
            writer.add(instrument(each, 5), at=AT)
    with LibraryWriter.open(own) as writer:
        writer.tag("TEXTO-0", ["tema"])
    own.unlink()
    assert ids_in(user_library()) == {"SALV-2008"}
    killed_at(own, 3, "bring_back(path, now=now, progress=told)")
    assert ids_in(own) == {"SALV-2008"}
    assert bring_back(own, now=NOW) is not None
    assert ids_in(own) == {"SALV-2008", *IDS}


def test_what_killed_programs_left_unfinished_goes_after_some_days(path: Path, tmp_path: Path) -> None:
    old, new = tmp_path / ".packed.db.1.unfinished", tmp_path / ".packed.db.2.unfinished"
    for left in (old, new):
        left.touch()
    os.utime(old, (0, 0))
    with ClauseLibrary.open(path, vocabulary=Vocabulary()) as library:
        pack(library, IDS[:1], tmp_path / "packed.db", at=AT)
    assert not old.exists()
    assert new.exists()


def test_half_a_copy_that_a_killed_program_left_goes_with_what_is_forgotten_or_after_some_days(path: Path) -> None:
    folder = backups(path)[0].parent
    half = [folder / f".2026-11-29T200000.000000Z.db.1.unfinished{ending}" for ending in ("", "-journal")]
    for left in half:
        left.write_bytes(b"zarabanda")
    with LibraryWriter.open(path) as writer:
        writer.tag("TEXTO-0", ["otro"])
    assert all(left.exists() for left in half), "somebody may be making it"
    for left in half:
        os.utime(left, (0, 0))
    with LibraryWriter.open(path) as writer:
        writer.tag("TEXTO-0", ["más"])
    assert not any(left.exists() for left in half)
    half[0].write_bytes(b"zarabanda")
    with LibraryWriter.open(path) as writer:
        writer.remove("TEXTO-3")
    forget_backups_with(path, "TEXTO-3", NOW)
    assert not [found.name for found in folder.iterdir() if b"zarabanda" in found.read_bytes()]
    assert backups(path) != ()


# -- a full disk ------------------------------------------------------------------------------------------------------

FULL = """
import resource, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
def full(room):
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

"""


def said_on_a_full_disk(path: Path, room: int, deed: str) -> str:
    """The sentence's key that a deed ends with where no file may be larger than ``room`` bytes."""
    pytest.importorskip("resource", reason="no limits on files here")
    ending = "    print('done')\nexcept KnownError as error:\n    print(error.message)"
    deeds = f"{FULL}full({room})\ntry:\n    {deed}\n{ending}"
    said, complaint = another_program(path, deeds, *IDS[1:]).communicate()
    assert complaint == ""
    return said.strip()


@pytest.mark.parametrize("room", [1_000, 150_000])
def test_a_disk_that_is_full_while_instruments_are_taken_back_loses_nothing(path: Path, room: int) -> None:
    with LibraryWriter.open(path) as writer:
        for each in IDS[1:]:
            writer.remove(each)
    kept = {backup: backup.read_bytes() for backup in backups(path)}
    said = said_on_a_full_disk(path, room, "take_back(path, backups(path)[0], ids)")
    assert said in {"library-disk-full", "library-disk-failed", "library-not-copied"}
    assert ids_in(path) == {"TEXTO-0"}
    assert damage(path) == ()
    assert {backup: backup.read_bytes() for backup in backups(path)} == kept
    assert [found.name for found in path.parent.iterdir()] == ["library.db"]


@pytest.mark.parametrize("room", [1_000, 200_000])
def test_a_disk_that_is_full_while_a_library_is_repaired_leaves_the_damaged_file_as_it_was(
    path: Path, room: int
) -> None:
    data = bytearray(path.read_bytes())
    data[90_000:110_000] = bytes(20_000)
    path.write_bytes(data)
    assert said_on_a_full_disk(path, room, "repair(path, now=now)") in {"library-not-copied", "library-not-written"}
    assert path.read_bytes() == bytes(data)
    assert [found.name for found in path.parent.iterdir()] == ["library.db"], "no half copy takes what room is left"
    assert repair(path, now=NOW) is not None
    assert ids_in(path) == set(IDS)


# -- several at once --------------------------------------------------------------------------------------------------


def test_two_programs_that_start_at_once_both_add_while_a_third_reads() -> None:
    adding = """
from drafter.instruments import InstrumentMetadata, VerbLadder, parse
from drafter.library import user_library
told(0)
with LibraryWriter.open(user_library()) as writer:
    for number in range(6):
        metadata = InstrumentMetadata(f"{ids[0]}-{number}", "Texto")
        writer.add(parse("1. Uno.\\n\\n2. Dos.\\n", metadata, VerbLadder(())), at="2026-11-29T20:00:00Z")
"""
    programs = [another_program(Path(), adding, name) for name in ("UNO", "DOS")]
    for program in programs:
        assert program.stdout is not None
        assert program.stdout.readline() == "0\n"
    for program in programs:  # neither has made the user's library yet
        assert program.stdin is not None
        program.stdin.write("\n")
        program.stdin.flush()
    seen: set[str] = set()
    while any(program.poll() is None for program in programs):
        now = ids_in(user_library())
        assert seen <= now
        seen = now
    for program in programs:
        assert program.communicate()[1] == ""
    expected = {"SALV-2008", *(f"{name}-{number}" for name in ("UNO", "DOS") for number in range(6))}
    assert ids_in(user_library()) == expected
    assert damage(user_library()) == ()


def test_who_writes_gets_a_turn_while_another_program_rewrites_the_index(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("drafter.library.store.writing._PAGES_AT_ONCE", 1)
    other = LibraryWriter.open(path)
    turns: list[float] = []

    def taken_turn(share: float) -> None:
        if share < 1:
            other.tag("TEXTO-1", [f"tema {len(turns)}"])
            turns.append(share)

    with LibraryWriter.open(path) as writer:
        writer.remove("TEXTO-4", taken_turn)
        assert not writer.to_purge
    other.close()
    assert turns
    assert b"quelonio" not in path.read_bytes()
    assert damage(path) == ()


# -- where nothing can be written -------------------------------------------------------------------------------------


@pytest.fixture
def left_by_a_killed_program(path: Path) -> Iterator[Path]:
    """A library in a folder that cannot be written, with an addition in the journal that a killed program left."""
    with LibraryWriter.open(path) as writer:
        writer.add(instrument("NUEVO", 3), at=AT)
        folder = path.parent / "cerrada"
        folder.mkdir()
        for left in (path, path.with_name("library.db-wal")):
            shutil.copyfile(left, folder / left.name)
    yield folder / "library.db"
    folder.chmod(0o755)


def test_what_a_killed_program_left_is_read_where_nothing_can_be_written(
    left_by_a_killed_program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = left_by_a_killed_program
    path.parent.chmod(0o555)
    if os.access(path.parent, os.W_OK):  # the administrator may write everywhere
        monkeypatch.setattr("drafter.library.store.connecting.may_write", lambda _path: False)
        (path.parent / "library.db-shm").symlink_to(path.parent / "nowhere" / "shm")  # so that it cannot be made
    before = {found.name for found in path.parent.iterdir()}
    assert ids_in(path) == {*IDS, "NUEVO"}
    assert damage(path) == ()
    assert {found.name for found in path.parent.iterdir()} == before
    monkeypatch.setattr("drafter.library.store.connecting._IN_MEMORY", 1)
    with pytest.raises(KnownError, match="library-not-folded") as raised:
        ids_in(path)
    assert all(explain(raised.value, language).startswith(str(path)) for language in LANGUAGES)


def test_a_library_that_cannot_be_written_says_so_before_it_is_copied(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = backups(path)
    monkeypatch.setattr("drafter.library.store.writing.may_write", lambda _path: False)
    with pytest.raises(KnownError, match="library-not-writable"):
        LibraryWriter.open(path)
    assert backups(path) == kept


# -- cut off, and odd names -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("large", [False, True])
def test_a_file_cut_off_at_any_page_gives_a_sentence_or_what_was_there(
    whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, large: bool
) -> None:
    if large:  # is not proved when it is opened
        monkeypatch.setattr("drafter.library.store.reading._CHECKED_AT_ONCE", 0)
        monkeypatch.setattr("drafter.library.clause_library._READ_AT_ONCE", 0)
    data = whole.read_bytes()
    texts = {clause.id: clause.text for each in IDS for clause in instrument(each).clauses}
    path = tmp_path / "library.db"
    for cut in [*range(0, len(data), 4096), 1, 15, 99, 101, len(data) - 1]:
        path.write_bytes(data[:cut])
        with suppress(KnownError), ClauseLibrary.open(path, vocabulary=Vocabulary()) as library:
            deeds: list[Callable[[], object]] = [
                lambda: [clause for each in library.instruments() for clause in library.clauses(each.metadata.id)],
                lambda: [hit.clause for hit in library.search("punto ", limit=50)],
                lambda: [match.clause for match in library.nearest("Reafirmaron el punto 7.")],
                library.topics,
                lambda: library.facets(""),
            ]
            for deed in deeds:
                with suppress(KnownError):
                    found = deed()
                    for clause in found if isinstance(found, list) else ():
                        assert clause.text == texts[clause.id]
        for change in (LibraryWriter.open, damage, all_contents):
            with suppress(KnownError):
                opened = change(path)
                if isinstance(opened, LibraryWriter):
                    opened.close()


NAMES = [
    "con espacios y eñes.db",
    'comi\'llas "dobles".db',
    "¿qué?mode=ro.db",
    "al#mohadilla.db",
    "por%41ciento%2F.db",
    "a&immutable=1;b.db",
    "file:x.db",
    "[ab]*.db",
    "😀.db",
    os.fsdecode(b"sin letras \xff.db"),
]


@pytest.mark.skipif(os.name == "nt", reason="names that Windows does not allow")
@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_a_library_may_have_any_name_and_lie_in_a_folder_of_any_name(whole: Path, tmp_path: Path, name: str) -> None:
    folder = tmp_path / f"carpeta {name}"
    folder.mkdir()
    path = folder / name
    shutil.copyfile(whole, path)
    before = kept(path)
    with LibraryWriter.open(path) as writer:
        writer.remove("TEXTO-1")
    (backup,) = backups(path)
    take_back(path, backup, ["TEXTO-1"])
    assert kept(path) == before
    open_beside(path)
    assert libraries_beside() == (path,)
    close_beside(path)
    with ClauseLibrary.open(path, vocabulary=Vocabulary()) as library:
        pack(library, IDS[:2], folder / f"otra {name}", at=AT)
    assert ids_in(folder / f"otra {name}") == set(IDS[:2])
    with LibraryWriter.open(path) as writer:
        writer.tag("TEXTO-2", ["tema"])  # and a backup of everything
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    assert repair(path, now=NOW) is not None
    assert ids_in(path) == set(IDS)
    path.unlink()
    assert bring_back(path, now=NOW) is not None
    assert not [left.name for left in folder.iterdir() if left.name.endswith(("-wal", "-shm", ".unfinished"))]


def kept(path: Path) -> dict[str, KeptInstrument]:
    with LibraryWriter.open(path) as writer:
        return {each.id: each for each in writer.kept()}
