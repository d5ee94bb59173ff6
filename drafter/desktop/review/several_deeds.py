"""Deciding about more than one change in one go, or about a part of one: the actions and their two menus."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from drafter.desktop.actions import make_action
from drafter.desktop.review.changes import Scope
from drafter.desktop.review.settling import Verdict
from drafter.drafting.editing.composing import Part

_KEYS = {
    (Verdict.ACCEPTED, Scope.PARAGRAPH): "Alt+Return",
    (Verdict.REJECTED, Scope.PARAGRAPH): "Alt+Backspace",
}


class SeveralDeeds(QObject):
    """Makes the actions; the panel says what they do and when they can be done.

    Attributes:
        several: by verdict and by how many changes are decided with the current one.
        parts: by verdict and by what of a moved and changed paragraph it is about.
    """

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self.several: Mapping[tuple[Verdict, Scope], QAction] = {
            (verdict, scope): make_action(owner, self.words(verdict, scope), shortcut=_KEYS.get((verdict, scope)))
            for verdict in Verdict
            for scope in Scope
        }
        self.parts: Mapping[tuple[Verdict, Part], QAction] = {
            (verdict, part): make_action(owner, self._part(verdict, part))
            for verdict in Verdict
            for part in (Part.WORDS, Part.PLACE)
        }
        self._menus = {
            Verdict.ACCEPTED: QMenu(self.tr("Accept more"), owner),
            Verdict.REJECTED: QMenu(self.tr("Reject more"), owner),
        }
        for verdict, menu in self._menus.items():
            menu.addActions([self.several[verdict, scope] for scope in Scope])
            menu.addSeparator()
            menu.addActions([self.parts[verdict, part] for part in (Part.WORDS, Part.PLACE)])

    @property
    def all(self) -> list[QAction]:
        """Every action."""
        return [*self.several.values(), *self.parts.values()]

    def menu(self, verdict: Verdict) -> QMenu:
        """The actions of a verdict."""
        return self._menus[verdict]

    def words(self, verdict: Verdict, scope: Scope, author: str = "", count: int = 0) -> str:
        """What an action says; ``count`` is how many changes it would decide, 0 where nobody knows."""
        words = self._accepted(scope, author) if verdict is Verdict.ACCEPTED else self._rejected(scope, author)
        return self.tr("{words} ({count})").format(words=words, count=count) if count else words

    def _accepted(self, scope: Scope, author: str) -> str:
        match scope:
            case Scope.PARAGRAPH:
                return self.tr("Accept all of this &paragraph")
            case Scope.AUTHOR if author:
                return self.tr("Accept all by {author}").format(author=author)
            case Scope.AUTHOR:
                return self.tr("Accept all by its &author")
            case Scope.KIND:
                return self.tr("Accept all of this &kind")
            case Scope.ALL:
                return self.tr("Accept &every change")

    def _rejected(self, scope: Scope, author: str) -> str:
        match scope:
            case Scope.PARAGRAPH:
                return self.tr("Reject all of this &paragraph")
            case Scope.AUTHOR if author:
                return self.tr("Reject all by {author}").format(author=author)
            case Scope.AUTHOR:
                return self.tr("Reject all by its &author")
            case Scope.KIND:
                return self.tr("Reject all of this &kind")
            case Scope.ALL:
                return self.tr("Reject &every change")

    def _part(self, verdict: Verdict, part: Part) -> str:
        if verdict is Verdict.ACCEPTED:
            if part is Part.WORDS:
                return self.tr("Accept only the &words of a move")
            return self.tr("Accept only the p&lace of a move")
        if part is Part.WORDS:
            return self.tr("Reject only the &words of a move")
        return self.tr("Reject only the p&lace of a move")
