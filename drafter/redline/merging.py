"""Two adaptations of one text -> one text that holds both, where they leave each other alone.

The three-way merge of version control (Khanna, Kunal and Pierce, *A formal investigation of diff3*, 2007), over the
words of one paragraph instead of the lines of a file, and stricter: two changes that touch are never put together,
since nobody can say what their authors would have written.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from drafter.redline.model import Op, Segment
from drafter.redline.words import compare_words


@dataclass(frozen=True, slots=True)
class Replacement:
    """Other words for ``base[start:end]``: characters of the base; nothing replaced is an insertion."""

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Collision:
    """The first place where two adaptations change the same words, each in its own way."""

    first: Replacement
    second: Replacement


def replacements(base: str, adapted: str) -> tuple[Replacement, ...]:
    """What makes ``adapted`` of ``base``, in order; words that both hold are between any two of them."""
    return replacements_in(compare_words(base, adapted))


def replacements_in(segments: Iterable[Segment]) -> tuple[Replacement, ...]:
    """The changes of a row, in order, as replacements of words of its old text."""
    found: list[Replacement] = []
    at = 0
    start: int | None = None
    words = ""
    for segment in segments:
        if segment.op is Op.EQUAL:
            if start is not None:
                found.append(Replacement(start, at, words))
            start, words = None, ""
            at += len(segment.text)
            continue
        start = at if start is None else start
        if segment.op is Op.DELETED:
            at += len(segment.text)
        else:
            words += segment.text
    if start is not None:
        found.append(Replacement(start, at, words))
    return tuple(found)


def merge_words(base: str, first: str, second: str) -> str | Collision:
    """The base with the changes of both adaptations; a change that both made is made once.

    Args:
        base: what both were made from.
        first, second: the adaptations; which is called first makes no difference to the text.

    Returns:
        The text, or where the two cannot be put together without choosing between somebody's words.
    """
    ours, theirs = list(replacements(base, first)), list(replacements(base, second))
    merged: list[str] = []
    at = 0
    while ours or theirs:
        if ours and theirs and ours[0] == theirs[0]:
            theirs.pop(0)
            continue
        if ours and theirs and _touch(ours[0], theirs[0]):
            return Collision(ours[0], theirs[0])
        nearer = ours if not theirs or (ours and ours[0].start < theirs[0].start) else theirs
        change = nearer.pop(0)
        merged += [base[at : change.start], change.words]
        at = change.end
    return "".join([*merged, base[at:]])


def _touch(one: Replacement, other: Replacement) -> bool:
    """True where no word that both keep stands between them."""
    return one.start <= other.end and other.start <= one.end
