"""A library file opened to be changed: whole deeds, each all or nothing."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import astuple, fields
from pathlib import Path

from sqlite_utils import Database

from drafter.errors import KnownError
from drafter.library.kept_instrument import KeptInstrument
from drafter.library.store.connecting import blaming, connect, may_write, transaction
from drafter.library.store.digests import layers_digest
from drafter.library.store.instrument_rows import (
    Filling,
    WordCount,
    derived,
    stems_of,
    words_of,
    write_clause_topics,
    write_layers,
)
from drafter.library.store.keywords import keyword
from drafter.library.store.postings import PostingsWriter
from drafter.library.store.reading import LibraryStore
from drafter.library.store.schema import MIGRATIONS

_CLEAN, _TO_PURGE = 0, 1
"""The file's user version: whether its index keeps words of what was removed."""
_PAGES_AT_ONCE = 2_000
"""Pages of the index that are rewritten in one step, about a quarter of a second."""
_TURN = 0.03
"""Seconds between two steps: another program that waits looks every tenth of a second whether it may write."""


class WritingStore(LibraryStore):
    """A library file opened to be changed.

    Each deed is one transaction, which waits for another program's; while the file is open, what is written lies in a
    journal beside it, so that nobody who reads has to wait. :meth:`close` folds it into the one file.
    """

    @classmethod
    def open_to_write(cls, path: Path, *, before_migrating: Callable[[LibraryStore], None]) -> WritingStore:
        """Open a library file to change it; one of an older program is brought to the present tables.

        Args:
            path: the file.
            before_migrating: called with one of an older program before that.

        Raises:
            KnownError: missing, damaged, not a library, made by a newer program, or not to be written.
        """
        store = cls(path, connect(path))
        try:
            if not may_write(path):
                raise KnownError("library-not-writable", file=str(path))
            older = not store._recognised()
            if older:
                before_migrating(store)
            else:
                store._must_be_sound()
            with blaming(path):
                store._connection.execute("PRAGMA secure_delete = ON")
                store._connection.execute("PRAGMA synchronous = FULL")
                store._connection.execute("PRAGMA journal_mode = WAL")  # stays as it is where the disk cannot
                if older:
                    MIGRATIONS.apply(Database(store._connection))
        except BaseException:
            store.close()
            raise
        return store

    @contextmanager
    def change(self) -> Iterator[sqlite3.Connection]:
        """One change: all of it is in the file at the end, or nothing.

        Raises:
            KnownError: another program writes for too long, or the disk is full.
        """
        with self._lock, blaming(self.path), transaction(self._connection):
            yield self._connection

    def to_purge(self) -> bool:
        """Whether the index keeps words of what was removed."""
        ((state,),) = self.rows("PRAGMA user_version")
        return state == _TO_PURGE

    def taken(self, instrument_id: str) -> str | None:
        """The id of the instrument that this id cannot be told from in a search; None where there is none."""
        for (known,) in self.rows("SELECT id FROM instruments WHERE id = ?", [instrument_id]):
            return str(known)
        expression = f"keywords : {keyword('instrument', instrument_id)}"
        found = self.rows(
            "SELECT instrument_id FROM clauses WHERE row = "
            "(SELECT rowid FROM clauses_fts WHERE clauses_fts MATCH ? LIMIT 1)",
            [expression],
        )
        return next((str(known) for (known,) in found), None)

    def add(self, kept: KeptInstrument, position: int | None = None) -> range:
        """Insert an instrument; see :meth:`Filling.add`. Only within :meth:`change`."""
        filling = Filling(self._connection)
        rows = filling.add(kept, position)
        filling.finish()
        return rows

    def remove(self, kept: KeptInstrument) -> None:
        """Delete an instrument and all that derives from it; only within :meth:`change`, and :meth:`purge` follows."""
        words, postings = WordCount(self._connection), PostingsWriter(self._connection)
        rows = self._row_numbers(kept.id)
        for clause in kept.instrument.clauses:
            forms = words_of(clause, kept.instrument.metadata.language)
            words.add(forms, -1)
            postings.remove(rows[clause.id], stems_of(forms))
        words.finish()
        postings.finish()
        self._connection.execute("DELETE FROM clauses WHERE instrument_id = ?", [kept.id])
        self._connection.execute("DELETE FROM instruments WHERE id = ?", [kept.id])
        self._connection.execute(f"PRAGMA user_version = {_TO_PURGE}")
        self._drop_unused_topics()

    def remember_removal(self, instrument_id: str, *, removed: bool) -> None:
        """Note that a person removed an instrument that came with the program, or has one of its id again.

        Only within :meth:`change`.
        """
        self._connection.execute("DELETE FROM removed_shipped WHERE instrument_id = ?", [instrument_id])
        if removed:
            self._connection.execute("INSERT INTO removed_shipped VALUES (?)", [instrument_id])

    def made_from(self, stamp: str) -> None:
        """Note what shipped library its shipped instruments are those of. Only within :meth:`change`."""
        self._connection.execute("UPDATE [_sqlite_migrations] SET applied_at = ?", [stamp])

    def rewrite(self, before: KeptInstrument, after: KeptInstrument) -> None:
        """Bring an instrument's layers and all that follows from them up to date. Only within :meth:`change`.

        Args:
            before: as it is in the file.
            after: the same adopted text with other layers, topics or metadata.
        """
        connection, metadata = self._connection, after.adopted.metadata
        assigned = ", ".join(f"{field.name} = ?" for field in fields(metadata))
        connection.execute(
            f"UPDATE instruments SET {assigned}, layers_digest = ?, edited = ? WHERE id = ?",
            [*astuple(metadata), layers_digest(after), int(after.edited), after.id],
        )
        words, postings = WordCount(connection), PostingsWriter(connection)
        rows = self._row_numbers(after.id)
        for old, new in zip(before.instrument.clauses, after.instrument.clauses, strict=True):
            following = derived(new, after)
            if following != derived(old, before):
                connection.execute(
                    "UPDATE clauses SET citation = ?, corrected = ?, level = ?, wording = ?, keywords = ? "
                    "WHERE row = ?",
                    [*following, rows[new.id]],
                )
            gone, come = words_of(old, before.adopted.metadata.language), words_of(new, metadata.language)
            if gone != come:
                words.add(gone, -1)
                words.add(come)
                postings.remove(rows[new.id], stems_of(gone))
                postings.add(rows[new.id], stems_of(come))
        words.finish()
        postings.finish()
        for table in ("instrument_topics", "own_topics"):
            connection.execute(f"DELETE FROM {table} WHERE instrument_id = ?", [after.id])
        for table in ("clause_topics", "corrections"):
            connection.execute(
                f"DELETE FROM {table} WHERE clause_id IN (SELECT id FROM clauses WHERE instrument_id = ?)", [after.id]
            )
        known: dict[str, int] = {}
        write_clause_topics(connection, after.adopted, known)
        write_layers(connection, after, known)
        self._drop_unused_topics()

    def _row_numbers(self, instrument_id: str) -> dict[str, int]:
        found = self._connection.execute("SELECT id, row FROM clauses WHERE instrument_id = ?", [instrument_id])
        return {str(clause_id): int(row) for clause_id, row in found}

    def _drop_unused_topics(self) -> None:
        """Topics that nothing has any more."""
        self._connection.execute(
            "DELETE FROM topics WHERE id NOT IN (SELECT topic_id FROM clause_topics) "
            "AND id NOT IN (SELECT topic_id FROM instrument_topics)"
        )

    def purge(self, progress: Callable[[float], None] | None = None) -> None:
        """Rewrite the index, which would keep the words of what was removed, in steps: others may write in between.

        Where the program is killed meanwhile, whoever next opens the file to write goes on.

        Args:
            progress: hears the share that is rewritten (0 to 1); what it raises comes out, as if it had been killed.
        """
        ((whole,),) = self.rows("SELECT count(*) FROM clauses_fts_data")
        pages = -_PAGES_AT_ONCE  # the first step chooses what is rewritten: everything that is there now
        steps = 0
        done = False
        while not done:
            with self.change() as connection:
                before = connection.total_changes
                connection.execute("INSERT INTO clauses_fts (clauses_fts, rank) VALUES ('merge', ?)", [pages])
                done = connection.total_changes - before < 2  # as SQLite's documentation tells that nothing is left
                if done:
                    connection.execute(f"PRAGMA user_version = {_CLEAN}")
            pages = _PAGES_AT_ONCE
            steps += 1
            if progress is not None:
                progress(1.0 if done else min(0.99, steps * _PAGES_AT_ONCE / (int(str(whole)) + 1)))
            if not done:
                time.sleep(_TURN)
