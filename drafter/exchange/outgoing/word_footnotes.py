"""Footnotes: the part that holds them and the runs that refer to them (ECMA-376 part 1, 17.11)."""

from __future__ import annotations

from collections.abc import Sequence

from docx.oxml import OxmlElement
from lxml import etree

from drafter.exchange.outgoing.word_runs import run
from drafter.exchange.outgoing.word_styles import (
    FOOTNOTE_REFERENCE_STYLE,
    FOOTNOTE_TEXT_STYLE,
    fragment,
    style_element,
)
from drafter.exchange.package import R, W
from drafter.exchange.word_names import w

_SEPARATORS = (("separator", -1, "separator"), ("continuationSeparator", 0, "continuationSeparator"))


def footnote_reference(number: int) -> etree._Element:
    """The run in the text that refers to a footnote (numbered from 1)."""
    element = run("", style=FOOTNOTE_REFERENCE_STYLE)
    etree.SubElement(element, w("footnoteReference")).set(w("id"), str(number))
    return element


def footnotes_part(texts: Sequence[str]) -> etree._Element:
    """The part with the separators Word asks for and the footnotes 1, 2…"""
    root = etree.Element(w("footnotes"), nsmap={"w": W, "r": R})
    for kind, identity, tag in _SEPARATORS:
        note = etree.SubElement(root, w("footnote"))
        note.set(w("type"), kind)
        note.set(w("id"), str(identity))
        note.extend(
            fragment(
                '<w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
                f"<w:r><w:{tag}/></w:r></w:p>"
            )
        )
    root.extend(footnote(number, text) for number, text in enumerate(texts, start=1))
    return root


def footnote(number: int, text: str) -> etree._Element:
    """One footnote."""
    note = OxmlElement("w:footnote")
    note.set(w("id"), str(number))
    paragraph = etree.SubElement(note, w("p"))
    etree.SubElement(paragraph, w("pPr")).append(style_element(FOOTNOTE_TEXT_STYLE))
    sign = run("", style=FOOTNOTE_REFERENCE_STYLE)
    etree.SubElement(sign, w("footnoteRef"))
    paragraph.extend((sign, run(f" {text}")))
    return note
