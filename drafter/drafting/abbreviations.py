"""A typist's abbreviations: «jjeg» becomes «los Jefes y las Jefas de Estado y de Gobierno» as one goes on typing.

As text there is one a line, ``jjeg = los Jefes…``; what has no ``=``, or nothing on one side of it, is no abbreviation.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_LAST_WORD = re.compile(r"[^\W_]+\Z")
ENDS_A_WORD = frozenset(" ,.;:)»”’!?")
"""What one types after a word; only then is an abbreviation written out."""


def written_out(before: str, table: Mapping[str, str]) -> tuple[int, str] | None:
    """What the word before the cursor stands for.

    An abbreviation counts as it is written in the table, and with a capital, which its words then begin with too.

    Args:
        before: the words of the paragraph up to the cursor.
        table: abbreviations and what they stand for.

    Returns:
        The character where the abbreviation begins, and the words that go in its place; None where it is none.
    """
    found = _LAST_WORD.search(before)
    if found is None:
        return None
    word = found.group()
    if word in table:
        return found.start(), table[word]
    small = word[0].lower() + word[1:]
    if small != word and small in table:
        words = table[small]
        return found.start(), words[0].upper() + words[1:]
    return None


def abbreviations_from_text(text: str) -> dict[str, str]:
    """The abbreviations of such a text; the last of two for one word counts."""
    found: dict[str, str] = {}
    for line in text.splitlines():
        short, _, words = line.partition("=")
        short, words = short.strip(), " ".join(words.split())
        if short and words and _LAST_WORD.fullmatch(short):
            found[short] = words
    return found


def abbreviations_to_text(table: Mapping[str, str]) -> str:
    """The text that :func:`abbreviations_from_text` reads, in alphabetical order."""
    return "".join(f"{short} = {words}\n" for short, words in sorted(table.items()))
