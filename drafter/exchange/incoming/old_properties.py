"""Formatting as it was before a tracked change."""

from __future__ import annotations

import copy

from lxml import etree

from drafter.exchange.word_names import w

_ENDS = (w("ins"), w("del"), w("moveFrom"), w("moveTo"))
_CELLS = (w("cellIns"), w("cellDel"), w("cellMerge"))
_NOT_TRACKED_WITH: dict[str, tuple[str, ...]] = {
    w("pPrChange"): (w("rPr"), w("sectPr")),
    w("rPrChange"): _ENDS,
    w("sectPrChange"): (w("headerReference"), w("footerReference")),
    w("trPrChange"): (w("ins"), w("del")),
    w("tcPrChange"): _CELLS,
}
"""What stands among properties and is not part of what a change keeps: it stays."""
_CHANGES = (w("pPrChange"), w("rPrChange"))
_FIRST = (w("headerReference"), w("footerReference"), *_ENDS)
"""Those of them that stand before the properties; the others stand after them."""


def restore_all(root: etree._Element | None) -> None:
    """Puts all properties below an element back as they were, and takes away numbers that came since."""
    if root is None:
        return
    for change in list(root.iter(*_CHANGES)):
        restore(change)
    for numbering in list(root.iter(w("numPr"))):
        parent = numbering.getparent()
        if numbering.find(w("ins")) is not None and parent is not None:
            parent.remove(numbering)


def paragraph_as_it_was(properties: etree._Element) -> etree._Element:
    """A paragraph's properties before they were changed, its own left untouched."""
    changed = properties.find(w("pPrChange")) is not None or properties.find(f"{w('numPr')}/{w('ins')}") is not None
    if not changed:
        return properties
    before = copy.deepcopy(properties)
    restore_all(before)
    return before


def restore(change: etree._Element) -> None:
    """Puts the properties back that a ``…PrChange`` keeps, and takes the change away.

    What the change does not speak of stays: the end's own formatting in a paragraph's properties, headers and footers
    in a section's, other tracked changes.
    """
    properties = change.getparent()
    if properties is None:
        return
    staying = [child for child in properties if child.tag in _NOT_TRACKED_WITH.get(str(change.tag), ())]
    old = next(iter(change), None)
    before = [] if old is None else [copy.deepcopy(child) for child in old if not _is_mark(child, change)]
    for child in list(properties):
        properties.remove(child)
    properties.extend(child for child in staying if child.tag in _FIRST)
    properties.extend(before)
    properties.extend(child for child in staying if child.tag not in _FIRST)


def _is_mark(child: etree._Element, change: etree._Element) -> bool:
    """Whether old properties carry a mark along that is no formatting; a number that had just come is none either."""
    if child.tag == w("numPr"):
        return child.find(w("ins")) is not None
    if change.tag == w("tcPrChange"):
        return child.tag in _CELLS
    return child.tag in _ENDS


def settle_merge(merge: etree._Element, *, accept: bool) -> None:
    """Joins a cell with the one above (or parts it) as a w:cellMerge says, or leaves it as it was."""
    properties = merge.getparent()
    if properties is None:
        return
    said = merge.get(w("vMerge")) if accept else merge.get(w("vMergeOrig"))
    for existing in properties.findall(w("vMerge")):
        properties.remove(existing)
    if said is None:
        properties.remove(merge)
        return
    merged = etree.Element(w("vMerge"))
    merged.set(w("val"), "restart" if said.startswith("rest") else "continue")
    properties.remove(merge)
    place = sum(1 for child in properties if child.tag in (w("cnfStyle"), w("tcW"), w("gridSpan"), w("hMerge")))
    properties.insert(place, merged)
