"""Words as Word's runs: tabs, line breaks and hyphens as elements, deleted words as w:delText."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from drafter.exchange.word_names import w

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_ELEMENTS = {"\t": "tab", "\n": "br", "\u00ad": "softHyphen", "\u2011": "noBreakHyphen"}
_PARTS = re.compile("([\t\n\u00ad\u2011])")
_UNWRITABLE = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def writable(text: str) -> str:
    """A text with what XML and Word cannot hold taken out; other line ends become ``"\\n"``."""
    ends = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0b", "\n").replace("\x0c", "\n")
    return _UNWRITABLE.sub("", ends)


def run(
    text: str, *, style: str = "", deleted: bool = False, properties: etree._Element | None = None
) -> etree._Element:
    """One w:r.

    Args:
        text: its words; writable.
        style: id of its character style, or empty.
        deleted: True below a w:del, where words are w:delText.
        properties: its w:rPr, which becomes part of it; instead of a style.
    """
    element = etree.Element(w("r"))
    if properties is not None:
        element.append(properties)
    elif style:
        etree.SubElement(etree.SubElement(element, w("rPr")), w("rStyle")).set(w("val"), style)
    element.extend(run_content(text, deleted=deleted))
    return element


def run_content(text: str, *, deleted: bool = False) -> list[etree._Element]:
    """The children of a w:r that show some words: w:t, w:tab, w:br…"""
    children: list[etree._Element] = []
    for name, words in _content(text):
        child = etree.Element(w(name or ("delText" if deleted else "t")))
        if words:
            child.text = words
            if words != words.strip() or "  " in words:
                child.set(_SPACE, "preserve")
        children.append(child)
    return children


def _content(text: str) -> Iterator[tuple[str, str]]:
    for part in _PARTS.split(text):
        if part in _ELEMENTS:
            yield _ELEMENTS[part], ""
        elif part:
            yield "", part
