"""The library's instruments as outlines, read when first asked for."""

from __future__ import annotations

from collections import OrderedDict

from drafter.desktop.consult.reading.outline import Outline
from drafter.desktop.counts import grouped
from drafter.desktop.dates import long_date
from drafter.instruments import Clause, instrument_of
from drafter.library import ClauseLibrary, InstrumentSummary

_MOST_OUTLINES = 24
"""Instruments kept as outlines: those somebody looks at in turn, not all ten thousand."""


class Catalogue:
    """What the consult panel knows of the library besides what it searches.

    May be used from several threads.
    """

    def __init__(self, library: ClauseLibrary, language: str, *, quoting_language: str = "") -> None:
        """
        Args:
            library: the library.
            language: of short citations and numbers, ISO 639-1.
            quoting_language: of quotations that are taken elsewhere; the same where it is ``""``.
        """
        self.library = library
        self.language = language
        self.quoting_language = quoting_language
        self.instruments: tuple[InstrumentSummary, ...] = ()
        self._by_id: dict[str, InstrumentSummary] = {}
        self._clause_count = 0
        self._outlines: OrderedDict[str, Outline] = OrderedDict()
        self.look_again()

    def look_again(self) -> None:
        """Instruments came, went or were edited: nothing known of them before holds."""
        self.instruments = self.library.instruments()
        self._by_id = {summary.metadata.id: summary for summary in self.instruments}
        self._clause_count = sum(summary.clause_count for summary in self.instruments)
        self._outlines = OrderedDict()

    def summary(self, instrument_id: str) -> InstrumentSummary | None:
        """The instrument of that id, as a list shows it; None where the library has none."""
        return self._by_id.get(instrument_id)

    def title(self, instrument_id: str) -> str:
        """What an instrument is called; its id where the library has none of it."""
        summary = self._by_id.get(instrument_id)
        return summary.metadata.title if summary is not None else instrument_id

    def year(self, instrument_id: str) -> str:
        """The year an instrument is of; empty where it is not known."""
        summary = self._by_id.get(instrument_id)
        return summary.metadata.date[:4] if summary is not None else ""

    def date(self, summary: InstrumentSummary) -> str:
        """When an instrument was adopted: in its own words, else as the panel's language writes the day."""
        return summary.metadata.dates or long_date(summary.metadata.date, self.language)

    @property
    def clause_count(self) -> int:
        """Of all instruments."""
        return self._clause_count

    def number(self, count: int) -> str:
        """A count as the panel's language writes it: «12 345»."""
        return grouped(count, self.language)

    def known_outline(self, instrument_id: str) -> Outline | None:
        """The clauses of that instrument where they were read already."""
        return self._outlines.get(instrument_id)

    def outline(self, instrument_id: str) -> Outline:
        """The clauses of that instrument, read where they were not yet.

        Raises:
            KnownError: the library has none of that id, or cannot be read.
        """
        outlines = self._outlines
        known = outlines.get(instrument_id)
        if known is None:
            known = outlines[instrument_id] = Outline.of(self.library.clauses(instrument_id))
            while len(outlines) > _MOST_OUTLINES:
                outlines.popitem(last=False)
        return known

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
        return self.library.quotation(clause_id, self.quoting_language or self.language)
