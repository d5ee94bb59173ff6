"""An instrument and its rows: the one place that knows which value stands in which column."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple, fields, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from drafter.instruments import Clause, ClauseKind, Instrument, InstrumentMetadata, LeadingVerb, fold, short_citation
from drafter.instruments.labels import readings
from drafter.library.language import WORD, stem
from drafter.library.store.digests import as_digested, content_digest, printed, text_digest, wording_digest
from drafter.library.store.keywords import clause_keywords, strongest

if TYPE_CHECKING:
    from drafter.library.store.postings import PostingsWriter

Rows = Callable[[str, Sequence[object]], Iterator[tuple[object, ...]]]
"""Runs a query: (SQL, parameters) -> its rows."""
Word = tuple[str, str, str]
"""What a row of the table of words stands for: folded, language, stem."""
METADATA = ", ".join(field.name for field in fields(InstrumentMetadata))
"""The columns that are an instrument's metadata, in the value's own order."""
_WORDS_KEPT = 50_000
"""Different words counted in memory before they go into the table: any library is built in bounded memory."""


def metadata_from_row(row: Iterable[object]) -> InstrumentMetadata:
    """The value of the columns :data:`METADATA`."""
    return InstrumentMetadata(*map(str, row))


def instrument_from_rows(rows: Rows, metadata: InstrumentMetadata) -> Instrument:
    """An instrument with all its clauses, as they read today."""
    ((digest,),) = rows("SELECT digest FROM instruments WHERE id = ?", [metadata.id])
    furniture = tuple(
        str(text)
        for (text,) in rows("SELECT text FROM furniture WHERE instrument_id = ? ORDER BY position", [metadata.id])
    )
    clauses = tuple(clauses_from_rows(rows, "c.instrument_id = ?", [metadata.id]).values())
    return Instrument(metadata, clauses, str(digest), furniture)


def clauses_from_rows(rows: Rows, condition: str, parameters: Sequence[object]) -> dict[int, Clause]:
    """Clauses as they read today, by the number of their row, in the order of their instruments' texts.

    Args:
        rows: runs a query.
        condition: SQL about a row ``c`` of the table of clauses.
        parameters: its values.
    """
    topics: dict[str, list[str]] = {}
    for clause_id, topic in rows(
        "SELECT ct.clause_id, t.name FROM clauses c JOIN clause_topics ct ON ct.clause_id = c.id "
        f"JOIN topics t ON t.id = ct.topic_id WHERE {condition} ORDER BY ct.clause_id, ct.position",
        parameters,
    ):
        topics.setdefault(str(clause_id), []).append(str(topic))
    verbs: dict[str, list[LeadingVerb]] = {}
    for clause_id, written, infinitive, offset, level in rows(
        "SELECT v.clause_id, v.as_written, v.infinitive, v.offset, v.level FROM clauses c "
        f"JOIN verbs v ON v.clause_id = c.id WHERE {condition} ORDER BY v.clause_id, v.offset",
        parameters,
    ):
        rung = int(str(level)) if level is not None else None
        verb = LeadingVerb(str(written), str(infinitive), int(str(offset)), rung)
        verbs.setdefault(str(clause_id), []).append(verb)
    return {
        int(str(row)): _clause(columns, topics, verbs)
        for row, *columns in rows(
            "SELECT c.row, id, kind, label, label_shape, parent, section, section_title, number_implicit, text, "
            "first_page, last_page, ordinal, corrected FROM clauses c "
            f"WHERE {condition} ORDER BY instrument_id, ordinal",
            parameters,
        )
    }


def _clause(row: Sequence[object], topics: Mapping[str, list[str]], verbs: Mapping[str, list[LeadingVerb]]) -> Clause:
    clause_id, kind, typed, shape, parent, section, title, implicit, text, first, last, ordinal, corrected = row
    label = next((reading for reading in readings(str(typed)) if reading.shape == shape), None) if typed else None
    clause = Clause(
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
    return corrected_clause(clause, str(corrected)) if corrected else clause


def corrected_clause(clause: Clause, text: str) -> Clause:
    """A clause with a correction laid over its print."""
    return replace(clause, text=text, as_printed=printed(clause), verbs=_verbs_in(text, clause.verbs))


def _verbs_in(text: str, verbs: Iterable[LeadingVerb]) -> tuple[LeadingVerb, ...]:
    """The verbs where they stand in other words of the same clause; those that do not are left out."""
    found: list[LeadingVerb] = []
    start = 0
    for verb in verbs:
        offset = verb.offset if text.startswith(verb.as_written, verb.offset) else text.find(verb.as_written, start)
        if offset >= start:
            found.append(replace(verb, offset=offset))
            start = offset + len(verb.as_written)
    return tuple(found)


def _text_or_none(value: object) -> str | None:
    return None if value is None else str(value)


@lru_cache(maxsize=2**16)
def _word(written: str, language: str) -> Word:
    return fold(written), language, stem(written, language)


def words_of(texts: Iterable[str], language: str) -> frozenset[Word]:
    """The rows of words that a clause with these texts (its print, its correction) counts in."""
    return frozenset(_word(written, language) for text in texts for written in WORD.findall(text))


class WordCount:
    """In how many clauses each word stands: counted in memory, added to the table now and then."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._counted: Counter[Word] = Counter()

    def add(self, words: Iterable[Word], times: int = 1) -> None:
        """Count a clause's words once more, or once less (``times`` of -1)."""
        for word in words:
            self._counted[word] += times
        if len(self._counted) > _WORDS_KEPT:
            self.finish()

    def finish(self) -> None:
        """Bring the table up to date; words that stand nowhere any more leave it."""
        changed = sorted((word, times) for word, times in self._counted.items() if times)
        self._connection.executemany(
            "INSERT INTO words VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET clauses = clauses + excluded.clauses",
            ((*word, times) for word, times in changed),
        )
        self._connection.executemany(
            "DELETE FROM words WHERE folded = ? AND language = ? AND stem = ? AND clauses <= 0",
            (word for word, times in changed if times < 0),
        )
        self._counted.clear()


def postings_writer(connection: sqlite3.Connection) -> PostingsWriter:
    """What brings the postings of an open transaction up to date."""
    # Its numpy takes a tenth of a second to import: not at the start of a program that only consults.
    from drafter.library.store.postings import PostingsWriter

    return PostingsWriter(connection)


class Filling:
    """Puts instruments into the tables of an open transaction, one after the other."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._words = WordCount(connection)
        self._postings = postings_writer(connection)
        self._topics: dict[str, int] = {}
        ((self._position,),) = connection.execute("SELECT coalesce(max(position), -1) + 1 FROM instruments")
        ((self._row,),) = connection.execute(
            "SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'clauses'"
        )

    def add(self, instrument: Instrument, *, added_at: str, shipped: bool, position: int | None = None) -> range:
        """Insert an instrument with everything derived from it, what goes by words after :meth:`finish`.

        Args:
            instrument: the database refuses an id that is there already.
            added_at: when, as the library is to say it.
            shipped: whether it came with the program.
            position: its place in the list; after all others where None.

        Returns:
            The numbers of its clauses' rows, greater than any that was ever given.
        """
        metadata, clauses = instrument.metadata, instrument.clauses
        if position is None:
            position = self._position
            self._position += 1
        self._connection.execute(
            f"INSERT INTO instruments (position, {METADATA}, digest, content_digest, added_at, shipped, clause_count) "
            f"VALUES ({', '.join('?' * (len(fields(metadata)) + 6))})",
            [position, *astuple(metadata), instrument.digest, content_digest(map(as_digested, clauses)), added_at,
             int(shipped), len(clauses)],
        )  # fmt: skip
        self._connection.executemany(
            "INSERT INTO furniture VALUES (?, ?, ?)",
            ((metadata.id, number, text) for number, text in enumerate(instrument.furniture)),
        )
        rows = range(self._row, self._row + len(clauses))
        self._row = rows.stop
        self._connection.executemany(
            f"INSERT INTO clauses VALUES ({', '.join('?' * 20)})",
            (self._clause_row(row, clause, instrument) for row, clause in zip(rows, clauses, strict=True)),
        )
        self._connection.executemany(
            "INSERT INTO clause_topics VALUES (?, ?, ?)",
            (
                (clause.id, number, self._topic(topic))
                for clause in clauses
                for number, topic in enumerate(clause.topics)
            ),
        )
        self._connection.executemany(
            "INSERT INTO verbs VALUES (?, ?, ?, ?, ?)",
            (
                (clause.id, verb.offset, verb.as_written, verb.infinitive, verb.level)
                for clause in clauses
                for verb in _verbs_in(printed(clause), clause.verbs)
            ),
        )
        self._connection.executemany(
            "INSERT INTO corrections (clause_id, text, reason, author, at) VALUES (?, ?, '', '', ?)",
            ((clause.id, clause.text, added_at) for clause in clauses if clause.as_printed is not None),
        )
        return rows

    def finish(self) -> None:
        """Bring the table of words and the postings up to date with what was added."""
        self._words.finish()
        self._postings.finish()

    def _clause_row(self, row: int, clause: Clause, instrument: Instrument) -> list[object]:
        metadata, label, text = instrument.metadata, clause.label, printed(clause)
        corrected = clause.text if clause.as_printed is not None else ""
        words = words_of((text, corrected), metadata.language)
        self._words.add(words)
        self._postings.add(row, {stem_ for _, _, stem_ in words})
        return [
            row, clause.id, metadata.id, clause.ordinal, clause.kind.value,
            label.as_typed if label is not None else None, label.shape.value if label is not None else None,
            clause.parent, clause.section, clause.section_title, int(clause.number_implicit),
            short_citation(clause, instrument.by_id, metadata.language), text, corrected, *clause.pages,
            strongest(clause.verbs), text_digest(text),
            wording_digest([fold(word) for word in WORD.findall(clause.text)]), clause_keywords(metadata, clause),
        ]  # fmt: skip

    def _topic(self, name: str) -> int:
        return topic_number(self._connection, name, self._topics)


def topic_number(connection: sqlite3.Connection, name: str, known: dict[str, int]) -> int:
    """The number of a topic, given now where it has none; remembered in ``known``."""
    if name not in known:
        connection.execute("INSERT OR IGNORE INTO topics (name) VALUES (?)", [name])
        ((known[name],),) = connection.execute("SELECT id FROM topics WHERE name = ?", [name])
    return known[name]
