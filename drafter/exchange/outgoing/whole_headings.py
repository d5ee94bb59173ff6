"""Headings that were divided or joined, as changed words and whole paragraphs.

A divided paragraph is written as one whose end was inserted, a joined one as one whose end was deleted. pandoc joins
paragraphs when such a change is rejected or accepted, but never a heading or a title with its neighbour, and would give
two paragraphs for one. A heading is short: marking half of it as deleted here and inserted there costs the reader
little, and every program agrees on it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from drafter.exchange.model import TextParagraph, visible_line
from drafter.instruments import ClauseKind
from drafter.redline import Op, Row, RowKind, Segment, compare_words, similarity

HEADINGS = (ClauseKind.TITLE, ClauseKind.HEADING)
"""Kinds of paragraphs that pandoc never joins with a neighbour."""


def with_whole_headings(
    rows: Iterable[Row], old: Sequence[TextParagraph], new: Sequence[TextParagraph]
) -> Iterator[Row]:
    """The rows, with each split or merged one that touches a heading replaced by rows of one paragraph a side.

    Args:
        rows: of a comparison of ``visible_lines(old)`` with ``visible_lines(new)``.
        old: the old text.
        new: the new text.
    """
    for row in rows:
        among = [*(old[index] for index in row.old), *(new[index] for index in row.new)]
        if row.kind in (RowKind.SPLIT, RowKind.MERGED) and any(one.kind in HEADINGS for one in among):
            yield from _apart(row, old, new)
        else:
            yield row


def _apart(row: Row, old: Sequence[TextParagraph], new: Sequence[TextParagraph]) -> Iterator[Row]:
    """One paragraph faces the one of the others that has most of its words; the rest came or went whole."""
    before = {index: visible_line(old[index]) for index in row.old}
    after = {index: visible_line(new[index]) for index in row.new}
    pairs = [(one, other) for one in before for other in after]
    facing = max(pairs, key=lambda pair: similarity(before[pair[0]], after[pair[1]]))
    for index in row.old:
        if index < facing[0]:
            yield Row(RowKind.DELETED, (index,), (), (Segment(Op.DELETED, before[index]),), ())
    for index in row.new:
        if index < facing[1]:
            yield Row(RowKind.INSERTED, (), (index,), (Segment(Op.INSERTED, after[index]),), ())
    segments = compare_words(before[facing[0]], after[facing[1]])
    yield Row(RowKind.CHANGED, facing[:1], facing[1:], segments, ())
    for index in row.old:
        if index > facing[0]:
            yield Row(RowKind.DELETED, (index,), (), (Segment(Op.DELETED, before[index]),), ())
    for index in row.new:
        if index > facing[1]:
            yield Row(RowKind.INSERTED, (), (index,), (Segment(Op.INSERTED, after[index]),), ())
