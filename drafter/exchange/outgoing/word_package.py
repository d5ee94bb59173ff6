"""A Word file's package made from nothing: only the parts it needs, in one order, with no time or machine
in it.

python-docx's own template leaks (its name as author and description, a Mac's application, nine revision
ids, a thumbnail, custom XML, zip times in local time) and has 160 styles nobody uses; so the parts
are written here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from lxml import etree

from drafter.exchange.model import LineNumbering
from drafter.exchange.outgoing.word_comments import comments_part
from drafter.exchange.outgoing.word_footnotes import footnotes_part
from drafter.exchange.outgoing.word_header import Furniture, header_part
from drafter.exchange.outgoing.word_sections import Page, section_properties
from drafter.exchange.outgoing.word_styles import TEXT_FONT, language_tag, styles_part, theme_part
from drafter.exchange.package import R, W
from drafter.exchange.parts import zipped
from drafter.exchange.word_names import w

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
EXTENDED_TYPE = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
_USUAL_EXTENSIONS = {
    "rels": "application/vnd.openxmlformats-package.relationships+xml",
    "xml": "application/xml",
}
_HEADER_ID = "rId4"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC = "http://purl.org/dc/elements/1.1/"
_TERMS = "http://purl.org/dc/terms/"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"


@dataclass(frozen=True, slots=True)
class Properties:
    """What the file says about itself.

    Attributes:
        title: of the text.
        language: ISO 639-1.
        author: stands as creator; empty leaves it out.
        date: UTC, ISO 8601 with seconds; empty leaves it out.
        tracking: whether Word keeps tracking when somebody goes on editing.
    """

    title: str
    language: str
    author: str
    date: str
    tracking: bool = False


@dataclass(frozen=True)
class WordText:
    """What a Word file holds.

    Attributes:
        body: paragraphs and tables.
        footnotes: texts of the footnotes 1, 2… that the body refers to.
        numbering: the lists its paragraphs name, or None.
        comments: the lines of the comments 0, 1… that the body refers to; they are by the file's author.
    """

    body: list[etree._Element]
    footnotes: tuple[str, ...] = ()
    numbering: etree._Element | None = None
    comments: tuple[tuple[str, ...], ...] = ()


def package_bytes(
    text: WordText, properties: Properties, page: Page, furniture: Furniture, line_numbering: LineNumbering | None
) -> bytes:
    """The .docx: the same arguments give the same bytes."""
    more: dict[str, etree._Element] = {}
    if text.comments:
        more["comments"] = comments_part(text.comments, properties.author, properties.date)
    if text.footnotes:
        more["footnotes"] = footnotes_part(text.footnotes)
    if text.numbering is not None:
        more["numbering"] = text.numbering
    section = section_properties(page, line_numbering, _HEADER_ID)
    parts = {
        "[Content_Types].xml": content_types(
            {
                "/docProps/app.xml": EXTENDED_TYPE,
                "/docProps/core.xml": CORE_TYPE,
                "/word/document.xml": f"{WORD_TYPE}.document.main+xml",
                "/word/fontTable.xml": f"{WORD_TYPE}.fontTable+xml",
                **{f"/word/{kind}.xml": f"{WORD_TYPE}.{kind}+xml" for kind in sorted(more)},
                "/word/header1.xml": f"{WORD_TYPE}.header+xml",
                "/word/settings.xml": f"{WORD_TYPE}.settings+xml",
                "/word/styles.xml": f"{WORD_TYPE}.styles+xml",
                "/word/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
            }
        ),
        "_rels/.rels": package_links("word/document.xml"),
        "docProps/app.xml": application_part(),
        "docProps/core.xml": core_part(properties),
        "word/_rels/document.xml.rels": relationships(
            (f"{R}/styles", "styles.xml"),
            (f"{R}/settings", "settings.xml"),
            (f"{R}/fontTable", "fontTable.xml"),
            (f"{R}/header", "header1.xml"),
            (f"{R}/theme", "theme/theme1.xml"),
            *((f"{R}/{kind}", f"{kind}.xml") for kind in sorted(more)),
        ),
        "word/document.xml": document_part(text.body, section),
        "word/fontTable.xml": _fonts(),
        **{f"word/{kind}.xml": root for kind, root in sorted(more.items())},
        "word/header1.xml": header_part(furniture, page.text_width),
        "word/settings.xml": settings_part(properties, footnotes=bool(text.footnotes)),
        "word/styles.xml": styles_part(properties.language),
        "word/theme/theme1.xml": theme_part(),
    }
    return zipped({name: xml_bytes(root) for name, root in parts.items()})


def xml_bytes(root: etree._Element) -> bytes:
    """A part's bytes."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _default(namespace: str) -> dict[Any, str]:
    """A namespace without prefix; lxml's stubs leave out that a prefix may be None."""
    return {None: namespace}


def content_types(parts: Mapping[str, str], extensions: Mapping[str, str] | None = None) -> etree._Element:
    """The list of what each part is.

    Args:
        parts: content type by part name, with leading slash.
        extensions: content type by suffix, besides those of XML and links.
    """
    root = etree.Element(f"{{{_TYPES}}}Types", nsmap=_default(_TYPES))
    for extension, kind in {**_USUAL_EXTENSIONS, **(extensions or {})}.items():
        etree.SubElement(root, f"{{{_TYPES}}}Default", Extension=extension, ContentType=kind)
    for part, kind in parts.items():
        etree.SubElement(root, f"{{{_TYPES}}}Override", PartName=part, ContentType=kind)
    return root


def package_links(main: str) -> etree._Element:
    """The links of the package itself."""
    return relationships(
        (f"{R}/officeDocument", main),
        ("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"),
        (f"{R}/extended-properties", "docProps/app.xml"),
    )


def relationships(*links: tuple[str, str]) -> etree._Element:
    """Links rId1, rId2… of some kinds to some targets."""
    root = etree.Element(f"{{{_LINKS}}}Relationships", nsmap=_default(_LINKS))
    for number, (kind, target) in enumerate(links, start=1):
        etree.SubElement(root, f"{{{_LINKS}}}Relationship", Id=f"rId{number}", Type=kind, Target=target)
    return root


def application_part() -> etree._Element:
    """Which program wrote it."""
    root = etree.Element(f"{{{_EXTENDED}}}Properties", nsmap=_default(_EXTENDED))
    etree.SubElement(root, f"{{{_EXTENDED}}}Application").text = "drafter"
    return root


def core_part(properties: Properties) -> etree._Element:
    """Title, author, language and date of the file."""
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


def document_part(body: list[etree._Element], section: etree._Element) -> etree._Element:
    """The main part."""
    root = etree.Element(w("document"), nsmap={"w": W, "r": R})
    place = etree.SubElement(root, w("body"))
    place.extend(body)
    place.append(section)
    return root


def _with(parent: etree._Element, tag: str, /, **values: str | int) -> etree._Element:
    element = etree.SubElement(parent, w(tag))
    for key, value in values.items():
        element.set(w(key), str(value))
    return element


def _fonts() -> etree._Element:
    root = etree.Element(w("fonts"), nsmap={"w": W, "r": R})
    font = _with(root, "font", name=TEXT_FONT)
    _with(font, "altName", val="Liberation Serif")
    _with(font, "panose1", val="02020603050405020304")
    _with(font, "charset", val="00")
    _with(font, "family", val="roman")
    _with(font, "pitch", val="variable")
    return root


def settings_part(properties: Properties, *, footnotes: bool) -> etree._Element:
    """How Word opens the file."""
    root = etree.Element(w("settings"), nsmap={"w": W, "r": R})
    _with(root, "zoom", percent=100)
    if properties.tracking:
        etree.SubElement(root, w("trackRevisions"))
    _with(root, "defaultTabStop", val=567)
    _with(root, "characterSpacingControl", val="doNotCompress")
    if footnotes:
        separators = etree.SubElement(root, w("footnotePr"))
        for identity in (-1, 0):
            _with(separators, "footnote", id=identity)
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
