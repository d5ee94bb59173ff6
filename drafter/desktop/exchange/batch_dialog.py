"""Import of many files: progress, a table of what was understood of each, and what to do with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop.exchange.batch import Looked, counted, files_in, look_at, make_draft
from drafter.desktop.exchange.batch_table import BatchColumn, BatchModel
from drafter.desktop.files_work import FilesWork
from drafter.desktop.notices import Banner
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.errors import KnownError
from drafter.messages import explain

KEY = "batch"
"""Of the jobs in :class:`Tasks`: one file after another, so that each can be seen as soon as it is read."""

_SIZE = QSize(1080, 640)
_NUMBER_WIDTH = 96
_FILE_WIDTH = 300


class BatchDialog(QDialog):
    """A window of its own beside the main one: files can be opened and reviewed one after another from it.

    Signals:
        open_wanted(Path): one file is to be looked at; compare_wanted(Path): compared with the draft.
        drafts_made(list): the drafts that were made.
    """

    open_wanted = Signal(object)
    compare_wanted = Signal(object)
    drafts_made = Signal(object)

    def __init__(
        self,
        places: Sequence[Path],
        tasks: Tasks,
        theme: Theme,
        language: str,
        new_id: Callable[[], str],
        now: Callable[[], str],
        author: str,
        has_draft: bool,
        parent: QWidget | None = None,
    ) -> None:
        """
        Args:
            places: files, and folders with files.
            new_id: gives ids for paragraphs of drafts.
            now: the time as a draft's journal writes it.
            author: signs the journals.
            has_draft: True where files can be compared with an open draft.
        """
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.NonModal)
        self._tasks, self._language = tasks, language
        self._new_id, self._now, self._author, self._has_draft = new_id, now, author, has_draft
        self._places = tuple(places)
        self._stopped = False
        self._making = False
        name = places[0].name if len(places) == 1 else ""
        self.setWindowTitle(self.tr("Import several files"))
        self._heading = QLabel(
            self.tr("What was understood of the folder “{folder}”").format(folder=name)
            if name
            else self.tr("What was understood of the files")
        )
        self._heading.setProperty("role", "title")
        self.banner = Banner(theme)
        self.work = FilesWork(self.tr("Reading the files"))
        self.model = BatchModel(theme, language, self)
        self.table = _Table()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Files and what was understood of each"))
        self.look = QPushButton(self.tr("Open…"))
        self.compare = QPushButton(self.tr("Compare with this draft"))
        self.make = QPushButton(self.tr("Make drafts from the chosen files…"))
        self.make.setDefault(True)
        self._lay_out()
        self._connect()
        self.resize(_SIZE.boundedTo(QGuiApplication.primaryScreen().availableGeometry().size() - QSize(40, 60)))
        self._find()

    def _lay_out(self) -> None:
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.resizeSection(BatchColumn.FILE, _FILE_WIDTH)
        for column in (BatchColumn.PARAGRAPHS, BatchColumn.CHANGES, BatchColumn.COMMENTS, BatchColumn.DOUBTS):
            header.resizeSection(column, max(_NUMBER_WIDTH, header.sectionSizeHint(column)))
        buttons = QDialogButtonBox()
        buttons.addButton(self.make, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.look, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.compare, QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(16, 14, 16, 12)
        column_of_all.setSpacing(8)
        column_of_all.addWidget(self._heading)
        column_of_all.addWidget(self.work)
        column_of_all.addWidget(self.banner)
        column_of_all.addWidget(self.table, 1)
        column_of_all.addWidget(buttons)

    def _connect(self) -> None:
        self.work.stop.clicked.connect(self._stop)
        self.look.clicked.connect(lambda: self._emit(self.open_wanted.emit))
        self.compare.clicked.connect(lambda: self._emit(self.compare_wanted.emit))
        self.make.clicked.connect(self._ask_folder)
        self.table.activated.connect(lambda _index: self._emit(self.open_wanted.emit))
        self.table.selectionModel().currentRowChanged.connect(self._show_possibilities)
        self.model.dataChanged.connect(self._show_possibilities)
        self.finished.connect(lambda _result: self._tasks.cancel(KEY))

    @property
    def working(self) -> bool:
        """True while files are read or drafts are made."""
        return self.work.under_way

    @property
    def current(self) -> Looked | None:
        """The file of the current row."""
        index = self.table.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def set_has_draft(self, has_draft: bool) -> None:
        """Says whether files can be compared with an open draft."""
        self._has_draft = has_draft
        self._show_possibilities()

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self.model.theme = theme
        self.banner.set_theme(theme)

    # -- reading --------------------------------------------------------------------------------------------------

    def _find(self) -> None:
        places = self._places

        def job(report: Callable[[float], None]) -> tuple[Path, ...]:
            return files_in(places, report)

        self._begin_working()
        self._tasks.start(KEY, job, self._found, self._failed)

    def _found(self, files: tuple[Path, ...]) -> None:
        self.model.show_files([Looked(path) for path in files])
        if not files:
            self.banner.say(self.tr("There is no file here that drafter reads."))
            self._end_working()
            return
        self.table.setCurrentIndex(self.model.index(0, 0))
        self._read(0)

    def _read(self, row: int) -> None:
        if self._stopped or row >= len(self.model.rows):
            self._end_working()
            return
        path = self.model.rows[row].path
        self.work.come_to(row, len(self.model.rows))
        self._show_summary()

        def job(report: Callable[[float], None]) -> Looked:
            return look_at(path, report)

        def then(looked: Looked) -> None:
            self.model.show_file(row, looked)
            self._read(row + 1)

        self._tasks.start(KEY, job, then, self._failed)

    def _failed(self, error: KnownError) -> None:
        self.banner.say(explain(error, self._language))
        self._end_working()

    def _begin_working(self) -> None:
        self._stopped = False
        self.work.begin()
        self._show_possibilities()

    def _end_working(self) -> None:
        self._making = False
        self.work.end()
        self._show_summary()
        self._show_possibilities()

    def _stop(self) -> None:
        self._stopped = True
        self._tasks.cancel(KEY)
        self._end_working()

    # -- what can be done -----------------------------------------------------------------------------------------

    def _show_summary(self) -> None:
        good, bad, waiting = counted(self.model.rows)
        parts = (
            self.tr("%n file(s) read", "", good),
            self.tr("%n not read", "", bad) if bad else "",
            self.tr("%n waiting", "", waiting) if waiting else "",
        )
        self.work.say(parts)

    def _show_possibilities(self) -> None:
        current = self.current
        self.look.setEnabled(current is not None)
        self.compare.setEnabled(current is not None and current.understood and self._has_draft)
        self.make.setEnabled(bool(self.model.chosen) and not self.working)

    def _emit(self, announce: Callable[[Path], None]) -> None:
        if self.current is not None:
            announce(self.current.path)

    # -- making drafts --------------------------------------------------------------------------------------------

    def _ask_folder(self) -> None:
        start = self.model.rows[self.model.chosen[0]].path.parent
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where to keep the drafts"), str(start))
        if chosen:
            self.make_drafts(Path(chosen))

    def make_drafts(self, folder: Path) -> None:
        """Makes a draft from each chosen file, one after another."""
        self._begin_working()
        self._making = True
        self._make(list(self.model.chosen), 0, folder)

    def _make(self, rows: list[int], place: int, folder: Path) -> None:
        if self._stopped or place >= len(rows):
            self._end_working()
            self.drafts_made.emit([looked.draft for looked in self.model.rows if looked.draft is not None])
            return
        row = rows[place]
        looked, new_id, now, author = self.model.rows[row], self._new_id, self._now(), self._author
        self.work.come_to(place, len(rows))

        def job(report: Callable[[float], None]) -> Looked:
            return make_draft(looked, folder, new_id, now, author, report)

        def then(made: Looked) -> None:
            self.model.show_file(row, made)
            self._make(rows, place + 1, folder)

        self._tasks.start(KEY, job, then, self._failed)


class _Table(QTableView):
    """Rows as a whole; Space ticks the file, Enter opens it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(30)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space on any column ticks the row's file."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            box = index.siblingAtColumn(BatchColumn.FILE)
            ticked = box.data(Qt.ItemDataRole.CheckStateRole)
            if ticked is not None:
                wanted = Qt.CheckState.Unchecked if ticked == Qt.CheckState.Checked else Qt.CheckState.Checked
                self.model().setData(box, wanted, Qt.ItemDataRole.CheckStateRole)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.activated.emit(index)
            return
        super().keyPressEvent(event)
