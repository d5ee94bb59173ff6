"""Proposals carried over to a text that changed under them.

What a proposal wants is kept word for word: where the text changed elsewhere in the paragraph, both changes stand;
where it changed in the very words, the proposal is stuck, with the reason, and a person decides.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from drafter.drafting.delegations import DelegationTable
from drafter.drafting.model import Draft, Status
from drafter.drafting.proposals.divided import (
    has_words_of_others,
    is_part_of_another,
    joined_with,
    on_parts,
    parts_of,
)
from drafter.drafting.proposals.model import Obstacle, Proposal, ProposalKind, ProposalState
from drafter.drafting.proposals.places import Places
from drafter.redline.merging import Collision, merge_words

_TAKEN = (ProposalState.ACCEPTED, ProposalState.FULFILLED)
_ABOUT_WORDS = (ProposalKind.ADD, ProposalKind.MODIFY, ProposalKind.RESERVE)
"""Whose words an amendment amends; one to a deletion or a move says what the text is to say in its place."""


def carried_over(proposals: Sequence[Proposal], draft: Draft) -> tuple[Proposal, ...]:
    """The proposals as they stand on the draft as it is now, in the same order.

    Open ones are brought in line, fulfilled or stuck; stuck ones are tried again, since what was in their way may be
    gone; those decided stay as they are.
    """
    by_id = {proposal.id: proposal for proposal in proposals}
    places = Places(draft, proposals, DelegationTable())
    for proposal in _founding_first(proposals, places):
        if proposal.on_the_table:
            by_id[proposal.id] = _carried(proposal, draft, by_id, places)
    return tuple(by_id[proposal.id] for proposal in proposals)


def _founding_first(proposals: Sequence[Proposal], places: Places) -> list[Proposal]:
    """Each after the one that it amends or is to follow."""
    by_id = {proposal.id: proposal for proposal in proposals}
    ordered: dict[str, Proposal] = {}
    for proposal in proposals:
        line: dict[str, Proposal] = {}
        each: Proposal | None = proposal
        while each is not None and each.id not in ordered and each.id not in line:
            line[each.id] = each
            each = by_id.get(each.amends) if each.amends else places.adder(each.after)
        ordered.update(reversed(line.items()))
    return list(ordered.values())


def _carried(proposal: Proposal, draft: Draft, by_id: Mapping[str, Proposal], places: Places) -> Proposal:
    proposal = replace(proposal, state=ProposalState.OPEN, obstacle=None)
    if proposal.amends:
        amended = _still_amended(proposal, by_id)
        if amended is None:
            return _stuck(proposal, Obstacle.AMENDED_GONE)
        if amended.kind not in _ABOUT_WORDS:
            proposal = replace(proposal, amends="", old_text=proposal.old_text or amended.old_text)
        elif amended.state is ProposalState.OPEN:
            return _on_words(replace(proposal, amends=amended.id), amended.new_text)
        elif amended.kind is ProposalKind.RESERVE:
            return _stuck(proposal, Obstacle.AMENDED_GONE)
        else:
            proposal = replace(proposal, amends="")
        proposal = replace(proposal, paragraph_id=amended.paragraph_id)
    match proposal.kind:
        case ProposalKind.ADD:
            return _addition(proposal, draft, places)
        case ProposalKind.DELETE:
            return _deletion(proposal, draft)
        case ProposalKind.MODIFY if joined_with(proposal.paragraph_id, draft) is not None:
            return _on_joined(proposal, draft)
        case _ if not _stands(proposal.paragraph_id, draft):
            return _stuck(proposal, Obstacle.PARAGRAPH_GONE)
        case ProposalKind.MODIFY:
            return _amendment(proposal, draft)
        case ProposalKind.MOVE:
            return _move(proposal, draft, places)
        case ProposalKind.RESERVE:
            return replace(proposal, old_text=draft.paragraph(proposal.paragraph_id).text)


def _still_amended(proposal: Proposal, by_id: Mapping[str, Proposal]) -> Proposal | None:
    """The proposal whose words an amendment amends by now; None where that is off the table.

    What was taken into the words of another proposal is part of that one.
    """
    seen: set[str] = set()
    amended = by_id.get(proposal.amends)
    while amended is not None and amended.state in _TAKEN and amended.amends and amended.id not in seen:
        seen.add(amended.id)
        amended = by_id.get(amended.amends)
    if amended is None or amended.state is ProposalState.OPEN or amended.state in _TAKEN:
        return amended
    return None


def _stands(paragraph_id: str, draft: Draft) -> bool:
    """True where the paragraph is in the text with its words, not with its number alone."""
    return paragraph_id in draft.index and not draft.paragraph(paragraph_id).status.is_gone


def _on_words(proposal: Proposal, text: str) -> Proposal:
    """The proposal on the words as they are now."""
    if proposal.kind is not ProposalKind.MODIFY or text == proposal.old_text:
        return replace(proposal, old_text=text)
    merged = proposal.new_text if text == proposal.new_text else merge_words(proposal.old_text, text, proposal.new_text)
    if isinstance(merged, Collision):
        return _stuck(proposal, Obstacle.WORDS_CHANGED)
    state = ProposalState.FULFILLED if merged == text else ProposalState.OPEN
    return replace(proposal, old_text=text, new_text=merged, state=state)


def _amendment(proposal: Proposal, draft: Draft) -> Proposal:
    """An amendment of a paragraph; where that was divided, of the part that has the words it changes."""
    carried = _on_words(proposal, draft.paragraph(proposal.paragraph_id).text)
    if carried.obstacle is None:
        return carried
    parts = parts_of(proposal.old_text, proposal.paragraph_id, draft)
    found = on_parts(proposal.old_text, proposal.new_text, parts) if parts else None
    if found is None:
        return carried
    part, text = found
    return replace(proposal, paragraph_id=part.id, old_text=part.text, new_text=text)


def _on_joined(proposal: Proposal, draft: Draft) -> Proposal:
    """An amendment of a paragraph whose words stand at the end of another now."""
    was = draft.paragraph(proposal.paragraph_id).standing.words
    target = joined_with(proposal.paragraph_id, draft)
    carried = _on_words(proposal, was)
    old, new = was.strip(), carried.new_text.strip()
    if target is None or carried.state is not ProposalState.OPEN or not old or target.text.count(old) != 1:
        return _stuck(proposal, Obstacle.PARAGRAPH_GONE)
    text = target.text.replace(old, new)
    return replace(carried, paragraph_id=target.id, old_text=target.text, new_text=text)


def _deletion(proposal: Proposal, draft: Draft) -> Proposal:
    """Whoever wants the whole paragraph away wants it away whatever others made of its words.

    But not what never belonged to it; and what stands in another paragraph by now is not away.
    """
    if _stands(proposal.paragraph_id, draft):
        paragraph = draft.paragraph(proposal.paragraph_id)
        other = parts_of(proposal.old_text, paragraph.id, draft) or has_words_of_others(
            paragraph, proposal.old_text, draft
        )
        return _stuck(proposal, Obstacle.WORDS_CHANGED) if other else replace(proposal, old_text=paragraph.text)
    struck = proposal.paragraph_id in draft.index and draft.paragraph(proposal.paragraph_id).status is Status.DELETED
    if struck or not is_part_of_another(proposal.old_text, draft):
        return replace(proposal, state=ProposalState.FULFILLED)
    return _stuck(proposal, Obstacle.PARAGRAPH_GONE)


def _addition(proposal: Proposal, draft: Draft, places: Places) -> Proposal:
    if proposal.paragraph_id in draft.index:
        return replace(proposal, state=ProposalState.FULFILLED)
    proposal = replace(proposal, after=places.standing_for(proposal.after))
    if places.after(proposal.after) is None:
        return _stuck(proposal, Obstacle.PLACE_GONE)
    same = places.same_words(proposal)
    if same is None:
        return proposal
    places.is_said_by(proposal, same)
    return replace(proposal, state=ProposalState.FULFILLED, paragraph_id=same)


def _move(proposal: Proposal, draft: Draft, places: Places) -> Proposal:
    # Never «fulfilled»: where it stands already, its neighbour may be about to leave.
    proposal = replace(proposal, after=places.standing_for(proposal.after))
    if places.after(proposal.after) is None:
        return _stuck(proposal, Obstacle.PLACE_GONE)
    text = draft.paragraph(proposal.paragraph_id).text
    if parts_of(proposal.old_text, proposal.paragraph_id, draft):
        return _stuck(proposal, Obstacle.WORDS_CHANGED)
    return replace(proposal, old_text=text, new_text=text)


def _stuck(proposal: Proposal, obstacle: Obstacle) -> Proposal:
    return replace(proposal, state=ProposalState.STUCK, obstacle=obstacle)
