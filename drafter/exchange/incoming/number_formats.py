"""How a number of a list looks: the formats of w:numFmt (ECMA-376 part 1, 17.18.59) that texts in Latin script use."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from drafter.instruments.labels import roman_text
from drafter.instruments.spelled_numbers import cardinal, ordinal, short_ordinal

_MOST_REPEATS = 100
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
_CHICAGO = "*†‡§"
_ENCLOSED = 20
"""The largest number that has a sign of its own in the enclosed formats."""
_CUSTOM = re.compile(r"\s*(0*1)\s*,")
"""A custom format is given as the beginning of its row: ``001, 002, 003, ...``."""
CUSTOM = "custom"


def format_number(number: int, number_format: str, language: str = "es", pattern: str = "") -> str:
    """A number as a w:numFmt shows it; formats of other scripts are shown in digits.

    Args:
        number: the number.
        number_format: the ``w:val`` of the w:numFmt.
        language: ISO 639-1, for what is spelled.
        pattern: the ``w:format`` of a custom one.
    """
    if number_format in _SPELLED:
        return _SPELLED[number_format](number, language)
    if number_format == CUSTOM:
        row = _CUSTOM.match(pattern)
        return str(number).zfill(len(row[1])) if row else str(number)
    return _FORMATS.get(number_format, str)(number)


def _roman(number: int) -> str:
    return roman_text(number) if 0 < number < 4000 else str(number)


def _repeated(alphabet: str) -> Callable[[int], str]:
    """a … z, aa, bb … zz, aaa: Word repeats the sign."""

    def shown(number: int) -> str:
        if number < 1:
            return str(number)
        times, place = divmod(number - 1, len(alphabet))
        return alphabet[place] * min(times + 1, _MOST_REPEATS)

    return shown


def _enclosed(first: int) -> Callable[[int], str]:
    """Numbers that are one character each: ⑴ ⒈ ①."""
    return lambda number: chr(first + number - 1) if 0 < number <= _ENCLOSED else str(number)


_letter = _repeated("abcdefghijklmnopqrstuvwxyz")
_russian = _repeated(_RUSSIAN)
_SPELLED: Mapping[str, Callable[[int, str], str]] = {
    "cardinalText": cardinal,
    "ordinalText": ordinal,
    "ordinal": short_ordinal,
}
_FORMATS: Mapping[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalHalfWidth": str,
    "decimalFullWidth": lambda number: "".join(chr(0xFF10 + int(digit)) for digit in str(abs(number))),
    "decimalZero": lambda number: f"{number:02d}",
    "upperRoman": lambda number: _roman(number).upper(),
    "lowerRoman": _roman,
    "upperLetter": lambda number: _letter(number).upper(),
    "lowerLetter": _letter,
    "russianLower": _russian,
    "russianUpper": lambda number: _russian(number).upper(),
    "chicago": _repeated(_CHICAGO),
    "numberInDash": lambda number: f"- {number} -",
    "decimalEnclosedParen": _enclosed(0x2474),
    "decimalEnclosedFullstop": _enclosed(0x2488),
    "decimalEnclosedCircle": _enclosed(0x2460),
    "decimalEnclosedCircleChinese": _enclosed(0x2460),
    "hex": lambda number: f"{number:X}",
    "none": lambda _: "",
}
