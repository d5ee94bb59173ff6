"""A list of cards: an icon, a headline, what stands beside it, and some words as a redline; for lists of any length."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from drafter.desktop import icons
from drafter.desktop.review.runs import Run
from drafter.desktop.review.text_block import format_for, printable
from drafter.desktop.text_positions import from_qt, length_in_qt
from drafter.desktop.theme import Theme
from drafter.errors import BugError

CARD_ROLE = Qt.ItemDataRole.UserRole
_ROLES = (
    CARD_ROLE,
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)

AnyIndex = QModelIndex | QPersistentModelIndex

_LEFT, _RIGHT, _PADDING = 12, 10, 8
_ICON = 14
_INDENT = 22
_BETWEEN = 4
_MOST_LINES = 40
"""Of a card that shows all its words: a footnote as long as a chapter is read in the file."""


@dataclass(frozen=True, slots=True)
class Sign:
    """An icon, or some words, or both.

    Attributes:
        icon: Lucide name; empty for none.
        words: beside it; at the end of a headline there is room for the icon alone.
        colour: attribute of the theme the icon is drawn in.
    """

    icon: str
    words: str = ""
    colour: str = "ink"


@dataclass(frozen=True)
class Card:
    """What a card says.

    Attributes:
        number: what it is known by.
        icon: Lucide name; colour: attribute of the theme it is drawn in.
        head: bold; aside: muted, after it.
        words: below, as a redline.
        foot: muted, on a line of its own under the words.
        marks: icons at the right end of the headline.
        spoken: what a screen reader says.
        tip: what is said where the mouse rests; what is spoken where it is empty.
        depth: a reply stands further in than what it answers.
    """

    number: int
    icon: str
    colour: str
    head: str
    aside: str
    words: tuple[Run, ...]
    foot: tuple[Sign, ...] = ()
    marks: tuple[Sign, ...] = ()
    spoken: str = ""
    tip: str = ""
    depth: int = 0


class CardModel(QStringListModel):
    """The cards, in order; each is made only when somebody looks at it: there may be tens of thousands.

    Qt counts the rows once for every row it lays out. Counted in Python that alone would take longer than a frame, so
    Qt keeps as many empty strings as there are cards, and only what they say comes from here.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers: tuple[int, ...] = ()
        self._row_of: dict[int, int] = {}
        self._make: Callable[[int], Card] = _no_card

    @property
    def numbers(self) -> tuple[int, ...]:
        """Of the cards that are listed, in order."""
        return self._numbers

    @property
    def cards(self) -> tuple[Card, ...]:
        """Those that are listed."""
        return tuple(self._make(number) for number in self._numbers)

    def row_of(self, number: int) -> int | None:
        """Where a card is listed; None where it is not."""
        return self._row_of.get(number)

    def show_cards(self, numbers: Sequence[int], make: Callable[[int], Card]) -> None:
        """Lists other cards; ``make`` gives the card of a number."""
        self._numbers, self._make = tuple(numbers), make
        self._row_of = {number: row for row, number in enumerate(self._numbers)}
        self.setStringList([""] * len(self._numbers))

    def show_otherwise(self, make: Callable[[int], Card]) -> None:
        """The same cards say something else now, which ``make`` knows."""
        self._make = make
        self.look_again()

    def look_again(self) -> None:
        """The cards say something else now."""
        if self._numbers:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._numbers) - 1, 0))

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The card, or what is said of it."""
        if not index.isValid() or index.row() >= len(self._numbers) or role not in _ROLES:
            return None
        card = self._make(self._numbers[index.row()])
        if role == CARD_ROLE:
            return card
        if role == Qt.ItemDataRole.ToolTipRole:
            return card.tip or card.spoken or None
        foot = " ".join(mark.words for mark in card.foot)
        return card.spoken or f"{card.head} {card.aside} {''.join(run.text for run in card.words)} {foot}"


def _no_card(number: int) -> Card:
    raise BugError(f"no card {number}")


class CardDelegate(QStyledItemDelegate):
    """Paints cards; ``lines`` under the headline of each, or as many as its words and its foot need where it is 0."""

    def __init__(self, theme: Theme, view: QListView, lines: int) -> None:
        super().__init__(view)
        self.theme = theme
        self._view = view
        self._lines = lines

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """The same height for all where the number of lines is fixed: a long list must know its length at once."""
        line = QFontMetricsF(option.font).height()
        card = index.data(CARD_ROLE)
        width = self._view.viewport().width()
        if self._lines or not isinstance(card, Card):
            return QSize(120, round(line * (1 + self._lines) + 2 * _PADDING + _BETWEEN + 1))
        layout = laid_out(card, option.font, self._inside(QRectF(0, 0, width, 0), card).width(), 0, self.theme)
        words = layout.boundingRect().height() if card.words else 0.0
        foot = line + _BETWEEN if card.foot else 0.0
        return QSize(120, round(line + words + foot + 2 * _PADDING + _BETWEEN + 1))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """One card."""
        card = index.data(CARD_ROLE)
        if not isinstance(card, Card):
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
        inside = self._inside(room, card)
        line = QFontMetricsF(option.font).height()
        self._paint_head(painter, option.font, card, inside, line)
        words = inside.adjusted(0, line + _BETWEEN, 0, 0)
        lines = self._lines - bool(card.foot) if self._lines else 0
        layout = laid_out(card, option.font, words.width(), lines, self.theme)
        painter.setPen(self.theme.colour("ink"))
        layout.draw(painter, words.topLeft())
        if card.foot:
            foot = QRectF(inside.left(), inside.bottom() - line, inside.width(), line)
            self._paint_foot(painter, option.font, card.foot, foot)
        painter.restore()

    @staticmethod
    def _inside(room: QRectF, card: Card) -> QRectF:
        return room.adjusted(_LEFT + _INDENT * card.depth, _PADDING, -_RIGHT, -_PADDING)

    def _paint_head(self, painter: QPainter, face: QFont, card: Card, room: QRectF, line: float) -> None:
        top = room.top() + (line - _ICON) / 2
        self._icon(painter, card.icon, card.colour, room.left(), top)
        right = room.right()
        for mark in reversed(card.marks):
            right -= _ICON
            self._icon(painter, mark.icon, mark.colour, right, top)
            right -= 5
        bold = QFont(face)
        bold.setBold(True)
        x = room.left() + _ICON + 7
        head = QFontMetricsF(bold).elidedText(card.head, Qt.TextElideMode.ElideRight, max(0.0, right - x))
        painter.setFont(bold)
        painter.setPen(self.theme.colour("ink" if card.colour == "muted" else card.colour))
        painter.drawText(QRectF(x, room.top(), right - x, line), Qt.AlignmentFlag.AlignVCenter, head)
        x += QFontMetricsF(bold).horizontalAdvance(head) + 8
        painter.setFont(face)
        painter.setPen(self.theme.colour("muted"))
        shown = QFontMetricsF(face).elidedText(card.aside, Qt.TextElideMode.ElideRight, max(0.0, right - x))
        painter.drawText(QRectF(x, room.top(), max(0.0, right - x), line), Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_foot(self, painter: QPainter, face: QFont, foot: Sequence[Sign], room: QRectF) -> None:
        metrics, x = QFontMetricsF(face), room.left()
        painter.setFont(face)
        painter.setPen(self.theme.colour("muted"))
        for mark in foot:
            if mark.icon:
                self._icon(painter, mark.icon, mark.colour, x, room.top() + (room.height() - _ICON) / 2)
                x += _ICON + 4
            rest = max(0.0, room.right() - x)
            shown = metrics.elidedText(mark.words, Qt.TextElideMode.ElideRight, rest)
            painter.drawText(QRectF(x, room.top(), rest, room.height()), Qt.AlignmentFlag.AlignVCenter, shown)
            x += metrics.horizontalAdvance(shown) + 10
            if shown != mark.words:
                return

    def _icon(self, painter: QPainter, name: str, colour: str, x: float, y: float) -> None:
        if name:
            ratio = painter.device().devicePixelRatio()
            picture = icons.pixmap(name, QColor(self.theme.colour(colour)), _ICON, ratio)
            painter.drawPixmap(QPointF(x, y), picture)


def laid_out(card: Card, face: QFont, width: float, lines: int, theme: Theme) -> QTextLayout:
    """The words of a card in ``lines`` lines at most (all where it is 0); «…» says that there are more."""
    words = printable("".join(run.text for run in card.words))
    formats: list[QTextLayout.FormatRange] = []
    at = 0
    for run in card.words:
        span = QTextLayout.FormatRange()
        span.start, span.length, span.format = at, length_in_qt(run.text), format_for(run.fate, theme)
        formats.append(span)
        at += span.length
    layout = _in_lines(words, face, width, lines, formats)
    if not lines or layout.lineCount() < lines:
        return layout
    last = layout.lineAt(lines - 1)
    shown = from_qt(words, last.textStart() + last.textLength())
    if not words[shown:].strip():
        return layout
    return _in_lines(words[:shown].rstrip().rsplit(" ", 1)[0] + " …", face, width, lines, formats)


def _in_lines(words: str, face: QFont, width: float, lines: int, formats: list[QTextLayout.FormatRange]) -> QTextLayout:
    layout = QTextLayout(words, face)
    layout.setFormats(formats)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    for _ in range(lines or _MOST_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(40.0, width))
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


class CardView(QListView):
    """A list of cards.

    Signals:
        chosen(int): number of the card that became the current one.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, name: str, *, lines: int = 0, parent: QWidget | None = None) -> None:
        """
        Args:
            name: what a screen reader calls the list.
            lines: under the headline of every card (its foot takes the last); 0 shows all words.
        """
        super().__init__(parent)
        self.cards = CardModel(self)
        self.setModel(self.cards)
        self.setAccessibleName(name)
        self.setUniformItemSizes(bool(lines))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._delegate = CardDelegate(theme, self, lines)
        self.setItemDelegate(self._delegate)
        self._following = False
        self.selectionModel().currentChanged.connect(self._chose)
        self.clicked.connect(self._chose)

    @property
    def current(self) -> int | None:
        """Number of the current card."""
        card = self.currentIndex().data(CARD_ROLE)
        return card.number if isinstance(card, Card) else None

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Lists other cards; none is current."""
        by_number = {card.number: card for card in cards}
        self.show_numbers(tuple(by_number), by_number.__getitem__)

    def show_numbers(self, numbers: Sequence[int], make: Callable[[int], Card]) -> None:
        """Lists cards that are made when they are seen; none is current."""
        self._following = True
        self.cards.show_cards(numbers, make)
        self._following = False

    def select(self, number: int | None) -> None:
        """Makes a card the current one, without announcing it."""
        self._following = True
        row = None if number is None else self.cards.row_of(number)
        if row is None:
            self.selectionModel().clear()
        else:
            index = self.cards.index(row, 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)
        self._following = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Breaks the lines anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _chose(self, index: AnyIndex) -> None:
        card = index.data(CARD_ROLE) if index.isValid() else None
        if isinstance(card, Card) and not self._following:
            self.chosen.emit(card.number)
