"""How close a passage is to agreed language (what each step means: docs/redline.md)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.distance import LCSseq

from drafter.redline.flags import change_flags
from drafter.redline.model import Op, Segment
from drafter.redline.passages import Words, words_of
from drafter.redline.tokens import Lexicon
from drafter.redline.vocabulary import Vocabulary
from drafter.redline.words import segments_of

# A verbatim run counts as a quotation from so many words on, or from this share of the clause (of a short
# clause).
_QUOTED_WORDS = 6
_QUOTED_SHARE = 0.6
_SHORTEST_QUOTE = 3
# Where many words are common, the run is a quotation if it is most of them; else it is what was left unchanged.
_MOSTLY_ONE_RUN = 0.6
# Share of words in common (Dice, in order) from which a text is the same one adapted, or inspired by it.
_ADAPTED = 0.72
_INSPIRED = 0.4
# Words of a verbatim run worth pointing at.
_SPAN_WORDS = 3

_Run = tuple[int, int, int]
"""Words that both texts have: the first one in the source, the first one in the text, how many."""


class Closeness(StrEnum):
    """From nearest to farthest.

    LITERAL: the same words (Unicode form, case, blanks, typographic quotes and punctuation apart).
    PARTIAL: a quotation: a verbatim run of six words, or of 60 % of a short clause, or all of a short text; words
        were left out at its ends or its own put there, without replacing the clause's; or the run is most of what is
        common.
    ADAPTED: the clause's skeleton with some words changed.
    INSPIRED: many of its words.
    NEW: none of these.
    """

    LITERAL = "literal"
    PARTIAL = "partial"
    ADAPTED = "adapted"
    INSPIRED = "inspired"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class ClosenessResult:
    """How close a text is to a source.

    Attributes:
        closeness: the step of the scale.
        score: 0 to 1; 1 only where it is literal.
        segments: from the source to the text.
        flags: what matters in the difference; empty where nothing does or no vocabulary was given.
        spans: verbatim runs as (start, end) in the text and (start, end) in the source, in characters.
    """

    closeness: Closeness
    score: float
    segments: tuple[Segment, ...]
    flags: tuple[str, ...]
    spans: tuple[tuple[int, int, int, int], ...]


def similarity(old: str, new: str) -> float:
    """Share of words in common and in order, 0 to 1 (Dice); 1 for two texts without words."""
    return _share(words_of(old).folded, words_of(new).folded)


def _share(first: Sequence[str], second: Sequence[str]) -> float:
    total = len(first) + len(second)
    if not total:
        return 1.0
    common: int = LCSseq.similarity(first, second)
    return 2 * common / total


def how_close(source: str, text: str) -> tuple[Closeness, float]:
    """The step and the score of :func:`closeness` without the evidence, in a fraction of its time."""
    judged = _judged(words_of(source), words_of(text))
    return judged.step, judged.score


def closeness(
    source: str, text: str, vocabulary: Vocabulary | None = None, *, lexicon: Lexicon | None = None
) -> ClosenessResult:
    """How close a text is to a source, with the evidence.

    Args:
        source: the adopted words.
        text: the words to be judged.
        vocabulary: what to flag.
        lexicon: of other pairs with the same text, which makes this one quicker.
    """
    from_words, to_words = words_of(source), words_of(text)
    judged = _judged(from_words, to_words)
    lexicon = lexicon or Lexicon()
    if judged.share >= _INSPIRED:
        segments = segments_of(source, text, lexicon)
    else:
        segments = _around_runs(source, text, judged.runs, lexicon)
    literal = judged.step is Closeness.LITERAL
    flags = change_flags(segments, vocabulary) if vocabulary is not None and not literal else ()
    spans = tuple(
        (
            to_words.bounds[to_start][0],
            to_words.bounds[to_start + length - 1][1],
            from_words.bounds[from_start][0],
            from_words.bounds[from_start + length - 1][1],
        )
        for from_start, to_start, length in judged.runs
        if length >= _SPAN_WORDS or length == len(to_words.folded)
    )
    return ClosenessResult(judged.step, judged.score, segments, flags, spans)


@dataclass(frozen=True, slots=True)
class _Judged:
    """The step, the score, the share of words in common and the verbatim runs."""

    step: Closeness
    score: float
    share: float
    runs: Sequence[_Run]


def _judged(from_words: Words, to_words: Words) -> _Judged:
    share = _share(from_words.folded, to_words.folded)
    runs = _runs(from_words.folded, to_words.folded)
    if from_words.folded == to_words.folded:
        return _Judged(Closeness.LITERAL, 1.0, 1.0, runs)
    lengths = [length for _, _, length in runs]
    longest = max(lengths, default=0)
    enough = min(_QUOTED_SHARE * len(from_words.folded), len(to_words.folded))  # of a short clause, or all that is said
    quoted = longest >= _QUOTED_WORDS or (longest >= _SHORTEST_QUOTE and longest >= enough)
    among_others = share < _INSPIRED or (share < _ADAPTED and longest >= _MOSTLY_ONE_RUN * sum(lengths))
    if quoted and (among_others or _only_ends_differ(runs, from_words.folded, to_words.folded)):
        return _Judged(Closeness.PARTIAL, max(share, 0.9 * longest / len(to_words.folded)), share, runs)
    if share >= _ADAPTED:
        return _Judged(Closeness.ADAPTED, share, share, runs)
    return _Judged(Closeness.INSPIRED if share >= _INSPIRED else Closeness.NEW, share, share, runs)


def _around_runs(source: str, text: str, runs: Sequence[_Run], lexicon: Lexicon) -> tuple[Segment, ...]:
    """The segments of two texts that have little in common: the runs worth pointing at, all else replaced.

    A word kept here and there among so many changed ones would tell a reader nothing.
    """
    from_words, to_words = words_of(source), words_of(text)
    segments: list[Segment] = []
    from_at = to_at = 0
    for from_start, to_start, length in runs:
        if length < _SPAN_WORDS:
            continue
        from_span = from_words.span(from_start, from_start + length)
        to_span = to_words.span(to_start, to_start + length)
        segments += _replaced(source[from_at : from_span[0]], text[to_at : to_span[0]])
        segments += segments_of(source[slice(*from_span)], text[slice(*to_span)], lexicon)
        from_at, to_at = from_span[1], to_span[1]
    segments += _replaced(source[from_at:], text[to_at:])
    joined: list[Segment] = []
    for segment in segments:
        if joined and joined[-1].op is segment.op:
            joined[-1] = Segment(segment.op, joined[-1].text + segment.text)
        else:
            joined.append(segment)
    return tuple(joined)


def _replaced(old: str, new: str) -> Iterator[Segment]:
    """One stretch in place of another; a space that both have at an end stays."""
    before = " " if old[:1] == new[:1] == " " else ""
    old, new = old[len(before) :], new[len(before) :]
    after = " " if old[-1:] == new[-1:] == " " else ""
    old, new = old[: len(old) - len(after)], new[: len(new) - len(after)]
    for op, words in ((Op.EQUAL, before), (Op.DELETED, old), (Op.INSERTED, new), (Op.EQUAL, after)):
        if words:
            yield Segment(op, words)


def _runs(source: Sequence[str], text: Sequence[str]) -> list[_Run]:
    """Runs of words both hold, in order."""
    return [
        (step.src_start, step.dest_start, step.src_end - step.src_start)
        for step in LCSseq.opcodes(source, text)
        if step.tag == "equal"
    ]


def _only_ends_differ(runs: Sequence[_Run], source: Sequence[str], text: Sequence[str]) -> bool:
    """True for one run with, at each of its ends, words left out or words added, but none replaced."""
    if len(runs) != 1:
        return False
    from_start, to_start, length = runs[0]
    replaced_before = from_start and to_start
    replaced_after = from_start + length < len(source) and to_start + length < len(text)
    return not replaced_before and not replaced_after
