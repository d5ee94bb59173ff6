"""The words and phrases of a query, and where they stand in a text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from drafter.instruments import fold
from drafter.library.language import FUNCTION_WORDS, WORD

INDEXED_BEGINNING = 3
"""Letters: of beginnings as long as that, or shorter, the index has a list of the clauses; of longer ones it would have
to join those of every word that begins so."""
FEW_BEGUN = 6
"""Words with which the end of a phrase is tried, one after the other."""

Phrase = tuple[str, ...]
"""Folded words that stand one after the other."""
IndexedWord = tuple[str, int, int]
"""A word of a text: (folded, start, end), in characters."""

_PLAIN = str.maketrans(
    {character: " " for character in map(chr, range(0x180)) if not character.isalnum()}
    | dict.fromkeys("«»“”„‘’…–—•−\u2009\u202f‑", " ")
    | {character: fold(character) for character in map(chr, range(0x180)) if character.isalnum()}
)
"""Small letters of the drafting languages without accents, and a space for every sign: folds most texts in one step."""


@lru_cache(maxsize=1024)
def indexed_words(text: str) -> tuple[IndexedWord, ...]:
    """The words of a text, in order."""
    return tuple((fold(word.group()), word.start(), word.end()) for word in WORD.finditer(text))


@dataclass(frozen=True)
class Term:
    """A word or phrase that is searched.

    Attributes:
        words: folded, as typed; more than one for a phrase.
        forms: every word that counts as it (of a single word); includes it.
        unfinished: True where the last word is only begun.
        begun: the words of the library that begin as the last one does, the most used first, where the beginning is
            long; of a phrase only where they are few; else empty.
        phrases: phrases that count as it: its synonyms of several words.
        synonyms: those of the forms that are not its own.
    """

    words: Phrase
    forms: frozenset[str]
    unfinished: bool = False
    begun: tuple[str, ...] = ()
    phrases: tuple[Phrase, ...] = ()
    synonyms: frozenset[str] = frozenset()

    @property
    def light(self) -> bool:
        """True for a function word that is not just the beginning of another word."""
        return len(self.words) == 1 and not self.unfinished and self.words[0] in FUNCTION_WORDS

    def expression(self, whole: bool = False) -> str:
        """The term in FTS5's syntax; words hold only letters and digits, so nothing needs escaping.

        Args:
            whole: True where all clauses are to be read: the index then joins the lists of all words that begin so at
                once, which is quicker than reading them side by side, but gives the first clause last.
        """
        others = sorted(self.forms - set(self.words))
        if self.begun and not whole:
            *firsts, last = self.words
            others = sorted({*others, *self.begun} - {last}) if not firsts else sorted({*self.begun} - {last})
            alternatives = [_quoted((*firsts, word)) for word in (last, *others)]
        else:
            phrase = _quoted(self.words) + ("*" if self.unfinished else "")
            alternatives = [phrase, *(_quoted((form,)) for form in others)]
        alternatives += map(_quoted, self.phrases)
        joined = "(" + " OR ".join(alternatives) + ")"
        # The keywords of filters begin with x: only there a beginning could be taken for one of them.
        return f"{{text corrected}} : {joined}" if self.words[-1].startswith("x") else joined

    @cached_property
    def own(self) -> frozenset[str]:
        """The words that count as a single word, its synonyms apart."""
        return (self.forms - self.synonyms) | {*self.words, *self.begun}

    def occurrences(self, text: TextWords) -> tuple[int, bool]:
        """How often it stands in a text, its synonyms apart, and whether once in the form that was typed."""
        if len(self.words) > 1:
            times = len(text.places_of(self.words, unfinished=self.unfinished))
            return times, times > 0
        found = self._found(text)
        typed = self.words[0]
        as_typed = typed in found or (self.unfinished and any(word.startswith(typed) for word in found))
        return sum(map(text.words.count, found)), as_typed

    def places(self, text: TextWords) -> list[int]:
        """Where it stands in a text, its synonyms apart: numbers of words, counted from 0; not in order."""
        if len(self.words) > 1:
            return text.places_of(self.words, unfinished=self.unfinished)
        return [place for word in self._found(text) for place in text.places_of((word,))]

    def _found(self, text: TextWords) -> frozenset[str]:
        """The words of a text that count as a single word, its synonyms apart."""
        if self.unfinished and not self.begun:
            begun = self.words[0]
            return frozenset(word for word in text.different if word in self.own or word.startswith(begun))
        return self.own & text.different

    def has_synonym(self, text: TextWords) -> bool:
        """True where one of its synonyms stands in a text."""
        return not self.synonyms.isdisjoint(text.different) or any(map(text.places_of, self.phrases))

    def spans(self, words: Sequence[IndexedWord]) -> list[tuple[int, int]]:
        """Where it stands among the words of a text: (start, end) in characters."""
        found = []
        if len(self.words) == 1:
            begun = self.words[0]
            found = [
                (start, end)
                for folded, start, end in words
                if folded in self.forms or (self.unfinished and folded.startswith(begun))
            ]
        for phrase in [self.words, *self.phrases]:
            if len(phrase) > 1:
                found += _places(phrase, words, self.unfinished and phrase is self.words)
        return found


def _places(phrase: Phrase, words: Sequence[IndexedWord], unfinished: bool) -> list[tuple[int, int]]:
    found = []
    size = len(phrase)
    for place in range(len(words) - size + 1):
        if words[place][0] != phrase[0]:
            continue
        window = words[place : place + size]
        *firsts, last = (folded for folded, _, _ in window)
        ends = last.startswith(phrase[-1]) if unfinished else last == phrase[-1]
        if tuple(firsts) == phrase[:-1] and ends:
            found.append((window[0][1], window[-1][2]))
    return found


def _quoted(phrase: Phrase) -> str:
    return '"' + " ".join(phrase) + '"'


class TextWords:
    """The folded words of a text, to be weighed."""

    def __init__(self, text: str) -> None:
        plain = text.lower().translate(_PLAIN)
        self.words = plain.split() if plain.isascii() else [folded for folded, _, _ in indexed_words(text)]

    @cached_property
    def different(self) -> frozenset[str]:
        """Each once."""
        return frozenset(self.words)

    @cached_property
    def joined(self) -> str:
        """All of them with a space before, between and after."""
        return f" {' '.join(self.words)} "

    def places_of(self, phrase: Phrase, *, unfinished: bool = False) -> list[int]:
        """Where a phrase stands: the numbers of its first words, counted from 0."""
        places = []
        if len(phrase) == 1 and not unfinished:
            at = -1
            for _ in range(self.words.count(phrase[0])):
                at = self.words.index(phrase[0], at + 1)
                places.append(at)
            return places
        wanted = f" {' '.join(phrase)}" + ("" if unfinished else " ")
        at = self.joined.find(wanted)
        while at >= 0:
            places.append(self.joined.count(" ", 0, at))
            at = self.joined.find(wanted, at + 1)
        return places


NO_WORDS = TextWords("")


@lru_cache(maxsize=1024)
def text_words(text: str) -> TextWords:
    """The folded words of a text, kept while the next letters are typed."""
    return TextWords(text)


def joined_spans(terms: Sequence[Term], text: str) -> tuple[tuple[int, int], ...]:
    """Where terms stand in a text, in order, not overlapping; characters."""
    words = indexed_words(text)
    found = sorted({span for term in terms for span in term.spans(words)})
    merged: list[tuple[int, int]] = []
    for start, end in found:
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
