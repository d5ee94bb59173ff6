"""The words of a facing row as runs with one fate each. Pure values; offsets are Python ``str`` characters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from drafter.desktop.review.rows import FacingRow, Review, Side
from drafter.exchange import TextParagraph
from drafter.instruments import ClauseKind
from drafter.redline import MOVED_KINDS, Op, RowKind


class Fate(StrEnum):
    """What became of some words."""

    EQUAL = "equal"
    DELETED = "deleted"
    INSERTED = "inserted"
    MOVED = "moved"
    MOVED_AWAY = "moved away"
    """Words of the old text that face their new place."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words with one fate.

    Attributes:
        change: number of the change they belong to; None where they stayed as they were.
    """

    fate: Fate
    text: str
    change: int | None = None


_ABSENT = {Side.LEFT: Op.INSERTED, Side.RIGHT: Op.DELETED}
"""What a side does not have."""


@dataclass(frozen=True)
class Block:
    """One paragraph as it is painted.

    Attributes:
        runs: its words.
        kind: title, heading, item…
        labels: what stands in the gutter, each with its fate (in one column a changed number stands twice).
    """

    runs: tuple[Run, ...]
    kind: ClauseKind
    labels: tuple[tuple[str, Fate], ...]

    @cached_property
    def text(self) -> str:
        """All its words."""
        return "".join(run.text for run in self.runs)

    def spans(self, change: int) -> Iterator[tuple[int, int]]:
        """Where the words of a change stand in :attr:`text`."""
        at = 0
        for run in self.runs:
            if run.change == change and run.text:
                yield at, at + len(run.text)
            at += len(run.text)

    def place_of(self, change: int) -> int | None:
        """Where the change stands, even if none of its words are on this side; None where it is not in this block."""
        at = 0
        for run in self.runs:
            if run.change == change:
                return at
            at += len(run.text)
        return None

    def change_at(self, offset: int) -> int | None:
        """Number of the change the character at ``offset`` belongs to."""
        at = 0
        for run in self.runs:
            at += len(run.text)
            if offset < at:
                return run.change
        return None


def side_blocks(review: Review, row: FacingRow, side: Side) -> tuple[Block, ...]:
    """The paragraphs of a row on one side, with that side's words."""
    indexes = row.side(side)
    if not indexes:
        return ()
    absent = _ABSENT[side]
    # Words of the other side leave an empty run behind: it says where they came in or went.
    runs = [
        Run(_seen_from(side, run.fate), "" if op is absent else run.text, run.change) for op, run in _runs(review, row)
    ]
    paragraphs = review.text(side).paragraphs
    facing = review.text(side.other).paragraphs
    cut = _cut(runs, [len(paragraphs[index].text) for index in indexes])
    own = Fate.DELETED if side is Side.LEFT else Fate.INSERTED
    blocks: list[Block] = []
    for place, (index, block_runs) in enumerate(zip(indexes, cut, strict=True)):
        paragraph = paragraphs[index]
        faces = row.side(side.other)
        relabelled = place == 0 and bool(faces) and facing[faces[0]].label != paragraph.label
        fate = own if relabelled or not faces else Fate.EQUAL
        blocks.append(Block(block_runs, paragraph.kind, _labels((paragraph.label, fate))))
    return tuple(blocks)


def _seen_from(side: Side, fate: Fate) -> Fate:
    return Fate.MOVED_AWAY if fate is Fate.MOVED and side is Side.LEFT else fate


def inline_blocks(review: Review, row: FacingRow) -> tuple[Block, ...]:
    """The row in one column: old and new words interleaved. Where it was split or merged, ``"\\n"`` is the joint.

    Where a difference is ignored the new words stand, as if nothing had changed.
    """
    runs = row_runs(review, row)
    old = review.left.paragraphs[row.left[0]] if row.left else None
    new = review.right.paragraphs[row.right[0]] if row.right else None
    paragraph = new or old
    if paragraph is None:
        return ()
    return (Block(runs, paragraph.kind, _inline_labels(old, new)),)


def row_runs(review: Review, row: FacingRow, side: Side = Side.RIGHT) -> tuple[Run, ...]:
    """All words of the row, old and new interleaved; paragraphs are joined by ``"\\n"``.

    Args:
        review: the texts.
        row: one of its rows.
        side: whose words stand where a difference is ignored.
    """
    other = _ABSENT[side]
    segments = review.comparison.rows[row.row].segments
    dropped = [segment.ignored and segment.op is other for segment in segments] or [False] * len(row.changes)
    return tuple(run for (_op, run), drop in zip(_runs(review, row), dropped, strict=True) if not drop)


def _inline_labels(old: TextParagraph | None, new: TextParagraph | None) -> tuple[tuple[str, Fate], ...]:
    if old is not None and new is not None:
        if old.label == new.label:
            return _labels((new.label, Fate.EQUAL))
        return _labels((old.label, Fate.DELETED), (new.label, Fate.INSERTED))
    if new is not None:
        return _labels((new.label, Fate.INSERTED))
    return _labels((old.label, Fate.DELETED)) if old is not None else ()


def _labels(*labels: tuple[str, Fate]) -> tuple[tuple[str, Fate], ...]:
    return tuple(label for label in labels if label[0])


def _runs(review: Review, row: FacingRow) -> Iterator[tuple[Op, Run]]:
    """Every segment of the row as a run, old and new interleaved; those that are ignored look as if they were equal."""
    segments = review.comparison.rows[row.row].segments
    changes: list[int | None] = [None] * len(segments)
    for change in review.comparison.changes_of(row.row):
        start, stop = change.segments
        changes[start:stop] = [change.number] * (stop - start)
    fates = {
        Op.EQUAL: Fate.MOVED if row.kind in MOVED_KINDS else Fate.EQUAL,
        Op.INSERTED: Fate.INSERTED,
        Op.DELETED: Fate.DELETED,
    }
    if not segments and row.kind is not RowKind.UNCHANGED:
        # An empty paragraph that came or went has no words, and is a change all the same.
        for number in row.changes:
            yield Op.EQUAL, Run(Fate.EQUAL, "", number)
    for segment, change_number in zip(segments, changes, strict=True):
        yield segment.op, Run(fates[Op.EQUAL if segment.ignored else segment.op], segment.text, change_number)


def _cut(runs: Sequence[Run], lengths: Sequence[int]) -> list[tuple[Run, ...]]:
    """The runs cut into paragraphs of these lengths; the character that joins two paragraphs is dropped."""
    if len(lengths) == 1:
        return [tuple(runs)]
    paragraphs: list[list[Run]] = [[] for _ in lengths]
    place, room, skip = 0, lengths[0], False
    for run in runs:
        text = run.text
        if not text:
            paragraphs[place].append(run)
        while text:
            if skip:
                text, skip = text[1:], False
                continue
            if room == 0 and place + 1 < len(lengths):
                place, room, skip = place + 1, lengths[place + 1], True
                continue
            part, text = (text[:room], text[room:]) if place + 1 < len(lengths) else (text, "")
            paragraphs[place].append(Run(run.fate, part, run.change))
            room -= len(part)
    return [tuple(paragraph) for paragraph in paragraphs]
