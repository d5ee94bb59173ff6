"""Images without what cameras and programs write beside the picture; no pixel is decoded."""

from __future__ import annotations

import gzip
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

_PNG = b"\x89PNG\r\n\x1a\n"
_GZIP = b"\x1f\x8b\x08"
_LARGEST_METAFILE = 64 * 2**20
_BY_SUFFIX = {
    "emz": "image/x-emz", "wmz": "image/x-wmz", "pct": "image/x-pict", "pict": "image/x-pict", "eps": "image/x-eps",
    "wdp": "image/vnd.ms-photo", "jxr": "image/vnd.ms-photo", "heic": "image/heic", "ico": "image/x-icon",
    "jp2": "image/jp2", "pcx": "image/x-pcx", "cgm": "image/cgm", "avif": "image/avif",
}  # fmt: skip
"""Kinds nobody here looks into; Word tells them by their names."""
_PNG_KEPT = frozenset(
    (b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD", b"pHYs",
     b"cICP", b"acTL", b"fcTL", b"fdAT")
)  # fmt: skip
"""Chunks that change how the picture looks (PNG third edition, 11.3); all others are words, times or private."""
_JPEG_ALONE = frozenset((0x01, *range(0xD0, 0xD9)))
_ORIENTATION = 0x0112
_GIF_LOOPS = (b"NETSCAPE2.0", b"ANIMEXTS1.0", b"ICCRGBG1012")
_TIFF_TOLD = frozenset(
    (269, 270, 271, 272, 285, 305, 306, 315, 316, 333, 337, 700, 33432, 33723, 34377, 37724, 37510, 40091, 40092,
     40093, 40094, 40095, 50341, 50706)
)  # fmt: skip
_TIFF_FOLDERS = (34665, 34853)
_TIFF_SIZES = (0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8)
_EMF_COMMENT = 70
_UNKNOWN = "application/octet-stream"
_EMF_DRAWING = (b"EMF+", b"GDIC")


@dataclass(frozen=True, slots=True)
class ImageFormat:
    """A format of images.

    Attributes:
        suffix: without dot.
        content_type: how a package declares it.
    """

    suffix: str
    content_type: str


def format_of(data: bytes) -> ImageFormat | None:
    """What an image is, by its first bytes; None where it is none of those known."""
    for test, suffix, kind in (
        (data.startswith(_PNG), "png", "image/png"),
        (data.startswith(b"\xff\xd8"), "jpeg", "image/jpeg"),
        (data.startswith((b"GIF87a", b"GIF89a")), "gif", "image/gif"),
        (data.startswith((b"II*\x00", b"MM\x00*")), "tiff", "image/tiff"),
        (data.startswith(b"BM"), "bmp", "image/bmp"),
        (data[:4] == b"RIFF" and data[8:12] == b"WEBP", "webp", "image/webp"),
        (data[:4] == b"\x01\x00\x00\x00" and data[40:44] == b" EMF", "emf", "image/x-emf"),
        (data.startswith((b"\xd7\xcd\xc6\x9a", b"\x01\x00\x09\x00", b"\x02\x00\x09\x00")), "wmf", "image/x-wmf"),
        (b"<svg" in data[:4096] or b":svg" in data[:4096], "svg", "image/svg+xml"),
    ):
        if test:
            return ImageFormat(suffix, kind)
    return None


def format_by_name(name: str) -> ImageFormat:
    """What an image is by its part's name, where its bytes are not among those known."""
    suffix = name.rpartition(".")[2].lower()
    return ImageFormat(suffix, _BY_SUFFIX[suffix]) if suffix in _BY_SUFFIX else ImageFormat("bin", _UNKNOWN)


def without_metadata(data: bytes) -> bytes:
    """The same picture, pixel by pixel, without what is written beside it; itself where there is nothing.

    Formats nobody here knows, and files that are cut short, are given back as they are: :func:`search
    <drafter.exchange.circulation.searching.search_private>` looks into those as into everything else.
    """
    kind = format_of(data)
    if data.startswith(_GZIP):
        return _packed_metafile(data)
    cleaners = {"png": _png, "jpeg": _jpeg, "gif": _gif, "tiff": _tiff, "webp": _webp, "emf": _emf, "bmp": _bmp}
    if kind is None or kind.suffix not in cleaners:
        return data
    try:
        return cleaners[kind.suffix](data)
    except (struct.error, IndexError, ValueError):
        return data


def _packed_metafile(data: bytes) -> bytes:
    """An .emz or .wmz: the drawing cleaned, and packed without the name and the time that gzip keeps."""
    engine = zlib.decompressobj(31)
    try:
        plain = engine.decompress(data, _LARGEST_METAFILE)
    except zlib.error:
        return data
    if not engine.eof:
        return data
    return gzip.compress(without_metadata(plain), mtime=0)


def _png(data: bytes) -> bytes:
    pieces = [_PNG]
    place = len(_PNG)
    while place < len(data):
        (size,) = struct.unpack(">I", data[place : place + 4])
        name = data[place + 4 : place + 8]
        chunk = data[place : place + 12 + size]
        if len(chunk) < 12 + size:
            raise ValueError("cut short")
        if name == b"iCCP":
            profile = chunk[8 : 8 + size].partition(b"\0")[2]
            content = b"iCCP" + b"icc\0" + profile
            chunk = struct.pack(">I", len(content) - 4) + content + struct.pack(">I", zlib.crc32(content))
        if name in _PNG_KEPT:
            pieces.append(chunk)
        place += 12 + size
        if name == b"IEND":
            break
    return b"".join(pieces)


def _jpeg(data: bytes) -> bytes:
    pieces = [b"\xff\xd8"]
    place = 2
    while True:
        if data[place] != 0xFF:
            raise ValueError("no marker")
        while data[place + 1] == 0xFF:  # fill bytes
            place += 1
        marker = data[place + 1]
        if marker == 0xD9:
            return b"".join((*pieces, b"\xff\xd9"))
        if marker in _JPEG_ALONE:
            pieces.append(data[place : place + 2])
            place += 2
            continue
        (size,) = struct.unpack(">H", data[place + 2 : place + 4])
        segment = data[place : place + 2 + size]
        place += 2 + size
        pieces.append(_jpeg_segment(marker, segment))
        if marker == 0xDA:
            end = _end_of_scan(data, place)
            pieces.append(data[place:end])
            place = end


def _jpeg_segment(marker: int, segment: bytes) -> bytes:
    """The segment as it stays: colours and frames whole, words not at all, which way is up in the fewest bytes."""
    content = segment[4:]
    if marker == 0xE0:
        if not content.startswith(b"JFIF\0"):
            return b""
        return b"\xff\xe0" + struct.pack(">H", 16) + content[:12] + b"\0\0"  # no thumbnail
    if marker == 0xE1:
        turned = _orientation(content)
        return _exif_with(turned) if turned not in (None, 1) else b""
    if marker == 0xE2:
        return segment if content.startswith(b"ICC_PROFILE\0") else b""
    if marker == 0xEE:
        return segment if content.startswith(b"Adobe") else b""
    if 0xE0 <= marker <= 0xEF or marker == 0xFE:
        return b""
    return segment


def _orientation(content: bytes) -> int | None:
    if not content.startswith(b"Exif\0\0"):
        return None
    tiff = content[6:]
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None:
        return None
    for entry in _entries(tiff, order, struct.unpack(order + "I", tiff[4:8])[0]):
        if entry.tag == _ORIENTATION:
            (turned,) = struct.unpack(order + "H", tiff[entry.place + 8 : entry.place + 10])
            return int(turned) if 1 <= turned <= 8 else None
    return None


def _exif_with(turned: int | None) -> bytes:
    entry = struct.pack(">HHIHH", _ORIENTATION, 3, 1, turned or 1, 0)
    tiff = b"MM\0*" + struct.pack(">I", 8) + struct.pack(">H", 1) + entry + struct.pack(">I", 0)
    content = b"Exif\0\0" + tiff
    return b"\xff\xe1" + struct.pack(">H", len(content) + 2) + content


def _end_of_scan(data: bytes, place: int) -> int:
    """Where the next marker begins that is neither a stuffed byte nor a restart."""
    while True:
        place = data.index(b"\xff", place)
        following = data[place + 1]
        if following == 0 or 0xD0 <= following <= 0xD7:
            place += 2
        elif following == 0xFF:
            place += 1
        else:
            return place


def _gif(data: bytes) -> bytes:
    def table_end(flags: int, place: int) -> int:
        return place + (3 << ((flags & 7) + 1) if flags & 0x80 else 0)

    def blocks_end(place: int) -> int:
        while data[place]:
            place += data[place] + 1
        return place + 1

    place = table_end(data[10], 13)
    pieces = [data[:place]]
    while data[place] != 0x3B:
        start = place
        if data[place] == 0x2C:
            place = blocks_end(table_end(data[place + 9], place + 10) + 1)
            pieces.append(data[start:place])
        elif data[place] == 0x21:
            label, place = data[place + 1], blocks_end(place + 2)
            loops = label == 0xFF and data[start + 3 : start + 14] in _GIF_LOOPS
            if label == 0xF9 or loops:
                pieces.append(data[start:place])
        else:
            raise ValueError("no block")
    return b"".join((*pieces, b";"))


def _webp(data: bytes) -> bytes:
    pieces: list[bytes] = []
    place = 12
    while place + 8 <= len(data):
        name = data[place : place + 4]
        (size,) = struct.unpack("<I", data[place + 4 : place + 8])
        end = place + 8 + size + (size & 1)
        chunk = data[place:end]
        if name == b"VP8X":
            chunk = chunk[:8] + bytes([chunk[8] & ~0x0C]) + chunk[9:]
        if name in (b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"):
            pieces.append(chunk)
        place = end
        if place >= 8 + struct.unpack("<I", data[4:8])[0]:
            break
    content = b"WEBP" + b"".join(pieces)
    return b"RIFF" + struct.pack("<I", len(content)) + content


def _bmp(data: bytes) -> bytes:
    (size,) = struct.unpack("<I", data[2:6])
    return data[:size] if 54 <= size < len(data) else data


@dataclass(frozen=True, slots=True)
class _Entry:
    place: int
    tag: int
    start: int
    size: int


def _entries(data: bytes, order: str, place: int) -> Iterator[_Entry]:
    """The entries of a TIFF directory: where each stands, and where its value does."""
    (count,) = struct.unpack(order + "H", data[place : place + 2])
    for number in range(count):
        entry = place + 2 + 12 * number
        tag, kind, amount = struct.unpack(order + "HHI", data[entry : entry + 8])
        size = (_TIFF_SIZES[kind] if kind < len(_TIFF_SIZES) else 1) * amount
        start = entry + 8 if size <= 4 else struct.unpack(order + "I", data[entry + 8 : entry + 12])[0]
        yield _Entry(entry, tag, start, size)


def _tiff(data: bytes) -> bytes:
    """Values that tell something become zeros where they stand: offsets elsewhere stay right."""
    order = "<" if data[:2] == b"II" else ">"
    result = bytearray(data)
    waiting = [struct.unpack(order + "I", data[4:8])[0]]
    seen: set[int] = set()
    while waiting:
        folder = waiting.pop()
        if not folder or folder in seen:
            continue
        seen.add(folder)
        entries = tuple(_entries(data, order, folder))
        for entry in entries:
            if entry.tag in _TIFF_FOLDERS:
                (below,) = struct.unpack(order + "I", data[entry.place + 8 : entry.place + 12])
                for inner in _entries(data, order, below):
                    _blank(result, inner)
            elif entry.tag in _TIFF_TOLD:
                _blank(result, entry)
        following = folder + 2 + 12 * len(entries)
        waiting.append(struct.unpack(order + "I", data[following : following + 4])[0])
    return bytes(result)


def _blank(data: bytearray, entry: _Entry) -> None:
    end = entry.start + entry.size
    if end > len(data):
        raise ValueError("cut short")
    data[entry.start : end] = bytes(entry.size)


def _emf(data: bytes) -> bytes:
    """Without the header's description and without comments that draw nothing (MS-EMF 2.3.3, 2.3.4.2)."""
    result = bytearray(data)
    letters, offset = struct.unpack("<II", data[60:68])
    end = offset + 2 * letters
    if letters and end <= len(data):
        result[offset:end] = bytes(2 * letters)
    place = 0
    while place + 8 <= len(data):
        kind, size = struct.unpack("<II", data[place : place + 8])
        if size < 8:
            break
        if kind == _EMF_COMMENT and data[place + 12 : place + 16] not in _EMF_DRAWING:
            result[place + 12 : place + size] = bytes(max(0, min(place + size, len(data)) - place - 12))
        place += size
        if kind == 14:
            break
    return bytes(result[: min(place, len(data))] if place else result)
