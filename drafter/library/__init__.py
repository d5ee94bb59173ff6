"""Consult: the library of adopted clauses; full-text search; the nearest agreed language."""

from drafter.library.clause_library import ClauseLibrary, InstrumentSummary, Match, SearchHit
from drafter.library.language import load_ladder, load_synonyms, load_vocabulary
from drafter.library.rebuild import read_instrument, rebuild, user_library
from drafter.library.store.building import build_library
from drafter.library.writing import LibraryWriter

__all__ = [
    "ClauseLibrary",
    "InstrumentSummary",
    "LibraryWriter",
    "Match",
    "SearchHit",
    "build_library",
    "load_ladder",
    "load_synonyms",
    "load_vocabulary",
    "read_instrument",
    "rebuild",
    "user_library",
]
