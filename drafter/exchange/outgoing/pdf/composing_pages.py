"""An export as a flow of set paragraphs and tables: which words, in which order, with which remarks."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from drafter.exchange.model import Export, Layout, TextParagraph, visible_line
from drafter.exchange.outgoing.column_grid import GridCell, GridRow, column_grid
from drafter.exchange.outgoing.columns_docx import (
    cell_caption,
    cell_units,
    column_headings,
    row_status,
)
from drafter.exchange.outgoing.docx_writer import bracketed_of, comparison_of, stream_of
from drafter.exchange.outgoing.html_style import GROUNDS, colours_of
from drafter.exchange.outgoing.left_out import Gap, rows_left_out, units_left_out, with_gaps
from drafter.exchange.outgoing.page_notes import PageNotes
from drafter.exchange.outgoing.pdf.flow import (
    CELL_SIDE,
    Bookmark,
    Node,
    SetCell,
    SetParagraph,
    SetRow,
    SetTable,
)
from drafter.exchange.outgoing.pdf.line_breaking import Look, Piece
from drafter.exchange.outgoing.pdf.marked_words import (
    MarkedWords,
    bracketed_words,
    changed_words,
    one_side,
    plain_words,
    proposed_words,
)
from drafter.exchange.outgoing.pdf.typefaces import Cut, Typefaces
from drafter.exchange.outgoing.pdf.typesetting import (
    CAPTION,
    CELL_HEADING,
    CELL_STYLE,
    NOTE_STYLE,
    SOURCES_HEADING,
    SOURCES_STYLE,
    ParagraphStyle,
    cell_lines,
    cell_style_of,
    note_mark,
    set_paragraph,
    style_of,
)
from drafter.exchange.outgoing.remark_runs import ending_paragraphs
from drafter.exchange.outgoing.revision_stream import row_units
from drafter.exchange.outgoing.revision_units import Span, Unit
from drafter.exchange.outgoing.row_captions import row_remarks
from drafter.exchange.outgoing.word_tables import HEADING_SHADE
from drafter.messages import say

_CAPTION_WIDTH = 74.0
_NUMBER_WIDTH = 30.0
_STATUS_WIDTH = 72.0
_LARGE, _SMALLEST = CELL_STYLE.look.size, 7.5
_LETTERS = ((3, _LARGE), (8, 9.0), (sys.maxsize, _SMALLEST))
"""Size of the letters up to so many texts side by side; where they are smallest, labels do not hang."""
_REMARK_COLOUR = "#7a4b00"
_GAP_STYLE = replace(CAPTION, before=4.0, after=10.0, centred=True)


@dataclass
class Composition:
    """What is to be laid on pages.

    Attributes:
        root: of the structure.
        flow: in order.
        footnotes: by number.
    """

    root: Node = field(default_factory=lambda: Node("Document"))
    flow: list[SetParagraph | SetTable] = field(default_factory=list)
    footnotes: dict[int, SetParagraph] = field(default_factory=dict)


def composed(
    export: Export, width: float, faces: Typefaces, progress: Callable[[float], None] | None = None
) -> Composition:
    """The flow of a prepared export.

    Args:
        export: tracked is set like inline.
        width: of the text, in points.
        faces: measure the words.
        progress: gets 0..1; may raise to cancel.
    """
    return _Composer(export, width, faces, progress).composition()


class _Composer:
    def __init__(
        self, export: Export, width: float, faces: Typefaces, progress: Callable[[float], None] | None
    ) -> None:
        self._export = export
        self._width = width
        self._faces = faces
        self._progress = progress
        self._notes = PageNotes(export)
        self._result = Composition()
        self._letters = _LARGE
        self._colours = colours_of(export.scheme)

    def composition(self) -> Composition:
        layout = self._export.layout
        if layout is Layout.SIDE_BY_SIDE:
            self._side_by_side()
        elif layout is Layout.COLUMNS:
            self._columns()
        else:
            self._running_text()
        self._sources()
        for number, citation in enumerate(self._notes.footnotes, start=1):
            self._footnote(number, citation)
        return self._result

    def _watched(self, count: int) -> Iterator[int]:
        """The numbers up to ``count``, saying now and then how far it has come."""
        for place in range(count):
            if self._progress is not None and not place % 50:
                self._progress(place / count)
            yield place

    # -- running text ---------------------------------------------------------------------------------------------

    def _running_text(self) -> None:
        export = self._export
        if export.layout is Layout.CLEAN:
            for place in self._watched(len(export.new)):
                one = export.new[place]
                self._paragraph(one, plain_words(one, style_of(one).look), one)
            return
        units = stream_of(export)
        ends = ending_paragraphs(units, export.new)
        if export.layout is Layout.BRACKETED:
            bracketed = bracketed_of(export, units)
            for place in self._watched(len(bracketed)):
                paragraph = bracketed[place]
                words = bracketed_words(paragraph.pieces, style_of(paragraph.looks).look)
                self._paragraph(paragraph.looks, words, ends[place])
            return
        pairs = list(with_gaps(zip(units, ends, strict=True), units_left_out(export, units)))
        for place in self._watched(len(pairs)):
            pair = pairs[place]
            if isinstance(pair, Gap):
                self._gap(pair)
                continue
            unit, ending = pair
            self._paragraph(
                unit.looks,
                changed_words(unit, style_of(unit.looks).look, self._colours),
                ending,
                quoted=0 if unit.new_index is None or not export.quoted_new else export.quoted_new[unit.new_index][0],
            )

    def _gap(self, gap: Gap) -> None:
        """The line that stands for paragraphs that are left out."""
        node = self._result.root.add("P")
        words = (Piece(gap.words(self._export.language), CAPTION.look),)
        set_gap = set_paragraph((), words, _GAP_STYLE, self._width, self._faces, node)
        self._result.flow.append(replace(set_gap, numbered=False))

    def _paragraph(
        self, looks: TextParagraph, marked: MarkedWords, ending: TextParagraph | None, *, quoted: int = 0
    ) -> None:
        style = style_of(looks)
        if not marked.label and looks.label:
            style = style_of(replace(looks, label=""))
        if marked.label and not looks.label:
            style = style_of(replace(looks, label="0"))
        words = [*marked.words, *self._remark(ending, style.look)]
        node = self._result.root.add(style.tag)
        paragraph = set_paragraph(marked.label, words, style, self._width, self._faces, node)
        self._result.flow.append(replace(paragraph, quoted=quoted))

    def _remark(self, paragraph: TextParagraph | None, look: Look) -> list[Piece]:
        """What follows a paragraph that ends: the mark of its source's footnote, its status."""
        remark = self._notes.remark(paragraph)
        pieces: list[Piece] = []
        if remark.footnote is not None:
            pieces.append(note_mark(remark.footnote, look))
        if remark.note:
            pieces.append(Piece(f" {remark.note}", Look(Cut.ITALIC, min(look.size * 0.84, 9.7), _REMARK_COLOUR)))
        return pieces

    def _footnote(self, number: int, citation: str) -> None:
        look = NOTE_STYLE.look
        node = self._result.root.add("Note")
        self._result.footnotes[number] = set_paragraph(
            (Piece(str(number), replace(look, size=look.size * 0.8, rise=1.6)),),
            (Piece(citation, look),),
            NOTE_STYLE,
            self._width,
            self._faces,
            node,
        )

    def _sources(self) -> None:
        """The table of sources at the end, where it was asked for."""
        lines = self._notes.lines_of_table
        if not lines:
            return
        language = self._export.language
        node = self._result.root.add("H2")
        heading = (Piece(say("sources-heading", language), SOURCES_HEADING.look),)
        set_heading = set_paragraph((), heading, SOURCES_HEADING, self._width, self._faces, node)
        self._result.flow.append(replace(set_heading, numbered=False))
        table = self._result.root.add("Table")
        shares = self._notes.shares_of_table
        widths = tuple(self._width * share / sum(shares) for share in shares)
        rows = []
        for line in lines:
            parent = table.add("TR")
            rows.append(
                SetRow(tuple(
                    self._words_cell(parent, words, SOURCES_STYLE, width)
                    for words, width in zip(line, widths, strict=True)
                ), numbered=False)
            )  # fmt: skip
        self._result.flow.append(
            SetTable(widths, self._heading_row(table, self._notes.columns_of_table, widths), tuple(rows))
        )

    # -- tables ---------------------------------------------------------------------------------------------------

    def _heading_row(self, table: Node, headings: Sequence[str], widths: Sequence[float]) -> SetRow:
        row = Node("TR")
        table.children.insert(0, row)
        style = self._sized(CELL_HEADING)
        cells = [
            replace(self._words_cell(row, words, style, width, tag="TH"), ground=f"#{HEADING_SHADE}")
            for words, width in zip(headings, widths, strict=True)
        ]
        return SetRow(tuple(cells), numbered=False)

    def _words_cell(
        self, row: Node, words: str, style: ParagraphStyle, width: float, *, ground: str = "", tag: str = "TD"
    ) -> SetCell:
        """A cell with one paragraph, or empty."""
        node = row.add(tag)
        if not words:
            return SetCell((), ground)
        pieces = (Piece(words, style.look),)
        paragraph = set_paragraph((), pieces, style, width - 2 * CELL_SIDE, self._faces, node.add("P"))
        return SetCell(paragraph.lines, ground)

    def _cell_paragraph(
        self, node: Node, looks: TextParagraph, marked: MarkedWords, ending: TextParagraph | None, width: float
    ) -> SetParagraph:
        style = self._cell_style(replace(looks, label="0" if marked.label else ""))
        words = [*marked.words, *self._remark(ending, style.look)]
        room = width - 2 * CELL_SIDE
        return set_paragraph(marked.label, words, style, room, self._faces, node.add("P"))

    def _cell_style(self, looks: TextParagraph) -> ParagraphStyle:
        style = self._sized(cell_style_of(looks, narrow=self._letters < _LARGE))
        return replace(style, left=0.0, hanging=0.0) if self._letters <= _SMALLEST else style

    def _sized(self, style: ParagraphStyle) -> ParagraphStyle:
        if style.look.size <= self._letters:
            return style
        return replace(style, look=replace(style.look, size=self._letters), leading=self._letters * 1.22)

    def _side_by_side(self) -> None:
        export = self._export
        table = self._result.root.add("Table")
        half = (self._width - _CAPTION_WIDTH) / 2
        widths = (_CAPTION_WIDTH, half, half)
        every_row = comparison_of(export).rows
        shown = list(with_gaps(every_row, rows_left_out(export, every_row)))
        rows: list[SetRow] = []
        for place in self._watched(len(shown)):
            row = shown[place]
            node = table.add("TR")
            if isinstance(row, Gap):
                words = ("", row.words(export.language), "")
                cells = zip(words, widths, strict=True)
                rows.append(SetRow(tuple(self._words_cell(node, one, CAPTION, width) for one, width in cells)))
                continue
            ground = getattr(self._colours, GROUNDS[row.kind]) if row.kind in GROUNDS else ""
            remarks = "\n".join(row_remarks(export, row))
            units = row_units(row, export.old, export.new)
            sides = (
                replace(self._words_cell(node, remarks, CAPTION, widths[0], ground=ground), repeated=True),
                self._side(node, units, [export.old[index] for index in row.old], half, ground, old=True),
                self._side(node, units, [export.new[index] for index in row.new], half, ground, old=False),
            )
            rows.append(SetRow(sides, bookmark=_bookmark_of(row.new, export.new)))
        headings = ("", export.heading_old, export.heading_new)
        self._result.flow.append(SetTable(widths, self._heading_row(table, headings, widths), tuple(rows)))

    def _side(
        self, row: Node, units: Sequence[Unit], own: Sequence[TextParagraph], width: float, ground: str, *, old: bool
    ) -> SetCell:
        """One side of a row: its paragraphs, with the words only it has marked."""
        node = row.add("TD")
        coming = iter(own)
        spans: list[Span] = []
        done: list[SetParagraph] = []
        for unit in units:
            spans.extend(unit.spans)
            if not (unit.mark.is_old if old else unit.mark.is_new):
                continue
            paragraph = next(coming, None)
            if paragraph is None:
                break
            marked = one_side(spans, self._cell_style(paragraph).look, old=old, colours=self._colours)
            done.append(self._cell_paragraph(node, paragraph, marked, None if old else paragraph, width))
            spans = []
        return SetCell(cell_lines(done), ground)

    def _columns(self) -> None:
        export = self._export
        grid = column_grid(export)
        texts = len(grid.columns) + 2
        self._letters = next(size for most, size in _LETTERS if texts <= most)
        table = self._result.root.add("Table")
        each = (self._width - _NUMBER_WIDTH - _STATUS_WIDTH) / texts
        widths = (_NUMBER_WIDTH, *(each for _ in range(texts)), _STATUS_WIDTH)
        caption = self._sized(CAPTION)
        rows: list[SetRow] = []
        for place in self._watched(len(grid.rows)):
            row = grid.rows[place]
            node = table.add("TR")
            number = replace(self._words_cell(node, str(place + 1), caption, widths[0]), repeated=True)
            base = self._base_cell(node, row, each)
            proposals = [
                self._text_cell(node, one, column.paragraphs, each)
                for one, column in zip(row.cells, grid.columns, strict=True)
            ]
            compromise = self._words_cell(node, "", CELL_STYLE, each)
            lines, shade = row_status(export, row, grid.columns)
            status = self._words_cell(
                node, "\n".join(lines), caption, _STATUS_WIDTH, ground=f"#{shade}" if shade else ""
            )
            bookmark = _bookmark_of(row.base, export.old)
            cells = (number, base, *proposals, compromise, replace(status, repeated=True))
            rows.append(SetRow(cells, bookmark=bookmark))
        headings = column_headings(export, grid.columns)
        self._result.flow.append(SetTable(widths, self._heading_row(table, headings, widths), tuple(rows)))

    def _base_cell(self, row: Node, grid_row: GridRow, width: float) -> SetCell:
        node = row.add("TD")
        done = []
        for index in grid_row.base:
            paragraph = self._export.old[index]
            marked = plain_words(paragraph, self._cell_style(paragraph).look)
            done.append(self._cell_paragraph(node, paragraph, marked, None, width))
        return SetCell(cell_lines(done))

    def _text_cell(self, row: Node, cell: GridCell, text: Sequence[TextParagraph], width: float) -> SetCell:
        """What one text has in a row of several."""
        node = row.add("TD")
        done: list[SetParagraph] = []
        caption = cell_caption(cell, self._export.language)
        if caption:
            style = self._sized(CAPTION)
            pieces = (Piece(caption, style.look),)
            done.append(set_paragraph((), pieces, style, width - 2 * CELL_SIDE, self._faces, node.add("P")))
        if cell.deletes:
            return SetCell(cell_lines(done))
        units = cell_units(cell, self._export.old, text)
        own = [text[index] for one in cell.rows for index in one.new]
        for unit, ending in zip(units, ending_paragraphs(units, own), strict=True):
            marked = proposed_words(unit, self._cell_style(unit.looks).look)
            done.append(self._cell_paragraph(node, unit.looks, marked, ending, width))
        return SetCell(cell_lines(done))


def _bookmark_of(places: Sequence[int], text: Sequence[TextParagraph]) -> Bookmark | None:
    """The outline's entry of the first heading among some paragraphs."""
    for place in places:
        level = style_of(text[place]).level
        if level is not None:
            return Bookmark(" ".join(visible_line(text[place]).split()), level)
    return None
