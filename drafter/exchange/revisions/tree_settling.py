"""Accepting or rejecting tracked changes in the tree of one part."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

from lxml import etree

from drafter.exchange.incoming.moved_ends import moved_ends
from drafter.exchange.incoming.old_properties import restore, settle_merge
from drafter.exchange.revisions.cells import widen_neighbour
from drafter.exchange.revisions.joining import Flow, flows_of, join
from drafter.exchange.revisions.model import RevisionKind
from drafter.exchange.revisions.removing import Removal, has_content
from drafter.exchange.revisions.scanning import CONTROL_RANGES, MOVE_RANGES, Mark, Scanned
from drafter.exchange.revisions.tidying import tidy
from drafter.exchange.word_names import w

_INSERTING = frozenset(
    (
        RevisionKind.INSERTION, RevisionKind.MOVE_TO, RevisionKind.PARAGRAPH_INSERTED,
        RevisionKind.PARAGRAPH_MOVED_TO, RevisionKind.ROW_INSERTED, RevisionKind.CELL_INSERTED,
        RevisionKind.CONTROL_INSERTED, RevisionKind.CONTROL_MOVED_TO, RevisionKind.MATH_INSERTED,
    )
)  # fmt: skip
_DELETING = frozenset(
    (
        RevisionKind.DELETION, RevisionKind.MOVE_FROM, RevisionKind.PARAGRAPH_DELETED,
        RevisionKind.PARAGRAPH_MOVED_FROM, RevisionKind.ROW_DELETED, RevisionKind.CELL_DELETED,
        RevisionKind.CONTROL_DELETED, RevisionKind.CONTROL_MOVED_FROM, RevisionKind.MATH_DELETED,
    )
)  # fmt: skip
_FORMATTING = frozenset(
    (
        RevisionKind.RUN_FORMATTING, RevisionKind.MARK_FORMATTING, RevisionKind.PARAGRAPH_FORMATTING,
        RevisionKind.SECTION_FORMATTING, RevisionKind.TABLE_FORMATTING, RevisionKind.TABLE_GRID,
        RevisionKind.ROW_FORMATTING, RevisionKind.CELL_FORMATTING,
    )
)  # fmt: skip
_ENDS = frozenset(
    (
        RevisionKind.PARAGRAPH_INSERTED, RevisionKind.PARAGRAPH_DELETED,
        RevisionKind.PARAGRAPH_MOVED_FROM, RevisionKind.PARAGRAPH_MOVED_TO,
    )
)  # fmt: skip
_MOVED_WORDS = (RevisionKind.MOVE_FROM, RevisionKind.MOVE_TO)
_MOVED = (*_MOVED_WORDS, RevisionKind.PARAGRAPH_MOVED_FROM, RevisionKind.PARAGRAPH_MOVED_TO)
_WORDS = (RevisionKind.INSERTION, RevisionKind.DELETION, RevisionKind.MOVE_FROM, RevisionKind.MOVE_TO)
_MATH_OBJECTS = (RevisionKind.MATH_INSERTED, RevisionKind.MATH_DELETED)
_ROWS = (RevisionKind.ROW_INSERTED, RevisionKind.ROW_DELETED)
_CELLS = (RevisionKind.CELL_INSERTED, RevisionKind.CELL_DELETED)
_CONTROLS = (
    RevisionKind.CONTROL_INSERTED,
    RevisionKind.CONTROL_DELETED,
    RevisionKind.CONTROL_MOVED_FROM,
    RevisionKind.CONTROL_MOVED_TO,
)
_STRAYS = tuple(map(w, ("ins", "del", "moveFrom", "moveTo")))
_EMPTY_PROPERTIES = frozenset(map(w, ("rPr", "pPr", "trPr", "tblPrEx", "numPr")))


def settle_tree(
    root: etree._Element,
    scanned: Scanned,
    chosen: Callable[[Mark], bool],
    *,
    accept: bool,
    hidden_styles: frozenset[str],
) -> Removal | None:
    """Accepts or rejects the chosen tracked changes of a part.

    Args:
        root: of the part; changed in place.
        scanned: its tracked changes.
        chosen: which of them are settled; the others stay tracked.
        accept: True accepts, False rejects.
        hidden_styles: ids of character and paragraph styles that hide their words.

    Returns:
        What went; None where nothing was chosen and the part is as it was.
    """
    every = [*scanned.marks, *scanned.shadows]
    marks = [mark for mark in every if chosen(mark)]
    everything = len(marks) == len(every)
    if not marks and not (everything and (scanned.unknown or _has_leftovers(root))):
        return None
    settling = _Settling(root, accept)
    settling.settle(marks, hidden_styles)
    if everything:
        settling.take_ranges((*MOVE_RANGES, *MOVE_RANGES.values(), *CONTROL_RANGES, *CONTROL_RANGES.values()))
        settling.take_strays()
    tidy(root, settling.removal)
    return settling.removal


def _has_leftovers(root: etree._Element) -> bool:
    """Whether there is markup of changes without any change: ends of ranges, deleted text that is not deleted."""
    leftovers = (*MOVE_RANGES, *MOVE_RANGES.values(), *CONTROL_RANGES, *CONTROL_RANGES.values())
    return next(root.iter(*leftovers, w("delText"), w("delInstrText")), None) is not None


class _Settling:
    """One settlement of one part."""

    def __init__(self, root: etree._Element, accept: bool) -> None:
        self.removal = Removal()
        self._root = root
        self._accept = accept

    def settle(self, marks: Sequence[Mark], hidden_styles: frozenset[str]) -> None:
        """Settles marks of one part."""
        gone_ends = {m.owner: m for m in marks if m.kind in _ENDS and self._goes(m.kind) and m.owner is not None}
        self._add_moved_ends(marks, gone_ends)
        flows = self._flows(gone_ends, hidden_styles)
        self._formatting(mark for mark in marks if mark.kind in _FORMATTING)
        self._numbering(marks)
        for mark in marks:
            if mark.kind is RevisionKind.CELL_MERGED:
                settle_merge(mark.element, accept=self._accept)
        for mark in marks:
            if mark.kind in _ENDS:
                self._drop(mark.element)
        self._words([mark for mark in marks if mark.kind in _WORDS or mark.kind in _MATH_OBJECTS])
        self._controls(mark for mark in marks if mark.kind in _CONTROLS)
        self._rows([mark for mark in marks if mark.kind in _ROWS])
        self._cells([mark for mark in marks if mark.kind in _CELLS])
        self._moved_rows(gone_ends)
        for flow in flows:
            join(flow, gone_ends, self._is_out, self.removal)

    def _flows(self, gone_ends: Collection[etree._Element], hidden_styles: frozenset[str]) -> list[Flow]:
        if not gone_ends:
            return []
        return flows_of(self._root, gone_ends, accept=self._accept, hidden_styles=hidden_styles)

    def _add_moved_ends(self, marks: Sequence[Mark], gone_ends: dict[etree._Element, Mark]) -> None:
        """Adds the paragraphs that moved whole although their end does not say so."""
        moved = moved_ends(self._root)
        if not moved:
            return
        by_element = {mark.element: mark for mark in marks if mark.kind in _MOVED_WORDS and self._goes(mark.kind)}
        for paragraph, side in moved.items():
            words = paragraph.findall(side)
            if all(each in by_element for each in words):
                gone_ends.setdefault(paragraph, by_element[words[0]])

    def take_ranges(self, tags: Iterable[str]) -> None:
        """Takes all ends of ranges of these kinds out."""
        for element in list(self._root.iter(*tags)):
            _remove(element)

    def take_strays(self) -> None:
        """Takes marks out that stand among properties where none may: they mean nothing, and nothing goes with them."""
        for element in list(self._root.iter(*_STRAYS)):
            parent = element.getparent()
            if parent is not None and not len(element) and str(parent.tag).endswith("Pr"):
                self._drop(element)

    def _goes(self, kind: RevisionKind) -> bool:
        """Whether what such a mark is about goes."""
        return kind in (_DELETING if self._accept else _INSERTING)

    def _is_out(self, element: etree._Element) -> bool:
        return element is not self._root and element.getroottree().getroot() is not self._root

    def _drop(self, element: etree._Element) -> None:
        """Takes a mark out of properties, and properties that are left empty."""
        parent = element.getparent()
        _remove(element)
        while parent is not None and parent.tag in _EMPTY_PROPERTIES and not len(parent) and not parent.attrib:
            above = parent.getparent()
            _remove(parent)
            parent = above

    def _formatting(self, marks: Iterable[Mark]) -> None:
        for mark in marks:
            properties = mark.element.getparent()
            if not self._accept:
                restore(mark.element)
            if mark.element.getparent() is not None:
                self._drop(mark.element)
            elif properties is not None and properties.tag in _EMPTY_PROPERTIES and not len(properties):
                _remove(properties)

    def _numbering(self, marks: Iterable[Mark]) -> None:
        for mark in marks:
            if mark.kind is RevisionKind.NUMBERING_INSERTED and not self._accept and mark.owner is not None:
                self._drop(mark.owner)
            elif mark.kind in (RevisionKind.NUMBERING_CHANGE, RevisionKind.NUMBERING_INSERTED):
                self._drop(mark.element)

    def _words(self, marks: Sequence[Mark]) -> None:
        """Words and parts of formulas, inner marks before outer ones."""
        for mark in reversed(marks):
            if mark.owner is None or self._is_out(mark.element):
                continue
            if self._goes(mark.kind):
                self.removal.take_away(mark.owner)
            elif mark.owner is mark.element or len(mark.element):
                self.removal.unwrap(mark.element)
            else:
                self._drop(mark.element)

    def _controls(self, marks: Iterable[Mark]) -> None:
        for mark in marks:
            control = mark.owner
            if self._goes(mark.kind) and control is not None and not self._is_out(control):
                self.removal.unwrap(control, control.find(w("sdtContent")) if control.tag == w("sdt") else None)
            end_tag = CONTROL_RANGES[str(mark.element.tag)]
            for end in self._root.iter(end_tag):
                if end.get(w("id")) == mark.element.get(w("id")):
                    _remove(end)
                    break
            _remove(mark.element)

    def _rows(self, marks: Sequence[Mark]) -> None:
        for mark in marks:
            if mark.owner is None or self._is_out(mark.owner):
                continue
            if self._goes(mark.kind):
                self._take_row(mark.owner)
            else:
                self._drop(mark.element)

    def _take_row(self, row: etree._Element) -> None:
        table = next(row.iterancestors(w("tbl")), None)
        self.removal.take_away(row)
        if table is not None and next(table.iter(w("tr")), None) is None:
            self.removal.take_away(table)

    def _cells(self, marks: Sequence[Mark]) -> None:
        for mark in marks:
            cell = mark.owner
            if cell is None or self._is_out(cell):
                continue
            if not self._goes(mark.kind):
                self._drop(mark.element)
                continue
            row = next(cell.iterancestors(w("tr")), None)
            if mark.kind is RevisionKind.CELL_DELETED:
                widen_neighbour(cell)
            self.removal.take_away(cell)
            if row is not None and next(row.iter(w("tc")), None) is None:
                self._take_row(row)

    def _moved_rows(self, gone_ends: dict[etree._Element, Mark]) -> None:
        """Rows whose whole content moved away go with it: nothing else says so of a table that was moved."""
        rows = dict.fromkeys(
            row
            for paragraph, mark in gone_ends.items()
            if mark.kind in _MOVED and not self._is_out(paragraph)
            for row in paragraph.iterancestors(w("tr"))
        )
        for row in rows:
            paragraphs = list(row.iter(w("p")))
            if all(each in gone_ends and not has_content(each) for each in paragraphs) and not self._is_out(row):
                self._take_row(row)


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
