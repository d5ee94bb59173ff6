"""The changes of a review as a list: kind, place, author, the words, what matters; narrowed by any of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from drafter.desktop.cards import Card
from drafter.desktop.review.change_cards import ChangeCards
from drafter.desktop.review.changes import (
    ANY_FLAG,
    NO_CHANGES,
    ChangeIndex,
    ChangeSort,
    Respect,
    Standing,
    standing_facet,
)
from drafter.desktop.review.narrowed_list import NarrowedList
from drafter.desktop.review.narrowing import Facet
from drafter.desktop.review.settling import Verdict
from drafter.desktop.theme import Theme
from drafter.drafting.negotiation.private_layer import ReviewMark

_LINES = 3
"""Under a headline: the words, and what matters in them on the last."""


class ChangeList(NarrowedList):
    """Changes, narrowed; each is known by its number."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, lines=_LINES, parent=parent)
        self._cards = ChangeCards(self)
        self._index = NO_CHANGES
        self._verdicts: Mapping[int, Verdict] = {}
        self._marks: Mapping[int, ReviewMark] = {}
        self.narrow_by([(respect, self.phrases.respect(respect)) for respect in Respect], self.phrases.value)

    def show_changes(
        self, index: ChangeIndex, verdicts: Mapping[int, Verdict], marks: Mapping[int, ReviewMark]
    ) -> None:
        """Lists other changes, with what was decided about them and the reader's marks."""
        self._index, self._verdicts, self._marks = index, verdicts, marks
        facets = {**index.facets, Respect.STANDING: self._standing()}
        flags = sorted(set(index.facets[Respect.FLAG]) - {ANY_FLAG})
        authors = index.facets[Respect.AUTHOR]
        values: dict[str, Sequence[str]] = {
            Respect.KIND: tuple(ChangeSort),
            Respect.FLAG: (ANY_FLAG, *flags),
            Respect.AUTHOR: tuple(sorted(authors, key=lambda author: (-authors[author].bit_count(), author))),
            Respect.STANDING: tuple(Standing),
        }
        self.show_entries(index.searchable, facets, values, self._card_of)

    def set_standing(self, verdicts: Mapping[int, Verdict], marks: Mapping[int, ReviewMark]) -> None:
        """Shows what was decided and marked; where the list is narrowed by that, it is listed anew."""
        self._verdicts, self._marks = verdicts, marks
        self.set_facet(Respect.STANDING, self._standing())

    def _standing(self) -> Facet:
        return standing_facet(len(self._index.entries), self._verdicts, self._marks)

    def _card_of(self, number: int) -> Card:
        entries = self._index.entries
        return self._cards.card(entries[number], len(entries), self._verdicts.get(number), self._marks.get(number))
