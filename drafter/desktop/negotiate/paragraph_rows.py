"""The draft as the chair sees it: a row a paragraph, with where it stands. Pure values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from drafter.drafting import Draft, Paragraph, Status
from drafter.drafting.brackets import BracketCounts, Notation, Stretch, parse, parse_document
from drafter.drafting.negotiation.state_of_play import paragraph_states
from drafter.drafting.proposals.carrying import carried_over
from drafter.drafting.proposals.model import Proposal, ProposalState


@dataclass(frozen=True, slots=True)
class ParagraphRow:
    """A paragraph, and what the room still has to do about it.

    Attributes:
        paragraph: as it is in the draft.
        status: where it stands; in brackets where its words say so.
        counts: its brackets and options.
        open: proposals on the table that fit.
        stuck: proposals on the table that no longer fit.
    """

    paragraph: Paragraph
    status: Status
    counts: BracketCounts
    open: int
    stuck: int

    @property
    def settled(self) -> bool:
        """True where nothing is left to decide: agreed or gone, and nobody wants anything of it."""
        return self.status.is_locked and not self.open and not self.stuck


@dataclass(frozen=True)
class Table:
    """What lies on the table.

    Attributes:
        rows: by paragraph, in reading order.
        proposals: all of them, as they stand on the draft as it is now.
        stretches: of each paragraph that is not gone, by id: the paragraphs it was read with, and its place.
    """

    rows: tuple[ParagraphRow, ...]
    proposals: tuple[Proposal, ...]
    stretches: Mapping[str, tuple[Stretch, int]] = field(default_factory=dict)

    def of_paragraph(self, paragraph_id: str) -> tuple[Proposal, ...]:
        """The proposals about a paragraph, or about what is to follow it; those to decide first."""
        about = [each for each in self.proposals if paragraph_id in (each.paragraph_id, each.after)]
        return tuple(sorted(about, key=lambda each: not each.on_the_table))

    def without_place(self) -> tuple[Proposal, ...]:
        """Those on the table about paragraphs that are no longer there, and those for the beginning of the text."""
        there = {row.paragraph.id for row in self.rows}
        return tuple(
            each
            for each in self.proposals
            if each.on_the_table and each.paragraph_id not in there and each.after not in there
        )


def table_of(draft: Draft, notation: Notation) -> Table:
    """What lies on the table for that draft."""
    proposals = carried_over(draft.proposals, draft)
    waiting = Counter(
        (place, each.state) for each in proposals if each.on_the_table for place in {each.paragraph_id, each.after}
    )
    read = cache(lambda text: parse(text, notation))
    texts = ["" if each.status.is_gone else each.text for each in draft.paragraphs]
    stretches = {
        paragraph.id: (stretch, place)
        for paragraph, (place, stretch) in zip(
            draft.paragraphs, parse_document(texts, notation, read).paragraphs(), strict=True
        )
        if not paragraph.status.is_gone
    }
    rows = tuple(
        ParagraphRow(
            paragraph,
            state.status,
            state.counts,
            waiting[paragraph.id, ProposalState.OPEN],
            waiting[paragraph.id, ProposalState.STUCK],
        )
        for paragraph, state in zip(draft.paragraphs, paragraph_states(draft, notation, read), strict=True)
    )
    return Table(rows, proposals, stretches)
