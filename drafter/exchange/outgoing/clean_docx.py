"""The clean layout: the new text alone, made from its words and never by hiding marks."""

from __future__ import annotations

from collections.abc import Sequence

from docx.oxml import OxmlElement
from lxml import etree

from drafter.exchange.model import TextParagraph
from drafter.exchange.outgoing.revision_units import DEFAULT_SEPARATOR
from drafter.exchange.outgoing.word_runs import run
from drafter.exchange.outgoing.word_styles import fragment, paragraph_properties
from drafter.exchange.word_names import LABEL_STYLE, w


def clean_paragraphs(
    paragraphs: Sequence[TextParagraph], lists: Sequence[int | None] | None = None
) -> list[etree._Element]:
    """The body of a clean file; one empty paragraph where the text has none, since a body needs one.

    Args:
        paragraphs: the text.
        lists: for each paragraph the w:numId of the list that gives its label, or None; all labels are words where it
            is left out.
    """
    if not paragraphs:
        return [OxmlElement("w:p")]
    return [clean_paragraph(one, lists[place] if lists else None) for place, one in enumerate(paragraphs)]


def clean_paragraph(paragraph: TextParagraph, list_id: int | None = None) -> etree._Element:
    """One paragraph with its label as fixed text, or given by a list."""
    element = OxmlElement("w:p")
    properties = etree.SubElement(element, w("pPr"))
    properties.extend(paragraph_properties(paragraph))
    if list_id is not None:
        properties[0].addnext(fragment(f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{list_id}"/></w:numPr>')[0])
    elif paragraph.label:
        element.append(run(paragraph.label, style=LABEL_STYLE))
        if paragraph.text:
            element.append(run(paragraph.separator or DEFAULT_SEPARATOR))
    if paragraph.text:
        element.append(run(paragraph.text))
    return element
