"""The clauses of one instrument as a table: label, kind, words, topics, and whether a correction lies over them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from drafter.desktop.state_of_play.paragraph_table import dress_table
from drafter.desktop.theme import Theme
from drafter.desktop.told_choice import ToldChoice
from drafter.desktop.wording import Wording
from drafter.instruments import Clause, ClauseKind, fold

AnyIndex = QModelIndex | QPersistentModelIndex

CLAUSE_ROLE = Qt.ItemDataRole.UserRole


class ClauseColumn(IntEnum):
    """The columns, in order."""

    LABEL = 0
    KIND = 1
    TEXT = 2
    TOPICS = 3


class ClauseModel(QAbstractTableModel):
    """One row a clause, in the order of the text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.wording = Wording(self)
        self._clauses: tuple[Clause, ...] = ()

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """Those that are listed."""
        return self._clauses

    def show_clauses(self, clauses: Sequence[Clause]) -> None:
        """Lists other clauses."""
        self.beginResetModel()
        self._clauses = tuple(clauses)
        self.endResetModel()

    # -- Qt's model -----------------------------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """How many clauses."""
        return 0 if parent is not None and parent.isValid() else len(self._clauses)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """How many columns."""
        return 0 if parent is not None and parent.isValid() else len(ClauseColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a column holds."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        match ClauseColumn(section):
            case ClauseColumn.LABEL:
                return self.tr("No.")
            case ClauseColumn.KIND:
                return self.tr("Kind")
            case ClauseColumn.TEXT:
                return self.tr("Words")
            case ClauseColumn.TOPICS:
                return self.tr("Topics")

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell says."""
        if not index.isValid() or index.row() >= len(self._clauses):
            return None
        clause, column = self._clauses[index.row()], ClauseColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(clause, column)
            case Qt.ItemDataRole.ToolTipRole if column is ClauseColumn.TEXT:
                return self._tip(clause)
            case Qt.ItemDataRole.ToolTipRole:
                return self._words(clause, column) or None
            case Qt.ItemDataRole.AccessibleTextRole if column is ClauseColumn.TEXT and clause.as_printed is not None:
                return self.tr("Corrected: {words}").format(words=clause.text)
            case Qt.ItemDataRole.DecorationRole if column is ClauseColumn.TEXT and clause.as_printed is not None:
                return self.theme.icon("pen-line")
            case Qt.ItemDataRole.ForegroundRole if column is not ClauseColumn.TEXT:
                return self.theme.colour("muted")
            case _ if role == CLAUSE_ROLE:
                return clause
            case _:
                return None

    def _words(self, clause: Clause, column: ClauseColumn) -> str:
        match column:
            case ClauseColumn.LABEL:
                return clause.label.as_typed if clause.label is not None else ""
            case ClauseColumn.KIND:
                return self.wording.kind(clause.kind)
            case ClauseColumn.TEXT:
                return clause.text
            case ClauseColumn.TOPICS:
                return "; ".join(clause.topics)

    def _tip(self, clause: Clause) -> str:
        if clause.as_printed is None:
            return clause.text
        return self.tr("{words}\n\nAs printed: {printed}").format(words=clause.text, printed=clause.as_printed)


class ClauseFilter(QSortFilterProxyModel):
    """Rows with all words typed in their label, words, topics or id."""

    def __init__(self, model: ClauseModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._words: tuple[str, ...] = ()
        self.setSourceModel(model)

    def narrow(self, typed: str) -> None:
        """Lets through what has the words typed."""
        self._words = tuple(fold(typed).split())
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: AnyIndex) -> bool:
        """Whether a clause answers."""
        if not self._words:
            return True
        clause = self._model.clauses[source_row]
        label = clause.label.as_typed if clause.label is not None else ""
        said = fold(" ".join((label, clause.text, *clause.topics, clause.id)))
        return all(word in said for word in self._words)


class ClauseTable(QTableView):
    """The table; several clauses can be chosen.

    Signals:
        chosen(): other clauses are chosen.
    """

    chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clauses = ClauseModel(theme, self)
        self.shown = ClauseFilter(self.clauses, self)
        self.setModel(self.shown)
        self.setAccessibleName(self.tr("Clauses of the instrument"))
        dress_table(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.horizontalHeader()
        header.setSectionResizeMode(ClauseColumn.TEXT, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(40)
        wide = self.fontMetrics().horizontalAdvance
        self.setColumnWidth(ClauseColumn.LABEL, wide("OP12") + 14)
        topics = str(self.clauses.headerData(ClauseColumn.TOPICS, Qt.Orientation.Horizontal))
        self.setColumnWidth(ClauseColumn.TOPICS, max(wide("M" * 6), round(1.1 * wide(topics)) + 18))
        self._choice = ToldChoice(self)
        self._choice.changed.connect(self.chosen)

    @property
    def chosen_clauses(self) -> list[Clause]:
        """The chosen clauses, in the order of the text."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = (self.shown.index(row, 0).data(CLAUSE_ROLE) for row in rows)
        return [clause for clause in found if isinstance(clause, Clause)]

    def show_clauses(self, clauses: Sequence[Clause]) -> None:
        """Lists other clauses; those that were chosen stay so while they are there."""
        chosen = {clause.id for clause in self.chosen_clauses}
        place = self.verticalScrollBar().value()
        with self._choice.filled_anew():
            self.clauses.show_clauses(clauses)
            self._size_columns({clause.kind for clause in clauses})
            self.setColumnHidden(ClauseColumn.TOPICS, not any(clause.topics for clause in clauses))
            self.choose(chosen)
            self.verticalScrollBar().setValue(place)

    def _size_columns(self, kinds: Collection[ClauseKind]) -> None:
        """As wide as the kinds there are; the words need the room."""
        wide = self.fontMetrics().horizontalAdvance
        heading = str(self.clauses.headerData(ClauseColumn.KIND, Qt.Orientation.Horizontal))
        names = (heading, *map(self.clauses.wording.kind, kinds))
        self.setColumnWidth(ClauseColumn.KIND, max(map(wide, names)) + 22)

    def choose(self, clause_ids: Collection[str]) -> None:
        """Chooses these clauses, as far as they are shown, and no others."""
        selection, flags = self.selectionModel(), QItemSelectionModel.SelectionFlag
        selection.clearSelection()
        for row in range(self.shown.rowCount()) if clause_ids else ():
            index = self.shown.index(row, ClauseColumn.TEXT)
            clause = index.data(CLAUSE_ROLE)
            if isinstance(clause, Clause) and clause.id in clause_ids:
                if not selection.hasSelection():
                    selection.setCurrentIndex(index, flags.NoUpdate)
                selection.select(index, flags.Select | flags.Rows)

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self.clauses.theme = theme
        self.viewport().update()
