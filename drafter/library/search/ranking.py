"""How well a clause answers a query.

The index's own measure would read every clause that has a word, however many; ours weighs a pool of some hundreds. It
counts how many of the terms occur, whether as typed, whether together or near one another, and how often in how many
words (BM25).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from drafter.library.search.query import Query
from drafter.library.search.terms import Term, TextWords, text_words

_OCCURRING, _SYNONYM, _AS_TYPED, _TOGETHER, _NEAR = 4.0, 2.0, 1.0, 2.0, 1.5
_SATURATION, _LENGTH = 1.2, 0.75
_USUAL_LENGTH = 40.0
"""Words of a clause, about."""
_NEIGHBOURS = 60
"""Clauses, best first, in which is looked how near the terms stand to one another."""


@dataclass(frozen=True)
class Measure:
    """Weighs the clauses of one search; scores are comparable within it.

    Attributes:
        query: what is asked.
        rarity: of each term, greater for those in fewer clauses.
    """

    query: Query
    rarity: Mapping[Term, float]

    @classmethod
    def of(cls, query: Query, counts: Mapping[str, int], clauses: int) -> Measure:
        """The measure of a query.

        Args:
            query: what is asked.
            counts: in how many clauses each word stands.
            clauses: how many the library has.
        """
        rarity = {}
        for term in query.wanted:
            if len(term.words) == 1:
                having = sum(counts.get(word, 0) for word in {*term.forms, *term.begun})
            else:
                having = min(counts.get(word, 0) for word in term.words)
            having = min(having, clauses)
            rarity[term] = math.log(1 + (clauses - having + 0.5) / (having + 0.5))
        return cls(query, rarity)

    def order(self, texts: Mapping[int, str]) -> list[tuple[float, int]]:
        """Clauses, best first: (score, key); among equals those that come first.

        Args:
            texts: by any key, those to come first among equals first.
        """
        scored = sorted(
            ((self._score(text_words(text)), place, key) for place, (key, text) in enumerate(texts.items())),
            key=lambda entry: (-entry[0], entry[1]),
        )
        if len(self.query.wanted) > 1:
            first = [
                (score + _NEAR * self._nearness(text_words(texts[key])), place, key)
                for score, place, key in scored[:_NEIGHBOURS]
            ]
            # Nobody falls below those that were not looked at.
            scored = sorted(first, key=lambda entry: (-entry[0], entry[1])) + scored[_NEIGHBOURS:]
        return [(score, key) for score, _, key in scored]

    def _score(self, text: TextWords) -> float:
        long = _SATURATION * (1 - _LENGTH + _LENGTH * len(text.words) / _USUAL_LENGTH)
        score, occurring = 0.0, 0
        for term, rarity in self.rarity.items():
            times, as_typed = term.occurrences(text)
            if times:
                occurring += 1
                score += _OCCURRING + rarity * times * (_SATURATION + 1) / (times + long)
                score += _AS_TYPED if as_typed else 0.0
            elif term.has_synonym(text):
                score += _SYNONYM
        if occurring > 1 and any(together in text.joined for together in self._together):
            score += _TOGETHER
        return score

    @cached_property
    def _together(self) -> tuple[str, str]:
        """The words one after the other, with and without the function words between."""
        bare = (word for term in self.query.typed for word in term.words)
        return f" {' '.join(bare)}", f" {' '.join(self.query.spelt)}"

    def _nearness(self, text: TextWords) -> float:
        """1 where the terms stand side by side, less the more words lie between; 0 where one is missing."""
        places = sorted((place, number) for number, term in enumerate(self.query.wanted) for place in term.places(text))
        return _closest(places, len(self.query.wanted))


def _closest(places: Sequence[tuple[int, int]], kinds: int) -> float:
    """How many kinds there are, divided by the words in the shortest stretch that has all of them; 0 where none has."""
    latest: dict[int, int] = {}
    shortest = math.inf
    for place, kind in places:
        latest[kind] = place
        if len(latest) == kinds:
            shortest = min(shortest, place - min(latest.values()) + 1)
    return kinds / shortest if shortest < math.inf else 0.0
