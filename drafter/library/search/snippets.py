"""The part of a clause that a list of results shows."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

SNIPPET_LENGTH = 220
"""Characters of a snippet, about three lines in the list."""


def snippet(text: str, spans: Sequence[tuple[int, int]]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The part of a text with most of the words found, and where they stand in it (characters).

    Whole words only; «…» where something is left out.

    Args:
        text: any.
        spans: in order, not overlapping.
    """
    if len(text) <= SNIPPET_LENGTH:
        return text, tuple(spans)
    start = 0
    if spans:
        ends = [end for _, end in spans]
        best = max(
            enumerate(spans),
            key=lambda place: (bisect_right(ends, place[1][0] + SNIPPET_LENGTH) - place[0], -place[1][0]),
        )[1]
        if best[1] > SNIPPET_LENGTH - 20:
            start = max(0, best[0] - 60)
    start = min(start, len(text) - SNIPPET_LENGTH)
    if start > 0:
        start = text.find(" ", start) + 1 or start
    end = min(len(text), start + SNIPPET_LENGTH)
    if end < len(text):
        end = max(text.rfind(" ", start, end), start + 1)
    before, after = ("… " if start else ""), (" …" if end < len(text) else "")
    shift = len(before) - start
    inside = tuple((s + shift, e + shift) for s, e in spans if start <= s and e <= end)
    return before + text[start:end] + after, inside
