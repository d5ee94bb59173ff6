"""The ``.draft`` file: an SQLite database that holds a draft, the journal of its edits and its versions.

Each entry is one IMMEDIATE transaction in WAL mode with ``synchronous=FULL``: once :meth:`DraftFile.record` has
returned, the entry is on the disk whatever happens. One program at a time may write (see
:mod:`drafter.drafting.file.file_lock`); others read. Closed, a draft is one file that can be mailed. What
the tables hold is in :mod:`drafter.drafting.file.draft_rows`.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from drafter.drafting.editing.journal import JournalEntry
from drafter.drafting.file.digests import beginning_digest, words_digest
from drafter.drafting.file.draft_looks import broken_link, chain_of, last_digest, must_be_whole, read_moment
from drafter.drafting.file.draft_rows import beginning_rows, switched_off_row, version_row
from drafter.drafting.file.draft_schema import (
    APPLICATION_ID,
    SCHEMA,
    bring_up_to_date,
    must_be_a_draft,
)
from drafter.drafting.file.draft_tables import (
    read_base_file,
    read_draft,
    read_journal,
    read_meta,
    read_pinned_pairs,
    read_versions,
    write_base_file,
    write_entry,
    write_negotiation,
    write_paragraphs,
)
from drafter.drafting.file.file_faults import (
    must_have_folder,
    reason_of,
    sense_made,
    sync_folder,
    take_lock,
)
from drafter.drafting.file.file_lock import FileLock
from drafter.drafting.file.positions import evenly, moved_positions
from drafter.drafting.file.sqlite_file import connect, sqlite_blamed, transaction
from drafter.drafting.model import BaseFile, Draft, PinnedPair, Version
from drafter.errors import BugError, KnownError


@dataclass(frozen=True, slots=True)
class StoredDraft:
    """What a file holds: the draft as it is, every edit that led to it, and its versions, oldest first."""

    draft: Draft
    journal: tuple[JournalEntry, ...]
    versions: tuple[Version, ...]


class DraftFile:
    """An open ``.draft``. Any thread may use it, but one at a time.

    Attributes:
        path: where it is.
        read_only: True where it may not be written: somebody else holds it, or it was opened so.
        held_by: who holds it, ``"Name (host)"``, where that is somebody else; else empty.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection | None, lock: FileLock | None, held_by: str):
        """Use :meth:`create` or :meth:`open`. A reader has no connection: it opens one for each look."""
        self.path = path
        self.read_only = connection is None
        self.held_by = held_by
        self._connection = connection
        self._lock = lock
        self._stored = Draft("", "", ())
        self._positions: dict[str, int] = {}
        self._sequence = 0
        self._last_digest = ""

    # -- opening and closing

    @classmethod
    def create(
        cls,
        path: Path,
        draft: Draft,
        *,
        now: str,
        author: str,
        overwrite: bool = False,
        base: BaseFile | None = None,
    ) -> DraftFile:
        """Writes a new file with ``draft`` as its beginning, and opens it.

        Args:
            path: where.
            draft: the text it begins with.
            now: the time, UTC, ISO 8601.
            author: who begins it, and holds it while it is open.
            overwrite: True replaces a file that is there, atomically, unless somebody holds it.
            base: the Word file it begins as, kept to be amended when the draft is exported.

        Raises:
            KnownError: it exists, or cannot be written there.
        """
        must_have_folder(path)
        real = path.resolve()
        if real.is_dir():
            raise KnownError("file-is-folder", file=path.name)
        lock = take_lock(real, author)
        if isinstance(lock, str):
            raise KnownError("draft-held", file=path.name, holder=lock)
        being_written = real.with_name(f".{real.name}.new")
        try:
            if real.exists() and not overwrite:
                raise KnownError("file-exists", file=path.name)
            being_written.unlink(missing_ok=True)
            with sqlite_blamed(path), contextlib.closing(connect(being_written, "rwc")) as connection:
                _write_beginning(connection, path, draft, now, author, base)
            for suffix in ("-wal", "-shm"):  # left by a killed program: they belong to the file replaced
                real.with_name(real.name + suffix).unlink(missing_ok=True)
            being_written.replace(real)
            sync_folder(real.parent)
            return cls._open_held(real, lock)
        except OSError as error:
            lock.release()
            raise KnownError("draft-not-created", file=path.name, reason=reason_of(error)) from error
        except BaseException:
            lock.release()
            raise
        finally:
            with contextlib.suppress(OSError):  # it is gone if all went well
                being_written.unlink()

    @classmethod
    def open(cls, path: Path, *, holder: str, read_only: bool = False) -> DraftFile:
        """Opens a file: to write if nobody else does, else to read.

        Args:
            path: where it is.
            holder: who will hold it, as others are told.
            read_only: True asks for no lock and never writes.

        Raises:
            KnownError: it is missing, damaged, not a draft, or made by a newer drafter.
        """
        if path.is_dir():
            raise KnownError("file-is-folder", file=path.name)
        try:
            if path.stat().st_size == 0:
                raise KnownError("file-empty", file=path.name)
        except FileNotFoundError as error:
            raise KnownError("file-missing", file=path.name) from error
        except OSError as error:
            raise KnownError("file-not-read", file=path.name, reason=reason_of(error)) from error
        real = path.resolve()
        if not os.access(real, os.R_OK):
            raise KnownError("draft-not-readable", file=path.name)
        if read_only:
            return cls._open_to_read(real, "")
        if not os.access(real, os.W_OK) or not os.access(real.parent, os.W_OK):
            raise KnownError("draft-not-writable", file=path.name)
        lock = take_lock(real, holder)
        if isinstance(lock, str):
            return cls._open_to_read(real, lock)
        try:
            return cls._open_held(real, lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def _open_to_read(cls, path: Path, held_by: str) -> DraftFile:
        file = cls(path, None, None, held_by)
        with file._looking() as connection:
            must_be_a_draft(connection, path)
        return file

    @classmethod
    def _open_held(cls, path: Path, lock: FileLock) -> DraftFile:
        with sqlite_blamed(path, reading=True):
            connection = connect(path, "rw")
            try:
                if must_be_a_draft(connection, path) < SCHEMA:
                    bring_up_to_date(connection, path)
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute("PRAGMA synchronous = FULL")
                connection.execute("PRAGMA foreign_keys = ON")
                file = cls(path, connection, lock, "")
                with file._looking():
                    file._stored = read_draft(connection, path)
                    rows = connection.execute("SELECT id, position FROM paragraphs")
                    file._positions = dict(rows.fetchall())
                    last = connection.execute("SELECT coalesce(max(sequence), 0) FROM journal").fetchone()
                    file._sequence = int(last[0])
                    file._last_digest = last_digest(connection, path)
            except BaseException:
                connection.close()
                raise
        return file

    def close(self) -> None:
        """Leaves one whole file behind and lets others write it; a second time does nothing."""
        connection, self._connection = self._connection, None
        self.read_only = True
        if connection is not None:
            # Everything is committed already. Where a reader or a full disk prevents the log from being
            # folded in, it stays beside the file and the next opening folds it in.
            with contextlib.suppress(sqlite3.OperationalError):
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                connection.execute("PRAGMA journal_mode = DELETE")
            connection.close()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> DraftFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # -- reading

    def load(self) -> StoredDraft:
        """Everything the file holds, as of now.

        Raises:
            KnownError: it cannot be read, or what it holds makes no sense.
        """
        with self._looking() as connection:
            return StoredDraft(
                read_draft(connection, self.path),
                read_journal(connection, self.path),
                read_versions(connection, self.path),
            )

    def base(self) -> BaseFile | None:
        """The Word file the draft began as; None where it began otherwise."""
        with self._looking() as connection:
            return read_base_file(connection)

    def begun_at(self) -> str:
        """When the draft was begun: UTC, ISO 8601."""
        with self._looking() as connection, sense_made(self.path):
            return read_meta(connection)["created_at"]

    def identity(self) -> str:
        """What tells this draft from every other, whatever its name and wherever its copies are."""
        with self._looking() as connection, sense_made(self.path):
            return beginning_digest(read_meta(connection))

    def pinned_pairs(self) -> tuple[PinnedPair, ...]:
        """Paragraphs that somebody said belong together, oldest first."""
        with self._looking() as connection:
            return read_pinned_pairs(connection)

    def digests(self) -> tuple[str, ...]:
        """The digest of each entry of the journal in its chain, in order.

        In a draft of before there was a chain, what it would have.
        """
        with self._looking() as connection:
            return tuple(digest for digest, _ in chain_of(connection, self.path))

    def broken_link(self) -> int | None:
        """Number of the first entry of the journal that is not what it was when it was sealed; None: none.

        Raises:
            KnownError: the journal cannot be read.
        """
        with self._looking() as connection:
            return broken_link(connection, self.path)

    def versions(self) -> tuple[Version, ...]:
        """The named versions, oldest first."""
        with self._looking() as connection:
            return read_versions(connection, self.path)

    def version(self, name: str) -> Version:
        """The version of that name.

        Raises:
            KnownError: there is none.
        """
        with self._looking() as connection:
            found = read_versions(connection, self.path, "WHERE name = ?", [name])
        if not found:
            raise KnownError("draft-version-unknown", file=self.path.name, version=name)
        return found[0]

    def history(self, paragraph_id: str | None = None) -> tuple[JournalEntry, ...]:
        """The entries that touched a paragraph (None: all of them), oldest first."""
        with self._looking() as connection:
            if paragraph_id is None:
                return read_journal(connection, self.path)
            touching = "WHERE sequence IN (SELECT sequence FROM touched WHERE paragraph_id = ?)"
            return read_journal(connection, self.path, touching, [paragraph_id])

    def draft_at(self, sequence: int) -> Draft:
        """The draft as it was after that entry (0: before the first), reached from the nearest state kept.

        Raises:
            KnownError: the journal has no such entry.
        """
        with self._looking() as connection:
            return read_moment(connection, self.path, sequence)

    def verify(self) -> None:
        """Checks every page, the journal's chain, and that the draft and its versions are what the journal says.

        Slow on large files.

        Raises:
            KnownError: they are not: the file is damaged, or somebody changed its journal (it says from where on).
        """
        with self._looking() as connection:
            must_be_whole(connection, self.path)

    # -- writing

    def record(self, entry: JournalEntry, draft: Draft) -> None:
        """Commits one entry and the draft it leads to; on the disk once this returns.

        Raises:
            KnownError: it could not be written; the file is as it was, and the same entry may be tried again.
            BugError: it is not the entry that comes next.
        """
        if entry.sequence != self._sequence + 1:
            raise BugError(f"entry {entry.sequence} does not follow entry {self._sequence}")
        before, after = self._stored, draft
        order = [paragraph.id for paragraph in after.paragraphs]
        gone = [each for each in self._positions if each not in after.index]
        moved: dict[str, int] = {}
        if order != [paragraph.id for paragraph in before.paragraphs]:
            moved = moved_positions(order, self._positions)
        with self._writing() as connection:
            digest = write_entry(connection, entry, self._last_digest)
            if before.title != after.title:
                connection.execute("UPDATE meta SET value = ? WHERE name = 'title'", [after.title])
            if before.switched_off != after.switched_off:
                connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", switched_off_row(after))
            connection.executemany("DELETE FROM paragraphs WHERE id = ?", [[each] for each in gone])
            write_paragraphs(connection, before, after, moved, self._positions)
            write_negotiation(connection, before, after)
        for each in gone:
            del self._positions[each]
        self._positions.update(moved)
        self._stored = after
        self._sequence = entry.sequence
        self._last_digest = digest

    def pin(self, old_text: str, new_text: str, *, now: str) -> PinnedPair:
        """Keeps that two paragraphs, which a comparison may not see as one, belong together.

        A paragraph belongs to one other at most: what either was pinned to on that side before is let go.

        Args:
            old_text, new_text: the words of the two; only their digests are kept.
            now: the time, UTC, ISO 8601.

        Raises:
            KnownError: it could not be written.
        """
        pair = PinnedPair(words_digest(old_text), words_digest(new_text), now)
        with self._writing() as connection:
            connection.execute("DELETE FROM pinned_pairs WHERE old = ? OR new = ?", [pair.old, pair.new])
            connection.execute("INSERT INTO pinned_pairs VALUES (?, ?, ?)", [pair.old, pair.new, pair.pinned_at])
        return pair

    def unpin(self, old_text: str, new_text: str) -> bool:
        """Lets a pinned pair go; False where it was none.

        Raises:
            KnownError: it could not be written.
        """
        with self._writing() as connection:
            digests = [words_digest(old_text), words_digest(new_text)]
            there = connection.execute("SELECT 1 FROM pinned_pairs WHERE old = ? AND new = ?", digests).fetchone()
            connection.execute("DELETE FROM pinned_pairs WHERE old = ? AND new = ?", digests)
        return there is not None

    def follow_pinned(self, rewordings: Sequence[tuple[str, str]]) -> None:
        """Keeps pinned what reads otherwise now.

        Args:
            rewordings: the words of paragraphs before and after, in the order in which they changed.

        Raises:
            KnownError: it could not be written.
        """
        with self._writing() as connection:
            for before, after in rewordings:
                digests = [words_digest(after), words_digest(before)]
                connection.execute("UPDATE OR REPLACE pinned_pairs SET old = ? WHERE old = ?", digests)
                connection.execute("UPDATE OR REPLACE pinned_pairs SET new = ? WHERE new = ?", digests)

    def add_version(self, version: Version) -> None:
        """Keeps a named version.

        Raises:
            KnownError: the name is taken, or it could not be written.
        """
        row = version_row(version)
        with self._writing() as connection:
            if connection.execute("SELECT 1 FROM versions WHERE name = ?", [version.name]).fetchone():
                raise KnownError("draft-version-exists", file=self.path.name, version=version.name)
            connection.execute("INSERT INTO versions VALUES (?, ?, ?, ?)", row)

    # -- connections

    @contextlib.contextmanager
    def _looking(self) -> Iterator[sqlite3.Connection]:
        """One moment of the file: what others commit meanwhile is not seen."""
        with sqlite_blamed(self.path, reading=True), contextlib.ExitStack() as stack:
            connection = self._connection
            if connection is None:
                connection = stack.enter_context(contextlib.closing(connect(self.path, "ro")))
            connection.execute("BEGIN")
            stack.callback(connection.rollback)
            yield connection

    @contextlib.contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it is on the disk at the end, or none."""
        if self._connection is None:
            if self.held_by:
                raise KnownError("draft-held", file=self.path.name, holder=self.held_by)
            raise KnownError("draft-opened-to-read", file=self.path.name)
        with sqlite_blamed(self.path), transaction(self._connection) as connection:
            yield connection


# -- beginnings


def _write_beginning(
    connection: sqlite3.Connection, path: Path, draft: Draft, now: str, author: str, base: BaseFile | None
) -> None:
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("PRAGMA synchronous = FULL")
    bring_up_to_date(connection, path)
    positions = evenly([paragraph.id for paragraph in draft.paragraphs])
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE _sqlite_migrations SET applied_at = ?", [now])  # the same input, the same file
    connection.executemany("INSERT INTO meta VALUES (?, ?)", beginning_rows(draft, now, author))
    write_paragraphs(connection, Draft("", "", ()), draft, positions, {})
    write_negotiation(connection, Draft("", "", ()), draft)
    if base is not None:
        write_base_file(connection, base)
    connection.execute("COMMIT")
