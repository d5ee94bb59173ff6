"""Our styles in a template: by name where it has them, added where it has not."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping

from lxml import etree

from drafter.exchange.incoming.docx_styles import Styles
from drafter.exchange.outgoing.word_styles import HANGING_OF_STYLE, fragment, hanging_label, language_tag, styles_part
from drafter.exchange.word_names import w

_STYLED = ("pStyle", "rStyle", "tblStyle")


class TemplateStyles:
    """The styles part of a template with ours in it.

    Args:
        root: of the template's styles part; None where it has none.
        language: of the text, ISO 639-1.
    """

    def __init__(self, root: etree._Element | None, language: str) -> None:
        self._bare = root is None
        self.root = styles_part(language) if root is None else root
        self._read = Styles(self.root)
        self._identity: dict[str, str] = {}
        self._numbered: frozenset[str] = frozenset()
        if not self._bare:
            self._set_language(language_tag(language))
            self._add_ours(language)

    def _set_language(self, tag: str) -> None:
        defaults = _child(_child(_child(self.root, "docDefaults", 0), "rPrDefault", 0), "rPr", 0)
        if defaults.find(w("lang")) is None:
            defaults.append(etree.Element(w("lang")))
        for element in self.root.iter(w("lang")):
            element.set(w("val"), tag)

    def _add_ours(self, language: str) -> None:
        known = {
            (style.get(w("type")), _name(style)): style.get(w("styleId"), "") for style in self.root.iter(w("style"))
        }
        taken = set(known.values())
        defaults = {
            style.get(w("type")): style.get(w("styleId"), "")
            for style in self.root.iter(w("style"))
            if style.get(w("default"), "0") in ("1", "true", "on")
        }
        ours = list(styles_part(language).iter(w("style")))
        numbered = set()
        for style in ours:
            own = style.get(w("styleId"), "")
            theirs = known.get((style.get(w("type")), _name(style)))
            if style.get(w("default")) is not None:
                theirs = theirs or defaults.get(style.get(w("type")))
            if theirs is not None:
                self._identity[own] = theirs
                if self._read.list_use(theirs) is not None:
                    numbered.add(own)
            else:
                self._identity[own] = own if own not in taken else f"{own}Drafter"
        self._numbered = frozenset(numbered)
        present = set(taken)
        for style in ours:
            identity = self._identity[style.get(w("styleId"), "")]
            if identity in present:
                continue
            added = copy.deepcopy(style)
            added.attrib.pop(w("default"), "")
            added.set(w("styleId"), identity)
            for tag in ("basedOn", "next", "link"):
                for element in added.findall(w(tag)):
                    element.set(w("val"), self._identity.get(element.get(w("val"), ""), element.get(w("val"), "")))
            self.root.append(added)
            present.add(identity)

    def dress(self, elements: Iterable[etree._Element]) -> None:
        """Gives elements written in our styles the template's.

        Where a template's style counts or sets bullets by itself, our labels, which are words, take its number away.
        """
        if self._bare:
            return
        for root in elements:
            for paragraph in root.iter(w("p")):
                self._without_numbers(paragraph)
            for element in root.iter(*(w(tag) for tag in _STYLED)):
                own = element.get(w("val"), "")
                element.set(w("val"), self._identity.get(own, own))

    def _without_numbers(self, paragraph: etree._Element) -> None:
        for properties in paragraph.iter(w("pPr")):
            style = properties.find(w("pStyle"))
            own = "" if style is None else style.get(w("val"), "")
            if style is None or own not in self._numbered or properties.find(w("numPr")) is not None:
                continue
            style.addnext(fragment('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>')[0])
            if properties.find(w("ind")) is None and own in HANGING_OF_STYLE:
                numbers = properties.find(w("numPr"))
                for element in reversed(hanging_label(*HANGING_OF_STYLE[own])):
                    if numbers is not None:
                        numbers.addnext(element)

    @property
    def identities(self) -> Mapping[str, str]:
        """The template's id of each of our styles."""
        return self._identity


def _name(style: etree._Element) -> str:
    element = style.find(w("name"))
    return "" if element is None else element.get(w("val"), "").lower()


def _child(parent: etree._Element, tag: str, place: int) -> etree._Element:
    """The child of that name, made at a place where there is none."""
    found = parent.find(w(tag))
    if found is None:
        found = etree.Element(w(tag))
        parent.insert(place, found)
    return found
