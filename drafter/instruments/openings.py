"""How the houses begin their paragraphs, in four languages: what a style is told by.

A pattern matches from a paragraph's beginning, with what may stand before its verb («También», «Deeply», a subject).
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Openings(NamedTuple):
    """How pieces of a text begin in one language: patterns of their first words."""

    preambular: re.Pattern[str]
    operative: re.Pattern[str]
    preterite: re.Pattern[str]
    infinitive: re.Pattern[str]
    present_plural: re.Pattern[str]


_FIRST = (
    r"(?:(?:también|además|asimismo|igualmente|profunda\w*|grave\w*|firme\w*|plena\w*|também|ademais|outrossim|ainda"
)
_FIRST += r"|also|further|deeply|gravely|strongly|fully|once again|également|vivement|profondément|nous|we|se|ha|ont"
_FIRST += r"|en (?:est|es)[ea] (?:sentido|contexto)|nesse sentido|in this regard|à cet égard),?\s+){0,2}"
_HEADS = r"(?:(?:ell[oa]s|el[ea]s|ils|elles|they)\s+|(?:l[oa]s|les|os|as|the)\s+(?:[\w’'-]+,?\s+){1,12}?"
_HEADS += r"|(?:heads of (?:state and (?:of )?)?government|ministers|leaders)\s+(?:also\s+)?)?"
"""A subject that may stand before the verb: «Los Jefes de Estado y de Gobierno reafirmaron …»."""


def _opening(words: str) -> re.Pattern[str]:
    return re.compile(rf"{_FIRST}(?:{words})(?![\w’'-])", re.IGNORECASE)


OPENINGS = {
    "es": Openings(
        _opening(r"\w+(?:ando|iendo|yendo)|conscientes?|convencid[oa]s?|preocupad[oa]s?|alarmad[oa]s?|guiad[oa]s?|tenien\w+"
                 r"|animad[oa]s?|inspirad[oa]s?|decidid[oa]s?|resuelt[oa]s|deseos[oa]s|reunid[oa]s|habida|vist[oa]s?"),
        _opening(r"decide|resuelve|insta|exhorta|pide|solicita|reafirma|reitera|reconoce|toma|acoge|hace|invita|alienta"
                 r"|expresa|encomia|condena|subraya|destaca|recomienda|declara|aprueba|celebra|observa|pone|señala"
                 r"|recuerda|encomienda|autoriza|exige|insiste|apoya|agradece|deplora|lamenta|manifiesta|afirma|proclama"
                 r"|encarga|establece|respalda|renueva|acuerda|conviene|felicita"),
        _opening(rf"{_HEADS}(?:\w+(?:aron|ieron|eron)(?:se)?)"),
        _opening(r"\w+(?:ar|er|ir)(?:se)?"),
        _opening(_HEADS + r"(?:reafirm|reiter|expres|destac|subray|celebr|salud|exhort|inst|alient|respald|valor|acuerd"
                 r"|record|resalt|manifiest|reconoc|señal|reconocen|conden|rechaz|invit|apoy|agradec|enfatiz|toman|acog|hac"
                 r"|ratific|convien|decid|afirm|asum|remarc|renov|coincid|observ|tom|hacen|ponen)(?:an|en|amos|emos|imos)?"),
    ),
    "pt": Openings(
        _opening(r"\w+(?:ando|endo|indo)|conscientes?|convencid[oa]s?|preocupad[oa]s?|alarmad[oa]s?|guiad[oa]s?|reunid[oa]s"
                 r"|animad[oa]s?|inspirad[oa]s?|decidid[oa]s?|desejos[oa]s|tendo|vist[oa]s?"),
        _opening(r"decide|resolve|insta|exorta|solicita|reafirma|reitera|reconhece|toma|acolhe|convida|encoraja|expressa"
                 r"|condena|sublinha|destaca|recomenda|declara|aprova|observa|ressalta|recorda|encarrega|autoriza|exige"
                 r"|apoia|agradece|deplora|lamenta|manifesta|afirma|saúda|incentiva|salienta|enfatiza|endossa"),
        _opening(rf"{_HEADS}(?:\w+(?:aram|eram|iram)(?:-se)?)"),
        _opening(r"\w+(?:ar|er|ir)(?:-se)?"),
        _opening(_HEADS + r"(?:reafirm|reiter|express|destac|sublinh|celebr|saúd|exort|inst|incentiv|respald|valor"
                 r"|acord|record|ressalt|manifest|reconhec|assinal|conden|rejeit|convid|apoi|agradec|enfatiz|tom|acolh|afirm|assum"
                 r"|ratific|decid|concord|congratul)(?:am|em|amos|emos|imos)(?:-se)?"),
    ),
    "en": Openings(
        _opening(r"\w+ing|guided|aware|convinced|mindful|alarmed|concerned|conscious|determined|desirous|inspired"
                 r"|encouraged|cognizant|disturbed"),
        _opening(r"decides|resolves|urges|calls|requests|reaffirms|reiterates|recognizes|takes|welcomes|invites"
                 r"|encourages|expresses|commends|condemns|stresses|emphasizes|recommends|declares|adopts|notes|underlines"
                 r"|recalls|entrusts|authorizes|demands|supports|deplores|regrets|affirms|proclaims|endorses|acknowledges"
                 r"|underscores|approves|appeals|instructs|directs|renews|reminds|strongly"),
        _opening(rf"{_HEADS}(?:reaffirmed|reiterated|expressed|stressed|emphasized|underlined|underscored|recalled"
                 r"|recognized|welcomed|urged|called|noted|highlighted|agreed|decided|committed|undertook|condemned"
                 r"|rejected|invited|encouraged|requested|examined|met|acknowledged|supported|thanked|took|renewed|received|accepted"
                 r"|mandated|considered|adopted|approved|discussed|reviewed|endorsed|commended|congratulated)"),
        _opening(r"to \w+"),
        _opening(_HEADS + r"(?:we )?(?:reaffirm|reiterate|express|stress|emphasize|underline|underscore|recall"
                 r"|recognize|welcome|urge|call|note|highlight|agree|decide|commit|condemn|reject|invite|encourage|support|thank"
                 r"|acknowledge|take|value|commend|congratulate|look)"),
    ),
    "fr": Openings(
        _opening(r"\w+ant|consciente?s?|convaincue?s?|préoccupée?s?|alarmée?s?|guidée?s?|inspirée?s?|réunie?s|résolus?"
                 r"|désireu(?:x|ses?)|encouragée?s?|vue?s?|sachant"),
        _opening(r"décide|prie|engage|demande|réaffirme|réitère|reconnaît|constate|prend|accueille|invite|encourage"
                 r"|exprime|condamne|souligne|insiste|recommande|déclare|adopte|note|rappelle|charge|autorise|exige|salue"
                 r"|appuie|déplore|regrette|affirme|proclame|fait|approuve|lance|se|remercie|exhorte|confie"),
        _opening(rf"{_HEADS}(?:(?:ont|se sont)(?: \w+){{0,2}}? \w+(?:é|i|u|is|rt)e?s?)"),
        _opening(r"(?:s[’'e] ?)?\w+(?:er|ir|re|oir)"),
        _opening(_HEADS + r"(?:réaffirm|réitèr|exprim|soulign|salu|exhort|encourag|rappell|reconnaiss|condamn|rejett"
                 r"|invit|appui|remerci|insist|pren|accueill|affirm|appell|décid|convien)(?:ent|ons|nent)"),
    ),
}  # fmt: skip

FORMULA = re.compile(
    r"(?:RESUELVEN?|DECLARAN?|DECIDEN?|ACUERDAN?|RESOLVEM?|DECIDEM?|RESOLVES?|DECLARES?|DECIDES?|DÉCIDE|DÉCLARE"
    r"|RECOMIENDA|RECOMMENDS|CONVIENEN?|APRUEBA|APROVA)\s*:"
)
CAPITAL_PREAMBLE = re.compile(
    r"(?:VISTOS?|VISTAS?|CONSIDERANDO|TENIENDO|TOMANDO|RECORDANDO|REAFIRMANDO|REITERANDO|RECONOCIENDO|DESTACANDO"
    r"|SUBRAYANDO|OBSERVANDO|CONSCIENTES?|CONVENCID[OA]S?|PREOCUPAD[OA]S?|ACOGIENDO|TENDO|TOMANDO|RECORDANDO|CONSIDERING"
    r"|RECALLING|TAKING|BEARING|NOTING|HAVING|REAFFIRMING|RECOGNIZING|AWARE|CONCERNED|CONVINCED|AYANT|CONSIDÉRANT"
    r"|RAPPELANT|RÉAFFIRMANT|PRENANT|TENANT|CONSCIENTE|RECONHECENDO|LEVANDO|HAVIDA|UNDERSCORING|STRESSING|VU|VUS)\b"
)
ORGAN = re.compile(
    r"(?:la asamblea general|el consejo de seguridad|el consejo económico y social|el consejo de derechos humanos"
    r"|the general assembly|the security council|the economic and social council|the human rights council"
    r"|l[’']assemblée générale|le conseil de sécurité|le conseil économique et social"
    r"|le conseil des droits de l[’']homme"
    r"|a assembleia[- ]geral|o conselho de segurança|la conferencia|the conference|la conférence|a conferência),",
    re.IGNORECASE,
)
SPEAKER = re.compile(
    r"(?:la|el|los|las|the|le|les|l[’'])\s?(?:asamblea|consejo|conferencia|general|security|council|conference|assembl|conseil"
    r"|conférence|presidente|jefe|ministr|estados|states|états|heads|grupo|comisión|reunión|comité)"
    r"|(?:a|o|os|as) (?:assembleia|conselho|conferência|presidente|chefe|ministr|estados|comissão|grupo)",
    re.IGNORECASE,
)
"""Who speaks, at the beginning of a line: «EL CONSEJO DEL MERCADO COMÚN»."""
JOINT = re.compile(
    r"comunicado|communiqué|communique|joint statement|declaración conjunta|déclaration conjointe|declaração conjunta"
    r"|statement by",
    re.IGNORECASE,
)
UN_SYMBOL = re.compile(r"\b(?:A|S|E)/(?:RES|HRC|C\.\d|CONF)[./]")
OAS_SYMBOL = re.compile(r"\b(?:AG|CP)/(?:RES|DEC)\.|OEA/Ser")
MERCOSUR_SYMBOL = re.compile(r"\bMERCOS(?:UR|UL)/")
DECIDES = re.compile(
    r"(?:acuerda[nm]?|acordamos|deciden?|decidimos|decidieron|resuelven?|convien?en|convenimos|declara[nm]|declaramos"
    r"|concordam|decidem|agree(?:d)?|decide(?:d)?|declare|resolve|conviennent|décident|convenons|déclarent|expresan"
    r"|lo siguiente|o seguinte|the following|as follows|ce qui suit)\W*:$",
    re.IGNORECASE,
)
"""The end of a chapeau: «…acuerdan:»."""
INFINITIVE = re.compile(r"(?:[^\W\d_]+(?:ar|er|ir|ír|re|oir)(?:se|-se)?|s[’']\w+er|to\s+\w+)(?![\w’'-])", re.IGNORECASE)
"""A paragraph that begins with an infinitive, or with a word that looks like one."""
TITLE_IN_CAPITALS = re.compile(
    r"(?:DECLARACI[ÓO]N|COMUNICADO|RESOLUCI[ÓO]N|DECISI[ÓO]N|ACUERDO|PLAN DE ACCI[ÓO]N|DECLARATION|COMMUNIQU[ÉE]"
    r"|RESOLUTION|DECISION|DECLARAÇÃO|RESOLUÇÃO|DECISÃO|ACORDO|D[ÉE]CLARATION|R[ÉE]SOLUTION|D[ÉE]CISION)\b"
)
"""The line of a masthead with which a title begins, below the name of the meeting."""
NUMBERED_TITLE = re.compile(r"(?P<number>\d{1,3}/\d{1,4})\.? (?=\S)")
"""«70/1. Transformar nuestro mundo»: the number of a resolution is part of its title."""
CHAPTER = re.compile(
    r"(?:primera|segunda|tercera|cuarta|primeira|terceira|premi[eè]re|deuxième|troisième|first|second|third) "
    r"(?:parte|part|partie|sección|seção|section)\W*"
    r"|(?:parte|título|capítulo|sección|seção|part|chapter|section|partie|titre|chapitre|libro)"
    r"\s+(?:[IVXL]{1,6}|\d{1,2}|[A-Z]|primer[oa]|segund[oa]|tercer[oa])\W*",
    re.IGNORECASE,
)
"""«CAPÍTULO II» on a line of its own, with its title on the next."""
_ORDINAL = (
    r"(?:[IVXLC]+|\d+\S{0,3}|(?:the )?(?:first|second|third|\w+th)"
    r"|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|séptim[oa]|octav[oa]|noven[oa]|décim[oa]|\w+ésim[oa]"
    r"|primeir[oa]|terceir[oa]|quart[oa]|sétim[oa]|non[oa]|premi[eè]re?|deuxième|\w+ième)"
)
MEETING = re.compile(
    rf"(?:{_ORDINAL}\s+){{0,2}}(?:(?:special|extraordinary|ordinary)\s+)?"
    r"(?:cumbre|reunión|conferencia|cúpula|cimeira|reunião|conferência|summit|meeting|conference|sommet|réunion"
    r"|conférence|encuentro|encontro|período (?:ordinario |extraordinario )?de sesiones)\b",
    re.IGNORECASE,
)
"""«IV Cumbre de Jefas y Jefes de Estado …»: what meeting it was."""
ANNEX = re.compile(
    r"(?:anexo|annex|annexe|apéndice|appendix|appendice|apêndice|anejo)(?:\s+(?:[IVXL]{1,6}|\d{1,2}|[A-Z]))?\W*",
    re.IGNORECASE,
)
"""The heading of an annex, which counts again from 1."""
CLOSING_FORMULA = re.compile(
    r"(?:en fe de lo cual|in witness whereof|in faith whereof|em fé do que|em testemunho do que|en foi de quoi"
    r"|hech[oa]s? en|done (?:at|in)|feito (?:em|na)|fait à|firmad[oa] en|suscrit[oa] en)\b",
    re.IGNORECASE,
)
"""The formula that closes a treaty."""


def is_preambular(text: str) -> bool:
    """True for a paragraph that begins with «Recordando», «Deeply concerned» … in any of the languages."""
    return any(openings.preambular.match(text) is not None for openings in OPENINGS.values())
