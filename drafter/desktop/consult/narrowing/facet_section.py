"""One respect in which a search can be narrowed: its values with how many clauses have each, under a caption."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QListView,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop import icons
from drafter.desktop.counts import grouped
from drafter.desktop.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex

_AT_FIRST = 6
"""Values shown until somebody asks for all of them."""
_ICON = 14
_GAP = 6


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value there is to choose.

    Attributes:
        value: as filters have it.
        words: as people say it.
        count: how many clauses have it, as the interface writes numbers; empty where it is not known.
    """

    value: str
    words: str
    count: str


class _Role(IntEnum):
    VALUE = Qt.ItemDataRole.UserRole + 1
    COUNT = Qt.ItemDataRole.UserRole + 2
    CHOSEN = Qt.ItemDataRole.UserRole + 3


class FacetModel(QAbstractListModel):
    """A row for each value that is offered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values: tuple[FacetValue, ...] = ()
        self.chosen = ""

    def show(self, values: Sequence[FacetValue], chosen: str) -> None:
        """Offers these values, of which one is chosen, or none."""
        if (tuple(values), chosen) == (self.values, self.chosen):
            return
        self.beginResetModel()
        self.values, self.chosen = tuple(values), chosen
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.values)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        value = self.values[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return value.words
            case Qt.ItemDataRole.AccessibleTextRole:
                said = f"{value.words}, {value.count}" if value.count else value.words
                return self.tr("{value}, chosen").format(value=said) if value.value == self.chosen else said
            case _Role.VALUE:
                return value.value
            case _Role.COUNT:
                return value.count
            case _Role.CHOSEN:
                return value.value == self.chosen
        return None


class _FacetDelegate(QStyledItemDelegate):
    """«✓ energía … 312»: what is chosen has a tick and is bold."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """One line, elided before the count."""
        self.initStyleOption(option, index)
        option.text = ""
        if not option.widget.hasFocus():  # what is chosen has a tick; the ground only says where the keyboard is
            option.state &= ~QStyle.StateFlag.State_Selected
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        room = QRect(option.rect).adjusted(4, 0, -6, 0)
        font = QFont(option.font)
        painter.save()
        if index.data(_Role.CHOSEN):
            tick = icons.pixmap("check", self.theme.colour("accent"), _ICON, painter.device().devicePixelRatio())
            painter.drawPixmap(room.left(), room.top() + (room.height() - _ICON) // 2, tick)
            font.setBold(True)
        room.setLeft(room.left() + _ICON + _GAP)
        count = str(index.data(_Role.COUNT))
        centred = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self.theme.colour("muted"))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | centred, count)
        room.setRight(room.right() - QFontMetrics(option.font).horizontalAdvance(count) - _GAP)
        painter.setFont(font)
        painter.setPen(self.theme.colour("ink"))
        words = QFontMetrics(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | centred, words)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """A comfortable line."""
        return QSize(40, QFontMetrics(option.font).height() + 9)


class _ValueList(QListView):
    """As high as its values; Space and Enter choose.

    Signals:
        picked(str): a value was clicked, or chosen with a key.
    """

    picked = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter choose the current value; the arrows go up and down."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _pick(self, index: QModelIndex) -> None:
        if index.isValid():
            self.picked.emit(str(index.data(_Role.VALUE)))


class SectionHeader(QToolButton):
    """A caption as wide as its section, cut at its end where there is no room for all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setProperty("role", "section")

    @property
    def words(self) -> str:
        """All of the caption."""
        return self._words

    def say(self, words: str) -> None:
        """Shows a caption."""
        self._words = words
        self.setAccessibleName(words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cuts the caption anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - _ICON - 4 * _GAP
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, max(40, room)))


class FacetSection(QWidget):
    """A caption that opens and closes what stands under it.

    Signals:
        opened(bool): somebody opened or closed it.
    """

    opened = Signal(bool)

    def __init__(self, caption: str, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        """``language`` is that of counts, ISO 639-1."""
        super().__init__(parent)
        self._caption = caption
        self._theme, self._language = theme, language
        self.header = SectionHeader()
        self.header.clicked.connect(lambda _checked=False: self.set_open(not self.is_open, by_hand=True))
        self.inside = QWidget()
        self.column = QVBoxLayout(self.inside)
        self.column.setContentsMargins(0, 0, 0, 6)
        self.column.setSpacing(4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(self.inside)
        self.set_open(False)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab stops at, from top to bottom."""
        return (self.header,)

    @property
    def is_open(self) -> bool:
        """True where what stands under the caption is to be seen."""
        return not self.inside.isHidden()

    def set_open(self, opened: bool, *, by_hand: bool = False) -> None:
        """Opens or closes it."""
        self.inside.setVisible(opened)
        self._show_header()
        if by_hand:
            self.opened.emit(opened)

    def set_theme(self, theme: Theme) -> None:
        """Dresses icons."""
        self._theme = theme
        self._show_header()

    def say_chosen(self, words: str) -> None:
        """Says in the caption what is chosen below, so that it is seen when closed too."""
        self.header.say(f"{self._caption}: {words}" if words else self._caption)

    def _show_header(self) -> None:
        self.header.setIcon(self._theme.icon("chevron-down" if self.is_open else "chevron-right"))
        if not self.header.words:
            self.header.say(self._caption)
        state = self.tr("Close") if self.is_open else self.tr("Open")
        self.header.setToolTip(f"{state}: {self._caption}")


class ValueSection(FacetSection):
    """The values of one respect.

    Signals:
        picked(str): the value somebody wants, ``""`` to let everything through again.
    """

    picked = Signal(str)

    def __init__(self, caption: str, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(caption, theme, language, parent)
        self._values: tuple[FacetValue, ...] = ()
        self._chosen = ""
        self._all = False
        self.model = FacetModel(self)
        self.list = _ValueList()
        self.list.setModel(self.model)
        self._rows = _FacetDelegate(theme, self.list)
        self.list.setItemDelegate(self._rows)
        self.list.setProperty("role", "values")
        self.list.setAccessibleName(caption)
        self.list.setUniformItemSizes(True)
        for bar in (self.list.setHorizontalScrollBarPolicy, self.list.setVerticalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.picked.connect(self._pick)
        self.list.clicked.connect(lambda index: self._pick(str(index.data(_Role.VALUE))))
        self.more = QPushButton()
        self.more.setProperty("role", "link")
        self.more.clicked.connect(lambda _checked=False: self._show_all())
        self.column.addWidget(self.list)
        self.column.addWidget(self.more)

    def set_theme(self, theme: Theme) -> None:
        """Dresses rows and icons."""
        super().set_theme(theme)
        self._rows.theme = theme
        self.list.viewport().update()

    def offer(self, values: Sequence[FacetValue], chosen: str) -> None:
        """Offers these values in this order; what is chosen stands first where it would be out of sight."""
        self._values, self._chosen = tuple(values), chosen
        self._show()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        return (self.header, self.list, self.more)

    @property
    def offered(self) -> tuple[FacetValue, ...]:
        """What is to be seen."""
        return self.model.values

    def _show(self) -> None:
        shown = self._values if self._all else self._values[:_AT_FIRST]
        hidden = self._values[len(shown) :]
        for value in hidden:
            if value.value == self._chosen:
                shown = (value, *shown[:-1])
        row = self.list.currentIndex().row()
        self.model.show(shown, self._chosen)
        if 0 <= row < len(shown):
            self.list.setCurrentIndex(self.model.index(row, 0))
        self.list.setFixedHeight(len(shown) * max(1, self.list.sizeHintForRow(0)) + 2)
        self.more.setVisible(bool(hidden) or self._all)
        count = grouped(len(self._values), self._language)
        self.more.setText(self.tr("Show fewer") if self._all else self.tr("Show all {count}").format(count=count))

    def _show_all(self) -> None:
        self._all = not self._all
        self._show()

    def _pick(self, value: str) -> None:
        self.picked.emit("" if value == self._chosen else value)
