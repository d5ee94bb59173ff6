"""Two paragraphs -> their words interleaved: what stayed, what went, what came.

Tokens become code points (:mod:`drafter.redline.tokens`), diff-match-patch finds a shortest script between
the two strings (Myers 1986), and a clean-up makes of it what a reader wants to see. A huge pair is first cut
at word n-grams that stand once on each side (the idea of patience diff), because the kernel's time grows with
the square of the differences. No answer depends on a clock.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from diff_match_patch import diff_match_patch
from rapidfuzz.distance import LCSseq

from drafter.redline.model import Op, Segment
from drafter.redline.reading import Island, tidy
from drafter.redline.tokens import Lexicon, LexiconFullError, tokenise

# A pair with more cells than this (tokens of one side times tokens of the other) is cut at anchors first.
_KERNEL_CELLS = 300_000
# What is left between anchors and is larger goes to a bit-parallel longest common subsequence in C, up to
# here; its memory is one bit a cell.
_MATRIX_CELLS = 400_000_000
# Tokens in an anchor; blanks count, so eleven tokens are six words and five are three.
_ANCHOR_LENGTHS = (11, 5, 1)


class _Kernel(diff_match_patch):  # type: ignore[misc]  # the package has no types
    """diff-match-patch without a deadline, and without the merging after each recursion that our clean-up
    does once.
    """

    def __init__(self) -> None:
        super().__init__()
        self.Diff_Timeout = 0

    def diff_cleanupMerge(self, diffs: list[tuple[int, str]]) -> None:  # noqa: N802, ARG002  # the package's name
        return


_KERNEL = _Kernel()


def compare_words(old: str, new: str) -> tuple[Segment, ...]:
    """What changed between two paragraphs, for a reader.

    Args:
        old: any string.
        new: any string.

    Returns:
        Segments without empty texts, neighbours of different fate. Without the inserted they join to ``old``,
        without the deleted to ``new``. In an island the deleted words stand before the inserted.
    """
    return segments_of(old, new, Lexicon())


def segments_of(
    old: str, new: str, lexicon: Lexicon, encode: Callable[[str], str] | None = None
) -> tuple[Segment, ...]:
    """:func:`compare_words` with a lexicon shared by many pairs.

    Args:
        old: any string.
        new: any string.
        lexicon: code points for the tokens.
        encode: the lexicon's ``encode``, or one that remembers what it encoded.
    """
    if old == new:
        return (Segment(Op.EQUAL, old),) if old else ()
    if not old:
        return (Segment(Op.INSERTED, new),)
    if not new:
        return (Segment(Op.DELETED, old),)
    # The kernel breaks ties by which side is which; a fixed order makes comparing backwards swap + and -
    # exactly.
    swapped = (len(old), old) > (len(new), new)
    encode = encode or lexicon.encode
    try:
        first, second = encode(old), encode(new)
    except LexiconFullError:
        return _edges_only(old, new)
    if swapped:
        first, second = second, first
    return _to_segments(tidy(_islands(_script(first, second)), lexicon), lexicon, swapped)


def _to_segments(islands: Iterable[Island], lexicon: Lexicon, swapped: bool) -> tuple[Segment, ...]:
    segments: list[Segment] = []
    decode = lexicon.decode
    for island in islands:
        if island.kept:
            segments.append(Segment(Op.EQUAL, decode(island.kept)))
        deleted, inserted = (island.new, island.old) if swapped else (island.old, island.new)
        if deleted:
            segments.append(Segment(Op.DELETED, decode(deleted)))
        if inserted:
            segments.append(Segment(Op.INSERTED, decode(inserted)))
    return tuple(segments)


def _edges_only(old: str, new: str) -> tuple[Segment, ...]:
    """Common tokens at both ends kept, all between replaced: for texts with more distinct words than code
    points.
    """
    old_tokens, new_tokens = tokenise(old), tokenise(new)
    shorter = min(len(old_tokens), len(new_tokens))
    start = next((k for k in range(shorter) if old_tokens[k] != new_tokens[k]), shorter)
    stop = next(
        (k for k in range(shorter - start) if old_tokens[-1 - k] != new_tokens[-1 - k]), shorter - start
    )
    parts = (
        (Op.EQUAL, old_tokens[:start]),
        (Op.DELETED, old_tokens[start : len(old_tokens) - stop]),
        (Op.INSERTED, new_tokens[start : len(new_tokens) - stop]),
        (Op.EQUAL, old_tokens[len(old_tokens) - stop :]),
    )
    return tuple(Segment(op, "".join(tokens)) for op, tokens in parts if tokens)


def _script(old: str, new: str) -> list[tuple[int, str]]:
    """Runs of (-1 deleted, 0 kept, 1 inserted; characters), in order; neighbours may be of one kind."""
    if len(old) * len(new) <= _KERNEL_CELLS:
        runs: list[tuple[int, str]] = _KERNEL.diff_main(old, new, False)
        return runs
    script: list[tuple[int, str]] = []
    old_at = new_at = 0
    for block in [*_anchors(old, new), _Block(len(old), len(new), 0)]:
        script += _between(old[old_at : block.old], new[new_at : block.new])
        script.append((0, old[block.old : block.old + block.length]))
        old_at, new_at = block.old + block.length, block.new + block.length
    return script


def _between(old: str, new: str) -> list[tuple[int, str]]:
    """Script of what stands between two anchors."""
    if not old or not new:
        return [(-1, old), (1, new)]
    cells = len(old) * len(new)
    if cells <= _KERNEL_CELLS:
        runs: list[tuple[int, str]] = _KERNEL.diff_main(old, new, False)
        return runs
    if cells > _MATRIX_CELLS:
        return [(-1, old), (1, new)]
    script: list[tuple[int, str]] = []
    for step in LCSseq.opcodes(old, new):
        if step.tag == "equal":
            script.append((0, old[step.src_start : step.src_end]))
        else:
            script += [(-1, old[step.src_start : step.src_end]), (1, new[step.dest_start : step.dest_end])]
    return script


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
        (place, new_places[gram])
        for gram, place in old_places.items()
        if place >= 0 and new_places.get(gram, -1) >= 0
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


def _islands(script: Iterable[tuple[int, str]]) -> list[Island]:
    """The script as islands: kept words, then what was changed after them."""
    islands = [Island()]
    for fate, run in script:
        if not run:
            continue
        last = islands[-1]
        if fate == 0:
            if last.old or last.new:
                islands.append(Island(kept=run))
            else:
                last.kept += run
        elif fate < 0:
            last.old += run
        else:
            last.new += run
    return islands
