"""One paragraph's words in a text field, and the draft, kept the same."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor, QTextDocument

from drafter.desktop.compose.live_document import COMMIT_AFTER
from drafter.desktop.compose.reconcile import changed_middle
from drafter.desktop.text_positions import document_text, draft_text, to_qt
from drafter.desktop.workspace import Workspace
from drafter.drafting import Paragraph
from drafter.drafting.editing.composing import edits_for_replacement
from drafter.drafting.editing.edits import AmendText


class LiveParagraph(QObject):
    """Answers for a document of one block being a paragraph of the draft.

    Signals:
        typed(str): the words changed in the field and are not committed yet.
        changed(): field and draft are the same again, or another paragraph is shown.
    """

    typed = Signal(str)
    changed = Signal()

    def __init__(
        self, document: QTextDocument, workspace: Workspace, new_id: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._workspace = workspace
        self._new_id = new_id
        self._shown = ""
        self._text = ""  # as last committed or brought
        self._pending = False
        self._writing = False
        document.setUndoRedoEnabled(False)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(COMMIT_AFTER)
        self.timer.timeout.connect(self.commit)
        document.contentsChanged.connect(self._take)
        workspace.about_to_read.connect(self.commit)
        workspace.draft_edited.connect(self._follow)

    # -- reading: as the bracket commands ask of a page ------------------------------------------------------------

    @property
    def shown(self) -> str:
        """Id of the paragraph in the field; empty where there is none."""
        return self._shown

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The draft's paragraphs as last committed."""
        return self._workspace.draft.paragraphs if self._workspace.has_draft else ()

    @property
    def pending(self) -> str:
        """Id of the paragraph whose words are ahead of the draft, or empty."""
        return self._shown if self._pending else ""

    def place(self, paragraph_id: str) -> int | None:
        """Where that paragraph stands in the draft; None where it does not."""
        return self._workspace.draft.index.get(paragraph_id) if self._workspace.has_draft else None

    def live_text(self, paragraph_id: str) -> str:
        """The paragraph's words, typed a moment ago included; empty where there is none."""
        if paragraph_id and paragraph_id == self.pending:
            return self._read()
        place = self.place(paragraph_id)
        return "" if place is None else self.paragraphs[place].text

    def _read(self) -> str:
        text = draft_text(self._document.firstBlock().text())
        return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)

    # -- from the field to the draft --------------------------------------------------------------------------------

    def show(self, paragraph_id: str) -> None:
        """Puts a paragraph into the field; what was typed in another is handed in before."""
        if paragraph_id != self._shown:
            self.commit()
        self._shown = paragraph_id
        self._bring()

    def commit(self) -> None:
        """Hands what is typed so far to the draft."""
        self.timer.stop()
        if not self._pending:
            return
        text = self._read()
        self._pending = False
        place = self.place(self._shown)
        if place is not None and text != self.paragraphs[place].text:
            edit = edits_for_replacement(self._workspace.draft, place, place, [text], self._new_id)
            if edit is not None:
                self._workspace.apply(edit)
        self._bring()

    def _take(self) -> None:
        if self._writing:
            return
        place = self.place(self._shown)
        text = self._read()
        if place is None or (not self._pending and text == self._text):
            return
        paragraph = self.paragraphs[place]
        if paragraph.status.is_locked:  # refused at the first key, not when the stretch of typing is over
            self._workspace.apply(AmendText(paragraph.id, paragraph.text, text))
            self._bring()
            return
        self._pending = True
        if not self.timer.isActive():
            self.timer.start()
        self.typed.emit(self._shown)

    # -- from the draft to the field --------------------------------------------------------------------------------

    def _follow(self) -> None:
        if not self._pending:  # what is being typed here is handed in soon, and undo brings the other words back
            self._bring()

    def _bring(self) -> None:
        place = self.place(self._shown)
        self._text = "" if place is None else self.paragraphs[place].text
        old, new = self._document.firstBlock().text(), document_text(self._text)
        if old != new:
            start, stop, middle = changed_middle(old, new)
            cursor = QTextCursor(self._document)
            self._writing = True
            cursor.setPosition(to_qt(old, start))
            cursor.setPosition(to_qt(old, stop), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(middle)
            self._writing = False
        self.changed.emit()
