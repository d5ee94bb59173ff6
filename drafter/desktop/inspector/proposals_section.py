"""What delegations want of the paragraph under the cursor, decided there: the cards of Negotiate in the inspector."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from drafter.desktop.actions import ink, make_action
from drafter.desktop.cards import CardView
from drafter.desktop.inspector.sections import Section
from drafter.desktop.negotiate.proposal_cards import ProposalCards
from drafter.desktop.review.toolbar import deed_button
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft
from drafter.drafting.brackets import Notation
from drafter.drafting.negotiation.standing import Standing
from drafter.drafting.proposals.carrying import carried_over
from drafter.drafting.proposals.model import Proposal, ProposalState
from drafter.drafting.proposals.settling import accept_several, reject


class ProposalsSection(Section):
    """The cards of those on the table, and accepting and rejecting the chosen one; hidden where there are none.

    It looks at the draft only when the paragraph is another or the draft is: keystrokes that are not handed in yet
    cost nothing, and neither does a draft without proposals.

    Signals:
        negotiate_wanted(str): the paragraph is to be put under discussion in Negotiate.
    """

    negotiate_wanted = Signal(str)

    def __init__(self, workspace: Workspace, notation: Notation, theme: Theme) -> None:
        super().__init__("")
        self.caption.setText(self.tr("Proposals"))
        self._workspace, self._notation = workspace, notation
        self._cards = ProposalCards(self, self._name_of)
        self._paragraph_id = ""
        self._draft: Draft | None = None
        self.shown: tuple[Proposal, ...] = ()
        self.cards = CardView(theme, self.tr("Proposals for this paragraph"))
        self.cards.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.accept = make_action(
            self,
            self.tr("&Accept"),
            self._accept,
            icon="check",
            hint=self.tr("Put the proposal into the text and carry the others over"),
        )
        self.reject = make_action(
            self, self.tr("&Reject"), self._reject, icon="x", hint=self.tr("Take the proposal off the table")
        )
        self.negotiate = make_action(
            self,
            self.tr("&Negotiate"),
            lambda: self.negotiate_wanted.emit(self._paragraph_id),
            icon="scale",
            hint=self.tr("Everything that can be done with this paragraph"),
        )
        row = QHBoxLayout()
        for action in (self.accept, self.reject, self.negotiate):
            row.addWidget(deed_button(action, words=action is not self.negotiate))
        row.addStretch(1)
        self.column.addWidget(self.cards)
        self.column.addLayout(row)
        self._fit = QTimer(self)
        self._fit.setSingleShot(True)
        self._fit.setInterval(0)
        self._fit.timeout.connect(self._fit_height)
        self.cards.chosen.connect(lambda _number: self._show_possibilities())
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self.cards.set_theme(theme)
        ink((self.accept, self.reject, self.negotiate), theme)

    def set_notation(self, notation: Notation) -> None:
        """Names are other ones from now on."""
        self._notation = notation
        self._draft = None
        self.show_paragraph(self._paragraph_id)

    def show_paragraph(self, paragraph_id: str) -> None:
        """Shows the proposals on the table for a paragraph; cheap where nothing changed."""
        draft = self._workspace.draft if self._workspace.has_draft else None
        if paragraph_id == self._paragraph_id and draft is self._draft:
            return
        chosen = self._chosen
        self._paragraph_id, self._draft = paragraph_id, draft
        self.shown = () if draft is None else _on_the_table(draft, paragraph_id)
        self.setVisible(bool(self.shown))
        if draft is None or not self.shown:
            return
        by_id = {each.id: each for each in draft.proposals}
        self.cards.show_cards(
            [self._cards.card(number, each, draft, by_id) for number, each in enumerate(self.shown)]
        )  # fmt: skip
        kept = next((n for n, each in enumerate(self.shown) if chosen is not None and each.id == chosen.id), 0)
        self.cards.select(kept)
        self._show_possibilities()
        self._fit.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere: the cards have another height."""
        super().resizeEvent(event)
        self._fit.start()

    def _fit_height(self) -> None:
        """As high as its cards: the inspector scrolls, not the list in it."""
        rows = self.cards.cards.rowCount()
        height = sum(self.cards.sizeHintForRow(row) for row in range(rows)) + 2 * self.cards.frameWidth() + 2
        self.cards.setFixedHeight(max(1, height))

    @property
    def _chosen(self) -> Proposal | None:
        number = self.cards.current
        return self.shown[number] if number is not None and number < len(self.shown) else None

    def _show_possibilities(self) -> None:
        chosen = self._chosen
        may = chosen is not None and not self._workspace.read_only
        self.reject.setEnabled(may)
        self.accept.setEnabled(may and chosen is not None and chosen.state is ProposalState.OPEN)

    def _name_of(self, delegation: str) -> str:
        language = self._workspace.draft.language if self._workspace.has_draft else ""
        return self._notation.table.name(delegation, language)

    def _accept(self) -> None:
        workspace = self._workspace
        workspace.about_to_read.emit()  # what is typed so far is carried over too
        self.show_paragraph(self._paragraph_id)
        chosen = self._chosen
        if chosen is not None and chosen.state is ProposalState.OPEN:
            who = ", ".join(self._name_of(code) for code in chosen.delegations)
            standing = Standing(workspace.now(), who=who)
            workspace.apply(accept_several(workspace.draft, [chosen.id], standing, self._notation.table))

    def _reject(self) -> None:
        self._workspace.about_to_read.emit()
        chosen = self._chosen
        if chosen is not None:
            self._workspace.apply(reject(self._workspace.draft, chosen.id))


def _on_the_table(draft: Draft, paragraph_id: str) -> tuple[Proposal, ...]:
    """Those about a paragraph or what is to follow it, as they stand now."""
    by_id = {each.id: each for each in draft.proposals}
    about = [each for each in draft.proposals if paragraph_id in (each.paragraph_id, each.after)]
    needed = {each.id: each for each in about}
    for each in about:
        amended = by_id.get(each.amends)
        while amended is not None and amended.id not in needed:
            needed[amended.id] = amended
            amended = by_id.get(amended.amends)
    ids = {each.id for each in about}
    return tuple(each for each in carried_over(list(needed.values()), draft) if each.id in ids and each.on_the_table)
