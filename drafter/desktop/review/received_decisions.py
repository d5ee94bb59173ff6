"""What somebody decided about the deeds in a received file, and the file that comes of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from drafter.desktop.review.settling import Verdict
from drafter.desktop.review.tracked_deeds import TrackedDeed
from drafter.exchange.revisions.model import Revision
from drafter.exchange.revisions.reading import read_revisions
from drafter.exchange.revisions.settling import settle_revisions


class ReceivedDecisions(QObject):
    """The verdicts, by number of the deed; nothing happens to the file until it is written.

    Signals:
        changed(): a verdict was given or taken back.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deeds: tuple[TrackedDeed, ...] = ()
        self._verdicts: dict[int, Verdict] = {}
        self._steps: list[dict[int, Verdict]] = []

    @property
    def verdicts(self) -> Mapping[int, Verdict]:
        """What was decided."""
        return self._verdicts

    @property
    def can_undo(self) -> bool:
        """True where there is a verdict to take back."""
        return bool(self._steps)

    def begin(self, deeds: Sequence[TrackedDeed]) -> None:
        """Takes up another file; nothing is decided."""
        self._deeds, self._verdicts, self._steps = tuple(deeds), {}, []
        self.changed.emit()

    def decide(self, numbers: Iterable[int], verdict: Verdict | None) -> None:
        """Decides about deeds; None leaves them undecided again."""
        decided = dict(self._verdicts)
        for number in numbers:
            if verdict is None:
                decided.pop(number, None)
            else:
                decided[number] = verdict
        if decided != self._verdicts:
            self._steps.append(self._verdicts)
            self._verdicts = decided
            self.changed.emit()

    def undo(self) -> None:
        """Takes the last decision back."""
        if self._steps:
            self._verdicts = self._steps.pop()
            self.changed.emit()

    def count(self, verdict: Verdict) -> int:
        """How many deeds have that verdict."""
        return sum(known is verdict for known in self._verdicts.values())

    def revisions(self, verdict: Verdict) -> frozenset[int]:
        """Numbers of the revisions that are accepted (or rejected)."""
        return frozenset[int]().union(
            *(self._deeds[number].numbers for number, known in self._verdicts.items() if known is verdict)
        )


def settled_file(
    data: bytes, name: str, revisions: Sequence[Revision], accepted: Collection[int], rejected: Collection[int]
) -> bytes:
    """The file with those revisions accepted and those rejected; the others stay tracked.

    Args:
        data: the file as it came.
        name: its name, for sentences.
        revisions: what ``read_revisions`` found in it.
        accepted: numbers of revisions.
        rejected: numbers of others.

    Raises:
        KnownError: it is no Word file, or damaged.
    """
    if accepted:
        data = settle_revisions(data, name, accept=True, numbers=accepted)
    if rejected:
        waiting = [revision for revision in revisions if revision.number not in accepted]
        left = read_revisions(data, name).revisions if accepted else revisions
        data = settle_revisions(data, name, accept=False, numbers=_numbered_anew(waiting, left, rejected))
    return data


def _numbered_anew(waiting: Sequence[Revision], left: Sequence[Revision], wanted: Collection[int]) -> frozenset[int]:
    """The numbers that the wanted ones of those that waited have among those that are left.

    What is left keeps its order and its marks. Of marks that look the same some may have gone with words around them:
    then their words tell them apart.
    """
    found: set[int] = set()
    now: dict[tuple[str, ...], list[Revision]] = {}
    before: dict[tuple[str, ...], list[Revision]] = {}
    for revisions, by_identity in ((waiting, before), (left, now)):
        for revision in revisions:
            by_identity.setdefault(_identity(revision), []).append(revision)
    for identity, old in before.items():
        new = now.get(identity, [])
        if len(new) < len(old):
            old = _with_words_of(old, new)
        found.update(here.number for there, here in zip(old, new, strict=False) if there.number in wanted)
    return frozenset(found)


def _with_words_of(old: Sequence[Revision], new: Sequence[Revision]) -> list[Revision]:
    """As many of the old ones as there are new ones, in order, those with the same words first of all."""
    rest = list(old)
    chosen: list[Revision] = []
    for revision in new:
        place = next((place for place, known in enumerate(rest) if known.text == revision.text), 0)
        chosen.append(rest[place])
        del rest[: place + 1]
        if not rest:
            break
    return chosen


def _identity(revision: Revision) -> tuple[str, ...]:
    return (revision.kind.value, revision.author, revision.date, revision.revision_id, revision.part)
