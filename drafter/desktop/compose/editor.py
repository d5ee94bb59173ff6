"""The continuous editor of a draft: a page that feels like a word processor's."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlock,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QLabel, QTextEdit

from drafter.desktop.compose.commands import ParagraphCommands
from drafter.desktop.compose.finding import Occurrence
from drafter.desktop.compose.gutter import WIDTH as GUTTER_WIDTH
from drafter.desktop.compose.gutter import Gutter
from drafter.desktop.compose.label_field import LabelField
from drafter.desktop.compose.live_document import Changed, LiveDocument
from drafter.desktop.compose.marking import Judgements, found_style, own_words, own_words_style, selection
from drafter.desktop.compose.pasting import pasted_paragraphs
from drafter.desktop.compose.typography import LABEL_GAP, MEASURE, font_for, look
from drafter.desktop.consult.transfer import CLAUSES_MIME, clause_ids
from drafter.desktop.text_positions import document_text, draft_text, from_qt, to_qt
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting import Paragraph
from drafter.drafting.ids import RandomIds
from drafter.redline import ClosenessResult, Vocabulary

PARAGRAPHS_MIME = "application/x-drafter-paragraphs"
"""A UTF-8 JSON list of paragraphs' texts: what is copied here is pasted here character for character."""

_RIGHT = 40  # from the words to the page's right edge
_LEFT = 12  # from the gutter to the text column
_ABOVE, _BELOW = 30, 220  # white space over the first and under the last paragraph
_JUDGE_AFTER = 120  # milliseconds after the last key; scrolling asks sooner
_ZOOMS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)


@dataclass(frozen=True, slots=True)
class PageRow:
    """A paragraph on the screen; lengths in pixels from the viewport's top.

    Attributes:
        block: the text block; paragraph: what it shows, as last committed.
        top, bottom: of its words; first_line: of its first line.
    """

    block: QTextBlock
    paragraph: Paragraph
    top: float
    bottom: float
    first_line: QRectF


class DraftEditor(QTextEdit):
    """One continuous page, one text block for each paragraph of the draft.

    Signals:
        current_paragraph_changed(str): the cursor is in another paragraph (its id; empty: in none).
        paragraph_edited(str): words of that paragraph changed, committed or not (see :meth:`live_text`).
        closeness_changed(): marks on the screen may have changed.
        clauses_dropped(list, int): ids of clauses of the library, to be inserted before that place.
        zoom_changed(float): 1 is the size as on paper.
    """

    current_paragraph_changed = Signal(str)
    paragraph_edited = Signal(str)
    closeness_changed = Signal()
    clauses_dropped = Signal(list, int)
    zoom_changed = Signal(float)

    def __init__(
        self, workspace: Workspace, theme: Theme, vocabulary: Vocabulary, parent: QTextEdit | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        new_id = RandomIds(random.SystemRandom())
        self.live = LiveDocument(workspace, new_id, self)
        self._judgements = Judgements(vocabulary)
        self._marking = True
        self._found: tuple[Occurrence, ...] = ()
        self._found_current = -1
        self._marked: list[tuple[int, str, int, int, int]] = []
        self._drop_gap: int | None = None
        self.current_paragraph = ""
        self._remembered: tuple[tuple[str, int], tuple[str, int]] = (("", 0), ("", 0))
        self._remembered_top: tuple[str, float] | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("Text of the draft"))
        self.setDocument(self.live.document)
        self._set_page_margins()
        self._empty = QLabel(self.viewport())
        self._empty.setProperty("role", "empty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.gutter = Gutter(self, theme)
        self.commands = ParagraphCommands(self, workspace, theme, new_id)
        self.label_field = LabelField(self)
        self._judging = QTimer(self)
        self._judging.setSingleShot(True)
        self._judging.timeout.connect(self.judge_visible)
        self._connect()
        self._opened()

    def _connect(self) -> None:
        self.live.typed.connect(self._typed)
        self.live.about_to_change.connect(self._remember)
        self.live.changed.connect(self._changed)
        self.live.opened.connect(self._opened)
        self.cursorPositionChanged.connect(self._cursor_moved)
        self.selectionChanged.connect(self.commands.follow)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def set_theme(self, theme: Theme) -> None:
        """Paints in other colours."""
        self._theme = theme
        self.gutter.set_theme(theme)
        self.commands.set_theme(theme)
        self._marked = []
        self.judge_visible()
        self.viewport().update()

    # -- what is on the page --------------------------------------------------------------------------------------

    def live_text(self, paragraph_id: str) -> str:
        """The paragraph's words as on the page, typed a moment ago included; empty where there is none."""
        return self.live.live_text(paragraph_id)

    def judgement(self, paragraph_id: str) -> ClosenessResult | None:
        """How close that paragraph is to its source, as last judged."""
        return self._judgements.last(paragraph_id)

    def is_blank(self, paragraph_id: str) -> bool:
        """True where the paragraph has no words (yet)."""
        return not self.live_text(paragraph_id).strip()

    def visible_rows(self, top: int, bottom: int) -> Iterator[PageRow]:
        """The paragraphs between two heights of the viewport."""
        paragraphs = self.live.paragraphs
        if not paragraphs:
            return
        arrangement = self.document().documentLayout()
        scroll = self.verticalScrollBar().value()
        inside = QPointF(_LEFT + 1, max(_ABOVE + 1, top + scroll))  # a hit above the words may be anywhere
        arrangement.blockBoundingRect(self.document().firstBlock())  # lines are broken lazily; the first must be
        block = self.document().findBlock(max(0, arrangement.hitTest(inside, Qt.HitTestAccuracy.FuzzyHit)))
        while block.previous().isValid() and arrangement.blockBoundingRect(block).top() - scroll > top:
            block = block.previous()  # a hit between two paragraphs may go to the lower one
        place = block.blockNumber()
        while block.isValid() and place < len(paragraphs):
            bounds = arrangement.blockBoundingRect(block)
            text = block.layout()
            above = text.position().y() - scroll
            if above > bottom:
                return
            lines = text.lineCount()
            if lines and bounds.bottom() - scroll >= top:
                first = text.lineAt(0).rect().translated(text.position().x(), above)
                last = text.lineAt(lines - 1).rect().bottom() + above
                yield PageRow(block, paragraphs[place], above, last, first)
            block = block.next()
            place += 1

    def row_at(self, y: int) -> PageRow | None:
        """The paragraph at that height of the viewport; None above the first and below the last."""
        return next((row for row in self.visible_rows(y, y) if row.top - 4 <= y <= row.bottom + 8), None)

    def gap_at(self, y: int) -> int:
        """The gap between paragraphs nearest to that height: 0 is before the first."""
        gap = 0
        for row in self.visible_rows(0, self.viewport().height()):
            if y < (row.top + row.bottom) / 2:
                return row.block.blockNumber()
            gap = row.block.blockNumber() + 1
        return gap

    # -- cursor ---------------------------------------------------------------------------------------------------

    def caret(self) -> tuple[int, int]:
        """Place of the paragraph where the cursor is, and the characters before it there."""
        cursor = self.textCursor()
        return cursor.blockNumber(), from_qt(cursor.block().text(), cursor.positionInBlock())

    def place_caret(self, place: int, offset: int) -> None:
        """Puts the cursor before character ``offset`` of the paragraph at ``place``, and shows it."""
        block = self.live.block(place)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + to_qt(block.text(), offset))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def focus_paragraph(self, paragraph_id: str) -> None:
        """Puts the cursor at the end of a paragraph and the keyboard on the page."""
        place = self.live.place(paragraph_id)
        if place is not None:
            self.place_caret(place, len(self.live.block(place).text()))
            self.setFocus()

    def select_paragraph(self, paragraph_id: str) -> None:
        """Selects a paragraph's words."""
        place = self.live.place(paragraph_id)
        if place is not None:
            cursor = QTextCursor(self.live.block(place))
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            self.setFocus()

    def selected_places(self) -> tuple[int, int] | None:
        """First and last paragraph that the cursor or the selection touches; None where the draft is empty."""
        count = len(self.live.paragraphs)
        if not count:
            return None
        cursor = self.textCursor()
        first = self.document().findBlock(cursor.selectionStart()).blockNumber()
        last_block = self.document().findBlock(cursor.selectionEnd())
        last = last_block.blockNumber()
        if cursor.hasSelection() and last > first and cursor.selectionEnd() == last_block.position():
            last -= 1  # selected up to the end of the paragraph before
        return min(first, count - 1), min(last, count - 1)

    def has_selected(self, paragraph_id: str) -> bool:
        """True where the selection reaches over that paragraph and others."""
        places, place = self.selected_places(), self.live.place(paragraph_id)
        return places is not None and place is not None and places[0] <= place <= places[1]

    def edit_label(self) -> None:
        """Opens the small field over the current paragraph's label."""
        places = self.selected_places()
        if places is not None and not self.isReadOnly():
            self.ensureCursorVisible()
            block = self.live.block(places[0])
            for row in self.visible_rows(0, self.viewport().height()):
                if row.block == block:
                    self.label_field.open(row.paragraph.id, row.paragraph.label, self._label_box(row))

    def _cursor_moved(self) -> None:
        paragraph = self.live.paragraph_of(self.textCursor().block())
        paragraph_id = paragraph.id if paragraph is not None else ""
        if self.live.pending not in ("", paragraph_id):
            self.live.commit()
        if paragraph_id != self.current_paragraph:
            self.current_paragraph = paragraph_id
            self.gutter.describe(paragraph)
            self.gutter.update()
            self.commands.follow()
            self.current_paragraph_changed.emit(paragraph_id)

    # -- following the document -----------------------------------------------------------------------------------

    def _typed(self, paragraph_id: str) -> None:
        self._judging.start(_JUDGE_AFTER)
        self.gutter.update()
        self.paragraph_edited.emit(paragraph_id)

    def _remember(self) -> None:
        cursor = self.textCursor()
        self._remembered = (self._spot(cursor.anchor()), self._spot(cursor.position()))
        rows = self.visible_rows(0, self.viewport().height())
        first = next((row for row in rows if row.bottom > 0), None)
        self._remembered_top = (first.paragraph.id, first.top) if first is not None else None

    def _spot(self, position: int) -> tuple[str, int]:
        block = self.document().findBlock(position)
        paragraph = self.live.paragraph_of(block)
        return (paragraph.id if paragraph is not None else "", position - block.position())

    def _changed(self, change: Changed) -> None:
        if self._remembered_top is not None:
            self._restore(change)
        if change.reshaped or not self.live.paragraphs:
            self._show_emptiness()
        self._cursor_moved()
        self.commands.follow()
        self.judge_visible()
        self.viewport().update()
        self.gutter.update()
        if self.current_paragraph:
            self.paragraph_edited.emit(self.current_paragraph)

    def _restore(self, change: Changed) -> None:
        top, self._remembered_top = self._remembered_top, None
        anchor, position = self._remembered
        if position[0] in change.moved or anchor[0] in change.moved:
            cursor = self.textCursor()
            if self._place_cursor(cursor, anchor, QTextCursor.MoveMode.MoveAnchor):
                self._place_cursor(cursor, position, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
        elif change.follow is not None:
            self.place_caret(*change.follow)
        elif top is not None:
            place = self.live.place(top[0])
            if place is not None:
                block = self.live.block(place)
                self.document().documentLayout().blockBoundingRect(block)
                self.verticalScrollBar().setValue(round(block.layout().position().y() - top[1]))

    def _place_cursor(self, cursor: QTextCursor, spot: tuple[str, int], mode: QTextCursor.MoveMode) -> bool:
        place = self.live.place(spot[0])
        if place is None:
            return False
        block = self.live.block(place)
        cursor.setPosition(block.position() + min(spot[1], block.length() - 1), mode)
        return True

    def _opened(self) -> None:
        self._judgements.forget()
        self._found, self._found_current = (), -1
        self._marked = []
        self.setExtraSelections([])
        self.setReadOnly(self._workspace.read_only)
        if self._workspace.read_only and self._workspace.has_draft:
            flags = self.textInteractionFlags() | Qt.TextInteractionFlag.TextSelectableByKeyboard
            self.setTextInteractionFlags(flags)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.current_paragraph = ""
        self._show_emptiness()
        self._cursor_moved()
        if not self.live.paragraphs:
            self.current_paragraph_changed.emit("")
        self.commands.follow()
        self.judge_visible()
        self.gutter.update()

    def _show_emptiness(self) -> None:
        empty = self._workspace.has_draft and not self.live.paragraphs
        if empty and self._workspace.read_only:
            self._empty.setText(self.tr("This draft has no paragraphs yet."))
        elif empty:
            self._empty.setText(
                self.tr(
                    "No paragraphs yet.\n\nWrite here, paste a text, or drag clauses of adopted declarations from the "
                    "library on the left."
                )
            )
        self._empty.setVisible(empty)

    # -- marks ----------------------------------------------------------------------------------------------------

    def set_marking(self, on: bool) -> None:
        """Marks the words that are not agreed language, or not."""
        self._marking = on
        self.judge_visible()

    def set_found(self, found: Sequence[Occurrence], current: int) -> None:
        """Marks search hits and shows the one with index ``current``, if it is not -1."""
        if 0 <= current < len(found):
            hit = found[current]
            block = self.live.block(hit.place)
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + to_qt(block.text(), hit.start))
            cursor.setPosition(block.position() + to_qt(block.text(), hit.stop), QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        self.set_marks_of_search(found, current)

    def set_marks_of_search(self, found: Sequence[Occurrence], current: int) -> None:
        """Marks search hits and leaves the cursor alone."""
        self._found, self._found_current = tuple(found), current
        self.judge_visible()

    def judge_visible(self) -> None:
        """Judges and marks the paragraphs on the screen."""
        self._judging.stop()
        marks: list[tuple[int, str, int, int, int]] = []
        for row in self.visible_rows(0, self.viewport().height()):
            text = draft_text(row.block.text())
            result = self._judgements.judge(row.paragraph, text)
            if result is not None and self._marking:
                marks += [(row.block.blockNumber(), text, start, stop, 0) for start, stop in own_words(result)]
            for index, hit in enumerate(self._found):
                if hit.place == row.block.blockNumber() and hit.stop <= len(text):
                    marks.append((hit.place, text, hit.start, hit.stop, 2 if index == self._found_current else 1))
        if marks != self._marked:
            self._marked = marks
            styles = (
                own_words_style(self._theme),
                found_style(self._theme, current=False),
                found_style(self._theme, current=True),
            )
            self.setExtraSelections(
                [
                    selection(self.live.block(place), text, start, stop, styles[style])
                    for place, text, start, stop, style in marks
                ]
            )
        self.gutter.describe(self.live.paragraph_of(self.textCursor().block()))
        self.gutter.update()
        self.closeness_changed.emit()

    # -- painting -------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the words, their labels, and where a drop would go."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        area = event.rect()
        painter.setPen(QColor(self._theme.muted))
        for row in self.visible_rows(area.top(), area.bottom()):
            if row.paragraph.label:
                self._paint_label(painter, row)
        painter.setPen(QColor(self._theme.line))
        right = self.viewport().width() - 1
        painter.drawLine(right, area.top(), right, area.bottom())
        if self._drop_gap is not None:
            self._paint_drop_line(painter)
        painter.end()

    def _paint_label(self, painter: QPainter, row: PageRow) -> None:
        font = font_for(row.paragraph.kind, self.live.zoom)
        painter.setFont(font)
        box = self._label_box(row)
        label = row.paragraph.label
        width = painter.fontMetrics().horizontalAdvance(label)
        if width > box.width():
            label = painter.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, int(box.width()))
            width = painter.fontMetrics().horizontalAdvance(label)
        baseline = row.top + row.block.layout().lineAt(0).y() + row.block.layout().lineAt(0).ascent()
        painter.drawText(QPointF(box.right() - width, baseline), label)

    def _label_box(self, row: PageRow) -> QRectF:
        right = _LEFT + look(row.paragraph.kind).indent * self.live.zoom - LABEL_GAP
        return QRectF(0, row.first_line.top(), max(right, 24), row.first_line.height())

    def show_drop_gap(self, gap: int | None) -> None:
        """Paints the line where a drop would go, or takes it away."""
        if gap != self._drop_gap:
            self._drop_gap = gap
            self.viewport().update()

    def _paint_drop_line(self, painter: QPainter) -> None:
        y = float(_ABOVE)
        for row in self.visible_rows(0, self.viewport().height()):
            place = row.block.blockNumber()
            if place == self._drop_gap:
                y = row.top - 5
                break
            y = row.bottom + 6
        painter.setPen(QPen(QColor(self._theme.accent), 2))
        painter.drawLine(QPointF(4, y), QPointF(self.viewport().width() - _RIGHT / 2, y))
        painter.setBrush(QColor(self._theme.accent))
        painter.drawEllipse(QPointF(5, y), 3, 3)

    # -- page and zoom --------------------------------------------------------------------------------------------

    def _set_page_margins(self) -> None:
        frame = self.document().rootFrame()
        style = frame.frameFormat()
        style.setLeftMargin(_LEFT)
        style.setRightMargin(_RIGHT)
        style.setTopMargin(_ABOVE)
        style.setBottomMargin(_BELOW)
        frame.setFrameFormat(style)

    def event(self, event: QEvent) -> bool:
        """Keeps the page in the middle, before Qt breaks the lines for the new width."""
        if event.type() is QEvent.Type.Resize:
            self._lay_out_page()
        return super().event(event)

    def _lay_out_page(self) -> None:
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        text = round(MEASURE * self.live.zoom) + _LEFT + _RIGHT
        side = max(0, (room - GUTTER_WIDTH - text) // 2)
        self.setViewportMargins(side + GUTTER_WIDTH, 0, side, 0)
        self.gutter.setGeometry(side, 0, GUTTER_WIDTH, self.height())
        self.label_field.close_unsaved()
        viewport = self.viewport().rect()
        self._empty.setGeometry(viewport.adjusted(_LEFT, 0, -_RIGHT, -viewport.height() // 4))
        self._judging.start(0)

    def zoom_by(self, steps: int) -> None:
        """Larger (positive) or smaller words; 0 is back to the size as on paper."""
        zoom = 1.0
        if steps:
            nearest = min(range(len(_ZOOMS)), key=lambda index: abs(_ZOOMS[index] - self.live.zoom))
            zoom = _ZOOMS[max(0, min(len(_ZOOMS) - 1, nearest + steps))]
        self.set_zoom(zoom)

    def set_zoom(self, zoom: float) -> None:
        """Sets the words at that size; 1 is as on paper."""
        if zoom != self.live.zoom:
            self._remember()
            self.live.set_zoom(zoom)
            self._lay_out_page()
            self._restore(Changed(reshaped=False))
            self.zoom_changed.emit(zoom)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls; with Ctrl it zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def _scrolled(self) -> None:
        self.gutter.update()
        if not self._judging.isActive():
            self._judging.start(15)
        self.label_field.close_unsaved()

    def scroll_towards(self, y: int) -> None:
        """Scrolls a little while something is dragged beyond the page's upper or lower edge."""
        edge, bar = 24, self.verticalScrollBar()
        if y < edge:
            bar.setValue(bar.value() - edge)
        elif y > self.viewport().height() - edge:
            bar.setValue(bar.value() + edge)

    # -- keys, clipboard, drops -----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo go through the journal; the rest is a word processor's."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self._workspace.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._workspace.redo()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hands in what is typed."""
        super().focusOutEvent(event)
        self.live.commit()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the application's palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.viewport().update()

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selected words, character for character."""
        texts = [draft_text(part) for part in self.textCursor().selectedText().split("\u2029")]
        data = QMimeData()
        data.setText("\n".join(texts))
        data.setData(PARAGRAPHS_MIME, json.dumps(texts, ensure_ascii=False).encode())
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Takes plain text and clauses."""
        return source.hasText() or source.hasFormat(CLAUSES_MIME)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pastes clauses after this paragraph, or words at the cursor; several paragraphs stay several."""
        if self.isReadOnly():
            return
        if source.hasFormat(CLAUSES_MIME):
            self._drop_clauses(source, min(self.textCursor().blockNumber() + 1, len(self.live.paragraphs)))
            return
        texts = _own_paragraphs(source) or pasted_paragraphs(source.text())
        self.textCursor().insertText("\u2029".join(document_text(text) for text in texts))
        self.ensureCursorVisible()

    def _drop_clauses(self, source: QMimeData, at: int) -> None:
        ids = clause_ids(source)
        if ids:
            self.live.commit()
            self.clauses_dropped.emit(ids, at)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes clauses and words."""
        if event.mimeData().hasFormat(CLAUSES_MIME) and not self.isReadOnly():
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Shows between which paragraphs the clauses would go."""
        if event.mimeData().hasFormat(CLAUSES_MIME) and not self.isReadOnly():
            y = event.position().toPoint().y()
            self.scroll_towards(y)
            self.show_drop_gap(self.gap_at(y))
            event.acceptProposedAction()
        else:
            super().dragMoveEvent(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Takes the line away."""
        self.show_drop_gap(None)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Drops clauses between paragraphs, words where they fall."""
        if event.mimeData().hasFormat(CLAUSES_MIME) and not self.isReadOnly():
            gap = self.gap_at(event.position().toPoint().y())
            self.show_drop_gap(None)
            self._drop_clauses(event.mimeData(), gap)
            event.acceptProposedAction()
        else:
            super().dropEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The clipboard's menu and the paragraph's."""
        point: QPoint = event.pos()
        if not self.textCursor().hasSelection():
            self.setTextCursor(self.cursorForPosition(point))
        self.commands.text_menu().popup(event.globalPos())


def _own_paragraphs(source: QMimeData) -> tuple[str, ...]:
    """Paragraphs that were copied in this program; none where the data has none that can be read."""
    if not source.hasFormat(PARAGRAPHS_MIME):
        return ()
    try:
        texts = json.loads(bytes(source.data(PARAGRAPHS_MIME).data()))
    except ValueError:  # another program may put anything under that name
        return ()
    return tuple(text for text in texts if isinstance(text, str)) if isinstance(texts, list) else ()
