"""SQLite as this room uses it: connections to one file, and its errors told apart into the world's and ours."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from drafter.drafting.file.file_faults import sentence_for
from drafter.errors import KnownError

_PATIENCE_MS = 5000  # for a reader that is recovering the file after a crash


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """A connection without transactions of its own making.

    Args:
        path: the file.
        mode: ``"ro"``, ``"rw"`` or ``"rwc"`` (creates it), as in SQLite's URIs.
    """
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    connection.execute(f"PRAGMA busy_timeout = {_PATIENCE_MS}")
    return connection


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """One IMMEDIATE transaction: all of it is in the file at the end, or none."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
        connection.execute("COMMIT")
    except BaseException:
        connection.rollback()
        raise


@contextlib.contextmanager
def sqlite_blamed(
    path: Path, *, reading: bool = False, worded: Callable[[str], str] = lambda sentence: sentence
) -> Iterator[None]:
    """Tells the world's faults from ours: SQLite's code becomes a sentence, or stays an error of the program.

    Args:
        path: the file that the sentence names.
        reading: True says that no values of ours were involved: a missing table or column is then damage.
        worded: the sentence (a key) that a file of another sort has in place of a draft's.

    Raises:
        KnownError: for the world's faults.
    """
    try:
        yield
    except UnicodeDecodeError as error:  # damage in a message of SQLite's own
        raise KnownError(worded("draft-damaged"), file=path.name) from error
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", None)
        if code is None and reading and isinstance(error, sqlite3.OperationalError):
            code = sqlite3.SQLITE_CORRUPT  # text that is not UTF-8
        sentence = None if code is None else sentence_for(code, reading=reading)
        if sentence is None:
            raise
        raise KnownError(worded(sentence), file=path.name) from error
