"""The side-by-side layout: facing paragraphs in a table, with what became of each in words.

Removed words are struck through in the old column, added words bold and underlined in the new one; the
first column says «nuevo», «suprimido», «trasladado»… so that nothing depends on colour.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lxml import etree

from drafter.exchange.model import Export, TextParagraph
from drafter.exchange.outgoing.page_notes import PageNotes
from drafter.exchange.outgoing.remark_runs import remark_runs
from drafter.exchange.outgoing.revision_stream import row_units
from drafter.exchange.outgoing.revision_units import Fate, Unit
from drafter.exchange.outgoing.row_captions import row_caption
from drafter.exchange.outgoing.word_runs import run
from drafter.exchange.outgoing.word_styles import CAPTION_STYLE, CELL_STYLE, DELETED_STYLE, INSERTED_STYLE
from drafter.exchange.outgoing.word_tables import (
    cell,
    cell_paragraph,
    closing_paragraph,
    plain_paragraph,
    table,
    table_row,
)
from drafter.exchange.word_names import LABEL_STYLE
from drafter.redline import Comparison, Row, RowKind

_CAPTION_WIDTH = 1474
SHADE: Mapping[RowKind, str] = {
    RowKind.INSERTED: "F1F6F1",
    RowKind.DELETED: "FAF1F1",
    RowKind.MOVED: "F0F4FA",
    RowKind.MOVED_CHANGED: "F0F4FA",
}


def side_by_side_blocks(export: Export, comparison: Comparison, width: int, notes: PageNotes) -> list[etree._Element]:
    """The body of a side-by-side file: one table with a repeated heading row, and the paragraph Word wants
    after it.

    Args:
        width: of the table, in twips.
    """
    columns = (
        _CAPTION_WIDTH,
        (width - _CAPTION_WIDTH) // 2,
        width - _CAPTION_WIDTH - (width - _CAPTION_WIDTH) // 2,
    )
    rows = [_row(row, export, columns, notes) for row in comparison.rows]
    return [table(columns, ("", export.heading_old, export.heading_new), rows), closing_paragraph()]


def _row(row: Row, export: Export, columns: Sequence[int], notes: PageNotes) -> etree._Element:
    element = table_row(sum(len(segment.text) for segment in row.segments))
    shade = SHADE.get(row.kind, "")
    caption = row_caption(row.kind, export.language) if row.changed else ""
    plain_paragraph(cell(element, columns[0], shade), caption, CAPTION_STYLE)
    units = row_units(row, export.old, export.new)
    _side(cell(element, columns[1], shade), units, [export.old[index] for index in row.old], None)
    _side(cell(element, columns[2], shade), units, [export.new[index] for index in row.new], notes)
    return element


def _side(
    place: etree._Element, units: Sequence[Unit], paragraphs: Sequence[TextParagraph], notes: PageNotes | None
) -> None:
    """One side of a row in its cell: the paragraphs of that side, its own words marked.

    Args:
        notes: on the new side; None on the old one.
    """
    old = notes is None
    marked, style = (Fate.DELETED, DELETED_STYLE) if old else (Fate.INSERTED, INSERTED_STYLE)
    runs: list[etree._Element] = []
    ended = 0
    for unit in units:
        for span in unit.spans:
            if span.fate.is_old if old else span.fate.is_new:
                plain = LABEL_STYLE if span.is_label else ""
                runs.append(run(span.text, style=style if span.fate is marked else plain))
        if unit.mark.is_old if old else unit.mark.is_new:
            element = cell_paragraph(place, paragraphs[ended])
            element.extend(runs)
            if notes is not None:
                element.extend(remark_runs(notes, paragraphs[ended]))
            ended += 1
            runs = []
    if not paragraphs:
        plain_paragraph(place, "", CELL_STYLE)
