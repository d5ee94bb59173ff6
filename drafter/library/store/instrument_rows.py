"""An instrument and its rows: the one place that knows which value stands in which column."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple, fields
from functools import lru_cache

from drafter.instruments import Clause, ClauseKind, Instrument, InstrumentMetadata, LeadingVerb, fold, short_citation
from drafter.instruments.labels import readings
from drafter.library.kept_instrument import Correction, KeptInstrument, corrected_clause
from drafter.library.language import WORD, stem
from drafter.library.store.digests import AlteredTextError, content_digest, layers_digest, text_digest, wording_digest
from drafter.library.store.keywords import clause_keywords, strongest
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


def adopted_from_rows(rows: Rows, metadata: InstrumentMetadata) -> Instrument:
    """An instrument as its source prints it."""
    ((digest,),) = rows("SELECT digest FROM instruments WHERE id = ?", [metadata.id])
    furniture = tuple(
        str(text)
        for (text,) in rows("SELECT text FROM furniture WHERE instrument_id = ? ORDER BY position", [metadata.id])
    )
    clauses = tuple(clause for _, clause, *_ in _printed(rows, "c.instrument_id = ?", [metadata.id]))
    return Instrument(metadata, clauses, str(digest), furniture)


def clauses_from_rows(rows: Rows, condition: str, parameters: Sequence[object]) -> dict[int, Clause]:
    """Clauses as they read today, by the number of their row, in the order of their instruments' texts.

    Args:
        rows: runs a query.
        condition: SQL about a row ``c`` of the table of clauses.
        parameters: its values.

    Raises:
        AlteredTextError: the words of one are not those that were adopted.
    """
    found: dict[int, Clause] = {}
    for row, clause, corrected, digest, wording in _printed(rows, condition, parameters):
        if digest != text_digest(clause.text) or (corrected and wording != _wording(corrected)):
            raise AlteredTextError(clause.id)
        found[row] = corrected_clause(clause, corrected) if corrected else clause
    return found


def _printed(
    rows: Rows, condition: str, parameters: Sequence[object]
) -> Iterator[tuple[int, Clause, str, object, object]]:
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
    for row, digest, wording, corrected, *columns in rows(
        "SELECT c.row, c.digest, wording, corrected, id, kind, label, label_shape, parent, section, section_title, "
        "number_implicit, text, first_page, last_page, ordinal FROM clauses c "
        f"WHERE {condition} ORDER BY instrument_id, ordinal",
        parameters,
    ):
        try:
            clause = _clause(columns, topics, verbs)
        except (ValueError, TypeError) as error:  # what no program of ours writes
            raise AlteredTextError(str(columns[0])) from error
        yield int(str(row)), clause, str(corrected), digest, wording


def _clause(row: Sequence[object], topics: Mapping[str, list[str]], verbs: Mapping[str, list[LeadingVerb]]) -> Clause:
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


def kept_from_rows(rows: Rows, metadata: InstrumentMetadata) -> KeptInstrument:
    """An instrument with everything the library keeps about it."""
    ((added_at, shipped, edited),) = rows(
        "SELECT added_at, shipped, edited FROM instruments WHERE id = ?", [metadata.id]
    )
    topics = rows(
        "SELECT t.name FROM instrument_topics it JOIN topics t ON t.id = it.topic_id "
        "WHERE it.instrument_id = ? ORDER BY it.position",
        [metadata.id],
    )
    own = rows("SELECT target, topic, given FROM own_topics WHERE instrument_id = ?", [metadata.id])
    corrections: dict[str, tuple[Correction, ...]] = {}
    for clause_id, text, reason, author, at in rows(
        "SELECT clause_id, r.text, reason, author, at FROM clauses c JOIN corrections r ON r.clause_id = c.id "
        "WHERE c.instrument_id = ? ORDER BY r.id",
        [metadata.id],
    ):
        correction = Correction(_text_or_none(text), str(reason), str(author), str(at))
        corrections[str(clause_id)] = (*corrections.get(str(clause_id), ()), correction)
    return KeptInstrument(
        adopted_from_rows(rows, metadata),
        str(added_at),
        bool(shipped),
        bool(edited),
        tuple(str(name) for (name,) in topics),
        {(str(target), str(topic)): bool(given) for target, topic, given in own},
        corrections,
    )


@lru_cache(maxsize=2**16)
def _word(written: str, language: str) -> Word:
    return fold(written), language, stem(written, language)


def words_of(clause: Clause, language: str) -> frozenset[Word]:
    """The rows of words that a clause counts in: those of its reading, and of its print under a correction."""
    texts = (clause.text,) if clause.as_printed is None else (clause.text, clause.as_printed)
    return frozenset(_word(written, language) for text in texts for written in WORD.findall(text))


def stems_of(words: Iterable[Word]) -> set[str]:
    """The different stems among words."""
    return {stem_ for _, _, stem_ in words}


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


def _wording(text: str) -> bytes:
    return wording_digest([fold(word) for word in WORD.findall(text)])


def derived(clause: Clause, kept: KeptInstrument) -> tuple[str, str, int | None, bytes, str]:
    """What of a clause's row follows from layers and metadata: citation, corrected, level, wording, keywords.

    Args:
        clause: as it reads today.
        kept: its instrument.
    """
    instrument = kept.instrument
    adopted = kept.adopted.by_id[clause.id]
    return (
        short_citation(clause, instrument.by_id, instrument.metadata.language),
        clause.text if clause.as_printed is not None else "",
        strongest(adopted.verbs),
        _wording(clause.text),
        clause_keywords(instrument.metadata, adopted, kept.topics),
    )


class Filling:
    """Puts instruments into the tables of an open transaction, one after the other."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._words = WordCount(connection)
        self._postings = PostingsWriter(connection)
        self._topics: dict[str, int] = {}
        ((self._position,),) = connection.execute("SELECT coalesce(max(position), -1) + 1 FROM instruments")
        ((self._row,),) = connection.execute(
            "SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'clauses'"
        )

    def add(self, kept: KeptInstrument, position: int | None = None) -> range:
        """Insert an instrument with everything derived from it, what goes by words after :meth:`finish`.

        Args:
            kept: the database refuses an id that is there already.
            position: its place in the list; after all others where None.

        Returns:
            The numbers of its clauses' rows, greater than any that was ever given.
        """
        metadata, clauses = kept.instrument.metadata, kept.instrument.clauses
        if position is None:
            position = self._position
            self._position += 1
        columns = (
            f"{METADATA}, position, digest, content_digest, layers_digest, added_at, shipped, edited, clause_count"
        )
        self._connection.execute(
            f"INSERT INTO instruments ({columns}) VALUES ({', '.join('?' * (columns.count(',') + 1))})",
            [*astuple(metadata), position, kept.adopted.digest, content_digest(kept.adopted),
             layers_digest(kept), kept.added_at, int(kept.shipped), int(kept.edited),
             len(clauses)],
        )  # fmt: skip
        self._connection.executemany(
            "INSERT INTO furniture VALUES (?, ?, ?)",
            ((metadata.id, number, text) for number, text in enumerate(kept.adopted.furniture)),
        )
        rows = range(self._row, self._row + len(clauses))
        self._row = rows.stop
        self._connection.executemany(
            f"INSERT INTO clauses VALUES ({', '.join('?' * 20)})",
            (self._clause_row(row, clause, kept) for row, clause in zip(rows, clauses, strict=True)),
        )
        self._connection.executemany(
            "INSERT INTO verbs VALUES (?, ?, ?, ?, ?)",
            (
                (clause.id, verb.offset, verb.as_written, verb.infinitive, verb.level)
                for clause in kept.adopted.clauses
                for verb in clause.verbs
            ),
        )
        write_clause_topics(self._connection, kept.adopted, self._topics)
        write_layers(self._connection, kept, self._topics)
        return rows

    def finish(self) -> None:
        """Bring the table of words and the postings up to date with what was added."""
        self._words.finish()
        self._postings.finish()

    def _clause_row(self, row: int, clause: Clause, kept: KeptInstrument) -> list[object]:
        label = clause.label
        text = kept.adopted.by_id[clause.id].text
        citation, corrected, level, wording, keywords = derived(clause, kept)
        words = words_of(clause, kept.instrument.metadata.language)
        self._words.add(words)
        self._postings.add(row, stems_of(words))
        return [
            row, clause.id, kept.id, clause.ordinal, clause.kind.value,
            label.as_typed if label is not None else None, label.shape.value if label is not None else None,
            clause.parent, clause.section, clause.section_title, int(clause.number_implicit),
            citation, text, corrected, *clause.pages, level, text_digest(text), wording, keywords,
        ]  # fmt: skip


def write_clause_topics(connection: sqlite3.Connection, instrument: Instrument, known: dict[str, int]) -> None:
    """The topics of clauses that have none in the tables so far; numbers of topics are remembered in ``known``."""
    connection.executemany(
        "INSERT INTO clause_topics VALUES (?, ?, ?)",
        [
            (clause.id, place, _topic_number(connection, topic, known))
            for clause in instrument.clauses
            for place, topic in enumerate(clause.topics)
        ],
    )


def write_layers(connection: sqlite3.Connection, kept: KeptInstrument, known: dict[str, int]) -> None:
    """What a person laid over an instrument of which the tables have no layers so far."""
    connection.executemany(
        "INSERT INTO instrument_topics VALUES (?, ?, ?)",
        [(kept.id, place, _topic_number(connection, topic, known)) for place, topic in enumerate(kept.topics)],
    )
    connection.executemany(
        "INSERT INTO own_topics VALUES (?, ?, ?, ?)",
        ((kept.id, target, topic, int(given)) for (target, topic), given in kept.own_topics.items()),
    )
    connection.executemany(
        "INSERT INTO corrections (clause_id, text, reason, author, at) VALUES (?, ?, ?, ?, ?)",
        (
            (clause_id, correction.text, correction.reason, correction.author, correction.at)
            for clause_id, history in kept.corrections.items()
            for correction in history
        ),
    )


def _topic_number(connection: sqlite3.Connection, name: str, known: dict[str, int]) -> int:
    """The number of a topic, given now where it has none."""
    if name not in known:
        connection.execute("INSERT OR IGNORE INTO topics (name) VALUES (?)", [name])
        ((known[name],),) = connection.execute("SELECT id FROM topics WHERE name = ?", [name])
    return known[name]
