"""Groups of words that count as one another, as a query looks them up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from drafter.instruments import fold
from drafter.library.language import WORD, Synonyms, stem
from drafter.library.search.terms import Phrase


@dataclass(frozen=True, slots=True)
class Alike:
    """A group of words and phrases that count as one another.

    Attributes:
        words: folded.
        stems: of the words, in every language.
        phrases: its members of several words.
    """

    words: Phrase
    stems: frozenset[str]
    phrases: tuple[Phrase, ...]


class SynonymIndex:
    """The groups by the stems of their words, and by the first words of their phrases."""

    def __init__(self, groups: Synonyms, languages: Sequence[str]) -> None:
        """``languages``: whose stems a word may have."""
        self._by_stem: dict[str, list[Alike]] = {}
        self._by_first: dict[str, list[tuple[Phrase, Alike]]] = {}
        for group in groups:
            members = [tuple(fold(part) for part in WORD.findall(member)) for member in group]
            words = tuple(member[0] for member in members if len(member) == 1)
            stems = frozenset(stem(word, language) for word in words for language in languages)
            alike = Alike(words, stems, tuple(member for member in members if len(member) > 1))
            for each in stems:
                self._by_stem.setdefault(each, []).append(alike)
            for phrase in alike.phrases:
                self._by_first.setdefault(phrase[0], []).append((phrase, alike))

    def of_word(self, stems: Iterable[str]) -> tuple[Alike, ...]:
        """The groups of a word with these stems."""
        return tuple(dict.fromkeys(alike for each in stems for alike in self._by_stem.get(each, ())))

    def of_phrase(self, words: Sequence[str]) -> tuple[Phrase, Alike] | None:
        """The longest phrase of a group with which some words begin, and its group; None where there is none."""
        found = [
            (phrase, alike)
            for phrase, alike in self._by_first.get(words[0], ())
            if tuple(words[: len(phrase)]) == phrase
        ]
        return max(found, key=lambda entry: len(entry[0]), default=None)
