"""Pages as pictures, one below the other: zoom, paging with keys, and only what is seen is drawn, off this thread."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.errors import KnownError
from drafter.exchange.rendered_pages import PageImage, page_images

KEY = "export-pages"
"""Of the jobs that draw pages."""

_GAP = 18
"""Between two pages and around them, in device-independent pixels."""
_SMALLEST, _LARGEST = 0.25, 4.0
_STEP = 1.2
_POINT = 96 / 72
"""Pixels of a typographic point at 100 %."""
_SCROLL = 48
_KEPT = 24
"""Pictures kept; pages far from what is seen are drawn anew when somebody comes back."""
_DRAW_DELAY_MS = 60
_A4_WIDTH = 595.0
_WHITE = QColor("#ffffff")


class Fit(StrEnum):
    """What the zoom follows."""

    WIDTH = "width"
    PAGE = "page"
    FREE = "free"


class PagesView(QAbstractScrollArea):
    """Shows a PDF's pages.

    Signals:
        page_changed(int): the page in sight, from 0; zoomed(float): 1 is 100 %; failed(KnownError).
    """

    page_changed = Signal(int)
    zoomed = Signal(float)
    failed = Signal(object)

    def __init__(self, tasks: Tasks, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._theme = theme
        self._pdf = b""
        self._count = 0
        self._paper = (_A4_WIDTH, _A4_WIDTH * 1.414)
        self._pictures: dict[tuple[int, int], QImage] = {}
        self._fit = Fit.WIDTH
        self._zoom = 1.0
        self._page = 0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_DRAW_DELAY_MS)
        self._later.timeout.connect(self._draw)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("Pages of what will be written"))
        self.verticalScrollBar().setSingleStep(_SCROLL)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().setSingleStep(_SCROLL)

    # -- what is shown --------------------------------------------------------------------------------------------

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self._count

    @property
    def page(self) -> int:
        """The page in sight, from 0."""
        return self._page

    @property
    def zoom(self) -> float:
        """How large the pages are; 1 is the paper's own size."""
        return self._zoom

    @property
    def fit(self) -> Fit:
        """What the zoom follows."""
        return self._fit

    @property
    def drawn(self) -> bool:
        """True once every page in sight has its picture."""
        return bool(self._count) and all((page, self._width) in self._pictures for page in self._in_sight())

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours; paper stays white."""
        self._theme = theme
        self.viewport().update()

    def show_pdf(self, pdf: bytes, count: int, first: PageImage) -> None:
        """Shows other pages; the page in sight stays in sight where there still is one of that number.

        Args:
            pdf: the file.
            count: how many pages it has.
            first: the first one, of any size: all pages are taken to be of its paper.
        """
        page = min(self._page, max(0, count - 1))
        self._pdf, self._count = pdf, count
        self._paper = (_paper_width(first), _paper_width(first) * first.height / first.width)
        self._pictures = {}
        self._arrange()
        self.go_to_page(page)

    def stop(self) -> None:
        """Draws no more: the window goes away."""
        self._later.stop()
        self._pdf = b""
        self._tasks.cancel(KEY)

    def set_fit(self, fit: Fit) -> None:
        """Follows the width, the whole page, or nothing."""
        self._fit = fit
        self._arrange()

    def zoom_by(self, factor: float) -> None:
        """Makes the pages larger or smaller."""
        self._fit = Fit.FREE
        self._zoom_to(self._zoom * factor)

    def zoom_in(self) -> None:
        """One step larger."""
        self.zoom_by(_STEP)

    def zoom_out(self) -> None:
        """One step smaller."""
        self.zoom_by(1 / _STEP)

    def go_to_page(self, page: int) -> None:
        """Brings a page's upper edge into view."""
        if self._count:
            page = min(max(0, page), self._count - 1)
            self.verticalScrollBar().setValue(page * (self._height + _GAP))
            self._set_page(page)

    # -- measures -------------------------------------------------------------------------------------------------

    @property
    def _width(self) -> int:
        """Of a page, in pixels of the screen."""
        return max(1, round(self._paper[0] * _POINT * self._zoom * self.devicePixelRatioF()))

    @property
    def _height(self) -> int:
        """Of a page, in device-independent pixels."""
        return max(1, round(self._paper[1] * _POINT * self._zoom))

    def _arrange(self) -> None:
        """Fits the zoom, then the scroll bars."""
        room = self.viewport().size() - QSize(2 * _GAP, 2 * _GAP)
        by_width = room.width() / (self._paper[0] * _POINT)
        by_height = room.height() / (self._paper[1] * _POINT)
        if self._fit is Fit.WIDTH:
            self._zoom_to(by_width)
        elif self._fit is Fit.PAGE:
            self._zoom_to(min(by_width, by_height))
        else:
            self._zoom_to(self._zoom)

    def _zoom_to(self, zoom: float) -> None:
        page, bar = self._page, self.verticalScrollBar()
        inside = (bar.value() - page * (self._height + _GAP)) / (self._height + _GAP)
        self._zoom = min(_LARGEST, max(_SMALLEST, zoom))
        total = self._count * (self._height + _GAP) + _GAP
        bar.setRange(0, max(0, total - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        across = self.horizontalScrollBar()
        width = round(self._paper[0] * _POINT * self._zoom) + 2 * _GAP
        across.setRange(0, max(0, width - self.viewport().width()))
        across.setPageStep(self.viewport().width())
        bar.setValue(round((page + inside) * (self._height + _GAP)))
        self.zoomed.emit(self._zoom)
        self._later.start()
        self.viewport().update()

    def _place(self, page: int) -> QRect:
        """Where a page lies in the viewport."""
        width = round(self._paper[0] * _POINT * self._zoom)
        free = self.viewport().width() - width
        x = free // 2 if free >= 2 * _GAP else _GAP - self.horizontalScrollBar().value()
        y = _GAP + page * (self._height + _GAP) - self.verticalScrollBar().value()
        return QRect(QPoint(x, y), QSize(width, self._height))

    def _in_sight(self) -> range:
        top = self.verticalScrollBar().value() - _GAP
        each = self._height + _GAP
        first = max(0, top // each)
        return range(first, min(self._count, (top + self.viewport().height()) // each + 1))

    def _scrolled(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        self._set_page(min(max(0, self._count - 1), max(0, middle // (self._height + _GAP))))
        self._later.start()
        self.viewport().update()

    def _set_page(self, page: int) -> None:
        if page != self._page:
            self._page = page
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        words = self.tr("Page {page} of {count}").format(page=page + 1, count=self._count)
        self.setAccessibleDescription(words if self._count else "")
        self.page_changed.emit(page)

    # -- drawing --------------------------------------------------------------------------------------------------

    def _draw(self) -> None:
        """Has the pages in sight drawn that have no picture of this size yet."""
        width = self._width
        missing = [page for page in self._in_sight() if (page, width) not in self._pictures]
        if not missing or not self._pdf:
            return
        pdf, first, last = self._pdf, missing[0], missing[-1]

        def job(report: Callable[[float], None]) -> tuple[PageImage, ...]:
            report(0.0)
            return page_images(pdf, width, first, last)

        def then(images: tuple[PageImage, ...]) -> None:
            if pdf is self._pdf:
                self._keep(first, width, images)

        self._tasks.start(KEY, job, then, self._not_drawn)

    def _keep(self, first: int, width: int, images: tuple[PageImage, ...]) -> None:
        for page, image in enumerate(images, first):
            picture = QImage(image.rgb, image.width, image.height, image.stride, QImage.Format.Format_RGB888).copy()
            self._pictures[page, width] = picture
        while len(self._pictures) > _KEPT:
            far = max(self._pictures, key=lambda known: (known[1] != width, abs(known[0] - self._page)))
            del self._pictures[far]
        self.viewport().update()

    def _not_drawn(self, error: KnownError) -> None:
        self.failed.emit(error)

    def paintEvent(self, event: QPaintEvent) -> None:
        """White sheets on the window's ground; a page not drawn yet shows its other size, or is blank."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.viewport().rect(), self._theme.colour("sunken"))
        for page in self._in_sight():
            place = self._place(page)
            painter.fillRect(place, _WHITE)
            picture = self._pictures.get((page, self._width)) or self._any_picture(page)
            if picture is not None:
                painter.drawImage(place, picture)
            painter.setPen(self._theme.colour("line"))
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
        if self.hasFocus():
            painter.setPen(self._theme.colour("accent"))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    def _any_picture(self, page: int) -> QImage | None:
        return next((picture for (known, _width), picture in self._pictures.items() if known == page), None)

    # -- Qt's events ----------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits anew."""
        super().resizeEvent(event)
        self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls; with Ctrl, zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page by page, line by line, larger and smaller."""
        keys, bar = Qt.Key, self.verticalScrollBar()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case keys.Key_PageDown:
                self.go_to_page(self._page + 1)
            case keys.Key_PageUp:
                self.go_to_page(self._page - 1)
            case keys.Key_Home:
                self.go_to_page(0)
            case keys.Key_End:
                self.go_to_page(self._count - 1)
            case keys.Key_Space:
                bar.setValue(bar.value() + bar.pageStep() - _SCROLL)
            case keys.Key_Down:
                bar.setValue(bar.value() + _SCROLL)
            case keys.Key_Up:
                bar.setValue(bar.value() - _SCROLL)
            case keys.Key_Right:
                self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + _SCROLL)
            case keys.Key_Left:
                self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - _SCROLL)
            case keys.Key_Plus | keys.Key_Equal if control:
                self.zoom_in()
            case keys.Key_Minus if control:
                self.zoom_out()
            case keys.Key_0 if control:
                self.set_fit(Fit.WIDTH)
            case _:
                super().keyPressEvent(event)


def _paper_width(first: PageImage) -> float:
    """Of the paper in points: what is wider than high lies on its side."""
    return _A4_WIDTH * 1.414 if first.width > first.height else _A4_WIDTH
