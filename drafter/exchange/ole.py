"""What is inside an OLE compound file: the names of its streams, and no more ([MS-CFB]).

Old Word files are such files, and so is any newer one with a password on it: their names tell them apart.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

SIGNATURE = bytes.fromhex("D0CF11E0A1B11AE1")
_HEADER = struct.Struct("<8x16xHHHHH6xIIIIIIIII")
_FREE = 0xFFFFFFFA
"""Sector numbers from here on are signs, not sectors."""
_MOST_SECTORS = 4096
"""Of the directory: room for 16,384 streams, and an end to chains that bite their own tail."""
_ENTRY = 128
_ENCRYPTED = 0x0100


class _Compound:
    """The sectors of a compound file.

    Raises:
        ValueError: it is no compound file, or damaged.
    """

    def __init__(self, data: bytes) -> None:
        if len(data) < 512 or not data.startswith(SIGNATURE):
            raise ValueError("no compound file")
        fields = _HEADER.unpack_from(data)
        shift = fields[3]
        if shift not in (9, 12):
            raise ValueError("unknown sector size")
        self._data = data
        self._size = 1 << shift
        self._allocation = [number for number in struct.unpack_from("<109I", data, 76) if number < _FREE]
        self._directory_start = fields[7]

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size
        sector = self._data[start : start + self._size]
        if len(sector) < _ENTRY:
            raise ValueError("a sector is missing")
        return sector

    def _next(self, number: int) -> int:
        table, place = divmod(number, self._size // 4)
        if table >= len(self._allocation):
            raise ValueError("beyond the first allocation tables")  # only files of more than 7 MB have others
        sector = self._sector(self._allocation[table])
        return int(struct.unpack_from("<I", sector.ljust(self._size, b"\xff"), 4 * place)[0])

    def sectors(self, start: int) -> Iterator[bytes]:
        """The sectors of a chain, up to a limit."""
        for _ in range(_MOST_SECTORS):
            if start >= _FREE:
                return
            yield self._sector(start)
            start = self._next(start)

    def entries(self) -> Iterator[tuple[str, int]]:
        """Name and first sector of everything in the directory."""
        for sector in self.sectors(self._directory_start):
            for place in range(0, len(sector) - _ENTRY + 1, _ENTRY):
                length = struct.unpack_from("<H", sector, place + 64)[0]
                if 2 <= length <= 64:
                    name = sector[place : place + length - 2].decode("utf-16-le", "replace")
                    yield name, struct.unpack_from("<I", sector, place + 116)[0]


def stream_names(data: bytes) -> frozenset[str]:
    """The names in a compound file's directory; empty where it is none, or as far as it could be read."""
    names = set()
    try:
        for name, _ in _Compound(data).entries():
            names.add(name)
    except (ValueError, struct.error):
        pass  # what was found until the damage still tells what it is
    return frozenset(names)


def is_encrypted_word(data: bytes) -> bool:
    """Whether an old Word file has a password to open it ([MS-DOC], FibBase.fEncrypted)."""
    try:
        compound = _Compound(data)
        start = next((start for name, start in compound.entries() if name == "WordDocument"), None)
        sector = b"" if start is None else next(compound.sectors(start), b"")
        return bool(struct.unpack_from("<H", sector, 10)[0] & _ENCRYPTED)
    except (ValueError, struct.error):
        return False
