"""History: named versions and every change; compared, restored, signed off, exported."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from drafter.deeds.recording import about, paragraph_names, record_of
from drafter.desktop.actions import ink
from drafter.desktop.consult.asking.search_field import SearchField
from drafter.desktop.filter_choice import FilterChoice
from drafter.desktop.hairline import hairline
from drafter.desktop.history.concordance_dialog import ConcordanceDialog
from drafter.desktop.history.deeds import HistoryDeeds
from drafter.desktop.history.rows import HistoryFilter, HistoryItem, newest_first
from drafter.desktop.history.table import HistoryTable
from drafter.desktop.notices import NoticePage, notice_or_page
from drafter.desktop.opening import OPEN_DRAFT
from drafter.desktop.review.toolbar import deed_button
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.desktop.wording import Wording
from drafter.desktop.workspace import Seals, Workspace
from drafter.drafting import Draft, Edit, JournalEntry
from drafter.drafting.editing.edits import Reopen, SetStatus, Several, SignOff
from drafter.drafting.editing.restoring import kept_locked, restore, restore_paragraph
from drafter.drafting.negotiation.locks import named
from drafter.drafting.negotiation.negotiating import sign_off
from drafter.errors import KnownError
from drafter.exchange.files import replace_file
from drafter.exchange.record import RECORD_SUFFIXES, record_file
from drafter.messages import explain

SEAL_KEY = "history-seals"
"""Of the job in :class:`Tasks`."""
_DIGEST_SHOWN = 16
_RENUMBERED = "renumber"
"""Name of the deed that numbers paragraphs anew."""


class HistoryPanel(QWidget):
    """The list, what narrows it, and what can be done with a moment.

    Signals:
        comparison_wanted(str, str): two texts are to be shown side by side, by reference.
        said(str): something the person should know, which asks for no answer.
    """

    comparison_wanted = Signal(str, str)
    said = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        language: str,
        tasks: Tasks,
        folder: Callable[[], Path],
        parent: QWidget | None = None,
    ) -> None:
        """
        Args:
            language: of messages, ISO 639-1.
            folder: where file dialogs start.
        """
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self._language = language
        self._tasks = tasks
        self._folder = folder
        self._items: tuple[HistoryItem, ...] = ()
        self._seals: Seals | None = None
        self.concordance_dialog: ConcordanceDialog | None = None
        self._wording = Wording(self)
        self.deeds = HistoryDeeds(self)
        self.table = HistoryTable(theme, language)
        self.search = SearchField(theme)
        self.search.setPlaceholderText(self.tr("Look for words, names, paragraphs"))
        self.search.setAccessibleName(self.tr("Look in the history"))
        self.paragraph = FilterChoice(self.tr("Every paragraph"))
        self.person = FilterChoice(self.tr("Everybody"))
        self.kind = FilterChoice(self.tr("Every kind of change"))
        self._empty = NoticePage(theme, "history")
        self._lay_out()
        self._connect()
        self.set_theme(theme)

    # -- what the window uses -------------------------------------------------------------------------------------

    @property
    def menu_actions(self) -> list[QAction | None]:
        """For the menu; None is a line between."""
        return self.deeds.for_menu

    def set_theme(self, theme: Theme) -> None:
        """Dresses everything."""
        self._theme = theme
        for part in (self.table, self.search, self._empty):
            part.set_theme(theme)
        ink(self.deeds.all, theme)

    # -- laying out -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 8, 12, 8)
        bar.setSpacing(4)
        for action in self.deeds.all[:4]:
            bar.addWidget(deed_button(action))
        bar.addStretch(1)
        for action in self.deeds.all[4:]:
            bar.addWidget(deed_button(action))
        filters = QHBoxLayout()
        filters.setContentsMargins(12, 8, 12, 8)
        filters.setSpacing(6)
        filters.addWidget(self.search, 2)
        for box in (self.paragraph, self.person, self.kind):
            box.setMaximumWidth(240)
            filters.addWidget(box, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 8)
        self._verdict = QLabel()
        self._verdict.setProperty("role", "muted")
        self._position = QLabel()
        self._position.setProperty("role", "muted")
        foot.addWidget(self._verdict)
        foot.addStretch(1)
        foot.addWidget(self._position)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(hairline())
        column.addLayout(filters)
        column.addWidget(self.table, 1)
        column.addWidget(hairline())
        column.addLayout(foot)
        self._pages = notice_or_page(self, self._empty, whole)
        self._empty.say(
            self.tr("No draft is open"), self.tr("Open a draft: its versions and every change are listed here.")
        )

    def _connect(self) -> None:
        self._workspace.draft_opened.connect(self._opened)
        self._workspace.draft_edited.connect(self._draft_edited)
        self.search.textChanged.connect(lambda _text: self._narrow())
        for box in (self.paragraph, self.person, self.kind):
            box.currentIndexChanged.connect(lambda _place: self._narrow())
        self.table.chosen.connect(self._show_possibilities)
        self.table.activated.connect(lambda _index: self._compare())
        deeds = self.deeds
        deeds.compare.triggered.connect(self._compare)
        deeds.restore.triggered.connect(self._restore)
        deeds.restore_paragraph.triggered.connect(self._restore_paragraph)
        deeds.concordance.triggered.connect(self._concordance)
        deeds.sign.triggered.connect(self._ask_meeting)
        deeds.export.triggered.connect(self._choose_file)

    # -- showing --------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Nothing is listed while nobody looks."""
        super().showEvent(event)
        self._list()

    def _opened(self) -> None:
        self._tasks.cancel(SEAL_KEY)
        for box in (self.paragraph, self.person, self.kind):
            box.choose(None)
        self.search.clear()
        self._seals = None
        self._edited()

    def _draft_edited(self, entry: JournalEntry) -> None:
        if entry.edit.name == _RENUMBERED and entry.undoes is None:
            self.said.emit(self.tr("Renumbered. Negotiate, History, Concordance of numbers shows old and new."))
        self._edited()

    def _edited(self) -> None:
        if self.isVisible():
            self._list()
        else:
            self._show_possibilities()

    def _list(self) -> None:
        there = self._workspace.has_draft
        self._pages.setCurrentIndex(1 if there else 0)
        if not there:
            self._items = ()
            self._show_possibilities()
            return
        names = paragraph_names(self._workspace.draft, self._workspace.versions)
        journal = self._workspace.journal
        entries = [
            HistoryItem(
                entry.sequence,
                entry.made_at,
                entry.author,
                self._words(entry),
                about(entry, names),
                entry.edit.paragraph_ids,
                entry.edit.name,
            )
            for entry in journal
        ]
        self._items = newest_first(entries, self._workspace.versions, self.tr("Version {name}"))
        touched = {each for entry in journal for each in entry.edit.paragraph_ids}
        self.paragraph.offer([(name, key) for key, name in names.items() if key in touched])
        self.person.offer([(each, each) for each in sorted({entry.author for entry in journal if entry.author})])
        kinds = {entry.edit.name: self._wording.edit_kind(entry.edit.name) for entry in journal}
        offered = sorted(kinds.items(), key=lambda each: each[1].casefold())
        self.kind.offer([(self.tr("Versions"), "version"), *((words, name) for name, words in offered)])
        self._narrow()
        self._check_seals()

    def _words(self, entry: JournalEntry) -> str:
        """What an entry did, with the meeting where it was signed off and the reason where it was reopened."""
        words = self._wording.deed(entry)
        steps = entry.edit.edits if isinstance(entry.edit, Several) else (entry.edit,)
        for step in steps:
            if isinstance(step, SignOff):
                return f"{words}: {step.meeting}" if step.meeting else words
            if isinstance(step, SetStatus) and entry.edit.name == SetStatus.name and not entry.undoes:
                return self._wording.edit_name(step)
            if isinstance(step, Reopen):
                return f"{words}: " + " – ".join(each for each in (step.new_standing.who, step.reason) if each)
        return words

    def _narrow(self) -> None:
        wanted = HistoryFilter(
            self.paragraph.value() or "", self.person.value() or "", self.kind.value() or "", self.search.text()
        )
        shown = [item for item in self._items if wanted.lets_through(item)]
        self.table.show_items(shown)
        self._position.setText(self.tr("{shown} of {all}").format(shown=len(shown), all=len(self._items)))

    def _check_seals(self) -> None:
        """Looks whether each entry is what it was when it was sealed, off the window's thread."""
        workspace = self._workspace
        self._tasks.start(SEAL_KEY, lambda _report: workspace.seals(), self._show_seals, self._not_checked)

    def _show_seals(self, seals: Seals) -> None:
        self._seals = seals
        if seals.broken_at is not None:
            words = self.tr("The record is not whole: entry {number} is not the one that was sealed.")
            self._verdict.setText(words.format(number=seals.broken_at))
            self._verdict.setProperty("role", "warning")
        else:
            digest = seals.digests[-1][:_DIGEST_SHOWN] if seals.digests else "–"
            self._verdict.setText(
                self.tr("The record is whole; digest of the last entry {digest}…").format(digest=digest)
            )
            self._verdict.setProperty("role", "muted")
        self._verdict.setToolTip(seals.digests[-1] if seals.digests else "")
        self._verdict.style().unpolish(self._verdict)
        self._verdict.style().polish(self._verdict)
        self._show_possibilities()

    def _not_checked(self, error: KnownError) -> None:
        self._seals = None
        self._verdict.setText(explain(error, self._language))

    def _show_possibilities(self) -> None:
        chosen = self.table.selected if self._workspace.has_draft else ()
        may = self._workspace.has_draft and not self._workspace.read_only
        deeds = self.deeds
        deeds.compare.setEnabled(len(chosen) in (1, 2))
        deeds.concordance.setEnabled(self._workspace.has_draft)
        deeds.restore.setEnabled(may and len(chosen) == 1)
        deeds.restore_paragraph.setEnabled(may and len(chosen) == 1 and bool(self._paragraph_of(chosen[0])))
        deeds.sign.setEnabled(may)
        deeds.export.setEnabled(self._workspace.has_draft and self._seals is not None)

    def _paragraph_of(self, item: HistoryItem) -> str:
        """The paragraph that would be restored: what the list is narrowed to, or the only one of the change."""
        narrowed = self.paragraph.value()
        if narrowed is not None:
            return narrowed
        return item.ids[0] if len(item.ids) == 1 else ""

    # -- moments --------------------------------------------------------------------------------------------------

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

    def _compare(self) -> None:
        chosen = self.table.selected
        if len(chosen) == 1:
            self.comparison_wanted.emit(self._reference(chosen[0]), OPEN_DRAFT)
        elif len(chosen) == 2:
            self.comparison_wanted.emit(self._reference(chosen[1]), self._reference(chosen[0]))

    def _restore(self) -> None:
        (item,) = self.table.selected
        self._workspace.about_to_read.emit()
        target = self._draft_of(item)
        kept = kept_locked(self._workspace.draft, target)
        if self._apply(restore(self._workspace.draft, target), self._called(item)) and kept:
            names = ", ".join(named(each) for each in kept)
            self.said.emit(self.tr("Restored; what is locked stays as it is: {paragraphs}").format(paragraphs=names))

    def _restore_paragraph(self) -> None:
        (item,) = self.table.selected
        self._workspace.about_to_read.emit()
        paragraph_id, target = self._paragraph_of(item), self._draft_of(item)
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

    def _concordance(self) -> None:
        """Of the chosen moment; else of before the latest renumbering, of the last version, of the beginning."""
        workspace = self._workspace
        chosen = self.table.selected if self.isVisible() else ()
        if len(chosen) == 1 and chosen[0].kind != _RENUMBERED:
            self.show_concordance(self._draft_of(chosen[0]), self._called(chosen[0]))
            return
        entries = (entry.sequence for entry in reversed(workspace.journal) if entry.edit.name == _RENUMBERED)
        renumbered = chosen[0].sequence if len(chosen) == 1 else next(entries, 0)
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
            self.window(),
        )
        self.concordance_dialog = dialog
        dialog.wrote.connect(lambda path: self.said.emit(self.tr("Written: {file}").format(file=path.name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # -- the record -----------------------------------------------------------------------------------------------

    def _ask_meeting(self) -> None:
        meeting, said = QInputDialog.getText(
            self,
            self.tr("Sign off"),
            self.tr("The text and its record are vouched for as they are; undo does not go back behind it. Meeting:"),
        )
        if said:
            self.sign_off(meeting)

    def sign_off(self, meeting: str) -> None:
        """Vouches for the text as it is; ``meeting`` as people call it."""
        self._workspace.about_to_read.emit()
        if self._workspace.apply(sign_off(self._workspace.draft, meeting)):
            self.said.emit(self.tr("Signed off. The digest of the last entry, below, is for the minutes."))

    def _choose_file(self) -> None:
        filters = [self.tr("Word document (*.docx)"), self.tr("Plain text (*.txt)"), self.tr("JSON (*.json)")]
        proposed = self._folder() / f"{self.tr('Record')} {self._workspace.now()[:10]}.docx"
        chosen, chosen_filter = QFileDialog.getSaveFileName(
            self, self.tr("Export the record"), str(proposed), ";;".join(filters)
        )
        if chosen:
            path = Path(chosen)
            if path.suffix.lower() not in RECORD_SUFFIXES:
                path = path.with_name(path.name + RECORD_SUFFIXES[filters.index(chosen_filter)])
            self.write(path)

    def write(self, path: Path) -> None:
        """Writes the whole record; the file dialog has already asked whether the file may be replaced."""
        workspace = self._workspace
        try:
            seals = workspace.seals()
            if len(seals.digests) < len(workspace.journal):
                raise KnownError("draft-not-saved", file=workspace.path.name if workspace.path else "")
            record = record_of(
                workspace.draft,
                workspace.journal,
                workspace.versions,
                seals.digests,
                broken_at=seals.broken_at,
                language=workspace.draft.language,
            )
            replace_file(path, record_file(path.suffix.lower(), record), overwrite=True)
        except KnownError as error:
            self.said.emit(explain(error, self._language))
            return
        self.said.emit(self.tr("Written: {file}").format(file=path.name))
