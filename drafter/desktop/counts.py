"""Numbers of things as people of each language write them."""

from __future__ import annotations

from PySide6.QtCore import QLocale

_THIN = "\N{NARROW NO-BREAK SPACE}"
_SPACED_FROM = 10_000
"""In Spanish a number of four digits stands unspaced (Ortografía de la lengua española, 2010)."""


def grouped(count: int, language: str) -> str:
    """A count with its thousands apart: es «9895», «12 345» (a thin space, never a line's end); en «12,345».

    Args:
        count: of things, not a year or a paragraph's number, which are written as they stand.
        language: of the interface, ISO 639-1.
    """
    if language != "es":
        return QLocale(language).toString(count)
    return f"{count:,}".replace(",", _THIN) if count >= _SPACED_FROM else str(count)


def counted(words: str, count: int, language: str) -> str:
    """What ``tr("%n clause(s)", "", count)`` gave, with the count in it grouped."""
    return words.replace(str(count), grouped(count, language), 1)
