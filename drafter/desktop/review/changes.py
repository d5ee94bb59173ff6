"""The changes of a review as a list to read and to filter. Pure values."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from drafter.desktop.review.addresses import Address
from drafter.desktop.review.narrowing import Facet, Searchable, as_set, facet_of
from drafter.desktop.review.rows import Review
from drafter.desktop.review.runs import Fate, Run
from drafter.desktop.review.settling import Verdict
from drafter.drafting.negotiation.private_layer import ReviewMark
from drafter.redline import Change, ChangeKind, Flag, Op, Row, RowKind, Segment, new_text, old_text
from drafter.redline.changes import flags_in, kinds_in

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
        author: who made it; empty where nobody knows.
    """

    change: Change
    row: Row
    address: Address
    author: str = ""

    @property
    def number(self) -> int:
        """Among the comparison's changes, from 0."""
        return self.change.number

    @property
    def kind(self) -> RowKind:
        """What became of its row."""
        return self.row.kind

    @property
    def flagged(self) -> tuple[Flag, ...]:
        """What matters in it, with the words that say so."""
        return flags_in(self.row, self.change.segments)

    @property
    def flags(self) -> tuple[str, ...]:
        """What matters in it, by name, each once."""
        return tuple(dict.fromkeys(flag.kind for flag in self.flagged))

    @property
    def forms(self) -> tuple[ChangeKind, ...]:
        """What differs: words, or only their case, accents, spaces or punctuation; what weighs most first."""
        return kinds_in(self.row, self.change.segments)

    @property
    def before(self) -> str:
        """The words that went; of a moved paragraph all of its old ones."""
        return old_text(self._segments)

    @property
    def after(self) -> str:
        """The words that came; of a moved paragraph all of its new ones."""
        return new_text(self._segments)

    @property
    def changed_before(self) -> str:
        """Only the words that went."""
        return "".join(segment.text for segment in self._segments if segment.op is Op.DELETED and not segment.ignored)

    @property
    def changed_after(self) -> str:
        """Only the words that came."""
        return "".join(segment.text for segment in self._segments if segment.op is Op.INSERTED and not segment.ignored)

    @property
    def deletes(self) -> bool:
        """True where words went."""
        return self._has(Op.DELETED)

    @property
    def inserts(self) -> bool:
        """True where words came."""
        return self._has(Op.INSERTED)

    def _has(self, op: Op) -> bool:
        # A plain loop: the map beside a long text asks this of every change.
        for segment in self._segments:  # noqa: SIM110
            if segment.op is op and not segment.ignored:
                return True
        return False

    @property
    def excerpt(self) -> tuple[Run, ...]:
        """The words that changed with a few around them, to be read in a line or two."""
        return _excerpt(self.row, self.change)

    @property
    def _segments(self) -> tuple[Segment, ...]:
        return self.row.segments[self.change.segments[0] : self.change.segments[1]]


class Respect(StrEnum):
    """What the list of changes is narrowed by."""

    KIND = "kind"
    FLAG = "flag"
    AUTHOR = "author"
    STANDING = "standing"


class ChangeSort(StrEnum):
    """What somebody looks for by kind; a moved and changed paragraph is of two sorts.

    NUMBERING and what follows is of changes that touch nothing else.
    """

    CHANGED = "changed"
    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED = "moved"
    SPLIT = "split"
    MERGED = "merged"
    NUMBERING = "numbering"
    ACCENTS = "accents"
    CASE = "case"
    PUNCTUATION = "punctuation"
    SPACES = "spaces"


class Standing(StrEnum):
    """How far a change got."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    SEEN = "seen"
    DISCUSS = "discuss"


class Scope(StrEnum):
    """How many changes are decided with the current one."""

    PARAGRAPH = "paragraph"
    AUTHOR = "author"
    KIND = "kind"
    ALL = "all"


ANY_FLAG = "any"
"""Stands for every flag there is."""


@dataclass(frozen=True)
class ChangeIndex:
    """The changes of a review, made ready to be narrowed while somebody types.

    Attributes:
        entries: in reading order.
        searchable: the words of each, and how its paragraph is called.
        facets: by respect; but how far each got, which changes while one works, comes later.
    """

    entries: tuple[ChangeEntry, ...]
    searchable: Searchable
    facets: Mapping[str, Facet]

    @classmethod
    def of(cls, entries: Sequence[ChangeEntry]) -> ChangeIndex:
        """The index of some changes; with tens of thousands this takes a moment and belongs off the window's thread."""
        facets: dict[str, Facet] = {
            Respect.KIND: facet_of(sorts_of(entry) for entry in entries),
            Respect.FLAG: facet_of((ANY_FLAG, *entry.flags) if entry.flags else () for entry in entries),
            Respect.AUTHOR: facet_of((entry.author,) if entry.author else () for entry in entries),
        }
        return cls(tuple(entries), Searchable.of(_words(entries)), facets)

    def with_current(self, number: int, scope: Scope) -> int:
        """The set of changes that are decided with a change; none where its author is not known."""
        entry = self.entries[number]
        match scope:
            case Scope.PARAGRAPH:
                of_row = [number]
                for step in (-1, 1):
                    place = number + step
                    while 0 <= place < len(self.entries) and self.entries[place].change.row == entry.change.row:
                        of_row.append(place)
                        place += step
                return as_set(of_row)
            case Scope.AUTHOR:
                return self.facets[Respect.AUTHOR].get(entry.author, 0)
            case Scope.KIND:
                return next((self.facets[Respect.KIND][sort] for sort in sorts_of(entry)), 0)
            case Scope.ALL:
                return (1 << len(self.entries)) - 1


_LIGHT = {
    kind: ChangeSort(kind.value)
    for kind in (ChangeKind.NUMBERING, ChangeKind.ACCENTS, ChangeKind.CASE, ChangeKind.PUNCTUATION, ChangeKind.SPACES)
}


LIGHT_SORTS = frozenset(_LIGHT.values())
"""Sorts of changes that change no word."""


def sorts_of(entry: ChangeEntry) -> tuple[ChangeSort, ...]:
    """What somebody would look for to find this change."""
    match entry.kind:
        case RowKind.CHANGED if (sort := _LIGHT.get(next(iter(entry.forms), ChangeKind.WORDS))) is not None:
            return (sort,)
        case RowKind.MOVED_CHANGED:
            return (ChangeSort.MOVED, ChangeSort.CHANGED)
        case RowKind.UNCHANGED:
            return ()
        case kind:
            return (ChangeSort(kind.value),)


def standing_facet(
    count: int, verdicts: Mapping[int, Verdict], marks: Mapping[int, ReviewMark] = MappingProxyType({})
) -> Facet:
    """How far each of ``count`` changes got, by number of the change: decided or open, and as the reader marked it."""
    places: dict[Standing, list[int]] = {}
    for number, verdict in verdicts.items():
        places.setdefault(Standing(verdict.value), []).append(number)
    for number, mark in marks.items():
        places.setdefault(Standing(mark.mark.value), []).append(number)
    facet: dict[str, int] = {standing: as_set(numbers) for standing, numbers in places.items()}
    undecided = ((1 << count) - 1) & ~as_set(verdicts)
    return {Standing.OPEN: undecided, **facet} if undecided else facet


def _words(entries: Sequence[ChangeEntry]) -> Iterator[str]:
    for entry in entries:
        before, after = entry.before, entry.after
        yield f"{entry.address} {before}" if before == after else f"{entry.address} {before} {after}"


def change_entries(
    review: Review, author_of: Callable[[Review, ChangeEntry], str] = lambda _review, _entry: ""
) -> tuple[ChangeEntry, ...]:
    """Every change in reading order; ``author_of`` says who made one."""
    entries: list[ChangeEntry] = []
    for change in review.comparison.changes:
        row = review.comparison.rows[change.row]
        address = review.right.addresses[row.new[0]] if row.new else review.left.addresses[row.old[0]]
        entry = ChangeEntry(change, row, address)
        if author := author_of(review, entry):
            entry = replace(entry, author=author)
        entries.append(entry)
    return tuple(entries)


def _excerpt(row: Row, change: Change) -> tuple[Run, ...]:
    """The changed words and a few around them; of a paragraph that only moved, its first words."""
    if row.kind in (RowKind.MOVED, RowKind.INSERTED, RowKind.DELETED):
        fate = {RowKind.INSERTED: Fate.INSERTED, RowKind.DELETED: Fate.DELETED}.get(row.kind, Fate.MOVED)
        words = old_text(row.segments) if row.kind is RowKind.DELETED else new_text(row.segments)
        return (Run(fate, _one_line(words)[:_LONGEST], change.number),)
    start, stop = change.segments
    # One unchanged segment on either side, for context; a move holds all its segments already.
    first, last = max(0, start - 1), min(len(row.segments), stop + 1)
    runs: list[Run] = []
    for place in range(first, last):
        segment = row.segments[place]
        words = _one_line(segment.text)
        match segment.op:
            case Op.DELETED if segment.ignored:
                pass
            case Op.INSERTED if segment.ignored:
                runs.append(Run(Fate.EQUAL, words))
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


NO_CHANGES = ChangeIndex.of(())
"""The index where nothing is compared."""
