"""What the window needs to have agreed language measured beside the draft: the parts, and how they are joined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from drafter.desktop.actions import ink, make_action
from drafter.desktop.precedent.deeds import PrecedentDeeds
from drafter.desktop.precedent.live_measures import LiveMeasures
from drafter.desktop.precedent.panel import PrecedentPanel
from drafter.desktop.precedent.reports import PrecedentReports
from drafter.desktop.theme import Theme

if TYPE_CHECKING:
    from drafter.desktop.window import MainWindow


class AgreedLanguageBeside(QObject):
    """The measures, their panel and its deeds, for one window.

    Attributes:
        live: measures the draft.
        panel: the third tab beside the draft.
        show_panel: brings it before the eye.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.live = LiveMeasures(window.workspace, window.open_library, window.tasks, self)
        self.deeds = PrecedentDeeds(window.workspace, self.live, window.agreed_language.insert_clauses)
        self.reports = PrecedentReports(
            window, window.workspace, window.open_library, self.live, window.tasks, window.preferences, window.language
        )
        self.panel = PrecedentPanel(
            window.workspace, window.open_library, self.live, self.deeds, self.reports, window.theme, window.language
        )
        self.show_panel: QAction = make_action(
            window, self.tr("Show &agreed language and losses"), self._show, icon="scale", shortcut="Ctrl+F9"
        )
        ink([self.show_panel], window.theme)

    def connect_panels(self) -> None:
        """Joins the panel with the page and the library; the window is whole but for this."""
        window, panel = self._window, self.panel
        panel.place_wanted.connect(window.compose.select_words)
        panel.reveal_wanted.connect(window.navigation.reveal_clause)
        panel.compare_wanted.connect(window.navigation.compare_clause)
        panel.counted.connect(self._count)
        self.reports.said.connect(window.notify)
        window.compose.editor.live.typed.connect(self.live.put_off)

    @property
    def tab_name(self) -> str:
        """What the tab is called."""
        return self.tr("Precedent")

    def set_theme(self, theme: Theme) -> None:
        """Dresses the panel."""
        self.panel.set_theme(theme)

    def close(self) -> None:
        """The window goes."""
        self.live.close()

    def _show(self) -> None:
        self._window.navigation.show_beside(self.panel)

    def _count(self, lost: int) -> None:
        """Says on the tab how many clauses are lost or weakened."""
        words = self.tr("Precedent ({count})").format(count=lost) if lost else self.tab_name
        self._window.aside.setTabText(self._window.aside.indexOf(self.panel), words)
