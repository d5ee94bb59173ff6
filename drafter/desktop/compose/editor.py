"""The continuous editor of a draft: a page that feels like a word processor's."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
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
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from drafter.deeds.tables import shipped_notation
from drafter.desktop.compose.brackets.commands import BracketCommands
from drafter.desktop.compose.brackets.folds import Folds
from drafter.desktop.compose.brackets.live_brackets import LiveBrackets
from drafter.desktop.compose.brackets.marks import paint_lines
from drafter.desktop.compose.clipboard import copied, to_paste
from drafter.desktop.compose.commands import ParagraphCommands
from drafter.desktop.compose.gutter import WIDTH as GUTTER_WIDTH
from drafter.desktop.compose.gutter import Gutter
from drafter.desktop.compose.label_field import LabelField
from drafter.desktop.compose.live_document import Changed, LiveDocument
from drafter.desktop.compose.page import PageView, Standpoint
from drafter.desktop.compose.page_marks import PageMarks
from drafter.desktop.consult.transfer import CLAUSES_MIME, clause_ids
from drafter.desktop.file_drops import local_files
from drafter.desktop.text_positions import document_text, draft_text
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting.brackets import Notation
from drafter.drafting.ids import RandomIds
from drafter.redline import ClosenessResult, Vocabulary

_JUDGE_AFTER, _JUDGE_SCROLLED = 120, 15
"""Milliseconds after the last key, and after scrolling, until what is on the screen is judged anew."""


class DraftEditor(PageView):
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
        self,
        workspace: Workspace,
        theme: Theme,
        vocabulary: Vocabulary,
        parent: QWidget | None = None,
        *,
        new_id: Callable[[], str] | None = None,
        notation: Notation | None = None,
    ) -> None:
        """``new_id`` gives ids for new paragraphs, random ones where it is None; ``notation`` is what brackets are read
        with, the shipped one where it is None.
        """
        new_id = new_id or RandomIds(random.SystemRandom())
        super().__init__(LiveDocument(workspace, new_id), theme, parent)
        self.live.setParent(self)
        self._workspace = workspace
        self._standpoint: Standpoint | None = None
        self.current_paragraph = ""
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Text of the draft"))
        self.brackets = LiveBrackets(self.live, notation or shipped_notation(), self.live)
        self.folds = Folds(self.live, self.brackets)
        self.marks = PageMarks(self, theme, vocabulary, self.brackets, self.folds)
        self.gutter = Gutter(self, theme)
        self.bracket_commands = BracketCommands(self, self.brackets, workspace, theme, self.folds)
        self.commands = ParagraphCommands(self, workspace, theme, new_id)
        self.label_field = LabelField(self)
        self._connect()
        self._opened()

    def _connect(self) -> None:
        self.live.typed.connect(self._typed)
        self.live.about_to_change.connect(self._remember)
        self.live.changed.connect(self._changed)
        self.live.opened.connect(self._opened)
        self.marks.judged.connect(self._judged)
        self.laid_out.connect(self._page_laid_out)
        self.cursorPositionChanged.connect(self._cursor_moved)
        self.selectionChanged.connect(self.commands.follow)
        self.selectionChanged.connect(self.bracket_commands.follow)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.brackets.changed.connect(self.viewport().update)
        self.folds.changed.connect(self._folded)

    def set_theme(self, theme: Theme) -> None:
        """Paints in other colours."""
        super().set_theme(theme)
        self.gutter.set_theme(theme)
        self.commands.set_theme(theme)
        self.bracket_commands.set_theme(theme)
        self.marks.set_theme(theme)

    # -- what is on the page --------------------------------------------------------------------------------------

    def live_text(self, paragraph_id: str) -> str:
        """The paragraph's words as on the page, typed a moment ago included; empty where there is none."""
        return self.live.live_text(paragraph_id)

    def judgement(self, paragraph_id: str) -> ClosenessResult | None:
        """How close that paragraph is to its source, as last judged."""
        return self.marks.last(paragraph_id)

    def is_blank(self, paragraph_id: str) -> bool:
        """True where the paragraph has no words (yet)."""
        return not self.live_text(paragraph_id).strip()

    # -- cursor ---------------------------------------------------------------------------------------------------

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
                    self.label_field.open(row.paragraph.id, row.paragraph.label, self.label_box(row))

    def _cursor_moved(self) -> None:
        if not self.live.settled:
            return  # Qt tells of the cursor before it tells of the change; we come back after it
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
        self.folds.open_at(*self.caret())
        self.marks.follow_cursor()
        self.bracket_commands.follow()

    # -- following the document -----------------------------------------------------------------------------------

    def _typed(self, paragraph_id: str) -> None:
        self._cursor_moved()
        self.marks.judge_soon(_JUDGE_AFTER)
        self.gutter.update()
        self.paragraph_edited.emit(paragraph_id)

    def _remember(self) -> None:
        self._standpoint = Standpoint.of(self)

    def _changed(self, change: Changed) -> None:
        standpoint, self._standpoint = self._standpoint, None
        if standpoint is not None:
            if {standpoint.anchor[0], standpoint.position[0]} & change.moved:
                standpoint.restore_cursor(self)
            elif change.follow is not None:
                self.place_caret(*change.follow)
            else:
                standpoint.restore_scrolling(self)
        if change.reshaped or not self.live.paragraphs:
            self._show_emptiness()
        self._cursor_moved()
        self.commands.follow()
        self.marks.judge_visible()
        self.viewport().update()
        self.gutter.update()
        if self.current_paragraph:
            self.paragraph_edited.emit(self.current_paragraph)

    def _opened(self) -> None:
        self.marks.forget()
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
        self.marks.judge_visible()

    def _show_emptiness(self) -> None:
        if self.live.paragraphs or not self._workspace.has_draft:
            self.say_instead("")
        elif self._workspace.read_only:
            self.say_instead(self.tr("This draft has no paragraphs yet."))
        else:
            self.say_instead(
                self.tr(
                    "No paragraphs yet.\n\nWrite here, paste a text, or drag clauses of adopted declarations from the "
                    "library on the left."
                )
            )

    def _judged(self) -> None:
        self.gutter.describe(self.live.paragraph_of(self.textCursor().block()))
        self.gutter.update()
        self.closeness_changed.emit()

    def _folded(self) -> None:
        self.marks.judge_visible()
        self.viewport().update()
        self.gutter.update()

    def _page_laid_out(self, left: int) -> None:
        self.gutter.setGeometry(left, 0, GUTTER_WIDTH, self.height())
        self.label_field.close_unsaved()
        self.marks.judge_soon(0)

    def _scrolled(self) -> None:
        self.gutter.update()
        self.marks.judge_soon(_JUDGE_SCROLLED)
        self.label_field.close_unsaved()

    def set_marking(self, on: bool) -> None:
        """Marks the words that are not agreed language, or not."""
        self.marks.set_marking(on)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the page, and below the words of brackets a line for each depth."""
        super().paintEvent(event)
        if self.brackets.counts.brackets:
            painter = QPainter(self.viewport())
            for row in self.visible_rows(event.rect().top(), event.rect().bottom()):
                paint_lines(painter, row, self.brackets, self._theme, self.live.zoom, row.block.blockNumber())
                self.folds.paint(painter, row, self._theme, self.live.zoom)
            painter.end()

    # -- keys, clipboard, drops -----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo go through the journal; the rest is a word processor's."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self._workspace.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._workspace.redo()
        elif _means_a_menu(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hands in what is typed."""
        super().focusOutEvent(event)
        self.live.commit()

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selected words, character for character."""
        return copied(draft_text(part) for part in self.textCursor().selectedText().split("\u2029"))

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
        cursor = self.textCursor()
        texts = to_paste(source)
        if len(texts) > 1 and source.text().endswith("\n") and self._is_before_words(cursor):
            texts = (*texts, "")  # whole paragraphs: the words that stood here stay a paragraph of their own
        cursor.insertText("\u2029".join(document_text(text) for text in texts))
        self.ensureCursorVisible()

    def _is_before_words(self, cursor: QTextCursor) -> bool:
        """True where what is pasted would be written to the left of a paragraph's first word."""
        before, after = QTextCursor(cursor), QTextCursor(cursor)
        before.setPosition(cursor.selectionStart())
        after.setPosition(cursor.selectionEnd())
        return before.atBlockStart() and not after.atBlockEnd()

    def _drop_clauses(self, source: QMimeData, at: int) -> None:
        ids = clause_ids(source)
        if ids:
            self.live.commit()
            self.clauses_dropped.emit(ids, at)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes clauses and words; files are the window's business."""
        if local_files(event.mimeData()):
            event.ignore()
        elif event.mimeData().hasFormat(CLAUSES_MIME) and not self.isReadOnly():
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


def _means_a_menu(event: QKeyEvent) -> bool:
    """True for Alt with a letter no menu answers to: Qt would type the letter into the draft.

    AltGr comes without Alt (X11) or with Ctrl too (Windows); on a Mac the same key writes ñ and «.
    """
    held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    return held == Qt.KeyboardModifier.AltModifier and event.text().isprintable() and sys.platform != "darwin"
