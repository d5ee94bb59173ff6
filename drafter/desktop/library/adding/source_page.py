"""The source as it is, beside its cutting: the piece looked at lit up, furniture greyed with a sign."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QTextEdit, QWidget

from drafter.desktop import icons
from drafter.desktop.library.adding.source_map import SourceMap, Span
from drafter.desktop.library.adding.source_text import SourceText
from drafter.desktop.text_positions import from_qt, to_qt
from drafter.desktop.theme import Theme, document_font
from drafter.instruments import Cutting

_GUTTER = 44
"""Room for signs and page numbers, in device-independent pixels."""
_POINTS = 10.0
_SIGN = 13


class SourcePage(QTextEdit):
    """Reads only. The cursor can be moved with the keys: at it a piece is split.

    Signals:
        looked_at(int): the cursor went into another piece.
    """

    looked_at = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.source = SourceText("", ())
        self._one_unit = True
        """Where every character is one of Qt's units too, as in nearly every source, nothing need be counted."""
        self._map: SourceMap | None = None
        self._furniture: tuple[Span, ...] = ()
        self._starts: tuple[tuple[int, str], ...] = ()
        """Where pieces begin, and the sign that stands there."""
        self._chosen: tuple[int, ...] = ()
        self._shown: Span | None = None
        self._following = False
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        self.setFont(document_font(_POINTS))
        self.setProperty("role", "page")
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setAccessibleName(self.tr("The source as it is"))
        self.cursorPositionChanged.connect(self._moved)

    # -- showing --------------------------------------------------------------------------------------------------

    def show_source(self, source: SourceText) -> None:
        """Shows another source, from the top."""
        self.source, self._map = source, None
        self._one_unit = not source.text or max(source.text) <= "\uffff"
        self._following = True
        self.setPlainText(source.text)
        frame = self.document().rootFrame()
        shape = frame.frameFormat()
        shape.setLeftMargin(_GUTTER)
        shape.setTopMargin(10)
        frame.setFrameFormat(shape)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._following = False

    def show_cutting(self, cutting: Cutting) -> None:
        """Says of the same source how it is cut now."""
        self._map = SourceMap(self.source.text, cutting) if self._map is None else self._map.of(cutting)
        self._furniture = self._map.furniture()
        self._starts = tuple(
            (self._map.span(at)[0], "triangle-alert" if piece.doubts else "eye-off" if piece.furniture else "")
            for at, piece in enumerate(cutting.pieces)
        )
        self._mark()

    @property
    def places(self) -> SourceMap | None:
        """Where the pieces stand in what is shown."""
        return self._map

    def show_pieces(self, chosen: Sequence[int], current: int) -> None:
        """Lights up the chosen pieces and brings the current one into sight; the cursor goes to its beginning unless
        it is in it already."""
        self._chosen, self._shown = tuple(chosen), None
        if self._map is not None and current >= 0:
            start, end = self._map.span(current)
            if not start <= self.place <= end:
                self._go_to(start)
        self._mark()

    def show_span(self, span: Span) -> None:
        """Lights up some words: where something was recognised."""
        self._shown = span
        self._go_to(span[0])
        self._mark()

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._theme = theme
        self._mark()

    @property
    def place(self) -> int:
        """Where the cursor is, in characters of the source."""
        return self._from_qt(self.textCursor().position())

    def _to_qt(self, place: int) -> int:
        return place if self._one_unit else to_qt(self.source.text, place)

    def _from_qt(self, units: int) -> int:
        return units if self._one_unit else from_qt(self.source.text, units)

    def go_to(self, place: int) -> None:
        """Puts the cursor at a place of the source."""
        cursor = self.textCursor()
        cursor.setPosition(self._to_qt(place))
        self.setTextCursor(cursor)

    def _go_to(self, place: int) -> None:
        self._following = True
        self.go_to(place)
        self._following = False
        where = self.cursorRect()
        if where.bottom() > self.viewport().height() - 60 or where.top() < 20:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + where.top() - self.viewport().height() // 4)

    def _moved(self) -> None:
        if self._map is None or self._following:
            return
        at = self._map.piece_at(self.place)
        if at is not None:
            self.looked_at.emit(at)

    # -- marks ----------------------------------------------------------------------------------------------------

    def _mark(self) -> None:
        muted = QTextCharFormat()
        muted.setForeground(self._theme.colour("muted"))
        selections = [self._selection(span, muted) for span in self._furniture]
        if self._map is not None:
            lit = self._ground("accent_wash")
            selections += [self._selection(self._map.span(at), lit) for at in self._chosen]
        if self._shown is not None:
            selections.append(self._selection(self._shown, self._ground("highlight")))
        self.setExtraSelections(selections)
        self.viewport().update()

    def _ground(self, colour: str) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setBackground(self._theme.colour(colour))
        return made

    def _selection(self, span: Span, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._to_qt(span[0]))
        cursor.setPosition(self._to_qt(span[1]), QTextCursor.MoveMode.KeepAnchor)
        made.cursor, made.format = cursor, look
        return made

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, then in the margin: where pieces begin, what they are marked with, where pages begin."""
        super().paintEvent(event)
        # The end first: it lets Qt lay out what is seen; asked of lines it has not laid out, it names one far away.
        last = self._from_qt(self.cursorForPosition(self.viewport().rect().bottomRight()).position())
        first = self._from_qt(self.cursorForPosition(QPoint(0, 0)).position())
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, sign in self._starts:
            if first <= place <= last:
                self._paint_start(painter, place, sign)
        for place, number in self.source.pages:
            if first <= place <= last:
                self._paint_page(painter, place, number)
        painter.end()

    def _paint_start(self, painter: QPainter, place: int, sign: str) -> None:
        at = self._rect_at(place)
        if sign:
            colour = self._theme.colour("warning" if sign == "triangle-alert" else "muted")
            picture = icons.pixmap(sign, QColor(colour), _SIGN, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(_GUTTER - 20, at.top() + (at.height() - _SIGN) / 2), picture)
        painter.fillRect(QRectF(_GUTTER - 4, at.top() + 1, 2, at.height() - 2), self._theme.colour("accent"))

    def _paint_page(self, painter: QPainter, place: int, number: int) -> None:
        at = self._rect_at(place)
        painter.fillRect(QRectF(0, at.top() - 2, self.viewport().width(), 1), self._theme.colour("line"))
        font = QFont(self.font())
        font.setPointSizeF(_POINTS * 0.75)
        painter.setFont(font)
        painter.setPen(self._theme.colour("muted"))
        words = self.tr("p. {number}").format(number=number)
        painter.drawText(QRectF(2, at.top(), _GUTTER - 24, at.height()), Qt.AlignmentFlag.AlignVCenter, words)

    def _rect_at(self, place: int) -> QRectF:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._to_qt(place))
        return QRectF(self.cursorRect(cursor))
