"""What a delegation wants changed: values only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from drafter.instruments import ClauseKind


class ProposalKind(StrEnum):
    """What is proposed. ITU's papers call them ADD, MOD and SUP; moving and reserving have no sign there."""

    ADD = "add"
    MODIFY = "modify"
    DELETE = "delete"
    MOVE = "move"
    RESERVE = "reserve"


class ProposalState(StrEnum):
    """Where a proposal stands.

    OPEN: on the table; it fits the text as it is.
    ACCEPTED: it was put into the text.
    FULFILLED: the text says so already, by another's doing.
    REJECTED: the room did not take it.
    WITHDRAWN: its delegation took it back.
    STUCK: the text changed so that it no longer applies; :class:`Obstacle` says why. It waits for a person.
    """

    OPEN = "open"
    ACCEPTED = "accepted"
    FULFILLED = "fulfilled"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    STUCK = "stuck"


class Obstacle(StrEnum):
    """Why a proposal no longer applies.

    PARAGRAPH_GONE: the paragraph it is about is no longer in the text.
    WORDS_CHANGED: another change was made to the very words it changes.
    PLACE_GONE: the paragraph after which it wants something to stand is no longer in the text.
    AMENDED_GONE: the proposal that it amends was rejected, withdrawn or got stuck itself.
    """

    PARAGRAPH_GONE = "paragraph_gone"
    WORDS_CHANGED = "words_changed"
    PLACE_GONE = "place_gone"
    AMENDED_GONE = "amended_gone"


@dataclass(frozen=True, slots=True)
class Precedent:
    """Agreed language that a proposal leans on: the clause's id, and how it is cited."""

    clause_id: str
    citation: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """One change that delegations want, on a stated base.

    Attributes:
        id: unique in the draft.
        kind: what is to happen.
        delegations: who proposes it, by their codes in the table of delegations.
        base: name of the version it was made on; empty for the text as it stood at ``made_at``.
        made_at: UTC, ISO 8601.
        paragraph_id: the paragraph it is about; of an addition the id that the new paragraph will have.
        old_text: the paragraph's words that it was made on; empty for an addition. Of an amendment to another
            proposal: the words proposed there.
        new_text: the words that it wants there; empty for a deletion, the same as ``old_text`` for a move, the text
            of the reservation for a reservation.
        after: of an addition or a move: id of the paragraph it is to follow; empty for the beginning of the text.
        paragraph_kind: of an addition: the kind of the new paragraph.
        amends: id of the proposal whose words it amends; empty where it amends the text.
        reason: as its delegation gives it.
        precedent: the agreed language it leans on, if any.
        state: where it stands.
        obstacle: why it is stuck; None unless it is.
    """

    id: str
    kind: ProposalKind
    delegations: tuple[str, ...]
    base: str
    made_at: str
    paragraph_id: str
    old_text: str
    new_text: str
    after: str = ""
    paragraph_kind: ClauseKind = ClauseKind.PARAGRAPH
    amends: str = ""
    reason: str = ""
    precedent: Precedent | None = None
    state: ProposalState = ProposalState.OPEN
    obstacle: Obstacle | None = None

    @property
    def on_the_table(self) -> bool:
        """True where the room still has to decide: open, or stuck."""
        return self.state in (ProposalState.OPEN, ProposalState.STUCK)
