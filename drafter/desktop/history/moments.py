"""What can be done with a moment of the history: compared, restored, its numbers set beside those of now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from drafter.desktop.history.concordance_dialog import ConcordanceDialog
from drafter.desktop.history.rows import HistoryItem
from drafter.desktop.opening import OPEN_DRAFT
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft, Edit
from drafter.drafting.editing.restoring import kept_locked, restore, restore_paragraph
from drafter.drafting.negotiation.locks import named
from drafter.errors import KnownError
from drafter.messages import explain

RENUMBERED = "renumber"
"""Name of the deed that numbers paragraphs anew."""


class Moments(QObject):
    """The deeds about entries of the journal and versions.

    Signals:
        comparison_wanted(str, str): two texts are to be shown side by side, by reference.
        said(str): something the person should know, which asks for no answer.
    """

    comparison_wanted = Signal(str, str)
    said = Signal(str)

    def __init__(
        self, workspace: Workspace, theme: Theme, language: str, folder: Callable[[], Path], panel: QWidget
    ) -> None:
        """The arguments are the panel's."""
        super().__init__(panel)
        self._workspace, self._theme, self._language = workspace, theme, language
        self._folder, self._panel = folder, panel
        self.concordance_dialog: ConcordanceDialog | None = None

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours what is opened from now on."""
        self._theme = theme

    @staticmethod
    def _reference(item: HistoryItem) -> str:
        return f"{OPEN_DRAFT}@{item.version}" if item.version else f"{OPEN_DRAFT}#{item.sequence}"

    def _draft_of(self, item: HistoryItem) -> Draft:
        for version in self._workspace.versions:
            if item.version and version.name == item.version:
                return version.draft
        return self._workspace.draft_at(item.sequence)

    def _called(self, item: HistoryItem) -> str:
        return item.version or self.tr("after entry {number}").format(number=item.sequence)

    def compare(self, chosen: Sequence[HistoryItem]) -> None:
        """Two moments with each other, the newer one first in ``chosen``; one with the text as it is now."""
        if len(chosen) == 1:
            self.comparison_wanted.emit(self._reference(chosen[0]), OPEN_DRAFT)
        elif len(chosen) == 2:
            self.comparison_wanted.emit(self._reference(chosen[1]), self._reference(chosen[0]))

    def restore(self, item: HistoryItem) -> None:
        """The whole text as it was then, but for what is locked."""
        self._workspace.about_to_read.emit()
        target = self._draft_of(item)
        kept = kept_locked(self._workspace.draft, target)
        if self._apply(restore(self._workspace.draft, target), self._called(item)) and kept:
            names = ", ".join(named(each) for each in kept)
            self.said.emit(self.tr("Restored; what is locked stays as it is: {paragraphs}").format(paragraphs=names))

    def restore_paragraph(self, item: HistoryItem, paragraph_id: str) -> None:
        """One paragraph as it was then."""
        self._workspace.about_to_read.emit()
        target = self._draft_of(item)
        if paragraph_id not in target.index:
            self.said.emit(self.tr("The paragraph was not there then."))
            return
        try:
            edit = restore_paragraph(self._workspace.draft, target, paragraph_id)
        except KnownError as error:
            self.said.emit(explain(error, self._language))
            return
        self._apply(edit, self._called(item))

    def _apply(self, edit: Edit | None, moment: str) -> bool:
        if edit is None:
            self.said.emit(self.tr("It reads so already."))
            return False
        done = self._workspace.apply(edit)
        if done:
            self.said.emit(self.tr("Restored as it was: {moment}. Undo takes it back.").format(moment=moment))
        return done

    def concordance(self, item: HistoryItem | None) -> None:
        """Of the chosen moment; else of before the latest renumbering, of the last version, of the beginning."""
        workspace = self._workspace
        if item is not None and item.kind != RENUMBERED:
            self.show_concordance(self._draft_of(item), self._called(item))
            return
        entries = (entry.sequence for entry in reversed(workspace.journal) if entry.edit.name == RENUMBERED)
        renumbered = item.sequence if item is not None else next(entries, 0)
        if renumbered:
            name = self.tr("before entry {number}").format(number=renumbered)
            self.show_concordance(workspace.draft_at(renumbered - 1), name)
        elif workspace.versions:
            self.show_concordance(workspace.versions[-1].draft, workspace.versions[-1].name)
        else:
            self.show_concordance(workspace.draft_at(0), self.tr("at the beginning"))

    def show_concordance(self, old: Draft, old_name: str) -> None:
        """Shows what the paragraphs of an earlier text are called now."""
        self._workspace.about_to_read.emit()
        dialog = ConcordanceDialog(
            old,
            old_name,
            self._workspace.draft,
            self.tr("now"),
            self._folder(),
            self._theme,
            self._language,
            self._panel.window(),
        )
        self.concordance_dialog = dialog
        dialog.wrote.connect(lambda path: self.said.emit(self.tr("Written: {file}").format(file=path.name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
