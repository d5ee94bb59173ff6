"""Several texts beside one base, paragraph by paragraph: what the table of a trilogue holds.

Each text is compared with the base. A row stands for one paragraph of the base (several, where one of the texts joined
them) or for what texts add at one place; texts that add nearly the same share the row. A paragraph that a text moved
faces the base's, and says where it stands in its own text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from drafter.exchange.model import Column, Export, TextParagraph, visible_line, visible_lines
from drafter.redline import MOVED_KINDS, Comparison, ManyCell, ManyRow, Row, RowKind, compare_words, similarity
from drafter.redline.many import ALIKE, Place, compare_each, facing_rows


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


@dataclass(frozen=True, slots=True)
class GridCell(ManyCell):
    """What one text has in a row.

    Attributes:
        moved_behind: for a paragraph that was moved, the one it follows in its own text (None: it comes first); not
            said where nothing moved.
    """

    moved_behind: TextParagraph | None = None


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
    lines = [visible_lines(column.paragraphs) for column in columns]
    compared = [
        _with_facing_labels(comparison, base, column.paragraphs)
        for comparison, column in zip(_comparisons(export, lines), columns, strict=True)
    ]

    def alike(one: Place, other: Place) -> bool:
        labels = {columns[number].paragraphs[place].label for number, place in (one, other)}
        if len(labels) == 1 and is_number(labels.pop()):
            return True
        return similarity(lines[one[0]][one[1]], lines[other[0]][other[1]]) >= ALIKE

    rows = facing_rows(len(base), compared, lines, alike)
    return ColumnGrid(columns, tuple(_row(row, base, columns) for row in rows))


def _comparisons(export: Export, lines: Sequence[tuple[str, ...]]) -> Sequence[Comparison]:
    """Of the base with each text; the one that is known already is not made again."""
    base, known = visible_lines(export.old), export.comparison
    if known is not None and known.old == base and all(text == known.new for text in lines):
        return [known for _ in lines]
    return compare_each(base, lines, moves=export.moves)


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


def _cell(cell: ManyCell, column: Column) -> GridCell:
    place = next((row.new[0] for row in cell.rows if row.kind in MOVED_KINDS), 0)
    return GridCell(cell.rows, column.paragraphs[place - 1] if place else None)


def _row(facing: ManyRow, text: Sequence[TextParagraph], columns: Sequence[Column]) -> GridRow:
    cells = tuple(map(_cell, facing.cells, columns))
    unchanged = tuple(visible_line(text[place]) for place in facing.base)
    proposals = [
        tuple(visible_line(column.paragraphs[place]) for place in cell.places)
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
    return GridRow(facing.base, cells, agreement)
