"""The meter, the losses and the map as files: Word, HTML or text."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from drafter.deeds.instrument_files import file_name
from drafter.deeds.precedent_reports import coverage_report, losses_report, meter_report
from drafter.deeds.texts import OpenedText, draft_paragraphs
from drafter.desktop.library.open_library import OpenLibrary
from drafter.desktop.precedent.live_measures import LiveMeasures, Measured
from drafter.desktop.preferences import Preferences
from drafter.desktop.tasks import Tasks
from drafter.desktop.workspace import Workspace
from drafter.errors import KnownError
from drafter.exchange.evidence import EVIDENCE_SUFFIXES, EvidenceReport, save_evidence
from drafter.instruments import Clause
from drafter.messages import explain

KEY = "precedent-report"
"""Of the jobs in :class:`Tasks`."""


class ReportKind(StrEnum):
    """What is written."""

    METER = "meter"
    LOSSES = "losses"
    COVERAGE = "coverage"


class PrecedentReports(QObject):
    """Writes what was measured last.

    Signals:
        said(str): a sentence about what was done, or why it was not.
    """

    said = Signal(str)

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace,
        library: OpenLibrary,
        live: LiveMeasures,
        tasks: Tasks,
        preferences: Preferences,
        language: str,
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._library = window, workspace, library
        self._live, self._tasks, self._preferences, self._language = live, tasks, preferences, language
        self._actions = {
            ReportKind.METER: QAction(self.tr("&Meter of agreed language…"), self),
            ReportKind.LOSSES: QAction(self.tr("What was &lost of the precedent…"), self),
            ReportKind.COVERAGE: QAction(self.tr("Ma&p of the precedent…"), self),
        }
        for kind, action in self._actions.items():
            action.triggered.connect(lambda _checked=False, kind=kind: self.ask(kind))

    def menu(self, parent: QWidget) -> QMenu:
        """A menu of the reports there are."""
        menu = QMenu(parent)
        menu.addActions(list(self._actions.values()))
        return menu

    def set_possible(self, measured: bool, has_precedent: bool) -> None:
        """Says what there is to be written."""
        for kind, action in self._actions.items():
            action.setEnabled(measured and (kind is ReportKind.METER or has_precedent))

    def ask(self, kind: ReportKind) -> None:
        """Lets somebody choose a file, and writes it."""
        filters = [
            self.tr("Word document (*.docx)"),
            self.tr("Web page (*.html)"),
            self.tr("Plain text (*.txt)"),
        ]
        title = file_name(f"{self._title(kind)} – {self._workspace.draft.title}")
        proposed = self._preferences.folder / f"{title}.docx"
        name, chosen = QFileDialog.getSaveFileName(self._window, self._title(kind), str(proposed), ";;".join(filters))
        if name:
            path = Path(name)
            if path.suffix.lower() not in EVIDENCE_SUFFIXES:
                path = path.with_name(path.name + EVIDENCE_SUFFIXES[filters.index(chosen)])
            self.write(kind, path)

    def _title(self, kind: ReportKind) -> str:
        match kind:
            case ReportKind.METER:
                return self.tr("Agreed language")
            case ReportKind.LOSSES:
                return self.tr("Losses")
            case ReportKind.COVERAGE:
                return self.tr("Map of the precedent")

    def write(self, kind: ReportKind, path: Path) -> None:
        """Writes a report in the background; the file dialog has asked already whether the file may be replaced."""
        self._preferences.folder = path.parent
        measured, draft = self._live.result, self._workspace.draft
        text = OpenedText(draft.title, draft.language, draft_paragraphs(draft), draft=draft)
        if measured.paragraphs != draft.paragraphs:
            self.said.emit(self.tr("The draft is still being measured; try again in a moment."))
            return
        cited = self._citing(measured, draft.language)
        author, date = self._workspace.author, self._workspace.now()

        def job(report: Callable[[float], None]) -> Path:
            report(0.0)
            save_evidence(path, _report(kind, text, measured, cited), overwrite=True, author=author, date=date)
            return path

        self._tasks.start(KEY, job, self._written, self._failed)

    def _citing(self, measured: Measured, language: str) -> Callable[[Clause], str]:
        other, library = measured.other, self._library.library
        if other is not None:
            return lambda clause: other.place_of(clause, language)
        cite = library.citation if measured.meter.against is None else library.short_citation
        return lambda clause: cite(clause.id, language)

    def _written(self, path: Path) -> None:
        self.said.emit(self.tr("Written: {file}").format(file=path.name))

    def _failed(self, error: KnownError) -> None:
        self.said.emit(explain(error, self._language))


def _report(kind: ReportKind, text: OpenedText, measured: Measured, cited: Callable[[Clause], str]) -> EvidenceReport:
    language = text.language or "es"
    if kind is ReportKind.METER or measured.losses is None:
        return meter_report(text, measured.meter, language, cited)
    if kind is ReportKind.LOSSES:
        return losses_report(text, measured.losses, language)
    return coverage_report(text, measured.losses.coverage, language)
