"""Which kinds of differences a reader does not want to see: capitals, accents, punctuation, spaces."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from drafter.desktop.actions import make_action
from drafter.desktop.review.phrases import ReviewPhrases
from drafter.redline import IGNORABLE, ChangeKind


class IgnoredKinds(QObject):
    """Makes the actions and their menu.

    Signals:
        chosen(): :attr:`kinds` are others now.
    """

    chosen = Signal()

    def __init__(self, owner: QWidget, kinds: frozenset[ChangeKind]) -> None:
        """``kinds`` are ignored at first."""
        super().__init__(owner)
        phrases = ReviewPhrases(self)
        self.all_forms = make_action(
            owner,
            self.tr("&Everything but words and figures"),
            shortcut="Ctrl+Shift+W",
            checkable=True,
            hint=self.tr("Compare words and figures alone: no capitals, accents, punctuation or spaces"),
        )
        self._actions: dict[ChangeKind, QAction] = {
            kind: make_action(owner, phrases.form(kind), checkable=True) for kind in ChangeKind if kind in IGNORABLE
        }
        self.menu = QMenu(self.tr("Differences that do not coun&t"), owner)
        self.menu.addAction(self.all_forms)
        self.menu.addSeparator()
        self.menu.addActions(list(self._actions.values()))
        self._show(kinds)
        for action in self._actions.values():
            action.triggered.connect(lambda _checked=False: self._choose(self.kinds))
        self.all_forms.triggered.connect(lambda checked: self._choose(IGNORABLE if checked else frozenset()))

    @property
    def kinds(self) -> frozenset[ChangeKind]:
        """What is ignored."""
        return frozenset(kind for kind, action in self._actions.items() if action.isChecked())

    def action(self, kind: ChangeKind) -> QAction:
        """Ignores a kind, or does not any more."""
        return self._actions[kind]

    @property
    def all(self) -> list[QAction]:
        """Every action."""
        return [self.all_forms, *self._actions.values()]

    def _choose(self, kinds: frozenset[ChangeKind]) -> None:
        self._show(kinds)
        self.chosen.emit()

    def _show(self, kinds: frozenset[ChangeKind]) -> None:
        for kind, action in self._actions.items():
            action.setChecked(kind in kinds)
        self.all_forms.setChecked(kinds == IGNORABLE)
