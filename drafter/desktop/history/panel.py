"""History: named versions and every change; compared, restored, signed off, exported."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from drafter.deeds.recording import about, paragraph_names
from drafter.desktop.actions import ink
from drafter.desktop.consult.asking.search_field import SearchField
from drafter.desktop.filter_choice import FilterChoice
from drafter.desktop.hairline import hairline
from drafter.desktop.history.deeds import HistoryDeeds
from drafter.desktop.history.moments import RENUMBERED, Moments
from drafter.desktop.history.rows import HistoryFilter, HistoryItem, newest_first
from drafter.desktop.history.table import HistoryTable
from drafter.desktop.history.vouching import Vouching
from drafter.desktop.notices import NoticePage, notice_or_page
from drafter.desktop.review.toolbar import deed_button
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.desktop.wording import Wording
from drafter.desktop.workspace import Seals, Workspace
from drafter.drafting import JournalEntry
from drafter.drafting.editing.edits import Reopen, SetStatus, Several, SignOff
from drafter.errors import KnownError
from drafter.messages import explain

SEAL_KEY = "history-seals"
"""Of the job in :class:`Tasks`."""
_DIGEST_SHOWN = 16


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
        self._language = language
        self._tasks = tasks
        self._items: tuple[HistoryItem, ...] = ()
        self._seals: Seals | None = None
        self.moments = Moments(workspace, theme, language, folder, self)
        self.vouching = Vouching(workspace, language, folder, self)
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
        for part in (self.table, self.search, self._empty, self.moments):
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
        self.table.activated.connect(lambda _index: self.moments.compare(self.table.selected))
        self.moments.comparison_wanted.connect(self.comparison_wanted)
        self.moments.said.connect(self.said)
        self.vouching.said.connect(self.said)
        deeds = self.deeds
        deeds.compare.triggered.connect(lambda: self.moments.compare(self.table.selected))
        deeds.restore.triggered.connect(lambda: self.moments.restore(self.table.selected[0]))
        deeds.restore_paragraph.triggered.connect(self._restore_paragraph)
        deeds.concordance.triggered.connect(self._concordance)
        deeds.sign.triggered.connect(self.vouching.ask_meeting)
        deeds.export.triggered.connect(self.vouching.choose_file)

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
        if entry.edit.name == RENUMBERED and entry.undoes is None:
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

    def _restore_paragraph(self) -> None:
        (item,) = self.table.selected
        self.moments.restore_paragraph(item, self._paragraph_of(item))

    def _concordance(self) -> None:
        chosen = self.table.selected if self.isVisible() else ()
        self.moments.concordance(chosen[0] if len(chosen) == 1 else None)
