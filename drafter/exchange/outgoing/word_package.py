"""A Word file's package made from nothing: only the parts it needs, in one order, with no time or machine
in it.

python-docx's own template leaks (its name as author and description, a Mac's application, nine revision
ids, a thumbnail, custom XML, zip times in local time) and has 160 styles nobody uses; so the parts
are written here.
"""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from typing import Any

from docx.oxml import OxmlElement
from lxml import etree

from drafter.exchange.incoming.docx_story import w
from drafter.exchange.outgoing.word_runs import run
from drafter.exchange.outgoing.word_styles import TEXT_FONT, language_tag, styles_part, theme_part
from drafter.exchange.package import R, W

_ZIP_TIME = (1980, 1, 1, 0, 0, 0)
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC = "http://purl.org/dc/elements/1.1/"
_TERMS = "http://purl.org/dc/terms/"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"


@dataclass(frozen=True, slots=True)
class Page:
    """Paper and margins in twips (A4 by default)."""

    width: int = 11906
    height: int = 16838
    side: int = 1418
    top: int = 1531
    bottom: int = 1304

    @property
    def landscape(self) -> bool:
        """True where the page lies on its long side."""
        return self.width > self.height

    @property
    def text_width(self) -> int:
        """Between the margins."""
        return self.width - 2 * self.side


PORTRAIT = Page()
LANDSCAPE = Page(width=16838, height=11906, side=1021, top=1304, bottom=1021)


@dataclass(frozen=True, slots=True)
class Properties:
    """What the file says about itself.

    Attributes:
        title: in the page header and the properties.
        language: ISO 639-1.
        author: stands as creator; empty leaves it out.
        date: UTC, ISO 8601 with seconds; empty leaves it out.
        tracking: whether Word keeps tracking when somebody goes on editing.
        legend: words under the page header, each with its character style, that explain the formatting.
    """

    title: str
    language: str
    author: str
    date: str
    tracking: bool = False
    legend: tuple[tuple[str, str], ...] = ()


def package_bytes(body: list[etree._Element], properties: Properties, page: Page) -> bytes:
    """The .docx: the same body and properties give the same bytes."""
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relationships(
            (f"{R}/officeDocument", "word/document.xml"),
            (
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml",
            ),
            (f"{R}/extended-properties", "docProps/app.xml"),
        ),
        "docProps/app.xml": _application(),
        "docProps/core.xml": _core(properties),
        "word/_rels/document.xml.rels": _relationships(
            (f"{R}/styles", "styles.xml"),
            (f"{R}/settings", "settings.xml"),
            (f"{R}/fontTable", "fontTable.xml"),
            (f"{R}/header", "header1.xml"),
            (f"{R}/theme", "theme/theme1.xml"),
        ),
        "word/document.xml": _document(body, page),
        "word/fontTable.xml": _fonts(),
        "word/header1.xml": _header(properties, page),
        "word/settings.xml": _settings(properties),
        "word/styles.xml": styles_part(properties.language),
        "word/theme/theme1.xml": theme_part(),
    }
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for name, root in parts.items():
            entry = zipfile.ZipInfo(name, _ZIP_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            entry.external_attr = 0
            package.writestr(entry, etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
    return target.getvalue()


def _default(namespace: str) -> dict[Any, str]:
    """A namespace without prefix; lxml's stubs leave out that a prefix may be None."""
    return {None: namespace}


def _content_types() -> etree._Element:
    root = etree.Element(f"{{{_TYPES}}}Types", nsmap=_default(_TYPES))
    for extension, kind in (
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("xml", "application/xml"),
    ):
        etree.SubElement(root, f"{{{_TYPES}}}Default", Extension=extension, ContentType=kind)
    for part, kind in (
        ("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ("/word/document.xml", f"{_WORD}.document.main+xml"),
        ("/word/fontTable.xml", f"{_WORD}.fontTable+xml"),
        ("/word/header1.xml", f"{_WORD}.header+xml"),
        ("/word/settings.xml", f"{_WORD}.settings+xml"),
        ("/word/styles.xml", f"{_WORD}.styles+xml"),
        ("/word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"),
    ):
        etree.SubElement(root, f"{{{_TYPES}}}Override", PartName=part, ContentType=kind)
    return root


def _relationships(*links: tuple[str, str]) -> etree._Element:
    root = etree.Element(f"{{{_LINKS}}}Relationships", nsmap=_default(_LINKS))
    for number, (kind, target) in enumerate(links, start=1):
        etree.SubElement(root, f"{{{_LINKS}}}Relationship", Id=f"rId{number}", Type=kind, Target=target)
    return root


def _application() -> etree._Element:
    root = etree.Element(f"{{{_EXTENDED}}}Properties", nsmap=_default(_EXTENDED))
    etree.SubElement(root, f"{{{_EXTENDED}}}Application").text = "drafter"
    return root


def _core(properties: Properties) -> etree._Element:
    root = etree.Element(
        f"{{{_CORE}}}coreProperties",
        nsmap={"cp": _CORE, "dc": _DC, "dcterms": _TERMS, "xsi": _XSI},
    )
    etree.SubElement(root, f"{{{_DC}}}title").text = properties.title
    if properties.author:
        etree.SubElement(root, f"{{{_DC}}}creator").text = properties.author
    etree.SubElement(root, f"{{{_DC}}}language").text = language_tag(properties.language)
    if properties.date:
        for name in ("created", "modified"):
            moment = etree.SubElement(root, f"{{{_TERMS}}}{name}")
            moment.set(f"{{{_XSI}}}type", "dcterms:W3CDTF")
            moment.text = properties.date
    return root


def _document(body: list[etree._Element], page: Page) -> etree._Element:
    root = etree.Element(w("document"), nsmap={"w": W, "r": R})
    place = etree.SubElement(root, w("body"))
    place.extend(body)
    section = etree.SubElement(place, w("sectPr"))
    header = etree.SubElement(section, w("headerReference"))
    header.set(w("type"), "default")
    header.set(f"{{{R}}}id", "rId4")
    size = _with(section, "pgSz", w=page.width, h=page.height)
    if page.landscape:
        size.set(w("orient"), "landscape")
    _with(
        section, "pgMar", top=page.top, right=page.side, bottom=page.bottom, left=page.side,
        header=709, footer=567, gutter=0,
    )  # fmt: skip
    return root


def _with(parent: etree._Element, tag: str, /, **values: str | int) -> etree._Element:
    element = etree.SubElement(parent, w(tag))
    for key, value in values.items():
        element.set(w(key), str(value))
    return element


def _header(properties: Properties, page: Page) -> etree._Element:
    root = etree.Element(w("hdr"), nsmap={"w": W, "r": R})
    paragraph = etree.SubElement(root, w("p"))
    layout = etree.SubElement(paragraph, w("pPr"))
    _with(layout, "pStyle", val="Header")
    tabs = etree.SubElement(layout, w("tabs"))
    _with(tabs, "tab", val="clear", pos=9070)
    _with(tabs, "tab", val="right", pos=page.text_width)
    _text_run(paragraph, properties.title)
    etree.SubElement(etree.SubElement(paragraph, w("r")), w("tab"))
    _field(paragraph, "PAGE")
    _text_run(paragraph, " / ")
    _field(paragraph, "NUMPAGES")
    if properties.legend:
        root.append(_legend(properties.legend))
    return root


def _legend(legend: tuple[tuple[str, str], ...]) -> etree._Element:
    paragraph = OxmlElement("w:p")
    _with(etree.SubElement(paragraph, w("pPr")), "pStyle", val="Header")
    for number, (words, style) in enumerate(legend):
        if number:
            _text_run(paragraph, "  ·  ")
        paragraph.append(run(words, style=style))
    return paragraph


def _text_run(parent: etree._Element, text: str) -> None:
    words = etree.SubElement(etree.SubElement(parent, w("r")), w("t"))
    words.text = text
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def _field(parent: etree._Element, instruction: str) -> None:
    field = _with(parent, "fldSimple", instr=f" {instruction} ")
    _text_run(field, "1")


def _fonts() -> etree._Element:
    root = etree.Element(w("fonts"), nsmap={"w": W, "r": R})
    font = _with(root, "font", name=TEXT_FONT)
    _with(font, "altName", val="Liberation Serif")
    _with(font, "panose1", val="02020603050405020304")
    _with(font, "charset", val="00")
    _with(font, "family", val="roman")
    _with(font, "pitch", val="variable")
    return root


def _settings(properties: Properties) -> etree._Element:
    root = etree.Element(w("settings"), nsmap={"w": W, "r": R})
    _with(root, "zoom", percent=100)
    if properties.tracking:
        etree.SubElement(root, w("trackRevisions"))
    _with(root, "defaultTabStop", val=567)
    _with(root, "characterSpacingControl", val="doNotCompress")
    compatibility = etree.SubElement(root, w("compat"))
    for name, value in (
        ("compatibilityMode", "15"),
        ("overrideTableStyleFontSizeAndJustification", "1"),
        ("enableOpenTypeFeatures", "1"),
        ("doNotFlipMirrorIndents", "1"),
    ):
        _with(
            compatibility,
            "compatSetting",
            name=name,
            uri="http://schemas.microsoft.com/office/word",
            val=value,
        )
    tag = language_tag(properties.language)
    _with(root, "themeFontLang", val=tag)
    _with(root, "decimalSymbol", val="." if tag.startswith("en") else ",")
    _with(root, "listSeparator", val=";" if not tag.startswith("en") else ",")
    return root
