"""A document's elements -> units of a text: what each is, its label and words, and what it stands under.

Made for files of others: any of the standard's document types (bills and acts, statements, judgments, debates,
collections), any of its namespaces, elements in places the schema would not have them. What is not known is gone
through for what is in it, so that no words are lost; those of title pages and signatures are given apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from drafter.exchange.akoma_ntoso.vocabulary import HEADED, HIERARCHY, LISTED, UNNUMBERED, local_name
from drafter.exchange.akoma_ntoso.words import words_of
from drafter.instruments import ClauseKind, parse_label

_BLOCKS = frozenset({"p", "block", "listIntroduction", "listWrapUp", "embeddedText", "tr", "caption", "from"})
_LISTS = frozenset({"blockList", "ul", "ol"})
_ITEMS = frozenset({"item", "li"})
_LEFT_OUT = frozenset({"meta", "toc", "coverPage", "authorialNote"})
_TITLED = ("docTitle", "shortTitle", "container", "longTitle")
"""What may hold a document's title, the surest first; a container where its name says so."""
_BULLET = "•"


@dataclass(slots=True)
class Unit:
    """A unit of the text.

    Attributes:
        element: the eId of its element; empty where it has none.
        kind: what it is.
        label: its number as printed, or empty.
        text: its words.
        parent: index of the unit it stands under, or None.
        heading: index of the heading it stands below, or None.
    """

    element: str
    kind: ClauseKind
    label: str
    text: str
    parent: int | None
    heading: int | None


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the walk is: the unit above, and the heading above that."""

    parent: int | None = None
    heading: int | None = None
    listed: bool = False


@dataclass(slots=True)
class Walk:
    """Goes through a document.

    Attributes:
        units: in the order of the text.
        aside: words of title pages that are no part of the text, in order.
    """

    units: list[Unit] = field(default_factory=list)
    aside: list[str] = field(default_factory=list)

    def document(self, element: etree._Element) -> None:
        """A document (``act``, ``statement``…), or a collection of them."""
        for child in element:
            name = local_name(child)
            if name == "preface":
                self._preface(child)
            elif name == "coverPage":
                self.aside += [words for block in _blocks(child) if (words := words_of(block))]
            elif name == "preamble":
                self._preamble(child)
            elif name and name != "meta":
                self._inside(child, _Place())

    def _add(self, element: etree._Element, kind: ClauseKind, label: str, text: str, place: _Place) -> int | None:
        if not text and not label:
            return None
        self.units.append(Unit(element.get("eId", ""), kind, label, text, place.parent, place.heading))
        return len(self.units) - 1

    def _preface(self, preface: etree._Element) -> None:
        """The title; the other words of a title page stand aside."""
        named = [element for name in _TITLED for element in preface.iter() if _is_titled(element, name)]
        title = next((element for element in named if words_of(element)), None)
        if title is not None:
            around = next((one for one in title.iterancestors() if local_name(one) == "longTitle"), title)
            self._add(around, ClauseKind.TITLE, "", words_of(title), _Place())
        for block in _blocks(preface):
            if (rest := words_of(block, without=title)) and block is not title:
                self.aside.append(rest)

    def _preamble(self, element: etree._Element) -> None:
        """Every block is one; a recital's further blocks go on with it."""
        for child in element:
            name = local_name(child)
            if name in {"recital", "citation", "formula", "container", "item"}:
                number = _number_of(child)
                for block in _blocks(child):
                    self._add(child, ClauseKind.PREAMBLE, number, words_of(block), _Place())
                    number = ""
            elif name in _BLOCKS:
                self._add(child, ClauseKind.PREAMBLE, "", words_of(child), _Place())
            elif name and name not in {"num", *_LEFT_OUT}:
                self._preamble(child)

    def _inside(self, element: etree._Element, place: _Place) -> None:
        """Whatever an element holds: a container's heading, its blocks, its parts."""
        name = local_name(element)
        if not name or name in _LEFT_OUT or name in {"num", "heading", "subheading"}:
            return
        if name in HIERARCHY:
            self._hierarchy(element, place)
        elif name in _BLOCKS:
            self._block(element, place)
        elif name in _LISTS:
            self._list(element, place)
        elif name == "preface":
            self._preface(element)
        elif name == "preamble":
            self._preamble(element)
        elif name == "crossHeading":
            self._add(element, ClauseKind.HEADING, "", words_of(element), place)
        else:
            below = place
            headings = [child for child in element if local_name(child) in {"heading", "subheading"}]
            if headings:
                text = " ".join(words_of(heading) for heading in headings)
                index = self._add(element, ClauseKind.HEADING, _number_of(element), text, place)
                below = place if index is None else _Place(None, index)
            for child in element:
                self._inside(child, below)

    def _block(self, element: etree._Element, place: _Place) -> None:
        """A paragraph without number: it goes on with what is above it, or stands alone below a heading."""
        inner = [child for child in element.iter() if local_name(child) in _LISTS]
        if inner:  # a list inside a paragraph: foreign to the schema, usual in converted files
            for child in element:
                self._inside(child, place)
            return
        alone = place.parent is None or self.units[place.parent].kind is ClauseKind.HEADING
        kind = ClauseKind.PARAGRAPH if alone else ClauseKind.SUBPARAGRAPH
        self._add(element, kind, "", words_of(element), place)

    def _list(self, element: etree._Element, place: _Place) -> None:
        count = 0
        below = place
        for child in element:
            name = local_name(child)
            if name in _ITEMS:
                count += 1
                printed = _number_of(child)
                if not printed and name == "li":
                    printed = f"{count}." if local_name(element) == "ol" else _BULLET
                self._unit(child, printed, below, listed=True)
            elif name == "listIntroduction" and place.parent is None:
                index = self._add(child, ClauseKind.CHAPEAU, "", words_of(child), place)
                below = place if index is None else _Place(index, place.heading, listed=True)
            else:
                self._inside(child, place)

    def _hierarchy(self, element: etree._Element, place: _Place) -> None:
        name = local_name(element)
        headings = [child for child in element if local_name(child) in {"heading", "subheading"}]
        number = _number_of(element)
        parts = list(_parts(element))
        begins = bool(parts) and local_name(parts[0]) not in HIERARCHY
        if headings or (number and not begins and (name in HEADED or name == "article")):
            text = " ".join(words for heading in headings if (words := words_of(heading)))
            if not text:
                text, number = number, ""
            index = self._add(element, ClauseKind.HEADING, number, text, place)
            # An article's paragraphs are its own; a chapter or a resolution's section only stands above them.
            inside = name == "article" or place.parent is not None
            below = place if index is None else _Place(index if inside else None, index)
            for part in parts:
                self._inside(part, below)
        elif not number and not begins:
            for part in parts:
                self._inside(part, place)
        else:
            self._unit(element, number, place, listed=name in LISTED, goes_on=name in UNNUMBERED and not number)

    def _unit(
        self, element: etree._Element, number: str, place: _Place, *, listed: bool, goes_on: bool = False
    ) -> None:
        """A numbered paragraph, point or item: its first block is its own, what follows stands under it."""
        parts = list(_parts(element))
        text = ""
        if local_name(element) in _ITEMS and not any(local_name(part) in _BLOCKS | _LISTS for part in parts):
            text, parts = words_of_item(element), []
        elif parts and local_name(parts[0]) in _BLOCKS:
            text, parts = words_of(parts[0]), parts[1:]
        elif parts and local_name(parts[0]) == "blockList":
            first = next((child for child in parts[0] if local_name(child) == "listIntroduction"), None)
            if first is not None:
                text = words_of(first)
        kind = self._kind(number, place, listed=listed, goes_on=goes_on)
        above = place
        if place.parent is None and kind is ClauseKind.ITEM and place.heading is not None:
            above = _Place(place.heading, place.heading)
        index = self._add(element, kind, number, text, above)
        if index is None:
            for part in parts:
                self._inside(part, place)
            return
        before = len(self.units)
        for part in parts:
            if local_name(part) == "blockList":
                self._items(part, _Place(index, place.heading, listed=True))
            else:
                self._inside(part, _Place(index, place.heading))
        under = any(unit.parent == index and unit.kind is not ClauseKind.SUBPARAGRAPH for unit in self.units[before:])
        if kind is ClauseKind.PARAGRAPH and under and text.endswith(":"):
            self.units[index].kind = ClauseKind.CHAPEAU

    def _items(self, element: etree._Element, place: _Place) -> None:
        """The items of a list whose introduction is the words of what it stands under."""
        first = True
        for child in element:
            if first and local_name(child) == "listIntroduction":
                first = False
                continue
            if local_name(child) in _ITEMS:
                self._unit(child, _number_of(child), place, listed=True)
            else:
                self._inside(child, place)

    def _kind(self, number: str, place: _Place, *, listed: bool, goes_on: bool) -> ClauseKind:
        label = parse_label(number) if number else None
        listed = listed or (label is not None and label.is_bullet)
        above = None if place.parent is None else self.units[place.parent].kind
        if above is None:
            return ClauseKind.ITEM if listed and place.heading is not None else ClauseKind.PARAGRAPH
        if above is ClauseKind.HEADING:
            return ClauseKind.ITEM if listed else ClauseKind.PARAGRAPH
        if goes_on or (not number and not listed):
            return ClauseKind.SUBPARAGRAPH
        return ClauseKind.SUBITEM if above in {ClauseKind.ITEM, ClauseKind.SUBITEM} else ClauseKind.ITEM


def words_of_item(element: etree._Element) -> str:
    """The words of an item that has no blocks, without its number."""
    number = _number_of(element)
    words = words_of(element)
    return words.removeprefix(number).strip(" ") if number else words


def _is_titled(element: etree._Element, name: str) -> bool:
    return local_name(element) == name and (name != "container" or "title" in element.get("name", "").lower())


def _number_of(element: etree._Element) -> str:
    number = next((child for child in element if local_name(child) == "num"), None)
    return "" if number is None else words_of(number)


def _parts(element: etree._Element) -> Iterator[etree._Element]:
    """What stands in a unit, with ``content``, ``intro``, ``wrapUp`` and lists that only group opened."""
    for child in element:
        name = local_name(child)
        named = {local_name(one) for one in child}
        if name in {"content", "intro", "wrapUp", "embeddedStructure"} or (
            name == "list" and not named & {"num", "heading"}
        ):
            yield from _parts(child)
        elif name and name not in {"num", "heading", "subheading", *_LEFT_OUT}:
            yield child


def _blocks(element: etree._Element) -> Iterator[etree._Element]:
    """The outermost blocks in an element; the element itself where it has none."""
    found = False
    for child in element:
        name = local_name(child)
        if name in _BLOCKS or name in {"item", "li"}:
            found = True
            yield child
        elif name and name not in {"num", *_LEFT_OUT}:
            inner = list(_blocks(child)) if len(child) else []
            if inner:
                found = True
                yield from inner
    if not found and local_name(element) not in {"preface", "coverPage"} and words_of(element):
        yield element
