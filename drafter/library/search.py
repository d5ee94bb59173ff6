"""What is typed into the search field -> what is asked of the index, and where the words stand in what was found.

All words must occur, in any order, accent, case or inflection; the last word may be unfinished. «"…"» is a phrase,
``-word`` excludes. Anything else typed is only a separator, so that no input is wrong.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from drafter.instruments import fold
from drafter.library.language import FUNCTION_WORDS, WORD, Synonyms, stem

MOST_WORDS = 40
"""A pasted page is searched by its first words."""
SNIPPET_LENGTH = 220
"""Characters of a snippet, about three lines in the list."""

_QUOTES = re.compile(r'["“”«»„]')
_PIECES = re.compile(
    r'(?P<minus>(?<![^\s(])-)?(?:["“«„](?P<phrase>[^"“”«»„]*)(?P<closed>["”»“]?)|(?P<bare>[^\s"“”«»„]+))'
)

Kin = Callable[[str, Iterable[str]], frozenset[str]]
"""(folded word, stems) -> the words of the texts with those stems."""


@lru_cache(maxsize=4096)
def indexed_words(text: str) -> tuple[tuple[str, int, int], ...]:
    """The words of a text: (folded, start, end), in characters."""
    return tuple((fold(word.group()), word.start(), word.end()) for word in WORD.finditer(text))


@dataclass(frozen=True, slots=True)
class Term:
    """A word or phrase that is searched.

    Attributes:
        words: folded, as typed; more than one for a phrase.
        forms: every word that counts as it (of a single word); includes it.
        unfinished: True where the last word is only begun.
        excluded: True where clauses with it are not wanted.
    """

    words: tuple[str, ...]
    forms: frozenset[str]
    unfinished: bool
    excluded: bool

    @property
    def light(self) -> bool:
        """True for a function word that is not just the beginning of another word."""
        return len(self.words) == 1 and not self.unfinished and self.words[0] in FUNCTION_WORDS

    @property
    def expression(self) -> str:
        """The term in FTS5's syntax; words hold only letters and digits, so nothing needs escaping."""
        phrase = '"' + " ".join(self.words) + '"' + ("*" if self.unfinished else "")
        others = sorted(self.forms - set(self.words))
        return "(" + " OR ".join([phrase, *(f'"{form}"' for form in others)]) + ")"

    def spans(self, words: Sequence[tuple[str, int, int]]) -> list[tuple[int, int]]:
        """Where it stands among the words of a text: (folded, start, end) -> (start, end) in characters."""
        if len(self.words) == 1:
            begun = self.words[0]
            return [
                (start, end)
                for folded, start, end in words
                if folded in self.forms or (self.unfinished and folded.startswith(begun))
            ]
        found = []
        size = len(self.words)
        for place in range(len(words) - size + 1):
            window = words[place : place + size]
            *firsts, last = (folded for folded, _, _ in window)
            ends = last.startswith(self.words[-1]) if self.unfinished else last == self.words[-1]
            if tuple(firsts) == self.words[:-1] and ends:
                found.append((window[0][1], window[-1][2]))
        return found


@dataclass(frozen=True)
class Query:
    """What was typed, understood."""

    terms: tuple[Term, ...]

    @cached_property
    def wanted(self) -> tuple[Term, ...]:
        """The terms that must occur: without function words, where there are others."""
        wanted = tuple(term for term in self.terms if not term.excluded)
        return tuple(term for term in wanted if not term.light) or wanted

    def expression(self, joined_by: str) -> str | None:
        """The whole in FTS5's syntax (``AND``: all terms, ``OR``: any); None where nothing is asked."""
        if not self.wanted:
            return None
        whole = "(" + f" {joined_by} ".join(term.expression for term in self.wanted) + ")"
        unwanted = [term.expression for term in self.terms if term.excluded]
        return whole + "".join(f" NOT {expression}" for expression in unwanted)

    def spans(self, text: str) -> tuple[tuple[int, int], ...]:
        """Where its terms stand in a text, in order, not overlapping; characters."""
        words = indexed_words(text)
        found = sorted({span for term in self.wanted for span in term.spans(words)})
        merged: list[tuple[int, int]] = []
        for start, end in found:
            if merged and start < merged[-1][1]:
                merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
            else:
                merged.append((start, end))
        return tuple(merged)

    def fit(self, text: str) -> tuple[int, int, int]:
        """How well a text fits beyond what the index knows: (terms that occur, as typed, at the same place)."""
        words = indexed_words(text)
        plain = {folded for folded, _, _ in words}
        occurring = sum(bool(term.spans(words)) for term in self.wanted)
        as_typed = sum(
            term.words[0] in plain or any(term.unfinished and word.startswith(term.words[0]) for word in plain)
            if len(term.words) == 1
            else bool(term.spans(words))
            for term in self.wanted
        )
        together = " ".join(word for term in self.wanted for word in term.words)
        return occurring, as_typed, int(together in " ".join(folded for folded, _, _ in words))


def understand(typed: str, kin: Kin, languages: Sequence[str], synonyms: Synonyms = ()) -> Query:
    """Read what was typed.

    Args:
        typed: anything.
        kin: finds the other forms of a word.
        languages: whose stems to try.
        synonyms: groups of words that count as one another.
    """
    typed = unicodedata.normalize("NFC", typed)
    finished = not typed or typed[-1].isspace() or _QUOTES.fullmatch(typed[-1]) is not None
    pieces = list(_PIECES.finditer(typed))
    terms: list[Term] = []
    for place, piece in enumerate(pieces):
        last = place == len(pieces) - 1
        excluded = piece["minus"] is not None
        words = [fold(word) for word in WORD.findall(piece["phrase"] if piece["bare"] is None else piece["bare"])]
        if not words:
            continue
        open_ended = last and not finished and not excluded
        if piece["bare"] is None and len(words) > 1:
            terms.append(Term(tuple(words), frozenset(), open_ended, excluded))
            continue
        exact = piece["bare"] is None and bool(piece["closed"])
        for number, word in enumerate(words):
            begun = open_ended and number == len(words) - 1
            forms = frozenset({word}) if exact else _forms(word, kin, languages, synonyms)
            terms.append(Term((word,), forms, begun, excluded))
    return Query(tuple(dict.fromkeys(terms))[:MOST_WORDS])


def _forms(word: str, kin: Kin, languages: Sequence[str], synonyms: Synonyms) -> frozenset[str]:
    stems = {stem(word, language) for language in languages}
    for group in synonyms:
        group_stems = {stem(member, language) for member in group for language in languages}
        if stems & group_stems:
            stems |= group_stems
    return kin(word, stems) | {word}


def snippet(text: str, spans: Sequence[tuple[int, int]]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The part of a text with most of the words found, and where they stand in it (characters).

    Whole words only; «…» where something is left out.
    """
    if len(text) <= SNIPPET_LENGTH:
        return text, tuple(spans)
    start = 0
    if spans:
        best = max(
            spans,
            key=lambda first: (sum(first[0] <= s and e <= first[0] + SNIPPET_LENGTH for s, e in spans), -first[0]),
        )
        if best[1] > SNIPPET_LENGTH - 20:
            start = max(0, best[0] - 60)
    start = min(start, len(text) - SNIPPET_LENGTH)
    if start > 0:
        start = text.find(" ", start) + 1 or start
    end = min(len(text), start + SNIPPET_LENGTH)
    if end < len(text):
        end = max(text.rfind(" ", start, end), start + 1)
    before, after = ("… " if start else ""), (" …" if end < len(text) else "")
    shift = len(before) - start
    inside = tuple((s + shift, e + shift) for s, e in spans if start <= s and e <= end)
    return before + text[start:end] + after, inside
