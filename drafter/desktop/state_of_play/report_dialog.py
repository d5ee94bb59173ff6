"""The report for the capital: for whom, in which language, what is asked; its page; written as Word or PDF."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from drafter.deeds.reporting import capital_report
from drafter.desktop.choice_box import ChoiceBox
from drafter.desktop.exchange.pages_pane import PagesPane
from drafter.desktop.languages import LANGUAGE_NAMES
from drafter.desktop.notices import Banner
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.drafting import Draft, Version
from drafter.drafting.brackets import Notation
from drafter.drafting.negotiation.capital_report import CapitalReport
from drafter.drafting.negotiation.private_layer import PrivateLayer
from drafter.errors import KnownError
from drafter.exchange import Paper
from drafter.exchange.capital_report import REPORT_SUFFIXES, SavedReport, report_preview, save_report
from drafter.exchange.rendered_pages import PageImage, page_images
from drafter.machine import machine_words
from drafter.messages import explain

KEY, WRITE_KEY = "report-preview", "report-write"
"""Of the jobs in :class:`Tasks`."""
_DELAY_MS = 200
_SIZE = QSize(1120, 800)
_FORM_WIDTH = 340
_FIRST_WIDTH = 300
"""Of the picture shown while the page is drawn at its size, in pixels."""


@dataclass(frozen=True)
class ReportRequest:
    """What is to be reported, before the person has chosen how.

    Attributes:
        draft: the text.
        versions: the named ones, oldest first.
        since: name of the version to compare with; empty for none.
        notation: who is at the table.
        private: our own layer; None where it cannot be read, or is hidden.
        folder: where the file dialog starts.
        now: UTC, ISO 8601.
        author: for the Word file's properties.
        paper: at first.
    """

    draft: Draft
    versions: tuple[Version, ...]
    since: str
    notation: Notation
    private: PrivateLayer | None
    folder: Path
    now: str
    author: str
    paper: Paper


@dataclass(frozen=True)
class _Shown:
    texts: tuple[str, ...]
    left_out: int
    pdf: bytes
    first: PageImage


class ReportDialog(QDialog):
    """The window of the report; it does not hold up the main one.

    Signals:
        wrote(Path): a file was written.
    """

    wrote = Signal(object)

    def __init__(
        self, request: ReportRequest, tasks: Tasks, theme: Theme, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._request, self._tasks, self._language = request, tasks, language
        self.setWindowTitle(self.tr("Report to the capital"))
        self.circulation = QRadioButton(self.tr("&For others: only what everybody knows"))
        self.internal = QRadioButton(self.tr("For our &capital: red lines too"))
        self.internal.setEnabled(request.private is not None)
        self.circulation.setChecked(True)
        readers = QButtonGroup(self)
        readers.addButton(self.circulation)
        readers.addButton(self.internal)
        self.since = ChoiceBox()
        self.since.addItem(self.tr("No comparison"), "")
        for version in reversed(request.versions):
            self.since.addItem(version.name, version.name)
        self.since.setCurrentIndex(max(0, self.since.findData(request.since)))
        self.tongue = ChoiceBox()
        for code, name in LANGUAGE_NAMES.items():
            self.tongue.addItem(name, code)
        self.tongue.setCurrentIndex(max(0, self.tongue.findData(request.draft.language)))
        self.paper = ChoiceBox()
        for paper in Paper:
            self.paper.addItem(paper.value, paper.value)
        self.paper.setCurrentIndex(self.paper.findData(request.paper.value))
        day = QLocale(request.draft.language).toString(
            QDateTime.fromString(request.now, Qt.DateFormat.ISODate).toLocalTime().date(), QLocale.FormatType.LongFormat
        )
        self.place = QLineEdit(day)
        self.next_steps = QPlainTextEdit()
        self.next_steps.setPlaceholderText(self.tr("The next session, the silence procedure…"))
        self.asked = QPlainTextEdit()
        self.asked.setPlaceholderText(self.tr("Only the internal edition says it."))
        self.asked.setEnabled(False)
        self.preview = PagesPane(tasks, theme)
        self.banner = Banner(theme)
        self._note = QLabel()
        self._note.setProperty("role", "muted")
        self._note.setWordWrap(True)
        self.save = QPushButton(self.tr("Save…"))
        self.save.setDefault(True)
        self.save.setEnabled(False)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_DELAY_MS)
        self._later.timeout.connect(self.prepare)
        self._lay_out()
        self._connect()
        self.resize(_SIZE.boundedTo(QGuiApplication.primaryScreen().availableGeometry().size() - QSize(40, 60)))
        self.prepare()

    @property
    def is_internal(self) -> bool:
        """Whether it is for our own capital alone."""
        return self.internal.isChecked()

    def report(self) -> CapitalReport:
        """What is to be written, as chosen."""
        request = self._request
        return capital_report(
            request.draft,
            request.versions,
            request.notation,
            since=str(self.since.currentData()),
            language=str(self.tongue.currentData()),
            place=self.place.text(),
            next_steps=self.next_steps.toPlainText(),
            private=request.private if self.is_internal else None,
            asked=self.asked.toPlainText() if self.is_internal else "",
            now=request.now,
        )

    def set_private_visible(self, visible: bool) -> None:
        """Others may see the screen: an internal page is not left standing."""
        if not visible and self.is_internal:
            self.preview.hide()  # until the page for others is there
            self.preview.show_text("")
            self.circulation.setChecked(True)
        self.asked.setVisible(visible)
        self.internal.setEnabled(visible and self._request.private is not None)

    # -- laying out -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.circulation)
        form.addRow(self.internal)
        form.addRow(self.tr("Compare &with"), self.since)
        form.addRow(self.tr("&Language of the report"), self.tongue)
        form.addRow(self.tr("Pa&per"), self.paper)
        form.addRow(self.tr("Place and &date, as they are to stand"), self.place)
        form.addRow(self.tr("What happens &next"), self.next_steps)
        form.addRow(self.tr("What we &ask of the capital"), self.asked)
        for field in (self.next_steps, self.asked):
            field.setTabChangesFocus(True)
            field.setFixedHeight(self.fontMetrics().height() * 4 + 12)
        left = QWidget()
        left.setFixedWidth(_FORM_WIDTH)
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 14, 8, 8)
        column.addLayout(form)
        column.addWidget(self._note)
        column.addStretch(1)
        right = QVBoxLayout()
        right.setContentsMargins(8, 14, 16, 8)
        right.addWidget(self.banner)
        right.addWidget(self.preview, 1)
        middle = QHBoxLayout()
        middle.addWidget(left)
        middle.addLayout(right, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 12, 12)
        whole.addLayout(middle, 1)
        whole.addWidget(buttons)
        self.banner.hide()

    def _connect(self) -> None:
        self.internal.toggled.connect(self.asked.setEnabled)
        self.internal.toggled.connect(lambda _on: self.prepare())
        for box in (self.since, self.tongue, self.paper):
            box.currentIndexChanged.connect(lambda _place: self._later.start())
        self.place.textChanged.connect(lambda _text: self._later.start())
        for field in (self.next_steps, self.asked):
            field.textChanged.connect(self._later.start)
        self.save.clicked.connect(self._choose_file)
        self.finished.connect(lambda _result: self._tasks.cancel(KEY))

    # -- the page -------------------------------------------------------------------------------------------------

    def prepare(self) -> None:
        """Sets the page anew."""
        self._later.stop()
        try:
            report, paper = self.report(), Paper(self.paper.currentData())
        except KnownError as error:
            self._explain(error)
            self.save.setEnabled(False)
            return

        def job(_report: Callable[[float], None]) -> _Shown:
            sheet, pdf = report_preview(report, paper)
            (first,) = page_images(pdf, _FIRST_WIDTH, 0, 0)
            return _Shown(sheet.texts, sheet.left_out, pdf, first)

        self._tasks.start(KEY, job, self._show, self._explain)

    def _show(self, shown: _Shown) -> None:
        self.banner.hide()
        self.preview.show()
        self.preview.show_pages(shown.pdf, 1, shown.first)
        self.preview.show_text("".join(f"<p>{escape(text)}</p>" for text in shown.texts))
        self._note.setText(
            self.tr("%n line(s) have no room on the page; the report says so.", "", shown.left_out)
            if shown.left_out
            else ""
        )
        self.save.setEnabled(True)

    def _explain(self, error: KnownError) -> None:
        self.banner.say(explain(error, self._language))
        self.save.setEnabled(True)

    # -- writing --------------------------------------------------------------------------------------------------

    def _choose_file(self) -> None:
        filters = [self.tr("Word document (*.docx)"), self.tr("PDF (*.pdf)")]
        proposed = self._request.folder / f"{self._file_name()}.docx"
        chosen, chosen_filter = QFileDialog.getSaveFileName(
            self, self.tr("Save the report"), str(proposed), ";;".join(filters)
        )
        if chosen:
            path = Path(chosen)
            if path.suffix.lower() not in REPORT_SUFFIXES:
                path = path.with_name(path.name + REPORT_SUFFIXES[filters.index(chosen_filter)])
            self.write(path)

    def _file_name(self) -> str:
        name = self.tr("Report internal") if self.is_internal else self.tr("Report")
        return f"{name} {self._request.now[:10]}"

    def write(self, path: Path) -> None:
        """Writes the report to ``path``; the file dialog has already asked whether it may be replaced."""
        request = self._request
        try:
            report, paper = self.report(), Paper(self.paper.currentData())
        except KnownError as error:
            self._explain(error)
            return
        forbidden = _own_words(request.private) if not self.is_internal else ()

        def job(_report: Callable[[float], None]) -> SavedReport:
            return save_report(
                path,
                report,
                paper=paper,
                overwrite=True,
                author=request.author if report.internal else "",
                date=request.now,
                forbidden=forbidden,
                unseen=machine_words(),
            )

        def then(saved: SavedReport) -> None:
            self.wrote.emit(path)
            if not saved.findings:
                self.accept()
                return
            self.save.setEnabled(True)
            self.banner.say(
                self.tr(
                    "It was written, but its readers see words of our own notes: {words}. Look whether they may."
                ).format(words="; ".join(finding.detail for finding in saved.findings))
            )

        self.save.setEnabled(False)
        self._tasks.start(WRITE_KEY, job, then, self._explain)


def _own_words(private: PrivateLayer | None) -> Sequence[str]:
    """Our own notes: an edition for others that holds one of them is not written unseen."""
    if private is None:
        return ()
    return [*(note.text for note in private.notes), *(each.note for each in private.positions if each.note)]
