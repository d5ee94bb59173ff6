"""Who holds what, as everybody at the table can see it: from brackets, proposals, reservations and statuses.

It knows no private note: those are in :mod:`drafter.drafting.negotiation.positions_matrix`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from drafter.drafting.brackets import Notation, Stance, parse_document
from drafter.drafting.delegations import DelegationTable
from drafter.drafting.model import Draft, Paragraph, Status
from drafter.drafting.proposals.model import Proposal, ProposalKind

_STANCE_OF = {
    ProposalKind.ADD: Stance.PROPOSE,
    ProposalKind.MODIFY: Stance.PROPOSE,
    ProposalKind.DELETE: Stance.DELETE,
    ProposalKind.MOVE: Stance.MOVE,
    ProposalKind.RESERVE: Stance.RESERVE,
}


class Source(StrEnum):
    """Where everybody can see that a delegation holds something."""

    BRACKET = "bracket"
    PROPOSAL = "proposal"
    RESERVATION = "reservation"
    PENDING = "pending"
    """The paragraph is pending this one delegation."""


@dataclass(frozen=True, slots=True)
class StatedPosition:
    """What a delegation said for all to hear.

    Attributes:
        party: its code in the table of delegations; the name as it stands where the table lacks it.
        paragraph_id: which paragraph; of an addition the one it is to follow.
        stance: what it wants.
        source: where that is to be seen.
        words: the words it is about, brackets and all; empty for the whole paragraph.
    """

    party: str
    paragraph_id: str
    stance: Stance
    source: Source
    words: str = ""


def stated_positions(draft: Draft, notation: Notation) -> tuple[StatedPosition, ...]:
    """What delegations said for all to hear, in the order of the text, each thing once.

    Where nobody decides any more (agreed words, proposals taken or refused) nothing is held, but reservations stay.
    """
    table = notation.table
    found: dict[StatedPosition, None] = {}
    on_the_table: dict[str, list[Proposal]] = {}
    for proposal in draft.proposals:
        if proposal.on_the_table:
            place = proposal.after if proposal.kind is ProposalKind.ADD else proposal.paragraph_id
            on_the_table.setdefault(place, []).append(proposal)
    bracketed = _in_brackets(draft, notation)
    for paragraph in draft.paragraphs:
        own = (
            *bracketed.get(paragraph.id, ()),
            *_proposed(paragraph.id, on_the_table.get(paragraph.id, ()), table),
            *_of_standing(paragraph, table),
        )
        found.update(dict.fromkeys(own))
    return tuple(found)


def party_code(name: str, table: DelegationTable) -> str:
    """The code of whoever is called so, by code or by any name; the name itself where the table lacks it."""
    party = table.party(name) or table.find(name)
    return name if party is None else party.code


def _in_brackets(draft: Draft, notation: Notation) -> dict[str, list[StatedPosition]]:
    texts = ["" if each.status.is_gone else each.text for each in draft.paragraphs]
    found: dict[str, list[StatedPosition]] = {}
    for place, stretch in parse_document(texts, notation).paragraphs():
        paragraph = draft.paragraphs[place]
        for bracket in stretch.opened_in(place):
            words = stretch.bracketed.text[bracket.start : bracket.stop]
            found.setdefault(paragraph.id, []).extend(
                StatedPosition(
                    one.code or party_code(one.name, notation.table), paragraph.id, one.stance, Source.BRACKET, words
                )
                for one in bracket.attributions
                if one.name
            )
    return found


def _proposed(paragraph_id: str, proposals: Iterable[Proposal], table: DelegationTable) -> Iterator[StatedPosition]:
    for proposal in proposals:
        stance = _STANCE_OF[proposal.kind]
        for name in proposal.delegations:
            yield StatedPosition(party_code(name, table), paragraph_id, stance, Source.PROPOSAL, proposal.new_text)


def _of_standing(paragraph: Paragraph, table: DelegationTable) -> Iterator[StatedPosition]:
    for one in paragraph.reservations:
        yield StatedPosition(
            party_code(one.delegation, table), paragraph.id, Stance.RESERVE, Source.RESERVATION, one.text
        )
    if paragraph.status is Status.PENDING_ONE and paragraph.standing.delegation:
        party = party_code(paragraph.standing.delegation, table)
        yield StatedPosition(party, paragraph.id, Stance.RESERVE, Source.PENDING)
