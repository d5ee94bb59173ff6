"""Bytes as characters, whatever somebody's editor wrote: by mark, by form, and for one-byte encodings by plausibility.

UTF-8, UTF-16 and UTF-32 betray themselves. The one-byte encodings do not: any bytes are some text in each of them. So
each is tried, and every sign beyond ASCII is judged where it stands: an é in a word, a « before one and a º after a
figure speak for a reading; a ¢ in a word, a capital in the middle of one or a line-drawing sign speak against it. What
is not clear is told to the reader, and what is plausible in no encoding is refused rather than garbled.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from drafter.errors import KnownError

CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f\ufeff\ufffe\uffff\ud800-\udfff]")
_TEXT_BYTES = bytes([*b"\t\n\r\f\x0b\x1c\x1d\x1e", *range(0x20, 0x100)])
_BINARY_SHARE = 0.02
"""More control characters than this, and it is no text…"""
_SHORT = 64
"""…unless it is so short, in bytes, that a stray one or two prove nothing."""
_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_ONE_BYTE = (
    ("cp1252", "Windows-1252"),
    ("iso8859_15", "ISO-8859-15"),
    ("cp850", "DOS 850"),
    ("mac_roman", "Mac Roman"),
    ("cp437", "DOS 437"),
)
_BEYOND_ASCII = re.compile("[^\x00-\x7f]")
_SECOND_CONTROLS = re.compile("[\x80-\x9f]")
"""Control characters nobody uses: where ISO 8859 has them, Windows has quotation marks."""
_JUDGED = 20_000
"""Signs beyond ASCII that are looked at."""
_PLAUSIBLE = 0.5
"""Least mean judgement of a reading that is taken."""
_CLEAR = 0.6
"""By how much the mean judgement of the best reading must exceed that of any other."""

_FREQUENT = frozenset("áéíóúñÁÉÍÓÚÑ")
_USUAL = frozenset("ãçõêâôàèüÃÇÕÊÂÔÀÈÜ")
_RARE = frozenset("ùûîïëœæÿÙÛÎÏËŒÆŸ")
_OPENING = frozenset("«¿¡“‘„")
_CLOSING = frozenset("»”’…")
_ELIDED = frozenset("dlcjmnstuDLCJMNSTU")
_SIGNS = frozenset("§©®™·•¶†±½¼¾²³×€£\u00a0")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters of a file, the encoding they were read in, and whether that is a guess."""

    text: str
    encoding: str
    doubtful: bool


def decode(data: bytes, file: str) -> Decoded:
    """Bytes as characters.

    Raises:
        KnownError: it is no text, or in an encoding that cannot be told.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return Decoded(data.decode(encoding), encoding, False)
            except UnicodeDecodeError as fault:
                raise KnownError("txt-encoding", file=file) from fault
    for encoding, width, place in (
        ("utf-32-le", 4, 0), ("utf-32-be", 4, 3), ("utf-16-le", 2, 0), ("utf-16-be", 2, 1),
    ):  # fmt: skip
        text = _wide(data, encoding, width, place)
        if text is not None:
            return Decoded(text, encoding.upper(), True)
    if len(data.translate(None, _TEXT_BYTES)) > _BINARY_SHARE * len(data) and len(data) > _SHORT:
        raise KnownError("txt-binary", file=file)
    try:
        return Decoded(data.decode("utf-8"), "utf-8", False)
    except UnicodeDecodeError:
        return _decode_bytes(data, file)


def _wide(data: bytes, encoding: str, width: int, place: int) -> str | None:
    """Without a mark only where all but one byte of most Latin characters are zero, and the whole decodes."""
    sample = data[: 1024 * width]
    if len(data) % width or len(sample) < 2 * width:
        return None
    low = sample[place::width]
    zeros = sample.count(0) - low.count(0)
    if zeros < 0.6 * (len(sample) - len(low)) or low.count(0) > _BINARY_SHARE * len(low):
        return None
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    return None if "\x00" in text else text


def _decode_bytes(data: bytes, file: str) -> Decoded:
    """One-byte text; lines that are UTF-8 all the same are read as such, where a file was put together of two."""
    lines = data.splitlines(keepends=True)
    as_utf8 = [_utf8_or_none(line) for line in lines]
    rest = b"".join(line for line, text in zip(lines, as_utf8, strict=True) if text is None)
    codec, name, clear = _likeliest(rest, file)
    mixed = any(text is not None and not text.isascii() for text in as_utf8)
    text = "".join(line.decode(codec) if text is None else text for line, text in zip(lines, as_utf8, strict=True))
    return Decoded(text, f"UTF-8 + {name}" if mixed else name, mixed or not clear)


def _utf8_or_none(line: bytes) -> str | None:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _likeliest(data: bytes, file: str) -> tuple[str, str, bool]:
    """Codec and name of the encoding whose reading is the most plausible, and whether no other comes near.

    Raises:
        KnownError: none is plausible.
    """
    readings: list[tuple[float, str, str, str]] = []
    for codec, name in _ONE_BYTE:
        try:
            text = data.decode(codec)
        except UnicodeDecodeError:
            continue
        if _SECOND_CONTROLS.search(text) is None and all(text != other for _, other, _, _ in readings):
            readings.append((_plausibility(text), text, codec, name))
    readings.sort(key=lambda reading: -reading[0])
    if not readings or readings[0][0] < _PLAUSIBLE:
        raise KnownError("txt-encoding", file=file)
    best, _, codec, name = readings[0]
    runner_up = readings[1][0] if len(readings) > 1 else best - 2 * _CLEAR
    # Windows-1252 is what nearly every such file is; any other is worth a look even where it is clear.
    return codec, name, codec == "cp1252" and best - runner_up >= _CLEAR


def _plausibility(text: str) -> float:
    """Mean judgement of the signs beyond ASCII, -3 to 3."""
    total = 0.0
    count = 0
    for found in _BEYOND_ASCII.finditer(text):
        place = found.start()
        before = text[place - 1] if place else " "
        after = text[place + 1] if place + 1 < len(text) else " "
        total += _judged(found.group(), before, after)
        count += 1
        if count == _JUDGED:
            break
    return total / count if count else 0.0


def _judged(sign: str, before: str, after: str) -> float:
    """How plausible a sign is between two others."""
    if sign.isalpha() and sign not in "ºª":
        return _judged_letter(sign, before, after)
    inside = before.isalpha() and after.isalpha()
    if sign in _OPENING:
        return 1.5 if not before.isalnum() and not after.isspace() else -3.0 if inside else -0.5
    if sign == "’" and inside:
        return 1.0 if before in _ELIDED else -2.0
    if sign in _CLOSING:
        return 1.5 if not before.isspace() and not after.isalnum() else -3.0 if inside else -0.5
    if sign in "–—":
        return -2.0 if inside else 1.0
    if sign in "ºª°":
        return 1.5 if (before.isdigit() or before in ".Nn") and not after.isalpha() else -2.0
    if sign in _SIGNS:
        return -3.0 if inside and sign not in "·\u00a0" else 0.7
    return -2.0


def _judged_letter(sign: str, before: str, after: str) -> float:
    weight = 2.5 if sign in _FREQUENT else 1.8 if sign in _USUAL else 0.8 if sign in _RARE else -1.5
    if not before.isalpha() and not after.isalpha() and sign not in "àÀéÉóÓ":
        return -1.0
    if sign.isupper() and (before.islower() or (before.isupper() and after.islower())):
        return -2.5
    if sign.islower() and before.isupper() and after.isupper():
        return -2.0
    if not before.isascii() and before.isalpha() and (before, sign) not in _PAIRS:
        weight -= 3.0
    return weight


_PAIRS = frozenset((first, second) for first in "çÇéÉñÑüíáóãõ" for second in "ãõáéíóúêâÃÕÁÉÍÓÚÊÂeo")
"""Letters beyond ASCII that do follow one another: ``ação``, ``créée``, ``lingüística``."""
