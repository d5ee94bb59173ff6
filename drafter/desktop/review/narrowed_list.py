"""A list of cards with a search field and fields that narrow it, each with how many it would leave."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop.cards import Card, CardView
from drafter.desktop.filter_choice import FilterChoice
from drafter.desktop.review.narrowing import Facet, Searchable, Wish, narrowed
from drafter.desktop.review.phrases import ReviewPhrases
from drafter.desktop.theme import Theme

_COLUMNS = 2


class NarrowedList(QWidget):
    """Entries as cards, those that pass; an entry is known by its place among all of them.

    Signals:
        chosen(int): an entry was chosen; narrowed(): others are listed.
    """

    chosen = Signal(int)
    narrowed = Signal()

    def __init__(self, theme: Theme, *, lines: int, parent: QWidget | None = None) -> None:
        """``lines`` stand under the headline of each card."""
        super().__init__(parent)
        self.phrases = ReviewPhrases(self)
        self._called: Callable[[str, str], str] = _as_it_is
        self._searchable = Searchable(())
        self._facets: dict[str, Facet] = {}
        self._values: dict[str, tuple[str, ...]] = {}
        self._card: Callable[[int], Card] | None = None
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Words in the changes"))
        self.words.setAccessibleName(self.tr("Find words in the changes"))
        self.words.setClearButtonEnabled(True)
        self._glass: QAction = self.words.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.choices: dict[str, FilterChoice] = {}
        self.view = CardView(theme, self.tr("Changes"), lines=lines)
        self.clear_button = QToolButton()
        self.clear_button.setProperty("role", "bare")
        self.clear_button.setToolTip(self.tr("Show all changes"))
        self.clear_button.setAccessibleName(self.tr("Show all changes"))
        self._caption = QLabel()
        self._caption.setProperty("role", "muted")
        self._nothing = QLabel()
        self._nothing.setProperty("role", "muted")
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._everything = QPushButton(self.tr("Show all changes"))
        self._lay_out()
        self.words.textChanged.connect(self._narrow)
        self.view.chosen.connect(self.chosen)
        self.clear_button.clicked.connect(self.clear)
        self._everything.clicked.connect(self.clear)
        self.set_theme(theme)

    def _lay_out(self) -> None:
        self._boxes = QGridLayout()
        self._boxes.setSpacing(6)
        empty = QWidget()
        said = QVBoxLayout(empty)
        said.addStretch(1)
        said.addWidget(self._nothing)
        said.addWidget(self._everything, 0, Qt.AlignmentFlag.AlignHCenter)
        said.addStretch(3)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.view)
        self._pages.addWidget(empty)
        foot = QHBoxLayout()
        foot.addWidget(self._caption, 1)
        foot.addWidget(self.clear_button)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(10, 8, 10, 6)
        self.column.setSpacing(6)
        self.column.addWidget(self.words)
        self.column.addLayout(self._boxes)
        self.column.addWidget(self._pages, 1)
        self.column.addLayout(foot)

    def narrow_by(self, respects: Sequence[tuple[str, str]], called: Callable[[str, str], str]) -> None:
        """Says, once, what the list can be narrowed by.

        Args:
            respects: each with the words for «no matter which».
            called: the words for a value of a respect.
        """
        self._called = called
        for respect, everything in respects:
            choice = self.choices[respect] = FilterChoice(everything, parent=self)
            choice.currentIndexChanged.connect(self._narrow)
        self._show_boxes()

    # -- what is listed -------------------------------------------------------------------------------------------

    @property
    def listed(self) -> tuple[int, ...]:
        """The entries that are listed, in order."""
        return self.view.cards.numbers

    @property
    def wish(self) -> Wish:
        """What it is narrowed to."""
        chosen = {respect: value for respect, choice in self.choices.items() if (value := choice.value()) is not None}
        return Wish(chosen, self.words.text())

    @property
    def caption(self) -> str:
        """What is said under the list."""
        return self._caption.text()

    @property
    def nothing(self) -> str:
        """What is said in place of an empty list; empty while something is listed."""
        return "" if self._pages.currentWidget() is self.view else self._nothing.text()

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._glass.setIcon(theme.icon("search"))
        self.clear_button.setIcon(theme.icon("x"))
        self.view.set_theme(theme)

    def show_entries(
        self,
        searchable: Searchable,
        facets: Mapping[str, Facet],
        values: Mapping[str, Sequence[str]],
        card: Callable[[int], Card],
    ) -> None:
        """Lists other entries.

        Args:
            searchable: their words; as many entries as it has texts.
            facets: by respect.
            values: in which order the values of each respect are offered; those that no entry has are left out.
            card: makes the card of an entry.
        """
        self._searchable, self._facets, self._card = searchable, dict(facets), card
        self._values = {respect: tuple(each) for respect, each in values.items()}
        self._show_boxes()
        self._narrow()

    def set_facet(self, respect: str, facet: Facet) -> None:
        """Something else is known in one respect; where the list is narrowed by it, others are listed."""
        self._facets[respect] = facet
        if respect in self.wish.chosen:
            self._narrow()
        else:
            self._show_counts()
            self.view.cards.look_again()

    def select(self, number: int | None) -> None:
        """Shows which entry is the current one."""
        self.view.select(number)

    def narrow(self, respect: str, value: str | None) -> None:
        """Lists the entries that have a value; None is no matter which."""
        self.choices[respect].choose(value)

    def clear(self) -> None:
        """Lists everything."""
        for choice in self.choices.values():
            choice.blockSignals(True)
            choice.choose(None)
            choice.show_whether_it_narrows()
            choice.blockSignals(False)
        self.words.blockSignals(True)
        self.words.clear()
        self.words.blockSignals(False)
        self._narrow()

    def _show_boxes(self) -> None:
        """A box for each respect in which the entries have values, without gaps."""
        shown = 0
        for respect, choice in self.choices.items():
            offered = bool(self._offered(respect))
            if offered:
                self._boxes.addWidget(choice, shown // _COLUMNS, shown % _COLUMNS)
                shown += 1
            choice.setVisible(offered)

    # -- narrowing ------------------------------------------------------------------------------------------------

    def _offered(self, respect: str) -> tuple[str, ...]:
        facet = self._facets.get(respect, {})
        known = tuple(value for value in self._values.get(respect, ()) if value in facet)
        chosen = self.choices[respect].value()
        # What is chosen is offered even when the last that had it is gone: nobody chose anything else.
        return known if chosen is None or chosen in known else (*known, chosen)

    def _narrow(self) -> None:
        if self._card is None:
            return
        current, wish = self.view.current, self.wish
        found = narrowed(self._searchable, self._facets, wish)
        self._offer(found.counts)
        if found.places != self.listed:
            self.view.show_numbers(found.places, self._card)
            self.view.select(current)
        else:
            self.view.cards.show_otherwise(self._card)
        self._say(len(found.places), wish)
        self.narrowed.emit()

    def _show_counts(self) -> None:
        self._offer(narrowed(self._searchable, self._facets, self.wish).counts)

    def _offer(self, counts: Mapping[str, Mapping[str, int]]) -> None:
        for respect, choice in self.choices.items():
            of_respect = counts.get(respect, {})
            choice.offer(
                tuple(
                    (
                        self.tr("{value} ({count})").format(
                            value=self._called(respect, value), count=of_respect.get(value, 0)
                        ),
                        value,
                    )
                    for value in self._offered(respect)
                )
            )

    def _say(self, listed: int, wish: Wish) -> None:
        count = len(self._searchable.folded)
        self._caption.setText(self.phrases.listed(listed, count))
        self.clear_button.setVisible(wish.narrows)
        self._everything.setVisible(count > 0)
        self._nothing.setText(
            self.tr("None of the changes is like that.") if count else self.tr("There is nothing to list.")
        )
        self._pages.setCurrentIndex(0 if listed else 1)


def _as_it_is(_respect: str, value: str) -> str:
    return value
