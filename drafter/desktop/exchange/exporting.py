"""Sending texts out: opens the export window on what is wanted, and remembers how it was wanted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from drafter.desktop.exchange.export_choices import recalled, remembered
from drafter.desktop.exchange.export_dialog import ExportDialog, ExportRequest, first_choices
from drafter.desktop.exchange.preparing import Written
from drafter.desktop.opening import OPEN_DRAFT, Opener
from drafter.desktop.preferences import Preferences
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting import BaseFile
from drafter.errors import KnownError
from drafter.messages import explain


class Exporting(QObject):
    """What File, Export does.

    Signals:
        done(str): a sentence about what was done.
        checks_wanted(): somebody wants to see what the linter found before anything is written.
    """

    done = Signal(str)
    checks_wanted = Signal()

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace,
        preferences: Preferences,
        tasks: Tasks,
        opener: Opener,
        theme: Theme,
        language: str,
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._preferences = window, workspace, preferences
        self._tasks, self._opener, self._language = tasks, opener, language
        self._theme = theme
        self.dialog: ExportDialog | None = None
        self.count_errors: Callable[[], int] = int
        """How many errors the linter found in the open draft; whoever knows sets it."""

    def export_draft(self) -> None:
        """Exports the open draft, compared with its last version where it has one."""
        versions = self._workspace.versions
        # What delegations expect is their own file with the changes in it, where the draft began as one.
        self.export_texts(f"{OPEN_DRAFT}@{versions[-1].name}" if versions else "", OPEN_DRAFT, amend=True)

    def export_texts(self, base: str, text: str, *, amend: bool = False) -> None:
        """Exports ``text``, compared with ``base`` where one is given.

        Args:
            base: reference of the text it is compared with.
            text: reference of the text.
            amend: proposes to write into the Word file that the draft began as, if it did.
        """
        if self.dialog is not None:
            self.dialog.reject()
        self._workspace.about_to_read.emit()
        version = text.removeprefix(f"{OPEN_DRAFT}@") if text.startswith(f"{OPEN_DRAFT}@") else ""
        kept = recalled(self._preferences.export)
        began_as, why_not = self._began_as(text)
        kept = replace(kept, amend=amend and began_as is not None)
        dialog = ExportDialog(
            ExportRequest(
                text,
                first_choices(kept, self._preferences.author, base, version),
                self._preferences.folder,
                self._workspace.now(),
                began_as,
                why_not,
                self.count_errors() if text == OPEN_DRAFT else 0,
                self._opener.with_found_sources,
            ),
            self._opener.choices(),
            self._opener.open,
            self._tasks,
            self._theme,
            self._language,
            self._window,
        )
        dialog.wrote.connect(lambda written: self._wrote(dialog, written))
        dialog.checks_wanted.connect(self.checks_wanted)
        dialog.finished.connect(lambda _result: self._forget(dialog))
        self.dialog = dialog
        dialog.open()

    def _began_as(self, text: str) -> tuple[BaseFile | None, str]:
        """The Word file that can be amended, or why there is none."""
        if not text.startswith(OPEN_DRAFT):
            return None, self.tr("Only a draft remembers the Word file it began as.")
        try:
            base = self._workspace.base_file()
        except KnownError as error:
            return None, explain(error, self._language)
        return base, "" if base is not None else self.tr("This draft did not begin as a Word file.")

    def _wrote(self, dialog: ExportDialog, written: Written) -> None:
        choices = dialog.choices
        if choices.author:
            self._preferences.author = choices.author
        self._preferences.export = remembered(choices)
        self._preferences.folder = written.path.parent
        self.done.emit(self.tr("Written and checked: {file}").format(file=written.path.name))

    def _forget(self, dialog: ExportDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None
        dialog.deleteLater()

    def set_theme(self, theme: Theme) -> None:
        """Dresses the window that is open."""
        self._theme = theme
        if self.dialog is not None:
            self.dialog.set_theme(theme)

    def close(self) -> None:
        """Closes the window that is open."""
        if self.dialog is not None:
            self.dialog.reject()
