"""Words from elsewhere, made fit for a draft."""

from __future__ import annotations

import re
import unicodedata

# What a word processor writes before a list item in plain text: a bullet or a typed number, then a tab; or a bullet
# and blanks. Word's own bullets are Symbol and Wingdings characters of the private use area. A typed number and
# blanks are a mark where a sentence begins after them: paragraphs get their labels from the draft («4. 2. Reafirman»).
_LIST_MARK = re.compile(
    r"^(?:(?:[•·▪▫◦‣●○■□∙*o–—\-\uf0b7\uf0a7\uf076\uf0d8\uf02d]|[(]?\w{1,4}[.)](?:-|–)?)\s*\t\s*"
    r"|[•▪▫◦‣●\uf0b7\uf0a7\uf076\uf0d8]\s+"
    r"|\d{1,3}(?:[.)](?:-|–)?|\s?(?:bis|ter|quater)[.)]?)\s+(?=[«“\"(¿¡]*[^\W\d_a-zà-öø-ÿ]))"
)
_LINE_ENDS = re.compile(r"\r\n|[\r\n\x0c\x85\u2029]")
_LINE_BREAKS = str.maketrans({"\x0b": "\n", "\u2028": "\n"})
_UNWANTED = dict.fromkeys(
    [
        *(code for code in range(0x20) if code not in (0x09, 0x0A)),
        0x7F,
        *(0xAD, 0x200B, 0x2060, 0xFEFF),  # soft hyphen, zero width space, word joiner, byte order mark
        *(0xFFF9, 0xFFFA, 0xFFFB, 0xFFFC, 0xFDD0, 0xFDD1, 0xFFFE, 0xFFFF),  # anchors and Qt's own signs
    ]
)


def pasted_paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a pasted text: NFC, without list marks, tabs, invisible characters and empty lines.

    A line break inside a paragraph (Word's vertical tab) stays, as ``"\\n"``. Blanks at the ends are kept only where
    the paste is part of one paragraph: they separate its words from those around.
    """
    lines = _LINE_ENDS.split(text)
    if len(lines) == 1:
        return (_plain(_visible(lines[0])),)
    kept = (_plain(_LIST_MARK.sub("", _visible(line).strip(), count=1)).strip(" ") for line in lines)
    return tuple(words for words in kept if words)


def _visible(line: str) -> str:
    return line.translate(_LINE_BREAKS).translate(_UNWANTED)


def _plain(line: str) -> str:
    return unicodedata.normalize("NFC", line.replace("\t", " "))
