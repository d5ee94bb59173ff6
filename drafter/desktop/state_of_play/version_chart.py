"""Brackets and options over the versions: two bars each, told apart by filling as well as by colour, numbers above."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from drafter.desktop.state_of_play.phrases import PlayPhrases
from drafter.desktop.theme import Theme
from drafter.drafting.negotiation.state_of_play import Moment

MOST_SHOWN = 8
"""Versions that have room; the latest are shown."""
_HEIGHT = 150


class VersionChart(QWidget):
    """A small chart; everything it shows is in its accessible description too.

    Signals:
        version_wanted(str): that version is to be compared with; the box beside the headline does the same by key.
    """

    version_wanted = Signal(str)

    def __init__(self, theme: Theme, phrases: PlayPhrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._phrases = phrases
        self._moments: tuple[Moment, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Brackets and options over the versions"))

    def show_moments(self, moments: Sequence[Moment]) -> None:
        """Shows the versions, oldest first, and now."""
        self._moments = tuple(moments)[-MOST_SHOWN:]
        said = [f"{self._name(each)}: {self._phrases.counts(each.counts)}" for each in moments]
        self.setAccessibleDescription("; ".join(said))
        self.setToolTip("\n".join(said))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paints in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """As high as figures above and names below need."""
        return QSize(320, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """No less: figures and names are to be read."""
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a version compares with it."""
        if self._moments:
            width = self.width() // len(self._moments)
            moment = self._moments[min(int(event.position().x()) // width, len(self._moments) - 1)]
            if moment.name:
                self.version_wanted.emit(moment.name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Two bars a version, the numbers above, the names below, what is what at the top."""
        painter = QPainter(self)
        metrics = self.fontMetrics()
        line = metrics.height()
        self._legend(painter, line)
        if not self._moments:
            return
        foot = self.height() - line - 4
        top = 2 * line + 10
        most = max(max(each.counts.brackets, each.counts.options) for each in self._moments) or 1
        width = self.width() // len(self._moments)
        bar = max(8, min(26, width // 4))
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(0, foot, self.width(), foot)
        for place, moment in enumerate(self._moments):
            middle = place * width + width // 2
            for side, count in enumerate((moment.counts.brackets, moment.counts.options)):
                high = (foot - top) * count // most
                x = middle - bar - 2 + side * (bar + 4)
                self._bar(painter, QRect(x, foot - high, bar, high), solid=side == 0)
                painter.setPen(self._theme.colour("ink"))
                above = QRect(x - bar, foot - high - line - 1, 3 * bar, line)
                painter.drawText(above, Qt.AlignmentFlag.AlignCenter, str(count))
            painter.setPen(self._theme.colour("muted"))
            name = metrics.elidedText(self._name(moment), Qt.TextElideMode.ElideRight, width - 4)
            painter.drawText(QRect(place * width, foot + 3, width, line), Qt.AlignmentFlag.AlignCenter, name)

    def _bar(self, painter: QPainter, place: QRect, *, solid: bool) -> None:
        colour = self._theme.colour("accent" if solid else "moved")
        if solid:
            painter.fillRect(place, colour)
            return
        painter.fillRect(place, QBrush(colour, Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(colour))
        painter.drawRect(place.adjusted(0, 0, -1, -1))

    def _legend(self, painter: QPainter, line: int) -> None:
        x = 0
        for solid, words in ((True, self.tr("brackets")), (False, self.tr("options"))):
            self._bar(painter, QRect(x, 3, line - 4, line - 4), solid=solid)
            painter.setPen(self._theme.colour("muted"))
            wide = self.fontMetrics().horizontalAdvance(words)
            painter.drawText(QRect(x + line, 0, wide + 4, line), Qt.AlignmentFlag.AlignVCenter, words)
            x += line + wide + 18

    def _name(self, moment: Moment) -> str:
        return moment.name or self.tr("now")
