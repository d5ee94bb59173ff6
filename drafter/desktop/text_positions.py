"""The one place where Python's offsets (code points) and Qt's (UTF-16 units) meet."""

from __future__ import annotations

import re

_HALF_PAIR = re.compile("[\ud800-\udfff]")

_LAST_OF_ONE_UNIT = "\uffff"

LINE_SEPARATOR = "\u2028"
"""What a QTextDocument holds for a line break inside a paragraph; a draft holds ``"\\n"``."""


def to_qt(text: str, offset: int) -> int:
    """The UTF-16 offset of Python offset ``offset`` in ``text``."""
    head = text[:offset]
    return offset + len(head.encode("utf-16-le", "surrogatepass")) // 2 - len(head)


def from_qt(text: str, units: int) -> int:
    """The Python offset in ``text`` of UTF-16 offset ``units``; inside a pair, that of the character's start."""
    if not text or max(text) <= _LAST_OF_ONE_UNIT:
        return max(0, min(units, len(text)))
    seen = 0
    for offset, character in enumerate(text):
        width = 2 if ord(character) > 0xFFFF else 1
        if seen + width > units:
            return offset
        seen += width
    return len(text)


def length_in_qt(text: str) -> int:
    """How many UTF-16 units ``text`` takes."""
    return to_qt(text, len(text))


_BREAKS = str.maketrans(dict.fromkeys("\n\r\u2029\ufdd0\ufdd1", LINE_SEPARATOR))
"""All that a QTextDocument would take for the end of a paragraph; a draft has only the first of them."""


def document_text(text: str) -> str:
    """A draft's paragraph as a QTextBlock holds it."""
    return text.translate(_BREAKS)


def draft_text(block_text: str) -> str:
    """A QTextBlock's text as a draft's paragraph holds it; half a surrogate pair, which no file takes, is U+FFFD."""
    whole = _HALF_PAIR.sub("\ufffd", block_text)
    return whole.replace(LINE_SEPARATOR, "\n")
