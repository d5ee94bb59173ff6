"""What can be done in Consult: each deed once, for menu, buttons and keyboard alike."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from drafter.desktop.actions import ink, make_action
from drafter.desktop.languages import LANGUAGE_NAMES
from drafter.desktop.theme import Theme


class ConsultActions(QObject):
    """The actions of the panel that owns them; what they do, the panel says with :meth:`connect_deeds`."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self._panel = panel
        self.search = make_action(panel, self.tr("&Search the library"), icon="search", shortcut="Ctrl+K")
        self.filters = make_action(
            panel,
            self.tr("&Filters"),
            icon="list-filter",
            shortcut="Ctrl+Alt+N",
            hint=self.tr("Narrow the search by topic, body, year, strength…"),
        )
        self.help = make_action(
            panel,
            self.tr("What can be &typed"),
            icon="circle-question-mark",
            hint=self.tr("How phrases, beginnings of words and exclusions are written"),
        )
        self.insert = make_action(
            panel,
            self.tr("&Insert into the draft"),
            icon="corner-down-left",
            shortcut="Return",
            hint=self.tr("Insert into the draft, after the current paragraph, with its source"),
        )
        # The same deed for the keypad's key.
        self.insert.setShortcuts([QKeySequence("Return"), QKeySequence("Enter")])
        self.copy = make_action(
            panel,
            self.tr("&Copy with citation"),
            icon="quote",
            shortcut="Ctrl+Shift+C",
            hint=self.tr("Copy the exact words with their citation"),
        )
        self.compare = make_action(
            panel,
            self.tr("Compare with the current &paragraph"),
            icon="git-compare-arrows",
            shortcut="Ctrl+Shift+D",
        )
        self.reveal = make_action(
            panel,
            self.tr("Sho&w in its instrument"),
            icon="book-open-text",
            shortcut="Ctrl+Alt+V",
            hint=self.tr("Show the clause where it stands, between its neighbours"),
        )
        self.within = make_action(
            panel,
            self.tr("Search &only in this instrument"),
            icon="list-filter",
            shortcut="Ctrl+Alt+U",
            hint=self.tr("Narrow the search to the instrument of what is chosen"),
        )
        self.history = make_action(
            panel,
            self.tr("Wordin&g through the years…"),
            icon="history",
            shortcut="Ctrl+Alt+Y",
            hint=self.tr("Who adopted these words first, where they were repeated, how they changed"),
        )
        self.synonyms = make_action(
            panel,
            self.tr("S&ynonyms…"),
            icon="equal-approximately",
            hint=self.tr("Words a search takes for one another: the program's and your own"),
        )
        panel.addActions([self.search, self.filters, self.copy, self.compare, self.reveal, self.within, self.history])
        self.copy.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        # Enter inserts where clauses are chosen, and nowhere else.
        self.insert.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)

    @property
    def all(self) -> tuple[QAction, ...]:
        """Every one."""
        return (
            self.search, self.filters, self.help, self.insert, self.copy, self.compare, self.reveal, self.within,
            self.history, self.synonyms,
        )  # fmt: skip

    @property
    def on_a_clause(self) -> tuple[QAction, ...]:
        """What a right click on a clause offers."""
        return (self.insert, self.copy, self.compare, self.reveal, self.within, self.history)

    def connect_deeds(self, deeds: dict[QAction, Callable[[], object]]) -> None:
        """Says what each action does."""
        for action, deed in deeds.items():
            action.triggered.connect(lambda _checked=False, deed=deed: deed())

    def set_theme(self, theme: Theme) -> None:
        """Inks the icons."""
        ink(self.all, theme)


class CitationStyles(QObject):
    """A menu of the languages in which citations are written."""

    def __init__(self, chosen: str, choose: Callable[[str], None], parent: QWidget) -> None:
        """
        Args:
            chosen: the language chosen so far, ``""`` for that of the interface.
            choose: called with another.
        """
        super().__init__(parent)
        self.menu = QMenu(self.tr("Citation in"), parent)
        group = QActionGroup(self)
        for words, code in (
            (self.tr("As the interface"), ""),
            *((name, code) for code, name in LANGUAGE_NAMES.items()),
        ):
            action = self.menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(code == chosen)
            action.triggered.connect(lambda _checked=False, code=code: choose(code))
            group.addAction(action)
