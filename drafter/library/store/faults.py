"""What SQLite finds wrong with a library file: its pages, its tables, its full-text index."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from drafter.library.store.connecting import watched

_OF_TABLES = 0.32
"""Share of the time that goes to the tables: of a hundred thousand clauses 1.8 s, and 3.7 s to the index."""
_STEPS_OF_TABLES, _STEPS_OF_INDEX = 111.0, 15.4
"""SQLite's steps for each clause while it looks through the tables and the index, as counted there."""


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


def all_faults(connection: sqlite3.Connection, progress: Callable[[float], None]) -> tuple[str, ...]:
    """What is wrong with tables and index of a library that can be written; empty where nothing is.

    Args:
        connection: to the file.
        progress: hears the share that is looked through (0 to 1), as reckoned from the number of clauses; what it
            raises comes out.

    Raises:
        sqlite3.Error, UnicodeDecodeError: so much is wrong that it cannot say.
    """
    ((clauses,),) = connection.execute("SELECT coalesce(sum(clause_count), 0) FROM instruments")

    def share(taken: int, steps: float) -> float:
        return min(1.0, taken / (steps * (int(clauses) + 1)))

    with watched(connection, lambda taken: progress(_OF_TABLES * share(taken, _STEPS_OF_TABLES))):
        found = faults(connection)
    if found:
        return found
    with watched(connection, lambda taken: progress(_OF_TABLES + (1 - _OF_TABLES) * share(taken, _STEPS_OF_INDEX))):
        return index_faults(connection)
