"""What makes a file a ``.draft``: its marks in the header, and the steps that bring an older one up to date."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from drafter.drafting.file.digests import beginning_digest, chained
from drafter.drafting.file.draft_rows import BASE_FILE_TABLE, CHAIN_COLUMN, FIRST_SCHEMA, NEGOTIATION_SCHEMA
from drafter.drafting.file.file_faults import sense_made
from drafter.errors import KnownError

APPLICATION_ID = 0x44524654
"""«DRFT» in the SQLite header: it says whose file this is."""
SCHEMA = 3
"""``user_version`` of the files this program writes."""

_MIGRATIONS = Migrations("drafter.draft")


def _run(database: Database, statements: Iterable[str]) -> None:
    for statement in statements:
        database.execute(statement)


@_MIGRATIONS()
def first_schema(database: Database) -> None:
    """Paragraphs as they are, and the journal they come from."""
    _run(database, FIRST_SCHEMA)


@_MIGRATIONS()
def base_file(database: Database) -> None:
    """The Word file a draft began as, if it did."""
    database.execute(BASE_FILE_TABLE)


@_MIGRATIONS()
def negotiation(database: Database) -> None:
    """Who agreed what when, linked brackets, pairs said to belong together."""
    _run(database, NEGOTIATION_SCHEMA)


@_MIGRATIONS()
def chain(database: Database) -> None:
    """Every entry of the journal sealed with the one before it, those of an older draft as they are found."""
    database.execute(CHAIN_COLUMN)
    meta = dict(database.execute("SELECT name, value FROM meta").fetchall())
    if "start" in meta:  # a new file has nothing to seal yet
        rows = database.execute("SELECT sequence, edit, made_at, author, undoes, redoes FROM journal ORDER BY sequence")
        entries = rows.fetchall()
        digests = chained(beginning_digest(meta), entries)
        for row, digest in zip(entries, digests, strict=True):
            database.execute("UPDATE journal SET digest = ? WHERE sequence = ?", [digest, row[0]])


def bring_up_to_date(connection: sqlite3.Connection, path: Path) -> None:
    """Takes the steps that the file has not taken; each is one transaction.

    Raises:
        KnownError: what the file holds makes no sense.
    """
    with sense_made(path):
        _MIGRATIONS.apply(Database(connection, execute_plugins=False))
    connection.execute(f"PRAGMA user_version = {SCHEMA}")


def must_be_a_draft(connection: sqlite3.Connection, path: Path) -> int:
    """The schema of a sound draft.

    Raises:
        KnownError: it is not one, is damaged, or was made by a newer drafter.
    """
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION_ID:
        raise KnownError("draft-of-another-program", file=path.name)
    (schema,) = connection.execute("PRAGMA user_version").fetchone()
    if schema > SCHEMA:
        raise KnownError("draft-newer", file=path.name)
    if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise KnownError("draft-damaged", file=path.name)
    return int(schema)
