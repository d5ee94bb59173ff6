"""Content controls: what they may say of themselves."""

from __future__ import annotations

from lxml import etree

from drafter.exchange.circulation.model import PrivateKind, Report
from drafter.exchange.circulation.vocabulary import W14, W15
from drafter.exchange.word_names import w

_CONTROL_KEPT = frozenset(
    (
        w("rPr"), w("lock"), w("showingPlcHdr"), w("temporary"), w("text"), w("richText"), w("picture"), w("equation"),
        w("group"), w("citation"), w("bibliography"), f"{{{W14}}}checkbox", f"{{{W15}}}appearance",
        f"{{{W15}}}color", f"{{{W15}}}repeatingSection", f"{{{W15}}}repeatingSectionItem",
    )
)  # fmt: skip
"""What a content control may say of itself: nothing with a name in it, no data behind it, no choice not taken."""
_GALLERIES = frozenset(
    ("Table of Contents", "Cover Pages", "Bibliographies", "Page Numbers (Top of Page)", "Watermarks",
     "Page Numbers (Bottom of Page)", "Page Numbers (Margins)", "Table of Figures", "Equations")
)  # fmt: skip


def clean_control(properties: etree._Element, part: str, report: Report) -> None:
    """Leaves a content control what it looks like and how it is typed into."""
    for said in list(properties):
        if said.tag in _CONTROL_KEPT:
            continue
        gallery = said.find(w("docPartGallery")) if said.tag == w("docPartObj") else None
        if gallery is not None and gallery.get(w("val")) in _GALLERIES:
            for other in [child for child in said if child.tag not in (gallery.tag, w("docPartUnique"))]:
                said.remove(other)
            continue
        if said.tag != w("id"):
            told = " ".join(
                str(value)
                for one in said.iter("*")
                for key, value in one.items()
                if etree.QName(str(key)).localname in ("val", "value", "displayText", "xpath", "fullDate")
            )
            report.add(PrivateKind.CONTROL, part, f"{etree.QName(said).localname} {told}")
        properties.remove(said)
