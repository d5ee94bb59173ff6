"""A concordance as a Word file: one table, what each paragraph was called and is called."""

from __future__ import annotations

from collections.abc import Sequence

from docx.oxml import OxmlElement
from lxml import etree

from drafter.drafting.labelling.concordance import ConcordanceRow
from drafter.exchange.model import WritingOptions
from drafter.exchange.outgoing.word_header import Furniture
from drafter.exchange.outgoing.word_package import Properties, WordText, package_bytes
from drafter.exchange.outgoing.word_runs import run
from drafter.exchange.outgoing.word_sections import upright_page
from drafter.exchange.outgoing.word_styles import CELL_STYLE, TABLE_HEADING_STYLE, style_element
from drafter.exchange.outgoing.word_tables import cell, closing_paragraph, plain_paragraph, table, table_row
from drafter.exchange.word_names import w
from drafter.messages import say


def concordance_lines(
    rows: Sequence[ConcordanceRow], language: str, old_name: str, new_name: str
) -> list[tuple[str, str, str]]:
    """The table's lines in words, its headings first."""
    lines = [(old_name, new_name, say("concordance-words", language))]
    for row in rows:
        old = row.old or (say("concordance-new", language) if row.came else "–")
        new = row.new or (say("concordance-gone", language) if row.went else "–")
        lines.append((old, new, row.words))
    return lines


def write_concordance(
    rows: Sequence[ConcordanceRow], *, title: str, language: str, old_name: str, new_name: str, author: str, date: str
) -> bytes:
    """The .docx of a concordance; the same arguments give the same bytes.

    Args:
        rows: as :func:`drafter.drafting.labelling.concordance.concordance_table` gives them.
        title: of the draft.
        language: of the draft.
        old_name, new_name: what the two texts are called.
        author, date: for the file's properties; empty leaves them out.
    """
    page = upright_page(WritingOptions())
    headings, *lines = concordance_lines(rows, language, old_name, new_name)
    narrow = page.text_width // 6
    widths = (narrow, narrow, page.text_width - 2 * narrow)
    table_rows = []
    for line in lines:
        row = table_row(sum(map(len, line)))
        for words, width in zip(line, widths, strict=True):
            plain_paragraph(cell(row, width), words, CELL_STYLE)
        table_rows.append(row)
    heading = OxmlElement("w:p")
    etree.SubElement(heading, w("pPr")).append(style_element(TABLE_HEADING_STYLE))
    heading.append(run(say("concordance-heading", language)))
    body = [heading, table(widths, headings, table_rows), closing_paragraph()]
    properties = Properties(title, language, author, date)
    return package_bytes(WordText(body), properties, page, Furniture(title, language), None)
