"""The meter of agreed language: how much of a draft was agreed before, and where."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Protocol

from drafter.errors import KnownError
from drafter.instruments import ClauseKind, Instrument, cite
from drafter.instruments.sentences import sentences
from drafter.library.clause_library import ClauseLibrary
from drafter.library.precedence.measures import AgreedLanguageMeter, ParagraphMeasure, SectionMeasure, total
from drafter.library.precedence.measuring import Source, Sources

_NEAREST, _NEAREST_TO_SENTENCE = 8, 5
"""Clauses of the whole library that are looked at for a paragraph, and for each sentence of one that has several."""
_SMALL = 2000
"""Clauses of a library that are all looked at for every paragraph: that takes less time than finding the nearest."""
_REMEMBERED = 4096
"""Paragraphs whose measure is kept."""


class DraftParagraph(Protocol):
    """What is asked of a paragraph, a draft's or any other text's."""

    @property
    def label(self) -> str:
        """Number or bullet as printed."""

    @property
    def kind(self) -> ClauseKind:
        """Heading, paragraph, item…"""

    @property
    def text(self) -> str:
        """Its words without label."""


class Meter:
    """Measures a draft again and again while it is written: a paragraph that reads as before is not measured anew.

    May be asked from one thread at a time.

    Args:
        library: the agreed language.
        against: the one instrument that counts, any text taken as one, or the id of one of the library's; None for the
            whole library.

    Raises:
        KnownError: the library has no such instrument.
    """

    def __init__(self, library: ClauseLibrary, against: str | Instrument | None = None) -> None:
        self._library = library
        self._against: str | None = None
        self._known: dict[str, ParagraphMeasure] = {}
        self._sources: Sources | None = None
        if against is not None:
            instrument = against if isinstance(against, Instrument) else library.instrument(against)
            self._against = instrument.metadata.id
            self._sources = Sources(list(_sources_of(instrument)), library.vocabulary)
        else:
            self._sources = _all_of(library)

    def measure(
        self, paragraphs: Sequence[DraftParagraph], progress: Callable[[float], None] | None = None
    ) -> AgreedLanguageMeter:
        """Measure a draft.

        Args:
            paragraphs: all of it, in order.
            progress: gets 0 to 1; may raise to cancel, and what it raises comes out. What was measured is kept.
        """
        measured: list[ParagraphMeasure] = []
        for place, paragraph in enumerate(paragraphs):
            if progress is not None:
                progress(place / len(paragraphs))
            known = self._known.pop(paragraph.text, None)
            self._known[paragraph.text] = known = known or self._paragraph(paragraph.text)
            measured.append(known)
        while len(self._known) > max(_REMEMBERED, len(paragraphs)):
            del self._known[next(iter(self._known))]  # the one that was not asked for longest
        return AgreedLanguageMeter(tuple(measured), _sections(paragraphs, measured), self._against)

    def forget(self) -> None:
        """Measure everything anew the next time: the library has changed."""
        self._known.clear()
        if self._against is None:
            self._sources = _all_of(self._library)

    def _paragraph(self, text: str) -> ParagraphMeasure:
        if self._sources is not None:
            return self._sources.measure(text)
        matches = list(self._library.nearest(text, limit=_NEAREST))
        parts = [sentence for _, sentence in sentences(text)]
        if len(parts) > 1:
            for part in parts:
                matches += self._library.nearest(part, limit=_NEAREST_TO_SENTENCE)
        found = {match.clause.id: match for match in reversed(matches)}
        likely = [
            Source(match.clause, partial(str, match.citation), self._library.language_of(match.clause.id))
            for match in reversed(found.values())
        ]
        return Sources(likely, self._library.vocabulary).measure(text)


def _sources_of(instrument: Instrument) -> Iterator[Source]:
    spoken = instrument.metadata.language
    for clause in instrument.clauses:
        yield Source(clause, partial(cite, instrument.metadata, clause, instrument.by_id, spoken), spoken)


def _all_of(library: ClauseLibrary) -> Sources | None:
    """All clauses of a small library; None where it is larger, or some of it cannot be read."""
    summaries = library.instruments()
    if sum(each.clause_count for each in summaries) > _SMALL:
        return None
    try:
        instruments = [library.instrument(each.metadata.id) for each in summaries]
    except KnownError:  # an altered text: what is near others is found without it
        return None
    return Sources([source for each in instruments for source in _sources_of(each)], library.vocabulary)


def meter(
    paragraphs: Sequence[DraftParagraph], library: ClauseLibrary, *, against: str | Instrument | None = None
) -> AgreedLanguageMeter:
    """How much of a draft is agreed language.

    Args:
        paragraphs: all of it, in order.
        library: the agreed language.
        against: the one instrument that counts, as :class:`Meter` takes it; None for the whole library.

    Raises:
        KnownError: the library has no such instrument.
    """
    return Meter(library, against).measure(paragraphs)


def _sections(paragraphs: Sequence[DraftParagraph], measured: Sequence[ParagraphMeasure]) -> tuple[SectionMeasure, ...]:
    starts = [place for place, each in enumerate(paragraphs) if each.kind is ClauseKind.HEADING]
    if not starts or starts[0]:
        starts.insert(0, 0)
    sections = []
    for first, stop in zip(starts, [*starts[1:], len(paragraphs)], strict=True):
        if first == stop:
            continue
        head = paragraphs[first]
        title = f"{head.label} {head.text}".strip() if head.kind is ClauseKind.HEADING else ""
        sections.append(SectionMeasure(title, first, stop, total(each.totals for each in measured[first:stop])))
    return tuple(sections)
