"""Streams of OLE compound files put together from their sectors, and macros out of their compression.

A stream's sectors may lie anywhere ([MS-CFB] 2.3, 2.4), and a macro's words are packed ([MS-OVBA] 2.4.1): looking at
the bytes as they stand would miss words at every 64th letter.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from drafter.exchange.ole import SIGNATURE

_FREE = 0xFFFFFFFA
_MINI = 64
_ENTRY = 128
_STREAM, _ROOT = 2, 5
_MODULE = b"\x00Attribut"


def streams(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Name and content of each stream, as far as a damaged file lets them be read."""
    if len(data) < 512 or not data.startswith(SIGNATURE):
        return
    shift = struct.unpack_from("<H", data, 30)[0]
    if shift not in (9, 12):
        return
    size = 1 << shift
    limit = len(data) // size + 2

    def sector(number: int) -> bytes:
        return data[(number + 1) * size : (number + 2) * size]

    tables = [number for number in struct.unpack_from("<109I", data, 76) if number < _FREE]
    more, _ = struct.unpack_from("<II", data, 68)
    for _ in range(limit):
        block = sector(more) if more < _FREE else b""
        if len(block) < size:
            break
        numbers = struct.unpack(f"<{size // 4}I", block)
        tables.extend(number for number in numbers[:-1] if number < _FREE)
        more = numbers[-1]
    allocation = _numbers(b"".join(sector(number) for number in tables))

    def chain(start: int, links: tuple[int, ...]) -> Iterator[int]:
        for _ in range(len(links) + 1):
            if start >= len(links):
                return
            yield start
            start = links[start]

    def whole(start: int) -> bytes:
        return b"".join(sector(number) for number in chain(start, allocation))

    directory = whole(struct.unpack_from("<I", data, 48)[0])
    small = _numbers(whole(struct.unpack_from("<I", data, 60)[0]))
    threshold = struct.unpack_from("<I", data, 56)[0]
    pool = b""
    for place in range(0, len(directory) - _ENTRY + 1, _ENTRY):
        letters = struct.unpack_from("<H", directory, place + 64)[0]
        kind = directory[place + 66]
        start, length = struct.unpack_from("<II", directory, place + 116)
        name = directory[place : place + max(0, min(letters, 64) - 2)].decode("utf-16-le", "replace")
        if kind == _ROOT:
            pool = whole(start)
        elif kind == _STREAM and length >= threshold:
            yield name, whole(start)[:length]
        elif kind == _STREAM:
            pieces = (pool[_MINI * number : _MINI * (number + 1)] for number in chain(start, small))
            yield name, b"".join(pieces)[:length]


def _numbers(data: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4])


def macros(data: bytes) -> Iterator[bytes]:
    """The source of the modules packed in a stream."""
    place = data.find(_MODULE)
    while place >= 0:
        if place >= 3 and data[place - 3] == 1:
            yield _unpacked(data, place - 2)
        place = data.find(_MODULE, place + 1)


def _unpacked(data: bytes, place: int) -> bytes:
    """Chunks of [MS-OVBA] 2.4.1.3, from the first chunk's header to the first that is none."""
    result = bytearray()
    while place + 2 <= len(data):
        (header,) = struct.unpack_from("<H", data, place)
        if header >> 12 & 7 != 3:
            break
        end = min(place + (header & 0xFFF) + 3, len(data))
        if header >> 15:
            _unpack_chunk(data[place + 2 : end], result)
        else:
            result += data[place + 2 : end]
        place = end
    return bytes(result)


def _unpack_chunk(chunk: bytes, result: bytearray) -> None:
    start = len(result)
    place = 0
    while place < len(chunk):
        flags = chunk[place]
        place += 1
        for bit in range(8):
            if place >= len(chunk):
                return
            if not flags >> bit & 1:
                result.append(chunk[place])
                place += 1
                continue
            if place + 2 > len(chunk):
                return
            (token,) = struct.unpack_from("<H", chunk, place)
            place += 2
            bits = max((len(result) - start - 1).bit_length(), 4)
            length = (token & (0xFFFF >> bits)) + 3
            offset = (token >> (16 - bits)) + 1
            if offset > len(result) - start:
                return
            for _ in range(length):
                result.append(result[-offset])
