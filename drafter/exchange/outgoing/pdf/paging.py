"""Lines to pages: where each line, rule and ground of colour stands. Lengths are points, y grows upwards.

No page begins with a paragraph's last line or ends with its first; what is kept with the next stays with it; footnotes
stand at the foot of the page that has their mark; a table's heading row is repeated, and rows too long for what is
left are divided between lines.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from drafter.exchange.model import LineNumbering
from drafter.exchange.outgoing.pdf.flow import (
    CELL_BOTTOM,
    CELL_SIDE,
    CELL_TOP,
    Bookmark,
    SetCell,
    SetLine,
    SetParagraph,
    SetRow,
    SetTable,
)

_NOTES_GAP = 14.0
"""Between the text and the first footnote; the rule stands in it."""
_CARRIED = 0.5
"""Share of a page that footnotes of the page before may take."""
_FEWEST = 2
"""Lines of a paragraph that may stand alone at a page's foot or head."""
_SMALL_ROW, _SMALL_REST = 0.13, 0.16
"""Rows up to the first share of the page are not divided, nor are others where less than the second is left."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Paper and the place of the text on it."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float

    @property
    def text_width(self) -> float:
        """Between the margins."""
        return self.width - self.left - self.right

    @property
    def text_height(self) -> float:
        """Between header and footer."""
        return self.height - self.top - self.bottom


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A line at its place: x of its left edge, y of its base line."""

    x: float
    y: float
    line: SetLine


@dataclass(frozen=True, slots=True)
class Box:
    """A ground of colour; a rule where it is thin."""

    x: float
    y: float
    width: float
    height: float
    colour: str

    @property
    def is_rule(self) -> bool:
        """Whether it is drawn above grounds and the draft's mark."""
        return min(self.width, self.height) < 1


@dataclass
class PlacedPage:
    """A page.

    Attributes:
        lines: of the text, in reading order, tables cell by cell; then footnotes.
        boxes: grounds and rules.
        numbers: line numbers, each with its base line.
        bookmarks: entries of the outline with their upper edge.
    """

    lines: list[PlacedLine] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    numbers: list[tuple[float, int]] = field(default_factory=list)
    bookmarks: list[tuple[float, Bookmark]] = field(default_factory=list)


def paged(
    flow: Sequence[SetParagraph | SetTable],
    notes: Mapping[int, SetParagraph],
    sheet: Sheet,
    *,
    numbering: LineNumbering | None = None,
    line_colour: str,
    progress: Callable[[float], None] | None = None,
) -> list[PlacedPage]:
    """The pages of a flow; at least one.

    Args:
        flow: paragraphs and tables in order.
        notes: footnotes by number; lines say which they have.
        sheet: the paper.
        numbering: where line numbers begin again; None for no numbers.
        line_colour: of rules, ``#rrggbb``.
        progress: gets 0..1; may raise to cancel.
    """
    pager = _Pager(notes, sheet, numbering, line_colour)
    for place, item in enumerate(flow):
        if progress is not None and not place % 50:
            progress(place / len(flow))
        if isinstance(item, SetTable):
            pager.table(item)
            continue
        if place == 0 or not _keeps(flow[place - 1]):
            pager.make_room(_chain_height(flow, place), sum(1 for line in item.lines if line.line.notes))
        pager.paragraph(item)
    pager.finish()
    return pager.pages


def _keeps(item: SetParagraph | SetTable) -> bool:
    return isinstance(item, SetParagraph) and item.keep_with_next


def _chain_height(flow: Sequence[SetParagraph | SetTable], place: int) -> float:
    """Height of a paragraph with all it is kept with, and the first lines of what follows; 0 where it stands alone."""
    item = flow[place]
    if not _keeps(item):
        return 0.0
    height = after = 0.0
    while place < len(flow) and isinstance(item, SetParagraph) and item.keep_with_next:
        height += max(after, item.before) + sum(line.leading for line in item.lines)
        after = item.after
        place += 1
        item = flow[place] if place < len(flow) else item
    if place < len(flow):
        height += max(after, item.before)
        if isinstance(item, SetTable):
            height += sum(_height(row.cells) for row in (item.heading, *item.rows[:1]))
        else:
            count = len(item.lines) if len(item.lines) <= _FEWEST + 1 else _FEWEST
            height += sum(line.leading for line in item.lines[:count])
    return height


def _height(cells: Sequence[SetCell]) -> float:
    return CELL_TOP + CELL_BOTTOM + max((sum(one.gap + one.leading for one in cell.lines) for cell in cells), default=0)


class _Pager:
    def __init__(
        self, notes: Mapping[int, SetParagraph], sheet: Sheet, numbering: LineNumbering | None, line_colour: str
    ) -> None:
        self.pages: list[PlacedPage] = [PlacedPage()]
        self._notes = notes
        self._sheet = sheet
        self._numbering = numbering
        self._line_colour = line_colour
        self._number = 0
        self._y = sheet.height - sheet.top
        self._after = 0.0
        self._empty = True
        self._here: list[SetLine] = []
        """Lines of footnotes that stand on this page."""
        self._waiting: list[SetLine] = []
        """Lines of footnotes this page has no room for."""

    # -- the page -------------------------------------------------------------------------------------------------

    @property
    def _room(self) -> float:
        return self._y - self._sheet.bottom - self._notes_height(self._here)

    @staticmethod
    def _notes_height(lines: Sequence[SetLine]) -> float:
        return _NOTES_GAP + sum(line.leading + line.gap for line in lines) if lines else 0.0

    def _lines_of_notes(self, numbers: Sequence[int]) -> list[SetLine]:
        result: list[SetLine] = []
        for number in numbers:
            note = self._notes[number]
            result.extend(replace(line, gap=note.after if not at else 0.0) for at, line in enumerate(note.lines))
        return result

    def _new_page(self) -> None:
        self._close_page()
        self.pages.append(PlacedPage())
        self._y = self._sheet.height - self._sheet.top
        self._after = 0.0
        self._empty = True
        if self._numbering is LineNumbering.EACH_PAGE:
            self._number = 0
        waiting, self._waiting = self._waiting, []
        self._here = []
        self._take_notes(waiting, self._sheet.text_height * _CARRIED)

    def _take_notes(self, lines: Sequence[SetLine], most: float = float("inf")) -> None:
        """Puts footnotes on this page as far as it has room for them; the rest waits for the next."""
        room = min(self._y - self._sheet.bottom, most) + 0.01
        for place, line in enumerate(lines):
            if self._waiting or self._notes_height([*self._here, line]) > room:
                self._waiting.extend(lines[place:])
                return
            self._here.append(line)

    def _close_page(self) -> None:
        page = self.pages[-1]
        if not self._here:
            return
        y = self._sheet.bottom + self._notes_height(self._here) - _NOTES_GAP
        page.boxes.append(Box(self._sheet.left, y + 5, 120, 0.5, self._line_colour))
        for line in self._here:
            y -= line.gap + line.leading
            page.lines.append(PlacedLine(self._sheet.left + line.x, y + line.leading * 0.26, line))

    def finish(self) -> None:
        """Places what is left of the footnotes."""
        self._close_page()
        while self._waiting:
            self._here = []
            self._new_page()
            self._close_page()

    def make_room(self, height: float, notes: int) -> None:
        """Begins a page where this one has less room; ``notes`` are footnotes, taken for two lines each."""
        if height and not self._empty and self._after + height + notes * 26 > self._room:
            self._new_page()

    # -- paragraphs -----------------------------------------------------------------------------------------------

    def paragraph(self, paragraph: SetParagraph) -> None:
        """Places a paragraph, divided where it has to be."""
        lines = list(paragraph.lines)
        first = True
        while lines:
            gap = max(self._after, paragraph.before if first else 0.0) if not self._empty else 0.0
            count = self._fitting(lines, gap)
            if count < len(lines):
                count = self._divided(count, len(lines), first and paragraph.keep_whole)
                if count == 0 and not self._empty:
                    self._new_page()
                    continue
                count = max(count, 1)
            self._y -= gap
            if first and paragraph.bookmark is not None:
                self.pages[-1].bookmarks.append((self._y, paragraph.bookmark))
            for line in lines[:count]:
                self._place(line, self._sheet.left, numbered=paragraph.numbered)
                if first and paragraph.quoted and self._numbering is None:
                    self.pages[-1].numbers.append((self.pages[-1].lines[-1].y, paragraph.quoted))
                first = False
            lines = lines[count:]
            if lines:
                self._new_page()
        self._after = paragraph.after

    def _fitting(self, lines: Sequence[SetLine], gap: float) -> int:
        """How many of the lines have room, their footnotes included."""
        height = gap
        notes = list(self._here)
        for count, line in enumerate(lines):
            height += line.leading
            notes.extend(self._lines_of_notes(line.line.notes))
            if height + self._notes_height(notes) > self._y - self._sheet.bottom + 0.01:
                return count
        return len(lines)

    def _divided(self, count: int, total: int, whole: bool) -> int:
        """How many lines to leave on this page so that none stands alone on this or on the next."""
        if whole and not self._empty:
            return 0
        count = min(count, total - _FEWEST) if total > _FEWEST else 0
        return count if count >= _FEWEST else 0

    def _place(self, line: SetLine, x: float, *, numbered: bool) -> None:
        """Places a line below the last, with its footnotes."""
        self._y -= line.leading
        base = self._y + line.leading * 0.26
        self.pages[-1].lines.append(PlacedLine(x + line.x, base, line))
        self._take_notes(self._lines_of_notes(line.line.notes))
        if numbered:
            self._count(base)
        self._empty = False

    def _count(self, base: float) -> None:
        if self._numbering is not None:
            self._number += 1
            self.pages[-1].numbers.append((base, self._number))

    # -- tables ---------------------------------------------------------------------------------------------------

    def table(self, table: SetTable) -> None:
        """Places a table row by row."""
        if not self._empty:
            self._y -= max(self._after, table.before)
        lowest = sum(_height(row.cells) for row in (table.heading, *table.rows[:1]))
        if not self._empty and lowest > self._room and lowest < self._sheet.text_height * 0.6:
            self._new_page()
        self._heading_row(table, table.heading)
        for row in table.rows:
            self._row(table, row)
        self._after = 8.0

    def _heading_row(self, table: SetTable, heading: SetRow) -> None:
        self._rule(table)
        self._cells(table, heading, numbered=False)
        self._empty = True  # a page with a heading row and nothing else has no row yet

    def _row(self, table: SetTable, row: SetRow) -> None:
        cells = row.cells
        bookmark = row.bookmark
        while True:
            notes = [one for cell in cells for line in cell.lines for one in self._lines_of_notes(line.line.notes)]
            height = _height(cells)
            fits = height + self._notes_height([*self._here, *notes]) <= self._y - self._sheet.bottom + 0.01
            page = self._sheet.text_height
            small = height < page * _SMALL_ROW or (height < page * 0.8 and self._room < page * _SMALL_REST)
            if not fits and not self._empty and small:
                self._next_table_page(table)
                continue
            head, rest = (cells, None) if fits else self._split(cells)
            if head is None:
                if self._empty:
                    head, rest = _cut(cells, [1] * len(cells))
                else:
                    self._next_table_page(table)
                    continue
            if bookmark is not None:
                self.pages[-1].bookmarks.append((self._y, bookmark))
                bookmark = None
            self._cells(table, replace(row, cells=head), numbered=row.numbered)
            self._empty = False
            if rest is None:
                return
            cells = rest
            self._next_table_page(table)

    def _next_table_page(self, table: SetTable) -> None:
        self._new_page()
        cells = tuple(replace(cell, lines=_without_owner(cell.lines)) for cell in table.heading.cells)
        self._heading_row(table, replace(table.heading, cells=cells))

    def _split(self, cells: Sequence[SetCell]) -> tuple[tuple[SetCell, ...] | None, tuple[SetCell, ...] | None]:
        """What of a row has room here, and the rest; no first part where it would be a line or two."""
        counts: list[int] = []
        notes = list(self._here)
        for cell in cells:
            height = CELL_TOP + CELL_BOTTOM
            count = 0
            for line in cell.lines:
                height += line.gap + line.leading
                added = self._lines_of_notes(line.line.notes)
                if height + self._notes_height([*notes, *added]) > self._y - self._sheet.bottom:
                    break
                notes.extend(added)
                count += 1
            if count < len(cell.lines):
                count = max(0, min(count, len(cell.lines) - _FEWEST))
            counts.append(count)
        if max(counts) < _FEWEST or all(count == len(cell.lines) for count, cell in zip(counts, cells, strict=True)):
            return None, None
        return _cut(cells, counts)

    def _cells(self, table: SetTable, row: SetRow, *, numbered: bool) -> None:
        top = self._y
        height = _height(row.cells)
        page = self.pages[-1]
        x = self._sheet.left
        tallest = max(row.cells, key=lambda cell: len(cell.lines))
        for cell, width in zip(row.cells, table.widths, strict=True):
            if cell.ground:
                page.boxes.append(Box(x, top - height, width, height, cell.ground))
            self._y = top - CELL_TOP
            for line in cell.lines:
                self._y -= line.gap
                self._place(line, x + CELL_SIDE, numbered=numbered and cell is tallest)
            x += width
            if x < self._sheet.left + sum(table.widths) - 1:
                page.boxes.append(Box(x - 0.25, top - height, 0.5, height, self._line_colour))
        self._y = top - height
        self._rule(table)

    def _rule(self, table: SetTable) -> None:
        self.pages[-1].boxes.append(Box(self._sheet.left, self._y - 0.25, sum(table.widths), 0.5, self._line_colour))


def _cut(cells: Sequence[SetCell], counts: Sequence[int]) -> tuple[tuple[SetCell, ...], tuple[SetCell, ...] | None]:
    """Each cell's first lines, and the others; None where none are left."""
    head = tuple(replace(cell, lines=cell.lines[:count]) for cell, count in zip(cells, counts, strict=True))
    rest: list[SetCell] = []
    more = False
    for cell, count in zip(cells, counts, strict=True):
        tail = cell.lines[count:]
        more = more or bool(tail)
        if cell.repeated and not tail:
            tail = _without_owner(cell.lines)
        rest.append(replace(cell, lines=(replace(tail[0], gap=0.0), *tail[1:]) if tail else ()))
    return head, tuple(rest) if more else None


def _without_owner(lines: Sequence[SetLine]) -> tuple[SetLine, ...]:
    return tuple(replace(line, owner=None) for line in lines)
