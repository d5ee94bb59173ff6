"""How close a passage is to agreed language (what each step means: docs/redline.md)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.distance import LCSseq

from drafter.redline.flags import change_flags
from drafter.redline.model import Segment
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


class Closeness(StrEnum):
    """From nearest to farthest.

    LITERAL: the same words (Unicode form, case, blanks, typographic quotes and punctuation apart).
    PARTIAL: a quotation: a verbatim run of six words, or of 60 % of a short clause; words were left out at
        its ends or its own put there, without replacing the clause's; or the run is most of what is common.
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
    step, score, _ = _judged(words_of(source), words_of(text))
    return step, score


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
    step, score, runs = _judged(from_words, to_words)
    segments = segments_of(source, text, lexicon or Lexicon())
    literal = step is Closeness.LITERAL
    flags = change_flags(segments, vocabulary) if vocabulary is not None and not literal else ()
    spans = tuple(
        (
            to_words.bounds[to_start][0],
            to_words.bounds[to_start + length - 1][1],
            from_words.bounds[from_start][0],
            from_words.bounds[from_start + length - 1][1],
        )
        for from_start, to_start, length in runs
        if length >= _SPAN_WORDS or length == len(to_words.folded)
    )
    return ClosenessResult(step, score, segments, flags, spans)


def _judged(from_words: Words, to_words: Words) -> tuple[Closeness, float, list[tuple[int, int, int]]]:
    """The step, the score and the verbatim runs."""
    share = _share(from_words.folded, to_words.folded)
    runs = _runs(from_words.folded, to_words.folded)
    if from_words.folded == to_words.folded:
        return Closeness.LITERAL, 1.0, runs
    lengths = [length for _, _, length in runs]
    longest = max(lengths, default=0)
    quoted = longest >= _QUOTED_WORDS or (
        longest >= _SHORTEST_QUOTE and longest >= _QUOTED_SHARE * len(from_words.folded)
    )
    among_others = share < _INSPIRED or (share < _ADAPTED and longest >= _MOSTLY_ONE_RUN * sum(lengths))
    if quoted and (among_others or _only_ends_differ(runs, from_words.folded, to_words.folded)):
        return Closeness.PARTIAL, max(share, 0.9 * longest / len(to_words.folded)), runs
    if share >= _ADAPTED:
        return Closeness.ADAPTED, share, runs
    return (Closeness.INSPIRED if share >= _INSPIRED else Closeness.NEW), share, runs


def _runs(source: Sequence[str], text: Sequence[str]) -> list[tuple[int, int, int]]:
    """Runs of words both hold, in order: (first word in the source, first word in the text, words)."""
    return [
        (step.src_start, step.dest_start, step.src_end - step.src_start)
        for step in LCSseq.opcodes(source, text)
        if step.tag == "equal"
    ]


def _only_ends_differ(runs: Sequence[tuple[int, int, int]], source: Sequence[str], text: Sequence[str]) -> bool:
    """True for one run with, at each of its ends, words left out or words added, but none replaced."""
    if len(runs) != 1:
        return False
    from_start, to_start, length = runs[0]
    replaced_before = from_start and to_start
    replaced_after = from_start + length < len(source) and to_start + length < len(text)
    return not replaced_before and not replaced_after
