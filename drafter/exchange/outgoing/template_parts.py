"""The parts of a template that are carried over: what of them stays, and how ours are put in."""

from __future__ import annotations

import copy
import re

from lxml import etree

from drafter.exchange.outgoing.word_package import WordText
from drafter.exchange.word_names import w

_PATH = re.compile(r"^(?:[A-Za-z]:[\\/]|\\\\|file:|/)")
_KEPT_SETTINGS = (
    "mirrorMargins", "defaultTabStop", "autoHyphenation", "consecutiveHyphenLimit", "hyphenationZone",
    "doNotHyphenateCaps", "evenAndOddHeaders", "characterSpacingControl", "compat", "clrSchemeMapping",
)  # fmt: skip


def last_section(root: etree._Element) -> etree._Element:
    """The w:sectPr of the last section, with the headers and footers it takes over from those before."""
    references: dict[tuple[object, str], etree._Element] = {}
    last = etree.Element(w("sectPr"))
    for section in root.iter(w("sectPr")):
        for one in section:
            if one.tag in (w("headerReference"), w("footerReference")):
                references[one.tag, one.get(w("type"), "default")] = one
        last = section
    whole = copy.deepcopy(last)
    for one in whole.findall(w("headerReference")) + whole.findall(w("footerReference")):
        whole.remove(one)
    for place, reference in enumerate(references.values()):
        whole.insert(place, copy.deepcopy(reference))
    return whole


def clean_part(root: etree._Element) -> etree._Element:
    """A kept part without revision ids, marks by which Word knows a list again, bound data, and paths of pictures."""
    for element in list(root.iter()):
        for name in list(element.attrib):
            key = str(name)
            local = etree.QName(key).localname
            if local.startswith("rsid"):
                del element.attrib[name]
            elif local in ("descr", "title", "name", "alt") and _PATH.match(str(element.get(key))):
                element.set(key, re.split(r"[\\/]", str(element.get(key)))[-1])
        if element.tag in (w("dataBinding"), w("nsid"), w("tmpl")):
            parent = element.getparent()
            if parent is not None:
                parent.remove(element)
    return root


def with_lists(root: etree._Element | None, text: WordText) -> etree._Element:
    """The template's lists and the text's, whose paragraphs get the numbers these have there."""
    ours = text.numbering
    if root is None or ours is None:
        return etree.Element(w("numbering")) if ours is None else ours
    abstract = 1 + max((_number(one, "abstractNumId") for one in root.findall(w("abstractNum"))), default=0)
    lists = 1 + max((_number(one, "numId") for one in root.findall(w("num"))), default=0)
    first = root.find(w("num"))
    for one in list(ours):
        if one.tag == w("abstractNum"):
            one.set(w("abstractNumId"), str(_number(one, "abstractNumId") + abstract))
            if first is not None:
                first.addprevious(one)
            else:
                root.append(one)
        else:
            one.set(w("numId"), str(_number(one, "numId") + lists))
            used = one.find(w("abstractNumId"))
            if used is not None:
                used.set(w("val"), str(int(used.get(w("val"), "0")) + abstract))
            _last_list(root).addnext(one)
    for element in text.body:
        for use in element.iter(w("numId")):
            if use.get(w("val")) != "0":
                use.set(w("val"), str(int(use.get(w("val"), "0")) + lists))
    return root


def _last_list(root: etree._Element) -> etree._Element:
    return [one for one in root if one.tag in (w("num"), w("abstractNum"))][-1]


def _number(element: etree._Element, attribute: str) -> int:
    value = element.get(w(attribute), "0")
    return int(value) if value.isdigit() else 0


def with_page_settings(ours: etree._Element, template: etree._Element | None) -> etree._Element:
    """Our settings with the template's where it is about the page: hyphenation, facing pages, compatibility."""
    if template is None:
        return ours
    for tag in _KEPT_SETTINGS:
        kept = template.find(w(tag))
        own = ours.find(w(tag))
        if kept is None:
            continue
        if own is not None:
            ours.replace(own, copy.deepcopy(kept))
        else:
            behind = [one for one in ours if one.tag in _before(tag)]
            behind[-1].addnext(copy.deepcopy(kept))
    return ours


def _before(tag: str) -> frozenset[str]:
    """The settings that the standard puts before one, of those that can be there."""
    order = (
        "zoom", "mirrorMargins", "trackRevisions", "defaultTabStop", "autoHyphenation", "consecutiveHyphenLimit",
        "hyphenationZone", "doNotHyphenateCaps", "evenAndOddHeaders", "characterSpacingControl", "footnotePr", "compat",
        "themeFontLang", "clrSchemeMapping",
    )  # fmt: skip
    return frozenset(w(name) for name in order[: order.index(tag)])
