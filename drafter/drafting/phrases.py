"""Known phrases in running text: the longest one that begins at a place.

Words are compared without case and accents, white space of any kind counts as one, and so do the two apostrophes.
Phrases that would be words if they were written small (``US``, ``ALBA``, ``CAN``) can be known in capitals alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from drafter.instruments import fold

Meaning = TypeVar("Meaning")

_TOKEN = re.compile(r"[^\W_]+|[^\w\s]|_")
_APOSTROPHES = str.maketrans("’ʼ`´", "''''")


@dataclass(slots=True)
class _Node(Generic[Meaning]):
    longer: dict[str, _Node[Meaning]] = field(default_factory=dict)
    any_case: Meaning | None = None
    as_written: dict[str, Meaning] = field(default_factory=dict)
    """By the exact letters, for phrases known in capitals alone."""


class PhraseIndex(Generic[Meaning]):
    """Finds phrases; made once for a table. A phrase that is entered twice keeps its first meaning."""

    def __init__(self, any_case: Iterable[tuple[str, Meaning]], as_written: Iterable[tuple[str, Meaning]] = ()) -> None:
        self._root: _Node[Meaning] = _Node()
        for phrase, meaning in any_case:
            node, letters = self._node(phrase)
            if letters and node.any_case is None:
                node.any_case = meaning
        for phrase, meaning in as_written:
            node, letters = self._node(phrase)
            if letters:
                node.as_written.setdefault(letters, meaning)

    def _node(self, phrase: str) -> tuple[_Node[Meaning], str]:
        node = self._root
        tokens = _TOKEN.findall(phrase)
        for token in tokens:
            node = node.longer.setdefault(_plain(token), _Node())
        return node, "".join(tokens)

    def longest(self, text: str, start: int, stop: int) -> tuple[Meaning, int] | None:
        """The longest phrase in ``text[start:stop]`` that begins at ``start``, and where it ends; None where none does.

        It never ends within a word, and takes no time that grows with the text.
        """
        node = self._root
        found: tuple[Meaning, int] | None = None
        place = start
        letters = ""
        while (token := _TOKEN.match(text, after_blanks(text, place, stop), stop)) is not None:
            below = node.longer.get(_plain(token.group()))
            if below is None:
                break
            node, place = below, token.end()
            letters += token.group()
            meaning = node.as_written.get(letters) or node.any_case
            if meaning is not None:
                found = meaning, place
        return found

    def whole(self, text: str) -> Meaning | None:
        """What ``text`` means as a whole, whatever its case."""
        node = self._root
        tokens = _TOKEN.findall(text)
        for token in tokens:
            below = node.longer.get(_plain(token))
            if below is None:
                return None
            node = below
        return node.as_written.get("".join(tokens)) or node.any_case or next(iter(node.as_written.values()), None)


def after_blanks(text: str, place: int, stop: int) -> int:
    """The first place from ``place`` on that holds no white space; ``stop`` where all do."""
    while place < stop and text[place].isspace():
        place += 1
    return place


def _plain(token: str) -> str:
    return fold(token).translate(_APOSTROPHES)
