"""References in a text to its own parts: «párrafo 9 supra», «párrs. 9 a 12», «apartado a) del párrafo 3», «OP7ter».

Spanish, English, Portuguese and French are read alike. What points at another instrument («párrafo 9 de la Carta») or
is part of a citation is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from drafter.instruments.labels import SUFFIXES, Label, LabelShape, parse_label, readings

_SUFFIX = "|".join(SUFFIXES)
_NUMBER = rf"\d{{1,4}}(?!\d)(?:\.\d{{1,2}}(?!\d))*(?:\s?(?:{_SUFFIX})\b(?:-\d{{1,2}}(?!\d))?)?(?:\s?alt\b)?"
_REFERENCE = re.compile(
    rf"""(?<!\w)(?:(?P<what>
          párrafos?|párrs?\.|parágrafos?|pars?\.|paragraphs?|paras?\.?|paragraphes?
        | secci[óo]n(?:es)?|seç(?:ão|ões)|sections?
        | art[íi]culos?|artigos?|articles?|arts?\.
        )[\s\u00a0\u202f]+
        (?P<numbers>{_NUMBER}(?:(?:\s?,\s|\s(?:y|e|a|al|et|à|and|to|o|u|ou|or)\s){_NUMBER})*)
        | (?P<sign>(?:OP|PP)\s?{_NUMBER}))
        (?=(?P<after>.{{0,60}}))""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
_ONE = re.compile(_NUMBER, re.IGNORECASE)
_LETTERED = re.compile(
    r"(?<!\w)(?:apartados?|incisos?|literal(?:es)?|letras?|alíneas?|alinéas?|subparagraphs?|sub-paragraphs?|items?)"
    r"\s+\(?(?P<letter>[a-z]{1,2}|[ivx]{1,5})\)?\s+(?:del|de|do|du|of)\s+(?=\w)",
    re.IGNORECASE,
)
# «párrafo 9 de la Carta» is not of this text; «párrafo 9 de la presente Declaración» and «párrafo 9 supra» are.
_OWN = re.compile(
    r"\s*,?\s*(?:supra|infra|above|below|anterior(?:es)?|precedentes?|siguientes?|ci-(?:dessus|dessous)"
    r"|(?:de la|del|de|of|of the|da|do|de l[ae’'])\s*(?:presente|present|présente?|esta|este|this|cette))",
    re.IGNORECASE,
)
_FOREIGN = re.compile(
    r"(?:\s*,?\s*(?:apartado|inciso|literal|letra|subparagraph|alinéa|alínea)s?\s+\S+)?"
    r"\s*,?\s*(?:de|del|da|do|of|du|des|d[’'])\b",
    re.IGNORECASE,
)
_CITED = re.compile(r"[^\W\d_][^()]*,\s*$|\b(?:Res|Doc|resoluci[óo]n|resolution)\S*\s[^()]{0,40}$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference to a part of the text itself; offsets in characters.

    Attributes:
        start, end: of the number, prefix apart.
        what: ``paragraph``, ``preamble`` (of «PP2»), ``section`` or ``article``.
        number, suffix, alternative, decimals, tail: of the label it points at.
    """

    start: int
    end: int
    what: str
    number: int
    suffix: str
    alternative: bool = False
    decimals: tuple[int, ...] = ()
    tail: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class LetterReference:
    """A reference to an item of a paragraph: «apartado a) del párrafo 3».

    Attributes:
        start, end: of the letter.
        letter: as typed.
        within: the reference to the paragraph.
    """

    start: int
    end: int
    letter: str
    within: Reference


def references_in(text: str) -> tuple[Reference, ...]:
    """The references of a text to parts of itself, in order."""
    return tuple(_references(text))


def letter_references_in(text: str) -> tuple[LetterReference, ...]:
    """The references of a text to items of its own paragraphs, in order."""
    return tuple(
        LetterReference(match.start("letter"), match.end("letter"), match["letter"], first)
        for match in _LETTERED.finditer(text)
        for first in _references(text, match.end(), single=True)
    )


def masked(text: str) -> str:
    """The text without the numbers and letters of its references: what following them must not change."""
    spots = [(each.start, each.end) for each in references_in(text)]
    spots += [(each.start, each.end) for each in letter_references_in(text)]
    for start, end in sorted(spots, reverse=True):
        text = f"{text[:start]}\0{text[end:]}"
    return text


def sort_of(label: Label, *, heading: bool) -> str:
    """What a label numbers: ``paragraph``, ``preamble``, ``section`` or ``article``."""
    if label.prefix.casefold().startswith("art"):
        return "article"
    if label.prefix.upper() == "PP":
        return "preamble"
    return "section" if heading else "paragraph"


def _references(text: str, at: int = 0, *, single: bool = False) -> Iterator[Reference]:
    matches = _REFERENCE.finditer(text, at)
    if single:
        match = _REFERENCE.match(text, at)
        matches = iter([match] if match is not None else [])
    for match in matches:
        after = match["after"]
        if not _OWN.match(after) and (_FOREIGN.match(after) or _in_citation(text, match.start())):
            continue
        if match["sign"] is not None:
            what = "preamble" if match["sign"][0] in "Pp" else "paragraph"
            numbers, offset = match["sign"], match.start("sign")
        else:
            what = {"p": "paragraph", "s": "section", "a": "article"}[match["what"][0].casefold()]
            numbers, offset = match["numbers"], match.start("numbers")
        for one in _ONE.finditer(numbers):
            label = _label(one.group())
            if label is not None and label.number is not None:
                start, end = offset + one.start(), offset + one.end()
                rest = (label.alternative, label.decimals, label.tail)
                yield Reference(start, end, what, label.number, label.suffix, *rest)


def _label(typed: str) -> Label | None:
    found = [each for each in readings(typed) if each.shape is LabelShape.NUMBER]
    return found[0] if found else parse_label(f"{typed}.")


def _in_citation(text: str, at: int) -> bool:
    """True for «(Declaración de Salvador, Bahía, 2008, párr. 9)»: a part of something named just before."""
    before = text[max(0, at - 160) : at]
    opening = before.rfind("(")
    inside = before[opening + 1 :] if opening > before.rfind(")") else ""
    return bool(inside.strip() and _CITED.search(inside)) or bool(re.search(r"[A-Z]{2,}[/-]\S*,\s*$", before))
