"""The columns layout: the table of a trilogue, on a page that lies on its long side.

Row number, base, each delegation's text, an empty cell for the compromise, and how the texts stand to one another, in
words and in colour. What a text adds to the base is bold, what it takes away struck through.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from lxml import etree

from drafter.drafting.model import Status
from drafter.exchange.model import Column, Export, TextParagraph
from drafter.exchange.outgoing.column_grid import Agreement, GridCell, GridRow, column_grid
from drafter.exchange.outgoing.inline_docx import DELETED_END, INSERTED_END, PILCROW, shows_end
from drafter.exchange.outgoing.page_notes import PageNotes, short_name, status_words
from drafter.exchange.outgoing.remark_runs import ending_paragraphs, remark_runs
from drafter.exchange.outgoing.revision_stream import row_units
from drafter.exchange.outgoing.revision_units import DEFAULT_SEPARATOR, Fate, Span, Unit
from drafter.exchange.outgoing.settled_stream import with_whole_paragraphs
from drafter.exchange.outgoing.word_runs import run
from drafter.exchange.outgoing.word_styles import (
    ADDED_STYLE,
    CAPTION_STYLE,
    CELL_STYLE,
    NOTATION_STYLE,
    REMOVED_STYLE,
    SMALL_CELL_STYLE,
)
from drafter.exchange.outgoing.word_tables import (
    cell,
    cell_paragraph,
    closing_paragraph,
    plain_paragraph,
    table,
    table_row,
)
from drafter.exchange.word_names import LABEL_STYLE
from drafter.messages import say

_NUMBER_WIDTH = 624
_STATUS_WIDTH = 1361
_ROOMY = 6500
"""Width of a column in which rows may be as long as the rule for table rows says; in narrower ones, shorter."""
_SMALL_FROM = 4
"""Texts side by side, the compromise among them, from which on letters are smaller."""
GREEN, YELLOW, RED, WHITE = "DDEFDD", "FFF4CC", "F9DEDC", ""
AGREEMENT_SHADE: Mapping[Agreement, str] = {
    Agreement.SAME: GREEN,
    Agreement.ONE: YELLOW,
    Agreement.COMMON: YELLOW,
    Agreement.DIVERGENT: RED,
}
STATUS_SHADE: Mapping[Status, str] = {
    Status.DRAFT: WHITE,
    Status.OPEN: RED,
    Status.RESERVED: RED,
    Status.PENDING_ONE: YELLOW,
    Status.AGREED_IN_PRINCIPLE: YELLOW,
    Status.AGREED_AD_REFERENDUM: GREEN,
    Status.AGREED: GREEN,
    Status.CLOSED: GREEN,
    Status.BRACKETED: RED,
    Status.DELETED: WHITE,
    Status.MOVED: WHITE,
    Status.MERGED: WHITE,
}
"""White or red: not agreed; yellow: agreed in a working group; green: agreed; as health negotiations print it."""


def columns_blocks(export: Export, width: int, notes: PageNotes) -> list[etree._Element]:
    """The body of a file in columns.

    Args:
        export: prepared.
        width: of the table, in twips.
        notes: of the file.
    """
    grid = column_grid(export)
    texts = len(grid.columns) + 2
    each = (width - _NUMBER_WIDTH - _STATUS_WIDTH) // texts
    widths = (_NUMBER_WIDTH, *(each for _ in range(texts)), width - _NUMBER_WIDTH - each * texts)
    style = SMALL_CELL_STYLE if texts >= _SMALL_FROM else CELL_STYLE
    writer = _RowWriter(export, grid.columns, widths, style, notes)
    rows = [writer.row(number, row) for number, row in enumerate(grid.rows, start=1)]
    return [table(widths, column_headings(export, grid.columns), rows), closing_paragraph()]


def columns_legend(language: str) -> tuple[tuple[str, str], ...]:
    """What the formatting of words means, each with its style, for the page header."""
    return (
        (say("legend-bracket-added", language), ADDED_STYLE),
        (say("legend-bracket-removed", language), REMOVED_STYLE),
    )


def column_headings(export: Export, columns: Sequence[Column]) -> tuple[str, ...]:
    """What heads each column of the table."""
    words = {key: say(f"columns-{key}", export.language) for key in ("number", "compromise", "status")}
    headings = (export.heading_old, *(column.heading for column in columns))
    return (words["number"], *headings, words["compromise"], words["status"])


def row_status(export: Export, row: GridRow, columns: Sequence[Column]) -> tuple[tuple[str, ...], str]:
    """What the last cell of a row says, line by line, and its colour.

    The colour is the status's where the reader may see statuses and the row has one; else how the texts stand.
    """
    lines = [say(f"agreement-{row.agreement.value}", export.language)]
    shade = AGREEMENT_SHADE[row.agreement]
    texts = [
        (export.old, row.base),
        *((c.paragraphs, cell_places(cell)) for c, cell in zip(columns, row.cells, strict=True)),
    ]
    for text, places in reversed(texts):
        for place in places:
            words = status_words(export, text[place].id)
            if words:
                return (words, *lines), STATUS_SHADE[export.statuses_of[text[place].id or ""]]
    return tuple(lines), shade


def cell_places(cell: GridCell) -> tuple[int, ...]:
    """Places of a cell's paragraphs in its own text."""
    return tuple(place for row in cell.rows for place in row.new)


def cell_caption(cell: GridCell, language: str) -> str:
    """What is said above a cell's words: that they were moved, or are not there; empty where nothing is."""
    if cell.deletes:
        return say("cell-deleted", language)
    if not cell.moved:
        return ""
    if cell.moved_behind is None:
        return say("cell-moved-first", language)
    return say("cell-moved-behind", language, words=short_name(cell.moved_behind))


def cell_units(cell: GridCell, base: Sequence[TextParagraph], text: Sequence[TextParagraph]) -> list[Unit]:
    """The words of a cell: kept, added and removed."""
    return list(with_whole_paragraphs([unit for row in cell.rows for unit in row_units(row, base, text)]))


class _RowWriter:
    def __init__(
        self, export: Export, columns: Sequence[Column], widths: Sequence[int], style: str, notes: PageNotes
    ) -> None:
        self._export = export
        self._columns = columns
        self._widths = widths
        self._style = style
        self._notes = notes

    def row(self, number: int, row: GridRow) -> etree._Element:
        """One row of the table."""
        export = self._export
        texts = [[*row.base], *(cell_places(one) for one in row.cells)]
        sources = [export.old, *(column.paragraphs for column in self._columns)]
        longest = max(
            sum(len(source[place].text) for place in places) for source, places in zip(sources, texts, strict=True)
        )
        element = table_row(longest * _ROOMY // self._widths[1])
        widths = iter(self._widths)
        plain_paragraph(cell(element, next(widths)), str(number), CAPTION_STYLE)
        self._base(cell(element, next(widths)), row)
        for one, column in zip(row.cells, self._columns, strict=True):
            self._text(cell(element, next(widths)), one, column)
        plain_paragraph(cell(element, next(widths)), "", self._style)
        lines, shade = row_status(export, row, self._columns)
        place = cell(element, next(widths), shade)
        for line in lines:
            plain_paragraph(place, line, CAPTION_STYLE)
        return element

    def _base(self, place: etree._Element, row: GridRow) -> None:
        for index in row.base:
            paragraph = self._export.old[index]
            element = cell_paragraph(place, paragraph, self._style)
            if paragraph.label:
                element.append(run(paragraph.label, style=LABEL_STYLE))
            if paragraph.label and paragraph.text:
                element.append(run(paragraph.separator or DEFAULT_SEPARATOR))
            if paragraph.text:
                element.append(run(paragraph.text))
        if not row.base:
            plain_paragraph(place, "", self._style)

    def _text(self, place: etree._Element, one: GridCell, column: Column) -> None:
        caption = cell_caption(one, self._export.language)
        if caption:
            plain_paragraph(place, caption, CAPTION_STYLE)
        if one.deletes:
            return
        units = cell_units(one, self._export.old, column.paragraphs)
        ends = ending_paragraphs(units, [column.paragraphs[index] for index in cell_places(one)])
        for unit, ending in zip(units, ends, strict=True):
            element = cell_paragraph(place, unit.looks, self._style)
            element.extend(_runs(unit.spans))
            if shows_end(unit):
                element.append(run(PILCROW, style=INSERTED_END if unit.mark.is_new else DELETED_END))
            element.extend(remark_runs(self._notes, ending))
        if not units:
            plain_paragraph(place, "", self._style)


def _runs(spans: Sequence[Span]) -> Iterator[etree._Element]:
    """The words, and a blank that is in neither text between removed and added ones that would touch."""
    before = None
    for span in spans:
        if before is not None and touching(before, span):
            yield run(" ", style=NOTATION_STYLE)
        style = LABEL_STYLE if span.is_label else ""
        if span.fate is not Fate.KEPT:
            style = ADDED_STYLE if span.fate.is_new else REMOVED_STYLE
        yield run(span.text, style=style)
        before = span


def touching(one: Span, other: Span) -> bool:
    """Whether removed and added words stand side by side with no white space between."""
    if Fate.KEPT in (one.fate, other.fate) or one.fate.is_new == other.fate.is_new:
        return False
    return not (one.text[-1:].isspace() or other.text[:1].isspace())
