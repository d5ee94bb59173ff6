"""Export: choose how, see the pages, write the file, read what was checked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from drafter.deeds.texts import OpenedText
from drafter.desktop.exchange.export_choices import ExportChoices
from drafter.desktop.exchange.export_options import ExportOptions
from drafter.desktop.exchange.pages_pane import PagesPane
from drafter.desktop.exchange.preparing import FindSources, Prepared, Written, prepare, write
from drafter.desktop.exchange.written_page import WrittenPage
from drafter.desktop.notices import Banner
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.drafting import BaseFile
from drafter.errors import KnownError
from drafter.exchange import Layout
from drafter.messages import explain

KEY, WRITE_KEY = "export-preview", "export-write"
"""Of the jobs in :class:`Tasks`."""

_PREVIEW_DELAY_MS = 150
_SIZE = QSize(1240, 820)
_WRITTEN_SIZE = QSize(820, 480)
"""Once there are only a few sentences to read."""
_OPTIONS_WIDTH = 350
_SUFFIXES = (".docx", ".pdf", ".html", ".txt")


@dataclass(frozen=True)
class ExportRequest:
    """What is to be exported, before the person has chosen how.

    Attributes:
        text: reference of the text (see ``drafter.desktop.opening``).
        choices: what is chosen at first.
        folder: where the file dialog starts.
        date: of the tracked changes, UTC ISO 8601.
        began_as: the Word file the draft began as; None where it cannot be written into one.
        why_not_amended: why not; empty where it can.
        errors: how many the linter found in it.
        find_sources: asks the library for sources of paragraphs that name none; None where there is no library.
    """

    text: str
    choices: ExportChoices
    folder: Path
    date: str
    began_as: BaseFile | None = None
    why_not_amended: str = ""
    errors: int = 0
    find_sources: FindSources | None = None


class ExportDialog(QDialog):
    """The export window; it does not hold up the main one.

    Signals:
        wrote(Written): a file was written.
        checks_wanted(): somebody wants to see the linter's errors first.
    """

    wrote = Signal(object)
    checks_wanted = Signal()

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
        self._request, self._open_text, self._tasks = request, open_text, tasks
        self._theme, self._language = theme, language
        self._prepared: Prepared | None = None
        self._prepared_for: ExportChoices | None = None
        self.written: Written | None = None
        self.setWindowTitle(self.tr("Export"))
        self.options = ExportOptions(request.choices, request.text, choices, request.why_not_amended, request.folder)
        self.preview = PagesPane(tasks, theme)
        self.banner = Banner(theme)
        self.page = WrittenPage(theme, language)
        self._caption = QLabel(self.tr("The pages that will be written"))
        self._caption.setProperty("role", "title")
        self._note = QLabel()
        self._note.setProperty("role", "muted")
        self._progress = QProgressBar()
        self._progress.setRange(0, 1000)
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(160)
        self._progress.setAccessibleName(self.tr("Setting the pages"))
        self.save = QPushButton(self.tr("Save…"))
        self.save.setDefault(True)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PREVIEW_DELAY_MS)
        self._later.timeout.connect(self.prepare)
        self._slow = QTimer(self)  # a bar that flashes by for work of a blink says nothing
        self._slow.setSingleShot(True)
        self._slow.setInterval(300)
        self._slow.timeout.connect(self._progress.show)
        self._lay_out()
        self._connect()
        self.resize(_SIZE.boundedTo(QGuiApplication.primaryScreen().availableGeometry().size() - QSize(40, 60)))
        self.prepare()

    def _lay_out(self) -> None:
        pages = QWidget()
        right = QVBoxLayout(pages)
        right.setContentsMargins(14, 14, 16, 8)
        right.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self._caption)
        head.addStretch(1)
        head.addWidget(self._note)
        head.addWidget(self._progress)
        right.addLayout(head)
        right.addWidget(self.banner)
        right.addWidget(self.preview, 1)
        self._progress.hide()
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.options)
        split.addWidget(pages)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        split.setSizes([_OPTIONS_WIDTH, _SIZE.width() - _OPTIONS_WIDTH])
        buttons = QDialogButtonBox()
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("Cancel"))
        buttons.rejected.connect(self.reject)
        choosing = QWidget()
        column = QVBoxLayout(choosing)
        column.setContentsMargins(0, 0, 0, 12)
        column.addWidget(split, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 0)
        self.errors = QPushButton(self.tr("%n error(s) in the draft: see them first", "", self._request.errors))
        self.errors.setProperty("role", "link")
        self.errors.setAutoDefault(False)
        self.errors.setVisible(self._request.errors > 0)
        foot.addWidget(self.errors)
        foot.addWidget(buttons)
        column.addLayout(foot)
        self._stack = QStackedWidget()
        self._stack.addWidget(choosing)
        self._stack.addWidget(self.page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _connect(self) -> None:
        self.options.changed.connect(self._prepare_soon)
        self.save.clicked.connect(self._choose_file)
        self.errors.clicked.connect(self._show_errors)
        self.page.finished.connect(self.accept)
        self.preview.pages.failed.connect(self._explain)
        self._tasks.progressed.connect(self._progressed)
        self.finished.connect(self._stop)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self._choose_file)

    def _show_errors(self) -> None:
        self.reject()
        self.checks_wanted.emit()

    def _stop(self) -> None:
        self._later.stop()
        self._slow.stop()
        self._tasks.cancel(KEY)
        self.preview.pages.stop()

    def set_theme(self, theme: Theme) -> None:
        """Dresses everything."""
        self._theme = theme
        for part in (self.preview, self.banner, self.page):
            part.set_theme(theme)

    # -- what is chosen -------------------------------------------------------------------------------------------

    @property
    def choices(self) -> ExportChoices:
        """What is chosen now."""
        return self.options.choices

    def choose(self, layout: Layout) -> None:
        """Chooses a layout."""
        self.options.choose(layout)

    @property
    def prepared(self) -> Layout | None:
        """The layout whose pages are shown and that can be written, or None while there is none."""
        ready = self._prepared is not None and self.save.isEnabled() and self._prepared_for == self.choices
        return self._prepared.export.layout if ready and self._prepared is not None else None

    # -- the preview ----------------------------------------------------------------------------------------------

    def _prepare_soon(self) -> None:
        self.save.setEnabled(False)
        self._later.start()

    def prepare(self) -> None:
        """Sets the pages anew, off this thread; the newest wish wins."""
        choices = self.choices
        self.save.setEnabled(False)
        if choices.compares and not choices.base and not choices.amend:
            self._tasks.cancel(KEY)
            self._say(self.tr("There is no other text to compare with."))
            return
        if choices.layout is Layout.COLUMNS and not choices.columns:
            self._tasks.cancel(KEY)
            self._say(self.tr("Choose at least one text for the columns."))
            return
        request, open_text, theme = self._request, self._open_text, self._theme

        def job(report: Callable[[float], None]) -> Prepared:
            return prepare(
                request.text,
                choices,
                request.began_as,
                request.date,
                open_text,
                theme,
                report,
                request.find_sources,
            )

        def then(prepared: Prepared) -> None:
            self._prepared_for = choices
            self._show(prepared)

        self._slow.start()
        self._tasks.start(KEY, job, then, self._explain)

    def _progressed(self, key: str, share: float) -> None:
        if key in (KEY, WRITE_KEY):
            self._progress.setValue(round(share * 1000))

    def _show(self, prepared: Prepared) -> None:
        self._prepared = prepared
        self._rest()
        self.banner.hide()
        self.preview.show_pages(prepared.pdf.data, prepared.pdf.pages, prepared.first)
        self.preview.show_text(prepared.html)
        tracked = prepared.export.layout is Layout.TRACKED
        self._note.setText(self._about_pages(prepared))
        needs_name = tracked and not prepared.export.author
        self.save.setEnabled(not needs_name)
        if needs_name:
            self._say(self.tr("Type the name that will sign the changes; drafter remembers it."))
            self.options.audience.author.setFocus()
        elif prepared.pdf.missing:
            self._say(
                self.tr("Characters that no typeface here has are printed as codes in a PDF: {characters}").format(
                    characters=" ".join(prepared.pdf.missing)
                )
            )

    def _about_pages(self, prepared: Prepared) -> str:
        if prepared.amends is not None:
            return self.tr("What changes in “{file}”; its own look stays.").format(file=prepared.amends.name)
        if prepared.export.layout is Layout.TRACKED:
            return self.tr("On these pages, changes are marked in the text; in Word they can be accepted and rejected.")
        return ""

    def _explain(self, error: KnownError) -> None:
        self._say(explain(error, self._language))

    def _say(self, words: str) -> None:
        self._rest()
        self.banner.say(words)

    def _rest(self) -> None:
        self._slow.stop()
        self._progress.hide()
        self._progress.setValue(0)

    # -- writing --------------------------------------------------------------------------------------------------

    def _choose_file(self) -> None:
        if self.prepared is None or self._prepared is None:
            return
        filters = [
            self.tr("Word document (*.docx)"),
            self.tr("PDF (*.pdf)"),
            self.tr("Web page (*.html)"),
            self.tr("Plain text (*.txt)"),
        ]
        proposed = self._request.folder / f"{_file_name(self._prepared.export.title)}.docx"
        chosen, chosen_filter = QFileDialog.getSaveFileName(
            self, self.tr("Save the export"), str(proposed), ";;".join(filters)
        )
        if chosen:
            path = Path(chosen)
            if path.suffix.lower() not in _SUFFIXES:
                path = path.with_name(path.name + _SUFFIXES[filters.index(chosen_filter)])
            self.write(path)

    def write(self, path: Path) -> None:
        """Writes the export to ``path``; the file dialog has already asked whether it may be replaced."""
        if self._prepared is None:
            return
        prepared, forbidden = self._prepared, self.choices.forbidden_words

        def job(report: Callable[[float], None]) -> Written:
            return write(prepared, path, forbidden, report)

        self.save.setEnabled(False)
        self._slow.start()
        self._tasks.start(WRITE_KEY, job, self._done, self._not_written)

    def _done(self, written: Written) -> None:
        self._rest()
        self.written = written
        self.page.show_written(written)
        self._stack.setCurrentWidget(self.page)
        self.resize(_WRITTEN_SIZE.boundedTo(self.size()))
        self.wrote.emit(written)

    def _not_written(self, error: KnownError) -> None:
        self._explain(error)
        self.save.setEnabled(True)


def first_choices(remembered: ExportChoices, author: str, base: str, version: str) -> ExportChoices:
    """What is chosen at first: as the last time, with the texts and names of this time."""
    return replace(remembered, author=author, base=base, version=version)


def _file_name(title: str) -> str:
    """A title as a file name every platform takes."""
    kept = "".join(character if character.isalnum() or character in " -_.," else " " for character in title)
    return " ".join(kept.split())[:80].rstrip(". ") or "drafter"
