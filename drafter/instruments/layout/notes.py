"""Footnotes of an adopted text: what a state reserves or states there, and what only says where something is printed.

A reservation is part of what was adopted and is searched for, so a note is a clause, under the one whose words bear its
mark. A note that only refers («Resolución 70/1», «Véase A/C.2/75/L.3») says nothing: it is listed with the furniture.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from drafter.instruments.layout.masthead import SYMBOL

_LONGEST_REFERENCE = 30
"""Words."""
_REFERS = re.compile(
    r"(?:v[ée]a(?:n)?se|ver|see|voir|veja(?:-se)?|cf\.?|confer|ib[íi]d\w*\.?|id\.|idem|op\. cit\.|loc\. cit\."
    r"|(?:la |the |a )?(?:resoluci[óo]n(?:es)?|r[ée]solutions?|resoluç(?:ão|ões)|decisi[óo]n(?:es)?|d[ée]cisions?"
    r"|decis(?:ão|ões)) (?:\d|(?-i:[A-Z]{1,4}[/.\d]))"
    r"|naciones unidas, recueil|united nations, treaty series|naciones unidas, treaty series|nations unies, recueil"
    r"|nações unidas, treaty series|documentos? (?-i:[A-Z])|documents? (?-i:[A-Z])|https?://|www\."
    rf"|(?-i:{SYMBOL}))",
    re.IGNORECASE,
)
"""How a note begins that refers; «véase también» and a symbol alone among them."""
_STATES = re.compile(
    r"\b(?:reserva\w*|reservation\w*|reserve[sd]?|réserve\w*|gobierno|government|gouvernement|governo|delegaci[óo]n"
    r"|delegation|délégation|delegação|se disocia\w*|dissociat\w*|deja constancia|entiende|considera\w*|wishes"
    r"|understands|no (?:se suma|acompaña|apoya|comparte)|does not|n[’']appuie|não)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote or endnote as its file tells it.

    Attributes:
        mark: what it is numbered with, as printed: ``"1"``, ``"1/"``, ``"*"``.
        text: its words without the mark.
        typed: what of the mark is typed among the words that bear it, to be taken out of them; empty where nothing is.
        after: how many characters of these words stand after that.
    """

    mark: str
    text: str
    typed: str = ""
    after: int = 0


def only_refers(text: str) -> bool:
    """True for a note that says where something is printed, and no more."""
    if len(text.split()) > _LONGEST_REFERENCE or _STATES.search(text):
        return False
    return _REFERS.match(text) is not None


def without_marks(line: str, notes: Sequence[Note]) -> str:
    """A line without what somebody typed among its words as the marks of its notes."""
    for note in notes:
        at = len(line) - note.after - len(note.typed)
        if note.typed and at >= 0 and line.startswith(note.typed, at):
            line = line[:at] + line[at + len(note.typed) :]
    return line
