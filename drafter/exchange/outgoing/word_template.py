"""A text in somebody's own template: its styles, page, page header and footer, lists, fonts and colours stay.

What a template holds besides is left behind: its body, properties, comments, revision ids, custom XML, the address of
the template it was made from. Only what the page needs is carried over, and the same arguments give the same bytes.
"""

from __future__ import annotations

import copy
import posixpath
import re
from collections.abc import Iterator, Mapping

from docx.oxml import OxmlElement
from lxml import etree

from drafter.errors import KnownError
from drafter.exchange.model import LineNumbering
from drafter.exchange.outgoing.template_parts import clean_part, last_section, with_lists, with_page_settings
from drafter.exchange.outgoing.template_styles import TemplateStyles
from drafter.exchange.outgoing.word_comments import comments_part
from drafter.exchange.outgoing.word_footnotes import footnotes_part
from drafter.exchange.outgoing.word_header import Furniture, draft_mark, furniture_lines
from drafter.exchange.outgoing.word_package import (
    CORE_TYPE,
    EXTENDED_TYPE,
    WORD_TYPE,
    Properties,
    WordText,
    application_part,
    content_types,
    core_part,
    document_part,
    package_links,
    relationships,
    settings_part,
    xml_bytes,
)
from drafter.exchange.outgoing.word_sections import Page, line_numbers
from drafter.exchange.package import Package, R, Relationship, W
from drafter.exchange.parts import zipped
from drafter.exchange.word_names import w
from drafter.messages import say

_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_KEPT_KINDS = ("styles", "numbering", "theme", "fontTable")
_BELOW = ("image", "font", "hyperlink")
"""What a kept part may itself link to."""
_WEB = re.compile(r"(?:https?|mailto):", re.IGNORECASE)
_TRACKED = frozenset(
    w(name)
    for name in (
        "ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge", "rPrChange", "pPrChange", "sectPrChange",
        "tblPrChange", "trPrChange", "tcPrChange", "tblGridChange", "tblPrExChange", "numberingChange",
    )
)  # fmt: skip
_KEPT_OF_SECTION = (
    "footnotePr", "pgSz", "pgMar", "pgBorders", "lnNumType", "pgNumType", "cols", "vAlign", "titlePg",
    "textDirection", "bidi", "rtlGutter", "docGrid",
)  # fmt: skip
"""In the order the standard asks for; links to headers and footers come before them."""


class Template:
    """A .docx to be filled.

    Args:
        data: the file.
        file: its name, for sentences.

    Raises:
        KnownError: it is no Word file, or has macros, tracked changes, or links and objects that would leak or break.
    """

    def __init__(self, data: bytes, file: str) -> None:
        self._package = Package(data, file)
        self._main = self._package.main_part()
        root = self._package.xml(self._main)
        if root is None or root.tag != w("document"):
            raise KnownError("docx-not-word", file=file)
        self._links = self._package.relationships(self._main)
        self._types = self._content_types()
        self._refuse_macros()
        self._section = last_section(root)
        self._refuse_tracked_changes(root)
        for _ in self._kept_parts():  # the walk itself refuses what may not be carried over
            pass

    def _content_types(self) -> Mapping[str, str]:
        """Content types by part name with leading slash, and by suffix."""
        root = self._package.xml("[Content_Types].xml")
        types: dict[str, str] = {}
        for element in () if root is None else root:
            key = element.get("PartName", element.get("Extension", ""))
            types[key.lower()] = element.get("ContentType", "")
        return types

    def _type(self, part: str) -> str:
        return self._types.get(f"/{part}".lower()) or self._types.get(
            part.rpartition(".")[2].lower(), "application/xml"
        )

    def _refuse_macros(self) -> None:
        names = [name.lower() for name in self._package.part_names()]
        if "macroenabled" in self._type(self._main).lower() or any("vbaproject" in name for name in names):
            raise KnownError("template-with-macros", file=self._package.file)

    def _refuse_tracked_changes(self, root: etree._Element) -> None:
        roots = [root, *(self._package.xml(target) for target in self._headers_and_footers())]
        for one in roots:
            if one is not None and any(True for _ in one.iter(*_TRACKED)):
                raise KnownError("template-tracked-changes", file=self._package.file)

    def _headers_and_footers(self) -> Iterator[str]:
        for reference in self._references():
            link = self._links.get(reference.get(f"{{{R}}}id", ""))
            if link is not None and not link.external:
                yield link.target

    def _references(self) -> list[etree._Element]:
        return [one for one in self._section if one.tag in (w("headerReference"), w("footerReference"))]

    def _kept_parts(self) -> Iterator[tuple[str, Relationship]]:
        """The links of the main part that stay, by id.

        Raises:
            KnownError: a part below them holds an object, or links to a file of somebody's machine.
        """
        wanted = {reference.get(f"{{{R}}}id", "") for reference in self._references()}
        for identity, link in self._links.items():
            if link.external or not self._package.has(link.target):
                continue
            if link.kind in _KEPT_KINDS or identity in wanted:
                for below in self._package.relationships(link.target).values():
                    if below.kind not in _BELOW or (below.external and not _WEB.match(below.target)):
                        raise KnownError("template-embedded", file=self._package.file, what=below.kind)
                yield identity, link

    def page(self, *, lying: bool) -> Page:
        """The template's page, turned on its long side for tables."""
        size, margins = self._section.find(w("pgSz")), self._section.find(w("pgMar"))
        page = Page()

        def twips(element: etree._Element | None, name: str, otherwise: int) -> int:
            value = "" if element is None else element.get(w(name), "")
            return int(value) if value.lstrip("-").isdigit() and abs(int(value)) < 32000 else otherwise

        width, height = twips(size, "w", page.width), twips(size, "h", page.height)
        if lying and width < height:
            width, height = height, width
        side = max(twips(margins, "left", page.side), twips(margins, "right", page.side))
        side = side if 0 <= side < width // 3 else page.side
        return Page(width, height, side, twips(margins, "top", page.top), twips(margins, "bottom", page.bottom))

    def filled(
        self, text: WordText, properties: Properties, page: Page, furniture: Furniture, numbering: LineNumbering | None
    ) -> bytes:
        """The .docx with a text in it.

        Args:
            text: written in our styles.
            properties: of the file.
            page: of :meth:`page`.
            furniture: what is added to the template's page headers: version, date, marks.
            numbering: of lines; None leaves the template's.
        """
        parts: dict[str, etree._Element | bytes] = {}
        links: list[tuple[str, str, str]] = []
        below: dict[str, tuple[etree._Element, list[str]]] = {}
        for identity, link in self._kept_parts():
            links.append((identity, link.kind, link.target))
            root = self._package.xml(link.target)
            parts[link.target] = b"" if root is None else clean_part(root)
            below[link.target] = self._links_below(link.target)
        folder = posixpath.dirname(self._main)
        at = {kind: target for _, kind, target in reversed(links)}
        new_id = _fresh_ids({identity for identity, _, _ in links})

        def place(kind: str, root: etree._Element) -> None:
            """Puts a part of ours in, over the template's where it has one."""
            target = at.get(kind) or posixpath.join(folder, f"{kind}.xml")
            if kind not in at:
                links.append((next(new_id), kind, target))
            parts[target] = root

        styles_root = parts.get(at.get("styles", ""))
        styles = TemplateStyles(styles_root if isinstance(styles_root, etree._Element) else None, properties.language)
        place("styles", styles.root)
        styles.dress(text.body)
        if text.footnotes:
            notes = footnotes_part(text.footnotes)
            styles.dress([notes])
            place("footnotes", notes)
        if text.comments:
            remarks = comments_part(text.comments, properties.author, properties.date)
            styles.dress([remarks])
            place("comments", remarks)
        if text.numbering is not None:
            lists = parts.get(at.get("numbering", ""))
            place("numbering", with_lists(lists if isinstance(lists, etree._Element) else None, text))
        settings = next((one.target for one in self._links.values() if one.kind == "settings" and not one.external), "")
        kept = self._package.xml(settings) if settings else None
        place("settings", with_page_settings(settings_part(properties, footnotes=bool(text.footnotes)), kept))
        section = self._written_section(page, numbering)
        self._furnish(section, parts, links, styles, furniture, new_id)
        types = {
            "/docProps/app.xml": EXTENDED_TYPE, "/docProps/core.xml": CORE_TYPE,
            f"/{self._main}": f"{WORD_TYPE}.document.main+xml",
        }  # fmt: skip
        for _, kind, target in links:
            types[f"/{target}"] = f"{WORD_TYPE}.{kind}+xml" if kind != "theme" else self._type(target)
        media: dict[str, bytes] = {}
        suffixes: dict[str, str] = {}
        for _, targets in below.values():
            for target in targets:
                media[target] = self._package.read(target) or b""
                suffixes[target.rpartition(".")[2].lower()] = self._type(target)
        whole: dict[str, bytes] = {
            "[Content_Types].xml": xml_bytes(content_types(types, suffixes)),
            "_rels/.rels": xml_bytes(package_links(self._main)),
            "docProps/app.xml": xml_bytes(application_part()),
            "docProps/core.xml": xml_bytes(core_part(properties)),
            _links_of(self._main): xml_bytes(_relationships(links, self._main)),
            self._main: xml_bytes(document_part(text.body, section)),
        }
        for name, content in parts.items():
            whole[name] = content if isinstance(content, bytes) else xml_bytes(content)
        for name, (root, _) in below.items():
            if len(root):
                whole[_links_of(name)] = xml_bytes(root)
        return zipped({**whole, **media})

    def _links_below(self, part: str) -> tuple[etree._Element, list[str]]:
        """The links of a kept part, and the parts they lead to."""
        root = relationships()
        targets = []
        for identity, link in self._package.relationships(part).items():
            element = etree.SubElement(root, f"{{{_LINKS}}}Relationship", Id=identity, Type=f"{R}/{link.kind}")
            if link.external:
                element.set("Target", link.target)
                element.set("TargetMode", "External")
            else:
                element.set("Target", posixpath.relpath(link.target, posixpath.dirname(part) or "."))
                targets.append(link.target)
        return root, [target for target in targets if self._package.has(target)]

    def _written_section(self, page: Page, numbering: LineNumbering | None) -> etree._Element:
        section = etree.Element(w("sectPr"))
        for reference in self._references():
            section.append(copy.deepcopy(reference))
        for tag in _KEPT_OF_SECTION:
            kept = self._section.find(w(tag))
            if tag == "lnNumType" and numbering is not None:
                section.append(line_numbers(numbering))
            elif tag == "pgSz":
                size = etree.SubElement(section, w(tag))
                size.set(w("w"), str(page.width))
                size.set(w("h"), str(page.height))
                if page.landscape:
                    size.set(w("orient"), "landscape")
            elif tag == "cols" and page.landscape:
                continue
            elif kept is not None:
                section.append(copy.deepcopy(kept))
        return section

    def _furnish(
        self,
        section: etree._Element,
        parts: dict[str, etree._Element | bytes],
        links: list[tuple[str, str, str]],
        styles: TemplateStyles,
        furniture: Furniture,
        new_id: Iterator[str],
    ) -> None:
        """Adds what is asked for to each page header; makes one where the template has none."""
        if not furniture_lines(furniture) and not furniture.draft_mark:
            return
        targets = {identity: target for identity, _, target in links}
        present = {one.get(w("type"), "default"): one for one in section if one.tag == w("headerReference")}
        for kind in ("default", *(("first",) if section.find(w("titlePg")) is not None else ()), *present):
            if kind not in present:
                name = posixpath.join(posixpath.dirname(self._main), f"header{kind}.xml")
                identity = next(new_id)
                parts[name] = etree.Element(w("hdr"), nsmap={"w": W, "r": R})
                links.append((identity, "header", name))
                targets[identity] = name
                reference = etree.Element(w("headerReference"))
                reference.set(w("type"), kind)
                reference.set(f"{{{R}}}id", identity)
                section.insert(0, reference)
                present[kind] = reference
        for reference in dict.fromkeys(present.values()):
            root = parts[targets[reference.get(f"{{{R}}}id", "")]]
            if not isinstance(root, etree._Element):
                continue
            lines = furniture_lines(furniture)
            if furniture.draft_mark:
                if not lines:
                    lines = [OxmlElement("w:p")]
                lines[-1].append(draft_mark(say("draft-mark", furniture.language)))
            styles.dress(lines)
            root.extend(lines)


def _fresh_ids(taken: set[str]) -> Iterator[str]:
    number = 1
    while True:
        if f"rId{number}" not in taken:
            yield f"rId{number}"
        number += 1


def _links_of(part: str) -> str:
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _relationships(links: list[tuple[str, str, str]], main: str) -> etree._Element:
    root = relationships()
    for identity, kind, target in links:
        where = posixpath.relpath(target, posixpath.dirname(main) or ".")
        etree.SubElement(root, f"{{{_LINKS}}}Relationship", Id=identity, Type=f"{R}/{kind}", Target=where)
    return root


def check_template(data: bytes, file: str) -> None:
    """Refuses a template that cannot be used.

    Raises:
        KnownError: as :class:`Template`.
    """
    Template(data, file)
