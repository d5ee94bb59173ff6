"""Which paragraph of the old text faces which of the new.

1. Ends that agree are taken off.
2. Anchors: paragraphs that are equal and stand once on each side, their neighbours that are alike, and of the
   others those that share word pairs found nowhere else (a changed paragraph keeps most of its rare word pairs).
   The heaviest chain of anchors that ascends on both sides stays (patience diff, weighted by words); what falls off
   the chain may have moved.
3. Between anchors the same again, since more is unique in a smaller stretch; where nothing is (boilerplate,
   repeated texts) in a window that follows the place reached and doubles until it holds an anchor.
4. Small gaps: the best pairing by words in common, by dynamic programming.
5. What remains of a pair is looked for in its free neighbours: split and merged paragraphs. Then what is free
   on both sides is paired wherever it stands (:mod:`drafter.redline.moves`).

Paragraphs are compared by their content words (case folded, function words left out), coded one character a
word. Near-linear: each paragraph is looked at a bounded number of times per level of recursion, windows add a
constant.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from drafter.redline.anchors import common_words, heaviest_chain, unique, unique_pairs, without_strays
from drafter.redline.coded import Coded
from drafter.redline.halves import joined_halves
from drafter.redline.moves import Free, equal_pairs, similar_pairs

# Share of content words in common (Dice, in order) from which two paragraphs are the same one, changed: in a
# gap between neighbours that face each other …
_PAIRED = 0.4
_PAIRED_ALONE = 0.3
# … and next to a pair, or one or two further on where something was inserted or deleted.
_FOLLOWS = 0.5
_STEPS = ((1, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1))
# What a pair weighs by being one, counted in halves of content words: one long paragraph that jumps over three short
# ones has moved, not they; one that jumps over a heading has not.
_EACH = 24
# Cells (old times new paragraphs) up to which a gap is paired by dynamic programming straight away, and at
# most.
_SMALL_GAP = 144
_LARGE_GAP = 40_000
# Paragraphs on each side of the first window in a stretch without unique anchors.
_WINDOW = 24
# Largest window in which equal but not unique paragraphs are matched by longest common subsequence.
_MATRIX_SIDE = 8_192


@dataclass(frozen=True, slots=True)
class Match:
    """Old paragraphs that face new ones; one on each side, or one and several (split, merged).

    Attributes:
        old: indexes, ascending, consecutive.
        new: indexes, ascending, consecutive.
        moved: True where the pair crosses the order of the others.
    """

    old: tuple[int, ...]
    new: tuple[int, ...]
    moved: bool = False


def align(coded: Coded, progress: Callable[[float], None]) -> list[Match]:
    """Pair the paragraphs of two texts.

    Args:
        coded: both texts.
        progress: gets 0 to 1; may raise.

    Returns:
        Matches in the order of the new paragraphs. No paragraph is in two; those in none were inserted or
        deleted.
    """
    alignment = _Alignment(coded, progress)
    alignment.pair_in_order()
    alignment.join_halves()
    alignment.pair_moved()
    return alignment.matches()


class _Alignment:
    """The pairing while it is made."""

    def __init__(self, coded: Coded, progress: Callable[[float], None]) -> None:
        self.old = coded.old
        self.new = coded.new
        self.old_content = [""] * len(coded.old)
        self.new_content = [""] * len(coded.new)
        self._coded = coded
        self._progress = progress
        self.facing: dict[int, int] = {}  # old index -> new index, in order on both sides
        self.moved: dict[int, int] = {}  # old index -> new index, crossing
        self.halves: list[Match] = []  # split and merged paragraphs, in order

    # -- in order --------------------------------------------------------------------------------------------------

    def pair_in_order(self) -> None:
        """Find the pairs that keep the order."""
        shorter = min(len(self.old), len(self.new))
        start = 0
        while start < shorter and self.old[start] == self.new[start]:
            self.facing[start] = start
            start += 1
        stop = 0
        while stop < shorter - start and self.old[-1 - stop] == self.new[-1 - stop]:
            stop += 1
            self.facing[len(self.old) - stop] = len(self.new) - stop
        old_stop, new_stop = len(self.old) - stop, len(self.new) - stop
        for index in range(start, old_stop):
            self.old_content[index] = self._coded.content(self.old[index])
        self._progress(0.3)
        for index in range(start, new_stop):
            self.new_content[index] = self._coded.content(self.new[index])
        self._progress(0.6)
        waiting = [(start, old_stop, start, new_stop)]
        while waiting:
            gap = waiting.pop()
            old_start, old_stop, new_start, new_stop = gap
            if old_start == old_stop or new_start == new_stop:
                continue
            if (old_stop - old_start) * (new_stop - new_start) <= _SMALL_GAP:
                self._pair_gap(*gap)
                continue
            anchors = self._anchors(*gap) or self._windowed_anchors(*gap)
            if not anchors:
                self._pair_gap(*gap)
                continue
            old_at, new_at = old_start, new_start
            for old_index, new_index in anchors:
                self.facing[old_index] = new_index
                waiting.append((old_at, old_index, new_at, new_index))
                old_at, new_at = old_index + 1, new_index + 1
            waiting.append((old_at, old_stop, new_at, new_stop))
        self._progress(0.8)

    def _anchors(self, old_start: int, old_stop: int, new_start: int, new_stop: int) -> list[tuple[int, int]]:
        """Pairs in a stretch that something unique ties together, in ascending order on both sides."""
        old_places = unique(self.old, range(old_start, old_stop))
        new_places = unique(self.new, range(new_start, new_stop))
        exact = {
            old_index: new_places[text]
            for text, old_index in old_places.items()
            if old_index >= 0 and new_places.get(text, -1) >= 0
        }
        candidates = [(old, new, _EACH + 2 * len(self.old_content[old])) for old, new in exact.items()]
        start, stop = (old_start - 1, new_start - 1), (old_stop, new_stop)
        seeds = without_strays(heaviest_chain(candidates), start, stop)
        candidates += self._neighbours([start, *seeds, stop], exact)
        known_old = {old for old, _, _ in candidates}
        known_new = {new for _, new, _ in candidates}
        old_grams = unique_pairs(
            self.old_content, [index for index in range(old_start, old_stop) if index not in known_old]
        )
        new_grams = unique_pairs(
            self.new_content, [index for index in range(new_start, new_stop) if index not in known_new], old_grams
        )
        place_in_new = new_grams.get
        votes = Counter(
            (old_index, new_index)
            for gram, old_index in old_grams.items()
            if old_index >= 0 and (new_index := place_in_new(gram, -1)) >= 0
        )
        best_of_new: dict[int, tuple[int, int]] = {}
        for (old_index, new_index), count in votes.items():
            if count > best_of_new.get(new_index, (0, 0))[0]:
                best_of_new[new_index] = (count, old_index)
        for new_index, (count, old_index) in best_of_new.items():
            first, second = self.old_content[old_index], self.new_content[new_index]
            common = common_words(first, second, _PAIRED)
            if common and count * 8 >= min(len(first), len(second)):
                candidates.append((old_index, new_index, _EACH + 2 * common))
        return without_strays(heaviest_chain(candidates), start, stop)

    def _neighbours(self, seeds: Sequence[tuple[int, int]], exact: Mapping[int, int]) -> list[tuple[int, int, int]]:
        """What the eye finds: who stands next to a seed on both sides and is like the other, one or two left out.

        ``seeds`` has the (old, new) before the stretch as its first and the one after it as its last.

        Each paragraph is taken once, so this is linear; and it leaves little to the search for rare words, which
        costs ten times as much.
        """
        found: list[tuple[int, int, int]] = []
        taken_old, taken_new = set(exact), set(exact.values())
        (old_before, new_before), (old_after, new_after) = seeds[0], seeds[-1]

        def next_to(seed: tuple[int, int], forward: int) -> tuple[int, int] | None:
            for old_step, new_step in _STEPS:
                old, new = seed[0] + forward * old_step, seed[1] + forward * new_step
                if not (old_before < old < old_after and new_before < new < new_after):
                    continue
                if old in taken_old or new in taken_new:
                    if old_step == new_step == 1:
                        return None
                elif value := self._value(old, new, _FOLLOWS):
                    if any(alike(old, new, forward * further) for further in (1, 2)):
                        return None
                    found.append((old, new, value))
                    return old, new
            return None

        def alike(old: int, new: int, further: int) -> bool:
            """Whether one of a pair is like the other's next too: then being next to a seed says nothing."""
            first, second = self.old_content[old], self.new_content[new]
            return (
                old_before < old + further < old_after
                and common_words(self.old_content[old + further], second, _FOLLOWS) > 0
            ) or (
                new_before < new + further < new_after
                and common_words(first, self.new_content[new + further], _FOLLOWS) > 0
            )

        for walk, forward in ((seeds[:-1], 1), (seeds[:0:-1], -1)):
            for seed in walk:
                reached = next_to(seed, forward)
                while reached is not None:
                    taken_old.add(reached[0])
                    taken_new.add(reached[1])
                    reached = next_to(reached, forward)
        return found

    def _windowed_anchors(self, old_start: int, old_stop: int, new_start: int, new_stop: int) -> list[tuple[int, int]]:
        """Anchors in a stretch where nothing is unique: look near the place reached, wider while nothing is
        found.
        """
        found: list[tuple[int, int]] = []
        stretch = (old_start, old_stop, new_start, new_stop)
        size = _WINDOW
        while old_start < old_stop and new_start < new_stop:
            if self.old[old_start] == self.new[new_start]:
                found.append((old_start, new_start))
                old_start += 1
                new_start += 1
                continue
            window = (old_start, min(old_start + size, old_stop), new_start, min(new_start + size, new_stop))
            anchors = self._equal_in_order(*window)
            if 2 * len(anchors) < min(window[1] - old_start, window[3] - new_start):
                # That the whole stretch has no anchors is why there are windows.
                anchors = ([] if window == stretch else self._anchors(*window)) or anchors
            whole = window[1] == old_stop and window[3] == new_stop
            if anchors and not whole:
                # Near the window's far edge half of the evidence is out of sight.
                trusted = [
                    pair
                    for pair in anchors
                    if pair[0] - old_start <= size * 3 // 4 and pair[1] - new_start <= size * 3 // 4
                ]
                anchors = trusted or anchors[:1]
            if anchors:
                found += anchors
                old_start, new_start = anchors[-1][0] + 1, anchors[-1][1] + 1
                size = _WINDOW
            elif whole:
                break
            else:
                size *= 2
        return found

    def _equal_in_order(self, old_start: int, old_stop: int, new_start: int, new_stop: int) -> list[tuple[int, int]]:
        """Equal paragraphs of a stretch, unique or not, by longest common subsequence."""
        if max(old_stop - old_start, new_stop - new_start) > _MATRIX_SIDE:
            return []
        numbers: dict[str, int] = {}
        first = [numbers.setdefault(text, len(numbers)) for text in self.old[old_start:old_stop]]
        known = len(numbers)
        second = [numbers.setdefault(text, len(numbers)) for text in self.new[new_start:new_stop]]
        if not known or min(second) >= known:
            return []
        return [
            (old_start + step.src_start + offset, new_start + step.dest_start + offset)
            for step in LCSseq.opcodes(first, second)
            if step.tag == "equal"
            for offset in range(step.src_end - step.src_start)
        ]

    def _pair_gap(self, old_start: int, old_stop: int, new_start: int, new_stop: int) -> None:
        """The best pairing of a small gap: most content words in common, by dynamic programming."""
        rows, columns = old_stop - old_start, new_stop - new_start
        if rows * columns > _LARGE_GAP:
            return
        least = _PAIRED_ALONE if rows == columns == 1 else _PAIRED
        values = [
            [self._value(old_index, new_index, least) for new_index in range(new_start, new_stop)]
            for old_index in range(old_start, old_stop)
        ]
        if rows == columns == 1:
            if values[0][0]:
                self.facing[old_start] = new_start
            return
        best = [[0] * (columns + 1)]
        for row in values:
            above = best[-1]
            line = [0]
            left = 0
            for column, value in enumerate(row):
                reached = above[column + 1]
                if left > reached:
                    reached = left
                if value and above[column] + value > reached:
                    reached = above[column] + value
                line.append(reached)
                left = reached
            best.append(line)
        row_number, column_number = rows, columns
        while row_number and column_number:
            reached = best[row_number][column_number]
            if reached == best[row_number - 1][column_number]:
                row_number -= 1
            elif reached == best[row_number][column_number - 1]:
                column_number -= 1
            else:
                row_number -= 1
                column_number -= 1
                self.facing[old_start + row_number] = new_start + column_number

    def _value(self, old_index: int, new_index: int, least: float) -> int:
        """What a pair weighs: more with each content word in common, most where all is equal; 0 where few are."""
        first, second = self.old_content[old_index], self.new_content[new_index]
        if self.old[old_index] == self.new[new_index]:
            return _EACH + 2 * len(first) + 1
        common = common_words(first, second, least)
        return _EACH + 2 * common if common else 0

    # -- out of order ----------------------------------------------------------------------------------------------

    def pair_moved(self) -> None:
        """Pair what is free on both sides, wherever it stands."""
        order = sorted([*self.facing.items(), *((match.old[0], match.new[0]) for match in self.halves)])
        old_order = [old for old, _ in order]
        new_order = [new for _, new in order]
        taken_old = {*old_order, *(index for match in self.halves for index in match.old)}
        taken_new = {*new_order, *(index for match in self.halves for index in match.new)}
        free_old = Free.without_boilerplate(self.old, self.old_content, taken_old)
        free_new = Free.without_boilerplate(self.new, self.new_content, taken_new)
        for exactly in (True, False):
            candidates = (
                equal_pairs(free_old, free_new, self._coded.lexicon) if exactly else similar_pairs(free_old, free_new)
            )
            for _, _, old_index, new_index in sorted(candidates):
                if old_index in taken_old or new_index in taken_new:
                    continue
                taken_old.add(old_index)
                taken_new.add(new_index)
                place = bisect_left(old_order, old_index)
                if place == bisect_left(new_order, new_index):
                    old_order.insert(place, old_index)
                    new_order.insert(place, new_index)
                    self.facing[old_index] = new_index
                else:
                    self.moved[old_index] = new_index
            free_old, free_new = free_old.but(taken_old), free_new.but(taken_new)
        self._progress(0.95)

    # -- split and merged ------------------------------------------------------------------------------------------

    def join_halves(self) -> None:
        """Give split and merged paragraphs all their parts; they leave ``facing`` for ``halves``."""
        old, new = (self.old, self.old_content), (self.new, self.new_content)
        for olds, news in joined_halves(self.facing, old, new):
            self.halves.append(Match(olds, news))
            for index in olds:
                self.facing.pop(index, None)

    def matches(self) -> list[Match]:
        """All pairs in the order of the new paragraphs."""
        found = [Match((old,), (new,)) for old, new in self.facing.items()]
        found += [Match((old,), (new,), moved=True) for old, new in self.moved.items()]
        return sorted([*found, *self.halves], key=lambda match: match.new)
