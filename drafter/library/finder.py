"""Agreed language nearest to a passage: a few likely clauses by their rare words, then word by word.

Likely means: shares words that few clauses have, measured against the passage (it may quote one clause among other
words) and against the clause (it may be quoted in part). ``redline.closeness`` then judges each, with the evidence.
"""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz.distance import LCSseq

from drafter.instruments import Clause, ClauseKind, fold
from drafter.library.language import FUNCTION_WORDS, WORD, stem
from drafter.redline import Closeness, ClosenessResult, Vocabulary, closeness

_WEIGHED = 24
"""Clauses whose words are compared in order, besides those asked for, before the best are judged."""
_UNLIKELY = 0.3
"""Of words in order (0 to 1) and of their weight (0 to 1) together, what a clause must share to be judged."""
_FAR = 0.2
"""A new passage with a lower score is not near the clause."""
_PAIR_WEIGHT = 0.6
"""Two words in the same order count this much of their weight again."""


@dataclass(frozen=True, slots=True)
class Near:
    """A clause and how close a passage is to it."""

    clause: Clause
    result: ClosenessResult


class Finder:
    """An index of clauses by words and pairs of words; built once, asked often."""

    def __init__(
        self,
        clauses: Iterable[tuple[Clause, str]],
        vocabulary: Vocabulary,
        stems: Mapping[tuple[str, str], str] | None = None,
    ) -> None:
        """Build it.

        Args:
            clauses: each with the language of its instrument.
            vocabulary: what to flag in a change.
            stems: those already known, by folded word and language; the others are found when needed.
        """
        self._stems = dict(stems or {})
        self._vocabulary = vocabulary
        self._clauses: list[Clause] = []
        postings: dict[str, list[int]] = {}
        grams: list[set[str]] = []
        self._words: list[list[str]] = []
        self._languages: list[str] = []
        for clause, language in clauses:
            place = len(self._clauses)
            self._clauses.append(clause)
            if language not in self._languages:
                self._languages.append(language)
            found = self._grams(clause.text, language)
            grams.append(found)
            self._words.append(_folded(clause.text))
            for gram in sorted(found):
                postings.setdefault(gram, []).append(place)
        total = len(self._clauses)
        self._postings = postings
        self._rarity = {
            gram: math.log(1 + total / len(places)) * (_PAIR_WEIGHT if " " in gram else 1.0)
            for gram, places in postings.items()
        }
        self._weights = [sum(self._rarity[gram] for gram in found) for found in grams]
        self._unknown = math.log(1 + total)

    def _grams(self, text: str, language: str) -> set[str]:
        """Stems and pairs of neighbouring stems."""
        stems = [self._stems.get((fold(word), language)) or stem(word, language) for word in WORD.findall(text)]
        return {*stems, *(f"{first} {second}" for first, second in pairwise(stems))}

    def nearest(self, text: str, limit: int) -> tuple[Near, ...]:
        """The clauses nearest to a passage, best first; those that share nothing with it are left out."""
        if not text.strip() or limit < 1:
            return ()
        judged = []
        for quick, place in self._likely(text, limit):
            result = closeness(self._clauses[place].text, text, self._vocabulary)
            if result.closeness is not Closeness.NEW or result.score >= _FAR:
                # Of a long clause a short passage holds few words, but rare ones: both measures count.
                measure = (result.closeness is not Closeness.LITERAL, -(result.score + quick), place)
                judged.append((measure, Near(self._clauses[place], result)))
        return tuple(near for _, near in sorted(judged, key=lambda pair: pair[0]))

    def _likely(self, text: str, count: int) -> Sequence[tuple[float, int]]:
        """The likeliest clauses, best first: how likely, and their place."""
        shared: defaultdict[int, float] = defaultdict(float)
        asked: dict[str, float] = {}
        for language in self._languages:
            for gram in self._grams(text, language):
                asked.setdefault(gram, self._rarity.get(gram, self._unknown if " " not in gram else 0.0))
        for gram, weight in asked.items():
            for place in self._postings.get(gram, ()):
                shared[place] += weight
        whole = sum(asked.values()) or 1.0
        likely = heapq.nsmallest(
            count + _WEIGHED,
            (
                (-(weight / whole + weight / (self._weights[place] or 1.0)) / 2, place)
                for place, weight in shared.items()
            ),
        )
        words = _folded(text)
        weighed = []
        for score, place in likely:
            theirs = self._words[place]
            in_order = 2 * LCSseq.similarity(words, theirs) / ((len(words) + len(theirs)) or 1)
            quick = in_order - score - _heading_penalty(self._clauses[place])
            if quick >= _UNLIKELY:
                weighed.append((-quick, place))
        return [(-negative, place) for negative, place in sorted(weighed)[:count]]


def _heading_penalty(clause: Clause) -> float:
    """A heading shares all its two words with many passages and is hardly ever their source."""
    return 0.3 if clause.kind in {ClauseKind.HEADING, ClauseKind.TITLE} else 0.0


def _folded(text: str) -> list[str]:
    """The words that carry meaning, in order."""
    return [word for word in map(fold, WORD.findall(text)) if word not in FUNCTION_WORDS]
