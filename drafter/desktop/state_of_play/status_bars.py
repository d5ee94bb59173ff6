"""How many paragraphs have which status: a bar for each, with its shape, its name and its number."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from drafter.desktop.marks import status_icon
from drafter.desktop.theme import Theme
from drafter.desktop.wording import Wording
from drafter.drafting import Status

_ICON = 16
_GAP = 8


class StatusBars(QWidget):
    """Painted rows; the arrow keys choose one, Enter or a click asks for its paragraphs.

    Signals:
        chosen(Status): its paragraphs are wanted.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = Wording(self)
        self._counts: tuple[tuple[Status, int], ...] = ()
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Paragraphs by status"))

    def show_counts(self, counts: Mapping[Status, int]) -> None:
        """Shows how many paragraphs have each status."""
        self._counts = tuple(counts.items())
        self._current = min(self._current, max(0, len(self._counts) - 1))
        self.setAccessibleDescription(
            "; ".join(f"{self._wording.status(status)}: {count}" for status, count in self._counts)
        )
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paints in other colours."""
        self._theme = theme
        self.update()

    # -- Qt's events ----------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """A row for each status."""
        return QSize(320, self._row_height * max(1, len(self._counts)) + 4)

    def minimumSizeHint(self) -> QSize:
        """No less: every number is to be read."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shape, name, bar, number."""
        painter = QPainter(self)
        metrics = self.fontMetrics()
        most = max((count for _, count in self._counts), default=1) or 1
        names = max((metrics.horizontalAdvance(self._wording.status(one)) for one, _ in self._counts), default=0)
        number = metrics.horizontalAdvance("0000")
        left = _ICON + 2 * _GAP + names + _GAP
        room = max(12, self.width() - left - number - _GAP)
        for row, (status, count) in enumerate(self._counts):
            top = row * self._row_height + 2
            middle = QRect(0, top, self.width(), self._row_height)
            if self.hasFocus() and row == self._current:
                painter.fillRect(middle, self._theme.colour("accent_wash"))
            icon = self._theme.icon(status_icon(status))
            icon.paint(painter, QRect(_GAP // 2, top, _ICON, self._row_height))
            painter.setPen(self._theme.colour("ink"))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(
                QRect(_ICON + _GAP, top, names + _GAP, self._row_height), flags, self._wording.status(status)
            )
            length = max(2, room * count // most)
            colour = "agreed" if status.is_agreed else "muted" if status.is_gone else "adapted"
            bar = QRect(left, top + 4, length, self._row_height - 8)
            painter.fillRect(bar, self._theme.colour(colour))
            painter.drawText(QRect(left + length + _GAP, top, number, self._row_height), flags, str(count))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down choose, Enter asks."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._counts:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self._current = max(0, min(len(self._counts) - 1, self._current + step))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._counts:
            self.chosen.emit(self._counts[self._current][0])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a row asks for its paragraphs."""
        row = int(event.position().y() - 2) // self._row_height
        if 0 <= row < len(self._counts):
            self._current = row
            self.update()
            self.chosen.emit(self._counts[row][0])

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows which row the keys are on."""
        super().focusInEvent(event)
        self.update()

    @property
    def _row_height(self) -> int:
        return self.fontMetrics().height() + 8
