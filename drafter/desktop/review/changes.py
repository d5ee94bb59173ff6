"""The changes of a review as a list to read and to filter. Pure values."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from drafter.desktop.review.addresses import Address
from drafter.desktop.review.rows import FacingRow, Review
from drafter.redline import Op, RowKind


@dataclass(frozen=True, slots=True)
class ChangeEntry:
    """One change, as a list shows it.

    Attributes:
        number: among the comparison's changes, from 0.
        kind: what became of its row.
        address: of the paragraph, on the right where it is there.
        before, after: words that went and that came; of a moved paragraph its words both times.
        flags: what matters in its row.
    """

    number: int
    kind: RowKind
    address: Address
    before: str
    after: str
    flags: tuple[str, ...]


class ChangeFilter(StrEnum):
    """Which changes a list shows."""

    ALL = "all"
    FLAGGED = "flagged"
    CHANGED = "changed"
    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED = "moved"
    DIVIDED = "divided"

    def lets_through(self, entry: ChangeEntry) -> bool:
        """True where the entry is of this sort."""
        match self:
            case ChangeFilter.ALL:
                return True
            case ChangeFilter.FLAGGED:
                return bool(entry.flags)
            case ChangeFilter.CHANGED:
                return entry.kind is RowKind.CHANGED
            case ChangeFilter.INSERTED:
                return entry.kind is RowKind.INSERTED
            case ChangeFilter.DELETED:
                return entry.kind is RowKind.DELETED
            case ChangeFilter.MOVED:
                return entry.kind in (RowKind.MOVED, RowKind.MOVED_CHANGED)
            case ChangeFilter.DIVIDED:
                return entry.kind in (RowKind.SPLIT, RowKind.MERGED)


def change_entries(review: Review) -> tuple[ChangeEntry, ...]:
    """Every change in reading order."""
    entries: list[ChangeEntry] = []
    for change in review.comparison.changes:
        row = review.comparison.rows[change.row]
        segments = row.segments[change.segments[0] : change.segments[1]]
        address = review.right.addresses[row.new[0]] if row.new else review.left.addresses[row.old[0]]
        before = "".join(segment.text for segment in segments if segment.op is not Op.INSERTED)
        after = "".join(segment.text for segment in segments if segment.op is not Op.DELETED)
        entries.append(ChangeEntry(change.number, row.kind, address, before, after, row.flags))
    return tuple(entries)


def filtered(entries: Sequence[ChangeEntry], sort: ChangeFilter, words: str) -> tuple[ChangeEntry, ...]:
    """The entries of a sort that have all the words somewhere; accents and case do not count."""
    wanted = _folded(words).split()
    return tuple(
        entry for entry in entries if sort.lets_through(entry) and all(word in _searchable(entry) for word in wanted)
    )


def rows_changed(review: Review) -> int:
    """How many facing rows have some change."""
    return sum(1 for row in review.rows if isinstance(row, FacingRow) and row.changes)


def _searchable(entry: ChangeEntry) -> str:
    return _folded(f"{entry.address} {entry.before} {entry.after}")


def _folded(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))
