"""A comparison of words as the comparison of the lines that have those words and a label before them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from drafter.exchange.model import TextParagraph, visible_lines
from drafter.redline import Comparison, Op, Row, Segment


def with_labels(comparison: Comparison, old: Sequence[TextParagraph], new: Sequence[TextParagraph]) -> Comparison:
    """The same rows with labels: what a reader saw is what is written, paragraph for paragraph.

    Args:
        comparison: of the words of ``old`` and ``new`` without their labels.
        old, new: the paragraphs.

    Returns:
        A comparison of ``visible_lines(old)`` with ``visible_lines(new)``; a label that changed is deleted and inserted
        words, whatever the kind of its row.
    """
    rows = tuple(replace(row, segments=tuple(_labelled(row, old, new))) for row in comparison.rows)
    return replace(comparison, old=visible_lines(old), new=visible_lines(new), rows=rows)


def _labelled(row: Row, old: Sequence[TextParagraph], new: Sequence[TextParagraph]) -> Iterator[Segment]:
    before = _Side([old[index] for index in row.old])
    after = _Side([new[index] for index in row.new])
    pieces = list(_prefixes(before.prefix(), after.prefix()))
    for segment in row.segments:
        text = segment.text
        sides = [side for side, absent in ((before, Op.INSERTED), (after, Op.DELETED)) if segment.op is not absent]
        while text:
            count = min(len(text), *(side.left for side in sides))
            pieces.append(Segment(segment.op, text[:count], segment.ignored))
            text = text[count:]
            begun = {id(side): side.begins_after(count) for side in sides}
            pieces += _prefixes(
                before.prefix() if begun.get(id(before)) else "", after.prefix() if begun.get(id(after)) else ""
            )
    yield from _joined(pieces)


class _Side:
    """Goes through one side of a row; ``left`` is how many characters are left of the paragraph, its joint included."""

    def __init__(self, paragraphs: Sequence[TextParagraph]) -> None:
        self._paragraphs = paragraphs
        self._place = 0
        self.left = self._length()

    def _length(self) -> int:
        return len(self._paragraphs[self._place].text) + 1 if self._place < len(self._paragraphs) else 1

    def prefix(self) -> str:
        """What the line of the paragraph that begins here has before its words."""
        if self._place >= len(self._paragraphs):
            return ""
        paragraph = self._paragraphs[self._place]
        return f"{paragraph.label} " if paragraph.label and paragraph.text else paragraph.label

    def begins_after(self, count: int) -> bool:
        """Goes on by so many characters; True where the next paragraph begins then."""
        self.left -= count
        if self.left:
            return False
        self._place += 1
        self.left = self._length()
        return True


def _prefixes(before: str, after: str) -> Iterator[Segment]:
    if before == after:
        yield Segment(Op.EQUAL, before)
    else:
        yield Segment(Op.DELETED, before)
        yield Segment(Op.INSERTED, after)


def _joined(pieces: Sequence[Segment]) -> Iterator[Segment]:
    """Neighbours of one fate as one, empty ones left out."""
    waiting: Segment | None = None
    for piece in pieces:
        if not piece.text:
            continue
        if waiting is not None and (waiting.op, waiting.ignored) == (piece.op, piece.ignored):
            waiting = replace(waiting, text=waiting.text + piece.text)
            continue
        if waiting is not None:
            yield waiting
        waiting = piece
    if waiting is not None:
        yield waiting
