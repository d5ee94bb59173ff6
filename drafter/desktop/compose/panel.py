"""Compose: the page with its header and find bar, and the actions for the window's menus and toolbar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from drafter.desktop.actions import ink, make_action
from drafter.desktop.compose.brackets.bar import BracketBar
from drafter.desktop.compose.editor import DraftEditor
from drafter.desktop.compose.find_bar import FindBar
from drafter.desktop.compose.header import Header
from drafter.desktop.compose.reopening import LockBanner
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting.brackets import Notation
from drafter.redline import Vocabulary


class ComposePanel(QWidget):
    """The window's middle while one writes.

    Signals:
        current_paragraph_changed(str), paragraph_edited(str), clauses_dropped(list, int): as the editor's.
    """

    current_paragraph_changed = Signal(str)
    paragraph_edited = Signal(str)
    clauses_dropped = Signal(list, int)

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        vocabulary: Vocabulary,
        language: str,
        parent: QWidget | None = None,
        *,
        new_id: Callable[[], str] | None = None,
        notation: Notation | None = None,
    ) -> None:
        """``language`` is that of messages; ``new_id`` gives ids for new paragraphs, random ones where it is None;
        ``notation`` is what brackets are read with, the shipped one where it is None.
        """
        super().__init__(parent)
        self.header = Header(workspace, theme, language)
        self.editor = DraftEditor(workspace, theme, vocabulary, new_id=new_id, notation=notation)
        self.locked = LockBanner(workspace, theme, language)
        self.find_bar = FindBar(self.editor, theme)
        self.bracket_bar = BracketBar(self.editor, theme)
        self._lay_out()
        self._make_actions()
        self.set_theme(theme)
        self.editor.current_paragraph_changed.connect(self.current_paragraph_changed)
        self.editor.paragraph_edited.connect(self.paragraph_edited)
        self.editor.commands.reopening_wanted.connect(self.locked.ask)
        self.editor.clauses_dropped.connect(self.clauses_dropped)
        self.setFocusProxy(self.editor)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        hairline = QFrame()
        hairline.setProperty("role", "hairline")
        hairline.setFixedHeight(1)
        for part in (self.header, hairline, self.locked, self.editor, self.bracket_bar, self.find_bar):
            column.addWidget(part, 1 if part is self.editor else 0)

    def _make_actions(self) -> None:
        commands, editor, keys = self.editor.commands, self.editor, QKeySequence.StandardKey
        self.find_in_draft = make_action(
            self, self.tr("&Find in the draft…"), self.find_bar.open, icon="search", shortcut=keys.Find
        )
        self.find_next = make_action(self, self.tr("Find &next"), self.find_bar.next.trigger, shortcut="F3")
        self.find_previous = make_action(
            self, self.tr("Find &previous"), self.find_bar.previous.trigger, shortcut="Shift+F3"
        )
        self.mark_own_words = make_action(
            self,
            self.tr("Mark words that are not &agreed language"),
            icon="equal-approximately",
            shortcut="Ctrl+M",
            hint=self.tr("Underline the words that the source of a paragraph does not have"),
            checkable=True,
        )
        self.mark_own_words.setChecked(True)
        self.mark_own_words.toggled.connect(editor.set_marking)
        self.zoom_in = make_action(
            self, self.tr("Zoom &in"), lambda: editor.zoom_by(1), icon="zoom-in", shortcut=keys.ZoomIn
        )
        self.zoom_in.setShortcuts([QKeySequence(keys.ZoomIn), QKeySequence("Ctrl+=")])
        self.zoom_out = make_action(
            self, self.tr("Zoom &out"), lambda: editor.zoom_by(-1), icon="zoom-out", shortcut=keys.ZoomOut
        )
        self.zoom_normal = make_action(self, self.tr("Zoom as on &paper"), lambda: editor.zoom_by(0), shortcut="Ctrl+0")
        self._own_actions = (
            self.find_in_draft,
            self.find_next,
            self.find_previous,
            self.mark_own_words,
            self.zoom_in,
            self.zoom_out,
            self.zoom_normal,
            self.bracket_bar.show_outline,
        )
        for action in self._own_actions:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
        self.insert_paragraph, self.remove_paragraph = commands.insert_paragraph, commands.remove_paragraph
        self.move_up, self.move_down = commands.move_up, commands.move_down
        self.split_here, self.join_next = commands.split_here, commands.join_next
        self.relabel, self.renumber = commands.relabel, commands.renumber
        self.reopen, self.strike, self.reserve = commands.reopen, commands.strike, commands.reserve
        self.bracket_menu = self.editor.bracket_commands.menu
        self.bracket_menu.addAction(self.bracket_bar.show_outline)
        self.kind_menu, self.status_menu = commands.kind_menu, commands.status_menu

    @property
    def edit_actions(self) -> list[QAction]:
        """For the window's Edit menu: the clipboard and finding."""
        return [*self.editor.commands.text_actions, self.find_in_draft, self.find_next, self.find_previous]

    @property
    def menu_actions(self) -> list[QAction | QMenu | None]:
        """For the window's Draft menu; None stands for a line."""
        return [
            self.insert_paragraph,
            self.split_here,
            self.join_next,
            self.remove_paragraph,
            self.strike,
            None,
            self.move_up,
            self.move_down,
            None,
            self.kind_menu,
            self.status_menu,
            self.bracket_menu,
            self.reopen,
            self.reserve,
            self.relabel,
            self.renumber,
        ]

    @property
    def view_actions(self) -> list[QAction]:
        """For the window's View menu."""
        return [self.mark_own_words, self.zoom_in, self.zoom_out, self.zoom_normal]

    @property
    def toolbar_actions(self) -> list[QAction]:
        """For the window's toolbar."""
        return [self.insert_paragraph, self.move_up, self.move_down, self.renumber, self.mark_own_words]

    @property
    def current_paragraph(self) -> str:
        """Id of the paragraph where the cursor is; empty where there is none."""
        return self.editor.current_paragraph

    def focus_paragraph(self, paragraph_id: str) -> None:
        """Puts the cursor into a paragraph and shows it."""
        self.editor.focus_paragraph(paragraph_id)

    def select_words(self, paragraph_id: str, start: int, end: int) -> None:
        """Selects some words of a paragraph and shows them; those that are not there any more are left out."""
        place = self.editor.live.place(paragraph_id)
        if place is not None:
            length = len(self.editor.live_text(paragraph_id))
            self.editor.place_caret(place, min(start, length), min(end, length))

    def set_theme(self, theme: Theme) -> None:
        """Paints in other colours."""
        ink(self._own_actions, theme)
        self.header.set_theme(theme)
        self.editor.set_theme(theme)
        self.find_bar.set_theme(theme)
        self.bracket_bar.set_theme(theme)
        self.locked.set_theme(theme)
