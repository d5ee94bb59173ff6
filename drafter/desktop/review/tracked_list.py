"""The deeds in a received file as a list: who did what and when, by author, by what was done, by what is decided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from PySide6.QtWidgets import QWidget

from drafter.desktop.cards import Card
from drafter.desktop.review.changes import Standing, standing_facet
from drafter.desktop.review.narrowed_list import NarrowedList
from drafter.desktop.review.narrowing import Searchable, facet_of
from drafter.desktop.review.settling import Verdict
from drafter.desktop.review.tracked_deeds import DeedSort, TrackedDeed, authors_of
from drafter.desktop.revision_wording import RevisionWording
from drafter.desktop.theme import Theme

AUTHOR, SORT, STANDING = "author", "sort", "standing"
"""What deeds are narrowed by."""


class DeedGroup(StrEnum):
    """What somebody looks for among the things people did."""

    WORDS = "words"
    MOVED = "moved"
    FORMATTED = "formatted"
    OTHER = "other"


def group_of(sort: DeedSort) -> DeedGroup:
    """Where somebody would look for it."""
    match sort:
        case DeedSort.INSERTED | DeedSort.DELETED | DeedSort.REPLACED:
            return DeedGroup.WORDS
        case DeedSort.MOVED:
            return DeedGroup.MOVED
        case DeedSort.FORMATTED:
            return DeedGroup.FORMATTED
        case DeedSort.DIVIDED | DeedSort.TABLE | DeedSort.OTHER:
            return DeedGroup.OTHER


class TrackedList(NarrowedList):
    """Deeds, narrowed."""

    def __init__(
        self, theme: Theme, wording: RevisionWording, parent: QWidget | None = None, *, deciding: bool = True
    ) -> None:
        """``deciding`` is False where deeds are only looked at."""
        super().__init__(theme, lines=2, parent=parent)
        self._wording = wording
        self._deciding = deciding
        self._deeds: tuple[TrackedDeed, ...] = ()
        self._verdicts: Mapping[int, Verdict] = {}
        respects = [(AUTHOR, self.tr("All authors")), (SORT, self.tr("All changes"))]
        if deciding:
            respects.append((STANDING, self.tr("Decided or not")))
        self.narrow_by(respects, self._words_for)
        self.view.setAccessibleName(self.tr("Tracked changes"))

    def set_deeds(self, deeds: Sequence[TrackedDeed]) -> None:
        """Lists other deeds, undecided."""
        self._deeds, self._verdicts = tuple(deeds), {}
        facets = {
            AUTHOR: facet_of((deed.author,) for deed in deeds),
            SORT: facet_of((group_of(deed.sort),) for deed in deeds),
        }
        if self._deciding:
            facets[STANDING] = standing_facet(len(deeds), {})
        values = {
            AUTHOR: tuple(authors_of(deeds)),
            SORT: tuple(DeedGroup),
            STANDING: (Standing.OPEN, Standing.ACCEPTED, Standing.REJECTED),
        }
        self.show_entries(Searchable.of(f"{deed.label} {deed.words}" for deed in deeds), facets, values, self._card_of)

    def set_verdicts(self, verdicts: Mapping[int, Verdict]) -> None:
        """Shows what was decided; where that is what the list is narrowed by, it is listed anew."""
        self._verdicts = dict(verdicts)
        self.set_facet(STANDING, standing_facet(len(self._deeds), self._verdicts))

    def choose_author(self, author: str | None) -> None:
        """Lists one author's deeds; None lists everybody's."""
        self.narrow(AUTHOR, author)

    def _card_of(self, number: int) -> Card:
        return self._wording.deed_card(self._deeds[number], self._verdicts.get(number))

    def _words_for(self, respect: str, value: str) -> str:
        match respect:
            case "author":
                return self._wording.author(value)
            case "sort":
                return self._group(DeedGroup(value))
            case _:
                return self.phrases.standing(Standing(value))

    def _group(self, group: DeedGroup) -> str:
        match group:
            case DeedGroup.WORDS:
                return self.tr("Words")
            case DeedGroup.MOVED:
                return self.tr("Moved")
            case DeedGroup.FORMATTED:
                return self.tr("Formatting")
            case DeedGroup.OTHER:
                return self.tr("Paragraph ends, tables and the rest")
