"""Paragraphs that moved whole although their end does not say so.

Where the last paragraph of a content control moves, Word marks its words and not its end; that it lies within the
range of the move says the rest.
"""

from __future__ import annotations

from lxml import etree

from drafter.exchange.package import W

_FROM, _TO = f"{{{W}}}moveFrom", f"{{{W}}}moveTo"
_STARTS = {f"{{{W}}}moveFromRangeStart": _FROM, f"{{{W}}}moveToRangeStart": _TO}
_ENDS = {f"{{{W}}}moveFromRangeEnd": _FROM, f"{{{W}}}moveToRangeEnd": _TO}
_PARAGRAPH = f"{{{W}}}p"
_NO_WORDS = frozenset(
    f"{{{W}}}{name}"
    for name in ("pPr", "proofErr", "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd",
                 "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "permStart", "permEnd")
)  # fmt: skip


def moved_ends(root: etree._Element) -> dict[etree._Element, str]:
    """The paragraphs that lie whole within the range of a move and hold nothing but words that moved with it.

    Returns:
        For each of them ``w:moveFrom`` or ``w:moveTo`` (in lxml's notation), whichever it is.
    """
    found: dict[etree._Element, str] = {}
    if next(root.iter(*_STARTS), None) is None:
        return found
    inside: dict[tuple[str, str], list[etree._Element]] = {}
    for element in root.iter(*_STARTS, *_ENDS, _PARAGRAPH):
        tag = str(element.tag)
        identity = element.get(f"{{{W}}}id", "")
        if tag in _STARTS:
            inside[_STARTS[tag], identity] = []
        elif tag == _PARAGRAPH:
            for paragraphs in inside.values():
                paragraphs.append(element)
        else:
            side = _ENDS[tag]
            around = set(element.iterancestors(_PARAGRAPH))
            for paragraph in inside.pop((side, identity), ()):
                if paragraph not in around and _holds_only(paragraph, side):
                    found[paragraph] = side
    return found


def _holds_only(paragraph: etree._Element, side: str) -> bool:
    words = [child.tag for child in paragraph if child.tag not in _NO_WORDS]
    return bool(words) and all(tag == side for tag in words)
