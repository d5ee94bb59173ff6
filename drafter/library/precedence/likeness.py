"""What two texts say alike: their content words without inflection, in order.

Cheap and blind to function words: it finds out whether some words are the same ones changed. How they differ, word
for word, is for ``drafter.redline`` to say.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import LCSseq

from drafter.library.inflection import root
from drafter.library.language import FUNCTION_WORDS
from drafter.redline import words_of

_TORN = 12
"""Content words between two that match beyond which they are not of one passage."""


@dataclass(frozen=True, slots=True)
class Content:
    """The content words of a text.

    Attributes:
        stems: what their inflected forms share.
        places: which words of the text they are (:func:`drafter.redline.words_of`), counted from 0.
    """

    stems: tuple[str, ...]
    places: tuple[int, ...]

    def within(self, start: int, stop: int) -> Content:
        """Those that are among some words of the text, still counted from its first."""
        kept = [(each, place) for each, place in zip(self.stems, self.places, strict=True) if start <= place < stop]
        return Content(tuple(each for each, _ in kept), tuple(place for _, place in kept))


@lru_cache(maxsize=2**13)
def content_of(text: str, language: str) -> Content:
    """The content words of a text in that language; all its words where it has no others."""
    folded = words_of(text).folded
    places = [place for place, word in enumerate(folded) if word not in FUNCTION_WORDS] or list(range(len(folded)))
    return Content(tuple(root(folded[place], language) for place in places), tuple(places))


@dataclass(frozen=True, slots=True)
class Alike:
    """How much of some words is in a source, in order and in one passage.

    Attributes:
        common: content words both have.
        share: of the words asked about, 0 to 1.
        dice: share of both together, 0 to 1.
        start, stop: that passage of the source, in words.
        own_start, own_stop: from the first to the last word that matches on the asking side, in words.
    """

    common: int
    share: float
    dice: float
    start: int
    stop: int
    own_start: int
    own_stop: int


def alike(own: Content, source: Content) -> Alike | None:
    """How much of some words is in a source; None where they have nothing in common."""
    if not own.stems or not LCSseq.similarity(own.stems, source.stems):
        return None
    pairs = [
        (step.src_start + offset, step.dest_start + offset)
        for step in LCSseq.opcodes(own.stems, source.stems)
        if step.tag == "equal"
        for offset in range(step.src_end - step.src_start)
    ]
    groups: list[list[tuple[int, int]]] = []
    for pair in pairs:
        near = bool(groups) and pair[1] - groups[-1][-1][1] <= pair[0] - groups[-1][-1][0] + _TORN
        if near:
            groups[-1].append(pair)
        else:
            groups.append([pair])
    kept = max(groups, key=len)
    return Alike(
        len(kept),
        len(kept) / len(own.stems),
        2 * len(kept) / (len(own.stems) + len(source.stems)),
        source.places[kept[0][1]],
        source.places[kept[-1][1]] + 1,
        own.places[kept[0][0]],
        own.places[kept[-1][0]] + 1,
    )


class Likeness:
    """Which of some texts are most like another, by the rare content words they share.

    Args:
        contents: of the texts.
    """

    def __init__(self, contents: Sequence[Content]) -> None:
        self._holders: dict[str, list[int]] = {}
        for number, content in enumerate(contents):
            for each in sorted(set(content.stems)):
                self._holders.setdefault(each, []).append(number)
        self._rarity = {each: math.log(1 + len(contents) / len(held)) for each, held in self._holders.items()}
        self._norms = [math.sqrt(sum(map(self._rarity.__getitem__, set(content.stems))) or 1.0) for content in contents]

    def nearest(self, content: Content, limit: int) -> list[int]:
        """The numbers of the likeliest texts, best first; those that share nothing are left out."""
        shared: defaultdict[int, float] = defaultdict(float)
        for each in set(content.stems):
            for number in self._holders.get(each, ()):
                shared[number] += self._rarity[each]
        ranked = sorted(shared.items(), key=lambda item: (-item[1] / self._norms[item[0]], item[0]))
        return [number for number, _ in ranked[:limit]]

    def weight(self, stems: Sequence[str]) -> float:
        """How rare some content words are together; those no text has count as much as the rarest."""
        unknown = math.log(1 + max(1, len(self._norms)))
        return sum(self._rarity.get(each, unknown) for each in stems)
