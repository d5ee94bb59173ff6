"""Proposals as JSON and back: what a journal entry, a version and the ``.draft``'s table of proposals hold.

Reading raises ``ValueError`` on anything unfit; the caller knows which file it came from.
"""

from __future__ import annotations

from collections.abc import Sequence

from drafter.drafting.file.json_values import list_of, object_of, text_of
from drafter.drafting.proposals.model import Obstacle, Precedent, Proposal, ProposalKind, ProposalState
from drafter.instruments import ClauseKind

_OPTIONAL = ("old_text", "new_text", "after", "amends", "reason")


def proposal_to_json(proposal: Proposal) -> dict[str, object]:
    """A proposal as a JSON object; what says nothing is left out."""
    fields: dict[str, object] = {
        "id": proposal.id,
        "kind": proposal.kind.value,
        "delegations": list(proposal.delegations),
        "base": proposal.base,
        "made_at": proposal.made_at,
        "paragraph_id": proposal.paragraph_id,
        "paragraph_kind": proposal.paragraph_kind.value,
        "state": proposal.state.value,
    }
    fields |= {name: value for name in _OPTIONAL if (value := getattr(proposal, name))}
    if proposal.precedent is not None:
        fields["precedent"] = {"clause": proposal.precedent.clause_id, "citation": proposal.precedent.citation}
    if proposal.obstacle is not None:
        fields["obstacle"] = proposal.obstacle.value
    return fields


def proposal_from_json(value: object) -> Proposal:
    """The proposal that :func:`proposal_to_json` wrote.

    Raises:
        ValueError: it is not one.
    """
    fields = object_of(value)
    delegations = list_of(fields.get("delegations"))
    if not all(isinstance(each, str) for each in delegations):
        raise ValueError("a delegation is not a string")
    optional = {name: text_of(fields, name) for name in _OPTIONAL if name in fields}
    precedent = None
    if "precedent" in fields:
        cited = object_of(fields["precedent"])
        precedent = Precedent(text_of(cited, "clause"), text_of(cited, "citation"))
    return Proposal(
        text_of(fields, "id"),
        ProposalKind(text_of(fields, "kind")),
        tuple(str(each) for each in delegations),
        text_of(fields, "base"),
        text_of(fields, "made_at"),
        text_of(fields, "paragraph_id"),
        optional.pop("old_text", ""),
        optional.pop("new_text", ""),
        paragraph_kind=ClauseKind(text_of(fields, "paragraph_kind")),
        state=ProposalState(text_of(fields, "state")),
        obstacle=Obstacle(text_of(fields, "obstacle")) if "obstacle" in fields else None,
        precedent=precedent,
        **optional,
    )


def proposals_to_json(proposals: Sequence[Proposal]) -> list[object]:
    """Proposals as a JSON list."""
    return [proposal_to_json(proposal) for proposal in proposals]


def proposals_from_json(value: object) -> tuple[Proposal, ...]:
    """The proposals that :func:`proposals_to_json` wrote.

    Raises:
        ValueError: they are not.
    """
    return tuple(proposal_from_json(proposal) for proposal in list_of(value))
