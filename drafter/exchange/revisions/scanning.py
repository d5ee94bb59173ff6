"""Finding every tracked change of a part, in reading order."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from drafter.exchange.incoming.docx_story import other_branches
from drafter.exchange.incoming.fates import CONFLICT_DELETION, CONFLICT_INSERTION
from drafter.exchange.revisions.model import RevisionKind
from drafter.exchange.word_names import MATH, W14, w

_WRAPPERS: Mapping[str, RevisionKind] = {
    w("ins"): RevisionKind.INSERTION,
    w("del"): RevisionKind.DELETION,
    w("moveFrom"): RevisionKind.MOVE_FROM,
    w("moveTo"): RevisionKind.MOVE_TO,
    CONFLICT_INSERTION: RevisionKind.INSERTION,
    CONFLICT_DELETION: RevisionKind.DELETION,
}
_ENDS: Mapping[str, RevisionKind] = {
    w("ins"): RevisionKind.PARAGRAPH_INSERTED,
    w("del"): RevisionKind.PARAGRAPH_DELETED,
    w("moveFrom"): RevisionKind.PARAGRAPH_MOVED_FROM,
    w("moveTo"): RevisionKind.PARAGRAPH_MOVED_TO,
    CONFLICT_INSERTION: RevisionKind.PARAGRAPH_INSERTED,
    CONFLICT_DELETION: RevisionKind.PARAGRAPH_DELETED,
}
_ROWS: Mapping[str, RevisionKind] = {
    w("ins"): RevisionKind.ROW_INSERTED,
    w("del"): RevisionKind.ROW_DELETED,
    w("moveFrom"): RevisionKind.ROW_DELETED,
    w("moveTo"): RevisionKind.ROW_INSERTED,
    CONFLICT_INSERTION: RevisionKind.ROW_INSERTED,
    CONFLICT_DELETION: RevisionKind.ROW_DELETED,
}
_CELLS: Mapping[str, RevisionKind] = {
    w("cellIns"): RevisionKind.CELL_INSERTED,
    w("cellDel"): RevisionKind.CELL_DELETED,
    w("cellMerge"): RevisionKind.CELL_MERGED,
}
_MATH_OBJECTS: Mapping[str, RevisionKind] = {
    w("ins"): RevisionKind.MATH_INSERTED,
    w("del"): RevisionKind.MATH_DELETED,
    CONFLICT_INSERTION: RevisionKind.MATH_INSERTED,
    CONFLICT_DELETION: RevisionKind.MATH_DELETED,
}
_CHANGES: Mapping[str, RevisionKind] = {
    w("rPrChange"): RevisionKind.RUN_FORMATTING,
    w("pPrChange"): RevisionKind.PARAGRAPH_FORMATTING,
    w("sectPrChange"): RevisionKind.SECTION_FORMATTING,
    w("tblPrChange"): RevisionKind.TABLE_FORMATTING,
    w("tblPrExChange"): RevisionKind.TABLE_FORMATTING,
    w("tblGridChange"): RevisionKind.TABLE_GRID,
    w("trPrChange"): RevisionKind.ROW_FORMATTING,
    w("tcPrChange"): RevisionKind.CELL_FORMATTING,
    w("numberingChange"): RevisionKind.NUMBERING_CHANGE,
}
_CONTROLS: Mapping[str, RevisionKind] = {
    w("customXmlInsRangeStart"): RevisionKind.CONTROL_INSERTED,
    w("customXmlDelRangeStart"): RevisionKind.CONTROL_DELETED,
    w("customXmlMoveFromRangeStart"): RevisionKind.CONTROL_MOVED_FROM,
    w("customXmlMoveToRangeStart"): RevisionKind.CONTROL_MOVED_TO,
}
CONTROL_RANGES: Mapping[str, str] = {start: start.removesuffix("Start") + "End" for start in _CONTROLS}
"""The element that ends a range, by the one that begins it."""
MOVE_RANGES: Mapping[str, str] = {
    w("moveFromRangeStart"): w("moveFromRangeEnd"),
    w("moveToRangeStart"): w("moveToRangeEnd"),
}
CONTROLS = (w("sdt"), w("customXml"))
_KEEPING_OLD = frozenset(_CHANGES)
_SCANNED = (
    *_WRAPPERS, *_CELLS, *_CHANGES, *_CONTROLS, *CONTROL_RANGES.values(), *MOVE_RANGES, *MOVE_RANGES.values(),
    *CONTROLS,
)  # fmt: skip
_NAMES = (
    rb"ins|del|conflictIns|conflictDel|moveFrom|moveTo|cellIns|cellDel|cellMerge|numberingChange|delText|delInstrText"
    rb"|moveFromRange\w+|moveToRange\w+|customXml(?:Ins|Del|Move)\w+|\w+PrChange|\w+PrExChange|tblGridChange"
)
_MAY_BE_TRACKED = re.compile(rb"<(?:[\w.-]+:)?(?:" + _NAMES + rb")[\s/>]")
_MOVES_FROM = (RevisionKind.MOVE_FROM, RevisionKind.PARAGRAPH_MOVED_FROM)
_MOVES_TO = (RevisionKind.MOVE_TO, RevisionKind.PARAGRAPH_MOVED_TO)


@dataclass(eq=False)
class Mark:
    """One tracked change where it stands.

    Attributes:
        element: the mark itself.
        kind: what it does.
        owner: what comes or goes with it: the wrapper itself, the paragraph whose end it is about, the row, cell, run
            or part of a formula; for formatting the properties that changed; for a control the control, or None where
            the range holds none.
        move: name of the move it is a side of.
        of: for a shadow the change it goes with; None for the marks that are read.
    """

    element: etree._Element
    kind: RevisionKind
    owner: etree._Element | None
    move: str | None = None
    of: Mark | None = None

    @property
    def author(self) -> str:
        """As written in the file."""
        return self.element.get(w("author"), "")

    @property
    def date(self) -> str:
        """As written in the file."""
        return self.element.get(w("date"), "")

    @property
    def revision_id(self) -> str:
        """Its w:id."""
        return self.element.get(w("id"), "")


@dataclass
class Scanned:
    """What a part has tracked.

    Attributes:
        marks: those in what is read, in reading order.
        shadows: those in branches of alternate content that are not read, and second halves of others.
        unknown: names of elements that look like tracked changes and stand where none may.
        lone_moves: names of moves of which only one side is there.
    """

    marks: list[Mark] = field(default_factory=list)
    shadows: list[Mark] = field(default_factory=list)
    unknown: Counter[str] = field(default_factory=Counter)
    lone_moves: list[str] = field(default_factory=list)


def may_be_tracked(data: bytes) -> bool:
    """Whether a part's bytes could hold tracked changes; False is certain, True is not."""
    # In UTF-16 nothing could be found this way.
    return data.startswith((b"\xff\xfe", b"\xfe\xff")) or _MAY_BE_TRACKED.search(data) is not None


def scan(root: etree._Element) -> Scanned:
    """Finds the tracked changes below an element."""
    scanned = Scanned()
    aside = dict.fromkeys(other_branches(root))
    waiting: list[tuple[etree._Element, Mark]] = []
    moves: dict[tuple[str, str], str] = {}
    controls: dict[tuple[str, str], Mark] = {}

    def emit(mark: Mark) -> None:
        if mark.kind in _MOVES_FROM or mark.kind in _MOVES_TO:
            side = w("moveFromRangeStart") if mark.kind in _MOVES_FROM else w("moveToRangeStart")
            names = [name for (start, _), name in moves.items() if start == side]
            mark.move = names[-1] if names else None
        if aside and any(ancestor in aside for ancestor in mark.element.iterancestors()):
            scanned.shadows.append(mark)
        else:
            scanned.marks.append(mark)

    for element in root.iter(*_SCANNED):
        while waiting and not _is_within(element, waiting[-1][0]):
            emit(waiting.pop()[1])
        tag = str(element.tag)
        identity = element.get(w("id"), "")
        if tag in MOVE_RANGES:
            moves[tag, identity] = element.get(w("name"), "")
        elif tag in _MOVE_STARTS:
            moves.pop((_MOVE_STARTS[tag], identity), None)
        elif tag in _CONTROLS:
            mark = Mark(element, _CONTROLS[tag], None)
            controls[tag, identity] = mark
            emit(mark)
        elif tag in _CONTROL_STARTS:
            controls.pop((_CONTROL_STARTS[tag], identity), None)
        elif tag in CONTROLS:
            for mark in controls.values():
                mark.owner = element if mark.owner is None else mark.owner
        else:
            if _is_of_old_properties(element):
                continue
            mark_found = _mark_of(element)
            if mark_found is None:
                scanned.unknown[etree.QName(element).localname] += 1
            elif mark_found.kind in _ENDS.values() and mark_found.owner is not None:
                waiting.append((mark_found.owner, mark_found))
            else:
                emit(mark_found)
    for _, mark in reversed(waiting):
        emit(mark)
    _pair_shadows(scanned)
    _pair_controls(scanned)
    _look_for_lone_moves(root, scanned)
    return scanned


_MOVE_STARTS = {end: start for start, end in MOVE_RANGES.items()}
_CONTROL_STARTS = {end: start for start, end in CONTROL_RANGES.items()}


def _is_within(element: etree._Element, outer: etree._Element) -> bool:
    return any(ancestor is outer for ancestor in element.iterancestors(outer.tag))


def _is_of_old_properties(element: etree._Element) -> bool:
    """Whether it stands among the properties that a formatting change keeps as they were."""
    parent = element.getparent()
    while parent is not None and parent.tag != w("p") and parent.tag != w("tbl"):
        if parent.tag in _KEEPING_OLD:
            return True
        parent = parent.getparent()
    return False


def _mark_of(element: etree._Element) -> Mark | None:
    """The tracked change an element is; None where it stands in a place unknown to the standard."""
    parent = element.getparent()
    if parent is None:
        return None
    tag = str(element.tag)
    place = parent.tag
    above = parent.getparent()
    if tag in _CHANGES:
        kind = _CHANGES[tag]
        if kind is RevisionKind.RUN_FORMATTING and above is not None and above.tag == w("pPr"):
            kind = RevisionKind.MARK_FORMATTING
        return Mark(element, kind, parent)
    if tag in _CELLS:
        return Mark(element, _CELLS[tag], above) if place == w("tcPr") else None
    if place == w("rPr"):
        if above is None:
            return None
        if above.tag == w("pPr"):
            return Mark(element, _ENDS[tag], above.getparent())
        return Mark(element, _WRAPPERS[tag], above) if above.tag in (w("r"), f"{{{MATH}}}r") else None
    if place == w("trPr"):
        return Mark(element, _ROWS[tag], above)
    if place == w("numPr"):
        return Mark(element, RevisionKind.NUMBERING_INSERTED, parent) if tag == w("ins") else None
    if place == f"{{{MATH}}}ctrlPr":
        kind_of_object = _MATH_OBJECTS.get(tag)
        thing = None if above is None else above.getparent()
        return None if kind_of_object is None or thing is None else Mark(element, kind_of_object, thing)
    if place == f"{{{MATH}}}r":
        return Mark(element, _WRAPPERS[tag], parent)
    if place in (w("pPr"), w("tblPr"), w("tcPr"), w("sectPr"), w("r")):
        return None
    return Mark(element, _WRAPPERS[tag], element)


def _pair_controls(scanned: Scanned) -> None:
    """A control has a range around its beginning and one around its end: the second is the first one's shadow."""
    around = {mark.owner: mark for mark in scanned.marks if mark.kind in _CONTROLS.values() and mark.owner is not None}
    if not around:
        return
    for mark in [mark for mark in scanned.marks if mark.kind in _CONTROLS.values() and mark.owner is None]:
        control = next(mark.element.iterancestors(*CONTROLS), None)
        first = None if control is None else around.get(control)
        if first is not None and first.kind is mark.kind:
            scanned.marks.remove(mark)
            mark.of = first
            scanned.shadows.append(mark)


def _pair_shadows(scanned: Scanned) -> None:
    """Finds for each mark that is not read the one that is: same kind, id, author and date; else none."""
    read: dict[tuple[RevisionKind, str, str, str], Mark] = {}
    for mark in scanned.marks if scanned.shadows else ():
        read.setdefault((mark.kind, mark.revision_id, mark.author, mark.date), mark)
    for shadow in scanned.shadows:
        shadow.of = shadow.of or read.get((shadow.kind, shadow.revision_id, shadow.author, shadow.date))


def _look_for_lone_moves(root: etree._Element, scanned: Scanned) -> None:
    names: dict[str, set[str]] = {}
    for start in root.iter(*MOVE_RANGES):
        names.setdefault(start.get(w("name"), ""), set()).add(str(start.tag))
    scanned.lone_moves = [name for name, sides in names.items() if len(sides) == 1]


def looks_tracked(root: etree._Element) -> Iterator[str]:
    """Names of elements from outside the standard that belong to tracked changes and are left as they are."""
    for element in root.iter(f"{{{W14}}}*"):
        name = etree.QName(element).localname
        if name.startswith("customXmlConflict"):
            yield name
