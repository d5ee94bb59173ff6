"""One walk over a part's XML: names, identifiers, other programs' data, controls, links and descriptions."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

from lxml import etree

from drafter.exchange.circulation.controls import clean_control
from drafter.exchange.circulation.model import PrivateKind, Report, Wishes
from drafter.exchange.circulation.trees import prune_upwards, take_out, unwrap
from drafter.exchange.circulation.vocabulary import (
    CHART,
    CHART_EX,
    DRAWING,
    EXTENSIONS_KEPT,
    MATH,
    MC,
    NAMESPACES,
    VML,
    VML_OFFICE,
    W14,
    W14_DROPPED,
    W15,
    W15_KEPT,
    WP14,
    XML,
)
from drafter.exchange.circulation.words import PATH
from drafter.exchange.package import R, W
from drafter.exchange.word_names import w

_TEXT = frozenset(w(name) for name in ("t", "delText", "instrText", "delInstrText", "fldData"))
_UNWRAPPED = {
    w("smartTag"): PrivateKind.CUSTOM_XML,
    w("customXml"): PrivateKind.CUSTOM_XML,
}
_DROPPED: Mapping[str, PrivateKind | None] = {
    w("proofErr"): None,
    w("commentRangeStart"): PrivateKind.COMMENT,
    w("commentRangeEnd"): None,
    w("commentReference"): None,
    w("annotationRef"): None,
    w("permStart"): PrivateKind.PERMISSION,
    w("permEnd"): None,
    w("altChunk"): PrivateKind.EMBEDDED,
    w("subDoc"): PrivateKind.EMBEDDED,
    w("contentPart"): PrivateKind.EXTENSION,
    w("objectEmbed"): None,
    w("objectLink"): PrivateKind.PATH,
    w("control"): PrivateKind.CONTROL,
    w("movie"): PrivateKind.EMBEDDED,
    w("printerSettings"): PrivateKind.PRINTER,
    w("fldData"): PrivateKind.FIELD,
    w("divId"): None,
    w("tblCaption"): PrivateKind.ALTERNATIVE_TEXT,
    w("tblDescription"): PrivateKind.ALTERNATIVE_TEXT,
    w("rsid"): PrivateKind.REVISION_ID,
    w("rsids"): PrivateKind.REVISION_ID,
    w("tmpl"): None,
    w("aliases"): PrivateKind.NAME,
    f"{{{VML_OFFICE}}}OLEObject": None,
    f"{{{VML_OFFICE}}}signatureline": PrivateKind.AUTHOR,
    f"{{{VML_OFFICE}}}ink": PrivateKind.EXTENSION,
    f"{{{CHART}}}externalData": None,
    f"{{{CHART}}}pivotSource": PrivateKind.PATH,
    f"{{{CHART_EX}}}externalData": None,
    f"{{{CHART}}}printSettings": PrivateKind.PRINTER,
    f"{{{DRAWING}}}snd": PrivateKind.EMBEDDED,
    **{
        w(f"customXml{deed}Range{end}"): None
        for deed in ("Ins", "Del", "MoveFrom", "MoveTo")
        for end in ("Start", "End")
    },
}  # fmt: skip
"""Elements that go with all they hold; None: without being told (something else tells of it, or it says nothing)."""
_DESCRIBED = frozenset(("docPr", "cNvPr"))
_VML_WORDS = frozenset(
    ("alt", "title", "href", "target", "src", *(f"{{{VML_OFFICE}}}{name}" for name in ("title", "href", "althref")))
)
_VML_COPIES = frozenset((f"{{{VML_OFFICE}}}gfxdata", "equationxml"))
"""A shape or a formula over again, whole, with what was in it once."""
_QUALIFIED = frozenset((W, W14, W15, MATH))
"""Namespaces whose attributes all have a prefix."""
_RANDOM_IDS = frozenset((f"{{{W14}}}paraId", f"{{{W14}}}textId", f"{{{WP14}}}anchorId", f"{{{WP14}}}editId"))
_FORMULAS = frozenset(
    (f"{{{CHART}}}f", f"{{{CHART_EX}}}f", "{http://schemas.microsoft.com/office/drawing/2012/chart}f")
)
_NO_FORMULA = "Sheet1!$A$1"
_KNOWN_SHAPE = re.compile(r"(?:_x0000_[A-Za-z]?|s)\d+$")
_NOTHING_WITHOUT_LINK = frozenset(
    ("headerReference", "footerReference", "videoFile", "audioFile", "wavAudioFile", "quickTimeFile", "userShapes",
     "embedRegular", "embedBold", "embedItalic", "embedBoldItalic")
)  # fmt: skip
_MOVE_NAME = re.compile(r"move\d{1,9}$")


@dataclass
class Surroundings:
    """What the walks over all parts share.

    Attributes:
        wishes: names, words.
        author: the one name.
        date: the one time; None where the file has no changes with a time.
        report: what went.
        moves: new names of moved passages by their old ones.
    """

    wishes: Wishes
    author: str
    date: str | None
    report: Report
    moves: dict[str, str] = field(default_factory=dict)


class MarkupCleaner:
    """Cleans the markup of one part.

    Args:
        part: its name.
        surroundings: what all parts share.
        lost_links: ids of the part's links that go.
    """

    def __init__(self, part: str, surroundings: Surroundings, lost_links: Collection[str]) -> None:
        self._part = part
        self._around = surroundings
        self._report = surroundings.report
        self._lost_links = lost_links
        self._pictures = 0
        self._deeds: dict[str, Callable[[etree._Element], None]] = {
            w("sdtPr"): lambda properties: clean_control(properties, part, surroundings.report),
            w("hyperlink"): self._hyperlink,
            w("moveFromRangeStart"): self._move,
            w("moveToRangeStart"): self._move,
            f"{{{DRAWING}}}hlinkClick": self._drawing_link,
            f"{{{DRAWING}}}hlinkHover": self._drawing_link,
            f"{{{DRAWING}}}extLst": self._extensions,
            f"{{{MC}}}AlternateContent": self._alternatives,
        }
        self._gone: set[etree._Element] = set()

    def clean(self, root: etree._Element) -> None:
        """Cleans everything below a root, and its own attributes."""
        for note in list(root.iter(etree.Comment, etree.ProcessingInstruction)):
            self._report.add(PrivateKind.EXTENSION, self._part, str(note.text or ""))
            take_out(note)
        for element in list(root.iter("*")):
            if element not in self._gone:
                self._element(element)

    def _element(self, element: etree._Element) -> None:
        tag = element.tag
        namespace, _, local = tag[1:].rpartition("}") if tag[0] == "{" else ("", "", tag)
        element.tail = None
        if namespace not in NAMESPACES or not _kept_of_word(namespace, local):
            self._report.add(PrivateKind.EXTENSION, self._part, f"{local} {''.join(_all_text(element))}")
            self._drop(element)
            return
        if tag in _DROPPED:
            kind = _DROPPED[tag]
            if kind is not None:
                detail = element.get(w("val"), "") or element.text or ""
                self._report.add(kind, self._part, "" if kind is PrivateKind.REVISION_ID else detail)
            self._drop(element)
            return
        if tag in _UNWRAPPED:
            self._report.add(_UNWRAPPED[tag], self._part, element.get(w("element"), ""))
            unwrap(element, w("smartTagPr"), w("customXmlPr"))
            return
        if element.text is not None and ((namespace == W and tag not in _TEXT) or len(element)):
            if element.text.strip():
                self._report.add(PrivateKind.EXTENSION, self._part, element.text)
            element.text = None
        if element.attrib:
            self._attributes(element, namespace)
            if local in _NOTHING_WITHOUT_LINK and not any(str(key).startswith(f"{{{R}}}") for key in element.attrib):
                self._drop(element)
                return
        if tag in self._deeds:
            self._deeds[tag](element)
        elif local in _DESCRIBED:
            self._describe(element)
        elif local in ("extLst", "ext") and namespace != DRAWING:
            self._extension_of_chart(element, local)
        elif tag in _FORMULAS and element.text != _NO_FORMULA:
            if PATH.search(element.text or "") or "[" in (element.text or ""):
                self._report.add(PrivateKind.PATH, self._part, element.text or "")
            element.text = _NO_FORMULA

    def _drop(self, element: etree._Element) -> None:
        """Removes an element; a run that held nothing else goes with it."""
        self._gone.update(element.iter("*"))
        prune_upwards(element)

    def _attributes(self, element: etree._Element, namespace: str) -> None:
        attributes = element.attrib
        for key in list(attributes):
            name = str(key)
            space, _, local = name[1:].rpartition("}") if name[0] == "{" else ("", "", name)
            if space == W:
                if local.startswith("rsid") or local == "tplc":
                    self._report.add(PrivateKind.REVISION_ID, self._part)
                    del attributes[name]
                elif local == "author":
                    self._author(element, name)
                elif local in ("initials", "conformance"):
                    del attributes[name]
                elif local == "date" and w("author") in attributes:
                    self._date(element, name)
                elif local in ("tooltip", "docLocation", "tgtFrame"):
                    self._report.add(PrivateKind.LINK, self._part, str(attributes[name]))
                    del attributes[name]
            elif name in _RANDOM_IDS:
                self._report.add(PrivateKind.REVISION_ID, self._part)
                del attributes[name]
            elif not _may_stand(space, local, namespace):
                random = local in ("durableId", "dateUtc")
                self._report.add(
                    PrivateKind.REVISION_ID if random else PrivateKind.EXTENSION,
                    self._part,
                    "" if random else f"{local}={element.get(name)}",
                )
                del attributes[name]
            elif namespace in (VML, VML_OFFICE):
                self._vml_attribute(element, name)
            elif space == R and (attributes[name] in self._lost_links or local in ("href", "pict")):
                del attributes[name]

    def _author(self, element: etree._Element, name: str) -> None:
        said = element.get(name, "")
        if said != self._around.author:
            self._report.add(PrivateKind.AUTHOR, self._part, said)
            element.set(name, self._around.author)

    def _date(self, element: etree._Element, name: str) -> None:
        if self._around.date is None:
            del element.attrib[name]
        elif element.get(name) != self._around.date:
            self._report.add(PrivateKind.CHANGE_TIME, self._part)
            element.set(name, self._around.date)

    def _vml_attribute(self, element: etree._Element, name: str) -> None:
        value = element.get(name, "")
        if name in _VML_COPIES:
            self._report.add(PrivateKind.EXTENSION, self._part, name.rpartition("}")[2])
            del element.attrib[name]
        elif name in _VML_WORDS:
            if name == "alt" and self._may_describe(value):
                return
            if value and not (name == "src" and not PATH.search(value)):
                self._report.add(
                    PrivateKind.PATH if PATH.search(value) else PrivateKind.ALTERNATIVE_TEXT, self._part, value
                )
            del element.attrib[name]
        elif name == f"{{{R}}}href" or (name.startswith(f"{{{R}}}") and value in self._lost_links):
            del element.attrib[name]
        elif name == "id" and element.tag.startswith(f"{{{VML}}}") and not _KNOWN_SHAPE.match(value):
            # Nothing refers to a shape by this name but an embedded object, and those are gone.
            if PATH.search(value) or self._around.wishes.forbidden.in_text(value):
                self._report.add(PrivateKind.NAME, self._part, value)
            del element.attrib[name]

    def _describe(self, element: etree._Element) -> None:
        """The name and the description of a drawing: programs put the file's path and name into both."""
        self._pictures += 1
        neutral = f"Object {element.get('id', '') or self._pictures}"
        name = element.get("name")
        if name is not None and name != neutral:
            if not re.match(r"[^\d./\\]{0,24}\d*$", name) or self._around.wishes.forbidden.in_text(name):
                self._report.add(PrivateKind.NAME, self._part, name)
            element.set("name", neutral)
        for key in ("descr", "title"):
            words = element.get(key)
            if words is None or self._may_describe(words):
                continue
            if words:
                self._report.add(
                    PrivateKind.PATH if PATH.search(words) else PrivateKind.ALTERNATIVE_TEXT, self._part, words
                )
            del element.attrib[key]

    def _may_describe(self, words: str) -> bool:
        wishes = self._around.wishes
        return wishes.keep_alternative_text and not PATH.search(words) and not wishes.forbidden.in_text(words)

    def _hyperlink(self, link: etree._Element) -> None:
        link.attrib.pop(w("history"), "")
        if f"{{{R}}}id" not in link.attrib and w("anchor") not in link.attrib:
            unwrap(link)

    def _drawing_link(self, link: etree._Element) -> None:
        if link.attrib.pop("tooltip", ""):
            self._report.add(PrivateKind.LINK, self._part, "tooltip")
        for key in ("action", "tgtFrame", "invalidUrl"):
            link.attrib.pop(key, "")
        if not link.get(f"{{{R}}}id"):
            take_out(link)

    def _move(self, start: etree._Element) -> None:
        name = start.get(w("name"), "")
        if _MOVE_NAME.match(name):
            return
        neutral = self._around.moves.setdefault(name, f"move{len(self._around.moves) + 1}")
        self._report.add(PrivateKind.NAME, self._part, name)
        start.set(w("name"), neutral)

    def _extensions(self, extensions: etree._Element) -> None:
        for extension in list(extensions):
            if extension.get("uri", "") not in EXTENSIONS_KEPT:
                extensions.remove(extension)
        if not len(extensions):
            take_out(extensions)

    def _extension_of_chart(self, element: etree._Element, local: str) -> None:
        if local == "extLst":
            self._extensions(element)
            return
        for below in list(element.iter("*")):
            if "filtered" in etree.QName(below).localname.lower():
                self._report.add(PrivateKind.HIDDEN_TEXT, self._part, "".join(_all_text(below)))
                take_out(below)

    def _alternatives(self, alternate: etree._Element) -> None:
        """Keeps the older rendering only where it says the same words: nobody looks at it."""
        choices = alternate.findall(f"{{{MC}}}Choice")
        for choice in choices:
            names = choice.get("Requires", "").split()
            if any(choice.nsmap.get(name) not in NAMESPACES for name in names):
                self._report.add(PrivateKind.EXTENSION, self._part, f"Requires {' '.join(names)}")
                alternate.remove(choice)
        choices = alternate.findall(f"{{{MC}}}Choice")
        for other in choices[1:]:  # programs of today take the first they understand, and that is each of these
            alternate.remove(other)
        fallback = alternate.find(f"{{{MC}}}Fallback")
        if not choices:
            if fallback is None:
                self._drop(alternate)
            else:
                unwrap(fallback)
                unwrap(alternate)
            return
        shown = next(choices[0].iter(*_SHOWN), None) is not None
        if fallback is not None and shown and _said(fallback) != _said(choices[0]):
            self._report.add(PrivateKind.HIDDEN_TEXT, self._part, _said(fallback))
            alternate.remove(fallback)


_SHOWN = (w("t"), w("delText"), w("sym"), w("drawing"), w("p"))
"""Where a choice has none of these, readers show the other rendering."""


def _may_stand(space: str, local: str, namespace: str) -> bool:
    """Whether an attribute may stand on an element of a namespace."""
    if not space:
        return namespace not in _QUALIFIED
    if space == XML:
        return local in ("space", "lang")
    return space in NAMESPACES and _kept_of_word(space, local)


def _said(element: etree._Element) -> str:
    return "".join(one.text or "" for one in element.iter(w("t"), w("delText")))


def _all_text(element: etree._Element) -> list[str]:
    return [str(text) for text in element.itertext()]


def _kept_of_word(namespace: str, local: str) -> bool:
    if namespace == W15:
        return local in W15_KEPT
    if namespace == W14:
        return local not in W14_DROPPED and not local.startswith("conflict")
    return True
