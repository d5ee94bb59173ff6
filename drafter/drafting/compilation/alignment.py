"""Where a delegation's paragraphs stand beside the base's: facing it, added between, or moved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from drafter.drafting.compilation.model import Source
from drafter.instruments.labels import parse_label
from drafter.redline import MOVED_KINDS, Comparison, Op, Row, RowKind, Segment, compare_words


@dataclass(frozen=True, slots=True)
class Addition:
    """A paragraph of a delegation that faces none of the base where it stands.

    Attributes:
        place: index in the delegation's text.
        moved_from: the base's paragraph that it is; None for a new one.
    """

    place: int
    moved_from: int | None = None


@dataclass
class Standing:
    """The paragraphs of one delegation beside the base's.

    Attributes:
        facing: rows that stand where the base has them, by the first paragraph of the base they share a passage with;
            what is added between paragraphs that somebody joins is among them.
        moved: the base's paragraphs that stand elsewhere.
        added: what stands behind a paragraph of the base (-1: at the beginning), in order.
    """

    facing: dict[int, list[Row]] = field(default_factory=dict)
    moved: dict[int, int] = field(default_factory=dict)
    added: dict[int, list[Addition]] = field(default_factory=dict)


def standing(rows: Sequence[Row], groups: Sequence[tuple[int, ...]]) -> Standing:
    """Where the paragraphs of one text stand.

    Args:
        rows: of its comparison with the base.
        groups: for each paragraph of the base those that share its passage.
    """
    found = Standing()
    at = -1
    for row in rows:
        inside = at >= 0 and at != groups[at][-1]
        moves = row.kind in MOVED_KINDS
        if moves:
            found.moved[row.old[0]] = row.new[0]
        if row.old and not moves:
            found.facing.setdefault(groups[row.old[0]][0], []).append(row)
            at = row.old[-1]
        elif inside:
            found.facing.setdefault(groups[at][0], []).append(Row(RowKind.INSERTED, (), row.new, ()))
        else:
            found.added.setdefault(at, []).append(Addition(row.new[0], row.old[0] if moves else None))
    return found


def with_rewritten(comparison: Comparison, base: Sequence[Source], text: Sequence[Source]) -> tuple[Row, ...]:
    """The rows, with a paragraph that was written anew facing the one it takes the place of.

    That is known of a run of deleted and added paragraphs with one of each, and of those under one number.
    """
    rows: list[Row] = []
    run: list[Row] = []
    for row in (*comparison.rows, None):
        if row is not None and row.kind in (RowKind.DELETED, RowKind.INSERTED):
            run.append(row)
            continue
        rows += _run_with_rewritten(run, base, text)
        run = []
        if row is not None:
            rows.append(row)
    return tuple(rows)


def _run_with_rewritten(run: Sequence[Row], base: Sequence[Source], text: Sequence[Source]) -> list[Row]:
    gone, come = [row for row in run if row.old], [row for row in run if row.new]
    pairs: dict[int, int] = {}
    if len(gone) == len(come) == 1:
        pairs[come[0].new[0]] = gone[0].old[0]
    else:
        by_label = {number: row.old[0] for row in gone if (number := _number(base[row.old[0]].label))}
        last = -1
        for row in come:
            facing = by_label.get(_number(text[row.new[0]].label) or "")
            if facing is not None and facing > last:
                pairs[row.new[0]] = last = facing
    if not pairs:
        return list(run)
    # Pairs go up on both sides: what is left is put before the pair it stood before.
    rows: list[Row] = []
    left = iter([row.old[0] for row in gone])
    waiting = next(left, None)
    for row in come:
        facing = pairs.get(row.new[0])
        if facing is not None:
            while waiting is not None and waiting < facing:
                rows.append(_gone(waiting, base))
                waiting = next(left, None)
            waiting = next(left, None)
            segments = compare_words(base[facing].text, text[row.new[0]].text)
            rows.append(Row(RowKind.CHANGED, (facing,), row.new, segments))
        else:
            rows.append(row)
    while waiting is not None:
        rows.append(_gone(waiting, base))
        waiting = next(left, None)
    return rows


def _gone(place: int, base: Sequence[Source]) -> Row:
    words = base[place].text
    return Row(RowKind.DELETED, (place,), (), (Segment(Op.DELETED, words),) if words else ())


def _number(label: str) -> str:
    """A label that tells a paragraph from others, without its stops; empty for bullets."""
    parsed = parse_label(label) if label else None
    if parsed is None or parsed.is_bullet:
        return ""
    return label.strip(" .)(º").casefold()
