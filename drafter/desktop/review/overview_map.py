"""A map of the whole comparison beside the scroll bar: where something changed, and what."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QToolTip, QWidget

from drafter.desktop.theme import Theme

WIDTH = 20
"""In pixels."""

_TICK = 3
_REACH = 4
"""How near a click must be to a tick to mean it, in pixels."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark on the map.

    Attributes:
        change: number of the change.
        place: 0 (top) to 1 (bottom).
        deleted, inserted: True where words went (left half) and came (right half).
        moved: True for a paragraph that moved: a lozenge.
        away: True for the place it left: a hollow one.
    """

    change: int
    place: float
    deleted: bool
    inserted: bool
    moved: bool = False
    away: bool = False


class OverviewMap(QWidget):
    """A strip as high as the view; it shows which part is seen.

    Signals:
        change_chosen(int): a tick was clicked; place_chosen(float): so was the map elsewhere, 0 to 1.
    """

    change_chosen = Signal(int)
    place_chosen = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ticks: tuple[Tick, ...] = ()
        self._by_change: dict[int, Tick] = {}
        self._seen = (0.0, 1.0)
        self._current: int | None = None
        self._picture: QPixmap | None = None
        self.setFixedWidth(WIDTH)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Overview of the changes"))
        self._words_of: Callable[[int], str] = lambda _change: ""

    def sizeHint(self) -> QSize:
        """As narrow as a scroll bar."""
        return QSize(WIDTH, 100)

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._theme = theme
        self._picture = None
        self.update()

    def set_ticks(self, ticks: tuple[Tick, ...]) -> None:
        """Shows other changes."""
        self._ticks = ticks
        self._by_change = {tick.change: tick for tick in ticks if not tick.away}
        self._picture = None
        self.update()

    def set_words(self, words_of: Callable[[int], str]) -> None:
        """Who says in words what a change is, by its number."""
        self._words_of = words_of

    def set_seen(self, first: float, last: float) -> None:
        """Says which part is seen, 0 to 1."""
        if (first, last) != self._seen:
            self._seen = (first, last)
            self.update()

    def set_current(self, change: int | None) -> None:
        """Points at the current change."""
        if change != self._current:
            self._current = change
            self.update()

    # -- painting -------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ticks as drawn once, with the part seen over them."""
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.deviceIndependentSize().toSize() != self.size():
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._draw_ticks(self._picture)
        painter.drawPixmap(0, 0, self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top, height = self._seen[0] * self.height(), (self._seen[1] - self._seen[0]) * self.height()
        wash = self._theme.colour("accent")
        wash.setAlpha(34)
        painter.setBrush(wash)
        outline = self._theme.colour("accent")
        outline.setAlpha(120)
        painter.setPen(QPen(outline, 1))
        painter.drawRoundedRect(QRectF(0.5, top + 0.5, self.width() - 1, max(8.0, height) - 1), 3, 3)
        current = self._by_change.get(self._current) if self._current is not None else None
        if current is not None:
            y = self._y(current)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            painter.drawPolygon(QPolygonF([QPointF(0, y - 5), QPointF(5, y), QPointF(0, y + 5)]))

    def _draw_ticks(self, picture: QPixmap) -> None:
        picture.fill(self._theme.colour("window"))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.width() / 2
        drawn: set[tuple[int, bool, bool, bool, bool]] = set()
        for tick in self._ticks:
            y = self._y(tick)
            key = (round(y), tick.deleted, tick.inserted, tick.moved, tick.away)
            if key in drawn:
                continue
            drawn.add(key)
            painter.setPen(Qt.PenStyle.NoPen)
            if tick.moved or tick.away:
                painter.setBrush(self._theme.colour("window" if tick.away else "moved"))
                painter.setPen(QPen(self._theme.colour("moved"), 1))
                lozenge = [
                    QPointF(middle, y - 4),
                    QPointF(middle + 5, y),
                    QPointF(middle, y + 4),
                    QPointF(middle - 5, y),
                ]
                painter.drawPolygon(QPolygonF(lozenge))
                continue
            if tick.deleted:
                painter.fillRect(QRectF(3, y - _TICK / 2, middle - 4, _TICK), self._theme.colour("deleted"))
            if tick.inserted:
                painter.fillRect(QRectF(middle + 1, y - _TICK / 2, middle - 4, _TICK), self._theme.colour("inserted"))
        painter.end()

    def _y(self, tick: Tick) -> float:
        return 5 + tick.place * max(1, self.height() - 10)

    # -- mouse ----------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A tick means its change, anything else the place."""
        if event.button() is Qt.MouseButton.LeftButton:
            y = event.position().y()
            near = self._near(y)
            if near is not None and not near.away:
                self.change_chosen.emit(near.change)
            else:
                self._choose_place(y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging scrolls."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._choose_place(event.position().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing more to do: the press has done it."""
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Says what change is under the mouse, or what the map is."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            near = self._near(event.pos().y())
            words = self._words_of(near.change) if near is not None else ""
            QToolTip.showText(
                event.globalPos(),
                words
                or self.tr(
                    "Where the changes are; click or drag to go there.\n"
                    "Left: words deleted. Right: words inserted. Lozenge: moved; hollow where it was."
                ),
                self,
            )
            return True
        return super().event(event)

    def _near(self, y: float) -> Tick | None:
        """The tick that is meant at a height."""
        near = min(self._ticks, key=lambda tick: abs(self._y(tick) - y), default=None)
        return near if near is not None and abs(self._y(near) - y) <= _REACH else None

    def _choose_place(self, y: float) -> None:
        self.place_chosen.emit(min(1.0, max(0.0, y / max(1, self.height()))))
