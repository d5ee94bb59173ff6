"""What changed in facing paragraphs, their labels included, in the form the stream of changes is made from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from drafter.exchange.model import TextParagraph, visible_lines
from drafter.redline import Op, Row, Segment, compare_words
from drafter.redline.model import new_text, old_text


def segments_of(row: Row, olds: Sequence[TextParagraph], news: Sequence[TextParagraph]) -> tuple[Segment, ...]:
    """The segments of a row over the visible lines of its paragraphs.

    Args:
        row: its segments, if any, are of the words without labels.
        olds: its old paragraphs, as they are written.
        news: its new ones.
    """
    before, after = "\n".join(visible_lines(olds)), "\n".join(visible_lines(news))
    if not news:
        return (Segment(Op.DELETED, before),) if before else ()
    if not olds:
        return (Segment(Op.INSERTED, after),) if after else ()
    if len(olds) == len(news) == 1 and _are_of(row.segments, olds[0].text, news[0].text):
        return tuple(segment for segment in (*_of_labels(olds[0], news[0]), *row.segments) if segment.text)
    return compare_words(before, after)


def _are_of(segments: Sequence[Segment], old: str, new: str) -> bool:
    return bool(old and new) and old_text(segments) == old and new_text(segments) == new


def _of_labels(old: TextParagraph, new: TextParagraph) -> Iterator[Segment]:
    before, after = (f"{one.label} " if one.label else "" for one in (old, new))
    if before == after:
        yield Segment(Op.EQUAL, before)
    else:
        yield Segment(Op.DELETED, before)
        yield Segment(Op.INSERTED, after)
