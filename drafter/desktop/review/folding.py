"""Text as it is searched: without case and accents."""

from __future__ import annotations

import re
import unicodedata

_ACCENTS = re.compile("[\u0300-\u036f]")
"""What NFD parts from the letters of the Latin script."""


def folded(text: str) -> str:
    """The text without case and accents, as it is searched."""
    lower = text.casefold()
    return lower if lower.isascii() else _ACCENTS.sub("", unicodedata.normalize("NFD", lower))
