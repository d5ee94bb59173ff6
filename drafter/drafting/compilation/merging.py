"""The changes that several delegations make in one passage -> its words, kept and proposed, nested where they overlap.

1. The same change of several delegations is one, under all their names.
2. Changes that share no place stand for themselves. Words that are added at one place stand one behind the other, in
   the order of the table.
3. Where one change covers others (a deleted sentence in which somebody changes a word) they stand inside its base.
4. Where changes cross, deletions are cut at the ends of the others, so that each part has its own owners; what then
   still crosses becomes one choice between the words that each delegation has there.

Nothing is decided by the order in which texts come: owners are in the order of the table, and so are alternatives.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from drafter.drafting.brackets import Stance
from drafter.drafting.compilation.changes import applied
from drafter.drafting.compilation.model import Alternative, Choice, Piece, Words
from drafter.redline.merging import Replacement

_BLANK = " "


@dataclass(frozen=True, slots=True)
class _Shared:
    """A change and who makes it, as places in the order of the table."""

    start: int
    end: int
    words: str
    owners: tuple[int, ...]

    @property
    def deletes(self) -> bool:
        return not self.words

    @property
    def adds(self) -> bool:
        return self.start == self.end


def merged(base: str, changes: Mapping[str, Sequence[Replacement]], order: Sequence[str]) -> tuple[Piece, ...]:
    """One passage with everybody's changes.

    Args:
        base: the passage's words.
        changes: of each delegation, in order; those of one never touch.
        order: the delegations in the table's order.
    """
    owners: dict[tuple[int, int, str], list[int]] = {}
    for place, code in enumerate(order):
        for change in changes.get(code, ()):
            owners.setdefault((change.start, change.end, change.words), []).append(place)
    shared = [_Shared(start, end, words, tuple(places)) for (start, end, words), places in owners.items()]
    return tuple(_Merging(base, order).pieces(0, len(base), shared))


class _Merging:
    def __init__(self, base: str, order: Sequence[str]) -> None:
        self._base = base
        self._order = order

    def pieces(self, start: int, stop: int, changes: Sequence[_Shared]) -> Iterator[Piece]:
        """The words of ``base[start:stop]`` with the changes in it."""
        at = start
        for group in self._groups(changes):
            first, last = min(one.start for one in group), max(one.end for one in group)
            if first > at:
                yield Words(self._base[at:first])
            yield from self._of_group(first, last, group)
            at = last
        if stop > at:
            yield Words(self._base[at:stop])

    def _groups(self, changes: Sequence[_Shared]) -> Iterator[list[_Shared]]:
        """Changes that cannot be told apart, in order."""
        group: list[_Shared] = []
        end = -1
        for change in sorted(changes, key=lambda one: (one.start, one.end, one.owners, one.words)):
            if group and (change.start > end or all(self._apart(one, change) for one in group)):
                yield group
                group = []
                end = -1
            group.append(change)
            end = max(end, change.end)
        if group:
            yield group

    def _apart(self, one: _Shared, other: _Shared) -> bool:
        """Whether two changes, of which the other does not begin before the one, can stand side by side."""
        if one.adds and other.adds and one.start == other.start:
            return False
        if one.end < other.start:
            return True
        if one.end > other.start or self._base[other.start : other.start + 1] != _BLANK:
            return False
        return other.words[:1] in ("", _BLANK) and (not other.adds or other.words[:1] == _BLANK)

    def _of_group(self, start: int, stop: int, group: Sequence[_Shared]) -> Iterator[Piece]:
        if start == stop:
            for one in sorted(group, key=lambda one: (one.owners, one.words)):
                yield Choice((), (self._alternative(one.owners, one.words),))
            return
        covering = [one for one in group if (one.start, one.end) == (start, stop)]
        if covering:
            inside = [one for one in group if (one.start, one.end) != (start, stop)]
            texts = {one.words: one.owners for one in covering}
            yield from self._choice(self.pieces(start, stop, inside), texts)
            return
        cut = self._cut(group)
        if set(cut) != set(group):
            yield from self.pieces(start, stop, cut)
            return
        by_owner: dict[int, list[_Shared]] = {}
        for one in group:
            for owner in one.owners:
                by_owner.setdefault(owner, []).append(one)
        readings: dict[str, tuple[int, ...]] = {}
        for owner in sorted(by_owner):
            own = [Replacement(one.start, one.end, one.words) for one in by_owner[owner]]
            text = applied(self._base, own, start, stop)
            readings[text] = (*readings.get(text, ()), owner)
        yield from self._choice(iter((Words(self._base[start:stop]),)), readings)

    def _choice(self, base: Iterator[Piece], texts: Mapping[str, tuple[int, ...]]) -> Iterator[Piece]:
        """The base's words or others; who deletes them deletes the whole choice."""
        pieces = tuple(base)
        others = sorted((owners, text) for text, owners in texts.items() if text)
        if others:
            pieces = (Choice(pieces, tuple(self._alternative(owners, text) for owners, text in others)),)
        if "" in texts:
            pieces = (Choice(pieces, (self._alternative(texts[""], ""),)),)
        yield from pieces

    def _cut(self, group: Sequence[_Shared]) -> list[_Shared]:
        """The changes, deletions cut where others begin or end that cross them."""
        result: list[_Shared] = []
        for one in group:
            if not one.deletes:
                result.append(one)
                continue
            ends = {
                place
                for other in group
                if other.start < one.end and one.start < other.end
                and not one.start <= other.start <= other.end <= one.end
                and not other.start <= one.start <= one.end <= other.end
                for place in (other.start, other.end)
                if one.start < place < one.end
            }  # fmt: skip
            places = self._legible(one.start, one.end, sorted(ends))
            result += [_Shared(first, last, "", one.owners) for first, last in pairwise(places)]
        return _same_joined(result)

    def _legible(self, start: int, stop: int, ends: Sequence[int]) -> list[int]:
        """Where a deletion is cut: in front of a blank, and so that each part has a word."""
        places = [start]
        for end in ends:
            if self._base[end] == _BLANK and _has_word(self._base[places[-1] : end]):
                places.append(end)
        if len(places) > 1 and not _has_word(self._base[places[-1] : stop]):
            places.pop()
        return [*places, stop]

    def _alternative(self, owners: Sequence[int], text: str) -> Alternative:
        return Alternative(
            tuple(self._order[owner] for owner in owners), text, Stance.PROPOSE if text else Stance.DELETE
        )


def _has_word(text: str) -> bool:
    return any(character.isalnum() for character in text)


def _same_joined(changes: Sequence[_Shared]) -> list[_Shared]:
    """Changes, those that are the same after cutting under all their owners."""
    owners: dict[tuple[int, int, str], tuple[int, ...]] = {}
    for one in changes:
        key = (one.start, one.end, one.words)
        owners[key] = tuple(sorted({*owners.get(key, ()), *one.owners}))
    return [_Shared(start, end, words, who) for (start, end, words), who in owners.items()]
