"""Import: what was understood of a file, and what to do with it."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop.exchange.preview import PAGE_MARGIN, preview_html
from drafter.desktop.theme import Theme, document_font
from drafter.exchange import Export, ImportedText, ImportNote, Layout
from drafter.messages import FALLBACK, say


class ImportChoice(StrEnum):
    """What becomes of an imported text."""

    NEW_DRAFT = "new-draft"
    REVIEW = "review"


class ImportDialog(QDialog):
    """Shows the paragraphs and the doubts. After :meth:`exec`, ``choice`` says what to do, or None for nothing."""

    def __init__(
        self, text: ImportedText, theme: Theme, language: str, can_review: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.choice: ImportChoice | None = None
        self.setWindowTitle(self.tr("Import {file}").format(file=text.name))
        heading = QLabel(self.tr("What was understood of «{file}»").format(file=text.name))
        heading.setProperty("role", "title")
        heading.setWordWrap(True)
        words = sum(len(paragraph.text.split()) for paragraph in text.paragraphs)
        count = QLabel(
            self.tr("{paragraphs} · {words}").format(
                paragraphs=self.tr("%n paragraph(s)", "", len(text.paragraphs)),
                words=self.tr("%n word(s)", "", words),
            )
        )
        count.setProperty("role", "muted")
        page = QTextBrowser()
        page.setFont(document_font(11))
        page.setAccessibleName(self.tr("The text as it was understood"))
        page.setHtml(preview_html(_clean(text), theme))
        page.document().setDocumentMargin(PAGE_MARGIN)
        doubts = QWidget()
        column = QVBoxLayout(doubts)
        column.setContentsMargins(12, 0, 0, 0)
        title = QLabel(self.tr("Also in the file"))
        title.setProperty("role", "caption")
        column.addWidget(title)
        self._notes = QListWidget()
        self._notes.setWordWrap(True)
        self._notes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._notes.setAccessibleName(self.tr("Also in the file"))
        self._notes.addItems([_note_line(note, language) for note in text.notes])
        if any(note.key == "tracked-changes" for note in text.notes):
            self._notes.addItem(self.tr("Tracked changes are shown as if accepted."))
        column.addWidget(self._notes)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(page)
        split.addWidget(doubts)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        doubts.setVisible(bool(text.notes))
        buttons = QDialogButtonBox()
        draft = buttons.addButton(self.tr("New draft from it"), QDialogButtonBox.ButtonRole.AcceptRole)
        draft.setDefault(True)
        draft.clicked.connect(lambda: self._take(ImportChoice.NEW_DRAFT))
        review = buttons.addButton(self.tr("Compare with this draft"), QDialogButtonBox.ButtonRole.ActionRole)
        review.setEnabled(can_review)
        review.clicked.connect(lambda: self._take(ImportChoice.REVIEW))
        cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("Cancel"))
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 12)
        outer.addWidget(heading)
        outer.addWidget(count)
        outer.addWidget(split, 1)
        foot = QHBoxLayout()
        foot.addWidget(buttons)
        outer.addLayout(foot)
        self.resize(900, 640)

    def _take(self, choice: ImportChoice) -> None:
        self.choice = choice
        self.accept()


def _note_line(note: ImportNote, language: str) -> str:
    """What the command line says of the note too, as a line of its own."""
    sentence = say(f"note-{note.key}", language, **note.data)
    return sentence[:1].upper() + sentence[1:]


def _clean(text: ImportedText) -> Export:
    return Export(
        title=text.name,
        language=text.language or FALLBACK,
        layout=Layout.CLEAN,
        old=(),
        new=text.paragraphs,
        comparison=None,
        author="",
        date="",
        heading_old="",
        heading_new=text.name,
    )
