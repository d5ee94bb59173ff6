"""What delegations want of the paragraph under discussion, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QVBoxLayout

from drafter.desktop.cards import CardView
from drafter.desktop.negotiate.deeds import NegotiateDeeds
from drafter.desktop.negotiate.panes import Pane
from drafter.desktop.negotiate.paragraph_rows import Table
from drafter.desktop.negotiate.phrases import NegotiatePhrases
from drafter.desktop.negotiate.proposal_cards import ProposalCards
from drafter.desktop.negotiate.proposal_dialog import ProposalDialog
from drafter.desktop.negotiate.sitting import Sitting
from drafter.desktop.review.toolbar import deed_button
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft, Edit
from drafter.drafting.brackets import Notation
from drafter.drafting.editing.deed import Deed
from drafter.drafting.proposals.model import Precedent, Proposal, ProposalState
from drafter.drafting.proposals.settling import accept_several, put_forward, reject, reword, withdraw


class ProposalsPane(Pane):
    """Cards, the deeds below them, and the form for new ones."""

    def __init__(
        self,
        workspace: Workspace,
        notation: Notation,
        deeds: NegotiateDeeds,
        sitting: Sitting,
        new_id: Callable[[], str],
        precedents: Callable[[str], Sequence[Precedent]],
        theme: Theme,
    ) -> None:
        """
        Args:
            notation: who is at the table.
            deeds: the actions; the pane says what those of proposals do.
            sitting: what was said of the meeting last.
            new_id: gives ids for proposals and for the paragraphs they add.
            precedents: agreed language near a passage, nearest first.
        """
        super().__init__()
        self._workspace, self._notation, self._sitting = workspace, notation, sitting
        self._new_id, self._precedents, self._theme = new_id, precedents, theme
        self.deeds = deeds
        self._table = Table((), ())
        self._paragraph_id = ""
        self.shown: tuple[Proposal, ...] = ()
        self.dialog: ProposalDialog | None = None
        self._phrases = NegotiatePhrases(self)
        self._cards = ProposalCards(self, self.name_of)
        self.cards = CardView(theme, self.tr("Proposals"))
        self.cards.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self._none = QLabel(self.tr("Nobody has proposed anything here yet."))
        self._none.setProperty("role", "empty")
        self._none.setWordWrap(True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.obstacle = QLabel()
        self.obstacle.setWordWrap(True)
        self.obstacle.setProperty("role", "warning")
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(deed_button(deeds.accept, more=[deeds.accept_all]))
        for action in (deeds.reject, deeds.withdraw, deeds.adjust, deeds.amend):
            row.addWidget(deed_button(action))
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self._none, 1)
        column.addWidget(self.cards, 1)
        column.addWidget(self.obstacle)
        column.addLayout(row)
        self.cards.addActions(list(deeds.of_a_proposal))
        self.cards.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.cards.selectionModel().selectionChanged.connect(lambda *_: self.show_possibilities())
        self.cards.chosen.connect(lambda _number: self.show_possibilities())
        deeds.propose.triggered.connect(self._propose)
        deeds.amend.triggered.connect(self._amend)
        deeds.adjust.triggered.connect(self._adjust)
        deeds.accept.triggered.connect(lambda: self.accept(self._selected))
        deeds.accept_all.triggered.connect(lambda: self.accept(self.shown))
        deeds.reject.triggered.connect(lambda: self._decide(reject, "reject-proposal"))
        deeds.withdraw.triggered.connect(lambda: self._decide(withdraw, "withdraw-proposal"))

    def set_notation(self, notation: Notation) -> None:
        """Names are other ones from now on."""
        self._notation = notation

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.cards.set_theme(theme)

    def name_of(self, delegation: str) -> str:
        """A delegation's name in the draft's language, from what stands in a proposal."""
        language = self._workspace.draft.language if self._workspace.has_draft else ""
        return self._notation.table.name(delegation, language)

    # -- showing --------------------------------------------------------------------------------------------------

    def show_table(self, table: Table, paragraph_id: str) -> None:
        chosen = self._chosen
        self._table, self._paragraph_id = table, paragraph_id
        self.shown = (*table.of_paragraph(paragraph_id), *table.without_place())
        by_id = {each.id: each for each in table.proposals}
        self.cards.show_cards(
            [
                self._cards.card(number, each, self._workspace.draft, by_id)
                for number, each in enumerate(self.shown)
            ]
        )  # fmt: skip
        self.cards.setVisible(bool(self.shown))
        self._none.setVisible(not self.shown)
        kept = next((n for n, each in enumerate(self.shown) if chosen is not None and each.id == chosen.id), None)
        first = next((n for n, each in enumerate(self.shown) if each.on_the_table), None)
        self.cards.select(kept if kept is not None else first)
        waiting = sum(1 for each in self.shown if each.on_the_table)
        words = self.tr("Proposals ({count})").format(count=waiting) if waiting else self.tr("Proposals")
        self.retitled.emit(words)
        self.show_possibilities()

    def select(self, proposal_id: str) -> None:
        """Makes a proposal the current one."""
        place = next((n for n, each in enumerate(self.shown) if each.id == proposal_id), None)
        self.cards.select(place)
        self.show_possibilities()

    @property
    def _chosen(self) -> Proposal | None:
        number = self.cards.current
        return self.shown[number] if number is not None and number < len(self.shown) else None

    @property
    def _selected(self) -> tuple[Proposal, ...]:
        """The selected ones, in the order in which they stand."""
        rows = sorted(index.row() for index in self.cards.selectionModel().selectedIndexes())
        return tuple(self.shown[row] for row in rows if row < len(self.shown))

    def show_possibilities(self) -> None:
        """Enables what can be done with what is selected, and says what stands in the way."""
        may = self._workspace.has_draft and not self._workspace.read_only
        chosen, selected = self._chosen, self._selected
        one = len(selected) == 1
        waits = may and any(each.on_the_table for each in selected)
        fits = [each for each in selected if each.state is ProposalState.OPEN]
        self.deeds.propose.setEnabled(may)
        self.deeds.accept.setEnabled(may and bool(fits))
        self.deeds.accept_all.setEnabled(may and any(each.state is ProposalState.OPEN for each in self.shown))
        self.deeds.amend.setEnabled(may and one and bool(fits) and bool(fits[0].new_text) and not fits[0].amends)
        self.deeds.adjust.setEnabled(waits and one)
        for action in (self.deeds.reject, self.deeds.withdraw):
            action.setEnabled(waits)
        obstacle = chosen.obstacle if chosen is not None else None
        self.obstacle.setText("" if obstacle is None else self._phrases.obstacle(obstacle))
        self.obstacle.setVisible(obstacle is not None)

    # -- deeds ----------------------------------------------------------------------------------------------------

    def _ask(self, *, amended: Proposal | None = None, reworded: Proposal | None = None) -> ProposalDialog:
        about = reworded if reworded is not None else amended
        paragraph_id = about.paragraph_id if about is not None else self._paragraph_id
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
        workspace.apply(put_forward(workspace.draft, [proposal]))

    def _reword(self, proposal_id: str, dialog: ProposalDialog) -> None:
        edit = reword(self._workspace.draft, proposal_id, dialog.new_text, dialog.after)
        if edit is not None:
            self._workspace.apply(edit)

    def accept(self, proposals: Sequence[Proposal]) -> None:
        """Accepts the open ones in order, in one step."""
        fit = [each for each in proposals if each.state is ProposalState.OPEN]
        if not fit:
            return
        workspace = self._workspace
        workspace.about_to_read.emit()
        names = dict.fromkeys(self.name_of(code) for each in fit for code in each.delegations)
        standing = self._sitting.standing(workspace.now(), who=", ".join(names))
        workspace.apply(accept_several(workspace.draft, [each.id for each in fit], standing, self._notation.table))

    def _decide(self, decide: Callable[[Draft, str], Edit], name: str) -> None:
        """Decides on the selected ones in one step."""
        chosen = [each.id for each in self._selected if each.on_the_table]
        self._workspace.about_to_read.emit()
        deed = Deed(self._workspace.draft)
        for proposal_id in chosen:
            deed.do(decide(deed.draft, proposal_id))
        edit = deed.edit(name)
        if edit is not None:
            self._workspace.apply(edit)

    def _base_name(self) -> str:
        """Name of the version the draft still is, if it is one."""
        draft = self._workspace.draft
        same = (each.name for each in reversed(self._workspace.versions) if each.draft.paragraphs == draft.paragraphs)
        return next(same, "")
