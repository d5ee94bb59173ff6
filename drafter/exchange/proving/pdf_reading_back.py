"""The words of a PDF that drafter wrote, read from its bytes: what belongs to the text, what stands around it.

Goes through the table of objects to the pages' operators and back from glyph codes to characters with the maps the file
itself carries, so that what is found is what any reader finds.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_ENTRY = re.compile(rb"(\d{10}) (\d{5}) ([nf])")
_REFERENCE = re.compile(rb"(\d+) 0 R")
_STREAM = re.compile(rb"stream\r?\n")
_LENGTH = re.compile(rb"/Length (\d+)")
_FONT = re.compile(rb"/(F\d+) (\d+) 0 R")
_CODE = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]+)>")
_STRING = re.compile(rb"\((?:\\.|[^()\\])*\)", re.DOTALL)
_ESCAPE = re.compile(rb"\\(?:([0-7]{3})|(.))", re.DOTALL)
_OPERATOR = re.compile(
    rb"/(?P<tag>\w+) (?:<</MCID (?P<number>\d+)>>|<</Type /Pagination>>) BDC"
    rb"|/(?P<artifact>Artifact) BMC"
    rb"|/Span <</ActualText <(?P<actual>[0-9A-F]+)>>> BDC"
    rb"|/(?P<font>F\d+) [\d.]+ Tf"
    rb"|<(?P<codes>[0-9A-F]*)> Tj"
    rb"|(?P<line>ET)\n"
    rb"|(?P<end>EMC)"
)


class DamagedPdfError(ValueError):
    """The bytes are not a file of ours."""


@dataclass(frozen=True, slots=True)
class MarkedText:
    """Words that were drawn in one go of marked content.

    Attributes:
        page: from 0.
        tag: ``P``, ``H1``, ``Note``…; empty for what stands around the text.
        text: the characters, lines parted by line feeds.
    """

    page: int
    tag: str
    text: str


def marked_texts(data: bytes) -> list[MarkedText]:
    """All words of the file in the order they are drawn.

    Raises:
        DamagedPdfError: it is no file of ours, or broken.
    """
    try:
        return list(_marked_texts(_Objects(data)))
    except (KeyError, IndexError, ValueError, AttributeError, zlib.error) as fault:
        raise DamagedPdfError(f"{type(fault).__name__}: {fault}") from fault


def described(data: bytes) -> bytes:
    """Every object of the file without what its streams hold: what the file says about itself.

    Raises:
        DamagedPdfError: it is no file of ours, or broken.
    """
    try:
        objects = _Objects(data)
        return b"\n".join(_STREAM.split(objects.whole(number), maxsplit=1)[0] for number in objects.numbers)
    except (KeyError, IndexError, ValueError, AttributeError) as fault:
        raise DamagedPdfError(f"{type(fault).__name__}: {fault}") from fault


def strings(about: bytes) -> list[str]:
    """The strings among what a file says about itself: titles, its language, its producer."""
    return [_string(found[0][1:-1]) for found in _STRING.finditer(about)]


def _string(raw: bytes) -> str:
    plain = _ESCAPE.sub(lambda found: bytes([int(found[1], 8)]) if found[1] else found[2], raw)
    if plain.startswith(b"\xfe\xff"):
        return plain[2:].decode("utf-16-be", "replace")
    return plain.decode("latin-1")


class _Objects:
    """The objects of a file, found by its own table."""

    def __init__(self, data: bytes) -> None:
        start = int(data[data.rindex(b"startxref") + 9 :].split()[0])
        table, _, self.trailer = data[start:].partition(b"trailer")
        offsets = {number: int(found[1]) for number, found in enumerate(_ENTRY.finditer(table)) if found[3] == b"n"}
        ends = dict(zip(sorted(offsets.values()), [*sorted(offsets.values())[1:], start], strict=True))
        self._data = data
        self._places = {number: (offset, ends[offset]) for number, offset in offsets.items()}
        self.numbers = tuple(self._places)

    def whole(self, number: int) -> bytes:
        start, stop = self._places[number]
        return self._data[start:stop]

    def stream(self, number: int) -> bytes:
        head, content = _STREAM.split(self.whole(number), maxsplit=1)
        return zlib.decompress(content[: int(_found(_LENGTH, head))])

    def named(self, owner: bytes, name: bytes) -> int:
        """The number of the object that an entry leads to."""
        return int(_found(re.compile(rb"/" + name + rb" (\d+) 0 R"), owner))


def _found(pattern: re.Pattern[bytes], data: bytes) -> bytes:
    found = pattern.search(data)
    if found is None:
        raise ValueError(f"{pattern.pattern!r} is not there")
    return bytes(found[1])


def _marked_texts(objects: _Objects) -> Iterator[MarkedText]:
    catalog = objects.whole(objects.named(objects.trailer, b"Root"))
    tree = objects.whole(objects.named(catalog, b"Pages"))
    kids = tree[tree.index(b"/Kids") :]
    pages = [int(found[1]) for found in _REFERENCE.finditer(kids[: kids.index(b"]")])]
    characters: Mapping[bytes, Mapping[bytes, str]] | None = None
    for place, number in enumerate(pages):
        page = objects.whole(number)
        if characters is None:
            characters = _characters(objects, objects.whole(objects.named(page, b"Resources")))
        yield from _of_page(objects.stream(objects.named(page, b"Contents")), place, characters)


def _characters(objects: _Objects, resources: bytes) -> dict[bytes, dict[bytes, str]]:
    """For each font its characters by code."""
    fonts: dict[bytes, dict[bytes, str]] = {}
    for found in _FONT.finditer(resources):
        font = objects.whole(int(found[2]))
        mapping = objects.stream(objects.named(font, b"ToUnicode"))
        fonts[bytes(found[1])] = {
            bytes(one[1]): bytes.fromhex(one[2].decode()).decode("utf-16-be") for one in _CODE.finditer(mapping)
        }
    return fonts


def _of_page(content: bytes, page: int, characters: Mapping[bytes, Mapping[bytes, str]]) -> Iterator[MarkedText]:
    tag = ""
    words: list[str] = []
    actual: str | None = None
    inside_span = False
    font = b""
    for found in _OPERATOR.finditer(content):
        if found["font"]:
            font = found["font"]
        elif found["codes"] is not None:
            codes = found["codes"]
            if actual is not None:
                words.append(actual)
                actual = None
            elif not inside_span:
                words.append("".join(characters[font][codes[at : at + 4]] for at in range(0, len(codes), 4)))
        elif found["actual"]:
            actual = bytes.fromhex(found["actual"].decode()).decode("utf-16-be").removeprefix("\ufeff")
            inside_span = True
        elif found["line"]:
            words.append("\n")
        elif found["end"] and inside_span:
            inside_span = False
        elif found["end"]:
            yield MarkedText(page, tag, "".join(words))
            words = []
        else:
            tag = found["tag"].decode() if found["number"] else ""
