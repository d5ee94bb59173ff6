"""What ties paragraphs of two texts together: unique words, and the heaviest chain of such ties.

A paragraph is seen here as its content words, coded one character a word.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import ceil
from operator import add

from rapidfuzz.distance import LCSseq

# Anchors in a row that may be dropped from a chain as having moved.
_STRAY_RUN = 4


def unique(texts: Sequence[str], indexes: Iterable[int]) -> dict[str, int]:
    """Text -> its index, or -1 where it stands more than once."""
    places: dict[str, int] = {}
    for index in indexes:
        if places.setdefault(texts[index], index) != index:
            places[texts[index]] = -1
    return places


def unique_pairs(
    contents: Sequence[str], indexes: Iterable[int], among: Mapping[str, int] | None = None
) -> dict[str, int]:
    """Word pair -> the paragraph that holds it, or -1 where several do; only pairs that are in ``among``, if given."""
    places: dict[str, int] = {}
    for content, index in unique(contents, indexes).items():  # copies once for all
        pairs: Iterable[str] = word_pairs(content)
        if among is not None:
            pairs = among.keys() & pairs
            if not pairs:
                continue
        own = dict.fromkeys(pairs, index)
        common = places.keys() & own.keys()
        places.update(own)
        for gram in common:
            places[gram] = -1
    return places


def word_pairs(content: str) -> list[str]:
    """Pairs of neighbouring content words; the word itself where there is only one."""
    if len(content) < 2:
        return [content] if content else []
    return list(map(add, content, content[1:]))


def common_words(first: str, second: str, least: float) -> int:
    """Content words in common and in order; 0 where their share of both (Dice) is under ``least``."""
    total = len(first) + len(second)
    if not total or 2 * min(len(first), len(second)) < least * total:
        return 0
    common: int = LCSseq.similarity(first, second, score_cutoff=ceil(least * total / 2))
    return common


def heaviest_chain(candidates: list[tuple[int, int, int]]) -> list[tuple[int, int]]:
    """Of (old, new, weight) the pairs that ascend strictly on both sides and weigh most together.

    A Fenwick tree over the new indexes holds the heaviest chain that ends at or before each: n log n.
    """
    candidates.sort(key=lambda candidate: (candidate[0], -candidate[1]))
    news = sorted({new for _, new, _ in candidates})
    rank = {new: place for place, new in enumerate(news, start=1)}
    size = len(news)
    weight_at = [0] * (size + 1)
    chain_at = [-1] * (size + 1)
    previous: list[int] = []
    for number, (_, new, weight) in enumerate(candidates):
        place = rank[new] - 1
        best, best_chain = 0, -1
        while place:
            if weight_at[place] > best:
                best, best_chain = weight_at[place], chain_at[place]
            place &= place - 1
        previous.append(best_chain)
        total = best + weight
        place = rank[new]
        while place <= size:
            if total > weight_at[place]:
                weight_at[place], chain_at[place] = total, number
            place += place & -place
    best, number = 0, -1
    place = size
    while place:
        if weight_at[place] > best:
            best, number = weight_at[place], chain_at[place]
        place &= place - 1
    chain = []
    while number >= 0:
        chain.append(candidates[number][:2])
        number = previous[number]
    return chain[::-1]


def without_strays(
    chain: list[tuple[int, int]], start: tuple[int, int], stop: tuple[int, int]
) -> list[tuple[int, int]]:
    """The chain without short runs that tear their neighbourhood apart: those have moved.

    A run of anchors that lies off the line between its neighbours leaves as many paragraphs unpaired on both
    sides as it lies off; where these are more than twice its own, it is not worth it.
    """
    for length in range(1, _STRAY_RUN + 1):
        points = [start, *chain, stop]
        shifts = [new - old for old, new in points]
        kept: list[tuple[int, int]] = []
        before = shifts[0]
        place = 1
        while place + length < len(points):
            first = shifts[place]
            if first != before:
                last, after = shifts[place + length - 1], shifts[place + length]
                if abs(first - before) + abs(after - last) - abs(after - before) > 4 * length:
                    place += length
                    continue
            kept.append(points[place])
            before = first
            place += 1
        chain = [*kept, *points[place:-1]]
    return chain
