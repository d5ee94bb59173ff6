"""What an adopted text is, and how raw text becomes clauses."""

from drafter.instruments.citations import cite, opening_words, quote, short_citation
from drafter.instruments.folding import fold
from drafter.instruments.labels import Label, label_between, parse_label
from drafter.instruments.model import Clause, ClauseKind, Instrument, InstrumentMetadata, LeadingVerb, instrument_of
from drafter.instruments.parser import canonical_id, cut, parse
from drafter.instruments.verbs import VerbLadder

__all__ = [
    "Clause",
    "ClauseKind",
    "Instrument",
    "InstrumentMetadata",
    "Label",
    "LeadingVerb",
    "VerbLadder",
    "canonical_id",
    "cite",
    "cut",
    "fold",
    "instrument_of",
    "label_between",
    "opening_words",
    "parse",
    "parse_label",
    "quote",
    "short_citation",
]
