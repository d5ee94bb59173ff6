"""Agreed language nearest to a passage: a few likely clauses by their rare words, then word by word.

Likely means: shares words that few clauses have, measured against the passage (it may quote one clause among other
words) and against the clause (it may be quoted in part). ``redline.closeness`` then judges each, with the evidence.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from drafter.instruments import Clause, ClauseKind
from drafter.library.language import WORD, stem
from drafter.redline import Closeness, ClosenessResult, Vocabulary, closeness

_JUDGED = 8
"""Clauses that are compared word by word, besides those asked for."""
_STEPS = (Closeness.LITERAL, Closeness.PARTIAL, Closeness.ADAPTED, Closeness.INSPIRED, Closeness.NEW)
_PAIR_WEIGHT = 0.6
"""Two words in the same order count this much of their weight again."""


@dataclass(frozen=True, slots=True)
class Near:
    """A clause and how close a passage is to it."""

    clause: Clause
    result: ClosenessResult


class Finder:
    """An index of clauses by words and pairs of words; built once, asked often."""

    def __init__(self, clauses: Iterable[tuple[Clause, str]], vocabulary: Vocabulary) -> None:
        """Build it.

        Args:
            clauses: each with the language of its instrument.
            vocabulary: what to flag in a change.
        """
        self._vocabulary = vocabulary
        self._clauses: list[Clause] = []
        self._weights: list[float] = []
        postings: dict[str, list[int]] = {}
        grams: list[set[str]] = []
        self._languages: list[str] = []
        for clause, language in clauses:
            place = len(self._clauses)
            self._clauses.append(clause)
            if language not in self._languages:
                self._languages.append(language)
            found = _grams(clause.text, language)
            grams.append(found)
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

    def nearest(self, text: str, limit: int) -> tuple[Near, ...]:
        """The clauses nearest to a passage, best first; those that share nothing with it are left out."""
        if not text.strip() or limit < 1:
            return ()
        likely = self._likely(text, max(limit, 1) + _JUDGED)
        judged = [
            (Near(self._clauses[place], closeness(self._clauses[place].text, text, self._vocabulary)), place)
            for place in likely
        ]
        judged.sort(key=lambda pair: (_STEPS.index(pair[0].result.closeness), -pair[0].result.score, pair[1]))
        return tuple(near for near, _ in judged[:limit])

    def _likely(self, text: str, count: int) -> Sequence[int]:
        """Places of the likeliest clauses, best first."""
        shared: defaultdict[int, float] = defaultdict(float)
        asked: dict[str, float] = {}
        for language in self._languages:
            for gram in _grams(text, language):
                asked.setdefault(gram, self._rarity.get(gram, self._unknown if " " not in gram else 0.0))
        for gram, weight in asked.items():
            for place in self._postings.get(gram, ()):
                shared[place] += weight
        whole = sum(asked.values()) or 1.0
        scores = [
            (-(weight / whole + weight / (self._weights[place] or 1.0) + _heading_penalty(self._clauses[place])), place)
            for place, weight in shared.items()
        ]
        return [place for _, place in sorted(scores)[:count]]


def _heading_penalty(clause: Clause) -> float:
    """A heading shares all its two words with many passages and is hardly ever their source."""
    return -0.5 if clause.kind in {ClauseKind.HEADING, ClauseKind.TITLE} else 0.0


def _grams(text: str, language: str) -> set[str]:
    """Stems and pairs of neighbouring stems."""
    stems = [stem(word, language) for word in WORD.findall(text)]
    return {*stems, *(f"{first} {second}" for first, second in pairwise(stems))}
