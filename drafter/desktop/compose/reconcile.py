"""What must change on the page so that it shows the draft as it is now: as little as possible.

Places count paragraphs from 0; offsets are Python ``str`` characters.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from drafter.drafting import Paragraph
from drafter.redline import longest_increasing


@dataclass(frozen=True, slots=True)
class Insert:
    """Put a paragraph before place ``at``."""

    at: int
    paragraph: Paragraph


@dataclass(frozen=True, slots=True)
class Remove:
    """Take the paragraph at place ``at`` away."""

    at: int


@dataclass(frozen=True, slots=True)
class Retext:
    """Put ``words`` for the characters ``start`` to ``stop`` of the paragraph at place ``at``."""

    at: int
    start: int
    stop: int
    words: str


Step: TypeAlias = Insert | Remove | Retext


@dataclass(frozen=True, slots=True)
class Plan:
    """How to get from what is shown to what is wanted.

    Attributes:
        steps: to be carried out in order; each place counts in the text that the step before left.
        first, stop: places, in the wanted text, of the stretch where anything differs (labels and kinds included).
    """

    steps: tuple[Step, ...]
    first: int
    stop: int


def plan(shown: Sequence[Paragraph], wanted: Sequence[Paragraph]) -> Plan:
    """The steps that make ``shown`` read as ``wanted``: what stands at both ends is left alone."""
    head = _equal_at_start(shown, wanted)
    tail = _equal_at_end(shown, wanted, head)
    old, new = shown[head : len(shown) - tail], wanted[head : len(wanted) - tail]
    return Plan(tuple(_steps(old, new, head)), head, head + len(new))


def changed_middle(old: str, new: str) -> tuple[int, int, str]:
    """What differs between two texts: ``old[start:stop]`` became the third."""
    limit = min(len(old), len(new))
    start = 0
    while start < limit and old[start] == new[start]:
        start += 1
    end = 0
    while end < limit - start and old[-1 - end] == new[-1 - end]:
        end += 1
    return start, len(old) - end, new[start : len(new) - end]


def _equal_at_start(shown: Sequence[Paragraph], wanted: Sequence[Paragraph]) -> int:
    count = 0
    for before, after in zip(shown, wanted, strict=False):
        if before is not after and before != after:
            break
        count += 1
    return count


def _equal_at_end(shown: Sequence[Paragraph], wanted: Sequence[Paragraph], head: int) -> int:
    count, limit = 0, min(len(shown), len(wanted)) - head
    for before, after in zip(reversed(shown), reversed(wanted), strict=False):
        if count == limit or (before is not after and before != after):
            break
        count += 1
    return count


def _steps(old: Sequence[Paragraph], new: Sequence[Paragraph], place: int) -> Iterator[Step]:
    staying = _staying(old, {paragraph.id: index for index, paragraph in enumerate(new)})
    coming = iter(new)
    for paragraph in old:
        if paragraph.id not in staying:
            yield Remove(place)
            continue
        for wanted in coming:
            if wanted.id == paragraph.id:
                if wanted.text != paragraph.text:
                    yield Retext(place, *changed_middle(paragraph.text, wanted.text))
                break
            yield Insert(place, wanted)
            place += 1
        place += 1
    for wanted in coming:
        yield Insert(place, wanted)
        place += 1


def _staying(old: Sequence[Paragraph], place_in_new: Mapping[str, int]) -> set[str]:
    """The longest run of paragraphs that keep their order: the others move."""
    known = [(index, place_in_new[each.id]) for index, each in enumerate(old) if each.id in place_in_new]
    return {old[index].id for index, _ in longest_increasing(known)}
