"""The elements that mark tracked changes, each with an id of its own (ECMA-376 part 1, 17.13.5)."""

from __future__ import annotations

from lxml import etree

from drafter.exchange.outgoing.revision_units import Fate
from drafter.exchange.word_names import w

ELEMENT_OF_FATE = {
    Fate.INSERTED: "ins",
    Fate.DELETED: "del",
    Fate.MOVED_FROM: "moveFrom",
    Fate.MOVED_TO: "moveTo",
}
"""Which element holds words, or marks a paragraph's end, of that fate."""


class RevisionMarks:
    """Makes the marks of one file.

    Args:
        author: who the changes are by.
        date: UTC, ISO 8601 with seconds; empty leaves it out (the standard allows it).
        first_id: lowest w:id that is free in the file.
        first_move: lowest number of a move whose name, ``move1``…, is free in the file.
    """

    def __init__(self, author: str, date: str, *, first_id: int = 1, first_move: int = 1) -> None:
        self._author = author
        self._date = date
        self._next_id = first_id
        self._first_id = first_id
        self._first_move = first_move

    @property
    def count(self) -> int:
        """How many were made so far."""
        return self._next_id - self._first_id

    def free_id(self) -> str:
        """The next w:id, as it is written."""
        self._next_id += 1
        return str(self._next_id - 1)

    def mark(self, name: str, author: str = "") -> etree._Element:
        """A ``w:name`` with the next id, the author (the file's where none is named) and the date."""
        element = etree.Element(w(name))
        element.set(w("id"), self.free_id())
        element.set(w("author"), author or self._author)
        if self._date:
            element.set(w("date"), self._date)
        return element

    def of(self, fate: Fate, author: str = "") -> etree._Element:
        """The mark of words, or of a paragraph's end, with that fate; by the file's author where none is named.

        Raises:
            KeyError: they are kept.
        """
        return self.mark(ELEMENT_OF_FATE[fate], author)

    def range(self, fate: Fate, number: int) -> tuple[etree._Element, etree._Element]:
        """Start and end of a moved range; both places of a move share its name.

        Args:
            fate: ``MOVED_FROM`` or ``MOVED_TO``.
            number: of the move, from 1.
        """
        name = ELEMENT_OF_FATE[fate]
        start = self.mark(f"{name}RangeStart")
        start.set(w("name"), f"move{self._first_move + number - 1}")
        end = etree.Element(w(f"{name}RangeEnd"))
        end.set(w("id"), start.get(w("id"), ""))
        return start, end
