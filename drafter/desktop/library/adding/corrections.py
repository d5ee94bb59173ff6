"""Corrections of a cutting by a person, with undo and redo; values only, no widgets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from drafter.instruments import ClauseKind, Cutting


@dataclass(frozen=True)
class Step:
    """A cutting as it was at some moment, and which piece was looked at.

    Attributes:
        cutting: it.
        at: the piece, counted from 0.
    """

    cutting: Cutting
    at: int


class CuttingHistory:
    """The cutting as it is, and those before and after it."""

    def __init__(self, first: Cutting) -> None:
        self._past: list[Step] = []
        self._future: list[Step] = []
        self._now = Step(first, 0)

    @property
    def cutting(self) -> Cutting:
        """As it is now."""
        return self._now.cutting

    @property
    def at(self) -> int:
        """The piece that was looked at after the last step."""
        return self._now.at

    @property
    def can_undo(self) -> bool:
        """True where something was done."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """True where something was undone."""
        return bool(self._future)

    def do(self, cutting: Cutting, at: int) -> None:
        """Another cutting counts from now on; ``at`` is the piece to be looked at."""
        if cutting != self._now.cutting:
            self._past.append(Step(self._now.cutting, self._now.at))
            self._future.clear()
            self._now = Step(cutting, at)

    def look_at(self, at: int) -> None:
        """Another piece is looked at: there an undone step comes back to."""
        self._now = Step(self._now.cutting, at)

    def undo(self) -> None:
        """The cutting before; nothing happens where there is none."""
        if self._past:
            self._future.append(self._now)
            self._now = self._past.pop()

    def redo(self) -> None:
        """What was undone last; nothing happens where there is none."""
        if self._future:
            self._past.append(self._now)
            self._now = self._future.pop()


def joined(cutting: Cutting, rows: Sequence[int]) -> Cutting | None:
    """The chosen pieces as one; a single one with the next. None where there is nothing to join."""
    clauses = [row for row in sorted(rows) if not cutting.pieces[row].furniture]
    if not clauses:
        return None
    first, last = clauses[0], clauses[-1]
    if first == last:
        return cutting.joined(first) if cutting.next_clause(first) is not None else None
    times = sum(not piece.furniture for piece in cutting.pieces[first + 1 : last + 1])
    for _ in range(times):
        cutting = cutting.joined(first)
    return cutting


def split(cutting: Cutting, at: int, offset: int) -> Cutting | None:
    """The piece as two, the second beginning at that character of its text; None where one of them were empty."""
    piece = cutting.pieces[at]
    rest = piece.text[offset:].strip()
    begins = piece.text[:offset].strip() or piece.label is not None
    return cutting.split(at, offset) if rest and begins and offset >= 0 and not piece.furniture else None


def with_kind(cutting: Cutting, rows: Sequence[int], kind: ClauseKind) -> Cutting:
    """The chosen pieces as that part of an instrument; furniture stays what it is."""
    return _each(cutting, rows, lambda now, row: now.with_kind(row, kind) if not now.pieces[row].furniture else now)


def moved(cutting: Cutting, rows: Sequence[int], step: int) -> Cutting:
    """The chosen pieces one level deeper (1) or less deep (-1), each with what stands under it; those that cannot go
    there stay."""
    levels = {row: cutting.pieces[row].level for row in rows}
    for row in sorted(rows):
        # One that stands under another chosen one has gone with it.
        if cutting.pieces[row].level == levels[row] and cutting.may_move(row, step):
            cutting = cutting.moved_in(row) if step > 0 else cutting.moved_out(row)
    return cutting


def as_furniture(cutting: Cutting, rows: Sequence[int], furniture: bool) -> Cutting:
    """The chosen pieces as what pages print besides the text, or as clauses again."""
    return _each(cutting, rows, lambda now, row: now.left_out(row) if furniture else now.taken_in(row))


def _each(cutting: Cutting, rows: Sequence[int], change: Callable[[Cutting, int], Cutting]) -> Cutting:
    for row in sorted(rows):
        cutting = change(cutting, row)
    return cutting


def next_doubt(cutting: Cutting, at: int, step: int) -> int | None:
    """The next piece with doubts after ``at`` (``step`` 1) or before it (-1), round the end; None where none has."""
    count = len(cutting.pieces)
    around = ((at + step * distance) % count for distance in range(1, count + 1))
    return next((row for row in around if cutting.pieces[row].doubts), None)
