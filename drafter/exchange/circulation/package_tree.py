"""The parts that a circulated file may have, reached from the package's root by links of known kinds."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from lxml import etree

from drafter.errors import KnownError
from drafter.exchange.circulation.images import ImageFormat, format_by_name, format_of, without_metadata
from drafter.exchange.circulation.model import PrivateKind, Report, Wishes
from drafter.exchange.circulation.vocabulary import DROPPED_LINKS, OFFICE, PACKAGE_LINKS, PARTS, TYPES, PartRule
from drafter.exchange.circulation.words import is_private_address
from drafter.exchange.package import ANY_RATIO, LARGEST_RATIO, Package, parse_xml

_STRICT_ROOT = b"http://purl.oclc.org/ooxml/"
_STRICT = (
    (b"wordprocessingml/main", b"wordprocessingml/2006/main"),
    (b"officeDocument/relationships/extendedProperties", b"officeDocument/2006/relationships/extended-properties"),
    (b"officeDocument/relationships/customProperties", b"officeDocument/2006/relationships/custom-properties"),
    (b"officeDocument/extendedProperties", b"officeDocument/2006/extended-properties"),
    (b"officeDocument/customProperties", b"officeDocument/2006/custom-properties"),
    (b"officeDocument/docPropsVTypes", b"officeDocument/2006/docPropsVTypes"),
    (b"officeDocument/", b"officeDocument/2006/"),
    (b"drawingml/", b"drawingml/2006/"),
    (b"schemaLibrary/", b"schemaLibrary/2006/"),
)
"""Namespaces of the Strict conformance class and what they are in the Transitional one (ECMA-376 part 4)."""
_RELATIONSHIP_ID = re.compile(r"rId\d+$")
_KNOWN_LINKS = ("http://schemas.openxmlformats.org/", "http://schemas.microsoft.com/")
_DOCTYPE = re.compile(rb"<!DOCTYPE\s+svg[^>\[]*>")
"""What old drawing programs write at the head of a drawing: an address, no entity."""
_ROOT_LINKS = "_rels/.rels"
_NO_PIXELS = ("svg",)


@dataclass
class Link:
    """A link to a part or an address.

    Attributes:
        identity: its Id in the file it came in.
        kind: last word of its type.
        type: the whole type.
        target: the part, or the address.
        external: True for an address.
    """

    identity: str
    kind: str
    type: str
    target: str
    external: bool


@dataclass
class Part:
    """A part that is kept, for now.

    Attributes:
        name: in the file it came in.
        rule: what becomes of it.
        root: its XML; None where it has none.
        content: its bytes where it has no XML.
        links: to parts and addresses that may be kept.
        lost: ids of links that go.
    """

    name: str
    rule: PartRule
    root: etree._Element | None
    content: bytes
    links: list[Link] = field(default_factory=list)
    lost: set[str] = field(default_factory=set)


class PackageTree:
    """The parts reached by links of known kinds; what is not reached does not travel.

    Args:
        package: the file.
        wishes: forbidden words, for addresses.
        report: what goes.

    Raises:
        KnownError: a part is damaged, hostile or too large.
    """

    def __init__(self, package: Package, wishes: Wishes, report: Report) -> None:
        self._package = package
        self._wishes = wishes
        self._report = report
        self.parts: dict[str, Part] = {}
        self.named: set[str] = set()
        """Names, in small letters, of parts that a link leads to which was reported."""
        self.root_links = self._links("")[0]
        if not any(link.kind == "officeDocument" for link in self.root_links):
            main = package.main_part()
            self.root_links.insert(0, Link("rId1", "officeDocument", OFFICE + "officeDocument", main, False))
        waiting = [link for link in self.root_links if not link.external]
        while waiting:
            link = waiting.pop(0)
            if link.target.lower() in self.parts:
                continue
            part = self._part(link)
            self.parts[link.target.lower()] = part
            waiting.extend(one for one in part.links if not one.external)

    def _part(self, link: Link) -> Part:
        ratio = ANY_RATIO if link.kind == "image" else LARGEST_RATIO
        data = self._package.read(link.target, largest_ratio=ratio) or b""
        rule = PARTS[link.kind]
        links, lost = self._links(link.target)
        is_drawing = link.kind == "image" and (kind := format_of(data)) is not None and kind.suffix in _NO_PIXELS
        if link.kind in ("image", "font") and not is_drawing:
            clean = without_metadata(data) if link.kind == "image" else data
            if clean != data:
                self._report.add(PrivateKind.IMAGE_METADATA, link.target, f"{len(data) - len(clean)} bytes")
            return Part(link.target, rule, None, clean)
        if is_drawing:
            data = _DOCTYPE.sub(b"", data)
        return Part(link.target, rule, transitional_xml(data, self._package.file), b"", links, lost)

    def _links(self, part: str) -> tuple[list[Link], set[str]]:
        folder, name = posixpath.split(part)
        data = self._package.read(posixpath.join(folder, "_rels", f"{name}.rels"))
        kept: list[Link] = []
        lost: set[str] = set()
        if data is None:
            return kept, lost
        for one in transitional_xml(data, self._package.file).iter(f"{{{PACKAGE_LINKS}}}Relationship"):
            link = self._link(one, folder)
            if self._may_stay(link, part):
                kept.append(link)
            else:
                lost.add(link.identity)
        return kept, lost

    def _link(self, element: etree._Element, folder: str) -> Link:
        kind = element.get("Type", "")
        if not kind.startswith(_KNOWN_LINKS):
            kind = "unknown"
        target = element.get("Target", "")
        external = element.get("TargetMode", "") == "External"
        if not external:
            whole = posixpath.normpath(posixpath.join("/" + folder, target)).lstrip("/")
            target = whole if self._package.has(whole) else unquote(whole)
        return Link(element.get("Id", ""), kind.rstrip("/").rpartition("/")[2], kind, target, external)

    def _may_stay(self, link: Link, part: str) -> bool:
        if link.kind == "hyperlink":
            private = is_private_address(link.target) or self._wishes.forbidden.in_text(link.target)
            if private or not link.external:
                self._report.add(PrivateKind.LINK, part or _ROOT_LINKS, link.target)
            return link.external and not private
        if not link.external and link.kind in PARTS:
            return self._package.has(link.target)
        if not link.external:
            self.named.add(link.target.lower())
        kind = DROPPED_LINKS.get(link.kind, PrivateKind.PATH if link.external else PrivateKind.PRIVATE_PART)
        if link.external and link.kind not in ("attachedTemplate", "mailMergeSource"):
            kind = PrivateKind.PATH
        if kind is not None:
            self._report.add(kind, part or _ROOT_LINKS, link.target)
        return False

    def linked(self, part: Part | None, kind: str) -> Part | None:
        """The first part of a kind that a part (or the package, for None) links to."""
        for link in self.root_links if part is None else part.links:
            if link.kind == kind and not link.external:
                return self.parts.get(link.target.lower())
        return None

    def main(self) -> Part:
        """The part with the text.

        Raises:
            KnownError: there is none.
        """
        part = self.linked(None, "officeDocument")
        if part is None or part.root is None:
            raise KnownError("docx-not-word", file=self._package.file)
        return part

    def of_kind(self, *kinds: str) -> Iterator[Part]:
        """All parts of some kinds, in the order they were reached."""
        rules = [PARTS[kind] for kind in kinds]
        return (part for part in self.parts.values() if part.rule in rules)

    def written(self, used: dict[str, frozenset[str]]) -> dict[str, bytes]:
        """The parts to be written, by name, content types and links included.

        Args:
            used: for each part (by lower-case name), ids of the links its markup names.
        """
        names: dict[str, str] = {}
        order: list[Part] = []
        _renumber(None, self.root_links)
        self._name_parts(self.root_links, names, order, used)
        files: dict[str, bytes] = {"[Content_Types].xml": b"", _ROOT_LINKS: _links_part(self.root_links, "", names)}
        for part in order:
            name = names[part.name.lower()]
            links = [link for link in part.links if self._counts(link, part, used)]
            if part.root is not None:
                _renumber(part.root, links)
                files[name] = serialized(part.root)
            else:
                files[name] = part.content
            if links:
                folder, own = posixpath.split(name)
                files[posixpath.join(folder, "_rels", f"{own}.rels")] = _links_part(links, folder, names)
        files["[Content_Types].xml"] = _content_types(names, order)
        for key, part in self.parts.items():
            if key not in names:
                self._report.add(PrivateKind.UNSEEN_STORY, part.name, "" if part.root is None else _words(part.root))
        return files

    @staticmethod
    def _counts(link: Link, part: Part, used: dict[str, frozenset[str]]) -> bool:
        by_id = link.external or link.kind not in PARTS or PARTS[link.kind].by_id
        return not by_id or link.identity in used.get(part.name.lower(), frozenset())

    def _name_parts(
        self, links: list[Link], names: dict[str, str], order: list[Part], used: dict[str, frozenset[str]]
    ) -> None:
        """Names all parts in the order a walk along the links meets them."""
        counters: dict[tuple[str, str], int] = {}
        waiting = [self.parts[link.target.lower()] for link in links if link.target.lower() in self.parts]
        while waiting:
            part = waiting.pop(0)
            key = part.name.lower()
            if key in names:
                continue
            names[key] = _new_name(part, counters)
            order.append(part)
            waiting.extend(
                self.parts[link.target.lower()]
                for link in part.links
                if not link.external and self._counts(link, part, used) and link.target.lower() in self.parts
            )


def _new_name(part: Part, counters: dict[tuple[str, str], int]) -> str:
    rule = part.rule
    suffix = "xml"
    if rule == PARTS["image"]:
        suffix = _image_format(part).suffix
    elif rule == PARTS["font"]:
        suffix = "odttf"
    key = (rule.folder, rule.base)
    counters[key] = counters.get(key, 0) + 1
    number = "" if rule.single and counters[key] == 1 else str(counters[key])
    return f"{rule.folder}/{rule.base}{number}.{suffix}"


def _image_format(part: Part) -> ImageFormat:
    return format_of(serialized(part.root) if part.root is not None else part.content) or format_by_name(part.name)


def _words(root: etree._Element) -> str:
    return "".join(str(text) for text in root.itertext())


def transitional_xml(data: bytes, file: str) -> etree._Element:
    """The root of a part, the Strict class's namespaces turned into the usual ones.

    Raises:
        KnownError: it is damaged or has a document type.
    """
    if _STRICT_ROOT in data:
        for strict, usual in _STRICT:
            data = data.replace(_STRICT_ROOT + strict, b"http://schemas.openxmlformats.org/" + usual)
    return parse_xml(data, file)


def serialized(root: etree._Element) -> bytes:
    """A part's bytes."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _renumber(root: etree._Element | None, links: list[Link]) -> None:
    """Gives links whose id is not of the usual form one that is."""
    odd = [link for link in links if not _RELATIONSHIP_ID.match(link.identity)]
    if not odd:
        return
    taken = {link.identity for link in links}
    number = 0
    neutral: dict[str, str] = {}
    for link in odd:
        while f"rId{(number := number + 1)}" in taken:
            pass
        neutral[link.identity] = link.identity = f"rId{number}"
        taken.add(link.identity)
    for element in () if root is None else root.iter("*"):
        for key, value in element.items():
            if str(key).startswith("{" + OFFICE.rstrip("/")) and str(value) in neutral:
                element.set(key, neutral[str(value)])


def _links_part(links: list[Link], folder: str, names: dict[str, str]) -> bytes:
    root = etree.Element(f"{{{PACKAGE_LINKS}}}Relationships", nsmap=_default(PACKAGE_LINKS))
    for link in links:
        if not link.external and link.target.lower() not in names:
            continue
        target = link.target if link.external else posixpath.relpath(names[link.target.lower()], folder or ".")
        element = etree.SubElement(
            root, f"{{{PACKAGE_LINKS}}}Relationship", Id=link.identity, Type=link.type, Target=target
        )
        if link.external:
            element.set("TargetMode", "External")
    return serialized(root)


def _content_types(names: dict[str, str], order: list[Part]) -> bytes:
    root = etree.Element(f"{{{TYPES}}}Types", nsmap=_default(TYPES))
    defaults = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml"}
    overrides: dict[str, str] = {}
    for part in order:
        name = names[part.name.lower()]
        suffix = name.rpartition(".")[2]
        if part.rule == PARTS["image"]:
            defaults[suffix] = _image_format(part).content_type
        elif part.rule == PARTS["font"]:
            defaults[suffix] = part.rule.content_type
        else:
            overrides["/" + name] = part.rule.content_type
    for suffix, kind_of in sorted(defaults.items()):
        etree.SubElement(root, f"{{{TYPES}}}Default", Extension=suffix, ContentType=kind_of)
    for name, kind_of in overrides.items():
        etree.SubElement(root, f"{{{TYPES}}}Override", PartName=name, ContentType=kind_of)
    return serialized(root)


def _default(namespace: str) -> dict[Any, str]:
    """A namespace without prefix; lxml's stubs leave out that a prefix may be None."""
    return {None: namespace}
