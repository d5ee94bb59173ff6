"""What a written report says, to be held against what it was to say."""

from __future__ import annotations

from collections.abc import Iterable

from drafter.exchange.outgoing.word_runs import writable
from drafter.exchange.package import Package, W, parse_xml


def words_of_docx(data: bytes, name: str) -> list[str]:
    """The words of each paragraph in the body of a Word file that tracks nothing; empty ones left out."""
    part = Package(data, name).read("word/document.xml")
    if part is None:
        return []
    paragraphs = parse_xml(part, name).iter(f"{{{W}}}p")
    words = ("".join(text.text or "" for text in one.iter(f"{{{W}}}t")) for one in paragraphs)
    return [each for each in words if each]


def inked(texts: Iterable[str]) -> str:
    """All characters that leave ink, in order."""
    return "".join(writable("".join(texts)).split()).replace("\u00ad", "").replace("\u2011", "")
