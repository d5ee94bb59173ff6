"""Where an addition or a move goes: behind the paragraph it is to follow, and behind what was added there before it.

Several may want something added at one place, one behind the other or each for itself. They make a tree: additions
that follow the same paragraph stand in the order of the table of delegations, and what follows an addition stands
behind it. The text has them in that order whichever is accepted first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from drafter.drafting.delegations import DelegationTable, spanish_key
from drafter.drafting.model import Draft, Paragraph
from drafter.drafting.proposals.model import Proposal, ProposalKind

_Rank: TypeAlias = tuple[tuple[tuple[int, tuple[tuple[str, ...], str]], ...], int]
"""Sorts additions that follow one paragraph: by who wants them, then as they were put forward."""


class Places:
    """The places of one text.

    Args:
        draft: the text.
        proposals: all of them, as they were put forward.
        table: whose order additions at one place have; what it does not know comes last, in Spanish alphabetical order.
    """

    def __init__(self, draft: Draft, proposals: Sequence[Proposal], table: DelegationTable) -> None:
        self._draft = draft
        self._table = table
        self._added: dict[str, Proposal] = {}
        self._put_forward: dict[str, int] = {}
        self._said_by: dict[str, str] = {}
        for number, proposal in enumerate(proposals):
            if proposal.kind is ProposalKind.ADD:
                self._added.setdefault(proposal.paragraph_id, proposal)
                self._put_forward.setdefault(proposal.paragraph_id, number)

    def adder(self, paragraph_id: str) -> Proposal | None:
        """The addition that a paragraph is, or would be."""
        return self._added.get(paragraph_id)

    def is_said_by(self, addition: Proposal, paragraph_id: str) -> None:
        """Takes note that another paragraph already says what an addition wants: what was to follow it follows that."""
        self._said_by[addition.paragraph_id] = paragraph_id

    def standing_for(self, anchor: str) -> str:
        """The paragraph to follow: the anchor, or the one that already says what the anchor was to say."""
        return self._said_by.get(anchor, anchor)

    def after(self, anchor: str) -> int | None:
        """Place right after the paragraph ``anchor``, counted from 0; None where it is not in the text.

        An anchor may be a paragraph that is itself only proposed: then the place is the one that it would have.

        Args:
            anchor: id of a paragraph; empty for the beginning.
        """
        there = self._in_text(anchor)
        if there is None:
            return None
        return self._draft.index[there] + 1 if there else 0

    def of(self, addition: Proposal) -> int | None:
        """Place of an addition, counted from 0: :meth:`after`, and behind additions that come before it there."""
        anchor = self._in_text(addition.after)
        if anchor is None:
            return None
        own = self._path(addition, anchor)
        place = self._draft.index[anchor] + 1 if anchor else 0
        for paragraph in self._added_from(place, anchor):
            if self._path(self._added[paragraph.id], anchor) > own:
                break
            place += 1
        return place

    def same_words(self, addition: Proposal) -> str | None:
        """The paragraph that others had added at an addition's place with its very words; None where none did."""
        anchor = self._in_text(addition.after)
        if anchor is None:
            return None
        for paragraph in self._added_from(self._draft.index[anchor] + 1 if anchor else 0, anchor):
            others = self._added[paragraph.id].delegations
            if paragraph.text == addition.new_text and not set(others) & set(addition.delegations):
                return paragraph.id
        return None

    def _in_text(self, anchor: str) -> str | None:
        """The nearest paragraph of the text that an anchor leads to; empty for the beginning, None for none."""
        seen: set[str] = set()
        anchor = self.standing_for(anchor)
        while anchor and anchor not in self._draft.index:
            added = self._added.get(anchor)
            if added is None or anchor in seen:
                return None
            seen.add(anchor)
            anchor = self.standing_for(added.after)
        return anchor

    def _added_from(self, place: int, anchor: str) -> Iterator[Paragraph]:
        """What was added at that anchor and stands one behind the other from a place on."""
        for paragraph in self._draft.paragraphs[place:]:
            added = self._added.get(paragraph.id)
            if added is None or not self._path(added, anchor):
                return
            yield paragraph

    def _path(self, addition: Proposal, anchor: str) -> list[_Rank]:
        """Ranks of the additions from the anchor down to this one; empty where it is not at that anchor."""
        path: list[_Rank] = []
        seen: set[str] = set()
        each: Proposal | None = addition
        while each is not None and each.id not in seen:
            seen.add(each.id)
            path.append(self._rank(each))
            after = self.standing_for(each.after)
            if after == anchor:
                return path[::-1]
            each = self._added.get(after)
        return []

    def _rank(self, addition: Proposal) -> _Rank:
        who = tuple((self._table.place(code), spanish_key(code)) for code in addition.delegations)
        return who, self._put_forward.get(addition.paragraph_id, len(self._put_forward))
