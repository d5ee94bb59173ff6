"""The styles our Word files use, from ``resources/word/styles.xml``, and which of them sets which paragraph."""

from __future__ import annotations

from collections.abc import Mapping

from docx.oxml import OxmlElement
from lxml import etree

from drafter import resources
from drafter.exchange.model import TextParagraph
from drafter.exchange.package import W
from drafter.exchange.word_names import w
from drafter.instruments import ClauseKind

TEXT_FONT = "Times New Roman"
"""On every machine, or with a metric twin (Liberation Serif, Tinos): lines break alike everywhere."""
INSERTED_STYLE = "InsertedWords"
DELETED_STYLE = "DeletedWords"
MOVED_STYLE = "MovedWords"
CELL_STYLE = "TableText"
CAPTION_STYLE = "ChangeCaption"
TABLE_HEADING_STYLE = "TableHeading"
SMALL_CELL_STYLE = "TableTextSmall"
ADDED_STYLE = "ProposedWords"
REMOVED_STYLE = "StruckWords"
NOTATION_STYLE = "Brackets"
"""Of brackets, slashes and names in a bracketed text: in neither text."""
INTERNAL_STYLE = "InternalMark"
FOOTNOTE_REFERENCE_STYLE = "FootnoteReference"
FOOTNOTE_TEXT_STYLE = "FootnoteText"

LANGUAGE_TAGS: Mapping[str, str] = {"es": "es-ES", "en": "en-GB", "pt": "pt-BR", "fr": "fr-FR"}
"""What Word's speller is told, by ISO 639-1 code."""

_STYLE_OF_KIND = {
    ClauseKind.TITLE: "Title",
    ClauseKind.PREAMBLE: "Preamble",
    ClauseKind.PARAGRAPH: "NumberedParagraph",
    ClauseKind.SUBPARAGRAPH: "Subparagraph",
    ClauseKind.CHAPEAU: "Chapeau",
    ClauseKind.HEADING: "Heading1",
    ClauseKind.ITEM: "ListBullet",
    ClauseKind.SUBITEM: "ListBullet2",
    ClauseKind.NOTE: "NoteParagraph",
}
_LEFT_WITHOUT_LABEL = {"ListBullet": 737, "ListBullet2": 1134, "Heading1": 0}
"""Styles with a hanging indent for a label: where their words begin when there is none, in twips."""
_LEFT_WITH_LABEL = {
    "Preamble": (737, 737),
    "Chapeau": (737, 737),
    "Subparagraph": (1247, 510),
    "NoteParagraph": (1134, 397),
}
"""Styles without one: left and hanging indent when there is a label after all, in twips."""
HANGING_OF_STYLE = {
    "NumberedParagraph": (737, 737),
    "Heading1": (737, 737),
    "ListBullet": (1134, 397),
    "ListBullet2": (1531, 397),
}
"""Styles with a hanging indent: the left indent and how far the label hangs, as the styles part has them."""


def language_tag(language: str) -> str:
    """Word's tag for a language; the code itself where none is usual, Spanish where there is no code."""
    return LANGUAGE_TAGS.get(language, language or LANGUAGE_TAGS["es"])


def paragraph_properties(paragraph: TextParagraph) -> list[etree._Element]:
    """Children of the w:pPr a paragraph is set in: its style, and the indents its label or lack of one needs."""
    style = _STYLE_OF_KIND[paragraph.kind]
    if not paragraph.label:
        if paragraph.kind is ClauseKind.PARAGRAPH:
            return [style_element("BodyText")]
        if style in _LEFT_WITHOUT_LABEL:
            left = _LEFT_WITHOUT_LABEL[style]
            return [style_element(style), *fragment(f'<w:ind w:left="{left}" w:firstLine="0"/>')]
    elif style in _LEFT_WITH_LABEL:
        left, hanging = _LEFT_WITH_LABEL[style]
        return [style_element(style), *hanging_label(left, hanging)]
    return [style_element(style)]


def label_indents(kind: ClauseKind) -> list[etree._Element]:
    """Tab stop and indents of a paragraph with a label, for the list that gives it."""
    style = _STYLE_OF_KIND[kind]
    return hanging_label(*_LEFT_WITH_LABEL.get(style, HANGING_OF_STYLE.get(style, (0, 0))))


def same_looks(one: TextParagraph, other: TextParagraph) -> bool:
    """Whether two paragraphs are set alike."""
    return one.kind is other.kind and bool(one.label) == bool(other.label)


def hanging_label(left: int, hanging: int) -> list[etree._Element]:
    """Tab stop and indents for a label that hangs before its words; lengths in twips."""
    return fragment(
        f'<w:tabs><w:tab w:val="left" w:pos="{left}"/></w:tabs><w:ind w:left="{left}" w:hanging="{hanging}"/>'
    )


def styles_part(language: str) -> etree._Element:
    """The styles part, with the text's language for Word's speller."""
    root = _shipped("styles.xml")
    for element in root.iter(w("lang")):
        element.set(w("val"), language_tag(language))
        element.set(w("eastAsia"), language_tag(language))
    return root


def theme_part() -> etree._Element:
    """The theme part, which Word's schema asks for."""
    return _shipped("theme.xml")


def _shipped(name: str) -> etree._Element:
    parser = etree.XMLParser(remove_blank_text=True, remove_comments=True, resolve_entities=False)
    return etree.fromstring((resources.resources_folder() / "word" / name).read_bytes(), parser)


def fragment(xml: str) -> list[etree._Element]:
    """Elements from XML written with the ``w:`` prefix."""
    return list(etree.fromstring(f'<w:body xmlns:w="{W}">{xml}</w:body>'))


def style_element(identity: str) -> etree._Element:
    """A w:pStyle."""
    element = OxmlElement("w:pStyle")
    element.set(w("val"), identity)
    return element
