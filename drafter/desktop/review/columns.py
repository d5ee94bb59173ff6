"""Where the columns of a redline stand: measures only, in device-independent pixels."""

from __future__ import annotations

from dataclasses import dataclass

from drafter.desktop.review.rows import Side


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns for one width.

    Attributes:
        width: of everything.
        gutter: room for numbers of lines and labels before each column of text.
        numbers: how much of it is for numbers of lines, at its left.
        margin: white space at the outer edges.
        left: where the left column's text begins; the only column's, where there is one.
        right: where the right column's text begins.
        text_width: of each column's text.
        middle: begin and width of the strip of marks: between two columns, or before the only one.
        facing: False for one column.
    """

    width: int
    gutter: int
    margin: int
    left: int
    right: int
    text_width: int
    middle: tuple[int, int]
    facing: bool
    numbers: int = 0

    def text_x(self, side: Side) -> int:
        """Where that side's text begins."""
        return self.left if side is Side.LEFT or not self.facing else self.right

    def cell(self, side: Side) -> tuple[int, int]:
        """Begin and width of that side's ground: gutter, text and margins."""
        if not self.facing:
            begin = sum(self.middle)
            return begin, self.left + self.text_width + self.margin - begin
        if side is Side.LEFT:
            return 0, self.middle[0]
        begin = sum(self.middle)
        return begin, self.width - begin

    def side_at(self, x: float) -> Side:
        """Which column a place belongs to."""
        if not self.facing:
            return Side.RIGHT
        return Side.LEFT if x < self.middle[0] + self.middle[1] / 2 else Side.RIGHT


def columns(
    width: int, labels: int, margin: int, strip: int, *, facing: bool, widest: int, numbers: int = 0
) -> Columns:
    """Measures for ``width``.

    Args:
        labels: room for labels.
        margin: white space at the outer edges.
        strip: width of the strip of marks.
        facing: two columns.
        widest: no column of text is wider: the eye does not find the next line otherwise.
        numbers: room for numbers of lines.
    """
    gutter = numbers + labels
    if facing:
        cell = (width - strip) // 2
        text_width = max(60, cell - gutter - 2 * margin)
        right = cell + strip + margin + gutter
        return Columns(width, gutter, margin, margin + gutter, right, text_width, (cell, strip), True, numbers)
    room = max(60, width - strip - gutter - 2 * margin)
    text_width = min(room, widest)
    slack = (room - text_width) // 2
    left = slack + strip + margin + gutter
    return Columns(width, gutter, margin, left, left, text_width, (slack, strip), False, numbers)
