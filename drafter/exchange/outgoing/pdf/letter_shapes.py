"""Outlines of letters as drawing operators: for a mark across the page that is no text and is never read as such."""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Iterator, Sequence

from reportlab.pdfbase.ttfonts import TTFontFace

_ON_CURVE, _SHORT_X, _SHORT_Y, _REPEAT, _SAME_X, _SAME_Y = 1, 2, 4, 8, 16, 32
_Point = tuple[float, float, bool]
"""x, y in the face's own units, and whether it is on the curve."""


def outline(words: str, face: TTFontFace) -> tuple[str, float]:
    """The operators that draw some capital letters from the origin to the right, and their width.

    Lengths are the face's own units (1/2048 of the letters' size in our faces). Accents are left out.
    """
    plain = "".join(one for one in unicodedata.normalize("NFD", words) if not unicodedata.combining(one))
    operators: list[str] = []
    x = 0.0
    for character in plain:
        glyph = face.charToGlyph.get(ord(character), 0)
        for contour in _contours(face, glyph):
            operators.extend(_drawn([(px + x, py, on) for px, py, on in contour]))
        x += float(face.hmetrics[glyph][0])
    return " ".join(operators), x


def _contours(face: TTFontFace, glyph: int) -> list[list[_Point]]:
    """The contours of a glyph that is not made of others; none for blanks and composed ones."""
    start, stop = face.glyphPos[glyph], face.glyphPos[glyph + 1]
    data = face.get_table("glyf")[start:stop]
    if len(data) < 10:
        return []
    count = struct.unpack(">h", data[:2])[0]
    if count <= 0:
        return []
    ends = struct.unpack(f">{count}H", data[10 : 10 + 2 * count])
    instructions = struct.unpack(">H", data[10 + 2 * count : 12 + 2 * count])[0]
    at = 12 + 2 * count + instructions
    flags: list[int] = []
    while len(flags) <= ends[-1]:
        flag = data[at]
        at += 1
        repeats = 1
        if flag & _REPEAT:
            repeats += data[at]
            at += 1
        flags.extend([flag] * repeats)
    xs, at = _coordinates(data, at, flags, _SHORT_X, _SAME_X)
    ys, at = _coordinates(data, at, flags, _SHORT_Y, _SAME_Y)
    points = [(float(x), float(y), bool(flag & _ON_CURVE)) for x, y, flag in zip(xs, ys, flags, strict=True)]
    starts = (0, *(end + 1 for end in ends[:-1]))
    return [points[first : last + 1] for first, last in zip(starts, ends, strict=True)]


def _coordinates(data: bytes, at: int, flags: Sequence[int], short: int, same: int) -> tuple[list[int], int]:
    values: list[int] = []
    value = 0
    for flag in flags:
        if flag & short:
            value += data[at] if flag & same else -data[at]
            at += 1
        elif not flag & same:
            value += struct.unpack(">h", data[at : at + 2])[0]
            at += 2
        values.append(value)
    return values, at


def _drawn(contour: Sequence[_Point]) -> Iterator[str]:
    """A closed contour; TrueType's quadratic curves as PDF's cubic ones."""
    points: list[_Point] = []
    for one, other in zip(contour, (*contour[1:], contour[0]), strict=True):
        points.append(one)
        if not one[2] and not other[2]:
            points.append(((one[0] + other[0]) / 2, (one[1] + other[1]) / 2, True))
    while not points[0][2]:
        points.append(points.pop(0))
    points.append(points[0])
    x, y, _ = points[0]
    yield f"{x:.0f} {y:.0f} m"
    place = 1
    while place < len(points):
        px, py, on = points[place]
        if on:
            yield f"{px:.0f} {py:.0f} l"
            x, y = px, py
            place += 1
            continue
        ex, ey, _ = points[place + 1]
        yield (
            f"{x + (px - x) * 2 / 3:.0f} {y + (py - y) * 2 / 3:.0f} "
            f"{ex + (px - ex) * 2 / 3:.0f} {ey + (py - ey) * 2 / 3:.0f} {ex:.0f} {ey:.0f} c"
        )
        x, y = ex, ey
        place += 2
    yield "h"
