"""Labels somebody typed at the start of a line: "9 bis. ", "•\\t", "a) ".

Only forms that cannot be anything else are split off. A number alone ("23 países"), a year ("2015.
Asimismo") and an initial ("J. Pérez") stay words.
"""

from __future__ import annotations

import re

from drafter.instruments.labels import SUFFIXES

_BIS = "|".join((*SUFFIXES, "alt"))
_SUFFIX = rf"(?:[ \u00a0]?(?:{_BIS}))*"
_ARABIC = rf"\d{{1,3}}(?:\.\d{{1,3}})*{_SUFFIX}(?:\.-|\.[ºª°]|[.)º°ª])"
_LEVELS = rf"\d{{1,3}}(?:\.\d{{1,3}})+{_SUFFIX}"
_NAMED = rf"(?:OP|PP|Op|Pp|op|pp)[ \u00a0]?\d{{1,3}}{_SUFFIX}[.)]?"
_BARE_SUFFIX = rf"\d{{1,3}}[ \u00a0]?(?:{_BIS}){_SUFFIX}"
_ROMAN = r"(?:X{0,3}(?:IX|IV|V?I{0,3}))"
_ROMAN_UPPER = rf"(?=[IVX]){_ROMAN}{_SUFFIX}(?:\.-|[.)])"
_ROMAN_LOWER = rf"(?=[ivx]){_ROMAN.lower()}\)"
_LETTER = r"[a-zñA-ZÑ]\)"
_IN_PARENTHESES = r"\((?:[a-zñ]|[ivx]{1,6}|\d{1,3})\)"
_BULLET = "[•·▪▫◦●○■□◆‣⁃➢➤✓✔\uf0b7\uf0a7–—*-]"

_LABEL = re.compile(
    rf"(?P<label>{_ARABIC}|{_BARE_SUFFIX}|{_LEVELS}|{_NAMED}|{_ROMAN_UPPER}|{_ROMAN_LOWER}|{_LETTER}"
    rf"|{_IN_PARENTHESES}|{_BULLET})(?P<separator>[ \t\u00a0\u2002-\u200a\u202f]+)(?=\S|$)"
)

BULLETS = frozenset("•·▪▫◦●○■□◆‣⁃➢➤✓✔\uf0b7\uf0a7–—*-o")
"""Characters that mark an item without numbering it."""


def split_label(line: str) -> tuple[str, str, str]:
    """Label, white space and words of a typed line; label and white space are empty where it has no clear
    label.

    The three parts joined are the line again.
    """
    found = _LABEL.match(line)
    if found is None:
        return "", "", line
    return found["label"], found["separator"], line[found.end() :]
