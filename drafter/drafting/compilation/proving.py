"""The neutrality proof: what each delegation wrote is in the compilation, word by word, and nothing else is.

Twice, and each time by re-reading what was made and not what it was made from:

- *from the structure*: every delegation's reading is its text, character for character and paragraph for paragraph, and
  the reading of nobody is the base;
- *from the printed text*: the brackets are read as anybody would read them who was handed the paper. Where the texts
  themselves have brackets, slashes or dashes, this can be impossible; such passages are counted, not passed over.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from drafter.drafting import brackets
from drafter.drafting.brackets import Notation
from drafter.drafting.compilation.model import Choice, Compilation, Passage, Piece, Source, Words
from drafter.drafting.compilation.printing import PILCROW, PrintedPassage, Style, Wording, involved, printed
from drafter.drafting.compilation.readings import is_read_by, reading, words_of

_SEAM = re.compile(f" ?{PILCROW} ?")
_MISLEADING = re.compile(rf"[\[\]{{}}{PILCROW}:\u2029]|(?:^|\s)[/\-–—−](?:\s|$)|(?:^|\s)[-–—−]")
"""What words of a text have in common with the notation."""


@dataclass(frozen=True, slots=True)
class ProofFailure:
    """A place where a reading is not the text.

    Attributes:
        delegation: code; None for the base.
        paragraph: index in that text; in the base for a passage that does not read back from the printed text.
        expected: the line as it is in the text; empty where it has none more.
        found: as it was read.
        printed: True where it was read from the printed text, False for the structure.
    """

    delegation: str | None
    paragraph: int
    expected: str
    found: str
    printed: bool = False


@dataclass(frozen=True)
class NeutralityProof:
    """What re-reading a compilation found.

    Attributes:
        failures: none where every reading is its text.
        delegations: how many readings were compared, without the base's.
        paragraphs: how many paragraphs of all of them.
        printed: how many passages with brackets read back from the printed text.
        structure_only: indexes of passages whose own words look like notation, and that are proved from the structure
            alone.
    """

    failures: tuple[ProofFailure, ...]
    delegations: int
    paragraphs: int
    printed: int = 0
    structure_only: tuple[int, ...] = ()

    @property
    def ok(self) -> bool:
        """True where nothing is wrong."""
        return not self.failures


def structure_failures(compilation: Compilation, texts: Mapping[str, Sequence[Source]]) -> tuple[ProofFailure, ...]:
    """Where readings of the structure are not the texts; each text's first such paragraph.

    Args:
        compilation: what is proved.
        texts: of each delegation, by code, as they came.
    """
    found: list[ProofFailure] = []
    wanted: list[tuple[str | None, Sequence[Source]]] = [(None, compilation.base), *texts.items()]
    for delegation, text in wanted:
        read = reading(compilation, delegation)
        for place, (expected, got) in enumerate(zip_longest(text, read)):
            if expected != got:
                found.append(ProofFailure(delegation, place, _line(expected), _line(got)))
                break
    return tuple(found)


def _line(source: Source | None) -> str:
    return "" if source is None else f"{source.label} {source.text}".strip()


def readable(
    passage: Passage, end: str, wording: Wording, notation: Notation
) -> tuple[PrintedPassage, ProofFailure | None]:
    """A passage in the first style that reads back exactly.

    Returns:
        It, and None; where no style does it is printed in the first, with what that reading gives.
    """
    if passage.is_agreed:
        return printed(passage, end, wording, Style.PLAIN), None
    failures = []
    for style in Style:
        written = printed(passage, end, wording, style)
        failure = _misreading(written, passage, end, notation)
        if failure is None:
            return written, None
        failures.append((written, failure))
    return failures[0]


def _misreading(written: PrintedPassage, passage: Passage, end: str, notation: Notation) -> ProofFailure | None:
    bracketed = brackets.parse(written.running, notation)
    exact = written.style is not Style.PLAIN
    for delegation in (None, *involved(passage)):
        expected = words_of(passage.pieces, delegation) if is_read_by(passage, delegation) else ""
        found = brackets.reading(bracketed, brackets.as_read_by(bracketed, delegation, exact=True), exact=exact)
        found = found.replace(PILCROW, end) if exact else _SEAM.sub(end, found)
        if found != expected:
            place = passage.base[0] if passage.base else max(passage.behind, 0)
            return ProofFailure(delegation, place, expected, found, printed=True)
    return None


def looks_like_notation(passage: Passage, end: str) -> bool:
    """Whether words of a passage have signs of the notation, so that no reader could tell them from it."""
    texts: list[str] = []
    waiting: list[Piece] = list(passage.pieces)
    while waiting:
        piece = waiting.pop()
        if isinstance(piece, Choice):
            waiting += piece.base
            texts += [one.text for one in piece.alternatives]
        elif isinstance(piece, Words):
            texts.append(piece.text)
    return any(_MISLEADING.search(text) for whole in texts for text in whole.split(end)) or not any(
        text.strip() for text in texts
    )
