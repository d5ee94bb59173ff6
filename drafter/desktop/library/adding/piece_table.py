"""The pieces of a proposed cutting: what is doubtful, label, kind, and the words set in as deep as they stand."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from drafter.desktop import icons
from drafter.desktop.library.names import Names
from drafter.desktop.review.text_block import printable
from drafter.desktop.state_of_play.paragraph_table import dress_table
from drafter.desktop.theme import Theme, document_font
from drafter.desktop.told_choice import ToldChoice
from drafter.desktop.wording import Wording
from drafter.instruments import ClauseKind, Cutting, Piece

AnyIndex = QModelIndex | QPersistentModelIndex

PIECE_ROLE = Qt.ItemDataRole.UserRole
_INDENT = 18
_PADDING = 5
_LINES = 2
_POINTS = 10.5
_SOLEMN = (ClauseKind.TITLE, ClauseKind.HEADING, ClauseKind.CHAPEAU)


class PieceColumn(IntEnum):
    """The columns, in order."""

    SIGN = 0
    LABEL = 1
    KIND = 2
    WORDS = 3


class PieceModel(QAbstractTableModel):
    """One row a piece, furniture among them, in the order of the source.

    Signals:
        relabel_wanted(int, str): the label of a row was typed otherwise.
    """

    relabel_wanted = Signal(int, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.wording = Wording(self)
        self._names = Names(self)
        self._pieces: tuple[Piece, ...] = ()

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Those that are listed."""
        return self._pieces

    def show_cutting(self, cutting: Cutting) -> None:
        """Lists the pieces of another cutting."""
        self.beginResetModel()
        self._pieces = cutting.pieces
        self.endResetModel()

    # -- Qt's model -----------------------------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """How many pieces."""
        return 0 if parent is not None and parent.isValid() else len(self._pieces)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """How many columns."""
        return 0 if parent is not None and parent.isValid() else len(PieceColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a column holds."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        match PieceColumn(section):
            case PieceColumn.SIGN:
                return ""
            case PieceColumn.LABEL:
                return self.tr("No.")
            case PieceColumn.KIND:
                return self.tr("Kind")
            case PieceColumn.WORDS:
                return self.tr("Words")

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """A label can be typed in its cell."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == PieceColumn.LABEL and not self._pieces[index.row()].furniture:
            return plain | Qt.ItemFlag.ItemIsEditable
        return plain

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell says."""
        if not index.isValid() or index.row() >= len(self._pieces):
            return None
        piece, column = self._pieces[index.row()], PieceColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(piece, column)
            case Qt.ItemDataRole.EditRole if column is PieceColumn.LABEL:
                return piece.typed
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(piece, column) or None
            case Qt.ItemDataRole.AccessibleTextRole if column is PieceColumn.SIGN:
                return self.sign_words(piece)
            case Qt.ItemDataRole.DecorationRole if column is PieceColumn.SIGN and _sign(piece):
                colour = self.theme.colour("warning" if piece.doubts else "muted")
                return icons.icon(_sign(piece), colour, colour)
            case Qt.ItemDataRole.ForegroundRole if piece.furniture or column is not PieceColumn.WORDS:
                return self.theme.colour("muted")
            case _ if role == PIECE_ROLE:
                return piece
            case _:
                return None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Passes a typed label on: whether the source has it is for others to say."""
        if role != Qt.ItemDataRole.EditRole or index.column() != PieceColumn.LABEL:
            return False
        if str(value).strip() != self._pieces[index.row()].typed:
            self.relabel_wanted.emit(index.row(), str(value).strip())
        return True

    def _words(self, piece: Piece, column: PieceColumn) -> str:
        match column:
            case PieceColumn.SIGN:
                return ""
            case PieceColumn.LABEL:
                return piece.typed
            case PieceColumn.KIND:
                return self.tr("Furniture") if piece.furniture else self.wording.kind(piece.kind)
            case PieceColumn.WORDS:
                return piece.text

    def sign_words(self, piece: Piece) -> str:
        """What the sign before a piece says."""
        if piece.doubts:
            return "\n".join(self._names.doubt(doubt) for doubt in piece.doubts)
        return self.tr("In no clause: it stays listed") if piece.furniture else ""

    def _tip(self, piece: Piece, column: PieceColumn) -> str:
        if column is PieceColumn.SIGN:
            return self.sign_words(piece)
        if column is PieceColumn.WORDS:
            doubts = self.sign_words(piece)
            return f"{doubts}\n\n{piece.text}" if doubts else piece.text
        return self._words(piece, column)


def _sign(piece: Piece) -> str:
    if piece.doubts:
        return "triangle-alert"
    return "eye-off" if piece.furniture else ""


class _WordsDelegate(QStyledItemDelegate):
    """Paints two lines of words, set in by the piece's level."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """The ground as any cell's, then the words."""
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        piece = index.data(PIECE_ROLE)
        if not isinstance(piece, Piece):
            return
        room = QRectF(option.rect).adjusted(9 + _INDENT * piece.level, _PADDING, -8, -_PADDING)
        layout = laid_out(piece.text, piece_font(piece), room.width())
        painter.save()
        painter.setPen(self.theme.colour("muted" if piece.furniture else "ink"))
        above = max(0.0, (room.height() - layout.boundingRect().height()) / 2)
        layout.draw(painter, QPointF(room.left(), room.top() + above))
        for level in range(piece.level):  # a hairline for each level: what stands under what is seen at a glance
            x = option.rect.left() + 8 + _INDENT * level
            painter.fillRect(QRectF(x, option.rect.top(), 1, option.rect.height()), self.theme.colour("line"))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """The same for all: a long list must know its length at once."""
        return QSize(200, row_height())


def piece_font(piece: Piece) -> QFont:
    """Headings and the like are bold, furniture is in italics."""
    font = document_font(_POINTS)
    font.setBold(piece.kind in _SOLEMN and not piece.furniture)
    font.setItalic(piece.furniture)
    return font


def row_height() -> int:
    """Of a row with its lines of words."""
    return round(QFontMetricsF(document_font(_POINTS)).height() * _LINES + 2 * _PADDING)


def laid_out(text: str, font: QFont, width: float) -> QTextLayout:
    """The first lines of a text, with «…» where they do not hold it."""
    layout = QTextLayout(printable(text), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    if first.isValid():
        first.setLineWidth(max(40.0, width))
        first.setPosition(QPointF(0, 0))
    second = layout.createLine() if first.isValid() else first
    if second.isValid():
        second.setLineWidth(max(40.0, width))
        second.setPosition(QPointF(0, first.height()))
    more = second.isValid() and layout.createLine().isValid()
    layout.endLayout()
    if not more:
        return layout
    start = second.textStart()
    rest = QFontMetricsF(font).elidedText(printable(text)[start : start + 400], Qt.TextElideMode.ElideRight, width)
    return laid_out_whole(printable(text)[:start].rstrip() + "\u2028" + rest, font, width)


def laid_out_whole(text: str, font: QFont, width: float) -> QTextLayout:
    """Lines that are known to fit."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(40.0, width) + 40)
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


class PieceTable(QTableView):
    """The table; several pieces can be chosen.

    Signals:
        looked_at(int): another piece is the current one.
        chosen(): other pieces are chosen.
    """

    looked_at = Signal(int)
    chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pieces = PieceModel(theme, self)
        self.setModel(self.pieces)
        self.setAccessibleName(self.tr("Pieces of the text"))
        dress_table(self)
        self._delegate = _WordsDelegate(theme, self)
        self.setItemDelegateForColumn(PieceColumn.WORDS, self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(row_height())
        header = self.horizontalHeader()
        header.setSectionResizeMode(PieceColumn.WORDS, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(28)
        wide = self.fontMetrics().horizontalAdvance
        self.setColumnWidth(PieceColumn.SIGN, 30)
        self.setColumnWidth(PieceColumn.LABEL, wide("OP10 bis") + 14)
        self.setColumnWidth(PieceColumn.KIND, self._kind_width())
        self.selectionModel().currentRowChanged.connect(self._looked)
        self._choice = ToldChoice(self)
        self._choice.changed.connect(self.chosen)

    def _kind_width(self) -> int:
        """Of the kinds there are: what others are called would take room from the words."""
        header = self.pieces.headerData(PieceColumn.KIND, Qt.Orientation.Horizontal)
        names = {str(header), *(str(self.pieces.index(row, PieceColumn.KIND).data()) for row in self._one_of_each())}
        return max(map(self.fontMetrics().horizontalAdvance, names)) + 26

    def _one_of_each(self) -> Iterable[int]:
        """A row of each kind, and one of what is in no clause."""
        return {(piece.kind, piece.furniture): row for row, piece in enumerate(self.pieces.pieces)}.values()

    @property
    def current(self) -> int:
        """Row of the current piece; -1 where there is none."""
        return self.currentIndex().row()

    @property
    def chosen_rows(self) -> list[int]:
        """The chosen pieces; the current one where none is."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return rows or ([self.current] if self.current >= 0 else [])

    def show_cutting(self, cutting: Cutting, at: int) -> None:
        """Lists the pieces of another cutting; ``at`` is the current one."""
        place = self.verticalScrollBar().value()
        with self._choice.filled_anew():
            self.pieces.show_cutting(cutting)
            self.setColumnWidth(PieceColumn.KIND, max(self.columnWidth(PieceColumn.KIND), self._kind_width()))
            self.verticalScrollBar().setValue(place)
        self.look_at(at)

    def look_at(self, at: int) -> None:
        """Makes a piece the current one, alone, and brings it into sight."""
        row = max(0, min(at, self.pieces.rowCount() - 1))
        index = self.pieces.index(row, PieceColumn.WORDS)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def edit_label(self) -> None:
        """Opens the cell of the current piece's label."""
        if self.current >= 0:
            self.edit(self.pieces.index(self.current, PieceColumn.LABEL))

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self.pieces.theme = theme
        self._delegate.theme = theme
        self.viewport().update()

    def _looked(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and not self._choice.filling:
            self.looked_at.emit(current.row())
