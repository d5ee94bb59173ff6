"""What the window needs to have agreed language measured beside the draft: the parts, and how they are joined."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from drafter.desktop.actions import ink, make_action
from drafter.desktop.counts import grouped
from drafter.desktop.opening import OPEN_DRAFT
from drafter.desktop.precedent.deeds import PrecedentDeeds
from drafter.desktop.precedent.live_measures import LiveMeasures
from drafter.desktop.precedent.other_texts import OtherTexts
from drafter.desktop.precedent.panel import PrecedentPanel
from drafter.desktop.precedent.reports import PrecedentReports
from drafter.desktop.theme import Theme
from drafter.library import load_ladder

if TYPE_CHECKING:
    from drafter.desktop.window import MainWindow


class AgreedLanguageBeside(QObject):
    """The measures, their panel and its deeds, for one window.

    Attributes:
        live: measures the draft.
        texts: reads texts that are none of the library's, to hold the draft against.
        panel: the third tab beside the draft.
        show_panel: brings it before the eye.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.live = LiveMeasures(window.workspace, window.open_library, window.tasks, self)
        self.texts = OtherTexts(window.opener, load_ladder(), window.tasks, window.preferences, self)
        self.deeds = PrecedentDeeds(window.workspace, self.live, self._insert)
        self.reports = PrecedentReports(
            window, window.workspace, window.open_library, self.live, window.tasks, window.preferences, window.language
        )
        self.panel = PrecedentPanel(
            window.workspace,
            window.open_library,
            self.live,
            self.deeds,
            self.reports,
            self.texts,
            window.theme,
            window.language,
        )
        self.show_panel: QAction = make_action(
            window, self.tr("Show &agreed language and losses"), self._show, icon="scale", shortcut="Ctrl+F9"
        )
        ink([self.show_panel], window.theme)

    def connect_panels(self) -> None:
        """Joins the panel with the page and the library; the window is whole but for this."""
        window, panel = self._window, self.panel
        panel.place_wanted.connect(window.compose.select_words)
        panel.reveal_wanted.connect(self._reveal)
        panel.compare_wanted.connect(self._compare)
        self.texts.failed.connect(window.explain)
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

    # -- clauses of the library, or of another text ---------------------------------------------------------------

    def _insert(self, clause_ids: Sequence[str], at: int) -> None:
        other, agreed = self.live.result.other, self._window.agreed_language
        if other is None:
            agreed.insert_clauses(clause_ids, at)
        else:
            agreed.insert_words(other.for_insertion(clause_ids, self._window.workspace.draft.language), at)

    def _reveal(self, clause_id: str) -> None:
        """Shows a clause where it stands: in the library, else its text beside the draft."""
        other = self.live.result.other
        if other is None:
            self._window.navigation.reveal_clause(clause_id)
        else:
            self._window.navigation.review_texts(other.reference, OPEN_DRAFT)

    def _compare(self, clause_id: str) -> None:
        other, go = self.live.result.other, self._window.navigation
        if other is None:
            go.compare_clause(clause_id)
        else:
            clause, language = other.instrument.by_id[clause_id], self._window.language
            go.compare_words(clause, other.place_of(clause, language), other.citation_of(clause, language))

    def _show(self) -> None:
        self._window.navigation.show_beside(self.panel)

    def _count(self, lost: int) -> None:
        """Says on the tab how many clauses are lost or weakened."""
        words = (
            self.tr("Precedent ({count})").format(count=grouped(lost, self._window.language)) if lost else self.tab_name
        )
        self._window.aside.setTabText(self._window.aside.indexOf(self.panel), words)
