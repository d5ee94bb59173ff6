"""Which mark of a Word file's main part is which revision: for whoever shows words and says who changed them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from lxml import etree

from drafter.exchange.revisions.model import Revision, RevisionKind
from drafter.exchange.word_names import w

Numbers = frozenset[int]
"""Numbers of revisions."""

_AROUND_WORDS = {
    w("ins"): RevisionKind.INSERTION,
    w("del"): RevisionKind.DELETION,
    w("moveFrom"): RevisionKind.MOVE_FROM,
    w("moveTo"): RevisionKind.MOVE_TO,
}
_OF_AN_END = {
    w("ins"): RevisionKind.PARAGRAPH_INSERTED,
    w("del"): RevisionKind.PARAGRAPH_DELETED,
    w("moveFrom"): RevisionKind.PARAGRAPH_MOVED_FROM,
    w("moveTo"): RevisionKind.PARAGRAPH_MOVED_TO,
}
_OF_A_ROW = {w("ins"): RevisionKind.ROW_INSERTED, w("del"): RevisionKind.ROW_DELETED}
_OF_A_CELL = {w("cellIns"): RevisionKind.CELL_INSERTED, w("cellDel"): RevisionKind.CELL_DELETED}
_PROPERTIES = {w("tr"): w("trPr"), w("tc"): w("tcPr")}


def numbers_by_element(root: etree._Element, revisions: Sequence[Revision]) -> Mapping[etree._Element, int]:
    """The number of the revision that each mark is.

    A mark is known by what it does, its id, author and date; ids need not be unique, so that of marks with the same
    ones the first in the file is the first in the list.

    Args:
        root: the w:document.
        revisions: those of that part.
    """
    waiting: dict[tuple[RevisionKind, str, str, str], list[int]] = defaultdict(list)
    for revision in reversed(revisions):
        waiting[revision.kind, revision.revision_id, revision.author, revision.date].append(revision.number)
    found: dict[etree._Element, int] = {}
    for element in root.iter(*_AROUND_WORDS, *_OF_A_CELL):
        key = (_kind(element), element.get(w("id"), ""), element.get(w("author"), ""), element.get(w("date"), ""))
        if waiting[key]:
            found[element] = waiting[key].pop()
    return found


def _kind(element: etree._Element) -> RevisionKind:
    parent = element.getparent()
    owner = None if parent is None else parent.tag
    tag = str(element.tag)
    if tag in _OF_A_CELL:
        return _OF_A_CELL[tag]
    if owner == w("rPr"):
        return _OF_AN_END[tag]
    if owner == w("numPr"):
        return RevisionKind.NUMBERING_INSERTED
    if owner == w("trPr") and tag in _OF_A_ROW:
        return _OF_A_ROW[tag]
    return _AROUND_WORDS[tag]


def numbers_around(element: etree._Element | None, numbered: Mapping[etree._Element, int]) -> Numbers:
    """The revisions that an element stands in, and those of its table's row and cell."""
    found: set[int] = set()
    while element is not None:
        if element in numbered:
            found.add(numbered[element])
        properties = element.find(_PROPERTIES[str(element.tag)]) if element.tag in _PROPERTIES else None
        if properties is not None:
            found.update(numbered[child] for child in properties if child in numbered)
        element = element.getparent()
    return frozenset(found)


def numbers_of_end(paragraph: etree._Element, numbered: Mapping[etree._Element, int]) -> Numbers:
    """The revisions of a paragraph's end."""
    properties = paragraph.find(f"{w('pPr')}/{w('rPr')}")
    own = () if properties is None else (numbered[child] for child in properties if child in numbered)
    return frozenset(own) | numbers_around(paragraph.getparent(), numbered)
