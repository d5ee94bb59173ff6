"""What somebody decided about the deeds in a received file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from drafter.desktop.review.settling import Verdict
from drafter.desktop.review.tracked_deeds import TrackedDeed


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
