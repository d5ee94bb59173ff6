"""What matters in a change: a one-word change («no», «deberán» to «podrán») scores 0.98 and is another
policy.

The vocabulary comes from a table people can edit (``resources/language/flags.json``); nothing here guesses.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from drafter.redline.model import Op, Segment, new_text, old_text
from drafter.redline.tokens import is_word, tokenise

_KINDS = ("negation", "modal", "quantifier", "qualifier", "deadline", "number")
_DIGIT = re.compile(r"\d")
# Words after a deadline's opening («a más tardar el 31 de diciembre de 2010») whose numbers belong to it.
_DEADLINE_REACH = 8


@dataclass(frozen=True, slots=True)
class _Term:
    """An entry of the vocabulary: what it is a sign of, and how strong it is among its like."""

    kind: str
    level: int


@dataclass(frozen=True, slots=True)
class _Found:
    """A term in a text: ``text[start:end]``, characters; ``words`` as the vocabulary writes them."""

    kind: str
    level: int
    words: str
    start: int
    end: int


@dataclass(frozen=True)
class Vocabulary:
    """The words that make a change matter, of all languages together.

    Attributes:
        terms: words (folded: NFC, lower case, straight apostrophes) -> their entries.
        longest: words in the longest term that begins with a word.
    """

    terms: Mapping[tuple[str, ...], tuple[_Term, ...]] = field(default_factory=dict)
    longest: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def from_tables(cls, table: Mapping[str, object], verb_levels: Mapping[str, int]) -> Vocabulary:
        """Build it from the editable tables.

        Args:
            table: language -> kind -> words, or [words, level] for modals; other keys are left alone.
            verb_levels: forms of leading verbs -> rung of the strength ladder, 0 to 9.

        Raises:
            ValueError: an entry is neither words nor words with a level.
        """
        terms: dict[tuple[str, ...], set[_Term]] = {}
        for by_kind in table.values():
            if not isinstance(by_kind, Mapping):
                continue
            for kind in _KINDS:
                for entry in by_kind.get(kind, ()):
                    match entry:
                        case str(words):
                            level = 0
                        case [str(words), int(level)]:
                            pass
                        case _:
                            raise ValueError(f"neither words nor words with a level: {entry!r}")
                    terms.setdefault(_folded_words(words), set()).add(_Term(kind, level))
        for form, level in verb_levels.items():
            terms.setdefault(_folded_words(form), set()).add(_Term("verb", level))
        terms.pop((), None)
        longest: dict[str, int] = {}
        for term in terms:
            longest[term[0]] = max(longest.get(term[0], 0), len(term))
        ordered = {
            words: tuple(sorted(entries, key=lambda entry: (entry.kind, entry.level)))
            for words, entries in terms.items()
        }
        return cls(ordered, longest)


def _fold(token: str) -> str:
    return unicodedata.normalize("NFC", token).lower().replace("’", "'")


def _folded_words(text: str) -> tuple[str, ...]:
    return tuple(_fold(token) for token in tokenise(text) if is_word(token))


def change_flags(segments: Sequence[Segment], vocabulary: Vocabulary) -> tuple[str, ...]:
    """What matters in a change, by the words that came, went or were cut by it.

    Args:
        segments: of a changed paragraph.
        vocabulary: the words to look for.

    Returns:
        Of ``deadline, modal, negation, number, qualifier, quantifier, verb_stronger, verb_weaker``,
        alphabetical.
    """
    old_islands, new_islands = _islands(segments)
    gone = _touched(_find(old_text(segments), vocabulary), old_islands)
    come = _touched(_find(new_text(segments), vocabulary), new_islands)
    flags: set[str] = set()
    for island in sorted(gone.keys() | come.keys()):
        lost, won = _without_common(gone.get(island, []), come.get(island, []))
        flags.update(found.kind for found in [*lost, *won] if found.kind != "verb")
        lost_verbs = [found.level for found in lost if found.kind == "verb"]
        won_verbs = [found.level for found in won if found.kind == "verb"]
        for before, after in zip(lost_verbs, won_verbs, strict=False):
            if after != before:
                flags.add("verb_stronger" if after > before else "verb_weaker")
    return tuple(sorted(flags))


def _islands(segments: Iterable[Segment]) -> tuple[list[tuple[int, int, int]], list[tuple[int, int, int]]]:
    """Changed stretches of the old and of the new text: (start, end, number of the island), in characters.

    A stretch may be empty: where words were only inserted, the old text has one that cuts the phrase around
    it.
    """
    old_at = new_at = 0
    old_islands: list[tuple[int, int, int]] = []
    new_islands: list[tuple[int, int, int]] = []
    number = 0
    old_start = new_start = 0
    for segment in [*segments, Segment(Op.EQUAL, "")]:
        if segment.op is Op.EQUAL:
            if (old_at, new_at) != (old_start, new_start):
                old_islands.append((old_start, old_at, number))
                new_islands.append((new_start, new_at, number))
                number += 1
            old_at += len(segment.text)
            new_at += len(segment.text)
            old_start, new_start = old_at, new_at
        elif segment.op is Op.DELETED:
            old_at += len(segment.text)
        else:
            new_at += len(segment.text)
    return old_islands, new_islands


def _touched(found: Sequence[_Found], islands: Sequence[tuple[int, int, int]]) -> dict[int, list[_Found]]:
    """The terms that a change covers or cuts, by the number of the first island that does."""
    touched: dict[int, list[_Found]] = {}
    place = 0
    for term in found:
        while place < len(islands) and islands[place][1] <= term.start:
            place += 1
        if place < len(islands) and islands[place][0] < term.end:
            touched.setdefault(islands[place][2], []).append(term)
    return touched


def _without_common(gone: Sequence[_Found], come: Sequence[_Found]) -> tuple[list[_Found], list[_Found]]:
    """What is left on each side when terms that stand on both are struck out."""
    return _beyond(gone, come), _beyond(come, gone)


def _beyond(terms: Sequence[_Found], others: Sequence[_Found]) -> list[_Found]:
    spare = Counter((other.kind, other.words) for other in others)
    left = []
    for term in terms:
        key = (term.kind, term.words)
        if spare[key]:
            spare[key] -= 1
        else:
            left.append(term)
    return left


def _find(text: str, vocabulary: Vocabulary) -> list[_Found]:
    """Every term in a text, longest first at each word, in order; numbers in figures included."""
    words: list[tuple[str, int, int]] = []
    at = 0
    for token in tokenise(text):
        if is_word(token):
            words.append((_fold(token), at, at + len(token)))
        at += len(token)
    found: list[_Found] = []
    place = 0
    while place < len(words):
        word, start, end = words[place]
        if _DIGIT.search(word):
            found.append(_Found("number", 0, word, start, end))
        step = 1
        for length in range(min(vocabulary.longest.get(word, 0), len(words) - place), 0, -1):
            key = tuple(folded for folded, _, _ in words[place : place + length])
            entries = vocabulary.terms.get(key)
            if entries is None:
                continue
            for entry in entries:
                reach = place + length
                if entry.kind == "deadline":
                    reach = _deadline_end(words, reach)
                spelled = " ".join(folded for folded, _, _ in words[place:reach])
                found.append(_Found(entry.kind, entry.level, spelled, start, words[reach - 1][2]))
            step = length
            break
        place += step
    return found


def _deadline_end(words: Sequence[tuple[str, int, int]], place: int) -> int:
    """Where a deadline that opened before ``place`` ends: after its last figure within reach."""
    end = place
    for offset, (word, _, _) in enumerate(words[place : place + _DEADLINE_REACH], start=1):
        if _DIGIT.search(word):
            end = place + offset
    return end
