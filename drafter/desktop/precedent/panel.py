"""Beside the draft: how much of it is agreed language, what it lost of its precedent, and the map of that precedent."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop.counts import counted, grouped
from drafter.desktop.hairline import hairline
from drafter.desktop.library.open_library import OpenLibrary
from drafter.desktop.precedent.chosen import Chosen
from drafter.desktop.precedent.deeds import PrecedentDeeds
from drafter.desktop.precedent.detail import Detail
from drafter.desktop.precedent.live_measures import LiveMeasures, Measured
from drafter.desktop.precedent.meter_bar import MeterBar
from drafter.desktop.precedent.other_texts import OtherTexts
from drafter.desktop.precedent.pages import LossesPage, MapPage, SentencesPage
from drafter.desktop.precedent.precedent_choice import PrecedentChoice
from drafter.desktop.precedent.reports import PrecedentReports
from drafter.desktop.theme import Theme
from drafter.desktop.wording import Wording
from drafter.desktop.workspace import Workspace
from drafter.errors import KnownError
from drafter.library import ClauseCoverage, Fate, SentenceMeasure
from drafter.messages import explain


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
        texts: OtherTexts,
        theme: Theme,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._live, self._deeds, self._reports = workspace, live, deeds, reports
        self._texts = texts
        self._theme, self._language = theme, language
        self._words = Chosen(deeds, language, self)
        self._fault: KnownError | None = None
        self._chosen: SentenceMeasure | ClauseCoverage | None = None
        self.choice = PrecedentChoice(library, texts)
        self.export = QToolButton()
        self.bar = MeterBar(theme, language)
        self.summary = QLabel()
        self.sentences = SentencesPage(theme, language)
        self.losses = LossesPage(theme, language)
        self.map = MapPage(theme, language)
        self.nothing = QLabel()
        self.detail = Detail(Wording(self), theme)
        self.switch = QButtonGroup(self)
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._show()

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
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.switch.addButton(button, view.value)
            switch.addWidget(button, 1)
        self.switch.button(View.SENTENCES.value).setChecked(True)
        top = QVBoxLayout()
        top.setContentsMargins(10, 10, 10, 8)
        top.setSpacing(8)
        for part in (head, self.bar, self.summary, switch):
            top.addWidget(part) if isinstance(part, QWidget) else top.addLayout(part)
        self.pages = QStackedWidget()
        for page in (self.sentences, self.losses, self.map, self.nothing):
            self.pages.addWidget(page)
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

    def _connect(self) -> None:
        self._live.measured.connect(self._measured)
        self._live.failed.connect(self._failed)
        self.choice.chosen.connect(self._live.hold_against)
        self.choice.text_chosen.connect(self._texts.open)
        self._texts.opened.connect(self._live.hold_against)
        self.switch.idClicked.connect(lambda _view: self._show())
        for choice in (self.sentences.sort, self.losses.fate, self.losses.section):
            choice.currentIndexChanged.connect(self._show)
        self.sentences.chosen.connect(self._choose_sentence)
        for page in (self.losses, self.map):
            page.chosen.connect(self._choose_clause)
            page.confirmed.connect(self._confirm)
        self.map.fate_chosen.connect(self._list_fate)
        self.detail.reveal_wanted.connect(self.reveal_wanted)
        self.detail.compare_wanted.connect(self.compare_wanted)
        self.detail.insert_wanted.connect(self.insert_back)
        self.detail.restore_wanted.connect(self.put_back)

    def set_theme(self, theme: Theme) -> None:
        """Dresses what paints or holds icons."""
        self._theme = theme
        self.export.setIcon(theme.icon("file-output"))
        for part in (self.bar, self.sentences, self.losses, self.map, self.detail):
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
        # Against a text that is none of the library's the order of its instruments stays as it was.
        measured = self._live.result
        sources = self.choice.sources if measured.other is not None else measured.meter.verbatim_by_instrument
        self.choice.show_sources(sources, self._live.against)
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
    def chosen(self) -> SentenceMeasure | ClauseCoverage | None:
        """What is shown whole below the list."""
        return self._chosen

    def _show(self) -> None:
        measured = self._live.result
        measurable = self._fault is None and measured.incomparable is None
        there = bool(measured.paragraphs) and self._workspace.has_draft and measurable
        self.detail.setVisible(there)
        self.bar.setVisible(there)
        self.summary.setVisible(there)
        self.bar.show_totals(measured.meter.totals)
        self.summary.setText(self._summary(measured))
        for page in (self.sentences, self.losses, self.map):
            page.show_measured(measured)
        self._count(measured)
        self._reports.set_possible(there, measured.losses is not None)
        empty = self._words_for_nothing(there)
        self.nothing.setText(empty)
        self.pages.setCurrentIndex(self.pages.indexOf(self.nothing) if empty else self.view.value)
        self._keep_chosen()

    def _summary(self, measured: Measured) -> str:
        """Of the sentences how many matter, of the losses and the map whose they are."""
        if self.view is not View.SENTENCES and measured.precedent is not None:
            return self.tr("Precedent: {title}").format(title=measured.precedent.metadata.title)
        turned = sum(sentence.turned for _, sentence in measured.meter.sentences())
        total = measured.meter.totals.words
        words = counted(self.tr("%n word(s)", "", total), total, self._language)
        changed = counted(self.tr("%n sentence(s) turned", "", turned), turned, self._language)
        return f"{words} · {changed}" if turned else words

    def _count(self, measured: Measured) -> None:
        lost = _counted(measured)
        button = self.switch.button(View.LOSSES.value)
        button.setText(
            self.tr("Losses ({count})").format(count=grouped(lost, self._language)) if lost else self.tr("Losses")
        )

    def _words_for_nothing(self, there: bool) -> str:
        """What stands in place of a list that is empty; empty where it is not."""
        if self._fault is not None:
            return explain(self._fault, self._language)
        why = self._live.result.incomparable
        if why is not None:
            return explain(why, self._language)
        if not self._workspace.has_draft:
            return self.tr("Open a draft: how much of it is agreed language appears here.")
        if not there:
            return self.tr("The draft is being measured…")
        if self.view is View.SENTENCES:
            return "" if self.sentences.listed else self.tr("There is no such sentence.")
        if self._live.result.losses is None:
            return self.tr("Choose a precedent above: nothing in the draft tells which it is.")
        if self.view is View.LOSSES and not self.losses.listed:
            return self.tr("No clause of the precedent fared so.")
        return ""

    # -- what is chosen -------------------------------------------------------------------------------------------

    def _choose_sentence(self, index: int, sentence: SentenceMeasure) -> None:
        self._chosen = sentence
        self.detail.show_chosen(self._words.sentence(self._live.result, index, sentence))
        self.place_wanted.emit(self._live.result.paragraphs[index].id, sentence.start, sentence.end)

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
        self.losses.narrow(fate)
        self.show_view(View.LOSSES)
        self.losses.list.setFocus(Qt.FocusReason.OtherFocusReason)

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
        listed = self.losses.select(clause_id)
        hidden = known is None or self.view is View.SENTENCES or (self.view is View.LOSSES and not listed)
        self.detail.show_chosen(None if known is None or hidden else self._words.clause(self._live.result, known))

    def _keep_sentence(self, before: SentenceMeasure) -> None:
        kept = self.sentences.select(before)
        self._chosen = None if kept is None else kept[1]
        shown = kept if self.view is View.SENTENCES else None
        self.detail.show_chosen(None if shown is None else self._words.sentence(self._live.result, *shown))

    # -- deeds ----------------------------------------------------------------------------------------------------

    def insert_back(self) -> None:
        """Inserts the chosen clause, which is lost, where it belongs."""
        if isinstance(self._chosen, ClauseCoverage):
            self._deeds.insert_back(self._chosen)

    def put_back(self) -> None:
        """Puts the chosen clause's own words in place of those that stand for it."""
        if isinstance(self._chosen, ClauseCoverage):
            self._deeds.put_back(self._chosen)

    def _confirm(self) -> None:
        """What is lost is inserted back, and what was weakened is put back."""
        if isinstance(self._chosen, ClauseCoverage):
            deed: Callable[[], None] = self.insert_back if self._chosen.fate is Fate.LOST else self.put_back
            deed()


def _counted(measured: Measured) -> int:
    """How many clauses of the precedent are lost or weakened."""
    if measured.losses is None or measured.incomparable is not None:
        return 0
    return len(measured.losses.lost) + len(measured.losses.weakened)
