"""Where the pieces of a cutting stand in the source: every correction leaves the source's characters as they are.

Joined in order, labels, words and what pages print are the source, white space apart. So a place is found by counting
the characters before it that are no white space; offsets are Python ``str`` characters.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from drafter.instruments import Cutting, Piece

Span = tuple[int, int]
"""Start and end, in characters of the source."""


def _ink(text: str) -> int:
    """How many characters are no white space."""
    return sum(map(len, text.split()))


@dataclass(frozen=True)
class _Part:
    """A label, a run of words, or what a page prints in their midst.

    Attributes:
        text: the characters.
        offset: where a run of words stands in its piece's text; None for a label and for what pages print.
        furniture: True for what is in no clause.
        printed: which of its piece's ``printed`` it is, counted from 0; None for all else.
    """

    text: str
    offset: int | None
    furniture: bool
    printed: int | None = None


def _parts(piece: Piece) -> Iterator[_Part]:
    yield _Part(piece.typed, None, piece.furniture)
    start = 0
    for number, printed in enumerate(piece.printed):
        yield _Part(piece.text[start : printed.offset], start, piece.furniture)
        yield _Part(printed.text, None, True, number)
        start = printed.offset
    yield _Part(piece.text[start:], start, piece.furniture)


def printed_line(piece: Piece) -> str:
    """A piece with label and all that pages print in its midst, on one line."""
    return " ".join(words for part in _parts(piece) if (words := part.text.strip()))


@lru_cache(maxsize=20_000)
def _size(piece: Piece) -> int:
    """Characters of a piece that are no white space. A correction changes one piece of thousands: kept."""
    return sum(_ink(part.text) for part in _parts(piece))


class SourceMap:
    """The places of one cutting's pieces in its source."""

    def __init__(self, source: str, cutting: Cutting) -> None:
        """``source`` has the same characters as ``cutting.words``, white space apart."""
        self._places = array("L", (at for at, character in enumerate(source) if not character.isspace()))
        self._follow(cutting)

    def of(self, cutting: Cutting) -> SourceMap:
        """The places of another cutting's pieces in the same source."""
        other = copy(self)
        other._follow(cutting)
        return other

    def _follow(self, cutting: Cutting) -> None:
        self._cutting = cutting
        self._starts = array("L", accumulate(map(_size, cutting.pieces), initial=0))
        self._end = self._starts.pop()

    @property
    def whole(self) -> bool:
        """True where source and cutting have as many characters: nothing is lost."""
        return self._end == len(self._places)

    def span(self, at: int) -> Span:
        """Where a piece stands: from its first to behind its last character; an empty one is nowhere, (0, 0)."""
        following = self._starts[at + 1] if at + 1 < len(self._starts) else self._end
        return self._between(self._starts[at], following)

    def furniture(self) -> tuple[Span, ...]:
        """What is in no clause, in order."""
        found: list[Span] = []
        for piece, start in zip(self._cutting.pieces, self._starts, strict=True):
            if not piece.furniture and not piece.printed:
                continue
            count = start
            for part in _parts(piece):
                size = _ink(part.text)
                if part.furniture and size:
                    found.append(self._between(count, count + size))
                count += size
        return tuple(found)

    def piece_at(self, place: int) -> int | None:
        """The piece that holds that place of the source, or comes next after it; None in an empty cutting."""
        if not self._starts:
            return None
        count = min(bisect_left(self._places, place), max(0, self._end - 1))
        return bisect_right(self._starts, count) - 1

    def offset_in_piece(self, place: int) -> tuple[int, int] | None:
        """The piece at that place of the source, and which character of its text that is; None where it is no word of
        a piece's text: a label, or what pages print."""
        at, part, inside = self._part_at(place)
        if at is None or (part is not None and part.offset is None):
            return None
        return at, len(self._cutting.pieces[at].text) if part is None else (part.offset or 0) + inside

    def printed_at(self, place: int) -> tuple[int, int] | None:
        """What a page prints in the midst of a piece, at that place of the source: the piece, and which of its
        ``printed``, counted from 0; None where there is none."""
        at, part, _inside = self._part_at(place)
        return None if at is None or part is None or part.printed is None else (at, part.printed)

    def _part_at(self, place: int) -> tuple[int | None, _Part | None, int]:
        """The piece at a place, its part there (None behind the last), and the character of that part."""
        at = self.piece_at(place)
        if at is None:
            return None, None, 0
        count = bisect_left(self._places, place) - self._starts[at]
        for part in _parts(self._cutting.pieces[at]):
            size = _ink(part.text)
            if count < size:
                return at, part, _nth_ink(part.text, count)
            count -= size
        return at, None, 0

    def span_in_line(self, at: int, span: Span) -> Span:
        """Where characters of a piece's ``line`` stand in the source; exact in pieces that no page interrupts."""
        line = self._cutting.pieces[at].line
        start = self._starts[at] + _ink(line[: span[0]])
        return self._between(start, start + _ink(line[span[0] : span[1]]))

    def _between(self, start: int, end: int) -> Span:
        if start >= end or end > len(self._places):
            return (0, 0)
        return self._places[start], self._places[end - 1] + 1


def _nth_ink(text: str, number: int) -> int:
    """Where the character stands that has ``number`` before it that are no white space."""
    seen = -1
    for at, character in enumerate(text):
        seen += not character.isspace()
        if seen == number:
            return at
    return len(text)
