"""What people did in a received file, deed by deed: a revision, or several by one author that belong together.

Pure values. A *deed* is what is accepted or rejected in one go.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from drafter.desktop.review.runs import Fate, Run
from drafter.exchange.revisions.model import Revision, RevisionKind
from drafter.exchange.revisions.tracked_text import TrackedText

_LONGEST = 160
"""Characters of one run that a list shows."""

_INSERTING = frozenset((RevisionKind.INSERTION, RevisionKind.ROW_INSERTED, RevisionKind.CELL_INSERTED))
_DELETING = frozenset((RevisionKind.DELETION, RevisionKind.ROW_DELETED, RevisionKind.CELL_DELETED))
_MOVING = frozenset(
    (
        RevisionKind.MOVE_FROM,
        RevisionKind.MOVE_TO,
        RevisionKind.PARAGRAPH_MOVED_FROM,
        RevisionKind.PARAGRAPH_MOVED_TO,
        RevisionKind.CONTROL_MOVED_FROM,
        RevisionKind.CONTROL_MOVED_TO,
    )
)
_ENDS = frozenset((RevisionKind.PARAGRAPH_INSERTED, RevisionKind.PARAGRAPH_DELETED))
_ROWS = frozenset(
    (
        RevisionKind.ROW_INSERTED,
        RevisionKind.ROW_DELETED,
        RevisionKind.CELL_INSERTED,
        RevisionKind.CELL_DELETED,
        RevisionKind.CELL_MERGED,
    )
)
_OF_WORDS = frozenset((RevisionKind.INSERTION, RevisionKind.DELETION))


class DeedSort(StrEnum):
    """What somebody did."""

    INSERTED = "inserted"
    DELETED = "deleted"
    REPLACED = "replaced"
    MOVED = "moved"
    DIVIDED = "divided"
    """The end of a paragraph came or went, with no words."""
    TABLE = "table"
    FORMATTED = "formatted"
    OTHER = "other"


@dataclass(frozen=True)
class TrackedDeed:
    """One thing that somebody did.

    Attributes:
        number: its place among the deeds, from 0.
        revisions: what it is made of, in reading order.
        sort: what was done.
        runs: the words, in reading order, cut short.
        change: number of the redline's change it stands in; None where the redline does not show it (formatting, a
            header, a note).
        row: index of the comparison's row it stands in; None outside the body.
    """

    number: int
    revisions: tuple[Revision, ...]
    sort: DeedSort
    runs: tuple[Run, ...]
    change: int | None
    row: int | None

    @property
    def author(self) -> str:
        """Who did it; empty where the file names nobody."""
        return self.revisions[0].author

    @property
    def date(self) -> str:
        """When it was begun, as the file says."""
        return self.revisions[0].date

    @property
    def label(self) -> str:
        """Number of the paragraph it stands in."""
        return next((revision.label for revision in self.revisions if revision.label), "")

    @property
    def numbers(self) -> frozenset[int]:
        """The numbers of its revisions."""
        return frozenset(revision.number for revision in self.revisions)

    @property
    def words(self) -> str:
        """All its words, to be searched."""
        return " ".join(revision.text for revision in self.revisions)


def deeds_of(revisions: Sequence[Revision], tracked: TrackedText | None) -> tuple[TrackedDeed, ...]:
    """The revisions as deeds, in reading order; both sides of a move are one deed."""
    change_of = (
        {number: change for change, numbers in enumerate(tracked.revisions_of) for number in numbers}
        if tracked is not None
        else {}
    )
    grouped: dict[str, list[Revision]] = {}
    for revision in revisions:
        # Formatting is decided apart from the words that stand there.
        key = f"move {revision.move}" if revision.move else f"{_family(revision.kind)} {revision.group}"
        grouped.setdefault(key, []).append(revision)
    deeds: list[TrackedDeed] = []
    for together in grouped.values():
        change = next((change_of[each.number] for each in together if each.number in change_of), None)
        deeds.append(
            TrackedDeed(
                len(deeds), tuple(together), _sort(together), _runs(together), change, _row(together, tracked, change)
            )
        )
    return tuple(deeds)


def authors_of(deeds: Sequence[TrackedDeed]) -> Mapping[str, int]:
    """How many deeds each author did, the busiest first."""
    counts: dict[str, int] = {}
    for deed in deeds:
        counts[deed.author] = counts.get(deed.author, 0) + 1
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def _family(kind: RevisionKind) -> str:
    return "words" if kind in _OF_WORDS | _ENDS | _ROWS else kind.value


def _sort(together: Sequence[Revision]) -> DeedSort:
    kinds = {revision.kind for revision in together}
    if kinds & _MOVING:
        return DeedSort.MOVED
    if kinds & _ROWS:
        return DeedSort.TABLE
    if kinds & _OF_WORDS == _OF_WORDS:
        return DeedSort.REPLACED
    if RevisionKind.INSERTION in kinds:
        return DeedSort.INSERTED
    if RevisionKind.DELETION in kinds:
        return DeedSort.DELETED
    if kinds <= _ENDS:
        return DeedSort.DIVIDED
    return DeedSort.FORMATTED if all("formatting" in kind for kind in kinds) else DeedSort.OTHER


def _runs(together: Sequence[Revision]) -> tuple[Run, ...]:
    runs: list[Run] = []
    for revision in together:
        if revision.kind in (RevisionKind.MOVE_FROM, RevisionKind.PARAGRAPH_MOVED_FROM) and len(together) > 1:
            continue  # the same words stand at the other end
        text = " ".join(revision.text.split())[:_LONGEST]
        if text:
            spaced = f" {text}" if runs else text
            runs.append(Run(_fate(revision.kind), spaced))
    return tuple(runs)


def _fate(kind: RevisionKind) -> Fate:
    if kind in _MOVING:
        return Fate.MOVED
    if kind in _INSERTING:
        return Fate.INSERTED
    return Fate.DELETED if kind in _DELETING else Fate.EQUAL


def _row(together: Sequence[Revision], tracked: TrackedText | None, change: int | None) -> int | None:
    if tracked is None:
        return None
    if change is not None:
        return tracked.comparison.changes[change].row
    places = (revision.paragraph for revision in together if revision.paragraph is not None)
    return next((tracked.rows_of[place] for place in places if place < len(tracked.rows_of)), None)
