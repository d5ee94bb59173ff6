"""An export as plain text, for mail and for reading aloud."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from drafter.exchange.model import Export, Layout, LineNumbering, TextParagraph, visible_line
from drafter.exchange.outgoing.column_grid import GridCell, column_grid
from drafter.exchange.outgoing.columns_docx import (
    cell_caption,
    cell_places,
    cell_units,
    column_headings,
    row_status,
    touching,
)
from drafter.exchange.outgoing.docx_writer import (
    TABLE_LAYOUTS,
    bracketed_of,
    comparison_of,
    furniture_of,
    prepared,
    stream_of,
)
from drafter.exchange.outgoing.page_notes import PageNotes
from drafter.exchange.outgoing.remark_runs import ending_paragraphs
from drafter.exchange.outgoing.revision_units import Fate, Span, Unit, joined_spans
from drafter.exchange.outgoing.row_captions import row_caption
from drafter.exchange.outgoing.txt_table import even_widths, text_table, wrapped
from drafter.messages import say

_OPENING = {Fate.INSERTED: "{+", Fate.DELETED: "[-", Fate.MOVED_FROM: "[-", Fate.MOVED_TO: "{+"}
_CLOSING = {Fate.INSERTED: "+}", Fate.DELETED: "-]", Fate.MOVED_FROM: "-]", Fate.MOVED_TO: "+}"}
_LINE = 72
"""Characters of a numbered line."""
_TABLE = 132
"""Characters of a table with few columns."""
_LINES_OF_A_PAGE = 50
"""Where numbers begin again at 1 on each page: plain text has no pages, so it is cut into ones of that many lines."""


def write_txt(export: Export) -> str:
    """The text of an export, one paragraph a line with a blank line between.

    The clean layout gives the new text; tracked and inline mark deletions ``[-…-]`` and insertions ``{+…+}``; bracketed
    is the notation of negotiated texts; side by side gives each row's sides one below the other, headed by what became
    of it; columns are a table. With line numbers, lines are cut to 72 characters.
    """
    export = prepared(export)
    notes = PageNotes(export)
    head = _furniture(export)
    body = [line.replace("\t", " ") for line in _body(export, notes) if line]
    tail = _sources(notes)
    if export.options.line_numbers and export.layout not in TABLE_LAYOUTS:
        body = ["\n".join(_numbered(body, export.options.line_numbering))]
    return "\n\n".join([*head, *body, *tail]) + "\n"


def _furniture(export: Export) -> list[str]:
    furniture = furniture_of(export)
    lines = [say("draft-mark", furniture.language)] if furniture.draft_mark else []
    if furniture.internal:
        lines.append(say("internal-mark", furniture.language))
    issue = " · ".join(one for one in (furniture.version, furniture.printed_at) if one)
    return [*lines, issue] if issue else lines


def _body(export: Export, notes: PageNotes) -> Iterator[str]:
    if export.layout is Layout.CLEAN:
        for paragraph in export.new:
            yield visible_line(paragraph) + _remark(notes, paragraph)
    elif export.layout is Layout.SIDE_BY_SIDE:
        yield from _rows(export, notes)
    elif export.layout is Layout.COLUMNS:
        yield "\n".join(_columns(export, notes))
    else:
        units = stream_of(export)
        if export.layout is Layout.BRACKETED:
            lines = ["".join(piece.text for piece in one.pieces) for one in bracketed_of(export, units)]
        else:
            lines = ["".join(_marked(span) for span in joined_spans(unit)) for unit in units]
        for line, ending in zip(lines, ending_paragraphs(units, export.new), strict=True):
            yield line + _remark(notes, ending)


def _remark(notes: PageNotes, paragraph: TextParagraph | None) -> str:
    remark = notes.remark(paragraph)
    sign = f" [{remark.footnote}]" if remark.footnote else ""
    return sign + (f" {remark.note}" if remark.note else "")


def _sources(notes: PageNotes) -> list[str]:
    lines = [f"[{number}] {text}" for number, text in enumerate(notes.footnotes, start=1)]
    for name, citation, *proof in notes.lines_of_table:
        lines.append("\n    ".join([f"{name}: {citation}", *(words for words in proof if words)]))
    return [say(notes.heading, notes.export.language), *lines] if lines else []


def _numbered(paragraphs: Sequence[str], numbering: LineNumbering) -> Iterator[str]:
    """Lines of at most 72 characters with their numbers; those between paragraphs have none."""
    number = 0
    for place, paragraph in enumerate(paragraphs):
        if place:
            yield ""
        for line in wrapped(paragraph, _LINE):
            number = number % _LINES_OF_A_PAGE + 1 if numbering is LineNumbering.EACH_PAGE else number + 1
            yield f"{number:>4}  {line}"


def _marked(span: Span) -> str:
    return _OPENING.get(span.fate, "") + span.text + _CLOSING.get(span.fate, "")


def _rows(export: Export, notes: PageNotes) -> Iterator[str]:
    for row in comparison_of(export).rows:
        sign = "+ " if row.changed else ""
        if row.changed:
            yield f"[{row_caption(row.kind, export.language)}]"
            yield from (f"− {visible_line(export.old[index])}" for index in row.old)
        for index in row.new:
            yield f"{sign}{visible_line(export.new[index])}{_remark(notes, export.new[index])}"


def _columns(export: Export, notes: PageNotes) -> Iterator[str]:
    grid = column_grid(export)
    rows: list[list[str]] = [list(column_headings(export, grid.columns))]
    for number, row in enumerate(grid.rows, start=1):
        cells = ["\n".join(visible_line(export.old[place]) for place in row.base)]
        for cell, column in zip(row.cells, grid.columns, strict=True):
            cells.append(_cell(cell, column.paragraphs, export, notes))
        status, _ = row_status(export, row, grid.columns)
        rows.append([str(number), *cells, "", "\n".join(status)])
    rows = [[words.replace("\t", " ") for words in row] for row in rows]
    yield from text_table(rows, (4, *even_widths(_TABLE, len(grid.columns) + 2), 16))


def _cell(cell: GridCell, text: Sequence[TextParagraph], export: Export, notes: PageNotes) -> str:
    caption = cell_caption(cell, export.language)
    lines = [f"({caption})"] if caption else []
    if not cell.deletes:
        units = cell_units(cell, export.old, text)
        ends = ending_paragraphs(units, [text[place] for place in cell_places(cell)])
        lines += [_words(unit) + _remark(notes, ending) for unit, ending in zip(units, ends, strict=True)]
    return "\n".join(lines)


def _words(unit: Unit) -> str:
    content = ""
    before: Span | None = None
    for span in joined_spans(unit):
        content += (" " if before is not None and touching(before, span) else "") + _marked(span)
        before = span
    return content
