"""The changes as a list: kind, place, the words, what matters; filtered by kind and by words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop import icons
from drafter.desktop.choice_box import ChoiceBox
from drafter.desktop.marks import flag_icon
from drafter.desktop.review.changes import ChangeEntry, ChangeFilter, filtered
from drafter.desktop.review.phrases import ReviewPhrases
from drafter.desktop.review.row_marks import row_colour, row_icon
from drafter.desktop.review.settling import Verdict
from drafter.desktop.review.text_block import format_for, printable
from drafter.desktop.text_positions import length_in_qt
from drafter.desktop.theme import Theme

ENTRY_ROLE = Qt.ItemDataRole.UserRole
VERDICT_ROLE = Qt.ItemDataRole.UserRole + 1

_PADDING = 8
_ICON = 14
_LINES = 2
_LEFT, _RIGHT = 12, 10

AnyIndex = QModelIndex | QPersistentModelIndex


class ChangeListModel(QAbstractListModel):
    """The entries that pass the filter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phrases = ReviewPhrases(self)
        self._all: tuple[ChangeEntry, ...] = ()
        self._shown: tuple[ChangeEntry, ...] = ()
        self._verdicts: Mapping[int, Verdict] = {}
        self._sort = ChangeFilter.ALL
        self._words = ""

    @property
    def shown(self) -> Sequence[ChangeEntry]:
        """The entries that are listed."""
        return self._shown

    @property
    def count(self) -> int:
        """How many changes there are, listed or not."""
        return len(self._all)

    def set_entries(self, entries: Sequence[ChangeEntry], verdicts: Mapping[int, Verdict]) -> None:
        """Lists other changes."""
        self._all = tuple(entries)
        self._verdicts = verdicts
        self._filter()

    def set_filter(self, sort: ChangeFilter, words: str) -> None:
        """Lists those of a sort that have all the words."""
        self._sort, self._words = sort, words
        self._filter()

    def row_of(self, number: int) -> int | None:
        """Where a change is listed; None where the filter holds it back."""
        return next((row for row, entry in enumerate(self._shown) if entry.number == number), None)

    def _filter(self) -> None:
        self.beginResetModel()
        self._shown = filtered(self._all, self._sort, self._words)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """How many are listed."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The entry, its verdict, or both in words."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        entry = self._shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._phrases.change(entry, len(self._all))
        if role == Qt.ItemDataRole.ToolTipRole:
            verdict = self._verdicts.get(entry.number)
            lines = [self._phrases.flags(entry.flags), self._phrases.verdict(verdict) if verdict else ""]
            return "\n".join(line for line in lines if line)
        if role == ENTRY_ROLE:
            return entry
        if role == VERDICT_ROLE:
            return self._verdicts.get(entry.number)
        return None


class _ChangeDelegate(QStyledItemDelegate):
    """Paints an entry: its kind and place on one line, its words as a redline on the next two."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self.theme = theme
        self._phrases = ReviewPhrases(self)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """The same height for all: a list of tens of thousands must know its length at once."""
        return QSize(120, round(QFontMetricsF(option.font).height() * (1 + _LINES) + 2 * _PADDING + 5))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """One entry."""
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, ChangeEntry):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, self.theme.colour("accent_wash"))
            painter.fillRect(QRectF(room.left(), room.top(), 3, room.height()), self.theme.colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(room, self.theme.colour("sunken"))
        painter.fillRect(QRectF(room.left(), room.bottom() - 1, room.width(), 1), self.theme.colour("line"))
        inside = room.adjusted(_LEFT, _PADDING, -_RIGHT, -_PADDING)
        line = QFontMetricsF(option.font).height()
        self._paint_head(painter, option.font, entry, index.data(VERDICT_ROLE), inside, line)
        words = inside.adjusted(0, line + 4, 0, 0)
        self._paint_words(painter, option.font, entry, words)
        painter.restore()

    def _paint_head(
        self, painter: QPainter, face: QFont, entry: ChangeEntry, verdict: object, room: QRectF, line: float
    ) -> None:
        colour = row_colour(entry.kind)
        self._icon(painter, row_icon(entry.kind), colour, room.left(), room.top() + (line - _ICON) / 2)
        right = room.right()
        if isinstance(verdict, Verdict):
            right -= _ICON
            name = "check" if verdict is Verdict.ACCEPTED else "x"
            self._icon(painter, name, "ink", right, room.top() + (line - _ICON) / 2)
            right -= 5
        for flag in reversed(entry.flags):
            right -= _ICON
            self._icon(painter, flag_icon(flag), "warning", right, room.top() + (line - _ICON) / 2)
            right -= 5
        kind_face = QFont(face)
        kind_face.setBold(True)
        kind = self._phrases.kind(entry.kind)
        x = room.left() + _ICON + 7
        painter.setFont(kind_face)
        painter.setPen(self.theme.colour("ink" if colour == "muted" else colour))
        painter.drawText(QRectF(x, room.top(), right - x, line), Qt.AlignmentFlag.AlignVCenter, kind)
        x += QFontMetricsF(kind_face).horizontalAdvance(kind) + 8
        painter.setFont(face)
        painter.setPen(self.theme.colour("muted"))
        place = self._phrases.address(entry.address)
        shown = QFontMetricsF(face).elidedText(place, Qt.TextElideMode.ElideRight, max(0.0, right - x))
        painter.drawText(QRectF(x, room.top(), max(0.0, right - x), line), Qt.AlignmentFlag.AlignVCenter, shown)

    def _icon(self, painter: QPainter, name: str, colour: str, x: float, y: float) -> None:
        if name:
            ratio = painter.device().devicePixelRatio()
            picture = icons.pixmap(name, QColor(self.theme.colour(colour)), _ICON, ratio)
            painter.drawPixmap(QPointF(x, y), picture)

    def _paint_words(self, painter: QPainter, face: QFont, entry: ChangeEntry, room: QRectF) -> None:
        layout = QTextLayout(printable("".join(run.text for run in entry.excerpt)), face)
        formats: list[QTextLayout.FormatRange] = []
        at = 0
        for run in entry.excerpt:
            span = QTextLayout.FormatRange()
            span.start, span.length, span.format = at, length_in_qt(run.text), format_for(run.fate, self.theme)
            formats.append(span)
            at += span.length
        layout.setFormats(formats)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        y = 0.0
        for _ in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(room.width())
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        painter.setPen(self.theme.colour("ink"))
        layout.draw(painter, room.topLeft())


class ChangeList(QWidget):
    """The list with its filters.

    Signals:
        chosen(int): a change was chosen in the list.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._phrases = ReviewPhrases(self)
        self.model = ChangeListModel(self)
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Words in the changes"))
        self.words.setAccessibleName(self.tr("Find words in the changes"))
        self.words.setClearButtonEnabled(True)
        self._glass: QAction = self.words.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.sort = ChoiceBox()
        self.sort.setAccessibleName(self.tr("Which changes are listed"))
        for sort in ChangeFilter:
            self.sort.addItem(self._phrases.sort(sort), sort)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Changes"))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._delegate = _ChangeDelegate(theme, self.view)
        self.view.setItemDelegate(self._delegate)
        self._caption = QLabel()
        self._caption.setProperty("role", "muted")
        self._lay_out()
        self.words.textChanged.connect(self._filter)
        self.sort.currentIndexChanged.connect(self._filter)
        self.view.clicked.connect(self._chose)
        self.view.activated.connect(self._chose)
        self.view.selectionModel().currentChanged.connect(self._chose)
        self._following = False

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 6)
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addWidget(self.sort)
        column.addWidget(self.view, 1)
        column.addWidget(self._caption)

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._theme = theme
        self._delegate.theme = theme
        self._glass.setIcon(theme.icon("search"))
        self.view.viewport().update()

    def set_entries(self, entries: Sequence[ChangeEntry], verdicts: Mapping[int, Verdict]) -> None:
        """Lists other changes, with what was decided about them."""
        self._following = True
        self.model.set_entries(entries, verdicts)
        self._following = False
        self._show_count(len(entries))

    def set_current(self, number: int | None) -> None:
        """Shows which change is the current one."""
        self._following = True
        row = None if number is None else self.model.row_of(number)
        if row is None:
            self.view.selectionModel().clear()
        else:
            index = self.model.index(row, 0)
            self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.view.scrollTo(index)
        self._following = False

    def _filter(self) -> None:
        self._following = True
        sort = self.sort.currentData()
        self.model.set_filter(ChangeFilter(sort), self.words.text())
        self.sort.setProperty("narrows", "true" if sort != ChangeFilter.ALL else "false")
        self.sort.style().polish(self.sort)
        self._following = False
        self._show_count(self.model.count)

    def _show_count(self, count: int) -> None:
        shown = self.model.rowCount()
        if shown == count:
            self._caption.setText(self.tr("%n change(s)", "", count))
        else:
            self._caption.setText(self.tr("{shown} of %n change(s)", "", count).format(shown=shown))

    def _chose(self, index: AnyIndex) -> None:
        if not self._following and index.isValid():
            entry = index.data(ENTRY_ROLE)
            if isinstance(entry, ChangeEntry):
                self.chosen.emit(entry.number)
