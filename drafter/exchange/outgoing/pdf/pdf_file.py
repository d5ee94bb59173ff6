"""Drawn pages as a PDF file: pages, fonts, outline, structure, title and language, and nothing about who or where.

reportlab's objects are used below its canvas, which knows neither structure nor a file without its own name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.pdfbase import pdfdoc

from drafter.exchange.outgoing.pdf.embedded_fonts import EmbeddedFonts
from drafter.exchange.outgoing.pdf.flow import Bookmark, Node
from drafter.exchange.outgoing.pdf.page_drawing import DrawnPage

PRODUCER = "drafter"
_SIGNATURES = re.compile(rb"(?m)^% ?(?:ReportLab generated PDF document[^\n]*|\S* ReportLab Generated[^\n]*)$")
"""Comments reportlab writes about itself."""


@dataclass(frozen=True, slots=True)
class Destination:
    """Where an entry of the outline leads: the page from 0, the height on it, in points."""

    bookmark: Bookmark
    page: int
    top: float


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What the file says about itself.

    Attributes:
        title: shown in the window's frame.
        language_tag: of the text, as ``es-ES``.
        width, height: of the paper, in points.
    """

    title: str
    language_tag: str
    width: float
    height: float


def pdf_bytes(
    pages: Sequence[DrawnPage], fonts: EmbeddedFonts, root: Node, outline: Sequence[Destination], facts: FileFacts
) -> bytes:
    """The file; the same input gives the same bytes."""
    document = pdfdoc.PDFDocument(invariant=1, pdfVersion=(1, 7))
    font_resources = fonts.objects(document)
    resources = document.Reference(pdfdoc.PDFDictionary({"Font": font_resources}), "resources")
    tree = pdfdoc.PDFObjectReference("pages")
    for number, page in enumerate(pages):
        content = pdfdoc.PDFStream(content=page.content, filters=[pdfdoc.PDFZCompress])
        document.updateSignature(page.content)
        entries = {
            "Type": "/Page",
            "Parent": tree,
            "MediaBox": pdfdoc.PDFArray([0, 0, round(facts.width, 2), round(facts.height, 2)]),
            "Resources": resources,
            "Contents": document.Reference(content, f"content {number}"),
            "StructParents": number,
            "Tabs": "/S",
        }
        document.Reference(pdfdoc.PDFDictionary(entries), _page_name(number))
    kids = pdfdoc.PDFArray([pdfdoc.PDFObjectReference(_page_name(number)) for number in range(len(pages))])
    document.Reference(pdfdoc.PDFDictionary({"Type": "/Pages", "Count": len(pages), "Kids": kids}), "pages")
    catalog = {
        "Type": "/Catalog",
        "Pages": tree,
        "Lang": pdfdoc.PDFString(facts.language_tag),
        "MarkInfo": pdfdoc.PDFDictionary({"Marked": "true"}),
        "StructTreeRoot": _structure(document, pages, root),
        "ViewerPreferences": pdfdoc.PDFDictionary({"DisplayDocTitle": "true"}),
    }
    if outline:
        catalog["Outlines"] = _outline(document, outline)
    document.Catalog = pdfdoc.PDFDictionary(catalog)
    document.info = pdfdoc.PDFDictionary(
        {"Title": pdfdoc.PDFString(facts.title), "Producer": pdfdoc.PDFString(PRODUCER)}
    )
    document.updateSignature(facts.title.encode())
    return _without_signatures(document.format())


def _page_name(number: int) -> str:
    return f"page {number}"


def _without_signatures(data: bytes) -> bytes:
    """The file with reportlab's comments about itself blanked; lengths, and so all offsets, stay."""
    return _SIGNATURES.sub(lambda found: b"%" + b"\xe2" * min(4, len(found[0]) - 1) + b" " * (len(found[0]) - 5), data)


# -- structure ----------------------------------------------------------------------------------------------------


def _structure(document: pdfdoc.PDFDocument, pages: Sequence[DrawnPage], root: Node) -> pdfdoc.PDFObjectReference:
    """The structure tree, and for each page which element owns which of its pieces."""
    marked: dict[Node, list[tuple[int, int]]] = {}
    for number, page in enumerate(pages):
        for place, owner in enumerate(page.owners):
            marked.setdefault(owner, []).append((number, place))
    names: dict[Node, str] = {}
    for count, node in enumerate(_all_nodes(root)):
        names[node] = f"element {count}"
    parents = {child: node for node in names for child in node.children}
    tree = pdfdoc.PDFObjectReference("structure")
    for node, name in names.items():
        kids: list[object] = [_marked_content(number, place) for number, place in marked.get(node, ())]
        kids.extend(pdfdoc.PDFObjectReference(names[child]) for child in node.children)
        above = pdfdoc.PDFObjectReference(names[parents[node]]) if node in parents else tree
        entries: dict[str, object] = {"Type": "/StructElem", "S": f"/{node.tag}", "P": above}
        if kids:
            entries["K"] = pdfdoc.PDFArray(kids)
        if node.tag == "TH":
            entries["A"] = pdfdoc.PDFDictionary({"O": "/Table", "Scope": "/Column"})
        document.Reference(pdfdoc.PDFDictionary(entries), name)
    numbers: list[object] = []
    for number, page in enumerate(pages):
        numbers.append(number)
        numbers.append(pdfdoc.PDFArray([pdfdoc.PDFObjectReference(names[owner]) for owner in page.owners]))
    entries = {
        "Type": "/StructTreeRoot",
        "K": pdfdoc.PDFObjectReference(names[root]),
        "ParentTree": document.Reference(
            pdfdoc.PDFDictionary({"Nums": pdfdoc.PDFArray(numbers)}), "owners of marked content"
        ),
        "ParentTreeNextKey": len(pages),
    }
    return document.Reference(pdfdoc.PDFDictionary(entries), "structure")


def _marked_content(page: int, place: int) -> pdfdoc.PDFDictionary:
    return pdfdoc.PDFDictionary({"Type": "/MCR", "Pg": pdfdoc.PDFObjectReference(_page_name(page)), "MCID": place})


def _all_nodes(root: Node) -> Iterator[Node]:
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(reversed(node.children))


# -- outline ------------------------------------------------------------------------------------------------------


def _outline(document: pdfdoc.PDFDocument, destinations: Sequence[Destination]) -> pdfdoc.PDFObjectReference:
    """The outline: an entry stands below the last one before it that has a lower level."""
    above: list[int | None] = []
    path: list[int] = []
    for place, one in enumerate(destinations):
        while path and destinations[path[-1]].bookmark.level >= one.bookmark.level:
            path.pop()
        above.append(path[-1] if path else None)
        path.append(place)
    below: dict[int | None, list[int]] = {}
    for place, parent in enumerate(above):
        below.setdefault(parent, []).append(place)
    at_of = {place: at for siblings in below.values() for at, place in enumerate(siblings)}
    inside: dict[int | None, int] = {}
    for place in reversed(range(len(destinations))):
        inside[above[place]] = inside.get(above[place], 0) + 1 + inside.get(place, 0)
    for place, one in enumerate(destinations):
        siblings = below[above[place]]
        at = at_of[place]
        entries = {
            "Title": pdfdoc.PDFString(one.bookmark.title),
            "Parent": _entry(above[place]),
            "Dest": pdfdoc.PDFArray([pdfdoc.PDFObjectReference(_page_name(one.page)), "/XYZ", 0, round(one.top, 2), 0]),
            **_ends(below.get(place, ()), inside.get(place, 0)),
        }
        if at:
            entries["Prev"] = _entry(siblings[at - 1])
        if at + 1 < len(siblings):
            entries["Next"] = _entry(siblings[at + 1])
        document.Reference(pdfdoc.PDFDictionary(entries), _entry_name(place))
    whole = {"Type": "/Outlines", **_ends(below.get(None, ()), len(destinations))}
    return document.Reference(pdfdoc.PDFDictionary(whole), _entry_name(None))


def _ends(children: Sequence[int], inside: int) -> dict[str, object]:
    """First and last child, and how many entries are shown below, all levels open."""
    if not children:
        return {}
    return {"First": _entry(children[0]), "Last": _entry(children[-1]), "Count": inside}


def _entry_name(place: int | None) -> str:
    return "outline" if place is None else f"outline {place}"


def _entry(place: int | None) -> pdfdoc.PDFObjectReference:
    return pdfdoc.PDFObjectReference(_entry_name(place))
