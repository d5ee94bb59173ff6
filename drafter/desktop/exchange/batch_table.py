"""The files of a batch as a table: chosen or not, and what was understood of each."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from drafter.desktop.exchange.batch import Looked
from drafter.desktop.theme import Theme
from drafter.errors import KnownError
from drafter.messages import explain

AnyIndex = QModelIndex | QPersistentModelIndex


class BatchColumn(IntEnum):
    """The columns, in order."""

    FILE = 0
    PARAGRAPHS = 1
    CHANGES = 2
    COMMENTS = 3
    DOUBTS = 4
    OUTCOME = 5


_NUMBERS = (BatchColumn.PARAGRAPHS, BatchColumn.CHANGES, BatchColumn.COMMENTS, BatchColumn.DOUBTS)


class BatchModel(QAbstractTableModel):
    """One row a file. The box before a name chooses it; files that could not be read cannot be chosen."""

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._language = language
        self._rows: list[Looked] = []
        self._chosen: set[int] = set()

    @property
    def rows(self) -> Sequence[Looked]:
        """Every file."""
        return self._rows

    @property
    def chosen(self) -> tuple[int, ...]:
        """Rows of the chosen files that were understood."""
        return tuple(row for row in sorted(self._chosen) if self._rows[row].understood)

    def show_files(self, rows: Sequence[Looked]) -> None:
        """Lists other files, all of them chosen."""
        self.beginResetModel()
        self._rows = list(rows)
        self._chosen = set(range(len(rows)))
        self.endResetModel()

    def show_file(self, row: int, looked: Looked) -> None:
        """Says what became of one file."""
        self._rows[row] = looked
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(BatchColumn) - 1))

    def choose(self, row: int, chosen: bool) -> None:
        """Chooses a file, or not."""
        (self._chosen.add if chosen else self._chosen.discard)(row)
        self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    # -- Qt's model -----------------------------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """How many files."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """How many columns."""
        return 0 if parent is not None and parent.isValid() else len(BatchColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a column holds."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(BatchColumn(section)) if orientation is Qt.Orientation.Horizontal else None
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        match BatchColumn(section):
            case BatchColumn.FILE:
                return self.tr("File")
            case BatchColumn.PARAGRAPHS:
                return self.tr("Paragraphs")
            case BatchColumn.CHANGES:
                return self.tr("Changes")
            case BatchColumn.COMMENTS:
                return self.tr("Comments")
            case BatchColumn.DOUBTS:
                return self.tr("Doubts")
            case BatchColumn.OUTCOME:
                return self.tr("What was understood")

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """The box can be ticked where the file was understood."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == BatchColumn.FILE and self._rows[index.row()].understood:
            return plain | Qt.ItemFlag.ItemIsUserCheckable
        return plain

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell says."""
        if not index.isValid():
            return None
        looked, column = self._rows[index.row()], BatchColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(looked, column)
            case Qt.ItemDataRole.ToolTipRole:
                return str(looked.path) if column is BatchColumn.FILE else self._words(looked, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._alignment(column)
            case Qt.ItemDataRole.CheckStateRole if column is BatchColumn.FILE and looked.understood:
                ticked = index.row() in self._chosen
                return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.DecorationRole if column is BatchColumn.OUTCOME:
                return self.theme.icon(_icon(looked)) if _icon(looked) else None
            case Qt.ItemDataRole.ForegroundRole:
                return self._ink(looked, column)
            case _:
                return None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ticks or unticks a file."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != BatchColumn.FILE:
            return False
        self.choose(index.row(), Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def _words(self, looked: Looked, column: BatchColumn) -> str:
        if column is BatchColumn.FILE:
            return looked.path.name
        if column is BatchColumn.OUTCOME:
            return self._outcome(looked)
        if not looked.read or looked.error is not None:
            return ""
        counts = {
            BatchColumn.PARAGRAPHS: looked.paragraphs,
            BatchColumn.CHANGES: looked.changes,
            BatchColumn.COMMENTS: looked.comments,
            BatchColumn.DOUBTS: looked.doubts,
        }
        return str(counts[column]) if counts[column] else "–"

    def _outcome(self, looked: Looked) -> str:
        if looked.not_made is not None:
            return self._reason(looked, looked.not_made)
        if looked.draft is not None:
            return self.tr("Draft made: {file}").format(file=looked.draft.name)
        if not looked.read:
            return self.tr("Waiting…")
        if looked.error is not None:
            return self._reason(looked, looked.error)
        if not looked.paragraphs:
            return self.tr("No text was found in this file.")
        words = self.tr("%n word(s)", "", looked.words)
        if not looked.changes:
            return words
        by = self.tr("changes by %n author(s)", "", looked.authors)
        return f"{words} · {by}"

    def _reason(self, looked: Looked, error: KnownError) -> str:
        """The sentence without the file's name, which stands in the row already."""
        sentence = explain(error, self._language).removeprefix(f"{looked.path.name}: ")
        return sentence[:1].upper() + sentence[1:]

    def _ink(self, looked: Looked, column: BatchColumn) -> QColor | None:
        if column is BatchColumn.OUTCOME and (looked.error is not None or looked.not_made is not None):
            return self.theme.colour("warning")
        return self.theme.colour("muted") if column in _NUMBERS and not looked.read else None

    @staticmethod
    def _alignment(column: BatchColumn) -> int:
        side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)


def _icon(looked: Looked) -> str:
    if looked.error is not None or looked.not_made is not None or (looked.read and not looked.paragraphs):
        return "triangle-alert"
    if looked.draft is not None:
        return "file-plus-2"
    return "check" if looked.read else ""
