"""Days of a meeting as each language writes them: «16 y 17 de diciembre de 2008», “16 and 17 December 2008”.

An instrument keeps its dates as its own language prints them; a citation in another language says the same days there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from drafter.instruments.dates import MONTH_OF
from drafter.instruments.figures import in_figures

_MONTHS = {
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "en": "January February March April May June July August September October November December",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
}
_NAMES = {language: names.split() for language, names in _MONTHS.items()}
_AND = {"es": "y", "en": "and", "pt": "e", "fr": "et"}
_TO = {"es": "al", "en": "to", "pt": "a", "fr": "au"}
_AND_WORDS = frozenset([*_AND.values(), "&"])
_TO_WORDS = frozenset(["al", "to", "a", "au", "-", "–", "—"])
_FILLING = "de del do da of the le du el los días les on from o os dia dias día mes mês mois month day days jour jours"
_FILLING += " año ano an année year in l d"
_FILLERS = frozenset(_FILLING.split())
_TOKEN = re.compile(r"\d+|[^\W\d_]+|[-–—&]")
_SAID_TWICE = re.compile(r"(\d+) \(\1\)")
"""«quince (15)», in figures."""
_ORDINALS = frozenset(["er", "st", "nd", "rd", "th", "o", "º", "ª"])
_FIRST = {"fr": "1er", "pt": "1º"}


@dataclass(frozen=True, slots=True)
class _Day:
    day: int
    month: int
    year: int


def days_in_words(dates: str, language: str) -> str:
    """The days of a meeting in the words of a language.

    Args:
        dates: as printed in any of es, en, pt, fr, or one ISO 8601 day.
        language: one of these.

    Returns:
        The same days; ``dates`` as it is where it is not understood whole, or the language is another.
    """
    if language not in _NAMES:
        return dates
    iso = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", dates.strip())
    if iso:
        read = [_Day(int(iso[3]), int(iso[2]), int(iso[1]))], ""
    else:
        read = _read(dates) or ([], "")
    days, link = read
    if not days or not all(1 <= each.month <= 12 and 1 <= each.day <= 31 for each in days):
        return dates
    return _written(days, link, language)


def _read(dates: str) -> tuple[list[_Day], str] | None:
    """The days and what stands between the last two: «and» or «to»; None where anything else is said."""
    found: list[list[int]] = []  # day, month, year; 0 where not said yet
    link = ""
    month = 0
    for token in _TOKEN.findall(_SAID_TWICE.sub(r"\1", in_figures(dates).text).casefold()):
        if token.isdigit():
            number = int(token)
            if number > 31:
                found = [[day, at, year or number] for day, at, year in found]
            else:
                found.append([number, month, 0])
                month = 0
        elif token in MONTH_OF:
            waiting = [each for each in found if not each[1]]
            for each in waiting:
                each[1] = MONTH_OF[token]
            if not waiting:
                month = MONTH_OF[token]  # «December 16»: the day follows
        elif token in _TO_WORDS and found:
            link = link or "to"
        elif token in _AND_WORDS:
            link = link or "and"
        elif token not in _FILLERS and token not in _ORDINALS:
            return None
    for before, after in pairwise(found):
        after[1] = after[1] or before[1]  # «December 16–17»
    whole = all(all(each) for each in found)
    several = len(found) > 1
    if not found or not whole or several != bool(link) or (link == "to" and found[2:]):
        return None
    return [_Day(*each) for each in found], link


def _written(days: list[_Day], link: str, language: str) -> str:
    of = " de " if language in ("es", "pt") else " "
    said = []
    for day, following in zip(days, [*days[1:], None], strict=True):
        words = _number(day, language)
        if following is None or (day.month, day.year) != (following.month, following.year):
            words += f"{of}{_NAMES[language][day.month - 1]}"
        if following is None or day.year != following.year:
            words += f"{of}{day.year}"
        said.append(words)
    if len(said) == 1:
        return said[0]
    word = (_AND if link == "and" else _TO)[language]
    return f"{', '.join(said[:-1])} {word} {said[-1]}"


def _number(day: _Day, language: str) -> str:
    return _FIRST.get(language, "1") if day.day == 1 else str(day.day)
