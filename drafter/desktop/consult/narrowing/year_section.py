"""A range of years: chosen in two lists, or drawn over the columns that say how many clauses each year has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolTip, QWidget

from drafter.desktop.choice_box import ChoiceBox
from drafter.desktop.consult.narrowing.facet_section import FacetSection
from drafter.desktop.consult.narrowing.filters import span, span_of
from drafter.desktop.counts import grouped
from drafter.desktop.theme import Theme

_HEIGHT = 58
_LEGEND = 15
"""Height of the line that names the first and the last year, in pixels."""
_WIDEST = 16.0
"""Of a column, in pixels: few years are thin columns far apart."""


class YearStrip(QWidget):
    """A column for each year from the first to the last.

    Signals:
        drawn(int, int): somebody drew from one year to another, or clicked one.
    """

    drawn = Signal(int, int)

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        """``language`` is that of counts, ISO 639-1."""
        super().__init__(parent)
        self.theme, self._language = theme, language
        self._counts: Mapping[int, int] = {}
        self._first, self._last = 0, -1
        self._chosen: tuple[int, int] | None = None
        self._begun: int | None = None
        self._until = 0
        self.setFixedHeight(_HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_counts(self, years: Sequence[int], counts: Mapping[int, int], chosen: tuple[int, int] | None) -> None:
        """Shows the columns of these years; ``chosen`` is the first and last of those chosen."""
        self._first, self._last = (min(years), max(years)) if years else (0, -1)
        self._counts, self._chosen = counts, chosen
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, _HEIGHT)

    def year_at(self, x: float) -> int:
        """The year whose column is there (pixels from the left), the nearest one beyond the ends."""
        share = x / max(1, self.width())
        return max(self._first, min(self._last, self._first + int(share * (self._last - self._first + 1))))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Columns on a line; those chosen in the accent's colour, on a ground of their own."""
        painter = QPainter(self)
        years = self._last - self._first + 1
        if years < 1:
            return
        highest = max(self._counts.values(), default=0)
        width, ground = self.width() / years, self.height() - 3 - _LEGEND
        chosen = self._drawn() or self._chosen
        for place, year in enumerate(range(self._first, self._last + 1)):
            inside = chosen is None or chosen[0] <= year <= chosen[1]
            column = QRectF(place * width, 0, width, ground)
            if chosen is not None and inside:
                painter.fillRect(column, self.theme.colour("accent_wash"))
            count = self._counts.get(year, 0)
            if count:
                height = max(2.0, (ground - 2) * count / highest)
                thick = max(1.0, min(_WIDEST, width * 0.76))
                bar = QRectF(column.center().x() - thick / 2, ground - height, thick, height)
                painter.fillRect(bar, self.theme.colour("accent" if inside else "muted"))
        painter.setPen(self.theme.colour("line"))
        painter.drawLine(QPointF(0, ground + 1), QPointF(self.width(), ground + 1))
        painter.setPen(self.theme.colour("muted"))
        legend = QRectF(0, ground + 3, self.width(), _LEGEND)
        painter.drawText(legend, Qt.AlignmentFlag.AlignLeft, str(self._first))
        painter.drawText(legend, Qt.AlignmentFlag.AlignRight, str(self._last))

    def _drawn(self) -> tuple[int, int] | None:
        """What is being drawn just now."""
        if self._begun is None:
            return None
        return min(self._begun, self._until), max(self._begun, self._until)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a range."""
        if self._last >= self._first:
            self._begun = self._until = self.year_at(event.position().x())
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draws it on."""
        self._until = self.year_at(event.position().x())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends it."""
        drawn = self._drawn()
        self._begun = None
        if drawn is not None:
            self.drawn.emit(*drawn)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Says which year lies under the mouse, and how many clauses it has."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._last >= self._first:
            year = self.year_at(event.pos().x())
            count = grouped(self._counts.get(year, 0), self._language)
            QToolTip.showText(event.globalPos(), self.tr("{year}: {count}").format(year=year, count=count), self)
            return True
        return super().event(event)


class _YearBox(ChoiceBox):
    """Narrow enough for two in a row of a small laptop's panel."""

    def minimumSizeHint(self) -> QSize:
        return QSize(64, super().minimumSizeHint().height())


class YearSection(FacetSection):
    """From which year, up to which.

    Signals:
        picked(str): the range somebody wants as filters write it, ``""`` for every year.
    """

    picked = Signal(str)

    def __init__(self, caption: str, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(caption, theme, language, parent)
        self._years: tuple[int, ...] = ()
        self.first, self.last = _YearBox(), _YearBox()
        self.strip = YearStrip(theme, language)
        row = QHBoxLayout()
        row.setSpacing(6)
        for box, words, name in (
            (self.first, self.tr("from"), self.tr("From the year")),
            (self.last, self.tr("to"), self.tr("Up to the year")),
        ):
            box.setAccessibleName(name)
            box.setToolTip(name)
            box.setMaxVisibleItems(16)
            row.addWidget(QLabel(words))
            row.addWidget(box, 1)
            box.activated.connect(self._pick)
        self.column.setContentsMargins(6, 2, 6, 8)
        self.column.addWidget(self.strip)
        self.column.addLayout(row)
        self.strip.drawn.connect(lambda first, last: self.picked.emit(self._range(first, last)))

    @property
    def stops(self) -> tuple[QWidget, ...]:
        return (self.header, self.first, self.last)

    def set_theme(self, theme: Theme) -> None:
        """Dresses columns and icons."""
        super().set_theme(theme)
        self.strip.theme = theme
        self.strip.update()

    def offer(self, years: Sequence[int], counts: Mapping[int, int], chosen: str) -> None:
        """Offers the years from the first to the last of these; ``counts`` are the clauses of each that answer."""
        bounds = span_of(chosen)
        self._years = tuple(range(min(years), max(years) + 1)) if years else ()
        for box, place in ((self.first, 0), (self.last, 1)):
            box.blockSignals(True)
            box.clear()
            box.addItem("—", None)
            for year in self._years:
                box.addItem(str(year), year)
            box.setCurrentIndex(max(0, box.findData(bounds[place])) if bounds else 0)
            box.blockSignals(False)
        self.strip.show_counts(self._years, counts, bounds)

    def _pick(self) -> None:
        first, last = self.first.currentData(), self.last.currentData()
        if first is None and last is None:
            self.picked.emit("")
        elif self._years:
            self.picked.emit(self._range(first or self._years[0], last or self._years[-1]))

    def _range(self, first: int, last: int) -> str:
        """As filters write it; every year there is narrows nothing."""
        first, last = sorted((first, last))
        whole = bool(self._years) and first <= self._years[0] and last >= self._years[-1]
        return "" if whole else span(first, last)
