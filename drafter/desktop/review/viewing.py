"""How the redline is shown: columns, folds, what is ignored, colours, size, numbers of lines; chosen once and
remembered.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from drafter.desktop.actions import make_action
from drafter.desktop.review.ignored_kinds import IgnoredKinds
from drafter.desktop.review.line_counting import LineCounting
from drafter.desktop.review.looking import Looking
from drafter.desktop.review.redline_view import RedlineView
from drafter.desktop.review.scheme import in_scheme
from drafter.desktop.review.view_choices import CONTEXTS, USUAL, ViewChoices
from drafter.desktop.theme import Theme
from drafter.exchange import Scheme


class Viewing(QObject):
    """The actions that say how a view shows its redline, and the view that obeys them.

    Signals:
        chosen(object): the :class:`ViewChoices`, after any of them changed; recoloured(): other colours were chosen;
        ignoring_chosen(): other kinds of differences are to count as none.
    """

    chosen = Signal(object)
    recoloured = Signal()
    ignoring_chosen = Signal()

    def __init__(self, owner: QWidget, view: RedlineView, choices: ViewChoices, counting: LineCounting) -> None:
        super().__init__(owner)
        self._counting = counting
        self._view = view
        self._owner = owner
        self._choices = choices
        self._make_actions(choices)
        self._context_menu = self._menu(
            self.tr("Unchanged paragraphs around eac&h change"),
            [(str(count), count == choices.context, self._context_deed(count)) for count in CONTEXTS],
        )
        self._scheme_menu = self._menu(
            self.tr("&Colours of the changes"),
            [(self._called(one), one is choices.scheme, self._scheme_deed(one)) for one in Scheme],
        )
        view.set_one_column(choices.one_column)
        view.set_context(choices.context)
        view.set_only_changes(choices.only_changes)
        view.set_points(choices.points)
        view.set_numbered(choices.line_numbers)
        view.shown.connect(self._count_lines)
        counting.counted.connect(view.set_quoted)
        view.zoomed.connect(lambda points: self._choose(replace(self._choices, points=points)))

    def _make_actions(self, choices: ViewChoices) -> None:
        owner, keys = self._owner, QKeySequence.StandardKey
        looking = Looking(owner)
        self.one_column, self.only_changes = looking.one_column, looking.only_changes
        self.zoom_in = make_action(
            owner, self.tr("Zoom &in"), lambda: self._zoom_by(1), icon="zoom-in", shortcut=keys.ZoomIn
        )
        self.zoom_in.setShortcuts([QKeySequence(keys.ZoomIn), QKeySequence("Ctrl+=")])
        self.zoom_out = make_action(
            owner, self.tr("Zoom o&ut"), lambda: self._zoom_by(-1), icon="zoom-out", shortcut=keys.ZoomOut
        )
        self.zoom_normal = make_action(
            owner, self.tr("&Usual size"), lambda: self._view.set_points(USUAL), shortcut="Ctrl+0"
        )
        self.line_numbers = make_action(
            owner,
            self.tr("&Line numbers"),
            icon="list-ordered",
            shortcut="Ctrl+Shift+N",
            checkable=True,
            hint=self.tr("Number the lines as drafter prints a clean copy: the same in every window"),
        )
        self.line_numbers.setChecked(choices.line_numbers)
        self.line_numbers.toggled.connect(self._set_line_numbers)
        self.one_column.setChecked(choices.one_column)
        self.only_changes.setChecked(choices.only_changes)
        self.one_column.toggled.connect(self._set_one_column)
        self.only_changes.toggled.connect(self._set_only_changes)
        self.ignored = IgnoredKinds(owner, choices.ignoring)
        self.ignored.chosen.connect(self._set_ignoring)
        for action in self.all:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        owner.addActions(self.all)

    @property
    def choices(self) -> ViewChoices:
        """How the redline is shown now."""
        return self._choices

    @property
    def all(self) -> list[QAction]:
        """Every action but those of the two menus."""
        return [
            self.one_column,
            self.only_changes,
            self.line_numbers,
            self.zoom_in,
            self.zoom_out,
            self.zoom_normal,
            *self.ignored.all,
        ]

    @property
    def of_looks(self) -> list[QAction | QMenu | None]:
        """All but the two that say what is shown, as a menu has them; None is a line between."""
        return [
            self._context_menu,
            self.ignored.menu,
            self._scheme_menu,
            self.line_numbers,
            None,
            self.zoom_in,
            self.zoom_out,
            self.zoom_normal,
        ]

    def menu(self, parent: QWidget) -> QMenu:
        """The looks in a menu of their own, for a menu or a button."""
        menu = QMenu(self.tr("&Comparison"), parent)
        for entry in self.of_looks:
            if entry is None:
                menu.addSeparator()
            elif isinstance(entry, QMenu):
                menu.addMenu(entry)
            else:
                menu.addAction(entry)
        return menu

    def dressed(self, theme: Theme) -> Theme:
        """The theme with the colours of changes that were chosen; the view wears it."""
        dress = in_scheme(theme, self._choices.scheme)
        self._view.set_theme(dress)
        return dress

    # -- choosing -------------------------------------------------------------------------------------------------

    def _choose(self, choices: ViewChoices) -> None:
        if choices != self._choices:
            self._choices = choices
            self.chosen.emit(choices)

    def _set_one_column(self, one: bool) -> None:
        self._view.set_one_column(one)
        self._choose(replace(self._choices, one_column=one))

    def _set_only_changes(self, only: bool) -> None:
        self._view.set_only_changes(only)
        self._choose(replace(self._choices, only_changes=only))

    def _set_ignoring(self) -> None:
        self._choose(replace(self._choices, ignoring=self.ignored.kinds))
        self.ignoring_chosen.emit()

    def _set_line_numbers(self, numbered: bool) -> None:
        self._view.set_numbered(numbered)
        self._choose(replace(self._choices, line_numbers=numbered))
        self._count_lines()

    def _count_lines(self) -> None:
        """Has the lines counted of what is shown, while they are wanted."""
        if self._choices.line_numbers and self._view.review is not None:
            self._counting.count(self._view.review)
        else:
            self._counting.stop()

    def _zoom_by(self, points: int) -> None:
        self._view.set_points(self._view.points + points)

    def _context_deed(self, count: int) -> Callable[[], None]:
        def deed() -> None:
            self._view.set_context(count)
            self._choose(replace(self._choices, context=count))

        return deed

    def _scheme_deed(self, scheme: Scheme) -> Callable[[], None]:
        def deed() -> None:
            self._choose(replace(self._choices, scheme=scheme))
            self.recoloured.emit()

        return deed

    def _called(self, scheme: Scheme) -> str:
        match scheme:
            case Scheme.USUAL:
                return self.tr("&Usual")
            case Scheme.COLOUR_BLIND:
                return self.tr("Blue and &orange, for colour-blind eyes")
            case Scheme.PROJECTOR:
                return self.tr("Strong, for a &projector")
            case Scheme.MARKS_ONLY:
                return self.tr("&Black and white, marks alone")

    def _menu(self, title: str, choices: Sequence[tuple[str, bool, Callable[[], None]]]) -> QMenu:
        menu = QMenu(title, self._owner)
        group = QActionGroup(menu)
        for words, chosen, deed in choices:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(chosen)
            action.triggered.connect(lambda _checked=False, deed=deed: deed())
            group.addAction(action)
        return menu
