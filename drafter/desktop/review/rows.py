"""Two texts and what changed between them, arranged for the eye: facing rows. Pure values.

A *facing row* is what stands side by side on the screen. It is a row of the comparison, or the place a moved paragraph
left. Indexes count from 0; numbers shown to people come from the texts' own labels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Protocol, TypeAlias

from drafter.desktop.review.addresses import Address, addresses
from drafter.exchange import TextParagraph
from drafter.redline import Comparison, RowKind, count_words, slots


class Side(StrEnum):
    """Which column: the base stands on the left, the text on the right."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> Side:
        """The column that faces it."""
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


class ReadableText(Protocol):
    """Anything that was opened: a name, a language and paragraphs."""

    @property
    def name(self) -> str:
        """What people call it."""

    @property
    def paragraphs(self) -> tuple[TextParagraph, ...]:
        """In reading order."""


@dataclass(frozen=True)
class ReviewText:
    """One side of a review.

    Attributes:
        name: heads its column.
        paragraphs: in reading order; labels stand in the gutter, the words are what is compared.
    """

    name: str
    paragraphs: tuple[TextParagraph, ...]

    @classmethod
    def of(cls, text: ReadableText) -> ReviewText:
        """A side made of a text that was opened."""
        return cls(text.name, tuple(text.paragraphs))

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The paragraphs' words, without labels."""
        return tuple(paragraph.text for paragraph in self.paragraphs)

    @cached_property
    def word_count(self) -> int:
        """How many words it has, counted as the comparison counts those that came and went."""
        return count_words(self.words)

    @cached_property
    def addresses(self) -> tuple[Address, ...]:
        """How people call each paragraph."""
        return addresses(self.paragraphs)


@dataclass(frozen=True, slots=True)
class FacingRow:
    """Paragraphs that face each other.

    Attributes:
        number: its place among all rows of the review.
        row: index of the comparison's row.
        kind: what became of it.
        left, right: indexes of the paragraphs on each side.
        changes: numbers of its changes, in order.
        flags: what matters in them.
        left_behind: number of the row that stands for its old place; None unless it was moved.
    """

    number: int
    row: int
    kind: RowKind
    left: tuple[int, ...]
    right: tuple[int, ...]
    changes: tuple[int, ...]
    flags: tuple[str, ...]
    left_behind: int | None = None

    def side(self, side: Side) -> tuple[int, ...]:
        """Indexes of its paragraphs on that side."""
        return self.left if side is Side.LEFT else self.right


@dataclass(frozen=True, slots=True)
class MovedAway:
    """The old place, on the left, of paragraphs that were moved.

    Attributes:
        number: its place among all rows of the review.
        row: index of the comparison's row.
        left: indexes of the paragraphs that stood here.
        target: number of the facing row where they stand now.
        change: number of the move among the changes.
    """

    number: int
    row: int
    left: tuple[int, ...]
    target: int
    change: int


@dataclass(frozen=True, slots=True)
class Fold:
    """Unchanged rows folded away: ``count`` of them from row number ``first`` on."""

    first: int
    count: int


ReviewRow: TypeAlias = FacingRow | MovedAway
ShownRow: TypeAlias = FacingRow | MovedAway | Fold


@dataclass(frozen=True)
class Review:
    """Two texts side by side.

    Attributes:
        left: the base.
        right: the text.
        comparison: of their words.
    """

    left: ReviewText
    right: ReviewText
    comparison: Comparison

    @cached_property
    def rows(self) -> tuple[ReviewRow, ...]:
        """Every facing row, in reading order."""
        return _arranged(self.comparison)

    @cached_property
    def row_of_change(self) -> tuple[int, ...]:
        """For each change the number of the facing row it stands in."""
        places = {row.row: row.number for row in self.rows if isinstance(row, FacingRow)}
        return tuple(places[change.row] for change in self.comparison.changes)

    @cached_property
    def relabelled(self) -> frozenset[int]:
        """Numbers of the rows whose paragraph has another label on either side."""
        return frozenset(
            row.number for row in self.rows if isinstance(row, FacingRow) and self._labels_differ(row.left, row.right)
        )

    @cached_property
    def pinned(self) -> frozenset[int]:
        """Indexes of the comparison's rows that face each other because somebody said so."""
        olds = {old for old, _new in self.comparison.pins}
        return frozenset(index for index, row in enumerate(self.comparison.rows) if row.old and row.old[0] in olds)

    @property
    def identical(self) -> bool:
        """True where neither words nor labels differ."""
        return not self.comparison.changes and not self.relabelled

    def text(self, side: Side) -> ReviewText:
        """The text on that side."""
        return self.left if side is Side.LEFT else self.right

    def _labels_differ(self, left: Sequence[int], right: Sequence[int]) -> bool:
        if not left or not right:
            return False
        return self.left.paragraphs[left[0]].label != self.right.paragraphs[right[0]].label


def shown_rows(
    rows: Sequence[ReviewRow], *, only_changes: bool, context: int = 1, opened: frozenset[int] = frozenset()
) -> tuple[ShownRow, ...]:
    """What is shown of the rows.

    Args:
        rows: all of them.
        only_changes: False shows all.
        context: how many unchanged rows stay before and after a changed one.
        opened: numbers of rows that the reader unfolded.
    """
    if not only_changes:
        return tuple(rows)
    kept = [row.number in opened for row in rows]
    for row in rows:
        if isinstance(row, MovedAway) or row.kind is not RowKind.UNCHANGED:
            start, stop = max(0, row.number - context), min(len(rows), row.number + context + 1)
            kept[start:stop] = [True] * (stop - start)
    shown: list[ShownRow] = []
    place = 0
    while place < len(rows):
        if kept[place]:
            shown.append(rows[place])
            place += 1
            continue
        first = place
        while place < len(rows) and not kept[place]:
            place += 1
        # A fold takes the room of a line: a single row is not worth one.
        shown += rows[first:place] if place - first == 1 else [Fold(first, place - first)]
    return tuple(shown)


def _arranged(comparison: Comparison) -> tuple[ReviewRow, ...]:
    order = slots(comparison)
    here = {slot.row: number for number, slot in enumerate(order) if not slot.away}
    there = {slot.row: number for number, slot in enumerate(order) if slot.away}
    rows: list[ReviewRow] = []
    for number, slot in enumerate(order):
        index = slot.row
        row = comparison.rows[index]
        changes = tuple(change.number for change in comparison.changes_of(index))
        if slot.away:
            rows.append(MovedAway(number, index, row.old, here[index], changes[0]))
        else:
            rows.append(FacingRow(number, index, row.kind, row.old, row.new, changes, row.flags, there.get(index)))
    return tuple(rows)
