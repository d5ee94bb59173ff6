"""The side-by-side layout: facing paragraphs in a table, with what became of each in words.

Removed words are struck through in the old column, added words bold and underlined in the new one; the
first column says «nuevo», «suprimido», «trasladado»… so that nothing depends on colour.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from docx.oxml import OxmlElement
from lxml import etree

from drafter.exchange.incoming.docx_story import LABEL_STYLE, w
from drafter.exchange.model import Export, TextParagraph
from drafter.exchange.outgoing.revision_stream import Fate, Unit, row_units
from drafter.exchange.outgoing.row_captions import row_caption
from drafter.exchange.outgoing.word_runs import run
from drafter.exchange.outgoing.word_styles import (
    CAPTION_STYLE,
    CELL_STYLE,
    DELETED_STYLE,
    INSERTED_STYLE,
    TABLE_HEADING_STYLE,
    fragment,
    hanging_label,
    style_element,
)
from drafter.instruments import ClauseKind
from drafter.redline import Comparison, Row, RowKind

_CAPTION_WIDTH = 1474
SHADE: Mapping[RowKind, str] = {
    RowKind.INSERTED: "F1F6F1",
    RowKind.DELETED: "FAF1F1",
    RowKind.MOVED: "F0F4FA",
    RowKind.MOVED_CHANGED: "F0F4FA",
}
HEADING_SHADE = "E9ECF2"
LINE = "BFBFBF"
_INDENT = {ClauseKind.SUBPARAGRAPH: 454, ClauseKind.ITEM: 227, ClauseKind.SUBITEM: 567}
_HANGING = 454
_KEPT_WHOLE = 700
"""Rows of fewer characters than this do not break over a page."""


def side_by_side_blocks(export: Export, comparison: Comparison, width: int) -> list[etree._Element]:
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
    table = OxmlElement("w:tbl")
    table.extend(fragment(_table_properties(width, columns)))
    table.append(_heading_row(export, columns))
    for row in comparison.rows:
        table.append(_row(row, export, columns))
    closing = OxmlElement("w:p")
    closing.extend(fragment('<w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr>'))
    return [table, closing]


def _table_properties(width: int, columns: Sequence[int]) -> str:
    line = f'w:val="single" w:sz="4" w:space="0" w:color="{LINE}"'
    grid = "".join(f'<w:gridCol w:w="{column}"/>' for column in columns)
    return (
        f'<w:tblPr><w:tblW w:w="{width}" w:type="dxa"/><w:tblBorders><w:top {line}/><w:bottom {line}/>'
        f'<w:insideH {line}/><w:insideV {line}/></w:tblBorders><w:tblLayout w:type="fixed"/>'
        '<w:tblCellMar><w:left w:w="113" w:type="dxa"/><w:right w:w="113" w:type="dxa"/></w:tblCellMar>'
        f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
    )


def _heading_row(export: Export, columns: Sequence[int]) -> etree._Element:
    row = OxmlElement("w:tr")
    row.extend(fragment("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"))
    for heading, width in zip(("", export.heading_old, export.heading_new), columns, strict=True):
        cell = _cell(row, width, HEADING_SHADE)
        paragraph = etree.SubElement(cell, w("p"))
        etree.SubElement(paragraph, w("pPr")).append(style_element(TABLE_HEADING_STYLE))
        if heading:
            paragraph.append(run(heading))
    return row


def _row(row: Row, export: Export, columns: Sequence[int]) -> etree._Element:
    element = OxmlElement("w:tr")
    if sum(len(segment.text) for segment in row.segments) < _KEPT_WHOLE:
        element.extend(fragment("<w:trPr><w:cantSplit/></w:trPr>"))
    shade = SHADE.get(row.kind, "")
    caption = etree.SubElement(_cell(element, columns[0], shade), w("p"))
    etree.SubElement(caption, w("pPr")).append(style_element(CAPTION_STYLE))
    if row.changed:
        caption.append(run(row_caption(row.kind, export.language)))
    units = row_units(row, export.old, export.new)
    _side(_cell(element, columns[1], shade), units, [export.old[index] for index in row.old], old=True)
    _side(_cell(element, columns[2], shade), units, [export.new[index] for index in row.new], old=False)
    return element


def _cell(row: etree._Element, width: int, shade: str) -> etree._Element:
    cell = etree.SubElement(row, w("tc"))
    filling = f'<w:shd w:val="clear" w:color="auto" w:fill="{shade}"/>' if shade else ""
    cell.extend(fragment(f'<w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{filling}</w:tcPr>'))
    return cell


def _side(cell: etree._Element, units: Sequence[Unit], paragraphs: Sequence[TextParagraph], *, old: bool) -> None:
    """One side of a row in its cell: the paragraphs of that side, its own words marked."""
    marked, style = (Fate.DELETED, DELETED_STYLE) if old else (Fate.INSERTED, INSERTED_STYLE)
    runs: list[etree._Element] = []
    ended = 0
    for unit in units:
        for span in unit.spans:
            if span.fate.is_old if old else span.fate.is_new:
                plain = LABEL_STYLE if span.is_label else ""
                runs.append(run(span.text, style=style if span.fate is marked else plain))
        if unit.mark.is_old if old else unit.mark.is_new:
            _cell_paragraph(cell, paragraphs[ended]).extend(runs)
            ended += 1
            runs = []
    if not paragraphs:
        etree.SubElement(etree.SubElement(cell, w("p")), w("pPr")).append(style_element(CELL_STYLE))


def _cell_paragraph(cell: etree._Element, paragraph: TextParagraph) -> etree._Element:
    element = etree.SubElement(cell, w("p"))
    properties = etree.SubElement(element, w("pPr"))
    heading = paragraph.kind in (ClauseKind.TITLE, ClauseKind.HEADING)
    properties.append(style_element(TABLE_HEADING_STYLE if heading else CELL_STYLE))
    left = _INDENT.get(paragraph.kind, 0)
    if paragraph.label:
        properties.extend(hanging_label(left + _HANGING, _HANGING))
    elif left:
        properties.extend(fragment(f'<w:ind w:left="{left}"/>'))
    return element
