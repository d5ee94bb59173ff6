"""Keys for whoever types while somebody dictates: names, wordings, proposals; on the page and on the wall alike."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit

from drafter.desktop.actions import ink, make_action
from drafter.desktop.compose.brackets import deeds as bracket_deeds
from drafter.desktop.compose.editor import DraftEditor
from drafter.desktop.projector.bracket_edits import add_alternative, begin_alternatives
from drafter.desktop.projector.jump_box import is_key
from drafter.desktop.projector.sheet import ParagraphSheet
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting import Edit
from drafter.drafting.brackets import Notation
from drafter.drafting.negotiation.standing import Standing
from drafter.drafting.proposals.carrying import carried_over
from drafter.drafting.proposals.model import Proposal, ProposalState
from drafter.drafting.proposals.settling import accept

_FIELD_WIDTH = 320


def top_proposal(workspace: Workspace, paragraph_id: str) -> Proposal | None:
    """The first proposal about a paragraph that fits it as it is; None where there is none."""
    if not workspace.has_draft:
        return None
    draft = workspace.draft
    return next(
        (
            each
            for each in carried_over(draft.proposals, draft)
            if each.state is ProposalState.OPEN and paragraph_id in (each.paragraph_id, each.after)
        ),
        None,
    )


class DictationCommands(QObject):
    """The actions and the small field in which a delegation's name is typed.

    Signals:
        said(str): something the person should know.
    """

    said = Signal(str)

    def __init__(
        self,
        editor: DraftEditor | ParagraphSheet,
        workspace: Workspace,
        notation: Callable[[], Notation],
        theme: Theme,
    ) -> None:
        super().__init__(editor)
        self._editor = editor
        self._workspace = workspace
        self._notation = notation
        self._chosen: tuple[tuple[int, int], tuple[int, int]] | None = None
        make = partial(make_action, self, on=editor)
        self.enclose_for = make(
            self.tr("Put in brackets &for…"),
            self.ask_name,
            icon="user",
            shortcut="Ctrl+Shift+B",
            hint=self.tr("Put the selected words in brackets under a delegation's name, which is typed next"),
        )
        self.alternative = make(
            self.tr("Add a &wording"),
            self._alternative,
            icon="split",
            shortcut="Ctrl+Shift+G",
            hint=self.tr(
                "Add « / » to the bracket at the cursor, or make the selected words the first of two wordings"
            ),
        )
        self.accept_top = make(
            self.tr("Accept the &first proposal"),
            self._accept_top,
            icon="check",
            shortcut="Ctrl+Shift+Y",
            hint=self.tr("Put the first proposal on this paragraph into the text"),
        )
        self.name = QLineEdit(editor)
        self.name.setPlaceholderText(self.tr("Delegation or group; Enter"))
        self.name.setAccessibleName(self.tr("Delegation for the bracket"))
        self.name.installEventFilter(self)
        self.name.hide()
        self.set_theme(theme)

    @property
    def actions(self) -> tuple[QAction, ...]:
        """All of them, in the menu's order."""
        return self.enclose_for, self.alternative, self.accept_top

    def set_theme(self, theme: Theme) -> None:
        """Draws the icons in the theme's ink."""
        ink(self.actions, theme)

    # -- a bracket under a name --------------------------------------------------------------------------------------

    def ask_name(self) -> None:
        """Opens the field for the name, at the selected words."""
        cursor = self._editor.textCursor()
        if self._editor.isReadOnly() or not cursor.hasSelection():
            self.said.emit(self.tr("Select the words first."))
            return
        self._editor.live.commit()
        cursor = self._editor.textCursor()
        self._chosen = self._editor.spot_of(cursor.selectionStart()), self._editor.spot_of(cursor.selectionEnd())
        language = self._workspace.draft.language
        completer = QCompleter([party.names.within(language) for party in self._notation().table.parties], self.name)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self.name.setCompleter(completer)
        self.name.clear()
        at = self._editor.viewport().mapTo(self._editor, self._editor.cursorRect().bottomLeft())
        height = self.name.sizeHint().height()
        x = max(8, min(at.x(), self._editor.width() - _FIELD_WIDTH - 24))
        y = min(at.y() + 6, self._editor.height() - height - 8)
        self.name.setGeometry(x, y, _FIELD_WIDTH, height)
        self.name.show()
        self.name.setFocus()

    def _enclose(self) -> None:
        typed = " ".join(self.name.text().split())
        chosen, self._chosen = self._chosen, None
        self.name.hide()
        self._editor.setFocus()
        if chosen is None:
            return
        party = self._notation().table.find(typed) if typed else None
        name = party.names.within(self._workspace.draft.language) if party is not None else typed
        edit = bracket_deeds.enclose(self._workspace.draft, *chosen, name)
        if edit is not None and self._workspace.apply(edit):
            self._editor.place_caret(*chosen[0])
        if typed and party is None:
            self.said.emit(self.tr("«{name}» is not in the table of delegations.").format(name=typed))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter encloses, Escape gives up (and closes nothing else), and so does leaving the field."""
        if watched is self.name and event.type() is QEvent.Type.ShortcutOverride and is_key(event, Qt.Key.Key_Escape):
            event.accept()
            return True
        if watched is self.name and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enclose()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._chosen = None
                self.name.hide()
                self._editor.setFocus()
                return True
        elif watched is self.name and event.type() is QEvent.Type.FocusOut and self.name.isVisible():
            self._chosen = None
            self.name.hide()
        return super().eventFilter(watched, event)

    # -- wordings and proposals --------------------------------------------------------------------------------------

    def _alternative(self) -> None:
        if self._editor.isReadOnly():
            return
        self._editor.live.commit()
        self._editor.brackets.refresh()
        draft = self._workspace.draft
        cursor = self._editor.textCursor()
        made: tuple[Edit, tuple[int, int]] | None = None
        if cursor.hasSelection():
            start, stop = self._editor.spot_of(cursor.selectionStart()), self._editor.spot_of(cursor.selectionEnd())
            made = begin_alternatives(draft, start, stop)
        else:
            spot = self._editor.brackets.at(*self._editor.caret())
            made = add_alternative(draft, spot) if spot is not None else None
        if made is None:
            self.said.emit(self.tr("Put the cursor in a bracket, or select the words of the first wording."))
        elif self._workspace.apply(made[0]):
            self._editor.place_caret(*made[1])

    def _accept_top(self) -> None:
        self._workspace.about_to_read.emit()
        place, _ = self._editor.caret()
        paragraphs = self._editor.live.paragraphs
        if self._workspace.read_only or not 0 <= place < len(paragraphs):
            return
        proposal = top_proposal(self._workspace, paragraphs[place].id)
        if proposal is None:
            self.said.emit(self.tr("No proposal on this paragraph can be accepted as it is."))
            return
        who = ", ".join(self._name_of(each) for each in proposal.delegations)
        standing = Standing(self._workspace.now(), who=who)
        if self._workspace.apply(accept(self._workspace.draft, proposal.id, standing)):
            self.said.emit(self.tr("Accepted: {who}").format(who=who))

    def _name_of(self, delegation: str) -> str:
        party = self._notation().table.party(delegation)
        return party.names.within(self._workspace.draft.language) if party is not None else delegation
