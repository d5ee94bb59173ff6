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
from drafter.desktop.review.phrases import ReviewPhrases
from drafter.desktop.review.settling import Verdict
from drafter.desktop.theme import Theme

_LINES = 3
"""Under a headline: the words, and what matters in them on the last."""


class ChangeList(NarrowedList):
    """Changes, narrowed; each is known by its number."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, lines=_LINES, parent=parent)
        self._phrases = ReviewPhrases(self)
        self._cards = ChangeCards(self)
        self._index = NO_CHANGES
        self._verdicts: Mapping[int, Verdict] = {}
        self.narrow_by([(respect, self._phrases.respect(respect)) for respect in Respect], self._phrases.value)

    def show_changes(self, index: ChangeIndex, verdicts: Mapping[int, Verdict]) -> None:
        """Lists other changes, with what was decided about them."""
        self._index, self._verdicts = index, verdicts
        facets = {**index.facets, Respect.STANDING: standing_facet(len(index.entries), verdicts)}
        flags = sorted(set(index.facets[Respect.FLAG]) - {ANY_FLAG})
        authors = index.facets[Respect.AUTHOR]
        values: dict[str, Sequence[str]] = {
            Respect.KIND: tuple(ChangeSort),
            Respect.FLAG: (ANY_FLAG, *flags),
            Respect.AUTHOR: tuple(sorted(authors, key=lambda author: (-authors[author].bit_count(), author))),
            Respect.STANDING: tuple(Standing),
        }
        self.show_entries(index.searchable, facets, values, self._card_of)

    def set_verdicts(self, verdicts: Mapping[int, Verdict]) -> None:
        """Shows what was decided; where the list is narrowed by that, it is listed anew."""
        self._verdicts = verdicts
        self.set_facet(Respect.STANDING, standing_facet(len(self._index.entries), verdicts))

    def _card_of(self, number: int) -> Card:
        entries = self._index.entries
        return self._cards.card(entries[number], len(entries), self._verdicts.get(number))
