"""What an adopted text is, and how raw text becomes clauses."""

from drafter.instruments.labels import Label
from drafter.instruments.model import Clause, ClauseKind, Instrument, InstrumentMetadata, LeadingVerb

__all__ = ["Clause", "ClauseKind", "Instrument", "InstrumentMetadata", "Label", "LeadingVerb"]
