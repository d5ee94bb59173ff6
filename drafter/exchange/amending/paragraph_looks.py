"""How paragraphs of the base are set: taken over by others, and changed with the change tracked."""

from __future__ import annotations

import copy

from lxml import etree

from drafter.exchange.incoming.docx_reader import Passage
from drafter.exchange.outgoing.revision_marks import RevisionMarks
from drafter.exchange.word_names import w

_ORDER = {
    w(name): place
    for place, name in enumerate(
        (
            "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr",
            "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct",
            "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid", "spacing", "ind",
            "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment",
            "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange",
        )
    )
}  # fmt: skip
"""Children of w:pPr in the order the schema wants (ECMA-376 part 1, 17.3.1.26)."""
_NOT_FORMATTING = (w("rPr"), w("sectPr"), w("pPrChange"))
_MARKS_OF_END = tuple(map(w, ("ins", "del", "moveFrom", "moveTo", "rPrChange")))


def properties_of_part(properties: etree._Element | None) -> etree._Element:
    """A copy of a w:pPr for a paragraph set alike: without the section that ends there, and without tracked changes."""
    part = etree.Element(w("pPr")) if properties is None else copy.deepcopy(properties)
    for name in ("sectPr", "pPrChange"):
        for element in part.findall(w(name)):
            part.remove(element)
    end = part.find(w("rPr"))
    if end is not None:
        for mark in [child for child in end if child.tag in _MARKS_OF_END]:
            end.remove(mark)
        if not len(end):
            part.remove(end)
    return part


def set_number(properties: etree._Element, use: tuple[str, int] | None) -> None:
    """Lets a list count a paragraph, or takes its number away, one that its style gives it as well.

    Args:
        properties: a w:pPr.
        use: w:numId and level, or None.
    """
    for element in properties.findall(w("numPr")):
        properties.remove(element)
    number = etree.SubElement(properties, w("numPr"))
    if use is not None:
        etree.SubElement(number, w("ilvl")).set(w("val"), str(use[1]))
    etree.SubElement(number, w("numId")).set(w("val"), "0" if use is None else use[0])
    in_order(properties)


def in_order(properties: etree._Element) -> None:
    """Puts the children of a w:pPr in the schema's order."""
    properties[:] = sorted(properties, key=lambda element: _ORDER.get(element.tag, -1))


class ParagraphLooks:
    """How the paragraphs of one file are set, and were before any was changed.

    Args:
        marks: makes the tracked changes.
    """

    def __init__(self, marks: RevisionMarks) -> None:
        self._marks = marks
        self._before: dict[etree._Element, etree._Element] = {}

    def of(self, passage: Passage) -> etree._Element:
        """The formatting a passage had in the file: a w:pPr as :func:`properties_of_part` gives it."""
        element = passage.elements[-1] if passage.set_by is None else passage.set_by
        return properties_of_part(self._before.get(element, element.find(w("pPr"))))

    def number(self, paragraph: etree._Element, use: tuple[str, int] | None, *, tracked: bool) -> None:
        """Lets a list count a paragraph, or takes its number away.

        Args:
            use: w:numId and level, or None.
        """
        properties = self._to_change(paragraph)
        before = _formatting(properties)
        set_number(properties, use)
        if tracked:
            self._track(properties, before)

    def set(self, paragraph: etree._Element, model: Passage, *, counted: tuple[str, int] | None) -> None:
        """Sets a paragraph as a passage was; tracked. Its own section and the looks of its end stay.

        Args:
            counted: the list and level that number it; None where none does.
        """
        properties = self._to_change(paragraph)
        before = _formatting(properties)
        wanted = self.of(model)
        if model.list_use != counted:
            set_number(wanted, counted)
        after = _formatting(wanted)
        if etree.tostring(before) == etree.tostring(after):
            return
        for child in [child for child in properties if child.tag not in _NOT_FORMATTING]:
            properties.remove(child)
        properties.extend(list(after))
        self._track(properties, before)

    def note(self, properties: etree._Element, passage: Passage) -> None:
        """Notes in a w:pPr that its paragraph was set as a passage was, to be so again when rejected."""
        before = _formatting(self.of(passage))
        if etree.tostring(before) != etree.tostring(_formatting(properties)):
            self._track(properties, before)

    def _to_change(self, paragraph: etree._Element) -> etree._Element:
        properties = paragraph.find(w("pPr"))
        if properties is None:
            properties = etree.Element(w("pPr"))
            paragraph.insert(0, properties)
        self._before.setdefault(paragraph, copy.deepcopy(properties))
        return properties

    def _track(self, properties: etree._Element, before: etree._Element) -> None:
        """Other people's change of the same paragraph stays: what was before theirs was before ours."""
        if properties.find(w("pPrChange")) is None:
            change = self._marks.mark("pPrChange")
            change.append(before)
            properties.append(change)
        in_order(properties)


def _formatting(properties: etree._Element) -> etree._Element:
    formatting = etree.Element(w("pPr"))
    formatting.extend(copy.deepcopy(child) for child in properties if child.tag not in _NOT_FORMATTING)
    return formatting
