"""Raw text -> lines: the first step of reading an instrument.

Encodings of the same words become one: Unicode NFC, one space between words, no invisible characters. What the white
space tells about pages (form feeds, single leading spaces) is kept beside the words.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_NEWLINES = re.compile("\r\n|[\n\r\v\x1c\x1d\x1e\x85\u2028\u2029]")
# Soft hyphens, zero-width marks and control characters are no part of any word.
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff\x00-\x08\x0e-\x1b\x1f\x7f]")
_SOFT_HYPHEN_AT_LINE_END = re.compile("\u00ad[ \t]*(?:\r\n|\n|\r)[ \t]*")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the source.

    Attributes:
        text: its words, NFC, one space between; empty for a blank line.
        indent: white space characters before the first word (0 for a blank line).
        new_page: True where a form feed stands between this line and the one before.
    """

    text: str
    indent: int
    new_page: bool


def read_lines(raw: str) -> tuple[Line, ...]:
    """Cut a whole file into lines."""
    raw = _SOFT_HYPHEN_AT_LINE_END.sub("", raw)
    raw = unicodedata.normalize("NFC", _INVISIBLE.sub("", raw))
    lines = []
    for page_number, page in enumerate(raw.split("\f")):
        for line_number, line in enumerate(_NEWLINES.split(page)):
            words = line.split()
            indent = len(line) - len(line.lstrip()) if words else 0
            new_page = page_number > 0 and line_number == 0
            lines.append(Line(" ".join(words), indent, new_page))
    return tuple(lines)
