"""Where sentences end. «Res. 61/295», «párr. 9», «EE. UU.» and «U.N. Charter» do not end one.

Where it is not sure, a sentence goes on: two taken for one lose nothing, one torn in two is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_ABBREVIATED = """
art arts párr párrs parr núm núms num nos no res doc docs cap caps vol vols ed eds pág págs pag p pp sr sra sres
sras dr dra ing lic gral excmo excma ud uds etc cf véase inc incs secc sec apdo fig ee uu ss aa rr hh para paras
mr mrs ms st dec ref refs adm admón av ltda cía s.a n.º al par sect supl add corr rev mme
exmo exma ilmo ilma srta prof profa gral cnel ej vs approx decl conf conv hon gov gen vid vide ibid ibíd op cit loc mlle
mgr dept subsecc subpárr apart lit ord nro nros
"""
_ABBREVIATIONS = frozenset(_ABBREVIATED.split())
# Only where a run of signs begins, and without going back into it: a text of nothing but dots is read in no time.
_END = re.compile(
    r"(?<![.!?…])[.!?…]++(?:[\u00a0\u202f]?[\"”»’)\]])*+"
    r"(?=\s+(?:[\"“«‘(\[¿¡—–][\u00a0\u202f]?)*[^\W\d_a-záéíóúñüçãõâêôàèù])"
)
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_LABEL = re.compile(r"\(?(?:\d{1,3}|[IVXLCivxlc]{1,6})")
_OPENERS = """
el la los las lo en se su sus un una al por para con asimismo además esta este estos estas
the in it we this these all as at for to on
o a os as em no na nos nas um uma ao
le les l’ un une des il elle ces ce dans en
"""
_OPENING = frozenset(_OPENERS.split())
"""What a sentence often begins with: after «la O.M.C.» a new one begins with «Los», none with «Charter»."""
_NEXT_WORD = re.compile(r"[\s\"“«‘(\[¿¡—–]*([^\W\d_]+[’']?)")
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
        if _LABEL.fullmatch(text[start : found.start()]):  # «II. Promover»
            continue
        if text[found.start()] == "." and _INITIALS.fullmatch(last):
            following = _NEXT_WORD.match(text, found.end())
            if following is not None and following[1].casefold() not in _OPENING:
                continue
        yield start, text[start : found.end()]
        blank = _BLANK.match(text, found.end())
        start = blank.end() if blank is not None else found.end()
    if text[start:].strip():
        yield start, text[start:]
