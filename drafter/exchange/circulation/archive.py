"""The zip itself: what it says beside its parts."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Iterator

from drafter.exchange.parts import NO_TIME

_END = b"PK\x05\x06"
_END_SIZE = 22
_KNOWN_EXTRAS = frozenset((0x0001, 0xA220, 0xA028))
"""ZIP64 sizes, and the paddings that Word and OPC writers leave to let a part grow."""


def remarks(data: bytes) -> Iterator[tuple[str, bytes]]:
    """What a zip says beside its entries' names and content: where, and the bytes.

    Looks at the zip's comment, entries' comments and extra fields, bytes before the first entry, between entries and
    after the end.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        members = sorted(package.infolist(), key=lambda member: member.header_offset)
        directory = package.start_dir
        comment = package.comment
    if comment:
        yield "zip comment", comment
    for member in members:
        if member.comment:
            yield f"{member.filename} (comment)", member.comment
        for number, content in _extras(member.extra):
            if number not in _KNOWN_EXTRAS or content.strip(b"\0"):
                yield f"{member.filename} (extra field {number:04X})", content
    end = data.rfind(_END)
    place = 0
    for member in members:
        if member.header_offset > place:
            yield "between entries" if place else "before the first entry", data[place : member.header_offset]
        place = max(place, _end_of(data, member))
    if directory > place:
        yield "between entries", data[place:directory]
    after = data[end + _END_SIZE + len(comment) :]
    if end >= 0 and after:
        yield "after the end", after


def _extras(extra: bytes) -> Iterator[tuple[int, bytes]]:
    place = 0
    while place + 4 <= len(extra):
        number, size = struct.unpack("<HH", extra[place : place + 4])
        yield number, extra[place + 4 : place + 4 + size]
        place += 4 + size


def _end_of(data: bytes, member: zipfile.ZipInfo) -> int:
    """Where an entry's data ends, its descriptor included."""
    start = member.header_offset
    if data[start : start + 4] != b"PK\x03\x04":
        return start
    name, extra = struct.unpack("<HH", data[start + 26 : start + 30])
    end = int(start + 30 + name + extra + member.compress_size)
    if member.flag_bits & 0x08:
        end += 16 if data[end : end + 4] == b"PK\x07\x08" else 12
    return end


def keeps_times(data: bytes) -> tuple[str, ...]:
    """Names of entries that say when they were written."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return tuple(member.filename for member in package.infolist() if member.date_time != NO_TIME)
