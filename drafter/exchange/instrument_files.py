"""Instruments as files that other libraries take in: our JSON, and the values Akoma Ntoso shares with it.

The JSON is the whole instrument: what identifies it, every clause with its label, place, pages, topics and leading
verbs, what pages print besides, and the corrections recorded over it. Read again, it gives the same instrument.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any

from drafter.errors import KnownError
from drafter.instruments import Clause, ClauseKind, Instrument, InstrumentMetadata, LeadingVerb, short_citation
from drafter.instruments.labels import Label, LabelShape, readings

FORMAT = "drafter-instrument"
VERSION = 1
"""Of the JSON; a later one may hold what this program does not know, and is refused."""
LARGEST_FILE = 64 * 2**20
"""Bytes."""


@dataclass(frozen=True, slots=True)
class RecordedCorrection:
    """A correction somebody recorded over an adopted text.

    Attributes:
        clause_id: of the clause it lies over.
        text: how the clause reads with it; None withdraws those before it.
        reason: why.
        author: who recorded it.
        at: when: UTC, ISO 8601.
    """

    clause_id: str
    text: str | None
    reason: str
    author: str
    at: str


@dataclass(frozen=True, slots=True)
class WholeInstrument:
    """An instrument with all that a library keeps of it.

    Attributes:
        instrument: as it reads today.
        corrections: every correction of its clauses, oldest first.
        topics: those of the instrument as a whole.
    """

    instrument: Instrument
    corrections: tuple[RecordedCorrection, ...] = ()
    topics: tuple[str, ...] = ()


def instrument_json(whole: WholeInstrument) -> str:
    """The JSON document, one clause a line."""
    document = instrument_document(whole)
    lines = [f"{json.dumps(key)}: {_laid_out(value)}" for key, value in document.items()]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _laid_out(value: object) -> str:
    if isinstance(value, list) and value:
        return "[\n" + ",\n".join(json.dumps(member, ensure_ascii=False) for member in value) + "\n]"
    return json.dumps(value, ensure_ascii=False)


def instrument_document(whole: WholeInstrument) -> dict[str, Any]:
    """The instrument as a value of JSON."""
    instrument = whole.instrument
    language = instrument.metadata.language
    return {
        "format": FORMAT,
        "version": VERSION,
        "metadata": asdict(instrument.metadata),
        "digest": instrument.digest,
        "topics": list(whole.topics),
        "furniture": list(instrument.furniture),
        "clauses": [
            clause_document(clause, short_citation(clause, instrument.by_id, language)) for clause in instrument.clauses
        ],
        "corrections": [asdict(correction) for correction in whole.corrections],
    }


def clause_document(clause: Clause, citation: str) -> dict[str, Any]:
    """A clause as a value of JSON: what ``library show`` prints, and what is needed to read it again."""
    return {
        "id": clause.id,
        "kind": clause.kind.value,
        "label": None if clause.label is None else clause.label.as_typed,
        "label_shape": None if clause.label is None else clause.label.shape.value,
        "citation": citation,
        "parent": clause.parent,
        "section": clause.section,
        "section_title": clause.section_title,
        "number_implicit": clause.number_implicit,
        "text": clause.text,
        "as_printed": clause.as_printed,
        "pages": list(clause.pages),
        "topics": list(clause.topics),
        "verbs": [asdict(verb) for verb in clause.verbs],
    }


def read_instrument_json(data: bytes, name: str) -> WholeInstrument:
    """The instrument in a JSON document.

    Args:
        data: the file's bytes.
        name: the file's name, for sentences.

    Raises:
        KnownError: it is no such document, damaged, too large, or made by a newer program.
    """
    if len(data) > LARGEST_FILE:
        raise KnownError("instrument-file-too-large", file=name, limit=LARGEST_FILE // 2**20)
    try:
        document = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as fault:
        raise KnownError("instrument-file-damaged", file=name) from fault
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise KnownError("instrument-file-unknown", file=name)
    if document.get("version") != VERSION:
        raise KnownError("instrument-file-newer", file=name)
    return instrument_from_document(document, name)


def instrument_from_document(document: Mapping[str, Any], name: str) -> WholeInstrument:
    """The instrument in a value that came out of JSON, whoever wrote it.

    Raises:
        KnownError: something in it is not what it should be, or does not fit the rest.
    """
    try:
        known = {field.name for field in fields(InstrumentMetadata)}
        described = {key: _text(value) for key, value in document["metadata"].items() if key in known}
        metadata = InstrumentMetadata(**described)
        clauses = tuple(_clause(value, place) for place, value in enumerate(document["clauses"]))
        furniture = tuple(_text(words) for words in document["furniture"])
        instrument = Instrument(metadata, clauses, _text(document["digest"]), furniture)
        corrections = tuple(_correction(value) for value in document["corrections"])
        topics = tuple(_text(topic) for topic in document.get("topics", ()))
    except (KeyError, TypeError, ValueError, AttributeError) as fault:
        raise KnownError("instrument-file-damaged", file=name) from fault
    _must_fit(instrument, corrections, name)
    return WholeInstrument(instrument, corrections, topics)


def _must_fit(instrument: Instrument, corrections: Sequence[RecordedCorrection], name: str) -> None:
    """Refuses ids that are another instrument's, come twice, or name nothing.

    Raises:
        KnownError: there is such an id.
    """
    ids = [clause.id for clause in instrument.clauses]
    own = bool(instrument.metadata.id) and all(clause_id.startswith(f"{instrument.metadata.id}:") for clause_id in ids)
    named = {clause.parent for clause in instrument.clauses} | {correction.clause_id for correction in corrections}
    if not own or not ids or len(set(ids)) < len(ids) or not named - {None} <= set(ids):
        raise KnownError("instrument-file-damaged", file=name)


def _clause(value: Mapping[str, Any], place: int) -> Clause:
    text, printed = _text(value["text"]), value.get("as_printed")
    first, last = value["pages"]
    return Clause(
        id=_text(value["id"]),
        kind=ClauseKind(value["kind"]),
        label=_label(value["label"], value.get("label_shape")),
        parent=_optional(value["parent"]),
        section=_optional(value["section"]),
        section_title=_optional(value["section_title"]),
        number_implicit=value["number_implicit"] is True,
        text=text,
        pages=(_whole(first), _whole(last)),
        ordinal=place,
        verbs=tuple(_verb(verb) for verb in value["verbs"]),
        topics=tuple(_text(topic) for topic in value["topics"]),
        as_printed=_optional(printed),
    )


def _label(typed: object, shape: object) -> Label | None:
    """The label with that shape: «i)» can be a letter and a Roman numeral. A sign nobody counts with is a bullet."""
    if typed is None:
        return None
    possible = readings(_text(typed))
    fitting = [label for label in possible if shape is None or label.shape == shape]
    return next(iter((*fitting, *possible)), Label(_text(typed), None, shape=LabelShape.BULLET))


def _verb(value: Mapping[str, Any]) -> LeadingVerb:
    level = value.get("level")
    return LeadingVerb(
        _text(value["as_written"]),
        _text(value["infinitive"]),
        _whole(value["offset"]),
        None if level is None else _whole(level),
    )


def _correction(value: Mapping[str, Any]) -> RecordedCorrection:
    return RecordedCorrection(
        _text(value["clause_id"]),
        _optional(value["text"]),
        _text(value["reason"]),
        _text(value["author"]),
        _text(value["at"]),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _optional(value: object) -> str | None:
    return None if value is None else _text(value)


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise TypeError(value)
    return value
