"""Plain text as paragraphs: whatever its encoding, its line ends, and whether its lines are wrapped."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

from drafter.errors import KnownError
from drafter.exchange.incoming.text_as_json import check_length, text_to_json
from drafter.exchange.incoming.text_encoding import CONTROLS, decode
from drafter.exchange.incoming.typed_labels import BULLETS, split_label
from drafter.exchange.model import ImportedText, ImportNote, TextParagraph
from drafter.instruments import ClauseKind

LARGEST_FILE = 64 * 2**20
"""Bytes."""
_LINE_ENDS = re.compile("\r\n|[\r\n\f\x0b\x1c-\x1e]")
_WRAPPED_WIDTH = 100
"""Lines longer than this, in characters, were not wrapped by hand or by a converter."""
_FULL_LINE = 0.6
"""A line this much of the longest one goes on in the next."""
_HEADING_LENGTH = 150
"""A first line of at most this many characters that ends without a stop heads the text."""


def read_txt(data: bytes, name: str) -> ImportedText:
    """Reads plain text.

    One paragraph a line; or, where lines are wrapped, one a block between blank lines, its lines joined by
    a space.

    Raises:
        KnownError: it is empty, no text, too large, or in an encoding that cannot be told.
    """
    text, notes = read_raw_txt(data, name)
    lines = _LINE_ENDS.split(text)
    cleaned = [unicodedata.normalize("NFC", CONTROLS.sub("", line)) for line in lines]
    texts = list(_unwrapped(cleaned)) if _is_wrapped(cleaned) else [line for line in cleaned if line.strip()]
    return ImportedText(name, None, tuple(_paragraphs(texts)), notes)


def read_raw_txt(data: bytes, name: str) -> tuple[str, tuple[ImportNote, ...]]:
    """All of a plain text as it stands, its pages and columns included, and what there is to know of it.

    Raises:
        KnownError: as :func:`read_txt`.
    """
    if len(data) > LARGEST_FILE:
        raise KnownError("txt-too-large", file=name)
    decoded = decode(data, name)
    dropped = len(CONTROLS.findall(_LINE_ENDS.sub("", decoded.text).removeprefix("\ufeff")))
    if not CONTROLS.sub("", _LINE_ENDS.sub("", decoded.text)).strip():
        raise KnownError("file-empty", file=name)
    notes = []
    if decoded.doubtful:
        notes.append(ImportNote("encoding-guessed", {"text": decoded.encoding}))
    if dropped:
        notes.append(ImportNote("control-characters", {"count": dropped}))
    return decoded.text, tuple(notes)


def read_txt_apart(options: Mapping[str, Any], payload: bytes) -> tuple[object, bytes]:
    """:func:`read_txt` as a task of its own process; options: ``name``."""
    return text_to_json(read_txt(payload, options["name"])), b""


def read_raw_txt_apart(options: Mapping[str, Any], payload: bytes) -> tuple[object, bytes]:
    """:func:`read_raw_txt` as a task of its own process; options: ``name``."""
    name = options["name"]
    text, notes = read_raw_txt(payload, name)
    check_length(name, text.count("\n"), len(text))
    return {"text": text, "notes": [[note.key, dict(note.data)] for note in notes]}, b""


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
