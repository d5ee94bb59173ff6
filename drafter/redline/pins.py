"""Pinned pairs: «this paragraph faces that one», said by a person and obeyed.

For the alignment a pinned pair is made one text that stands nowhere else, as long as the longer of the two: the
strongest tie there is. So a pin helps to align what stands around it, without tearing the rest apart where it
crosses the order of everything else: then its paragraph has moved.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from drafter.redline.coded import Coded

Pin = tuple[int, int]
"""Index of an old paragraph, and of the new one that faces it."""

# A private character that begins no pinned paragraph's stand-in unless a text begins with it too.
_MARK = "\ue000"
# Content words that a stand-in has at least, so that it is known again anywhere.
_WORDS = 4


class PinError(ValueError):
    """A pin that cannot be obeyed.

    Attributes:
        pin: the one.
        twice: True where one of its paragraphs is pinned already, False where there is no such paragraph.
    """

    def __init__(self, pin: Pin, *, twice: bool) -> None:
        super().__init__(f"{'a paragraph of it is pinned already' if twice else 'no such paragraphs'}: {pin}")
        self.pin = pin
        self.twice = twice


def checked_pins(pins: Iterable[Sequence[int]], old_count: int, new_count: int) -> tuple[Pin, ...]:
    """The pins by old index; the same pin given twice counts once.

    Args:
        pins: pairs of indexes, from 0.
        old_count, new_count: how many paragraphs there are.

    Raises:
        PinError: a paragraph is out of range or pinned to two others.
    """
    olds: dict[int, int] = {}
    news: dict[int, int] = {}
    for old, new in pins:
        if not (0 <= old < old_count and 0 <= new < new_count):
            raise PinError((old, new), twice=False)
        if olds.setdefault(old, new) != new or news.setdefault(new, old) != old:
            raise PinError((old, new), twice=True)
    return tuple(sorted(olds.items()))


def coded_with_pins(old: Sequence[str], new: Sequence[str], pins: Sequence[Pin], words: Coded | None = None) -> Coded:
    """Both texts with one stand-in for each pinned pair, found in no other paragraph.

    Args:
        old, new: the paragraphs.
        pins: checked, by old index.
        words: whose encoding is taken over where there are no pins: a stand-in counts otherwise than what it says.
    """
    if not pins:
        return Coded(old, new, words)
    mark = _MARK
    while any(text.startswith(mark) for text in (*old, *new)):
        mark += _MARK
    first, second = list(old), list(new)
    for number, (old_index, new_index) in enumerate(pins):
        first[old_index] = second[new_index] = f"{mark}{number}"
    coded = Coded(tuple(first), tuple(second))
    for old_index, new_index in pins:
        coded.stand_in(first[old_index], (old[old_index], new[new_index]), _WORDS)
    return coded
