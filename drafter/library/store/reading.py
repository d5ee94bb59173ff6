"""A library file opened to be consulted."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from drafter.errors import KnownError
from drafter.instruments import Instrument, InstrumentMetadata
from drafter.library.kept_instrument import Correction, InstrumentSource, KeptInstrument
from drafter.library.store.building import fill
from drafter.library.store.connecting import blaming, connect, fold_up
from drafter.library.store.copying import Copying, copy_library
from drafter.library.store.digests import AlteredTextError
from drafter.library.store.faults import all_faults, faults
from drafter.library.store.instrument_rows import METADATA, kept_from_rows, metadata_from_row
from drafter.library.store.placing import PlacedClause, placed
from drafter.library.store.proving import altered, altered_texts
from drafter.library.store.schema import APPLICATION_ID, MIGRATIONS

_CHECKED_AT_ONCE = 4 * 2**20
"""Bytes: a smaller library (two thousand clauses) is checked whole when it is opened, a larger one by ``doctor``."""
_MIGRATED_IN_MEMORY = 64 * 2**20
"""Bytes: a smaller library of an older program is consulted as a copy in memory, brought to the present tables."""

_LOOKED_THROUGH = 0.34
"""Share of the time that proving a library takes until tables and index are looked through; the rest is instruments."""


class SearchInterrupted(Exception):  # noqa: N818 - a search's way out, not a fault
    """Raised within a search that a newer one made pointless."""


class LibraryStore:
    """A library file opened to be consulted; nothing is ever written to it.

    May be used from several threads, one at a time.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        self.hidden: frozenset[str] = frozenset()
        """Ids of instruments that are there and are not to be seen; see :meth:`hide`."""
        self._lock = threading.RLock()
        self._turn_lock = threading.Lock()
        self._turn = 0
        self._asking = False

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, proved: bool = True) -> LibraryStore:
        """Open a library file; one of an older program is read as the present one would have made it.

        Args:
            path: the file.
            read_only: promise that nobody writes it meanwhile (the shipped file), so that no lock is taken.
            proved: whether the words of a small library are proved now; each instrument is when it is read.

        Raises:
            KnownError: missing, damaged, not a library, or made by a newer program.
        """
        store = cls(path, connect(path, read_only=read_only))
        try:
            with blaming(path):
                store._connection.execute("PRAGMA query_only = ON")
            if not store._recognised():
                store._migrate_in_memory()
            elif proved:
                store._must_be_sound()
        except BaseException:
            store.close()
            raise
        return store

    def close(self) -> None:
        """Let go of the file; a search that still runs on another thread is stopped."""
        self.interrupt()
        with self._lock:
            fold_up(self._connection)

    @classmethod
    def in_memory(cls, path: Path, instruments: Iterable[KeptInstrument]) -> LibraryStore:
        """Instruments as if they were in a library file that cannot be opened itself.

        Args:
            path: the file they stand for.
            instruments: in the order they are listed.
        """
        connection = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
        fill(Database(connection), instruments, "")
        return cls(path, connection)

    def _recognised(self) -> bool:
        """Whether the file has the present tables; False where an older program made it.

        Raises:
            KnownError: it is no library, damaged, or made by a newer program.
        """
        (application_id,) = next(self.rows("PRAGMA application_id"))
        if application_id != APPLICATION_ID:
            raise KnownError("library-not-a-library", file=str(self.path))
        if self._small():
            with self._lock, blaming(self.path):
                if faults(self._connection):
                    raise KnownError("library-damaged", file=str(self.path))
        known = sorted(migration.name for migration in MIGRATIONS.pending(Database(memory=True)))
        sql = "SELECT name FROM [_sqlite_migrations] WHERE migration_set = ?"
        applied = sorted(str(name) for (name,) in self.rows(sql, [MIGRATIONS.name]))
        if applied == known[: len(applied)]:
            return applied == known
        newer = applied[: len(known)] == known
        raise KnownError("library-newer" if newer else "library-damaged", file=str(self.path))

    def _must_be_sound(self) -> None:
        """Prove every word of a small library; of a larger one each instrument is proved when it is read.

        Raises:
            KnownError: a clause is not as it was added.
        """
        if self._small():
            with blaming(self.path):
                for clause_id in altered_texts(self.rows):
                    raise AlteredTextError(clause_id)

    def _small(self) -> bool:
        return self.path.stat().st_size <= _CHECKED_AT_ONCE

    def _migrate_in_memory(self) -> None:
        if self.path.stat().st_size > _MIGRATED_IN_MEMORY:
            raise KnownError("library-older", file=str(self.path))
        memory = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
        try:
            with blaming(self.path):
                self._connection.backup(memory)
            MIGRATIONS.apply(Database(memory))
        except sqlite3.Error as error:  # its tables are not those that its migrations made
            memory.close()
            raise KnownError("library-damaged", file=str(self.path)) from error
        fold_up(self._connection)
        self._connection = memory

    def damage(self, progress: Callable[[float], None]) -> Iterator[KnownError]:
        """Everything that is wrong with the file: tables, index, and instruments that are not as they were added.

        Args:
            progress: hears the share that is proved (0 to 1); what it raises comes out.
        """
        try:
            with self._lock, blaming(self.path):
                found = all_faults(self._connection, lambda share: progress(_LOOKED_THROUGH * share))
            if found:
                yield KnownError("library-faults", file=str(self.path), faults="; ".join(found[:3]))
            ids = self.ids()
            for number, instrument_id in enumerate(ids):
                progress(_LOOKED_THROUGH + (1 - _LOOKED_THROUGH) * number / len(ids))
                try:
                    metadata = self.metadata(instrument_id)
                    if metadata is not None:
                        self.kept(metadata)
                except KnownError as error:
                    yield error
        except KnownError as error:
            yield error
        progress(1.0)

    def copy_to(self, target: Path) -> None:
        """Put a sound copy of the library somewhere, as one file.

        Raises:
            KnownError: the library is damaged, or the copy cannot be written.
        """
        with self._lock:
            copy_library(self._connection, self.path, target)

    def begin_copy_to(self, target: Path) -> Copying | None:
        """Begin to copy the library as it is now while it is written to; None where who writes would have to wait."""
        ((mode,),) = self.rows("PRAGMA journal_mode")
        return Copying(self.path, target) if mode == "wal" else None

    def hide(self, ids: Iterable[str]) -> None:
        """Let instruments not be seen from now on, those hidden before be seen again: others have their ids already.

        Views of this connection alone stand before the tables, so that no query need know of it; those of the
        full-text index leave them out by their keywords.
        """
        hidden = frozenset(ids)
        if hidden == self.hidden:
            return
        with self._lock, blaming(self.path):
            self._connection.execute("PRAGMA query_only = OFF")
            for statement in (
                "DROP VIEW IF EXISTS temp.instruments",
                "DROP VIEW IF EXISTS temp.clauses",
                "CREATE TEMP TABLE IF NOT EXISTS hidden (id TEXT PRIMARY KEY)",
                "DELETE FROM temp.hidden",
            ):
                self._connection.execute(statement)
            self._connection.executemany("INSERT INTO temp.hidden VALUES (?)", ((each,) for each in sorted(hidden)))
            if hidden:
                for table, column in (("instruments", "id"), ("clauses", "instrument_id")):
                    self._connection.execute(
                        f"CREATE TEMP VIEW {table} AS SELECT * FROM main.{table} "
                        f"WHERE {column} NOT IN (SELECT id FROM temp.hidden)"
                    )
            self._connection.execute("PRAGMA query_only = ON")
            self.hidden = hidden

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> Iterator[tuple[object, ...]]:
        """All rows of a query, fetched at once."""
        with self._lock, blaming(self.path):
            fetched: list[tuple[object, ...]] = self._connection.execute(sql, parameters).fetchall()
        return iter(fetched)

    def turn(self) -> int:
        """What a search that begins now goes by; the next :meth:`interrupt` ends it."""
        return self._turn

    def interrupt(self) -> None:
        """Stop every search that has begun, from any thread; nothing else is disturbed."""
        with self._turn_lock:
            self._turn += 1
            if self._asking:
                self._connection.interrupt()

    def rows_in_turn(self, turn: int, sql: str, parameters: Sequence[object] = ()) -> list[tuple[object, ...]]:
        """All rows of a query that belongs to a search.

        Raises:
            SearchInterrupted: the search was stopped.
        """
        with self._lock, blaming(self.path):
            with self._turn_lock:
                if turn != self._turn:
                    raise SearchInterrupted
                self._asking = True
            try:
                return self._connection.execute(sql, parameters).fetchall()
            except sqlite3.OperationalError as error:
                if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT:
                    raise SearchInterrupted from error
                raise
            finally:
                with self._turn_lock:
                    self._asking = False

    def changes(self) -> int:
        """A number that is another one once another connection changed the file."""
        ((version,),) = self.rows("PRAGMA data_version")
        return int(str(version))

    def instruments(self) -> tuple[tuple[InstrumentMetadata, int, bool, str], ...]:
        """Every instrument: metadata, number of clauses, whether it came with the program, when it was added."""
        return tuple(
            (metadata_from_row(columns), int(str(count)), bool(shipped), str(added_at))
            for count, shipped, added_at, *columns in self.rows(
                f"SELECT clause_count, shipped, added_at, {METADATA} FROM instruments ORDER BY position"
            )
        )

    def digests(self) -> dict[str, tuple[object, object]]:
        """What tells whether an instrument is the same as in another file: by its id, of its text and of its layers."""
        found = self.rows("SELECT id, content_digest, layers_digest FROM instruments ORDER BY position")
        return {str(instrument_id): (content, layers) for instrument_id, content, layers in found}

    def metadata(self, instrument_id: str) -> InstrumentMetadata | None:
        """The metadata of an instrument; None where there is none of that id."""
        found = self.rows(f"SELECT {METADATA} FROM instruments WHERE id = ?", [instrument_id])
        return next(map(metadata_from_row, found), None)

    def ids(self) -> tuple[str, ...]:
        """The ids of all instruments, in the library's order."""
        return tuple(
            str(instrument_id) for (instrument_id,) in self.rows("SELECT id FROM instruments ORDER BY position")
        )

    def position(self, instrument_id: str) -> int:
        """The place of an instrument in the list."""
        ((position,),) = self.rows("SELECT position FROM instruments WHERE id = ?", [instrument_id])
        return int(str(position))

    def known_source(self, digest: str) -> str | None:
        """The id of the instrument made from a file with those bytes (SHA-256, hex); None where there is none."""
        found = self.rows("SELECT id FROM instruments WHERE digest = ? ORDER BY position", [digest]) if digest else ()
        return next((str(instrument_id) for (instrument_id,) in found), None)

    def stamp(self) -> str:
        """What shipped library its shipped instruments are those of, as that one was built."""
        ((stamp,),) = self.rows("SELECT max(applied_at) FROM [_sqlite_migrations]")
        return str(stamp)

    def removed_shipped(self) -> frozenset[str]:
        """Ids of the instruments that came with the program and a person removed."""
        return frozenset(str(instrument_id) for (instrument_id,) in self.rows("SELECT * FROM removed_shipped"))

    def sources(self) -> tuple[InstrumentSource, ...]:
        """The file that each instrument was made from, in the library's order."""
        found = self.rows("SELECT id, source_file, digest FROM instruments ORDER BY position")
        return tuple(InstrumentSource(*map(str, columns)) for columns in found)

    def clause_count(self) -> int:
        """The number of clauses of all instruments."""
        ((count,),) = self.rows("SELECT coalesce(sum(clause_count), 0) FROM instruments")
        return int(str(count))

    def instrument(self, metadata: InstrumentMetadata) -> Instrument:
        """An instrument with all its clauses, as they read today.

        Raises:
            KnownError: they are not those that were added.
        """
        return self.kept(metadata).instrument

    def kept(self, metadata: InstrumentMetadata) -> KeptInstrument:
        """An instrument with everything the library keeps about it.

        Raises:
            KnownError: it is not the one that was added: the digests tell.
        """
        with self._lock, blaming(self.path):
            try:
                kept = kept_from_rows(self.rows, metadata)
                wrong = altered(self.rows, kept)
            except AlteredTextError:
                raise
            except (ValueError, KeyError, TypeError) as error:  # what no program of ours writes
                raise AlteredTextError(metadata.id) from error
            if wrong:
                raise AlteredTextError(wrong[0])
        return kept

    def corrections(self, clause_id: str) -> tuple[Correction, ...]:
        """Every correction of a clause and every withdrawal, oldest first."""
        found = self.rows(
            "SELECT text, reason, author, at FROM corrections WHERE clause_id = ? ORDER BY id", [clause_id]
        )
        return tuple(
            Correction(None if text is None else str(text), str(reason), str(author), str(at))
            for text, reason, author, at in found
        )

    def placed(self, rows: Iterable[int]) -> tuple[PlacedClause, ...]:
        """Clauses by row, as they read today, with what it takes to cite them; rows that are not there are left out."""
        with blaming(self.path):
            return tuple(placed(self.rows, rows))

    def instrument_topics(self, instrument_id: str) -> tuple[str, ...]:
        """The topics of a whole instrument, in the order they were given."""
        sql = (
            "SELECT t.name FROM instrument_topics it JOIN topics t ON t.id = it.topic_id "
            "WHERE it.instrument_id = ? ORDER BY it.position"
        )
        return tuple(str(name) for (name,) in self.rows(sql, [instrument_id]))

    def topics(self) -> tuple[str, ...]:
        """Every topic some clause or instrument has."""
        return tuple(str(name) for (name,) in self.rows("SELECT name FROM topics"))

    def verbs(self) -> tuple[str, ...]:
        """Every leading verb some clause has, as infinitives."""
        return self._distinct("verbs", "infinitive")

    def stems(self) -> dict[tuple[str, str], str]:
        """The stem of every word of the texts, by the word (folded) and its language."""
        return {
            (str(folded), str(language)): str(stem_)
            for folded, language, stem_ in self.rows("SELECT folded, language, max(stem) FROM words GROUP BY 1, 2")
        }

    def languages(self) -> tuple[str, ...]:
        """The languages of the instruments."""
        return self._distinct("instruments", "language")

    def _distinct(self, table: str, column: str) -> tuple[str, ...]:
        """The values of an indexed column: from each one to the next, since they are few and the rows may be many."""
        sql = (
            f"WITH RECURSIVE found (value) AS (SELECT min({column}) FROM {table} UNION ALL "
            f"SELECT (SELECT min({column}) FROM {table} WHERE {column} > found.value) FROM found "
            "WHERE found.value IS NOT NULL) SELECT value FROM found WHERE value IS NOT NULL"
        )
        return tuple(str(value) for (value,) in self.rows(sql))


def stamp_of(path: Path) -> str | None:
    """What shipped library a library's shipped instruments are those of; None where its file does not say.

    It is asked whenever the program starts: nothing else of the file is looked at.
    """
    try:
        with blaming(path), closing(connect(path, read_only=True)) as connection:
            ((stamp,),) = connection.execute("SELECT max(applied_at) FROM [_sqlite_migrations]")
    except KnownError:
        return None  # whoever opens it says why
    return str(stamp)
