"""The page's text and the draft, kept the same: what is typed becomes edits, edits from elsewhere appear on the page.

One ``QTextBlock`` is one paragraph of the draft, in order. Between two commits the paragraph that is being typed in may
be ahead of the draft; everything else is always equal.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from drafter.desktop.compose.reconcile import Insert, Plan, Remove, Retext, Step, changed_middle, plan
from drafter.desktop.compose.typography import Fold, KindHighlighter, block_format, font_for, wears
from drafter.desktop.text_positions import document_text, draft_text, to_qt
from drafter.desktop.workspace import Workspace
from drafter.drafting import Edit, JournalEntry, Paragraph
from drafter.drafting.editing.composing import edits_for_replacement
from drafter.drafting.editing.edits import AmendText, InsertParagraph, Several
from drafter.instruments import ClauseKind

COMMIT_AFTER = 400
"""Milliseconds from the first key of a stretch of typing to its commit; not put off by further keys."""


@dataclass(frozen=True, slots=True)
class Changed:
    """What became of the page.

    Attributes:
        reshaped: True where paragraphs came, went, moved or were relabelled; False where only words changed.
        follow: (place, characters into it) where the change ended, if the cursor is to go there (undo, redo).
        moved: ids of paragraphs that were taken out and put in elsewhere.
    """

    reshaped: bool
    follow: tuple[int, int] | None = None
    moved: frozenset[str] = frozenset()


class LiveDocument(QObject):
    """Owns the ``QTextDocument`` and answers for its being the draft.

    Signals:
        typed(str): the words of that paragraph changed on the page and are not committed yet.
        about_to_change(): the page will be changed from elsewhere: remember cursor and scroll position.
        changed(Changed): the page and the draft are the same again.
        opened(): another draft is on the page.
    """

    typed = Signal(str)
    about_to_change = Signal()
    changed = Signal(object)
    opened = Signal()

    def __init__(self, workspace: Workspace, new_id: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._new_id = new_id
        self._shown: tuple[Paragraph, ...] = ()
        self._pending = ""  # id of the paragraph ahead of the draft
        self._pending_text = ""
        self._touched: tuple[int, int, int] | None = None  # first and last old place, last new place
        self._writing = False  # the page is being changed by us
        self._committing = False  # the draft is being changed by us
        self._behind = False  # the draft is being brought up to a page that has already gone on
        self.zoom = 1.0
        self.document = QTextDocument(self)
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(0)
        self.document.setDefaultFont(font_for(ClauseKind.PARAGRAPH, 1.0))
        self._highlighter = KindHighlighter(self.document)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(COMMIT_AFTER)
        self.timer.timeout.connect(self.commit)
        self.document.contentsChange.connect(self._note_change)
        self.document.contentsChanged.connect(self._take_change)
        workspace.about_to_read.connect(self.commit)
        workspace.draft_edited.connect(self._draft_edited)
        workspace.draft_opened.connect(self.show_draft)
        self.show_draft()

    # -- reading --------------------------------------------------------------------------------------------------

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs on the page as last committed, one a block."""
        return self._shown

    @property
    def pending(self) -> str:
        """Id of the paragraph whose words are ahead of the draft, or empty."""
        return self._pending

    @property
    def settled(self) -> bool:
        """False between Qt's change of the page and our taking note of it: blocks and paragraphs do not match then."""
        return self._touched is None

    def place(self, paragraph_id: str) -> int | None:
        """Where that paragraph stands on the page; None where it does not."""
        if not self._workspace.has_draft:
            return None
        return self._workspace.draft.index.get(paragraph_id)

    def paragraph_of(self, block: QTextBlock) -> Paragraph | None:
        """The paragraph that block shows."""
        number = block.blockNumber()
        return self._shown[number] if 0 <= number < len(self._shown) else None

    def block(self, place: int) -> QTextBlock:
        """The block of the paragraph at that place."""
        return self.document.findBlockByNumber(place)

    def dressed(self, place: int) -> bool:
        """True where the block at that place looks as its paragraph's kind demands."""
        return wears(self.block(place), self._shown[place].kind, self.zoom)

    def live_text(self, paragraph_id: str) -> str:
        """The paragraph's words as on the page; empty where there is no such paragraph."""
        if paragraph_id and paragraph_id == self._pending:
            return self._pending_text
        place = self.place(paragraph_id)
        return "" if place is None else self._shown[place].text

    def show_in(self, view: QTextEdit, left: int, above: int, right: int, below: int) -> None:
        """Puts the document into a view, with white space around the words, in device-independent pixels."""
        frame = self.document.rootFrame()
        style = frame.frameFormat()
        style.setLeftMargin(left)
        style.setTopMargin(above)
        style.setRightMargin(right)
        style.setBottomMargin(below)
        with self._write():
            frame.setFrameFormat(style)
        self._writing = True
        view.setDocument(self.document)  # tells of a change of everything, though nothing is changed
        self._writing = False

    # -- from the page to the draft -------------------------------------------------------------------------------

    def commit(self) -> None:
        """Hands what is typed so far to the draft."""
        self.timer.stop()
        if not self._pending:
            return
        place = self.place(self._pending)
        text = self._pending_text
        self._pending = self._pending_text = ""
        if place is not None:
            self._apply(edits_for_replacement(self._workspace.draft, place, place, [text], self._new_id))

    def _note_change(self, position: int, removed: int, added: int) -> None:
        """Which blocks it was: Qt may count a character more at the document's end, blocks are counted right."""
        if self._writing or not (removed or added):
            return
        before = max(1, len(self._shown))
        if self._touched is not None:
            self._touched = (0, before - 1, self.document.blockCount() - 1)
            return
        first = self.document.findBlock(position).blockNumber()
        end = min(position + added, self.document.characterCount() - 1)
        last = self.document.findBlock(end).blockNumber()
        self._touched = (first, last - (self.document.blockCount() - before), last)

    def _take_change(self) -> None:
        if self._writing or self._touched is None:
            return
        first, last_old, last = self._touched
        self._touched = None
        if not self._workspace.has_draft:
            return
        if not self._shown:
            self._take_first_words()
        elif first == last == last_old:
            self._take_words(first)
        else:
            self._take_structure(first, last_old, last)

    def _take_words(self, place: int) -> None:
        paragraph = self._shown[place]
        if self._pending not in ("", paragraph.id):
            self.commit()
        text = self._read(place)
        if not self._pending and text == paragraph.text:
            return  # only formats changed
        if paragraph.status.is_locked:  # refused at the first key, not when the stretch of typing is over
            self._apply(AmendText(paragraph.id, paragraph.text, text))
            self._put_back(place, place, place)
            return
        self._pending, self._pending_text = paragraph.id, text
        if not self.timer.isActive():
            self.timer.start()
        self.typed.emit(paragraph.id)

    def _take_structure(self, first: int, last_old: int, last: int) -> None:
        texts = [self._read(place) for place in range(first, last + 1)]
        # What was typed before belongs to the paragraph as it was: commit it first, so that a split is seen as one.
        place = self.place(self._pending) if self._pending else None
        if place is not None:
            paragraph = self._shown[place]
            amended = AmendText(paragraph.id, paragraph.text, self._pending_text)
            self._behind = True
            try:
                self._apply(amended if amended.old_text != amended.new_text else None)
            finally:
                self._behind = False
        self.timer.stop()
        self._pending = self._pending_text = ""
        if not self._apply(edits_for_replacement(self._workspace.draft, first, last_old, texts, self._new_id)):
            self._put_back(first, last_old, last)
            return
        with self._write():  # Qt's idea of which block is the new one may be another than the draft's
            self._dress(first - 1, last + 2)

    def _take_first_words(self) -> None:
        texts = [self._read(place) for place in range(self.document.blockCount())]
        if texts == [""]:
            return
        paragraphs = [Paragraph(self._new_id(), ClauseKind.PARAGRAPH, "", text) for text in texts]
        inserts = tuple(InsertParagraph(paragraph, place) for place, paragraph in enumerate(paragraphs))
        self._apply(inserts[0] if len(inserts) == 1 else Several(inserts, "edit-text"))

    def _apply(self, edit: Edit | None) -> bool:
        """False where the draft did not take it: the page is ahead of it then."""
        if edit is None:
            return True
        self._committing = True
        try:
            return self._workspace.apply(edit)
        finally:
            self._committing = False

    def _put_back(self, first: int, last_old: int, last: int) -> None:
        """Blocks ``first`` to ``last`` show paragraphs ``first`` to ``last_old`` again.

        Qt may tell of a change of the whole page where one word changed: blocks that read right are left alone, and
        the cursor in them.
        """
        while first < min(last, last_old) and self._read(first) == self._shown[first].text:
            first += 1
        while first < min(last, last_old) and self._read(last) == self._shown[last_old].text:
            last, last_old = last - 1, last_old - 1
        with self._write() as cursor:
            if first == last == last_old:
                shown, wanted = self.block(first).text(), document_text(self._shown[first].text)
                if shown != wanted:
                    self._carry_out(Retext(first, *changed_middle(shown, wanted)), cursor)
            else:
                typed = tuple(
                    Paragraph(f"typed {place}", ClauseKind.PARAGRAPH, "", self._read(place))
                    for place in range(first, last + 1)
                )
                page = (*self._shown[:first], *typed, *self._shown[last_old + 1 :])
                count = len(page)
                for step in plan(page, self._shown).steps:
                    count = self._carry_out(step, cursor, count)
            self._dress(first - 1, last_old + 2)
        self.changed.emit(Changed(reshaped=False))

    def _read(self, place: int) -> str:
        text = draft_text(self.block(place).text())
        return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)

    # -- from the draft to the page -------------------------------------------------------------------------------

    def show_draft(self) -> None:
        """Puts the whole draft on the page, anew."""
        self.timer.stop()
        self._pending = self._pending_text = ""
        self._touched = None
        self._shown = self._workspace.draft.paragraphs if self._workspace.has_draft else ()
        with self._write() as cursor:
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.removeSelectedText()
            for place, paragraph in enumerate(self._shown):
                style = block_format(paragraph.kind, self.zoom)
                if place:
                    cursor.insertBlock(style)
                else:
                    cursor.setBlockFormat(style)
                cursor.insertText(document_text(paragraph.text))
            if not self._shown:
                cursor.setBlockFormat(block_format(ClauseKind.PARAGRAPH, self.zoom))
        self.opened.emit()

    def set_folds(self, folds: tuple[Fold, ...]) -> None:
        """Lays these folds over the words, and no others."""
        before, self._highlighter.folds = self._highlighter.folds, folds
        changed = {fold.text for fold in set(before) ^ set(folds)}
        for place, paragraph in enumerate(self._shown):
            text = self.live_text(paragraph.id) if paragraph.id == self._pending else paragraph.text
            if any(words in text for words in changed):
                self._writing = True
                self._highlighter.rehighlightBlock(self.block(place))
                self._writing = False

    def set_zoom(self, zoom: float) -> None:
        """Sets every paragraph at that zoom (1: as on paper)."""
        self.zoom = zoom
        self._highlighter.zoom = zoom
        with self._write():
            self.document.setDefaultFont(font_for(ClauseKind.PARAGRAPH, zoom))
            self._dress(0, self.document.blockCount())
        self._writing = True
        self._highlighter.rehighlight()
        self._writing = False

    def _draft_edited(self, entry: JournalEntry) -> None:
        wanted = self._workspace.draft.paragraphs
        if self._committing:
            before, self._shown = self._shown, wanted
            if not self._behind:
                self._touch_up(plan(before, wanted))
        else:
            self._bring(wanted, follow=entry.undoes is not None or entry.redoes is not None)

    def _touch_up(self, done: Plan) -> None:
        """After a commit of our own: the page reads as the draft already, down to labels, kinds and Unicode form."""
        with self._write() as cursor:
            for place in range(done.first, done.stop):
                shown, wanted = self.block(place).text(), document_text(self._shown[place].text)
                if shown != wanted:
                    self._carry_out(Retext(place, *changed_middle(shown, wanted)), cursor)
            self._dress(done.first - 1, done.stop + 1)
        self.changed.emit(Changed(any(not isinstance(step, Retext) for step in done.steps)))

    def _bring(self, wanted: tuple[Paragraph, ...], follow: bool) -> None:
        shown = self._shown
        place = self.place(self._pending) if self._pending else None
        old_place = next((at for at, p in enumerate(shown) if p.id == self._pending), None) if self._pending else None
        if old_place is not None and (place is None or wanted[place].text != shown[old_place].text):
            # Somebody else changed the very paragraph: the page goes by the draft.
            live = replace(shown[old_place], text=self._pending_text)
            shown = (*shown[:old_place], live, *shown[old_place + 1 :])
            self._pending = self._pending_text = ""
            self.timer.stop()
        ahead = self._pending, self._pending_text
        bringing = plan(shown, wanted)
        self.about_to_change.emit()
        with self._write() as cursor:
            count = len(shown)
            for step in bringing.steps:
                if isinstance(step, Insert) and step.paragraph.id == ahead[0]:
                    step = Insert(step.at, replace(step.paragraph, text=ahead[1]))
                count = self._carry_out(step, cursor, count)
            self._shown = wanted
            self._dress(bringing.first - 1, bringing.stop + 1)
        inserted = {step.paragraph.id for step in bringing.steps if isinstance(step, Insert)}
        moved = frozenset(inserted & {paragraph.id for paragraph in shown}) if inserted else frozenset()
        target = self._end_of(bringing) if follow else None
        self.changed.emit(Changed(not all(isinstance(s, Retext) for s in bringing.steps or [None]), target, moved))

    def _end_of(self, bringing: Plan) -> tuple[int, int] | None:
        if not self._shown:
            return None
        if not bringing.steps:
            return (min(bringing.first, len(self._shown) - 1), 0) if bringing.stop > bringing.first else None
        match bringing.steps[-1]:
            case Retext(at, start, _, words):
                return at, start + len(words)
            case Insert(at, paragraph):
                return at, len(paragraph.text)
            case Remove(at):
                return min(at, len(self._shown) - 1), 0

    def _carry_out(self, step: Step, cursor: QTextCursor, count: int = 0) -> int:
        """Carries one step out on a page of ``count`` paragraphs; how many there are then."""
        move, keep = QTextCursor.MoveOperation, QTextCursor.MoveMode.KeepAnchor
        match step:
            case Retext(at, start, stop, words):
                block = self.block(at)
                text = block.text()
                cursor.setPosition(block.position() + to_qt(text, start))
                cursor.setPosition(block.position() + to_qt(text, stop), keep)
                cursor.insertText(document_text(words))
                return count
            case Insert(at, paragraph):
                if not count:
                    cursor.movePosition(move.Start)
                elif at < count:
                    cursor.setPosition(self.block(at).position())
                    cursor.insertBlock()
                    cursor.movePosition(move.PreviousBlock)
                else:
                    cursor.movePosition(move.End)
                    cursor.insertBlock()
                cursor.setBlockFormat(block_format(paragraph.kind, self.zoom))
                cursor.insertText(document_text(paragraph.text))
                return count + 1
            case Remove(at):
                block = self.block(at)
                if at + 1 < count:
                    cursor.setPosition(block.position())
                    cursor.setPosition(block.next().position(), keep)
                else:
                    cursor.setPosition(block.position() - (1 if at else 0))
                    cursor.movePosition(move.End, keep)
                cursor.removeSelectedText()
                return count - 1

    def _dress(self, first: int, stop: int) -> None:
        """Gives the blocks from ``first`` up to ``stop`` the look of their paragraphs' kinds."""
        cursor = QTextCursor(self.document)
        for place in range(max(0, first), min(stop, self.document.blockCount())):
            kind = self._shown[place].kind if place < len(self._shown) else ClauseKind.PARAGRAPH
            block = self.block(place)
            if not wears(block, kind, self.zoom):
                cursor.setPosition(block.position())
                cursor.setBlockFormat(block_format(kind, self.zoom))

    @contextmanager
    def _write(self) -> Iterator[QTextCursor]:
        cursor = QTextCursor(self.document)
        outer, self._writing = self._writing, True
        cursor.beginEditBlock()
        try:
            yield cursor
        finally:
            cursor.endEditBlock()
            self._writing = outer
