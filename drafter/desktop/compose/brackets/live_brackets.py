"""What the brackets on the page say, kept up with what is typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from drafter.drafting import Paragraph
from drafter.drafting.brackets import (
    Bracket,
    BracketCounts,
    Bracketed,
    BracketedDocument,
    Notation,
    Stretch,
    TroubleKind,
    loose_ends,
    parse,
    parse_document,
)

_MOST_REMEMBERED = 8_192
"""Wordings whose reading is kept; more than the longest draft has paragraphs."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A bracket on the page.

    Attributes:
        stretch: the paragraphs it was read with.
        bracket: the bracket.
    """

    stretch: Stretch
    bracket: Bracket

    @property
    def opening(self) -> tuple[int, int]:
        """Place of the paragraph and character of its opening bracket."""
        return self.stretch.place(self.bracket.start)

    @property
    def gap(self) -> int | None:
        """Where the blank stands that parts this bracket from a neighbour, so that nobody knows whether they are
        alternatives: a character of the stretch; None where there is none.
        """
        for trouble in self.stretch.bracketed.troubles:
            beside = (self.bracket.start, self.bracket.stop + 1)
            if trouble.kind is TroubleKind.NEIGHBOURS and trouble.offset in beside:
                return trouble.offset - 1
        return None

    @property
    def closing(self) -> tuple[int, int]:
        """Place of the paragraph and character of its closing bracket."""
        return self.stretch.place(self.bracket.stop - 1)


class LiveTexts(Protocol):
    """A draft's words while somebody types: a whole page of them, or one paragraph on the wall."""

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs as last committed."""

    @property
    def pending(self) -> str:
        """Id of the paragraph whose words are ahead of the draft, or empty."""

    def place(self, paragraph_id: str) -> int | None:
        """Where that paragraph stands; None where it does not."""

    def live_text(self, paragraph_id: str) -> str:
        """The paragraph's words, typed a moment ago included."""


class LiveBrackets(QObject):
    """Reads the page's paragraphs, each wording once, when somebody asks for it after a change.

    Signals:
        changed(): the brackets, or what they say, are others.
    """

    changed = Signal()

    def __init__(self, live: LiveTexts, notation: Notation, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._notation = notation
        self._known: dict[str, Bracketed] = {}
        self._ends: dict[str, tuple[int, int]] = {}
        self._texts: list[str] | None = None
        self._document = BracketedDocument(())
        self._by_place: list[Stretch] = []
        self._counts = BracketCounts()
        self._loose = 0

    @property
    def notation(self) -> Notation:
        """What brackets are read with."""
        return self._notation

    def set_notation(self, notation: Notation) -> None:
        """Reads everything anew with other tables."""
        self._notation = notation
        self._known.clear()
        self._texts = None
        self.refresh()

    def refresh(self) -> None:
        """Reads what changed since the last time."""
        texts = [paragraph.text for paragraph in self._live.paragraphs]
        pending = self._live.place(self._live.pending) if self._live.pending else None
        if pending is not None and pending < len(texts):
            texts[pending] = self._live.live_text(self._live.pending)
        if texts == self._texts:
            return
        self._texts = texts
        if len(self._known) > _MOST_REMEMBERED:
            self._known.clear()
            self._ends.clear()
        self._document = parse_document(texts, self._notation, self._read, self._loose_ends)
        self._by_place = [stretch for _, stretch in self._document.paragraphs()]
        self._counts = self._document.counts()
        troubled = (stretch.bracketed for stretch in self._document.stretches if stretch.bracketed.troubles)
        self._loose = sum(len(bracketed.errors) for bracketed in troubled)
        self.changed.emit()

    def _loose_ends(self, text: str) -> tuple[int, int]:
        known = self._ends.get(text)
        if known is None:
            known = self._ends[text] = loose_ends(text)
        return known

    def _read(self, text: str) -> Bracketed:
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = parse(text, self._notation)
        return known

    @property
    def document(self) -> BracketedDocument:
        """All of the draft, as last read."""
        return self._document

    @property
    def counts(self) -> BracketCounts:
        """How much of the draft is not agreed."""
        return self._counts

    @property
    def loose(self) -> int:
        """Brackets without a partner in the draft."""
        return self._loose

    def counts_in(self, place: int) -> BracketCounts:
        """How much of a paragraph is not agreed: what opens in it."""
        stretch = self.stretch(place)
        if stretch is None:
            return BracketCounts()
        opened = stretch.opened_in(place)
        runs = {bracket.run for bracket in opened if not bracket.is_note}
        return BracketCounts(sum(1 for one in opened if stretch.bracketed.text[one.start] == "["), len(runs))

    def stretch(self, place: int) -> Stretch | None:
        """The paragraphs read with the one at that place, if its words are still those on the page."""
        if not 0 <= place < len(self._by_place) or place >= len(self._live.paragraphs):
            return None
        stretch = self._by_place[place]
        start, stop = stretch.bounds(place)
        shown = self._live.live_text(self._live.paragraphs[place].id)
        return stretch if stretch.bracketed.text[start:stop] == shown else None

    def at(self, place: int, offset: int) -> Spot | None:
        """The bracket that begins or ends where the cursor is, else the innermost around it; None where none is."""
        stretch = self.stretch(place)
        if stretch is None:
            return None
        here = stretch.bounds(place)[0] + offset
        found: Bracket | None = None
        for bracket in stretch.bracketed.brackets:
            if bracket.start > here:
                break
            if bracket.start == here:
                return Spot(stretch, bracket)
            if here <= bracket.stop and (found is None or here < found.stop or bracket.stop == here == found.stop):
                found = bracket
        return Spot(stretch, found) if found is not None else None

    def next(self, place: int, offset: int) -> tuple[int, int] | None:
        """Where the next bracket opens behind the cursor, from the top again at the end; None where there is none."""
        return self._nearest(place, offset, forwards=True)

    def previous(self, place: int, offset: int) -> tuple[int, int] | None:
        """Where the last bracket before the cursor opens, from the bottom again at the top."""
        return self._nearest(place, offset, forwards=False)

    def _nearest(self, place: int, offset: int, *, forwards: bool) -> tuple[int, int] | None:
        opened = [
            stretch.place(bracket.start)
            for stretch in self._document.stretches
            for bracket in stretch.bracketed.brackets
        ]
        if not opened:
            return None
        here = (place, offset)
        if forwards:
            return next((spot for spot in opened if spot > here), opened[0])
        return next((spot for spot in reversed(opened) if spot < here), opened[-1])
