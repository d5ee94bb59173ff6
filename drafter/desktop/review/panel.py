"""Review: two texts side by side, what changed between them, and taking it into the draft."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop.actions import ink
from drafter.desktop.hairline import hairline
from drafter.desktop.notices import Banner
from drafter.desktop.opening import OPEN_DRAFT
from drafter.desktop.review.change_list import ChangeList
from drafter.desktop.review.change_work import ChangeWork
from drafter.desktop.review.comparing import KEY, Compared, Comparing, OpenableText
from drafter.desktop.review.deciding import Deciding
from drafter.desktop.review.deeds import ReviewDeeds
from drafter.desktop.review.line_counting import LineCounting
from drafter.desktop.review.mark_bar import MarkBar
from drafter.desktop.review.marking import Marking
from drafter.desktop.review.pages import ReviewPages
from drafter.desktop.review.phrases import ReviewPhrases
from drafter.desktop.review.pinning import Pinning
from drafter.desktop.review.pins import Pins
from drafter.desktop.review.redline_view import RedlineView
from drafter.desktop.review.review_marks import ReviewMarks
from drafter.desktop.review.seen_pages import SeenPages
from drafter.desktop.review.text_picker import TextPicker
from drafter.desktop.review.toolbar import ReviewToolbar, deed_button
from drafter.desktop.review.view_choices import ViewChoices
from drafter.desktop.review.viewing import Viewing
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting import Origin
from drafter.errors import KnownError
from drafter.exchange import ImportNote, Paper
from drafter.exchange.revisions.tracked_authors import TrackedAuthors
from drafter.messages import explain
from drafter.redline import Vocabulary


class ReviewPanel(QWidget):
    """Two pickers, a toolbar, the redline and the list of its changes.

    Signals:
        export_requested(str, str): references of the base and of the text.
        view_chosen(object): the :class:`ViewChoices` of how the redline is shown, to be remembered.
        said(str): a sentence about what was done.
    """

    export_requested = Signal(str, str)
    view_chosen = Signal(object)
    said = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        language: str,
        tasks: Tasks,
        open_text: Callable[[str], OpenableText],
        vocabulary: Vocabulary,
        choices: Callable[[], Sequence[tuple[str, str]]],
        parent: QWidget | None = None,
        *,
        new_id: Callable[[], str] | None = None,
        origin_of: Callable[[str], Origin | None] | None = None,
        folder: Callable[[], Path] = Path.home,
        view_choices: ViewChoices | None = None,
        paper: Callable[[], Paper] = lambda: Paper.A4,
        authors_of: Callable[[str, Sequence[ImportNote]], TrackedAuthors | None] = lambda _reference, _notes: None,
    ) -> None:
        """
        Args:
            language: of messages, ISO 639-1.
            open_text: opens what a reference names.
            choices: what the pickers offer, as words and reference.
            new_id: gives ids for paragraphs taken into the draft; random ones where it is None.
            origin_of: the origin behind the id of a text's paragraph, so that what is taken in keeps its source.
            folder: where to look for files.
            view_choices: how the redline was shown the last time.
            paper: the format on which clean copies are printed, whose lines are numbered.
            authors_of: says whose the tracked changes of a file are; called off the window's thread.
        """
        super().__init__(parent)
        self._workspace = workspace
        self._language = language
        self._compared: Compared | None = None
        self._stale = False
        self._phrases = ReviewPhrases(self)
        self._pins = Pins(workspace, self)
        self._comparing = Comparing(workspace, tasks, open_text, vocabulary, self._pins, self, authors_of=authors_of)
        self.deeds = ReviewDeeds(self)
        self.base_picker = TextPicker(self.tr("Base"), choices, theme, folder=folder)
        self.text_picker = TextPicker(self.tr("Text"), choices, theme, folder=folder)
        self.view = RedlineView(theme)
        counting = LineCounting(tasks, paper, self)
        self.viewing = Viewing(self, self.view, view_choices or ViewChoices(), counting)
        self.seen = SeenPages(
            self, self.view, lambda: self.viewing.choices, counting, tasks, workspace.now, folder, language
        )
        self._theme = theme
        self.list = ChangeList(theme)
        self.banner = Banner(theme)
        self.pinned = Banner(theme, deed=self.tr("Undo"), icon="pin")
        self._pages = ReviewPages(self.view, self.list, theme)
        self._toolbar = ReviewToolbar(self.deeds, self.viewing, self.seen)
        self._statistics = QLabel()
        deciding = Deciding(workspace, tasks, self, new_id=new_id, origin_of=origin_of)
        self._marks = ReviewMarks(workspace, self)
        self.mark_bar = MarkBar(theme, self.deeds.seen, self.deeds.discuss)
        self._marking = Marking(self.view, self.deeds, self.mark_bar, self._marks, self)
        self.work = ChangeWork(self.view, self.list, self.deeds, deciding, self._marking, self)
        self.pinning = Pinning(self.view, self.deeds, self._pins, lambda: self._comparing.remembered_in_draft, self)
        self._lay_out()
        self._connect(tasks)
        self._comparing.ignore(self.viewing.choices.ignoring)
        self.set_theme(theme)
        self._show_empty()
        for kept_with_the_draft in (self._marks, self._pins):
            kept_with_the_draft.load()

    # -- what the window uses -------------------------------------------------------------------------------------

    @property
    def menu_actions(self) -> list[QAction | None]:
        """For the Review menu; None is a line between."""
        return [*self.deeds.for_menu, None, self.viewing.one_column, self.viewing.only_changes]

    @property
    def export_action(self) -> QAction:
        """Exports what is compared."""
        return self.deeds.export

    @property
    def next_change(self) -> QAction:
        """Goes to the next change."""
        return self.deeds.next_change

    @property
    def previous_change(self) -> QAction:
        """Goes to the previous change."""
        return self.deeds.previous_change

    @property
    def accept(self) -> QAction:
        """Takes the right side's words into the draft."""
        return self.deeds.accept

    @property
    def reject(self) -> QAction:
        """Takes the left side's words into the draft."""
        return self.deeds.reject

    @property
    def one_column(self) -> QAction:
        """One column or two."""
        return self.viewing.one_column

    @property
    def only_changes(self) -> QAction:
        """Folds what did not change."""
        return self.viewing.only_changes

    @property
    def first(self) -> QWidget:
        """What has the keys when one comes here: the redline, or where a text is chosen."""
        return self.view if self._pages.shows_redline else self.base_picker

    @property
    def has_texts(self) -> bool:
        """True where both sides are chosen."""
        return all(self._comparing.references)

    @property
    def has_comparison(self) -> bool:
        """True once the chosen texts are compared and shown."""
        return self._compared is not None and not self._comparing.running

    @property
    def statistics_words(self) -> str:
        """What the footer says of both texts."""
        return self._statistics.text()

    @property
    def same_words(self) -> str:
        """What is said instead of a redline where nothing differs; empty while one is shown."""
        return self._pages.same_words

    def show_texts(self, base_reference: str, text_reference: str) -> None:
        """Compares two texts and shows them."""
        self.base_picker.choose(base_reference)
        self.text_picker.choose(text_reference)
        self._compare()

    def undo_pin(self) -> None:
        """Takes the last pin, or the last letting go, back."""
        self.pinned.hide()
        self.pinning.undo()

    def set_private_visible(self, visible: bool) -> None:
        """Hides the reader's own marks and notes, or shows them again: others may see the screen."""
        self._marking.set_private_visible(visible)

    def set_theme(self, theme: Theme) -> None:
        """Dresses everything."""
        self._theme = theme
        parts = (self.base_picker, self.text_picker, self.banner, self.pinned, self.mark_bar, self.pinning)
        for part in (*parts, self._pages):
            part.set_theme(theme)
        self.list.set_theme(self.viewing.dressed(theme))
        ink((*self.deeds.all, *self.viewing.all, *self.seen.all), theme)
        self._toolbar.set_theme(theme)

    # -- laying out -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        pickers = QHBoxLayout()
        pickers.setContentsMargins(12, 10, 12, 4)
        pickers.setSpacing(8)
        pickers.addWidget(self.base_picker, 1)
        pickers.addWidget(deed_button(self.deeds.swap, words=False))
        pickers.addWidget(self.text_picker, 1)
        self.list.column.addWidget(self.mark_bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(pickers)
        column.addWidget(self._toolbar)
        column.addWidget(hairline())
        column.addWidget(self.banner)
        column.addWidget(self.pinned)
        column.addWidget(self._pages, 1)
        column.addWidget(hairline())
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 5, 14, 5)
        self._statistics.setProperty("role", "muted")
        self._statistics.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        foot.addWidget(self._statistics, 1)
        column.addLayout(foot)

    def _connect(self, tasks: Tasks) -> None:
        deeds = self.deeds
        deeds.show_list.toggled.connect(self.list.setVisible)
        deeds.find.triggered.connect(self._find)
        deeds.swap.triggered.connect(self._swap)
        deeds.copy.triggered.connect(self.view.copy)
        deeds.copy_redline.triggered.connect(self.view.copy_redline)
        self.viewing.chosen.connect(self.view_chosen)
        self.viewing.ignoring_chosen.connect(self._ignore)
        self.viewing.recoloured.connect(lambda: self.list.set_theme(self.viewing.dressed(self._theme)))
        deeds.export.triggered.connect(lambda: self.export_requested.emit(*self._comparing.references))
        self.view.addActions(
            [*deeds.of_a_change, *deeds.own_marks, deeds.jump, *deeds.of_pairs, deeds.copy, deeds.copy_redline]
        )
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.work.stood_at.connect(self._toolbar.show_position)
        self.work.said.connect(self.said)
        self.work.left_alone.connect(self.banner.say)
        self.seen.done.connect(self.said)
        self.seen.failed.connect(lambda error: self.banner.say(explain(error, self._language)))
        self._workspace.about_to_read.connect(self.mark_bar.hand_in)
        self._marks.failed.connect(lambda error: self.banner.say(explain(error, self._language)))
        self._pins.failed.connect(lambda error: self.banner.say(explain(error, self._language)))
        self._pins.changed.connect(self.work.remember_place)
        self._pins.changed.connect(self._comparing.compare_again)
        self.pinning.said.connect(self.pinned.say)
        self.pinned.button.clicked.connect(self.undo_pin)
        self.view.row_focused.connect(self.pinning.show_possibilities)
        self.view.current_changed.connect(self.pinning.show_possibilities)
        self.base_picker.chosen.connect(self._compare)
        self.text_picker.chosen.connect(self._compare)
        self._comparing.started.connect(self._started)
        self._comparing.compared.connect(self._show)
        self._comparing.failed.connect(self._failed)
        self._comparing.cancelled.connect(self._cancelled)
        self._pages.cancelled.connect(self._comparing.cancel)
        self._pages.wanted_again.connect(self._compare)
        tasks.progressed.connect(self._progressed)
        self._workspace.draft_edited.connect(self._draft_edited)
        self._workspace.draft_opened.connect(self._draft_opened)

    # -- comparing ------------------------------------------------------------------------------------------------

    def _compare(self) -> None:
        self.banner.hide()
        base, text = self.base_picker.reference, self.text_picker.reference
        if not base or not text:
            self._forget()
            return
        self._workspace.about_to_read.emit()
        self._comparing.compare(base, text)

    def _ignore(self) -> None:
        self.work.remember_place()
        self._comparing.ignore(self.viewing.choices.ignoring)

    def _find(self) -> None:
        self.deeds.show_list.setChecked(True)
        self.list.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.words.selectAll()

    def _swap(self) -> None:
        base, text = self.base_picker.reference, self.text_picker.reference
        self.base_picker.choose(text)
        self.text_picker.choose(base)
        self._compare()

    def _started(self) -> None:
        known = self._compared
        if known is None or known.references != self._comparing.references:
            self._compared = None
            self.pinned.hide()
            self.pinning.forget_steps()
            self.work.forget_place()
            self._pages.wait()
        self._show_possibilities()

    def _progressed(self, key: str, share: float) -> None:
        if key == KEY:
            self._pages.show_progress(share)

    def _show(self, compared: Compared) -> None:
        self._compared = compared
        self.work.show(compared)
        self._statistics.setText(self._phrases.statistics(compared.review))
        self._pages.show_review(compared.review)
        if not compared.again:
            self.view.setFocus()
        self._show_possibilities()

    def _failed(self, error: KnownError) -> None:
        self.banner.say(explain(error, self._language))
        if self._compared is None or self._compared.references != self._comparing.references:
            self._forget()

    def _cancelled(self) -> None:
        if self._compared is None:
            self._pages.say_cancelled()
        self._show_possibilities()

    def _forget(self) -> None:
        self._comparing.forget()
        self._compared = None
        self.work.forget()
        self._show_empty()

    def _show_empty(self) -> None:
        self._statistics.clear()
        self._pages.show_empty()
        self._show_possibilities()

    # -- following the draft --------------------------------------------------------------------------------------

    def _draft_edited(self) -> None:
        self.pinned.hide()
        self.pinning.forget_steps()
        if not self._comparing.concerns_draft:
            return
        self.work.remember_place()
        if not self.isVisible():
            self._stale = True
        elif self.work.settled_just_now:
            self._comparing.compare_again()
        else:
            self._comparing.compare_soon()
        self._show_possibilities()

    def _draft_opened(self) -> None:
        self.base_picker.refresh()
        self.text_picker.refresh()
        if any(reference.startswith(OPEN_DRAFT) for reference in self._comparing.references):
            # That draft is not on the desk any more: another one is not meant by it.
            for picker in (self.base_picker, self.text_picker):
                if picker.reference.startswith(OPEN_DRAFT):
                    picker.choose("")
            self._forget()
        self._show_possibilities()

    def showEvent(self, event: QShowEvent) -> None:
        """Catches up with what happened to the draft meanwhile."""
        super().showEvent(event)
        self.base_picker.refresh()
        self.text_picker.refresh()
        if self._stale:
            self._stale = False
            self._comparing.compare_again()

    def _show_possibilities(self) -> None:
        """Enables what can be done now."""
        deeds = self.deeds
        self.work.show_possibilities()
        self.pinning.show_possibilities()
        for action in (*self.viewing.all, *self.seen.all, deeds.show_list, deeds.find):
            action.setEnabled(self._compared is not None)
        deeds.copy.setEnabled(self._compared is not None)
        deeds.copy_redline.setEnabled(self._compared is not None)
        deeds.export.setEnabled(self._compared is not None)
        deeds.swap.setEnabled(bool(self.base_picker.reference or self.text_picker.reference))
