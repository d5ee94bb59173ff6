"""Opens the window of the report for the capital, and remembers where it was written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from drafter.desktop.exchange.export_choices import recalled
from drafter.desktop.preferences import Preferences
from drafter.desktop.state_of_play.report_dialog import ReportDialog, ReportRequest
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting.brackets import Notation
from drafter.drafting.negotiation.private_layer import PrivateLayer
from drafter.errors import KnownError
from drafter.messages import explain


class Reports(QObject):
    """What «Report to the capital» does.

    Signals:
        done(str): a sentence about what was done.
    """

    done = Signal(str)

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace,
        preferences: Preferences,
        tasks: Tasks,
        notation: Callable[[], Notation],
        language: str,
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._preferences = window, workspace, preferences
        self._tasks, self._notation, self._language = tasks, notation, language
        self.dialog: ReportDialog | None = None

    def begin(self, since: str, theme: Theme, *, private_visible: bool) -> None:
        """Opens the window on the draft as it is.

        Args:
            since: name of the version it is compared with, or empty.
            theme: dresses the window.
            private_visible: False while our own notes are hidden: there is no internal edition to be had then.
        """
        workspace = self._workspace
        if not workspace.has_draft:
            return
        if self.dialog is not None:
            self.dialog.reject()
        workspace.about_to_read.emit()
        request = ReportRequest(
            workspace.draft,
            workspace.versions,
            since,
            self._notation(),
            self._private() if private_visible else None,
            self._preferences.folder,
            workspace.now(),
            workspace.author,
            recalled(self._preferences.export).paper,
        )
        dialog = ReportDialog(request, self._tasks, theme, self._language, self._window)
        dialog.wrote.connect(self._wrote)
        dialog.finished.connect(lambda _result: self._forget(dialog))
        self.dialog = dialog
        dialog.open()

    def close(self) -> None:
        """Closes the window that is open."""
        if self.dialog is not None:
            self.dialog.reject()

    def _private(self) -> PrivateLayer | None:
        """Our own layer; None where it cannot be read: the internal edition is not to be had then."""
        try:
            file = self._workspace.private_file()
            return None if file is None else file.load()
        except KnownError as error:
            self.done.emit(explain(error, self._language))
            return None

    def _wrote(self, path: Path) -> None:
        self._preferences.folder = path.parent
        self.done.emit(self.tr("Written and checked: {file}").format(file=path.name))

    def _forget(self, dialog: ReportDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None
        dialog.deleteLater()
