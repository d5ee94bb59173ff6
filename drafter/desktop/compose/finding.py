"""Finding words in a draft: accents and case do not matter, offsets stay those of the text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass


class _Folding(dict[int, str]):
    """Each character's plain small letter, made when first met; always one for one, so offsets stay."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        plain = unicodedata.normalize("NFD", character)[0].casefold()
        self[code] = " " if character.isspace() else plain if len(plain) == 1 else character
        return self[code]


_FOLDING = _Folding()


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Where the words stand: ``start`` to ``stop`` (characters) of the paragraph at ``place``."""

    place: int
    start: int
    stop: int


def occurrences(texts: Iterable[str], words: str) -> tuple[Occurrence, ...]:
    """Every place where ``words`` stand in ``texts`` (one string a paragraph), in reading order, not overlapping."""
    wanted = words.translate(_FOLDING)
    if not wanted.strip():
        return ()
    found: list[Occurrence] = []
    for place, text in enumerate(texts):
        folded = text.translate(_FOLDING)
        at = folded.find(wanted)
        while at >= 0:
            found.append(Occurrence(place, at, at + len(wanted)))
            at = folded.find(wanted, at + len(wanted))
    return tuple(found)
