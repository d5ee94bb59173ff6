"""The tables of a library file, as steps that bring any earlier file to the present one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlite_utils import Database, Migrations

from drafter.library.kept_instrument import KeptInstrument
from drafter.library.store.instrument_rows import METADATA, Filling, adopted_from_rows, metadata_from_row
from drafter.library.store.readable_views import READABLE_VIEWS

APPLICATION_ID = 0x64726C62
"""«drlb» in the file's header: a drafter library."""

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


@MIGRATIONS(name="002_growing_library")
def _growing_library(db: Database) -> None:
    """All tables anew, with what a library needs that is written to; the instruments are carried over.

    A file of the first step is small: it was only ever a copy of the shipped library.
    """
    for column in ("style", "adoption"):
        db.execute(f"ALTER TABLE instruments ADD COLUMN {column} TEXT NOT NULL DEFAULT ''")
    for column in ("corrected TEXT NOT NULL DEFAULT ''", "digest BLOB", "wording BLOB"):
        db.execute(f"ALTER TABLE clauses ADD COLUMN {column}")

    def rows(sql: str, parameters: Sequence[object] = ()) -> Iterator[tuple[object, ...]]:
        return iter(db.execute(sql, parameters).fetchall())

    listed = rows(f"SELECT {METADATA} FROM instruments ORDER BY position")
    carried = [adopted_from_rows(rows, metadata_from_row(row)) for row in listed]
    for trigger in ("clauses_inserted", "clauses_deleted", "clauses_updated"):
        db.execute(f"DROP TRIGGER {trigger}")
    for view in ("clauses_readable", "verbs_by_strength"):
        db.execute(f"DROP VIEW {view}")
    for name in ("clauses_fts", "words", "verbs", "clause_topics", "topics", "furniture", "clauses", "instruments"):
        db.execute(f"DROP TABLE {name}")
    for statement in _TABLES:
        db.execute(statement)
    filling = Filling(db.conn)
    for instrument in carried:
        filling.add(KeptInstrument.of(instrument, shipped=True))
    filling.finish()


_TABLES = (
    """CREATE TABLE instruments (
        id TEXT PRIMARY KEY,
        position INTEGER NOT NULL UNIQUE,
        title TEXT NOT NULL, body TEXT NOT NULL, meeting TEXT NOT NULL, symbol TEXT NOT NULL,
        place TEXT NOT NULL, dates TEXT NOT NULL, date TEXT NOT NULL, language TEXT NOT NULL,
        source_file TEXT NOT NULL, style TEXT NOT NULL, adoption TEXT NOT NULL,
        digest TEXT NOT NULL,
        content_digest BLOB NOT NULL,
        layers_digest BLOB NOT NULL,
        added_at TEXT NOT NULL,
        shipped INTEGER NOT NULL CHECK (shipped IN (0, 1)),
        edited INTEGER NOT NULL DEFAULT 0 CHECK (edited IN (0, 1)),
        clause_count INTEGER NOT NULL
    )""",
    "CREATE INDEX instruments_digest ON instruments(digest)",
    "CREATE INDEX instruments_language ON instruments(language)",
    """CREATE TABLE furniture (
        instrument_id TEXT NOT NULL REFERENCES instruments(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (instrument_id, position)
    ) WITHOUT ROWID""",
    # What came with the program and a person removed: a newer program does not bring it back.
    "CREATE TABLE removed_shipped (instrument_id TEXT PRIMARY KEY) WITHOUT ROWID",
    # A row's number is never given twice, not even after a removal: other tables go by it.
    """CREATE TABLE clauses (
        row INTEGER PRIMARY KEY AUTOINCREMENT,
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
        corrected TEXT NOT NULL,
        first_page INTEGER NOT NULL,
        last_page INTEGER NOT NULL,
        level INTEGER,
        digest BLOB NOT NULL,
        wording BLOB NOT NULL,
        keywords TEXT NOT NULL,
        UNIQUE (instrument_id, ordinal)
    )""",
    "CREATE INDEX clauses_parent ON clauses(parent)",
    "CREATE INDEX clauses_wording ON clauses(wording)",
    "CREATE TABLE topics (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
    """CREATE TABLE clause_topics (
        clause_id TEXT NOT NULL REFERENCES clauses(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        topic_id INTEGER NOT NULL REFERENCES topics(id),
        PRIMARY KEY (clause_id, position)
    ) WITHOUT ROWID""",
    "CREATE INDEX clause_topics_topic ON clause_topics(topic_id)",
    """CREATE TABLE instrument_topics (
        instrument_id TEXT NOT NULL REFERENCES instruments(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        topic_id INTEGER NOT NULL REFERENCES topics(id),
        PRIMARY KEY (instrument_id, position)
    ) WITHOUT ROWID""",
    "CREATE INDEX instrument_topics_topic ON instrument_topics(topic_id)",
    # What a person gave (1) or took away (0), so that it outlives an instrument's newer text.
    """CREATE TABLE own_topics (
        instrument_id TEXT NOT NULL REFERENCES instruments(id) ON DELETE CASCADE,
        target TEXT NOT NULL,
        topic TEXT NOT NULL,
        given INTEGER NOT NULL CHECK (given IN (0, 1)),
        PRIMARY KEY (instrument_id, target, topic)
    ) WITHOUT ROWID""",
    """CREATE TABLE verbs (
        clause_id TEXT NOT NULL REFERENCES clauses(id) ON DELETE CASCADE,
        offset INTEGER NOT NULL,
        as_written TEXT NOT NULL,
        infinitive TEXT NOT NULL,
        level INTEGER,
        PRIMARY KEY (clause_id, offset)
    ) WITHOUT ROWID""",
    "CREATE INDEX verbs_infinitive ON verbs(infinitive)",
    # A layer over the adopted text; the newest of a clause counts, one without text withdraws those before.
    """CREATE TABLE corrections (
        id INTEGER PRIMARY KEY,
        clause_id TEXT NOT NULL REFERENCES clauses(id) ON DELETE CASCADE,
        text TEXT,
        reason TEXT NOT NULL,
        author TEXT NOT NULL,
        at TEXT NOT NULL
    )""",
    "CREATE INDEX corrections_clause ON corrections(clause_id)",
    # Every word of the texts and in how many clauses it stands, to find the other forms of a word that is searched.
    """CREATE TABLE words (
        folded TEXT NOT NULL,
        language TEXT NOT NULL,
        stem TEXT NOT NULL,
        clauses INTEGER NOT NULL,
        PRIMARY KEY (folded, language, stem)
    ) WITHOUT ROWID""",
    "CREATE INDEX words_stem ON words(stem)",
    # A stem that stands in nearly every clause is left out of the segments: it tells nothing and takes most room.
    """CREATE TABLE stems (
        id INTEGER PRIMARY KEY,
        stem TEXT NOT NULL UNIQUE,
        clauses INTEGER NOT NULL,
        left_out INTEGER NOT NULL CHECK (left_out IN (0, 1))
    )""",
    # ``rows``: of each place the clause's row, 32 bits; empty where they follow one another from ``first_row``.
    # ``sizes``: of each place how many different stems the clause has, 16 bits; 0 where it is gone.
    """CREATE TABLE segments (
        id INTEGER PRIMARY KEY,
        first_row INTEGER NOT NULL,
        last_row INTEGER NOT NULL,
        live INTEGER NOT NULL,
        rows BLOB NOT NULL,
        sizes BLOB NOT NULL
    )""",
    "CREATE TABLE postings (key INTEGER PRIMARY KEY, places BLOB NOT NULL)",
    """CREATE VIRTUAL TABLE clauses_fts USING fts5(
        text, corrected, keywords, content="clauses", content_rowid="row",
        tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
    )""",
    """CREATE TRIGGER clauses_inserted AFTER INSERT ON clauses BEGIN
        INSERT INTO clauses_fts (rowid, text, corrected, keywords)
        VALUES (new.row, new.text, new.corrected, new.keywords);
    END""",
    """CREATE TRIGGER clauses_deleted AFTER DELETE ON clauses BEGIN
        INSERT INTO clauses_fts (clauses_fts, rowid, text, corrected, keywords)
        VALUES ('delete', old.row, old.text, old.corrected, old.keywords);
    END""",
    """CREATE TRIGGER clauses_updated AFTER UPDATE OF corrected, keywords ON clauses BEGIN
        INSERT INTO clauses_fts (clauses_fts, rowid, text, corrected, keywords)
        VALUES ('delete', old.row, old.text, old.corrected, old.keywords);
        INSERT INTO clauses_fts (rowid, text, corrected, keywords)
        VALUES (new.row, new.text, new.corrected, new.keywords);
    END""",
    """CREATE TRIGGER clauses_are_as_adopted BEFORE UPDATE OF row, id, text, digest ON clauses BEGIN
        SELECT RAISE(ABORT, 'an adopted text is never changed; record a correction over it');
    END""",
    *READABLE_VIEWS,
)
