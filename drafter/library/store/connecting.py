"""Opening a library file with SQLite, and its errors as sentences."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from drafter.errors import KnownError
from drafter.library.store.digests import AlteredTextError
from drafter.library.store.whole_file import companions

_HEADER = b"SQLite format 3\x00"
_PATIENCE_MS = 10_000
"""How long another program's transaction is waited for."""
_SENTENCES = {  # SQLite's primary result codes
    3: "library-not-writable",  # PERM
    5: "library-busy",  # BUSY
    6: "library-busy",  # LOCKED
    8: "library-not-writable",  # READONLY
    11: "library-damaged",  # CORRUPT
    13: "library-disk-full",  # FULL
    26: "library-damaged",  # NOTADB
}
_IN_MEMORY = 256 * 2**20
"""Bytes: a larger library is not read into memory."""
_STEPS = 10_000
"""SQLite's steps between two looks at whether a long statement is wanted still: some hundredths of a second."""
_SIGNS_OF_DAMAGE = ("no such table", "no such column", "Could not decode")


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """A connection without transactions of its own making.

    Args:
        path: the file, which exists.
        read_only: promise that nobody writes it meanwhile: no lock is taken and nothing is made beside it. Otherwise
            the file is opened so that a change which another program did not finish can be undone first.

    Raises:
        KnownError: there is no such file, or SQLite cannot open it.
    """
    _look_at(path)
    with blaming(path):
        if read_only:
            return _connect(path, "ro&immutable=1")
        if may_write(path):
            return _connect(path, "rw")
        connection = _connect(path, "ro")
        try:
            connection.execute("PRAGMA schema_version")
        except sqlite3.OperationalError:  # it has a journal beside it, which cannot be made or undone there
            connection.close()
            if any(beside.exists() and beside.stat().st_size for beside in companions(path)[:2]):
                return _with_what_is_beside(path)
            return _connect(path, "ro&immutable=1")
        return connection


def may_write(path: Path) -> bool:
    """Whether a library can be changed: its file, and what is made beside it meanwhile."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _with_what_is_beside(path: Path) -> sqlite3.Connection:
    """A library in memory as it is with what a killed program left beside it, where nothing can be written.

    Raises:
        KnownError: it is too large for that.
    """
    if path.stat().st_size > _IN_MEMORY:
        raise KnownError("library-not-folded", file=str(path))
    memory = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
    try:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            copy = Path(folder) / "library.db"
            for source, target in zip((path, *companions(path)[:2]), (copy, *companions(copy)[:2]), strict=True):
                if source.exists():
                    shutil.copyfile(source, target)
            with closing(_connect(copy, "rw")) as connection:
                connection.backup(memory)
    except OSError as error:
        memory.close()
        raise KnownError("library-not-read", file=str(path), reason=error.strerror or str(error)) from error
    except BaseException:
        memory.close()
        raise
    return memory


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    uri = f"{path.resolve().as_uri()}?mode={mode}"
    connection = sqlite3.connect(uri, uri=True, check_same_thread=False, isolation_level=None)
    connection.execute(f"PRAGMA busy_timeout = {_PATIENCE_MS}")
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def fold_up(connection: sqlite3.Connection) -> None:
    """Close a connection; where it is the last one, what was written beside the file goes into it.

    The journal beside the file is only for the time it is open: a closed library is one file that can be copied.
    """
    try:
        connection.execute("PRAGMA busy_timeout = 0")
        connection.execute("PRAGMA query_only = OFF")
        (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
        if mode == "wal":
            connection.execute("PRAGMA journal_mode = DELETE")
    except (sqlite3.Error, UnicodeDecodeError):
        pass  # another one has it open still and will do it; or it is damaged, which reading it has told
    finally:
        connection.close()


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of it is in the file at the end, or nothing; no other program writes meanwhile."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        connection.rollback()
        raise


@contextmanager
def watched(connection: sqlite3.Connection, tell: Callable[[int], None]) -> Iterator[None]:
    """Long statements that tell how far they are, and that Ctrl+C ends.

    Args:
        connection: that runs them.
        tell: hears how many steps SQLite has taken; what it raises ends the statement, and comes out.
    """
    raised: list[BaseException] = []
    taken = 0

    def look() -> int:
        nonlocal taken
        try:
            taken += _STEPS
            tell(taken)
        except BaseException as error:  # noqa: BLE001 - SQLite would swallow it; it is raised below
            raised.append(error)
        return len(raised)

    connection.set_progress_handler(look, _STEPS)
    try:
        yield
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorcode", None) != sqlite3.SQLITE_INTERRUPT:
            raise
        raise (raised[0] if raised else KeyboardInterrupt()) from error  # the key came before the call could take it
    finally:
        connection.set_progress_handler(None, 0)


def _look_at(path: Path) -> None:
    """Say plainly what SQLite would say obscurely."""
    if path.is_dir():
        raise KnownError("file-is-folder", file=str(path))
    try:
        with path.open("rb") as opened:
            header = opened.read(len(_HEADER))
    except FileNotFoundError as error:
        raise KnownError("library-missing", file=str(path)) from error
    except OSError as error:
        raise KnownError("library-not-read", file=str(path), reason=error.strerror or str(error)) from error
    if header != _HEADER:
        raise KnownError("library-not-a-library", file=str(path))


@contextmanager
def blaming(path: Path) -> Iterator[None]:
    """Turn SQLite's errors about the file into sentences."""
    try:
        yield
    except AlteredTextError as error:
        raise KnownError("library-altered", file=str(path), what=str(error)) from error
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
        raise  # rows that contradict the tables, or a connection that is closed: ours
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", None)
        reason = str(error)
        if code is not None and code & 0xFF in _SENTENCES:
            raise KnownError(_SENTENCES[code & 0xFF], file=str(path)) from error
        if code is not None and code & 0xFF == sqlite3.SQLITE_IOERR:
            raise KnownError("library-disk-failed", file=str(path), reason=reason) from error
        if not isinstance(error, sqlite3.OperationalError) or any(sign in reason for sign in _SIGNS_OF_DAMAGE):
            raise KnownError("library-damaged", file=str(path)) from error
        raise KnownError("library-not-read", file=str(path), reason=reason) from error
    except UnicodeDecodeError as error:  # damage in a message of SQLite's own
        raise KnownError("library-damaged", file=str(path)) from error
