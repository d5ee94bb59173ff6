"""The precedent as a map: a cell for each of its clauses, in order, with the sign of what became of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from drafter.desktop import icons
from drafter.desktop.precedent.signs import FATE_SIGNS
from drafter.desktop.theme import Theme
from drafter.instruments import ClauseKind
from drafter.library import ClauseCoverage, Fate

CELL = 24
"""Width and height of a cell, in device-independent pixels."""
_ICON = 14
_CLAUSE = Qt.ItemDataRole.UserRole
_WASHES = {Fate.LOST: "deleted_wash", Fate.WEAKENED: "warning_wash"}
"""Grounds of what matters most."""

AnyIndex = QModelIndex | QPersistentModelIndex


class _Cells(QStringListModel):
    """The clauses, with what is said of each; Qt counts the rows itself (see :mod:`drafter.desktop.cards`)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._clauses: tuple[ClauseCoverage, ...] = ()
        self._words_of: Callable[[ClauseCoverage], str] = lambda each: each.clause.id

    def show(self, clauses: tuple[ClauseCoverage, ...], words_of: Callable[[ClauseCoverage], str]) -> None:
        """Shows other clauses."""
        self._words_of = words_of
        same = [each.clause.id for each in clauses] == [each.clause.id for each in self._clauses]
        self._clauses = clauses
        if same and clauses:
            self.dataChanged.emit(self.index(0, 0), self.index(len(clauses) - 1, 0))
        else:
            self.setStringList([""] * len(clauses))

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The clause, or what is said of it."""
        if not index.isValid() or index.row() >= len(self._clauses):
            return None
        each = self._clauses[index.row()]
        if role == _CLAUSE:
            return each
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.DisplayRole):
            return self._words_of(each)
        return None


class _CellPainter(QStyledItemDelegate):
    """A sign in a cell; a heading's cell is framed and has its number above the sign."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """All alike."""
        return QSize(CELL, CELL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """One cell."""
        each = index.data(_CLAUSE)
        if not isinstance(each, ClauseCoverage):
            return
        icon, colour = FATE_SIGNS[each.fate]
        room = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setBrush(self.theme.colour("accent_wash" if chosen else _WASHES.get(each.fate, "surface")))
        heading = each.clause.kind is ClauseKind.HEADING
        edge = "accent" if chosen else "muted" if heading else "line"
        painter.setPen(QPen(self.theme.colour(edge), 2 if chosen or heading else 1))
        painter.drawRoundedRect(room, 4, 4)
        if heading and each.clause.section:
            face = QFont(option.font)
            face.setBold(True)
            face.setPixelSize(10)
            painter.setFont(face)
            painter.setPen(self.theme.colour(colour))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, each.clause.section)
            if each.fate is Fate.LOST:
                painter.drawLine(QPointF(room.left() + 4, room.bottom() - 4), QPointF(room.right() - 4, room.top() + 4))
        else:
            corner = QPointF(room.center().x() - _ICON / 2, room.center().y() - _ICON / 2)
            ratio = painter.device().devicePixelRatio()
            painter.drawPixmap(corner, icons.pixmap(icon, self.theme.colour(colour), _ICON, ratio))
        painter.restore()


class CoverageGrid(QListView):
    """Cells in rows, as many as there is room for; the arrow keys go from cell to cell.

    Signals:
        clause_chosen(str): id of the clause whose cell became the current one.
    """

    clause_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = _Cells(self)
        self._painter = _CellPainter(theme, self)
        self.setModel(self._cells)
        self.setItemDelegate(self._painter)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setGridSize(QSize(CELL, CELL))
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setViewportMargins(8, 4, 0, 4)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Map of the precedent"))
        self.setMouseTracking(True)
        self._following = False
        self.selectionModel().currentChanged.connect(self._chose)
        self.clicked.connect(self._chose)

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._painter.theme = theme
        self.viewport().update()

    def show_clauses(self, clauses: tuple[ClauseCoverage, ...], words_of: Callable[[ClauseCoverage], str]) -> None:
        """Shows a precedent; ``words_of`` says of a clause what a screen reader and a tooltip say."""
        self._following = True
        self._cells.show(clauses, words_of)
        self._following = False

    def select(self, clause_id: str) -> None:
        """Makes a clause's cell the current one, without announcing it; none where it has no cell."""
        self._following = True
        for row in range(self._cells.rowCount()):
            index = self._cells.index(row, 0)
            each = index.data(_CLAUSE)
            if isinstance(each, ClauseCoverage) and each.clause.id == clause_id:
                self.setCurrentIndex(index)
                break
        else:
            self.selectionModel().clear()
        self._following = False

    def _chose(self, index: AnyIndex) -> None:
        each = index.data(_CLAUSE) if index.isValid() else None
        if isinstance(each, ClauseCoverage) and not self._following:
            self.clause_chosen.emit(each.clause.id)
