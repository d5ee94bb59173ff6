"""A short edit script between two coded texts, one character per token, of any size.

Ordinary pairs go to diff-match-patch (Myers 1986: time grows with length times differences). Its time would
explode on a huge paragraph, so such a pair is first cut at n-grams of tokens that stand once on each side
(the idea of patience diff); what is left between them and still large is walked in windows by a bit-parallel
longest common subsequence. No answer depends on a clock.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress, count
from operator import ne

from diff_match_patch import diff_match_patch
from rapidfuzz.distance import Hamming, LCSseq, Postfix, Prefix

# A pair with more cells than this (tokens of one side times tokens of the other) is cut at anchors first.
_KERNEL_CELLS = 90_000
# Tokens in an anchor, longest first.
_ANCHOR_LENGTHS = (6, 3, 1)
# Tokens on each side of a window, first and at most; a window holds one bit a cell.
_WINDOW = 2_048
_LARGEST_WINDOW = 16_384
# Share of a window's tokens that must be kept for its place to be trusted.
_TRUSTED = 0.3
# Tokens in a row that show that two texts agree again after a change, and how far ahead they are looked for.
_AGAIN = 3
_CHANGE = 32
# The deadline of a kernel that has none, in seconds since 1970.
_NEVER = float("inf")


Run = tuple[int, str]
"""Tokens with one fate: -1 deleted, 0 kept, 1 inserted (the kernel's own signs)."""


class _Kernel(diff_match_patch):  # type: ignore[misc]  # the package has no types
    """diff-match-patch without a deadline, spared what can be proved without it.

    Two guesses are tried before its heart, the middle snake (Myers 1986): that words were replaced where they
    stand, and that the texts go on after each change where they first agree again. Most changes of a draft are like
    that. A guess counts only where it keeps as much as a longest common subsequence does, whose length is known in a
    microsecond (Hyyrö 2004): then no script is shorter. Runs are merged once, later.
    """

    def __init__(self) -> None:
        super().__init__()
        self.Diff_Timeout = 0

    def diff_main(self, text1: str, text2: str, *_: object) -> list[Run]:
        """A shortest script; the package's own recursion comes through here too, with arguments of no use here."""
        start = Prefix.similarity(text1, text2)
        head = text1[:start]
        text1, text2 = text1[start:], text2[start:]
        stop = len(text1) - Postfix.similarity(text1, text2)
        tail = text1[stop:]
        text1, text2 = text1[:stop], text2[: len(text2) - len(tail)]
        if not text1 or not text2 or set(text1).isdisjoint(text2):
            middle = [(-1, text1), (1, text2)]
        else:
            middle = (
                _word_for_word(text1, text2)
                or self._guessed(text1, text2)
                or self.diff_compute(text1, text2, False, _NEVER)
            )
        return [(0, head), *middle, (0, tail)]

    def _guessed(self, old: str, new: str) -> list[Run]:
        """A script that goes on after each change at the next few tokens that agree, if no shorter one exists.

        Returns:
            A shortest script, or nothing where the guess was not one.
        """
        script: list[Run] = []
        old_at = new_at = 0
        while True:
            for skipped in range(old_at, min(len(old) - _AGAIN + 1, old_at + _CHANGE)):
                found = new.find(old[skipped : skipped + _AGAIN], new_at, new_at + _CHANGE)
                if found >= 0:
                    break
            else:
                break
            between = self.diff_main(old[old_at:skipped], new[new_at:found])
            same = Prefix.similarity(old[skipped:], new[found:])
            old_at, new_at = skipped + same, found + same
            script += between
            script.append((0, old[skipped:old_at]))
        if not script:
            return []
        script += self.diff_main(old[old_at:], new[new_at:])
        kept = sum([len(run) for fate, run in script if not fate])
        return script if kept == LCSseq.similarity(old, new) else []


def _word_for_word(old: str, new: str) -> list[Run]:
    """The script that replaces tokens where they stand, if no shorter one exists; else nothing."""
    if len(old) != len(new) or Hamming.distance(old, new) != LCSseq.distance(old, new):
        return []
    script: list[Run] = []
    start = stop = 0  # of the replaced run that is being gathered
    for place in compress(count(), map(ne, old, new)):
        if place > stop:
            script += [(-1, old[start:stop]), (1, new[start:stop]), (0, old[stop:place])]
            start = place
        stop = place + 1
    return [*script, (-1, old[start:stop]), (1, new[start:stop])]


_KERNEL = _Kernel()


def edit_script(old: str, new: str) -> list[Run]:
    """What to keep, delete and insert to make ``new`` of ``old``.

    Returns:
        Runs in order; some may be empty, and neighbours may be of one fate.
    """
    if len(old) * len(new) <= _KERNEL_CELLS:
        return _KERNEL.diff_main(old, new)
    script: list[Run] = []
    old_at = new_at = 0
    for block in [*_anchors(old, new), _Block(len(old), len(new), 0)]:
        script += _between(old[old_at : block.old], new[new_at : block.new])
        script.append((0, old[block.old : block.old + block.length]))
        old_at, new_at = block.old + block.length, block.new + block.length
    return script


def _between(old: str, new: str) -> list[Run]:
    """Script of what stands between two anchors."""
    if len(old) * len(new) <= _KERNEL_CELLS:
        return _KERNEL.diff_main(old, new)
    script: list[Run] = []
    old_at = new_at = 0
    size = _WINDOW
    while old_at < len(old) and new_at < len(new):
        first, second = old[old_at : old_at + size], new[new_at : new_at + size]
        steps = list(LCSseq.opcodes(first, second))
        last = old_at + size >= len(old) and new_at + size >= len(new)
        kept = sum(step.src_end - step.src_start for step in steps if step.tag == "equal")
        if not last and kept < _TRUSTED * min(len(first), len(second)) and size < _LARGEST_WINDOW:
            size *= 2
            continue
        if not last:
            # Near the far edge half of the evidence is out of sight: go on from the longest kept run before
            # it.
            within = [
                number
                for number, step in enumerate(steps)
                if step.tag == "equal" and max(step.src_end, step.dest_end) <= size * 3 // 4
            ]
            if within:
                best = max(within, key=lambda number: (steps[number].src_end - steps[number].src_start, number))
                steps = steps[: best + 1]
        for step in steps:
            if step.tag == "equal":
                script.append((0, first[step.src_start : step.src_end]))
            else:
                script.append((-1, first[step.src_start : step.src_end]))
                script.append((1, second[step.dest_start : step.dest_end]))
            end = step
        old_at += end.src_end
        new_at += end.dest_end
        size = _WINDOW
    return [*script, (-1, old[old_at:]), (1, new[new_at:])]


@dataclass(frozen=True, slots=True)
class _Block:
    """``old[old : old + length] == new[new : new + length]``."""

    old: int
    new: int
    length: int


def _anchors(old: str, new: str) -> list[_Block]:
    """Blocks that two long coded texts certainly share, in order on both sides, neither touching nor
    overlapping.

    Word n-grams that stand once on each side are chained by the longest increasing run and grown to both
    sides as far as the texts agree; what is left between them is searched again (more is unique there), then
    with shorter n-grams.
    """
    blocks: list[_Block] = []
    waiting = [(0, len(old), 0, len(new), 0)]
    while waiting:
        old_start, old_stop, new_start, new_stop, rung = waiting.pop()
        cells = (old_stop - old_start) * (new_stop - new_start)
        if cells <= _KERNEL_CELLS or rung == len(_ANCHOR_LENGTHS):
            continue
        found = _unique_blocks(
            old[old_start:old_stop], new[new_start:new_stop], _ANCHOR_LENGTHS[rung], old_start, new_start
        )
        if not found:
            waiting.append((old_start, old_stop, new_start, new_stop, rung + 1))
            continue
        blocks += found
        old_at, new_at = old_start, new_start
        for block in [*found, _Block(old_stop, new_stop, 0)]:
            waiting.append((old_at, block.old, new_at, block.new, rung))
            old_at, new_at = block.old + block.length, block.new + block.length
    return sorted(blocks, key=lambda block: block.old)


def _unique_blocks(old: str, new: str, length: int, old_start: int, new_start: int) -> list[_Block]:
    """One round of :func:`_anchors` on a stretch; positions are given back as counted from the whole texts'
    start.
    """
    old_places, new_places = _unique_grams(old, length), _unique_grams(new, length)
    pairs = [
        (place, new_places[gram]) for gram, place in old_places.items() if place >= 0 and new_places.get(gram, -1) >= 0
    ]
    blocks: list[_Block] = []
    old_free = new_free = 0
    for old_at, new_at in longest_increasing(pairs):
        if old_at < old_free or new_at < new_free:
            continue
        start = old_at
        shift = new_at - old_at
        while start > old_free and start + shift > new_free and old[start - 1] == new[start + shift - 1]:
            start -= 1
        stop = old_at + length
        while stop < len(old) and stop + shift < len(new) and old[stop] == new[stop + shift]:
            stop += 1
        blocks.append(_Block(start + old_start, start + shift + new_start, stop - start))
        old_free, new_free = stop, stop + shift
    return blocks


def _unique_grams(text: str, length: int) -> dict[str, int]:
    """Where each n-gram stands, or -1 if more than once; in order of first standing."""
    places: dict[str, int] = {}
    for place in range(len(text) - length + 1):
        gram = text[place : place + length]
        places[gram] = -1 if gram in places else place
    return places


def longest_increasing(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs, already ascending in their first, that ascends in the second too (patience
    sorting).
    """
    ends: list[int] = []
    end_of: list[int] = []
    previous: list[int] = []
    for number, (_, second) in enumerate(pairs):
        place = bisect_left(ends, second)
        if place == len(ends):
            ends.append(second)
            end_of.append(number)
        else:
            ends[place] = second
            end_of[place] = number
        previous.append(end_of[place - 1] if place else -1)
    chain: list[tuple[int, int]] = []
    number = end_of[-1] if end_of else -1
    while number >= 0:
        chain.append(pairs[number])
        number = previous[number]
    return chain[::-1]
