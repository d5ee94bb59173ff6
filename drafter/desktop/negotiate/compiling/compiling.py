"""What came back, from the main window: opens the windows that compile it and that make proposals of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from drafter.desktop.delegations.table_in_use import TableInUse
from drafter.desktop.negotiate.compiling.dialog import CompileDialog
from drafter.desktop.negotiate.papers.dialog import PapersDialog
from drafter.desktop.opening import Opener
from drafter.desktop.preferences import Preferences
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace


class Compiling(QObject):
    """What Negotiate, Compile and Negotiate, Proposals from a text do.

    Signals:
        draft_written(Path): a rolling text was saved, which is to be opened.
        done(str): a sentence about what was done.
    """

    draft_written = Signal(object)
    done = Signal(str)

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace,
        preferences: Preferences,
        tasks: Tasks,
        opener: Opener,
        delegations: TableInUse,
        theme: Theme,
        language: str,
        new_id: Callable[[], str],
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._preferences = window, workspace, preferences
        self._tasks, self._opener, self._delegations = tasks, opener, delegations
        self._theme, self._language, self._new_id = theme, language, new_id
        self.dialog: CompileDialog | None = None
        self.papers: PapersDialog | None = None

    def set_theme(self, theme: Theme) -> None:
        """For the window that is open and those to come."""
        self._theme = theme
        if self.dialog is not None:
            self.dialog.set_theme(theme)
        if self.papers is not None:
            self.papers.set_theme(theme)

    def begin(self, files: Sequence[str] = ()) -> None:
        """Opens the window, with those files as what came back."""
        if self.dialog is not None:
            self.dialog.reject()
        self._workspace.about_to_read.emit()
        dialog = CompileDialog(
            self._workspace,
            self._opener,
            self._tasks,
            self._delegations.notation,
            self._theme,
            self._language,
            self._new_id,
            lambda: self._preferences.folder,
            self._window,
        )
        dialog.draft_written.connect(self.draft_written)
        dialog.said.connect(self.done)
        dialog.finished.connect(lambda _result: self._forget(dialog))
        self.dialog = dialog
        dialog.open()
        dialog.add_files(files)

    def make_proposals(self, reference: str = "") -> None:
        """Opens the window that makes proposals of a text, on that one where it is named."""
        if not self._workspace.has_draft:
            self.done.emit(self.tr("Open the draft first on which something is proposed."))
            return
        if self.papers is not None:
            self.papers.reject()
        self._workspace.about_to_read.emit()
        dialog = PapersDialog(
            self._workspace,
            self._opener,
            self._tasks,
            self._delegations.notation,
            self._theme,
            self._language,
            self._new_id,
            lambda: self._preferences.folder,
            self._delegations.our_name(self._language),
            self._window,
        )
        dialog.finished.connect(lambda _result: self._forget_papers(dialog))
        self.papers = dialog
        dialog.open()
        if reference:
            dialog.show_file(reference)

    def close(self) -> None:
        """Closes the windows."""
        for dialog in (self.dialog, self.papers):
            if dialog is not None:
                dialog.reject()

    def _forget_papers(self, dialog: PapersDialog) -> None:
        if self.papers is dialog:
            self.papers = None
        dialog.deleteLater()

    def _forget(self, dialog: CompileDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None
        dialog.deleteLater()
