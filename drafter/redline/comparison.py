"""Two texts -> what changed: :func:`compare` and the value it gives."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import zip_longest

from drafter.redline.alignment import Match, align
from drafter.redline.coded import Coded
from drafter.redline.flags import Vocabulary, change_flags
from drafter.redline.model import Op, Row, RowKind, Segment, Statistics, new_text, old_text
from drafter.redline.pins import Pin, checked_pins, coded_with_pins
from drafter.redline.tokens import count_words
from drafter.redline.words import segments_of

_PLACE_CHANGED = (RowKind.INSERTED, RowKind.DELETED, RowKind.MOVED, RowKind.MOVED_CHANGED)


@dataclass(frozen=True, slots=True)
class Change:
    """What is accepted or rejected in one go: an island of changed words, or a whole row that came, went or
    moved.

    Attributes:
        number: its place among the comparison's changes, counted from 0.
        row: index of its row.
        segments: first segment of the row that belongs to it, and the one after the last.
    """

    number: int
    row: int
    segments: tuple[int, int]


@dataclass(frozen=True)
class Comparison:
    """What changed between two texts. Reject all = old, accept all = new, always.

    Attributes:
        old: the old paragraphs.
        new: the new paragraphs.
        rows: facing paragraphs, by new index; deleted ones stand where they stood between their old
            neighbours.
        pins: pairs of an old and a new index that somebody made face each other, by old index.
    """

    old: tuple[str, ...]
    new: tuple[str, ...]
    rows: tuple[Row, ...]
    pins: tuple[Pin, ...] = ()

    def accept(self) -> tuple[str, ...]:
        """The new text, put together from the rows' segments alone."""
        texts: list[str] = []
        for row in self.rows:
            texts += _paragraphs(new_text(row.segments), len(row.new))
        return tuple(texts)

    def reject(self) -> tuple[str, ...]:
        """The old text, put together from the rows' segments alone."""
        texts: dict[int, str] = {}
        for row in self.rows:
            texts.update(zip(row.old, _paragraphs(old_text(row.segments), len(row.old)), strict=True))
        return tuple(texts[index] for index in sorted(texts))

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """Every change in reading order."""
        changes: list[Change] = []
        for row_index, row in enumerate(self.rows):
            if row.kind in _PLACE_CHANGED:
                changes.append(Change(len(changes), row_index, (0, len(row.segments))))
                continue
            start = None
            for place, segment in enumerate([*row.segments, Segment(Op.EQUAL, "")]):
                if segment.op is not Op.EQUAL:
                    start = place if start is None else start
                elif start is not None:
                    changes.append(Change(len(changes), row_index, (start, place)))
                    start = None
        return tuple(changes)

    @cached_property
    def _changes_of_row(self) -> dict[int, tuple[Change, ...]]:
        by_row: dict[int, list[Change]] = {}
        for change in self.changes:
            by_row.setdefault(change.row, []).append(change)
        return {row: tuple(changes) for row, changes in by_row.items()}

    def changes_of(self, row_index: int) -> tuple[Change, ...]:
        """The changes of one row, in order."""
        return self._changes_of_row.get(row_index, ())

    def row_text(self, row_index: int, taking_new: Collection[int]) -> str:
        """The text of a row when some of its changes are accepted and the others rejected.

        Args:
            row_index: which row.
            taking_new: numbers of the changes taken from the new side; numbers of other rows' changes do
                nothing.
        """
        row = self.rows[row_index]
        texts: list[str] = []
        fates = [False] * len(row.segments)
        for change in self.changes_of(row_index):
            if change.number in taking_new:
                fates[change.segments[0] : change.segments[1]] = [True] * (change.segments[1] - change.segments[0])
        for segment, accepted in zip(row.segments, fates, strict=True):
            if segment.op is Op.EQUAL or (segment.op is Op.INSERTED) == accepted:
                texts.append(segment.text)
        return "".join(texts)

    @cached_property
    def statistics(self) -> Statistics:
        """How many rows of each kind, and how many words came and went. Moved words count as neither."""
        kinds = [row.kind for row in self.rows]
        return Statistics(
            unchanged=kinds.count(RowKind.UNCHANGED),
            changed=kinds.count(RowKind.CHANGED),
            inserted=kinds.count(RowKind.INSERTED),
            deleted=kinds.count(RowKind.DELETED),
            moved=kinds.count(RowKind.MOVED) + kinds.count(RowKind.MOVED_CHANGED),
            split=kinds.count(RowKind.SPLIT),
            merged=kinds.count(RowKind.MERGED),
            words_inserted=count_words(self._texts(Op.INSERTED)),
            words_deleted=count_words(self._texts(Op.DELETED)),
        )

    def _texts(self, op: Op) -> Iterator[str]:
        return (segment.text for row in self.rows for segment in row.segments if segment.op is op)


def _paragraphs(text: str, count: int) -> list[str]:
    """The paragraphs of one side of a row: only rows of several are joined by line breaks."""
    if count <= 1:
        return [text] * count
    return text.split("\n")


def compare(
    old: Sequence[str],
    new: Sequence[str],
    vocabulary: Vocabulary | None = None,
    *,
    moves: bool = True,
    pins: Iterable[Sequence[int]] = (),
    progress: Callable[[float], None] | None = None,
    words: Coded | None = None,
) -> Comparison:
    """Compare two texts.

    Args:
        old: paragraphs, any strings.
        new: paragraphs, any strings.
        vocabulary: what to flag; without it rows have no flags.
        moves: False shows a moved paragraph as deleted here and inserted there, a pinned one too.
        pins: pairs of an old and a new index that face each other whatever they say, and nothing else; where they
            cross the order of everything else the paragraph has moved.
        progress: gets 0 to 1; may raise to cancel, and what it raises comes out.
        words: of texts that share paragraphs with these, whose encoding is taken over and grows where nothing is
            pinned; no answer depends on it.

    Returns:
        The comparison. The same input gives the same output; comparing backwards gives the same pairs, and in
        each the same segments with + and - swapped.

    Raises:
        PinError: a pinned paragraph is not there, or pinned to two.
    """
    old, new = tuple(old), tuple(new)
    pinned = checked_pins(pins, len(old), len(new))
    report = progress or _nobody_asks
    coded, matches = _align(old, new, pinned, lambda share: report(share / 2), words)
    rows: list[Row] = []
    facing = _in_reading_order([match for match in matches if moves or not match.moved], len(old), len(new))
    for number, match in enumerate(facing):
        if number % 64 == 0:
            report(0.5 + number / len(facing) / 2)
        before = "\n".join([old[index] for index in match.old])
        after = "\n".join([new[index] for index in match.new])
        segments = segments_of(before, after, coded.lexicon, coded.tokens)
        kind = _kind(match, before == after)
        flags: tuple[str, ...] = ()
        if vocabulary is not None and match.old and match.new and before != after:
            flags = change_flags(segments, vocabulary)
        rows.append(Row(kind, match.old, match.new, segments, flags))
    report(1.0)
    return Comparison(old, new, tuple(rows), pinned)


def _nobody_asks(share: float) -> None:
    """Progress that goes nowhere."""


def _align(
    old: tuple[str, ...],
    new: tuple[str, ...],
    pins: tuple[Pin, ...],
    progress: Callable[[float], None],
    words: Coded | None,
) -> tuple[Coded, list[Match]]:
    """Align in an order that does not depend on which text is called old: backwards gives the same pairs."""
    backwards = tuple(sorted((new_index, old_index) for old_index, new_index in pins))
    if (len(old), old, pins) <= (len(new), new, backwards):
        coded = coded_with_pins(old, new, pins, words)
        return coded, align(coded, progress)
    coded = coded_with_pins(new, old, backwards, words)
    matches = [Match(match.new, match.old, match.moved) for match in align(coded, progress)]
    return coded, sorted(matches, key=lambda match: match.new)


def _in_reading_order(matches: Sequence[Match], old_count: int, new_count: int) -> list[Match]:
    """Matches by new index, with a match of its own for each paragraph that faces none."""
    by_first_new = {match.new[0]: match for match in matches}
    in_order = [match for match in matches if not match.moved]
    followed = {index for match in matches for index in match.old}
    rows: list[Match] = []

    def let_go(start: int, stop: int) -> None:
        rows.extend(Match((index,), ()) for index in range(start, stop) if index not in followed)

    following = {
        match.new[0]: after.old[0] if after else old_count for match, after in zip_longest(in_order, in_order[1:])
    }
    let_go(0, in_order[0].old[0] if in_order else old_count)
    new_index = 0
    while new_index < new_count:
        match = by_first_new.get(new_index, Match((), (new_index,)))
        rows.append(match)
        if new_index in following:
            let_go(match.old[-1] + 1, following[new_index])
        new_index = match.new[-1] + 1
    return rows


def _kind(match: Match, same: bool) -> RowKind:
    if not match.old:
        return RowKind.INSERTED
    if not match.new:
        return RowKind.DELETED
    if match.moved:
        return RowKind.MOVED if same else RowKind.MOVED_CHANGED
    if len(match.new) > 1:
        return RowKind.SPLIT
    if len(match.old) > 1:
        return RowKind.MERGED
    return RowKind.UNCHANGED if same else RowKind.CHANGED
