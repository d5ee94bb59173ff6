"""Each paragraph with its status, its brackets and options, and what changed since a version."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from drafter.desktop.marks import status_icon
from drafter.desktop.state_of_play.phrases import PlayPhrases
from drafter.desktop.theme import Theme
from drafter.desktop.wording import Wording
from drafter.drafting.negotiation.state_of_play import ParagraphState

_NUMBER, _WORDS, _STATUS, _BRACKETS, _OPTIONS, _CHANGE = range(6)

AnyIndex = QModelIndex | QPersistentModelIndex


class PlayModel(QAbstractTableModel):
    """A row a paragraph."""

    def __init__(self, theme: Theme, phrases: PlayPhrases, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.rows: tuple[ParagraphState, ...] = ()
        self.since: int | None = None
        self._openings: Mapping[str, str] = {}
        self._phrases = phrases
        self._wording = Wording(self)

    def show_rows(self, rows: Sequence[ParagraphState], openings: Mapping[str, str], since: int | None) -> None:
        """Lists other paragraphs.

        Args:
            rows: in order.
            openings: how each begins, by id.
            since: place of the version that is compared with; None for none.
        """
        self.beginResetModel()
        self.rows, self._openings, self.since = tuple(rows), openings, since
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (_BRACKETS, _OPTIONS, _CHANGE):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("No."),
            self.tr("Paragraph"),
            self.tr("Status"),
            self.tr("Brackets"),
            self.tr("Options"),
            self.tr("Change"),
        )[section]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                row.name,
                self._openings.get(row.paragraph_id, ""),
                self._wording.status(row.status),
                str(row.counts.brackets or ""),
                str(row.counts.options or ""),
                self._phrases.change(row, self.since),
            )[column]
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (_BRACKETS, _OPTIONS, _CHANGE):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.DecorationRole and column == _STATUS:
            return self.theme.icon(status_icon(row.status))
        if role == Qt.ItemDataRole.ForegroundRole and row.status.is_gone:
            return self.theme.colour("muted")
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._phrases.paragraph(row, self.since) if column != _WORDS else None
        return None


class PlayTable(QTableView):
    """The table.

    Signals:
        paragraph_wanted(str): id of a paragraph that somebody wants to go to.
    """

    paragraph_wanted = Signal(str)

    def __init__(self, theme: Theme, phrases: PlayPhrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paragraphs = PlayModel(theme, phrases, self)
        self.setModel(self.paragraphs)
        self.setAccessibleName(self.tr("Brackets and options of each paragraph"))
        dress_table(self)
        header = self.horizontalHeader()
        header.setSectionResizeMode(_WORDS, QHeaderView.ResizeMode.Stretch)
        wide = self.fontMetrics().horizontalAdvance
        self.setColumnWidth(_NUMBER, wide("23 quater. "))
        self.setColumnWidth(_STATUS, wide(self.tr("Pending one delegation")) + 44)
        for column in (_BRACKETS, _OPTIONS):
            self.setColumnWidth(column, wide("Corchetes") + 26)
        self.setColumnWidth(_CHANGE, wide(self.tr("options {change}").format(change="−88")) + 26)
        self.activated.connect(self._want)
        self.clicked.connect(self._want)

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self.paragraphs.theme = theme
        self.viewport().update()

    def _want(self, index: QModelIndex) -> None:
        if index.isValid():
            self.paragraph_wanted.emit(self.paragraphs.rows[index.row()].paragraph_id)


def dress_table(table: QTableView) -> None:
    """How tables of this program look and are walked through: rows as wholes, no grid, Tab leaves."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setFrameShape(QTableView.Shape.NoFrame)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 12)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
