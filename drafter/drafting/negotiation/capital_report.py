"""What a delegation reports to its capital: how far the text is, what is open, who holds it, what is asked.

Values only. What is our own (red lines, instructions, what we ask) stands apart from what everybody knows, so that an
edition for others is made by leaving it out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from drafter.drafting.brackets import BracketCounts, Stance
from drafter.drafting.model import Draft, Status
from drafter.drafting.negotiation.state_of_play import Moment, StateOfPlay
from drafter.drafting.negotiation.stated_positions import StatedPosition

_OPENING = 160
"""Characters of a paragraph that a line of the report may need."""


class OwnSort(StrEnum):
    """What a line of our own is."""

    ASKED = "asked"
    RED_LINE = "red-line"
    INSTRUCTION = "instruction"
    FALLBACK = "fallback"


@dataclass(frozen=True, slots=True)
class OwnLine:
    """What only our own capital may read.

    Attributes:
        sort: what it is.
        paragraph: what people call the paragraph it is about; empty for the text as a whole.
        text: its words.
    """

    sort: OwnSort
    paragraph: str
    text: str


@dataclass(frozen=True, slots=True)
class OpenParagraph:
    """A paragraph that is not agreed.

    Attributes:
        name: its number; empty where it has none: how it begins says which it is.
        opening: how it begins, on one line.
        status: where it stands.
        counts: its brackets and options now.
        before: the same in the version that is compared with; None where that lacks it, or there is none.
        holders: codes of the parties that hold it open, each once, in the order of the text.
    """

    name: str
    opening: str
    status: Status
    counts: BracketCounts
    before: BracketCounts | None
    holders: tuple[str, ...]


@dataclass(frozen=True)
class CapitalReport:
    """The report.

    Attributes:
        title: of the text.
        language: of the report, ISO 639-1.
        version: what the text is called now («Rev.3»); empty where it has gone on since.
        follows: the last version it has gone on from; empty where it is one, or there is none.
        place: where and when, one line as it is to stand («Salvador, 14 de diciembre de 2008»); may be empty.
        now: how far the text is.
        before: how far it was in the version compared with; None where there is none.
        open: paragraphs that are not agreed, in the order of the text.
        next_steps: what happens next, in the writer's words; may be empty.
        internal: whether it is for our own capital alone.
        own: what only that may read; nothing in other editions.
        names: what the parties are called in the report's language, by code.
    """

    title: str
    language: str
    version: str
    follows: str
    place: str
    now: Moment
    before: Moment | None
    open: tuple[OpenParagraph, ...]
    next_steps: str = ""
    internal: bool = False
    own: tuple[OwnLine, ...] = ()
    names: tuple[tuple[str, str], ...] = ()

    def for_circulation(self) -> CapitalReport:
        """The same without what is our own."""
        return replace(self, internal=False, own=())

    def holders(self, paragraph: OpenParagraph) -> tuple[str, ...]:
        """Names of who holds a paragraph open."""
        names = dict(self.names)
        return tuple(names.get(code, code) for code in paragraph.holders)


def open_paragraphs(
    draft: Draft, state: StateOfPlay, stated: Sequence[StatedPosition], since: str = ""
) -> tuple[OpenParagraph, ...]:
    """The paragraphs that are neither agreed nor gone, in the order of the text.

    Args:
        draft: the text.
        state: its state of play.
        stated: who holds what.
        since: name of the version whose brackets are given as those before; empty for none.
    """
    at = next((place for place, each in enumerate(state.versions) if each.name == since), None)
    holding: dict[str, dict[str, None]] = {}
    for each in stated:
        if each.stance is not Stance.SUPPORT and each.stance is not Stance.FLEXIBLE:
            holding.setdefault(each.paragraph_id, {})[each.party] = None
    return tuple(
        OpenParagraph(
            "" if one.name.startswith("«") else one.name,
            " ".join(draft.paragraph(one.paragraph_id).text[:_OPENING].split()),
            one.status,
            one.counts,
            one.earlier[at] if at is not None else None,
            tuple(holding.get(one.paragraph_id, ())),
        )
        for one in state.paragraphs
        if not one.status.is_locked
    )
