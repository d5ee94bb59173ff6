"""The menus and the toolbar: where each action is to be found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMessageBox, QToolBar

from drafter import __version__
from drafter.desktop.actions import make_action
from drafter.desktop.languages import LANGUAGE_NAMES
from drafter.desktop.rooms import Room
from drafter.desktop.shortcuts import ShortcutsDialog
from drafter.desktop.theme import DARK, LIGHT

if TYPE_CHECKING:
    from drafter.desktop.window import MainWindow


class Menus(QObject):
    """Builds the window's menus and toolbar, and keeps their actions enabled or not as the draft and the room say."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._make_actions()
        self._fill_menu_bar()
        self._fill_toolbars()

    @property
    def ways_to_begin(self) -> tuple[QAction, ...]:
        """What the welcome page offers."""
        return (self.new, self.open, self.bring_in, self.sample)

    @property
    def _rooms(self) -> list[QAction]:
        return [self.go_compose, self.go_review, self.go_negotiate, self.go_play, self.go_history, self.go_library]

    # -- actions --------------------------------------------------------------------------------------------------

    def _make_actions(self) -> None:
        window, files = self._window, self._window.files
        keys = QKeySequence.StandardKey
        self.new = make_action(window, self.tr("&New draft…"), files.new_draft, icon="file-plus-2", shortcut=keys.New)
        self.open = make_action(
            window, self.tr("&Open a draft…"), files.open_draft, icon="folder-open", shortcut=keys.Open
        )
        self.bring_in = make_action(
            window,
            self.tr("&Import files…"),
            files.importing.ask_file,
            icon="file-input",
            shortcut="Ctrl+I",
            hint=self.tr("Import a text as a draft, to compare with this one or to review its changes"),
        )
        self.bring_in.setIconText(self.tr("Import"))
        self.bring_folder = make_action(
            window,
            self.tr("Import a &folder…"),
            files.importing.ask_folder,
            icon="files",
            shortcut="Ctrl+Shift+I",
            hint=self.tr("Read every text of a folder and see what was understood of each"),
        )
        self.sample = make_action(window, self.tr("Open the &sample draft"), files.open_sample, icon="sparkles")
        self.version = make_action(
            window,
            self.tr("Name this &version…"),
            files.name_version,
            icon="bookmark-plus",
            shortcut="Ctrl+Shift+S",
            hint=self.tr("Freeze the text as it stands under a name, such as Rev.1"),
        )
        self.version.setIconText(self.tr("Version"))
        self.export = make_action(
            window,
            self.tr("&Export…"),
            self._export,
            icon="file-output",
            shortcut="Ctrl+E",
            hint=self.tr("Write a Word file with tracked changes, side by side or clean"),
        )
        self.close = make_action(window, self.tr("&Close the draft"), files.close_draft, shortcut=keys.Close)
        self.delegations = make_action(
            window,
            self.tr("Dele&gations and groups…"),
            window.edit_delegations,
            icon="user",
            hint=self.tr("Who may be named in brackets, in four languages; which delegation is ours"),
        )
        self.quit = make_action(window, self.tr("&Quit"), window.close, shortcut="Ctrl+Q")
        self.undo = make_action(window, self.tr("&Undo"), window.undo, icon="undo-2", shortcut=keys.Undo)
        self.redo = make_action(window, self.tr("&Redo"), window.workspace.redo, icon="redo-2", shortcut=keys.Redo)
        # X11 knows one key for it and Windows another: people bring either with them.
        self.redo.setShortcuts(
            list(dict.fromkeys([QKeySequence(keys.Redo), QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")]))
        )
        self.go_compose = make_action(
            window, self.tr("&Compose"), self._compose, icon="pen-line", shortcut="Ctrl+1", checkable=True
        )
        self.go_review = make_action(
            window,
            self.tr("&Review"),
            window.navigation.review_draft,
            icon="git-compare-arrows",
            shortcut="Ctrl+2",
            checkable=True,
        )
        self.go_received = make_action(
            window,
            self.tr("Sho&w its changes"),
            lambda: window.navigation.show_room(Room.RECEIVED),
            icon="file-input",
            shortcut="Ctrl+3",
            hint=self.tr("The tracked changes of the file that was imported to be reviewed"),
        )
        self.go_negotiate = make_action(
            window,
            self.tr("&Negotiate"),
            window.navigation.negotiate_draft,
            icon="scale",
            shortcut="Ctrl+4",
            checkable=True,
            hint=self.tr("The draft paragraph by paragraph, with what delegations propose"),
        )
        self.go_play = make_action(
            window,
            self.tr("State of &play"),
            window.navigation.show_state_of_play,
            icon="sigma",
            shortcut="Ctrl+5",
            checkable=True,
            hint=self.tr("How far the draft is, paragraph by paragraph, and who holds what"),
        )
        self.go_history = make_action(
            window,
            self.tr("&History"),
            window.navigation.show_history,
            icon="history",
            shortcut="Ctrl+6",
            checkable=True,
            hint=self.tr("Named versions and every change: compare, restore, sign off"),
        )
        self.go_library = make_action(
            window,
            self.tr("Li&brary"),
            lambda: window.navigation.show_room(Room.LIBRARY),
            icon="library",
            shortcut="Ctrl+7",
            checkable=True,
            hint=self.tr("What is in the library: add, edit, tag, correct, send, remove"),
        )
        rooms = QActionGroup(window)
        for room in self._rooms:
            rooms.addAction(room)
        self.show_consult = make_action(
            window,
            self.tr("Show the &library"),
            window.navigation.arrange,
            icon="panel-left",
            shortcut="F9",
            checkable=True,
        )
        self.show_inspector = make_action(
            window,
            self.tr("Show the &inspector"),
            window.navigation.arrange,
            icon="panel-right",
            shortcut="F10",
            checkable=True,
        )
        self.show_consult.setChecked(True)
        self.show_inspector.setChecked(True)
        self.shortcuts = make_action(window, self.tr("&Keyboard shortcuts"), self._show_shortcuts, shortcut="F1")
        self.about = make_action(window, self.tr("&About drafter"), self._show_about)

    def _export(self) -> None:
        if self._window.navigation.room is Room.REVIEW and self._window.review.has_texts:
            self._window.review.export_action.trigger()
        else:
            self._window.files.exporting.export_draft()

    def _compose(self) -> None:
        self._window.navigation.show_room(Room.COMPOSE)

    # -- places ---------------------------------------------------------------------------------------------------

    def _fill_menu_bar(self) -> None:
        window, bar = self._window, self._window.menuBar()
        file = bar.addMenu(self.tr("&File"))
        file.addActions([self.new, self.open])
        self._recent = file.addMenu(self.tr("Open &recent"))
        self._recent.aboutToShow.connect(self._fill_recent)
        file.addActions([self.bring_in, self.bring_folder, self.sample])
        file.addSeparator()
        file.addActions([self.version, self.export, *window.review.seen.all])
        file.addSeparator()
        file.addActions([self.close, self.quit])
        edit = bar.addMenu(self.tr("&Edit"))
        edit.addActions([self.undo, self.redo])
        edit.addSeparator()
        edit.addActions(window.compose.edit_actions)
        edit.addAction(window.in_the_room.jump)
        edit.addSeparator()
        edit.addAction(window.in_the_room.abbreviations)
        library, room = bar.addMenu(self.tr("&Library")), window.library_room.panel.deeds
        self._add(library, [*window.consult.menu_actions, None, self.go_library, *room.for_adding])
        self._add(library.addMenu(self.tr("Chosen i&nstruments")), room.for_instruments)
        self._add(library.addMenu(self.tr("Library &files")), room.for_files)
        draft = bar.addMenu(self.tr("&Draft"))
        self._add(draft, window.compose.menu_actions)
        draft.addSeparator()
        draft.addMenu(window.check_actions.menu(draft))
        draft.addAction(window.precedent.show_panel)
        draft.addAction(self.delegations)
        review = bar.addMenu(self.tr("&Review"))
        self._add(review, window.review.menu_actions)
        review.addSeparator()
        self._add(review.addMenu(self.tr("Received &file")), [self.go_received, None, *window.received.deeds.for_menu])
        negotiate = bar.addMenu(self.tr("&Negotiate"))
        self._add(negotiate, window.negotiate.menu_actions)
        negotiate.addSeparator()
        self._add(negotiate.addMenu(self.tr("State of pla&y")), [self.go_play, None, *window.play.menu_actions])
        self._add(negotiate.addMenu(self.tr("&History")), [self.go_history, None, *window.history.menu_actions])
        negotiate.addMenu(window.in_the_room.silence_menu(negotiate))
        view = bar.addMenu(self.tr("&View"))
        view.addActions(self._rooms)
        view.addSeparator()
        view.addActions([self.show_consult, self.show_inspector])
        view.addSeparator()
        view.addActions([window.in_the_room.project, window.in_the_room.hide_private])
        view.addSeparator()
        view.addActions(window.compose.view_actions)
        view.addMenu(window.review.viewing.menu(view))
        view.addSeparator()
        self._add_choices(
            view.addMenu(self.tr("&Theme")),
            ((self.tr("As the system"), ""), (self.tr("Light"), LIGHT.name), (self.tr("Dark"), DARK.name)),
            window.preferences.theme,
            window.theme_chosen.emit,
        )
        self._add_choices(
            view.addMenu(self.tr("Lan&guage")),
            ((self.tr("As the system"), ""), *((name, code) for code, name in LANGUAGE_NAMES.items())),
            window.preferences.language,
            window.language_chosen.emit,
        )
        help_menu = bar.addMenu(self.tr("&Help"))
        help_menu.addActions([self.shortcuts, self.about])

    @staticmethod
    def _add(menu: QMenu, actions: Sequence[QAction | QMenu | None]) -> None:
        for action in actions:
            if action is None:
                menu.addSeparator()
            elif isinstance(action, QMenu):
                menu.addMenu(action)
            else:
                menu.addAction(action)

    def _add_choices(
        self, menu: QMenu, choices: Sequence[tuple[str, str]], current: str, choose: Callable[[str], None]
    ) -> None:
        group = QActionGroup(self._window)
        for words, value in choices:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(value == current)
            action.triggered.connect(lambda _checked=False, value=value: choose(value))
            group.addAction(action)

    def _fill_recent(self) -> None:
        self._recent.clear()
        for path in self._window.preferences.recent:
            action = self._recent.addAction(path.stem)
            action.setToolTip(str(path))
            action.triggered.connect(lambda _checked=False, path=path: self._window.files.open_path(path))
        if self._recent.isEmpty():
            self._recent.addAction(self.tr("None yet")).setEnabled(False)

    def _fill_toolbars(self) -> None:
        main = self._toolbar("main-toolbar", self.tr("Main toolbar"), Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        main.addActions(self._rooms)
        main.addSeparator()
        main.addActions([self.bring_in, self.version, self.export])
        history = self._toolbar("history-toolbar", self.tr("Undo and redo"), Qt.ToolButtonStyle.ToolButtonIconOnly)
        history.addActions([self.undo, self.redo])
        # What changes a draft has no place above two texts that are compared.
        self._composing = self._toolbar("compose-toolbar", self.tr("Paragraphs"), Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._composing.addActions(self._window.compose.toolbar_actions)

    def _toolbar(self, name: str, words: str, style: Qt.ToolButtonStyle) -> QToolBar:
        bar = QToolBar(words)
        bar.setObjectName(name)
        bar.setMovable(False)
        bar.setIconSize(QSize(18, 18))
        bar.setToolButtonStyle(style)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._window.addToolBar(bar)
        return bar

    # -- following ------------------------------------------------------------------------------------------------

    def room_changed(self) -> None:
        """Ticks the room that is shown."""
        reviewing = self._window.navigation.room in (Room.REVIEW, Room.RECEIVED)
        self.go_review.setChecked(reviewing)
        room = self._window.navigation.room
        for action, its in (
            (self.go_negotiate, Room.NEGOTIATE),
            (self.go_play, Room.PLAY),
            (self.go_history, Room.HISTORY),
            (self.go_library, Room.LIBRARY),
        ):
            action.setChecked(room is its)
        self.go_compose.setChecked(room in (Room.WELCOME, Room.COMPOSE))
        self.go_received.setEnabled(self._window.received.has_file)
        self.draft_changed()
        self._composing.setVisible(self._window.navigation.room is Room.COMPOSE)

    def draft_changed(self) -> None:
        """Enables what can be done with the draft as it is now."""
        workspace, room = self._window.workspace, self._window.navigation.room
        match room:
            case Room.RECEIVED:
                can_undo = self._window.received.decisions.can_undo
            case Room.LIBRARY:
                can_undo = self._window.library_room.keeping.can_undo
            case _:
                pinned = room is Room.REVIEW and self._window.review.pinning.can_undo
                can_undo = pinned or workspace.can_undo
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(workspace.can_redo and room not in (Room.RECEIVED, Room.LIBRARY))
        self.close.setEnabled(workspace.has_draft)
        self.export.setEnabled(workspace.has_draft)
        self.version.setEnabled(workspace.has_draft and not workspace.read_only)

    # -- help -----------------------------------------------------------------------------------------------------

    def _show_shortcuts(self) -> None:
        dialog = ShortcutsDialog(self._window.menuBar(), self._window)
        dialog.exec()
        dialog.deleteLater()

    def _show_about(self) -> None:
        QMessageBox.about(
            self._window,
            self.tr("About drafter"),
            self.tr(
                "<b>drafter {version}</b><p>Drafts declarations from agreed language, offline. It opens no connection: "
                "what you write stays on this machine.</p><p>Apache License 2.0. Icons: Lucide (ISC). "
                "Interface: Qt (LGPL).</p>"
            ).format(version=__version__),
        )
