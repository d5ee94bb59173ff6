"""Paints one row of a redline: grounds, words, marks, and the frame around the current change."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap

from drafter.desktop import icons
from drafter.desktop.marks import flag_icon
from drafter.desktop.review.laid_out_row import NUMBERS_GAP, PADDING, LaidOutRow, caption_font, margin_font
from drafter.desktop.review.phrases import ReviewPhrases, quoted
from drafter.desktop.review.row_marks import mark_colour, mark_icon, row_colour, row_icon
from drafter.desktop.review.row_stack import RowStack
from drafter.desktop.review.rows import FacingRow, Fold, MovedAway, Side
from drafter.desktop.review.selection import Selection
from drafter.desktop.review.text_block import draw_double_line
from drafter.desktop.theme import Theme
from drafter.drafting.negotiation.private_layer import Mark
from drafter.redline import RowKind

ICON = 16
"""Side of a mark, in pixels."""

_BAR = 3
_ROUND = 4.0


@dataclass(frozen=True)
class Emphasis:
    """What is emphasised at the moment.

    Attributes:
        current: number of the current change; None where there is none.
        selection: the selected words.
        decided: numbers of changes already decided; rejected: of those among them that were rejected.
        marked: what the reader made of changes, by their number.
        hovered: row shown under the mouse that a click leads away from (a fold, either end of a move); None elsewhere.
        focused: number of the row that has the keyboard's focus; None where no row has.
    """

    current: int | None = None
    selection: Selection | None = None
    decided: Collection[int] = field(default_factory=frozenset)
    rejected: Collection[int] = field(default_factory=frozenset)
    marked: Mapping[int, Mark] = field(default_factory=dict)
    hovered: int | None = None
    focused: int | None = None


class RowPainter:
    """Paints rows in one theme; keeps the marks it has drawn."""

    def __init__(self, theme: Theme, phrases: ReviewPhrases) -> None:
        self._theme = theme
        self._phrases = phrases
        self._marks: dict[tuple[str, str, float], QPixmap] = {}

    def paint(self, painter: QPainter, stack: RowStack, index: int, y: int, emphasis: Emphasis) -> None:
        """Paints the row shown at ``index`` with its upper edge at ``y``."""
        row = stack.shown[index]
        match row:
            case Fold():
                self._paint_fold(painter, stack, row, QRectF(0, y, stack.columns.width, stack.heights[index]), emphasis)
            case MovedAway():
                self._paint_old_place(painter, stack, row, y, stack.heights[index], emphasis)
            case FacingRow():
                laid_out = stack.laid_out(index)
                if laid_out is not None:
                    self._paint_facing(painter, stack, laid_out, y, emphasis)
        if emphasis.focused == (row.first if isinstance(row, Fold) else row.number):
            painter.setPen(QPen(self._theme.colour("accent"), 1.4, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            room = QRectF(0, y, stack.columns.width, stack.heights[index])
            painter.drawRect(room.adjusted(1, 1, -1, -1))

    # -- facing paragraphs ----------------------------------------------------------------------------------------

    def _paint_facing(
        self, painter: QPainter, stack: RowStack, laid_out: LaidOutRow, y: int, emphasis: Emphasis
    ) -> None:
        row = laid_out.row
        for side in Side:
            if stack.columns.facing or side is Side.RIGHT:
                self._paint_ground(painter, stack, laid_out, side, y)
        if laid_out.caption and row.left_behind is not None:
            self._paint_origin(painter, stack, laid_out, y, hovered=emphasis.hovered == row.number)
        for side in Side:
            x = stack.columns.text_x(side)
            for number, block in enumerate(laid_out.blocks(side)):
                chosen = None
                if emphasis.selection is not None and emphasis.selection.side is side:
                    chosen = emphasis.selection.within(row.number, number, len(block.block.text))
                block.draw(painter, QPointF(x, y + block.top), chosen)
                if _has_caret(emphasis.selection, side, row.number, number):
                    caret = block.caret(emphasis.selection.focus.offset if emphasis.selection is not None else 0)
                    line = QRectF(x + caret.left() - 0.5, y + caret.top(), 1.5, caret.height())
                    painter.fillRect(line, self._theme.colour("accent"))
            if stack.quoted is not None and (stack.columns.facing or side is Side.RIGHT):
                self._paint_margin(painter, stack, laid_out, side, y)
        self._paint_marks(painter, stack, laid_out, y, emphasis)
        if emphasis.current is not None and emphasis.current in row.changes:
            self._paint_frame(painter, stack, laid_out, y, emphasis.current)

    def _paint_ground(self, painter: QPainter, stack: RowStack, laid_out: LaidOutRow, side: Side, y: int) -> None:
        begin, width = stack.columns.cell(side)
        cell = QRectF(begin, y, width, laid_out.height)
        row = laid_out.row
        if stack.columns.facing and not row.side(side):
            painter.fillRect(cell, self._theme.colour("sunken"))
        elif row.kind is RowKind.INSERTED:
            painter.fillRect(cell, self._theme.colour("inserted_wash"))
        elif row.kind is RowKind.DELETED:
            painter.fillRect(cell, self._theme.colour("deleted_wash"))
        elif row.left_behind is not None:
            painter.fillRect(cell, self._theme.colour("moved_wash"))
        if row.kind is not RowKind.UNCHANGED and (row.side(side) or not stack.columns.facing):
            # The bar at the outer edge, as on paper: it can be seen from the end of the table.
            outer = begin if side is Side.LEFT or not stack.columns.facing else begin + width - _BAR
            painter.fillRect(QRectF(outer, y, _BAR, laid_out.height), self._theme.colour(row_colour(row.kind)))

    def _paint_origin(self, painter: QPainter, stack: RowStack, laid_out: LaidOutRow, y: int, *, hovered: bool) -> None:
        """Above a moved paragraph: which way it came, and from where."""
        address = stack.review.left.addresses[laid_out.row.left[0]]
        font = caption_font(stack.font)
        font.setUnderline(hovered)
        painter.setFont(font)
        painter.setPen(self._theme.colour("moved"))
        x = stack.columns.text_x(Side.LEFT)
        room = QRectF(x, y + PADDING - 2, stack.columns.text_width, laid_out.caption)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._phrases.moved_from(address))

    def _paint_margin(self, painter: QPainter, stack: RowStack, laid_out: LaidOutRow, side: Side, y: int) -> None:
        """The numbers of lines, right-aligned before the labels."""
        font = margin_font(stack.font)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self._theme.colour("muted"))
        right = stack.columns.text_x(side) - stack.columns.gutter + stack.columns.numbers - NUMBERS_GAP
        for base, number in stack.margin(laid_out, side):
            painter.drawText(QPointF(right - metrics.horizontalAdvance(number), y + base), number)

    def _paint_marks(
        self, painter: QPainter, stack: RowStack, laid_out: LaidOutRow, y: int, emphasis: Emphasis
    ) -> None:
        row = laid_out.row
        begin, width = stack.columns.middle
        x = begin + (width - ICON) / 2
        place = float(y + PADDING + laid_out.caption + 1)
        for name, colour in self._signs(stack, row, emphasis):
            if place + ICON > y + laid_out.height:
                break
            painter.drawPixmap(QPointF(x, place), self._mark(painter, name, colour))
            place += ICON + 4

    def _signs(self, stack: RowStack, row: FacingRow, emphasis: Emphasis) -> Iterator[tuple[str, str]]:
        """What stands between the columns, from above: icons and their colours, what weighs most first."""
        if row.kind is not RowKind.UNCHANGED:
            yield self._fate(row, emphasis)
        if row.row in stack.review.pinned:
            yield "pin", "accent"
        marks = [emphasis.marked[number] for number in row.changes if number in emphasis.marked]
        if marks:
            mark = Mark.DISCUSS if Mark.DISCUSS in marks else Mark.SEEN
            if mark is Mark.DISCUSS or len(marks) == len(row.changes):
                yield mark_icon(mark), mark_colour(mark)
        for flag in row.flags:
            yield flag_icon(flag), "warning"

    @staticmethod
    def _fate(row: FacingRow, emphasis: Emphasis) -> tuple[str, str]:
        """What became of a row, or what was decided about all of its changes."""
        if row.changes and all(number in emphasis.decided for number in row.changes):
            rejected = [number in emphasis.rejected for number in row.changes]
            return "x" if all(rejected) else "circle-dot" if any(rejected) else "check", "muted"
        return row_icon(row.kind), row_colour(row.kind)

    def _paint_frame(self, painter: QPainter, stack: RowStack, laid_out: LaidOutRow, y: int, current: int) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent"), 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        row = laid_out.row
        if row.kind in (RowKind.INSERTED, RowKind.DELETED) or row.left_behind is not None:
            for side in Side:
                if row.side(side) and (stack.columns.facing or side is Side.RIGHT):
                    self._frame_cell(painter, stack, laid_out, side, y)
            if not stack.columns.facing and not row.right:
                self._frame_cell(painter, stack, laid_out, Side.RIGHT, y)
        else:
            for _side, rectangle in laid_out.words_of(current):
                here = rectangle.translated(0, y)
                if here.width() < 1:
                    painter.drawLine(here.topLeft(), here.bottomLeft())
                else:
                    painter.drawRoundedRect(here.adjusted(-2, -1, 2, 1), _ROUND, _ROUND)
        painter.restore()

    @staticmethod
    def _frame_cell(painter: QPainter, stack: RowStack, laid_out: LaidOutRow, side: Side, y: int) -> None:
        begin, width = stack.columns.cell(side)
        frame = QRectF(begin, y, width, laid_out.height).adjusted(_BAR + 2, 1, -_BAR - 2, -1)
        painter.drawRoundedRect(frame, _ROUND, _ROUND)

    # -- the other rows -------------------------------------------------------------------------------------------

    def _paint_fold(self, painter: QPainter, stack: RowStack, row: Fold, room: QRectF, emphasis: Emphasis) -> None:
        hovered = emphasis.hovered == row.first
        middle = room.adjusted(0, 6, 0, -6)
        painter.fillRect(middle, self._theme.colour("accent_wash" if hovered else "sunken"))
        painter.setFont(caption_font(stack.font))
        painter.setPen(self._theme.colour("ink" if hovered else "muted"))
        painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, f"⋯  {self._phrases.folded(row.count)}  ⋯")

    def _paint_old_place(
        self, painter: QPainter, stack: RowStack, row: MovedAway, y: int, height: int, emphasis: Emphasis
    ) -> None:
        columns = stack.columns
        begin, width = columns.cell(Side.LEFT)
        painter.fillRect(QRectF(begin, y, width, height), self._theme.colour("moved_wash"))
        painter.fillRect(QRectF(begin, y, _BAR, height), self._theme.colour("moved"))
        if columns.facing:
            painter.fillRect(QRectF(*_span(columns.cell(Side.RIGHT), y, height)), self._theme.colour("sunken"))
        target = stack.review.rows[row.target]
        index = target.right[0] if isinstance(target, FacingRow) else 0
        place = self._phrases.moved_to(stack.review.right.addresses[index])
        font = caption_font(stack.font)
        font.setUnderline(emphasis.hovered == row.number)
        painter.setFont(font)
        painter.setPen(self._theme.colour("moved"))
        x = columns.text_x(Side.LEFT)
        metrics = QFontMetricsF(font)
        painter.drawText(QRectF(x, y, columns.text_width, height), Qt.AlignmentFlag.AlignVCenter, place)
        begin_words = x + metrics.horizontalAdvance(f"{place} ")
        room = x + columns.text_width - begin_words
        words = quoted(stack.review.right.paragraphs[index].text)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(begin_words, y, room, height), Qt.AlignmentFlag.AlignVCenter, shown)
        base = y + (height - metrics.height()) / 2 + metrics.ascent() - metrics.xHeight() / 2 - 1
        draw_double_line(painter, begin_words, metrics.horizontalAdvance(shown), base, self._theme.colour("moved"))
        strip, strip_width = columns.middle
        name = "arrow-down" if row.target > row.number else "arrow-up"
        mark = self._mark(painter, name, "moved")
        painter.drawPixmap(QPointF(strip + (strip_width - ICON) / 2, y + (height - ICON) / 2), mark)
        if emphasis.current == row.change:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("accent"), 1.2, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(begin, y, width, height).adjusted(5, 1, -5, -1), _ROUND, _ROUND)

    def _mark(self, painter: QPainter, name: str, colour: str) -> QPixmap:
        ratio = painter.device().devicePixelRatio()
        key = (name, colour, ratio)
        if key not in self._marks:
            self._marks[key] = icons.pixmap(name, QColor(self._theme.colour(colour)), ICON, ratio)
        return self._marks[key]


def _has_caret(selection: Selection | None, side: Side, row: int, block: int) -> bool:
    if selection is None or not selection.empty or selection.side is not side:
        return False
    return (selection.focus.row, selection.focus.block) == (row, block)


def _span(cell: tuple[int, int], y: int, height: int) -> tuple[float, float, float, float]:
    return float(cell[0]), float(y), float(cell[1]), float(height)
