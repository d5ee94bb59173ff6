"""Out of a library's backups again: instruments that somebody misses, a library whose file was deleted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from drafter.desktop.counts import counted
from drafter.desktop.library.anew_banner import AnewBanner
from drafter.desktop.library.backup_dialog import BackupDialog
from drafter.desktop.library.keeping import Keeping
from drafter.desktop.tasks import Tasks
from drafter.errors import KnownError
from drafter.library.keeping.backups import forget_made_anew
from drafter.library.keeping.restoring import (
    BackupContents,
    BroughtBack,
    TakenBack,
    all_contents,
    bring_back,
    take_back,
    undo_taking_back,
)

KEY = "library-backups"
"""Of the job in :class:`Tasks` that reads what is in the backups."""

Report = Callable[[float], None]


class TakingBack(QObject):
    """Asks what is to come back, and does it beside the window."""

    def __init__(
        self, window: QWidget, keeping: Keeping, banner: AnewBanner, tasks: Tasks, language: str, now: Callable[[], str]
    ) -> None:
        """
        Args:
            banner: says that the library was made anew; its button brings back what was in it.
            language: of messages, ISO 639-1.
            now: the time, UTC, ISO 8601.
        """
        super().__init__(window)
        self._window, self._keeping, self._banner, self._tasks = window, keeping, banner, tasks
        self._language, self._now = language, now
        self.dialog: BackupDialog | None = None
        banner.button.clicked.connect(self.bring_back)
        banner.closed.connect(self.dismiss)

    def close(self) -> None:
        """Closes the dialog, if it is open."""
        if self.dialog is not None:
            self.dialog.reject()

    # -- chosen instruments ---------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Shows what the backups of the libraries that can be written have."""
        dialog = BackupDialog(self._language, self._window)
        libraries = self._keeping.writable

        def job(report: Report) -> list[tuple[Path, BackupContents]]:
            return [(path, each) for path in libraries for each in all_contents(path, report)]

        def otherwise(error: KnownError) -> None:
            dialog.reject()
            self._keeping.failed.emit(error)

        dialog.accepted.connect(lambda: self.take_back(dialog.library, dialog.backup, dialog.chosen))
        dialog.finished.connect(lambda _result: self._forget(dialog))
        self.dialog = dialog
        self._tasks.start(KEY, job, dialog.show_backups, otherwise)
        dialog.open()

    def _forget(self, dialog: BackupDialog) -> None:
        self._tasks.cancel(KEY)
        if self.dialog is dialog:
            self.dialog = None
        dialog.deleteLater()

    def take_back(self, path: Path, backup: Path, instrument_ids: list[str]) -> None:
        """Puts instruments of a backup into the library again, in place of what it has of them: one step of undo."""

        def job(report: Report) -> TakenBack:
            return take_back(path, backup, instrument_ids, replace=True, progress=report)

        def done(taken: TakenBack) -> None:
            self._keeping.remember_undo(lambda: self._undo(path, taken))
            words = self.tr("%n instrument(s) taken back from the backup.", "", len(taken.ids))
            self._keeping.said.emit(counted(words, len(taken.ids), self._language))

        self._keeping.start(job, done)

    def _undo(self, path: Path, taken: TakenBack) -> None:
        def job(report: Report) -> None:
            undo_taking_back(path, taken, report)

        def done(_nothing: None) -> None:
            self._keeping.said.emit(self.tr("The library is as it was before."))

        self._keeping.start(job, done)

    # -- a library whose file was deleted -------------------------------------------------------------------------

    def ask_bring_back(self) -> None:
        """Where the library's file was missing and was made anew: says what its backup has, and asks what to do."""
        self._banner.look(self._keeping.library.path)
        if not self._banner.words or self._banner.isHidden():
            return
        box = QMessageBox(QMessageBox.Icon.Warning, "drafter", self._banner.words, parent=self._window)
        box.setInformativeText(self.tr("What was added since stays as it is."))
        bring = box.addButton(self.tr("Bring them back"), QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(self.tr("Leave the library so"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Later"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(bring)
        box.exec()
        clicked = box.clickedButton()
        box.deleteLater()
        if clicked is bring:
            self.bring_back()
        elif clicked is leave:
            self._banner.hide()
            self.dismiss()

    def bring_back(self) -> None:
        """Brings back what only the backup has."""
        path, now = self._keeping.library.path, datetime.fromisoformat(self._now())

        def job(report: Report) -> BroughtBack | None:
            return bring_back(path, now=now, progress=report)

        def done(brought: BroughtBack | None) -> None:
            self._banner.look(path)
            if brought is None:
                return
            words = [
                counted(
                    self.tr("%n instrument(s) brought back.", "", len(brought.ids)), len(brought.ids), self._language
                )
            ]
            if brought.lost:
                words.append(
                    self.tr("Damaged in the backup: {instruments}.").format(instruments="; ".join(brought.lost))
                )
            self._keeping.said.emit(" ".join(words))

        self._keeping.start(job, done)

    def dismiss(self) -> None:
        """Leaves the library as it is; its backups stay, and what is in them can be taken back."""
        try:
            forget_made_anew(self._keeping.library.path)
        except KnownError as error:
            self._keeping.failed.emit(error)
