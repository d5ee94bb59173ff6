"""Names in Word's files: namespaces, elements, the styles of our own; and whether a property is on."""

from __future__ import annotations

from functools import cache

from lxml import etree

from drafter.exchange.package import W

MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
"""Namespace of alternate content."""
MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
"""Namespace of formulas."""
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
"""Namespace of what Word 2010 added."""
LABEL_STYLE = "ClauseLabel"
"""Style of the characters that our own files give a label."""
NOTE_STYLE = "DrafterNote"
"""Style of the characters in which our own files say where a paragraph stands and comes from: not its words."""
SOURCE_STYLES = ("SourcesHeading", "SourcesText")
"""Styles of the paragraphs of our own table of sources: not the text's."""


@cache
def w(name: str) -> str:
    """A WordprocessingML name in lxml's notation."""
    return f"{{{W}}}{name}"


def switched_on(element: etree._Element | None) -> bool:
    """Whether an on/off property is there and on."""
    return element is not None and element.get(w("val"), "1") not in ("0", "false", "off", "none")
