"""Negotiate: the paragraphs on the left; on the right the one under discussion and, in tabs, all there is to it.

A pane of its own comes in with :meth:`NegotiatePanel.add_pane`: a :class:`~drafter.desktop.negotiate.panes.Pane` that
shows something of the paragraph under discussion, or of the whole table. Its tab's words are its own (``retitled``).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop.actions import ICON_NAME, ink
from drafter.desktop.compose.reopening import LockBanner
from drafter.desktop.hairline import hairline
from drafter.desktop.marks import status_icon
from drafter.desktop.negotiate.agreement_pane import AgreementPane
from drafter.desktop.negotiate.all_proposals_pane import AllProposalsPane
from drafter.desktop.negotiate.bracketed_html import stretch_html
from drafter.desktop.negotiate.brackets_pane import BracketsPane
from drafter.desktop.negotiate.decisions import Decisions
from drafter.desktop.negotiate.deeds import NegotiateDeeds
from drafter.desktop.negotiate.panes import Pane
from drafter.desktop.negotiate.paragraph_list import ParagraphList
from drafter.desktop.negotiate.paragraph_rows import ParagraphRow, Table, table_of
from drafter.desktop.negotiate.phrases import NegotiatePhrases
from drafter.desktop.negotiate.private_notes import PrivateNotes
from drafter.desktop.negotiate.private_pane import PrivatePane
from drafter.desktop.negotiate.proposals_pane import ProposalsPane
from drafter.desktop.negotiate.sitting import Sitting
from drafter.desktop.notices import NoticePage, notice_or_page
from drafter.desktop.review.toolbar import deed_button
from drafter.desktop.theme import Theme, document_font
from drafter.desktop.wording import Wording
from drafter.desktop.workspace import Workspace
from drafter.drafting.brackets import Notation
from drafter.drafting.proposals.model import Precedent, ProposalState

_LIST_WIDTH = 600


class NegotiatePanel(QWidget):
    """The table of paragraphs, the paragraph, and the panes about it.

    Signals:
        said(str): something the person should know, which asks for no answer.
    """

    said = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        language: str,
        notation: Notation,
        new_id: Callable[[], str],
        precedents: Callable[[str], Sequence[Precedent]],
        parent: QWidget | None = None,
    ) -> None:
        """
        Args:
            language: of messages, ISO 639-1.
            notation: who is at the table, and how brackets are read.
            new_id: gives ids for proposals and for the paragraphs they add.
            precedents: agreed language near a passage, nearest first.
        """
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self._language = language
        self._notation = notation
        self._table = Table((), ())
        self._private_visible = True
        self._phrases = NegotiatePhrases(self)
        self._wording = Wording(self)
        self.sitting = Sitting()
        self.deeds = NegotiateDeeds(self)
        self.paragraphs = ParagraphList(theme)
        self.brackets = BracketsPane(workspace, notation, theme)
        self.decisions = Decisions(
            self,
            workspace,
            notation,
            self.sitting,
            new_id,
            lambda: self.paragraphs.selected,
            lambda: self.brackets.chosen_words if self.tabs.currentWidget() is self.brackets else "",
        )
        self.proposals = ProposalsPane(workspace, notation, self.deeds, self.sitting, new_id, precedents, theme)
        self.everything = AllProposalsPane(workspace, self.proposals.name_of, theme)
        self.agreement = AgreementPane(workspace, self.decisions, theme)
        self.notes = PrivateNotes(workspace, self)
        self.private = PrivatePane(workspace, self.notes, notation, theme, language)
        self.lock = LockBanner(workspace, theme, language)
        self.tabs = QTabWidget()
        self._panes: list[Pane] = []
        self._titles: dict[Pane, str] = {}
        self._empty = NoticePage(theme, "scale")
        self._lay_out()
        for pane, words in (
            (self.proposals, self.tr("Proposals")),
            (self.brackets, self.tr("Brackets")),
            (self.agreement, self.tr("Packages, reservations")),
            (self.private, self.tr("Private")),
            (self.everything, self.tr("All")),
        ):
            self.add_pane(pane, words)
        self._connect()
        self.set_theme(theme)
        self.notes.load()
        self._draft_changed()

    # -- what the window uses -------------------------------------------------------------------------------------

    @property
    def menu_actions(self) -> list[QAction | QMenu | None]:
        """For the menu; None is a line between."""
        return [*self.deeds.for_menu, None, self._decisions_menu]

    @property
    def current_paragraph(self) -> str:
        """Id of the paragraph under discussion; empty where there is none."""
        return self.paragraphs.current

    def show_paragraph(self, paragraph_id: str) -> None:
        """Puts a paragraph under discussion."""
        self.paragraphs.choose(paragraph_id)

    def add_pane(self, pane: Pane, words: str) -> None:
        """Adds a tab at the end. While the panel is seen, the pane is told of every change of table or paragraph.

        A private one is shown only while the private layer is.
        """
        self._panes.append(pane)
        self._titles[pane] = words
        pane.retitled.connect(lambda title: self._retitle(pane, title))
        pane.paragraph_wanted.connect(self.show_paragraph)
        if self._private_visible or not pane.private:
            self.tabs.addTab(pane, words)
            self._mark_private(pane)
        pane.set_theme(self._theme)
        pane.show_table(self._table, self.paragraphs.current)

    def set_private_visible(self, visible: bool) -> None:
        """Hides, or shows again, everything that only our own delegation may see."""
        self._private_visible = visible
        current = self.tabs.currentWidget()
        for pane in self._panes:
            at = self.tabs.indexOf(pane)
            if pane.private and not visible and at >= 0:
                self.tabs.removeTab(at)
            elif pane.private and visible and at < 0:
                before = [each for each in self._panes[: self._panes.index(pane)] if self.tabs.indexOf(each) >= 0]
                self.tabs.insertTab(len(before), pane, self._titles[pane])
                self._mark_private(pane)
        if self.tabs.indexOf(current) >= 0:
            self.tabs.setCurrentWidget(current)
        self._show_paragraph()

    def set_notation(self, notation: Notation) -> None:
        """Reads brackets and names anew: the table of delegations changed."""
        self._notation = self.decisions.notation = notation
        self.brackets.set_notation(notation)
        self.proposals.set_notation(notation)
        self.private.set_notation(notation)
        self._draft_changed()

    def set_theme(self, theme: Theme) -> None:
        """Dresses everything."""
        self._theme = theme
        for part in (self.paragraphs, self._empty, self.lock):
            part.set_theme(theme)
        for pane in self._panes:
            pane.set_theme(theme)
            self._mark_private(pane)
        self._decisions_menu.menuAction().setProperty(ICON_NAME, "circle-check")
        ink([*self.deeds.all, *self.decisions.all, self._decisions_menu.menuAction()], theme)
        self._show_words()

    # -- laying out -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 8, 12, 8)
        bar.setSpacing(4)
        for action in (self.deeds.previous_undecided, self.deeds.next_undecided):
            bar.addWidget(deed_button(action, words=False))
        bar.addSpacing(8)
        self._decisions_menu = QMenu(self.tr("&Paragraphs"), self)
        self._decisions_menu.addActions(self.decisions.of_words)
        self._decisions_menu.addSeparator()
        self._decisions_menu.addActions([*self.decisions.of_packages, self.decisions.reserve])
        for button in (
            deed_button(self.deeds.propose, more=[self.deeds.from_text]),
            deed_button(self.decisions.status, more=[*self.decisions.of_words[1:]]),
            deed_button(self.decisions.link, more=[self.decisions.agree, self.decisions.unlink]),
            deed_button(self.decisions.reserve),
            deed_button(self.deeds.compile),
        ):
            bar.addWidget(button)
        self._stuck = QPushButton()
        self._stuck.setProperty("role", "link")
        self._stuck.setToolTip(self.tr("Proposals that no longer apply to the text, each with its reason"))
        self._position = QLabel()
        self._position.setProperty("role", "muted")
        bar.addStretch(1)
        bar.addWidget(self._stuck)
        bar.addWidget(self._position)
        self._icon = QLabel()
        self._head = QLabel()
        self._head.setProperty("role", "title")
        self._stands = QLabel()
        self._stands.setProperty("role", "muted")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._head)
        head.addWidget(self._icon)
        head.addWidget(self._stands, 1)
        self.words = QTextBrowser()
        self.words.setFrameShape(QFrame.Shape.NoFrame)
        self.words.setAccessibleName(self.tr("The paragraph under discussion"))
        self.words.setFont(document_font())
        self.words.setTabChangesFocus(True)
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(True)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setHandleWidth(8)
        halves.setProperty("role", "bare")
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.words)
        halves.addWidget(self.tabs)
        halves.setSizes([_LIST_WIDTH // 3, _LIST_WIDTH])
        halves.setStretchFactor(0, 2)
        halves.setStretchFactor(1, 3)
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.lock)
        column.addLayout(head)
        column.addWidget(halves, 1)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setHandleWidth(1)
        sides.addWidget(self.paragraphs)
        sides.addWidget(sheet)
        sides.setStretchFactor(0, 1)
        sides.setStretchFactor(1, 2)
        sides.setChildrenCollapsible(False)
        sides.setSizes([_LIST_WIDTH, 2 * _LIST_WIDTH])
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(bar)
        rows.addWidget(hairline())
        rows.addWidget(sides, 1)
        self._pages = notice_or_page(self, self._empty, whole)
        self._empty.say(
            self.tr("Nothing to negotiate yet"),
            self.tr("Open a draft: its paragraphs, their status and what delegations propose are shown here."),
        )

    def _connect(self) -> None:
        self.paragraphs.chosen.connect(lambda _paragraph: self._show_paragraph())
        self.paragraphs.selectionModel().selectionChanged.connect(lambda *_: self.decisions.follow())
        self._workspace.draft_opened.connect(self._draft_changed)
        self._workspace.draft_edited.connect(self._draft_edited)
        self.everything.accept_wanted.connect(self.proposals.accept)
        self.everything.proposal_wanted.connect(self._show_proposal)
        self._stuck.clicked.connect(self.show_stuck)
        deeds = self.deeds
        deeds.next_undecided.triggered.connect(lambda: self._go(1))
        deeds.previous_undecided.triggered.connect(lambda: self._go(-1))
        self.paragraphs.addActions(
            [*self.decisions.all, deeds.propose, deeds.next_undecided, deeds.previous_undecided]
        )  # fmt: skip
        self.paragraphs.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    # -- showing --------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Nothing is counted while nobody looks."""
        super().showEvent(event)
        self._draft_changed()

    def _draft_edited(self) -> None:
        if self.isVisible():
            self._draft_changed()

    def _draft_changed(self) -> None:
        there = self._workspace.has_draft
        self._table = table_of(self._workspace.draft, self._notation) if there else Table((), ())
        self.paragraphs.show_rows(self._table.rows)
        self._pages.setCurrentIndex(1 if there else 0)
        stuck = sum(1 for each in self._table.proposals if each.state is ProposalState.STUCK)
        self._stuck.setText(self.tr("%n no longer apply(ies)", "", stuck))
        self._stuck.setVisible(stuck > 0)
        left = sum(1 for row in self._table.rows if not row.settled)
        self._position.setText(
            self.tr("{settled} of {all} paragraphs settled").format(
                settled=len(self._table.rows) - left, all=len(self._table.rows)
            )
        )
        self._show_paragraph()

    def _show_paragraph(self) -> None:
        self._show_words()
        for pane in self._panes:
            pane.show_table(self._table, self.paragraphs.current)
        self.decisions.follow()

    def _show_words(self) -> None:
        row = self._row
        if row is None or not self._workspace.has_draft:
            self._head.clear()
            self._icon.clear()
            self._stands.clear()
            self.words.clear()
            return
        waiting = self._phrases.waiting(row)
        self._head.setText(row.paragraph.label or self.tr("(no number)"))
        self._icon.setPixmap(self._theme.icon(status_icon(row.status)).pixmap(QSize(16, 16)))
        self._stands.setText(" · ".join(filter(None, [self._how_it_stands(row), waiting])))
        read = self._table.stretches.get(row.paragraph.id)
        words = escape(row.paragraph.text) if read is None else stretch_html(*read, self._theme)
        self.words.setHtml(f"<p>{words}</p>")

    @property
    def _row(self) -> ParagraphRow | None:
        current = self.paragraphs.current
        return next((each for each in self._table.rows if each.paragraph.id == current), None)

    def _how_it_stands(self, row: ParagraphRow) -> str:
        """«Agreed (2026-11-23, Plenary, the Chair)»."""
        standing = row.paragraph.standing
        day = self._wording.moment(standing.at, self._language) if standing.at else ""
        how = ", ".join(filter(None, [standing.delegation, day, standing.meeting, standing.who]))
        status = self._wording.status(row.status)
        return f"{status} ({how})" if how else status

    def _mark_private(self, pane: Pane) -> None:
        at = self.tabs.indexOf(pane)
        if pane.private and at >= 0:
            self.tabs.setTabIcon(at, self._theme.icon("lock"))

    def show_stuck(self) -> None:
        """Shows the proposals that no longer apply, with their reasons."""
        self.everything.show_stuck()
        self.tabs.setCurrentWidget(self.everything)
        self.everything.cards.setFocus()

    def _show_proposal(self, proposal_id: str) -> None:
        self.tabs.setCurrentWidget(self.proposals)
        self.proposals.select(proposal_id)
        self.proposals.cards.setFocus()

    def _retitle(self, pane: Pane, title: str) -> None:
        self._titles[pane] = title
        at = self.tabs.indexOf(pane)
        if at >= 0:
            self.tabs.setTabText(at, title)

    # -- deeds ----------------------------------------------------------------------------------------------------

    def _go(self, step: int) -> None:
        if not self.paragraphs.choose_next(step, undecided=True):
            self.said.emit(
                self.tr("Nothing more to decide below.") if step > 0 else self.tr("Nothing more to decide above.")
            )
