"""Taking elements out of a tree without leaving hulls behind, or taking what follows them along."""

from __future__ import annotations

from lxml import etree

from drafter.exchange.word_names import w

_HULLS = frozenset(w(name) for name in ("r", "ins", "del", "moveFrom", "moveTo", "hyperlink", "fldSimple", "smartTag"))


def take_out(element: etree._Element) -> None:
    """Removes an element; text after it (there is none in sound files) goes as well."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def unwrap(element: etree._Element, *without: str) -> None:
    """Puts an element's children in its place, except those with the tags ``without``."""
    parent = element.getparent()
    if parent is None:
        return
    place = parent.index(element)
    children = [child for child in element if child.tag not in without]
    parent.remove(element)
    for offset, child in enumerate(children):
        parent.insert(place + offset, child)


def prune_upwards(element: etree._Element) -> None:
    """Removes an element, and the run, link or tracked change that has become empty with it."""
    parent = element.getparent()
    if parent is None:
        return
    parent.remove(element)
    if parent.tag in _HULLS and not any(child.tag != w("rPr") for child in parent):
        prune_upwards(parent)
