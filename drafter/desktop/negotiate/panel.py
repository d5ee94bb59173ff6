"""Negotiate: the paragraphs on the left; on the right the one under discussion and what delegations want of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from drafter.desktop.actions import ink
from drafter.desktop.cards import Card, CardView
from drafter.desktop.negotiate.deeds import NegotiateDeeds
from drafter.desktop.negotiate.paragraph_list import ParagraphList
from drafter.desktop.negotiate.paragraph_rows import Table, table_of
from drafter.desktop.negotiate.phrases import NegotiatePhrases
from drafter.desktop.negotiate.proposal_cards import ProposalCards
from drafter.desktop.negotiate.proposal_dialog import ProposalDialog
from drafter.desktop.notices import NoticePage
from drafter.desktop.review.toolbar import deed_button
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting import Edit
from drafter.drafting.brackets import Notation
from drafter.drafting.proposals.model import Precedent, Proposal, ProposalState
from drafter.drafting.proposals.settling import accept, put_forward, reject, reword, withdraw
from drafter.drafting.standing import Standing

_LIST_WIDTH = 620


class NegotiatePanel(QWidget):
    """The table of paragraphs, the paragraph, its proposals.

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
        self._new_id = new_id
        self._precedents = precedents
        self._table = Table((), ())
        self._shown: tuple[Proposal, ...] = ()
        self._phrases = NegotiatePhrases(self)
        self._cards = ProposalCards(self, self._name_of)
        self.deeds = NegotiateDeeds(self)
        self.paragraphs = ParagraphList(theme)
        self.proposals = CardView(theme, self.tr("Proposals"))
        self.dialog: ProposalDialog | None = None
        self._empty = NoticePage(theme, "scale")
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._draft_changed()

    # -- what the window uses -------------------------------------------------------------------------------------

    @property
    def menu_actions(self) -> list[QAction | None]:
        """For the menu; None is a line between."""
        return self.deeds.for_menu

    @property
    def current_paragraph(self) -> str:
        """Id of the paragraph under discussion; empty where there is none."""
        return self.paragraphs.current

    def show_paragraph(self, paragraph_id: str) -> None:
        """Puts a paragraph under discussion."""
        self.paragraphs.choose(paragraph_id)

    def set_notation(self, notation: Notation) -> None:
        """Reads brackets and names anew: the table of delegations changed."""
        self._notation = notation
        self._draft_changed()

    def set_theme(self, theme: Theme) -> None:
        """Dresses everything."""
        self._theme = theme
        for part in (self.paragraphs, self.proposals, self._empty):
            part.set_theme(theme)
        ink(self.deeds.all, theme)

    # -- laying out -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 8, 12, 8)
        bar.setSpacing(4)
        for action in (self.deeds.previous_undecided, self.deeds.next_undecided):
            bar.addWidget(deed_button(action, words=False))
        bar.addSpacing(8)
        bar.addWidget(deed_button(self.deeds.propose))
        bar.addWidget(deed_button(self.deeds.compile))
        self._position = QLabel()
        self._position.setProperty("role", "muted")
        bar.addStretch(1)
        bar.addWidget(self._position)
        self._head = QLabel()
        self._head.setProperty("role", "title")
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        words = QScrollArea()
        words.setWidget(self._text)
        words.setWidgetResizable(True)
        words.setFrameShape(QFrame.Shape.NoFrame)
        words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._caption = QLabel()
        self._caption.setProperty("role", "caption")
        self._obstacle = QLabel()
        self._obstacle.setWordWrap(True)
        self._obstacle.setProperty("role", "warning")
        deeds = QHBoxLayout()
        deeds.setSpacing(4)
        for action in self.deeds.of_a_proposal:
            deeds.addWidget(deed_button(action))
        deeds.addStretch(1)
        self.sheet = QVBoxLayout()
        self.sheet.setContentsMargins(16, 12, 16, 12)
        self.sheet.setSpacing(8)
        self.sheet.addWidget(self._head)
        self.sheet.addWidget(words, 2)
        self.sheet.addWidget(self._caption)
        self.sheet.addWidget(self.proposals, 3)
        self.sheet.addWidget(self._obstacle)
        self.sheet.addLayout(deeds)
        sheet = QWidget()
        sheet.setLayout(self.sheet)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setHandleWidth(1)
        sides.addWidget(self.paragraphs)
        sides.addWidget(sheet)
        sides.setStretchFactor(1, 1)
        sides.setChildrenCollapsible(False)
        sides.setSizes([_LIST_WIDTH, 2 * _LIST_WIDTH])
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(_hairline())
        column.addWidget(sides, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(whole)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self._pages)
        self._empty.say(
            self.tr("Nothing to negotiate yet"),
            self.tr("Open a draft: its paragraphs, their status and what delegations propose are shown here."),
        )

    def _connect(self) -> None:
        self.paragraphs.chosen.connect(lambda _paragraph: self._show_paragraph())
        self.proposals.chosen.connect(lambda _number: self._show_possibilities())
        self._workspace.draft_opened.connect(self._draft_changed)
        self._workspace.draft_edited.connect(self._draft_edited)
        deeds = self.deeds
        deeds.propose.triggered.connect(self._propose)
        deeds.amend.triggered.connect(self._amend)
        deeds.adjust.triggered.connect(self._adjust)
        deeds.accept.triggered.connect(self._accept)
        deeds.reject.triggered.connect(lambda: self._decide(reject))
        deeds.withdraw.triggered.connect(lambda: self._decide(withdraw))
        deeds.next_undecided.triggered.connect(lambda: self._go(1))
        deeds.previous_undecided.triggered.connect(lambda: self._go(-1))
        self.proposals.addActions(list(deeds.of_a_proposal))
        self.proposals.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.paragraphs.addActions([deeds.propose, deeds.next_undecided, deeds.previous_undecided])
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
        left = sum(1 for row in self._table.rows if not row.settled)
        self._position.setText(
            self.tr("{settled} of {all} paragraphs settled").format(
                settled=len(self._table.rows) - left, all=len(self._table.rows)
            )
        )
        self._show_paragraph()

    def _show_paragraph(self) -> None:
        paragraph_id, chosen = self.paragraphs.current, self._chosen
        row = next((each for each in self._table.rows if each.paragraph.id == paragraph_id), None)
        self._head.setText("" if row is None else f"{row.paragraph.label} {self._phrases.waiting(row)}".strip())
        self._text.setText("" if row is None else row.paragraph.text)
        self._shown = (*self._table.of_paragraph(paragraph_id), *self._table.without_place())
        on_the_table = sum(1 for each in self._shown if each.on_the_table)
        self._caption.setText(
            self.tr("%n proposal(s) on the table", "", on_the_table)
            if self._shown
            else self.tr("Nobody has proposed anything here yet.")
        )
        by_id = {each.id: each for each in self._table.proposals}
        self.proposals.show_cards([self._card(number, by_id) for number in range(len(self._shown))])
        kept = next((n for n, each in enumerate(self._shown) if chosen is not None and each.id == chosen.id), None)
        first = next((n for n, each in enumerate(self._shown) if each.on_the_table), None)
        self.proposals.select(kept if kept is not None else first)
        self._show_possibilities()

    def _card(self, number: int, by_id: Mapping[str, Proposal]) -> Card:
        return self._cards.card(number, self._shown[number], self._workspace.draft, by_id)

    @property
    def _chosen(self) -> Proposal | None:
        number = self.proposals.current
        return self._shown[number] if number is not None and number < len(self._shown) else None

    def _show_possibilities(self) -> None:
        may = self._workspace.has_draft and not self._workspace.read_only
        chosen = self._chosen
        waits = may and chosen is not None and chosen.on_the_table
        fits = waits and chosen is not None and chosen.state is ProposalState.OPEN
        self.deeds.propose.setEnabled(may)
        self.deeds.accept.setEnabled(fits)
        self.deeds.amend.setEnabled(fits and chosen is not None and bool(chosen.new_text) and not chosen.amends)
        for action in (self.deeds.reject, self.deeds.withdraw, self.deeds.adjust):
            action.setEnabled(waits)
        obstacle = chosen.obstacle if chosen is not None else None
        self._obstacle.setText("" if obstacle is None else self._phrases.obstacle(obstacle))
        self._obstacle.setVisible(obstacle is not None)

    def _name_of(self, delegation: str) -> str:
        party = self._notation.table.party(delegation)
        language = self._workspace.draft.language if self._workspace.has_draft else self._language
        return party.names.within(language) if party is not None else delegation

    # -- deeds ----------------------------------------------------------------------------------------------------

    def _go(self, step: int) -> None:
        if not self.paragraphs.choose_next(step, undecided=True):
            self.said.emit(
                self.tr("Nothing more to decide below.") if step > 0 else self.tr("Nothing more to decide above.")
            )

    def _ask(self, *, amended: Proposal | None = None, reworded: Proposal | None = None) -> ProposalDialog:
        about = reworded if reworded is not None else amended
        paragraph_id = about.paragraph_id if about is not None else self.paragraphs.current
        self._workspace.about_to_read.emit()
        dialog = ProposalDialog(
            self._workspace.draft,
            paragraph_id,
            self._notation.table,
            self._theme,
            self._precedents,
            self.window(),
            amended=amended,
            reworded=reworded,
        )
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _propose(self) -> None:
        dialog = self._ask()
        dialog.accepted.connect(lambda: self._put_forward(dialog))

    def _amend(self) -> None:
        chosen = self._chosen
        if chosen is not None:
            dialog = self._ask(amended=chosen)
            dialog.accepted.connect(lambda: self._put_forward(dialog))

    def _adjust(self) -> None:
        chosen = self._chosen
        if chosen is not None:
            dialog = self._ask(reworded=chosen)
            dialog.accepted.connect(lambda: self._reword(chosen.id, dialog))

    def _put_forward(self, dialog: ProposalDialog) -> None:
        workspace = self._workspace
        proposal = dialog.proposal(self._new_id(), self._new_id(), self._base_name(), workspace.now())
        self._workspace.apply(put_forward(workspace.draft, [proposal]))

    def _reword(self, proposal_id: str, dialog: ProposalDialog) -> None:
        self._workspace.apply(reword(self._workspace.draft, proposal_id, dialog.new_text, dialog.after))

    def _accept(self) -> None:
        chosen = self._chosen
        if chosen is None:
            return
        workspace = self._workspace
        workspace.about_to_read.emit()
        standing = Standing(workspace.now(), who=", ".join(self._name_of(each) for each in chosen.delegations))
        self._workspace.apply(accept(workspace.draft, chosen.id, standing))

    def _decide(self, deed: Callable[..., Edit]) -> None:
        chosen = self._chosen
        if chosen is not None:
            self._workspace.about_to_read.emit()
            self._workspace.apply(deed(self._workspace.draft, chosen.id))

    def _base_name(self) -> str:
        """Name of the version the draft still is, if it is one."""
        draft = self._workspace.draft
        same = (each.name for each in reversed(self._workspace.versions) if each.draft.paragraphs == draft.paragraphs)
        return next(same, "")


def _hairline() -> QFrame:
    line = QFrame()
    line.setProperty("role", "hairline")
    line.setFixedHeight(1)
    return line
