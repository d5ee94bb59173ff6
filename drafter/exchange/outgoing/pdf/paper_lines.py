"""Where the lines of a text begin on paper: the numbers by which a room that reads drafter's clean copy quotes it."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from drafter.exchange.model import Paper, TextParagraph, WritingOptions
from drafter.exchange.outgoing.pdf.flow import Node
from drafter.exchange.outgoing.pdf.line_breaking import Line
from drafter.exchange.outgoing.pdf.marked_words import plain_words
from drafter.exchange.outgoing.pdf.typefaces import Typefaces, is_invisible
from drafter.exchange.outgoing.pdf.typesetting import set_paragraph, style_of
from drafter.exchange.outgoing.word_sections import upright_page

_TWIPS = 20
"""To a point."""


@dataclass(frozen=True, slots=True)
class PaperLines:
    """The lines of a text, counted from 1 over the whole of it, whatever page they stand on.

    Attributes:
        firsts: number of each paragraph's first line.
        starts: for each paragraph where its lines begin, in characters of its words (label apart); the first is 0.
    """

    firsts: tuple[int, ...]
    starts: tuple[tuple[int, ...], ...]

    def range_of(self, paragraph: int) -> tuple[int, int]:
        """Numbers of a paragraph's first and last line."""
        first = self.firsts[paragraph]
        return first, first + len(self.starts[paragraph]) - 1


def paper_lines(
    paragraphs: Sequence[TextParagraph],
    paper: Paper = Paper.A4,
    *,
    progress: Callable[[float], None] | None = None,
) -> PaperLines:
    """The lines as the .pdf of the clean layout breaks them on that paper.

    Args:
        paragraphs: the text.
        paper: the format.
        progress: gets 0..1; may raise to cancel.
    """
    page = upright_page(WritingOptions(paper=paper))
    width = (page.width - 2 * page.side) / _TWIPS
    faces, owner = Typefaces(), Node("P")
    firsts: list[int] = []
    starts: list[tuple[int, ...]] = []
    number = 1
    for place, paragraph in enumerate(paragraphs):
        if progress is not None and not place % 50:
            progress(place / len(paragraphs))
        style = style_of(paragraph)
        marked = plain_words(paragraph, style.look)
        lines = [one.line for one in set_paragraph(marked.label, marked.words, style, width, faces, owner).lines]
        firsts.append(number)
        starts.append(_starts(paragraph, lines))
        number += len(lines)
    return PaperLines(tuple(firsts), tuple(starts))


def _starts(paragraph: TextParagraph, lines: Sequence[Line]) -> tuple[int, ...]:
    """Where each line begins in the words: lines have lost the blanks they were broken at, so ink is counted."""
    if len(lines) == 1:
        return (0,)
    places = [place for place, character in enumerate(paragraph.text) if _is_ink(character)]
    places.append(len(paragraph.text))
    seen = -sum(map(_is_ink, paragraph.label))
    starts = [0]
    for line in lines[:-1]:
        seen += sum(1 for one in line.fragments for character in one.actual or one.text if _is_ink(character))
        starts.append(places[min(max(seen, 0), len(places) - 1)])
    return tuple(starts)


def _is_ink(character: str) -> bool:
    """Accents apart: a face may have them as letters of their own."""
    return not (character.isspace() or is_invisible(character) or unicodedata.combining(character))
