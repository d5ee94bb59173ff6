"""The report for the capital as a Word file. Bars are shaded cells: they open and print alike in every program."""

from __future__ import annotations

from docx.oxml import OxmlElement
from lxml import etree

from drafter.exchange.outgoing.capital_report.sheet import (
    CELL_SIDE,
    ROW_HEIGHT,
    TWIPS,
    Cell,
    Grid,
    ReportSheet,
    Words,
    WordsLook,
)
from drafter.exchange.outgoing.html_style import PAPER
from drafter.exchange.outgoing.pdf.line_breaking import Look
from drafter.exchange.outgoing.pdf.typefaces import Cut
from drafter.exchange.outgoing.word_header import Furniture
from drafter.exchange.outgoing.word_package import Properties, WordText, package_bytes
from drafter.exchange.outgoing.word_runs import run
from drafter.exchange.outgoing.word_styles import CELL_STYLE, fragment, style_element
from drafter.exchange.outgoing.word_tables import HEADING_SHADE, LINE, closing_paragraph
from drafter.exchange.word_names import w

_BAR_STEPS = 60
"""Columns that a bar's cell is made of; a bar fills so many of them."""
BAR_COLOUR = "3D5A80"


def report_docx(sheet: ReportSheet, *, author: str = "", date: str = "") -> bytes:
    """The .docx of a report; the same arguments give the same bytes.

    Args:
        sheet: what stands on the page.
        author, date: for the file's properties; empty leaves them out.
    """
    body = [_paragraph(block) if isinstance(block, Words) else _table(block) for block in sheet.blocks]
    if isinstance(sheet.blocks[-1], Grid):
        body.append(closing_paragraph())
    properties = Properties(sheet.title, sheet.language, author, date)
    furniture = Furniture(sheet.title, sheet.language, internal=sheet.internal)
    return package_bytes(WordText(body), properties, sheet.page, furniture, None)


def _twips(points: float) -> int:
    return round(points * TWIPS)


def _paragraph(words: Words) -> etree._Element:
    look = words.look
    element = OxmlElement("w:p")
    layout = etree.SubElement(element, w("pPr"))
    layout.append(style_element("BodyText"))
    outline = {WordsLook.TITLE: 0, WordsLook.HEADING: 1}.get(look)
    keep = "<w:keepNext/>" if look is WordsLook.HEADING else ""
    layout.extend(
        fragment(
            f'{keep}<w:spacing w:before="{_twips(look.before)}" w:after="{_twips(look.after)}" '
            f'w:line="{_twips(look.leading)}" w:lineRule="exact"/><w:ind w:left="0" w:firstLine="0"/>'
            '<w:jc w:val="left"/>' + ("" if outline is None else f'<w:outlineLvl w:val="{outline}"/>')
        )
    )
    element.append(run(" ".join(words.lines), properties=_run_look(look.look)))
    return element


def _run_look(look: Look) -> etree._Element:
    bold = "<w:b/>" if look.cut is Cut.BOLD else ""
    italic = "<w:i/>" if look.cut is Cut.ITALIC else ""
    size = round(look.size * 2)
    colour = look.colour.lstrip("#").upper()
    (properties,) = fragment(
        f'<w:rPr>{bold}{italic}<w:color w:val="{colour}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr>'
    )
    return properties


def _table(grid: Grid) -> etree._Element:
    """The table; a column with bars is divided into steps, of which each row fills some."""
    bars = {place for row in grid.rows for place, cell in enumerate(row) if cell.share is not None}
    columns: list[list[int]] = []
    for place, width in enumerate(grid.widths):
        whole = _twips(width)
        if place not in bars:
            columns.append([whole])
            continue
        step = whole // _BAR_STEPS
        columns.append([step] * (_BAR_STEPS - 1) + [whole - step * (_BAR_STEPS - 1)])
    element = OxmlElement("w:tbl")
    line = f'w:val="single" w:sz="4" w:space="0" w:color="{LINE}"'
    total = sum(sum(widths) for widths in columns)
    side = _twips(CELL_SIDE)
    columns_of_grid = "".join(f'<w:gridCol w:w="{width}"/>' for widths in columns for width in widths)
    element.extend(
        fragment(
            f'<w:tblPr><w:tblW w:w="{total}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>'
            f'<w:top {line}/><w:bottom {line}/><w:insideH {line}/></w:tblBorders><w:tblLayout w:type="fixed"/>'
            f'<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="{side}" w:type="dxa"/>'
            f'<w:bottom w:w="0" w:type="dxa"/><w:right w:w="{side}" w:type="dxa"/></w:tblCellMar></w:tblPr>'
            f"<w:tblGrid>{columns_of_grid}</w:tblGrid>"
        )
    )
    for number, cells in enumerate((grid.heading, *grid.rows)):
        head = number == 0
        row = etree.SubElement(element, w("tr"))
        height = f'<w:trHeight w:val="{_twips(ROW_HEIGHT)}" w:hRule="atLeast"/>'
        row.extend(fragment(f"<w:trPr><w:cantSplit/>{height}{'<w:tblHeader/>' if head else ''}</w:trPr>"))
        for cell, widths in zip(cells, columns, strict=True):
            if cell.share is None:
                _cell(row, cell, sum(widths), len(widths), shade=HEADING_SHADE if head else "", bold=head)
                continue
            filled = round(cell.share * _BAR_STEPS)
            filled = max(filled, 1) if cell.share > 0 else 0
            if filled:
                _cell(row, cell, sum(widths[:filled]), filled, shade=BAR_COLOUR)
            if filled < _BAR_STEPS:
                _cell(row, cell, sum(widths[filled:]), _BAR_STEPS - filled)
    return element


def _cell(row: etree._Element, cell: Cell, width: int, span: int, *, shade: str = "", bold: bool = False) -> None:
    element = etree.SubElement(row, w("tc"))
    spanning = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    filling = f'<w:shd w:val="clear" w:color="auto" w:fill="{shade}"/>' if shade else ""
    element.extend(
        fragment(f'<w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spanning}{filling}<w:vAlign w:val="center"/></w:tcPr>')
    )
    paragraph = etree.SubElement(element, w("p"))
    layout = etree.SubElement(paragraph, w("pPr"))
    layout.append(style_element(CELL_STYLE))
    aside = '<w:jc w:val="right"/>' if cell.right else ""
    exact = f'w:line="{_twips(ROW_HEIGHT) - 20}" w:lineRule="exact"'
    layout.extend(fragment(f'<w:spacing w:before="0" w:after="0" {exact}/>{aside}'))
    if cell.text:
        look = Look(Cut.BOLD if bold else Cut.REGULAR, 9, PAPER.ink)
        paragraph.append(run(cell.text, properties=_run_look(look)))
