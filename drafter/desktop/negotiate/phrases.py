"""What Negotiate says about proposals, in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QObject

from drafter.desktop.negotiate.paragraph_rows import ParagraphRow
from drafter.drafting.proposals.model import Obstacle, Proposal, ProposalKind, ProposalState


class NegotiatePhrases(QObject):
    """Names of kinds, states and obstacles, and the few sentences made of them."""

    def kind(self, kind: ProposalKind) -> str:
        """What is proposed, as a noun."""
        match kind:
            case ProposalKind.ADD:
                return self.tr("Addition")
            case ProposalKind.MODIFY:
                return self.tr("Amendment")
            case ProposalKind.DELETE:
                return self.tr("Deletion")
            case ProposalKind.MOVE:
                return self.tr("Move")
            case ProposalKind.RESERVE:
                return self.tr("Reservation")

    def state(self, state: ProposalState) -> str:
        """Where a proposal stands."""
        match state:
            case ProposalState.OPEN:
                return self.tr("on the table")
            case ProposalState.STUCK:
                return self.tr("no longer applies")
            case ProposalState.ACCEPTED:
                return self.tr("accepted")
            case ProposalState.FULFILLED:
                return self.tr("the text says so already")
            case ProposalState.REJECTED:
                return self.tr("rejected")
            case ProposalState.WITHDRAWN:
                return self.tr("withdrawn")

    def obstacle(self, obstacle: Obstacle) -> str:
        """Why a proposal no longer applies, and what to do."""
        match obstacle:
            case Obstacle.PARAGRAPH_GONE:
                return self.tr("The paragraph is no longer in the text; reopen it, or withdraw the proposal.")
            case Obstacle.WORDS_CHANGED:
                return self.tr("The very words it changes were changed since; adjust it to the text as it is now.")
            case Obstacle.PLACE_GONE:
                return self.tr("The paragraph it was to follow is gone; adjust it and choose another place.")
            case Obstacle.AMENDED_GONE:
                return self.tr("The proposal it amends is off the table; adjust it to the text itself, or withdraw it.")

    def waiting(self, row: ParagraphRow) -> str:
        """What the room still has to do about a paragraph, in figures."""
        parts: list[str] = []
        if row.counts.brackets:
            parts.append(self.tr("%n bracket(s)", "", row.counts.brackets))
        if row.open:
            parts.append(self.tr("%n proposal(s)", "", row.open))
        if row.stuck:
            parts.append(self.tr("%n stuck", "", row.stuck))
        return ", ".join(parts)

    def made_on(self, proposal: Proposal) -> str:
        """What a proposal was made on."""
        if proposal.base:
            return self.tr("on {base}, {date}").format(base=proposal.base, date=proposal.made_at[:10])
        return self.tr("on the text of {date}").format(date=proposal.made_at[:10])
