"""Groups of words that count as one another, as somebody edits them. Pure values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from drafter.instruments import fold
from drafter.library.language import Synonyms


@dataclass(frozen=True, slots=True)
class SynonymGroup:
    """A group as the editor lists it.

    Attributes:
        words: as written.
        shipped: True where the program brings it just so.
        counts: False where a search is not to take its words for one another.
    """

    words: tuple[str, ...]
    shipped: bool
    counts: bool = True

    @classmethod
    def typed(cls, text: str) -> SynonymGroup:
        """A group of one's own from words between commas."""
        words = (" ".join(word.split()) for word in text.replace(";", ",").split(","))
        return cls(tuple(dict.fromkeys(word for word in words if word)), shipped=False)


class GroupFault(Enum):
    """What is wrong with a group."""

    TOO_FEW = "too few"
    TWICE = "twice"


@dataclass(frozen=True, slots=True)
class Fault:
    """What keeps groups from being kept.

    Attributes:
        place: of the group, from 0.
        kind: what is wrong.
        word: which stands in two groups; empty for other faults.
    """

    place: int
    kind: GroupFault
    word: str = ""


def groups_of(shipped: Synonyms, counting: Synonyms) -> tuple[SynonymGroup, ...]:
    """The groups of a language: those the program brings, whether they count or not, then one's own."""
    listed = [SynonymGroup(group, shipped=True, counts=group in counting) for group in shipped]
    own = [SynonymGroup(group, shipped=False) for group in counting if group not in shipped]
    return (*listed, *own)


def fault_in(groups: Sequence[SynonymGroup]) -> Fault | None:
    """The first thing wrong with those that count; None where nothing is."""
    seen: dict[str, int] = {}
    for place, group in enumerate(groups):
        if not group.counts:
            continue
        if len({fold(word) for word in group.words}) < 2:
            return Fault(place, GroupFault.TOO_FEW)
        for word in group.words:
            if seen.setdefault(fold(word), place) != place:
                return Fault(place, GroupFault.TWICE, word)
    return None


def table_of(groups: Mapping[str, Iterable[SynonymGroup]]) -> dict[str, list[tuple[str, ...]]]:
    """Those that count, by language, as the library keeps them."""
    return {language: [group.words for group in each if group.counts] for language, each in groups.items()}
