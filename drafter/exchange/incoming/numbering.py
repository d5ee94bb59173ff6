"""The numbers Word computes: w:numPr, levels, restarts, overrides (ECMA-376 part 1, 17.9)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from lxml import etree

from drafter.exchange.incoming.number_formats import format_number
from drafter.exchange.incoming.symbols import symbol
from drafter.exchange.word_names import switched_on, w

_DEEPEST = 9


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list."""

    start: int = 1
    number_format: str = "decimal"
    pattern: str = ""
    restart_after: int | None = None
    """Level (counted from 1) whose use restarts this one; 0: never; None: any higher."""
    legal: bool = False
    font: str = ""
    style: str = ""
    language: str = ""
    """Of its own, in which it spells numbers; empty for the text's."""
    custom: str = ""
    """The row of a custom number format: ``001, 002, 003, ...``."""


@dataclass(frozen=True, slots=True)
class ListInstance:
    """A w:num: a use of an abstract list, with its own starts."""

    abstract: str
    starts: Mapping[int, int]
    levels: Mapping[int, Level]


class Numbering:
    """A file's lists; computes labels while its paragraphs go by in order.

    Args:
        root: of the numbering part, or None.
        style_lists: w:numId by the id of the numbering style that names it.
        language: ISO 639-1, in which numbers are spelled where a list says nothing else.
    """

    def __init__(
        self, root: etree._Element | None, style_lists: Mapping[str, str], language: str | None = None
    ) -> None:
        self._language = language or "es"
        self._abstract: dict[str, dict[int, Level]] = {}
        self._instances: dict[str, ListInstance] = {}
        self._counters: dict[str, dict[int, int]] = {}
        self._used: set[tuple[str, int]] = set()
        if root is None:
            return
        links: dict[str, str] = {}
        for element in root.iter(w("abstractNum")):
            identity = element.get(w("abstractNumId"), "")
            self._abstract[identity] = dict(map(_level, element.iter(w("lvl"))))
            link = element.find(w("numStyleLink"))
            if link is not None:
                links[identity] = link.get(w("val"), "")
        for element in root.iter(w("num")):
            self._instances[element.get(w("numId"), "")] = _instance(element)
        for identity, style in links.items():
            target = self._instances.get(style_lists.get(style, ""))
            if target is not None and target.abstract in self._abstract:
                self._abstract[identity] = self._abstract[target.abstract]

    def level_of_style(self, list_id: str, style: str) -> int | None:
        """The level of a list that a paragraph style stands for, counted from 0."""
        instance = self._instances.get(list_id)
        if instance is None:
            return None
        for number, level in {**self._abstract.get(instance.abstract, {}), **instance.levels}.items():
            if level.style == style:
                return number
        return None

    def level(self, list_id: str, number: int) -> Level | None:
        """The definition of a level, counted from 0; None where the file has no such list."""
        instance = self._instances.get(list_id)
        if instance is None:
            return None
        return instance.levels.get(number) or self._abstract.get(instance.abstract, {}).get(number)

    def next_label(self, list_id: str, number: int) -> str:
        """Counts one paragraph and gives its label; empty where the list shows nothing."""
        instance = self._instances.get(list_id)
        level = self.level(list_id, number)
        if instance is None or level is None:
            return ""
        counters = self._counters.setdefault(instance.abstract, {})
        if (list_id, number) not in self._used and number in instance.starts:
            counters[number] = instance.starts[number]
        elif number in counters:
            counters[number] += 1
        else:
            counters[number] = level.start
        self._used.add((list_id, number))
        for deeper in range(number + 1, _DEEPEST):
            below = self.level(list_id, deeper)
            after = None if below is None else below.restart_after
            if after is None or (after != 0 and number < after):
                counters.pop(deeper, None)
        return self._shown(list_id, level, counters)

    def count_if(self, list_id: str, number: int, *, label: str | None) -> bool:
        """Counts one paragraph if that gives it this label, any label for None; says whether it was counted."""
        instance = self._instances.get(list_id)
        if instance is None or self.level(list_id, number) is None:
            return False
        before = dict(self._counters.get(instance.abstract, {})), set(self._used)
        counted = self.next_label(list_id, number)
        if label is None or counted == label:
            return True
        self._counters[instance.abstract], self._used = before
        return False

    def _shown(self, list_id: str, level: Level, counters: dict[int, int]) -> str:
        if level.number_format == "bullet":
            return "".join(symbol(ord(character), level.font) for character in level.pattern).strip()
        if level.number_format == "none" and "%" not in level.pattern:
            return level.pattern.strip()

        def value(found: re.Match[str]) -> str:
            place = int(found[1]) - 1
            defined = self.level(list_id, place) or Level()
            count = counters.get(place)
            if count is None:
                # A level above that was never used shows its start, and Word counts it as used.
                count = counters[place] = defined.start
            kind = "decimal" if level.legal and defined.number_format != "none" else defined.number_format
            return format_number(count, kind, defined.language or self._language, defined.custom)

        return re.sub(r"%([1-9])", value, level.pattern).strip()


def _integer(element: etree._Element | None, otherwise: int) -> int:
    if element is None:
        return otherwise
    try:
        return int(element.get(w("val"), ""))
    except ValueError:
        return otherwise


def _level(element: etree._Element) -> tuple[int, Level]:
    try:
        number = int(element.get(w("ilvl"), "0"))
    except ValueError:
        number = 0
    kind = element.find(w("numFmt"))
    if kind is None:
        # Newer formats stand in alternate content with a plain one as fallback.
        kind = next(element.iter(w("numFmt")), None)
    pattern = element.find(w("lvlText"))
    restart = element.find(w("lvlRestart"))
    fonts = element.find(f"{w('rPr')}/{w('rFonts')}")
    language = element.find(f"{w('rPr')}/{w('lang')}")
    style = element.find(w("pStyle"))
    return number, Level(
        start=_integer(element.find(w("start")), 0 if element.find(w("start")) is None else 1),
        number_format="decimal" if kind is None else kind.get(w("val"), "decimal"),
        pattern="" if pattern is None else pattern.get(w("val"), ""),
        restart_after=None if restart is None else _integer(restart, 0),
        legal=switched_on(element.find(w("isLgl"))),
        font="" if fonts is None else fonts.get(w("ascii"), fonts.get(w("hAnsi"), "")),
        style="" if style is None else style.get(w("val"), ""),
        language="" if language is None else language.get(w("val"), "")[:2].lower(),
        custom="" if kind is None else kind.get(w("format"), ""),
    )


def _instance(element: etree._Element) -> ListInstance:
    abstract = element.find(w("abstractNumId"))
    starts: dict[int, int] = {}
    levels: dict[int, Level] = {}
    for override in element.findall(w("lvlOverride")):
        try:
            number = int(override.get(w("ilvl"), "0"))
        except ValueError:
            continue
        own = override.find(w("lvl"))
        if own is not None:
            levels[number] = replace(_level(own)[1])
            starts[number] = levels[number].start
        start = override.find(w("startOverride"))
        if start is not None:
            starts[number] = _integer(start, 1)
    return ListInstance("" if abstract is None else abstract.get(w("val"), ""), starts, levels)
