"""Notes that a plain text prints as a list at its end, and the marks of these among its words.

The order of a plain text is its own, so such a note stays where it stands; its mark («es un derecho,1/») becomes
something printed in the midst of the words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from drafter.instruments.layout.blocks import Block, Printed

_BEGINS = re.compile(
    r"_{4,}|[-–—]{4,}"
    r"|(?:notas?(?: (?:al|de) pie(?: de p[áa]gina)?| de rodapé| finales)?|notes?(?: de bas de page)?|footnotes?"
    r"|endnotes?)\W*",
    re.IGNORECASE,
)
"""A rule, or a heading, above the list."""
_MARKED = re.compile(r"(?P<mark>(?P<number>\d{1,3})(?:/|\.|\))?)\s+(?P<words>\S.*)")
_IS_MARK = re.compile(r"\d{1,3}/?")


@dataclass(frozen=True, slots=True)
class ListedNotes:
    """The notes at the end of a text.

    Attributes:
        blocks: all of the text, the marks of the notes printed in the midst of its words.
        begins: the place of the rule or heading above the notes; None where there are no notes.
        notes: mark and words of each note, by its place.
    """

    blocks: tuple[Block, ...]
    begins: int | None = None
    notes: Mapping[int, tuple[str, str]] | None = None

    def is_aside(self, place: int) -> bool:
        """True for a note, and for what stands above the first."""
        return place == self.begins or place in (self.notes or {})


def is_mark(printed: Printed) -> bool:
    """True for something in the midst of words that can be the mark of a note."""
    return _IS_MARK.fullmatch(printed.text) is not None


def listed_notes(blocks: Sequence[Block]) -> ListedNotes:
    """The list of notes at the end of a text, where each of them has its mark among the words, in order."""
    for place in range(len(blocks) - 2, -1, -1):
        if blocks[place].labels or _BEGINS.fullmatch(blocks[place].text) is None:
            continue
        notes = _notes_from(blocks, place + 1)
        bearing = _with_marks(blocks[:place], len(notes)) if notes else None
        if bearing is not None:
            return ListedNotes((*bearing, *blocks[place:]), place, notes)
    return ListedNotes(tuple(blocks))


def _notes_from(blocks: Sequence[Block], first: int) -> dict[int, tuple[str, str]]:
    """Mark and words of the notes that count on from 1, by their place."""
    notes: dict[int, tuple[str, str]] = {}
    for place in range(first, len(blocks)):
        block = blocks[place]
        line = f"{block.labels[0].as_typed} {block.text}" if block.labels else block.text
        found = _MARKED.fullmatch(line)
        if found is None or int(found["number"]) != len(notes) + 1:
            break
        notes[place] = found["mark"], found["words"]
    return notes


def _with_marks(blocks: Sequence[Block], count: int) -> list[Block] | None:
    """The blocks with the marks 1 to ``count`` taken out of their words; None where one of them is not there."""
    marked = list(blocks)
    place = after = 0
    for number in range(1, count + 1):
        glued = re.compile(
            rf"(?<=[^\W\d_]|[.,;:)»”’\"\]])\s?{number}/|(?<=[^\W\d_]|[.,;:)»”’\"\]]){number}(?=$|[\s.,;:)»”])"
        )
        found = None
        while place < len(marked) and (found := glued.search(marked[place].text, after)) is None:
            place, after = place + 1, 0
        if found is None:
            return None
        block, after = marked[place], found.start()
        length = found.end() - found.start()
        printed = [
            each if each.offset <= found.start() else replace(each, offset=max(found.start(), each.offset - length))
            for each in block.printed
        ]
        printed.append(Printed(found.start(), found.group().strip()))
        text = block.text[: found.start()] + block.text[found.end() :]
        marked[place] = replace(block, text=text, printed=tuple(sorted(printed, key=lambda one: one.offset)))
    return marked
