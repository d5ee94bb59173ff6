"""Words of a clause that point at something said before it: «esos objetivos», «las áreas antes mencionadas».

A clause quoted alone loses what they mean. A word that points back at something in the quotation itself loses nothing:
a noun that stands before it («los objetivos … esos objetivos»), or, from its second sentence on, whatever was said.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from drafter.instruments.citing.citations import lead_ins
from drafter.instruments.folding import fold
from drafter.instruments.model import Clause
from drafter.instruments.sentences import sentences


@dataclass(frozen=True, slots=True)
class Dangling:
    """Words whose meaning stands outside a clause.

    Attributes:
        words: as they stand in it.
        span: start and end in its text, in characters.
    """

    words: str
    span: tuple[int, int]


@dataclass(frozen=True)
class _Pointers:
    """How a language points back; expressions in small letters without accents.

    Attributes:
        near: «este»: a noun follows; the text's own name or the time may be it, which points at nothing.
        far: «ese», «dicho»: a noun follows.
        after: what follows a noun: «antes mencionadas».
        prior: whole expressions that mean what stands before the clause: «lo anterior».
        alone: those that mean something said a few words before: «del mismo».
        opening: those that mean all that was said before: «en ese sentido».
        here: nouns that «este» may go with without pointing back: «esta Declaración», «este año»; and words after which
            it is none («ce qui»).
    """

    near: str
    far: str
    after: str
    prior: str
    alone: str
    opening: str
    here: str


_ENDS = r"(?=\s*[.,;:)]|\s*$|\s+(?:y|e|o|ou|et|and|or)\b)"
_POINTERS = {
    "es": _Pointers(
        near=r"est[ea]|estos|estas",
        far=r"es[ea]|es[oa]s|aquel|aquell[oa]s?|dich[oa]s?|tales(?! como)"
        r"|(?:el|la|los|las) (?:citad|mencionad|referid)[oa]s?",
        after=r"(?:antes|anteriormente|arriba|previamente) (?:mencionad|citad|indicad|senalad|descrit)[oa]s?"
        r"|(?:mencionad|citad|indicad|senalad|descrit|referid)[oa]s? "
        r"(?:anteriormente|(?:mas )?arriba|antes|previamente)"
        r"|antedich[oa]s?|susodich[oa]s?|precitad[oa]s?|supracitad[oa]s?|en cuestion",
        prior=r"lo anterior|lo (?:antes |anteriormente )?(?:expuesto|mencionado|dicho|antedicho|senalado|precedente)",
        alone=rf"(?:del|al|(?:de|a|con|en|por|para|sobre|entre) (?:el|la|los|las)) mism[oa]s?{_ENDS}"
        r"|est[ea] ultim[oa]|est[oa]s ultim[oa]s|(?:de|para|por|con|a|en|sobre) ello",
        opening=r"en es[te]?[ea] (?:sentido|contexto|marco|entendido)|a (?:tal|ese|este|dicho) (?:fin|efecto|respecto)"
        r"|al respecto|con (?:tal|ese|este|dicho) (?:fin|objeto|proposito)|por (?:ese|este|tal) motivo"
        r"|por (?:esa|esta|tal) razon|de (?:esta|esa|tal) (?:manera|forma)|de (?:este|ese|tal) modo|por (?:lo )?tanto"
        r"|en consecuencia",
        here="declaracion cumbre resolucion convencion convenio acuerdo tratado instrumento documento carta articulo "
        "parrafo protocolo conferencia comunicado reunion asamblea ano siglo decada momento fecha hemisferio planeta",
    ),
    "pt": _Pointers(
        near=r"[nd]?est[ea]s?",
        far=r"[nd]?ess[ea]s?|[nd]?aquel[ea]s?|dit[oa]s?|tais(?! como)"
        r"|(?:[nd]?[oa]s? )?(?:referid|mencionad|citad|aludid)[oa]s?",
        after=r"(?:acima|anteriormente) (?:mencionad|citad|referid|indicad|descrit)[oa]s?"
        r"|(?:mencionad|citad|referid|indicad|descrit)[oa]s? (?:acima|anteriormente|antes)|supracitad[oa]s?"
        r"|supramencionad[oa]s?|em (?:questao|apreco)",
        prior=r"[dn]?o (?:acima |anteriormente )?exposto|tudo isso",
        alone=rf"(?:[dn]|pel)[oa]s? mesm[oa]s?{_ENDS}"
        rf"|[dn]?est[ea]s? ultim[oa]s?|(?:disso|nisso|isso){_ENDS}",
        opening=r"(?:n|em )es[ts]e (?:sentido|contexto|marco|ambito|particular)"
        r"|para (?:tanto|esse fim|este fim|tal fim)|a (?:esse|este) respeito"
        r"|com (?:esse|este|tal) (?:fim|objetivo)|por (?:essa|esta|tal) razao"
        r"|d?es[ts]a (?:maneira|forma)|d?es[ts]e modo|portanto",
        here="declaracao cupula resolucao convencao acordo tratado instrumento documento carta artigo paragrafo "
        "protocolo conferencia comunicado reuniao assembleia ano seculo decada momento data hemisferio planeta",
    ),
    "en": _Pointers(
        near=r"this|these",
        far=r"those(?! \w+ing\b)|such(?! as| a | an )"
        r"|(?:the )?(?:said|aforesaid|aforementioned|above-mentioned|abovementioned|foregoing)",
        after=r"(?:mentioned|referred to|described|listed) above|in question",
        prior=rf"the (?:foregoing|above|aforesaid){_ENDS}",
        alone=rf"the same{_ENDS}|thereof|therein|thereto|thereby|thereunder|the latter|the former(?=\s*[.,;:)])",
        opening=r"in (?:this|that) (?:regard|context|connection|respect|sense|spirit)|to (?:this|that) (?:end|effect)"
        r"|for (?:this|that) (?:purpose|reason)|accordingly|in this (?:way|manner)",
        here="declaration summit resolution convention agreement treaty instrument document charter article paragraph "
        "protocol conference communique meeting assembly year century decade moment date session planet covenant who "
        "of in that which as affected living responsible with",
    ),
    "fr": _Pointers(
        near=r"ce|cet|cette|ces",
        far=r"ledit|ladite|lesdit(?:e)?s|dudit|desdit(?:e)?s|audit|auxdit(?:e)?s|tels?(?! que)|telles?(?! que)",
        after=r"(?:susmentionn|susvis|precit)ee?s?|susdite?s?|(?:mentionn|vis)ee?s? (?:ci-dessus|plus haut)"
        r"|decrite?s? (?:ci-dessus|plus haut)|en question",
        prior=r"ce qui precede",
        alone=rf"cet?(?:te)? derni(?:er|ere)|ces derni(?:er|ere)s|ce(?:lui|lle|ux|lles)-ci|(?:de|pour) cela"
        rf"|(?:du|au|de la|des|aux) memes?{_ENDS}",
        opening=r"a cet(?:te)? (?:egard|effet|fin)|dans cet?(?:te)? (?:contexte|cadre|sens|esprit|perspective)"
        r"|en ce sens|pour cet?(?:te)? (?:raison|motif)|de cet?(?:te)? (?:fait|maniere|facon)|par consequent",
        here="declaration sommet resolution convention accord traite instrument document charte article paragraphe "
        "protocole conference communique reunion assemblee annee siecle decennie moment jour date planete pacte titre "
        "qui que dont sont sera",
    ),
}
_WORD = re.compile(r"[^\W\d_][\w'-]*")
_STEM = 5
"""Letters that forms of one noun share («objetivo», «objetivos»)."""
_ALL_SAID, _SOMETHING_SAID = 8, 4
"""Words before «en ese sentido», and before «del mismo», from which they mean these."""


def _compiled(pointers: _Pointers) -> re.Pattern[str]:
    noun = r"[^\W\d_][\w'-]*"
    return re.compile(
        rf"\b(?:(?P<opening>{pointers.opening})|(?P<prior>{pointers.prior})|(?P<alone>{pointers.alone})"
        rf"|(?P<after>(?:{noun}\s+){{0,1}}?(?P<named>{noun})\s+(?:{pointers.after}))"
        rf"|(?:(?P<near>{pointers.near})|(?P<far>{pointers.far}))\s+(?P<noun>{noun})(?=(?P<next>\s+{noun})?))\b"
    )


_PATTERNS = {
    language: (_compiled(pointers), frozenset(pointers.here.split())) for language, pointers in _POINTERS.items()
}


def dangling(clause: Clause, clauses: Mapping[str, Clause], language: str = "es") -> tuple[Dangling, ...]:
    """What a clause says of something that its quotation does not hold.

    Args:
        clause: the clause.
        clauses: the clauses of its instrument by id; those that are quoted with it must be there.
        language: of the instrument; nothing is found in one that is none of es, en, pt, fr.

    Returns:
        In the order of the text; they do not overlap.
    """
    if language not in _PATTERNS:
        return ()
    pattern, here = _PATTERNS[language]
    before = " ".join(fold(step.text) for step in lead_ins(clause, clauses))
    folded = _folded_in_place(clause.text)
    # From the second sentence on, something was said that may be meant.
    first_sentence = next((start + len(sentence) for start, sentence in sentences(clause.text)), 0)
    return tuple(
        Dangling(clause.text[hit.start() : hit.end()], hit.span())
        for hit in pattern.finditer(folded, 0, first_sentence)
        if _points_out(hit, before, here)
        and not (hit["near"] and _has_accent(clause.text, hit.start("near"), hit["near"]))
    )


def _points_out(hit: re.Match[str], before: str, here: frozenset[str]) -> bool:
    """Whether what an expression points at is not in the quotation."""
    said = hit.string[: hit.start()]
    if hit["prior"]:
        return True
    if hit["opening"]:
        return len(_WORD.findall(said)) < _ALL_SAID
    if hit["alone"]:
        return len(_WORD.findall(said)) < _SOMETHING_SAID
    if hit["after"]:
        return not _names(f"{before} {said}", hit["named"])
    if hit["near"] and here & {hit["noun"], (hit["next"] or "").strip()}:
        return False
    return not _names(f"{before} {said}", hit["noun"])


def _names(said: str, noun: str) -> bool:
    return any(word[:_STEM] == noun[:_STEM] for word in _WORD.findall(said))


def _has_accent(text: str, start: int, folded: str) -> bool:
    """Whether a word is written with accents: «está» is no «esta»."""
    return text[start : start + len(folded)].lower() != folded


def _folded_in_place(text: str) -> str:
    """Small letters without accents, each character where it was."""
    return "".join(folded if len(folded := fold(character)) == 1 else character for character in text)
