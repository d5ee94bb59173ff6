"""The state of play, counted: where paragraphs stand and how much is in brackets, now and over versions.

It knows no private note: who wants what is in :mod:`drafter.drafting.negotiation.positions_matrix`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from drafter.drafting.brackets import BracketCounts, BracketKind, Notation, parse, parse_document
from drafter.drafting.brackets.document import Parser, Stretch
from drafter.drafting.model import Draft, Paragraph, Status, Version
from drafter.drafting.negotiation.locks import named
from drafter.instruments import ClauseKind

_NOT_NEGOTIATED = (ClauseKind.TITLE, ClauseKind.HEADING)
_NOT_AGREED = (BracketKind.OPTION, BracketKind.POSITION)


@dataclass(frozen=True, slots=True)
class ParagraphState:
    """How far one paragraph is.

    Attributes:
        paragraph_id: which.
        name: what people call it.
        status: where it stands; in brackets where nobody said more and its words have some.
        counts: its brackets and options now; tags that say where it stands («[Acordado ad ref.]») are none.
        earlier: the same in each version, oldest first; None where the version has no such paragraph.
        words: how many it has, between blanks.
    """

    paragraph_id: str
    name: str
    status: Status
    counts: BracketCounts
    earlier: tuple[BracketCounts | None, ...]
    words: int

    @property
    def before(self) -> BracketCounts | None:
        """Its brackets and options in the last version that has it and counts otherwise; None where there is none."""
        return next((each for each in reversed(self.earlier) if each is not None and each != self.counts), None)


@dataclass(frozen=True)
class Moment:
    """How far the whole text was.

    Attributes:
        name: of the version; empty for now.
        made_at: when it was named; empty for now.
        counts: brackets and options of the whole text.
        by_status: how many paragraphs have each status; titles and headings are not counted.
        words, words_agreed: how many words those have, and how many stand in agreed paragraphs.
    """

    name: str
    made_at: str
    counts: BracketCounts
    by_status: Mapping[Status, int]
    words: int
    words_agreed: int

    @property
    def paragraphs(self) -> int:
        """How many paragraphs are counted."""
        return sum(self.by_status.values())

    @property
    def living(self) -> int:
        """How many of them still have words: neither deleted nor moved nor merged."""
        return sum(count for status, count in self.by_status.items() if not status.is_gone)

    @property
    def agreed(self) -> int:
        """How many of them are agreed, be it subject to the capitals."""
        return sum(count for status, count in self.by_status.items() if status.is_agreed)


@dataclass(frozen=True)
class StateOfPlay:
    """The state of play of a draft.

    Attributes:
        now: the whole text.
        versions: the whole text in each version, oldest first.
        paragraphs: each paragraph that is negotiated, in order.
    """

    now: Moment
    versions: tuple[Moment, ...]
    paragraphs: tuple[ParagraphState, ...]


def state_of_play(draft: Draft, notation: Notation, versions: Sequence[Version] = ()) -> StateOfPlay:
    """Counts a draft, and each of its versions, oldest first, with the same notation."""
    read = cache(lambda text: parse(text, notation))  # most paragraphs are the same in most versions

    def counted(text: Draft) -> dict[str, ParagraphState]:
        states = paragraph_states(text, notation, read)
        negotiated = [each.kind not in _NOT_NEGOTIATED for each in text.paragraphs]
        return {state.paragraph_id: state for state, counts in zip(states, negotiated, strict=True) if counts}

    states = counted(draft)
    earlier = [counted(version.draft) for version in versions]
    moments = [
        _moment(version.name, version.made_at, each.values()) for version, each in zip(versions, earlier, strict=True)
    ]
    paragraphs = tuple(
        ParagraphState(
            state.paragraph_id,
            state.name,
            state.status,
            state.counts,
            tuple(each[state.paragraph_id].counts if state.paragraph_id in each else None for each in earlier),
            state.words,
        )
        for state in states.values()
    )
    return StateOfPlay(_moment("", "", states.values()), tuple(moments), paragraphs)


def paragraph_states(draft: Draft, notation: Notation, parser: Parser | None = None) -> tuple[ParagraphState, ...]:
    """How far each paragraph is, titles and headings too, without looking at versions.

    Args:
        draft: the text.
        notation: what its brackets are read with.
        parser: as of :func:`~drafter.drafting.brackets.parse_document`.
    """
    document = parse_document([each.text for each in draft.paragraphs], notation, parser)
    return tuple(paragraph_state(draft.paragraphs[place], place, stretch) for place, stretch in document.paragraphs())


def paragraph_state(paragraph: Paragraph, place: int, stretch: Stretch) -> ParagraphState:
    """How far a paragraph is, which stands at that place of the draft and was read with that stretch."""
    if paragraph.status.is_gone:  # its line is no text
        return ParagraphState(paragraph.id, named(paragraph), paragraph.status, BracketCounts(), (), 0)
    start, stop = stretch.bounds(place)
    opened = {one.index for one in stretch.opened_in(place) if one.kind is not BracketKind.STATUS}
    square = sum(1 for index in opened if stretch.bracketed.text[stretch.bracketed.brackets[index].start] == "[")
    options = sum(1 for run in stretch.bracketed.runs() if run[0].index in opened)
    status = paragraph.status
    if status in (Status.DRAFT, Status.OPEN) and any(
        one.kind in _NOT_AGREED and one.start < stop and one.stop > start for one in stretch.bracketed.brackets
    ):
        status = Status.BRACKETED
    counts = BracketCounts(square, options)
    return ParagraphState(paragraph.id, named(paragraph), status, counts, (), len(paragraph.text.split()))


def _moment(name: str, made_at: str, states: Iterable[ParagraphState]) -> Moment:
    there = list(states)
    counts = sum((state.counts for state in there), BracketCounts())
    by_status = Counter(state.status for state in there)
    agreed = sum(state.words for state in there if state.status.is_agreed)
    ordered = {status: by_status[status] for status in Status if by_status[status]}
    return Moment(name, made_at, counts, ordered, sum(state.words for state in there), agreed)
