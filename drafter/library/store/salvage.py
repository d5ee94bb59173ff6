"""What can still be read of a damaged library, and proved to be as it was added."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from drafter.errors import KnownError
from drafter.instruments import instrument_of
from drafter.library.kept_instrument import KeptInstrument
from drafter.library.store.connecting import connect
from drafter.library.store.instrument_rows import METADATA, kept_from_rows, metadata_from_row
from drafter.library.store.proving import altered
from drafter.library.store.schema import MIGRATIONS

_TABLES = {  # and the order in which a table can be walked from either end
    "instruments": ("rowid",),
    "furniture": ("instrument_id", "position"),
    "clauses": ("row",),
    "topics": ("id",),
    "clause_topics": ("clause_id", "position"),
    "instrument_topics": ("instrument_id", "position"),
    "own_topics": ("instrument_id", "target", "topic"),
    "verbs": ("clause_id", "offset"),
    "corrections": ("id",),
    "removed_shipped": ("instrument_id",),
}
_INDEXES = (
    "CREATE INDEX walked_clauses ON clauses(instrument_id)",
    "CREATE INDEX walked_topics ON clause_topics(clause_id)",
    "CREATE INDEX walked_verbs ON verbs(clause_id)",
    "CREATE INDEX walked_corrections ON corrections(clause_id)",
)


@dataclass(frozen=True)
class Salvaged:
    """What was read of a damaged library.

    Attributes:
        instruments: those that are as they were added, in the library's order.
        lost: ids of those that are not, or not whole.
        order: ids of all that were listed, in the library's order.
        removed: ids of instruments that came with the program and a person removed.
        listed: whether it is sure that there were no others.
    """

    instruments: tuple[KeptInstrument, ...]
    lost: tuple[str, ...]
    order: tuple[str, ...]
    removed: tuple[str, ...]
    listed: bool

    @property
    def whole(self) -> bool:
        """Whether nothing is missing."""
        return self.listed and not self.lost


def salvage(path: Path) -> Salvaged:
    """Read what can be read of a library file, past its indexes, and keep what its digests prove.

    Nothing is raised: of a file that is no library at all nothing is salvaged.
    """
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as walked:
        listed = _walk(path, walked)

        def rows(sql: str, parameters: Sequence[object] = ()) -> Iterator[tuple[object, ...]]:
            return iter(walked.execute(sql, parameters).fetchall())

        kept: list[KeptInstrument] = []
        lost: list[str] = []
        order: list[str] = []
        for columns in rows(f"SELECT {METADATA} FROM instruments ORDER BY position"):
            metadata = metadata_from_row(columns)
            order.append(metadata.id)
            try:
                found = kept_from_rows(rows, metadata)
                proved = not altered(rows, found)
            except (ValueError, KeyError, TypeError):  # what no program of ours writes
                proved = False
            if proved:
                kept.append(found)
            else:
                lost.append(metadata.id)
        orphans = {instrument_of(str(clause_id)) for (clause_id,) in rows("SELECT id FROM clauses")} - set(order)
        removed = tuple(str(instrument_id) for (instrument_id,) in rows("SELECT instrument_id FROM removed_shipped"))
        return Salvaged(tuple(kept), (*lost, *sorted(orphans)), tuple(order), removed, listed)


def _walk(path: Path, walked: sqlite3.Connection) -> bool:
    """Copy every row that can be read into plain tables; True where the list of instruments was read to its end."""
    listed = False
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as sound:
        MIGRATIONS.apply(Database(sound))
        for table, order in _TABLES.items():
            columns = [str(name) for _, name, *_ in sound.execute(f"PRAGMA table_info({table})")]
            walked.execute(f"CREATE TABLE {table} ({', '.join(columns)})")
            rows, whole = _walked_rows(path, table, columns, order)
            walked.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(columns))})", rows)
            listed = whole if table == "instruments" else listed
    for statement in _INDEXES:
        walked.execute(statement)
    return listed


def _walked_rows(
    path: Path, table: str, columns: Sequence[str], order: Sequence[str]
) -> tuple[list[tuple[object, ...]], bool]:
    """The rows of a table from its beginning to where it is broken, and from its end; whether it is not broken."""
    found: dict[tuple[object, ...], tuple[object, ...]] = {}
    for direction in ("ASC", "DESC"):
        sorting = ", ".join(f"{column} {direction}" for column in order)
        sql = f"SELECT {', '.join([*order, *columns])} FROM {table} NOT INDEXED ORDER BY {sorting}"
        try:
            with closing(_connection(path)) as connection:
                for row in connection.execute(sql):
                    found.setdefault(row[: len(order)], row[len(order) :])
        except (sqlite3.Error, UnicodeDecodeError, KnownError):
            continue
        return list(found.values()), True
    return list(found.values()), False


def _connection(path: Path) -> sqlite3.Connection:
    try:
        connection = connect(path)
        connection.execute("PRAGMA schema_version")
    except (sqlite3.Error, KnownError):
        connection = connect(path, read_only=True)  # what lies beside it unfinished is damaged too
    # What is not UTF-8 any more must not end the walk; its digest tells that it is not what it was.
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    return connection
