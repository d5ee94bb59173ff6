"""Every place in a Word file where words may stand, unpacked: each with what it is part of."""

from __future__ import annotations

import base64
import binascii
import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from urllib.parse import unquote

from lxml import etree

from drafter.errors import KnownError
from drafter.exchange.circulation import archive
from drafter.exchange.circulation.compound_files import macros, streams
from drafter.exchange.package import ANY_RATIO, LARGEST_RATIO, Package
from drafter.exchange.word_names import w

_SHOWN = frozenset(("t", "delText", "v"))
"""Elements whose words a reader sees: runs of text, of drawings and formulas, and values of charts."""
_PARAGRAPH_ENDS = frozenset((w("p"), "{http://schemas.openxmlformats.org/drawingml/2006/main}p"))
_DEEPEST = 4
_BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{16,}={0,2}")
_HEXADECIMAL = re.compile(rb"(?:[0-9A-Fa-f]{2}){8,}")
_ZLIB = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08")
_MOST_STREAMS = 400
_LARGEST_STREAM = 4 * 2**20
_UTF16_LE = re.compile(rb"(?:[\x20-\x7e\xa0-\xff]\x00|[\x00-\xff][\x01-\x05\x1e\x20]){4,}")
_ASCII = re.compile(rb"[\x20-\x7e\x80-\xff]{4,}")


class Sort(Enum):
    """How words stand in a file."""

    SHOWN = "shown"
    """A reader sees them (or did before they were struck)."""
    HELD = "held"
    """In markup, names, properties."""
    BINARY = "binary"
    """In bytes that may be no words at all."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words that stand somewhere.

    Attributes:
        part: the part; ``part > inner`` inside packed files.
        text: the words.
        sort: how they stand there.
    """

    part: str
    text: str
    sort: Sort


def all_words(data: bytes, file: str) -> Iterator[Words]:
    """All words of a Word file: parts, names, comments and leavings of the zip.

    Raises:
        KnownError: it is damaged, hostile or too large.
    """
    package = Package(data, file)
    for place, left in archive.remarks(data):
        yield from _bytes(place, left, 0)
    for name in package.part_names():
        yield Words(name, name, Sort.HELD)
        if unquote(name) != name:
            yield Words(name, unquote(name), Sort.HELD)
        held = _part(package, name)
        if held is not None:
            yield from content(name, held, 0)


def _part(package: Package, name: str) -> bytes | None:
    if name.endswith("/"):
        return None
    ratio = LARGEST_RATIO if name.lower().endswith((".xml", ".rels")) else ANY_RATIO
    return package.read(name.replace("\\", "/").lstrip("/"), largest_ratio=ratio)


def content(part: str, data: bytes, depth: int) -> Iterator[Words]:
    """The words of a part, whatever it is."""
    head = data[:256].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if head.startswith((b"<", b"<\x00", b"\x00<")):
        root = _tree(data)
        if root is not None:
            yield from _tree_words(part, root, depth)
            if b"<!" not in data.replace(b"<!--", b""):
                return
    yield from _bytes(part, data, depth)


def _tree(data: bytes) -> etree._Element | None:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError):
        return None


def _tree_words(part: str, root: etree._Element, depth: int) -> Iterator[Words]:
    shown: list[str] = []
    held: list[str] = []
    declared: set[str] = set()
    for note in (*root.itersiblings(preceding=True), *root.itersiblings()):
        yield Words(part, str(note.text or ""), Sort.HELD)
    events = ("start", "end", "comment", "pi", "start-ns")
    for event, element in etree.iterwalk(root, events=events):
        if event == "start-ns":
            declared.add(" ".join(element))
            continue
        if event == "end":
            if element.tag in _PARAGRAPH_ENDS:
                shown.append("\n")
            continue
        if event == "start":
            for key, value in element.attrib.items():
                if len(value) > 2:
                    yield from _value(part, value, depth)
                if len(key) > 12 and key[0] != "{":
                    yield Words(part, key, Sort.HELD)
        text = element.text
        if text:
            local = element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
            if local in _SHOWN:
                shown.append(text)
            else:
                held.append(text)
                if len(text) > 15:
                    yield from _value(part, text, depth)
        if element.tail and not element.tail.isspace():
            held.append(element.tail)
    yield Words(part, "".join(shown), Sort.SHOWN)
    yield Words(part, "".join(held), Sort.HELD)
    yield Words(part, "\n".join(sorted(declared)), Sort.HELD)


def _value(part: str, value: str, depth: int) -> Iterator[Words]:
    """A value as it stands, percent-decoded, and what is encoded in it."""
    yield Words(part, value, Sort.HELD)
    if "%" in value:
        yield Words(part, unquote(value), Sort.HELD)
    packed = "".join(value.split()).encode("utf-8", "replace")
    if len(packed) >= 16 and depth < _DEEPEST:
        yield from _encoded(part, packed, depth)


def _encoded(part: str, data: bytes, depth: int) -> Iterator[Words]:
    for found in _BASE64.finditer(data):
        letters = found.group().replace(b"-", b"+").replace(b"_", b"/").rstrip(b"=")
        try:
            plain = base64.b64decode(letters[: len(letters) - (len(letters) % 4 == 1)] + b"==", validate=False)
        except binascii.Error:
            continue
        yield from _bytes(f"{part} > base64", plain, depth + 1)
    for found in _HEXADECIMAL.finditer(data):
        yield from _bytes(f"{part} > hexadecimal", bytes.fromhex(found.group().decode()), depth + 1)


def _bytes(part: str, data: bytes, depth: int) -> Iterator[Words]:
    """Words in bytes: as letters of one or two bytes, and in what is packed in them."""
    yield Words(part, "\n".join(one.decode("utf-8", "replace") for one in _ASCII.findall(data)), Sort.BINARY)
    yield Words(part, "\n".join(one.decode("cp1252", "replace") for one in _ASCII.findall(data)), Sort.BINARY)
    for start in (0, 1):
        wide = data[start : len(data) - (len(data) - start) % 2]
        yield Words(part, "\n".join(_wide_runs(wide)), Sort.BINARY)
    if depth >= _DEEPEST:
        return
    if data.startswith(b"PK\x03\x04") or b"PK\x05\x06" in data[-70000:]:
        yield from _zip(part, data, depth)
    for name, stream in streams(data):
        inner = f"{part} > {name}"
        yield Words(inner, name, Sort.HELD)
        yield from _bytes(inner, stream, depth + 1)
        for source in macros(stream):
            yield from _bytes(inner, source, depth + 1)
    for number, found in enumerate(_ZLIB.finditer(data)):
        if number >= _MOST_STREAMS:
            break
        plain = _inflated(data[found.start() :])
        if plain:
            yield from _bytes(f"{part} > stream", plain, depth + 1)
    if len(data) >= 16:
        yield from _encoded(part, data, depth)


def _wide_runs(data: bytes) -> Iterator[str]:
    for found in _UTF16_LE.finditer(data):
        if found.start() % 2 == 0:
            yield found.group().decode("utf-16-le", "replace")
        else:
            yield data[found.start() + 1 : found.end() + 1].decode("utf-16-le", "replace")


def _zip(part: str, data: bytes, depth: int) -> Iterator[Words]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            comment = package.comment
        inner = Package(data, part) if data.startswith(b"PK") else None
    except (zipfile.BadZipFile, KnownError, ValueError, OSError, NotImplementedError):
        return
    yield Words(part, comment.decode("utf-8", "replace"), Sort.BINARY)
    if inner is None:
        return
    for name in inner.part_names():
        yield Words(f"{part} > {name}", name, Sort.HELD)
        try:
            held = _part(inner, name)
        except KnownError:
            continue  # a damaged file inside is searched as bytes, which the caller does
        if held is not None:
            for words in content(f"{part} > {name}", held, depth + 1):
                # What a reader of this file sees is not what stands in a file inside it.
                yield Words(words.part, words.text, Sort.HELD if words.sort is Sort.SHOWN else words.sort)


def _inflated(data: bytes) -> bytes:
    try:
        return zlib.decompressobj(15 + 32).decompress(data, _LARGEST_STREAM)
    except zlib.error:
        return b""  # chance put the two bytes there that streams begin with
