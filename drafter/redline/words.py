"""Two paragraphs -> their words interleaved: what stayed, what went, what came.

Tokens become code points (:mod:`drafter.redline.tokens`), diff-match-patch finds a shortest script between
the two strings (Myers 1986), and a clean-up makes of it what a reader wants to see. A huge pair is first cut
at word n-grams that stand once on each side (the idea of patience diff), because the kernel's time grows with
the square of the differences. No answer depends on a clock.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from drafter.redline.model import Op, Segment
from drafter.redline.reading import Island, tidy
from drafter.redline.script import Run, edit_script
from drafter.redline.tokens import Lexicon, LexiconFullError, tokenise


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
    return _to_segments(tidy(as_islands(edit_script(first, second)), lexicon), lexicon, swapped)


def _to_segments(islands: Sequence[Island], lexicon: Lexicon, swapped: bool) -> tuple[Segment, ...]:
    token_of = lexicon.token_of
    find = token_of.__getitem__
    texts = [
        [
            "".join(map(find, island.kept)),
            "".join(map(find, island.old)) if island.old else "",
            "".join(map(find, island.new)) if island.new else "",
        ]
        for island in islands
    ]
    texts.append(["", "", ""])
    before = texts[0]
    for number, island in enumerate(islands):
        after = texts[number + 1]
        if island.old and island.new:
            last_old, last_new = token_of[island.old[-1]], token_of[island.new[-1]]
            _unglue_replaced(before, after, last_old, last_new, first=number == 0)
        elif island.old or island.new:
            _unglue_alone(before, after, first=number == 0)
        before = after
    texts[0][0] = texts[0][0][1:]  # the space that was put before both texts
    if len(texts) > 2 and not texts[1][0]:
        texts[:2] = [[texts[0][0], texts[0][1] + texts[1][1], texts[0][2] + texts[1][2]]]
    segments: list[Segment] = []
    kept_so_far = ""
    for kept, old, new in texts:
        if not old and not new:
            kept_so_far += kept
            continue
        if kept_so_far or kept:
            segments.append(Segment(Op.EQUAL, kept_so_far + kept))
            kept_so_far = ""
        deleted, inserted = (new, old) if swapped else (old, new)
        if deleted:
            segments.append(Segment(Op.DELETED, deleted))
        if inserted:
            segments.append(Segment(Op.INSERTED, inserted))
    if kept_so_far:
        segments.append(Segment(Op.EQUAL, kept_so_far))
    return tuple(segments)


def _unglue_replaced(island: list[str], following: list[str], last_old: str, last_new: str, *, first: bool) -> None:
    """Take the spaces that the lexicon glues to words out of a replacement where both sides have them.

    Args:
        island: kept, old and new text; changed in place.
        following: the island after it.
        last_old, last_new: the last token of either side, with its space.
        first: whether it is the first of all, which must give up its space whatever that leaves after it.
    """
    old, new = island[1], island[2]
    if last_old[-1] == last_new[-1]:  # one side's last word may have a space before it, the other's not
        last = last_old.removeprefix(" ") or " "
        if last == (last_new.removeprefix(" ") or " ") and not (first and len(last) == min(len(old), len(new))):
            following[0] = last + following[0]
            old, new = old[: -len(last)], new[: -len(last)]
    if old[:1] == new[:1] == " ":
        island[0] += " "
        old, new = old[1:], new[1:]
    island[1], island[2] = old, new


def _unglue_alone(island: list[str], following: list[str], *, first: bool) -> None:
    """The same for a lone insertion or deletion: «que[ todos] los» is «que [todos ]los»."""
    changed = island[1] or island[2]
    if following[0][:1] == " " == changed[:1] and (first or len(following[0]) > 1):
        island[0] += " "
        following[0] = following[0][1:]
        island[1 if island[1] else 2] = changed[1:] + " "


def _edges_only(old: str, new: str) -> tuple[Segment, ...]:
    """Common tokens at both ends kept, all between replaced: for texts with more distinct words than code
    points.
    """
    old_tokens, new_tokens = tokenise(old), tokenise(new)
    shorter = min(len(old_tokens), len(new_tokens))
    start = next((k for k in range(shorter) if old_tokens[k] != new_tokens[k]), shorter)
    stop = next((k for k in range(shorter - start) if old_tokens[-1 - k] != new_tokens[-1 - k]), shorter - start)
    parts = (
        (Op.EQUAL, old_tokens[:start]),
        (Op.DELETED, old_tokens[start : len(old_tokens) - stop]),
        (Op.INSERTED, new_tokens[start : len(new_tokens) - stop]),
        (Op.EQUAL, old_tokens[len(old_tokens) - stop :]),
    )
    return tuple(Segment(op, "".join(tokens)) for op, tokens in parts if tokens)


def as_islands(script: Iterable[Run]) -> list[Island]:
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
