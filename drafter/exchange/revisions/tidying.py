"""What is left to do in a part's tree once changes are settled."""

from __future__ import annotations

from lxml import etree

from drafter.exchange.incoming.fates import CONFLICT_DELETION
from drafter.exchange.revisions.removing import Removal
from drafter.exchange.revisions.scanning import MOVE_RANGES
from drafter.exchange.word_names import MATH, w

_PLAIN = {w("delText"): w("t"), w("delInstrText"): w("instrText")}
_BLOCKS = frozenset((*map(w, ("p", "tbl", "sdt", "customXml", "altChunk", "ins", "del", "moveFrom", "moveTo")),
                     f"{{{MATH}}}oMathPara", f"{{{MATH}}}oMath"))  # fmt: skip
_NEED_A_PARAGRAPH = tuple(map(w, ("tc", "footnote", "endnote", "comment", "hdr", "ftr", "txbxContent")))


def tidy(root: etree._Element, removal: Removal) -> None:
    """Makes a part whole again: text that is no longer deleted, ranges of settled moves, cells without a paragraph,
    parts of fields whose other parts went, ends of comments that went.
    """
    for element in list(root.iter(*_PLAIN)):
        if next(element.iterancestors(w("del"), CONFLICT_DELETION), None) is None and not _in_deleted_run(element):
            element.tag = _PLAIN[str(element.tag)]
    _settled_moves(root)
    if removal.took_fields:
        _broken_fields(root)
    gone = {identity for kind, identity in removal.references if kind == "comments"}
    if gone:
        gone -= {each.get(w("id"), "") for each in root.iter(w("commentReference"))}
        for element in list(root.iter(w("commentRangeStart"), w("commentRangeEnd"))):
            if element.get(w("id"), "") in gone:
                _remove(element)
    for container in list(root.iter(*_NEED_A_PARAGRAPH)):
        _with_paragraph(container)


def _in_deleted_run(element: etree._Element) -> bool:
    run = element.getparent()
    return run is not None and run.find(f"{w('rPr')}/{w('del')}") is not None


def _settled_moves(root: etree._Element) -> None:
    """Takes out the ranges in which nothing is tracked as moved any more."""
    open_ranges: dict[tuple[str, str], list[etree._Element]] = {}
    settled: list[etree._Element] = []
    starts = {end: start for start, end in MOVE_RANGES.items()}
    sides = {w("moveFrom"): w("moveFromRangeStart"), w("moveTo"): w("moveToRangeStart")}
    busy: set[tuple[str, str]] = set()
    for element in root.iter(*MOVE_RANGES, *starts, *sides):
        tag = str(element.tag)
        if tag in MOVE_RANGES:
            key = (tag, element.get(w("id"), ""))
            open_ranges[key] = [element]
            busy.discard(key)
            paragraph = next(element.iterancestors(w("p")), None)
            if paragraph is not None and paragraph.find(f"{w('pPr')}/{w('rPr')}/{w(_side(tag))}") is not None:
                busy.add(key)
        elif tag in starts:
            key = (starts[tag], element.get(w("id"), ""))
            pair = open_ranges.pop(key, [])
            if key not in busy:
                settled.extend((*pair, element))
        else:
            busy.update(key for key in open_ranges if key[0] == sides[tag])
    settled.extend(element for key, pair in open_ranges.items() if key not in busy for element in pair)
    for element in settled:
        _remove(element)


def _side(range_start: str) -> str:
    return "moveFrom" if range_start == w("moveFromRangeStart") else "moveTo"


def _broken_fields(root: etree._Element) -> None:
    """Takes out what is left of fields that lost a part: instructions without a field would be nonsense."""
    fields: list[list[etree._Element]] = []
    broken: list[etree._Element] = []
    for element in root.iter(w("fldChar"), w("instrText")):
        kind = element.get(w("fldCharType")) if element.tag == w("fldChar") else ""
        if kind == "begin":
            fields.append([element])
        elif not fields:
            broken.append(element)
        elif kind == "end":
            fields.pop()
        else:
            fields[-1].append(element)
    broken.extend(element for field in fields for element in field)
    for element in broken:
        run = element.getparent()
        _remove(element)
        if run is not None and run.tag == w("r") and all(child.tag == w("rPr") for child in run):
            _remove(run)


def _with_paragraph(container: etree._Element) -> None:
    """Gives a cell, note, header… without any block an empty paragraph, and one after a table at the end of a cell."""
    blocks = [child for child in container if child.tag in _BLOCKS]
    if not blocks or (container.tag == w("tc") and blocks[-1].tag == w("tbl")):
        container.append(etree.Element(w("p")))


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
