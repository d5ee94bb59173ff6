"""A selection inside one side of a redline, and its words. Pure values; offsets are Python ``str`` characters."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from drafter.desktop.review.rows import FacingRow, Review, Side
from drafter.desktop.review.runs import Block, Fate

_WORD = re.compile(r"\w+(?:[-'’.]\w+)*")


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place in one side's words.

    Attributes:
        row: number of the row in the review (not of what is shown, which folding changes).
        block: which block of the row on that side.
        offset: characters from the block's start.
    """

    row: int
    block: int
    offset: int


@dataclass(frozen=True, slots=True)
class Selection:
    """From ``anchor``, where the mouse went down, to ``focus``, where it is."""

    side: Side
    anchor: Place
    focus: Place

    @property
    def first(self) -> Place:
        """Its begin in reading order."""
        return min(self.anchor, self.focus)

    @property
    def last(self) -> Place:
        """Its end in reading order."""
        return max(self.anchor, self.focus)

    @property
    def empty(self) -> bool:
        """True where nothing is selected."""
        return self.anchor == self.focus

    def within(self, row: int, block: int, length: int) -> tuple[int, int] | None:
        """Which characters of a block of ``length`` characters are selected; None where none are."""
        first, last = self.first, self.last
        if not (first.row, first.block) <= (row, block) <= (last.row, last.block):
            return None
        start = first.offset if (first.row, first.block) == (row, block) else 0
        stop = last.offset if (last.row, last.block) == (row, block) else length
        return (start, stop) if start < stop else None


def selected_words(selection: Selection, blocks_of: Callable[[int], Sequence[Block]], *, facing: bool = True) -> str:
    """The selected words exactly as the text has them, a line break between paragraphs.

    Args:
        selection: what is selected.
        blocks_of: the blocks of a row (by number) on the selection's side.
        facing: False leaves deleted words out, which a single column shows among the others, unless nothing else is
            selected.
    """
    first, last = selection.first, selection.last
    parts: list[str] = []
    gone: list[str] = []
    for row in range(first.row, last.row + 1):
        for number, block in enumerate(blocks_of(row)):
            if (first.row, first.block) <= (row, number) <= (last.row, last.block):
                start = first.offset if (row, number) == (first.row, first.block) else 0
                stop = last.offset if (row, number) == (last.row, last.block) else len(block.text)
                runs = list(_cut(block, start, stop))
                kept = [words for words, fate in runs if facing or fate is not Fate.DELETED]
                if kept or not runs:
                    parts.append("".join(kept))
                else:
                    gone.append("".join(words for words, _fate in runs))
    return "\n".join(parts) if any(parts) or not gone else "\n".join(gone)


def _cut(block: Block, start: int, stop: int) -> Iterator[tuple[str, Fate]]:
    """The words of a block between two places, with their fates."""
    at = 0
    for run in block.runs:
        words = run.text[max(0, start - at) : max(0, stop - at)]
        if words:
            yield words, run.fate
        at += len(run.text)


def word_around(text: str, offset: int) -> tuple[int, int]:
    """Start and end of the word at ``offset``; both are ``offset`` where there is none."""
    for word in _WORD.finditer(text):
        if word.start() <= offset <= word.end():
            return word.span()
    return offset, offset


def row_range(review: Review, row: FacingRow, selection: Selection, *, facing: bool) -> tuple[int, int]:
    """Which characters of a row's words are selected; its paragraphs are joined by one character.

    Args:
        facing: counts the words of the selection's side alone; else old and new ones.
    """
    texts = review.text(selection.side).paragraphs
    lengths = [len(texts[index].text) for index in row.side(selection.side)] if facing else []
    first, last = selection.first, selection.last

    def at(place: Place) -> int:
        return sum(length + 1 for length in lengths[: place.block]) + place.offset

    start = at(first) if first.row == row.number else 0
    return start, at(last) if last.row == row.number else sys.maxsize
