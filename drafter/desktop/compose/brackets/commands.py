"""What menus and keyboard do to the bracket at the cursor, once each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu

from drafter.desktop.actions import ICON_NAME, ink, make_action
from drafter.desktop.compose.brackets import deeds
from drafter.desktop.compose.brackets.folds import Folds
from drafter.desktop.compose.brackets.live_brackets import LiveBrackets, Spot
from drafter.desktop.compose.brackets.wording import BracketWording, shortened
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting import Edit
from drafter.drafting.brackets import DROP, Bracket, BracketKind, Choice, Take

if TYPE_CHECKING:
    from drafter.desktop.compose.editor import DraftEditor
    from drafter.desktop.projector.sheet import ParagraphSheet

_MOST_NUMBERED = 9


class BracketCommands(QObject):
    """The actions, and the deeds behind them. Shortcuts count while the editor has the keyboard.

    Signals:
        followed(): the bracket at the cursor, or what can be done with it, may be another.
    """

    followed = Signal()

    def __init__(
        self,
        editor: DraftEditor | ParagraphSheet,
        brackets: LiveBrackets,
        workspace: Workspace,
        theme: Theme,
        folds: Folds | None = None,
    ) -> None:
        """``folds`` are those of the editor; None where nothing is folded."""
        super().__init__(editor)
        self._editor = editor
        self._folds = folds
        self._brackets = brackets
        self._workspace = workspace
        self._wording = BracketWording(self)
        self._theme = theme
        self._our_name: Callable[[str], str] = lambda _language: ""
        make = partial(make_action, self, on=editor)
        self.next = make(
            self.tr("&Next bracket"),
            lambda: self._go(brackets.next),
            icon="chevron-down",
            shortcut="F6",
            hint=self.tr("Go to it"),
        )
        self.previous = make(
            self.tr("&Previous bracket"),
            lambda: self._go(brackets.previous),
            icon="chevron-up",
            shortcut="Shift+F6",
            hint=self.tr("Go back to it"),
        )
        self.take = make(
            self.tr("&Keep the words at the cursor"),
            self._take,
            icon="check",
            shortcut="F12",
            hint=self.tr("Keep an option's words, or choose this one of its wordings; the brackets and names go"),
        )
        self.drop = make(
            self.tr("&Drop the bracket"),
            lambda: self.settle(DROP),
            icon="trash-2",
            shortcut="Ctrl+F12",
            hint=self.tr("The bracket goes with its words"),
        )
        self.choose = make(
            self.tr("&Choose a wording…"),
            self._choose,
            icon="list",
            shortcut="Shift+F12",
            hint=self.tr("All wordings with their owners: a digit chooses"),
        )
        self.enclose = make(
            self.tr("Put in &brackets"),
            self._enclose,
            icon="brackets",
            shortcut="Ctrl+B",
            hint=self.tr("Put the selected words in brackets, with our delegation's name"),
        )
        self.fold = make(
            self.tr("&Fold or open it"),
            self._fold,
            icon="chevron-right",
            shortcut="Ctrl+F6",
            hint=self.tr("A long option shows its beginning and its owners; it opens where the cursor goes in"),
        )
        self.fold_all = make(
            self.tr("Fold &all long ones, or open all"),
            self._fold_all,
            icon="list",
            shortcut="Ctrl+Shift+F6",
            hint=self.tr("Nothing of the text changes: what is folded is copied and searched like the rest"),
        )
        self.menu = QMenu(self.tr("&Brackets"), editor)
        self.menu.addActions([self.next, self.previous])
        self.menu.addSeparator()
        self.menu.addActions([self.take, self.drop, self.choose])
        self.menu.addSeparator()
        self.menu.addAction(self.enclose)
        self.menu.addSeparator()
        self.menu.addActions([self.fold, self.fold_all])
        self.wordings = QMenu(editor)
        brackets.changed.connect(self.follow)
        self.set_theme(theme)
        self.follow()

    @property
    def actions(self) -> tuple[QAction, ...]:
        """All of them, in the menu's order."""
        return self.next, self.previous, self.take, self.drop, self.choose, self.enclose, self.fold, self.fold_all

    def set_theme(self, theme: Theme) -> None:
        """Draws the icons in the theme's ink."""
        self._theme = theme
        self.menu.menuAction().setProperty(ICON_NAME, "brackets")
        ink([*self.actions, self.menu.menuAction()], theme)

    def set_our_name(self, name_in: Callable[[str], str]) -> None:
        """From now on words are put in brackets under that name (of a language; empty for none)."""
        self._our_name = name_in

    def spot(self) -> Spot | None:
        """The bracket at the cursor."""
        return self._brackets.at(*self._editor.caret())

    def follow(self) -> None:
        """Enables what can be done where the cursor is."""
        writable = self._workspace.has_draft and not self._workspace.read_only
        spot = self.spot()
        any_brackets = self._brackets.counts.brackets > 0
        self.fold.setEnabled(self._folds is not None and self._folds.can_fold(spot))
        self.fold_all.setEnabled(self._folds is not None and any_brackets)
        for action in (self.next, self.previous):
            action.setEnabled(any_brackets)
        for action in (self.take, self.drop, self.choose):
            action.setEnabled(writable and spot is not None)
        self.enclose.setEnabled(writable and self._editor.textCursor().hasSelection())
        self.followed.emit()

    # -- deeds ----------------------------------------------------------------------------------------------------

    def _go(self, where: Callable[[int, int], tuple[int, int] | None]) -> None:
        self._brackets.refresh()
        found = where(*self._editor.caret())
        if found is not None:
            self._editor.place_caret(*found)
            self._editor.setFocus()

    def _fold(self) -> None:
        self._brackets.refresh()
        spot = self.spot()
        if spot is not None and self._folds is not None and self._folds.can_fold(spot):
            self._editor.place_caret(*spot.opening)  # a cursor inside would open it at once
            self._folds.toggle(spot)

    def _fold_all(self) -> None:
        self._brackets.refresh()
        if self._folds is None:
            return
        if self._folds.any:
            self._folds.open_all()
        else:
            self._editor.moveCursor(QTextCursor.MoveOperation.StartOfBlock)
            self._folds.fold_all()

    def _take(self) -> None:
        self._brackets.refresh()
        spot = self.spot()
        if spot is not None:
            self.settle(Take(self._alternative_at_cursor(spot)))

    def _alternative_at_cursor(self, spot: Spot) -> int:
        """Which wording the cursor is in; the first where it is in none."""
        place, offset = self._editor.caret()
        here = spot.stretch.bounds(place)[0] + offset
        for number, alternative in enumerate(spot.bracket.alternatives):
            if alternative.start <= here <= alternative.stop:
                return number
        return 0

    def settle(self, choice: Choice, bracket: Bracket | None = None) -> None:
        """Does that with the bracket at the cursor, or with one of those it stands with."""
        self._editor.live.commit()
        self._brackets.refresh()
        spot = self.spot()
        if spot is None:
            return
        chosen = bracket if bracket is not None else spot.bracket
        self._apply(deeds.settle(self._workspace.draft, spot.stretch, chosen, choice), spot.opening)

    def _join(self) -> None:
        self._editor.live.commit()
        self._brackets.refresh()
        spot = self.spot()
        if spot is not None and spot.gap is not None:
            self._apply(deeds.join_alternatives(self._workspace.draft, spot.stretch, spot.gap), spot.opening)

    def _enclose(self) -> None:
        self._editor.live.commit()
        cursor = self._editor.textCursor()
        if cursor.hasSelection():
            start, stop = (self._editor.spot_of(at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
            name = self._our_name(self._workspace.draft.language)
            self._apply(deeds.enclose(self._workspace.draft, start, stop, name), start)

    def _apply(self, edit: Edit | None, spot: tuple[int, int]) -> None:
        if edit is None or self._workspace.read_only or not self._workspace.apply(edit):
            return
        self._brackets.refresh()
        place = min(spot[0], len(self._workspace.draft.paragraphs) - 1)
        if place >= 0:
            words = len(self._workspace.draft.paragraphs[place].text)
            self._editor.place_caret(place, min(spot[1], words))

    # -- choosing from a menu -------------------------------------------------------------------------------------

    def _choose(self) -> None:
        if self.fill_wordings():
            below = self._editor.cursorRect().bottomLeft()
            self.wordings.popup(self._editor.viewport().mapToGlobal(below))

    def fill_wordings(self) -> bool:
        """Fills the menu of the bracket at the cursor; False where there is none."""
        self._brackets.refresh()
        spot = self.spot()
        self.wordings.clear()
        if spot is None:
            return False
        number = 0
        for bracket in self._chosen_together(spot):
            for place, alternative in enumerate(bracket.alternatives):
                number += 1
                words = shortened(spot.stretch.bracketed.words(alternative)) or self.tr("(no words)")
                owners = self._wording.owners(alternative.attributions)
                key = f"&{number}  " if number <= _MOST_NUMBERED else ""
                said = f"{key}{words.replace('&', '&&')}" + (f"  –  {owners.replace('&', '&&')}" if owners else "")
                action = self.wordings.addAction(self._theme.icon("check"), said)
                action.triggered.connect(
                    lambda _checked=False, bracket=bracket, place=place: self.settle(Take(place), bracket)
                )
        if spot.bracket.kind is not BracketKind.OPTION:
            self.wordings.addAction(shortened(spot.stretch.bracketed.inside(spot.bracket))).setEnabled(False)
        self.wordings.addSeparator()
        drop = self.wordings.addAction(self._theme.icon("trash-2"), self.tr("&0  Drop the bracket"))
        drop.triggered.connect(lambda: self.settle(DROP))
        if spot.gap is not None:
            join = self.wordings.addAction(self._theme.icon("merge"), self.tr("&Alternatives: close the gap"))
            join.setToolTip(self.tr("These brackets are wordings of one thing: they will touch"))
            join.triggered.connect(self._join)
        return True

    def _chosen_together(self, spot: Spot) -> list[Bracket]:
        """The bracket, with those that touch it and are its alternatives."""
        if spot.bracket.kind is not BracketKind.OPTION:
            return []
        brackets = spot.stretch.bracketed.brackets
        return [one for one in brackets if one.kind is BracketKind.OPTION and one.run == spot.bracket.run]
