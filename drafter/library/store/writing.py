"""A library file opened to be changed: whole deeds, each all or nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from drafter.errors import KnownError
from drafter.instruments import Instrument
from drafter.library.store.connecting import blaming, connect, transaction
from drafter.library.store.instrument_rows import Filling, WordCount, postings_writer, words_of
from drafter.library.store.keywords import keyword
from drafter.library.store.reading import LibraryStore
from drafter.library.store.schema import MIGRATIONS


class WritingStore(LibraryStore):
    """A library file opened to be changed.

    Each deed is one transaction, which waits for another program's; while the file is open, what is written lies in a
    journal beside it, so that nobody who reads has to wait. :meth:`close` folds it into the one file.
    """

    @classmethod
    def open_to_write(cls, path: Path) -> WritingStore:
        """Open a library file to change it; one of an older program is brought to the present tables.

        Raises:
            KnownError: missing, damaged, not a library, made by a newer program, or not to be written.
        """
        store = cls(path, connect(path))
        try:
            older = store._older()
            with blaming(path):
                store._connection.execute("PRAGMA secure_delete = ON")
                store._connection.execute("PRAGMA synchronous = FULL")
                (mode,) = store._connection.execute("PRAGMA journal_mode = WAL").fetchone()
                if mode != "wal":
                    raise KnownError("library-not-writable", file=str(path))
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

    def add(self, instrument: Instrument, *, at: str, shipped: bool = False, position: int | None = None) -> range:
        """Insert an instrument; see :meth:`Filling.add`. Only within :meth:`change`."""
        filling = Filling(self._connection)
        rows = filling.add(instrument, added_at=at, shipped=shipped, position=position)
        filling.finish()
        return rows

    def remove(self, instrument_id: str) -> None:
        """Delete an instrument with everything derived from it. Only within :meth:`change`."""
        connection = self._connection
        ((language,),) = connection.execute("SELECT language FROM instruments WHERE id = ?", [instrument_id])
        words, postings = WordCount(connection), postings_writer(connection)
        for row, *texts in connection.execute(
            "SELECT row, text, corrected FROM clauses WHERE instrument_id = ?", [instrument_id]
        ).fetchall():
            forms = words_of(texts, language)
            words.add(forms, -1)
            postings.remove(row, {stem for _, _, stem in forms})
        words.finish()
        postings.finish()
        connection.execute("DELETE FROM clauses WHERE instrument_id = ?", [instrument_id])
        connection.execute("DELETE FROM instruments WHERE id = ?", [instrument_id])
        self.drop_unused_topics()

    def drop_unused_topics(self) -> None:
        """Topics that nothing has any more. Only within :meth:`change`."""
        self._connection.execute(
            "DELETE FROM topics WHERE id NOT IN (SELECT topic_id FROM clause_topics) "
            "AND id NOT IN (SELECT topic_id FROM instrument_topics)"
        )

    def purge(self) -> None:
        """Rewrite the index, which would keep the words of deleted clauses. Only within :meth:`change`."""
        self._connection.execute("INSERT INTO clauses_fts (clauses_fts) VALUES ('optimize')")
