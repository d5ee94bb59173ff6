"""What a passage asks of the index: its words, what each is worth, and how like a clause is to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from drafter.instruments import fold
from drafter.library.language import FUNCTION_WORDS, WORD

_SHINGLE = 4
"""Words that follow one another in both texts, from which on they are taken for the same words."""


def folded_words(text: str) -> list[str]:
    """The words of a text in order, in small letters and without accents."""
    return list(map(fold, WORD.findall(text)))


@dataclass(frozen=True, slots=True)
class Likeness:
    """How like a clause is to a passage, before the two are compared word by word.

    Attributes:
        measure: greater is liker; two texts with the same words have 2.
        covered: the words of the passage (bit n for word n) that the clause has in runs; where it has no runs, those
            it has anywhere.
    """

    measure: float
    covered: int

    def told_by(self, told: int) -> float:
        """The share of its words of the passage (0 to 1) that are among some."""
        return (self.covered & told).bit_count() / (self.covered.bit_count() or 1)


class Passage:
    """The words of a passage and what each is worth, to tell quickly how like clauses are."""

    def __init__(self, words: Sequence[str], families: Mapping[str, int], weights: Sequence[float]) -> None:
        """Ready to look at clauses.

        Args:
            words: in order, folded.
            families: of each of them, and of every other form of it that the libraries have, the number of its family
                (words with the same stem), from 0.
            weights: of each family: the rarer, the more.
        """
        self._families = families
        self._weights = weights
        self._whole = sum(weights) or 1.0
        meant = [weights[families[word]] for word in dict.fromkeys(words) if word not in FUNCTION_WORDS]
        self._usual = sum(meant) / len(meant) if meant else 1.0  # of a word that the passage does not have
        self._number: dict[str, int] = {}  # by word as written
        self._folded_number: dict[str, int] = {}
        self._family: list[int] = []  # by number; -1 for a word of no family
        self._light: list[bool] = []
        self._words = [self._numbered(word) for word in words]
        self._own = len(self._family)
        self._meant = [self._family[number] for number in self._words if not self._light[number]]
        self._shingles: dict[tuple[int, ...], int] = {}
        for place, shingle in enumerate(_shingled(self._words)):
            self._shingles.setdefault(shingle, place)

    def likeness(self, text: str) -> Likeness:
        """How like a clause with these words is."""
        known = self._number
        words = [known[word] if word in known else self._numbered(word) for word in WORD.findall(text)]
        family, light = self._family, self._light
        different = set(words)
        families = {family[number] for number in different}
        families.discard(-1)
        shared = sum([self._weights[number] for number in families])
        others = len([number for number in different if family[number] < 0 and not light[number]])
        contained = (shared / self._whole + shared / ((shared + others * self._usual) or 1.0)) / 2
        # A word of no family is -1 in a clause, and never in the passage, whose words all have one.
        meant = [family[number] for number in words if not light[number]]
        in_order = 2 * LCSseq.similarity(self._meant, meant) / ((len(self._meant) + len(meant)) or 1)
        covered = self._runs(words)
        if not covered:
            for place, number in enumerate(self._words):
                if not light[number] and family[number] in families:
                    covered |= 1 << place
        return Likeness(contained + in_order, covered)

    def _numbered(self, word: str) -> int:
        """The number of a word as written: the same for all that differ by accents and capitals only."""
        folded = fold(word)
        number = self._folded_number.setdefault(folded, len(self._family))
        if number == len(self._family):
            self._family.append(self._families.get(folded, -1))
            self._light.append(folded in FUNCTION_WORDS)
        self._number[word] = number
        return number

    def _runs(self, words: Sequence[int]) -> int:
        """The words of the passage that stand in a clause in runs of :data:`_SHINGLE` words or more."""
        covered = 0
        ours, find = self._words, self._shingles.get
        free = 0  # where the last run ended
        for place, shingle in enumerate(_shingled(words)):
            start = find(shingle) if place >= free else None
            if start is not None:
                length = _SHINGLE
                while words[place + length : place + length + 1] == ours[start + length : start + length + 1] != []:
                    length += 1
                covered |= ((1 << length) - 1) << start
                free = place + length
        return covered


def _shingled(words: Sequence[int]) -> Iterable[tuple[int, ...]]:
    return zip(*(words[start:] for start in range(_SHINGLE)), strict=False)
