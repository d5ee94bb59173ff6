"""Names in running text: the longest known one that begins at a place.

Words are compared without case and accents, white space of any kind counts as one, and so do the two apostrophes. A
short form all in capitals (``US``, ``UE``, ``ALBA``) and a code are known in capitals alone: «us», «alba», «per» and
«can» are words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from drafter.drafting.delegations.model import Party
from drafter.instruments import fold

_TOKEN = re.compile(r"[^\W_]+|[^\w\s]|_")
_LONGEST_SHORT_FORM = 5
_APOSTROPHES = str.maketrans("’ʼ`´", "''''")


@dataclass(slots=True)
class _Node:
    longer: dict[str, _Node] = field(default_factory=dict)
    party: Party | None = None
    written: dict[str, Party] = field(default_factory=dict)
    """By the exact letters, for short forms and codes."""


class NameIndex:
    """Finds names; made once for a table."""

    def __init__(self, entries: Iterable[tuple[str, Party]], codes: Iterable[tuple[str, Party]]) -> None:
        """Takes names before codes: who comes first keeps a name."""
        self._root = _Node()
        for name, party in entries:
            self._add(name, party)
        for code, party in codes:
            self._add(code, party, as_code=True)

    def _add(self, name: str, party: Party, *, as_code: bool = False) -> None:
        tokens = _TOKEN.findall(name)
        node = self._root
        for token in tokens:
            node = node.longer.setdefault(_plain(token), _Node())
        if as_code or is_short_form(name):
            node.written.setdefault("".join(tokens), party)
        elif tokens and node.party is None:
            node.party = party

    def longest(self, text: str, start: int, stop: int) -> tuple[Party, int] | None:
        """The longest name in ``text[start:stop]`` that begins at ``start``, and where it ends; None where none does.

        A name never ends within a word.
        """
        node = self._root
        found: tuple[Party, int] | None = None
        place = start
        letters = ""
        while (token := _TOKEN.match(text, _after_blanks(text, place, stop), stop)) is not None:
            below = node.longer.get(_plain(token.group()))
            if below is None:
                break
            node, place = below, token.end()
            letters += token.group()
            party = node.written.get(letters) or node.party
            if party is not None:
                found = party, place
        return found

    def whole(self, text: str) -> Party | None:
        """The party whose name ``text`` is, whatever its case."""
        node = self._root
        tokens = _TOKEN.findall(text)
        for token in tokens:
            below = node.longer.get(_plain(token))
            if below is None:
                return None
            node = below
        written = node.written.get("".join(tokens))
        return written or node.party or next(iter(node.written.values()), None)


def is_short_form(name: str) -> bool:
    """True for a few capitals: a name that would be a word if it were written small."""
    letters = [character for character in name if character.isalpha()]
    return 0 < len(letters) <= _LONGEST_SHORT_FORM and all(character.isupper() for character in letters)


def _plain(token: str) -> str:
    return fold(token).translate(_APOSTROPHES)


def _after_blanks(text: str, place: int, stop: int) -> int:
    while place < stop and text[place].isspace():
        place += 1
    return place
