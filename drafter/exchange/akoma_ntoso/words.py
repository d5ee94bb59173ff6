"""The words of an element as one line, and what stands in it that is no part of them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from lxml import etree

from drafter.exchange.akoma_ntoso.vocabulary import HIERARCHY, local_name

_SPACES = re.compile("[ \t\r\n]+")
_BREAKS = HIERARCHY | {
    "attachment", "attachments", "block", "blockList", "body", "br", "caption", "citation", "citations", "component",
    "components", "conclusions", "container", "content", "coverPage", "doc", "eol", "formula", "from", "heading",
    "intro", "item", "li", "listIntroduction", "listWrapUp", "longTitle", "mainBody", "num", "ol", "p", "preamble",
    "preface", "recital", "recitals", "subheading", "table", "td", "th", "tr", "ul", "wrapUp",
}  # fmt: skip
"""Words before and after these do not run together."""
_NO_WORDS = frozenset({"authorialNote", "subFlow", "del", "meta", "toc", "img", "noteRef", "eop"})
"""Footnotes are told of apart; what an amendment deletes is not in the text that results."""


def words_of(element: etree._Element, without: etree._Element | None = None) -> str:
    """Its words as one line, NFC, one blank between words.

    Args:
        element: the element.
        without: an element in it whose words are not wanted.
    """
    return unicodedata.normalize("NFC", _SPACES.sub(" ", "".join(_pieces(element, without)))).strip(" ")


def exact_words_of(element: etree._Element) -> str:
    """Its words character by character, as this program wrote them; those of its footnotes are none of them."""
    words = element.text or ""
    for child in element:
        words += "" if local_name(child) == "authorialNote" else exact_words_of(child)
        words += child.tail or ""
    return words


def _pieces(element: etree._Element, without: etree._Element | None) -> Iterator[str]:
    if element is without:
        return
    if element.text:
        yield element.text
    for child in element:
        name = local_name(child)
        if name and name not in _NO_WORDS:
            apart = name in _BREAKS
            if apart:
                yield " "
            yield from _pieces(child, without)
            if apart:
                yield " "
        if child.tail:
            yield child.tail


def footnotes_of(root: etree._Element) -> Iterator[str]:
    """The words of every footnote, in the order of the text, with their marker."""
    for element in root.iter():
        if local_name(element) == "authorialNote":
            words = words_of(element)
            marker = element.get("marker", "")
            if words:
                yield f"{marker} {words}" if marker else words
