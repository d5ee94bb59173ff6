"""Proposals carried over to a text that changed under them.

What a proposal wants is kept word for word: where the text changed elsewhere in the paragraph, both changes stand;
where it changed in the very words, the proposal is stuck, with the reason, and a person decides.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from drafter.drafting.model import Draft
from drafter.drafting.proposals.model import Obstacle, Proposal, ProposalKind, ProposalState
from drafter.redline.merging import Collision, merge_words

_TAKEN = (ProposalState.ACCEPTED, ProposalState.FULFILLED)


def carried_over(proposals: Sequence[Proposal], draft: Draft) -> tuple[Proposal, ...]:
    """The proposals as they stand on the draft as it is now, in the same order.

    Open ones are brought in line, fulfilled or stuck; stuck ones are tried again, since what was in their way may be
    gone; those decided stay as they are.
    """
    by_id = {proposal.id: proposal for proposal in proposals}
    done: dict[str, Proposal] = {}
    for proposal in _amended_first(proposals, by_id):
        done[proposal.id] = _carried(proposal, draft, {**by_id, **done}) if proposal.on_the_table else proposal
    return tuple(done[proposal.id] for proposal in proposals)


def place_after(anchor: str, draft: Draft, proposals: Mapping[str, Proposal]) -> int | None:
    """Place right after the paragraph ``anchor``, counted from 0; None where it is not in the text.

    An anchor may be a paragraph that is itself only proposed: then the place is the one that it would have.

    Args:
        anchor: id of a paragraph; empty for the beginning.
        draft: the text.
        proposals: by id.
    """
    added = {each.paragraph_id: each for each in proposals.values() if each.kind is ProposalKind.ADD}
    seen: set[str] = set()
    while anchor and anchor not in draft.index and anchor in added and anchor not in seen:
        seen.add(anchor)
        anchor = added[anchor].after
    if not anchor:
        return 0
    return draft.index[anchor] + 1 if anchor in draft.index else None


def _amended_first(proposals: Sequence[Proposal], by_id: Mapping[str, Proposal]) -> list[Proposal]:
    """Each after the one that it amends."""
    ordered: dict[str, Proposal] = {}
    for proposal in proposals:
        line: list[Proposal] = []
        each: Proposal | None = proposal
        while each is not None and each.id not in ordered and each not in line:
            line.append(each)
            each = by_id.get(each.amends)
        ordered.update((one.id, one) for one in reversed(line))
    return list(ordered.values())


def _carried(proposal: Proposal, draft: Draft, by_id: Mapping[str, Proposal]) -> Proposal:
    proposal = replace(proposal, state=ProposalState.OPEN, obstacle=None)
    if proposal.amends:
        amended = by_id.get(proposal.amends)
        if amended is not None and amended.state is ProposalState.OPEN:
            return _on_words(proposal, amended.new_text)
        if amended is None or amended.state not in _TAKEN:
            return _stuck(proposal, Obstacle.AMENDED_GONE)
        proposal = replace(proposal, amends="", paragraph_id=amended.paragraph_id)
    match proposal.kind:
        case ProposalKind.ADD:
            return _addition(proposal, draft, by_id)
        case ProposalKind.DELETE:
            if not _stands(proposal.paragraph_id, draft):
                return replace(proposal, state=ProposalState.FULFILLED)
            # Whoever wants the whole paragraph away wants it away whatever others made of it.
            return replace(proposal, old_text=draft.paragraph(proposal.paragraph_id).text)
        case _ if not _stands(proposal.paragraph_id, draft):
            return _stuck(proposal, Obstacle.PARAGRAPH_GONE)
        case ProposalKind.MODIFY:
            return _on_words(proposal, draft.paragraph(proposal.paragraph_id).text)
        case ProposalKind.MOVE:
            return _move(proposal, draft, by_id)
        case ProposalKind.RESERVE:
            return replace(proposal, old_text=draft.paragraph(proposal.paragraph_id).text)


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


def _addition(proposal: Proposal, draft: Draft, by_id: Mapping[str, Proposal]) -> Proposal:
    if proposal.paragraph_id in draft.index:
        return replace(proposal, state=ProposalState.FULFILLED)
    place = place_after(proposal.after, draft, by_id)
    if place is None:
        return _stuck(proposal, Obstacle.PLACE_GONE)
    if draft.paragraphs[place : place + 1] and draft.paragraphs[place].text == proposal.new_text:
        return replace(proposal, state=ProposalState.FULFILLED, paragraph_id=draft.paragraphs[place].id)
    return proposal


def _move(proposal: Proposal, draft: Draft, by_id: Mapping[str, Proposal]) -> Proposal:
    # Never «fulfilled»: where it stands already, its neighbour may be about to leave.
    if place_after(proposal.after, draft, by_id) is None:
        return _stuck(proposal, Obstacle.PLACE_GONE)
    text = draft.paragraph(proposal.paragraph_id).text
    return replace(proposal, old_text=text, new_text=text)


def _stuck(proposal: Proposal, obstacle: Obstacle) -> Proposal:
    return replace(proposal, state=ProposalState.STUCK, obstacle=obstacle)
