"""What is done in the room, for the window's menus: go to a paragraph, the wall, silence, abbreviations, privacy."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimeZone, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from drafter.desktop.actions import ink, make_action
from drafter.desktop.compose.editor import DraftEditor
from drafter.desktop.preferences import Preferences
from drafter.desktop.projector.abbreviation_typing import AbbreviationTyping
from drafter.desktop.projector.abbreviations_dialog import AbbreviationsDialog
from drafter.desktop.projector.dictation import DictationCommands
from drafter.desktop.projector.jump_box import JumpBox
from drafter.desktop.projector.privacy import PrivacySwitch
from drafter.desktop.projector.sheet import usual_size
from drafter.desktop.projector.silence_dialogs import BeginSilenceDialog, BreakSilenceDialog, EndSilenceDialog
from drafter.desktop.projector.silence_line import SilenceLine
from drafter.desktop.projector.window import ProjectorWindow, wall_screen
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting import Edit
from drafter.drafting.abbreviations import abbreviations_from_text, abbreviations_to_text
from drafter.drafting.brackets import Notation
from drafter.drafting.negotiation.silence import begin_silence, break_silence, current_silence, end_silence
from drafter.errors import KnownError


class RoomDeeds(QObject):
    """The actions, and what they open.

    Signals:
        said(str): something the person should know, which asks for no answer.
        failed(KnownError): something that was asked cannot be done.
        jumped(str): the paragraph the person wants to go to.
    """

    said = Signal(str)
    failed = Signal(object)
    jumped = Signal(str)

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace,
        editor: DraftEditor,
        preferences: Preferences,
        notation: Callable[[], Notation],
        theme: Theme,
        language: str,
        new_id: Callable[[], str],
        current: Callable[[], str],
    ) -> None:
        """
        Args:
            window: the program's window: what is private in it can be hidden.
            editor: the page of Compose.
            notation: who is at the table, and how brackets are read, as they are when asked.
            language: of messages.
            new_id: gives ids for paragraphs.
            current: id of the paragraph that is looked at; empty where there is none.
        """
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._preferences = preferences
        self._notation = notation
        self._language = language
        self._new_id = new_id
        self._current = current
        self._abbreviations = abbreviations_from_text(preferences.abbreviations)
        self.privacy = PrivacySwitch(window)
        self.silence_line = SilenceLine(workspace, language, window)
        self.jump_box = JumpBox(window, workspace, theme, language)
        self.dictation = DictationCommands(editor, workspace, notation, theme)
        self.projector: ProjectorWindow | None = None
        self.dialog: QDialog | None = None
        editor.bracket_commands.menu.addActions(list(self.dictation.actions))
        AbbreviationTyping(editor, lambda: self._abbreviations)
        self._make_actions()
        self.jump_box.chosen.connect(self._jumped)
        self.dictation.said.connect(self.said)
        workspace.draft_opened.connect(self.follow)
        workspace.draft_edited.connect(self.follow)
        self.set_theme(theme)
        self.follow()

    def _make_actions(self) -> None:
        self.jump = make_action(
            self,
            self.tr("&Go to paragraph…"),
            self.jump_box.open,
            icon="corner-down-left",
            shortcut="Ctrl+G",
            hint=self.tr("By its number, such as 9 bis, or by how it begins"),
        )
        self.project = make_action(
            self,
            self.tr("&Projector"),
            self.open_projector,
            icon="zoom-in",
            shortcut="F5",
            hint=self.tr("One paragraph in large type for the whole room; nothing private is shown meanwhile"),
        )
        self.hide_private = make_action(
            self,
            self.tr("&Hide what is private"),
            icon="lock",
            shortcut="Ctrl+Shift+H",
            hint=self.tr("Positions, red lines, marks and notes disappear everywhere until this is switched off"),
            checkable=True,
        )
        self.hide_private.toggled.connect(lambda hidden: self.privacy.set_wanted(not hidden))
        self.abbreviations = make_action(
            self,
            self.tr("A&bbreviations for dictation…"),
            self.edit_abbreviations,
            icon="text-quote",
            hint=self.tr("Short forms that are written out as one types"),
        )
        self.begin = make_action(self, self.tr("&Begin…"), self.ask_begin, icon="calendar-clock")
        self.breaking = make_action(self, self.tr("Silence is b&roken…"), self.ask_break, icon="message-circle")
        self.end = make_action(self, self.tr("&Close…"), self.ask_end, icon="circle-check")

    # -- for the window ---------------------------------------------------------------------------------------------

    def silence_menu(self, parent: QWidget) -> QMenu:
        """The silence procedure's deeds."""
        menu = QMenu(self.tr("Silence &procedure"), parent)
        menu.addActions([self.begin, self.breaking, self.end])
        return menu

    @property
    def all(self) -> tuple[QAction, ...]:
        """Every action that is not Compose's."""
        return (self.jump, self.project, self.hide_private, self.abbreviations, self.begin, self.breaking, self.end)

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours; the wall keeps its own."""
        ink(self.all, theme)
        self.jump_box.set_theme(theme)
        self.dictation.set_theme(theme)

    def notation_changed(self) -> None:
        """The table of delegations is another."""
        if self.projector is not None:
            self.projector.sheet.brackets.set_notation(self._notation())

    def follow(self) -> None:
        """Enables what can be done with the draft as it is."""
        there = self._workspace.has_draft
        writable = there and not self._workspace.read_only
        procedure = current_silence(self._workspace.draft) if there else None
        open_ = procedure is not None and not procedure.ended_at
        self.jump.setEnabled(there)
        self.project.setEnabled(there)
        self.begin.setEnabled(writable and not open_)
        self.breaking.setEnabled(writable and open_)
        self.end.setEnabled(writable and open_)

    def close(self) -> None:
        """The window closes: the wall with it."""
        if self.projector is not None:
            self.projector.close()

    # -- going to a paragraph ---------------------------------------------------------------------------------------

    def _jumped(self, paragraph_id: str) -> None:
        self.jumped.emit(paragraph_id)
        self.show_on_wall(paragraph_id)

    def show_on_wall(self, paragraph_id: str) -> None:
        """The wall follows whoever works in the window."""
        wall = self.projector
        if wall is not None and paragraph_id and not wall.isActiveWindow() and wall.current_paragraph != paragraph_id:
            wall.show_paragraph(paragraph_id)

    # -- the wall ---------------------------------------------------------------------------------------------------

    def open_projector(self) -> None:
        """Shows the wall with the paragraph that is looked at; what is private is hidden before anything is shown."""
        if not self._workspace.has_draft:
            return
        self._workspace.about_to_read.emit()
        if self.projector is not None:
            self.projector.activateWindow()
            return
        self.privacy.set_watched(True)
        wall = ProjectorWindow(
            self._workspace,
            self._notation,
            self._language,
            self._new_id,
            size=self._preferences.projector_size or usual_size(wall_screen(self._window).size().height()),
            dark=self._preferences.projector_dark,
            conflicts=self._preferences.projector_conflicts,
            parent=self._window,
        )
        AbbreviationTyping(wall.sheet, lambda: self._abbreviations)
        wall.closed.connect(self._wall_closed)
        wall.looks_changed.connect(self._remember_looks)
        self.projector = wall
        wall.show_paragraph(self._current())
        wall.open_on_wall(self._window)

    def _remember_looks(self) -> None:
        wall = self.projector
        if wall is not None:
            self._preferences.projector_size = wall.type_size
            self._preferences.projector_dark = wall.dark
            self._preferences.projector_conflicts = wall.show_conflicts.isChecked()

    def _wall_closed(self) -> None:
        wall, self.projector = self.projector, None
        if wall is None:
            return
        self.jumped.emit(wall.current_paragraph)
        wall.deleteLater()
        self.privacy.set_watched(False)

    # -- abbreviations ----------------------------------------------------------------------------------------------

    def edit_abbreviations(self) -> None:
        """Asks for the typist's abbreviations."""
        dialog = AbbreviationsDialog(self._abbreviations, self._window)
        dialog.accepted.connect(lambda: self._keep_abbreviations(dialog))
        self._open(dialog)

    def _keep_abbreviations(self, dialog: AbbreviationsDialog) -> None:
        self._abbreviations = dialog.table
        self._preferences.abbreviations = abbreviations_to_text(dialog.table)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # -- silence ----------------------------------------------------------------------------------------------------

    def ask_begin(self) -> None:
        """Asks until when the circulated text lies in silence."""
        self._workspace.about_to_read.emit()
        zone = self._preferences.time_zone or bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"
        names = [version.name for version in self._workspace.versions]
        dialog = BeginSilenceDialog(names, self._workspace.now(), zone, self._language, self._window)
        dialog.accepted.connect(lambda: self._begin(dialog))
        self._open(dialog)

    def _begin(self, dialog: BeginSilenceDialog) -> None:
        zone = dialog.zone.text().strip()
        self._preferences.time_zone = zone
        version = str(dialog.version.currentData())
        draft, now = self._workspace.draft, self._workspace.now()
        self._do(lambda: begin_silence(draft, version, dialog.deadline(), zone, now))

    def ask_break(self) -> None:
        """Asks who breaks silence, and on what."""
        self._workspace.about_to_read.emit()
        draft = self._workspace.draft
        procedure = current_silence(draft)
        if procedure is None:
            return
        names = [party.names.within(draft.language) for party in self._notation().table.parties]
        dialog = BreakSilenceDialog(draft, names, self._current(), procedure, self._language, self._window)
        dialog.accepted.connect(lambda: self._break(dialog))
        self._open(dialog)

    def _break(self, dialog: BreakSilenceDialog) -> None:
        who = " ".join(dialog.who.text().split())
        draft, now = self._workspace.draft, self._workspace.now()
        party = self._notation().table.find(who)
        name = party.names.within(draft.language) if party is not None else who
        self._do(lambda: break_silence(draft, name, dialog.chosen, dialog.reason.toPlainText(), now))

    def ask_end(self) -> None:
        """Says how it went and asks whether the text is adopted."""
        self._workspace.about_to_read.emit()
        draft, now = self._workspace.draft, self._workspace.now()
        procedure = current_silence(draft)
        if procedure is None:
            return
        dialog = EndSilenceDialog(draft, procedure, now, self._language, self._window)
        dialog.accepted.connect(lambda: self._end(dialog))
        self._open(dialog)

    def _end(self, dialog: EndSilenceDialog) -> None:
        draft, now = self._workspace.draft, self._workspace.now()
        self._do(lambda: end_silence(draft, now, adopted=dialog.adopted))

    def _do(self, edit: Callable[[], Edit]) -> None:
        try:
            made = edit()
        except KnownError as error:
            self.failed.emit(error)
            return
        self._workspace.apply(made)
