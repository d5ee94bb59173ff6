"""Proposals as cards: who, what, the words as a redline, why, and where they stand."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from drafter.desktop.cards import Card, Sign
from drafter.desktop.negotiate.phrases import NegotiatePhrases
from drafter.desktop.negotiate.redline_runs import abridged, runs_between
from drafter.desktop.review.runs import Fate, Run
from drafter.drafting import Draft
from drafter.drafting.negotiation.locks import named
from drafter.drafting.proposals.model import Proposal, ProposalKind, ProposalState

_ICONS: Mapping[ProposalKind, str] = {
    ProposalKind.ADD: "plus",
    ProposalKind.MODIFY: "pen-line",
    ProposalKind.DELETE: "minus",
    ProposalKind.MOVE: "move-vertical",
    ProposalKind.RESERVE: "flag",
}
_MARKS: Mapping[ProposalState, str] = {
    ProposalState.ACCEPTED: "check",
    ProposalState.FULFILLED: "circle-check",
    ProposalState.REJECTED: "x",
    ProposalState.WITHDRAWN: "undo-2",
    ProposalState.STUCK: "triangle-alert",
}


class ProposalCards(QObject):
    """Makes the cards of proposals."""

    def __init__(self, parent: QObject, name_of: Callable[[str], str]) -> None:
        """``name_of`` gives a delegation's name from what stands in the proposal."""
        super().__init__(parent)
        self._name_of = name_of
        self._phrases = NegotiatePhrases(self)

    def card(
        self, number: int, proposal: Proposal, draft: Draft, proposals: Mapping[str, Proposal], place: str = ""
    ) -> Card:
        """The card of one proposal.

        Args:
            number: what it is known by in its list.
            proposal: the proposal.
            draft: the text.
            proposals: all of them, by id.
            place: what its paragraph is called, where the list is about more than one.
        """
        names = ", ".join(self._name_of(each) for each in proposal.delegations)
        head = self.tr("{delegations}: {kind}").format(delegations=names, kind=self._phrases.kind(proposal.kind))
        if place:
            head = self.tr("{place} · {head}").format(place=place, head=head)
        words = self._words(proposal)
        foot = self._foot(proposal, draft, proposals)
        decided = proposal.state is not ProposalState.OPEN
        state = self._phrases.state(proposal.state)
        return Card(
            number,
            _ICONS[proposal.kind],
            "muted" if decided and not proposal.on_the_table else "accent",
            head,
            state if decided else "",
            words,
            foot,
            (Sign(_MARKS[proposal.state]),) if decided else (),
            spoken=". ".join([head, state, "".join(run.text for run in words), *(mark.words for mark in foot)]),
            depth=1 if proposal.amends else 0,
        )

    def _words(self, proposal: Proposal) -> tuple[Run, ...]:
        if proposal.kind is ProposalKind.RESERVE:
            return (Run(Fate.EQUAL, proposal.new_text),)
        if proposal.kind is ProposalKind.MOVE:
            return (Run(Fate.MOVED, proposal.old_text),)
        return abridged(runs_between(proposal.old_text, proposal.new_text))

    def _foot(self, proposal: Proposal, draft: Draft, proposals: Mapping[str, Proposal]) -> tuple[Sign, ...]:
        marks: list[Sign] = []
        if proposal.obstacle is not None:
            marks.append(Sign("triangle-alert", self._phrases.obstacle(proposal.obstacle), "warning"))
        if proposal.kind in (ProposalKind.ADD, ProposalKind.MOVE):
            marks.append(Sign("corner-down-left", self._place(proposal, draft)))
        amended = proposals.get(proposal.amends)
        if amended is not None:
            names = ", ".join(self._name_of(each) for each in amended.delegations)
            marks.append(Sign("pen-line", self.tr("amends the proposal of {delegations}").format(delegations=names)))
        if proposal.reason:
            marks.append(Sign("message-circle", proposal.reason))
        if proposal.precedent is not None:
            marks.append(Sign("text-quote", proposal.precedent.citation))
        marks.append(Sign("calendar", self._phrases.made_on(proposal)))
        return tuple(marks)

    def _place(self, proposal: Proposal, draft: Draft) -> str:
        if not proposal.after:
            return self.tr("at the beginning of the text")
        if proposal.after not in draft.index:
            return self.tr("after another addition")
        return self.tr("after paragraph {number}").format(number=named(draft.paragraph(proposal.after)))
