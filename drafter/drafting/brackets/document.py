"""Brackets of a whole text: one may open in a paragraph and close in a later one.

Paragraphs that such a bracket joins are read together (a *stretch*); every other is read alone, so that a change in one
costs no reading of the others.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from drafter.drafting.brackets.model import Bracket, BracketCounts, Bracketed, Piece, Role, Trouble
from drafter.drafting.brackets.notation import Notation
from drafter.drafting.brackets.parsing import parse
from drafter.drafting.brackets.readings import MOST_READINGS, readings
from drafter.drafting.brackets.scanning import PARAGRAPH_END, loose_ends

Parser = Callable[[str], Bracketed]
LooseEnds = Callable[[str], tuple[int, int]]


@dataclass(frozen=True)
class Stretch:
    """Paragraphs read together.

    Attributes:
        first: place of the first in the text, from 0.
        starts: where each begins in :attr:`bracketed`, in characters.
        bracketed: their words with :data:`PARAGRAPH_END` between them.
    """

    first: int
    starts: tuple[int, ...]
    bracketed: Bracketed

    def place(self, offset: int) -> tuple[int, int]:
        """The paragraph (place in the text) and the character in it of an offset in the stretch."""
        inside = max(bisect_right(self.starts, offset) - 1, 0)
        return self.first + inside, offset - self.starts[inside]

    def bounds(self, paragraph: int) -> tuple[int, int]:
        """Where a paragraph (place in the text) begins and ends in :attr:`bracketed`."""
        inside = paragraph - self.first
        last = inside + 1 == len(self.starts)
        return self.starts[inside], len(self.bracketed.text) if last else self.starts[inside + 1] - 1

    def opened_in(self, paragraph: int) -> tuple[Bracket, ...]:
        """The brackets that open in a paragraph."""
        start, stop = self.bounds(paragraph)
        brackets = self.bracketed.brackets
        first = bisect_left(brackets, start, key=lambda one: one.start)
        return brackets[first : bisect_left(brackets, stop, lo=first, key=lambda one: one.start)]

    def troubles_in(self, paragraph: int) -> tuple[Trouble, ...]:
        """The troubles of a paragraph, with offsets in it."""
        start, stop = self.bounds(paragraph)
        found = (one for one in self.bracketed.troubles if start <= one.offset < max(stop, start + 1))
        return tuple(replace(one, offset=one.offset - start) for one in found)

    def readings_of(self, paragraph: int, limit: int = MOST_READINGS) -> tuple[str, ...]:
        """Clean texts a paragraph can become, as :func:`readings` gives them."""
        if len(self.starts) == 1:
            return readings(self.bracketed, limit)
        start, stop = self.bounds(paragraph)
        brackets = self.bracketed.brackets
        around = [
            one for one in brackets[: bisect_left(brackets, start, key=lambda one: one.start)] if one.stop > start
        ]
        alone = replace(
            self.bracketed,
            pieces=(
                *(Piece(Role.OPENING, one.start, one.start + 1, one.index) for one in around),
                *self._pieces_between(start, stop),
            ),
            troubles=self.troubles_in(paragraph),
        )
        touching = {one.index for one in (*around, *self.opened_in(paragraph))}
        return readings(alone, limit, touching)

    def _pieces_between(self, start: int, stop: int) -> Iterator[Piece]:
        """The pieces of a stretch of characters, those at its ends cut."""
        pieces = self.bracketed.pieces
        first = max(bisect_right(pieces, start, key=lambda one: one.start) - 1, 0)
        for piece in pieces[first : bisect_left(pieces, stop, lo=first, key=lambda one: one.start)]:
            if piece.stop > start:
                yield replace(piece, start=max(piece.start, start), stop=min(piece.stop, stop))


@dataclass(frozen=True)
class BracketedDocument:
    """A text's paragraphs with what their brackets say.

    Attributes:
        stretches: in order; together they hold every paragraph once.
    """

    stretches: tuple[Stretch, ...]

    def paragraphs(self) -> Iterator[tuple[int, Stretch]]:
        """Each paragraph's place and the stretch it belongs to."""
        for stretch in self.stretches:
            for inside in range(len(stretch.starts)):
                yield stretch.first + inside, stretch

    def counts(self) -> BracketCounts:
        """How much of the text is not agreed."""
        return sum((stretch.bracketed.counts() for stretch in self.stretches), BracketCounts())


def parse_document(
    paragraphs: Sequence[str],
    notation: Notation,
    parser: Parser | None = None,
    ends: LooseEnds = loose_ends,
) -> BracketedDocument:
    """Reads a text of several paragraphs. A :data:`PARAGRAPH_END` within a paragraph counts as a line break.

    Args:
        paragraphs: their words.
        notation: who may be named, and the words for what they want.
        parser: reads a stretch; :func:`parse` where None. An editor gives one that remembers.
        ends: tells a paragraph's loose brackets; likewise.
    """
    read = parser if parser is not None else (lambda text: parse(text, notation))
    words = [text.replace(PARAGRAPH_END, "\n") for text in paragraphs]
    stretches: list[Stretch] = []
    for first, last in stretch_bounds(words, ends):
        starts: list[int] = []
        at = 0
        for text in words[first : last + 1]:
            starts.append(at)
            at += len(text) + 1
        stretches.append(Stretch(first, tuple(starts), read(PARAGRAPH_END.join(words[first : last + 1]))))
    return BracketedDocument(tuple(stretches))


def stretch_bounds(paragraphs: Sequence[str], ends: LooseEnds = loose_ends) -> list[tuple[int, int]]:
    """First and last place of the paragraphs that are read together."""
    joined_to = list(range(len(paragraphs)))
    """For each paragraph the last one a bracket that opens there closes in."""
    waiting: list[int] = []
    for place, text in enumerate(paragraphs):
        closing, opening = ends(text)
        for _ in range(min(closing, len(waiting))):
            opener = waiting.pop()
            joined_to[opener] = max(joined_to[opener], place)
        waiting += [place] * opening
    bounds: list[tuple[int, int]] = []
    for place, last in enumerate(joined_to):
        if bounds and place <= bounds[-1][1]:
            bounds[-1] = (bounds[-1][0], max(bounds[-1][1], last))
        else:
            bounds.append((place, last))
    return bounds
