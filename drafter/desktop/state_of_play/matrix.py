"""Who holds what: paragraph by delegation. What everybody can see and what only we know are told apart."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from drafter.desktop.state_of_play.phrases import PlayPhrases
from drafter.desktop.theme import Theme
from drafter.drafting import Draft
from drafter.drafting.delegations import DelegationTable
from drafter.drafting.negotiation.locks import named
from drafter.drafting.negotiation.positions_matrix import positions_matrix
from drafter.drafting.negotiation.private_layer import Position
from drafter.drafting.negotiation.stated_positions import StatedPosition, party_code

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """What one delegation holds of one paragraph: for all to see, and as only we know."""

    stated: tuple[StatedPosition, ...] = ()
    private: tuple[Position, ...] = ()


@dataclass(frozen=True)
class Matrix:
    """The whole.

    Attributes:
        parties: codes, in the table's order: the columns.
        paragraph_ids: the rows, in the order of the text; those nobody holds anything of are left out.
        cells: by paragraph and party.
    """

    parties: tuple[str, ...] = ()
    paragraph_ids: tuple[str, ...] = ()
    cells: Mapping[tuple[str, str], MatrixCell] = field(default_factory=dict)

    def of_party(self, code: str) -> Matrix:
        """Only what one delegation holds."""
        rows = tuple(each for each in self.paragraph_ids if (each, code) in self.cells)
        return Matrix((code,), rows, {key: cell for key, cell in self.cells.items() if key[1] == code})


def matrix_of(
    draft: Draft, stated: Sequence[StatedPosition], private: Sequence[Position], table: DelegationTable
) -> Matrix:
    """Arranges positions for the eye; what is about paragraphs that are gone is left out."""
    coded = [replace(each, delegation=party_code(each.delegation, table)) for each in private]
    known = positions_matrix(draft, coded)
    cells = {key: MatrixCell(private=positions) for key, positions in known.cells.items()}
    for each in stated:
        key = (each.paragraph_id, each.party)
        cell = cells.get(key, MatrixCell())
        cells[key] = MatrixCell((*cell.stated, each), cell.private)
    rows = {paragraph_id for paragraph_id, _ in cells}
    return Matrix(
        table.in_order({code for _, code in cells}),
        tuple(paragraph.id for paragraph in draft.paragraphs if paragraph.id in rows),
        cells,
    )


class MatrixModel(QAbstractTableModel):
    """A row a paragraph, a column a delegation; the headers stay while the rest scrolls."""

    def __init__(self, theme: Theme, phrases: PlayPhrases, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.matrix = Matrix()
        self._phrases = phrases
        self._names: Mapping[str, str] = {}
        self._party_name: Callable[[str], str] = str

    def show_matrix(self, matrix: Matrix, draft: Draft | None, party_name: Callable[[str], str]) -> None:
        """Shows other positions."""
        self.beginResetModel()
        self.matrix, self._party_name = matrix, party_name
        self._names = {} if draft is None else {each: named(draft.paragraph(each)) for each in matrix.paragraph_ids}
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.matrix.paragraph_ids)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.matrix.parties)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self._party_name(self.matrix.parties[section])
        return self._names.get(self.matrix.paragraph_ids[section], "")

    def cell(self, index: AnyIndex) -> MatrixCell:
        """What stands at a place."""
        key = (self.matrix.paragraph_ids[index.row()], self.matrix.parties[index.column()])
        return self.matrix.cells.get(key, MatrixCell())

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        cell = self.cell(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(cell)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._whole(cell) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._whole(cell).replace("\n", "; ")
        if role == Qt.ItemDataRole.DecorationRole and cell.private:
            return self.theme.icon("lock")
        if role == Qt.ItemDataRole.FontRole and cell.private and not cell.stated:
            font = QFont()
            font.setItalic(True)
            return font
        if role == Qt.ItemDataRole.BackgroundRole and cell.private:
            return self.theme.colour("warning_wash")
        return None

    def _words(self, cell: MatrixCell) -> str:
        said = dict.fromkeys(self._phrases.stance(each.stance) for each in cell.stated)
        known = dict.fromkeys(self._phrases.stance(each.stance) for each in cell.private)
        return " · ".join([*said, *(f"({word})" for word in known)])

    def _whole(self, cell: MatrixCell) -> str:
        """Everything said and known, a line each."""
        lines = [
            self.tr("{stance}, {source}: {words}")
            .format(
                stance=self._phrases.stance(each.stance), source=self._phrases.source(each.source), words=each.words
            )
            .rstrip(": ")
            for each in cell.stated
        ]
        lines += [
            self.tr("private – {stance}: {note}")
            .format(
                stance=self._phrases.stance(each.stance), note=" ".join(one for one in (each.bracket, each.note) if one)
            )
            .rstrip(": ")
            for each in cell.private
        ]
        return "\n".join(lines)


class MatrixView(QTableView):
    """The table.

    Signals:
        paragraph_wanted(str): id of a paragraph that somebody wants to go to.
    """

    paragraph_wanted = Signal(str)

    def __init__(self, theme: Theme, phrases: PlayPhrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.positions = MatrixModel(theme, phrases, self)
        self.setModel(self.positions)
        self.setAccessibleName(self.tr("Positions: paragraph by delegation"))
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.horizontalHeader().setMinimumSectionSize(self.fontMetrics().horizontalAdvance("M") * 8)
        self.horizontalHeader().setHighlightSections(True)
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(self.fontMetrics().height() + 12)
        rows.setMaximumWidth(self.fontMetrics().horizontalAdvance("0") * 26)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setTextElideMode(Qt.TextElideMode.ElideRight)
        rows.setSectionsClickable(True)
        rows.sectionClicked.connect(self._want_row)
        self.activated.connect(lambda index: self._want_row(index.row()))
        self.clicked.connect(self._clicked)

    def show_matrix(self, matrix: Matrix, draft: Draft | None, party_name: Callable[[str], str]) -> None:
        """Shows other positions, each column as wide as it needs."""
        self.positions.show_matrix(matrix, draft, party_name)
        self.resizeColumnsToContents()

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self.positions.theme = theme
        self.viewport().update()

    def _clicked(self, index: QModelIndex) -> None:
        cell = self.positions.cell(index)
        if cell.stated or cell.private:
            self._want_row(index.row())

    def _want_row(self, row: int) -> None:
        if 0 <= row < len(self.positions.matrix.paragraph_ids):
            self.paragraph_wanted.emit(self.positions.matrix.paragraph_ids[row])
