"""The window in which a file is looked at before it enters the library."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from drafter.deeds.adding import ProposedInstrument
from drafter.desktop.choice_box import ChoiceBox
from drafter.desktop.counts import counted, grouped
from drafter.desktop.library.adding.reading import ReadFile, Verdict, ink, judged, read_file
from drafter.desktop.library.adding.screen import CuttingScreen
from drafter.desktop.notices import Banner, NoticePage, WaitingPage
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.errors import BugError, KnownError
from drafter.messages import explain, say

KEY = "adding"
"""Of the job in :class:`Tasks` that reads the file."""
_SIZE = QSize(1560, 940)


class AddingDialog(QDialog):
    """A window of its own beside the main one.

    Signals:
        add_wanted(ProposedInstrument, Path, bool): it is to be added to that library; True where it takes the place of
            the instrument with its id.
        whole_found(Path): the file holds an instrument as a library keeps it, which needs no looking at.
        known_wanted(str): the instrument that was made from the same file is to be shown.
    """

    add_wanted = Signal(object, object, bool)
    whole_found = Signal(object)
    known_wanted = Signal(str)

    def __init__(
        self,
        path: Path,
        targets: Sequence[Path],
        tasks: Tasks,
        theme: Theme,
        language: str,
        known_source: Callable[[str], str | None],
        replaceable: Callable[[str], bool],
        id_fault: Callable[[str], str],
        propose_id: Callable[[ProposedInstrument], ProposedInstrument],
        parent: QWidget | None = None,
    ) -> None:
        """
        Args:
            path: the file.
            targets: libraries that can take it, the likeliest first.
            known_source: the id of the instrument made from a file with that digest; None where there is none.
            replaceable: whether the instrument with that id may be replaced: not one that came with the program.
            id_fault: what is wrong with an id that was typed, in a sentence; empty where nothing is.
            propose_id: gives a file a free id where it has none.
        """
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._path, self._tasks, self._language = path, tasks, language
        self._known_source, self._replaceable = known_source, replaceable
        self._id_fault, self._propose_id = id_fault, propose_id
        self._read: ReadFile | None = None
        self._ink, self._whole = "", False
        self._known: str | None = None
        self.setWindowTitle(self.tr("Add to the library"))
        self._heading = QLabel(self.tr("Add “{file}” to the library").format(file=path.name))
        self._heading.setProperty("role", "title")
        self.waiting = WaitingPage(
            self.tr("Reading {file}…").format(file=path.name), self.tr("Reading was stopped."), self.tr("Read it again")
        )
        self.failed = NoticePage(theme, "triangle-alert")
        self.same_file = Banner(theme, deed=self.tr("Show it"))
        self.screen_page = CuttingScreen(theme, language)
        self.pages = QStackedWidget()
        for page in (self.waiting, self.failed, self.screen_page):
            self.pages.addWidget(page)
        self._sign, self.verdict = QLabel(), QLabel()
        self.target = ChoiceBox()
        for target in targets:
            self.target.addItem(self.tr("Into {library}").format(library=target.stem), str(target))
        self.target.setAccessibleName(self.tr("Library it is added to"))
        self.target.setVisible(len(targets) > 1)
        self.buttons = QDialogButtonBox(self)
        self.add = self.buttons.addButton(self.tr("Add to the library"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.add.setAutoDefault(False)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.resize(_SIZE.boundedTo(QGuiApplication.primaryScreen().availableGeometry().size() - QSize(40, 60)))
        self.begin()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._sign)
        foot.addWidget(self.verdict)
        foot.addStretch(1)
        foot.addWidget(self.target)
        foot.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self.same_file)
        column.addWidget(self.pages, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.waiting.cancel.clicked.connect(self._stop)
        self.waiting.again.clicked.connect(self.begin)
        self._tasks.progressed.connect(self._progressed)
        self.screen_page.form.judge_ids_by(self._id_wrong)
        self.screen_page.changed.connect(self._judge)
        self.screen_page.form.typed.connect(self._show_possibilities)
        self.same_file.button.clicked.connect(self._show_known)
        self.buttons.accepted.connect(self._add)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(lambda _result: self._tasks.cancel(KEY))

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._theme = theme
        for part in (self.failed, self.same_file, self.screen_page):
            part.set_theme(theme)
        self._judge()

    # -- reading --------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Reads the file."""
        path = self._path

        def job(report: Callable[[float], None]) -> ReadFile:
            return read_file(path, report)

        self.waiting.begin()
        self.pages.setCurrentWidget(self.waiting)
        self._tasks.start(KEY, job, self.show_file, self._say_failed)
        self._show_possibilities()

    def _progressed(self, key: str, share: float) -> None:
        if key == KEY:
            self.waiting.show_progress(share)

    def _stop(self) -> None:
        self._tasks.cancel(KEY)
        self.waiting.say_cancelled()

    def _say_failed(self, error: KnownError) -> None:
        self.failed.say(self.tr("This file cannot be added"), explain(error, self._language))
        self.pages.setCurrentWidget(self.failed)
        self._show_possibilities()

    def show_file(self, read: ReadFile) -> None:
        """Shows a file that was read."""
        if read.whole:
            self.whole_found.emit(self._path)
            self.give_up()
            return
        self._known = self._known_source(read.proposed.digest)
        self._read = replace(read, proposed=self._propose_id(read.proposed))
        self._ink = ink(read.source.text)
        if self._known is not None:
            self.same_file.say(self._known_words(self._known))
            self._read = replace(read, proposed=read.proposed.with_id(self._known))
        told = [say(f"note-{note.key}", self._language, **note.data) for note in read.proposed.notes]
        self.screen_page.show_notes(list(dict.fromkeys(told)))
        self.screen_page.show_proposal(read.source, self._read.proposed.cutting)
        self.pages.setCurrentWidget(self.screen_page)
        self._judge()

    def _known_words(self, instrument_id: str) -> str:
        if self._replaceable(instrument_id):
            words = self.tr("This very file is in the library already, as {instrument}. Adding it again replaces that.")
        else:
            words = self.tr("This very file is in the library already, as {instrument}, which came with the program.")
        return words.format(instrument=instrument_id)

    # -- judging --------------------------------------------------------------------------------------------------

    @property
    def ready(self) -> bool:
        """True once the cutting is shown."""
        return self._read is not None

    def _id_wrong(self, typed: str) -> str:
        return "" if typed == self._known else self._id_fault(typed)

    def _judge(self) -> None:
        if self._read is not None:
            self._say(judged(self.screen_page.cutting, self._ink))
        self._show_possibilities()

    def _say(self, verdict: Verdict) -> None:
        self._whole = verdict.whole
        if verdict.whole:
            words = self.tr("Nothing is lost: {words}, {furniture} in page furniture; {clauses}").format(
                words=counted(self.tr("%n word(s)", "", verdict.words), verdict.words, self._language),
                furniture=grouped(verdict.furniture, self._language),
                clauses=counted(self.tr("%n clause(s)", "", verdict.clauses), verdict.clauses, self._language),
            )
        else:
            words = self.tr("Words of the source are missing: this cutting cannot be added")
        icon = "circle-check" if verdict.whole else "triangle-alert"
        self._sign.setPixmap(self._theme.icon(icon).pixmap(QSize(16, 16)))
        self.verdict.setText(words)

    def _show_possibilities(self) -> None:
        shown = self._read is not None
        for part in (self._sign, self.verdict):
            part.setVisible(shown)
        self.target.setEnabled(shown and self._known is None)
        allowed = bool(self.target.count()) and (self._known is None or self._replaceable(self._known))
        self.add.setEnabled(shown and allowed and self._whole and self.screen_page.form.sound)
        self.add.setText(self.tr("Replace") if self._replaces else self.tr("Add to the library"))

    @property
    def _replaces(self) -> bool:
        """True where it takes the place of what was made from the same file."""
        metadata = self.screen_page.form.metadata
        return self._known is not None and metadata is not None and metadata.id == self._known

    def _show_known(self) -> None:
        if self._known is not None:
            self.known_wanted.emit(self._known)
            self.reject()

    # -- going ----------------------------------------------------------------------------------------------------

    def may_go(self) -> bool:
        """True where nothing was corrected, or somebody agrees to lose it."""
        if not self.screen_page.corrected:
            return True
        box = QMessageBox(
            QMessageBox.Icon.Question,
            "drafter",
            self.tr("Give up your corrections of {file}?").format(file=self._path.name),
            parent=self,
        )
        box.setInformativeText(self.tr("It has not been added to the library yet."))
        give_up = box.addButton(self.tr("Give up"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(self.tr("Go on correcting"), QMessageBox.ButtonRole.RejectRole))
        box.exec()
        agreed = box.clickedButton() is give_up
        box.deleteLater()
        return agreed

    def reject(self) -> None:
        """Escape, Cancel and the window's cross: corrections are not lost by a slip."""
        if self.may_go():
            super().reject()

    def give_up(self) -> None:
        """Closes without asking."""
        super().reject()

    # -- adding ---------------------------------------------------------------------------------------------------

    def _add(self) -> None:
        metadata = self.screen_page.form.metadata
        if self._read is None or metadata is None:
            raise BugError("there is nothing to add yet")
        cutting = self.screen_page.cutting.with_metadata(metadata)
        self.add_wanted.emit(self._read.proposed.with_cutting(cutting), Path(self.target.currentData()), self._replaces)
