"""The formatting added words take over from words that are there."""

from __future__ import annotations

import copy

from lxml import etree

from drafter.exchange.word_names import w

_NOT_TAKEN_OVER = tuple(map(w, ("ins", "del", "moveFrom", "moveTo", "rPrChange", "webHidden", "fitText", "highlight")))
_STYLES_OF_MARKS = ("reference", "hyperlink", "hipervnculo", "refdenota", "clauselabel")


def looks_of_neighbour(holder: etree._Element) -> etree._Element | None:
    """A copy of a run's properties (or of those of a paragraph's end, in its w:pPr) fit for other words.

    Without what belongs to those words alone: their own tracked changes, a highlighting, the style of a footnote's
    number or of a link.
    """
    properties = holder.find(w("rPr"))
    if properties is None:
        return None
    looks = copy.deepcopy(properties)
    for name in _NOT_TAKEN_OVER:
        for element in looks.findall(name):
            looks.remove(element)
    style = looks.find(w("rStyle"))
    if style is not None and style.get(w("val"), "").lower().endswith(_STYLES_OF_MARKS):
        looks.remove(style)
    return looks if len(looks) else None


_TOGGLES = tuple(map(w, ("b", "bCs", "i", "iCs", "u", "vertAlign", "caps", "smallCaps")))
_ORDER = {w(name): place for place, name in enumerate(
    (
        "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow",
        "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing", "w", "kern",
        "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em",
        "lang", "eastAsianLayout", "specVanish", "oMath",
    )
)}  # fmt: skip
"""Children of w:rPr in the order the schema wants (ECMA-376 part 1, 17.3.2.28)."""


def with_emphasis(looks: etree._Element | None, source: etree._Element | None) -> etree._Element | None:
    """The looks, with the bold, italics, underline and height of words from another file.

    Args:
        looks: properties of the base's own; not changed.
        source: w:rPr of the words in their file, or None.
    """
    result = etree.Element(w("rPr")) if looks is None else copy.deepcopy(looks)
    for name in _TOGGLES:
        for element in result.findall(name):
            result.remove(element)
        taken = None if source is None else source.find(name)
        if taken is not None:
            result.append(copy.deepcopy(taken))
    result[:] = sorted(result, key=lambda element: _ORDER.get(element.tag, len(_ORDER)))
    return result if len(result) else None
