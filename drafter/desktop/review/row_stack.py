"""Facing rows one under the other: only those seen are laid out, the others have estimated heights."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from drafter.desktop.review.columns import Columns
from drafter.desktop.review.heights import RowHeights
from drafter.desktop.review.laid_out_row import PADDING, LaidOutRow, caption_height
from drafter.desktop.review.margin_numbers import QuotedLines, margin_numbers
from drafter.desktop.review.rows import FacingRow, Fold, Review, ShownRow, Side
from drafter.desktop.theme import Theme

_KEPT = 400
"""Rows that stay laid out after they went out of sight."""

_SAMPLE = "El desarrollo sostenible de la región, the sustainable development of the region. "


@dataclass(frozen=True, slots=True)
class ScrollPlace:
    """What stands at the top of the view: a row of what is shown, and how many of its pixels are above."""

    index: int
    offset: int


class RowStack:
    """What is shown of a review, for one width, typeface and theme.

    Attributes:
        review: the texts; shown: the rows.
        columns: where the columns stand.
        heights: of every row, estimated until it is laid out.
        quoted: the numbers of lines that stand in the margin; None for none.
    """

    def __init__(
        self,
        review: Review,
        shown: Sequence[ShownRow],
        columns: Columns,
        font: QFont,
        theme: Theme,
        quoted: QuotedLines | None = None,
    ) -> None:
        self.review = review
        self.quoted = quoted
        self.shown = shown
        self.columns = columns
        self.font = font
        self._theme = theme
        self._laid_out: OrderedDict[int, LaidOutRow] = OrderedDict()
        self._firsts = [row.first if isinstance(row, Fold) else row.number for row in shown]
        metrics = QFontMetricsF(font)
        self._line = metrics.height() * 1.18
        self._character = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        self.heights = RowHeights(self._estimate(row) for row in shown)

    # -- heights --------------------------------------------------------------------------------------------------

    def _estimate(self, row: ShownRow) -> int:
        if isinstance(row, Fold):
            return math.ceil(2 * self._line)
        if not isinstance(row, FacingRow):
            return caption_height(self.font) + 2 * PADDING
        caption = 0 if row.left_behind is None else caption_height(self.font)
        return caption + 2 * PADDING + math.ceil(self._line * self._lines(row))

    def _lines(self, row: FacingRow) -> int:
        per_line = max(1.0, self.columns.text_width / self._character)
        if not self.columns.facing:
            length = sum(len(segment.text) for segment in self.review.comparison.rows[row.row].segments)
            return max(1, math.ceil(length / per_line))
        left, right = self.review.left.paragraphs, self.review.right.paragraphs
        return max(
            1,
            sum(math.ceil(len(left[index].text) / per_line) for index in row.left),
            sum(math.ceil(len(right[index].text) / per_line) for index in row.right),
        )

    def laid_out(self, index: int) -> LaidOutRow | None:
        """The row at ``index`` with its lines broken, its height corrected; None for a fold or an old place."""
        row = self.shown[index]
        if not isinstance(row, FacingRow):
            return None
        known = self._laid_out.get(index)
        if known is None:
            known = LaidOutRow(self.review, row, self.columns, self.font, self._theme)
            self._laid_out[index] = known
            self.heights[index] = known.height
            if len(self._laid_out) > _KEPT:
                self._laid_out.popitem(last=False)
        else:
            self._laid_out.move_to_end(index)
        return known

    def margin(self, laid_out: LaidOutRow, side: Side) -> Sequence[tuple[float, str]]:
        """Numbers of lines beside a row: base line from its upper edge, and number."""
        if self.quoted is None:
            return ()
        if side not in laid_out.margin:
            laid_out.margin[side] = margin_numbers(self.review, laid_out, side, self.quoted, facing=self.columns.facing)
        return laid_out.margin[side]

    def index_of(self, number: int) -> int:
        """Where row ``number`` of the review is shown, or the fold that holds it."""
        return max(0, bisect_right(self._firsts, number) - 1)

    def number_of(self, index: int) -> int:
        """Number in the review of the row shown at ``index``; of a fold, its first."""
        return self._firsts[index]

    # -- scrolling ------------------------------------------------------------------------------------------------

    def y_of(self, place: ScrollPlace) -> int:
        """How many pixels are above the view."""
        return self.heights.top(place.index) + place.offset

    def place_at(self, y: int, view_height: int) -> ScrollPlace:
        """The place ``y`` pixels down, as far as heights are known; never beyond the last screenful."""
        if not self.shown:
            return ScrollPlace(0, 0)
        index = self.heights.row_at(y)
        place = ScrollPlace(index, max(0, y - self.heights.top(index)))
        return self._settled(place, view_height)

    def shifted(self, place: ScrollPlace, distance: int, view_height: int) -> ScrollPlace:
        """``distance`` pixels further down (up where negative), exactly: what is passed is laid out on the way."""
        if not self.shown:
            return place
        index, offset = place.index, place.offset + distance
        while offset < 0 and index > 0:
            index -= 1
            self.laid_out(index)
            offset += self.heights[index]
        return self._settled(ScrollPlace(index, max(0, offset)), view_height)

    def _settled(self, place: ScrollPlace, view_height: int) -> ScrollPlace:
        """The same place with an offset inside its row, and the view full below it."""
        index, offset = place.index, place.offset
        self.laid_out(index)
        while index + 1 < len(self.shown) and offset >= self.heights[index]:
            offset -= self.heights[index]
            index += 1
            self.laid_out(index)
        offset = min(offset, max(0, self.heights[index] - 1))
        below, seen = index, -offset
        while seen < view_height and below < len(self.shown):
            self.laid_out(below)
            seen += self.heights[below]
            below += 1
        missing = view_height - seen
        if missing <= 0:
            return ScrollPlace(index, offset)
        offset -= missing
        while offset < 0 and index > 0:
            index -= 1
            self.laid_out(index)
            offset += self.heights[index]
        return ScrollPlace(index, max(0, offset))
