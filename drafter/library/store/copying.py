"""A sound copy of a library file, also while programs have it open."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

from drafter.errors import KnownError
from drafter.library.store.connecting import blaming, connect
from drafter.library.store.whole_file import whole_file


def copy_library(source: sqlite3.Connection, of: Path, target: Path) -> None:
    """Put a copy of an open library somewhere, as one file, whole or not at all.

    Args:
        source: a connection to it.
        of: its file, for the sentences.
        target: where; replaced where it exists.

    Raises:
        KnownError: the library is damaged, or the copy cannot be written.
    """
    try:
        with whole_file(target) as unfinished, closing(sqlite3.connect(unfinished, isolation_level=None)) as copy:
            with blaming(of):
                source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            if faults(copy, quick=True):
                raise KnownError("library-damaged", file=str(of))
    except (OSError, sqlite3.OperationalError) as error:
        raise KnownError("library-not-copied", file=str(of), target=str(target), reason=str(error)) from error


class Copying:
    """A copy of a large library as it is now, made while it is written to."""

    def __init__(self, path: Path, target: Path) -> None:
        """Begin it: what is written from now on is not in the copy.

        Args:
            path: the library, which has its journal beside it: who writes does not wait for who reads.
            target: where the copy goes, once it is whole.

        Raises:
            KnownError: the library cannot be read.
        """
        self._path = path
        self._target = target
        self._error: KnownError | None = None
        self._connection = connect(path)
        with blaming(path):
            self._connection.execute("BEGIN")
            self._connection.execute("SELECT count(*) FROM [_sqlite_migrations]").fetchone()  # now it stays as it is
        self._thread = threading.Thread(target=self._copy, name="copy of a library")
        self._thread.start()

    def finish(self) -> None:
        """Wait until it is made.

        Raises:
            KnownError: it could not be made.
        """
        self._thread.join()
        if self._error is not None:
            raise self._error

    def _copy(self) -> None:
        try:
            copy_library(self._connection, self._path, self._target)
        except KnownError as error:
            self._error = error
        finally:
            self._connection.close()


def faults(connection: sqlite3.Connection, *, quick: bool = False) -> tuple[str, ...]:
    """What SQLite finds wrong with a file; empty where it is sound.

    Args:
        connection: to the file.
        quick: leaves out whether the tables' indexes fit the tables.

    Raises:
        sqlite3.Error, UnicodeDecodeError: so much is wrong that it cannot say.
    """
    check = "quick_check" if quick else "integrity_check"
    return tuple(str(line) for (line,) in connection.execute(f"PRAGMA {check}") if line != "ok")


def index_faults(connection: sqlite3.Connection) -> tuple[str, ...]:
    """What is wrong with the full-text index of a library that can be written; empty where nothing is.

    Raises:
        sqlite3.Error: so much is wrong that it cannot say.
    """
    if connection.in_transaction:
        return ()
    ((only_read,),) = connection.execute("PRAGMA query_only")
    connection.execute("PRAGMA query_only = OFF")
    try:
        connection.execute("INSERT INTO clauses_fts (clauses_fts, rank) VALUES ('integrity-check', 1)")
    except sqlite3.OperationalError as error:
        if (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF != sqlite3.SQLITE_READONLY:
            raise
    except sqlite3.DatabaseError as error:
        return (f"clauses_fts: {error}",)
    finally:
        connection.execute(f"PRAGMA query_only = {only_read}")
    return ()
