"""The names of the two texts above their columns."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from drafter.desktop.review.columns import Columns
from drafter.desktop.review.rows import Side
from drafter.desktop.theme import Theme

HEIGHT = 34
"""In pixels."""


class ColumnHeader(QWidget):
    """One line: what stands in each column, and its name."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names = ("", "")
        self._columns: Columns | None = None
        self._focused = False
        self.setFixedHeight(HEIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._theme = theme
        self.update()

    def set_names(self, left: str, right: str) -> None:
        """The names of the texts."""
        self._names = (left, right)
        self.setAccessibleName(self.tr("Left: {left}. Right: {right}.").format(left=left, right=right))
        self.update()

    def set_focused(self, focused: bool) -> None:
        """Says whether keys go to what is below."""
        self._focused = focused
        self.update()

    def set_columns(self, columns: Columns) -> None:
        """Where the columns stand."""
        self._columns = columns
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The names, over a hairline; a line in colour where the keyboard has its focus below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("window"))
        thick, colour = (2, "accent") if self._focused else (1, "line")
        painter.fillRect(QRectF(0, self.height() - thick, self.width(), thick), self._theme.colour(colour))
        if self._columns is None or not any(self._names):
            return
        left, right = self._names
        if self._columns.facing:
            self._write(painter, self._columns.cell(Side.LEFT), self.tr("Base"), left)
            self._write(painter, self._columns.cell(Side.RIGHT), self.tr("Text"), right)
        else:
            both = self.tr("{left}  →  {right}").format(left=left, right=right)
            self._write(painter, (0, self.width()), self.tr("One column"), both)

    def _write(self, painter: QPainter, cell: tuple[int, int], caption: str, name: str) -> None:
        caption_font, name_font = QFont(self.font()), QFont(self.font())
        name_font.setBold(True)
        begin, width = cell[0] + 14, cell[1] - 28
        painter.setFont(caption_font)
        painter.setPen(self._theme.colour("muted"))
        room = QRectF(begin, 0, width, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, caption)
        taken = QFontMetricsF(caption_font).horizontalAdvance(caption) + 10
        painter.setFont(name_font)
        painter.setPen(self._theme.colour("ink"))
        shown = QFontMetricsF(name_font).elidedText(name, Qt.TextElideMode.ElideRight, width - taken)
        painter.drawText(room.adjusted(taken, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, shown)
