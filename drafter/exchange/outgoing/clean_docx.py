"""The clean layout: the new text alone, made from its words and never by hiding marks."""

from __future__ import annotations

from collections.abc import Sequence

from docx.oxml import OxmlElement
from lxml import etree

from drafter.exchange.incoming.docx_story import LABEL_STYLE, w
from drafter.exchange.model import TextParagraph
from drafter.exchange.outgoing.revision_stream import DEFAULT_SEPARATOR
from drafter.exchange.outgoing.word_runs import run
from drafter.exchange.outgoing.word_styles import paragraph_properties


def clean_paragraphs(paragraphs: Sequence[TextParagraph]) -> list[etree._Element]:
    """The body of a clean file; one empty paragraph where the text has none, since a body needs one."""
    if not paragraphs:
        return [OxmlElement("w:p")]
    return [clean_paragraph(paragraph) for paragraph in paragraphs]


def clean_paragraph(paragraph: TextParagraph) -> etree._Element:
    """One paragraph with its label as fixed text."""
    element = OxmlElement("w:p")
    etree.SubElement(element, w("pPr")).extend(paragraph_properties(paragraph))
    if paragraph.label:
        element.append(run(paragraph.label, style=LABEL_STYLE))
        if paragraph.text:
            element.append(run(paragraph.separator or DEFAULT_SEPARATOR))
    if paragraph.text:
        element.append(run(paragraph.text))
    return element
