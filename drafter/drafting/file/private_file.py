"""The private layer on the disk: ``NAME.private`` beside ``NAME.draft``, so that a draft that is mailed cannot have it.

It comes into being with the first note. Each note put or removed is one IMMEDIATE transaction with
``synchronous=EXTRA`` (the folder entry of the journal included): once the call has returned it is on the disk. It says
which draft it belongs to; under the name of another draft it is refused. Whatever is wrong with it, the draft opens.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from drafter.drafting.file.digests import canonical
from drafter.drafting.file.draft_file import DraftFile
from drafter.drafting.file.draft_tables import Connection
from drafter.drafting.file.file_faults import sense_made, sync_folder
from drafter.drafting.file.sqlite_file import connect, sqlite_blamed, transaction
from drafter.drafting.negotiation.private_layer import PrivateLayer, PrivateNote, note_from_json, note_to_json
from drafter.errors import KnownError

SUFFIX = ".private"
APPLICATION_ID = 0x44525056
"""«DRPV» in the SQLite header."""
SCHEMA = 1
REMEMBERED = 200
"""So many puts and removals can be taken back; what is older is forgotten for good."""

_TABLES = (
    "CREATE TABLE belongs_to (draft TEXT NOT NULL)",
    "CREATE TABLE notes (place INTEGER PRIMARY KEY, sort TEXT NOT NULL, key TEXT NOT NULL, note TEXT NOT NULL,"
    " UNIQUE (sort, key))",
    # what each change replaced; empty where it replaced nothing
    "CREATE TABLE changes (number INTEGER PRIMARY KEY, sort TEXT NOT NULL, key TEXT NOT NULL, place INTEGER NOT NULL,"
    " before TEXT NOT NULL)",
)
_SENTENCES = {
    "draft-damaged": "private-damaged",
    "draft-of-another-program": "private-of-another-program",
    "draft-not-writable": "private-not-writable",
}


def private_path(draft_path: Path) -> Path:
    """Where the private layer of a draft is: ``NAME.private`` beside it."""
    return draft_path.with_suffix(SUFFIX)


@dataclass(frozen=True)
class PrivateFile:
    """The private layer of one draft. It keeps nothing open between calls: any thread may use it.

    Attributes:
        path: where it is, or will be once something is put.
        draft_id: the identity of the draft it belongs to.
    """

    path: Path
    draft_id: str

    @classmethod
    def open(cls, draft_path: Path) -> PrivateFile:
        """The private layer of the draft at that path; there need be none yet.

        Raises:
            KnownError: the draft cannot be read; or the private file is damaged, of another draft, not one, or made
                by a newer drafter. The draft itself is none the worse for it.
        """
        with DraftFile.open(draft_path, holder="", read_only=True) as draft:
            return cls.of(draft)

    @classmethod
    def of(cls, draft: DraftFile) -> PrivateFile:
        """The private layer of an open draft; there need be none yet.

        Raises:
            KnownError: as of :meth:`open`.
        """
        opened = cls(private_path(draft.path), draft.identity())
        opened.load()
        return opened

    def load(self) -> PrivateLayer:
        """Everything it holds; nothing where there is no file yet.

        Raises:
            KnownError: it cannot be read.
        """
        if not self.path.exists() or self.path.stat().st_size == 0:
            return PrivateLayer()
        with self._blamed(reading=True), contextlib.closing(connect(self.path, "ro")) as connection:
            self._must_be_ours(connection)
            with _sense(self.path):
                rows = connection.execute("SELECT note FROM notes ORDER BY place")
                return PrivateLayer.of(note_from_json(json.loads(note)) for (note,) in rows)

    def put(self, note: PrivateNote) -> None:
        """Keeps a note, in place of the one with the same key if there is one; on the disk once this returns.

        Raises:
            KnownError: it could not be written; the file is as it was.
        """
        sort, key, written = _keyed(note)
        with self._writing() as connection:
            found = connection.execute("SELECT place, note FROM notes WHERE sort = ? AND key = ?", [sort, key])
            place, before = found.fetchone() or (_next_place(connection), "")
            _remember(connection, sort, key, place, before)
            connection.execute("INSERT OR REPLACE INTO notes VALUES (?, ?, ?, ?)", [place, sort, key, written])

    def remove(self, note: PrivateNote) -> bool:
        """Takes out the note with the same key; False where there is none.

        Raises:
            KnownError: it could not be written; the file is as it was.
        """
        if not self.path.exists():
            return False
        sort, key, _ = _keyed(note)
        with self._writing() as connection:
            found = connection.execute("SELECT place, note FROM notes WHERE sort = ? AND key = ?", [sort, key])
            row = found.fetchone()
            if row is not None:
                _remember(connection, sort, key, *row)
                connection.execute("DELETE FROM notes WHERE sort = ? AND key = ?", [sort, key])
        return row is not None

    def undo(self) -> bool:
        """Takes the last put or removal back; False where there is none.

        Raises:
            KnownError: it could not be written; the file is as it was.
        """
        if not self.path.exists():
            return False
        with self._writing() as connection:
            last = "SELECT number, sort, key, place, before FROM changes ORDER BY number DESC LIMIT 1"
            row = connection.execute(last).fetchone()
            if row is None:
                return False
            number, sort, key, place, before = row
            connection.execute("DELETE FROM notes WHERE sort = ? AND key = ?", [sort, key])
            if before:
                connection.execute("INSERT INTO notes VALUES (?, ?, ?, ?)", [place, sort, key, before])
            connection.execute("DELETE FROM changes WHERE number = ?", [number])
        return True

    # -- the file

    @contextlib.contextmanager
    def _writing(self) -> Iterator[Connection]:
        """One transaction in a file that is there by then."""
        is_new = not self.path.exists() or self.path.stat().st_size == 0  # begun by a program that was killed
        if is_new and not self.path.parent.is_dir():
            raise KnownError("folder-missing", file=str(self.path.parent))
        with self._blamed(), contextlib.closing(connect(self.path, "rwc")) as connection:
            connection.execute("PRAGMA synchronous = EXTRA")
            connection.execute("PRAGMA secure_delete = ON")
            with transaction(connection):
                if is_new and connection.execute("PRAGMA user_version").fetchone() == (0,):
                    self._begin(connection)
                else:
                    self._must_be_ours(connection)
                yield connection
        if is_new:
            sync_folder(self.path.parent)

    def _begin(self, connection: Connection) -> None:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {SCHEMA}")
        for table in _TABLES:
            connection.execute(table)
        connection.execute("INSERT INTO belongs_to VALUES (?)", [self.draft_id])

    def _must_be_ours(self, connection: Connection) -> None:
        if connection.execute("PRAGMA application_id").fetchone() != (APPLICATION_ID,):
            raise KnownError("private-of-another-program", file=self.path.name)
        (schema,) = connection.execute("PRAGMA user_version").fetchone()
        if schema > SCHEMA:
            raise KnownError("private-newer", file=self.path.name)
        if connection.execute("SELECT draft FROM belongs_to").fetchone() != (self.draft_id,):
            raise KnownError("private-of-another-draft", file=self.path.name)

    def _blamed(self, *, reading: bool = False) -> contextlib.AbstractContextManager[None]:
        return sqlite_blamed(self.path, reading=reading, worded=lambda sentence: _SENTENCES.get(sentence, sentence))


def _keyed(note: PrivateNote) -> tuple[str, str, str]:
    """Sort, key and the whole of a note, as the table has them."""
    written = note_to_json(note)
    return str(written["sort"]), canonical(note.key), canonical(written)


def _next_place(connection: Connection) -> int:
    (place,) = connection.execute(
        "SELECT 1 + max((SELECT coalesce(max(place), 0) FROM notes), (SELECT coalesce(max(place), 0) FROM changes))"
    ).fetchone()
    return int(place)


def _remember(connection: Connection, sort: str, key: str, place: int, before: str) -> None:
    connection.execute("INSERT INTO changes (sort, key, place, before) VALUES (?, ?, ?, ?)", [sort, key, place, before])
    newest = "SELECT number FROM changes ORDER BY number DESC LIMIT ?"
    connection.execute(f"DELETE FROM changes WHERE number NOT IN ({newest})", [REMEMBERED])


@contextlib.contextmanager
def _sense(path: Path) -> Iterator[None]:
    try:
        with sense_made(path):
            yield
    except KnownError as error:
        raise KnownError("private-damaged", file=path.name) from error
