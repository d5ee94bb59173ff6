"""What a passage asks of the index: its words, what each is worth, and how like a clause is to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from rapidfuzz.distance import LCSseq

from drafter.instruments import fold
from drafter.library.language import FUNCTION_WORDS, WORD

_FIRST_FAMILY = 0x100
"""The first of the characters that stand for families; a passage has fewer than there are below the surrogates."""
_FIRST_WORD = 0x10000
"""The first of the characters that stand for words, above the surrogates."""
_MOST_WORDS = 60_000
"""Different words an alphabet is given before a new one is begun."""
_SHINGLE = 4
"""Words that follow one another in both texts, from which on they are taken for the same words."""

_VERBATIM = 0.5
"""What it counts that all of a passage stands in a clause word for word."""


def folded_words(text: str) -> list[str]:
    """The words of a text in order, in small letters and without accents."""
    return list(map(fold, WORD.findall(text)))


@dataclass(frozen=True, slots=True)
class Likeness:
    """How like a clause is to a passage, before the two are compared word by word.

    Attributes:
        measure: greater is liker; two texts with the same words have 2 and :data:`_VERBATIM`.
        covered: the words of the passage (bit n for word n) that the clause has in runs; where it has no runs, those
            it has anywhere.
    """

    measure: float
    covered: int

    def told_by(self, told: int) -> float:
        """The share of its words of the passage (0 to 1) that are among some."""
        return (self.covered & told).bit_count() / (self.covered.bit_count() or 1)


class Alphabet(dict[str, str]):
    """Gives each word a character, the same to all that differ by accents and capitals only.

    So a text is a string with a character for each word, and whatever is done with it is done at once for all of its
    words. May be used from several threads.

    Attributes:
        light: ``str.translate`` table that takes out the words that carry no meaning.
    """

    def __init__(self) -> None:
        super().__init__()
        self.light: dict[int, str | None] = {}
        self._folded: dict[str, str] = {}
        self._fresh = map(chr, count(_FIRST_WORD))
        for word in FUNCTION_WORDS:
            self.light[ord(self.of_folded(word))] = None

    def __missing__(self, word: str) -> str:
        character = self[word] = self.of_folded(fold(word))
        return character

    @property
    def full(self) -> bool:
        """Whether it has been given so many words that it is time for a new one."""
        return len(self) > _MOST_WORDS

    def of_folded(self, word: str) -> str:
        """The character of a folded word."""
        return self._folded.get(word) or self._folded.setdefault(word, next(self._fresh))


class Passage:
    """The words of a passage and what each is worth, to tell quickly how like clauses are."""

    def __init__(
        self, words: Sequence[str], families: Mapping[str, int], weights: Sequence[float], alphabet: Alphabet
    ) -> None:
        """Ready to look at clauses.

        Args:
            words: in order, folded.
            families: of each of them, and of every other form of it that the libraries have, the number of its family
                (words with the same stem), from 0.
            weights: of each family: the rarer, the more.
            alphabet: may be that of other passages.
        """
        self._alphabet = alphabet
        self._family: dict[int, str | None] = {
            ord(alphabet.of_folded(word)): chr(_FIRST_FAMILY + family) for word, family in families.items()
        }
        self._family.update(alphabet.light)
        self._weights = {chr(_FIRST_FAMILY + number): weight for number, weight in enumerate(weights)}
        self._whole = sum(weights) or 1.0
        self._words = "".join(map(alphabet.of_folded, words))
        self._meant = self._words.translate(self._family)
        meant = [self._weights[family] for family in set(self._meant)]
        self._usual = sum(meant) / len(meant) if meant else 1.0  # of a word that the passage does not have
        self._places = dict.fromkeys(self._weights, 0)  # of each family, bit n for word n
        for place, word in enumerate(self._words):
            family = self._family[ord(word)]
            if family is not None:
                self._places[family] |= 1 << place
        self._shingles: dict[str, int] = {}
        for place in range(len(words) - _SHINGLE + 1):
            self._shingles.setdefault(self._words[place : place + _SHINGLE], place)

    def likeness(self, text: str) -> Likeness:
        """How like a clause with these words is."""
        words = "".join(map(self._alphabet.__getitem__, WORD.findall(text)))
        meant = words.translate(self._family)
        different = set(meant)
        families = different & self._weights.keys()
        shared = sum([self._weights[family] for family in families])
        others = len(different) - len(families)
        contained = (shared / self._whole + shared / ((shared + others * self._usual) or 1.0)) / 2
        in_order = 2 * LCSseq.similarity(self._meant, meant) / ((len(self._meant) + len(meant)) or 1)
        covered = self._runs(words)
        verbatim = _VERBATIM * covered.bit_count() / (len(self._words) or 1)
        if not covered:
            for family in families:
                covered |= self._places[family]
        return Likeness(contained + in_order + verbatim, covered)

    def _runs(self, words: str) -> int:
        """The words of the passage that stand in a clause in runs of :data:`_SHINGLE` words or more."""
        covered = 0
        ours, find = self._words, self._shingles.get
        place, last = 0, len(words) - _SHINGLE
        while place <= last:
            start = find(words[place : place + _SHINGLE])
            if start is None:
                place += 1
                continue
            length = _SHINGLE
            while words[place + length : place + length + 1] == ours[start + length : start + length + 1] != "":
                length += 1
            covered |= ((1 << length) - 1) << start
            place += length
        return covered
