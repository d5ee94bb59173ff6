"""The page: a column of words in the middle, labels hanging beside them; it shows a draft and changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QTextBlock, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QFrame, QLabel, QTextEdit, QWidget

from drafter.desktop.compose.gutter import WIDTH as GUTTER_WIDTH
from drafter.desktop.compose.live_document import LiveDocument
from drafter.desktop.compose.typography import LABEL_GAP, MEASURE, font_for, look
from drafter.desktop.text_positions import from_qt, to_qt
from drafter.desktop.theme import Theme
from drafter.drafting import Paragraph

_RIGHT = 40  # from the words to the page's right edge
_LEFT = 12  # from the gutter to the text column
_ABOVE, _BELOW = 30, 220  # white space over the first and under the last paragraph
_ZOOMS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)


@dataclass(frozen=True, slots=True)
class PageRow:
    """A paragraph on the screen; lengths in pixels from the viewport's top.

    Attributes:
        block: the text block; paragraph: what it shows, as last committed.
        top, bottom: of its words; first_line: of its first line.
    """

    block: QTextBlock
    paragraph: Paragraph
    top: float
    bottom: float
    first_line: QRectF


@dataclass(frozen=True, slots=True)
class Standpoint:
    """Where somebody is on the page, by paragraphs: it outlives changes to what stands around.

    Attributes:
        anchor, position: of the cursor: a paragraph's id and UTF-16 units into it.
        top: the first paragraph on the screen and its height there, if there is one.
    """

    anchor: tuple[str, int]
    position: tuple[str, int]
    top: tuple[str, float] | None

    @classmethod
    def of(cls, page: PageView) -> Standpoint:
        """Where the cursor is and what is on the screen now."""

        def spot(position: int) -> tuple[str, int]:
            block = page.document().findBlock(position)
            paragraph = page.live.paragraph_of(block)
            return (paragraph.id if paragraph is not None else "", position - block.position())

        cursor = page.textCursor()
        rows = page.visible_rows(0, page.viewport().height())
        first = next((row for row in rows if row.bottom > 0), None)
        top = (first.paragraph.id, first.top) if first is not None else None
        return cls(spot(cursor.anchor()), spot(cursor.position()), top)

    def restore_cursor(self, page: PageView) -> None:
        """Puts the cursor back into its paragraph, wherever that stands now."""
        cursor = page.textCursor()
        for (paragraph_id, units), mode in (
            (self.anchor, QTextCursor.MoveMode.MoveAnchor),
            (self.position, QTextCursor.MoveMode.KeepAnchor),
        ):
            place = page.live.place(paragraph_id)
            if place is not None:
                block = page.live.block(place)
                cursor.setPosition(block.position() + min(units, block.length() - 1), mode)
        page.setTextCursor(cursor)

    def restore_scrolling(self, page: PageView) -> None:
        """Puts the paragraph that was the first on the screen back at its height."""
        place = page.live.place(self.top[0]) if self.top is not None else None
        if place is not None and self.top is not None:
            block = page.live.block(place)
            page.document().documentLayout().blockBoundingRect(block)
            page.verticalScrollBar().setValue(round(block.layout().position().y() - self.top[1]))


class PageView(QTextEdit):
    """Shows a live document.

    Signals:
        laid_out(int): the page's left edge is so many pixels from the widget's.
        zoom_changed(float): 1 is the size as on paper.
    """

    laid_out = Signal(int)
    zoom_changed = Signal(float)

    def __init__(self, live: LiveDocument, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.live = live
        self._theme = theme
        self._drop_gap: int | None = None
        self._empty = QLabel(self.viewport())
        self._empty.setProperty("role", "empty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        live.show_in(self, _LEFT, _ABOVE, _RIGHT, _BELOW)

    def set_theme(self, theme: Theme) -> None:
        """Paints in other colours."""
        self._theme = theme
        self.viewport().update()

    def say_instead(self, words: str) -> None:
        """Says these words where a draft's would be; none: shows the draft."""
        self._empty.setText(words)
        self._empty.setVisible(bool(words))

    def empty_words(self) -> str:
        """What the page says instead of a draft's words; empty where it has words to show."""
        return "" if self._empty.isHidden() else self._empty.text()

    # -- rows -----------------------------------------------------------------------------------------------------

    def visible_rows(self, top: int, bottom: int) -> Iterator[PageRow]:
        """The paragraphs between two heights of the viewport."""
        paragraphs = self.live.paragraphs
        if not paragraphs:
            return
        arrangement = self.document().documentLayout()
        scroll = self.verticalScrollBar().value()
        inside = QPointF(_LEFT + 1, max(_ABOVE + 1, top + scroll))  # a hit above the words may be anywhere
        arrangement.blockBoundingRect(self.document().firstBlock())  # lines are broken lazily; the first must be
        block = self.document().findBlock(max(0, arrangement.hitTest(inside, Qt.HitTestAccuracy.FuzzyHit)))
        while block.previous().isValid() and arrangement.blockBoundingRect(block).top() - scroll > top:
            block = block.previous()  # a hit between two paragraphs may go to the lower one
        place = block.blockNumber()
        while block.isValid() and place < len(paragraphs):
            bounds = arrangement.blockBoundingRect(block)
            text = block.layout()
            above = text.position().y() - scroll
            if above > bottom:
                return
            lines = text.lineCount()
            if lines and bounds.bottom() - scroll >= top:
                first = text.lineAt(0).rect().translated(text.position().x(), above)
                last = text.lineAt(lines - 1).rect().bottom() + above
                yield PageRow(block, paragraphs[place], above, last, first)
            block = block.next()
            place += 1

    def row_at(self, y: int) -> PageRow | None:
        """The paragraph at that height of the viewport; None above the first and below the last."""
        return next((row for row in self.visible_rows(y, y) if row.top - 4 <= y <= row.bottom + 8), None)

    def gap_at(self, y: int) -> int:
        """The gap between paragraphs nearest to that height: 0 is before the first."""
        gap = 0
        for row in self.visible_rows(0, self.viewport().height()):
            if y < (row.top + row.bottom) / 2:
                return row.block.blockNumber()
            gap = row.block.blockNumber() + 1
        return gap

    # -- cursor ---------------------------------------------------------------------------------------------------

    def caret(self) -> tuple[int, int]:
        """Place of the paragraph where the cursor is, and the characters before it there."""
        cursor = self.textCursor()
        return self.spot_of(cursor.position())

    def spot_of(self, position: int) -> tuple[int, int]:
        """Place of the paragraph at a position of the document (UTF-16 units), and the characters before it there."""
        block = self.document().findBlock(position)
        return block.blockNumber(), from_qt(block.text(), position - block.position())

    def place_caret(self, place: int, offset: int, until: int | None = None) -> None:
        """Puts the cursor before character ``offset`` of the paragraph at ``place``, and shows it.

        With ``until`` the characters up to there are selected.
        """
        block = self.live.block(place)
        text = block.text()
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + to_qt(text, offset))
        if until is not None:
            cursor.setPosition(block.position() + to_qt(text, until), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def selected_places(self) -> tuple[int, int] | None:
        """First and last paragraph that the cursor or the selection touches; None where the draft is empty."""
        count = len(self.live.paragraphs)
        if not count:
            return None
        cursor = self.textCursor()
        first = self.document().findBlock(cursor.selectionStart()).blockNumber()
        last_block = self.document().findBlock(cursor.selectionEnd())
        last = last_block.blockNumber()
        if cursor.hasSelection() and last > first and cursor.selectionEnd() == last_block.position():
            last -= 1  # selected up to the end of the paragraph before
        return min(first, count - 1), min(last, count - 1)

    # -- painting -------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the words, their labels, and where a drop would go."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        area = event.rect()
        painter.setPen(QColor(self._theme.muted))
        for row in self.visible_rows(area.top(), area.bottom()):
            if row.paragraph.label:
                self._paint_label(painter, row)
        painter.setPen(QColor(self._theme.line))
        right = self.viewport().width() - 1
        painter.drawLine(right, area.top(), right, area.bottom())
        if self._drop_gap is not None:
            self._paint_drop_line(painter)
        painter.end()

    def _paint_label(self, painter: QPainter, row: PageRow) -> None:
        font = font_for(row.paragraph.kind, self.live.zoom)
        painter.setFont(font)
        box = self.label_box(row)
        label = row.paragraph.label
        width = painter.fontMetrics().horizontalAdvance(label)
        if width > box.width():
            label = painter.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, int(box.width()))
            width = painter.fontMetrics().horizontalAdvance(label)
        baseline = row.top + row.block.layout().lineAt(0).y() + row.block.layout().lineAt(0).ascent()
        painter.drawText(QPointF(box.right() - width, baseline), label)

    def label_box(self, row: PageRow) -> QRectF:
        right = _LEFT + look(row.paragraph.kind).indent * self.live.zoom - LABEL_GAP
        return QRectF(0, row.first_line.top(), max(right, 24), row.first_line.height())

    def show_drop_gap(self, gap: int | None) -> None:
        """Paints the line where a drop would go, or takes it away."""
        if gap != self._drop_gap:
            self._drop_gap = gap
            self.viewport().update()

    def _paint_drop_line(self, painter: QPainter) -> None:
        y = float(_ABOVE)
        for row in self.visible_rows(0, self.viewport().height()):
            place = row.block.blockNumber()
            if place == self._drop_gap:
                y = row.top - 5
                break
            y = row.bottom + 6
        painter.setPen(QPen(QColor(self._theme.accent), 2))
        painter.drawLine(QPointF(4, y), QPointF(self.viewport().width() - _RIGHT / 2, y))
        painter.setBrush(QColor(self._theme.accent))
        painter.drawEllipse(QPointF(5, y), 3, 3)

    # -- page and zoom --------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keeps the page in the middle, before Qt breaks the lines for the new width."""
        if event.type() is QEvent.Type.Resize:
            self._lay_out_page()
        return super().event(event)

    def _lay_out_page(self) -> None:
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        text = round(MEASURE * self.live.zoom) + _LEFT + _RIGHT
        side = max(0, (room - GUTTER_WIDTH - text) // 2)
        self.setViewportMargins(side + GUTTER_WIDTH, 0, side, 0)
        viewport = self.viewport().rect()
        self._empty.setGeometry(viewport.adjusted(_LEFT, 0, -_RIGHT, -viewport.height() // 4))
        self.laid_out.emit(side)

    def zoom_by(self, steps: int) -> None:
        """Larger (positive) or smaller words; 0 is back to the size as on paper."""
        zoom = 1.0
        if steps:
            nearest = min(range(len(_ZOOMS)), key=lambda index: abs(_ZOOMS[index] - self.live.zoom))
            zoom = _ZOOMS[max(0, min(len(_ZOOMS) - 1, nearest + steps))]
        self.set_zoom(zoom)

    def set_zoom(self, zoom: float) -> None:
        """Sets the words at that size; 1 is as on paper."""
        if zoom != self.live.zoom:
            here = Standpoint.of(self)
            self.live.set_zoom(zoom)
            self._lay_out_page()
            here.restore_scrolling(self)
            self.zoom_changed.emit(zoom)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls; with Ctrl it zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def scroll_towards(self, y: int) -> None:
        """Scrolls a little while something is dragged beyond the page's upper or lower edge."""
        edge, bar = 24, self.verticalScrollBar()
        if y < edge:
            bar.setValue(bar.value() - edge)
        elif y > self.viewport().height() - edge:
            bar.setValue(bar.value() + edge)
