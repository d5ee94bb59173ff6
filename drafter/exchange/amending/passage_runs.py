"""The runs of one paragraph of a Word file and the characters each of them shows; cut where words change."""

from __future__ import annotations

import copy
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from drafter.exchange.incoming.docx_reader import Passage
from drafter.exchange.word_names import w

_TEXT = frozenset((w("t"), w("delText")))
DELETING = frozenset((w("del"), w("moveFrom")))
"""Tracked changes that take away the runs they hold."""
_LEFT_ALONE = frozenset((w("pPr"), w("rPr")))
SHOWN_WITHOUT_WORDS = (
    *map(w, ("footnoteReference", "endnoteReference", "drawing", "pict", "object")),
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent",
)
_APART_FROM_WORDS = (*SHOWN_WITHOUT_WORDS, *map(w, ("fldChar", "instrText", "delInstrText")))
"""What gets a run of its own, so that words can go without it."""


@dataclass(eq=False)
class WordRun:
    """Something that can be wrapped as a whole: a w:r, or an element between runs that holds words (a formula).

    Attributes:
        element: it.
        start, end: the characters it shows, counted over the passage as stored; equal where it shows none.
        gone: True where other people's changes have removed it already.
    """

    element: etree._Element
    start: int
    end: int
    gone: bool


@dataclass(frozen=True, slots=True)
class Field:
    """A complex field: places of the runs that begin and end it."""

    begin: int
    end: int


class Leaves:
    """The elements that hold a passage's characters, and the runs they stand in; cut where spans meet."""

    def __init__(self, passage: Passage) -> None:
        self._leaves: list[tuple[int, int, etree._Element]] = []
        at = 0
        for piece in passage.pieces:
            if piece.leaf is not None:
                self._leaves.append((at, at + len(piece.text), piece.leaf))
            at += len(piece.text)

    def set_apart_what_shows_no_words(self) -> None:
        """Gives pictures, notes' marks and text boxes runs of their own, so that words can go without them."""
        for holder in dict.fromkeys(outer_run(leaf) for _, _, leaf in self._leaves):
            if holder.tag != w("r"):
                continue
            for child in [child for child in holder if child.tag in _APART_FROM_WORDS]:
                before = child.getprevious()
                if before is not None and before.tag != w("rPr"):
                    _cut_run(before)
                if child.getnext() is not None:
                    _cut_run(child)

    def cut(self, offsets: Sequence[int]) -> None:
        """Makes each offset fall between two runs, unless what stands there cannot be divided.

        Args:
            offsets: in ascending order, in characters as stored.
        """
        whole, self._leaves = self._leaves, []
        coming = iter(offsets)
        offset = next(coming, None)
        for place, (first, end, stored) in enumerate(whole):
            start, leaf = first, stored
            while offset is not None and offset < end:
                if start < offset and leaf.tag in _TEXT and outer_run(leaf) is leaf.getparent():
                    second = _cut_leaf(leaf, offset - start)
                    _cut_run(leaf)
                    self._leaves.append((start, offset, leaf))
                    start, leaf = offset, second
                offset = next(coming, None)
            self._leaves.append((start, end, leaf))
            while offset is not None and offset == end:
                following = whole[place + 1][2] if place + 1 < len(whole) else None
                if following is not None and following.getparent() is leaf.getparent() is outer_run(leaf):
                    _cut_run(leaf)
                offset = next(coming, None)

    def runs(self, paragraphs: Sequence[etree._Element]) -> list[WordRun]:
        """Everything that can be wrapped, in order, with the characters it shows."""
        shown: dict[etree._Element, tuple[int, int]] = {}
        for start, end, leaf in self._leaves:
            holder = outer_run(leaf)
            known = shown.get(holder)
            shown[holder] = (start, end) if known is None else (known[0], end)
        result: list[WordRun] = []
        at = 0
        for paragraph in paragraphs:
            for element, gone in _inline(paragraph, gone=False):
                start, at = shown.get(element, (at, at))
                result.append(WordRun(element, start, at, gone and element not in shown))
        return result


def outer_run(leaf: etree._Element) -> etree._Element:
    """The run a leaf stands in, the outermost one (phonetic guides hold runs); a formula where it is in one."""
    found = leaf
    above = leaf.getparent()
    while above is not None and above.tag not in (w("p"), w("txbxContent")):
        if above.tag == w("r") or etree.QName(above).localname in ("oMath", "oMathPara"):
            found = above
        above = above.getparent()
    return found


def _inline(container: etree._Element, *, gone: bool) -> Iterator[tuple[etree._Element, bool]]:
    for element in container:
        if element.tag == w("r") or etree.QName(element).localname in ("oMath", "oMathPara"):
            yield element, gone
        elif element.tag not in _LEFT_ALONE and isinstance(element.tag, str):
            yield from _inline(element, gone=gone or element.tag in DELETING)


def empty_like(element: etree._Element) -> etree._Element:
    """An element of the same name and attributes."""
    twin = etree.Element(element.tag)
    for name, value in element.items():
        twin.set(name, value)
    return twin


def _cut_leaf(leaf: etree._Element, offset: int) -> etree._Element:
    second = copy.deepcopy(leaf)
    second.tail = None
    text = leaf.text or ""
    for element, words in ((leaf, text[:offset]), (second, text[offset:])):
        element.text = words
        if words != words.strip() or "  " in words:
            element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    leaf.addnext(second)
    return second


def _cut_run(leaf: etree._Element) -> None:
    """Moves what follows a leaf in its run into a second run with the same properties."""
    first = leaf.getparent()
    if first is None:
        return
    following = list(leaf.itersiblings())
    second = empty_like(first)
    properties = first.find(w("rPr"))
    if properties is not None:
        second.append(copy.deepcopy(properties))
    second.extend(following)
    first.addnext(second)


def fields_of(runs: Sequence[WordRun]) -> tuple[list[Field], list[int]]:
    """Complex fields that begin and end in the passage; places of the runs that make one that goes on beyond it."""
    fields: list[Field] = []
    begun: list[int] = []
    making: list[int] = []
    for place, one in enumerate(runs):
        kinds = [mark.get(w("fldCharType"), "") for mark in one.element.iterchildren(w("fldChar"))]
        if kinds or next(one.element.iterchildren(w("instrText")), None) is not None:
            making.append(place)
        for kind in kinds:
            if kind == "begin":
                begun.append(place)
            elif kind == "end" and begun:
                fields.append(Field(begun.pop(), place))
    loose = [place for place in making if not any(field.begin <= place <= field.end for field in fields)]
    return fields, loose


def stored_offsets(passage: Passage) -> Callable[[int], int]:
    """From characters of the passage's line (NFC) to characters as stored."""
    stored = "".join(piece.text for piece in passage.pieces)
    if unicodedata.is_normalized("NFC", stored):
        return lambda offset: offset
    places: list[int] = []
    start = 0
    for end in range(1, len(stored) + 1):
        if end == len(stored) or unicodedata.combining(stored[end]) == 0:
            places.extend([start] * len(unicodedata.normalize("NFC", stored[start:end])))
            start = end
    places.append(len(stored))
    return lambda offset: places[min(offset, len(places) - 1)]


def holds_box(element: etree._Element) -> bool:
    """Whether a text box hangs on an element or something in it."""
    return next(element.iter(w("txbxContent")), None) is not None


def run_of_box(anchor: etree._Element) -> etree._Element:
    """A run that shows a text box and no words: the box's own, or what is taken out of it into one of its own."""
    boxes = [child for child in anchor if holds_box(child)]
    if all(child in boxes or child.tag == w("rPr") for child in anchor):
        return anchor
    own = etree.Element(w("r"))
    own.extend(boxes)
    anchor.addnext(own)
    return own
