"""Beside the draft: how much of it is agreed language, what it lost of its precedent, and the map of that precedent."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop.cards import Card, CardView
from drafter.desktop.filter_choice import FilterChoice
from drafter.desktop.hairline import hairline
from drafter.desktop.library.open_library import OpenLibrary
from drafter.desktop.precedent.cards import citation_of, loss_card, ordered, sentence_card, where_words
from drafter.desktop.precedent.chosen import Chosen
from drafter.desktop.precedent.coverage_grid import CoverageGrid
from drafter.desktop.precedent.deeds import PrecedentDeeds
from drafter.desktop.precedent.detail import Detail
from drafter.desktop.precedent.legend import FateLegend
from drafter.desktop.precedent.live_measures import LiveMeasures, Measured
from drafter.desktop.precedent.meter_bar import MeterBar
from drafter.desktop.precedent.precedent_choice import PrecedentChoice
from drafter.desktop.precedent.reports import PrecedentReports
from drafter.desktop.precedent.signs import FATE_SIGNS, PROVENANCE_SIGNS, fate_word, provenance_word
from drafter.desktop.theme import Theme
from drafter.desktop.wording import Wording
from drafter.desktop.workspace import Workspace
from drafter.errors import KnownError
from drafter.library import ClauseCoverage, Fate, Provenance, SentenceMeasure
from drafter.messages import explain, say

_LINES = 4
_TURNED = "turned"
_CHANGED = "changed"


class View(Enum):
    """What is listed."""

    SENTENCES = 0
    LOSSES = 1
    MAP = 2


class PrecedentPanel(QWidget):
    """The third tab beside the draft.

    Signals:
        place_wanted(str, int, int): a paragraph of the draft by id, and the characters in it that are meant.
        reveal_wanted(str), compare_wanted(str): a clause by id, to be shown in the library or beside the paragraph.
        counted(int): so many clauses of the precedent are lost or weakened.
    """

    place_wanted = Signal(str, int, int)
    reveal_wanted = Signal(str)
    compare_wanted = Signal(str)
    counted = Signal(int)

    def __init__(
        self,
        workspace: Workspace,
        library: OpenLibrary,
        live: LiveMeasures,
        deeds: PrecedentDeeds,
        reports: PrecedentReports,
        theme: Theme,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._live, self._deeds, self._reports = workspace, live, deeds, reports
        self._theme, self._language = theme, language
        self._wording = Wording(self)
        self._words = Chosen(deeds, language, self)
        self._fault: KnownError | None = None
        self._sentences: tuple[tuple[int, SentenceMeasure], ...] = ()
        self._clauses: tuple[ClauseCoverage, ...] = ()
        self._chosen: SentenceMeasure | ClauseCoverage | None = None
        self.choice = PrecedentChoice(library)
        self.export = QToolButton()
        self.bar = MeterBar(theme, language)
        self.summary = QLabel()
        self.sort = FilterChoice(self.tr("All sentences"), self._provenances())
        self.fate = FilterChoice(self.tr("All that changed"), self._fates())
        self.section = FilterChoice(self.tr("All sections"))
        self.sentences = CardView(theme, self.tr("Sentences of the draft"), lines=_LINES)
        self.losses = CardView(theme, self.tr("Clauses of the precedent"), lines=_LINES)
        self.map = CoverageGrid(theme)
        self.legend = FateLegend(theme, language)
        self.nothing = QLabel()
        self.detail = Detail(self._wording, theme)
        self.switch = QButtonGroup(self)
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._show()

    def _provenances(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Adapted and new"), _CHANGED),
            *((provenance_word(each, self._language), each.value) for each in PROVENANCE_SIGNS),
            (self.tr("Meaning or force changed"), _TURNED),
        )

    def _fates(self) -> tuple[tuple[str, str], ...]:
        return tuple((fate_word(each, self._language), each.value) for each in FATE_SIGNS)

    # -- laying out -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.summary.setProperty("role", "muted")
        self.summary.setWordWrap(True)
        self.nothing.setProperty("role", "empty")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setContentsMargins(24, 24, 24, 24)
        self.export.setToolTip(self.tr("Write a report: the meter, the losses or the map"))
        self.export.setAccessibleName(self.export.toolTip())
        self.export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.export.setMenu(self._reports.menu(self))
        head = QHBoxLayout()
        head.addWidget(self.choice, 1)
        head.addWidget(self.export)
        switch = QHBoxLayout()
        switch.setSpacing(4)
        for view, words in (
            (View.SENTENCES, self.tr("Sentences")),
            (View.LOSSES, self.tr("Losses")),
            (View.MAP, self.tr("Map")),
        ):
            button = QToolButton()
            button.setText(words)
            button.setCheckable(True)
            button.setProperty("role", "framed")
            self.switch.addButton(button, view.value)
            switch.addWidget(button, 1)
        self.switch.button(View.SENTENCES.value).setChecked(True)
        top = QVBoxLayout()
        top.setContentsMargins(10, 10, 10, 8)
        top.setSpacing(8)
        for part in (head, self.bar, self.summary, switch):
            top.addWidget(part) if isinstance(part, QWidget) else top.addLayout(part)
        self.pages = QStackedWidget()
        self.pages.addWidget(self._page(self.sentences, self.sort))
        self.pages.addWidget(self._page(self.losses, self.fate, self.section))
        self.pages.addWidget(self._page(self.map, self.legend))
        self.pages.addWidget(self.nothing)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.pages)
        splitter.addWidget(self.detail)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([300, 260])
        self.pages.setMinimumHeight(140)
        self.detail.setMinimumHeight(120)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(hairline())
        column.addWidget(splitter, 1)

    @staticmethod
    def _page(view: QWidget, *above: QWidget) -> QWidget:
        page = QWidget()
        row = QHBoxLayout()
        row.setContentsMargins(10, 8, 10, 6)
        row.setSpacing(6)
        for part in above:
            row.addWidget(part, 1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(view, 1)
        return page

    def _connect(self) -> None:
        self._live.measured.connect(self._measured)
        self._live.failed.connect(self._failed)
        self.choice.chosen.connect(self._live.hold_against)
        self.switch.idClicked.connect(lambda _view: self._show())
        for choice in (self.sort, self.fate, self.section):
            choice.currentIndexChanged.connect(self._show)
        self.sentences.chosen.connect(self._choose_sentence)
        self.losses.chosen.connect(lambda number: self._choose_clause(self._clauses[number]))
        self.map.clause_chosen.connect(self._choose_cell)
        self.legend.fate_chosen.connect(self._list_fate)
        self.losses.installEventFilter(self)
        self.map.installEventFilter(self)
        self.detail.reveal_wanted.connect(self.reveal_wanted)
        self.detail.compare_wanted.connect(self.compare_wanted)
        self.detail.insert_wanted.connect(self.insert_back)
        self.detail.restore_wanted.connect(self.put_back)

    def set_theme(self, theme: Theme) -> None:
        """Dresses what paints or holds icons."""
        self._theme = theme
        self.export.setIcon(theme.icon("file-output"))
        for part in (self.bar, self.sentences, self.losses, self.map, self.legend, self.detail):
            part.set_theme(theme)

    # -- following ------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks: what is shown must be true."""
        super().showEvent(event)
        self._live.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: nothing is measured."""
        super().hideEvent(event)
        self._live.watch(False)

    def _measured(self) -> None:
        self._fault = None
        self.choice.show_sources(self._live.result.meter.verbatim_by_instrument, self._live.against)
        self._show()
        self.counted.emit(_counted(self._live.result))

    def _failed(self, error: KnownError) -> None:
        self._fault = error
        self._show()

    # -- showing --------------------------------------------------------------------------------------------------

    @property
    def view(self) -> View:
        """What is listed."""
        return View(self.switch.checkedId())

    def show_view(self, view: View) -> None:
        """Lists the sentences, the losses or the map."""
        self.switch.button(view.value).setChecked(True)
        self._show()

    @property
    def listed_sentences(self) -> tuple[tuple[int, SentenceMeasure], ...]:
        """The sentences in the list with the index of their paragraph, in order."""
        return self._sentences

    @property
    def listed_clauses(self) -> tuple[ClauseCoverage, ...]:
        """The clauses in the list of losses, in order."""
        return self._clauses

    @property
    def chosen(self) -> SentenceMeasure | ClauseCoverage | None:
        """What is shown whole below the list."""
        return self._chosen

    def _show(self) -> None:
        measured = self._live.result
        there = bool(measured.paragraphs) and self._workspace.has_draft and self._fault is None
        self.detail.setVisible(there)
        self.bar.setVisible(there)
        self.summary.setVisible(there)
        self.bar.show_totals(measured.meter.totals)
        self.summary.setText(self._summary(measured))
        self._list_sentences(measured)
        self._list_clauses(measured)
        self._show_map(measured)
        self._reports.set_possible(there, measured.losses is not None)
        empty = self._words_for_nothing(there)
        self.nothing.setText(empty)
        self.pages.setCurrentIndex(self.pages.indexOf(self.nothing) if empty else self.view.value)
        self._keep_chosen()

    def _summary(self, measured: Measured) -> str:
        """Of the sentences how many matter, of the losses and the map whose they are."""
        if self.view is not View.SENTENCES and measured.precedent is not None:
            if measured.foreign:
                return self.tr("In another language than the draft, so all of it counts as lost: {title}").format(
                    title=measured.precedent.metadata.title
                )
            return self.tr("Precedent: {title}").format(title=measured.precedent.metadata.title)
        turned = sum(sentence.turned for _, sentence in measured.meter.sentences())
        words = self.tr("%n word(s)", "", measured.meter.totals.words)
        changed = self.tr("%n sentence(s) turned", "", turned)
        return f"{words} · {changed}" if turned else words

    def _list_sentences(self, measured: Measured) -> None:
        sort = self.sort.value()
        self._sentences = tuple(
            (index, sentence) for index, sentence in measured.meter.sentences() if _is_of(sentence, sort)
        )
        self.sentences.show_numbers(range(len(self._sentences)), self._sentence_card)

    def _sentence_card(self, number: int) -> Card:
        index, sentence = self._sentences[number]
        return sentence_card(number, self._live.result, index, sentence, self._wording, self._language)

    def _list_clauses(self, measured: Measured) -> None:
        sections = measured.losses.sections if measured.losses is not None else ()
        self.section.offer(tuple((self._section_words(each.section, each.title), each.section) for each in sections))
        fate, section = self.fate.value(), self.section.value()
        self._clauses = tuple(
            each
            for each in ordered(measured)
            if (each.fate.value == fate if fate is not None else each.fate is not Fate.KEPT)
            and (section is None or (each.clause.section or "") == section)
        )
        self.losses.show_numbers(range(len(self._clauses)), self._clause_card)
        lost = _counted(measured)
        button = self.switch.button(View.LOSSES.value)
        button.setText(self.tr("Losses ({count})").format(count=lost) if lost else self.tr("Losses"))

    def _section_words(self, section: str, title: str) -> str:
        return f"{section}. {title}" if section else say("losses-no-section", self._language)

    def _clause_card(self, number: int) -> Card:
        return loss_card(number, self._live.result, self._clauses[number], self._wording, self._language)

    def _show_map(self, measured: Measured) -> None:
        covered = () if measured.losses is None else measured.losses.coverage.clauses
        self.map.show_clauses(covered, self._cell_words)
        self.legend.show_counts(None if measured.losses is None else measured.losses.coverage.counts)

    def _cell_words(self, each: ClauseCoverage) -> str:
        measured = self._live.result
        where = where_words(measured, each, self._wording, self._language)
        return f"{citation_of(measured, each, self._language)}: {fate_word(each.fate, self._language)}. {where}"

    def _words_for_nothing(self, there: bool) -> str:
        """What stands in place of a list that is empty; empty where it is not."""
        if self._fault is not None:
            return explain(self._fault, self._language)
        if not self._workspace.has_draft:
            return self.tr("Open a draft: how much of it is agreed language appears here.")
        if not there:
            return self.tr("The draft is being measured…")
        if self.view is View.SENTENCES:
            return "" if self._sentences else self.tr("There is no such sentence.")
        if self._live.result.losses is None:
            return self.tr("Choose a precedent above: nothing in the draft tells which it is.")
        if self.view is View.LOSSES and not self._clauses:
            return self.tr("No clause of the precedent fared so.")
        return ""

    # -- what is chosen -------------------------------------------------------------------------------------------

    def _choose_sentence(self, number: int) -> None:
        index, sentence = self._sentences[number]
        self._chosen = sentence
        self.detail.show_chosen(self._words.sentence(self._live.result, index, sentence))
        self.place_wanted.emit(self._live.result.paragraphs[index].id, sentence.start, sentence.end)

    def _choose_cell(self, clause_id: str) -> None:
        losses = self._live.result.losses
        if losses is not None:
            self._choose_clause(losses.coverage.by_clause[clause_id])

    def _choose_clause(self, each: ClauseCoverage) -> None:
        self._chosen = each
        self.detail.show_chosen(self._words.clause(self._live.result, each))
        paragraphs = self._live.result.paragraphs
        if each.parts:
            first = each.parts[0]
            self.place_wanted.emit(paragraphs[first.paragraph].id, first.start, first.end)
        elif each.in_its_place:
            new = paragraphs[each.in_its_place[0]]
            self.place_wanted.emit(new.id, 0, len(new.text))

    def _list_fate(self, fate: Fate) -> None:
        """Lists the clauses that fared so."""
        self.fate.choose(fate.value)
        self.section.choose(None)
        self.show_view(View.LOSSES)
        self.losses.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_chosen(self) -> None:
        """After a measure the same sentence or clause stays chosen where it is still there."""
        if isinstance(self._chosen, ClauseCoverage):
            self._keep_clause(self._chosen.clause.id)
        elif isinstance(self._chosen, SentenceMeasure):
            self._keep_sentence(self._chosen)
        else:
            self.detail.show_chosen(None)

    def _keep_clause(self, clause_id: str) -> None:
        losses = self._live.result.losses
        known = None if losses is None else losses.coverage.by_clause.get(clause_id)
        self._chosen = known
        self.map.select("" if known is None else clause_id)
        listed = [number for number, each in enumerate(self._clauses) if each.clause.id == clause_id]
        self.losses.select(listed[0] if listed else None)
        hidden = known is None or self.view is View.SENTENCES or (self.view is View.LOSSES and not listed)
        self.detail.show_chosen(None if known is None or hidden else self._words.clause(self._live.result, known))

    def _keep_sentence(self, before: SentenceMeasure) -> None:
        kept = next((number for number, (_, one) in enumerate(self._sentences) if one == before), None)
        self.sentences.select(kept)
        self._chosen = None if kept is None else self._sentences[kept][1]
        hidden = kept is None or self.view is not View.SENTENCES
        self.detail.show_chosen(
            None if kept is None or hidden else self._words.sentence(self._live.result, *self._sentences[kept])
        )

    # -- deeds ----------------------------------------------------------------------------------------------------

    def insert_back(self) -> None:
        """Inserts the chosen clause, which is lost, where it belongs."""
        if isinstance(self._chosen, ClauseCoverage):
            self._deeds.insert_back(self._chosen)

    def put_back(self) -> None:
        """Puts the chosen clause's own words in place of those that stand for it."""
        if isinstance(self._chosen, ClauseCoverage):
            self._deeds.put_back(self._chosen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the list of losses and on the map, Enter inserts back what is lost, and puts back what was weakened."""
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress else None
        if pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(self._chosen, ClauseCoverage):
            deed: Callable[[], None] = self.insert_back if self._chosen.fate is Fate.LOST else self.put_back
            deed()
            return True
        return super().eventFilter(watched, event)


def _counted(measured: Measured) -> int:
    """How many clauses of the precedent are lost or weakened."""
    return 0 if measured.losses is None else len(measured.losses.lost) + len(measured.losses.weakened)


def _is_of(sentence: SentenceMeasure, sort: str | None) -> bool:
    if sort is None:
        return True
    if sort == _TURNED:
        return sentence.turned
    if sort == _CHANGED:
        return sentence.provenance is not Provenance.VERBATIM
    return sentence.provenance.value == sort
