"""A sound copy of a library file, also while programs have it open."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

from drafter.errors import KnownError
from drafter.library.store.connecting import blaming, connect
from drafter.library.store.faults import faults
from drafter.library.store.whole_file import reason_of, whole_library


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
        with whole_library(target) as unfinished, closing(sqlite3.connect(unfinished, isolation_level=None)) as copy:
            with blaming(of):
                source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            if faults(copy, quick=True):
                raise KnownError("library-damaged", file=str(of))
    except (OSError, sqlite3.OperationalError) as error:
        raise KnownError("library-not-copied", file=str(of), target=str(target), reason=reason_of(error)) from error


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
