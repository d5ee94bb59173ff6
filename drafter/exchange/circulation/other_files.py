"""The same search in files that are no Word files: .pdf, .html, .txt."""

from __future__ import annotations

from collections.abc import Collection, Iterator

import pypdfium2
from lxml import etree, html

from drafter.errors import KnownError
from drafter.exchange.circulation.model import PrivateKind
from drafter.exchange.circulation.searching import IN_FILE, IN_TEXT
from drafter.exchange.circulation.unpacking import Sort, Words, content
from drafter.exchange.circulation.words import PATH, ForbiddenWords, is_private_address
from drafter.exchange.model import ProofFinding

OTHER_SUFFIXES = (".pdf", ".html", ".htm", ".txt")
_NOT_SHOWN = ("script", "style", "template")
_TELLING = ("Subject", "Keywords")


def search_other(
    data: bytes,
    suffix: str,
    forbidden: Collection[str] = (),
    *,
    allowed_authors: Collection[str] | None = None,
    unseen: Collection[str] = (),
    name: str = "",
) -> tuple[ProofFinding, ...]:
    """Everything private in a .pdf, .html or .txt, as far as such a file can hold it.

    Args:
        data: the file.
        suffix: one of :data:`OTHER_SUFFIXES`.
        forbidden: words that must stand nowhere in it.
        allowed_authors: names a .pdf may tell; None allows any one.
        unseen: words that may stand in the text and nowhere else.
        name: the file's name, for sentences.

    Raises:
        KnownError: it is no PDF though it is called one, or is damaged or protected.
    """
    properties = _properties(data, name, allowed_authors) if suffix == ".pdf" else ()
    words = tuple(_pdf_words(data, name) if suffix == ".pdf" else _plain_words(data, suffix))
    return tuple(dict.fromkeys((*properties, *_hits(words, forbidden, unseen), *_paths(words))))


def _hits(words: tuple[Words, ...], forbidden: Collection[str], unseen: Collection[str]) -> Iterator[ProofFinding]:
    in_text, in_file = ForbiddenWords(forbidden), ForbiddenWords(forbidden, whole=unseen)
    for one in words:
        shown = one.sort is Sort.SHOWN
        for hit in (in_text if shown else in_file).find(one.text, in_bytes=one.sort is Sort.BINARY):
            yield ProofFinding(IN_TEXT if shown else IN_FILE, f"{one.part}: «{hit.word}»: {hit.context}")


def _paths(words: tuple[Words, ...]) -> Iterator[ProofFinding]:
    for one in words:
        if one.sort is Sort.HELD and len(one.text) < 500 and PATH.search(one.text) and is_private_address(one.text):
            yield ProofFinding(PrivateKind.PATH.value, f"{one.part}: {one.text}")


def _plain_words(data: bytes, suffix: str) -> Iterator[Words]:
    if suffix == ".txt":
        for encoding in ("utf-8", "cp1252", "utf-16"):
            yield Words("text", data.decode(encoding, "replace"), Sort.SHOWN)
        return
    try:
        root = html.document_fromstring(data, parser=html.HTMLParser(encoding=_encoding(data)))
    except (etree.ParserError, ValueError):  # empty, or no page at all
        yield Words("html", data.decode("utf-8", "replace"), Sort.SHOWN)
        return
    shown: list[str] = []
    for element in root.iter():
        readers_see = isinstance(element.tag, str) and element.tag not in _NOT_SHOWN
        for value in element.attrib.values() if isinstance(element.tag, str) else ():
            yield Words("html", str(value), Sort.HELD)
        if element.text and readers_see:
            shown.append(str(element.text))
        elif element.text:
            yield Words("html", str(element.text), Sort.HELD)
        shown.append(str(element.tail or ""))
    yield Words("html", "".join(shown), Sort.SHOWN)


def _encoding(data: bytes) -> str:
    """UTF-8 where the bytes are that, as ours are; what browsers take for undeclared pages elsewhere."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _opened(data: bytes, name: str) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as fault:
        raise KnownError("pdf-damaged", file=name) from fault


def _pdf_words(data: bytes, name: str) -> Iterator[Words]:
    document = _opened(data, name)
    try:
        for number in range(len(document)):
            page = document[number]
            text = page.get_textpage()
            yield Words(f"p. {number + 1}", text.get_text_bounded(), Sort.SHOWN)
            text.close()
            page.close()
        for key, value in document.get_metadata_dict().items():
            yield Words(key, value, Sort.HELD)
    finally:
        document.close()
    # What stands in the streams: metadata, names, attachments. Pages' streams hold glyph numbers, no words.
    yield from content("pdf", data, 0)


def _properties(data: bytes, name: str, allowed: Collection[str] | None) -> Iterator[ProofFinding]:
    document = _opened(data, name)
    try:
        told = document.get_metadata_dict()
        attached = document.count_attachments()
    finally:
        document.close()
    author = told.get("Author", "").strip()
    if author and allowed is not None and author not in allowed:
        yield ProofFinding(PrivateKind.AUTHOR.value, author)
    for key in _TELLING:
        if told.get(key, "").strip():
            yield ProofFinding(PrivateKind.PROPERTY.value, f"{key}: {told[key].strip()}")
    if attached:
        yield ProofFinding(PrivateKind.EMBEDDED.value, f"× {attached}")
