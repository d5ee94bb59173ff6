"""Consult: find a clause of the library, read it whole, take it into the draft."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop import icons
from drafter.desktop.consult.actions import CitationStyles, ConsultActions
from drafter.desktop.consult.asking import Asking, Counted, Found, Question
from drafter.desktop.consult.browser import InstrumentBrowser
from drafter.desktop.consult.catalogue import Catalogue
from drafter.desktop.consult.clause_card import ClauseCard
from drafter.desktop.consult.facet_panel import FacetPanel
from drafter.desktop.consult.filter_chips import FilterChips
from drafter.desktop.consult.filter_words import FilterWords
from drafter.desktop.consult.filters import EVERYTHING, Field, with_choice
from drafter.desktop.consult.instrument_tree import TreeRole
from drafter.desktop.consult.query_field import QueryField
from drafter.desktop.consult.query_help import QueryHelp
from drafter.desktop.consult.reader import Reader
from drafter.desktop.consult.result_list import ResultList
from drafter.desktop.consult.results import HitListModel
from drafter.desktop.consult.row_delegates import HitDelegate
from drafter.desktop.consult.search_row import SearchRow
from drafter.desktop.consult.transfer import clauses_mime
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.desktop.wording import Wording
from drafter.errors import KnownError
from drafter.library import ClauseLibrary, Filters
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
    """

    insert_requested = Signal(list)
    compare_requested = Signal(str)
    citation_language_chosen = Signal(str)
    said = Signal(str)

    def __init__(
        self,
        library: ClauseLibrary,
        theme: Theme,
        language: str,
        parent: QWidget | None = None,
        *,
        citation_language: str = "",
    ) -> None:
        """
        Args:
            language: of the interface, ISO 639-1.
            citation_language: of quotations that are copied; that of the interface where it is ``""``.
        """
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._filters = EVERYTHING
        self._catalogue = Catalogue(library, language, quoting_language=citation_language)
        self._wording = Wording(self)
        self._words = FilterWords(self._catalogue, self._wording, self)
        # Workers of its own: a letter typed must not wait until two documents are compared.
        self._tasks = Tasks(self)
        self.asking = Asking(self._catalogue, self._tasks, self)
        self.reader = Reader(self._catalogue, self._tasks, self)
        self.deeds = ConsultActions(self)
        self.styles = CitationStyles(citation_language, self._quote_in, self)
        self.deeds.set_theme(theme)  # a button without icon shows its words and asks for their room
        self.search = QueryField(lambda: (), theme)
        self.row = SearchRow(theme)
        self.chips = FilterChips(self._words, theme)
        self.facets = FacetPanel(self._catalogue, self._words, theme)
        self.browser = InstrumentBrowser(self._catalogue, theme)
        self.tree = self.browser.tree
        self.hit_model = HitListModel(self._catalogue, self._wording, self)
        self.list = ResultList(self.hit_model)
        self.empty = QLabel()
        self.card = ClauseCard(self._wording, theme)
        self._hit_rows = HitDelegate(theme, self.list)
        self._set_up_views()
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._ask()

    @property
    def menu_actions(self) -> tuple[QAction | QMenu | None, ...]:
        """What the window's Library menu shows."""
        deeds = self.deeds
        asking = (deeds.search, deeds.filters, deeds.help)
        return (*asking, None, *deeds.on_a_clause, self.styles.menu, None, deeds.synonyms)

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
        self.empty.setProperty("role", "empty")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._clear = QPushButton(self.tr("Search for something else"))
        nothing = QWidget()
        middle = QVBoxLayout(nothing)
        middle.addStretch(1)
        middle.addWidget(self.empty)
        middle.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(2)
        self.pages = QStackedWidget()
        for page in (self.browser, self.list, nothing):
            self.pages.addWidget(page)
        self._upper = QWidget()
        side_by_side = QHBoxLayout(self._upper)
        side_by_side.setContentsMargins(0, 0, 0, 0)
        side_by_side.setSpacing(10)
        side_by_side.addWidget(self.facets)
        side_by_side.addWidget(self.pages, 1)
        self._below = below = QWidget()
        reading = QVBoxLayout(below)
        reading.setContentsMargins(0, 6, 0, 0)
        reading.setSpacing(6)
        reading.addWidget(self.card, 1)
        reading.addLayout(self._buttons())
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.addWidget(self._upper)
        self.splitter.addWidget(below)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(7)
        self.splitter.setProperty("role", "bare")
        self.splitter.setSizes([520, 480])
        self._upper.setMinimumHeight(120)
        below.setMinimumHeight(140)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        for part in (self.search, self.row, self.chips):
            column.addWidget(part)
        column.addWidget(self.splitter, 1)
        self.facets.hide()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self.insert_button = QPushButton()
        self.insert_button.setProperty("role", "primary")
        self.insert_button.clicked.connect(lambda _checked=False: self._insert())
        row.addWidget(self.insert_button, 1)
        self.copy_button, self.compare_button, self.history_button = QToolButton(), QToolButton(), QToolButton()
        for button, action in (
            (self.copy_button, self.deeds.copy),
            (self.compare_button, self.deeds.compare),
            (self.history_button, self.deeds.history),
        ):
            button.setDefaultAction(action)
            button.setProperty("role", "framed")
            button.setAccessibleName(action.text().replace("&", ""))
            row.addWidget(button)
        self.copy_button.setMenu(self.styles.menu)
        self.copy_button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        return row

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
        deeds = self.deeds
        deeds.connect_deeds(
            {
                deeds.search: self.focus_search,
                deeds.filters: self.row.filters.toggle,
                deeds.help: self._show_help,
                deeds.insert: self._insert,
                deeds.copy: self._copy,
                deeds.compare: self._compare,
                deeds.reveal: self._reveal_chosen,
            }
        )
        self.search.textChanged.connect(self._ask)
        self.search.left.connect(self._go_to_results)
        self.search.help_wanted.connect(self._show_help)
        self._clear.clicked.connect(lambda _checked=False: self._start_again())
        self.row.filters.toggled.connect(self._show_filters)
        self.facets.picked.connect(self._narrow)
        self.facets.done.connect(self._go_to_results)
        self.chips.removed.connect(lambda field: self._narrow(field, ""))
        self.chips.cleared.connect(lambda: self.narrow(EVERYTHING))
        self.asking.found.connect(self._found)
        self.asking.counted.connect(self._counted)
        self.asking.failed.connect(self._failed)
        self.reader.read.connect(self.card.show_reading)
        self.reader.failed.connect(self._failed)
        self.card.topic_chosen.connect(self._show_topic)
        self.card.clause_chosen.connect(self.reveal)
        for view in (self.tree, self.list):
            view.selectionModel().selectionChanged.connect(self._selected)
            view.selectionModel().currentChanged.connect(self._selected)
            view.doubleClicked.connect(self._insert)

    def set_theme(self, theme: Theme) -> None:
        """Dresses what paints or holds icons."""
        self._theme = theme
        self._hit_rows.set_theme(theme)
        for part in (self.search, self.row, self.chips, self.facets, self.browser, self.card, self.deeds):
            part.set_theme(theme)
        self.insert_button.setIcon(icons.icon("corner-down-left", theme.colour("on_accent"), theme.colour("muted")))
        self.list.viewport().update()

    @property
    def settled(self) -> bool:
        """True where nothing that was asked is still to come."""
        return not self.asking.busy and not self.reader.busy

    def close_library(self) -> None:
        """Ends its workers; to be called before the library is closed."""
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
    def question(self) -> Question:
        """What is asked just now."""
        return Question(self.search.text().strip(), self._filters)

    def ask(self, question: Question) -> None:
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
        if question:
            self.asking.ask(question)
            return
        self.asking.stop()
        self.list.show_nothing()
        self.empty.setText(self.tr("The library is empty."))
        self._clear.hide()
        self.pages.setCurrentIndex(_BROWSING if self._catalogue.instruments else _NOTHING)
        self._say_count(self._count_words(self._catalogue.clause_count))
        if self.row.filters.isChecked():
            self.asking.count(question)
        self._selected()

    def _found(self, found: Found) -> None:
        self.list.show_found(found)
        if found.whole:
            self._say_count(self._count_words(len(found.findings)))
        else:
            self._say_count(self._at_least(len(found.findings)))
        self.empty.setText(self._nothing_words())
        self._clear.show()
        self.pages.setCurrentIndex(_FOUND if found.findings else _NOTHING)
        self._selected()

    def _counted(self, counted: Counted) -> None:
        self.facets.show_facets(counted.facets, counted.question.filters)
        total = counted.facets.total
        self._say_count(self._at_least(total) if counted.facets.at_least else self._count_words(total))

    def _failed(self, error: KnownError) -> None:
        self.list.show_nothing()
        self.empty.setText(explain(error, self._language))
        self._clear.hide()
        self.pages.setCurrentIndex(_NOTHING)
        self._selected()

    def _say_count(self, words: str) -> None:
        self.row.count.setText(words)
        self.facets.say_done(self.tr("Show {count}").format(count=words))

    def _count_words(self, count: int) -> str:
        if count == 1:
            return self.tr("1 clause")
        return self.tr("{count} clauses").format(count=self._catalogue.number(count))

    def _at_least(self, count: int) -> str:
        return self.tr("At least {count} clauses").format(count=self._catalogue.number(count))

    def _nothing_words(self) -> str:
        if self._filters != EVERYTHING:
            return self.tr("No clause answers. Try fewer words, or clear the filters.")
        return self.tr("No clause has these words. Try fewer words, or the beginning of one.")

    def _start_again(self) -> None:
        self.ask(Question())
        self.focus_search()

    def _go_to_results(self) -> None:
        if self.row.filters.isChecked() and not self.pages.isVisible():
            self.row.filters.setChecked(False)
        if self._view is self.list:
            self.list.take_hold()
        elif self._view is self.tree:
            self.browser.take_focus()

    def _show_topic(self, topic: str) -> None:
        self.ask(Question(filters=Filters(topic=topic)))

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
        many = len(chosen) > 1
        self.insert_button.setText(self.tr("Insert {count}").format(count=len(chosen)) if many else self.tr("Insert"))
        self.insert_button.setToolTip(self.deeds.insert.toolTip())
        for part in (self.deeds.insert, self.deeds.copy, self.insert_button):
            part.setEnabled(bool(chosen))
        for action in (self.deeds.compare, self.deeds.history):
            action.setEnabled(shown is not None)
        self.deeds.reveal.setEnabled(shown is not None and self._view is self.list)

    def _read(self, clause_id: str | None) -> None:
        """Shows a clause in the card; what takes time to read follows."""
        if clause_id is not None:
            finding = self.hit_model.finding(clause_id)
            if finding is not None:
                self.card.show_words(finding.hit.clause, finding.place, finding.hit.citation)
            self.reader.ask(clause_id)
            return
        self.reader.stop()
        instrument_id = self.tree.currentIndex().data(TreeRole.INSTRUMENT_ID) if self._view is self.tree else None
        summary = self._catalogue.summary(instrument_id) if isinstance(instrument_id, str) else None
        if summary is not None:
            self.card.show_instrument(summary)
        else:
            self.card.show_nothing()

    def reveal(self, clause_id: str) -> None:
        """Shows that clause where it stands in its instrument, and chooses it."""
        self.ask(Question())
        self.row.filters.setChecked(False)
        self.browser.show_clause(clause_id)

    # -- deeds ----------------------------------------------------------------------------------------------------

    def _insert(self, _index: QModelIndex | None = None) -> None:
        chosen = self.selected_clause_ids
        if chosen:
            self.insert_requested.emit(chosen)

    def _copy(self) -> None:
        chosen = self.selected_clause_ids
        if chosen:
            QGuiApplication.clipboard().setMimeData(clauses_mime(self._catalogue, chosen))

    def _quote_in(self, language: str) -> None:
        self._catalogue.quoting_language = language
        self.citation_language_chosen.emit(language)

    def _compare(self) -> None:
        if self.card.clause is not None:
            self.compare_requested.emit(self.card.clause.id)

    def _reveal_chosen(self) -> None:
        if self.card.clause is not None:
            self.reveal(self.card.clause.id)
