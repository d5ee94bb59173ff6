"""What stands around the text: title and page, version and hour, whom it is for, what the marks mean, line numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from drafter.exchange.model import Export, Layout
from drafter.exchange.outgoing.html_style import PAPER, colours_of
from drafter.exchange.outgoing.pdf.line_breaking import Fragment, Line, Look, Piece, one_line
from drafter.exchange.outgoing.pdf.marked_words import look_of_fate, notation_look, proposed_look, removed_look
from drafter.exchange.outgoing.pdf.paging import Sheet
from drafter.exchange.outgoing.pdf.typefaces import Cut, Typefaces
from drafter.exchange.outgoing.revision_units import Fate
from drafter.exchange.outgoing.word_header import Furniture
from drafter.messages import say

_LOOK = Look(Cut.REGULAR, 9, PAPER.muted)
_NUMBER_LOOK = Look(Cut.REGULAR, 8, PAPER.muted)
_LEADING = 12.0
_FIRST_BASE = 44.5
"""From the paper's upper edge to the header's first base line."""
_RULE_BELOW = 4.5
_NUMBER_DISTANCE = 17.0
_APART = "  ·  "

_PlacedLine = tuple[float, float, Line]


class PageFurniture:
    """Header and line numbers of each page."""

    def __init__(self, export: Export, furniture: Furniture, faces: Typefaces) -> None:
        self._faces = faces
        self._title = " ".join(furniture.title.split())
        self._lines = [one_line(pieces, faces) for pieces in _second_lines(export, furniture)]

    @property
    def extra_height(self) -> float:
        """Of the header's lines below the first."""
        return _LEADING * len(self._lines)

    def rule_height(self, sheet: Sheet) -> float:
        """Where the header's rule stands."""
        return sheet.height - _FIRST_BASE - _LEADING * len(self._lines) - _RULE_BELOW

    def header(self, sheet: Sheet, number: int, count: int) -> list[_PlacedLine]:
        """The header's lines on the page with a number from 1."""
        y = sheet.height - _FIRST_BASE
        page = one_line((Piece(f"{number} / {count}", _LOOK),), self._faces)
        title = self._shortened(sheet.text_width - page.width - 24)
        placed = [(sheet.left, y, title), (sheet.width - sheet.right - page.width, y, page)]
        for line in self._lines:
            y -= _LEADING
            placed.append((sheet.left, y, _narrowed(line, sheet.text_width)))
        return placed

    def line_numbers(self, sheet: Sheet, numbers: Sequence[tuple[float, int]]) -> list[_PlacedLine]:
        """The numbers in the margin, right-aligned."""
        placed = []
        for y, number in numbers:
            line = one_line((Piece(str(number), _NUMBER_LOOK),), self._faces)
            placed.append((sheet.left - _NUMBER_DISTANCE - line.width, y, line))
        return placed

    def _shortened(self, room: float) -> Line:
        """The title, cut at a word with an ellipsis where it is too long."""
        words = self._title.split(" ")
        line = one_line((Piece(self._title, _LOOK),), self._faces)
        while line.width > room and len(words) > 1:
            words.pop()
            line = one_line((Piece(" ".join(words).rstrip(",;:.") + "…", _LOOK),), self._faces)
        return _narrowed(line, room)


def _narrowed(line: Line, room: float) -> Line:
    """A line that is too long for its place, in smaller letters."""
    if line.width <= room:
        return line
    scale = room / line.width
    fragments = tuple(_scaled(fragment, scale) for fragment in line.fragments)
    return Line(fragments, room, line.notes)


def _scaled(fragment: Fragment, scale: float) -> Fragment:
    look = replace(fragment.look, size=fragment.look.size * scale)
    return replace(fragment, x=fragment.x * scale, width=fragment.width * scale, look=look)


def _second_lines(export: Export, furniture: Furniture) -> list[list[Piece]]:
    """The header's lines below title and page."""
    issue = " · ".join(one for one in (furniture.version, furniture.printed_at) if one)
    first = [Piece(issue, _LOOK)] if issue else []
    if furniture.internal:
        first.append(Piece(say("internal-mark", export.language), replace(_LOOK, cut=Cut.BOLD, colour=PAPER.deleted)))
    return [_spaced(line) for line in (first, _legend(export)) if line]


def _spaced(pieces: Sequence[Piece]) -> list[Piece]:
    result: list[Piece] = []
    for piece in pieces:
        if result:
            result.append(Piece(_APART, _LOOK))
        result.append(piece)
    return result


def _legend(export: Export) -> list[Piece]:
    """What the marks mean, each word set as what it names, and who changed the text when."""
    language = export.language
    if export.layout is Layout.CLEAN:
        return []
    if export.layout in (Layout.BRACKETED, Layout.COLUMNS):
        marks = [
            ("legend-bracket-added", proposed_look(_LOOK)),
            ("legend-bracket-removed", removed_look(_LOOK)),
        ]
        if export.layout is Layout.BRACKETED:
            marks.insert(0, ("legend-brackets", notation_look(_LOOK)))
        return [Piece(say(key, language), look) for key, look in marks]
    fates = [("legend-inserted", Fate.INSERTED), ("legend-deleted", Fate.DELETED)]
    if export.layout is Layout.INLINE and export.moves:
        fates.append(("legend-moved", Fate.MOVED_TO))
    pieces = [Piece(say(key, language), look_of_fate(_LOOK, fate, colours_of(export.scheme))) for key, fate in fates]
    by = ", ".join(one for one in (export.author, export.date[:10]) if one)
    if by:
        pieces.append(Piece(say("legend-changes-by", language, author=by), _LOOK))
    return pieces
