"""The paragraph on the wall: one text block in large type, edited in place, its brackets told apart by depth."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QMimeData, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from drafter.desktop.compose.brackets import marks as bracket_looks
from drafter.desktop.compose.brackets.commands import BracketCommands
from drafter.desktop.compose.brackets.live_brackets import LiveBrackets
from drafter.desktop.compose.clipboard import copied, to_paste
from drafter.desktop.compose.deeds import split
from drafter.desktop.compose.marking import selection
from drafter.desktop.compose.page import PageRow
from drafter.desktop.projector.live_paragraph import LiveParagraph
from drafter.desktop.text_positions import document_text, draft_text, from_qt, to_qt
from drafter.desktop.theme import Theme, document_font
from drafter.desktop.workspace import Workspace
from drafter.drafting.brackets import Notation

SIZES = (20, 24, 28, 32, 36, 40, 46, 52, 60, 70, 82, 96, 112, 130, 150)
"""Type sizes that can be chosen, in pixels."""
USUAL_SIZE = 46
_SMALLEST = 20
_FIT_AFTER, _MARK_AFTER = 180, 60
"""Milliseconds after the last key until the type is fitted to the sheet, and until brackets are marked anew."""
_PLAIN_LINES, _BRACKET_LINES = 122, 138
"""Height of a line in per cent; brackets need room for the lines below them, of four depths."""
_LEAST_SHARE = 0.55
"""Share of the wanted type size down to which the sheet shrinks before it scrolls."""
_TURNS = {int(Qt.Key.Key_PageDown): 1, int(Qt.Key.Key_PageUp): -1}
_BASE = 16.0
"""Type size in pixels at which the lines below brackets have their own thickness."""


class ParagraphSheet(QTextEdit):
    """One paragraph of the draft. It shrinks to be seen whole, and scrolls where it would become too small to read.

    Signals:
        split_into(str): Enter cut the paragraph; the id of the second part.
        turned(int): the next (1) or previous (-1) page was asked for.
        size_wished(int): larger (1) or smaller (-1) type is wanted.
    """

    split_into = Signal(str)
    turned = Signal(int)
    size_wished = Signal(int)

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        notation: Notation,
        new_id: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self._new_id = new_id
        self._wished = USUAL_SIZE
        self._size = 0
        self._marked: tuple[str, list[bracket_looks.Mark], Theme] | None = None
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "page")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Words of the paragraph"))
        self.document().setDocumentMargin(8)
        self.live = LiveParagraph(self.document(), workspace, new_id, self)
        self.brackets = LiveBrackets(self.live, notation, self.live)
        self.bracket_commands = BracketCommands(self, self.brackets, workspace, theme)
        self._fitting, self._marking = QTimer(self), QTimer(self)
        for timer, wait, work in (
            (self._fitting, _FIT_AFTER, self.fit),
            (self._marking, _MARK_AFTER, self.mark),
        ):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(work)
        self.live.typed.connect(self._typed)
        self.live.changed.connect(self._changed)
        self.cursorPositionChanged.connect(self._moved)
        self.selectionChanged.connect(self.bracket_commands.follow)
        workspace.draft_opened.connect(self._opened)
        self._opened()

    # -- what is shown ----------------------------------------------------------------------------------------------

    def show_paragraph(self, paragraph_id: str) -> None:
        """Puts a paragraph on the sheet, the cursor before its first word."""
        another = paragraph_id != self.live.shown
        self.live.show(paragraph_id)
        if another:
            self.moveCursor(QTextCursor.MoveOperation.Start)
            self.fit()

    def set_theme(self, theme: Theme) -> None:
        """Paints in other colours."""
        self._theme = theme
        self.bracket_commands.set_theme(theme)
        self.mark()
        self.viewport().update()

    def set_size(self, pixels: int) -> None:
        """The type size that is wanted; the sheet takes less where the paragraph would not fit."""
        self._wished = pixels
        self.fit()

    @property
    def size_shown(self) -> int:
        """The type size in use, in pixels."""
        return self._size

    @property
    def scrolls(self) -> bool:
        """True where not all words are on the screen at once."""
        return self.verticalScrollBar().maximum() > 0

    def fit(self) -> None:
        """The largest type up to the wanted one in which the paragraph is seen whole."""
        self._fitting.stop()
        room = self.viewport().height()
        low, high = max(_SMALLEST, round(self._wished * _LEAST_SHARE)), self._wished
        self._set_type(high)
        if self.document().size().height() > room:
            while high - low > 1:  # low is taken whatever becomes of it, high is known not to fit
                middle = (low + high) // 2
                self._set_type(middle)
                low, high = (middle, high) if self.document().size().height() <= room else (low, middle)
            self._set_type(low)
        self.ensureCursorVisible()

    def _set_type(self, size: int) -> None:
        if size == self._size:
            return
        self._size = size
        self.setCursorWidth(max(2, size // 14))
        font = document_font()
        font.setPixelSize(size)
        self.document().setDefaultFont(font)

    def _changed(self) -> None:
        self.mark()
        self._fitting.start()

    def _opened(self) -> None:
        self.setReadOnly(self._workspace.read_only)
        if self._workspace.read_only:
            flags = self.textInteractionFlags() | Qt.TextInteractionFlag.TextSelectableByKeyboard
            self.setTextInteractionFlags(flags)

    # -- cursor: as the bracket commands ask of a page ---------------------------------------------------------------

    @property
    def _place(self) -> int:
        place = self.live.place(self.live.shown)
        return -1 if place is None else place

    def caret(self) -> tuple[int, int]:
        """Place of the paragraph in the draft, and the characters before the cursor."""
        return self.spot_of(self.textCursor().position())

    def spot_of(self, position: int) -> tuple[int, int]:
        """Place of the paragraph in the draft, and the characters before a position (UTF-16 units)."""
        return self._place, from_qt(self.document().firstBlock().text(), position)

    def place_caret(self, place: int, offset: int, until: int | None = None) -> None:
        """Puts the cursor before character ``offset`` of the paragraph at ``place``; another one is shown for it."""
        paragraphs = self.live.paragraphs
        if not 0 <= place < len(paragraphs):
            return
        if paragraphs[place].id != self.live.shown:
            self.split_into.emit(paragraphs[place].id)
        text = self.document().firstBlock().text()
        cursor = QTextCursor(self.document())
        cursor.setPosition(to_qt(text, min(offset, len(text))))
        if until is not None:
            cursor.setPosition(to_qt(text, until), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _typed(self) -> None:
        self._marking.start()
        self._fitting.start()

    def _moved(self) -> None:
        if not self._marking.isActive():
            self._marking.start()
        self.bracket_commands.follow()

    # -- brackets ---------------------------------------------------------------------------------------------------

    def mark(self) -> None:
        """Marks the brackets of the words as they are."""
        self._marking.stop()
        self.brackets.refresh()
        place, text = self._place, draft_text(self.document().firstBlock().text())
        stretch = self.brackets.stretch(place)
        found: list[bracket_looks.Mark] = []
        if stretch is not None and stretch.bracketed.text:
            lit = self.brackets.at(*self.caret())
            found = [mark for mark in bracket_looks.bracket_marks(stretch, place, lit) if mark[1] <= len(text)]
        if (text, found, self._theme) != self._marked:
            self._marked = (text, found, self._theme)
            styles = bracket_looks.styles(self._theme)
            styles["owners"].setForeground(self._theme.colour("warning"))  # paler ink does not reach the last row
            block = self.document().firstBlock()
            self.setExtraSelections([selection(block, text, a, b, styles[style]) for a, b, style in found])
        self._space_lines(_BRACKET_LINES if found else _PLAIN_LINES)

    def _space_lines(self, height: int) -> None:
        block = self.document().firstBlock()
        if block.blockFormat().lineHeight() != height:
            style = QTextBlockFormat()
            style.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            QTextCursor(block).setBlockFormat(style)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the words, and below those of brackets a line for each depth."""
        super().paintEvent(event)
        place = self._place
        if place < 0 or self.brackets.stretch(place) is None:
            return
        block = self.document().firstBlock()
        layout = block.layout()
        if not layout.lineCount():
            return
        top = layout.position().y() - self.verticalScrollBar().value()
        row = PageRow(block, self.live.paragraphs[place], top, top + layout.boundingRect().height(), QRectF())
        painter = QPainter(self.viewport())
        bracket_looks.paint_lines(painter, row, self.brackets, self._theme, self._size / _BASE * 0.62, place)
        painter.end()

    # -- keys, clipboard, size --------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter cuts the paragraph, undo and redo go through the journal; the rest is a word processor's."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self._workspace.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._workspace.redo()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not _shifted(event):
            self._split()
        elif event.key() in _TURNS and not event.modifiers():
            self.turned.emit(_TURNS[event.key()])
        elif _means_an_action(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _split(self) -> None:
        if self.isReadOnly() or self._place < 0:
            return
        self.live.commit()
        place, offset = self.caret()
        edit = split(self._workspace.draft, place, offset, self._new_id)
        if edit is not None and self._workspace.apply(edit):
            self.split_into.emit(self._workspace.draft.paragraphs[place + 1].id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What was typed elsewhere is handed in before anything is typed here."""
        super().focusInEvent(event)
        self._workspace.about_to_read.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hands in what is typed."""
        super().focusOutEvent(event)
        self.live.commit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The type follows the sheet."""
        super().resizeEvent(event)
        self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls; with Ctrl the type grows or shrinks."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.size_wished.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selected words, character for character."""
        return copied([draft_text(self.textCursor().selectedText())])

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Takes words."""
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pastes words; several paragraphs become lines of this one."""
        if not self.isReadOnly():
            self.textCursor().insertText(document_text("\n".join(to_paste(source))))
            self.ensureCursorVisible()


def usual_size(height: int) -> int:
    """The type size for a wall of that height in pixels, where nobody has chosen one: about 14 lines."""
    return min(SIZES, key=lambda size: abs(size - height * 0.056))


def _shifted(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)


def _means_an_action(event: QKeyEvent) -> bool:
    """True for Alt with a digit or letter: Qt would type it (on a Mac the same key writes ñ and «)."""
    held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    return held == Qt.KeyboardModifier.AltModifier and event.text().isprintable() and sys.platform != "darwin"
