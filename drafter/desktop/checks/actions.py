"""The keys of the linter: to the next finding, set it right, leave it alone."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from drafter.desktop.actions import ink, make_action
from drafter.desktop.checks.live_checks import LiveChecks
from drafter.desktop.checks.panel import ChecksPanel
from drafter.desktop.compose.editor import DraftEditor
from drafter.desktop.text_positions import from_qt
from drafter.desktop.theme import Theme
from drafter.drafting.checks import Finding


class CheckActions(QObject):
    """Joins the page and the panel: findings are marked on the one and chosen in the other.

    Signals:
        panel_wanted(): somebody wants to see the findings.
    """

    panel_wanted = Signal()

    def __init__(self, window: QWidget, editor: DraftEditor, panel: ChecksPanel, live: LiveChecks) -> None:
        super().__init__(window)
        self._editor, self._panel, self._live = editor, panel, live
        self.show = make_action(
            window, self.tr("&Show the checks"), self.panel_wanted.emit, icon="triangle-alert", shortcut="Ctrl+F7"
        )
        self.next = make_action(
            window, self.tr("Ne&xt finding"), lambda: self._step(1), icon="arrow-down", shortcut="F7"
        )
        self.previous = make_action(
            window, self.tr("Pre&vious finding"), lambda: self._step(-1), icon="arrow-up", shortcut="Shift+F7"
        )
        self.fix = make_action(window, self.tr("Set &right"), panel.fix, icon="check", shortcut="Ctrl+.")
        self.fix_alike = make_action(
            window, self.tr("Set right &all of this rule"), panel.fix_alike, shortcut="Ctrl+Shift+."
        )
        self.not_here = make_action(window, self.tr("&Not here"), panel.switch_off_here, icon="ban")
        panel.finding_chosen.connect(self._show_on_page)
        live.checked.connect(self._mark)

    @property
    def all(self) -> tuple[QAction, ...]:
        """In the order of the menu."""
        return (self.show, self.next, self.previous, self.fix, self.fix_alike, self.not_here)

    def menu(self, parent: QWidget) -> QMenu:
        """For the window's menu bar."""
        menu = QMenu(self.tr("Chec&ks"), parent)
        menu.addActions([self.show, self.next, self.previous])
        menu.addSeparator()
        menu.addActions([self.fix, self.fix_alike, self.not_here])
        return menu

    def set_theme(self, theme: Theme) -> None:
        """Inks the icons."""
        ink(self.all, theme)

    def _step(self, by: int) -> None:
        cursor = self._editor.textCursor()
        block = self._editor.document().findBlock(cursor.selectionStart())
        offset = from_qt(block.text(), cursor.selectionStart() - block.position())
        if self._panel.step(by, block.blockNumber(), offset):
            self.panel_wanted.emit()

    def _show_on_page(self, finding: Finding) -> None:
        place = self._editor.live.place(finding.paragraph_id) if finding.place >= 0 else None
        if place is not None:
            length = len(self._editor.live_text(finding.paragraph_id))
            end = min(finding.end, length)
            self._editor.place_caret(place, min(finding.start, end), end if finding.end > finding.start else None)

    def _mark(self) -> None:
        self._editor.marks.set_findings(self._live.result.by_paragraph)
