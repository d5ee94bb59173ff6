"""What a written file should hold, layout by layout, beside what it does hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from drafter.exchange.incoming.docx_reader import read_body, read_docx
from drafter.exchange.model import Export, Layout, NumberingStyle, TextParagraph, View
from drafter.exchange.outgoing.column_grid import ColumnGrid, GridCell, column_grid
from drafter.exchange.outgoing.docx_writer import comparison_of, stream_of
from drafter.exchange.outgoing.page_notes import PageNotes
from drafter.exchange.outgoing.revision_stream import row_units
from drafter.exchange.outgoing.revision_units import stream_lines, written_line
from drafter.exchange.package import Package
from drafter.exchange.proving.reading_back import column_lines, comments, grid_lines, inline_lines, remarks

_NO_WORDS = str.maketrans("", "", "\t\n\u00ad\u2011")


@dataclass(frozen=True)
class Side:
    """One thing to prove.

    Attributes:
        rule: its name in findings.
        found: what the file holds.
        expected: what was to be written.
        text: the text that :attr:`lines` must be, paragraph by paragraph; None where there is none to compare with.
        lines: the lines that were to be written, in the text's order.
    """

    rule: str
    found: Sequence[str]
    expected: Sequence[str]
    text: Sequence[TextParagraph] | None = None
    lines: Sequence[str] = ()


def sides(data: bytes, export: Export) -> Iterator[Side]:
    """Everything to prove of a prepared export's .docx."""
    if export.layout is Layout.CLEAN:
        lines = [written_line(one) for one in export.new] or [""]
        yield Side("new-text", _clean_lines(data, export), lines, export.new, lines)
    elif export.layout is Layout.SIDE_BY_SIDE:
        yield from _facing(data, export)
    elif export.layout is Layout.COLUMNS:
        yield from _columns(data, export)
    else:
        yield from _stream(data, export)
    yield from _remarks(data, export)


def _stream(data: bytes, export: Export) -> Iterator[Side]:
    units = stream_of(export)
    old: Sequence[str] = stream_lines(units, old=True)
    new: Sequence[str] = stream_lines(units, old=False)
    if export.layout in (Layout.INLINE, Layout.BRACKETED):
        # An empty paragraph that came or went leaves no trace in these layouts.
        found_old, found_new = map(_with_words, inline_lines(data))
        old, new = _with_words(old), _with_words(new)
    else:
        found_old, found_new = exact_lines(data, View.ORIGINAL), exact_lines(data, View.FINAL)
        old, new = old or ("",), new or ("",)
    yield Side("old-text", found_old, old, export.old, old)
    yield Side("new-text", found_new, new, export.new, new)


def _with_words(lines: Sequence[str]) -> tuple[str, ...]:
    return tuple(line for line in lines if line)


def exact_lines(data: bytes, view: View) -> tuple[str, ...]:
    paragraphs = read_docx(data, "", view, keep_empty=True).paragraphs
    return tuple(one.label + (one.separator or "") + one.text for one in paragraphs)


def _clean_lines(data: bytes, export: Export) -> tuple[str, ...]:
    """The lines of a clean file; where its lists count, with the white space that the text has behind the label."""
    if export.options.numbering is NumberingStyle.FIXED and export.options.template is None:
        return exact_lines(data, View.FINAL)
    passages = read_body(Package(data, ""), View.FINAL).passages
    lines = []
    for place, passage in enumerate(passages):
        one = passage.paragraph
        own = export.new[place] if place < len(export.new) else one
        lines.append(written_line(TextParagraph(one.label, one.kind, one.text, separator=own.separator))
                     if passage.computed else one.label + (one.separator or "") + one.text)  # fmt: skip
    return tuple(lines)


def _facing(data: bytes, export: Export) -> Iterator[Side]:
    """Each cell's lines at the place in their text that their row stands for."""
    rows = list(column_lines(data))
    comparison = comparison_of(export)
    if len(rows) != len(comparison.rows):
        yield Side("rows", [str(len(rows))], [str(len(comparison.rows))])
        return
    found_old, found_new = [""] * len(export.old), [""] * len(export.new)
    old, new = [""] * len(export.old), [""] * len(export.new)
    for cells, row in zip(rows, comparison.rows, strict=True):
        units = row_units(row, export.old, export.new)
        for found, wanted, places, lines, cell in (
            (found_old, old, row.old, stream_lines(units, old=True), cells[0]),
            (found_new, new, row.new, stream_lines(units, old=False), cells[1]),
        ):
            for place, line in zip(places, lines, strict=bool(places)):
                wanted[place] = line
            for place, line in zip(places, cell, strict=False):
                found[place] = line
    yield Side("old-text", found_old, old, export.old, old)
    yield Side("new-text", found_new, new, export.new, new)


def _columns(data: bytes, export: Export) -> Iterator[Side]:
    """The base, and each text: what its cells show as its own and as the base's words."""
    grid = column_grid(export)
    rows = list(grid_lines(data))
    yield Side("rows", [str(len(texts)) for _, texts, _ in rows], [str(len(grid.columns))] * len(grid.rows))
    if len(rows) != len(grid.rows) or any(len(texts) != len(grid.columns) for _, texts, _ in rows):
        return
    base = [written_line(paragraph) for paragraph in export.old]
    found = [line for lines, _, _ in rows for line in lines]
    yield Side(
        "old-text", _with_words(found), _with_words([base[i] for row in grid.rows for i in row.base]), export.old, base
    )
    yield Side("compromise", _with_words([cell for _, _, cell in rows]), [])
    for number, column in enumerate(grid.columns):
        own = [""] * len(column.paragraphs)
        below = [""] * len(export.old)
        for row in grid.rows:
            for one in row.cells[number].rows:
                units = row_units(one, export.old, column.paragraphs)
                for places, lines, into in (
                    (one.old, stream_lines(units, old=True), below),
                    (one.new, stream_lines(units, old=False), own),
                ):
                    for place, line in zip(places, lines, strict=bool(places)):
                        into[place] = line
        pairs = [texts[number] for _, texts, _ in rows]
        cells = [row.cells[number] for row in grid.rows]
        for old, text, whole in ((True, export.old, below), (False, column.paragraphs, own)):
            wanted = [line for cell in cells if not cell.deletes for line in _cell(cell, export, grid, number, old=old)]
            got = [line for pair in pairs for line in pair[0 if old else 1]]
            yield Side("old-text" if old else "new-text", _with_words(got), _with_words(wanted), text, whole)


def _cell(cell: GridCell, export: Export, grid: ColumnGrid, number: int, *, old: bool) -> list[str]:
    text = grid.columns[number].paragraphs
    units = [unit for row in cell.rows for unit in row_units(row, export.old, text)]
    return list(stream_lines(units, old=old))


def _remarks(data: bytes, export: Export) -> Iterator[Side]:
    """Sources and statuses: all that were asked for, and no others."""
    notes = PageNotes(export, in_word=True)
    said = [notes.remark(paragraph).note for paragraph in _remarked(export)]
    table = ["\t".join(line) for line in notes.lines_of_table]
    commented = ["".join(lines) for lines in notes.comments]
    for rule, found, expected in zip(
        ("remarks", "footnotes", "sources", "comments"),
        (*remarks(data), comments(data)),
        (said, notes.footnotes, table, commented),
        strict=True,
    ):
        yield Side(rule, _plain(found), _plain(expected))


def _plain(lines: Sequence[str]) -> list[str]:
    """Lines without what Word keeps as elements: tabs, line breaks, special hyphens."""
    return [line.translate(_NO_WORDS) for line in lines if line]


def _remarked(export: Export) -> Iterator[TextParagraph]:
    """The paragraphs that something may be said of, in the order they stand in the file."""
    if export.layout is not Layout.COLUMNS:
        yield from export.new
        return
    grid = column_grid(export)
    for row in grid.rows:
        for cell, column in zip(row.cells, grid.columns, strict=True):
            yield from (column.paragraphs[place] for one in cell.rows for place in one.new)
