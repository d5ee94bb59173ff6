"""Word files as zips: made of parts, or with some parts replaced and every other byte of content as it was."""

from __future__ import annotations

import copy
import io
import struct
import zipfile
from collections.abc import Mapping

from drafter.exchange.package import STRICT_NAMESPACES

NO_TIME = (1980, 1, 1, 0, 0, 0)
"""The time of entries that are to tell none: the earliest a zip can say."""
_LOCAL_HEADER = 30
_LOCAL_SIGNATURE = b"PK\x03\x04"
_SIZES_FOLLOW = 0x08
"""Flag of members whose sizes stand after them; ours stand before."""


def zipped(parts: Mapping[str, bytes], *, level: int = 9) -> bytes:
    """A zip of parts in their order, with no time, comment, system or padding; the same parts give the same bytes.

    Args:
        parts: content by name.
        level: how hard to pack, from 1 to 9.
    """
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as package:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, NO_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            entry.external_attr = 0
            package.writestr(entry, content)
    return target.getvalue()


def with_parts(data: bytes, changed: Mapping[str, bytes | None]) -> bytes:
    """The package with parts replaced, removed or added.

    Parts that are not named keep their content, name, place in the order, time and compression method: their packed
    bytes are copied, never inflated, so that neither their size nor damage in them matters. The same arguments give
    the same bytes.

    Args:
        data: a Word file that was read already, so that it is known to be a sound zip.
        changed: new content by part name as stored, without leading slash; None removes the part. Names the package
            does not have are added at the end, in the mapping's order.

    Raises:
        zipfile.BadZipFile: what is to be copied is not where the zip says.
    """
    remaining = {name.lower(): (name, content) for name, content in changed.items()}
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        package.comment = source.comment
        if sum(member.compress_size for member in source.infolist()) > len(data):
            raise zipfile.BadZipFile("members overlap")
        for member in source.infolist():
            key = member.filename.replace("\\", "/").lstrip("/").lower()
            entry = copy.copy(member)
            if key not in remaining:
                _copy_packed(data, entry, package)
                continue
            _, content = remaining.pop(key)
            if content is not None:
                entry.compress_type = zipfile.ZIP_DEFLATED
                package.writestr(entry, content)
        for name, content in remaining.values():
            if content is None:
                continue
            entry = zipfile.ZipInfo(name, NO_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            package.writestr(entry, content)
    return target.getvalue()


def _copy_packed(data: bytes, entry: zipfile.ZipInfo, package: zipfile.ZipFile) -> None:
    """Copies a member as it is packed.

    Args:
        data: the zip it comes from.
        entry: its entry there; becomes the one of the new zip.
        package: the new zip.
    """
    header = data[entry.header_offset : entry.header_offset + _LOCAL_HEADER]
    if len(header) < _LOCAL_HEADER or not header.startswith(_LOCAL_SIGNATURE) or package.fp is None:
        raise zipfile.BadZipFile("no header where the directory says")
    start = entry.header_offset + _LOCAL_HEADER + sum(struct.unpack("<HH", header[26:30]))
    packed = data[start : start + entry.compress_size]
    entry.flag_bits &= ~_SIZES_FOLLOW
    entry.header_offset = package.fp.tell()
    package.fp.write(entry.FileHeader())
    package.fp.write(packed)
    package.filelist.append(entry)
    package.NameToInfo[entry.filename] = entry
    package.start_dir = package.fp.tell()


def as_stored(content: bytes, original: bytes) -> bytes:
    """A part's XML with the namespaces of Strict files where the original has them.

    Args:
        content: written from what :func:`~drafter.exchange.package.parse_xml` gave, which maps them to the usual ones.
        original: the part as it was.
    """
    for strict, usual in STRICT_NAMESPACES:
        if strict in original:
            content = content.replace(usual, strict)
    return content
