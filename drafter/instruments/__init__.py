"""What an adopted text is, and how raw text becomes clauses."""

from drafter.instruments.citing.anaphora import Dangling, dangling
from drafter.instruments.citing.citations import cite, cited_with, footnote, opening_words, quote, short_citation
from drafter.instruments.cutting.cutting import Cutting
from drafter.instruments.cutting.outline import Place
from drafter.instruments.cutting.pieces import Doubt, Found, Piece
from drafter.instruments.dates import is_iso_date
from drafter.instruments.folding import fold
from drafter.instruments.identifiers import is_instrument_id, propose_id
from drafter.instruments.labels import Label, label_between, parse_label
from drafter.instruments.layout.house_styles import Evidence, HouseStyle, StyleReading
from drafter.instruments.model import (
    Clause,
    ClauseKind,
    Instrument,
    InstrumentMetadata,
    LeadingVerb,
    clauses_above,
    instrument_of,
)
from drafter.instruments.reading.parser import canonical_id, parse
from drafter.instruments.reading.proposal import propose, propose_blocks
from drafter.instruments.verbs import VerbLadder

__all__ = [
    "Clause",
    "ClauseKind",
    "Cutting",
    "Dangling",
    "Doubt",
    "Evidence",
    "Found",
    "HouseStyle",
    "Instrument",
    "InstrumentMetadata",
    "Label",
    "LeadingVerb",
    "Piece",
    "Place",
    "StyleReading",
    "VerbLadder",
    "canonical_id",
    "cite",
    "cited_with",
    "clauses_above",
    "dangling",
    "fold",
    "footnote",
    "instrument_of",
    "is_instrument_id",
    "is_iso_date",
    "label_between",
    "opening_words",
    "parse",
    "parse_label",
    "propose",
    "propose_blocks",
    "propose_id",
    "quote",
    "short_citation",
]
