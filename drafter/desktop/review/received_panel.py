"""Review of a received file's own tracked changes: whose they are, what becomes of them, what nobody tracked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from drafter.desktop.actions import ink
from drafter.desktop.exchange.received import Received
from drafter.desktop.hairline import hairline
from drafter.desktop.notices import Banner
from drafter.desktop.review.comparing import OpenableText
from drafter.desktop.review.received_decisions import ReceivedDecisions
from drafter.desktop.review.received_deeds import ReceivedDeeds
from drafter.desktop.review.received_outcome import ReceivedOutcome
from drafter.desktop.review.redline_view import RedlineView
from drafter.desktop.review.rows import Review, ReviewText
from drafter.desktop.review.scheme import in_scheme
from drafter.desktop.review.settling import Verdict
from drafter.desktop.review.text_picker import Choices
from drafter.desktop.review.toolbar import deed_button
from drafter.desktop.review.tracked_deeds import TrackedDeed
from drafter.desktop.review.tracked_list import TrackedList
from drafter.desktop.review.untracked_check import UntrackedCheck
from drafter.desktop.revision_wording import RevisionWording
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.exchange import Scheme
from drafter.redline import Vocabulary

_LIST_WIDTH = 350


class ReceivedPanel(QWidget):
    """The file's redline, the list of what people did, and the check for changes that nobody tracked.

    Signals:
        comparison_wanted(str, str): references of two texts to be shown side by side.
        file_wanted(): another file is to be chosen.
        draft_wanted(): the draft was changed and is to be seen; said(str): a sentence about what was done.
    """

    comparison_wanted = Signal(str, str)
    file_wanted = Signal()
    draft_wanted = Signal()
    said = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        language: str,
        tasks: Tasks,
        open_text: Callable[[str], OpenableText],
        choices: Choices,
        vocabulary: Vocabulary,
        new_id: Callable[[], str],
        parent: QWidget | None = None,
        *,
        folder: Callable[[], Path] = Path.home,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._received: Received | None = None
        self._shown: tuple[TrackedDeed, ...] = ()
        self._current: int | None = None
        self._wording = RevisionWording(language, self)
        self.decisions = ReceivedDecisions(self)
        self.deeds = ReceivedDeeds(self)
        self.outcome = ReceivedOutcome(workspace, tasks, self.decisions, new_id, language, self)
        self.view = RedlineView(theme)
        self.view.set_one_column(True)
        self.list = TrackedList(theme, self._wording)
        self.banner = Banner(theme)
        self._name, self._position, self._summary = QLabel(), QLabel(), QLabel()
        self._other = QPushButton(self.tr("Another file…"))
        self.check = UntrackedCheck(
            workspace,
            theme,
            language,
            tasks,
            open_text,
            choices,
            vocabulary,
            self,
            before=(self._name, self._other),
            folder=folder,
        )
        self._lay_out()
        self._connect()
        self._scheme = Scheme.USUAL
        self.set_theme(theme)
        self._show_possibilities()

    # -- what the window uses -------------------------------------------------------------------------------------

    @property
    def has_file(self) -> bool:
        """True once a received file is shown."""
        return self._received is not None

    @property
    def current(self) -> int | None:
        """Number of the current deed."""
        return self._current

    @property
    def listed_deeds(self) -> tuple[TrackedDeed, ...]:
        """Every deed of the file."""
        return self._shown

    def show_received(self, received: Received) -> None:
        """Shows another file; nothing is decided about its changes yet."""
        self._received = received
        self._name.setText(received.name)
        self._name.setToolTip(str(received.path))
        self.banner.hide()
        self._shown = received.deeds
        self._current = None
        tracked = received.tracked
        if tracked is not None:
            left = ReviewText(self.tr("Original"), tracked.old)
            self.view.show_review(Review(left, ReviewText(self.tr("Final"), tracked.new), tracked.comparison))
        else:
            self.view.show_review(None)
        self.outcome.show_received(received)
        self.decisions.begin(self._shown)
        self.list.set_deeds(self._shown)
        self.check.show_file(received.path, received.original)
        if self._shown:
            self.go_to(self._shown[0].number)
        self.view.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Dresses everything."""
        self._theme = theme
        for part in (self.check, self.banner):
            part.set_theme(theme)
        for redline in (self.view, self.list):
            redline.set_theme(in_scheme(theme, self._scheme))
        ink(self.deeds.all, theme)

    def set_scheme(self, scheme: Scheme) -> None:
        """Shows changes in the colours that were chosen for comparisons."""
        self._scheme = scheme
        self.set_theme(self._theme)

    # -- laying out -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._name.setProperty("role", "title")
        self._summary.setProperty("role", "muted")
        self._position.setProperty("role", "muted")
        self._position.setMinimumWidth(self.fontMetrics().horizontalAdvance("0000 / 0000 "))
        self._other.setProperty("role", "small")
        self._other.setAutoDefault(False)
        deeds = self.deeds
        tools = QHBoxLayout()
        tools.setContentsMargins(12, 4, 12, 8)
        tools.setSpacing(4)
        tools.addWidget(deed_button(deeds.previous_change, words=False))
        tools.addWidget(deed_button(deeds.next_change, words=False))
        tools.addWidget(self._position)
        tools.addSpacing(8)
        tools.addWidget(deed_button(deeds.accept, more=[deeds.accept_next]))
        tools.addWidget(deed_button(deeds.reject, more=[deeds.reject_next]))
        tools.addSpacing(8)
        tools.addWidget(deed_button(deeds.one_column))
        tools.addWidget(deed_button(deeds.only_changes))
        tools.addStretch(1)
        tools.addWidget(deed_button(deeds.take))
        tools.addWidget(deed_button(deeds.save))
        check = QVBoxLayout()
        check.setContentsMargins(12, 10, 12, 4)
        check.addWidget(self.check)
        check.addWidget(self.banner)
        side = QWidget()
        listed = QVBoxLayout(side)
        listed.setContentsMargins(0, 0, 0, 6)
        listed.setSpacing(0)
        listed.addWidget(self.list, 1)
        both = QHBoxLayout()
        both.setContentsMargins(8, 0, 8, 0)
        both.addWidget(deed_button(deeds.accept_listed))
        both.addWidget(deed_button(deeds.reject_listed))
        both.addStretch(1)
        listed.addLayout(both)
        side.setMinimumWidth(270)
        content = QSplitter(Qt.Orientation.Horizontal)
        content.setHandleWidth(1)
        content.addWidget(self.view)
        content.addWidget(side)
        content.setStretchFactor(0, 1)
        content.setChildrenCollapsible(False)
        content.setSizes([1000, _LIST_WIDTH])
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 5, 14, 5)
        foot.addWidget(self._summary, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(check)
        column.addLayout(tools)
        column.addWidget(hairline())
        column.addWidget(content, 1)
        column.addWidget(hairline())
        column.addLayout(foot)

    def _connect(self) -> None:
        deeds = self.deeds
        deeds.next_change.triggered.connect(lambda: self._step(1))
        deeds.previous_change.triggered.connect(lambda: self._step(-1))
        deeds.accept.triggered.connect(lambda: self._decide(Verdict.ACCEPTED, go_on=False))
        deeds.accept_next.triggered.connect(lambda: self._decide(Verdict.ACCEPTED, go_on=True))
        deeds.reject.triggered.connect(lambda: self._decide(Verdict.REJECTED, go_on=False))
        deeds.reject_next.triggered.connect(lambda: self._decide(Verdict.REJECTED, go_on=True))
        deeds.accept_listed.triggered.connect(lambda: self.decisions.decide(self.list.listed, Verdict.ACCEPTED))
        deeds.reject_listed.triggered.connect(lambda: self.decisions.decide(self.list.listed, Verdict.REJECTED))
        deeds.one_column.toggled.connect(self.view.set_one_column)
        deeds.only_changes.toggled.connect(self.view.set_only_changes)
        deeds.save.triggered.connect(lambda: self.outcome.ask_and_save(self))
        deeds.take.triggered.connect(self.outcome.take_into_draft)
        self.view.addActions([*deeds.of_a_change])
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.view.current_changed.connect(self._chosen_in_text)
        self.list.chosen.connect(self.go_to)
        self.list.narrowed.connect(self._narrowed)
        self.decisions.changed.connect(self._show_verdicts)
        self.check.difference_wanted.connect(self.comparison_wanted)
        self._other.clicked.connect(self.file_wanted)
        self.outcome.done.connect(self.said)
        self.outcome.taken.connect(self.draft_wanted)
        self.outcome.failed.connect(self.banner.say)
        self._workspace.draft_opened.connect(self._show_possibilities)
        self._workspace.draft_opened.connect(self._draft_opened)

    def _draft_opened(self) -> None:
        if self._received is not None:
            self.check.show_file(self._received.path, self._received.original)

    # -- changes --------------------------------------------------------------------------------------------------

    def go_to(self, number: int) -> None:
        """Makes a deed the current one and shows it in the text, where the text has it."""
        self._current = number
        deed = self._shown[number]
        self.list.select(number)
        if deed.change is not None:
            self.view.go_to_change(deed.change)
        else:
            self.view.select_change(None)
            if deed.row is not None:
                self.view.go_to_row(deed.row)
        self._show_possibilities()

    def _chosen_in_text(self, change: int | None) -> None:
        if change is None or (self._current is not None and self._shown[self._current].change == change):
            return
        listed = set(self.list.listed)
        here = [deed.number for deed in self._shown if deed.change == change]
        number = next((each for each in here if each in listed), next(iter(here), None))
        if number is not None:
            self._current = number
            self.list.select(number)
            self._show_possibilities()

    def _narrowed(self) -> None:
        listed = (self._shown[number].change for number in self.list.listed)
        self.view.walk(sorted({change for change in listed if change is not None}))
        self._show_possibilities()

    def _step(self, by: int) -> None:
        listed = self.list.listed
        if not listed:
            return
        if self._current in listed:
            place = listed.index(self._current) + by
        else:
            place = 0 if by > 0 else len(listed) - 1
        if 0 <= place < len(listed):
            self.go_to(listed[place])

    def _decide(self, verdict: Verdict, *, go_on: bool) -> None:
        number = self._current
        if number is None:
            return
        again = self.decisions.verdicts.get(number) is verdict
        listed = self.list.listed
        following = listed[listed.index(number) + 1] if number in listed[:-1] else None
        self.decisions.decide((number,), None if again and not go_on else verdict)
        if go_on and following is not None:
            self.go_to(following)

    def undo(self) -> None:
        """Takes the last decision back."""
        self.decisions.undo()

    def _show_verdicts(self) -> None:
        verdicts = self.decisions.verdicts
        self.list.set_verdicts(verdicts)
        undecided = {deed.change for deed in self._shown if deed.number not in verdicts}
        decided = {deed.change for deed in self._shown if deed.change is not None} - undecided
        accepted = {deed.change for deed in self._shown if verdicts.get(deed.number) is Verdict.ACCEPTED}
        self.view.set_decided(decided, decided - accepted)
        self._show_possibilities()

    def _show_possibilities(self) -> None:
        deeds, listed = self.deeds, self.list.listed
        place = listed.index(self._current) if self._current in listed else None
        if not listed:
            self._position.clear()
        elif place is None:
            self._position.setText(self.tr("– / {count}").format(count=len(listed)))
        else:
            self._position.setText(self.tr("{number} / {count}").format(number=place + 1, count=len(listed)))
        deeds.next_change.setEnabled(bool(listed) and place != len(listed) - 1)
        deeds.previous_change.setEnabled(bool(listed) and place != 0)
        for action in deeds.of_a_change:
            action.setEnabled(self._current is not None)
        for action in deeds.of_the_listed:
            action.setEnabled(bool(listed))
        for action in (deeds.one_column, deeds.only_changes):
            action.setEnabled(self.has_file)
        accepted, rejected = (self.decisions.count(verdict) for verdict in (Verdict.ACCEPTED, Verdict.REJECTED))
        deeds.save.setEnabled(accepted + rejected > 0)
        deeds.take.setEnabled(accepted > 0 and self._workspace.has_draft and not self._workspace.read_only)
        waiting = len(self._shown) - accepted - rejected
        parts = [
            self.tr("%n accepted", "", accepted),
            self.tr("%n rejected", "", rejected),
            self.tr("%n undecided", "", waiting),
        ]
        self._summary.setText(" · ".join(parts) if self._shown else self.tr("The file holds no tracked changes."))

    def sizeHint(self) -> QSize:
        """Room for both columns."""
        return QSize(1000, 640)
