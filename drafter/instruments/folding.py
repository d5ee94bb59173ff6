"""Letters without accents: how words are looked for and put in alphabetical order."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_PLAIN_LETTERS = str.maketrans("áàâãäéèêëíìîïóòôõöúùûüñç", "aaaaaeeeeiiiiooooouuuunc")
"""The usual ones, for speed; every other letter is decomposed."""


@lru_cache(maxsize=2**16)
def fold(text: str) -> str:
    """Small letters without accents, as the index keeps them («Integración» -> «integracion»)."""
    folded = text.lower().translate(_PLAIN_LETTERS)
    if folded.isascii():
        return folded
    decomposed = unicodedata.normalize("NFD", folded)
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if not unicodedata.combining(c)))
