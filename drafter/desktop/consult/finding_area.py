"""Where clauses are found: instruments to look through, or what answered a question; filters beside or before them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QStackedWidget, QTreeView, QWidget

from drafter.desktop.consult.asking.asking import Found
from drafter.desktop.consult.browsing.browser import InstrumentBrowser
from drafter.desktop.consult.browsing.instrument_tree import TreeRole
from drafter.desktop.consult.catalogue import Catalogue
from drafter.desktop.consult.narrowing.facet_panel import FacetPanel
from drafter.desktop.consult.narrowing.filter_words import FilterWords
from drafter.desktop.consult.results.hits import HitListModel
from drafter.desktop.consult.results.nothing_page import NothingPage
from drafter.desktop.consult.results.result_list import ResultList
from drafter.desktop.consult.results.row_delegates import HitDelegate
from drafter.desktop.theme import Theme
from drafter.desktop.wording import Wording
from drafter.library import InstrumentSummary

_ROOM_FOR_BOTH = 600
"""Width, in pixels, from which filters stand beside what was found instead of in its place."""
_FILTERS_WIDTH = 230
_UNBOUNDED = 16_777_215
"""What Qt calls ``QWIDGETSIZE_MAX``."""
_BROWSING, _FOUND, _NOTHING = range(3)


class FindingArea(QWidget):
    """Shows one of its pages.

    Signals:
        chosen(): other clauses are chosen, or another page is shown.
        activated(): what is chosen was double clicked.
        alone_changed(bool): filters took all the room, or gave it back.
    """

    chosen = Signal()
    activated = Signal()
    alone_changed = Signal(bool)

    def __init__(
        self,
        catalogue: Catalogue,
        wording: Wording,
        words: FilterWords,
        deeds: Sequence[QAction],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """``deeds`` are what a right click on clauses offers."""
        super().__init__(parent)
        self._catalogue = catalogue
        self.facets = FacetPanel(catalogue, words, theme)
        self.browser = InstrumentBrowser(catalogue, theme)
        self.tree = self.browser.tree
        self.hits = HitListModel(catalogue, wording, self)
        self.list = ResultList(self.hits)
        self.nothing = NothingPage()
        self._hit_rows = HitDelegate(theme, self.list)
        self.list.setItemDelegate(self._hit_rows)
        self.list.setAccessibleName(self.tr("Clauses found"))
        self._filtering = False
        for view in (self.tree, self.list):
            view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
            view.setDragEnabled(True)
            view.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
            view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            view.addActions(list(deeds))
            view.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
            view.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit())
            view.doubleClicked.connect(lambda _index: self.activated.emit())
        self.pages = QStackedWidget()
        for page in (self.browser, self.list, self.nothing):
            self.pages.addWidget(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.facets)
        row.addWidget(self.pages, 1)
        self.facets.hide()

    def set_theme(self, theme: Theme) -> None:
        """Dresses the pages."""
        self._hit_rows.set_theme(theme)
        self.facets.set_theme(theme)
        self.browser.set_theme(theme)
        self.list.viewport().update()

    def look_again(self) -> None:
        """The library is another."""
        self.hits.forget_what_was_said()
        self.browser.look_again()

    # -- what is shown --------------------------------------------------------------------------------------------

    def show_filters(self, shown: bool) -> None:
        """Opens the filters, with the keyboard in them, or closes them."""
        self._filtering = shown
        self._arrange()
        if shown:
            self.facets.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Filters and what was found side by side where there is room for both, else the one or the other."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        roomy = self.width() >= _ROOM_FOR_BOTH
        self.facets.setVisible(self._filtering)
        self.facets.done_button.setVisible(not roomy)
        self.facets.setMaximumWidth(_FILTERS_WIDTH if roomy else _UNBOUNDED)
        self.pages.setVisible(roomy or not self._filtering)
        self.alone_changed.emit(self._filtering and not roomy)

    def show_instruments(self) -> None:
        """Nothing is asked: the instruments are to be looked through."""
        self.list.show_nothing()
        self.nothing.say_empty()
        self._turn_to(_BROWSING if self._catalogue.instruments else _NOTHING)

    def show_found(self, found: Found, *, narrowed: bool) -> None:
        """Shows an answer; ``narrowed`` where filters may be why there is none."""
        self.list.show_found(found)
        self.nothing.say_no_clause(narrowed=narrowed)
        self._turn_to(_FOUND if found.findings else _NOTHING)

    def show_failure(self, words: str) -> None:
        """Says why the library cannot be asked."""
        self.list.show_nothing()
        self.nothing.say(words)
        self._turn_to(_NOTHING)

    def show_clause(self, clause_id: str) -> None:
        """Shows a clause where it stands in its instrument, and chooses it."""
        self.browser.show_clause(clause_id)

    def take_focus(self) -> None:
        """Puts the keyboard where clauses are chosen; of what was found the chosen one stays so from now on."""
        if self.view is self.list:
            self.list.take_hold()
        elif self.view is self.tree:
            self.browser.take_focus()

    def _turn_to(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        self.chosen.emit()

    # -- what is chosen -------------------------------------------------------------------------------------------

    @property
    def view(self) -> QTreeView | QListView | None:
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
        view = self.view
        if view is None:
            return []
        model = self.browser.model if view is self.tree else self.hits
        return model.clause_ids(view.selectionModel().selectedIndexes())

    @property
    def current_clause_id(self) -> str | None:
        """The clause to be read: where the keyboard is, or else the first chosen."""
        view, chosen = self.view, self.selected_clause_ids
        found = view.currentIndex().data(TreeRole.CLAUSE_ID) if view is not None else None
        return found if isinstance(found, str) else chosen[0] if chosen else None

    @property
    def current_instrument(self) -> InstrumentSummary | None:
        """The instrument whose row is chosen in the tree."""
        instrument_id = self.tree.currentIndex().data(TreeRole.INSTRUMENT_ID) if self.view is self.tree else None
        return self._catalogue.summary(instrument_id) if isinstance(instrument_id, str) else None
