"""One paragraph of a redline laid out for painting: its words, its marks, and where each of them is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from drafter.desktop.review.runs import Block, Fate
from drafter.desktop.text_positions import document_text, from_qt, length_in_qt, to_qt
from drafter.desktop.theme import Theme
from drafter.errors import BugError
from drafter.instruments import ClauseKind

_INDENTS = {ClauseKind.ITEM: 1.2, ClauseKind.SUBITEM: 2.4, ClauseKind.NOTE: 1.2}
"""How far items and notes stand in, in heights of a line."""

_LONE_SURROGATES = re.compile("[\ud800-\udfff]")

_LEADING = 1.18
"""Distance of lines, in heights of a line of the typeface."""


_THIN = 170
"""Of 255: how dense the two lines are, which would outshout the words otherwise."""


def font_for(kind: ClauseKind, font: QFont) -> QFont:
    """Titles and headings stand out; everything else is the text's own face."""
    made = QFont(font)
    if kind is ClauseKind.TITLE:
        made.setPointSizeF(font.pointSizeF() * 1.25)
        made.setBold(True)
    elif kind is ClauseKind.HEADING:
        made.setBold(True)
    return made


def format_for(fate: Fate, theme: Theme) -> QTextCharFormat:
    """How words look that came, went or moved: a mark besides the colour, always."""
    made = QTextCharFormat()
    match fate:
        case Fate.EQUAL:
            made.setForeground(QBrush(theme.colour("ink")))
        case Fate.DELETED:
            made.setForeground(QBrush(theme.colour("deleted")))
            made.setBackground(QBrush(theme.colour("deleted_wash")))
            made.setFontStrikeOut(True)
        case Fate.INSERTED:
            made.setForeground(QBrush(theme.colour("inserted")))
            made.setBackground(QBrush(theme.colour("inserted_wash")))
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        case Fate.MOVED | Fate.MOVED_AWAY:
            made.setForeground(QBrush(theme.colour("moved")))  # Qt has no double line: the block draws it
    return made


def draw_double_line(painter: QPainter, x: float, width: float, y: float, colour: QColor) -> None:
    """Two thin lines, the upper one at ``y``: under words that moved here, through words that moved away."""
    thin = QColor(colour)
    thin.setAlpha(_THIN)
    for line in (y, y + 2):
        painter.fillRect(QRectF(x, line, width, 1), thin)


def printable(text: str) -> str:
    """The text as Qt can hold it, character for character: a lone surrogate would be dropped and shift the rest."""
    return _LONE_SURROGATES.sub("\ufffd", text)


def _x_of(line: QTextLine, units: int) -> float:
    """Where in the line the character at ``units`` (UTF-16, in the block) begins, in pixels."""
    found = line.cursorToX(units)  # a pair: the place, and the position Qt may have moved it to
    if not isinstance(found, tuple):
        raise BugError(f"cursorToX gave {found!r}")
    return float(found[0])


class TextBlock:
    """A paragraph laid out in a column ``width`` pixels wide, with its labels to its left.

    Attributes:
        block: what is painted.
        top: where it begins in its row, in pixels; set by whoever stacks the blocks.
        height: in pixels.
    """

    def __init__(self, block: Block, font: QFont, theme: Theme, width: float) -> None:
        self.block = block
        self.top = 0.0
        self._theme = theme
        self._font = font_for(block.kind, font)
        metrics = QFontMetricsF(self._font)
        self._indent = _INDENTS.get(block.kind, 0.0) * metrics.height()
        self._shown = printable(block.text)
        self._layout = QTextLayout(document_text(self._shown), self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if any("\n" in run.text and run.fate is not Fate.EQUAL for run in block.runs):
            option.setFlags(QTextOption.Flag.ShowLineAndParagraphSeparators)
        self._layout.setTextOption(option)
        self._layout.setFormats(self._formats())
        self._layout.setCacheEnabled(True)
        self.height = self._break_lines(max(40.0, width - self._indent), metrics.height() * _LEADING)
        self._label_font = QFont(font)
        self._label_metrics = QFontMetricsF(self._label_font)
        self._moved = list(self._places_of_moved())

    def _places_of_moved(self) -> Iterator[tuple[float, float, float]]:
        """Where the words that moved stand: left edge, width and base line of each piece of a line."""
        at = 0
        for run in self.block.runs:
            if run.fate is Fate.MOVED:
                for box in self.rectangles(at, at + len(run.text.rstrip())):
                    line = self._line_at(box.center().y())
                    right = min(box.right(), self._indent + line.x() + line.naturalTextWidth())  # no blank at its end
                    yield box.left(), right - box.left(), line.ascent() + box.top()
            at += len(run.text)

    def _formats(self) -> list[QTextLayout.FormatRange]:
        ranges: list[QTextLayout.FormatRange] = []
        at = 0
        for run in self.block.runs:
            length = length_in_qt(run.text)
            if length:
                span = QTextLayout.FormatRange()
                span.start, span.length, span.format = at, length, format_for(run.fate, self._theme)
                ranges.append(span)
            at += length
        return ranges

    def _break_lines(self, width: float, distance: float) -> float:
        y = 0.0
        self._layout.beginLayout()
        while True:
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y + (distance - line.height()) / 2))
            y += distance
        self._layout.endLayout()
        return y

    # -- painting -------------------------------------------------------------------------------------------------

    def draw(self, painter: QPainter, origin: QPointF, selection: tuple[int, int] | None = None) -> None:
        """Paints the words with their top left corner at ``origin`` (the column's), and the labels before them.

        ``selection`` is a range of characters.
        """
        ranges: list[QTextLayout.FormatRange] = []
        if selection is not None and selection[0] < selection[1]:
            chosen = QTextLayout.FormatRange()
            chosen.start = to_qt(self._shown, selection[0])
            chosen.length = to_qt(self._shown, selection[1]) - chosen.start
            chosen.format.setBackground(QBrush(self._theme.colour("accent")))
            chosen.format.setForeground(QBrush(self._theme.colour("on_accent")))
            ranges.append(chosen)
        painter.setPen(self._theme.colour("ink"))
        self._layout.draw(painter, QPointF(origin.x() + self._indent, origin.y()), ranges)
        for x, width, base in self._moved:
            draw_double_line(painter, origin.x() + x, width, origin.y() + base + 1, self._theme.colour("moved"))
        self._draw_labels(painter, origin)

    def _draw_labels(self, painter: QPainter, origin: QPointF) -> None:
        first = self._layout.lineAt(0)
        if not first.isValid():
            return
        baseline = origin.y() + first.y() + first.ascent()
        space = self._label_metrics.horizontalAdvance(" ")
        x = origin.x() + self._indent - 2 * space
        for label, fate in reversed(self.block.labels):
            font = QFont(self._label_font)
            font.setStrikeOut(fate is Fate.DELETED)
            font.setUnderline(fate is Fate.INSERTED)
            x -= self._label_metrics.horizontalAdvance(label)
            painter.setFont(font)
            painter.setPen(self._label_colour(fate))
            painter.drawText(QPointF(x, baseline), label)
            x -= space

    def _label_colour(self, fate: Fate) -> QColor:
        match fate:
            case Fate.DELETED:
                return self._theme.colour("deleted")
            case Fate.INSERTED:
                return self._theme.colour("inserted")
            case _:
                return self._theme.colour("muted")

    # -- where things are -----------------------------------------------------------------------------------------

    def rectangles(self, start: int, stop: int) -> list[QRectF]:
        """Where characters ``start`` to ``stop`` stand, one rectangle a line, from the column's corner."""
        begin, end = to_qt(self._shown, start), to_qt(self._shown, stop)
        found: list[QRectF] = []
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            first, last = max(begin, line.textStart()), min(end, line.textStart() + line.textLength())
            if first >= last:
                continue
            x = sorted((_x_of(line, first), _x_of(line, last)))
            rectangle = QRectF(x[0] + self._indent, self.top + line.y(), x[1] - x[0], line.height())
            found.append(rectangle)
        return found

    def caret(self, offset: int) -> QRectF:
        """Where a character would be put in: a rectangle without width."""
        units = to_qt(self._shown, offset)
        line = self._layout.lineForTextPosition(units)
        if not line.isValid():
            return QRectF(self._indent, self.top, 0, self.height)
        return QRectF(_x_of(line, units) + self._indent, self.top + line.y(), 0, line.height())

    def base_line(self, offset: int) -> float:
        """The base line, from the row's upper edge, on which the character at ``offset`` stands."""
        line = self._layout.lineForTextPosition(to_qt(self._shown, min(offset, len(self._shown))))
        return self.top + (line.y() + line.ascent() if line.isValid() else 0.0)

    def next_place(self, offset: int, *, word: bool) -> int:
        """Where the caret goes from a character boundary to the right: over a character, or to the next word."""
        mode = QTextLayout.CursorMode.SkipWords if word else QTextLayout.CursorMode.SkipCharacters
        return from_qt(self._shown, self._layout.nextCursorPosition(to_qt(self._shown, offset), mode))

    def previous_place(self, offset: int, *, word: bool) -> int:
        """The same to the left."""
        mode = QTextLayout.CursorMode.SkipWords if word else QTextLayout.CursorMode.SkipCharacters
        return from_qt(self._shown, self._layout.previousCursorPosition(to_qt(self._shown, offset), mode))

    def line_around(self, offset: int) -> tuple[int, int]:
        """Where the line begins and ends that has a character boundary."""
        line = self._layout.lineForTextPosition(to_qt(self._shown, offset))
        if not line.isValid():
            return 0, len(self._shown)
        start, stop = line.textStart(), line.textStart() + line.textLength()
        text = self._shown[from_qt(self._shown, start) : from_qt(self._shown, stop)]
        return from_qt(self._shown, start), from_qt(self._shown, start) + len(text.rstrip())

    def offset_at(self, x: float, y: float) -> int:
        """The character boundary nearest to a point of the row, ``x`` from the column's edge."""
        return from_qt(self._shown, self._line_at(y).xToCursor(x - self._indent) if self._layout.lineCount() else 0)

    def character_at(self, x: float, y: float) -> int | None:
        """The character under a point of the row; None beside the words."""
        if not self._layout.lineCount() or not self.top <= y < self.top + self.height:
            return None
        line = self._line_at(y)
        inside = x - self._indent
        if not 0 <= inside <= line.naturalTextWidth():
            return None
        units = line.xToCursor(inside, QTextLine.CursorPosition.CursorOnCharacter)
        return from_qt(self._shown, units)

    def _line_at(self, y: float) -> QTextLine:
        for number in range(self._layout.lineCount() - 1):
            below = self._layout.lineAt(number + 1)
            if y < self.top + below.y():
                return self._layout.lineAt(number)
        return self._layout.lineAt(self._layout.lineCount() - 1)
