"""The changes of a review as a list to read and to filter. Pure values."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from drafter.desktop.review.addresses import Address
from drafter.desktop.review.rows import Review
from drafter.desktop.review.runs import Fate, Run
from drafter.redline import Change, Op, Row, RowKind, Segment, new_text, old_text

_CONTEXT = 3
"""Unchanged words on either side of a change in an excerpt."""

_LONGEST = 160
"""Characters of one run of an excerpt."""

_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class ChangeEntry:
    """One change, as a list shows it.

    Attributes:
        change: the change; its words are read only when somebody asks: there may be tens of thousands.
        row: the comparison's row it stands in.
        address: of the paragraph, on the right where it is there.
    """

    change: Change
    row: Row
    address: Address

    @property
    def number(self) -> int:
        """Among the comparison's changes, from 0."""
        return self.change.number

    @property
    def kind(self) -> RowKind:
        """What became of its row."""
        return self.row.kind

    @property
    def flags(self) -> tuple[str, ...]:
        """What matters in its row."""
        return self.row.flags

    @property
    def before(self) -> str:
        """The words that went; of a moved paragraph all of its old ones."""
        return old_text(self._segments)

    @property
    def after(self) -> str:
        """The words that came; of a moved paragraph all of its new ones."""
        return new_text(self._segments)

    @property
    def deletes(self) -> bool:
        """True where words went."""
        return any(segment.op is Op.DELETED for segment in self._segments)

    @property
    def inserts(self) -> bool:
        """True where words came."""
        return any(segment.op is Op.INSERTED for segment in self._segments)

    @property
    def excerpt(self) -> tuple[Run, ...]:
        """The words that changed with a few around them, to be read in a line or two."""
        return _excerpt(self.row, self.change)

    @property
    def _segments(self) -> tuple[Segment, ...]:
        return self.row.segments[self.change.segments[0] : self.change.segments[1]]


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
        address = review.right.addresses[row.new[0]] if row.new else review.left.addresses[row.old[0]]
        entries.append(ChangeEntry(change, row, address))
    return tuple(entries)


def filtered(entries: Sequence[ChangeEntry], sort: ChangeFilter, words: str) -> tuple[ChangeEntry, ...]:
    """The entries of a sort that have all the words somewhere; accents and case do not count."""
    wanted = folded(words).split()
    return tuple(
        entry for entry in entries if sort.lets_through(entry) and all(word in _searchable(entry) for word in wanted)
    )


def _excerpt(row: Row, change: Change) -> tuple[Run, ...]:
    """The changed words and a few around them; of a paragraph that only moved, its first words."""
    if row.kind in (RowKind.MOVED, RowKind.INSERTED, RowKind.DELETED):
        fate = {RowKind.INSERTED: Fate.INSERTED, RowKind.DELETED: Fate.DELETED}.get(row.kind, Fate.MOVED)
        return (Run(fate, _one_line("".join(segment.text for segment in row.segments))[:_LONGEST], change.number),)
    start, stop = change.segments
    # One unchanged segment on either side, for context; a move holds all its segments already.
    first, last = max(0, start - 1), min(len(row.segments), stop + 1)
    runs: list[Run] = []
    for place in range(first, last):
        segment = row.segments[place]
        words = _one_line(segment.text)
        match segment.op:
            case Op.EQUAL:
                words = _around(words, after=place > first, before=place + 1 < last)
                runs.append(Run(Fate.EQUAL, words))
            case Op.DELETED:
                runs.append(Run(Fate.DELETED, words[:_LONGEST], change.number))
            case Op.INSERTED:
                runs.append(Run(Fate.INSERTED, words[:_LONGEST], change.number))
    return tuple(run for run in runs if run.text)


def _around(words: str, *, after: bool, before: bool) -> str:
    """Of unchanged words those next to a change: the first ``after`` one, the last ``before`` one."""
    pieces = words.split(" ")
    if len(pieces) <= (_CONTEXT + 1) * (after + before):
        return words
    head = " ".join(pieces[: _CONTEXT + 1]) if after else ""
    tail = " ".join(pieces[-_CONTEXT - 1 :]) if before else ""
    return f"{head}…{tail}"


def _one_line(text: str) -> str:
    return _BLANKS.sub(" ", text)


def _searchable(entry: ChangeEntry) -> str:
    return folded(f"{entry.address} {entry.before} {entry.after}")


def folded(text: str) -> str:
    """The text without case and accents, as it is searched."""
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))
