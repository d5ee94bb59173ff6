"""Days and years that are spelled out, as figures: «a los veinte días … de dos mil ocho» -> «a los 20 días … de 2008».

Treaties and acts write dates so. What is read are the numbers of days (one to thirty-one, counted or in order) and of
years, in Spanish, English, Portuguese and French alike: which of these a text is in is not known yet when its dates are
looked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from drafter.instruments.folding import fold
from drafter.instruments.spelled_numbers import cardinal, ordinal

_LANGUAGES = ("es", "en", "pt", "fr")
_DAYS = range(1, 32)
_YEARS = range(1800, 2100)
_OTHERS = {
    "primer": 1, "veintiun": 21, "treinta y un": 31, "primero": 1, "dezasseis": 16, "dezassete": 17, "dezanove": 19,
    "catorze": 14, "vigesimo primero": 21, "trigesimo primero": 31,
}  # fmt: skip
"""Forms that are written besides, folded."""
_WORD = re.compile(r"[^\W\d_]+")
_BETWEEN = re.compile(r"\s+|-")
"""What stands between the words of one number."""
_USUAL = frozenset(("once", "dos", "un", "um", "one"))
"""Words that are a number seldom («once» in English, «dos» in Portuguese)…"""
_AFTER_A_DAY = frozenset(
    ("de", "del", "do", "du", "of", "d", "y", "e", "et", "and", "al", "a", "au", "to", "dia", "dias", "day", "days")
)
"""…and what stands after them where they are one."""


@dataclass(frozen=True, slots=True)
class Figures:
    """A text with the numbers of its dates in figures.

    Attributes:
        text: the text.
        replaced: start and end of each number in ``text``, and of its words in the text as it was.
    """

    text: str
    replaced: tuple[tuple[int, int, int, int], ...]

    def span_in_words(self, start: int, end: int) -> tuple[int, int]:
        """A span of ``text`` in the text as it was, in characters; a number it begins or ends in is whole in it."""
        return self._place(start, 2), self._place(end, 3)

    def _place(self, at: int, side: int) -> int:
        shift = 0
        for span in self.replaced:
            if at < span[0] or (at == span[0] and side == 3):
                break
            if at < span[1] or (at == span[1] and side == 3):
                return span[side]
            shift = span[3] - span[1]
        return at + shift


def in_figures(text: str) -> Figures:
    """A text with spelled days and years in figures; the longest number that stands at a place is read there."""
    numbers, longest = _numbers()
    words = [(found.start(), found.end(), fold(found.group())) for found in _WORD.finditer(text)]
    parts: list[str] = []
    replaced: list[tuple[int, int, int, int]] = []
    done = length = at = 0
    while at < len(words):
        count = next((n for n in range(_reach(words, text, at, longest), 0, -1) if _number(words, at, n, numbers)), 0)
        if not count or (count == 1 and words[at][2] in _USUAL and not _goes_on_as_a_day(words, at)):
            at += 1
            continue
        start, end = words[at][0], words[at + count - 1][1]
        written = str(_number(words, at, count, numbers))
        parts += [text[done:start], written]
        length += start - done
        replaced.append((length, length + len(written), start, end))
        length += len(written)
        done, at = end, at + count
    return Figures("".join([*parts, text[done:]]), tuple(replaced))


_Words = list[tuple[int, int, str]]


def _reach(words: _Words, text: str, at: int, longest: int) -> int:
    """How many words from one on could be one number: those with nothing but white space or a hyphen between."""
    count = 1
    while count < longest and at + count < len(words):
        if _BETWEEN.fullmatch(text, words[at + count - 1][1], words[at + count][0]) is None:
            break
        count += 1
    return count


def _number(words: _Words, at: int, count: int, numbers: Mapping[tuple[str, ...], int]) -> int | None:
    return numbers.get(tuple(word for _, _, word in words[at : at + count]))


def _goes_on_as_a_day(words: _Words, at: int) -> bool:
    return at + 1 < len(words) and words[at + 1][2] in _AFTER_A_DAY


@cache
def _numbers() -> tuple[Mapping[tuple[str, ...], int], int]:
    """Numbers by their words, folded; and how many words the longest has."""
    found = {tuple(fold(words).replace("-", " ").split()): number for words, number in _spelled()}
    return found, max(map(len, found))


def _spelled() -> Iterator[tuple[str, int]]:
    yield from _OTHERS.items()
    for language in _LANGUAGES:
        for day in _DAYS:
            yield cardinal(day, language), day
            yield ordinal(day, language), day
        for year in _YEARS:
            yield cardinal(year, language), year
    for year in _YEARS:
        yield from ((words, year) for words in _year_otherwise(year))


def _year_otherwise(year: int) -> Iterator[str]:
    """Further ways to say a year: «two thousand and eight», «nineteen ninety», «mil neuf cent», «dois mil oito»."""
    hundreds, below = divmod(year, 100)
    yield cardinal(year, "fr").lower().replace("mille", "mil", 1)
    yield cardinal(year, "pt").lower().replace(" mil e ", " mil ", 1)
    rest = cardinal(below, "en") if below else ""
    if rest:
        yield f"{cardinal(year - below, 'en')} and {rest}"
        yield f"{cardinal(hundreds, 'en')} hundred and {rest}"
    yield f"{cardinal(hundreds, 'en')} hundred {rest}"
    if below >= 10:
        yield f"{cardinal(hundreds, 'en')} {rest}"
