"""The words of a part, by the element they stand in."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

from lxml import etree

from drafter.exchange.incoming.docx_story import RawParagraph
from drafter.exchange.word_names import MATH, w

LEAVES = (
    *map(w, ("t", "delText", "tab", "ptab", "cr", "br", "noBreakHyphen", "softHyphen", "sym")),
    f"{{{MATH}}}t",
)
"""Elements that stand for words."""


class Words:
    """What stands in each leaf of some stories, as it is read."""

    def __init__(self) -> None:
        self._text: dict[etree._Element, str] = {}
        self._paragraph: dict[etree._Element, etree._Element | None] = {}

    def add(self, paragraphs: Iterable[RawParagraph]) -> None:
        """Adds the words of paragraphs."""
        for paragraph in paragraphs:
            for piece in paragraph.pieces:
                self.add_leaf(piece.leaf, piece.text, paragraph.element)

    def add_leaf(self, leaf: etree._Element | None, text: str, paragraph: etree._Element | None) -> None:
        """Adds the words of one leaf."""
        if leaf is not None:
            self._text[leaf] = text
            self._paragraph[leaf] = paragraph

    def within(self, element: etree._Element) -> str:
        """The words below an element, paragraphs separated by line breaks; hidden ones where there are no others."""
        leaves = [leaf for leaf in element.iter(*LEAVES) if leaf in self._text]
        if not leaves:
            return unicodedata.normalize("NFC", "".join(leaf.text or "" for leaf in element.iter(*LEAVES)))
        return self.of(leaves)

    def of(self, leaves: Sequence[etree._Element]) -> str:
        """The words of some leaves."""
        words: list[str] = []
        before: etree._Element | None = None
        for leaf in leaves:
            paragraph = self._paragraph.get(leaf)
            if words and paragraph is not before:
                words.append("\n")
            words.append(self._text.get(leaf, ""))
            before = paragraph
        return unicodedata.normalize("NFC", "".join(words))
