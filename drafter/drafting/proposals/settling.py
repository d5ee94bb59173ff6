"""Deciding on proposals: each decision is one edit, which changes the text, the proposal and all those it touches."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from drafter.drafting.delegations import DelegationTable
from drafter.drafting.editing.deed import Deed
from drafter.drafting.editing.edits import AmendText, ChangeProposals, Edit, InsertParagraph, Several
from drafter.drafting.editing.moving import move
from drafter.drafting.labelling.numbering import label_for
from drafter.drafting.model import Draft, Paragraph
from drafter.drafting.negotiation.negotiating import reserve, strike
from drafter.drafting.negotiation.standing import UNSAID, Standing
from drafter.drafting.proposals.carrying import carried_over
from drafter.drafting.proposals.model import Proposal, ProposalKind, ProposalState
from drafter.drafting.proposals.places import Places
from drafter.errors import BugError

NOBODY = DelegationTable()
"""The table of those who know nobody: codes stand for names, and the Spanish alphabet for the table's order."""


def put_forward(draft: Draft, proposals: Sequence[Proposal]) -> Edit:
    """The edit that lays proposals on the table, as they stand on the draft as it is now.

    Raises:
        BugError: there is none, or one has the id of another.
    """
    known = {each.id for each in draft.proposals}
    if not proposals or known & {each.id for each in proposals}:
        raise BugError("no proposal, or one that is on the table already")
    whole = carried_over([*draft.proposals, *proposals], draft)
    return _named("put-forward", Deed(draft), whole)


def accept(draft: Draft, proposal_id: str, standing: Standing = UNSAID, table: DelegationTable = NOBODY) -> Edit:
    """The edit that puts an open proposal into the text and carries the others over.

    A paragraph that is deleted leaves its number behind («9. [suprimido]»); a reservation becomes a footnote and
    changes no words; an amendment to a proposal that is still on the table changes that proposal.

    Args:
        draft: as it is.
        proposal_id: an open proposal.
        standing: when, at which meeting and by whom it was decided; kept where a paragraph is deleted.
        table: says what a delegation is called, for its reservation, and in which order additions at one place stand.

    Raises:
        BugError: there is no such open proposal.
    """
    others = {each.id: each for each in carried_over(draft.proposals, draft)}
    proposal = _on_the_table(others.values(), proposal_id)
    if proposal.state is ProposalState.STUCK:
        raise BugError(f"proposal {proposal_id} is stuck")
    deed = Deed(draft)
    amended = others.get(proposal.amends)
    if amended is not None and amended.on_the_table:
        others[amended.id] = replace(amended, new_text=proposal.new_text)
    else:
        _put_into_text(deed, proposal, Places(draft, list(others.values()), table), standing, table)
    others[proposal.id] = replace(proposal, state=ProposalState.ACCEPTED)
    return _named("accept-proposal", deed, carried_over(list(others.values()), deed.draft))


def accept_several(
    draft: Draft, proposal_ids: Sequence[str], standing: Standing = UNSAID, table: DelegationTable = NOBODY
) -> Edit:
    """The edit, one step, that accepts proposals one after another, each as the text is by then.

    One that no longer applies once those before it are in the text is left on the table, stuck, with its reason.

    Args:
        draft: as it is.
        proposal_ids: in the order in which they are accepted.
        standing, table: as of :func:`accept`.

    Raises:
        BugError: none of them is open.
    """
    deed = Deed(draft)
    for proposal_id in proposal_ids:
        current = carried_over(deed.draft.proposals, deed.draft)
        found = next((each for each in current if each.id == proposal_id), None)
        if found is not None and found.state is ProposalState.OPEN:
            deed.do(accept(deed.draft, proposal_id, standing, table))
    edit = deed.edit("accept-proposals")
    if edit is None:
        raise BugError("none of those proposals is open")
    return edit


def reject(draft: Draft, proposal_id: str) -> Edit:
    """The edit that takes a proposal off the table; what amended it is stuck.

    Raises:
        BugError: there is no such proposal on the table.
    """
    return _decided(draft, proposal_id, ProposalState.REJECTED, "reject-proposal")


def withdraw(draft: Draft, proposal_id: str) -> Edit:
    """As :func:`reject`, by the delegation itself."""
    return _decided(draft, proposal_id, ProposalState.WITHDRAWN, "withdraw-proposal")


def reword(draft: Draft, proposal_id: str, new_text: str, after: str | None = None) -> Edit | None:
    """The edit that puts a stuck or open proposal by hand on the text as it is now; None where that changes nothing.

    Args:
        draft: the draft.
        proposal_id: which proposal.
        new_text: the words it wants.
        after: for an addition or a move: the paragraph to follow; None leaves that.

    Raises:
        BugError: there is no such proposal on the table.
    """
    current = carried_over(draft.proposals, draft)
    proposal = _on_the_table(current, proposal_id)
    amended = next((each for each in current if each.id == proposal.amends), None)
    words = proposal.old_text
    if amended is not None and amended.on_the_table:
        words = amended.new_text
    elif proposal.paragraph_id in draft.index:
        words = draft.paragraph(proposal.paragraph_id).text
        proposal = replace(proposal, amends="")
    place = proposal.after if after is None else after
    reworded = replace(proposal, old_text=words, new_text=new_text, after=place)
    whole = _with(draft, reworded)
    return _named("reword-proposal", Deed(draft), whole) if whole != draft.proposals else None


def _put_into_text(deed: Deed, proposal: Proposal, places: Places, standing: Standing, table: DelegationTable) -> None:
    draft = deed.draft
    match proposal.kind:
        case ProposalKind.MODIFY:
            deed.do(AmendText(proposal.paragraph_id, proposal.old_text, proposal.new_text))
        case ProposalKind.DELETE:
            _do(deed, strike(draft, [proposal.paragraph_id], standing))
        case ProposalKind.ADD:
            place = _found(places.of(proposal), proposal)
            label = label_for(draft.paragraphs, place, proposal.paragraph_kind)
            new = Paragraph(proposal.paragraph_id, proposal.paragraph_kind, label, proposal.new_text)
            deed.do(InsertParagraph(new, place))
        case ProposalKind.MOVE:
            place = _found(places.after(proposal.after), proposal)
            above = draft.index[proposal.paragraph_id] < place
            deed.do(move(draft, proposal.paragraph_id, place - 1 if above else place))
        case ProposalKind.RESERVE:
            for code in proposal.delegations:
                party = table.party(code)
                name = code if party is None else party.names.within(draft.language)
                _do(deed, reserve(deed.draft, proposal.paragraph_id, name, proposal.new_text))


def _do(deed: Deed, edit: Edit | None) -> None:
    if edit is not None:
        deed.do(edit)


def _found(place: int | None, proposal: Proposal) -> int:
    if place is None:
        raise BugError(f"proposal {proposal.id} has no place")
    return place


def _decided(draft: Draft, proposal_id: str, state: ProposalState, name: str) -> Edit:
    proposal = _on_the_table(carried_over(draft.proposals, draft), proposal_id)
    decided = replace(proposal, state=state, obstacle=None)
    return _named(name, Deed(draft), _with(draft, decided))


def _with(draft: Draft, proposal: Proposal) -> tuple[Proposal, ...]:
    """All proposals, that one as it is to be and the others carried over."""
    return carried_over([proposal if each.id == proposal.id else each for each in draft.proposals], draft)


def _on_the_table(proposals: Iterable[Proposal], proposal_id: str) -> Proposal:
    for proposal in proposals:
        if proposal.id == proposal_id and proposal.on_the_table:
            return proposal
    raise BugError(f"no proposal {proposal_id} is on the table")


def _named(name: str, deed: Deed, proposals: Sequence[Proposal]) -> Edit:
    """The whole decision as one edit, even where nothing but the proposals changed."""
    change = ChangeProposals.between(deed.draft.proposals, proposals)
    if change is not None:
        deed.do(change)
    edit = deed.edit(name)
    if edit is None:
        raise BugError(f"{name} changes nothing")
    return edit if isinstance(edit, Several) else Several((edit,), name)
