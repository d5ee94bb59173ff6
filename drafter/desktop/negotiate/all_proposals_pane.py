"""All proposals of the draft: narrowed by delegation, kind and state, searched, decided several at once.

Those that no longer apply have a place of their own here: one choice of the state, with the reason on each.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListView, QVBoxLayout

from drafter.desktop.actions import ink, make_action
from drafter.desktop.cards import CardView
from drafter.desktop.filter_choice import FilterChoice
from drafter.desktop.negotiate.panes import Pane
from drafter.desktop.negotiate.paragraph_rows import Table
from drafter.desktop.negotiate.phrases import NegotiatePhrases
from drafter.desktop.negotiate.proposal_cards import ProposalCards
from drafter.desktop.review.folding import folded
from drafter.desktop.review.toolbar import deed_button
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting.negotiation.locks import named
from drafter.drafting.proposals.model import Proposal, ProposalKind, ProposalState


class AllProposalsPane(Pane):
    """A card a proposal, in the order of the text.

    Signals:
        accept_wanted(object): those proposals are to be accepted in order, in one step.
        proposal_wanted(str): that proposal is to be shown with its paragraph.
    """

    accept_wanted = Signal(object)
    proposal_wanted = Signal(str)

    def __init__(self, workspace: Workspace, name_of: Callable[[str], str], theme: Theme) -> None:
        """``name_of`` gives a delegation's name from what stands in a proposal."""
        super().__init__()
        self._workspace, self._name_of = workspace, name_of
        self._phrases = NegotiatePhrases(self)
        self._cards = ProposalCards(self, name_of)
        self._table = Table((), ())
        self.shown: tuple[Proposal, ...] = ()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Words, reason or delegation"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Search the proposals"))
        self.who = FilterChoice(self.tr("Everybody"))
        self.kind = FilterChoice(
            self.tr("Every kind"), [(self._phrases.kind(kind), kind.value) for kind in ProposalKind]
        )
        self.state = FilterChoice(
            self.tr("Every state"), [(self._phrases.state(state), state.value) for state in ProposalState]
        )
        self.cards = CardView(theme, self.tr("All proposals"))
        self.cards.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self._none = QLabel()
        self._none.setProperty("role", "empty")
        self._none.setWordWrap(True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.accept = make_action(
            self,
            self.tr("Accept the selected in &order"),
            lambda: self.accept_wanted.emit(self.selected),
            icon="check",
            hint=self.tr("One after another, in one step; what no longer applies then stays on the table"),
        )
        self.go = make_action(
            self,
            self.tr("&Go to its paragraph"),
            self._go,
            icon="corner-down-left",
            shortcut="Return",
            hint=self.tr("Put the paragraph it is about under discussion"),
        )
        self.go.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.cards.addActions([self.go, self.accept])
        self.cards.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        narrow = QHBoxLayout()
        narrow.addWidget(self.search, 2)
        for choice in (self.who, self.kind, self.state):
            narrow.addWidget(choice, 1)
        deeds = QHBoxLayout()
        deeds.addWidget(deed_button(self.accept))
        deeds.addWidget(deed_button(self.go))
        deeds.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(narrow)
        column.addWidget(self._none, 1)
        column.addWidget(self.cards, 1)
        column.addLayout(deeds)
        self.search.textChanged.connect(lambda _text: self._list())
        for choice in (self.who, self.kind, self.state):
            choice.currentIndexChanged.connect(lambda _index: self._list())
        self.cards.selectionModel().selectionChanged.connect(lambda *_: self._show_possibilities())
        self.cards.doubleClicked.connect(lambda _index: self._go())
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self.cards.set_theme(theme)
        ink((self.accept, self.go), theme)

    def show_table(self, table: Table, paragraph_id: str) -> None:
        if table is self._table:
            return
        self._table = table
        codes = dict.fromkeys(code for each in table.proposals for code in each.delegations)
        self.who.offer(sorted(((self._name_of(code), code) for code in codes), key=lambda pair: folded(pair[0])))
        waiting = sum(1 for each in table.proposals if each.on_the_table)
        stuck = sum(1 for each in table.proposals if each.state is ProposalState.STUCK)
        words = self.tr("All ({count})").format(count=waiting) if waiting else self.tr("All")
        if stuck:
            words = self.tr("All ({count}, {stuck} stuck)").format(count=waiting, stuck=stuck)
        self.retitled.emit(words)
        self._list()

    def show_stuck(self) -> None:
        """Lists those that no longer apply, and nothing else."""
        self.search.clear()
        self.who.choose(None)
        self.kind.choose(None)
        self.state.choose(ProposalState.STUCK.value)

    @property
    def selected(self) -> tuple[Proposal, ...]:
        """In the order in which they stand."""
        rows = sorted(index.row() for index in self.cards.selectionModel().selectedIndexes())
        return tuple(self.shown[row] for row in rows if row < len(self.shown))

    def _list(self) -> None:
        self.shown = tuple(each for each in self._in_order() if self._is_wanted(each))
        by_id = {each.id: each for each in self._table.proposals}
        self.cards.show_numbers(
            range(len(self.shown)),
            lambda number: self._cards.card(
                number, self.shown[number], self._workspace.draft, by_id, self._place(self.shown[number])
            ),
        )
        self.cards.setVisible(bool(self.shown))
        self._none.setVisible(not self.shown)
        self._none.setText(
            self.tr("No proposal is like that.") if self._table.proposals else self.tr("Nobody has proposed anything.")
        )
        self._show_possibilities()

    def _in_order(self) -> Sequence[Proposal]:
        places = {row.paragraph.id: place for place, row in enumerate(self._table.rows)}
        return sorted(
            self._table.proposals,
            key=lambda each: places.get(each.paragraph_id, places.get(each.after, -1)),
        )  # fmt: skip

    def _is_wanted(self, proposal: Proposal) -> bool:
        who, kind, state = self.who.value(), self.kind.value(), self.state.value()
        if who is not None and who not in proposal.delegations:
            return False
        if (kind is not None and kind != proposal.kind.value) or (state is not None and state != proposal.state.value):
            return False
        wanted = folded(self.search.text())
        names = " ".join(map(self._name_of, proposal.delegations))
        return wanted in folded(f"{names} {proposal.new_text} {proposal.old_text} {proposal.reason}")

    def _place(self, proposal: Proposal) -> str:
        draft = self._workspace.draft
        return named(draft.paragraph(proposal.paragraph_id)) if proposal.paragraph_id in draft.index else ""

    def _show_possibilities(self) -> None:
        may = self._workspace.has_draft and not self._workspace.read_only
        self.accept.setEnabled(may and any(each.state is ProposalState.OPEN for each in self.selected))
        self.go.setEnabled(bool(self.selected))

    def _go(self) -> None:
        selected = self.selected
        if selected:
            draft = self._workspace.draft
            place = selected[0].paragraph_id if selected[0].paragraph_id in draft.index else selected[0].after
            self.paragraph_wanted.emit(place)
            self.proposal_wanted.emit(selected[0].id)
