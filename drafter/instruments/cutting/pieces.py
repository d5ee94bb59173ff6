"""What a cutting is made of: values only. Offsets are Python ``str`` characters of a piece's text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from drafter.instruments.labels import Label
from drafter.instruments.layout.blocks import Printed
from drafter.instruments.model import ClauseKind


class Doubt(StrEnum):
    """Why a piece may be cut wrongly; a screen shows the pieces that have any first."""

    NUMBER_GAP = "number-gap"
    """Its number does not follow the one before in its list."""
    LABEL_INSIDE = "label-inside"
    """Its words hold what looks like the next label: two pieces that were not told apart?"""
    STARTS_SMALL = "starts-small"
    """It has no label and begins with a small letter: the piece before, going on?"""
    UNFINISHED = "unfinished"
    """It does not come to an end, and the next piece is no list under it."""
    JOINED_OVER_PAGES = "joined-over-pages"
    """Its words go on over a page's edge, which nothing but their sense tells."""
    TWO_READINGS = "two-readings"
    """Its label can be a letter as well as a Roman numeral, and its list does not decide."""
    UNNUMBERED = "unnumbered"
    """It has no label in a text whose paragraphs are numbered."""
    HEADING_OR_TEXT = "heading-or-text"
    """A short line taken for a heading."""
    LEFT_OUT = "left-out"
    """Taken for a masthead, a signature or a page's furniture: not a clause."""
    LONG = "long"
    """Longer than clauses are."""


_WEIGHTS = {
    Doubt.LABEL_INSIDE: 0.5,
    Doubt.STARTS_SMALL: 0.45,
    Doubt.UNFINISHED: 0.35,
    Doubt.NUMBER_GAP: 0.35,
    Doubt.TWO_READINGS: 0.25,
    Doubt.HEADING_OR_TEXT: 0.2,
    Doubt.UNNUMBERED: 0.2,
    Doubt.LONG: 0.2,
    Doubt.LEFT_OUT: 0.15,
    Doubt.JOINED_OVER_PAGES: 0.1,
}
"""How much of our confidence each takes away."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a source: a clause to be, or something that is none.

    Attributes:
        label: as it stands in the source, with the reading that fits; None where it has none.
        kind: what part of the instrument it is.
        level: how deep it stands: under the nearest piece before it whose level is smaller. From 0.
        text: its words without label: one line, one space between.
        pages: first and last, counted from 1.
        furniture: True for what is no clause: page numbers and running heads, the masthead, signatures.
        printed: what pages print in the midst of its words.
        doubts: why it may be cut wrongly.
    """

    label: Label | None
    kind: ClauseKind
    level: int
    text: str
    pages: tuple[int, int] = (1, 1)
    furniture: bool = False
    printed: tuple[Printed, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    @property
    def typed(self) -> str:
        """Its label as typed, empty where it has none."""
        return self.label.as_typed if self.label is not None else ""

    @property
    def line(self) -> str:
        """Label and words with one space between, as a reader sees them."""
        return f"{self.typed} {self.text}".strip()

    @property
    def opens_list(self) -> bool:
        """True where its words announce what follows."""
        return self.text.rstrip().endswith(":")

    @property
    def confidence(self) -> float:
        """How sure the cutting is of it: 1 where nothing speaks against it, down to 0."""
        return max(0.0, round(1.0 - sum(_WEIGHTS[doubt] for doubt in self.doubts), 2))


@dataclass(frozen=True, slots=True)
class Found:
    """Something that identifies the instrument, where it stands in the source.

    Attributes:
        field: of :class:`~drafter.instruments.model.InstrumentMetadata`: ``"title"``, ``"symbol"``, ``"dates"`` …
        value: as it goes into the field; dates are ISO 8601 in ``date`` and as printed in ``dates``.
        piece: in which piece it was found, counted from 0.
        span: start and end in that piece's ``line``.
    """

    field: str
    value: str
    piece: int
    span: tuple[int, int]
