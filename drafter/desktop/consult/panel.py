"""Consult: find a clause of the library, read it whole, take it into the draft."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop import icons
from drafter.desktop.actions import ink, make_action
from drafter.desktop.consult.catalogue import Catalogue
from drafter.desktop.consult.clause_card import ClauseCard
from drafter.desktop.consult.filter_row import FilterRow, Filters
from drafter.desktop.consult.instrument_tree import InstrumentTreeModel, TreeRole
from drafter.desktop.consult.results import HitListModel
from drafter.desktop.consult.row_delegates import HitDelegate, TreeRowDelegate
from drafter.desktop.consult.search_field import SearchField
from drafter.desktop.consult.transfer import clauses_mime
from drafter.desktop.theme import Theme
from drafter.desktop.wording import Wording
from drafter.library import ClauseLibrary

MOST_HITS = 60
"""Of words typed: more than anybody reads, and laid out between two keystrokes. A search that finds more says so."""
MOST_FILTERED = 300
"""Of filters alone: there somebody means to read them all."""


class ConsultPanel(QWidget):
    """The left panel.

    Signals:
        insert_requested(list[str]): clauses by id, to be put into the draft in this order.
        compare_requested(str): a clause by id, to be compared with the current paragraph.
    """

    insert_requested = Signal(list)
    compare_requested = Signal(str)

    def __init__(self, library: ClauseLibrary, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        """``language`` is that of citations, ISO 639-1."""
        super().__init__(parent)
        self._theme = theme
        self._catalogue = Catalogue(library, language)
        self._wording = Wording(self)
        self.search = SearchField(theme)
        self.filters = FilterRow(library.topics(), library.verbs(), self._wording, theme)
        self.tree_model = InstrumentTreeModel(self._catalogue, self)
        self.hit_model = HitListModel(self._catalogue, self._wording, self)
        self.tree = QTreeView()
        self.list = QListView()
        self.count = QLabel()
        self.empty = QLabel()
        self.card = ClauseCard(self._catalogue, self._wording, theme)
        self._tree_rows = TreeRowDelegate(theme, self.tree)
        self._hit_rows = HitDelegate(theme, self.list)
        self._make_actions()
        self._set_up_views()
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._ask()

    # -- actions --------------------------------------------------------------------------------------------------

    def _make_actions(self) -> None:
        self.action_search = make_action(
            self, self.tr("&Search the library"), self.focus_search, icon="search", shortcut="Ctrl+K"
        )
        self.action_insert = make_action(
            self,
            self.tr("&Insert into the draft"),
            self._insert,
            icon="corner-down-left",
            shortcut="Return",
            hint=self.tr("Insert into the draft, after the current paragraph, with its source"),
        )
        # The same deed for the keypad's key.
        self.action_insert.setShortcuts([QKeySequence("Return"), QKeySequence("Enter")])
        self.action_copy = make_action(
            self,
            self.tr("&Copy with citation"),
            self._copy,
            icon="quote",
            shortcut="Ctrl+Shift+C",
            hint=self.tr("Copy the exact words with their citation"),
        )
        self.action_compare = make_action(
            self,
            self.tr("Compare with the current &paragraph"),
            self._compare,
            icon="git-compare-arrows",
            shortcut="Ctrl+Shift+D",
        )
        # A button without icon shows its words and asks for their room.
        ink([self.action_search, self.action_insert, self.action_copy, self.action_compare], self._theme)
        self.addActions([self.action_search, self.action_copy, self.action_compare])
        self.action_copy.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @property
    def menu_actions(self) -> tuple[QAction | None, ...]:
        """What the window's Library menu shows."""
        return (self.action_search, None, self.action_insert, self.action_copy, self.action_compare)

    # -- laying out -----------------------------------------------------------------------------------------------

    def _set_up_views(self) -> None:
        self.tree.setModel(self.tree_model)
        self.tree.setItemDelegate(self._tree_rows)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(16)
        self.tree.setExpandsOnDoubleClick(False)
        self.tree.setAccessibleName(self.tr("Instruments of the library"))
        self.tree.expand(self.tree_model.index(0, 0))
        self.list.setModel(self.hit_model)
        self.list.setItemDelegate(self._hit_rows)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(self.tr("Clauses found"))
        for view in (self.tree, self.list):
            view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
            view.setDragEnabled(True)
            view.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
            view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            view.addActions([self.action_insert, self.action_copy, self.action_compare])
        # Enter inserts where clauses are chosen, and nowhere else.
        self.action_insert.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)

    def _lay_out(self) -> None:
        self.count.setProperty("role", "muted")
        self.empty.setProperty("role", "empty")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._clear = QPushButton(self.tr("Search for something else"))
        self._clear.clicked.connect(self._start_again)
        nothing = QWidget()
        middle = QVBoxLayout(nothing)
        middle.addStretch(1)
        middle.addWidget(self.empty)
        middle.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(2)
        found = QWidget()
        results = QVBoxLayout(found)
        results.setContentsMargins(0, 0, 0, 0)
        results.setSpacing(6)
        results.addWidget(self.count)
        results.addWidget(self.list, 1)
        self.pages = QStackedWidget()
        for page in (self.tree, found, nothing):
            self.pages.addWidget(page)
        below = QWidget()
        reading = QVBoxLayout(below)
        reading.setContentsMargins(0, 6, 0, 0)
        reading.setSpacing(6)
        reading.addWidget(self.card, 1)
        reading.addLayout(self._buttons())
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.addWidget(self.pages)
        self.splitter.addWidget(below)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(7)
        self.splitter.setProperty("role", "bare")
        self.splitter.setSizes([520, 480])
        self.pages.setMinimumHeight(120)
        below.setMinimumHeight(140)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.filters)
        column.addWidget(self.splitter, 1)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self.insert_button = QPushButton()
        self.insert_button.setProperty("role", "primary")
        self.insert_button.clicked.connect(lambda _checked=False: self._insert())
        row.addWidget(self.insert_button, 1)
        self.copy_button, self.compare_button = QToolButton(), QToolButton()
        for button, action in ((self.copy_button, self.action_copy), (self.compare_button, self.action_compare)):
            button.setDefaultAction(action)
            button.setProperty("role", "framed")
            button.setAccessibleName(action.text().replace("&", ""))
            row.addWidget(button)
        self.copy_button.setMinimumWidth(40)  # in a narrow panel its words go: see resizeEvent
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words beside the button's icon where there is room for them."""
        super().resizeEvent(event)
        needed = self.insert_button.minimumSizeHint().width() + self.compare_button.sizeHint().width() + 32
        words = self.copy_button.fontMetrics().horizontalAdvance(self.copy_button.text()) + 38
        roomy = event.size().width() >= needed + words
        style = Qt.ToolButtonStyle
        self.copy_button.setToolButtonStyle(style.ToolButtonTextBesideIcon if roomy else style.ToolButtonIconOnly)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._ask)
        self.search.left.connect(self._go_to_results)
        self.filters.changed.connect(self._ask)
        self.card.topic_chosen.connect(self._show_topic)
        self.card.clause_chosen.connect(self.reveal)
        for view in (self.tree, self.list):
            view.selectionModel().selectionChanged.connect(self._selected)
            view.selectionModel().currentChanged.connect(self._selected)
            view.doubleClicked.connect(self._insert)

    def set_theme(self, theme: Theme) -> None:
        """Dresses what paints or holds icons."""
        self._theme = theme
        self._tree_rows.theme = theme
        self._hit_rows.set_theme(theme)
        self.search.set_theme(theme)
        self.filters.set_theme(theme)
        self.card.set_theme(theme)
        ink([self.action_search, self.action_insert, self.action_copy, self.action_compare], theme)
        self.insert_button.setIcon(icons.icon("corner-down-left", theme.colour("on_accent"), theme.colour("muted")))
        for view in (self.tree, self.list):
            view.viewport().update()

    # -- asking ---------------------------------------------------------------------------------------------------

    def focus_search(self) -> None:
        """Puts the cursor into the search field, what is there selected."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _ask(self) -> None:
        """Shows the tree where nothing is asked, else what is found."""
        query, filters = self.search.text().strip(), self.filters.filters
        if not query and not filters:
            self.hit_model.show(())
            self.empty.setText(self.tr("The library is empty."))
            self._clear.hide()
            self.pages.setCurrentIndex(0 if self._catalogue.instruments else 2)
            self._selected()
            return
        most = MOST_HITS if query else MOST_FILTERED
        hits = self._catalogue.library.search(
            query, topic=filters.topic, kind=filters.kind, verb=filters.verb, limit=most
        )
        self.hit_model.show(hits)
        self.count.setText(self._count_words(len(hits), most))
        self.empty.setText(self._nothing_words(filters))
        self._clear.show()
        self.pages.setCurrentIndex(1 if hits else 2)
        if hits:
            self.list.setCurrentIndex(self.hit_model.index(0, 0))
        else:
            self._selected()

    def _count_words(self, count: int, most: int) -> str:
        if count >= most:
            return self.tr("The first {count} clauses").format(count=count)
        if count == 1:
            return self.tr("1 clause")
        return self.tr("{count} clauses").format(count=count)

    def _nothing_words(self, filters: Filters) -> str:
        if filters:
            return self.tr("No clause answers. Try fewer words, or clear the filters.")
        return self.tr("No clause has these words. Try fewer words, or the beginning of one.")

    def _start_again(self) -> None:
        self.search.clear()
        self.filters.clear()
        self.focus_search()

    def _go_to_results(self) -> None:
        view = self._view
        if view is not None:
            if not view.currentIndex().isValid():
                view.setCurrentIndex(view.model().index(0, 0))
            view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_topic(self, topic: str) -> None:
        self.search.clear()
        self.filters.choose(Filters(topic=topic))

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
        model = self.tree_model if view is self.tree else self.hit_model
        return model.clause_ids(view.selectionModel().selectedIndexes())

    def _current_clause_id(self) -> str | None:
        view = self._view
        found = view.currentIndex().data(TreeRole.CLAUSE_ID) if view is not None else None
        return found if isinstance(found, str) else None

    def _selected(self) -> None:
        chosen, current = self.selected_clause_ids, self._current_clause_id()
        shown = current if current is not None else (chosen[0] if chosen else None)
        if shown is not None:
            self.card.show_clause(shown)
        elif self._view is self.tree and self.tree.currentIndex().isValid():
            self.card.show_instrument(self._catalogue.instruments[self.tree.currentIndex().row()])
        else:
            self.card.show_nothing()
        many = len(chosen) > 1
        self.insert_button.setText(self.tr("Insert {count}").format(count=len(chosen)) if many else self.tr("Insert"))
        self.insert_button.setToolTip(self.action_insert.toolTip())
        for part in (self.action_insert, self.action_copy, self.insert_button):
            part.setEnabled(bool(chosen))
        self.action_compare.setEnabled(shown is not None)

    def reveal(self, clause_id: str) -> None:
        """Shows that clause where it stands in its instrument, and chooses it."""
        self.search.clear()
        self.filters.clear()
        index = self.tree_model.index_of_clause(clause_id)
        if not index.isValid():
            return
        above = index.parent()
        while above.isValid():
            self.tree.expand(above)
            above = above.parent()
        self.tree.setCurrentIndex(index)
        self.tree.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.tree.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    # -- deeds ----------------------------------------------------------------------------------------------------

    def _insert(self, _index: QModelIndex | None = None) -> None:
        chosen = self.selected_clause_ids
        if chosen:
            self.insert_requested.emit(chosen)

    def _copy(self) -> None:
        chosen = self.selected_clause_ids
        if chosen:
            QGuiApplication.clipboard().setMimeData(clauses_mime(self._catalogue, chosen))

    def _compare(self) -> None:
        if self.card.clause is not None:
            self.compare_requested.emit(self.card.clause.id)
