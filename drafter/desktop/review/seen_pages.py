"""Printing and writing what is seen of a comparison, off the window's thread, with progress."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from drafter.desktop.actions import make_action
from drafter.desktop.exchange.preparing import local_time
from drafter.desktop.review.line_counting import LineCounting
from drafter.desktop.review.margin_numbers import QuotedLines
from drafter.desktop.review.phrases import ReviewPhrases
from drafter.desktop.review.printing import print_export, printer_for
from drafter.desktop.review.redline_view import RedlineView
from drafter.desktop.review.seen import seen_export
from drafter.desktop.review.view_choices import ViewChoices
from drafter.desktop.tasks import Tasks
from drafter.exchange import Export, save_export
from drafter.machine import machine_words

KEY = "seen"
"""Of the jobs in :class:`Tasks`."""

_SUFFIXES = (".pdf", ".html")


class SeenPages(QObject):
    """Writes or prints what a view shows at the moment it is asked.

    Signals:
        done(str): a sentence about what was done; failed(KnownError).
    """

    done = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        owner: QWidget,
        view: RedlineView,
        choices: Callable[[], ViewChoices],
        counting: LineCounting,
        tasks: Tasks,
        now: Callable[[], str],
        folder: Callable[[], Path],
        language: str,
    ) -> None:
        """
        Args:
            choices: how the view shows its redline now.
            now: the moment, UTC, ISO 8601.
            folder: where files are written first.
            language: of captions, ISO 639-1.
        """
        super().__init__(owner)
        self._owner, self._view, self._choices, self._counting = owner, view, choices, counting
        self._tasks, self._now, self._folder, self._language = tasks, now, folder, language
        self._phrases = ReviewPhrases(self)
        self.save = make_action(
            owner,
            self.tr("Save what is see&n…"),
            self.ask_path,
            icon="eye",
            shortcut="Ctrl+Shift+E",
            hint=self.tr("Write a PDF or a web page of this view: its columns, folds, colours and line numbers"),
        )
        self.print = make_action(
            owner,
            self.tr("Pr&int what is seen…"),
            self.ask_printer,
            icon="printer",
            shortcut="Ctrl+P",
            hint=self.tr("Print this view: its columns, folds, colours and line numbers"),
        )
        for action in self.all:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        owner.addActions(self.all)

    @property
    def all(self) -> list[QAction]:
        """Both deeds."""
        return [self.save, self.print]

    @property
    def export(self) -> Callable[[Callable[[float], None]], Export] | None:
        """Makes the export of what is seen now, for a job; None where nothing is shown.

        Lines that are not counted yet are counted by the job.
        """
        review, stack, choices = self._view.review, self._view.stack, self._choices()
        if review is None or stack is None:
            return None
        shown, quoted, paper = stack.shown, self._view.quoted, self._counting.paper
        printed_at, remark = local_time(self._now()), self._phrases.ignored(review.comparison.ignoring)
        count = self._counting.job(review)

        def made(report: Callable[[float], None]) -> Export:
            lines: QuotedLines | None = quoted
            if choices.line_numbers and lines is None:
                lines = count(report)[0]
            return seen_export(
                review,
                shown,
                choices,
                lines,
                language=self._language,
                printed_at=printed_at,
                paper=paper,
                remark=remark,
            )

        return made

    # -- files ----------------------------------------------------------------------------------------------------

    def ask_path(self) -> None:
        """Asks where to write what is seen, and writes it."""
        review = self._view.review
        if review is None:
            return
        filters = [self.tr("PDF document (*.pdf)"), self.tr("Web page (*.html)")]
        name = "".join(" " if each in '\\/:*?"<>|' else each for each in f"{review.left.name} - {review.right.name}")
        proposed = self._folder() / f"{name[:100].strip()}{_SUFFIXES[0]}"
        chosen, chosen_filter = QFileDialog.getSaveFileName(
            self._owner, self.tr("Save what is seen"), str(proposed), ";;".join(filters)
        )
        if chosen:
            path = Path(chosen)
            if path.suffix.lower() not in _SUFFIXES:
                path = path.with_name(path.name + _SUFFIXES[filters.index(chosen_filter)])
            self.write(path)

    def write(self, path: Path) -> None:
        """Writes what is seen to a .pdf, proved by reading back, or to a .html; it may replace a file."""
        made = self.export
        if made is None:
            return

        def job(report: Callable[[float], None]) -> Path:
            export = made(lambda share: report(share * 0.2))
            save_export(
                path, export, overwrite=True, unseen=machine_words(), progress=lambda share: report(0.2 + share * 0.8)
            )
            return path

        self._tasks.start(KEY, job, self._written, self.failed.emit)

    def _written(self, path: Path) -> None:
        self.done.emit(self.tr("Written and checked: {file}").format(file=path.name))

    # -- paper ----------------------------------------------------------------------------------------------------

    def ask_printer(self) -> None:
        """Asks for a printer and prints what is seen on it."""
        review = self._view.review
        if review is None:
            return
        title = f"{review.left.name} - {review.right.name}"
        printer = printer_for(title, self._counting.paper, lying=not self._choices().one_column)
        dialog = QPrintDialog(printer, self._owner)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.print_on(printer)
        dialog.deleteLater()

    def print_on(self, printer: QPrinter) -> None:
        """Prints what is seen."""
        made = self.export
        if made is None:
            return

        def job(report: Callable[[float], None]) -> int:
            export = made(lambda share: report(share * 0.2))
            return print_export(export, printer, lambda share: report(0.2 + share * 0.8))

        self._tasks.start(KEY, job, self._printed, self.failed.emit)

    def _printed(self, pages: int) -> None:
        self.done.emit(self.tr("%n page(s) sent to the printer", "", pages))
