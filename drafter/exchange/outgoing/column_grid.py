"""Several texts beside one base, paragraph by paragraph: what the table of a trilogue holds.

Each text is compared with the base. A row stands for one paragraph of the base (several, where one of the texts joined
them) or for what texts add at one place; texts that add nearly the same share the row. A paragraph that a text moved
faces the base's, and says where it stands in its own text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from drafter.exchange.model import Column, Export, TextParagraph, visible_line, visible_lines
from drafter.redline import Comparison, Row, RowKind, compare, compare_words, similarity

_ALIKE = 0.5
"""From this share of words in common on, what two texts add at one place is the same proposal."""
_MOVED = (RowKind.MOVED, RowKind.MOVED_CHANGED)


class Agreement(StrEnum):
    """How the texts of a row stand to one another."""

    SAME = "same"
    """All are the base's words."""
    ONE = "one"
    """One text proposes a change."""
    COMMON = "common"
    """Several texts propose the same change."""
    DIVERGENT = "divergent"
    """Several texts propose different changes."""


@dataclass(frozen=True)
class GridCell:
    """What one text has in a row.

    Attributes:
        rows: of that text's comparison with the base, in order; empty where it has nothing here.
        moved_behind: for a paragraph that was moved, the one it follows in its own text (None: it comes first); not
            said where nothing moved.
        moved: True where the paragraph stands elsewhere in its own text.
    """

    rows: tuple[Row, ...] = ()
    moved: bool = False
    moved_behind: TextParagraph | None = None

    @property
    def deletes(self) -> bool:
        """True where the text leaves out what the base has here."""
        return bool(self.rows) and all(row.kind is RowKind.DELETED for row in self.rows)


@dataclass(frozen=True)
class GridRow:
    """A row of the table.

    Attributes:
        base: places of its paragraphs in the base; none for an addition.
        cells: one for each text.
        agreement: how the texts stand to one another.
    """

    base: tuple[int, ...]
    cells: tuple[GridCell, ...]
    agreement: Agreement


@dataclass(frozen=True)
class ColumnGrid:
    """The whole table.

    Attributes:
        columns: the texts beside the base.
        rows: in the base's order, additions where they stand.
    """

    columns: tuple[Column, ...]
    rows: tuple[GridRow, ...]


def grid_columns(export: Export) -> tuple[Column, ...]:
    """The texts beside the base: those named, or the new text alone."""
    return export.columns or (Column(export.heading_new, export.new),)


def column_grid(export: Export) -> ColumnGrid:
    """The table of a prepared export."""
    columns = grid_columns(export)
    base = export.old
    compared = [_with_facing_labels(_compared(base, column, export), base, column.paragraphs) for column in columns]
    groups = _groups(len(base), compared)
    facing: dict[tuple[int, int], list[Row]] = {}
    added: list[dict[int, list[Row]]] = []
    for number, rows in enumerate(compared):
        at = -1
        gaps: dict[int, list[Row]] = {}
        for row in rows:
            if row.old:
                facing.setdefault((groups[row.old[0]][0], number), []).append(row)
                at = at if row.kind in _MOVED else row.old[-1]
            elif at >= 0 and at != groups[at][-1]:
                # Between paragraphs that another text joins, and that therefore share one row.
                facing.setdefault((groups[at][0], number), []).append(row)
            else:
                gaps.setdefault(at, []).append(row)
        added.append(gaps)
    rows_of_grid: list[GridRow] = []
    for start in (-1, *sorted({places[0] for places in groups.values()})):
        last = -1
        if start >= 0:
            cells = [_cell(facing.get((start, number), []), column) for number, column in enumerate(columns)]
            rows_of_grid.append(_row(groups[start], cells, base, columns))
            last = groups[start][-1]
        for shared in _shared_additions([gaps.get(last, []) for gaps in added], columns):
            cells = [
                _cell([shared[number]] if number in shared else [], column) for number, column in enumerate(columns)
            ]
            rows_of_grid.append(_row((), cells, base, columns))
    return ColumnGrid(columns, tuple(rows_of_grid))


def _compared(base: Sequence[TextParagraph], column: Column, export: Export) -> Comparison:
    old, new = visible_lines(base), visible_lines(column.paragraphs)
    known = export.comparison
    if known is not None and tuple(known.old) == old and tuple(known.new) == new:
        return known
    return compare(old, new, moves=export.moves)


def _with_facing_labels(
    comparison: Comparison, base: Sequence[TextParagraph], text: Sequence[TextParagraph]
) -> tuple[Row, ...]:
    """The rows, with a paragraph that was written anew under its old number facing the old one."""
    rows = list(comparison.rows)
    place = 0
    while place < len(rows):
        stop = place
        while stop < len(rows) and rows[stop].kind in (RowKind.DELETED, RowKind.INSERTED):
            stop += 1
        gone = {base[row.old[0]].label: at for at, row in enumerate(rows[place:stop], start=place) if row.old}
        came = [at for at in range(place, stop) if rows[at].new]
        pairs = [(gone[text[rows[at].new[0]].label], at) for at in came if text[rows[at].new[0]].label in gone]
        if len(pairs) == 1 and is_number(text[rows[pairs[0][1]].new[0]].label):
            old_at, new_at = pairs[0]
            old, new = rows[old_at].old, rows[new_at].new
            segments = compare_words(comparison.old[old[0]], comparison.new[new[0]])
            between = rows[min(old_at, new_at) + 1 : max(old_at, new_at)]
            if not any(row.new for row in between) or not any(row.old for row in between):
                at = new_at if any(row.new for row in between) else old_at
                rows[at] = Row(RowKind.CHANGED, old, new, segments, ())
                del rows[old_at if at == new_at else new_at]
                stop -= 1
        place = max(stop, place + 1)
    return tuple(rows)


def is_number(label: str) -> bool:
    """Whether a label tells a paragraph from others, as a bullet does not."""
    return any(character.isalnum() for character in label)


def _groups(count: int, compared: Iterable[Sequence[Row]]) -> Mapping[int, tuple[int, ...]]:
    """For each paragraph of the base, all those that share its row."""
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
    return {place: tuple(members[first[place]]) for place in range(count)}


def _cell(rows: Sequence[Row], column: Column) -> GridCell:
    moved = [row for row in rows if row.kind in _MOVED]
    if not moved:
        return GridCell(tuple(rows))
    place = moved[0].new[0]
    return GridCell(tuple(rows), True, column.paragraphs[place - 1] if place else None)


@dataclass
class _Addition:
    label: str
    words: str
    rows: dict[int, Row] = field(default_factory=dict)


def _shared_additions(gaps: Sequence[Sequence[Row]], columns: Sequence[Column]) -> list[Mapping[int, Row]]:
    """What the texts add at one place, row by row, in an order that is each text's own."""
    additions: list[_Addition] = []
    for number, rows in enumerate(gaps):
        at = 0
        for row in rows:
            paragraph = columns[number].paragraphs[row.new[0]]
            words = visible_line(paragraph)
            alike = [
                place
                for place in range(at, len(additions))
                if (is_number(paragraph.label) and additions[place].label == paragraph.label)
                or similarity(additions[place].words, words) >= _ALIKE
            ]
            if alike:
                at = alike[0]
            else:
                additions.insert(at, _Addition(paragraph.label, words))
            additions[at].rows[number] = row
            at += 1
    return [addition.rows for addition in additions]


def _row(
    base: tuple[int, ...], cells: Sequence[GridCell], text: Sequence[TextParagraph], columns: Sequence[Column]
) -> GridRow:
    unchanged = tuple(visible_line(text[place]) for place in base)
    proposals = [
        tuple(visible_line(column.paragraphs[place]) for row in cell.rows for place in row.new)
        for cell, column in zip(cells, columns, strict=True)
    ]
    others = [
        (proposal, cell.moved_behind)
        for proposal, cell in zip(proposals, cells, strict=True)
        if proposal != unchanged or cell.moved
    ]
    if not others:
        agreement = Agreement.SAME
    elif len(others) == 1:
        agreement = Agreement.ONE
    else:
        words = {proposal for proposal, _ in others}
        agreement = Agreement.COMMON if len(words) == 1 else Agreement.DIVERGENT
    return GridRow(base, tuple(cells), agreement)
