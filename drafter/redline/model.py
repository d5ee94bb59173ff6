"""What changed between two texts: values only.

A text is a sequence of paragraphs (``str``). Indexes of paragraphs count from 0; lengths and offsets are
Python ``str`` characters.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Op(StrEnum):
    """What became of some words. The values are the signs of the command line's JSON."""

    EQUAL = "="
    INSERTED = "+"
    DELETED = "-"


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of words with one fate; never begins or ends inside a word that both texts hold.

    Attributes:
        op: what became of it.
        text: the words.
        ignored: True where they differ from what faces them only in what the comparison was asked to ignore: still
            needed to give either text back, but no change for a reader.
    """

    op: Op
    text: str
    ignored: bool = False


class RowKind(StrEnum):
    """What became of a paragraph (or a few, where it was split or merged)."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED = "moved"
    MOVED_CHANGED = "moved_changed"
    SPLIT = "split"
    MERGED = "merged"


MOVED_KINDS = (RowKind.MOVED, RowKind.MOVED_CHANGED)
"""Kinds of rows that have two places."""


def old_text(segments: Iterable[Segment]) -> str:
    """The old words of a row: everything but the inserted."""
    return "".join(segment.text for segment in segments if segment.op is not Op.INSERTED)


def new_text(segments: Iterable[Segment]) -> str:
    """The new words of a row: everything but the deleted."""
    return "".join(segment.text for segment in segments if segment.op is not Op.DELETED)


@dataclass(frozen=True, slots=True)
class Flag:
    """Something in a change that matters.

    Attributes:
        kind: ``negation``, ``modal``, ``verb_weaker`` …
        lost, won: the words that say so, as they stand in the old and in the new text; a phrase is lost too where
            something was put into it.
        segments: the change it is in: first segment of the row, and the one after the last.
    """

    kind: str
    lost: tuple[str, ...]
    won: tuple[str, ...]
    segments: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Row:
    """A pair of facing paragraphs.

    Attributes:
        kind: what became of it.
        old: indexes of the old paragraphs (none for inserted, several for merged).
        new: indexes of the new paragraphs (none for deleted, several for split).
        segments: the old words and the new words interleaved; several paragraphs are joined by ``"\\n"``.
        flags: what matters in the change: ``negation``, ``modal``, ``verb_weaker`` …, in alphabetical order.
        flagged: the same, change by change, with the words that say so.
    """

    kind: RowKind
    old: tuple[int, ...]
    new: tuple[int, ...]
    segments: tuple[Segment, ...]
    flags: tuple[str, ...] = ()
    flagged: tuple[Flag, ...] = ()

    @property
    def changed(self) -> bool:
        """True where anything differs, the place included."""
        return self.kind is not RowKind.UNCHANGED


@dataclass(frozen=True, slots=True)
class Statistics:
    """How many rows of each kind, and how many words came and went (words, not characters)."""

    unchanged: int
    changed: int
    inserted: int
    deleted: int
    moved: int
    split: int
    merged: int
    words_inserted: int
    words_deleted: int
