"""What a Word file's styles say about its paragraphs: name, list, outline level, language."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from drafter.exchange.word_names import switched_on, w
from drafter.instruments import ClauseKind

_LONGEST_CHAIN = 20
"""Styles based on one another in a circle end here."""

_KIND_OF_NAME = {
    "title": ClauseKind.TITLE,
    "preamble": ClauseKind.PREAMBLE,
    "chapeau": ClauseKind.CHAPEAU,
    "numbered paragraph": ClauseKind.PARAGRAPH,
    "subparagraph": ClauseKind.SUBPARAGRAPH,
    "note paragraph": ClauseKind.NOTE,
    "list bullet": ClauseKind.ITEM,
    "list number": ClauseKind.ITEM,
    "list continue": ClauseKind.SUBPARAGRAPH,
    "list": ClauseKind.ITEM,
}


@dataclass(frozen=True, slots=True)
class ListUse:
    """Which list numbers a paragraph, and at which level (from 0); ``list_id`` "0" takes a style's number
    away.
    """

    list_id: str | None
    level: int | None


class Styles:
    """A file's paragraph, character and numbering styles.

    Args:
        root: of the styles part, or None where the file has none.

    Attributes:
        root: the same.
        default: id of the paragraph style of paragraphs that name none.
        language: of the text, ISO 639-1; None where nothing says so.
    """

    def __init__(self, root: etree._Element | None) -> None:
        self.root = root
        self._styles: dict[str, etree._Element] = {}
        self._kinds: dict[str, ClauseKind | None] = {}
        self._list_uses: dict[str, tuple[ListUse, str] | None] = {}
        self.default = ""
        self.language: str | None = None
        if root is None:
            return
        for style in root.iter(w("style")):
            identity = style.get(w("styleId"), "")
            self._styles.setdefault(identity, style)
            if style.get(w("type")) == "paragraph" and style.get(w("default"), "0") in ("1", "true", "on"):
                self.default = identity
        language = root.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}/{w('lang')}")
        if language is not None and re.match(r"[A-Za-z]{2}(-|$)", language.get(w("val"), "")):
            self.language = language.get(w("val"), "")[:2].lower()

    def _chain(self, identity: str) -> list[etree._Element]:
        """A style and those it is based on, itself first."""
        chain: list[etree._Element] = []
        while identity in self._styles and len(chain) < _LONGEST_CHAIN:
            style = self._styles[identity]
            chain.append(style)
            base = style.find(w("basedOn"))
            identity = "" if base is None else base.get(w("val"), "")
        return chain

    @property
    def hiding(self) -> frozenset[str]:
        """Ids of the styles of characters and paragraphs that hide words, or are based on one that does."""
        return frozenset(identity for identity in self._styles if self._hides(identity))

    def _hides(self, identity: str) -> bool:
        for style in self._chain(identity):
            hidden = style.find(f"{w('rPr')}/{w('vanish')}")
            if hidden is not None:
                return switched_on(hidden)
        return False

    @property
    def numbering_lists(self) -> dict[str, str]:
        """The w:numId each numbering style names, by the style's id."""
        lists: dict[str, str] = {}
        for identity, style in self._styles.items():
            list_id = style.find(f"{w('pPr')}/{w('numPr')}/{w('numId')}")
            if style.get(w("type")) == "numbering" and list_id is not None:
                lists[identity] = list_id.get(w("val"), "")
        return lists

    def list_use(self, identity: str) -> tuple[ListUse, str] | None:
        """The list a style puts its paragraphs in, and the id of the style that says so."""
        if identity not in self._list_uses:
            self._list_uses[identity] = self._found_list_use(identity)
        return self._list_uses[identity]

    def _found_list_use(self, identity: str) -> tuple[ListUse, str] | None:
        for style in self._chain(identity):
            use = list_use_of(style.find(w("pPr")))
            if use is not None:
                return use, style.get(w("styleId"), "")
        return None

    def has(self, identity: str) -> bool:
        """Whether the file has a style of that id."""
        return identity in self._styles

    def name_of(self, identity: str) -> str:
        """The name of a style in lower case, which is the same in Word of every language; empty where it has none."""
        element = self._styles[identity].find(w("name")) if identity in self._styles else None
        return "" if element is None else element.get(w("val"), "").lower()

    def identity_of(self, name: str) -> str | None:
        """The id of the paragraph style of that name, in lower case; None where the file has none."""
        for identity, style in self._styles.items():
            if style.get(w("type"), "paragraph") == "paragraph" and self.name_of(identity) == name:
                return identity
        return None

    def kind(self, identity: str) -> ClauseKind | None:
        """What a style says a paragraph is; None where it says nothing (Normal, Body Text)."""
        if identity not in self._kinds:
            self._kinds[identity] = self._found_kind(identity)
        return self._kinds[identity]

    def _found_kind(self, identity: str) -> ClauseKind | None:
        for style in self._chain(identity):
            name = self.name_of(style.get(w("styleId"), ""))
            stem, _, depth = name.rpartition(" ")
            if name.startswith(("heading ", "título ", "ttulo ")) and depth.isdigit():
                return ClauseKind.HEADING
            if name in _KIND_OF_NAME:
                return _KIND_OF_NAME[name]
            if depth.isdigit() and stem in ("list bullet", "list number", "list"):
                return ClauseKind.SUBITEM
            if style.find(f"{w('pPr')}/{w('outlineLvl')}") is not None:
                return ClauseKind.HEADING
        return None


def list_use_of(properties: etree._Element | None) -> ListUse | None:
    """The list that paragraph properties name, or None."""
    numbered = None if properties is None else properties.find(w("numPr"))
    if numbered is None:
        return None
    list_id = numbered.find(w("numId"))
    level = numbered.find(w("ilvl"))
    depth: int | None = None
    if level is not None and level.get(w("val"), "").isdigit():
        depth = min(int(level.get(w("val"), "")), 8)
    return ListUse(None if list_id is None else list_id.get(w("val"), ""), depth)
