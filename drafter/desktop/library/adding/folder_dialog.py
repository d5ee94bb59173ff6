"""Many files into the library: one after another, with progress, and what became of each."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from drafter.deeds.adding import add, propose_file
from drafter.deeds.adding_folders import files_in
from drafter.desktop.counts import counted
from drafter.desktop.files_work import FilesWork
from drafter.desktop.library.adding.folder_table import FolderColumn, FolderModel, FolderRow
from drafter.desktop.notices import Banner
from drafter.desktop.state_of_play.paragraph_table import dress_table
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.errors import KnownError
from drafter.exchange.incoming.reading import kind_not_read
from drafter.instruments import VerbLadder
from drafter.library import LibraryWriter
from drafter.messages import explain

KEY = "adding-folder"
"""Of the jobs in :class:`Tasks`: one file after another, so that each can be seen as soon as it is added."""
_SIZE = QSize(1040, 620)
_BESIDE_WORDS = 46
"""Width of the sign before an outcome and of what is left free around it, in pixels."""


class FolderDialog(QDialog):
    """A window of its own beside the main one.

    Signals:
        entered(): instruments were added to the library.
        file_wanted(Path): one file is to be looked at by itself.
        instrument_wanted(str): an instrument that was added is to be shown.
    """

    entered = Signal()
    file_wanted = Signal(object)
    instrument_wanted = Signal(str)

    def __init__(
        self,
        places: Sequence[Path],
        target: Path,
        tasks: Tasks,
        theme: Theme,
        language: str,
        ladder: VerbLadder,
        now: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        """
        Args:
            places: files, and folders with files.
            target: the library they are added to.
            ladder: to recognise leading verbs.
            now: the time, UTC, ISO 8601.
        """
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.NonModal)
        self._places, self._target, self._tasks, self._language = tuple(places), target, tasks, language
        self._ladder, self._now = ladder, now
        self._stopping = threading.Event()
        self._passed_over = 0
        self.setWindowTitle(self.tr("Add several files to the library"))
        heading = QLabel(self._heading_words())
        heading.setProperty("role", "title")
        self.banner = Banner(theme)
        self.work = FilesWork(self.tr("Adding the files"))
        self.model = FolderModel(theme, language, self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Files and what became of each"))
        self.look = QPushButton(self.tr("&Look at this file…"))
        self.show_it = QPushButton(self.tr("Show the &instrument"))
        for button in (self.look, self.show_it):
            button.setAutoDefault(False)
        self._lay_out(heading)
        self._connect()
        self.resize(_SIZE.boundedTo(QGuiApplication.primaryScreen().availableGeometry().size() - QSize(40, 60)))
        self._find()

    def _heading_words(self) -> str:
        if len(self._places) == 1:
            return self.tr("Adding the folder “{folder}” to the library").format(folder=self._places[0].name)
        return self.tr("Adding %n file(s) to the library", "", len(self._places))

    def _lay_out(self, heading: QLabel) -> None:
        dress_table(self.table)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.setWordWrap(True)  # why a file was not added is a whole sentence
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(FolderColumn.OUTCOME, QHeaderView.ResizeMode.Stretch)
        wide = self.fontMetrics().horizontalAdvance
        self.table.setColumnWidth(FolderColumn.FILE, wide("M" * 19))
        self.table.setColumnWidth(FolderColumn.INSTRUMENT, wide("M" * 14))
        self.table.setColumnWidth(FolderColumn.CLAUSES, max(70, header.sectionSizeHint(FolderColumn.CLAUSES)))
        buttons = QDialogButtonBox()
        buttons.addButton(self.look, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.show_it, QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("&Close"))
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(self.work)
        column.addWidget(self.banner)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)

    def _connect(self) -> None:
        self.work.stop.clicked.connect(self._stop)
        self.look.clicked.connect(self._look)
        self.show_it.clicked.connect(self._show_instrument)
        self.table.activated.connect(
            lambda _index: self._show_instrument() if self.show_it.isEnabled() else self._look()
        )
        self.table.selectionModel().currentRowChanged.connect(self._show_possibilities)
        self.model.dataChanged.connect(self._show_possibilities)
        self.model.dataChanged.connect(self._told_of)
        self.table.horizontalHeader().sectionResized.connect(self._resized)
        self.finished.connect(lambda _result: self._stopping.set())

    @property
    def working(self) -> bool:
        """True while files are added."""
        return self.work.under_way

    @property
    def summary(self) -> str:
        """How many files fared how."""
        return self.work.words.text()

    @property
    def current(self) -> FolderRow | None:
        """The file of the current row."""
        index = self.table.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self.model.theme = theme
        self.banner.set_theme(theme)

    # -- adding ---------------------------------------------------------------------------------------------------

    def _find(self) -> None:
        places = self._places

        def job(report: Callable[[float], None]) -> FoundFiles:
            report(0.0)
            return files_of(places)

        self._tasks.start(KEY, job, self._found, self._failed)

    def _found(self, found: FoundFiles) -> None:
        self._passed_over = found.passed_over
        self.model.show_files(found.rows)
        self._add(0)

    def _failed(self, error: KnownError) -> None:
        self.banner.say(explain(error, self._language))
        self._end()

    def _add(self, row: int) -> None:
        while row < len(self.model.rows) and self.model.rows[row].done:
            row += 1  # of a kind that is not read: the list says so
        if self._stopping.is_set() or row >= len(self.model.rows):
            self._end()
            return
        file, at, target, ladder = self.model.rows[row], self._now(), self._target, self._ladder
        stopping = self._stopping
        self.work.come_to(row, len(self.model.rows))
        self._show_summary()

        def job(report: Callable[[float], None]) -> FolderRow:
            return add_file(file, target, ladder, at, report, stopping.is_set)

        def then(became: FolderRow) -> None:
            self.model.show_file(row, became)
            self._add(row + 1)

        self._tasks.start(KEY, job, then, self._failed)

    def _stop(self) -> None:
        """What is being written is written: the list tells the truth about what entered."""
        self._stopping.set()
        self.work.stop.setEnabled(False)

    def _end(self) -> None:
        self.work.end()
        self._show_summary()
        self._show_possibilities()
        if any(row.added for row in self.model.rows):
            self.entered.emit()

    def _told_of(self, first: QModelIndex, last: QModelIndex) -> None:
        self._fit_rows(range(first.row(), last.row() + 1), self.table.columnWidth(FolderColumn.OUTCOME))

    def _resized(self, section: int, _before: int, width: int) -> None:
        if section == FolderColumn.OUTCOME:
            self._fit_rows(range(len(self.model.rows)), width)

    def _fit_rows(self, rows: Iterable[int], width: int) -> None:
        """Gives each sentence about a file that was not added the lines it needs in a column of that width."""
        plain, metrics = self.table.verticalHeader().defaultSectionSize(), self.table.fontMetrics()
        for row in rows:
            if self.model.rows[row].error is not None:
                words = str(self.model.index(row, FolderColumn.OUTCOME).data())
                lines = metrics.boundingRect(0, 0, width - _BESIDE_WORDS, 10_000, Qt.TextFlag.TextWordWrap, words)
                self.table.setRowHeight(row, max(plain, lines.height() + plain - metrics.height()))

    # -- what can be done -----------------------------------------------------------------------------------------

    def _show_summary(self) -> None:
        rows = self.model.rows
        added = sum(row.added for row in rows)
        there = sum(row.was_there for row in rows)
        failed = sum(row.error is not None and not row.was_there for row in rows)
        waiting = sum(not row.done for row in rows)
        passed = self.tr("%n hidden file(s), lock file(s) or picture(s) passed over", "", self._passed_over)
        parts = (
            self._target.stem,
            counted(self.tr("%n file(s) added", "", added), added, self._language),
            counted(self.tr("%n there already", "", there), there, self._language) if there else "",
            counted(self.tr("%n not added", "", failed), failed, self._language) if failed else "",
            counted(self.tr("%n waiting", "", waiting), waiting, self._language) if waiting else "",
            counted(passed, self._passed_over, self._language) if self._passed_over else "",
        )
        self.work.say(parts)

    def _show_possibilities(self) -> None:
        current = self.current
        self.look.setEnabled(current is not None and current.done and not current.added and current.is_read)
        self.show_it.setEnabled(current is not None and bool(current.instrument))

    def _look(self) -> None:
        if self.current is not None and self.look.isEnabled():
            self.file_wanted.emit(self.current.path)

    def _show_instrument(self) -> None:
        if self.current is not None and self.current.instrument:
            self.instrument_wanted.emit(self.current.instrument)


@dataclass(frozen=True)
class FoundFiles:
    """The files that were named or found, those of kinds that are not read last; and how many more were passed over."""

    rows: tuple[FolderRow, ...]
    passed_over: int = 0


def files_of(places: Sequence[Path]) -> FoundFiles:
    """The files named, and those below the folders named.

    Raises:
        KnownError: a folder has no file that is read.
    """
    rows: list[FolderRow] = []
    not_read: list[FolderRow] = []
    passed_over = 0
    for place in places:
        if not place.is_dir():
            rows.append(FolderRow(place, place.name))
            continue
        found = files_in(place)
        passed_over += found.passed_over
        rows += [FolderRow(path, path.relative_to(place).as_posix()) for path in found.texts]
        not_read += [
            FolderRow(path, path.relative_to(place).as_posix(), error=kind_not_read(path), done=True)
            for path in found.not_read
        ]
    return FoundFiles((*rows, *not_read), passed_over)


class _StoppedError(Exception):
    """Ends the reading of a file when somebody stopped the work."""


def add_file(
    row: FolderRow,
    target: Path,
    ladder: VerbLadder,
    at: str,
    report: Callable[[float], None],
    stopped: Callable[[], bool],
) -> FolderRow:
    """Adds one file to a library; what is wrong with it is part of the answer.

    Args:
        row: the file.
        target: the library.
        ladder: to recognise leading verbs.
        at: when, UTC, ISO 8601.
        report: gets 0 to 1.
        stopped: asked while the file is read; once it is true the file is given back as it was.
    """

    def progress(share: float) -> None:
        report(share)
        if stopped():
            raise _StoppedError

    try:
        proposed = propose_file(row.path, progress=progress)
        progress(1.0)
        with LibraryWriter.open(target) as writer:
            instrument = add(writer, proposed, ladder, at=at)
    except _StoppedError:
        return row
    except KnownError as error:
        return replace(row, instrument=str(error.data.get("instrument", "")), error=error, done=True)
    return replace(row, instrument=instrument.metadata.id, clauses=len(instrument.clauses), done=True)
