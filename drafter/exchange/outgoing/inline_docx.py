"""The inline layout: changes in place for those who cannot read tracked changes.

Added words are bold and underlined, removed words struck through, moved words double-underlined at their
new place and struck at the old; no colour alone carries meaning. A pilcrow shows where a paragraph was
split or joined.
"""

from __future__ import annotations

from collections.abc import Sequence

from docx.oxml import OxmlElement
from lxml import etree

from drafter.exchange.outgoing.clean_docx import clean_paragraphs
from drafter.exchange.outgoing.revision_units import Fate, Unit, joined_spans
from drafter.exchange.outgoing.word_runs import run
from drafter.exchange.outgoing.word_styles import DELETED_STYLE, INSERTED_STYLE, MOVED_STYLE, paragraph_properties
from drafter.exchange.word_names import w
from drafter.messages import say

PILCROW = "¶"
INSERTED_END = "InsertedEnd"
DELETED_END = "DeletedEnd"
_STYLE = {
    Fate.KEPT: "",
    Fate.INSERTED: INSERTED_STYLE,
    Fate.DELETED: DELETED_STYLE,
    Fate.MOVED_FROM: DELETED_STYLE,
    Fate.MOVED_TO: MOVED_STYLE,
}


def inline_legend(language: str) -> tuple[tuple[str, str], ...]:
    """What the formatting means, word by word with its style, for the page header."""
    return (
        (say("legend-inserted", language), INSERTED_STYLE),
        (say("legend-deleted", language), DELETED_STYLE),
        (say("legend-moved", language), MOVED_STYLE),
    )


def inline_paragraphs(units: Sequence[Unit]) -> list[etree._Element]:
    """The body of an inline file."""
    if not units:
        return clean_paragraphs(())
    return [_paragraph(unit) for unit in units]


def _paragraph(unit: Unit) -> etree._Element:
    element = OxmlElement("w:p")
    etree.SubElement(element, w("pPr")).extend(paragraph_properties(unit.looks))
    element.extend(run(span.text, style=_STYLE[span.fate]) for span in joined_spans(unit))
    if shows_end(unit):
        element.append(run(PILCROW, style=INSERTED_END if unit.mark.is_new else DELETED_END))
    return element


def shows_end(unit: Unit) -> bool:
    """Whether the end of a paragraph came or went otherwise than its words."""
    return unit.mark is not Fate.KEPT and any(
        span.fate.is_old != unit.mark.is_old or span.fate.is_new != unit.mark.is_new for span in unit.spans
    )
