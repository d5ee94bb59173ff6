"""Consult: find a clause of the library, read it whole, take it into the draft."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QMenu,
    QSplitter,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop.consult.actions import ConsultActions
from drafter.desktop.consult.asking.asking import Asking, Counted, Found
from drafter.desktop.consult.asking.kept_searches import KeptSearches
from drafter.desktop.consult.asking.query_field import QueryField
from drafter.desktop.consult.asking.query_help import QueryHelp
from drafter.desktop.consult.asking.search_row import SearchRow
from drafter.desktop.consult.browsing.browser import InstrumentBrowser
from drafter.desktop.consult.browsing.instrument_tree import TreeRole
from drafter.desktop.consult.catalogue import Catalogue
from drafter.desktop.consult.deeds import ClauseDeeds
from drafter.desktop.consult.history.wording_history import WordingHistory
from drafter.desktop.consult.narrowing.facet_panel import FacetPanel
from drafter.desktop.consult.narrowing.filter_chips import FilterChips
from drafter.desktop.consult.narrowing.filter_words import FilterWords
from drafter.desktop.consult.narrowing.filters import EVERYTHING, Field, with_choice
from drafter.desktop.consult.reading.clause_buttons import ClauseButtons
from drafter.desktop.consult.reading.clause_card import ClauseCard
from drafter.desktop.consult.reading.reader import Reader
from drafter.desktop.consult.results.hits import HitListModel, Said
from drafter.desktop.consult.results.nothing_page import NothingPage
from drafter.desktop.consult.results.result_list import ResultList
from drafter.desktop.consult.results.row_delegates import HitDelegate
from drafter.desktop.consult.results.saying import LISTED, READ, Saying
from drafter.desktop.notices import Banner
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.desktop.wording import Wording
from drafter.errors import KnownError
from drafter.library import Asked, ClauseLibrary, Filters, SavedSearches
from drafter.messages import explain

_ROOM_FOR_BOTH = 620
"""Width of the panel, in pixels, from which filters stand beside what was found instead of in its place."""
_FILTERS_WIDTH = 230
_UNBOUNDED = 16_777_215
"""What Qt calls ``QWIDGETSIZE_MAX``."""
_BROWSING, _FOUND, _NOTHING = range(3)


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
        self.facets = FacetPanel(self._catalogue, words, theme)
        self.browser = InstrumentBrowser(self._catalogue, theme)
        self.tree = self.browser.tree
        self.hit_model = HitListModel(self._catalogue, self._wording, self)
        self.list = ResultList(self.hit_model)
        self.nothing = NothingPage()
        self.card = ClauseCard(self._wording, theme)
        self.warning = Banner(theme)
        self.buttons = ClauseButtons(self.deeds, self.clause_deeds.styles.menu, theme)
        self._hit_rows = HitDelegate(theme, self.list)
        self._set_up_views()
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

    def _set_up_views(self) -> None:
        self.list.setItemDelegate(self._hit_rows)
        self.list.setAccessibleName(self.tr("Clauses found"))
        for view in (self.tree, self.list):
            view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
            view.setDragEnabled(True)
            view.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
            view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            view.addActions(self.deeds.on_a_clause)

    def _lay_out(self) -> None:
        self.row.searches.setMenu(self.kept.menu)
        self.pages = QStackedWidget()
        for page in (self.browser, self.list, self.nothing):
            self.pages.addWidget(page)
        upper = QWidget()
        side_by_side = QHBoxLayout(upper)
        side_by_side.setContentsMargins(0, 0, 0, 0)
        side_by_side.setSpacing(10)
        side_by_side.addWidget(self.facets)
        side_by_side.addWidget(self.pages, 1)
        self._below = QWidget()
        reading = QVBoxLayout(self._below)
        reading.setContentsMargins(0, 6, 0, 0)
        reading.setSpacing(6)
        reading.addWidget(self.warning)
        reading.addWidget(self.card, 1)
        reading.addWidget(self.buttons)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        for part, least in ((upper, 120), (self._below, 140)):
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
        self.facets.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Filters and what was found side by side where there is room for both, else the one or the other."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        shown, roomy = self.row.filters.isChecked(), self.width() >= _ROOM_FOR_BOTH
        self.facets.setVisible(shown)
        self.facets.done_button.setVisible(not roomy)
        self.facets.setMaximumWidth(_FILTERS_WIDTH if roomy else _UNBOUNDED)
        for part in (self.pages, self._below):
            part.setVisible(roomy or not shown)

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
                deeds.history: self._show_history,
                deeds.synonyms: done.edit_synonyms,
            }
        )
        self.search.textChanged.connect(self._ask)
        self.search.left.connect(self._go_to_results)
        self.search.help_wanted.connect(self._show_help)
        self.row.filters.toggled.connect(self._show_filters)
        self.nothing.again.connect(self._start_again)
        self.facets.picked.connect(self._narrow)
        self.facets.done.connect(self._go_to_results)
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
        for view in (self.tree, self.list):
            view.selectionModel().selectionChanged.connect(self._selected)
            view.selectionModel().currentChanged.connect(self._selected)
            view.doubleClicked.connect(self._insert)

    def set_theme(self, theme: Theme) -> None:
        """Dresses what paints or holds icons."""
        self._hit_rows.set_theme(theme)
        for part in (
            self.search, self.row, self.chips, self.facets, self.browser, self.card, self.buttons, self.deeds,
            self.history, self.warning,
        ):  # fmt: skip
            part.set_theme(theme)
        self.list.viewport().update()

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
        self.hit_model.forget_what_was_said()
        self.browser.look_again()
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
        self._arrange()
        if shown:
            self.asking.count(self.question)
            self.facets.take_focus()

    def _narrow(self, field: Field, value: str) -> None:
        self.narrow(with_choice(self._filters, field, value or None))

    def _ask(self) -> None:
        """Shows the tree where nothing is asked, else asks."""
        question = self.question
        self.chips.show_filters(question.filters)
        self.row.say_narrowed(len(question.filters.given()))
        if not question.blank:
            self.asking.ask(question)
            return
        self.asking.stop()
        self.saying.stop(LISTED)
        self.list.show_nothing()
        self.nothing.say_empty()
        self.pages.setCurrentIndex(_BROWSING if self._catalogue.instruments else _NOTHING)
        self._say_found(self._catalogue.clause_count)
        if self.row.filters.isChecked():
            self.asking.count(question)
        self._selected()

    def _found(self, found: Found) -> None:
        self.list.show_found(found)
        count = len(found.findings)
        self._say_found(count, at_least=not found.whole)
        self.nothing.say_no_clause(narrowed=self._filters != EVERYTHING)
        self.pages.setCurrentIndex(_FOUND if found.findings else _NOTHING)
        self._selected()
        if found.ranked:
            self.saying.ask(LISTED, [finding.hit.clause.id for finding in found.findings])

    def _counted(self, counted: Counted) -> None:
        facets = counted.facets
        self.facets.show_facets(facets, counted.question.filters)
        self._say_found(facets.total, at_least=facets.at_least)

    def _told(self, said: Mapping[str, Said]) -> None:
        self.hit_model.tell(said)
        if self.card.clause is not None and self.card.clause.id in said:
            told = said[self.card.clause.id]
            self.card.tell_said(self._wording.said(told.times, told.since))

    def _cannot_read(self, error: KnownError) -> None:
        self.list.show_nothing()
        self.nothing.say(explain(error, self._language))
        self.pages.setCurrentIndex(_NOTHING)
        self._selected()

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
        self.facets.say_done(self.tr("Show {count}").format(count=words))

    def _start_again(self) -> None:
        self.ask(Asked(""))
        self.focus_search()

    def _go_to_results(self) -> None:
        if not self.pages.isVisible():
            self.row.filters.setChecked(False)
        self.kept.remember(self.question)
        if self._view is self.list:
            self.list.take_hold()
        elif self._view is self.tree:
            self.browser.take_focus()

    # -- what is chosen -------------------------------------------------------------------------------------------

    @property
    def _view(self) -> QTreeView | QListView | None:
        """The view that is shown; None where nothing was found."""
        match self.pages.currentIndex():
            case 0:
                return self.tree
            case 1:
                return self.list
            case _:
                return None

    @property
    def selected_clause_ids(self) -> list[str]:
        """The chosen clauses, in the order in which they stand."""
        view = self._view
        if view is None:
            return []
        model = self.browser.model if view is self.tree else self.hit_model
        return model.clause_ids(view.selectionModel().selectedIndexes())

    def _current_clause_id(self) -> str | None:
        view = self._view
        found = view.currentIndex().data(TreeRole.CLAUSE_ID) if view is not None else None
        return found if isinstance(found, str) else None

    def _selected(self) -> None:
        chosen, current = self.selected_clause_ids, self._current_clause_id()
        shown = current if current is not None else (chosen[0] if chosen else None)
        self._read(shown)
        self.buttons.say_chosen(len(chosen))
        for action in (self.deeds.insert, self.deeds.copy):
            action.setEnabled(bool(chosen))
        for action in (self.deeds.compare, self.deeds.history):
            action.setEnabled(shown is not None)
        self.deeds.reveal.setEnabled(shown is not None and self._view is self.list)

        self.warning.hide()

    def _read(self, clause_id: str | None) -> None:
        """Shows a clause in the card; what takes time to read follows."""
        if clause_id is not None:
            finding = self.hit_model.finding(clause_id)
            if finding is not None:
                self.card.show_words(finding.hit.clause, finding.place, finding.hit.citation)
            self.reader.ask(clause_id)
            self.saying.ask(READ, [clause_id])
            return
        self.reader.stop()
        self.saying.stop(READ)
        instrument_id = self.tree.currentIndex().data(TreeRole.INSTRUMENT_ID) if self._view is self.tree else None
        summary = self._catalogue.summary(instrument_id) if isinstance(instrument_id, str) else None
        if summary is not None:
            self.card.show_instrument(summary)
        else:
            self.card.show_nothing()

    def reveal(self, clause_id: str) -> None:
        """Shows that clause where it stands in its instrument, and chooses it."""
        self.ask(Asked(""))
        self.row.filters.setChecked(False)
        self.browser.show_clause(clause_id)

    # -- deeds ----------------------------------------------------------------------------------------------------

    def _insert(self, _index: QModelIndex | None = None) -> None:
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

    def _show_history(self) -> None:
        if self.card.clause is not None:
            self.history.show(self.card.clause)
