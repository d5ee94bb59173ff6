"""How rows of the panel are painted: labels muted before words; what was found on a coloured ground."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from drafter.desktop.consult.browsing.instrument_tree import TreeRole
from drafter.desktop.consult.results.hits import HitRole
from drafter.desktop.text_positions import length_in_qt, to_qt
from drafter.desktop.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex

_LABEL_GAP = 6
_PADDING = 8
_SNIPPET_LINES = 3
_MOST_LAID = 500
"""Snippets kept laid out between measuring and painting them."""
_LINE_GAP = 3
_SAID_SHARE = 0.5
"""Of a line, that may say how often a clause was said; more of it leaves too little of the instrument's name."""
_APART = 10
"""Between words at both ends of a line, in pixels."""
_STILL_WORDS = 4  # characters
_WORDS_BEFORE = 24  # characters
_LONG_WORD = 16  # characters
_OMISSION = "… "

_Words = tuple[str, QFont, str]
"""What is written, in which face, in which of the theme's colours."""


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Selection and hover as the style sheet has them, without words."""
    option.text = ""
    widget = option.widget
    widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)


class TreeRowDelegate(QStyledItemDelegate):
    """«9. Expresaron su determinación…», the label muted, headings strong; at the end of a group how many it has."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """One line, elided at its end."""
        self.initStyleOption(option, index)
        label, words = str(index.data(TreeRole.LABEL)), str(index.data(TreeRole.WORDS))
        font = QFont(option.font)
        font.setBold(bool(index.data(TreeRole.STRONG)))
        _paint_ground(painter, option)
        painter.save()
        room = option.rect.adjusted(4, 0, -4, 0)
        if label:
            metrics = QFontMetrics(option.font)
            painter.setPen(self.theme.colour("muted"))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, label)
            room.setLeft(room.left() + metrics.horizontalAdvance(label) + _LABEL_GAP)
        count = str(index.data(TreeRole.COUNT))
        if count:
            painter.setPen(self.theme.colour("muted"))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
            room.setRight(room.right() - QFontMetrics(option.font).horizontalAdvance(count) - _LABEL_GAP)
        painter.setFont(font)
        painter.setPen(self.theme.colour("ink"))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """A comfortable line, as narrow as need be: the view gives the width."""
        return QSize(40, QFontMetrics(option.font).height() + 9)


class HitDelegate(QStyledItemDelegate):
    """Citation and kind on one line, the instrument on another, under them up to three lines of the snippet."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._laid: dict[tuple[int, str, tuple[tuple[int, int], ...]], QTextLayout] = {}

    def set_theme(self, theme: Theme) -> None:
        """Paints in other colours from now on."""
        self._theme = theme
        self._laid.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """A hit."""
        self.initStyleOption(option, index)
        _paint_ground(painter, option)
        painter.save()
        room = option.rect.adjusted(_PADDING, _PADDING - 2, -_PADDING, -_PADDING + 2)
        self._paint_head(painter, option.font, room, index)
        layout = self._snippet(option.font, room.width(), index)
        painter.setPen(self._theme.colour("ink"))
        # The last line that fits ends in an ellipsis where the snippet goes on.
        layout.draw(painter, QPointF(room.left(), room.top() + self._head_height(option.font, index)), clip=QRectF())
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _paint_head(self, painter: QPainter, font: QFont, room: QRect, index: AnyIndex) -> None:
        """Where it stands and what it is; of several instruments, below, in which, and how often it was said."""
        strong = QFont(font)
        strong.setBold(True)
        kind, instrument, said = (str(index.data(role)) for role in (HitRole.KIND, HitRole.INSTRUMENT, HitRole.SAID))
        line = QRect(room.left(), room.top(), room.width(), QFontMetrics(font).height())
        if QFontMetrics(font).horizontalAdvance(said) > room.width() * _SAID_SHARE:
            said = str(index.data(HitRole.SAID_SHORTLY))
        # How often is told later: it must find its room without making the row higher.
        beside = kind if instrument or not said else said
        where = (str(index.data(HitRole.CITATION)), strong, "accent")
        self._paint_sides(painter, line, where, (self._fitting(beside, font, line, where), font, "muted"))
        if instrument:
            line.translate(0, line.height() + 1)
            self._paint_sides(painter, line, (instrument, font, "muted"), (said, font, "accent"))

    @staticmethod
    def _fitting(words: str, font: QFont, line: QRect, beside: _Words) -> str:
        """As much as leaves the place whole, which is what one looks for; nothing rather than a letter or two."""
        left, bold, _colour = beside
        room = line.width() - QFontMetrics(bold).horizontalAdvance(left) - _APART
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
        return shown if shown == words or len(shown) > _STILL_WORDS else ""

    def _paint_sides(self, painter: QPainter, line: QRect, left: _Words, right: _Words) -> None:
        """Words at both ends of a line; those at its left are cut where they meet the others."""
        centred = Qt.AlignmentFlag.AlignVCenter
        words, font, colour = right
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | centred, words)
        taken = QFontMetrics(font).horizontalAdvance(words) + _APART if words else 0
        words, font, colour = left
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, line.width() - taken)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | centred, shown)

    @staticmethod
    def _head_height(font: QFont, index: AnyIndex) -> int:
        line = QFontMetrics(font).height()
        return (2 * line + 1 if index.data(HitRole.INSTRUMENT) else line) + _LINE_GAP

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """As high as its snippet needs in the view's width."""
        width = self._view.viewport().width()
        layout = self._snippet(option.font, width - 2 * _PADDING, index)
        head = self._head_height(option.font, index)
        return QSize(width, round(head + layout.boundingRect().height() + 2 * _PADDING - 2))

    def _snippet(self, font: QFont, width: int, index: AnyIndex) -> QTextLayout:
        """The snippet, laid out: three lines at most, what was found bold on the highlight's ground."""
        key = (width, str(index.data(HitRole.SNIPPET)), tuple(index.data(HitRole.HIGHLIGHTS)))
        known = self._laid.get(key)
        if known is None:
            if len(self._laid) >= _MOST_LAID:
                self._laid.clear()
            known = self._laid[key] = self._lay_out(key[1], key[2], font, width)
        return known

    def _lay_out(self, text: str, highlights: Sequence[tuple[int, int]], font: QFont, width: int) -> QTextLayout:
        layout = _laid_out(text, font, width, self._formats(text, highlights))
        if layout.lineCount() <= _SNIPPET_LINES:
            return layout
        if highlights and highlights[0][1] > len(_cut(layout, text)):
            # A narrow list would hide the very words that were found: begin nearer to them.
            text, highlights = _from_near(text, highlights, _room_in(layout))
            layout = _laid_out(text, font, width, self._formats(text, highlights))
            if layout.lineCount() <= _SNIPPET_LINES:
                return layout
        text = _cut(layout, text)
        return _laid_out(text, font, width, self._formats(text, highlights))

    def _formats(self, text: str, highlights: Iterable[tuple[int, int]]) -> list[QTextLayout.FormatRange]:
        return [_found(text, start, end, self._theme) for start, end in highlights if end <= len(text)]


def _room_in(layout: QTextLayout) -> int:
    """How many characters stand in the lines that are allowed, less a word that may not fit elsewhere."""
    return sum(layout.lineAt(number).textLength() for number in range(_SNIPPET_LINES)) - _LONG_WORD


def _from_near(text: str, highlights: Sequence[tuple[int, int]], room: int) -> tuple[str, list[tuple[int, int]]]:
    """The text from a few words before the first highlight on, and the highlights in it (Python offsets).

    From further before, where the rest would not fill the ``room`` there is (characters).
    """
    near = min(highlights[0][0] - _WORDS_BEFORE, len(text) - room)
    start = text.rfind(" ", 0, max(1, near)) + 1
    shift = len(_OMISSION) - start
    return _OMISSION + text[start:], [(first + shift, last + shift) for first, last in highlights]


def _found(text: str, start: int, end: int, theme: Theme) -> QTextLayout.FormatRange:
    """Where a highlight stands; ``start`` and ``end`` are Python offsets."""
    marked = QTextLayout.FormatRange()
    marked.start = to_qt(text, start)
    marked.length = length_in_qt(text[start:end])
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setBackground(QColor(theme.highlight))
    look.setForeground(QColor(theme.ink))
    marked.format = look
    return marked


def _laid_out(text: str, font: QFont, width: int, formats: list[QTextLayout.FormatRange]) -> QTextLayout:
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.setFormats(formats)
    layout.beginLayout()
    height = 0.0
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(40, width))
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


def _cut(layout: QTextLayout, text: str) -> str:
    """The text that fits the allowed lines, with an ellipsis in place of its last word."""
    last = layout.lineAt(_SNIPPET_LINES - 1)
    kept = text.encode("utf-16-le")[: 2 * (last.textStart() + last.textLength())].decode("utf-16-le", "ignore")
    return kept.rstrip().rsplit(" ", 1)[0].rstrip(",;: ") + " …"
