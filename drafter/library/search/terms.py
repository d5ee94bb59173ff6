"""The words and phrases of a query, and where they stand in a text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from drafter.instruments import fold
from drafter.library.language import FUNCTION_WORDS, WORD

INDEXED_BEGINNING = 3
"""Letters: of beginnings as long as that, or shorter, the index has a list of the clauses; of longer ones it would have
to join those of every word that begins so."""

Phrase = tuple[str, ...]
"""Folded words that stand one after the other."""
IndexedWord = tuple[str, int, int]
"""A word of a text: (folded, start, end), in characters."""


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
        begun: the words of the library that begin so, where they are few and the beginning is long; else empty.
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
        phrase = _quoted(self.words) + ("*" if self.unfinished else "")
        others = sorted(self.forms - set(self.words))
        if self.begun and not whole:
            others = sorted({*others, *self.begun})
            alternatives = [_quoted((word,)) for word in dict.fromkeys([*self.words, *others])]
        else:
            alternatives = [phrase, *(_quoted((form,)) for form in others)]
        alternatives += map(_quoted, self.phrases)
        joined = "(" + " OR ".join(alternatives) + ")"
        # The keywords of filters begin with x: only there a beginning could be taken for one of them.
        return f"{{text}} : {joined}" if self.words[-1].startswith("x") else joined

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Finds it, synonyms apart, in a text as :func:`padded` gives it: each match is one place."""
        own = [" ".join(self.words) + ("[^ ]*" if self.unfinished else "")]
        return _whole_words(
            own + (sorted(self.forms - self.synonyms - set(self.words)) if len(self.words) == 1 else [])
        )

    @cached_property
    def synonym_pattern(self) -> re.Pattern[str] | None:
        """Finds its synonyms likewise; None where it has none."""
        others = sorted(self.synonyms) + [" ".join(phrase) for phrase in self.phrases]
        return _whole_words(others) if others else None

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


def _whole_words(alternatives: Sequence[str]) -> re.Pattern[str]:
    return re.compile(f"(?<= )(?:{'|'.join(alternatives)})(?= )")


def _quoted(phrase: Phrase) -> str:
    return '"' + " ".join(phrase) + '"'


@lru_cache(maxsize=4096)
def padded(text: str) -> str:
    """The folded words of a text with a space before, between and after them."""
    return f" {' '.join(WORD.findall(fold.__wrapped__(text)))} "


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
