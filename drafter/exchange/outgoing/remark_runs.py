"""Remarks on paragraphs in Word: footnote references, words in a style of their own, and the table of sources."""

from __future__ import annotations

from collections.abc import Sequence

from docx.oxml import OxmlElement
from lxml import etree

from drafter.exchange.model import TextParagraph
from drafter.exchange.outgoing.page_notes import PageNotes
from drafter.exchange.outgoing.revision_units import Unit
from drafter.exchange.outgoing.word_comments import comment_reference
from drafter.exchange.outgoing.word_footnotes import footnote_reference
from drafter.exchange.outgoing.word_runs import run
from drafter.exchange.outgoing.word_styles import style_element
from drafter.exchange.outgoing.word_tables import cell, plain_paragraph, table, table_row
from drafter.exchange.word_names import NOTE_STYLE, SOURCE_STYLES, w
from drafter.messages import say

HEADING_STYLE, TEXT_STYLE = SOURCE_STYLES


def remark_runs(notes: PageNotes, paragraph: TextParagraph | None) -> list[etree._Element]:
    """The runs that stand behind a paragraph's words."""
    remark = notes.remark(paragraph)
    runs: list[etree._Element] = []
    if remark.footnote is not None:
        runs.append(footnote_reference(remark.footnote))
    if remark.note:
        runs.append(run(f" {remark.note}", style=NOTE_STYLE))
    if remark.comment is not None:
        runs.append(comment_reference(remark.comment))
    return runs


def ending_paragraphs(units: Sequence[Unit], new: Sequence[TextParagraph]) -> list[TextParagraph | None]:
    """For each unit of a stream the new paragraph whose last words it has, or None.

    That is the unit with the paragraph's end, except where that one has no words of it: an emptied last paragraph whose
    end the one before it takes over.
    """
    ends: list[TextParagraph | None] = [None] * len(units)
    coming = iter(new)
    last_words: int | None = None
    for place, unit in enumerate(units):
        if any(span.text and span.fate.is_new for span in unit.spans):
            last_words = place
        if unit.mark.is_new:
            ends[place if last_words is None else last_words] = next(coming, None)
            last_words = None
    return ends


def table_of_sources(notes: PageNotes, width: int) -> list[etree._Element]:
    """The heading and the table that close a body, from what was met while it was written; nothing where no table was
    asked for.

    Args:
        width: of the table, in twips.
    """
    lines = notes.lines_of_table
    if not lines:
        return []
    language = notes.export.language
    heading = OxmlElement("w:p")
    etree.SubElement(heading, w("pPr")).append(style_element(HEADING_STYLE))
    heading.append(run(say("sources-heading", language)))
    shares = notes.shares_of_table
    widths = [width * share // sum(shares) for share in shares]
    rows = []
    for line in lines:
        row = table_row(sum(map(len, line)))
        for words, column in zip(line, widths, strict=True):
            plain_paragraph(cell(row, column), words, TEXT_STYLE)
        rows.append(row)
    closing = OxmlElement("w:p")
    etree.SubElement(closing, w("pPr")).append(style_element(TEXT_STYLE))
    return [heading, table(widths, notes.columns_of_table, rows, heading_style=TEXT_STYLE), closing]
