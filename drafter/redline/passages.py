"""Verbatim passages: which runs of a text's words stand word for word in some sources.

Words are the same where they are so after Unicode form, case and typographic quotes; what stands between two words
(blanks, punctuation) does not count. Places of words count from 0, ends are exclusive; bounds are characters.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from drafter.redline.tokens import is_word, tokenise

_QUOTES = str.maketrans({"“": '"', "”": '"', "«": '"', "»": '"', "„": '"', "‘": "'", "’": "'", "‐": "-", "‑": "-"})


@dataclass(frozen=True, slots=True)
class Words:
    """A text's words.

    Attributes:
        folded: each as it is compared.
        bounds: where each starts and ends in the text, in characters.
    """

    folded: tuple[str, ...]
    bounds: tuple[tuple[int, int], ...]

    def __len__(self) -> int:
        return len(self.folded)

    def span(self, start: int, stop: int) -> tuple[int, int]:
        """The characters from one word to another, the second one after the last.

        Raises:
            IndexError: there is no such word, or none between them.
        """
        return self.bounds[start][0], self.bounds[stop - 1][1]


@lru_cache(maxsize=2**13)
def words_of(text: str) -> Words:
    """The words of a text, folded, and where each stands."""
    folded: list[str] = []
    bounds: list[tuple[int, int]] = []
    at = 0
    for token in tokenise(text):
        if is_word(token):
            folded.append(unicodedata.normalize("NFC", token).casefold().translate(_QUOTES))
            bounds.append((at, at + len(token)))
        at += len(token)
    return Words(tuple(folded), tuple(bounds))


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of words that a text has from a source, as long as it can be.

    Attributes:
        source: which of the sources.
        source_start: its first word in the source.
        start, stop: its words in the text.
    """

    source: int
    source_start: int
    start: int
    stop: int

    def __len__(self) -> int:
        return self.stop - self.start

    @property
    def source_stop(self) -> int:
        """The word after its last in the source."""
        return self.source_start + self.stop - self.start

    def cut(self, start: int, stop: int) -> Passage:
        """The part of it within some words of the text; empty where none is."""
        first, last = max(start, self.start), min(stop, self.stop)
        return Passage(self.source, self.source_start + first - self.start, first, max(first, last))


class Passages:
    """Some sources, to be asked which passages of theirs a text holds.

    Args:
        sources: the words of each, folded.
        shortest: words from which a run is a passage.
    """

    def __init__(self, sources: Sequence[Sequence[str]], shortest: int = 4) -> None:
        self._sources = sources
        self._shortest = shortest
        self._places: dict[tuple[str, ...], list[tuple[int, int]]] = {}
        for number, words in enumerate(sources):
            folded = tuple(words)
            for start in range(len(folded) - shortest + 1):
                self._places.setdefault(folded[start : start + shortest], []).append((number, start))

    def of(self, words: Sequence[str]) -> Iterator[Passage]:
        """Every longest passage of a text, by where it starts; they may overlap."""
        text = tuple(words)
        for start in range(len(text) - self._shortest + 1):
            for number, source_start in self._places.get(text[start : start + self._shortest], ()):
                source = self._sources[number]
                if start and source_start and text[start - 1] == source[source_start - 1]:
                    continue  # begun before
                stop, reach = start + self._shortest, source_start + self._shortest
                while stop < len(text) and reach < len(source) and text[stop] == source[reach]:
                    stop += 1
                    reach += 1
                yield Passage(number, source_start, start, stop)
