"""Acronyms: defined once, before they are used, and used after."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from drafter.drafting.checks.model import Category, CheckSettings, Rule, Severity, Spot, Text, TextScan, spot
from drafter.drafting.model import Paragraph

UNDEFINED = Rule("acronym-undefined", Category.TERMS, Severity.ERROR)
BEFORE_DEFINITION = Rule("acronym-before-definition", Category.TERMS, Severity.ERROR)
DEFINED_TWICE = Rule("acronym-defined-twice", Category.TERMS, Severity.ERROR)
TWO_NAMES = Rule("acronym-two-names", Category.TERMS, Severity.ERROR)
UNUSED = Rule("acronym-unused", Category.TERMS, Severity.NOTICE)
WELL_KNOWN = Rule("acronym-well-known", Category.TERMS, Severity.NOTICE)
OF_ANOTHER_NAME = Rule("acronym-of-another-name", Category.TERMS, Severity.NOTICE)
RENAMED = Rule("renamed-body", Category.TERMS, Severity.NOTICE)

_CAPITAL = "A-ZÁÉÍÓÚÜÑÇÂÊÔÀÈÙÃÕ"
_ACRONYM = re.compile(
    rf"(?<![\w/.-])(?:[{_CAPITAL}]{{2,}}[{_CAPITAL}\d]*(?:-\d+)?(?:s(?!\w))?|[{_CAPITAL}]{{1,3}}\d{{2,3}})(?![\w/]|-\w)"
)
_DEFINITION = re.compile(
    rf"\(\s*(?:(?:en adelante|denominad[oa] en adelante|hereinafter|doravante|ci-après)\s*,?\s*)?[\"“«]?\s*"
    rf"(?P<acronym>[{_CAPITAL}][\w/]*[{_CAPITAL}][\w/]*(?:-\d+)?)\s*[\"”»]?"
    rf"(?:\s*,?\s*(?:por (?:su|sus) siglas?|in its|pour son|na sigla)[^)]*)?\)"
)
# OMC (Organización Mundial del Comercio): the other way round.
_REVERSED = re.compile(rf"(?<!\w)(?P<acronym>[{_CAPITAL}]{{2,}})\s\((?P<name>[{_CAPITAL}][^\W\d_]+(?:\s[^()\d]+)?)\)")
_NAME = re.compile(
    rf"(?:(?<!\w)[{_CAPITAL}][\w’'-]*(?:,?\s+(?:(?:de|del|la|las|los|el|y|e|o|para|en|a|al|sobre|contra|por|con"
    rf"|do|da|dos|das|of|the|and|for|on|to|du|des|et|pour|aux?|sur|d[’'])\s+)*(?=[{_CAPITAL}])|\s*$))+$"
)
_LIKELY = re.compile(rf"[{_CAPITAL}][{_CAPITAL}\d]|\([\"“«\s]*[{_CAPITAL}]|\((?:en|den|here|dor|ci)")
_UPPER = re.compile(rf"[{_CAPITAL}]")
_LETTER = re.compile(r"[^\W\d_]")
_ROMAN = re.compile(r"[IVXLCDM]+$")
_WORD = re.compile(r"[^\W\d_]+")
_LABELS = re.compile(r"(?:OP|PP|CP)\d*$")
_SHOUTED = 0.7
_LONGEST = 8
"""Capitals up to which a word is an acronym; longer ones are words written in capitals, unless they are defined."""


@dataclass(frozen=True, slots=True)
class _Acronym:
    """An acronym in a paragraph; ``name`` is the full form where it is defined there, else empty."""

    acronym: str
    start: int
    end: int
    name: str = ""
    defines: bool = False


def _acronyms(paragraph: Paragraph, settings: CheckSettings) -> Sequence[_Acronym]:
    text = paragraph.text
    if not _LIKELY.search(text):
        return ()
    found: dict[int, _Acronym] = {}
    for match in _DEFINITION.finditer(text):
        name = _name_before(text[: match.start()])
        if name:
            start, end = match.span("acronym")
            found[start] = _Acronym(_singular(match["acronym"]), start, end, name, True)
    for match in _REVERSED.finditer(text):
        start, end = match.span("acronym")
        if start not in found and _spells(match["acronym"], match["name"]):
            found[start] = _Acronym(match["acronym"], start, end, match["name"].strip(), True)
    if _shouts(text):
        return tuple(found.values())
    defined = {one.acronym for one in found.values()}
    for match in _ACRONYM.finditer(text):
        acronym, start, end = _singular(match.group()), match.start(), match.end()
        if start in found or _ROMAN.match(acronym) or _LABELS.match(acronym):
            continue
        if _owns_bracket(text, start, acronym, settings):
            continue
        if acronym not in defined and (len(acronym) > _LONGEST or _among_capitals(text, start, end)):
            continue
        found[start] = _Acronym(acronym, start, end)
    return tuple(found[start] for start in sorted(found))


def _owns_bracket(text: str, start: int, acronym: str, settings: CheckSettings) -> bool:
    """True for the name of a delegation or group within square brackets: it says whose words they are."""
    within = text.count("[", 0, start) > text.count("]", 0, start)
    return within and settings.notation is not None and settings.notation.table.find(acronym) is not None


def _name_before(before: str) -> str:
    """The name that ends where a parenthesis with its acronym begins: «la Organización Mundial del Comercio»."""
    tail = before[-240:].rstrip(' \u00a0"”»')
    match = _NAME.search(tail + " ") or _NAME.search(tail)
    if match is not None and match.group().strip():
        return match.group().strip()
    # A name whose last words have no capitals («los Objetivos de desarrollo sostenible»): from its first capital on.
    words = list(_WORD.finditer(tail))[-8:]
    capital = next((word for word in words if word.group()[0].isupper()), None)
    return tail[capital.start() :].strip() if capital is not None and capital.start() > 0 else ""


def _singular(acronym: str) -> str:
    """«MDGs» is «MDG» of several; «PyMEs» too."""
    return acronym[:-1] if acronym.endswith("s") and acronym[:-1].isupper() else acronym


def _spells(acronym: str, name: str) -> bool:
    """True where the name's first letters give the acronym, small words left out or not."""
    letters = [word.group()[0].upper() for word in _WORD.finditer(name) if word.group()[0].isupper()]
    return "".join(letters) == acronym


def _shouts(text: str) -> bool:
    """True where a paragraph is written in capitals: its words are no acronyms."""
    return len(_UPPER.findall(text)) > _SHOUTED * len(_LETTER.findall(text))


def _among_capitals(text: str, start: int, end: int) -> bool:
    """True beside another word in capitals («TOMANDO NOTA», «DECIDE ADEMÁS») or a symbol («A/RES/61/295»)."""
    before = re.search(r"(\w+)[\s,]*$", text[max(0, start - 24) : start])
    after = re.match(r"[\s,]*(\w+)", text[end : end + 24])
    for neighbour in (before, after):
        word = neighbour.group(1) if neighbour is not None else ""
        if len(word) > 3 and word.isupper() and word.isalpha():
            return True
    return start == 0 and end - start > 4 and text[end : end + 1] in " ,:"


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _judge(text: Text) -> Iterator[tuple[int, Spot]]:
    uses: dict[str, list[tuple[int, _Acronym]]] = {}
    for place, found in text.facts(_acronyms):
        for one in found:
            uses.setdefault(one.acronym, []).append((place, one))
    tables = text.settings.tables.of(text.settings.language)
    for acronym, all_of in uses.items():
        definitions = [each for each in all_of if each[1].defines]
        others = [each for each in all_of if not each[1].defines]
        if acronym in tables.renamed and all_of:
            place, first = all_of[0]
            yield place, spot(RENAMED, first.start, first.end, acronym=acronym, now=tables.renamed[acronym])
        if not definitions:
            place, first = others[0]
            rule = WELL_KNOWN if acronym in tables.known_acronyms else UNDEFINED
            yield place, spot(rule, first.start, first.end, acronym=acronym, count=len(others))
            continue
        yield from _definitions(acronym, definitions, tables.acronym_of)
        place, first = definitions[0]
        if not others and len(definitions) == 1:
            yield place, spot(UNUSED, first.start, first.end, acronym=acronym)
        earlier = [each for each in others if (each[0], each[1].start) < (place, first.start)]
        if earlier and acronym not in tables.known_acronyms:
            where, use = earlier[0]
            yield where, spot(BEFORE_DEFINITION, use.start, use.end, acronym=acronym, name=first.name)


def _definitions(
    acronym: str, definitions: Sequence[tuple[int, _Acronym]], acronym_of: Mapping[str, str]
) -> Iterator[tuple[int, Spot]]:
    first = definitions[0][1]
    for where, again in definitions[1:]:
        if _same_name(first.name, again.name):
            yield where, spot(DEFINED_TWICE, again.start, again.end, acronym=acronym)
        else:
            yield where, spot(TWO_NAMES, again.start, again.end, acronym=acronym, name=first.name, other=again.name)
    for where, one in definitions:
        own = next((its for name, its in acronym_of.items() if _folded(one.name).endswith(name)), "")
        if own and own != acronym:
            yield where, spot(OF_ANOTHER_NAME, one.start, one.end, acronym=acronym, name=one.name, own=own)


def _same_name(first: str, second: str) -> bool:
    a, b = _folded(first), _folded(second)
    return a.endswith(b) or b.endswith(a)


SCANS = (
    TextScan(
        (UNDEFINED, BEFORE_DEFINITION, DEFINED_TWICE, TWO_NAMES, UNUSED, WELL_KNOWN, OF_ANOTHER_NAME, RENAMED), _judge
    ),
)
