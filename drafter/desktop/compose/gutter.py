"""The page's left edge: for each paragraph on the screen its status, how close it is to its source, and a grip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from drafter.desktop import icons
from drafter.desktop.marks import closeness_icon, status_icon
from drafter.desktop.theme import Theme
from drafter.desktop.wording import Wording
from drafter.drafting import Paragraph, Status
from drafter.redline import Closeness

if TYPE_CHECKING:
    from drafter.desktop.compose.editor import DraftEditor
    from drafter.desktop.compose.page import PageRow

WIDTH = 84
"""In device-independent pixels."""

_ICON = 15
_GRIP_AT, _STATUS_AT, _CLOSENESS_AT, _BAR_AT, _BAR = 6, 26, 48, 70, 4
_SHARE = {
    Closeness.LITERAL: 1.0,
    Closeness.PARTIAL: 0.75,
    Closeness.ADAPTED: 0.5,
    Closeness.INSPIRED: 0.25,
    Closeness.NEW: 0.0,
    None: 0.0,
}
"""How much of the bar is filled: it can be read without its colour."""


class Gutter(QWidget):
    """Painted for visible paragraphs only; what it says is also in its tooltips and in the menu of each row."""

    def __init__(self, editor: DraftEditor, theme: Theme) -> None:
        super().__init__(editor)
        self._editor = editor
        self._theme = theme
        self._wording = Wording(self)
        self._pixmaps: dict[tuple[str, str, float], QPixmap] = {}
        self._hovered = ""
        self._pressed: tuple[QPoint, str] | None = None
        self._dragging = False
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(self.tr("Margin of the draft"))

    def set_theme(self, theme: Theme) -> None:
        """Paints in other colours."""
        self._theme = theme
        self._pixmaps.clear()
        self.update()

    # -- what it says ---------------------------------------------------------------------------------------------

    def description(self, paragraph: Paragraph) -> str:
        """A paragraph's marks in words, one line each: label, status and how it came to it, closeness, source."""
        result = self._editor.judgement(paragraph.id)
        closeness = result.closeness if result is not None else None
        lines = [self.tr("Status: {status}").format(status=self._wording.status(paragraph.status))]
        lines += self._standing(paragraph)
        if result is not None:
            lines.append(
                self.tr("{closeness} ({percent} % of the words)").format(
                    closeness=self._wording.closeness(closeness), percent=round(result.score * 100)
                )
            )
        else:
            lines.append(self._wording.closeness(None))
        lines.append(self._wording.closeness_meaning(closeness))
        lines += [self.tr("From: {citation}").format(citation=o.citation) for o in paragraph.origins[:2]]
        return "\n".join([paragraph.label, *lines] if paragraph.label else lines)

    def _standing(self, paragraph: Paragraph) -> list[str]:
        """When, where and by whom it came to its status, and who has reservations."""
        how = paragraph.standing
        moment = self._wording.moment(how.at, self.locale().name()) if how.at else ""
        said = " · ".join(each for each in (how.meeting, how.who, moment) if each)
        lines = [said] if said else []
        if how.delegation:
            lines.append(self.tr("Pending: {delegation}").format(delegation=how.delegation))
        reservation = self.tr("Reservation by {delegation}: {text}")
        lines += [reservation.format(delegation=each.delegation, text=each.text) for each in paragraph.reservations]
        return lines

    def describe(self, paragraph: Paragraph | None) -> None:
        """Says the current paragraph's marks to assistive technology."""
        self.setAccessibleDescription(self.description(paragraph) if paragraph is not None else "")

    # -- painting -------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the rows that need it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(self._theme.surface))
        for row in self._editor.visible_rows(event.rect().top(), event.rect().bottom()):
            self._paint_row(painter, row)
        painter.setPen(QColor(self._theme.line))
        painter.drawLine(0, event.rect().top(), 0, event.rect().bottom())
        painter.end()

    def _paint_row(self, painter: QPainter, row: PageRow) -> None:
        paragraph, theme = row.paragraph, self._theme
        hovered = paragraph.id == self._hovered
        if hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.sunken))
            painter.drawRoundedRect(QRectF(3, row.top - 2, _BAR_AT - 5, row.bottom - row.top + 4), 5, 5)
        if paragraph.id == self._editor.current_paragraph:
            painter.fillRect(QRectF(0, row.top - 2, 3, row.bottom - row.top + 4), QColor(theme.accent))
        top = row.first_line.center().y() - _ICON / 2
        if hovered and not self._editor.isReadOnly():
            painter.drawPixmap(QPoint(_GRIP_AT, round(top)), self._icon("grip-vertical", theme.muted))
        if paragraph.status is not Status.DRAFT:
            painter.drawPixmap(
                QPoint(_STATUS_AT, round(top)), self._icon(status_icon(paragraph.status), self._ink(paragraph.status))
            )
        if self._editor.is_blank(paragraph.id):
            return
        result = self._editor.judgement(paragraph.id)
        if result is None and paragraph.origins:
            return  # not judged yet
        closeness = result.closeness if result is not None else None
        colour = theme.closeness_colour(closeness)
        painter.drawPixmap(QPoint(_CLOSENESS_AT, round(top)), self._icon(closeness_icon(closeness), colour.name()))
        bar = QRectF(_BAR_AT + 0.5, row.top + 2.5, _BAR, max(8.0, row.bottom - row.top - 5))
        filled = QRectF(bar)
        filled.setHeight(bar.height() * _SHARE[closeness])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(filled, 1.5, 1.5)
        painter.setPen(QPen(colour, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(bar, 1.5, 1.5)

    def _ink(self, status: Status) -> str:
        match status:
            case Status.AGREED | Status.AGREED_AD_REFERENDUM | Status.AGREED_IN_PRINCIPLE | Status.CLOSED:
                return self._theme.agreed
            case Status.RESERVED | Status.PENDING_ONE:
                return self._theme.deleted
            case Status.BRACKETED | Status.OPEN | Status.DRAFT | Status.DELETED | Status.MOVED | Status.MERGED:
                return self._theme.muted

    def _icon(self, name: str, colour: str) -> QPixmap:
        key = (name, colour, self.devicePixelRatioF())
        if key not in self._pixmaps:
            self._pixmaps[key] = icons.pixmap(name, QColor(colour), _ICON, key[2])
        return self._pixmaps[key]

    # -- mouse ----------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remembers where a click or a drag begins."""
        row = self._editor.row_at(event.position().toPoint().y())
        if row is not None and event.button() is Qt.MouseButton.LeftButton:
            self._pressed = (event.position().toPoint(), row.paragraph.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lights the row up, or shows where the dragged paragraph would go."""
        point = event.position().toPoint()
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            far = (point - self._pressed[0]).manhattanLength() >= QApplication.startDragDistance()
            if not self._editor.isReadOnly() and (self._dragging or far):
                self._dragging = True
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self._editor.scroll_towards(point.y())
                self._editor.show_drop_gap(self._editor.gap_at(point.y()))
            return
        row = self._editor.row_at(point.y())
        self._hover(row.paragraph.id if row is not None else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drops the dragged paragraph, or selects the clicked one."""
        pressed, dragging = self._pressed, self._dragging
        self._pressed, self._dragging = None, False
        self.setCursor(Qt.CursorShape.ArrowCursor)
        if pressed is None:
            return
        if dragging:
            gap = self._editor.gap_at(event.position().toPoint().y())
            self._editor.show_drop_gap(None)
            self._editor.commands.move_to_gap(pressed[1], gap)
        else:
            self._editor.select_paragraph(pressed[1])

    def leaveEvent(self, event: QEvent) -> None:
        """Lets the row go dark."""
        self._hover("")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with that paragraph."""
        row = self._editor.row_at(event.pos().y())
        if row is not None:
            if not self._editor.has_selected(row.paragraph.id):
                self._editor.select_paragraph(row.paragraph.id)
            self._editor.commands.paragraph_menu().popup(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the page."""
        QApplication.sendEvent(self._editor.verticalScrollBar(), event)

    def event(self, event: QEvent) -> bool:
        """Shows a row's marks in words."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            row = self._editor.row_at(event.pos().y())
            if row is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self.description(row.paragraph), self)
            return True
        return super().event(event)

    def _hover(self, paragraph_id: str) -> None:
        if paragraph_id != self._hovered:
            self._hovered = paragraph_id
            self.update()
