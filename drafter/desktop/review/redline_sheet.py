"""The sheet on which two texts stand side by side, or as one: only the rows that are seen are laid out and painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from drafter.desktop.review.changes import ChangeEntry, change_entries
from drafter.desktop.review.column_header import HEIGHT, ColumnHeader
from drafter.desktop.review.columns import Columns, columns
from drafter.desktop.review.laid_out_row import NUMBERS_GAP, margin_font
from drafter.desktop.review.map_ticks import Fates, ticks_of
from drafter.desktop.review.margin_numbers import QuotedLines
from drafter.desktop.review.overview_map import WIDTH, OverviewMap
from drafter.desktop.review.phrases import ReviewPhrases
from drafter.desktop.review.row_painter import Emphasis, RowPainter
from drafter.desktop.review.row_stack import RowStack, ScrollPlace
from drafter.desktop.review.rows import FacingRow, Review, ShownRow, Side, shown_rows
from drafter.desktop.review.view_choices import LARGEST, SMALLEST, USUAL
from drafter.desktop.theme import Theme, document_font

_MARGIN, _STRIP = 14, 34
_WIDEST = 62
"""A single column is no wider than so many em: the eye does not find the next line otherwise."""
_NUMBERS = {True: "00000", False: "0000–0000"}
"""What the margin has room for, in two columns and in one, whose lines may be longer than those on paper."""
_PAUSE_MS = 200
_STEP = 48
"""Pixels of one press of an arrow key."""


class RedlineSheet(QAbstractScrollArea):
    """Shows a :class:`Review`: lays out, scrolls, zooms, folds and paints.

    Signals:
        zoomed(float): size of the text, in points; shown(): other texts, or the same ones after an edit.
    """

    zoomed = Signal(float)
    shown = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._phrases = ReviewPhrases(self)
        self._painter = RowPainter(theme, self._phrases)
        self._review: Review | None = None
        self._entries: tuple[ChangeEntry, ...] = ()
        self._fates: list[Fates] = []
        """Of each change, found when the map is first drawn."""
        self._stack: RowStack | None = None
        self._place = ScrollPlace(0, 0)
        self._points = USUAL
        self._facing = True
        self._only_changes = False
        self._context = 1
        self._numbered = False
        self._quoted: QuotedLines | None = None
        self._opened: frozenset[int] = frozenset()
        self._following = False
        self._emphasis = Emphasis()
        self._header = ColumnHeader(theme, self)
        self._map = OverviewMap(theme, self)
        self._map.place_chosen.connect(self._go_to_share)
        self._ticked = 0
        """Height of everything when the map was last drawn."""
        self._later = QTimer(self)  # heights become exact as rows are seen; the map follows once scrolling pauses
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MS)
        self._later.timeout.connect(self._set_ticks)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setViewportMargins(0, HEIGHT, WIDTH, 0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        bar = self.verticalScrollBar()
        bar.setSingleStep(_STEP)
        bar.valueChanged.connect(self._scrolled)
        bar.sliderReleased.connect(self._show_scroll_bar)

    # -- what is shown --------------------------------------------------------------------------------------------

    @property
    def review(self) -> Review | None:
        """The texts that are shown."""
        return self._review

    @property
    def entries(self) -> Sequence[ChangeEntry]:
        """The changes, in reading order."""
        return self._entries

    @property
    def stack(self) -> RowStack | None:
        """The rows as they are laid out."""
        return self._stack

    @property
    def overview(self) -> OverviewMap:
        """The map of the changes beside the scroll bar."""
        return self._map

    @property
    def points(self) -> float:
        """Size of the text."""
        return self._points

    def show_review(
        self,
        review: Review | None,
        keep_place_by: Side | None = None,
        entries: Sequence[ChangeEntry] | None = None,
    ) -> None:
        """Shows other texts, from the top; or the same ones after an edit, where they were.

        Args:
            review: what to show; None shows nothing.
            keep_place_by: the side that did not change, by whose paragraphs the place is found again.
            entries: its changes, where somebody has listed them already.
        """
        kept = self._paragraph_on_top(keep_place_by) if keep_place_by is not None else None
        self._quoted = None  # of other words
        self._review = review
        if entries is None:
            entries = change_entries(review) if review is not None else ()
        self._entries = tuple(entries)
        self._fates = []
        self._emphasis = Emphasis()
        if keep_place_by is None:
            self._opened = frozenset()
        if review is not None:
            self._header.set_names(review.left.name, review.right.name)
        else:
            self._header.set_names("", "")
        self._rebuild()
        if kept is not None and keep_place_by is not None:
            self._find_again(keep_place_by, *kept)
        self.shown.emit()

    def set_one_column(self, one: bool) -> None:
        """One column with old and new words interleaved, or two that face each other."""
        if one == self._facing:
            self._facing = not one
            self._emphasis = replace(self._emphasis, selection=None)
            self._rebuild_in_place()

    def set_only_changes(self, only: bool) -> None:
        """Folds what did not change, but for a few paragraphs around each change."""
        if only != self._only_changes:
            self._only_changes = only
            self._opened = frozenset()
            self._rebuild_in_place()

    def set_context(self, count: int) -> None:
        """How many unchanged rows stay before and after a changed one where the others are folded."""
        if count != self._context:
            self._context = count
            self._opened = frozenset()
            if self._only_changes:
                self._rebuild_in_place()

    def set_numbered(self, numbered: bool) -> None:
        """Keeps room in the margin for numbers of lines, and shows those that are known."""
        if numbered != self._numbered:
            self._numbered = numbered
            self._rebuild_in_place()

    def set_quoted(self, quoted: QuotedLines) -> None:
        """Says what numbers the lines of the texts that are shown have."""
        self._quoted = quoted
        if self._stack is not None and self._numbered:
            self._rebuild_in_place()

    @property
    def quoted(self) -> QuotedLines | None:
        """The numbers of lines in the margin; None where there are none, or none yet."""
        return self._quoted if self._numbered else None

    def set_points(self, points: float) -> None:
        """Sets the size of the text."""
        points = min(LARGEST, max(SMALLEST, points))
        if points != self._points:
            self._points = points
            self._rebuild_in_place()
            self.zoomed.emit(points)

    def open_fold(self, first: int, count: int) -> None:
        """Unfolds ``count`` rows from number ``first`` on."""
        self._opened |= frozenset(range(first, first + count))
        self._rebuild_in_place()

    def set_theme(self, theme: Theme) -> None:
        """Paints in other colours."""
        self._theme = theme
        self._painter = RowPainter(theme, self._phrases)
        self._header.set_theme(theme)
        self._map.set_theme(theme)
        self._rebuild_in_place()

    def _paragraph_on_top(self, side: Side) -> tuple[int, int] | None:
        """The first paragraph of that side in the view, and how many pixels its row is above the upper edge."""
        if self._stack is None or not self._stack.shown:
            return None
        offset = self._place.offset
        for row in self._stack.shown[self._place.index : self._place.index + 50]:
            if isinstance(row, FacingRow) and row.side(side):
                return row.side(side)[0], offset
            offset = 0
        return None

    def _find_again(self, side: Side, paragraph: int, offset: int) -> None:
        if self._review is None or self._stack is None:
            return
        for row in self._review.rows:
            if isinstance(row, FacingRow) and paragraph in row.side(side):
                place = ScrollPlace(self._stack.index_of(row.number), offset)
                self._go_to(self._stack.shifted(place, 0, self.viewport().height()))
                return

    # -- laying out -----------------------------------------------------------------------------------------------

    def _measures(self) -> Columns:
        metrics = QFontMetricsF(document_font(self._points))
        gutter = round(metrics.horizontalAdvance("00 bis. "))
        if not self._facing and self._review is not None and self._review.relabelled:
            gutter *= 2
        widest = round(metrics.horizontalAdvance("m") * _WIDEST)
        width = self.viewport().width()
        numbers = 0
        if self._numbered:
            small = QFontMetricsF(margin_font(document_font(self._points)))
            numbers = round(small.horizontalAdvance(_NUMBERS[self._facing])) + NUMBERS_GAP
        return columns(width, gutter, _MARGIN, _STRIP, facing=self._facing, widest=widest, numbers=numbers)

    def _rebuild(self) -> None:
        shown: tuple[ShownRow, ...] = ()
        if self._review is not None:
            shown = shown_rows(
                self._review.rows, only_changes=self._only_changes, context=self._context, opened=self._opened
            )
            measures = self._measures()
            self._header.set_columns(measures)
            self._stack = RowStack(self._review, shown, measures, document_font(self._points), self._theme, self.quoted)
        else:
            self._stack = None
        self._place = ScrollPlace(0, 0)
        self._show_scroll_bar()
        self._set_ticks()
        self.viewport().update()

    def _rebuild_in_place(self) -> None:
        """Lays out anew, with the current change where it was if it was in sight; else with the same row at the top."""
        if self._stack is None or not self._stack.shown:
            self._rebuild()
            return
        number, place = self._stack.number_of(self._place.index), self._place
        share = place.offset / max(1, self._stack.heights[place.index])
        row, current = self._row_of_current(), self._emphasis.current
        if row is not None and current is not None:
            above = self._top_of_change(self._stack.index_of(row), current) - self._stack.y_of(place)
            if 0 <= above < self.viewport().height():
                self._rebuild()
                index = self._stack.index_of(row)
                top = self._top_of_change(index, current) - self._stack.heights.top(index)
                self._go_to(self._stack.shifted(ScrollPlace(index, 0), top - above, self.viewport().height()))
                return
        self._rebuild()
        index = self._stack.index_of(number)
        offset = round(share * self._height_of(index))
        self._go_to(self._stack.shifted(ScrollPlace(index, 0), offset, self.viewport().height()))

    def _row_of_current(self) -> int | None:
        """Number of the row the current change stands in."""
        current = self._emphasis.current
        return None if current is None or self._review is None else self._review.row_of_change[current]

    def _height_of(self, index: int) -> int:
        """Of a row that is shown, exactly."""
        if self._stack is None:
            return 0
        self._stack.laid_out(index)
        return self._stack.heights[index]

    def _top_of_change(self, index: int, change: int) -> int:
        """How far down its first words stand."""
        if self._stack is None:
            return 0
        laid_out = self._stack.laid_out(index)
        boxes = [] if laid_out is None else [box for _side, box in laid_out.words_of(change)]
        return self._stack.heights.top(index) + round(min((box.top() for box in boxes), default=0))

    def _set_ticks(self) -> None:
        if self._stack is None or self._review is None:
            self._map.set_ticks(())
            return
        self._ticked = self._stack.heights.total
        if not self._fates:
            self._fates = [Fates.of(entry) for entry in self._entries]
        self._map.set_ticks(ticks_of(self._stack, self._fates))

    # -- scrolling ------------------------------------------------------------------------------------------------

    def _scrolled(self, value: int) -> None:
        """The scroll bar moved: near places are reached exactly, far ones by what is known of the heights."""
        if self._stack is None or self._following:
            return
        height = self.viewport().height()
        distance = value - self._stack.y_of(self._place)
        if abs(distance) <= 3 * height and not self.verticalScrollBar().isSliderDown():
            self._go_to(self._stack.shifted(self._place, distance, height))
            return
        self._place = self._stack.place_at(value, height)
        self._after_scrolling()

    def _go_to(self, place: ScrollPlace) -> None:
        self._place = place
        self._show_scroll_bar()
        self._after_scrolling()

    def _after_scrolling(self) -> None:
        if self._stack is not None:
            total = max(1, self._stack.heights.total)
            top = self._stack.y_of(self._place)
            self._map.set_seen(top / total, min(1.0, (top + self.viewport().height()) / total))
        self.viewport().update()

    def _show_scroll_bar(self) -> None:
        """Brings the scroll bar in step with what is known of the heights."""
        bar = self.verticalScrollBar()
        self._following = True
        height = self.viewport().height()
        total = self._stack.heights.total if self._stack is not None else 0
        bar.setRange(0, max(0, total - height))
        bar.setPageStep(max(_STEP, height - _STEP))
        bar.setValue(self._stack.y_of(self._place) if self._stack is not None and self._stack.shown else 0)
        self._following = False
        self._map.set_seen(bar.value() / max(1, total), min(1.0, (bar.value() + height) / max(1, total)))

    def _go_to_share(self, share: float) -> None:
        """Brings the place at ``share`` (0 to 1) of the whole to the middle of the view."""
        if self._stack is not None:
            height = self.viewport().height()
            self._go_to(self._stack.place_at(round(share * self._stack.heights.total) - height // 2, height))

    def _scroll_by(self, distance: int) -> None:
        if self._stack is not None:
            self._go_to(self._stack.shifted(self._place, distance, self.viewport().height()))

    def row_under(self, point: QPoint) -> tuple[int, int]:
        """Index of the row under a point of the view, and how many pixels the point is below its upper edge."""
        if self._stack is None or not self._stack.shown:
            return 0, 0
        y = self._stack.y_of(self._place) + point.y()
        index = self._stack.heights.row_at(y)
        return index, y - self._stack.heights.top(index)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Nothing to blit: the view paints anew."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the header above and the map beside the view, and the same row at the top."""
        super().resizeEvent(event)
        view = self.viewport().geometry()
        self._header.setGeometry(QRect(view.left(), view.top() - HEIGHT, view.width() + WIDTH, HEIGHT))
        self._map.setGeometry(QRect(view.right() + 1, view.top(), WIDTH, view.height()))
        self._rebuild_in_place()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls; with Ctrl it zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_points(self._points + (1 if event.angleDelta().y() > 0 else -1))
            event.accept()
            return
        pixels = event.pixelDelta().y() or event.angleDelta().y() * 3 * _STEP // 120
        self._scroll_by(-pixels)
        event.accept()

    # -- painting -------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows that are seen."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._theme.colour("surface"))
        if self._stack is None:
            return
        self._paint_strip(painter, self._stack.columns)
        y, index = -self._place.offset, self._place.index
        while y < self.viewport().height() and index < len(self._stack.shown):
            self._stack.laid_out(index)
            self._painter.paint(painter, self._stack, index, y, self._emphasis)
            y += self._stack.heights[index]
            index += 1
        if self._stack.heights.total != self._ticked:
            self._later.start()

    def _paint_strip(self, painter: QPainter, measures: Columns) -> None:
        begin, width = measures.middle
        height = self.viewport().height()
        painter.fillRect(QRect(begin, 0, width, height), self._theme.colour("window"))
        painter.fillRect(QRect(begin + width - 1, 0, 1, height), self._theme.colour("line"))
        painter.fillRect(QRect(begin, 0, 1, height), self._theme.colour("line"))
