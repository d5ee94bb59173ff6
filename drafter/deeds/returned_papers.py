"""A paper that came back, as proposals: by its tracked changes, author by author, or by its plain difference.

Whose an author's changes are is looked up in the table of delegations and asked where it does not say; nothing is
guessed. What differs from the base without being tracked is a set of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from drafter.deeds.compiling import sources_of
from drafter.deeds.texts import OpenedText, draft_paragraphs, is_in_library, opened_text
from drafter.drafting import Draft, Edit
from drafter.drafting.compilation import Notice, Returned
from drafter.drafting.compilation.returned import base_notices, parties_in_name
from drafter.drafting.delegations import DelegationTable
from drafter.drafting.editing.deed import Deed
from drafter.drafting.editing.restoring import restore
from drafter.drafting.proposals.carrying import carried_over
from drafter.drafting.proposals.making import Proposer, edited_from_texts, proposals_from_edited
from drafter.drafting.proposals.model import Proposal
from drafter.drafting.proposals.settling import put_forward
from drafter.errors import BugError
from drafter.exchange import TextParagraph, View, revisions_in, settled
from drafter.exchange.incoming.reading import WORD_SUFFIXES, read_bytes, read_data
from drafter.instruments import ClauseKind

Report = Callable[[float], None]


@dataclass(frozen=True)
class Hand:
    """What one hand did to a paper.

    Attributes:
        author: of tracked changes, as the file names them; empty for what is not tracked.
        paragraphs: the paper with the changes of this hand and of no other.
    """

    author: str
    paragraphs: tuple[TextParagraph, ...]


@dataclass(frozen=True)
class Paper:
    """A paper that came back.

    Attributes:
        name: of the file.
        text: as it reads with everything accepted.
        original: with everything rejected; the same where nothing is tracked.
        tracked: a hand for each author of tracked changes, in the order of their first one.
    """

    name: str
    text: OpenedText
    original: tuple[TextParagraph, ...]
    tracked: tuple[Hand, ...] = ()

    @property
    def hands(self) -> tuple[Hand, ...]:
        """Everybody who may have proposals in it; what nobody tracked comes last."""
        return (*self.tracked, Hand("", self.original))


@dataclass(frozen=True)
class Found:
    """A proposal that is in a paper, not yet on the table.

    Attributes:
        hand: place of its hand in :attr:`Paper.hands`.
        proposal: as it would stand on the draft as it is now: open, stuck with a reason, or fulfilled.
        locked: True where it is about a paragraph that is settled: it would have to be reopened.
    """

    hand: int
    proposal: Proposal
    locked: bool


def read_paper(reference: str, opened: Callable[[str], OpenedText], progress: Report | None = None) -> Paper:
    """Opens what came back.

    Args:
        reference: a file, or a text of another kind.
        opened: opens a text that is no Word file.
        progress: gets 0 to 1; may raise to cancel.

    Raises:
        KnownError: it cannot be read.
    """
    report = progress or _nobody_asks
    path = Path(reference)
    if is_in_library(reference) or path.suffix.lower() not in WORD_SUFFIXES or not path.exists():
        text = opened(reference)
        return Paper(text.name, text, text.paragraphs)
    data, name = read_bytes(path), path.name
    text = opened_text(read_data(data, name))
    report(0.2)
    authors = tuple(dict.fromkeys(each.author for each in revisions_in(data, name).revisions))
    if not authors:
        return Paper(name, text, text.paragraphs)
    original = read_data(data, name, view=View.ORIGINAL).paragraphs
    hands: list[Hand] = []
    for number, author in enumerate(authors):
        report(0.3 + 0.7 * number / len(authors))
        own = settled(data, name, accept=True, by=author)
        hands.append(Hand(author, read_data(own.data, name, view=View.ORIGINAL).paragraphs))
    return Paper(name, text, original, tuple(hands))


def owner_of(paper: Paper, hand: Hand, table: DelegationTable) -> str:
    """Code of the delegation a hand speaks for; empty where that is to be asked.

    An author is whom the table says; what nobody tracked is by whom the file's name names, if it is one.
    """
    if hand.author:
        party = table.find(hand.author)
        return party.code if party is not None else ""
    named = parties_in_name(paper.name, table)
    return named[0] if len(named) == 1 else ""


def paper_notices(paper: Paper, base: Draft, versions: Mapping[str, Draft]) -> tuple[Notice, ...]:
    """What must be known before proposals are made of it: whether it was made from that base at all.

    Args:
        paper: what came back.
        base: what it is said to have been made from.
        versions: other texts it may have been made from by mistake, by name.
    """
    own = sources_of(draft_paragraphs(base))
    others = {name: sources_of(draft_paragraphs(draft)) for name, draft in versions.items()}
    others = {name: text for name, text in others.items() if text != own}
    original = sources_of(paper.original) if paper.tracked else None
    returned = Returned(paper.name, sources_of(paper.text.paragraphs), original=original)
    return tuple(base_notices(own, [returned], others))


def found_in(
    paper: Paper,
    base: Draft,
    base_name: str,
    draft: Draft,
    owners: Mapping[int, str],
    made_at: str,
    new_id: Callable[[], str],
) -> tuple[Found, ...]:
    """The proposals of a paper, hand by hand in the order of the text.

    Args:
        paper: what came back.
        base: the draft, or a version of it, that the paper was made from.
        base_name: the version's name; empty for the draft as it is.
        draft: the draft as it is now.
        owners: codes of the delegations that hands speak for, by the hand's place; hands without one are left out.
        made_at: UTC, ISO 8601.
        new_id: gives ids to proposals and to paragraphs that are added.
    """
    copy = paper.text.draft
    if copy is not None and not paper.tracked and set(copy.index) & set(base.index):
        sent = copy  # a copy of the draft itself: its paragraphs are known by their ids
    else:
        sent = edited_from_texts(base, _texts(paper.original), new_id)
    made: list[tuple[int, Proposal]] = []
    for place, hand in enumerate(paper.hands):
        owner = owners.get(place, "")
        if not owner:
            continue
        proposer = Proposer((owner,), base_name, made_at)
        if hand.author or place < len(paper.tracked):
            edited = edited_from_texts(sent, _texts(hand.paragraphs), new_id)
            own = proposals_from_edited(sent, edited, proposer, new_id)
        else:
            own = proposals_from_edited(base, sent, proposer, new_id)
        made += [(place, each) for each in own]
    known = len(draft.proposals)
    standing = carried_over([*draft.proposals, *(each for _, each in made)], draft)[known:]
    return tuple(
        Found(place, each, _is_locked(draft, each)) for (place, _), each in zip(made, standing, strict=True)
    )  # fmt: skip


def changes_since(
    version: Draft, name: str, draft: Draft, owner: str, made_at: str, new_id: Callable[[], str]
) -> tuple[Proposal, ...]:
    """What was changed in the draft since a version, as proposals on that version; locked paragraphs are left out.

    Args:
        version: the earlier text; name: what it is called.
        draft: as it is now.
        owner: code of the delegation that proposes it.
        made_at: UTC, ISO 8601.
        new_id: gives ids to proposals.
    """
    made = proposals_from_edited(version, draft, Proposer((owner,), name, made_at), new_id)
    return tuple(each for each in made if not _is_locked(draft, each))


def back_to_version(draft: Draft, version: Draft, proposals: Sequence[Proposal]) -> Edit:
    """The edit, one step, after which the text is the version's again and what was changed lies on the table.

    Proposals, packages, the title and what is locked stay as they are.

    Raises:
        BugError: there is no proposal.
    """
    deed = Deed(draft)
    target = replace(version, title=draft.title, proposals=draft.proposals, packages=draft.packages)
    restored = restore(draft, target)
    if restored is not None:
        deed.do(restored)
    deed.do(put_forward(deed.draft, proposals))
    edit = deed.edit("put-forward")
    if edit is None:
        raise BugError("nothing was put forward")
    return edit


def _texts(paragraphs: Sequence[TextParagraph]) -> list[tuple[ClauseKind, str]]:
    return [(each.kind, each.text) for each in paragraphs]


def _is_locked(draft: Draft, proposal: Proposal) -> bool:
    return proposal.paragraph_id in draft.index and draft.paragraph(proposal.paragraph_id).status.is_locked


def _nobody_asks(share: float) -> None:
    """Progress that goes nowhere."""
