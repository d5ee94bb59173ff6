"""The three pages of the panel: the draft's sentences, the precedent's clauses by what became of them, and its map."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from drafter.desktop.cards import Card, CardView
from drafter.desktop.filter_choice import FilterChoice
from drafter.desktop.precedent.cards import citation_of, loss_card, ordered, sentence_card, where_words
from drafter.desktop.precedent.coverage_grid import CoverageGrid
from drafter.desktop.precedent.legend import FateLegend
from drafter.desktop.precedent.live_measures import NOTHING, Measured
from drafter.desktop.precedent.signs import FATE_SIGNS, PROVENANCE_SIGNS, fate_word, provenance_word
from drafter.desktop.theme import Theme
from drafter.desktop.wording import Wording
from drafter.library import ClauseCoverage, Fate, Provenance, SentenceMeasure
from drafter.messages import say

_LINES = 4
_TURNED = "turned"
_CHANGED = "changed"


class _Page(QWidget):
    """What narrows or explains a list, with the list below.

    Signals:
        confirmed(): Enter was pressed on what is chosen.
    """

    confirmed = Signal()

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self._wording = Wording(self)
        self._measured = NOTHING

    def _lay_out(self, view: QWidget, *above: QWidget) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(10, 8, 10, 6)
        row.setSpacing(6)
        for part in above:
            row.addWidget(part, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(view, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in a list is about what is chosen in it."""
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress else None
        if pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirmed.emit()
            return True
        return super().eventFilter(watched, event)


class SentencesPage(_Page):
    """The draft's sentences, with where their words come from.

    Signals:
        chosen(int, SentenceMeasure): a sentence, with the index of its paragraph.
    """

    chosen = Signal(int, object)

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, language, parent)
        self.sort = FilterChoice(
            self.tr("All sentences"),
            (
                (self.tr("Adapted and new"), _CHANGED),
                *((provenance_word(each, language), each.value) for each in PROVENANCE_SIGNS),
                (self.tr("Meaning or force changed"), _TURNED),
            ),
        )
        self.list = CardView(theme, self.tr("Sentences of the draft"), lines=_LINES)
        self.listed: tuple[tuple[int, SentenceMeasure], ...] = ()
        self._lay_out(self.list, self.sort)
        self.list.chosen.connect(lambda number: self.chosen.emit(*self.listed[number]))

    def set_theme(self, theme: Theme) -> None:
        """Dresses the cards."""
        self.list.set_theme(theme)

    def show_measured(self, measured: Measured) -> None:
        """Lists the sentences of the sort that is asked for."""
        self._measured = measured
        sort = self.sort.value()
        self.listed = tuple(each for each in measured.meter.sentences() if _is_of(each[1], sort))
        self.list.show_numbers(range(len(self.listed)), self._card)

    def _card(self, number: int) -> Card:
        index, sentence = self.listed[number]
        return sentence_card(number, self._measured, index, sentence, self._wording, self._language)

    def select(self, sentence: SentenceMeasure) -> tuple[int, SentenceMeasure] | None:
        """Marks a sentence as chosen; None where it is not listed."""
        number = next((number for number, (_, one) in enumerate(self.listed) if one == sentence), None)
        self.list.select(number)
        return None if number is None else self.listed[number]


def _is_of(sentence: SentenceMeasure, sort: str | None) -> bool:
    if sort is None:
        return True
    if sort == _TURNED:
        return sentence.turned
    if sort == _CHANGED:
        return sentence.provenance is not Provenance.VERBATIM
    return sentence.provenance.value == sort


class LossesPage(_Page):
    """The precedent's clauses, the worst fate first, by fate and section.

    Signals:
        chosen(ClauseCoverage): a clause.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, language, parent)
        fates = tuple((fate_word(each, language), each.value) for each in FATE_SIGNS)
        self.fate = FilterChoice(self.tr("All that changed"), fates)
        self.section = FilterChoice(self.tr("All sections"))
        self.list = CardView(theme, self.tr("Clauses of the precedent"), lines=_LINES)
        self.listed: tuple[ClauseCoverage, ...] = ()
        self._lay_out(self.list, self.fate, self.section)
        self.list.chosen.connect(lambda number: self.chosen.emit(self.listed[number]))
        self.list.installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Dresses the cards."""
        self.list.set_theme(theme)

    def show_measured(self, measured: Measured) -> None:
        """Lists the clauses of the fate and in the section that are asked for."""
        self._measured = measured
        sections = measured.losses.sections if measured.losses is not None else ()
        self.section.offer(tuple((self._section_words(each.section, each.title), each.section) for each in sections))
        fate, section = self.fate.value(), self.section.value()
        self.listed = tuple(
            each
            for each in ordered(measured)
            if (each.fate.value == fate if fate is not None else each.fate is not Fate.KEPT)
            and (section is None or (each.clause.section or "") == section)
        )
        self.list.show_numbers(range(len(self.listed)), self._card)

    def _section_words(self, section: str, title: str) -> str:
        return f"{section}. {title}" if section else say("losses-no-section", self._language)

    def _card(self, number: int) -> Card:
        return loss_card(number, self._measured, self.listed[number], self._wording, self._language)

    def narrow(self, fate: Fate) -> None:
        """Asks for the clauses that fared so, of all sections."""
        self.fate.choose(fate.value)
        self.section.choose(None)

    def select(self, clause_id: str) -> bool:
        """Marks a clause as chosen; False where it is not listed."""
        numbers = [number for number, each in enumerate(self.listed) if each.clause.id == clause_id]
        self.list.select(numbers[0] if numbers else None)
        return bool(numbers)


class MapPage(_Page):
    """The map of the precedent below its legend.

    Signals:
        chosen(ClauseCoverage): a clause.
        fate_chosen(Fate): all clauses that fared so are asked for.
    """

    chosen = Signal(object)
    fate_chosen = Signal(object)

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, language, parent)
        self.grid = CoverageGrid(theme)
        self.legend = FateLegend(theme, language)
        self._lay_out(self.grid, self.legend)
        self.grid.clause_chosen.connect(self._choose)
        self.grid.installEventFilter(self)
        self.legend.fate_chosen.connect(self.fate_chosen)

    def set_theme(self, theme: Theme) -> None:
        """Dresses the map and its legend."""
        self.grid.set_theme(theme)
        self.legend.set_theme(theme)

    def show_measured(self, measured: Measured) -> None:
        """Shows a cell for each clause."""
        self._measured = measured
        losses = measured.losses
        self.grid.show_clauses(() if losses is None else losses.coverage.clauses, self._words)
        # As many as the list that a sign leads to: there the title is no provision.
        self.legend.show_counts(None if losses is None else {fate: len(losses.of(fate)) for fate in Fate})

    def _words(self, each: ClauseCoverage) -> str:
        where = where_words(self._measured, each, self._wording, self._language)
        return f"{citation_of(self._measured, each, self._language)}: {fate_word(each.fate, self._language)}. {where}"

    def _choose(self, clause_id: str) -> None:
        if self._measured.losses is not None:
            self.chosen.emit(self._measured.losses.coverage.by_clause[clause_id])

    def select(self, clause_id: str) -> None:
        """Marks a clause as chosen; none where empty."""
        self.grid.select(clause_id)
