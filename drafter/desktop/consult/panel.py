"""Consult: find a clause of the library, read it whole, take it into the draft."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QMenu,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop.consult.actions import ConsultActions
from drafter.desktop.consult.asking.asking import Asking, Counted, Found
from drafter.desktop.consult.asking.kept_searches import KeptSearches
from drafter.desktop.consult.asking.query_field import QueryField
from drafter.desktop.consult.asking.query_help import QueryHelp
from drafter.desktop.consult.asking.search_row import SearchRow
from drafter.desktop.consult.catalogue import Catalogue
from drafter.desktop.consult.deeds import ClauseDeeds
from drafter.desktop.consult.finding_area import FindingArea
from drafter.desktop.consult.history.wording_history import WordingHistory
from drafter.desktop.consult.narrowing.filter_chips import FilterChips
from drafter.desktop.consult.narrowing.filter_words import FilterWords
from drafter.desktop.consult.narrowing.filters import EVERYTHING, Field, with_choice
from drafter.desktop.consult.reading.clause_buttons import ClauseButtons
from drafter.desktop.consult.reading.clause_card import ClauseCard
from drafter.desktop.consult.reading.reader import Reader
from drafter.desktop.consult.results.hits import Said
from drafter.desktop.consult.results.saying import LISTED, READ, Saying
from drafter.desktop.notices import Banner
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.desktop.wording import Wording
from drafter.errors import KnownError
from drafter.instruments import instrument_of
from drafter.library import Asked, ClauseLibrary, Filters, SavedSearches
from drafter.messages import explain


class ConsultPanel(QWidget):
    """The left panel.

    Signals:
        insert_requested(list[str]): clauses by id, to be put into the draft in this order.
        compare_requested(str): a clause by id, to be compared with the current paragraph.
        citation_language_chosen(str): quotations are wanted in that language, ``""`` for that of the interface.
        said(str): something that asks for no answer.
        failed(KnownError): a file of the person's own could not be read or written.
    """

    insert_requested = Signal(list)
    compare_requested = Signal(str)
    citation_language_chosen = Signal(str)
    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        library: ClauseLibrary,
        theme: Theme,
        language: str,
        searches: SavedSearches,
        parent: QWidget | None = None,
        *,
        citation_language: str = "",
    ) -> None:
        """
        Args:
            language: of the interface, ISO 639-1.
            searches: those the person keeps.
            citation_language: of quotations that are copied; that of the interface where it is ``""``.
        """
        super().__init__(parent)
        self._language = language
        self._filters = EVERYTHING
        self._counted_for: Asked | None = None
        self._still_typing = False
        self._catalogue = Catalogue(library, language, quoting_language=citation_language)
        self._wording = Wording(self)
        words = FilterWords(self._catalogue, self._wording, self)
        # Workers of its own: a letter typed must not wait until two documents are compared.
        self._tasks = Tasks(self)
        self.asking = Asking(self._catalogue, self._tasks, self)
        self.reader = Reader(self._catalogue, self._tasks, self)
        self.saying = Saying(self._catalogue, self._tasks, self)
        self.history = WordingHistory(self._catalogue, self._tasks, theme, language, self)
        self.kept = KeptSearches(searches, words, lambda: self.question, self)
        self.clause_deeds = ClauseDeeds(self._catalogue, self.history, language, self)
        self.deeds = ConsultActions(self)
        self.deeds.set_theme(theme)  # a button without icon shows its words and asks for their room
        self.search = QueryField(self.kept.history, theme)
        self.row = SearchRow(theme)
        self.chips = FilterChips(words, theme)
        self.area = FindingArea(self._catalogue, self._wording, words, self.deeds.on_a_clause, theme)
        self.card = ClauseCard(self._wording, theme)
        self.warning = Banner(theme)
        self.buttons = ClauseButtons(self.deeds, self.clause_deeds.styles.menu, theme)
        self._lay_out()
        self._connect()
        self._ask()

    @property
    def menu_actions(self) -> tuple[QAction | QMenu | None, ...]:
        """What the window's Library menu shows."""
        deeds = self.deeds
        asking = (deeds.search, deeds.filters, deeds.help)
        return (*asking, None, *deeds.on_a_clause, self.clause_deeds.styles.menu, None, deeds.synonyms)

    # -- laying out -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.row.searches.setMenu(self.kept.menu)
        self._below = QWidget()
        reading = QVBoxLayout(self._below)
        reading.setContentsMargins(0, 6, 0, 0)
        reading.setSpacing(6)
        reading.addWidget(self.warning)
        reading.addWidget(self.card, 1)
        reading.addWidget(self.buttons)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        for part, least in ((self.area, 120), (self._below, 140)):
            part.setMinimumHeight(least)
            self.splitter.addWidget(part)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(7)
        self.splitter.setProperty("role", "bare")
        self.splitter.setSizes([520, 480])
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        for part in (self.search, self.row, self.chips):
            column.addWidget(part)
        column.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        deeds, done = self.deeds, self.clause_deeds
        deeds.connect_deeds(
            {
                deeds.search: self.focus_search,
                deeds.filters: self.row.filters.toggle,
                deeds.help: self._show_help,
                deeds.insert: self._insert,
                deeds.copy: self._copy,
                deeds.compare: self._compare,
                deeds.reveal: self._reveal_chosen,
                deeds.within: self._search_within,
                deeds.history: self._show_history,
                deeds.synonyms: done.edit_synonyms,
            }
        )
        self.search.textChanged.connect(self._ask)
        self.search.left.connect(self._go_to_results)
        self.search.help_wanted.connect(self._show_help)
        self.row.filters.toggled.connect(self._show_filters)
        self.area.nothing.again.connect(self._start_again)
        self.area.facets.picked.connect(self._narrow)
        self.area.facets.done.connect(self._go_to_results)
        self.area.list.left.connect(self.focus_search)
        self.area.alone_changed.connect(lambda alone: self._below.setVisible(not alone))
        self.area.chosen.connect(self._chosen)
        self.area.activated.connect(self._insert)
        self.chips.removed.connect(lambda field: self._narrow(field, ""))
        self.chips.cleared.connect(lambda: self.narrow(EVERYTHING))
        self.asking.found.connect(self._found)
        self.asking.counted.connect(self._counted)
        self.reader.read.connect(self.card.show_reading)
        self.saying.told.connect(self._told)
        for part in (self.asking, self.reader, self.saying):
            part.failed.connect(self._cannot_read)
        self.card.topic_chosen.connect(lambda topic: self.ask(Asked("", Filters(topic=topic))))
        self.card.clause_chosen.connect(self.reveal)
        self.card.history_wanted.connect(self._show_history)
        self.kept.wanted.connect(self.ask)
        done.warned.connect(self.warning.say)
        done.searching_changed.connect(self._ask)
        done.citation_language_chosen.connect(self.citation_language_chosen)
        self.history.insert_requested.connect(self.insert_requested)
        self.history.reveal_requested.connect(self.reveal)
        for teller in (self.kept, done):
            teller.said.connect(self.said)
            teller.failed.connect(self.failed)

    def set_theme(self, theme: Theme) -> None:
        """Dresses what paints or holds icons."""
        for part in (
            self.search, self.row, self.chips, self.area, self.card, self.buttons, self.deeds, self.history,
            self.warning,
        ):  # fmt: skip
            part.set_theme(theme)

    @property
    def settled(self) -> bool:
        """True where nothing that was asked is still to come."""
        return not (self.asking.busy or self.reader.busy or self.saying.busy)

    def close_library(self) -> None:
        """Ends its workers; to be called before the library is closed."""
        self.history.close()
        self.asking.stop()
        self._tasks.close()

    def library_changed(self) -> None:
        """Instruments came, went or were edited."""
        self._catalogue.look_again()
        self.area.look_again()
        self._ask()

    # -- asking ---------------------------------------------------------------------------------------------------

    @property
    def filters(self) -> Filters:
        """What the search is narrowed to."""
        return self._filters

    @property
    def question(self) -> Asked:
        """What is asked just now."""
        return Asked(self.search.text().strip(), self._filters)

    def ask(self, question: Asked) -> None:
        """Asks something that was asked before, or kept."""
        self._filters = question.filters
        if self.search.text() == question.query:
            self._ask()
        else:
            self.search.setText(question.query)

    def narrow(self, filters: Filters) -> None:
        """Narrows the search to that."""
        if filters != self._filters:
            self._filters = filters
            self._ask()

    def focus_search(self) -> None:
        """Puts the cursor into the search field, what is there selected."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _show_help(self) -> None:
        popover = QueryHelp(self)
        popover.tried.connect(self.search.setText)
        popover.show_under(self.search)

    def _show_filters(self, shown: bool) -> None:
        self.area.show_filters(shown)
        self.asking.count_facets(shown)
        if shown:
            self.asking.count(self.question)

    def _narrow(self, field: Field, value: str) -> None:
        self.narrow(with_choice(self._filters, field, value or None))

    def _ask(self) -> None:
        """Shows the tree where nothing is asked, else asks."""
        question = self.question
        self.chips.show_filters(question.filters)
        self.row.say_narrowed(len(question.filters.given()))
        self._counted_for = None
        if not question.blank:
            self.asking.ask(question)
            return
        self._still_typing = False
        self.asking.stop()
        self.saying.stop(LISTED)
        self.area.show_instruments()
        self._say_found(self._catalogue.clause_count)
        if self.row.filters.isChecked():
            self.asking.count(question)

    def _found(self, found: Found) -> None:
        self._still_typing = not found.ranked
        self.area.show_found(found, narrowed=self._filters != EVERYTHING)
        if found.whole or self._counted_for != found.question:
            self._say_found(len(found.findings), at_least=not found.whole)
        if found.ranked:
            self.saying.ask(LISTED, [finding.hit.clause.id for finding in found.findings])

    def _counted(self, counted: Counted) -> None:
        facets, self._counted_for = counted.facets, counted.question
        if counted.faceted:
            self.area.facets.show_facets(facets, counted.question.filters)
        self._say_found(facets.total, at_least=facets.at_least)

    def _told(self, said: Mapping[str, Said]) -> None:
        self.area.hits.tell(said)
        if self.card.clause is not None and self.card.clause.id in said:
            told = said[self.card.clause.id]
            self.card.tell_said(self._wording.said(told.times, told.since))

    def _cannot_read(self, error: KnownError) -> None:
        self.area.show_failure(explain(error, self._language))

    def _say_found(self, count: int, *, at_least: bool = False) -> None:
        """How many clauses there are; ``at_least`` where there are more."""
        number = self._catalogue.number(count)
        if at_least:
            words = self.tr("{count}+ clauses").format(count=number)
            meaning = self.tr("At least {count} clauses").format(count=number)
        else:
            words = self.tr("1 clause") if count == 1 else self.tr("{count} clauses").format(count=number)
            meaning = words
        self.row.count.setText(words)
        self.row.count.setToolTip(meaning)
        self.row.count.setAccessibleName(meaning)
        self.area.facets.say_done(self.tr("Show {count}").format(count=words))

    def _start_again(self) -> None:
        self.ask(Asked(""))
        self.focus_search()

    def _go_to_results(self) -> None:
        if not self.area.pages.isVisible():
            self.row.filters.setChecked(False)
        self.kept.remember(self.question)
        self.area.take_focus()

    # -- what is chosen -------------------------------------------------------------------------------------------

    @property
    def selected_clause_ids(self) -> list[str]:
        """The chosen clauses, in the order in which they stand."""
        return self.area.selected_clause_ids

    def _chosen(self) -> None:
        count, shown = len(self.area.selected_clause_ids), self.area.current_clause_id
        self.warning.hide()
        self._read(shown)
        self.buttons.say_chosen(count)
        for action in (self.deeds.insert, self.deeds.copy):
            action.setEnabled(count > 0)
        for action in (self.deeds.compare, self.deeds.history):
            action.setEnabled(shown is not None)
        self.deeds.within.setEnabled(self._instrument_id is not None)
        self.deeds.reveal.setEnabled(shown is not None and self.area.view is self.area.list)

    def _read(self, clause_id: str | None) -> None:
        """Shows a clause in the card; what takes time to read follows."""
        if clause_id is not None:
            finding = self.area.hits.finding(clause_id)
            if finding is not None:
                self.card.show_words(finding.hit.clause, finding.place, finding.hit.citation)
            if self._still_typing and not self.area.list.held:
                return  # what comes first may not with the next letter
            self.reader.ask(clause_id)
            self.saying.ask(READ, [clause_id])
            return
        self.reader.stop()
        self.saying.stop(READ)
        instrument = self.area.current_instrument
        if instrument is not None:
            catalogue = self._catalogue
            self.card.show_instrument(instrument, catalogue.date(instrument), catalogue.number(instrument.clause_count))
        else:
            self.card.show_nothing()

    def reveal(self, clause_id: str) -> None:
        """Shows that clause where it stands in its instrument, and chooses it."""
        self.ask(Asked(""))
        self.row.filters.setChecked(False)
        self.area.show_clause(clause_id)

    # -- deeds ----------------------------------------------------------------------------------------------------

    def _insert(self) -> None:
        chosen = self.selected_clause_ids
        if chosen:
            self.kept.remember(self.question)
            self.insert_requested.emit(chosen)

    def _copy(self) -> None:
        self.kept.remember(self.question)
        self.clause_deeds.copy(self.selected_clause_ids)

    def _compare(self) -> None:
        if self.card.clause is not None:
            self.compare_requested.emit(self.card.clause.id)

    def _reveal_chosen(self) -> None:
        if self.card.clause is not None:
            self.reveal(self.card.clause.id)

    @property
    def _instrument_id(self) -> str | None:
        """The instrument of what is chosen."""
        clause_id, instrument = self.area.current_clause_id, self.area.current_instrument
        if clause_id is not None:
            return instrument_of(clause_id)
        return instrument.metadata.id if instrument is not None else None

    def _search_within(self) -> None:
        self._narrow(Field.INSTRUMENT, self._instrument_id or "")
        self.focus_search()

    def _show_history(self) -> None:
        if self.card.clause is not None:
            self.history.show(self.card.clause)
