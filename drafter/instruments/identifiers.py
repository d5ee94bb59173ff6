"""Ids of instruments, proposed from what is known of them: ``A-RES-70-1``, ``SALV-2008``."""

from __future__ import annotations

import re
from collections.abc import Collection

from drafter.instruments.folding import fold
from drafter.instruments.model import InstrumentMetadata

LONGEST_ID = 60
"""Characters."""
_ID = re.compile(rf"[^\W_][\w.\-]{{0,{LONGEST_ID - 1}}}")
_WORD = re.compile(r"[^\W\d_]{3,}|\d{2,}")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# What every title has, and words that carry nothing.
_EVERYWHERE = """
declaracion declaration declaracao comunicado communique resolucion resolution resolucao decision decisao acuerdo
agreement acordo accord convenio convencion convention convencao tratado treaty traite protocolo protocol protocole
carta charter plan plano accion action acao conjunto conjunta joint conjoint especial special speciale final
documento document outcome resultados politica political los las del que para por con sobre una unos unas the and
for with from that this les des aux sur par dans pour une dos das nos nas com seu sua entre hacia presidentes
meeting summit conference cumbre reunion conferencia cupula reuniao sommet session first second third fourth fifth
primera segunda tercera cuarta quinta draft outcome borrador projet projeto
"""
_COMMON = frozenset(_EVERYWHERE.split())


def is_instrument_id(text: str) -> bool:
    """True where an instrument can go by that id: letters, digits, full stops, hyphens and low lines, at most 60."""
    return _ID.fullmatch(text) is not None


def propose_id(metadata: InstrumentMetadata, taken: Collection[str] = ()) -> str:
    """An id that none in ``taken`` has, whatever its case: from the symbol, else from title or place, and the year."""
    base = _from_symbol(metadata.symbol) or _from_title(metadata)
    known = {other.casefold() for other in taken}
    proposed, copies = base, 1
    while proposed.casefold() in known:
        copies += 1
        proposed = f"{base[: LONGEST_ID - 6]}-{copies}"
    return proposed


def _from_symbol(symbol: str) -> str:
    # N.º says nothing in an id.
    plain = re.sub(r"\bn[.]?\s?[°ºo][.]?(?=\s|$)", " ", fold(symbol))
    return "-".join(re.findall(r"[a-z0-9]+", plain)).upper()[:LONGEST_ID]


def _from_title(metadata: InstrumentMetadata) -> str:
    year = metadata.date[:4] or next(iter(_YEAR.findall(f"{metadata.dates} {metadata.title}")), "")
    words = [word for word in _WORD.findall(fold(metadata.title)) if word not in _COMMON and word != year]
    if not words:
        words = _WORD.findall(fold(metadata.place)) or _WORD.findall(fold(metadata.title)) or ["texto"]
    short = [re.sub(r"[^a-z0-9]", "", word)[:4] for word in words[:3]]
    parts = [part.upper() for part in short if part] or ["TEXTO"]
    return "-".join([*parts, *([year] if year else [])])
