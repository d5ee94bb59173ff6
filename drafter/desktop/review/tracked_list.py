"""The deeds in a received file as a list: who did what and when, by author, by what was done, by what is decided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from drafter.desktop.cards import Card, CardView
from drafter.desktop.choice_box import ChoiceBox
from drafter.desktop.review.changes import folded
from drafter.desktop.review.settling import Verdict
from drafter.desktop.review.tracked_deeds import DeedSort, TrackedDeed, authors_of
from drafter.desktop.revision_wording import RevisionWording
from drafter.desktop.theme import Theme

_EVERYBODY = "\0"
"""Stands for no author in particular: a file may name one with an empty name."""


class DeedFilter(StrEnum):
    """Which deeds a list shows."""

    ALL = "all"
    WORDS = "words"
    MOVED = "moved"
    FORMATTED = "formatted"
    OTHER = "other"
    UNDECIDED = "undecided"

    def lets_through(self, deed: TrackedDeed, verdict: Verdict | None) -> bool:
        """True where the deed is of this sort."""
        match self:
            case DeedFilter.ALL:
                return True
            case DeedFilter.WORDS:
                return deed.sort in (DeedSort.INSERTED, DeedSort.DELETED, DeedSort.REPLACED)
            case DeedFilter.MOVED:
                return deed.sort is DeedSort.MOVED
            case DeedFilter.FORMATTED:
                return deed.sort is DeedSort.FORMATTED
            case DeedFilter.OTHER:
                return deed.sort in (DeedSort.DIVIDED, DeedSort.TABLE, DeedSort.OTHER)
            case DeedFilter.UNDECIDED:
                return verdict is None


class TrackedList(QWidget):
    """Deeds, filtered.

    Signals:
        chosen(int): a deed was chosen in the list; narrowed(): other deeds are listed.
    """

    chosen = Signal(int)
    narrowed = Signal()

    def __init__(
        self, theme: Theme, wording: RevisionWording, parent: QWidget | None = None, *, deciding: bool = True
    ) -> None:
        """``deciding`` is False where deeds are only looked at."""
        super().__init__(parent)
        self._wording = wording
        self._deeds: tuple[TrackedDeed, ...] = ()
        self._verdicts: Mapping[int, Verdict] = {}
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Words in the changes"))
        self.words.setAccessibleName(self.tr("Find words in the changes"))
        self.words.setClearButtonEnabled(True)
        self._glass: QAction = self.words.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.author = ChoiceBox()
        self.author.setAccessibleName(self.tr("Whose changes are listed"))
        self.sort = ChoiceBox()
        self.sort.setAccessibleName(self.tr("Which changes are listed"))
        for sort in DeedFilter:
            if deciding or sort is not DeedFilter.UNDECIDED:
                self.sort.addItem(self._filter_words(sort), sort)
        self.view = CardView(theme, self.tr("Tracked changes"), lines=2)
        self._caption = QLabel()
        self._caption.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 6)
        column.setSpacing(6)
        for part in (self.words, self.author, self.sort):
            column.addWidget(part)
        column.addWidget(self.view, 1)
        column.addWidget(self._caption)
        self.words.textChanged.connect(self._narrow)
        self.author.currentIndexChanged.connect(self._narrow)
        self.sort.currentIndexChanged.connect(self._narrow)
        self.view.chosen.connect(self.chosen)

    @property
    def author_chosen(self) -> str | None:
        """Whose deeds are listed; None lists everybody's."""
        author = self.author.currentData()
        return None if author is None or author == _EVERYBODY else str(author)

    @property
    def listed(self) -> tuple[int, ...]:
        """Numbers of the deeds that are listed, in order."""
        return self.view.cards.numbers

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._glass.setIcon(theme.icon("search"))
        self.view.set_theme(theme)

    def set_deeds(self, deeds: Sequence[TrackedDeed]) -> None:
        """Lists other deeds, undecided."""
        self._deeds, self._verdicts = tuple(deeds), {}
        self.author.blockSignals(True)
        self.author.clear()
        self.author.addItem(self.tr("All authors"), _EVERYBODY)
        for author, count in authors_of(deeds).items():
            words = self.tr("{author} ({count})").format(author=self._wording.author(author), count=count)
            self.author.addItem(words, author)
        self.author.blockSignals(False)
        self._narrow()

    def set_verdicts(self, verdicts: Mapping[int, Verdict]) -> None:
        """Shows what was decided; where that is what the list is narrowed by, it is listed anew."""
        self._verdicts = dict(verdicts)
        if self.sort.currentData() == DeedFilter.UNDECIDED:
            self._narrow()
        else:
            self.view.cards.look_again()

    def select(self, number: int | None) -> None:
        """Shows which deed is the current one."""
        self.view.select(number)

    def choose_author(self, author: str | None) -> None:
        """Lists one author's deeds; None lists everybody's."""
        self.author.setCurrentIndex(max(0, self.author.findData(_EVERYBODY if author is None else author)))

    def _narrow(self) -> None:
        current, author = self.view.current, self.author_chosen
        sort = DeedFilter(self.sort.currentData())
        wanted = folded(self.words.text()).split()
        listed = [
            deed.number
            for deed in self._deeds
            if (author is None or deed.author == author)
            and sort.lets_through(deed, self._verdicts.get(deed.number))
            and (not wanted or _has_words(deed, wanted))
        ]
        self.view.show_numbers(listed, self._card)
        self.view.select(current)
        for box, narrows in ((self.author, author is not None), (self.sort, sort is not DeedFilter.ALL)):
            box.setProperty("narrows", "true" if narrows else "false")
            box.style().polish(box)
        if len(listed) == len(self._deeds):
            self._caption.setText(self.tr("%n change(s)", "", len(listed)))
        else:
            self._caption.setText(self.tr("{shown} of %n change(s)", "", len(self._deeds)).format(shown=len(listed)))
        self.narrowed.emit()

    def _card(self, number: int) -> Card:
        return self._wording.deed_card(self._deeds[number], self._verdicts.get(number))

    def _filter_words(self, sort: DeedFilter) -> str:
        match sort:
            case DeedFilter.ALL:
                return self.tr("All changes")
            case DeedFilter.WORDS:
                return self.tr("Words")
            case DeedFilter.MOVED:
                return self.tr("Moved")
            case DeedFilter.FORMATTED:
                return self.tr("Formatting")
            case DeedFilter.OTHER:
                return self.tr("Paragraph ends, tables and the rest")
            case DeedFilter.UNDECIDED:
                return self.tr("Undecided")


def _has_words(deed: TrackedDeed, wanted: Sequence[str]) -> bool:
    text = folded(f"{deed.label} {deed.words}")
    return all(word in text for word in wanted)
