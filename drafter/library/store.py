"""The clause library as a file: the room's only SQLite.

The file is made to be read by others too: plain ``sqlite3`` and Datasette find tables with foreign keys, a view with a
clause on each row (``clauses_readable``) and a full-text index (``clauses_fts``) that ignores case and accents::

    SELECT id, text FROM clauses WHERE row IN (SELECT rowid FROM clauses_fts WHERE clauses_fts MATCH 'energia');

Times and ids come in as arguments, so that the same instruments give the same file.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database, Migrations

from drafter.errors import KnownError
from drafter.instruments import Clause, ClauseKind, Instrument, InstrumentMetadata, LeadingVerb, fold, short_citation
from drafter.instruments.labels import readings
from drafter.library.language import WORD, stem

APPLICATION_ID = 0x64726C62
"""«drlb» in the file's header: a drafter library."""
_HEADER = b"SQLite format 3\x00"
_CHECKED_AT_ONCE = 16 * 2**20
"""Bytes: a smaller library is checked whole when it is opened, a larger one by ``doctor``."""

MIGRATIONS = Migrations("clause_library")


@MIGRATIONS(name="001_instruments_and_clauses")
def _first_tables(db: Database) -> None:
    for statement in (
        """CREATE TABLE instruments (
            id TEXT PRIMARY KEY,
            position INTEGER NOT NULL UNIQUE,
            title TEXT NOT NULL, body TEXT NOT NULL, meeting TEXT NOT NULL, symbol TEXT NOT NULL,
            place TEXT NOT NULL, dates TEXT NOT NULL, date TEXT NOT NULL, language TEXT NOT NULL,
            source_file TEXT NOT NULL, digest TEXT NOT NULL
        )""",
        """CREATE TABLE furniture (
            instrument_id TEXT NOT NULL REFERENCES instruments(id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (instrument_id, position)
        ) WITHOUT ROWID""",
        """CREATE TABLE clauses (
            row INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            instrument_id TEXT NOT NULL REFERENCES instruments(id) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            kind TEXT NOT NULL,
            label TEXT,
            label_shape TEXT,
            parent TEXT REFERENCES clauses(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
            section TEXT,
            section_title TEXT,
            number_implicit INTEGER NOT NULL CHECK (number_implicit IN (0, 1)),
            citation TEXT NOT NULL,
            text TEXT NOT NULL,
            first_page INTEGER NOT NULL,
            last_page INTEGER NOT NULL,
            UNIQUE (instrument_id, ordinal)
        )""",
        "CREATE INDEX clauses_kind ON clauses(kind)",
        "CREATE INDEX clauses_parent ON clauses(parent)",
        "CREATE TABLE topics (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
        """CREATE TABLE clause_topics (
            clause_id TEXT NOT NULL REFERENCES clauses(id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            topic_id INTEGER NOT NULL REFERENCES topics(id),
            PRIMARY KEY (clause_id, position)
        ) WITHOUT ROWID""",
        "CREATE INDEX clause_topics_topic ON clause_topics(topic_id)",
        """CREATE TABLE verbs (
            clause_id TEXT NOT NULL REFERENCES clauses(id) ON DELETE CASCADE,
            offset INTEGER NOT NULL,
            as_written TEXT NOT NULL,
            infinitive TEXT NOT NULL,
            level INTEGER,
            PRIMARY KEY (clause_id, offset)
        ) WITHOUT ROWID""",
        "CREATE INDEX verbs_infinitive ON verbs(infinitive)",
        # Every word of the texts, to find the other forms of a word that is searched.
        """CREATE TABLE words (
            folded TEXT NOT NULL,
            language TEXT NOT NULL,
            stem TEXT NOT NULL,
            PRIMARY KEY (folded, language, stem)
        ) WITHOUT ROWID""",
        "CREATE INDEX words_stem ON words(stem)",
        """CREATE VIRTUAL TABLE clauses_fts USING fts5(
            text, content=[clauses], content_rowid=[row],
            tokenize='unicode61 remove_diacritics 2', prefix='2 3'
        )""",
        """CREATE TRIGGER clauses_inserted AFTER INSERT ON clauses BEGIN
            INSERT INTO clauses_fts (rowid, text) VALUES (new.row, new.text);
        END""",
        """CREATE TRIGGER clauses_deleted AFTER DELETE ON clauses BEGIN
            INSERT INTO clauses_fts (clauses_fts, rowid, text) VALUES ('delete', old.row, old.text);
        END""",
        """CREATE TRIGGER clauses_updated AFTER UPDATE OF row, text ON clauses BEGIN
            INSERT INTO clauses_fts (clauses_fts, rowid, text) VALUES ('delete', old.row, old.text);
            INSERT INTO clauses_fts (rowid, text) VALUES (new.row, new.text);
        END""",
        """CREATE VIEW clauses_readable AS
            SELECT c.id, i.title AS instrument, c.citation, c.kind, c.label, c.section_title, c.text,
                (SELECT group_concat(name, '; ') FROM (
                    SELECT t.name FROM clause_topics ct JOIN topics t ON t.id = ct.topic_id
                    WHERE ct.clause_id = c.id ORDER BY ct.position)) AS topics,
                (SELECT group_concat(infinitive, '; ') FROM (
                    SELECT v.infinitive FROM verbs v WHERE v.clause_id = c.id ORDER BY v.offset)) AS verbs,
                c.first_page, c.last_page
            FROM clauses c JOIN instruments i ON i.id = c.instrument_id
            ORDER BY i.position, c.ordinal""",
        """CREATE VIEW verbs_by_strength AS
            SELECT infinitive, level, count(*) AS clauses FROM verbs GROUP BY infinitive, level
            ORDER BY level IS NULL, level DESC, clauses DESC, infinitive""",
    ):
        db.execute(statement)


def build_library(path: Path, instruments: Iterable[Instrument], stamp: str) -> None:
    """Write a library file; the same instruments and stamp give the same bytes (with the same SQLite).

    The file is made beside its place and renamed over it: a reader sees the old one or the new one.

    Args:
        path: where; replaced where it exists.
        instruments: in the order they are listed.
        stamp: what it was made from, e.g. a digest; stands where a time would change the file.

    Raises:
        KnownError: it cannot be written there.
    """
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.unfinished")
    try:
        unfinished.unlink(missing_ok=True)
        _write(unfinished, tuple(instruments), stamp)
        with unfinished.open("rb+") as written:
            os.fsync(written.fileno())
        unfinished.replace(path)
    except (OSError, sqlite3.Error) as error:
        raise KnownError("library-not-written", file=str(path), reason=str(error)) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _write(path: Path, instruments: Sequence[Instrument], stamp: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("PRAGMA page_size = 4096")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db = Database(connection)
        MIGRATIONS.apply(db)
        with db.atomic():
            db.execute("UPDATE [_sqlite_migrations] SET applied_at = ?", [stamp])
            topic_ids: dict[str, int] = {}
            row = 0
            for position, instrument in enumerate(instruments):
                row = _insert_instrument(db, instrument, position, row, topic_ids)
            _insert_words(db, instruments)
        db.execute("INSERT INTO clauses_fts (clauses_fts) VALUES ('optimize')")
        db.execute("ANALYZE")
        db.execute("VACUUM")
    finally:
        connection.close()


def _insert_instrument(
    db: Database, instrument: Instrument, position: int, last_row: int, topic_ids: dict[str, int]
) -> int:
    metadata = instrument.metadata
    db.execute(
        "INSERT INTO instruments VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            metadata.id, position, metadata.title, metadata.body, metadata.meeting, metadata.symbol,
            metadata.place, metadata.dates, metadata.date, metadata.language, metadata.source_file,
            instrument.digest,
        ],
    )  # fmt: skip
    for number, text in enumerate(instrument.furniture):
        db.execute("INSERT INTO furniture VALUES (?, ?, ?)", [metadata.id, number, text])
    for row, clause in enumerate(instrument.clauses, start=last_row + 1):
        label = clause.label
        db.execute(
            "INSERT INTO clauses VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                row, clause.id, metadata.id, clause.ordinal, clause.kind.value,
                label.as_typed if label is not None else None,
                label.shape.value if label is not None else None,
                clause.parent, clause.section, clause.section_title, int(clause.number_implicit),
                short_citation(clause, instrument.by_id, metadata.language), clause.text, *clause.pages,
            ],
        )  # fmt: skip
        for number, topic in enumerate(clause.topics):
            if topic not in topic_ids:
                topic_ids[topic] = len(topic_ids) + 1
                db.execute("INSERT INTO topics VALUES (?, ?)", [topic_ids[topic], topic])
            db.execute("INSERT INTO clause_topics VALUES (?, ?, ?)", [clause.id, number, topic_ids[topic]])
        for verb in clause.verbs:
            db.execute(
                "INSERT INTO verbs VALUES (?, ?, ?, ?, ?)",
                [clause.id, verb.offset, verb.as_written, verb.infinitive, verb.level],
            )
    return last_row + len(instrument.clauses)


def _insert_words(db: Database, instruments: Sequence[Instrument]) -> None:
    forms = {
        (fold(word), instrument.metadata.language, stem(word, instrument.metadata.language))
        for instrument in instruments
        for clause in instrument.clauses
        for word in WORD.findall(clause.text)
    }
    for form in sorted(forms):
        db.execute("INSERT INTO words VALUES (?, ?, ?)", list(form))


class LibraryStore:
    """A library file opened to be consulted; nothing is ever written to it.

    May be used from several threads, one at a time.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        self._lock = threading.RLock()

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> LibraryStore:
        """Open a library file.

        Args:
            path: the file.
            read_only: promise that nobody writes it meanwhile (the shipped file), so that no lock is taken.

        Raises:
            KnownError: missing, damaged, not a library, or made by a newer program.
        """
        _look_at(path)
        untouched = read_only or not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK)
        uri = f"{path.resolve().as_uri()}?mode=ro{'&immutable=1' if untouched else ''}"
        with blaming(path):
            connection = sqlite3.connect(uri, uri=True, check_same_thread=False, isolation_level=None)
        store = cls(path, connection)
        try:
            store._recognise()
        except BaseException:
            connection.close()
            raise
        return store

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _recognise(self) -> None:
        (application_id,) = next(self.rows("PRAGMA application_id"))
        if application_id != APPLICATION_ID:
            raise KnownError("library-not-a-library", file=str(self.path))
        if self.path.stat().st_size <= _CHECKED_AT_ONCE and self.faults():
            raise KnownError("library-damaged", file=str(self.path))
        known = {migration.name for migration in MIGRATIONS.pending(Database(memory=True))}
        applied = {
            name
            for (name,) in self.rows("SELECT name FROM [_sqlite_migrations] WHERE migration_set = ?", [MIGRATIONS.name])
        }
        if applied - known:
            raise KnownError("library-newer", file=str(self.path))
        if known - applied:
            raise KnownError("library-older", file=str(self.path))

    def faults(self) -> tuple[str, ...]:
        """What SQLite finds wrong with the file; empty where it is sound."""
        with blaming(self.path):
            found = [str(line) for (line,) in self.rows("PRAGMA quick_check")]
        return tuple(line for line in found if line != "ok")

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> Iterator[tuple[object, ...]]:
        """All rows of a query, fetched at once."""
        with self._lock, blaming(self.path):
            fetched: list[tuple[object, ...]] = self._connection.execute(sql, parameters).fetchall()
        return iter(fetched)

    def instruments(self) -> tuple[tuple[InstrumentMetadata, int], ...]:
        """Every instrument with the number of its clauses."""
        return tuple(
            (InstrumentMetadata(*map(str, fields)), int(str(count)))
            for *fields, count in self.rows(
                "SELECT i.id, title, body, meeting, symbol, place, dates, date, language, source_file, count(c.row) "
                "FROM instruments i LEFT JOIN clauses c ON c.instrument_id = i.id GROUP BY i.id ORDER BY i.position"
            )
        )

    def instrument(self, metadata: InstrumentMetadata) -> Instrument:
        """An instrument with all its clauses."""
        (digest,) = next(self.rows("SELECT digest FROM instruments WHERE id = ?", [metadata.id]))
        furniture = tuple(
            str(text)
            for (text,) in self.rows(
                "SELECT text FROM furniture WHERE instrument_id = ? ORDER BY position", [metadata.id]
            )
        )
        topics: dict[str, list[str]] = {}
        for clause_id, topic in self.rows(
            "SELECT ct.clause_id, t.name FROM clauses c JOIN clause_topics ct ON ct.clause_id = c.id "
            "JOIN topics t ON t.id = ct.topic_id WHERE c.instrument_id = ? ORDER BY c.ordinal, ct.position",
            [metadata.id],
        ):
            topics.setdefault(str(clause_id), []).append(str(topic))
        verbs: dict[str, list[LeadingVerb]] = {}
        for clause_id, written, infinitive, offset, level in self.rows(
            "SELECT v.clause_id, v.as_written, v.infinitive, v.offset, v.level FROM clauses c "
            "JOIN verbs v ON v.clause_id = c.id WHERE c.instrument_id = ? ORDER BY c.ordinal, v.offset",
            [metadata.id],
        ):
            rung = int(str(level)) if level is not None else None
            verb = LeadingVerb(str(written), str(infinitive), int(str(offset)), rung)
            verbs.setdefault(str(clause_id), []).append(verb)
        clauses = tuple(
            _clause(row, topics, verbs)
            for row in self.rows(
                "SELECT id, kind, label, label_shape, parent, section, section_title, number_implicit, text, "
                "first_page, last_page, ordinal FROM clauses WHERE instrument_id = ? ORDER BY ordinal",
                [metadata.id],
            )
        )
        return Instrument(metadata, clauses, str(digest), furniture)

    def topics(self) -> tuple[str, ...]:
        """Every topic some clause has."""
        return tuple(str(name) for (name,) in self.rows("SELECT name FROM topics"))

    def verbs(self) -> tuple[str, ...]:
        """Every leading verb some clause has, as infinitives."""
        return tuple(str(name) for (name,) in self.rows("SELECT DISTINCT infinitive FROM verbs"))

    def kin(self, folded: str, stems: Iterable[str]) -> frozenset[str]:
        """The words of the texts (folded) with one of these stems, or with a stem of that word."""
        wanted = sorted(set(stems))
        marks = ", ".join("?" * len(wanted))
        return frozenset(
            str(word)
            for (word,) in self.rows(
                f"SELECT DISTINCT folded FROM words WHERE stem IN ({marks}) "
                "OR stem IN (SELECT stem FROM words WHERE folded = ?)",
                [*wanted, folded],
            )
        )

    def stems(self) -> dict[tuple[str, str], str]:
        """The stem of every word of the texts, by the word (folded) and its language."""
        return {
            (str(folded), str(language)): str(stem_)
            for folded, language, stem_ in self.rows("SELECT folded, language, max(stem) FROM words GROUP BY 1, 2")
        }

    def languages(self) -> tuple[str, ...]:
        """The languages of the instruments."""
        return tuple(str(name) for (name,) in self.rows("SELECT DISTINCT language FROM instruments ORDER BY language"))

    def matching(self, expression: str | None, filters: Mapping[str, str], limit: int) -> list[tuple[str, float]]:
        """Ids of the clauses an FTS5 expression and the filters leave, with bm25 (smaller is better).

        Args:
            expression: FTS5 syntax, already escaped; None for all clauses in the order of the texts.
            filters: any of instrument, topic, kind, verb.
            limit: most rows.
        """
        conditions = {
            "instrument": "c.instrument_id = ?",
            "kind": "c.kind = ?",
            "topic": "c.id IN (SELECT ct.clause_id FROM clause_topics ct JOIN topics t ON t.id = ct.topic_id "
            "WHERE t.name = ?)",
            "verb": "c.id IN (SELECT clause_id FROM verbs WHERE infinitive = ?)",
        }
        where = "".join(f" AND {conditions[name]}" for name in filters)
        values = list(filters.values())
        if expression is None:
            sql = (
                "SELECT c.id, 0.0 FROM clauses c JOIN instruments i ON i.id = c.instrument_id "
                f"WHERE 1{where} ORDER BY i.position, c.ordinal LIMIT ?"
            )
            found = self.rows(sql, [*values, limit])
        else:
            sql = (
                "SELECT c.id, bm25(clauses_fts) AS rank FROM clauses_fts JOIN clauses c ON c.row = clauses_fts.rowid "
                f"WHERE clauses_fts MATCH ?{where} ORDER BY rank, c.row LIMIT ?"
            )
            found = self.rows(sql, [expression, *values, limit])
        return [(str(clause_id), float(str(rank))) for clause_id, rank in found]


def _clause(row: tuple[object, ...], topics: Mapping[str, list[str]], verbs: Mapping[str, list[LeadingVerb]]) -> Clause:
    clause_id, kind, typed, shape, parent, section, title, implicit, text, first, last, ordinal = row
    label = next((reading for reading in readings(str(typed)) if reading.shape == shape), None) if typed else None
    return Clause(
        id=str(clause_id),
        kind=ClauseKind(str(kind)),
        label=label,
        parent=_text_or_none(parent),
        section=_text_or_none(section),
        section_title=_text_or_none(title),
        number_implicit=bool(implicit),
        text=str(text),
        pages=(int(str(first)), int(str(last))),
        ordinal=int(str(ordinal)),
        verbs=tuple(verbs.get(str(clause_id), ())),
        topics=tuple(topics.get(str(clause_id), ())),
    )


def _text_or_none(value: object) -> str | None:
    return None if value is None else str(value)


def _look_at(path: Path) -> None:
    """Say plainly what SQLite would say obscurely."""
    if path.is_dir():
        raise KnownError("file-is-folder", file=str(path))
    try:
        with path.open("rb") as opened:
            header = opened.read(len(_HEADER))
    except FileNotFoundError as error:
        raise KnownError("library-missing", file=str(path)) from error
    except OSError as error:
        raise KnownError("library-not-read", file=str(path), reason=error.strerror or str(error)) from error
    if header != _HEADER:
        raise KnownError("library-not-a-library", file=str(path))


@contextmanager
def blaming(path: Path) -> Iterator[None]:
    """Turn SQLite's errors about the file into sentences."""
    try:
        yield
    except sqlite3.OperationalError as error:
        reason = str(error)
        if "locked" in reason or "busy" in reason:
            raise KnownError("library-busy", file=str(path)) from error
        if "no such table" in reason or "no such column" in reason:
            raise KnownError("library-damaged", file=str(path)) from error
        raise KnownError("library-not-read", file=str(path), reason=reason) from error
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:  # the latter: damage in a message of SQLite's own
        raise KnownError("library-damaged", file=str(path)) from error
