"""Consult: the library of adopted clauses; full-text search; the nearest agreed language."""

from drafter.library.clause_length import check_clause_lengths
from drafter.library.clause_library import ClauseLibrary
from drafter.library.finder.agreed_language import Match
from drafter.library.finder.wordings import Appearance, Wording
from drafter.library.instruments_read import InstrumentSummary
from drafter.library.keeping.rebuild import read_instrument, rebuild, user_library
from drafter.library.kept_instrument import Correction, KeptInstrument
from drafter.library.language import load_ladder, load_vocabulary
from drafter.library.precedence.coverage import ClauseCoverage, CoverageMap, Fate, coverage
from drafter.library.precedence.losses import SilentLossReport, losses, losses_in
from drafter.library.precedence.measures import (
    AgreedLanguageMeter,
    ParagraphMeasure,
    Provenance,
    SentenceMeasure,
    WordTotals,
)
from drafter.library.precedence.meter import DraftParagraph, Meter, meter
from drafter.library.search import Facets, Filters, SearchHit, SearchInterrupted, is_range
from drafter.library.search.searches import Asked, SavedSearches, Searches
from drafter.library.search.synonyms import keep_synonyms, load_synonyms, shipped_synonyms, synonym_table
from drafter.library.store.building import build_library
from drafter.library.writing import LibraryWriter

__all__ = [
    "AgreedLanguageMeter",
    "Appearance",
    "Asked",
    "ClauseCoverage",
    "ClauseLibrary",
    "Correction",
    "CoverageMap",
    "DraftParagraph",
    "Facets",
    "Fate",
    "Filters",
    "InstrumentSummary",
    "KeptInstrument",
    "LibraryWriter",
    "Match",
    "Meter",
    "ParagraphMeasure",
    "Provenance",
    "SavedSearches",
    "SearchHit",
    "SearchInterrupted",
    "Searches",
    "SentenceMeasure",
    "SilentLossReport",
    "WordTotals",
    "Wording",
    "build_library",
    "check_clause_lengths",
    "coverage",
    "is_range",
    "keep_synonyms",
    "load_ladder",
    "load_synonyms",
    "load_vocabulary",
    "losses",
    "losses_in",
    "meter",
    "read_instrument",
    "rebuild",
    "shipped_synonyms",
    "synonym_table",
    "user_library",
]
