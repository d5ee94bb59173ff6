"""A report of evidence as a Word file: a lying page, one table after the other, changes in the redline's styles."""

from __future__ import annotations

from docx.oxml import OxmlElement
from lxml import etree

from drafter.exchange.model import WritingOptions
from drafter.exchange.outgoing.evidence_tables import Cell, EvidenceReport, EvidenceTable
from drafter.exchange.outgoing.word_header import Furniture
from drafter.exchange.outgoing.word_package import Properties, WordText, package_bytes
from drafter.exchange.outgoing.word_runs import run, writable
from drafter.exchange.outgoing.word_sections import Page, lying_page
from drafter.exchange.outgoing.word_styles import (
    CAPTION_STYLE,
    CELL_STYLE,
    DELETED_STYLE,
    INSERTED_STYLE,
    TABLE_HEADING_STYLE,
    style_element,
)
from drafter.exchange.outgoing.word_tables import cell, closing_paragraph, plain_paragraph, table, table_row
from drafter.exchange.word_names import w
from drafter.messages import say
from drafter.redline import Op

_STYLE = {Op.EQUAL: "", Op.INSERTED: INSERTED_STYLE, Op.DELETED: DELETED_STYLE}


def evidence_docx(report: EvidenceReport, *, author: str, date: str) -> bytes:
    """The .docx; the same arguments give the same bytes.

    Args:
        report: what it says.
        author, date: for the file's properties; empty leaves them out.
    """
    page = lying_page(WritingOptions())
    body = OxmlElement("w:body")
    plain_paragraph(body, writable(report.title), "Title")
    for line in report.lines:
        plain_paragraph(body, writable(line), "BodyText")
    for each in report.tables:
        _table(body, each, page)
    body.append(closing_paragraph())
    legend = (
        (say("legend-inserted", report.language), INSERTED_STYLE),
        (say("legend-deleted", report.language), DELETED_STYLE),
    )
    furniture = Furniture(report.title, report.language, internal=True, legend=legend)
    properties = Properties(report.title, report.language, author, date)
    return package_bytes(WordText(list(body)), properties, page, furniture, None)


def _table(body: etree._Element, each: EvidenceTable, page: Page) -> None:
    plain_paragraph(body, writable(each.heading), "Heading1")
    for line in each.lines:
        plain_paragraph(body, writable(line), "BodyText")
    whole = sum(each.shares)
    widths = [page.text_width * share // whole for share in each.shares]
    rows = []
    for cells in each.rows:
        row = table_row(sum(len(one.text) for one in cells))
        for one, width in zip(cells, widths, strict=True):
            _fill(cell(row, width), one)
        rows.append(row)
    body.append(table(widths, [writable(words) for words in each.columns], rows, heading_style=TABLE_HEADING_STYLE))


def _fill(place: etree._Element, one: Cell) -> None:
    for line in one.lines:
        element = plain_paragraph(place, "", CAPTION_STYLE if line.muted else CELL_STYLE)
        for segment in line.segments:
            if segment.text:
                element.append(run(writable(segment.text), style=_STYLE[segment.op]))
    if not one.lines:
        etree.SubElement(etree.SubElement(place, w("p")), w("pPr")).append(style_element(CELL_STYLE))
