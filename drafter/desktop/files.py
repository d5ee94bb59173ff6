"""Opening and beginning drafts from the window, and what comes in and goes out: dialogs, then the workspace."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from drafter import resources
from drafter.deeds.texts import DRAFT_SUFFIX
from drafter.desktop.exchange.exporting import Exporting
from drafter.desktop.exchange.importing import Importing
from drafter.desktop.opening import Opener
from drafter.desktop.preferences import Preferences
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting import BaseFile, Draft
from drafter.errors import KnownError
from drafter.messages import FALLBACK, explain

SAMPLE = "muestra.draft"

_NAME_WIDTH = 420
"""Of the dialog that asks for a name: its title is to be read whole."""


class DraftFiles(QObject):
    """What the File menu does.

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
        opener: Opener,
        theme: Theme,
        language: str,
        new_id: Callable[[], str],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._preferences = preferences
        self._language = language
        self.importing = Importing(window, workspace, preferences, tasks, opener, theme, language, new_id)
        self.importing.draft_wanted.connect(self._begin_imported)
        self.importing.done.connect(self.done)
        self.exporting = Exporting(window, workspace, preferences, tasks, opener, theme, language)
        self.exporting.done.connect(self.done)

    # -- drafts ---------------------------------------------------------------------------------------------------

    def new_draft(self) -> None:
        """Asks where the new draft is to be kept, and begins it."""
        path = self._ask_where(self.tr("Where to keep the new draft"), self.tr("New draft"))
        if path is not None:
            self._begin(path, Draft(path.stem, FALLBACK, ()))

    def open_draft(self) -> None:
        """Asks for a draft and opens it."""
        chosen, _filter = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a draft"),
            str(self._preferences.folder),
            self.tr("Drafts (*.draft)"),
        )
        if chosen:
            self.open_path(Path(chosen))

    def open_path(self, path: Path) -> None:
        """Opens a draft; the one on the desk is handed back to its file first."""
        self._try(lambda: self._workspace.open(path))
        if self._workspace.path == path:
            self._remember(path)

    def close_draft(self) -> None:
        """Hands the draft back to its file."""
        self._try(self._workspace.close)

    def open_sample(self) -> None:
        """Opens a copy of the sample draft in the person's folder of drafts."""
        path = self._preferences.data_folder / SAMPLE
        try:
            if not path.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(resources.samples_folder() / SAMPLE, path)
        except OSError as error:
            self._explain(KnownError("file-not-written", file=SAMPLE, reason=error.strerror or str(error)))
            return
        self.open_path(path)

    def name_version(self) -> None:
        """Freezes the draft under a name («Rev.1»)."""
        proposed = f"Rev.{len(self._workspace.versions) + 1}"
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Name this version"))
        dialog.setLabelText(self.tr("Name of the version"))
        dialog.setTextValue(proposed)
        dialog.resize(_NAME_WIDTH, dialog.sizeHint().height())
        name = dialog.textValue().strip() if dialog.exec() else ""
        dialog.deleteLater()
        if name and self._try(lambda: self._workspace.add_version(name)):
            self.done.emit(self.tr("Version {name} is kept: Review compares the draft with it.").format(name=name))

    def open_dropped(self, paths: Sequence[str]) -> None:
        """Opens what was dropped on the window: a draft, a text to import, or several of them or a folder."""
        texts = [path for path in map(Path, paths) if path.suffix.lower() != DRAFT_SUFFIX or path.is_dir()]
        drafts = [path for path in map(Path, paths) if path not in texts]
        for path in drafts:
            self.open_path(path)
        self.importing.bring_in(texts)

    # -- inside ---------------------------------------------------------------------------------------------------

    def _begin_imported(self, name: str, draft: Draft, base: BaseFile | None) -> None:
        path = self._ask_where(self.tr("Where to keep the new draft"), name)
        if path is not None:
            self._begin(path, replace(draft, title=path.stem), base)

    def _begin(self, path: Path, draft: Draft, base: BaseFile | None = None) -> None:
        self._try(lambda: self._workspace.create(path, draft, base))
        if self._workspace.path == path:
            self._remember(path)

    def _remember(self, path: Path) -> None:
        if path.parent != self._preferences.data_folder:  # one's own drafts have no business beside the sample
            self._preferences.folder = path.parent
        self._preferences.remember_recent(path)

    def _ask_where(self, question: str, name: str) -> Path | None:
        chosen, _filter = QFileDialog.getSaveFileName(
            self._window,
            question,
            str(self._preferences.folder / f"{name}.draft"),
            self.tr("Drafts (*.draft)"),
            # A new draft never replaces an old one: to ask whether it may would promise what is refused next.
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix.lower() == DRAFT_SUFFIX else path.with_name(f"{path.name}{DRAFT_SUFFIX}")

    def _try(self, deed: Callable[[], None]) -> bool:
        """Does it, or says why not; True where it is done."""
        try:
            deed()
        except KnownError as error:
            self._explain(error)
            return False
        return True

    def _explain(self, error: KnownError) -> None:
        self.show_error(explain(error, self._language))

    def set_theme(self, theme: Theme) -> None:
        """For the windows that are open and those to come."""
        self.importing.set_theme(theme)
        self.exporting.set_theme(theme)

    def close_windows(self) -> None:
        """Closes the windows of importing and exporting."""
        self.importing.close()
        self.exporting.close()

    def show_error(self, sentence: str) -> None:
        """One sentence that stays until it is read."""
        box = QMessageBox(QMessageBox.Icon.Warning, "drafter", sentence, QMessageBox.StandardButton.Ok, self._window)
        box.exec()
