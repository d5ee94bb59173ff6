"""What houses print round a text: the masthead above it, the session, the place and the signatures below it.

Such lines identify the instrument and are no clauses of it. A line is told by what it says, so each pattern is of a
whole line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from drafter.instruments.dates import dates_in

if TYPE_CHECKING:  # blocks are told apart with what this module knows of lines
    from drafter.instruments.layout.blocks import Block

FURTHEST = 30
"""Lines or blocks from the beginning within which a masthead is looked for."""
_LAST = 12
"""Blocks from the end within which sessions and signatures are looked for."""
_LONGEST_DATE = 100
_LONGEST = 240
"""Characters of a line of a masthead."""

SYMBOL = (
    r"(?:"
    r"(?:A|S|E|ST|TD|LC|UNEP|UNDP|FCCC|CBD|CCPR|CRC|CERD|CEDAW|CAT|HRC|WHA|GC|CP|AG|OEA|OAS|MERCOSUR|CELAC|UNASUR|SICA"
    r"|CEPAL|ECLAC|PTA|CM|CMC|GMC|Assembly/AU|EX\.CL)"
    r"(?:/[A-Z0-9][A-Za-z0-9.\-]*)+"
    r"(?:\s?(?:N[.]?\s?[°ºo][.]?\s?)?\d+(?:/\d+)?)?(?:\s?\([^()]{1,20}\))?(?:\s?(?:rev|corr|add)\.\s?\d+)?"
    r")"
)
"""The symbols of the United Nations, the OAS, Mercosur… as they are printed: ``AG/RES. 2894 (XLVI-O/16)``."""

_HOUSES = (
    "naciones unidas|united nations|nations unies|nações unidas|organización de los estados americanos"
    "|organization of american states|organisation des états américains|organização dos estados americanos"
    "|unión africana|african union|union africaine|união africana"
    "|mercosur|mercosul|comunidad de estados latinoamericanos y caribeños"
)
_ORGANS = (
    "asamblea general|general assembly|assemblée générale|assembleia[- ]geral|consejo de seguridad|security council"
    "|conseil de sécurité|conselho de segurança|consejo económico y social|economic and social council"
    "|conseil économique et social|consejo de derechos humanos|human rights council|conseil des droits de l[’']homme"
    "|consejo permanente|permanent council|conseil permanent|conselho permanente"
)
_TONGUES = "español|inglés|francés|portugués|english|french|spanish|français|anglais|espagnol|português|espanhol"
_ORDINAL = (
    r"(?:\d+\S{0,3}|[IVXL]+|\w*(?:primer|segund|tercer|cuart|quint|sext|[sé]ptim|octav|noven|[dé]cim|[gé]sim|quart)\w*"
    r"|[\w-]*(?:th|first|second|third)|[\w-]*(?:ième|première)|resumed|continuación)"
)
_SESSION = (
    r"(?:período|periodo|período) (?:ordinario |extraordinario |ordinário )?de (?:sesiones|sessões)"
    r"|sesión plenaria|plenary meeting|séance plénière|sessão plenária|sesión|(?<=\w )session|séance"
)
_ADOPTED = (
    r"(?:resolución|resolution|résolution|resolução|decisión|decision|declaración|declaration)s? "
    r"(?:aprobad|adopt|adotad|aprovad|adoptée)\w*"
)
_ADOPTED_BY = r"(?:aprobad|adoptad|adopted|adoptée|aprovad|adotad)\w* (?:por|by|par|pel[oa])"
_MET = r"sesión|meeting|séance|sessão"
"""«Aprobada por el Consejo de Seguridad en su 9800ª sesión, celebrada el …»."""
_DATE_ONLY = r"(?:a |le |em |el |on )?\d{1,2}[^,;:()]{3,40}\d{4}"
_LINES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:{_HOUSES})(?:\s+(?-i:{SYMBOL}))?",
        rf"(?-i:{SYMBOL})(?:\s+(?:{_HOUSES}))?",
        rf"(?:{_ORGANS})(?:\s+distr\..*)?(?:\s+(?-i:{SYMBOL}))?",
        r"distr\.?\s?:?\s?\w[\w ]{2,20}(?:\s+\d{1,2} .{3,30}\d{4})?",
        rf"(?:original|texto?|idioma)\s?:\s?(?:{_TONGUES})(?:[/ ,]+(?:{_TONGUES}))*",
        rf"(?:{_TONGUES})(?:\s+original\s?:\s?(?:{_TONGUES}))?",
        rf"{_ORDINAL}\b[\w ªº°.’-]{{0,50}}?\b(?:{_SESSION})\b(?: (?:ordinaria|extraordinaria))?",
        r"(?:temas?|agenda items?|points?|itens|item|ítem)\s+\d[\w ().,’']{0,60}",
        rf"{_ADOPTED}\b[^.;:]*\.?",
        rf"{_ADOPTED_BY} [^.;:]*\b(?:{_MET})\b[^.;:]*\.?",
        rf"doc\.? (?-i:{SYMBOL})",
        r"[\[(](?:sobre la base|sur la base|on the report|sur le rapport|sin remisión|sans renvoi|without reference"
        r"|sem remissão|con remisión|aprobad|adoptad|adopted|approuvée|adoptée|aprovad|adotad|original|documento)"
        r"[^\[\]]*[\])]",
        _DATE_ONLY,
        r"oea/ser\.?\s?[a-z]\b.*",
        r"\d{2}-\d{5}(?:\s?\([A-Z]\))?(?:\s+\*?\d+\*?)?(?:\s+[*\d]+)?",
        r"(?:\*\d+\*\s*)?(?:please recycle|se ruega reciclar|veuillez recycler|merci de recycler)\W*",
        r"\*\d{6,9}\*",
        r"[_\W]+",
    )
)
_PLACE_AND_DATE = re.compile(
    r"[A-ZÁÉÍÓÚÑÇÂÊÔ(][^.;:]{2,60},\s*"
    r"(?:(?:a los|a el|al|aos|ao|a|le|el|em|on the|on|this|los|les|os|nos dias|el día|los días|os dias) )?(?P<date>.+)"
)
_ENDS_LIKE_TEXT = re.compile(r"[,;:]$")


def is_masthead_line(text: str) -> bool:
    """True for «Distr. general», «Septuagésimo período de sesiones», «A/RES/70/1», a date alone…"""
    if not text or len(text) > _LONGEST or _ENDS_LIKE_TEXT.search(text) or text[0].islower():
        return False
    return any(pattern.fullmatch(text) for pattern in _LINES) or is_place_and_date(text) or _is_a_date(text)


def _is_a_date(text: str) -> bool:
    """True for a date alone that is spelled out."""
    dates = list(dates_in(text)) if len(text) < _LONGEST_DATE else []
    return len(dates) == 1 and dates[0].words == text.rstrip(".")


_SIGNATURES = re.compile(
    r"(?:(?:POR|PELAS?|PELOS?|FOR|POUR) (?:LAS? |LOS |EL |OS? |AS? |THE |LES? |L[’'])?[A-ZÁÉÍÓÚÑÇÂÊÔÃÕÀÈ’' .,-]{3,80})+"
    r"|(?:(?:Por|Pela|Pelo|For|Pour) (?:la |el |the |le |l[’'])?(?:República|Rep[úu]blica|Gobierno|Governo|Estado|Reino"
    r"|Republic|Government|State|Kingdom|République|Gouvernement|État|Royaume)\b[^.;:]{0,80})+"
)
"""«POR LA REPÚBLICA DE ORILLA», below a treaty."""
_SAYS_SESSION = re.compile(rf"{_ORDINAL}\b.*\b(?:{_SESSION})\b.*", re.IGNORECASE)
_SAYS_ADOPTION = re.compile(
    rf"{_ADOPTED}\b.*|{_ADOPTED_BY} .*\b(?:{_MET})\b.*"
    r"|[\[(](?:aprobad|adoptad|adopted|approuvée|adoptée|aprovad|adotad).*",
    re.IGNORECASE,
)


def says_session(text: str) -> bool:
    """True for «Septuagésimo período de sesiones»; a plenary meeting is none."""
    return _SAYS_SESSION.fullmatch(text) is not None and not re.search(r"plenari|plenary|plénière|plenári", text)


def says_adoption(text: str) -> bool:
    """True for «Resolución aprobada por la Asamblea General el …» and «(Aprobada en la … sesión plenaria …)»."""
    return _SAYS_ADOPTION.fullmatch(text) is not None


def is_place_and_date(text: str) -> bool:
    """True for «Caracas, 3 de diciembre de 2011» on a line of its own."""
    found = _PLACE_AND_DATE.fullmatch(text.rstrip("."))
    if found is None or len(text) > 110:
        return False
    dates = list(dates_in(found["date"]))
    return len(dates) == 1 and dates[0].words == found["date"].strip(" )")


def masthead(blocks: Sequence[Block]) -> frozenset[int]:
    """The blocks, by their place, that belong to the masthead or stand below the text and are no clauses."""
    return frozenset((*_above(blocks), *_below(blocks)))


def _above(blocks: Sequence[Block]) -> list[int]:
    found: list[int] = []
    for place, block in enumerate(blocks[:FURTHEST]):
        if block.labels:
            break
        if is_masthead_line(block.text):
            found.append(place)
        elif len(block.text.split()) > 40 or _ENDS_LIKE_TEXT.search(block.text) or block.text.endswith("."):
            break  # the text has begun
    return found


def _below(blocks: Sequence[Block]) -> list[int]:
    found: list[int] = []
    for place in range(len(blocks) - 1, max(0, len(blocks) - _LAST) - 1, -1):
        text = blocks[place].text
        if blocks[place].labels or not (is_masthead_line(text) or _SIGNATURES.fullmatch(text)):
            break
        found.append(place)
    return found
