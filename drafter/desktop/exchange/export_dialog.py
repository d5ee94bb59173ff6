"""Export: choose a layout, see what will be written, write it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop.choice_box import ChoiceBox
from drafter.desktop.exchange.preview import PAGE_MARGIN, preview_html
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme, document_font
from drafter.errors import KnownError
from drafter.exchange import Export, Layout, save_export
from drafter.messages import FALLBACK, explain
from drafter.texts import OpenedText, compare_paragraphs

_PREVIEW_DELAY_MS = 120


@dataclass(frozen=True)
class ExportRequest:
    """What is to be exported, before the person has chosen how.

    Attributes:
        text: reference of the text (see ``drafter.desktop.opening``).
        base: reference of the text to compare it with, or ``""`` to let the person choose.
        folder: where the file dialog starts.
        author: proposed name for tracked changes; empty asks for it.
        date: of the tracked changes, UTC ISO 8601.
    """

    text: str
    base: str
    folder: Path
    author: str
    date: str


class ExportDialog(QDialog):
    """The export window. After :meth:`exec` returns accepted, ``written`` is the file and ``author`` the name used."""

    def __init__(
        self,
        request: ExportRequest,
        choices: Sequence[tuple[str, str]],
        open_text: Callable[[str], OpenedText],
        tasks: Tasks,
        theme: Theme,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._request = request
        self._open_text = open_text
        self._tasks = tasks
        self._theme = theme
        self._language = language
        self._export: Export | None = None
        self.written: Path | None = None
        self.setWindowTitle(self.tr("Export"))
        self._layouts = QButtonGroup(self)
        self._radios: dict[Layout, QRadioButton] = {}
        self._author = QLineEdit(request.author)
        self._author.setPlaceholderText(self.tr("Name or delegation"))
        self._author.setAccessibleName(self.tr("Author of the changes"))
        self._base = ChoiceBox()
        self._base.setAccessibleName(self.tr("Compared with"))
        for words, reference in choices:
            if reference != request.text:
                self._base.addItem(words, reference)
        if request.base:
            self._base.setCurrentIndex(max(0, self._base.findData(request.base)))
        self._preview = QTextBrowser()
        self._preview.setFont(document_font(11))
        self._preview.setAccessibleName(self.tr("Preview"))
        self._banner = QFrame()
        self._banner.setProperty("role", "banner")
        self._banner_words = QLabel()
        self._banner_words.setWordWrap(True)
        self._buttons = QDialogButtonBox()
        self._save = QPushButton(self.tr("Save…"))
        self._save.setDefault(True)
        self._buttons.addButton(self._save, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("Cancel"))
        self._save.clicked.connect(self._choose_file)
        self._buttons.rejected.connect(self.reject)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PREVIEW_DELAY_MS)
        self._later.timeout.connect(self._prepare)
        self._lay_out()
        self._base.currentIndexChanged.connect(self._prepare_soon)
        self._author.textChanged.connect(self._prepare_soon)
        self._layouts.buttonToggled.connect(self._prepare_soon)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self._choose_file)
        self.choose(Layout.TRACKED if self._base.count() else Layout.CLEAN)
        self._prepare()

    @property
    def author(self) -> str:
        """The name typed."""
        return self._author.text().strip()

    @property
    def prepared(self) -> Layout | None:
        """The layout whose preview is shown and that can be written, or None while there is none."""
        return self._export.layout if self._export is not None and self._save.isEnabled() else None

    @property
    def layout_chosen(self) -> Layout:
        """The layout chosen."""
        return next(layout for layout, radio in self._radios.items() if radio.isChecked())

    def choose(self, layout: Layout) -> None:
        """Chooses a layout."""
        self._radios[layout].setChecked(True)

    # -- laying out -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        options = QWidget()
        column = QVBoxLayout(options)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(6)
        heading = QLabel(self.tr("What to write"))
        heading.setProperty("role", "title")
        column.addWidget(heading)
        for layout, words, explanation in self._layouts_offered():
            radio = QRadioButton(words)
            radio.setAccessibleDescription(explanation)
            self._layouts.addButton(radio)
            self._radios[layout] = radio
            note = QLabel(explanation)
            note.setProperty("role", "muted")
            note.setWordWrap(True)
            note.setIndent(24)
            column.addWidget(radio)
            column.addWidget(note)
            column.addSpacing(4)
        column.addSpacing(8)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.tr("Compared with"), self._base)
        form.addRow(self.tr("Author of the changes"), self._author)
        column.addLayout(form)
        column.addStretch(1)
        options.setMinimumWidth(300)
        pages = QWidget()
        right = QVBoxLayout(pages)
        right.setContentsMargins(16, 16, 16, 16)
        caption = QLabel(self.tr("Preview of what will be written"))
        caption.setProperty("role", "title")
        banner = QHBoxLayout(self._banner)
        banner.addWidget(self._banner_words)
        self._banner.hide()
        right.addWidget(caption)
        right.addWidget(self._banner)
        right.addWidget(self._preview, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(options)
        split.addWidget(pages)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 12)
        outer.addWidget(split, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 0)
        foot.addWidget(self._buttons)
        outer.addLayout(foot)
        self.resize(1060, 680)

    def _layouts_offered(self) -> tuple[tuple[Layout, str, str], ...]:
        return (
            (
                Layout.TRACKED,
                self.tr("Tracked changes"),
                self.tr("Word's own insertions, deletions and moves."),
            ),
            (
                Layout.SIDE_BY_SIDE,
                self.tr("Side by side"),
                self.tr("Two columns that face each other, to read on paper."),
            ),
            (
                Layout.INLINE,
                self.tr("Marked in the text"),
                self.tr("Additions underlined, deletions struck through, for readers without Word."),
            ),
            (Layout.CLEAN, self.tr("Clean text"), self.tr("The words alone, without any trace of changes.")),
        )

    # -- the preview ----------------------------------------------------------------------------------------------

    def _prepare_soon(self) -> None:
        self._later.start()

    def _prepare(self) -> None:
        layout = self.layout_chosen
        compares = layout is not Layout.CLEAN
        self._base.setEnabled(compares)
        self._author.setEnabled(layout is Layout.TRACKED)
        base_reference = self._base.currentData() if compares else None
        if compares and base_reference is None:
            self._warn(self.tr("There is no other text to compare with."))
            self._save.setEnabled(False)
            return
        author = self.author
        request, open_text, theme = self._request, self._open_text, self._theme

        def job(report: Callable[[float], None]) -> tuple[Export, str]:
            text = open_text(request.text)
            base = open_text(base_reference) if base_reference is not None else None
            report(0.1)
            export = Export(
                title=text.name,
                language=text.language or FALLBACK,
                layout=layout,
                old=base.paragraphs if base is not None else (),
                new=text.paragraphs,
                comparison=None
                if base is None
                else compare_paragraphs(base.paragraphs, text.paragraphs, progress=report),
                author=author,
                date=request.date,
                heading_old=base.name if base is not None else "",
                heading_new=text.name,
            )
            return export, preview_html(export, theme)

        self._save.setEnabled(False)
        self._tasks.start("export-preview", job, self._show, self._explain)

    def _show(self, prepared: tuple[Export, str]) -> None:
        export, preview = prepared
        self._export = export
        self._banner.hide()
        self._preview.setHtml(preview)
        self._preview.document().setDocumentMargin(PAGE_MARGIN)
        needs_name = export.layout is Layout.TRACKED and not export.author
        self._save.setEnabled(not needs_name)
        if needs_name:
            self._warn(self.tr("Type the name that will sign the changes; drafter remembers it."))
            self._author.setFocus()

    def _explain(self, error: KnownError) -> None:
        self._warn(explain(error, self._language))

    def _warn(self, words: str) -> None:
        self._banner_words.setText(words)
        self._banner.show()

    # -- writing --------------------------------------------------------------------------------------------------

    def _choose_file(self) -> None:
        if self._export is None or not self._save.isEnabled():
            return
        filters = [
            self.tr("Word document (*.docx)"),
            self.tr("Web page (*.html)"),
            self.tr("Plain text (*.txt)"),
        ]
        proposed = self._request.folder / f"{_file_name(self._export.title)}.docx"
        chosen, chosen_filter = QFileDialog.getSaveFileName(
            self, self.tr("Save the export"), str(proposed), ";;".join(filters)
        )
        if chosen:
            path = Path(chosen)
            if not path.suffix:
                path = path.with_suffix((".docx", ".html", ".txt")[filters.index(chosen_filter)])
            self.write(path)

    def write(self, path: Path) -> None:
        """Writes the export to ``path``; the file dialog has already asked whether it may be replaced."""
        if self._export is None:
            return
        export = self._export

        def job(report: Callable[[float], None]) -> Path:
            save_export(path, export, overwrite=True)
            report(1.0)
            return path

        self._save.setEnabled(False)
        self._tasks.start("export-write", job, self._done, self._not_written)

    def _done(self, path: Path) -> None:
        self.written = path
        self.accept()

    def _not_written(self, error: KnownError) -> None:
        self._explain(error)
        self._save.setEnabled(True)


def _file_name(title: str) -> str:
    """A title as a file name every platform takes."""
    kept = "".join(character if character.isalnum() or character in " -_.," else " " for character in title)
    return " ".join(kept.split())[:80].rstrip(". ") or "drafter"
