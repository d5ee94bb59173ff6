"""The coverage map: what became of each clause of a precedent in a draft, and what each paragraph stands on.

Offsets are ``str`` characters, ends exclusive; indexes of paragraphs count from 0.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from drafter.instruments import Clause, Instrument
from drafter.library.precedence.flagging import flags_of
from drafter.library.precedence.holding import Held, Holding
from drafter.library.precedence.meter import DraftParagraph
from drafter.library.precedence.weakening import Weakening, left_out, weakenings
from drafter.redline import Flag, Op, Segment, Vocabulary, compare_words, words_of
from drafter.redline.rows import spoken_in


class Fate(StrEnum):
    """What became of a clause.

    KEPT: its words stand in a paragraph of their own, in their place.
    MOVED: the same, elsewhere.
    ADAPTED: some of its words were changed, and nothing that matters was lost.
    WEAKENED: it binds less or says less, wherever it stands.
    MERGED: it shares a paragraph with other clauses.
    SPLIT: it stands in several paragraphs.
    LOST: it is said nowhere.
    """

    KEPT = "kept"
    MOVED = "moved"
    ADAPTED = "adapted"
    MERGED = "merged"
    SPLIT = "split"
    WEAKENED = "weakened"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class HeldPart:
    """Words of the draft that stand for a clause: ``paragraphs[paragraph].text[start:end]``."""

    paragraph: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ClauseCoverage:
    """What became of one clause.

    Attributes:
        clause: the clause.
        fate: in one word; what weighs most where several are true.
        parts: the words that stand for it, in the order of the draft; none where it is lost.
        text: these words, those of several paragraphs joined by a line break; empty where it is lost.
        moved: whether it stands out of the precedent's order.
        merged_with: ids of the clauses it shares a paragraph with.
        segments: from its text to ``text``; where it is lost, all of it deleted.
        flags: what matters in the difference.
        weakenings: what makes it bind less, by kind.
        left_out: its words that went and nothing came for.
        repeated_in: paragraphs that say the very same for another clause; only where it is lost.
        in_its_place: paragraphs without precedent that stand where it stood, between what its neighbours became; only
            where it is lost.
    """

    clause: Clause
    fate: Fate
    parts: tuple[HeldPart, ...] = ()
    text: str = ""
    moved: bool = False
    merged_with: tuple[str, ...] = ()
    segments: tuple[Segment, ...] = ()
    flags: tuple[Flag, ...] = ()
    weakenings: tuple[Weakening, ...] = ()
    left_out: tuple[str, ...] = ()
    repeated_in: tuple[int, ...] = ()
    in_its_place: tuple[int, ...] = ()

    @property
    def paragraphs(self) -> tuple[int, ...]:
        """The paragraphs it stands in."""
        return tuple(part.paragraph for part in self.parts)


@dataclass(frozen=True, slots=True)
class Support:
    """What a paragraph of the draft has of one clause.

    Attributes:
        clause_id: which clause.
        start, end: where its words stand in the paragraph.
        words: how many of the paragraph's words stand for it.
    """

    clause_id: str
    start: int
    end: int
    words: int


@dataclass(frozen=True, slots=True)
class ParagraphSupport:
    """What one paragraph of the draft stands on.

    Attributes:
        clauses: in the order of its words; none where it is new.
        words: all its words.
        own: those that stand for no clause.
    """

    clauses: tuple[Support, ...]
    words: int
    own: int


@dataclass(frozen=True)
class CoverageMap:
    """A precedent against a draft, both ways.

    Attributes:
        precedent: the precedent.
        clauses: what became of each of its clauses, in order.
        paragraphs: what each of the draft's stands on, in order.
        texts: the draft's paragraphs, without labels.
    """

    precedent: Instrument
    clauses: tuple[ClauseCoverage, ...]
    paragraphs: tuple[ParagraphSupport, ...]
    texts: tuple[str, ...]

    @cached_property
    def by_clause(self) -> Mapping[str, ClauseCoverage]:
        """What became of a clause, by its id."""
        return {each.clause.id: each for each in self.clauses}

    @cached_property
    def counts(self) -> Mapping[Fate, int]:
        """How many clauses of each fate; every fate is there."""
        return {fate: sum(each.fate is fate for each in self.clauses) for fate in Fate}


def coverage(
    precedent: Instrument, paragraphs: Sequence[DraftParagraph], vocabulary: Vocabulary | None = None
) -> CoverageMap:
    """What became of each clause of a precedent in a draft.

    Args:
        precedent: the adopted text.
        paragraphs: the draft, in order.
        vocabulary: what matters in a change; without it nothing is said to be weakened, except for what was left out.
    """
    texts = tuple(paragraph.text for paragraph in paragraphs)
    words = vocabulary or Vocabulary()
    spoken = spoken_in((texts, [clause.text for clause in precedent.clauses]), words)
    holding = Holding(precedent.clauses, texts, precedent.metadata.language)
    ids = [clause.id for clause in precedent.clauses]
    same: dict[tuple[str, ...], list[int]] = {}
    for index, text in enumerate(texts):
        same.setdefault(words_of(text).folded, []).append(index)
    outcomes = []
    for place, (clause, held) in enumerate(zip(precedent.clauses, holding.of_clause, strict=True)):
        if not words_of(clause.text).folded:
            outcomes.append(ClauseCoverage(clause, Fate.KEPT))
        elif not held:
            repeated = tuple(same.get(words_of(clause.text).folded, ()))
            deleted = (Segment(Op.DELETED, clause.text),)
            outcomes.append(ClauseCoverage(clause, Fate.LOST, segments=deleted, repeated_in=repeated))
        else:
            outcomes.append(_outcome(clause, place, held, holding, texts, ids, words, spoken))
    supports = _supports(holding, texts, ids)
    return CoverageMap(precedent, tuple(_with_places(outcomes, supports)), supports, texts)


def _with_places(outcomes: Sequence[ClauseCoverage], supports: Sequence[ParagraphSupport]) -> Iterator[ClauseCoverage]:
    """The outcomes, with what stands in the place of those that are lost."""
    ends = [-1]
    for each in outcomes:  # the paragraph reached before each clause
        settled = each.parts and not each.moved
        ends.append(max(ends[-1], each.paragraphs[-1]) if settled else ends[-1])
    following = [len(supports)]
    for each in reversed(outcomes):  # the paragraph that follows it
        settled = each.parts and not each.moved
        following.append(min(following[-1], each.paragraphs[0]) if settled else following[-1])
    following.reverse()
    gaps = [range(ends[place] + 1, following[place + 1]) for place in range(len(outcomes))]
    gone = Counter(gap for gap, each in zip(gaps, outcomes, strict=True) if each.fate is Fate.LOST)
    for gap, each in zip(gaps, outcomes, strict=True):
        new = tuple(index for index in gap if supports[index].words and not supports[index].clauses)
        in_place = each.fate is Fate.LOST and max(len(gap), gone[gap]) <= _MOST_IN_PLACE
        yield replace(each, in_its_place=new) if in_place and len(new) == len(gap) else each


def _outcome(
    clause: Clause,
    place: int,
    held: Sequence[Held],
    holding: Holding,
    texts: Sequence[str],
    ids: Sequence[str],
    vocabulary: Vocabulary,
    spoken: frozenset[str] | None,
) -> ClauseCoverage:
    parts: list[HeldPart] = []
    others: dict[int, None] = {}
    for each in held:
        sharing = [owner for owner in dict.fromkeys(holding.owners[each.paragraph]) if owner not in (-1, place)]
        others.update(dict.fromkeys(sharing))
        text = texts[each.paragraph]
        if sharing:
            start, end = holding.words(each.paragraph).span(each.start, each.stop)
            if text[end : end + 1] in _MARKS:
                end += 1
        else:
            start, end = 0, len(text)
        parts.append(HeldPart(each.paragraph, start, end))
    said = "\n".join(texts[part.paragraph][part.start : part.end] for part in parts)
    moved = any(each.moved for each in held)
    merged = tuple(ids[other] for other in sorted(others))
    same = words_of(said).folded == words_of(clause.text).folded
    segments = (Segment(Op.EQUAL, said),) if said == clause.text else compare_words(clause.text, said)
    flags = () if same else flags_of(clause, segments, vocabulary, spoken)
    weak = () if same else weakenings(clause, segments, flags, vocabulary)
    gone = () if same else left_out(segments)
    if weak:
        fate = Fate.WEAKENED
    elif len(parts) > 1:
        fate = Fate.SPLIT
    elif merged:
        fate = Fate.MERGED
    elif not same:
        fate = Fate.ADAPTED
    else:
        fate = Fate.MOVED if moved else Fate.KEPT
    return ClauseCoverage(clause, fate, tuple(parts), said, moved, merged, segments, flags, weak, gone)


_MARKS = tuple(".,;:")
_MOST_IN_PLACE = 4
"""Where more clauses were lost, or more paragraphs came, nobody can say what stands in whose place."""


def _supports(holding: Holding, texts: Sequence[str], ids: Sequence[str]) -> tuple[ParagraphSupport, ...]:
    supports = []
    for index in range(len(texts)):
        owners, words = holding.owners[index], holding.words(index)
        clauses = []
        for clause in dict.fromkeys(owner for owner in owners if owner >= 0):
            places = [place for place, owner in enumerate(owners) if owner == clause]
            clauses.append(Support(ids[clause], *words.span(places[0], places[-1] + 1), len(places)))
        own = sum(owner < 0 for owner in owners)
        supports.append(ParagraphSupport(tuple(clauses), len(words), own))
    return tuple(supports)
