"""Labels as Word's own numbers, where Word computes exactly the label; everything else stays words.

Each sort of label (kind of paragraph, what stands around the number, how it is written) is one list of one level, so
that no level restarts another; each interruption (a number that is not the next one) is a new use of that list with a
start of its own. Labels with bis, ter, alt…, several numbers, letters no list counts with, or unusual white space
behind them are no numbers of a list: they are written as words, and the list goes on behind them.
ECMA-376 part 1, 17.9.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lxml import etree

from drafter.exchange.incoming.number_formats import format_number
from drafter.exchange.incoming.typed_labels import BULLETS
from drafter.exchange.model import TextParagraph
from drafter.exchange.outgoing.revision_units import DEFAULT_SEPARATOR
from drafter.exchange.outgoing.word_styles import fragment, label_indents
from drafter.exchange.package import W
from drafter.exchange.word_names import w
from drafter.instruments import ClauseKind

_COUNTED = re.compile(
    r"(?P<before>\(?)(?P<number>[0-9]{1,4}|[a-z]|[A-Z]|[ivxl]{2,8}|[IVXL]{2,8})(?P<after>[.)\-ºª°:]{0,2})"
)
_SUFFIX_OF_SEPARATOR = {"\t": "tab", " ": "space"}
_LARGEST_ROMAN = 88
_BULLETS = BULLETS - {"\uf0b7", "\uf0a7", "*"}
"""Without those that only a symbol font shows."""


@dataclass(frozen=True, slots=True)
class _Sort:
    """Labels that one list counts."""

    kind: ClauseKind
    number_format: str
    pattern: str
    suffix: str


@dataclass(frozen=True, slots=True)
class _Use:
    """A w:num: a sort of label from some start on."""

    identity: int
    sort: _Sort
    start: int


@dataclass(frozen=True)
class WordLists:
    """The lists of a text.

    Attributes:
        of_paragraph: w:numId for each paragraph; None where its label is words.
        part: the numbering part; None where no paragraph is numbered.
    """

    of_paragraph: tuple[int | None, ...]
    part: etree._Element | None


def word_lists(paragraphs: Sequence[TextParagraph]) -> WordLists:
    """The lists that give paragraphs their labels, in the order Word counts them."""
    uses: list[_Use] = []
    current: dict[_Sort, tuple[_Use, int]] = {}
    given: list[int | None] = []
    for paragraph in paragraphs:
        candidates = _candidates(paragraph)
        chosen = next((one for one in candidates if one[0] in current and current[one[0]][1] == one[1]), None)
        if chosen is None and candidates:
            sort, value = candidates[0]
            uses.append(_Use(len(uses) + 1, sort, value))
            current[sort] = uses[-1], value
            chosen = candidates[0]
        if chosen is None:
            given.append(None)
            continue
        use, value = current[chosen[0]]
        current[chosen[0]] = use, value + (0 if chosen[0].number_format == "bullet" else 1)
        given.append(use.identity)
    return WordLists(tuple(given), _part(uses) if uses else None)


def _candidates(paragraph: TextParagraph) -> list[tuple[_Sort, int]]:
    """The lists that could give a paragraph its label, and the number it would have there; the likelier first."""
    suffix = _SUFFIX_OF_SEPARATOR.get(paragraph.separator or DEFAULT_SEPARATOR)
    if not paragraph.label or not paragraph.text or suffix is None:
        return []
    if paragraph.label in _BULLETS:
        return [(_Sort(paragraph.kind, "bullet", paragraph.label, suffix), 1)]
    found = _COUNTED.fullmatch(paragraph.label)
    if found is None or (found["before"] and not found["after"].startswith(")")):
        return []
    if not found["after"] and not found["number"].isdigit():
        return []
    pattern = f"{found['before']}%1{found['after']}"
    return [
        (_Sort(paragraph.kind, number_format, pattern, suffix), value)
        for number_format, value in _readings(found["number"])
        if format_number(value, number_format) == found["number"]
    ]


def _readings(number: str) -> list[tuple[str, int]]:
    if number.isdigit():
        return [("decimal", int(number))] if int(number) else []
    case = "upper" if number.isupper() else "lower"
    readings: list[tuple[str, int]] = []
    roman = _ROMAN.get(number.lower())
    if roman is not None:
        readings.append((f"{case}Roman", roman))
    if len(number) == 1:
        letter = (f"{case}Letter", ord(number.lower()) - ord("a") + 1)
        # "i" begins a Roman list, "c" or "v" go on in one of letters, unless the list says otherwise.
        readings.insert(1 if number in "iI" else 0, letter)
    return readings


_ROMAN: Mapping[str, int] = {format_number(value, "lowerRoman"): value for value in range(1, _LARGEST_ROMAN + 1)}


def _part(uses: Sequence[_Use]) -> etree._Element:
    root = etree.Element(w("numbering"), nsmap={"w": W})
    sorts = list(dict.fromkeys(use.sort for use in uses))
    for number, sort in enumerate(sorts, start=1):
        root.append(_abstract(number, sort))
    for use in uses:
        element = etree.SubElement(root, w("num"))
        element.set(w("numId"), str(use.identity))
        abstract = etree.SubElement(element, w("abstractNumId"))
        abstract.set(w("val"), str(sorts.index(use.sort) + 1))
        if use.sort.number_format != "bullet":
            element.extend(
                fragment(f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{use.start}"/></w:lvlOverride>')
            )
    return root


def _abstract(number: int, sort: _Sort) -> etree._Element:
    element = etree.Element(w("abstractNum"))
    element.set(w("abstractNumId"), str(number))
    element.extend(fragment('<w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/></w:lvl>'))
    level = element[-1]
    for tag, value in (
        ("numFmt", sort.number_format), ("suff", sort.suffix), ("lvlText", sort.pattern), ("lvlJc", "left"),
    ):  # fmt: skip
        etree.SubElement(level, w(tag)).set(w("val"), value)
    # Without indents of its own LibreOffice sets a list at the margin, whatever the paragraph's style says.
    etree.SubElement(level, w("pPr")).extend(label_indents(sort.kind))
    return element
