"""The library's instruments as outlines, read when first asked for."""

from __future__ import annotations

from drafter.desktop.consult.outline import Outline
from drafter.instruments import Clause, instrument_of
from drafter.library import ClauseLibrary, InstrumentSummary


class Catalogue:
    """What the consult panel knows of the library besides what it searches."""

    def __init__(self, library: ClauseLibrary, language: str) -> None:
        """``language`` is that of citations, ISO 639-1."""
        self.library = library
        self.language = language
        self.instruments: tuple[InstrumentSummary, ...] = library.instruments()
        self._outlines: dict[str, Outline] = {}

    def outline(self, instrument_id: str) -> Outline:
        """The clauses of that instrument."""
        if instrument_id not in self._outlines:
            self._outlines[instrument_id] = Outline.of(self.library.clauses(instrument_id))
        return self._outlines[instrument_id]

    def outline_of(self, clause_id: str) -> Outline:
        """The outline of the instrument that clause belongs to."""
        return self.outline(instrument_of(clause_id))

    def clause(self, clause_id: str) -> Clause:
        """The clause with that id, in its outline."""
        return self.outline_of(clause_id).by_id[clause_id]

    def short_citation(self, clause_id: str) -> str:
        """«párr. 23, secc. 3, viñeta 6»"""
        return self.library.short_citation(clause_id, self.language)

    def citation(self, clause_id: str) -> str:
        """Instrument, body, place, date and paragraph."""
        return self.library.citation(clause_id, self.language)

    def quotation(self, clause_id: str) -> str:
        """The exact quote with its citation."""
        return self.library.quotation(clause_id, self.language)
