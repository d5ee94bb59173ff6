"""The bracketed layout: what is not agreed stands in square brackets, with who wants it.

Added words are bold, removed ones struck through; brackets, slashes and names have a style of their own, so that the
words of either text can be told from them.
"""

from __future__ import annotations

from collections.abc import Sequence

from docx.oxml import OxmlElement
from lxml import etree

from drafter.exchange.outgoing.bracketing import BracketedParagraph, BracketedPiece, Role
from drafter.exchange.outgoing.clean_docx import clean_paragraphs
from drafter.exchange.outgoing.inline_docx import DELETED_END, INSERTED_END
from drafter.exchange.outgoing.word_runs import run
from drafter.exchange.outgoing.word_styles import (
    ADDED_STYLE,
    NOTATION_STYLE,
    REMOVED_STYLE,
    paragraph_properties,
)
from drafter.exchange.word_names import LABEL_STYLE, w
from drafter.messages import say

_STYLE = {
    Role.KEPT: "",
    Role.ADDED: ADDED_STYLE,
    Role.REMOVED: REMOVED_STYLE,
    Role.NOTATION: NOTATION_STYLE,
    Role.ADDED_END: INSERTED_END,
    Role.REMOVED_END: DELETED_END,
}


def bracketed_legend(language: str) -> tuple[tuple[str, str], ...]:
    """What the formatting means, word by word with its style, for the page header."""
    return (
        (say("legend-brackets", language), NOTATION_STYLE),
        (say("legend-bracket-added", language), ADDED_STYLE),
        (say("legend-bracket-removed", language), REMOVED_STYLE),
    )


def bracketed_body(paragraphs: Sequence[BracketedParagraph]) -> list[etree._Element]:
    """The body of a bracketed file."""
    return [_paragraph(paragraph) for paragraph in paragraphs] or clean_paragraphs(())


def _paragraph(paragraph: BracketedParagraph) -> etree._Element:
    element = OxmlElement("w:p")
    etree.SubElement(element, w("pPr")).extend(paragraph_properties(paragraph.looks))
    element.extend(run(piece.text, style=_style(piece)) for piece in paragraph.pieces)
    return element


def _style(piece: BracketedPiece) -> str:
    return LABEL_STYLE if piece.is_label and piece.role is Role.KEPT else _STYLE[piece.role]
