"""The list of what was done: number, when, who, what, which paragraph."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from drafter.desktop.history.rows import HistoryItem
from drafter.desktop.state_of_play.paragraph_table import dress_table
from drafter.desktop.theme import Theme
from drafter.desktop.wording import Wording

_NUMBER, _WHEN, _WHO, _WHAT, _WHERE = range(5)

AnyIndex = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractTableModel):
    """A row a deed or a version."""

    def __init__(self, theme: Theme, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.items: tuple[HistoryItem, ...] = ()
        self._language = language
        self._wording = Wording(self)

    def show_items(self, items: Sequence[HistoryItem]) -> None:
        """Lists other deeds."""
        self.beginResetModel()
        self.items = tuple(items)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("No."), self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("Paragraph"))[section]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.items):
            return None
        item, column = self.items[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                "" if item.version else str(item.sequence),
                self._wording.moment(item.made_at, self._language),
                item.author,
                item.words,
                item.paragraphs,
            )[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return item.made_at if column == _WHEN else item.words if column == _WHAT else item.paragraphs or None
        if role == Qt.ItemDataRole.DecorationRole and column == _WHAT:
            if item.version:
                return self.theme.icon("bookmark-plus")
            return self.theme.icon("lock") if item.is_sign_off else None
        if role == Qt.ItemDataRole.FontRole and (item.version or item.is_sign_off):
            font = QFont()
            font.setBold(True)
            return font
        return None


class HistoryTable(QTableView):
    """The table; one or two rows can be chosen.

    Signals:
        chosen(): other rows are chosen.
    """

    chosen = Signal()

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.history = HistoryModel(theme, language, self)
        self.setModel(self.history)
        self.setAccessibleName(self.tr("History of the draft, the newest first"))
        dress_table(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.horizontalHeader()
        for column in (_WHAT, _WHERE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        wide = self.fontMetrics().horizontalAdvance
        self.setColumnWidth(_NUMBER, wide("00000") + 20)
        self.setColumnWidth(_WHEN, wide("00/00/0000 00:00 XX") + 20)
        self.setColumnWidth(_WHO, wide("M") * 14)
        self.selectionModel().selectionChanged.connect(lambda _on, _off: self.chosen.emit())

    @property
    def selected(self) -> tuple[HistoryItem, ...]:
        """What is chosen, the newest first."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return tuple(self.history.items[row] for row in rows)

    def show_items(self, items: Sequence[HistoryItem]) -> None:
        """Lists other deeds; what was chosen stays so while it is there."""
        chosen = set(self.selected)
        self.history.show_items(items)
        for row, item in enumerate(items):
            if item in chosen:
                self.selectRow(row)
        self.chosen.emit()

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self.history.theme = theme
        self.viewport().update()
