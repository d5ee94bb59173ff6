"""Changes made with tracking off: where a received file, all its changes rejected, differs from the text that was sent.

Pure values, but for the job that compares.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from drafter.desktop.review.addresses import Address
from drafter.desktop.review.rows import FacingRow, ReadableText, Review, ReviewText
from drafter.redline import RowKind, Vocabulary, compare

_RELATED = 0.3
"""Share of the base's paragraphs that must be found again, else the file is not an answer to that base."""


@dataclass(frozen=True)
class Untracked:
    """What differs without being tracked.

    Attributes:
        base: name of the text that was sent.
        places: the paragraphs that differ, by their number in the received file (or in the base where they are gone).
        related: False where hardly anything of the base is in the file: another base is meant.
    """

    base: str
    places: tuple[Address, ...]
    related: bool


def untracked(
    base: ReadableText, original: ReadableText, vocabulary: Vocabulary | None, report: Callable[[float], None]
) -> Untracked:
    """Compares what was sent with what came back before anybody's tracked changes.

    Args:
        base: the text that was sent.
        original: the received file as if all changes were rejected.
        report: gets 0 to 1; what it raises to stop comes out.
    """
    left, right = ReviewText.of(base), ReviewText.of(original)
    comparison = compare(left.words, right.words, vocabulary, progress=report)
    review = Review(left, right, comparison)
    places: list[Address] = []
    again = 0
    for row in review.rows:
        if not isinstance(row, FacingRow):
            continue
        if row.left and row.right:
            again += len(row.left)
        if row.kind is not RowKind.UNCHANGED or row.number in review.relabelled:
            places.append(right.addresses[row.right[0]] if row.right else left.addresses[row.left[0]])
    return Untracked(base.name, tuple(places), again >= _RELATED * max(1, len(left.paragraphs)))
