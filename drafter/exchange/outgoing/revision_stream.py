"""A comparison as one stream of paragraphs, each word and each paragraph's end with its fate.

This is the form in which Word keeps tracked changes, and both layouts that show them in place (tracked,
inline) are written from it. Taking away what was inserted leaves the old text, taking away what was deleted
the new one, where a paragraph whose end is taken away joins the next.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from drafter.exchange.model import TextParagraph
from drafter.exchange.outgoing.revision_units import DEFAULT_SEPARATOR, Fate, Span, Unit
from drafter.exchange.outgoing.settled_stream import settled_for_word, with_whole_paragraphs
from drafter.exchange.outgoing.whole_headings import with_whole_headings
from drafter.redline import Comparison, Op, Row, RowKind


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Characters of a visible line that are alike: a label, the white space after it, words, or a paragraph's end.

    Attributes:
        exact: what is really written for them; None: white space nobody typed (one character).
        length: in characters of the visible line.
    """

    exact: str | None
    length: int
    is_label: bool = False
    ends_paragraph: bool = False


def _stretches(paragraphs: Sequence[TextParagraph]) -> Iterator[_Stretch]:
    """The paragraphs' visible lines, joined by line feeds, cut where something changes."""
    for place, paragraph in enumerate(paragraphs):
        if place:
            yield _Stretch("\n", 1, ends_paragraph=True)
        if paragraph.label:
            yield _Stretch(paragraph.label, len(paragraph.label), is_label=True)
        if paragraph.label and paragraph.text:
            yield _Stretch(paragraph.separator or None, 1)
        if paragraph.text:
            yield _Stretch(paragraph.text, len(paragraph.text))


class _Cursor:
    """Goes through one side of a row; ``left`` is how many characters of the current stretch are still to come."""

    def __init__(self, paragraphs: Sequence[TextParagraph]) -> None:
        self._coming = _stretches(paragraphs)
        self._current = _Stretch("", 0)
        self._at = 0

    @property
    def left(self) -> int:
        if self._at == self._current.length:
            self._current = next(self._coming)
            self._at = 0
        return self._current.length - self._at

    def take(self, count: int) -> _Stretch:
        """The next characters, at most :attr:`left` of them."""
        one, start = self._current, self._at
        self._at += count
        if one.length == count or one.exact is None:
            return one  # a separator of several typed characters counts as one
        return _Stretch(one.exact[start : start + count], count, one.is_label, one.ends_paragraph)


@dataclass
class _Builder:
    """Gathers spans into units; ``looks`` are taken in turn as paragraphs end."""

    units: list[Unit]
    spans: list[Span]
    leaves: int | None = None
    arrives: int | None = None

    def add(self, text: str, fate: Fate, is_label: bool, ignored: bool = False) -> None:
        last = self.spans[-1] if self.spans else None
        if last is not None and (last.fate, last.is_label, last.ignored) == (fate, is_label, ignored):
            self.spans[-1] = Span(last.text + text, fate, is_label, ignored)
        else:
            self.spans.append(Span(text, fate, is_label, ignored))

    def end(
        self,
        mark: Fate,
        looks: TextParagraph,
        looked: TextParagraph | None,
        old_index: int | None,
        new_index: int | None,
    ) -> None:
        old = old_index if mark.is_old or any(span.fate.is_old for span in self.spans) else None
        new = new_index if mark.is_new or any(span.fate.is_new for span in self.spans) else None
        self.units.append(Unit(tuple(self.spans), mark, looks, looked, self.leaves, self.arrives, old, new))
        self.spans = []


def revision_stream(
    comparison: Comparison,
    old: Sequence[TextParagraph],
    new: Sequence[TextParagraph],
    *,
    moves: bool = True,
    for_word: bool = True,
) -> tuple[Unit, ...]:
    """The stream of a comparison of ``visible_lines(old)`` with ``visible_lines(new)``.

    Args:
        moves: False turns moved paragraphs into deleted and inserted ones.
        for_word: keeps the last paragraph's end and prefers the forms Word's readers agree on; for showing changes by
            formatting, which has no such limits, False is plainer.
    """
    moved = {row.old[0]: (number, row) for number, row in enumerate(_moved_rows(comparison.rows), start=1)}
    numbers = {id(row): number for number, row in moved.values()}
    units: list[Unit] = []

    def leave_moved(after: int) -> None:
        """The places that moved paragraphs left, as long as they follow one another in the old text."""
        while after + 1 in moved:
            number, row = moved[after + 1]
            units.extend(moved_units(row, old, new, Op.DELETED, number if moves else None))
            after = row.old[-1]

    leave_moved(-1)
    for row in with_whole_headings(comparison.rows, old, new) if for_word else comparison.rows:
        if id(row) in numbers:
            units.extend(moved_units(row, old, new, Op.INSERTED, numbers[id(row)] if moves else None))
            continue
        units.extend(row_units(row, old, new))
        if row.old:
            leave_moved(row.old[-1])
    return settled_for_word(units) if for_word else with_whole_paragraphs(units)


def _moved_rows(rows: Sequence[Row]) -> Iterator[Row]:
    return (row for row in rows if row.kind in (RowKind.MOVED, RowKind.MOVED_CHANGED))


def row_units(row: Row, old: Sequence[TextParagraph], new: Sequence[TextParagraph]) -> list[Unit]:
    """The units of one row, as if it had not moved: the old words and the new ones interleaved."""
    olds = [old[index] for index in row.old]
    news = [new[index] for index in row.new]
    before, after = _Cursor(olds), _Cursor(news)
    builder = _Builder([], [])
    ended_old = ended_new = 0

    def end(mark: Fate) -> None:
        nonlocal ended_old, ended_new
        old_index = row.old[min(ended_old, len(olds) - 1)] if olds else None
        new_index = row.new[min(ended_new, len(news) - 1)] if news else None
        was = None if old_index is None else old[old_index]
        becomes = None if new_index is None else new[new_index]
        looks = becomes or was
        if looks is not None:
            builder.end(mark, looks, was, old_index, new_index)
        ended_old += mark.is_old
        ended_new += mark.is_new

    for segment in row.segments:
        remaining = len(segment.text)
        while remaining:
            from_old, from_new = segment.op is not Op.INSERTED, segment.op is not Op.DELETED
            count = min(remaining, *(side.left for side, has in ((before, from_old), (after, from_new)) if has))
            one = before.take(count) if from_old else None
            other = after.take(count) if from_new else None
            remaining -= count
            if one is not None and other is not None:
                if one.ends_paragraph and other.ends_paragraph:
                    end(Fate.KEPT)
                    continue
                exact = one.exact or other.exact or DEFAULT_SEPARATOR
                if not (one.ends_paragraph or other.ends_paragraph) and exact == (other.exact or exact):
                    builder.add(exact, Fate.KEPT, other.is_label)
                    continue
            for stretch, fate in ((one, Fate.DELETED), (other, Fate.INSERTED)):
                if stretch is not None and stretch.ends_paragraph:
                    end(fate)
                elif stretch is not None:
                    builder.add(stretch.exact or DEFAULT_SEPARATOR, fate, stretch.is_label, segment.ignored)
    end(Fate.KEPT if olds and news else Fate.DELETED if olds else Fate.INSERTED)
    return builder.units


def moved_units(
    row: Row, old: Sequence[TextParagraph], new: Sequence[TextParagraph], side: Op, move: int | None
) -> list[Unit]:
    """The units a moved row leaves at its old place (``DELETED``) or has at its new one (``INSERTED``).

    Args:
        move: the move's number, from 1; None writes a deletion and an insertion.
    """
    leaves = side is Op.DELETED
    paragraphs = [old[index] for index in row.old] if leaves else [new[index] for index in row.new]
    others = [new[index] for index in row.new] if leaves else [old[index] for index in row.old]
    changed = Fate.DELETED if leaves else Fate.INSERTED
    kept = changed if move is None else Fate.MOVED_FROM if leaves else Fate.MOVED_TO
    cursor = _Cursor(paragraphs)
    adopted = next((other.separator for other in others if other.separator), DEFAULT_SEPARATOR)
    builder = _Builder([], [], *((move, None) if leaves else (None, move)))
    ended = 0

    def end() -> None:
        place = (row.old if leaves else row.new)[ended]
        builder.end(kept, paragraphs[ended], None, *((place, None) if leaves else (None, place)))

    for segment in row.segments:
        remaining = len(segment.text) if segment.op in (Op.EQUAL, side) else 0
        while remaining:
            count = min(remaining, cursor.left)
            stretch = cursor.take(count)
            remaining -= count
            if stretch.ends_paragraph:
                end()
                ended += 1
            else:
                fate = kept if segment.op is Op.EQUAL or segment.ignored else changed
                builder.add(stretch.exact or adopted, fate, stretch.is_label)
    end()
    return builder.units
