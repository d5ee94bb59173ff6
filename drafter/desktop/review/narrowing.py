"""Which of many things a list shows: by what they are and by their words, with how many each choice would leave.

Pure values. A set of entries is an ``int`` whose bit *n* stands for entry *n*: tens of thousands are narrowed and
counted between two keystrokes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from drafter.desktop.review.folding import folded

Facet = Mapping[str, int]
"""For each value of one respect (author, kind …) the set of entries that have it."""


def facet_of(values: Iterable[Collection[str]]) -> Facet:
    """The values of one respect, given those of each entry in order; an entry may have several, or none."""
    places: dict[str, list[int]] = {}
    for place, of_entry in enumerate(values):
        for value in of_entry:
            places.setdefault(value, []).append(place)
    return {value: as_set(of_value) for value, of_value in places.items()}


def as_set(places: Collection[int]) -> int:
    """The set of some entries."""
    digits = bytearray(b"0" * (max(places, default=-1) + 1))
    for place in places:
        digits[-1 - place] = ord("1")
    return int(digits, 2) if digits else 0


def members(entries: int) -> tuple[int, ...]:
    """The entries of a set, in order."""
    return tuple(place for place, digit in enumerate(reversed(f"{entries:b}")) if digit == "1")


@dataclass(frozen=True)
class Wish:
    """What a list is narrowed to.

    Attributes:
        chosen: for some respects one value each; the others let everything through.
        words: all of them must stand in an entry; case and accents do not count, the last may be unfinished.
    """

    chosen: Mapping[str, str] = field(default_factory=dict)
    words: str = ""

    @property
    def narrows(self) -> bool:
        """False where everything is let through."""
        return bool(self.chosen or self.words.strip())


@dataclass(frozen=True)
class Narrowed:
    """What a wish lets through.

    Attributes:
        places: of the entries, in order.
        counts: for each respect how many entries each of its values would leave, the rest of the wish being as it is.
    """

    places: tuple[int, ...]
    counts: Mapping[str, Mapping[str, int]]


@dataclass(frozen=True)
class Searchable:
    """The words of each entry, folded once: that takes longer than any search."""

    folded: tuple[str, ...]

    @classmethod
    def of(cls, texts: Iterable[str]) -> Searchable:
        """The texts, to be searched."""
        return cls(tuple(folded(text) for text in texts))

    def with_words(self, words: str) -> int | None:
        """The entries that have all the words; None where no word is asked for."""
        wanted = folded(words).split()
        if not wanted:
            return None
        found = self.folded
        digits = ["1" if wanted[0] in text else "0" for text in found]
        for word in wanted[1:]:
            digits = ["1" if digit == "1" and word in text else "0" for digit, text in zip(digits, found, strict=True)]
        digits.reverse()
        return int("".join(digits) or "0", 2)


def narrowed(searchable: Searchable, facets: Mapping[str, Facet], wish: Wish) -> Narrowed:
    """What is left of the entries.

    Args:
        searchable: the words of every entry.
        facets: by respect («author»).
        wish: what is asked for; a value that no entry has leaves none.
    """
    everything = (1 << len(searchable.folded)) - 1
    with_words = searchable.with_words(wish.words)
    start = everything if with_words is None else with_words
    chosen = {respect: facets.get(respect, {}).get(value, 0) for respect, value in wish.chosen.items()}
    left = start
    for entries in chosen.values():
        left &= entries
    counts: dict[str, dict[str, int]] = {}
    for respect, facet in facets.items():
        others = start
        for each, entries in chosen.items():
            if each != respect:
                others &= entries
        counts[respect] = {value: (entries & others).bit_count() for value, entries in facet.items()}
    return Narrowed(members(left), counts)
