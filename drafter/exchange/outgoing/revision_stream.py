"""A comparison as one stream of paragraphs, each word and each paragraph's end with its fate.

This is the form in which Word keeps tracked changes, and both layouts that show them in place (tracked,
inline) are written from it. Taking away what was inserted leaves the old text, taking away what was deleted
the new one, where a paragraph whose end is taken away joins the next.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from drafter.exchange.model import TextParagraph, visible_line
from drafter.exchange.outgoing.whole_headings import with_whole_headings
from drafter.redline import Comparison, Op, Row, RowKind

DEFAULT_SEPARATOR = "\t"
"""Between label and words where nobody typed any: it lets the hanging indent align."""


class Fate(StrEnum):
    """What became of some words or of a paragraph's end."""

    KEPT = "kept"
    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED_FROM = "moved-from"
    MOVED_TO = "moved-to"

    @property
    def is_old(self) -> bool:
        """True where the old text has it."""
        return self in (Fate.KEPT, Fate.DELETED, Fate.MOVED_FROM)

    @property
    def is_new(self) -> bool:
        """True where the new text has it."""
        return self in (Fate.KEPT, Fate.INSERTED, Fate.MOVED_TO)


@dataclass(frozen=True, slots=True)
class Span:
    """Words with one fate, exactly as they are to be written.

    Attributes:
        text: the words.
        fate: what became of them.
        is_label: whether they are a label.
        ignored: whether the comparison takes them for kept.
        author: who did it; empty for the author of the whole file.
    """

    text: str
    fate: Fate
    is_label: bool = False
    ignored: bool = False
    author: str = ""


@dataclass(frozen=True, slots=True)
class Unit:
    """One paragraph of the stream.

    Attributes:
        spans: its words.
        mark: what became of its end.
        looks: the paragraph whose kind (and having a label or not) it is set in.
        looked: the same as it was, where that may differ; None where it is all new.
        leaves: number of the move (from 1) that takes words away from here; None where none does.
        arrives: number of the move that brings words here.
        old_index: place in the old text of the paragraph whose words or end are here; None where it is all new.
        new_index: the same in the new text.
        mark_author: who made the end come or go, moved it, or changed how the paragraph looks; empty for the author of
            the whole file.
    """

    spans: tuple[Span, ...]
    mark: Fate
    looks: TextParagraph
    looked: TextParagraph | None = None
    leaves: int | None = None
    arrives: int | None = None
    old_index: int | None = None
    new_index: int | None = None
    mark_author: str = ""


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


def with_whole_paragraphs(units: Sequence[Unit]) -> tuple[Unit, ...]:
    """For showing changes by formatting: where a divided paragraph's last part is all added words, that part came
    whole, and the paragraph before it keeps the old end; likewise where a joined paragraph's last part is all removed
    words.

    Taking either side gives the same; but a paragraph of added words alone with an end that was kept would look like
    one that came whole.
    """
    result = list(units)
    for place, unit in enumerate(result):
        fates = {span.fate for span in unit.spans if span.text}
        if unit.mark is not Fate.KEPT or len(fates) != 1 or Fate.KEPT in fates:
            continue
        (fate,) = fates
        start = place - 1
        while start >= 0 and result[start].mark is fate and _is_all(result[start], fate):
            start -= 1
        if start >= 0 and result[start].mark is fate:
            author = result[start].mark_author
            result[start] = replace(result[start], mark=Fate.KEPT, mark_author="")
            result[place] = replace(unit, mark=fate, mark_author=author)
    return tuple(result)


def _is_all(unit: Unit, fate: Fate) -> bool:
    return all(span.fate is fate for span in unit.spans if span.text)


def settled_for_word(units: Sequence[Unit]) -> tuple[Unit, ...]:
    """The stream in the forms Word's readers agree on: its last end kept, neighbouring insertions set apart."""
    return tuple(_as_typed(_with_settled_tail(units)))


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


def _as_typed(units: Sequence[Unit]) -> list[Unit]:
    """Where added words end a paragraph and added ones begin the next, the forms LibreOffice reads rightly.

    LibreOffice (7.4) takes two insertions that meet at a paragraph's end for one, end included, and joins the
    paragraphs when it rejects it, in Word's files as in ours. Two other forms, equal by the standard, keep them
    apart: where whole paragraphs follow, the ends come as when somebody types on (the first paragraph's end is the
    added one, the last added paragraph keeps the old end); where removed words stand before the added ones, they
    change places.
    """
    result = list(units)
    for place, unit in enumerate(result):
        following = result[place + 1] if place + 1 < len(result) else None
        if unit.mark is not Fate.KEPT or not _ends_added(unit) or following is None or not _begins_added(following):
            continue
        stop = place + 1
        while stop < len(result) and _is_added_whole(result[stop]):
            stop += 1
        if len(unit.spans) > 1 and unit.spans[-2].fate is Fate.DELETED:
            result[place] = replace(unit, spans=(*unit.spans[:-2], unit.spans[-1], unit.spans[-2]))
        elif stop > place + 1:
            # Each added end is now that of the paragraph before its own, whoever added it.
            authors = [one.mark_author for one in result[place + 1 : stop]]
            for at, author in zip(range(place, stop - 1), authors, strict=True):
                result[at] = replace(result[at], mark=Fate.INSERTED, mark_author=author)
            result[stop - 1] = replace(result[stop - 1], mark=Fate.KEPT, looked=unit.looked or unit.looks)
    return result


def _is_added_whole(unit: Unit) -> bool:
    """Not the first half of a divided paragraph, whose end was inserted as well."""
    return unit.mark is Fate.INSERTED and not any(span.fate.is_old for span in unit.spans)


def _ends_added(unit: Unit) -> bool:
    return bool(unit.spans) and unit.spans[-1].fate in (Fate.INSERTED, Fate.MOVED_TO)


def _begins_added(unit: Unit) -> bool:
    return bool(unit.spans) and unit.spans[0].fate in (Fate.INSERTED, Fate.MOVED_TO)


def _with_settled_tail(units: Sequence[Unit]) -> tuple[Unit, ...]:
    """The stream with a last paragraph whose end is kept: a body's last mark cannot come or go.

    Where both deleted and inserted paragraphs stand at the end, the last of each share the last paragraph.
    Else the end of the paragraph before them comes or goes in place of the last one's, and the last
    paragraph is formatted so that what remains after joining looks as it should.
    """
    if not units or units[-1].mark is Fate.KEPT:
        return tuple(units)
    start = len(units)
    while start and units[start - 1].mark is not Fate.KEPT:
        start -= 1
    tail = list(units[start:])
    leaving = [place for place, unit in enumerate(tail) if unit.mark.is_old]
    coming = [place for place, unit in enumerate(tail) if unit.mark.is_new]
    last = tail[-1]
    if len({unit.mark_author for unit in tail}) > 1 and (start or leaving):
        return _with_shifted_ends(units, start)
    if leaving and coming:
        gone, come = tail[leaving[-1]], tail[coming[-1]]
        rest = [unit for unit in tail if unit is not gone and unit is not come]
        shared = Unit(
            (*gone.spans, *come.spans),
            Fate.KEPT,
            come.looks,
            gone.looks,
            gone.leaves,
            come.arrives,
            gone.old_index,
            come.new_index,
        )
        return (*units[:start], *rest, shared)
    if not start:
        return (*tail[:-1], replace(last, mark=Fate.KEPT))
    before = units[start - 1]
    if coming:
        return (
            *units[: start - 1],
            replace(before, mark=Fate.INSERTED, mark_author=last.mark_author),
            *tail[:-1],
            replace(last, mark=Fate.KEPT, looked=before.looked or before.looks),
        )
    return (
        *units[: start - 1],
        replace(before, mark=Fate.DELETED, mark_author=last.mark_author),
        *tail[:-1],
        replace(last, mark=Fate.KEPT, looks=before.looks, looked=last.looks),
    )


def _with_shifted_ends(units: Sequence[Unit], start: int) -> tuple[Unit, ...]:
    """The same for a tail by several authors: each end is that of the paragraph before its own.

    So any author's changes can be taken without the others'. What is added before the first old paragraph has none
    before it to give its end to, and keeps its own.

    Args:
        units: the stream.
        start: of the tail whose ends all come or go.
    """
    # An end put into an old paragraph has words of it on either side: it cannot give way, nor can those before it.
    dividing = [
        place
        for place, unit in enumerate(units)
        if place >= start and not unit.mark.is_old and any(span.fate.is_old for span in unit.spans)
    ]
    if dividing:
        first = dividing[-1] + 1
    elif start:
        first = start - 1
    else:
        first = next(place for place, unit in enumerate(units) if unit.mark.is_old)
    shifted = [
        replace(unit, mark=following.mark, mark_author=following.mark_author)
        for unit, following in pairwise(units[first:])
    ]
    return (*units[:first], *shifted, replace(units[-1], mark=Fate.KEPT))


def joined_spans(unit: Unit) -> tuple[Span, ...]:
    """The words of a unit in as few spans as possible: for layouts that do not set labels apart."""
    joined: list[Span] = []
    for span in unit.spans:
        if joined and joined[-1].fate is span.fate and joined[-1].ignored == span.ignored:
            joined[-1] = replace(joined[-1], text=joined[-1].text + span.text)
        else:
            joined.append(replace(span, is_label=False))
    return tuple(joined)


def as_read(spans: Sequence[Span]) -> tuple[Span, ...]:
    """The spans for a page that shows both texts as one: where a difference is ignored the new words stand alone."""
    return tuple(
        replace(span, fate=Fate.KEPT, ignored=False) if span.ignored else span
        for span in spans
        if not (span.ignored and not span.fate.is_new)
    )


def stream_lines(units: Sequence[Unit], *, old: bool) -> tuple[str, ...]:
    """The lines of one side as they are written: label, exact white space, words."""
    lines: list[str] = []
    open_line: str | None = None
    for unit in units:
        words = "".join(span.text for span in unit.spans if (span.fate.is_old if old else span.fate.is_new))
        open_line = (open_line or "") + words
        if unit.mark.is_old if old else unit.mark.is_new:
            lines.append(open_line)
            open_line = None
    return tuple(lines)


def written_line(paragraph: TextParagraph) -> str:
    """The line of a paragraph as it is written where it stands alone."""
    if not paragraph.label or not paragraph.text:
        return visible_line(paragraph)
    return paragraph.label + (paragraph.separator or DEFAULT_SEPARATOR) + paragraph.text
