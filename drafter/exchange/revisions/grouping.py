"""Which tracked changes belong together."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from drafter.exchange.revisions.model import RevisionKind
from drafter.exchange.revisions.removing import RANGES
from drafter.exchange.revisions.scanning import Mark
from drafter.exchange.word_names import w

_FORMATTING = frozenset(
    (
        RevisionKind.RUN_FORMATTING, RevisionKind.MARK_FORMATTING, RevisionKind.PARAGRAPH_FORMATTING,
        RevisionKind.SECTION_FORMATTING, RevisionKind.TABLE_FORMATTING, RevisionKind.TABLE_GRID,
        RevisionKind.ROW_FORMATTING, RevisionKind.CELL_FORMATTING, RevisionKind.NUMBERING_CHANGE,
        RevisionKind.NUMBERING_INSERTED,
    )
)  # fmt: skip
_ROWS = (RevisionKind.ROW_INSERTED, RevisionKind.ROW_DELETED, RevisionKind.CELL_INSERTED, RevisionKind.CELL_DELETED)
_BETWEEN = frozenset((*RANGES, w("proofErr"), w("pPr")))


def groups(marks: Sequence[Mark]) -> list[int]:
    """A number for each mark of a part, from 0: the same for neighbours of one deed by one author.

    Words and ends of paragraphs belong together where nothing stands between them; a row with what stands in it;
    what was taken out with what was put in there; formatting with that of the run before or of the same paragraph,
    table or row.
    """
    result: list[int] = []
    last: dict[bool, tuple[Mark, int]] = {}
    following = 0
    for mark in marks:
        formatting = mark.kind in _FORMATTING
        before = last.get(formatting)
        if before is not None and before[0].author == mark.author and _meet(before[0], mark, formatting):
            group = before[1]
        else:
            group = following
            following += 1
        last[formatting] = (mark, group)
        result.append(group)
    return result


def _meet(before: Mark, mark: Mark, formatting: bool) -> bool:
    if before.owner is None or mark.owner is None:
        return False
    if formatting:
        return _same_look(before.owner, mark.owner)
    if before.owner.tag != w("p") and _is_inside(mark.owner, before.owner):
        return True
    outer_row = next(before.owner.iterancestors(w("tr")), None)
    if mark.kind in _ROWS:
        row = before.owner if before.kind in _ROWS else outer_row
        return row is not None and row.getnext() is mark.owner
    return before.owner is _preceding(mark.owner)


def _same_look(before: etree._Element, properties: etree._Element) -> bool:
    """Whether two changed properties are of neighbouring runs, or of one paragraph, table or row."""
    first, second = before.getparent(), properties.getparent()
    if first is None or second is None:
        return False
    if first is second or _is_inside(second, first):
        return True
    return first.tag == second.tag == w("r") and _next(first) is second


def _is_inside(element: etree._Element, outer: etree._Element) -> bool:
    return any(above is outer for above in element.iterancestors(outer.tag))


def _preceding(owner: etree._Element) -> etree._Element | None:
    """What stands right before a mark: the element before its words, or the paragraph before them whose end that is.

    A paragraph's end stands after the last word in it.
    """
    if owner.tag == w("p"):
        content = [child for child in owner if child.tag not in _BETWEEN]
        return content[-1] if content else _previous(owner)
    before = owner.getprevious()
    while before is not None and before.tag in _BETWEEN:
        before = before.getprevious()
    parent = owner.getparent()
    if before is not None or parent is None or parent.tag != w("p"):
        return before
    return _previous(parent)


def _previous(paragraph: etree._Element) -> etree._Element | None:
    before = paragraph.getprevious()
    while before is not None and before.tag in _BETWEEN:
        before = before.getprevious()
    return before if before is not None and before.tag == w("p") else None


def _next(element: etree._Element) -> etree._Element | None:
    after = element.getnext()
    while after is not None and after.tag in _BETWEEN:
        after = after.getnext()
    return after
