"""A change of a review as a card: its kind and place, its words as a redline, what matters in it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from drafter.desktop.cards import Card, Mark
from drafter.desktop.marks import flag_icon
from drafter.desktop.review.changes import ChangeEntry
from drafter.desktop.review.phrases import ReviewPhrases
from drafter.desktop.review.row_marks import row_colour, row_icon, verdict_icon
from drafter.desktop.review.settling import Verdict
from drafter.desktop.wording import Wording


class ChangeCards(QObject):
    """Makes the cards."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._phrases = ReviewPhrases(self)
        self._wording = Wording(self)

    def card(self, entry: ChangeEntry, count: int, verdict: Verdict | None) -> Card:
        """A change among ``count``."""
        aside = (self._phrases.address(entry.address), entry.author)
        return Card(
            entry.number,
            row_icon(entry.kind),
            row_colour(entry.kind),
            self._phrases.kind(entry.kind),
            " · ".join(part for part in aside if part),
            entry.excerpt,
            foot=tuple(Mark(flag_icon(flag), self._wording.flag(flag), "warning") for flag in entry.flags),
            marks=tuple(Mark(verdict_icon(each)) for each in (verdict,) if each is not None),
            spoken=self._phrases.change(entry, count),
            tip=self._tip(entry, verdict),
        )

    def _tip(self, entry: ChangeEntry, verdict: Verdict | None) -> str:
        lines = [
            self._phrases.kind(entry.kind),
            entry.author,
            *(f"{self._wording.flag(flag)}. {self._wording.flag_meaning(flag)}" for flag in entry.flags),
            self._phrases.verdict(verdict) if verdict is not None else "",
        ]
        return "\n".join(line for line in lines if line)
