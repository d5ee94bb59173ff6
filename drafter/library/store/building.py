"""A library file made anew from instruments, however many."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from drafter.errors import KnownError
from drafter.instruments import Instrument
from drafter.library.kept_instrument import KeptInstrument
from drafter.library.store.instrument_rows import Filling
from drafter.library.store.schema import APPLICATION_ID, MIGRATIONS
from drafter.library.store.whole_file import reason_of, whole_library


def build_library(
    path: Path,
    instruments: Iterable[Instrument | KeptInstrument],
    stamp: str,
    *,
    added_at: str = "",
    shipped: bool = False,
    removed_shipped: Collection[str] = (),
    first: bool = False,
) -> None:
    """Write a library file; the same instruments and stamp give the same bytes (with the same SQLite).

    The instruments are taken one after the other and none is kept, so that there may be as many as fit on the disk.
    Those given first count as the older ones where a search lists the newest first.

    Args:
        path: where; replaced where it exists, once the new one is whole.
        instruments: in the order they are listed; of one that a library kept, everything is taken over.
        stamp: what it was made from, e.g. a digest; stands where a time would change the file.
        added_at: when, as the library is to say of each that none kept; ISO 8601.
        shipped: whether those come with the program.
        removed_shipped: ids of shipped instruments that a newer program is not to bring back.
        first: nothing is there yet, and where another program puts a library there meanwhile that one stays.

    Raises:
        KnownError: its folder is missing, or it cannot be written there.
    """
    if not path.parent.is_dir():
        raise KnownError("folder-missing", file=str(path.parent))
    try:
        with (
            whole_library(path, first=first) as unfinished,
            closing(sqlite3.connect(unfinished, isolation_level=None)) as connection,
        ):
            # Nobody sees the file before it is whole: it needs no journal.
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("PRAGMA synchronous = OFF")
            connection.execute("PRAGMA page_size = 4096")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            kept = (
                KeptInstrument.of(instrument, added_at=added_at, shipped=shipped)
                if isinstance(instrument, Instrument)
                else instrument
                for instrument in instruments
            )
            fill(Database(connection), kept, stamp)
            connection.executemany("INSERT INTO removed_shipped VALUES (?)", ((each,) for each in removed_shipped))
    except (OSError, sqlite3.OperationalError) as error:
        raise KnownError("library-not-written", file=str(path), reason=reason_of(error)) from error


def fill(db: Database, instruments: Iterable[KeptInstrument], stamp: str) -> None:
    """Make the tables of an empty database and put instruments into them."""
    MIGRATIONS.apply(db)
    with db.atomic():
        db.execute("UPDATE [_sqlite_migrations] SET applied_at = ?", [stamp])
        filling = Filling(db.conn)
        for kept in instruments:
            filling.add(kept)
        filling.finish()
    db.execute("INSERT INTO clauses_fts (clauses_fts) VALUES ('optimize')")
    db.execute("ANALYZE")
    db.execute("VACUUM")
