"""Plain text as paragraphs: whatever its encoding, its line ends, and whether its lines are wrapped."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from drafter.errors import KnownError
from drafter.exchange.incoming.text_as_json import text_to_json
from drafter.exchange.incoming.typed_labels import BULLETS, split_label
from drafter.exchange.model import ImportedText, ImportNote, TextParagraph
from drafter.instruments import ClauseKind

LARGEST_FILE = 64 * 2**20
"""Bytes."""
_LINE_ENDS = re.compile("\r\n|[\r\n\f\x0b\x1c-\x1e]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f\ufeff\ufffe\uffff\ud800-\udfff]")
_TEXT_BYTES = bytes([*b"\t\n\r\f\x0b\x1c\x1d\x1e", *range(0x20, 0x100)])
_BINARY_SHARE = 0.02
"""More control characters than this, and it is no text."""
_WRAPPED_WIDTH = 100
"""Lines longer than this, in characters, were not wrapped by hand or by a converter."""
_FULL_LINE = 0.6
"""A line this much of the longest one goes on in the next."""
_HEADING_LENGTH = 150
"""A first line of at most this many characters that ends without a stop heads the text."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters of a file, and the encoding they were read in."""

    text: str
    encoding: str
    doubtful: bool


def decode(data: bytes, file: str) -> Decoded:
    """Bytes as characters: by byte order mark, else UTF-8, else Windows-1252.

    Raises:
        KnownError: it is no text, or in an encoding that cannot be told.
    """
    for mark, encoding in (
        (b"\xff\xfe\x00\x00", "utf-32"),
        (b"\x00\x00\xfe\xff", "utf-32"),
        (b"\xef\xbb\xbf", "utf-8-sig"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if data.startswith(mark):
            try:
                return Decoded(data.decode(encoding), encoding, False)
            except UnicodeDecodeError as fault:
                raise KnownError("txt-encoding", file=file) from fault
    for encoding in ("utf-16-le", "utf-16-be"):
        if _looks_like_utf16(data, encoding):
            return Decoded(data.decode(encoding), encoding.upper(), True)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_single_bytes(data, file)
    _refuse_binary(text, file)
    return Decoded(text, "utf-8", False)


def _looks_like_utf16(data: bytes, encoding: str) -> bool:
    """Without a mark only where every other byte of Latin text is zero, and the whole decodes."""
    sample = data[:4096]
    high = sample[1::2] if encoding == "utf-16-le" else sample[0::2]
    if len(data) % 2 or len(high) < 2 or high.count(0) < 0.6 * len(high):
        return False
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return "\x00" not in text


def _decode_single_bytes(data: bytes, file: str) -> Decoded:
    """Windows-1252, or line by line where a file has two encodings, if the words it gives look like words."""
    if len(data.translate(None, _TEXT_BYTES)) > _BINARY_SHARE * len(data):
        raise KnownError("txt-binary", file=file)
    lines: list[str] = []
    encodings: set[str] = set()
    for line in data.splitlines(keepends=True):
        try:
            lines.append(line.decode("utf-8"))
            if not line.isascii():
                encodings.add("UTF-8")
            continue
        except UnicodeDecodeError:
            encodings.add("Windows-1252")
        try:
            lines.append(line.decode("cp1252"))
        except UnicodeDecodeError as fault:
            raise KnownError("txt-encoding", file=file) from fault
    text = "".join(lines)
    _refuse_binary(text, file)
    if _looks_garbled(text):
        raise KnownError("txt-encoding", file=file)
    return Decoded(text, " + ".join(sorted(encodings)), len(encodings) > 1)


_ODD_IN_WORDS = re.compile(
    "[A-Za-z][¢£¤¥¦§¨©¬®¯±²³µ¶¸¹¼½¾×÷‡†‰‹Œ„ƒˆ˜™›•¡\u00a0][a-z]|[a-z][—–][a-z]|[A-Za-z][‚’‘”“…Ž‡][a-z]"
)


def _looks_garbled(text: str) -> bool:
    """Signs inside words (``Art¡culo``): the bytes are of another code page (DOS 850, Mac Roman)."""
    letters = len(re.findall("[áéíóúñüÁÉÍÓÚÑàâçèêëîïôùûãõ]", text))
    return len(_ODD_IN_WORDS.findall(text)) > letters


def _refuse_binary(text: str, file: str) -> None:
    if len(_CONTROLS.findall(text)) > _BINARY_SHARE * len(text) and len(text) > 64:
        raise KnownError("txt-binary", file=file)


def read_txt(data: bytes, name: str) -> ImportedText:
    """Reads plain text.

    One paragraph a line; or, where lines are wrapped, one a block between blank lines, its lines joined by
    a space.

    Raises:
        KnownError: it is empty, no text, too large, or in an encoding that cannot be told.
    """
    if len(data) > LARGEST_FILE:
        raise KnownError("txt-too-large", file=name)
    decoded = decode(data, name)
    lines = _LINE_ENDS.split(decoded.text)
    dropped = len(_CONTROLS.findall("".join(lines).removeprefix("\ufeff")))
    cleaned = [unicodedata.normalize("NFC", _CONTROLS.sub("", line)) for line in lines]
    if not any(line.strip() for line in cleaned):
        raise KnownError("file-empty", file=name)
    notes = []
    if decoded.doubtful:
        notes.append(ImportNote("encoding-guessed", {"text": decoded.encoding}))
    if dropped:
        notes.append(ImportNote("control-characters", {"count": dropped}))
    texts = list(_unwrapped(cleaned)) if _is_wrapped(cleaned) else [line for line in cleaned if line.strip()]
    return ImportedText(name, None, tuple(_paragraphs(texts)), tuple(notes))


def read_txt_apart(options: Mapping[str, Any], payload: bytes) -> tuple[object, bytes]:
    """:func:`read_txt` as a task of its own process; options: ``name``."""
    return text_to_json(read_txt(payload, options["name"])), b""


def _blocks(lines: Sequence[str]) -> Iterator[list[str]]:
    block: list[str] = []
    for line in [*lines, ""]:
        if line.strip():
            block.append(line.strip())
        elif block:
            yield block
            block = []


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Whether lines were broken to a width: none is long, and within blocks most but the last are nearly full."""
    longest = max(len(line.rstrip()) for line in lines)
    if longest > _WRAPPED_WIDTH or longest < 40:
        return False
    inner = [line for block in _blocks(lines) for line in block[:-1]]
    full = sum(len(line) >= _FULL_LINE * longest for line in inner)
    continued = sum(line[0].islower() for block in _blocks(lines) for line in block[1:])
    return len(inner) >= 2 and full >= 0.75 * len(inner) and continued >= 0.25 * len(inner)


def _unwrapped(lines: Sequence[str]) -> Iterator[str]:
    """Blocks with their lines joined; a line with a label of its own starts a new paragraph."""
    for block in _blocks(lines):
        text = block[0]
        for before, line in pairwise(block):
            if split_label(line)[0] and before[-1] in ".:;!?":
                yield text
                text = line
            else:
                text = f"{text} {line}"
        yield text


def _paragraphs(texts: Sequence[str]) -> Iterator[TextParagraph]:
    for place, text in enumerate(texts):
        label, separator, words = split_label(text)
        if label:
            kind = ClauseKind.ITEM if label in BULLETS or label.endswith(")") else ClauseKind.PARAGRAPH
            yield TextParagraph(label, kind, words, separator=separator)
            continue
        # Not a title: pandoc and others take a file's title away from its text.
        heads = place == 0 and len(texts) > 1 and len(text) <= _HEADING_LENGTH
        kind = ClauseKind.HEADING if heads and text.rstrip()[-1] not in ".:;," else ClauseKind.PARAGRAPH
        yield TextParagraph("", kind, text)
