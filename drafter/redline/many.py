"""One text and several others -> rows that face one paragraph of the base, with a column for each.

Each text is compared with the base by :func:`drafter.redline.comparing.compare`; the base's words are encoded once for
all of them. Then the rows are put side by side: time grows with the sum of the texts' lengths.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from drafter.redline.closeness import similarity
from drafter.redline.coded import Coded
from drafter.redline.comparing import compare
from drafter.redline.comparison import Comparison
from drafter.redline.model import MOVED_KINDS, Row, RowKind
from drafter.redline.vocabulary import Vocabulary

ALIKE = 0.5
"""From this share of words in common on, what two texts add at one place stands in one row."""
_WINDOW = 24
"""Additions at one place that an addition of another text is looked for among, beyond those that are equal to it."""

Place = tuple[int, int]
"""A paragraph of one of the texts: number of the text, index in it."""


@dataclass(frozen=True, slots=True)
class ManyCell:
    """What one text has in a row.

    Attributes:
        rows: of that text's comparison with the base, in order; empty where it has nothing here.
    """

    rows: tuple[Row, ...] = ()

    @property
    def deletes(self) -> bool:
        """True where the text leaves out what the base has here."""
        return bool(self.rows) and all(row.kind is RowKind.DELETED for row in self.rows)

    @property
    def moved(self) -> bool:
        """True where a paragraph stands elsewhere in the text."""
        return any(row.kind in MOVED_KINDS for row in self.rows)

    @property
    def places(self) -> tuple[int, ...]:
        """Indexes of the cell's paragraphs in its own text."""
        return tuple(place for row in self.rows for place in row.new)


@dataclass(frozen=True, slots=True)
class ManyRow:
    """Paragraphs that face one another.

    Attributes:
        base: indexes of the base's paragraphs: one; several where a text joined them; none for what texts add.
        behind: index of the base's paragraph that the row follows, -1 at the beginning.
        cells: one for each text.
    """

    base: tuple[int, ...]
    behind: int
    cells: tuple[ManyCell, ...]


@dataclass(frozen=True)
class ManyComparison:
    """What changed between a base and several texts.

    Attributes:
        base: its paragraphs.
        comparisons: of the base with each text.
        rows: in the base's order, additions where they stand.
    """

    base: tuple[str, ...]
    comparisons: tuple[Comparison, ...]
    rows: tuple[ManyRow, ...]


def compare_many(
    base: Sequence[str],
    others: Sequence[Sequence[str]],
    vocabulary: Vocabulary | None = None,
    *,
    moves: bool = True,
    progress: Callable[[float], None] | None = None,
) -> ManyComparison:
    """Compare a base with several texts.

    Args:
        base: paragraphs, any strings.
        others: the texts, paragraph by paragraph.
        vocabulary: what to flag; without it rows have no flags.
        moves: False shows a moved paragraph as deleted here and inserted there.
        progress: gets 0 to 1; may raise to cancel, and what it raises comes out.

    Returns:
        The comparison. A paragraph that a text moved faces the base's; what texts add at one place shares a row where
        it is alike. Each comparison is exactly what :func:`~drafter.redline.comparing.compare` gives for that text.
    """
    base = tuple(base)
    comparisons = compare_each(base, others, vocabulary, moves=moves, progress=progress)
    texts = [one.new for one in comparisons]

    def alike(one: Place, other: Place) -> bool:
        return similarity(texts[one[0]][one[1]], texts[other[0]][other[1]]) >= ALIKE

    rows = facing_rows(len(base), [one.rows for one in comparisons], texts, alike)
    return ManyComparison(base, comparisons, rows)


def compare_each(
    base: Sequence[str],
    others: Sequence[Sequence[str]],
    vocabulary: Vocabulary | None = None,
    *,
    moves: bool = True,
    progress: Callable[[float], None] | None = None,
) -> tuple[Comparison, ...]:
    """The comparison of a base with each of several texts; the arguments are those of :func:`compare_many`."""
    base = tuple(base)
    words = Coded(base, ())
    comparisons: list[Comparison] = []
    for number, other in enumerate(others):

        def share(done: float, number: int = number) -> None:
            if progress is not None:
                progress((number + done) / len(others))

        comparisons.append(compare(base, other, vocabulary, moves=moves, progress=share, words=words))
    return tuple(comparisons)


def facing_rows(
    count: int, compared: Sequence[Sequence[Row]], texts: Sequence[Sequence[str]], alike: Callable[[Place, Place], bool]
) -> tuple[ManyRow, ...]:
    """The rows of several comparisons with one base, side by side.

    Args:
        count: of the base's paragraphs.
        compared: the rows of each comparison.
        texts: the paragraphs of each text.
        alike: whether additions of two texts at one place stand in one row; equal ones always do.
    """
    columns = range(len(compared))
    groups = joined_groups(count, compared)
    facing: dict[Place, list[Row]] = {}
    added: list[dict[int, list[Row]]] = [{} for _ in columns]
    for number, rows in enumerate(compared):
        at = -1
        for row in rows:
            if row.old:
                facing.setdefault((groups[row.old[0]][0], number), []).append(row)
                at = at if row.kind in MOVED_KINDS else row.old[-1]
            elif at >= 0 and at != groups[at][-1]:
                # Between paragraphs that another text joins, and that therefore share one row.
                facing.setdefault((groups[at][0], number), []).append(row)
            else:
                added[number].setdefault(at, []).append(row)
    result: list[ManyRow] = []
    behind = -1
    for group in (None, *(group for place, group in enumerate(groups) if group[0] == place)):
        if group is not None:
            cells = tuple(ManyCell(tuple(facing.get((group[0], number), ()))) for number in columns)
            result.append(ManyRow(group, behind, cells))
            behind = group[-1]
        for shared in _shared_additions([gaps.get(behind, []) for gaps in added], texts, alike):
            cells = tuple(ManyCell((shared[number],) if number in shared else ()) for number in columns)
            result.append(ManyRow((), behind, cells))
    return tuple(result)


def joined_groups(count: int, compared: Iterable[Sequence[Row]]) -> tuple[tuple[int, ...], ...]:
    """For each paragraph of the base, all those that share its row: those that a text joined."""
    first = list(range(count))
    for rows in compared:
        for row in rows:
            for place in range(row.old[0], row.old[-1] + 1) if len(row.old) > 1 else ():
                first[place] = min(first[place], first[row.old[0]])
    for place in range(1, count):
        # A paragraph joined with an earlier one joins all between.
        first[place] = first[first[place]]
    members: dict[int, list[int]] = {}
    for place in range(count):
        members.setdefault(first[place], []).append(place)
    group_of = {start: tuple(places) for start, places in members.items()}
    return tuple(group_of[first[place]] for place in range(count))


@dataclass
class _Addition:
    first: Place
    text: str
    rows: dict[int, Row] = field(default_factory=dict)


def _shared_additions(
    gaps: Sequence[Sequence[Row]], texts: Sequence[Sequence[str]], alike: Callable[[Place, Place], bool]
) -> list[dict[int, Row]]:
    """What the texts add at one place, row by row, in an order that is each text's own."""
    additions: list[_Addition] = []
    known: set[str] = set()
    for number, rows in enumerate(gaps):
        at = 0
        for row in rows:
            place = (number, row.new[0])
            text = texts[number][row.new[0]]
            found = _addition_like(additions, at, place, text if text in known else None, alike)
            if found is None:
                found = at
                additions.insert(found, _Addition(place, text))
                known.add(text)
            additions[found].rows[number] = row
            at = found + 1
    return [addition.rows for addition in additions]


def _addition_like(
    additions: Sequence[_Addition], at: int, place: Place, equal_to: str | None, alike: Callable[[Place, Place], bool]
) -> int | None:
    """The first addition from ``at`` on with those very words, else the first of the nearest that is alike."""
    if equal_to is not None:
        for number in range(at, len(additions)):
            if additions[number].text == equal_to:
                return number
    for number in range(at, min(len(additions), at + _WINDOW)):
        if alike(additions[number].first, place):
            return number
    return None
