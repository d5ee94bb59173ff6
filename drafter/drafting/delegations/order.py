"""Spanish alphabetical order, as the United Nations lists States.

Word by word, so that «República de Corea» stands before «República Democrática del Congo»; accents do not count and ñ
is a letter after n; ch and ll are two letters each (Ortografía de la lengua española, RAE and ASALE, 2010). An article
that belongs to the name counts: «El Salvador» stands under E, between «Egipto» and «Emiratos Árabes Unidos» (list of
Member States in Spanish, un.org; the regional groups of the DGACM have it after «Ecuador»). A hyphen parts words like a
space: «Guinea-Bissau» before «Guinea Ecuatorial».
"""

from __future__ import annotations

import re
import unicodedata

from drafter.instruments import fold

_WORD = re.compile(r"[^\W_]+")
_MARK = "\ue000"
"""Keeps an ñ while accents are taken off; no name has it."""
_ENYE = "n\U0010ffff"
"""Sorts behind every other word that goes on with n."""


def spanish_key(name: str) -> tuple[tuple[str, ...], str]:
    """Sorts names as a Spanish list does; equal spellings keep an order by their accents."""
    kept = unicodedata.normalize("NFC", name.lower()).replace("ñ", _MARK)
    words = _WORD.findall(fold(kept).replace(_MARK, "ñ"))
    return tuple(word.replace("ñ", _ENYE) for word in words), name
