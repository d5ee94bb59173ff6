"""The one window: Consult on the left, a room in the middle, the inspector and the checks on the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QLineEdit,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QTabWidget,
)

from drafter.deeds.checking import check_profiles
from drafter.deeds.tables import shipped_delegations
from drafter.desktop.actions import ink
from drafter.desktop.checks.actions import CheckActions
from drafter.desktop.checks.deeds import CheckDeeds
from drafter.desktop.checks.live_checks import LiveChecks
from drafter.desktop.checks.panel import ChecksPanel
from drafter.desktop.compose.panel import ComposePanel
from drafter.desktop.consult.agreed_language import AgreedLanguage
from drafter.desktop.consult.panel import ConsultPanel
from drafter.desktop.delegations.dialog import DelegationsDialog
from drafter.desktop.delegations.table_in_use import TableInUse
from drafter.desktop.exchange.export_choices import recalled
from drafter.desktop.file_drops import local_files
from drafter.desktop.files import DraftFiles
from drafter.desktop.history.panel import HistoryPanel
from drafter.desktop.inspector.panel import InspectorPanel
from drafter.desktop.library.open_library import OpenLibrary
from drafter.desktop.library.room import LibraryRoom
from drafter.desktop.long_work import LongWorkBar
from drafter.desktop.menus import Menus
from drafter.desktop.navigation import Navigation
from drafter.desktop.negotiate.compiling.compiling import Compiling
from drafter.desktop.negotiate.panel import NegotiatePanel
from drafter.desktop.opening import Opener
from drafter.desktop.precedent.beside import AgreedLanguageBeside
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
from drafter.desktop.wiring import connect_panels
from drafter.desktop.workspace import Workspace
from drafter.errors import KnownError
from drafter.library import ClauseLibrary, SavedSearches
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
        self._let_go = False
        self.workspace = workspace
        self.library = library
        self.open_library = OpenLibrary(library, self)
        self.preferences = preferences
        self.theme = theme
        self.language = language
        self.navigation = Navigation(self)
        self.agreed_language = AgreedLanguage(self, new_id)
        self.tasks = Tasks(self)
        self.opener = Opener(workspace, library)
        self.files = DraftFiles(self, workspace, preferences, self.tasks, self.opener, theme, language, new_id)
        self.consult = ConsultPanel(
            library,
            theme,
            language,
            SavedSearches(preferences.data_folder / "searches.json"),
            citation_language=preferences.citation_language,
        )
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
        self.precedent = AgreedLanguageBeside(self)
        self.review = ReviewPanel(
            workspace,
            theme,
            language,
            self.tasks,
            self.opener.open,
            vocabulary,
            self.opener.choices,
            new_id=new_id,
            origin_of=self.agreed_language.origin_of,
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
        self.negotiate = NegotiatePanel(
            workspace, theme, language, self.delegations.notation, new_id, self.agreed_language.precedents
        )
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
            lambda: self.navigation.current_paragraph,
        )
        self.library_room = LibraryRoom(
            self, self.open_library, preferences, self.tasks, theme, language, workspace.now, lambda: workspace.author
        )
        self.menus = Menus(self)
        self.welcome = WelcomePage(self.menus.ways_to_begin, theme)
        self._lay_out()
        connect_panels(self)
        self.setAcceptDrops(True)
        for field in self.findChildren(QLineEdit):
            field.setAcceptDrops(False)  # a file dropped on a search field is meant for the window
        self._ink_own_actions()
        self._restore()
        self.draft_opened()

    # -- laying out -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.middle = QStackedWidget()
        rooms = (self.welcome, self.compose, self.review, self.received, self.negotiate, self.play, self.history)
        for page in (*rooms, self.library_room.panel):
            self.middle.addWidget(page)
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.setHandleWidth(1)
        self.aside = QTabWidget()
        self.aside.setDocumentMode(True)
        self.aside.setAccessibleName(self.tr("Beside the draft"))
        self.aside.tabBar().setAccessibleName(self.aside.accessibleName())
        self.aside.setUsesScrollButtons(False)
        self.aside.setElideMode(Qt.TextElideMode.ElideRight)
        self.aside.addTab(self.inspector, self.tr("Paragraph"))
        self.aside.addTab(self.checks_panel, self.tr("Checks"))
        self.aside.addTab(self.precedent.panel, self.precedent.tab_name)
        for panel in (self.consult, self.middle, self.aside):
            self.columns.addWidget(panel)
        self.columns.setStretchFactor(1, 1)
        self.columns.setChildrenCollapsible(False)
        left, middle, right = _COLUMNS
        tabs = self.aside.tabBar()
        tabs.ensurePolished()
        counts = 2 * self.fontMetrics().horizontalAdvance(" (99)")  # in larger letters tabs want more than the column
        self.columns.setSizes([left, middle, max(right, tabs.sizeHint().width() + counts)])
        self.consult.setMinimumWidth(260)
        self.aside.setMinimumWidth(260)
        self.middle.setMinimumWidth(420)
        self.setCentralWidget(self.columns)
        self.long_work = LongWorkBar(self.tasks)
        self.statusBar().addPermanentWidget(self.long_work)
        self.statusBar().addPermanentWidget(self.in_the_room.silence_line)

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

    def delegations_changed(self) -> None:
        self.compose.editor.brackets.set_notation(self.delegations.notation)
        self.negotiate.set_notation(self.delegations.notation)
        self.inspector.proposals.set_notation(self.delegations.notation)
        self.play.set_notation(self.delegations.notation)
        self.in_the_room.notation_changed()

    def remember_citation_language(self, language: str) -> None:
        """Keeps the language in which clauses are quoted for the next time."""
        self.preferences.citation_language = language

    def remember_view(self, choices: ViewChoices) -> None:
        self.preferences.review = packed(choices)
        self.received.set_scheme(choices.scheme)

    def set_theme(self, theme: Theme) -> None:
        """Dresses every panel and icon."""
        self.theme = theme
        self.files.set_theme(theme)
        self.compiling.set_theme(theme)
        panels = (self.consult, self.compose, self.inspector, self.checks_panel, self.precedent)
        for panel in (*panels, self.review, self.received, self.negotiate, self.play, self.history):
            panel.set_theme(theme)
        self.in_the_room.set_theme(theme)
        self.library_room.set_theme(theme)
        self._ink_own_actions()

    def _ink_own_actions(self) -> None:
        # The panels ink theirs.
        only_own = Qt.FindChildOption.FindDirectChildrenOnly
        ink(self.findChildren(QAction, options=only_own), self.theme)

    # -- deeds ----------------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Takes the last step back: of the draft, of what was decided about a received file, of pairs in Review, or of
        what was done to the library."""
        room = self.navigation.room
        if room is Room.RECEIVED:
            self.received.undo()
        elif room is Room.REVIEW and self.review.pinning.can_undo:
            self.review.undo_pin()
        elif room is Room.LIBRARY:
            self.library_room.keeping.undo()
        else:
            self.workspace.undo()

    def report(self, since: str) -> None:
        """Begins the report for the capital on what changed since a moment (ISO 8601), or on the whole where empty."""
        self.reports.begin(since, self.theme, private_visible=self.play.private_visible)

    def inspect(self, paragraph_id: str) -> None:
        """Shows a paragraph of the draft to the panels beside it."""
        self.inspector.show_paragraph(paragraph_id, self.compose.editor.live_text(paragraph_id))
        self.checks_panel.show_paragraph(paragraph_id)

    def count_findings(self, count: int) -> None:
        """Says on the tab how much the linter found."""
        words = self.tr("Checks ({count})").format(count=count) if count else self.tr("Checks")
        self.aside.setTabText(self.aside.indexOf(self.checks_panel), words)

    # -- following the draft --------------------------------------------------------------------------------------

    def draft_opened(self) -> None:
        self.welcome.show_recent(self.preferences.recent)
        self.navigation.show_room(Room.COMPOSE if self.workspace.has_draft else Room.WELCOME)
        self.setWindowFilePath(str(self.workspace.path) if self.workspace.path else "")
        self.setWindowTitle(f"{self.workspace.draft.title} — drafter" if self.workspace.has_draft else "drafter")
        self.menus.draft_changed()
        self.inspect(self.compose.current_paragraph)  # the inspector heard of the draft after the page had told it

    def draft_edited(self) -> None:
        self.setWindowTitle(f"{self.workspace.draft.title} — drafter")
        self.menus.draft_changed()

    # -- telling the person ---------------------------------------------------------------------------------------

    def notify(self, words: str) -> None:
        """Says something that asks for no answer."""
        self.statusBar().showMessage(words, 6000)

    def explain(self, error: KnownError) -> None:
        """Says what is wrong with the world and what to do, where it will be seen."""
        self.files.show_error(explain(error, self.language))

    def say_refused(self, error: KnownError) -> None:
        if self.navigation.room is not Room.COMPOSE:  # there a banner says it, with a way out
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
        """Hands the draft back to its file and lets everything go; stays open where that fails."""
        if not self.library_room.adding.may_close():
            event.ignore()
            return
        try:
            self.workspace.close()
        except KnownError as error:
            self.explain(error)
            event.ignore()
            return
        self.let_go()
        super().closeEvent(event)

    def let_go(self) -> None:
        """Remembers the window, closes those beside it and ends all work: no thread does anything for it any more.

        A second time does nothing.
        """
        if self._let_go:
            return
        self._let_go = True
        self.in_the_room.close()
        self.files.close_windows()
        self.compiling.close()
        self.reports.close()
        self.library_room.close()
        self.preferences.geometry = self.saveGeometry()
        self.preferences.split = self.columns.saveState()
        self.checks.close()
        self.consult.close_library()
        self.tasks.close()

    def _restore(self) -> None:
        geometry = self.preferences.geometry
        if geometry is None or not self.restoreGeometry(geometry):
            available = QGuiApplication.primaryScreen().availableGeometry()
            self.resize(min(1500, available.width() - 40), min(920, available.height() - 60))
        split = self.preferences.split
        if split is not None:
            self.columns.restoreState(split)
