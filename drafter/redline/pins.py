"""Pinned pairs: «this paragraph faces that one», said by a person and obeyed.

For the alignment a pinned pair is made one text that stands nowhere else, as long as the longer of the two: the
strongest tie there is. So a pin helps to align what stands around it, without tearing the rest apart where it
crosses the order of everything else: then its paragraph has moved.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class PinnedTexts:
    """A pinned pair remembered by its words, so that it survives paragraphs coming and going around it.

    Attributes:
        old, new: digests of both paragraphs.
        old_nth, new_nth: which of the paragraphs with that text it was, from 0.
    """

    old: str
    new: str
    old_nth: int = 0
    new_nth: int = 0


def text_digest(text: str) -> str:
    """32 hexadecimal digits that stand for a paragraph's text, the same on every machine."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _places(texts: Sequence[str], digest: Callable[[str], str]) -> dict[str, list[int]]:
    """Digest -> where that text stands."""
    places: dict[str, list[int]] = defaultdict(list)
    for index, text in enumerate(texts):
        places[digest(text)].append(index)
    return places


def remembered_pins(
    old: Sequence[str],
    new: Sequence[str],
    pins: Iterable[Sequence[int]],
    *,
    digest: Callable[[str], str] = text_digest,
) -> tuple[PinnedTexts, ...]:
    """Pins as they are remembered; :func:`pins_for` gives them back.

    Args:
        old, new: the paragraphs.
        pins: pairs of indexes, from 0.
        digest: what stands for a text.

    Raises:
        PinError: a paragraph is out of range or pinned to two others.
    """
    checked = checked_pins(pins, len(old), len(new))
    old_places, new_places = _places(old, digest), _places(new, digest)
    remembered = []
    for old_index, new_index in checked:
        first, second = digest(old[old_index]), digest(new[new_index])
        nth = old_places[first].index(old_index), new_places[second].index(new_index)
        remembered.append(PinnedTexts(first, second, *nth))
    return tuple(remembered)


def pins_for(
    old: Sequence[str],
    new: Sequence[str],
    remembered: Iterable[PinnedTexts],
    *,
    digest: Callable[[str], str] = text_digest,
) -> tuple[Pin, ...]:
    """Where remembered pairs stand in two texts now.

    A pair of which one text stands nowhere any more is left out. Where a text stands several times, the one with the
    same number among them is meant; where there are fewer now, the last that is not pinned yet.

    Args:
        old, new: the paragraphs.
        remembered: the earlier one counts where two claim the same paragraph.
        digest: what stood for a text when they were remembered.

    Returns:
        Pins that contradict neither the texts nor one another, by old index.
    """
    remembered = tuple(remembered)
    if not remembered:
        return ()
    old_places, new_places = _places(old, digest), _places(new, digest)
    found: dict[int, int] = {}
    taken: set[int] = set()
    for pair in remembered:
        old_index = _meant(old_places.get(pair.old, []), pair.old_nth, found.keys())
        new_index = _meant(new_places.get(pair.new, []), pair.new_nth, taken)
        if old_index is not None and new_index is not None:
            found[old_index] = new_index
            taken.add(new_index)
    return tuple(sorted(found.items()))


def _meant(places: Sequence[int], nth: int, taken: Iterable[int]) -> int | None:
    """The place with that number, or the last free one where there are not so many or it is taken."""
    if 0 <= nth < len(places) and places[nth] not in taken:
        return places[nth]
    return next((place for place in reversed(places) if place not in taken), None)
