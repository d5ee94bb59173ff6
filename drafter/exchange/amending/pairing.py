"""What faces what: paragraphs, tables, rows and cells of a Word file and of the text it is to become.

Tables are paired first, in order; paragraphs by :func:`drafter.redline.compare` within one container. A paragraph never
faces one on the other side of a paired table: it is taken as moved. Empty paragraphs follow the ones with words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from drafter.exchange.amending.plan import (
    MOVED,
    Facing,
    FacingBoxes,
    FacingRows,
    FacingTables,
    Leaving,
    Plan,
    Step,
    Untouched,
)
from drafter.exchange.amending.structure import Block, Side, Table
from drafter.exchange.outgoing.whole_headings import HEADINGS
from drafter.redline import Op, Row, RowKind, Segment, compare, compare_words, similarity

_MOST_BLANKS = 250_000
"""Pairs of empty paragraphs that are looked at in one gap."""


@dataclass(frozen=True)
class Pairing:
    """How to pair.

    Attributes:
        moves: whether paragraphs may move.
        keep_blanks: True where the new text has no empty paragraphs to compare with.
        progress: gets 0 to 1 while the main text is compared; may raise to cancel.
    """

    moves: bool = True
    keep_blanks: bool = False
    progress: Callable[[float], None] | None = None

    def plan(self, old: Block, new: Block) -> Plan:
        """Pairs what two containers hold."""
        tables = self._paired_tables(old, new)
        anchors, moved = self._paragraph_rows(old, new, tables)
        steps: list[Step] = []
        boxes: dict[int, FacingBoxes] = {}
        ends = (len(old.items), len(new.items))
        before = (-1, -1)
        for anchor in [*_in_both_orders(anchors, tables), None]:
            start = ends if anchor is None else (anchor[0][0], anchor[1][0])
            gap = _Gap(old, new, range(before[0] + 1, start[0]), range(before[1] + 1, start[1]), moved)
            steps.extend(self._gap_steps(gap))
            if anchor is None:
                break
            row = anchor[2]
            one, other = old.items[anchor[0][0]], new.items[anchor[1][0]]
            if row is not None:
                steps.append(Facing(row))
            elif isinstance(one, Table) and isinstance(other, Table):
                steps.append(FacingTables(one, other, self._paired_rows(one, other)))
            before = (anchor[0][-1], anchor[1][-1])
        for step in steps:
            if isinstance(step, Facing) and step.row.old and step.row.new and step.row.kind not in MOVED:
                boxes.update(self._boxes(old, new, step.row))
        return Plan(old, new, tuple(steps), boxes)

    def _boxes(self, old: Block, new: Block, row: Row) -> Iterator[tuple[int, FacingBoxes]]:
        """Of a divided or joined paragraph, the boxes of all the others go with those of the first."""
        olds = [box for place in row.old for box in _boxes_of(old.items[place])]
        news = [box for place in row.new for box in _boxes_of(new.items[place])]
        if olds or (news and not self.keep_blanks):
            inner = self._without_progress()
            plans = tuple(inner.plan(*pair) for pair in zip(olds, news, strict=False))
            yield row.old[0], FacingBoxes(plans, tuple(olds[len(news) :]), tuple(news[len(olds) :]))

    def _without_progress(self) -> Pairing:
        return Pairing(self.moves, self.keep_blanks)

    # -- paragraphs -----------------------------------------------------------------------------------------------

    def _paragraph_rows(
        self, old: Block, new: Block, tables: Sequence[tuple[int, int]]
    ) -> tuple[list[_Anchor], list[Row]]:
        """Rows that keep their place, and rows that moved; both with places among the items."""
        olds, news = _with_words(old), _with_words(new)
        before = [item.words for item in olds.values()]
        after = [item.words for item in news.values()]
        if before == after:
            rows: Sequence[Row] = [
                Row(RowKind.UNCHANGED, (place,), (place,), (Segment(Op.EQUAL, words),))
                for place, words in enumerate(before)
            ]
        else:
            rows = compare(before, after, moves=self.moves, progress=self.progress).rows
        old_places, new_places = list(olds), list(news)
        old_zone = _zones(old, [one for one, _ in tables])
        new_zone = _zones(new, [other for _, other in tables])
        anchors: list[_Anchor] = []
        moved: list[Row] = []
        for row in rows:
            if not row.old or not row.new:
                continue
            placed = Row(
                row.kind,
                tuple(old_places[index] for index in row.old),
                tuple(new_places[index] for index in row.new),
                row.segments,
            )
            if row.kind in MOVED:
                # What moves is copied with its text boxes, as they were.
                if _box_words(old, placed.old) == _box_words(new, placed.new):
                    moved.append(placed)
                continue
            whole = None if _joins_heading(placed, old, new) else _with_blanks_between(placed, old, new)
            if whole is None:
                whole = _best_pair(placed, old, new)
            same_zone = len({old_zone[i] for i in whole.old} | {new_zone[j] for j in whole.new}) == 1
            if same_zone:
                anchors.append((whole.old, whole.new, whole))
            elif (
                self.moves
                and len(whole.old) == len(whole.new) == 1
                and _box_words(old, whole.old) == _box_words(new, whole.new)
            ):
                kind = RowKind.MOVED if whole.kind is RowKind.UNCHANGED else RowKind.MOVED_CHANGED
                moved.append(Row(kind, whole.old, whole.new, whole.segments))
        return anchors, moved

    def _gap_steps(self, gap: _Gap) -> Iterator[Step]:
        olds, news = list(gap.olds), list(gap.news)
        if self.keep_blanks:
            words_until = next((place + 1 for place in reversed(range(len(olds))) if not gap.old_blank(olds[place])), 0)
            for place in olds[:words_until]:
                yield Untouched(place) if gap.old_blank(place) else gap.gone(place)
            yield from map(gap.come, news)
            yield from map(Untouched, olds[words_until:])
            return
        before = (0, 0)
        for one, other in [*_common_blanks(gap, olds, news), (len(olds), len(news))]:
            yield from self._replaced(gap, olds[before[0] : one], news[before[1] : other])
            if one < len(olds):
                yield Untouched(olds[one])
            before = (one + 1, other + 1)

    @staticmethod
    def _replaced(gap: _Gap, olds: Sequence[int], news: Sequence[int]) -> Iterator[Step]:
        """Paragraphs that go and paragraphs that come in their place.

        Where they are as many and of the same style, each takes the place of one: its end, its number and its looks
        stay.
        """
        if len(olds) == len(news) and all(gap.can_replace(*pair) for pair in zip(olds, news, strict=True)):
            for one, other in zip(olds, news, strict=True):
                segments = compare_words(gap.old.items[one].words, gap.new.items[other].words)
                yield Facing(Row(RowKind.CHANGED, (one,), (other,), segments))
        else:
            yield from map(gap.gone, olds)
            yield from map(gap.come, news)

    # -- tables ---------------------------------------------------------------------------------------------------

    def _paired_tables(self, old: Block, new: Block) -> list[tuple[int, int]]:
        olds = [place for place, item in enumerate(old.items) if isinstance(item, Table)]
        news = [place for place, item in enumerate(new.items) if isinstance(item, Table)]
        pairs = _paired_in_order([old.items[i].words for i in olds], [new.items[j].words for j in news])

        def alike(i: int, j: int) -> bool:
            one, other = old.items[olds[i]], new.items[news[j]]
            return isinstance(one, Table) and isinstance(other, Table) and one.columns == other.columns

        pairs = _with_lone_neighbours(pairs, len(olds), len(news), alike)
        return [(olds[i], news[j]) for i, j in pairs]

    def _paired_rows(self, old: Table, new: Table) -> tuple[FacingRows, ...]:
        def alike(i: int, j: int) -> bool:
            return len(old.rows[i].cells) == len(new.rows[j].cells)

        pairs = _paired_in_order([row.words for row in old.rows], [row.words for row in new.rows])
        pairs = [pair for pair in pairs if alike(*pair)]
        pairs = _with_lone_neighbours(pairs, len(old.rows), len(new.rows), alike)
        inner = self._without_progress()
        result: list[FacingRows] = []
        before = (-1, -1)
        for i, j in [*pairs, (len(old.rows), len(new.rows))]:
            result.extend(FacingRows(old.rows[place], None) for place in range(before[0] + 1, i))
            result.extend(FacingRows(None, new.rows[place]) for place in range(before[1] + 1, j))
            if i < len(old.rows):
                cells = zip(old.rows[i].cells, new.rows[j].cells, strict=True)
                result.append(FacingRows(old.rows[i], new.rows[j], tuple(inner.plan(*cell) for cell in cells)))
            before = (i, j)
        return tuple(result)


_Anchor = tuple[tuple[int, ...], tuple[int, ...], Row | None]
"""Places of items that face each other and keep their place; the row is None for tables."""


@dataclass(frozen=True, eq=False)
class _Gap:
    """Items between two anchors."""

    old: Block
    new: Block
    olds: range
    news: range
    moved: Sequence[Row]

    def old_blank(self, place: int) -> bool:
        item = self.old.items[place]
        return isinstance(item, Side) and item.blank

    def kind_of_blank(self, block: Block, place: int) -> object:
        """What has to be the same for two empty paragraphs to be one; None for what is not empty."""
        item = block.items[place]
        return (item.computed, item.style) if isinstance(item, Side) and item.blank else None

    def can_replace(self, one: int, other: int) -> bool:
        """Whether a paragraph can take another's place."""
        before, after = self.old.items[one], self.new.items[other]
        return (
            isinstance(before, Side)
            and isinstance(after, Side)
            and not (before.blank or after.blank)
            and len(before.boxes) == len(after.boxes)
            and (before.style, before.computed) == (after.style, after.computed)
            and not any(row.old == (one,) or row.new == (other,) for row in self.moved)
        )

    def gone(self, place: int) -> Step:
        item = self.old.items[place]
        if isinstance(item, Table):
            return FacingTables(item, None, tuple(FacingRows(row, None) for row in item.rows))
        for row in self.moved:
            if row.old == (place,):
                return Leaving(row)
        return Facing(Row(RowKind.DELETED, (place,), (), ()))

    def come(self, place: int) -> Step:
        item = self.new.items[place]
        if isinstance(item, Table):
            return FacingTables(None, item, tuple(FacingRows(None, row) for row in item.rows))
        for row in self.moved:
            if row.new == (place,):
                return Facing(row)
        return Facing(Row(RowKind.INSERTED, (), (place,), ()))


def _boxes_of(item: Side | Table) -> tuple[Block, ...]:
    return item.boxes if isinstance(item, Side) else ()


def _box_words(block: Block, places: Sequence[int]) -> list[str]:
    return [box.words for place in places for box in _boxes_of(block.items[place])]


def _common_blanks(gap: _Gap, olds: Sequence[int], news: Sequence[int]) -> list[tuple[int, int]]:
    """Places, among the items of a gap, of empty paragraphs that both texts have: as many as keep their order."""
    before = [(place, kind) for place, one in enumerate(olds) if (kind := gap.kind_of_blank(gap.old, one)) is not None]
    after = [(place, kind) for place, one in enumerate(news) if (kind := gap.kind_of_blank(gap.new, one)) is not None]
    if len(before) * len(after) > _MOST_BLANKS:
        return []
    lengths = [[0] * (len(after) + 1) for _ in range(len(before) + 1)]
    for i in reversed(range(len(before))):
        for j in reversed(range(len(after))):
            alike = before[i][1] == after[j][1]
            lengths[i][j] = lengths[i + 1][j + 1] + 1 if alike else max(lengths[i + 1][j], lengths[i][j + 1])
    pairs: list[tuple[int, int]] = []
    i = j = 0
    while i < len(before) and j < len(after):
        if before[i][1] == after[j][1]:
            pairs.append((before[i][0], after[j][0]))
            i, j = i + 1, j + 1
        elif lengths[i + 1][j] >= lengths[i][j + 1]:
            i += 1
        else:
            j += 1
    return pairs


def _with_words(block: Block) -> dict[int, Side]:
    return {place: item for place, item in enumerate(block.items) if isinstance(item, Side) and not item.blank}


def _zones(block: Block, tables: Sequence[int]) -> list[int]:
    """For each item, how many paired tables stand before it."""
    zones: list[int] = []
    count = 0
    paired = set(tables)
    for place in range(len(block.items)):
        zones.append(count)
        count += place in paired
    return zones


def _flow(block: Block, place: int) -> int | None:
    item = block.items[place]
    return item.passage.flow if isinstance(item, Side) and item.passage is not None else None


def _with_blanks_between(row: Row, old: Block, new: Block) -> Row | None:
    """The row with the empty paragraphs among its own; None where something else stands there, or a table's edge."""
    places = []
    for own, block in ((row.old, old), (row.new, new)):
        between = range(own[0], own[-1] + 1)
        for place in between:
            item = block.items[place]
            if place not in own and not (isinstance(item, Side) and item.blank):
                return None
            if _flow(block, place) != _flow(block, own[0]):
                return None
        places.append(tuple(between))
    return Row(row.kind, places[0], places[1], row.segments)


def _joins_heading(row: Row, old: Block, new: Block) -> bool:
    """Whether a heading or a title was divided or joined: pandoc never joins those (``outgoing/whole_headings.py``)."""
    if len(row.old) == len(row.new) == 1:
        return False
    among = [*(old.items[place] for place in row.old), *(new.items[place] for place in row.new)]
    return any(isinstance(item, Side) and item.paragraph.kind in HEADINGS for item in among)


def _best_pair(row: Row, old: Block, new: Block) -> Row:
    """A divided or joined paragraph facing only the one it has most words in common with."""
    pairs = [(i, j) for i in row.old for j in row.new]
    i, j = max(pairs, key=lambda pair: similarity(old.items[pair[0]].words, new.items[pair[1]].words))
    return Row(RowKind.CHANGED, (i,), (j,), ())


def _in_both_orders(anchors: Sequence[_Anchor], tables: Sequence[tuple[int, int]]) -> Iterator[_Anchor]:
    """Anchors and paired tables by place; one that would go back in the new text is left out."""
    reached = (-1, -1)
    paired: list[_Anchor] = [((i,), (j,), None) for i, j in tables]
    for anchor in sorted([*anchors, *paired], key=lambda one: one[0]):
        if anchor[0][0] > reached[0] and anchor[1][0] > reached[1]:
            reached = (anchor[0][-1], anchor[1][-1])
            yield anchor


def _paired_in_order(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Places of texts that face each other, one to one and never crossing."""
    if not old or not new:
        return []
    pairs: list[tuple[int, int]] = []
    for row in compare(old, new, moves=False).rows:
        if row.old and row.new:
            choices = [(i, j) for i in row.old for j in row.new]
            pairs.append(max(choices, key=lambda pair: similarity(old[pair[0]], new[pair[1]])))
    return pairs


def _with_lone_neighbours(
    pairs: Sequence[tuple[int, int]], olds: int, news: int, alike: Callable[[int, int], bool]
) -> list[tuple[int, int]]:
    """The pairs, and those that stand between the same pairs in the same number: their words changed, not they."""
    result: list[tuple[int, int]] = []
    before = (-1, -1)
    for pair in [*pairs, (olds, news)]:
        left, right = range(before[0] + 1, pair[0]), range(before[1] + 1, pair[1])
        if len(left) == len(right) and all(alike(i, j) for i, j in zip(left, right, strict=True)):
            result.extend(zip(left, right, strict=True))
        if pair[0] < olds:
            result.append(pair)
        before = pair
    return result
