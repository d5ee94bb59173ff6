"""The ``eId`` of each element, by the naming convention: ``para_23__sec_3__point_nn_6``.

A name is the element's abbreviation and its number as printed, without signs and in small letters; what has no number
is counted (``nn``) among its like in the same parent. Where a number comes twice (numbering that starts again), the
second gets ``_2``, since the schema asks for unique ones.
"""

from __future__ import annotations

import re

_ABBREVIATIONS = {
    "alinea": "al", "article": "art", "chapter": "chp", "clause": "cl", "division": "dvs", "paragraph": "para",
    "recital": "rec", "recitals": "recs", "section": "sec", "subparagraph": "subpara",
}  # fmt: skip
_NO_PART_OF_A_NUMBER = re.compile(r"[^0-9a-z]+")


class ElementIds:
    """Gives ids in the order of the text; no two are equal."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._unnumbered: dict[tuple[str, str], int] = {}

    def next(self, name: str, number: str, parent: str = "") -> str:
        """The id of the next element.

        Args:
            name: of the element.
            number: its number as printed («9 bis.», «a)», «•»), or empty.
            parent: the id of the element it stands in, or empty.
        """
        short = _ABBREVIATIONS.get(name, name)
        counted = _NO_PART_OF_A_NUMBER.sub("", number.lower())
        if not counted:
            place = self._unnumbered.get((parent, short), 0) + 1
            self._unnumbered[parent, short] = place
            counted = f"nn_{place}"
        wanted = f"{parent}__{short}_{counted}" if parent else f"{short}_{counted}"
        unique, copies = wanted, 1
        while unique in self._taken:
            copies += 1
            unique = f"{wanted}_{copies}"
        self._taken.add(unique)
        return unique
