"""Cleaning what only one part has: settings, properties, styles, the theme, notes, headers that no page shows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import count
from typing import Any

from lxml import etree

from drafter.exchange.circulation.fields import LiveField
from drafter.exchange.circulation.hidden_text import words_of
from drafter.exchange.circulation.model import PrivateKind, Report, Wishes
from drafter.exchange.circulation.trees import take_out
from drafter.exchange.circulation.vocabulary import (
    DRAWING,
    SETTING_KINDS,
    SETTINGS_KEPT,
    SETTINGS_SAYING_NOTHING,
)
from drafter.exchange.circulation.words import PATH, folded
from drafter.exchange.package import R
from drafter.exchange.word_names import switched_on, w

_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC = "http://purl.org/dc/elements/1.1/"
_TERMS = "http://purl.org/dc/terms/"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_PASSWORD = re.compile(r"hash|salt|crypt|spinCount|algIdExt|algorithmName|edGrp", re.IGNORECASE)
_WORD_ADDRESS = "http://schemas.microsoft.com/office/word"
_OUR_PROGRAM = "drafter"
_PROPERTIES_SAYING_NOTHING = frozenset(
    (
        "Pages", "Words", "Characters", "CharactersWithSpaces", "Lines", "Paragraphs", "DocSecurity", "ScaleCrop",
        "LinksUpToDate", "SharedDoc", "HyperlinksChanged", "AppVersion", "Application", "Slides", "Notes",
        "HiddenSlides", "MMClips", "PresentationFormat", "revision", "created", "modified", "version",
    )
)  # fmt: skip
_PLAIN_TEMPLATES = ("", "Normal", "Normal.dotm", "Normal.dot")
_TARGET = re.compile(r'^\s*(?:REF|PAGEREF|NOTEREF)\s+"?([^\s"\\]+)|\\l\s+"?([^\s"\\]+)', re.IGNORECASE)
_NOWHERE = "Anchor0"
"""Where links lead that led to a bookmark the file does not have."""
_KNOWN_BOOKMARK = re.compile(r"_(?:Toc|Ref)\d+$|Anchor\d+$")
_SEPARATORS = ("separator", "continuationSeparator", "continuationNotice")


def clean_settings(root: etree._Element, part: str, report: Report) -> None:
    """Keeps settings that change the page, and tracking; drops all others, and what opens a protection."""
    for setting in list(root):
        local = etree.QName(setting).localname
        if local == "compat":
            for odd in list(setting.iter(w("compatSetting"))):
                if odd.get(w("uri")) != _WORD_ADDRESS or not re.match(r"\d{1,4}$", odd.get(w("val"), "")):
                    report.add(PrivateKind.SETTING, part, " ".join(str(value) for value in odd.attrib.values()))
                    take_out(odd)
        if local in SETTINGS_KEPT or local == "chartTrackingRefBased":
            for key in [str(key) for key in setting.attrib]:
                if _PASSWORD.search(key) and local in ("documentProtection", "writeProtection"):
                    report.add(PrivateKind.PASSWORD, part, local)
                    del setting.attrib[key]
            continue
        if local not in SETTINGS_SAYING_NOTHING:
            told = " ".join(str(value) for one in setting.iter("*") for value in one.attrib.values())
            kind = SETTING_KINDS.get(local, PrivateKind.SETTING)
            report.add(kind, part, local if kind is PrivateKind.REVISION_ID else f"{local} {told}")
        root.remove(setting)


def clean_core_properties(
    root: etree._Element, part: str, wishes: Wishes, shown: str, report: Report
) -> etree._Element:
    """Core properties with the language, the delegation, and a title that stands in the text as well.

    Args:
        root: of the part.
        part: its name.
        wishes: the delegation, the date.
        shown: all words a reader sees, folded.
        report: what went.
    """
    clean = etree.Element(f"{{{_CORE}}}coreProperties", nsmap={"cp": _CORE, "dc": _DC, "dcterms": _TERMS, "xsi": _XSI})
    for said in root.iterchildren("*"):
        local, value = etree.QName(said).localname, (said.text or "").strip()
        # An empty title stays: some programs take its absence for a damaged file.
        is_shown = local == "title" and folded(value) in shown and not PATH.search(value)
        if local == "language" or is_shown:
            etree.SubElement(clean, said.tag).text = value
        elif value and value != wishes.delegation and local not in _PROPERTIES_SAYING_NOTHING:
            kind = PrivateKind.AUTHOR if local in ("creator", "lastModifiedBy") else PrivateKind.PROPERTY
            report.add(kind, part, f"{local}: {value}")
        elif local in ("created", "modified") and value and value != wishes.date:
            report.add(PrivateKind.CHANGE_TIME, part, f"{local}: {value}")
    if wishes.delegation:
        etree.SubElement(clean, f"{{{_DC}}}creator").text = wishes.delegation
    if wishes.date:
        for local in ("created", "modified"):
            moment = etree.SubElement(clean, f"{{{_TERMS}}}{local}")
            moment.set(f"{{{_XSI}}}type", "dcterms:W3CDTF")
            moment.text = wishes.date
    return clean


def clean_application_properties(root: etree._Element, part: str, report: Report) -> etree._Element:
    """Application properties that name no program but ours, where it was ours."""
    clean = etree.Element(root.tag, nsmap=dict[Any, str](root.nsmap))
    for said in root.iterchildren("*"):
        local, value = etree.QName(said).localname, "".join(str(text) for text in said.itertext()).strip()
        if local == "Application" and value == _OUR_PROGRAM:
            etree.SubElement(clean, said.tag).text = value
        elif local == "TotalTime" and value not in ("", "0"):
            report.add(PrivateKind.PROPERTY, part, f"{local}: {value}")
        elif local == "Template":
            if value not in _PLAIN_TEMPLATES:
                report.add(PrivateKind.TEMPLATE, part, value)
        elif value and local not in (*_PROPERTIES_SAYING_NOTHING, "TotalTime", "HeadingPairs", "TitlesOfParts"):
            report.add(PrivateKind.PROPERTY, part, f"{local}: {value}")
    return clean


def clean_styles(root: etree._Element, part: str, wishes: Wishes, fields: Iterable[LiveField], report: Report) -> None:
    """Gives another name to styles whose name holds a path or a forbidden word, in fields that refer to it as well."""
    renamed: dict[str, str] = {}
    for number, style in enumerate(root.iter(w("style")), start=1):
        named = style.find(w("name"))
        name = "" if named is None else named.get(w("val"), "")
        # Names of Word's own styles are everybody's, and mean something to programs.
        own = switched_on_value(style.get(w("customStyle")))
        if named is not None and own and (PATH.search(name) or wishes.forbidden.in_text(name)):
            report.add(PrivateKind.NAME, part, name)
            renamed[name] = f"Style {number}"
            named.set(w("val"), renamed[name])
    for one in fields:
        for name, neutral in renamed.items():
            if name in one.instruction:
                one.rewrite(one.instruction.replace(name, neutral))


def switched_on_value(value: str | None) -> bool:
    """Whether an on/off attribute is there and on."""
    return value in ("1", "true", "on")


def rename_style_ids(roots: Iterable[etree._Element], wishes: Wishes) -> None:
    """Gives styles whose identifier holds a forbidden word another, wherever it is used."""
    if not wishes.forbidden:
        return
    roots = tuple(roots)
    neutral: dict[str, str] = {}
    for root in roots:
        for style in root.iter(w("style")):
            identity = style.get(w("styleId"), "")
            if switched_on_value(style.get(w("customStyle"))) and wishes.forbidden.in_text(identity):
                neutral[identity] = f"Style{len(neutral) + 1}N"
                style.set(w("styleId"), neutral[identity])
    if not neutral:
        return
    uses = tuple(map(w, ("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "numStyleLink", "styleLink",
                         "clickAndTypeStyle", "defaultTableStyle")))  # fmt: skip
    for root in roots:
        for use in root.iter(*uses):
            if use.get(w("val"), "") in neutral:
                use.set(w("val"), neutral[use.get(w("val"), "")])


def clean_numbering(root: etree._Element, used: frozenset[str], part: str, report: Report) -> None:
    """Takes away the names of lists, and lists that number nothing: their labels are words nobody sees.

    Args:
        root: of the part.
        used: w:numId of the lists that paragraphs and styles name.
        part: its name.
        report: what went.
    """
    for number in list(root.iter(w("num"))):
        if number.get(w("numId"), "") not in used:
            take_out(number)
    named = {link.get(w("val"), "") for number in root.iter(w("num")) for link in number.iter(w("abstractNumId"))}
    for abstract in list(root.iter(w("abstractNum"))):
        linked = any(abstract.find(w(tag)) is not None for tag in ("styleLink", "numStyleLink"))
        if not linked and abstract.get(w("abstractNumId"), "") not in named:
            labels = " ".join(label.get(w("val"), "") for label in abstract.iter(w("lvlText")))
            if re.search(r"[^\W\d_]{4}", labels):
                report.add(PrivateKind.HIDDEN_TEXT, part, labels)
            take_out(abstract)
    # What tells which files' lists were made on the same day becomes the list's place in the file.
    for place, identity in enumerate(root.iter(w("nsid")), start=1):
        neutral = f"{place:08X}"
        if identity.get(w("val")) != neutral:
            report.add(PrivateKind.REVISION_ID, part)
            identity.set(w("val"), neutral)
    for name in list(root.iter(w("name"))):
        if name.get(w("val"), "") not in ("NumberDefault", "OutlineDefault", "LegalDefault"):
            report.add(PrivateKind.NAME, part, name.get(w("val"), ""))
            take_out(name)


def clean_fonts(root: etree._Element, used: frozenset[str]) -> None:
    """Takes fonts that nothing is set in out of the table of fonts.

    Args:
        root: of the font table.
        used: names of fonts, of any part.
    """
    for font in list(root.iter(w("font"))):
        if font.get(w("name"), "") not in used:
            take_out(font)


def fonts_named(root: etree._Element) -> Iterator[str]:
    """Names of fonts that markup sets words in."""
    for element in root.iter(w("rFonts"), w("sym")):
        yield from (str(value) for value in element.attrib.values())
    for element in root.iter(f"{{{DRAWING}}}*"):
        if "typeface" in element.attrib:
            yield element.get("typeface", "")


def clean_theme(root: etree._Element) -> None:
    """Gives the theme and its schemes names that say nothing; programs put a house's name there."""
    for element in root.iter(*(f"{{{DRAWING}}}{tag}" for tag in ("theme", "clrScheme", "fontScheme", "fmtScheme",
                                                                 "custClr", "themeOverride"))):  # fmt: skip
        if "name" in element.attrib:
            element.set("name", "Office")


def remove_unseen_notes(root: etree._Element, used: frozenset[str], part: str, report: Report) -> None:
    """Removes footnotes or endnotes that no reference leads to.

    Args:
        root: of the footnotes or the endnotes.
        used: w:id of those referred to.
        part: its name.
        report: what went.
    """
    for note in list(root):
        if note.tag not in (w("footnote"), w("endnote")) or note.get(w("type")) in _SEPARATORS:
            continue
        if note.get(w("id"), "") not in used:
            report.add(PrivateKind.UNSEEN_STORY, part, words_of(note))
            root.remove(note)


def remove_unseen_headers(document: etree._Element, settings: etree._Element | None) -> None:
    """Removes references to headers and footers of first and even pages where no page shows them.

    The parts themselves go because nothing leads to them any more, and are reported then.
    """
    first_shown = any(switched_on(title) for title in document.iter(w("titlePg")))
    even_shown = settings is not None and switched_on(settings.find(w("evenAndOddHeaders")))
    for reference in list(document.iter(w("headerReference"), w("footerReference"))):
        kind = reference.get(w("type"))
        if (kind == "first" and not first_shown) or (kind == "even" and not even_shown):
            take_out(reference)


def clean_bookmarks(roots: Iterable[tuple[str, etree._Element]], fields: Iterable[LiveField], report: Report) -> None:
    """Removes bookmarks that nothing refers to, and gives neutral names to the others.

    Args:
        roots: part names and roots of all stories.
        fields: the fields that stay, in all of them.
        report: what went.
    """
    roots, fields = tuple(roots), tuple(fields)
    mentioned = {word for one in fields for word in re.findall(r"[\w.\-]+", one.instruction)}
    mentioned |= {
        link.get(w("anchor"), "") for _, root in roots for link in root.iter(w("hyperlink")) if link.get(w("anchor"))
    }
    taken = {start.get(w("name"), "") for _, root in roots for start in root.iter(w("bookmarkStart"))}
    unused = (name for name in (f"Anchor{number}" for number in count(1)) if name not in taken)
    neutral: dict[str, str] = {}
    for part, root in roots:
        dropped: set[str] = set()
        for start in list(root.iter(w("bookmarkStart"))):
            name = start.get(w("name"), "")
            if name not in mentioned:
                if not re.match(r"_(?:GoBack|Hlk\d*|Toc\d*|Ref\d*|heading=h\.\w+)$", name):
                    report.add(PrivateKind.BOOKMARK, part, name)
                dropped.add(start.get(w("id"), ""))
                take_out(start)
            elif not _KNOWN_BOOKMARK.match(name):
                if name not in neutral:
                    neutral[name] = next(unused)
                    report.add(PrivateKind.BOOKMARK, part, name)
                start.set(w("name"), neutral[name])
        kept = {start.get(w("id"), "") for start in root.iter(w("bookmarkStart"))}
        for end in list(root.iter(w("bookmarkEnd"))):
            if end.get(w("id"), "") in dropped - kept:
                take_out(end)
        for link in root.iter(w("hyperlink")):
            anchor = link.get(w("anchor"), "")
            if anchor and anchor not in taken and not _KNOWN_BOOKMARK.match(anchor):
                report.add(PrivateKind.BOOKMARK, part, anchor)
                neutral.setdefault(anchor, _NOWHERE)
            if anchor in neutral:
                link.set(w("anchor"), neutral[anchor])
    for one in fields:
        for target in ("".join(pair) for pair in _TARGET.findall(one.instruction)):
            if target not in taken and not _KNOWN_BOOKMARK.match(target):
                neutral.setdefault(target, _NOWHERE)
    if not neutral:
        return
    pattern = re.compile("|".join(rf"(?<![\w.\-]){re.escape(name)}(?![\w.\-])" for name in neutral))
    for one in fields:
        keyword = re.match(r"\s*\S*", one.instruction)
        lead = keyword.group() if keyword else ""
        changed = lead + pattern.sub(lambda found: neutral[found.group()], one.instruction[len(lead) :])
        if changed != one.instruction:
            one.rewrite(changed)


def link_ids(root: etree._Element) -> frozenset[str]:
    """Ids of the links that markup names."""
    prefix = f"{{{R}}}"
    return frozenset(
        str(value) for element in root.iter("*") for key, value in element.items() if str(key).startswith(prefix)
    )
