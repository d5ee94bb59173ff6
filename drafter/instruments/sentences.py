"""Where sentences end. «Res. 61/295», «párr. 9» and «EE. UU.» do not end one."""

from __future__ import annotations

import re
from collections.abc import Iterator

_ABBREVIATED = """
art arts párr párrs parr núm núms num nos no res doc docs cap caps vol vols ed eds pág págs pag p pp sr sra sres
sras dr dra ing lic gral excmo excma ud uds etc cf véase inc incs secc sec apdo fig ee uu ss aa rr hh para paras
mr mrs ms st dec ref refs adm admón av ltda cía s.a n.º al par sect supl add corr rev mme
"""
_ABBREVIATIONS = frozenset(_ABBREVIATED.split())
# Only where a run of signs begins, and without going back into it: a text of nothing but dots is read in no time.
_END = re.compile(r"(?<![.!?…])[.!?…]++[\"”»’)\]]*+(?=\s+[\"“«‘(\[¿¡—–]*[^\W\d_a-záéíóúñüçãõâêôàèù])")
_LAST_WORD = re.compile(r"[^\s(«“\"]*$")
_LONGEST_ABBREVIATION = 12
_BLANK = re.compile(r"\s*")


def sentences(text: str) -> Iterator[tuple[int, str]]:
    """The sentences of a text, each with where it starts (characters); white space between is left out."""
    start = 0
    for found in _END.finditer(text):
        before = text[max(start, found.start() - _LONGEST_ABBREVIATION) : found.start()]
        word = _LAST_WORD.search(before)
        last = word.group().casefold() if word is not None else ""
        if text[found.start()] == "." and (last.rstrip(".") in _ABBREVIATIONS or re.fullmatch(r"[^\W\d_]", last)):
            continue
        yield start, text[start : found.end()]
        blank = _BLANK.match(text, found.end())
        start = blank.end() if blank is not None else found.end()
    if text[start:].strip():
        yield start, text[start:]
