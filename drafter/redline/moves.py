"""Paragraphs that nobody faces, paired wherever they stand: candidates for having moved.

Equal ones first, then those that share rare words and most of what they say (Heckel 1978 found moved lines by the
same uniqueness). A paragraph is seen as its content words, coded one character a word.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import chain

from drafter.redline.anchors import common_words, word_pairs
from drafter.redline.tokens import Lexicon

# Share of content words in common (Dice, in order) from which two paragraphs are the same one, changed.
_MOVED = 0.4
# Content words that a changed paragraph needs to be recognised in another place.
_MOVED_WORDS = 4
# A text that more free paragraphs than this are, or a word (pair) that more of them hold, does not tell where
# one went; nor does boilerplate, a text that is more than this and than a hundredth of all paragraphs.
_COMMON = 12
# Of the paragraphs that share most rare words with one so many are compared with it.
_COMPARED = 4

Candidate = tuple[float, int, int, int]
"""Sorts the best first: how unlike, how far apart, old index, new index."""


@dataclass(frozen=True, slots=True)
class Free:
    """The paragraphs of one side that face none.

    Attributes:
        texts, contents: all paragraphs of that side, and their content words.
        indexes: which of them are free, ascending.
    """

    texts: Sequence[str]
    contents: Sequence[str]
    indexes: list[int]

    @classmethod
    def without_boilerplate(cls, texts: Sequence[str], contents: Sequence[str], taken: Collection[int]) -> Free:
        """The free ones but for boilerplate: of that nobody can say where it went."""
        free = [index for index in range(len(texts)) if index not in taken]
        standing = Counter(texts) if free else Counter()
        often = max(_COMMON, len(texts) // 100)
        return cls(texts, contents, [index for index in free if standing[texts[index]] <= often])

    def but(self, taken: Collection[int]) -> Free:
        """Those that are still free."""
        return Free(self.texts, self.contents, [index for index in self.indexes if index not in taken])


def equal_pairs(old: Free, new: Free, lexicon: Lexicon) -> list[Candidate]:
    """Equal paragraphs; of several equal ones each takes the nearest. The more words, the better."""
    standing = Counter(map(old.texts.__getitem__, old.indexes))
    places: dict[str, list[int]] = {}
    for index in old.indexes:
        text = old.texts[index]
        if standing[text] <= _COMMON and _recognisable(old.contents[index], lexicon):
            places.setdefault(text, []).append(index)
    candidates = []
    for new_index in new.indexes:
        olds = places.get(new.texts[new_index])
        if olds:
            near = bisect_left(olds, new_index)
            for old_index in olds[max(0, near - 2) : near + 2]:
                words = len(old.contents[old_index])
                candidates.append((-float(words), abs(old_index - new_index), old_index, new_index))
    return candidates


def similar_pairs(old: Free, new: Free) -> list[Candidate]:
    """Paragraphs that share rare word pairs and most of their words. The larger their share, the better."""
    holders: dict[str, list[int]] = {}
    for index in old.indexes:
        if len(old.contents[index]) >= _MOVED_WORDS:
            for trace in set(_traces(old.contents[index])):
                holders.setdefault(trace, []).append(index)
    telling = {trace: olds for trace, olds in holders.items() if len(olds) <= _COMMON}
    candidates = []
    for new_index in new.indexes:
        content = new.contents[new_index]
        if len(content) < _MOVED_WORDS:
            continue
        # Of a text much the longer one most paragraphs share little: sets find out what, quickly.
        shared = telling.keys() & _traces(content)
        votes = Counter(chain.from_iterable(map(telling.__getitem__, shared)))
        ranked = sorted([(-count, abs(old_index - new_index), old_index) for old_index, count in votes.items()])
        for _, _, old_index in ranked[:_COMPARED]:
            other = old.contents[old_index]
            common = common_words(other, content, _MOVED)
            if common:
                share = 2 * common / (len(other) + len(content))
                candidates.append((-share, abs(old_index - new_index), old_index, new_index))
    return candidates


def _traces(content: str) -> list[str]:
    """What a paragraph is traced by: its word pairs and its words."""
    return [*word_pairs(content), *content]


def _recognisable(content: str, lexicon: Lexicon) -> bool:
    """Whether a paragraph says enough to be called moved when it is found elsewhere."""
    if max(content, default="") < Lexicon.FIRST_CONTENT_WORD:
        return False
    return len(content) >= 2 or len(lexicon.token_of[content].strip()) > 3
