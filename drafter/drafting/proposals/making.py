"""Proposals made of a difference: what a delegation did to the base becomes what it proposes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from drafter.drafting.model import Draft, Paragraph
from drafter.drafting.proposals.model import Precedent, Proposal, ProposalKind
from drafter.instruments import ClauseKind
from drafter.redline import RowKind, compare, longest_increasing


@dataclass(frozen=True, slots=True)
class Proposer:
    """What all proposals of one paper have in common: see :class:`~drafter.drafting.proposals.model.Proposal`."""

    delegations: tuple[str, ...]
    base: str
    made_at: str
    reason: str = ""
    precedent: Precedent | None = None


def proposals_from_edited(
    base: Draft, edited: Draft, proposer: Proposer, new_id: Callable[[], str]
) -> tuple[Proposal, ...]:
    """What makes ``edited`` of ``base``, in the order of the text; paragraphs are told by their ids.

    Deletions stand where the paragraph stood. Labels and kinds are not proposed: they follow from the place.
    """
    kept = [each.id for each in edited.paragraphs if each.id in base.index]
    stays = {kept[place] for place, _ in longest_increasing([(n, base.index[i]) for n, i in enumerate(kept)])}
    found: list[tuple[float, Proposal]] = []
    before, at = "", -1.0

    def propose(kind: ProposalKind, paragraph: Paragraph, old: str, new: str, after: str = "") -> None:
        found.append((at, _proposal(new_id(), kind, paragraph, old, new, after, proposer)))

    for paragraph in edited.paragraphs:
        was = base.paragraphs[base.index[paragraph.id]] if paragraph.id in base.index else None
        if was is None:
            propose(ProposalKind.ADD, paragraph, "", paragraph.text, before)
        else:
            if was.id in stays:
                at = base.index[was.id]
            else:
                propose(ProposalKind.MOVE, was, was.text, was.text, before)
            if was.text != paragraph.text:
                propose(ProposalKind.MODIFY, was, was.text, paragraph.text)
        before = paragraph.id
    for place, was in enumerate(base.paragraphs):
        if was.id not in edited.index:
            at = place
            propose(ProposalKind.DELETE, was, was.text, "")
    return tuple(proposal for _, proposal in sorted(found, key=lambda each: each[0]))


def edited_from_texts(base: Draft, texts: Sequence[tuple[ClauseKind, str]], new_id: Callable[[], str]) -> Draft:
    """The base as somebody's paper has it: paragraphs that are recognised keep their ids.

    Of a paragraph that was split the first part keeps the id; of several that were merged, the first's stays.

    Args:
        base: the draft that the paper was made on.
        texts: the paper's paragraphs, kind and words.
        new_id: gives ids for the others.
    """
    comparison = compare([each.text for each in base.paragraphs], [text for _, text in texts])
    facing = {row.new[0]: row.old[0] for row in comparison.rows if row.kind is not RowKind.DELETED and row.old}
    paragraphs: list[Paragraph] = []
    for place, (kind, text) in enumerate(texts):
        if place in facing:
            paragraphs.append(replace(base.paragraphs[facing[place]], text=text))
        else:
            paragraphs.append(Paragraph(new_id(), kind, "", text))
    return replace(base, paragraphs=tuple(paragraphs))


def _proposal(
    proposal_id: str,
    kind: ProposalKind,
    paragraph: Paragraph,
    old: str,
    new: str,
    after: str,
    proposer: Proposer,
) -> Proposal:
    return Proposal(
        proposal_id,
        kind,
        proposer.delegations,
        proposer.base,
        proposer.made_at,
        paragraph.id,
        old,
        new,
        after,
        paragraph.kind,
        reason=proposer.reason,
        precedent=proposer.precedent,
    )
