"""SVG drawings without what drawing programs keep beside the drawing."""

from __future__ import annotations

import base64
import binascii
import re

from lxml import etree

from drafter.exchange.circulation.images import without_metadata
from drafter.exchange.circulation.trees import take_out

_SVG = "http://www.w3.org/2000/svg"
_XLINK = "http://www.w3.org/1999/xlink"
_XML = "http://www.w3.org/XML/1998/namespace"
_NOT_DRAWN = frozenset(("metadata", "title", "desc", "script", "a:script", "foreignObject"))
_DATA = re.compile(r"data:(image/[\w+.-]+);base64,(.*)", re.DOTALL)


def is_vector_drawing(root: etree._Element) -> bool:
    """Whether a part is an SVG drawing."""
    return root.tag == f"{{{_SVG}}}svg"


def clean_vector_drawing(root: etree._Element) -> int:
    """Keeps what is drawn; gives the number of things that went."""
    gone = 0
    whole = " ".join(str(value) for element in root.iter("*") for value in element.attrib.values())
    whole += " ".join(str(style.text) for style in root.iter(f"{{{_SVG}}}style"))
    for note in list(root.iter(etree.Comment, etree.ProcessingInstruction)):
        gone += 1
        take_out(note)
    for element in list(root.iter("*")):
        name = etree.QName(element)
        if name.namespace != _SVG or name.localname in _NOT_DRAWN:
            gone += 1
            take_out(element)
            continue
        for key in [str(key) for key in element.attrib]:
            if not _stays(key, element.get(key, ""), whole):
                gone += 1
                del element.attrib[key]
        _clean_picture(element)
    etree.cleanup_namespaces(root)
    return gone


def _stays(key: str, value: str, whole: str) -> bool:
    name = etree.QName(key)
    if name.namespace not in (None, _XLINK, _XML) or name.localname.startswith(("data-", "on", "aria-")):
        return False
    if name.localname == "href":
        return value.startswith(("#", "data:"))
    if name.localname == "id":
        return f"#{value}" in whole
    return name.localname not in ("title", "role", "base")


def _clean_picture(element: etree._Element) -> None:
    for key in ("href", f"{{{_XLINK}}}href"):
        held = _DATA.match(element.get(key, ""))
        if held is None:
            continue
        try:
            picture = base64.b64decode(held.group(2), validate=False)
        except binascii.Error:
            continue
        element.set(key, f"data:{held.group(1)};base64,{base64.b64encode(without_metadata(picture)).decode()}")
