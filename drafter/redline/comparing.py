"""Two texts -> what changed."""

from __future__ import annotations

import gc
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import zip_longest

from drafter.redline.alignment import Match, align
from drafter.redline.coded import Coded
from drafter.redline.comparison import Comparison
from drafter.redline.kinds import IGNORABLE, ChangeKind, spelled
from drafter.redline.model import Row
from drafter.redline.pins import Pin, checked_pins, coded_with_pins
from drafter.redline.rows import RowMaker, spoken_in
from drafter.redline.vocabulary import Vocabulary


@contextmanager
def _no_search_for_cycles() -> Iterator[None]:
    """A million values without a cycle among them: looking for one is a tenth of the time of a long comparison."""
    searching = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searching:
            gc.enable()


@_no_search_for_cycles()
def compare(
    old: Sequence[str],
    new: Sequence[str],
    vocabulary: Vocabulary | None = None,
    *,
    moves: bool = True,
    pins: Iterable[Sequence[int]] = (),
    ignoring: Collection[ChangeKind] = (),
    progress: Callable[[float], None] | None = None,
    words: Coded | None = None,
) -> Comparison:
    """Compare two texts.

    Args:
        old: paragraphs, any strings.
        new: paragraphs, any strings.
        vocabulary: what to flag; without it rows have no flags.
        moves: False shows a moved paragraph as deleted here and inserted there, a pinned one too.
        pins: pairs of an old and a new index that face each other whatever they say, and nothing else; where they
            cross the order of everything else the paragraph has moved.
        ignoring: kinds of differences that count as none, of :data:`~drafter.redline.kinds.IGNORABLE`: a row that
            differs in nothing else is unchanged. Their segments stay, marked as ignored.
        progress: gets 0 to 1; may raise to cancel, and what it raises comes out.
        words: of texts that share paragraphs with these, whose encoding is taken over and grows where nothing is
            pinned; no answer depends on it.

    Returns:
        The comparison. The same input gives the same output; comparing backwards gives the same pairs, and in
        each the same segments with + and - swapped.

    Raises:
        PinError: a pinned paragraph is not there, or pinned to two.
        ValueError: a kind that cannot be ignored.
    """
    old, new = tuple(old), tuple(new)
    pinned = checked_pins(pins, len(old), len(new))
    ignored = frozenset(ignoring)
    if not ignored <= IGNORABLE:
        raise ValueError(f"not to be ignored: {sorted(ignored - IGNORABLE)}")
    report = progress or _nobody_asks
    spelt = tuple(spelled(old, ignored)), tuple(spelled(new, ignored))
    coded, matches = _align(*spelt, pinned, lambda share: report(share / 2), words)
    maker = RowMaker(vocabulary, spoken_in((old, new), vocabulary), ignored, coded.lexicon, coded.tokens)
    rows: list[Row] = []
    facing = _in_reading_order([match for match in matches if moves or not match.moved], len(old), len(new))
    for number, match in enumerate(facing):
        if number % 64 == 0:
            report(0.5 + number / len(facing) / 2)
        before = old[match.old[0]] if len(match.old) == 1 else "\n".join([old[index] for index in match.old])
        after = new[match.new[0]] if len(match.new) == 1 else "\n".join([new[index] for index in match.new])
        rows.append(maker.row(match.old, match.new, before, after, moved=match.moved))
    report(1.0)
    return Comparison(old, new, tuple(rows), pinned, ignored)


def _nobody_asks(share: float) -> None:
    """Progress that goes nowhere."""


def _align(
    old: tuple[str, ...],
    new: tuple[str, ...],
    pins: tuple[Pin, ...],
    progress: Callable[[float], None],
    words: Coded | None,
) -> tuple[Coded, list[Match]]:
    """Align in an order that does not depend on which text is called old: backwards gives the same pairs."""
    backwards = tuple(sorted((new_index, old_index) for old_index, new_index in pins))
    if (len(old), old, pins) <= (len(new), new, backwards):
        coded = coded_with_pins(old, new, pins, words)
        return coded, align(coded, progress)
    coded = coded_with_pins(new, old, backwards, words)
    matches = [Match(match.new, match.old, match.moved) for match in align(coded, progress)]
    return coded, sorted(matches, key=lambda match: match.new)


def _in_reading_order(matches: Sequence[Match], old_count: int, new_count: int) -> list[Match]:
    """Matches by new index, with a match of its own for each paragraph that faces none."""
    by_first_new = {match.new[0]: match for match in matches}
    in_order = [match for match in matches if not match.moved]
    followed = {index for match in matches for index in match.old}
    rows: list[Match] = []

    def let_go(start: int, stop: int) -> None:
        rows.extend(Match((index,), ()) for index in range(start, stop) if index not in followed)

    following = {
        match.new[0]: after.old[0] if after else old_count for match, after in zip_longest(in_order, in_order[1:])
    }
    let_go(0, in_order[0].old[0] if in_order else old_count)
    new_index = 0
    while new_index < new_count:
        match = by_first_new.get(new_index, Match((), (new_index,)))
        rows.append(match)
        if new_index in following:
            let_go(match.old[-1] + 1, following[new_index])
        new_index = match.new[-1] + 1
    return rows
