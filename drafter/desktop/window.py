"""The one window: Consult on the left, a room in the middle, the inspector and the checks on the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QLineEdit,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

from drafter.deeds.checking import check_profiles
from drafter.deeds.tables import shipped_delegations
from drafter.deeds.texts import origin_in_library
from drafter.desktop.actions import ink
from drafter.desktop.checks.actions import CheckActions
from drafter.desktop.checks.deeds import CheckDeeds
from drafter.desktop.checks.live_checks import LiveChecks
from drafter.desktop.checks.panel import ChecksPanel
from drafter.desktop.compose.panel import ComposePanel
from drafter.desktop.consult.panel import ConsultPanel
from drafter.desktop.delegations.dialog import DelegationsDialog
from drafter.desktop.delegations.table_in_use import TableInUse
from drafter.desktop.exchange.export_choices import recalled
from drafter.desktop.exchange.received import Received
from drafter.desktop.file_drops import local_files
from drafter.desktop.files import DraftFiles
from drafter.desktop.history.panel import HistoryPanel
from drafter.desktop.inspector.panel import InspectorPanel
from drafter.desktop.long_work import LongWorkBar
from drafter.desktop.menus import Menus
from drafter.desktop.negotiate.compiling.compiling import Compiling
from drafter.desktop.negotiate.panel import NegotiatePanel
from drafter.desktop.opening import OPEN_DRAFT, Opener
from drafter.desktop.preferences import Preferences
from drafter.desktop.projector.deeds import RoomDeeds
from drafter.desktop.review.panel import ReviewPanel
from drafter.desktop.review.received_panel import ReceivedPanel
from drafter.desktop.review.view_choices import ViewChoices, packed, unpacked
from drafter.desktop.rooms import Room
from drafter.desktop.state_of_play.panel import StateOfPlayPanel
from drafter.desktop.state_of_play.reports import Reports
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.desktop.welcome import WelcomePage
from drafter.desktop.workspace import Workspace
from drafter.drafting import Origin
from drafter.drafting.checks import Severity
from drafter.drafting.editing.composing import ClauseForInsertion, insert_clauses
from drafter.drafting.proposals.model import Precedent
from drafter.errors import KnownError
from drafter.library import ClauseLibrary
from drafter.messages import explain
from drafter.redline import Vocabulary

_COLUMNS = (330, 720, 330)
"""Widths of the three columns at first, in device-independent pixels, of which the middle takes what is left."""


class MainWindow(QMainWindow):
    """Puts the panels together and carries their wishes to the workspace; it decides nothing about texts itself.

    Signals:
        theme_chosen(str), language_chosen(str): for the application to carry out.
    """

    theme_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        library: ClauseLibrary,
        vocabulary: Vocabulary,
        preferences: Preferences,
        theme: Theme,
        language: str,
        new_id: Callable[[], str],
    ) -> None:
        super().__init__()
        self.workspace = workspace
        self.library = library
        self.preferences = preferences
        self.theme = theme
        self.language = language
        self._new_id = new_id
        self.tasks = Tasks(self)
        self.opener = Opener(workspace, library)
        self.files = DraftFiles(self, workspace, preferences, self.tasks, self.opener, theme, language, new_id)
        self.consult = ConsultPanel(library, theme, language)
        self.delegations = TableInUse(preferences, self)
        self.compose = ComposePanel(
            workspace, theme, vocabulary, language, new_id=new_id, notation=self.delegations.notation
        )
        self.compose.editor.bracket_commands.set_our_name(self.delegations.our_name)
        self.inspector = InspectorPanel(
            workspace, library, vocabulary, theme, language, self.tasks, notation=self.delegations.notation
        )
        self.checks = LiveChecks(workspace, self.tasks, preferences, self)
        self.check_deeds = CheckDeeds(workspace, self.checks, preferences)
        self.checks_panel = ChecksPanel(workspace, self.checks, self.check_deeds, check_profiles, theme, language)
        self.check_actions = CheckActions(self, self.compose.editor, self.checks_panel, self.checks)
        self.review = ReviewPanel(
            workspace,
            theme,
            language,
            self.tasks,
            self.opener.open,
            vocabulary,
            self.opener.choices,
            new_id=new_id,
            origin_of=self._origin_of,
            folder=lambda: preferences.folder,
            view_choices=unpacked(preferences.review),
            paper=lambda: recalled(preferences.export).paper,
            authors_of=self.opener.tracked_authors,
        )
        self.received = ReceivedPanel(
            workspace,
            theme,
            language,
            self.tasks,
            self.opener.open,
            self.opener.choices,
            vocabulary,
            new_id,
            folder=lambda: preferences.folder,
        )
        self.negotiate = NegotiatePanel(workspace, theme, language, self.delegations.notation, new_id, self._precedents)
        self.play = StateOfPlayPanel(workspace, theme, language, self.delegations.notation)
        self.reports = Reports(self, workspace, preferences, self.tasks, lambda: self.delegations.notation, language)
        self.history = HistoryPanel(workspace, theme, language, self.tasks, lambda: preferences.folder)
        self.compiling = Compiling(
            self, workspace, preferences, self.tasks, self.opener, self.delegations, theme, language, new_id
        )
        self.in_the_room = RoomDeeds(
            self,
            workspace,
            self.compose.editor,
            preferences,
            lambda: self.delegations.notation,
            theme,
            language,
            new_id,
            self._current_paragraph,
        )
        self.menus = Menus(self)
        self.welcome = WelcomePage(self.menus.ways_to_begin, theme)
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        for field in self.findChildren(QLineEdit):
            field.setAcceptDrops(False)  # a file dropped on a search field is meant for the window
        self._ink_own_actions()
        self._restore()
        self._draft_opened()

    # -- laying out -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.middle = QStackedWidget()
        rooms = (self.welcome, self.compose, self.review, self.received, self.negotiate, self.play, self.history)
        for page in rooms:
            self.middle.addWidget(page)
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.setHandleWidth(1)
        self.aside = QTabWidget()
        self.aside.setDocumentMode(True)
        self.aside.addTab(self.inspector, self.tr("Paragraph"))
        self.aside.addTab(self.checks_panel, self.tr("Checks"))
        for panel in (self.consult, self.middle, self.aside):
            self.columns.addWidget(panel)
        self.columns.setStretchFactor(1, 1)
        self.columns.setChildrenCollapsible(False)
        self.columns.setSizes(list(_COLUMNS))
        self.consult.setMinimumWidth(260)
        self.aside.setMinimumWidth(260)
        self.middle.setMinimumWidth(420)
        self.setCentralWidget(self.columns)
        self.long_work = LongWorkBar(self.tasks)
        self.statusBar().addPermanentWidget(self.long_work)
        self.statusBar().addPermanentWidget(self.in_the_room.silence_line)

    def _connect(self) -> None:
        self.consult.insert_requested.connect(self.insert_clauses)
        self.consult.compare_requested.connect(self._compare_clause)
        self.compose.current_paragraph_changed.connect(self._inspect)
        self.compose.paragraph_edited.connect(self._inspect)
        self.compose.clauses_dropped.connect(self.insert_clauses)
        self.check_actions.panel_wanted.connect(self.show_checks)
        self.compose.editor.live.typed.connect(self.checks.put_off)
        self.checks_panel.counted.connect(self._count_findings)
        self.files.exporting.count_errors = lambda: self.checks.result.count(Severity.ERROR)
        self.files.exporting.checks_wanted.connect(self.show_checks)
        self.inspector.reveal_clause.connect(self._reveal)
        self.inspector.insert_requested.connect(self.insert_clauses)
        self.inspector.proposals.negotiate_wanted.connect(lambda _paragraph: self.negotiate_draft())
        self.review.export_requested.connect(self.files.exporting.export_texts)
        self.review.view_chosen.connect(self._remember_view)
        self.received.set_scheme(self.review.viewing.choices.scheme)
        self.review.said.connect(self.notify)
        self.welcome.recent_chosen.connect(self.files.open_path)
        self.delegations.changed.connect(self._delegations_changed)
        self.workspace.draft_opened.connect(self._draft_opened)
        self.workspace.refused.connect(self._say_refused)
        self.workspace.draft_edited.connect(self._draft_edited)
        self.files.importing.comparison_wanted.connect(self.review_texts)
        self.files.importing.changes_wanted.connect(self.review_received)
        self.received.comparison_wanted.connect(self.review_texts)
        self.received.file_wanted.connect(self.files.importing.ask_file)
        self.received.draft_wanted.connect(lambda: self.show_room(Room.COMPOSE))
        self.received.said.connect(self.notify)
        self.negotiate.said.connect(self.notify)
        self.play.said.connect(self.notify)
        self.play.paragraph_wanted.connect(self.negotiate_paragraph)
        self.play.report_wanted.connect(self._report)
        self.reports.done.connect(self.notify)
        self.history.said.connect(self.notify)
        self.history.comparison_wanted.connect(self.review_texts)
        self.negotiate.deeds.compile.triggered.connect(lambda: self.compiling.begin())
        self.negotiate.deeds.from_text.triggered.connect(lambda: self.compiling.make_proposals())
        self.compiling.draft_written.connect(self.files.open_path)
        self.compiling.done.connect(self.notify)
        self.in_the_room.said.connect(self.notify)
        self.in_the_room.failed.connect(self.explain)
        self.in_the_room.jumped.connect(self.go_to_paragraph)
        self.compose.current_paragraph_changed.connect(self.in_the_room.show_on_wall)
        self.negotiate.paragraphs.chosen.connect(self.in_the_room.show_on_wall)
        self.received.decisions.changed.connect(self.menus.draft_changed)
        self.review.pinning.undoable.connect(self.menus.draft_changed)
        self.files.done.connect(self.notify)

    def edit_delegations(self) -> None:
        """Shows the table of delegations and groups, to be changed."""
        known = self.delegations
        dialog = DelegationsDialog(known.table, shipped_delegations(), known.ours, self.theme, self.language, self)
        if dialog.exec():
            try:
                known.keep(dialog.table, dialog.ours)
            except KnownError as error:
                self.explain(error)
        dialog.deleteLater()

    def _delegations_changed(self) -> None:
        self.compose.editor.brackets.set_notation(self.delegations.notation)
        self.negotiate.set_notation(self.delegations.notation)
        self.inspector.proposals.set_notation(self.delegations.notation)
        self.play.set_notation(self.delegations.notation)
        self.in_the_room.notation_changed()

    def _remember_view(self, choices: ViewChoices) -> None:
        self.preferences.review = packed(choices)
        self.received.set_scheme(choices.scheme)

    def set_theme(self, theme: Theme) -> None:
        """Dresses every panel and icon."""
        self.theme = theme
        self.files.set_theme(theme)
        self.compiling.set_theme(theme)
        panels = (self.consult, self.compose, self.inspector, self.checks_panel)
        for panel in (*panels, self.review, self.received, self.negotiate, self.play, self.history):
            panel.set_theme(theme)
        self.in_the_room.set_theme(theme)
        self._ink_own_actions()

    def _ink_own_actions(self) -> None:
        # The panels ink theirs.
        only_own = Qt.FindChildOption.FindDirectChildrenOnly
        ink(self.findChildren(QAction, options=only_own), self.theme)

    # -- rooms ----------------------------------------------------------------------------------------------------

    @property
    def room(self) -> Room:
        """What the middle shows."""
        return Room(self.middle.currentIndex())

    def show_room(self, room: Room) -> None:
        """Shows Compose (or the ways to begin, where no draft is open) or Review over the whole width."""
        if room is Room.COMPOSE and not self.workspace.has_draft:
            room = Room.WELCOME
        self.middle.setCurrentIndex(room)
        self.menus.room_changed()
        self.arrange()
        # Where the keys of the room are heard at once.
        first: QWidget | None = {
            Room.COMPOSE: self.compose.editor,
            Room.REVIEW: self.review.first,
            Room.RECEIVED: self.received.view,
            Room.NEGOTIATE: self.negotiate.paragraphs,
        }.get(room)
        if first is not None:
            first.setFocus()

    def arrange(self) -> None:
        """Shows and hides the side panels as the menu and the room say."""
        whole = self.room.of_negotiation or self.room in (Room.REVIEW, Room.RECEIVED)
        self.consult.setVisible(self.menus.show_consult.isChecked() and not whole)
        self.aside.setVisible(self.menus.show_inspector.isChecked() and self.room is Room.COMPOSE)

    # -- deeds ----------------------------------------------------------------------------------------------------

    def insert_clauses(self, clause_ids: Sequence[str], at: int | None = None) -> None:
        """Inserts clauses of the library into the draft, after the current paragraph or at place ``at``."""
        if not self.workspace.has_draft:
            self.notify(self.tr("Open or begin a draft first: File, New draft."))
            return
        if self.workspace.read_only:
            self.notify(self.tr("This draft is open for reading only."))
            return
        self.workspace.about_to_read.emit()
        draft = self.workspace.draft
        if at is None:
            current = draft.index.get(self.compose.current_paragraph)
            at = len(draft.paragraphs) if current is None else current + 1
        try:
            wanted = [
                ClauseForInsertion(self.library.clause(clause_id), self.library.citation(clause_id, draft.language))
                for clause_id in clause_ids
            ]
        except KnownError as error:  # dragged or pasted from a window with another library
            self.explain(error)
            return
        if not self.workspace.apply(insert_clauses(draft, at, wanted, self._new_id)):
            return
        inserted = self.workspace.draft.paragraphs[at + len(wanted) - 1]
        self.show_room(Room.COMPOSE)
        self.compose.focus_paragraph(inserted.id)
        self.notify(self.tr("%n clause(s) inserted, with their source.", "", len(wanted)))

    def _origin_of(self, paragraph_id: str) -> Origin | None:
        """Where a paragraph of a reviewed text comes from: a clause of the library keeps its source in the draft."""
        if ":" not in paragraph_id or not self.workspace.has_draft:
            return None
        return origin_in_library(self.library, paragraph_id, self.workspace.draft.language)

    def review_texts(self, base: str, text: str) -> None:
        """Shows two texts side by side."""
        self.workspace.about_to_read.emit()
        self.show_room(Room.REVIEW)
        self.review.show_texts(base, text)

    def negotiate_draft(self) -> None:
        """Shows the draft paragraph by paragraph; the one under the cursor is under discussion."""
        self.workspace.about_to_read.emit()
        current = self.compose.current_paragraph
        self.show_room(Room.NEGOTIATE)
        self.negotiate.show_paragraph(current)

    def negotiate_paragraph(self, paragraph_id: str) -> None:
        """Puts a paragraph under discussion."""
        self.show_room(Room.NEGOTIATE)
        self.negotiate.show_paragraph(paragraph_id)
        self.negotiate.paragraphs.setFocus()

    def show_state_of_play(self) -> None:
        """Shows how far the draft is, and who holds what."""
        self.workspace.about_to_read.emit()
        self.show_room(Room.PLAY)
        self.play.paragraphs.setFocus()

    def _report(self, since: str) -> None:
        self.reports.begin(since, self.theme, private_visible=self.play.private_visible)

    def show_history(self) -> None:
        """Shows named versions and every change."""
        self.workspace.about_to_read.emit()
        self.show_room(Room.HISTORY)
        self.history.table.setFocus()

    def go_to_paragraph(self, paragraph_id: str) -> None:
        """Shows a paragraph of the draft: in Negotiate where that is open, else on the page."""
        if not self.workspace.has_draft or paragraph_id not in self.workspace.draft.index:
            return
        if self.room is Room.NEGOTIATE:
            self.negotiate_paragraph(paragraph_id)
        else:
            self.show_room(Room.COMPOSE)
            self.compose.focus_paragraph(paragraph_id)

    def _current_paragraph(self) -> str:
        """The paragraph that is looked at."""
        room = self.room
        return self.negotiate.current_paragraph if room is Room.NEGOTIATE else self.compose.current_paragraph

    def _precedents(self, text: str) -> list[Precedent]:
        """Agreed language near a passage, cited in the draft's language."""
        language = self.workspace.draft.language if self.workspace.has_draft else self.language
        nearest = self.library.nearest(text) if text.strip() else ()
        return [Precedent(each.clause.id, self.library.citation(each.clause.id, language)) for each in nearest]

    def review_received(self, received: Received) -> None:
        """Shows a received file's own tracked changes."""
        self.show_room(Room.RECEIVED)
        self.received.show_received(received)

    def undo(self) -> None:
        """Takes the last step back: of the draft, of what was decided about a received file, or of pairs in Review."""
        if self.room is Room.RECEIVED:
            self.received.undo()
        elif self.room is Room.REVIEW and self.review.pinning.can_undo:
            self.review.undo_pin()
        else:
            self.workspace.undo()

    def review_draft(self) -> None:
        """Shows the open draft beside the first other text there is, unless Review already shows something."""
        self.workspace.about_to_read.emit()
        self.show_room(Room.REVIEW)
        if not self.review.has_texts and self.workspace.has_draft:
            others = [reference for _words, reference in self.opener.choices() if reference.startswith("library:")]
            if others:
                self.review.show_texts(others[0], OPEN_DRAFT)

    def _compare_clause(self, clause_id: str) -> None:
        if self.workspace.has_draft and self.compose.current_paragraph:
            self.show_room(Room.COMPOSE)
            self.menus.show_inspector.setChecked(True)
            self.arrange()
            self.aside.setCurrentWidget(self.inspector)
            self.inspector.compare_with(clause_id)

    def _reveal(self, clause_id: str) -> None:
        self.menus.show_consult.setChecked(True)
        self.arrange()
        self.consult.reveal(clause_id)

    def _inspect(self, paragraph_id: str) -> None:
        self.inspector.show_paragraph(paragraph_id, self.compose.editor.live_text(paragraph_id))
        self.checks_panel.show_paragraph(paragraph_id)

    def show_checks(self) -> None:
        """Shows what the linter found, beside the draft."""
        if self.room is not Room.COMPOSE:
            self.show_room(Room.COMPOSE)
        self.menus.show_inspector.setChecked(True)
        self.arrange()
        self.aside.setCurrentWidget(self.checks_panel)

    def _count_findings(self, count: int) -> None:
        words = self.tr("Checks ({count})").format(count=count) if count else self.tr("Checks")
        self.aside.setTabText(self.aside.indexOf(self.checks_panel), words)

    # -- following the draft --------------------------------------------------------------------------------------

    def _draft_opened(self) -> None:
        self.welcome.show_recent(self.preferences.recent)
        self.show_room(Room.COMPOSE if self.workspace.has_draft else Room.WELCOME)
        self.setWindowFilePath(str(self.workspace.path) if self.workspace.path else "")
        self.setWindowTitle(f"{self.workspace.draft.title} — drafter" if self.workspace.has_draft else "drafter")
        self.menus.draft_changed()
        self._inspect(self.compose.current_paragraph)  # the inspector heard of the draft after the page had told it

    def _draft_edited(self) -> None:
        self.setWindowTitle(f"{self.workspace.draft.title} — drafter")
        self.menus.draft_changed()

    # -- telling the person ---------------------------------------------------------------------------------------

    def notify(self, words: str) -> None:
        """Says something that asks for no answer."""
        self.statusBar().showMessage(words, 6000)

    def explain(self, error: KnownError) -> None:
        """Says what is wrong with the world and what to do, where it will be seen."""
        self.files.show_error(explain(error, self.language))

    def _say_refused(self, error: KnownError) -> None:
        if self.room is not Room.COMPOSE:  # there a banner says it, with a way out
            self.notify(explain(error, self.language))

    # -- Qt's events ----------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes files from the desktop."""
        files = local_files(event.mimeData())
        if files:
            self.notify(self.tr("Drop to import %n file(s)", "", len(files)))
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Opens what is dropped."""
        event.acceptProposedAction()
        self.files.open_dropped(local_files(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remembers the window and hands the draft back to its file; stays open where that fails."""
        try:
            self.workspace.close()
        except KnownError as error:
            self.explain(error)
            event.ignore()
            return
        self.in_the_room.close()
        self.files.close_windows()
        self.compiling.close()
        self.reports.close()
        self.preferences.geometry = self.saveGeometry()
        self.preferences.split = self.columns.saveState()
        self.checks.close()
        self.tasks.close()
        super().closeEvent(event)

    def _restore(self) -> None:
        geometry = self.preferences.geometry
        if geometry is None or not self.restoreGeometry(geometry):
            available = QGuiApplication.primaryScreen().availableGeometry()
            self.resize(min(1500, available.width() - 40), min(920, available.height() - 60))
        split = self.preferences.split
        if split is not None:
            self.columns.restoreState(split)
