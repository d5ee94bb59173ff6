"""The paragraphs as a table: number, how they begin, where they stand, what is left to decide."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from drafter.desktop.marks import status_icon
from drafter.desktop.negotiate.paragraph_rows import ParagraphRow
from drafter.desktop.negotiate.phrases import NegotiatePhrases
from drafter.desktop.theme import Theme
from drafter.desktop.wording import Wording

_NUMBER, _WORDS, _STATUS, _WAITING = range(4)
_OPENING = 160
"""Characters of a paragraph that are looked at: no column shows more."""

AnyIndex = QModelIndex | QPersistentModelIndex


class ParagraphModel(QAbstractTableModel):
    """A row a paragraph."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.rows: tuple[ParagraphRow, ...] = ()
        self._wording = Wording(self)
        self._phrases = NegotiatePhrases(self)

    def show_rows(self, rows: tuple[ParagraphRow, ...]) -> None:
        """Lists other rows; where they are the same paragraphs, only what differs is told."""
        same = [each.paragraph.id for each in rows] == [each.paragraph.id for each in self.rows]
        if not same:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        changed = [place for place, (old, new) in enumerate(zip(self.rows, rows, strict=True)) if old != new]
        self.rows = rows
        for place in changed:
            self.dataChanged.emit(self.index(place, 0), self.index(place, _WAITING))

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("No."), self.tr("Paragraph"), self.tr("Status"), self.tr("To decide"))[section]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, index.column())
        if role == Qt.ItemDataRole.DecorationRole and index.column() == _STATUS:
            return self.theme.icon(status_icon(row.status))
        if role == Qt.ItemDataRole.ForegroundRole and row.status.is_gone:
            return self.theme.colour("muted")
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row)
        return None

    def _words(self, row: ParagraphRow, column: int) -> str:
        if column == _NUMBER:
            return row.paragraph.label
        if column == _WORDS:
            return " ".join(row.paragraph.text[:_OPENING].split())
        return self._wording.status(row.status) if column == _STATUS else self._phrases.waiting(row)

    def _tip(self, row: ParagraphRow) -> str:
        standing = row.paragraph.standing
        how = ", ".join(each for each in (standing.at[:10], standing.meeting, standing.who) if each)
        status = self._wording.status(row.status)
        return f"{status} ({how})" if how else status


class ParagraphList(QTableView):
    """The table; its current row is the paragraph that is discussed.

    Signals:
        chosen(str): id of the paragraph that became the current one.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paragraphs = ParagraphModel(theme, self)
        self._following = False
        self.setModel(self.paragraphs)
        self.setAccessibleName(self.tr("Paragraphs of the draft"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(_WORDS, QHeaderView.ResizeMode.Stretch)
        wide = self.fontMetrics().horizontalAdvance
        self.setColumnWidth(_NUMBER, wide("23 quater. "))
        self.setColumnWidth(_STATUS, wide(self.tr("Agreed ad referendum")) + 44)
        self.setColumnWidth(_WAITING, wide(self.tr("88 brackets, 8 proposals")) + 20)
        # The words get what the others leave: without a least width that is nothing on a small screen.
        kept = sum(self.columnWidth(column) for column in (_NUMBER, _STATUS, _WAITING))
        self.setMinimumWidth(kept + wide("M") * 14)
        self.selectionModel().currentRowChanged.connect(self._chose)

    @property
    def current(self) -> str:
        """Id of the current paragraph; empty where there is none."""
        row = self.currentIndex().row()
        return self.paragraphs.rows[row].paragraph.id if 0 <= row < len(self.paragraphs.rows) else ""

    @property
    def selected(self) -> tuple[str, ...]:
        """Ids of the selected paragraphs, in reading order."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.paragraphs.rows[place].paragraph.id for place in places)

    def show_rows(self, rows: Sequence[ParagraphRow]) -> None:
        """Lists rows; the paragraph that was current stays so while it is there, without announcing it."""
        current, place = self.current, self.currentIndex().row()
        self._following = True
        self.paragraphs.show_rows(tuple(rows))
        self._following = False
        if self.current != current or not current:
            places = {row.paragraph.id: at for at, row in enumerate(rows)}
            self._go(places.get(current, max(0, min(place, len(rows) - 1))))

    def choose(self, paragraph_id: str) -> bool:
        """Makes a paragraph the current one; False where it is not there."""
        for place, row in enumerate(self.paragraphs.rows):
            if row.paragraph.id == paragraph_id:
                self._go(place)
                return True
        return False

    def choose_next(self, step: int, *, undecided: bool = False) -> bool:
        """Goes to the next paragraph in a direction, or to the next one with something to decide; False at the end."""
        place = self.currentIndex().row() + step
        while 0 <= place < len(self.paragraphs.rows):
            row = self.paragraphs.rows[place]
            if not undecided or row.open or row.stuck or row.counts.brackets:
                self._go(place)
                return True
            place += step
        return False

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self.paragraphs.theme = theme
        self.viewport().update()

    def _go(self, place: int) -> None:
        if self.paragraphs.rows:
            self.selectRow(place)
            self.scrollTo(self.paragraphs.index(place, 0))

    def _chose(self, index: AnyIndex) -> None:
        if not self._following and index.isValid():
            self.chosen.emit(self.paragraphs.rows[index.row()].paragraph.id)
