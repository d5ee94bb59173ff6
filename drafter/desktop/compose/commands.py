"""Everything the menus, the toolbar and the keyboard can do to the draft's paragraphs, once each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from drafter.desktop.actions import ICON_NAME, ink, make_action
from drafter.desktop.compose import deeds
from drafter.desktop.compose.delegation_dialogs import PendingDialog, ReservationDialog
from drafter.desktop.marks import kind_icon, status_icon
from drafter.desktop.theme import Theme
from drafter.desktop.wording import Wording
from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft, Edit, Status
from drafter.drafting.editing.composing import move_run, renumber
from drafter.drafting.negotiation.negotiating import reserve, strike
from drafter.drafting.negotiation.standing import SETTABLE, Standing
from drafter.instruments import ClauseKind

if TYPE_CHECKING:
    from drafter.desktop.compose.editor import DraftEditor


class ParagraphCommands(QObject):
    """The actions, and the deeds behind them; they work on the paragraphs that the cursor or the selection touches.

    Shortcuts count while the editor has the keyboard.

    Signals:
        reopening_wanted(str): somebody wants that locked paragraph opened again.
    """

    reopening_wanted = Signal(str)

    def __init__(self, editor: DraftEditor, workspace: Workspace, theme: Theme, new_id: Callable[[], str]) -> None:
        super().__init__(editor)
        self._editor = editor
        self._workspace = workspace
        self._new_id = new_id
        self._wording = Wording(self)
        make = partial(make_action, self, on=editor)
        self.insert_paragraph = make(
            self.tr("&Insert a paragraph"),
            self._insert,
            icon="list-plus",
            shortcut="Ctrl+Return",
            hint=self.tr("Insert an empty paragraph after this one"),
        )
        self.remove_paragraph = make(
            self.tr("Re&move the paragraph"),
            self._remove,
            icon="trash-2",
            shortcut="Ctrl+Shift+Del",
            hint=self.tr("Remove the chosen paragraphs"),
        )
        self.strike = make(
            self.tr("&Take out, keep the number"),
            self._strike,
            icon="minus",
            hint=self.tr("Leave a line that says that the paragraph was deleted"),
        )
        self.reserve = make(
            self.tr("Reser&vation…"),
            self._reserve,
            icon="flag",
            hint=self.tr("A delegation that does not join this paragraph; printed as a footnote under its name"),
        )
        self.dialog: PendingDialog | ReservationDialog | None = None
        self.reopen = make(
            self.tr("R&eopen…"),
            self._reopen,
            icon="rotate-ccw",
            hint=self.tr("Open agreed text again; the record keeps who asked for it and why"),
        )
        self.move_up = make(
            self.tr("Move &up"),
            lambda: self._shift(-1),
            icon="arrow-up",
            shortcut="Alt+Up",
            hint=self.tr("Move the chosen paragraphs up"),
        )
        self.move_down = make(
            self.tr("Move &down"),
            lambda: self._shift(1),
            icon="arrow-down",
            shortcut="Alt+Down",
            hint=self.tr("Move the chosen paragraphs down"),
        )
        self.split_here = make(
            self.tr("&Split here"),
            self._split,
            icon="split",
            hint=self.tr("Make two paragraphs of this one, at the cursor"),
        )
        self.join_next = make(
            self.tr("&Join with the next"),
            self._join,
            icon="merge",
            shortcut="Ctrl+J",
            hint=self.tr("Make one paragraph of this one and the next"),
        )
        self.relabel = make(
            self.tr("Change the &number…"),
            self._relabel,
            icon="tag",
            shortcut="F2",
            hint=self.tr("Change this paragraph's number or sign"),
        )
        self.renumber = make(
            self.tr("&Renumber"),
            self._renumber,
            icon="list-ordered",
            shortcut="Ctrl+Shift+N",
            hint=self.tr("Number the whole draft from 1"),
        )
        self.kinds = {kind: self._choice(self._wording.kind(kind), kind_icon(kind)) for kind in ClauseKind}
        self.statuses = {status: self._choice(self._wording.status(status), status_icon(status)) for status in SETTABLE}
        for kind, action in self.kinds.items():
            action.triggered.connect(lambda _checked=False, kind=kind: self._set_kind(kind))
        for status, action in self.statuses.items():
            action.triggered.connect(lambda _checked=False, status=status: self._set_status(status))
        for shown in (self.kinds, self.statuses):
            group = QActionGroup(self)
            group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
            for action in shown.values():
                group.addAction(action)
        self.kind_menu = QMenu(self.tr("&Kind"), editor)
        self.kind_menu.addActions(list(self.kinds.values()))
        self.status_menu = QMenu(self.tr("&Status"), editor)
        self.status_menu.addActions(list(self.statuses.values()))
        keys = QKeySequence.StandardKey
        self.cut = make(self.tr("Cu&t"), editor.cut, icon="scissors", shortcut=keys.Cut)
        self.copy = make(self.tr("&Copy"), editor.copy, icon="copy", shortcut=keys.Copy)
        self.paste = make(self.tr("&Paste"), editor.paste, icon="clipboard-paste", shortcut=keys.Paste)
        self.select_all = make(self.tr("Select &all"), editor.selectAll, shortcut=keys.SelectAll)
        self.text_actions = (self.cut, self.copy, self.paste, self.select_all)
        self._paragraph_menu = QMenu(editor)
        self._text_menu = QMenu(editor)
        self._fill_menus()
        self.set_theme(theme)
        self.follow()

    @property
    def actions(self) -> tuple[QAction, ...]:
        """Those that work on the paragraphs at the cursor, menus apart."""
        return (
            self.insert_paragraph,
            self.remove_paragraph,
            self.strike,
            self.reserve,
            self.reopen,
            self.move_up,
            self.move_down,
            self.split_here,
            self.join_next,
            self.relabel,
            self.renumber,
        )

    def set_theme(self, theme: Theme) -> None:
        """Draws the icons in the theme's ink."""
        ink([*self.actions, *self.text_actions, *self.kinds.values(), *self.statuses.values()], theme)
        for menu, name in ((self.kind_menu, "pilcrow"), (self.status_menu, "circle-dot")):
            menu.menuAction().setProperty(ICON_NAME, name)
            ink([menu.menuAction()], theme)

    def paragraph_menu(self) -> QMenu:
        """What can be done with the chosen paragraphs."""
        return self._paragraph_menu

    def text_menu(self) -> QMenu:
        """What can be done with the selected words, and with their paragraphs."""
        return self._text_menu

    def follow(self) -> None:
        """Enables what can be done where the cursor is, and ticks the paragraph's kind and status."""
        writable = self._workspace.has_draft and not self._workspace.read_only
        places = self._editor.selected_places()
        for action in (*self.actions, *self.kinds.values(), *self.statuses.values()):
            action.setEnabled(writable and places is not None)
        self.insert_paragraph.setEnabled(writable)
        selected = self._editor.textCursor().hasSelection()
        self.cut.setEnabled(writable and selected)
        self.copy.setEnabled(selected)
        self.paste.setEnabled(writable)
        if places is None:
            return
        paragraphs = self._editor.live.paragraphs
        paragraph = paragraphs[places[0]]
        self.kinds[paragraph.kind].setChecked(True)
        for status, action in self.statuses.items():  # what is gone has a status that is not in the menu
            action.setChecked(status is paragraph.status)
        if writable:
            chosen = paragraphs[places[0] : places[1] + 1]
            self.reopen.setEnabled(paragraph.status.is_locked)
            self.strike.setEnabled(not any(each.status.is_locked for each in chosen))
            self.move_up.setEnabled(places[0] > 0)
            self.move_down.setEnabled(places[1] + 1 < len(paragraphs))
            self.join_next.setEnabled(places[1] + 1 < len(paragraphs))

    # -- deeds ----------------------------------------------------------------------------------------------------

    def move_to_gap(self, paragraph_id: str, gap: int) -> None:
        """Moves a paragraph to the gap before place ``gap``, or the selected ones if it is among them."""
        self._editor.live.commit()
        place = self._workspace.draft.index.get(paragraph_id)
        if place is None:
            return
        chosen = self._editor.selected_places()
        first, last = chosen if chosen is not None and chosen[0] <= place <= chosen[1] else (place, place)
        self._apply(move_run(self._workspace.draft, first, last, gap))

    def set_label(self, paragraph_id: str, label: str) -> None:
        """Gives a paragraph another label, as typed."""
        self._editor.live.commit()
        if paragraph_id in self._workspace.draft.index:
            self._apply(deeds.relabel(self._workspace.draft, paragraph_id, label))

    def _insert(self) -> None:
        self._editor.live.commit()
        draft = self._workspace.draft
        places = self._editor.selected_places()
        place = len(draft.paragraphs) - 1 if places is None else places[1]
        self._apply(deeds.insert_after(draft, place, self._new_id))
        self._editor.focus_paragraph(self._workspace.draft.paragraphs[place + 1].id)

    def _remove(self) -> None:
        self._do(deeds.remove)

    def _shift(self, by: int) -> None:
        self._do(lambda draft, first, last: deeds.shift(draft, first, last, by))
        self._editor.ensureCursorVisible()

    def _split(self) -> None:
        self._editor.live.commit()
        place, offset = self._editor.caret()
        draft = self._workspace.draft
        if 0 <= place < len(draft.paragraphs) and self._apply(deeds.split(draft, place, offset, self._new_id)):
            self._editor.place_caret(place + 1, 0)

    def _join(self) -> None:
        self._do(lambda draft, _first, last: deeds.join(draft, last, self._new_id))

    def _relabel(self) -> None:
        self._editor.edit_label()

    def _renumber(self) -> None:
        self._do(lambda draft, _first, _last: renumber(draft))

    def _set_kind(self, kind: ClauseKind) -> None:
        self._do(lambda draft, first, last: deeds.set_kind(draft, first, last, kind))

    def _set_status(self, status: Status) -> None:
        if status is Status.PENDING_ONE:
            dialog = self.dialog = PendingDialog(self._editor.window())
            dialog.accepted.connect(lambda: self._give_status(status, dialog.name))
            dialog.rejected.connect(self.follow)
            dialog.open()
        else:
            self._give_status(status)

    def _give_status(self, status: Status, delegation: str = "") -> None:
        standing = Standing(self._workspace.now(), who=self._workspace.author, delegation=delegation)
        self._do(lambda draft, first, last: deeds.set_status(draft, first, last, status, standing))
        self.follow()  # the tick went where the person put it, and the draft may have refused

    def _strike(self) -> None:
        standing = Standing(self._workspace.now(), who=self._workspace.author)
        self._do(lambda draft, first, last: strike(draft, [p.id for p in draft.paragraphs[first : last + 1]], standing))

    def _reserve(self) -> None:
        places = self._editor.selected_places()
        if places is None:
            return
        dialog = self.dialog = ReservationDialog(self._editor.live.paragraphs[places[0]], self._editor.window())
        dialog.accepted.connect(lambda: self._take_reservation(dialog))
        dialog.open()

    def _take_reservation(self, dialog: ReservationDialog) -> None:
        self._editor.live.commit()
        if dialog.paragraph_id in self._workspace.draft.index:
            words = dialog.text.toPlainText()
            self._apply(reserve(self._workspace.draft, dialog.paragraph_id, dialog.name, words))

    def _reopen(self) -> None:
        places = self._editor.selected_places()
        if places is not None:
            self.reopening_wanted.emit(self._editor.live.paragraphs[places[0]].id)

    def _do(self, deed: Callable[[Draft, int, int], Edit | None]) -> None:
        self._editor.live.commit()
        places = self._editor.selected_places()
        if places is not None:
            self._apply(deed(self._workspace.draft, *places))

    def _apply(self, edit: Edit | None) -> bool:
        """False where there was nothing to do, or text that is locked would have changed."""
        return edit is not None and not self._workspace.read_only and self._workspace.apply(edit)

    # -- making ---------------------------------------------------------------------------------------------------

    def _choice(self, words: str, icon: str) -> QAction:
        return make_action(self, words, icon=icon, checkable=True)

    def _fill_menus(self) -> None:
        words = self._text_menu
        words.addActions(self.text_actions)
        words.addSeparator()
        menu = self._paragraph_menu
        menu.addMenu(self.status_menu)
        menu.addActions([self.reopen, self.reserve])
        menu.addMenu(self.kind_menu)
        menu.addAction(self.relabel)
        menu.addSeparator()
        menu.addActions([self.move_up, self.move_down])
        menu.addSeparator()
        menu.addActions([self.insert_paragraph, self.split_here, self.join_next])
        menu.addSeparator()
        menu.addActions([self.remove_paragraph, self.strike])
        words.addActions(menu.actions())
