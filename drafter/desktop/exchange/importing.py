"""Bringing files in: asks which, shows what was understood, and carries out what somebody chose."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from drafter.deeds.texts import paragraphs_for_draft
from drafter.desktop.exchange.batch_dialog import BatchDialog
from drafter.desktop.exchange.import_dialog import ImportChoice, ImportDialog, ImportTaken
from drafter.desktop.opening import IMPORTED_SUFFIXES, OPEN_DRAFT, Opener, original_of, texts_filter
from drafter.desktop.preferences import Preferences
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft
from drafter.messages import FALLBACK


class Importing(QObject):
    """What File, Import does; its windows do not hold up the main one.

    Signals:
        draft_wanted(str, Draft, BaseFile or None): a draft of that name is to be begun, and as which Word file.
        comparison_wanted(str, str): references of two texts to be shown side by side.
        changes_wanted(Received): a file's own tracked changes are to be reviewed.
        done(str): a sentence about what was done.
    """

    draft_wanted = Signal(str, object, object)
    comparison_wanted = Signal(str, str)
    changes_wanted = Signal(object)
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
        self._window, self._workspace, self._preferences, self._tasks = window, workspace, preferences, tasks
        self._opener, self._language, self._new_id = opener, language, new_id
        self.theme = theme
        self.dialog: ImportDialog | None = None
        self.batch: BatchDialog | None = None
        workspace.draft_opened.connect(self._draft_opened)

    # -- one file -------------------------------------------------------------------------------------------------

    def ask_file(self) -> None:
        """Asks for one file or several."""
        chosen, _filter = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import a text"),
            str(self._preferences.folder),
            texts_filter(self.tr("Texts"), self.tr("All files"), IMPORTED_SUFFIXES),
        )
        if chosen:
            self.bring_in([Path(path) for path in chosen])

    def ask_folder(self) -> None:
        """Asks for a folder whose files are to be read."""
        chosen = QFileDialog.getExistingDirectory(
            self._window, self.tr("Import a folder"), str(self._preferences.folder)
        )
        if chosen:
            self.show_batch([Path(chosen)])

    def bring_in(self, paths: Sequence[Path]) -> None:
        """Shows one file; several of them, or a folder, as a table."""
        if len(paths) == 1 and not paths[0].is_dir():
            self.show_file(paths[0])
        elif paths:
            self.show_batch(paths)

    def show_file(self, path: Path) -> None:
        """Reads a file in the background and shows what was understood of it."""
        if self.dialog is not None:
            self.dialog.reject()
        if not path.is_dir():
            self._preferences.folder = path.parent
        parent = self.batch if self.batch is not None and self.batch.isActiveWindow() else self._window
        self._workspace.about_to_read.emit()
        dialog = ImportDialog(path, self._tasks, self.theme, self._language, self._opener.last_sent(), parent)
        dialog.taken.connect(self._take)
        dialog.finished.connect(lambda _result: self._forget(dialog))
        self.dialog = dialog
        dialog.open()

    def _forget(self, dialog: ImportDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None
        dialog.deleteLater()

    def _take(self, taken: ImportTaken) -> None:
        match taken.choice:
            case ImportChoice.NEW_DRAFT:
                text = taken.text
                paragraphs = paragraphs_for_draft(text.paragraphs, self._new_id)
                name = taken.received.path.stem
                draft = Draft(name, text.language or FALLBACK, paragraphs)
                self.draft_wanted.emit(name, draft, taken.received.base)
            case ImportChoice.COMPARE:
                self.comparison_wanted.emit(OPEN_DRAFT, str(taken.received.path))
            case ImportChoice.SHOW_UNTRACKED:
                versions = self._workspace.versions
                base = f"{OPEN_DRAFT}@{versions[-1].name}" if versions else OPEN_DRAFT
                self.comparison_wanted.emit(base, original_of(taken.received.path))
            case ImportChoice.REVIEW_CHANGES:
                self.changes_wanted.emit(taken.received)

    # -- many -----------------------------------------------------------------------------------------------------

    def show_batch(self, places: Sequence[Path]) -> None:
        """Reads many files, or folders of them, one after another."""
        if self.batch is not None:
            self.batch.close()
        self._preferences.folder = places[0] if places[0].is_dir() else places[0].parent
        batch = BatchDialog(
            places,
            self._tasks,
            self.theme,
            self._language,
            self._new_id,
            self._workspace.now,
            self._workspace.author,
            self._workspace.has_draft,
            self._window,
        )
        batch.open_wanted.connect(self.show_file)
        batch.compare_wanted.connect(lambda path: self.comparison_wanted.emit(OPEN_DRAFT, str(path)))
        batch.drafts_made.connect(self._drafts_made)
        batch.finished.connect(lambda _result: self._forget_batch(batch))
        self.batch = batch
        batch.show()

    def _drafts_made(self, paths: list[Path]) -> None:
        for path in paths:
            self._preferences.remember_recent(path)
        self.done.emit(self.tr("%n draft(s) made: File, Open recent.", "", len(paths)))

    def _forget_batch(self, batch: BatchDialog) -> None:
        if self.batch is batch:
            self.batch = None
        batch.deleteLater()

    # -- following ------------------------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Dresses the windows that are open."""
        self.theme = theme
        if self.dialog is not None:
            self.dialog.set_theme(theme)
        if self.batch is not None:
            self.batch.set_theme(theme)

    def close(self) -> None:
        """Closes the windows that are open."""
        for dialog in (self.dialog, self.batch):
            if dialog is not None:
                dialog.close()

    def _draft_opened(self) -> None:
        if self.batch is not None:
            self.batch.set_has_draft(self._workspace.has_draft)
