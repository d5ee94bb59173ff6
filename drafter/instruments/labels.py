"""Labels of clauses and paragraphs: 9, 9 bis, 3 alt, OP7ter, PP2bis, a), •.

A label is not an integer: 3 < 3 alt < 3 bis < 3 ter < 4.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Label:
    """A label as typed, with its parts.

    Attributes:
        as_typed: the characters in the source: ``"9."``, ``"OP7ter"``, ``"•"``, ``"a)"``.
        number: Arabic value (of a letter or Roman numeral its place); None for bullets and dashes.
        suffix: ``""``, ``"bis"``, ``"ter"``, ``"quater"`` …
        alternative: True for ``alt``: a competing version of the same number.
        prefix: ``""``, ``"PP"``, ``"OP"``, ``"pre"``, ``"Artículo"`` …
    """

    as_typed: str
    number: int | None
    suffix: str = ""
    alternative: bool = False
    prefix: str = ""
