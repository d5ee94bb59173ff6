"""A change of a review as a card: its kind and place, its words as a redline, what matters in it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from drafter.desktop.cards import Card, Sign
from drafter.desktop.marks import flag_icon
from drafter.desktop.review.changes import LIGHT_SORTS, ChangeEntry, sorts_of
from drafter.desktop.review.phrases import ReviewPhrases
from drafter.desktop.review.row_marks import mark_colour, mark_icon, row_colour, row_icon, verdict_icon
from drafter.desktop.review.settling import Verdict
from drafter.desktop.wording import Wording
from drafter.drafting.negotiation.private_layer import ReviewMark


class ChangeCards(QObject):
    """Makes the cards."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._phrases = ReviewPhrases(self)
        self._wording = Wording(self)

    def card(self, entry: ChangeEntry, count: int, verdict: Verdict | None, mark: ReviewMark | None) -> Card:
        """A change among ``count``, with what was decided and what the reader made of it."""
        aside = (self._phrases.address(entry.address), entry.author)
        return Card(
            entry.number,
            row_icon(entry.kind),
            row_colour(entry.kind),
            self._phrases.kind(entry.kind),
            " · ".join(part for part in aside if part),
            entry.excerpt,
            foot=self._foot(entry, mark),
            marks=_signs(verdict, mark),
            spoken=self._spoken(entry, count, verdict, mark),
            tip=self._tip(entry, verdict, mark),
        )

    def _foot(self, entry: ChangeEntry, mark: ReviewMark | None) -> tuple[Sign, ...]:
        note = (Sign("message-circle", mark.note, "accent"),) if mark is not None and mark.note else ()
        light = tuple(Sign("", self._phrases.sort(sort), "muted") for sort in sorts_of(entry) if sort in LIGHT_SORTS)
        return (
            *note,
            *light,
            *(Sign(flag_icon(flag.kind), self._phrases.flag(flag), "warning") for flag in entry.flagged),
        )

    def _spoken(self, entry: ChangeEntry, count: int, verdict: Verdict | None, mark: ReviewMark | None) -> str:
        parts = [
            self._phrases.change(entry, count),
            self._phrases.verdict(verdict) if verdict is not None else "",
            self._phrases.mark(mark.mark) if mark is not None else "",
            mark.note if mark is not None else "",
        ]
        return " ".join(part for part in parts if part)

    def _tip(self, entry: ChangeEntry, verdict: Verdict | None, mark: ReviewMark | None) -> str:
        lines = [
            self._phrases.kind(entry.kind),
            entry.author,
            *(f"{self._phrases.flag(flag)}. {self._wording.flag_meaning(flag.kind)}" for flag in entry.flagged),
            self._phrases.verdict(verdict) if verdict is not None else "",
            self._phrases.mark(mark.mark) if mark is not None else "",
            mark.note if mark is not None else "",
        ]
        return "\n".join(line for line in lines if line)


def _signs(verdict: Verdict | None, mark: ReviewMark | None) -> tuple[Sign, ...]:
    """At the end of the headline: what was decided, and what the reader made of it."""
    signs = []
    if mark is not None:
        signs.append(Sign(mark_icon(mark.mark), colour=mark_colour(mark.mark)))
    if verdict is not None:
        signs.append(Sign(verdict_icon(verdict)))
    return tuple(signs)
