"""The library's instruments to be looked through: by group, by name."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QLineEdit, QTreeView, QVBoxLayout, QWidget

from drafter.desktop.choice_box import ChoiceBox
from drafter.desktop.consult.asking.search_field import LeavableLine
from drafter.desktop.consult.browsing.instrument_tree import InstrumentTreeModel, TreeRole
from drafter.desktop.consult.browsing.shelves import Grouping
from drafter.desktop.consult.catalogue import Catalogue
from drafter.desktop.consult.results.row_delegates import TreeRowDelegate
from drafter.desktop.theme import Theme

_FEW = 6
"""Instruments that are seen at a glance: nothing to filter or to group."""
_UNGROUPED = 40
"""Instruments that are listed one under another until somebody asks for groups."""
_OPENED = 60
"""Rows up to which the groups of what was typed are opened at once."""


class InstrumentBrowser(QWidget):
    """A tree of instruments under a field that filters it by name and a choice of what it is grouped by."""

    def __init__(self, catalogue: Catalogue, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._grouped_by_hand = False
        self.model = InstrumentTreeModel(catalogue, self, grouping=_automatic(len(catalogue.instruments)))
        self.tree = QTreeView()
        self._rows = TreeRowDelegate(theme, self.tree)
        self.name = LeavableLine()
        self._funnel = QAction(self)
        self.name.addAction(self._funnel, QLineEdit.ActionPosition.LeadingPosition)
        self.name.setPlaceholderText(self.tr("By name"))  # of the whole there is no room
        self.name.setAccessibleName(self.tr("Instruments by name"))
        self.name.setClearButtonEnabled(True)
        self.grouping = ChoiceBox()
        self.grouping.setAccessibleName(self.tr("Group the instruments"))
        self.grouping.setToolTip(self.tr("Group the instruments"))
        for words, value in (
            (self.tr("By body"), Grouping.BODY),
            (self.tr("By year"), Grouping.YEAR),
            (self.tr("One list"), Grouping.NOTHING),
        ):
            self.grouping.addItem(words, value)
        self.none = QLabel(self.tr("No instrument has that in its name."))
        self.none.setProperty("role", "muted")
        self.none.setWordWrap(True)
        self._set_up_tree()
        self._lay_out()
        self.name.textChanged.connect(self._arrange)
        self.name.left.connect(self.take_focus)
        self.grouping.activated.connect(self._group)
        self.set_theme(theme)
        self._show_controls()
        self._arrange()

    def _set_up_tree(self) -> None:
        self.tree.setModel(self.model)
        self.tree.setItemDelegate(self._rows)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(16)
        self.tree.setExpandsOnDoubleClick(False)
        self.tree.setAccessibleName(self.tr("Instruments of the library"))

    def _lay_out(self) -> None:
        self.controls = QWidget()
        row = QHBoxLayout(self.controls)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.name, 1)
        row.addWidget(self.grouping)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.controls)
        column.addWidget(self.none)
        column.addWidget(self.tree, 1)

    def set_theme(self, theme: Theme) -> None:
        """Dresses rows and icons."""
        self._rows.theme = theme
        self._funnel.setIcon(theme.icon("list-filter"))
        self.tree.viewport().update()

    def look_again(self) -> None:
        """Shows the catalogue's instruments as they are now; what was chosen stays so where it is still there."""
        current = self.tree.currentIndex()
        clause_id, instrument_id = current.data(TreeRole.CLAUSE_ID), current.data(TreeRole.INSTRUMENT_ID)
        self._show_controls()
        self.model.look_again()
        self._arrange()
        if isinstance(clause_id, str):
            self._choose(self.model.index_of_clause(clause_id))
        elif isinstance(instrument_id, str):
            self._choose(self.model.index_of_instrument(instrument_id))

    def _show_controls(self) -> None:
        count = len(self._catalogue.instruments)
        self.controls.setVisible(count > _FEW)
        if count <= _FEW:
            self.name.clear()
        if not self._grouped_by_hand:
            self.grouping.setCurrentIndex(self.grouping.findData(_automatic(count)))

    def show_clause(self, clause_id: str) -> None:
        """Opens the tree down to that clause and chooses it; nothing where the library has none of that id."""
        if not self.model.index_of_clause(clause_id).isValid():
            self.name.clear()
        self._choose(self.model.index_of_clause(clause_id))

    def take_focus(self) -> None:
        """Goes on to the tree."""
        if not self.tree.currentIndex().isValid():
            self.tree.setCurrentIndex(self.model.index(0, 0))
        self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        above = index.parent()
        while above.isValid():
            self.tree.expand(above)
            above = above.parent()
        self.tree.setCurrentIndex(index)
        self.tree.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.tree.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _group(self) -> None:
        self._grouped_by_hand = True
        self._arrange()

    def _arrange(self) -> None:
        typed = self.name.text().strip()
        self.model.arrange(typed, Grouping(self.grouping.currentData()))
        groups = self.model.rowCount()
        self.none.setVisible(groups == 0 and bool(typed))
        # A library of one instrument stands open, and so do the groups of a name that few have.
        if groups == 1 or (typed and self.model.shown <= _OPENED and self.model.grouping is not Grouping.NOTHING):
            for row in range(groups):
                self.tree.expand(self.model.index(row, 0))


def _automatic(count: int) -> Grouping:
    """How so many instruments are grouped until somebody says otherwise."""
    return Grouping.NOTHING if count <= _UNGROUPED else Grouping.BODY
