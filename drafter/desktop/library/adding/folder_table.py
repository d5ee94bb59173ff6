"""The files of a folder as a table: what became of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from drafter.deeds.adding_folders import KNOWN, NOT_READ
from drafter.desktop.counts import grouped
from drafter.desktop.theme import Theme
from drafter.errors import KnownError
from drafter.messages import explain

AnyIndex = QModelIndex | QPersistentModelIndex


class FolderColumn(IntEnum):
    """The columns, in order."""

    FILE = 0
    INSTRUMENT = 1
    CLAUSES = 2
    OUTCOME = 3


@dataclass(frozen=True)
class FolderRow:
    """What became of one file.

    Attributes:
        path: the file.
        name: as it is called in the list: its path below the folder.
        instrument: the id it is in the library under; empty where it is in none.
        clauses: how many were added.
        error: why it was not added; None where it was, or is still to be.
        done: True once somebody tried.
    """

    path: Path
    name: str
    instrument: str = ""
    clauses: int = 0
    error: KnownError | None = None
    done: bool = False

    @property
    def added(self) -> bool:
        """True where it entered the library."""
        return self.done and self.error is None

    @property
    def was_there(self) -> bool:
        """True where the same file had been added before."""
        return self.error is not None and self.error.message == KNOWN

    @property
    def is_read(self) -> bool:
        """False for a file of a kind that is not."""
        return self.error is None or self.error.message not in NOT_READ


class FolderModel(QAbstractTableModel):
    """One row a file."""

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._language = language
        self._rows: list[FolderRow] = []

    @property
    def rows(self) -> Sequence[FolderRow]:
        """Every file."""
        return self._rows

    def show_files(self, rows: Sequence[FolderRow]) -> None:
        """Lists other files."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def show_file(self, row: int, became: FolderRow) -> None:
        """Says what became of one file."""
        self._rows[row] = became
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(FolderColumn) - 1))

    # -- Qt's model -----------------------------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """How many files."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """How many columns."""
        return 0 if parent is not None and parent.isValid() else len(FolderColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a column holds."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        match FolderColumn(section):
            case FolderColumn.FILE:
                return self.tr("File")
            case FolderColumn.INSTRUMENT:
                return self.tr("Instrument")
            case FolderColumn.CLAUSES:
                return self.tr("Clauses")
            case FolderColumn.OUTCOME:
                return self.tr("What became of it")

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell says."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], FolderColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return str(row.path) if column is FolderColumn.FILE else self._words(row, column) or None
            case Qt.ItemDataRole.DecorationRole if column is FolderColumn.OUTCOME and _icon(row):
                return self.theme.icon(_icon(row))
            case Qt.ItemDataRole.ForegroundRole if column is FolderColumn.OUTCOME and row.error is not None:
                return self.theme.colour("muted" if row.was_there or not row.is_read else "warning")
            case Qt.ItemDataRole.ForegroundRole if not row.done:
                return self.theme.colour("muted")
            case _:
                return None

    def _words(self, row: FolderRow, column: FolderColumn) -> str:
        match column:
            case FolderColumn.FILE:
                return row.name
            case FolderColumn.INSTRUMENT:
                return row.instrument
            case FolderColumn.CLAUSES:
                return grouped(row.clauses, self._language) if row.added else ""
            case FolderColumn.OUTCOME:
                return self._outcome(row)

    def _outcome(self, row: FolderRow) -> str:
        if not row.done:
            return self.tr("Waiting…")
        if row.error is None:
            return self.tr("Added")
        if row.was_there:
            return self.tr("In the library already")
        sentence = explain(row.error, self._language).removeprefix(f"{row.path.name}: ")
        return sentence[:1].upper() + sentence[1:]


def _icon(row: FolderRow) -> str:
    if not row.done:
        return ""
    if row.error is None:
        return "check"
    if not row.is_read:
        return "minus"
    return "equal" if row.was_there else "triangle-alert"
