"""Tables of our Word files: fixed columns, a repeated heading row, cells in paragraph styles of their own.

Lengths are twips (a twentieth of a point), colours six hexadecimal digits.
"""

from __future__ import annotations

from collections.abc import Sequence

from docx.oxml import OxmlElement
from lxml import etree

from drafter.exchange.model import TextParagraph
from drafter.exchange.outgoing.word_runs import run
from drafter.exchange.outgoing.word_styles import (
    CELL_STYLE,
    TABLE_HEADING_STYLE,
    fragment,
    hanging_label,
    style_element,
)
from drafter.exchange.word_names import w
from drafter.instruments import ClauseKind

HEADING_SHADE = "E9ECF2"
LINE = "BFBFBF"
_INDENT = {ClauseKind.SUBPARAGRAPH: 454, ClauseKind.ITEM: 227, ClauseKind.SUBITEM: 567, ClauseKind.NOTE: 227}
_HANGING = 454
_KEPT_WHOLE = 700
"""Rows of fewer characters than this do not break over a page."""


def table(
    widths: Sequence[int],
    headings: Sequence[str],
    rows: Sequence[etree._Element],
    *,
    heading_style: str = TABLE_HEADING_STYLE,
) -> etree._Element:
    """A w:tbl with those columns, whose heading row stands on each page."""
    element = OxmlElement("w:tbl")
    line = f'w:val="single" w:sz="4" w:space="0" w:color="{LINE}"'
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    element.extend(
        fragment(
            f'<w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblBorders><w:top {line}/><w:bottom {line}/>'
            f'<w:insideH {line}/><w:insideV {line}/></w:tblBorders><w:tblLayout w:type="fixed"/>'
            '<w:tblCellMar><w:left w:w="113" w:type="dxa"/><w:right w:w="113" w:type="dxa"/></w:tblCellMar>'
            f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
        )
    )
    head = OxmlElement("w:tr")
    head.extend(fragment("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"))
    for heading, width in zip(headings, widths, strict=True):
        plain_paragraph(cell(head, width, HEADING_SHADE), heading, heading_style)
    element.append(head)
    element.extend(rows)
    return element


def table_row(characters: int) -> etree._Element:
    """An empty w:tr; short ones stay on one page."""
    element = OxmlElement("w:tr")
    if characters < _KEPT_WHOLE:
        element.extend(fragment("<w:trPr><w:cantSplit/></w:trPr>"))
    return element


def cell(row: etree._Element, width: int, shade: str = "") -> etree._Element:
    """A new w:tc at the end of a row."""
    element = etree.SubElement(row, w("tc"))
    filling = f'<w:shd w:val="clear" w:color="auto" w:fill="{shade}"/>' if shade else ""
    element.extend(fragment(f'<w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{filling}</w:tcPr>'))
    return element


def plain_paragraph(place: etree._Element, words: str, style: str) -> etree._Element:
    """A paragraph of a cell with words that are not the text's."""
    element = etree.SubElement(place, w("p"))
    etree.SubElement(element, w("pPr")).append(style_element(style))
    if words:
        element.append(run(words))
    return element


def cell_paragraph(place: etree._Element, paragraph: TextParagraph, style: str = CELL_STYLE) -> etree._Element:
    """An empty paragraph of a cell, set in for the kind of a paragraph of a text."""
    element = etree.SubElement(place, w("p"))
    properties = etree.SubElement(element, w("pPr"))
    heading = paragraph.kind in (ClauseKind.TITLE, ClauseKind.HEADING)
    properties.append(style_element(TABLE_HEADING_STYLE if heading else style))
    left = _INDENT.get(paragraph.kind, 0)
    if paragraph.label:
        properties.extend(hanging_label(left + _HANGING, _HANGING))
    elif left:
        properties.extend(fragment(f'<w:ind w:left="{left}"/>'))
    return element


def closing_paragraph() -> etree._Element:
    """The paragraph Word wants behind a table that ends a body, as small as it can be."""
    element = OxmlElement("w:p")
    element.extend(fragment('<w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr>'))
    return element
