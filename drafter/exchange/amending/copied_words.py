"""The words of a paragraph given again elsewhere, formatted as they were where they stood."""

from __future__ import annotations

import copy
import unicodedata
from dataclasses import replace

from lxml import etree

from drafter.exchange.amending.passage_runs import SHOWN_WITHOUT_WORDS, Leaves, stored_offsets
from drafter.exchange.amending.run_looks import looks_of_neighbour
from drafter.exchange.incoming.docx_reader import Passage
from drafter.exchange.outgoing.word_runs import run
from drafter.exchange.word_names import w


def snapshot(passage: Passage) -> Passage:
    """A passage with copies of its elements, which stay as they are while the passage itself is changed."""
    story = etree.Element(w("body"))
    story.extend(copy.deepcopy(element) for element in passage.elements)
    at = {
        leaf: copied
        for element, twin in zip(passage.elements, story, strict=True)
        for leaf, copied in zip(element.iter(), twin.iter(), strict=True)
    }
    pieces = tuple(replace(piece, leaf=None if piece.leaf is None else at[piece.leaf]) for piece in passage.pieces)
    return replace(passage, elements=tuple(story), pieces=pieces)


def _whole_copy(element: etree._Element) -> etree._Element:
    copied = copy.deepcopy(element)
    for change in copied.findall(f"{w('rPr')}/{w('rPrChange')}"):
        above = change.getparent()
        if above is not None:
            above.remove(change)
    for name in ("fldChar", "instrText", "commentReference"):
        for child in copied.findall(w(name)):
            copied.remove(child)
    return copied


def formatted_copies(passage: Passage, start: int, end: int) -> list[etree._Element]:
    """New runs that show what a stretch of a passage shows: its words as formatted there, its notes' marks, pictures.

    Args:
        passage: a :func:`snapshot`.
        start, end: in characters of the passage's line (NFC).
    """
    stored = stored_offsets(passage)
    first, last = stored(start), stored(end)
    length = sum(len(piece.text) for piece in passage.pieces)
    copies: list[etree._Element] = []
    text = "".join(piece.text for piece in passage.pieces)
    for one in Leaves(passage).runs(passage.elements):
        words = text[max(one.start, first) : min(one.end, last)]
        if words and first <= one.start and one.end <= last and one.element.tag == w("r"):
            copies.append(_whole_copy(one.element))
        elif words and one.start < one.end:
            looks = looks_of_neighbour(one.element) if one.element.tag == w("r") else None
            copies.append(run(unicodedata.normalize("NFC", words), properties=looks))
        inside = first < one.start < last or (one.start == last == length) or (one.start == first == 0)
        if one.start == one.end and inside and not one.gone:
            marks = [child for child in one.element if child.tag in SHOWN_WITHOUT_WORDS]
            if marks:
                copied = etree.Element(w("r"))
                properties = one.element.find(w("rPr"))
                copied.extend(copy.deepcopy(child) for child in ([] if properties is None else [properties]) + marks)
                copies.append(copied)
    return copies


class MovedWords:
    """Gives the words of a passage again, formatted as they were, from its first to its last."""

    def __init__(self, source: Passage | None) -> None:
        self._source = source
        pieces = () if source is None else source.pieces
        self._line = unicodedata.normalize("NFC", "".join(piece.text for piece in pieces))
        self._at = 0

    def runs(self, text: str) -> list[etree._Element]:
        place = self._line.find(text, self._at)
        if place < 0 or self._source is None:
            return [run(text)]
        self._at = place + len(text)
        return formatted_copies(self._source, place, self._at)
