"""Split and merged paragraphs: what a pair leaves over is looked for in the free neighbours of its shorter side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

# Share of a free neighbour's content words that must be found in the leftover of a pair to be its other half.
_COVERED = 0.5
_HALF_WORDS = 3

Texts = tuple[Sequence[str], Sequence[str]]
"""All paragraphs of one side, and their content words, coded one character a word."""


def joined_halves(facing: Mapping[int, int], old: Texts, new: Texts) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    """Of pairs in order those of which one side has several paragraphs.

    Args:
        facing: old index -> new index; what is in it is not free.
        old, new: both sides.

    Returns:
        Old and new indexes, one on one side and several, consecutive, on the other; by old index.
    """
    old_texts, new_texts = old[0], new[0]
    # What stands before the first and after the last is as good as taken.
    taken_old = {-1, len(old_texts), *facing}
    taken_new = {-1, len(new_texts), *facing.values()}
    found: list[tuple[tuple[int, ...], tuple[int, ...]]] = []
    for old_index, new_index in sorted(facing.items()):
        olds_alone = old_index - 1 in taken_old and old_index + 1 in taken_old
        news_alone = new_index - 1 in taken_new and new_index + 1 in taken_new
        if olds_alone and news_alone:
            continue
        old_text, new_text = old_texts[old_index], new_texts[new_index]
        if old_text == new_text or "\n" in old_text or "\n" in new_text:
            continue  # a line break inside would be taken for the seam
        old_content, new_content = old[1][old_index], new[1][new_index]
        if len(old_content) == len(new_content):
            continue  # nothing is left over
        olds: tuple[int, ...] = (old_index,)
        news: tuple[int, ...] = (new_index,)
        if len(old_content) > len(new_content):
            news = _parts(old_content, new, new_index, taken_new)
        else:
            olds = _parts(new_content, old, old_index, taken_old)
        if len(olds) + len(news) > 2:
            found.append((olds, news))
    return found


def _parts(whole: str, side: Texts, index: int, taken: set[int]) -> tuple[int, ...]:
    """Indexes around ``index`` whose paragraphs together hold ``whole``; the free ones among them become taken."""
    texts, contents = side
    first = last = index
    left = Counter(whole)
    left.subtract(contents[index])
    while True:
        for place in (last + 1, first - 1):
            if place in taken or "\n" in texts[place]:
                continue
            words = Counter(contents[place])
            found = sum(min(count, left[word]) for word, count in words.items() if left[word] > 0)
            if len(contents[place]) >= _HALF_WORDS and found >= _COVERED * len(contents[place]):
                left.subtract(words)
                taken.add(place)
                first, last = min(first, place), max(last, place)
                break
        else:
            return tuple(range(first, last + 1))
