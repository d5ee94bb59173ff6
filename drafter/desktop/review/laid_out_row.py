"""A facing row laid out: the blocks of each side stacked, and what lies where."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from drafter.desktop.review.columns import Columns
from drafter.desktop.review.rows import FacingRow, Review, Side
from drafter.desktop.review.runs import Block, inline_blocks, side_blocks
from drafter.desktop.review.text_block import TextBlock
from drafter.desktop.theme import Theme

PADDING = 6
"""White space above and below the words of a row, in pixels."""

NUMBERS_GAP = 10
"""Between the numbers of lines and the labels, in pixels."""

BLOCK_GAP = 6
"""Between paragraphs that face one paragraph together, in pixels."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the words of a row.

    Attributes:
        side: which column (the right one where there is only one).
        block: which of the side's blocks.
        offset: Python characters from the block's start.
    """

    side: Side
    block: int
    offset: int


def caption_font(font: QFont) -> QFont:
    """The face of small remarks beside a text set in ``font``."""
    made = QFont()
    made.setPointSizeF(max(7.0, font.pointSizeF() * 0.78))
    return made


def margin_font(font: QFont) -> QFont:
    """The face of numbers of lines beside a text set in ``font``."""
    made = QFont()
    made.setPointSizeF(max(6.5, font.pointSizeF() * 0.68))
    return made


def caption_height(font: QFont) -> int:
    """Room for one remark, in pixels."""
    return math.ceil(QFontMetricsF(caption_font(font)).height()) + 4


class LaidOutRow:
    """Blocks with their lines broken for the given columns.

    Attributes:
        row: what is laid out.
        caption: room above the words of a moved row for where it came from, in pixels; 0 for others.
        height: of the row, in pixels.
        margin: numbers of lines beside each side, once somebody has counted them.
    """

    def __init__(self, review: Review, row: FacingRow, columns: Columns, font: QFont, theme: Theme) -> None:
        self.row = row
        self.margin: dict[Side, list[tuple[float, str]]] = {}
        self.caption = 0 if row.left_behind is None else caption_height(font)
        self._columns = columns
        self._blocks: dict[Side, list[TextBlock]] = {Side.LEFT: [], Side.RIGHT: []}
        if columns.facing:
            for side in Side:
                self._blocks[side] = self._stack(side_blocks(review, row, side), font, theme)
        else:
            self._blocks[Side.RIGHT] = self._stack(inline_blocks(review, row), font, theme)
        tallest = max((blocks[-1].top + blocks[-1].height for blocks in self._blocks.values() if blocks), default=0.0)
        self.height = math.ceil(tallest) + PADDING

    def _stack(self, blocks: Sequence[Block], font: QFont, theme: Theme) -> list[TextBlock]:
        stacked: list[TextBlock] = []
        top = float(PADDING + self.caption)
        for block in blocks:
            laid_out = TextBlock(block, font, theme, self._columns.text_width)
            laid_out.top = top
            top += laid_out.height + BLOCK_GAP
            stacked.append(laid_out)
        return stacked

    def blocks(self, side: Side) -> Sequence[TextBlock]:
        """The blocks of a side, from the top."""
        return self._blocks[side]

    def words_of(self, change: int) -> Iterator[tuple[Side, QRectF]]:
        """Where the words of a change stand; where a side has none of them, a rectangle without width."""
        for side, blocks in self._blocks.items():
            found: list[QRectF] = []
            for block in blocks:
                for start, stop in block.block.spans(change):
                    found += block.rectangles(*_trimmed(block.block.text, start, stop))
            if not found:
                for block in blocks:
                    place = block.block.place_of(change)
                    if place is not None:
                        found.append(block.caret(place))
                        break
            x = self._columns.text_x(side)
            yield from ((side, rectangle.translated(x, 0)) for rectangle in found)

    def change_at(self, x: float, y: float) -> int | None:
        """Number of the change whose words are under a point (from the row's corner)."""
        side = self._columns.side_at(x)
        for block in self._blocks[side]:
            offset = block.character_at(x - self._columns.text_x(side), y)
            if offset is not None:
                return block.block.change_at(offset)
        return None

    def spot_at(self, x: float, y: float, side: Side) -> Spot | None:
        """The place in a side's words nearest to a point (from the row's corner); None where it has no words."""
        blocks = self._blocks[side]
        if not blocks:
            return None
        for number, block in enumerate(blocks):
            if y < block.top + block.height + BLOCK_GAP / 2 or number == len(blocks) - 1:
                if y < block.top:
                    return Spot(side, number, 0)
                if y >= block.top + block.height and number == len(blocks) - 1:
                    return Spot(side, number, len(block.block.text))
                return Spot(side, number, block.offset_at(x - self._columns.text_x(side), y))
        return None


def _trimmed(text: str, start: int, stop: int) -> tuple[int, int]:
    """The same span without the blanks at its ends, unless there is nothing else."""
    words = text[start:stop]
    if not words.strip():
        return start, stop
    return start + len(words) - len(words.lstrip()), stop - (len(words) - len(words.rstrip()))
