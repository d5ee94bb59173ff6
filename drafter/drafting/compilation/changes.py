"""What one delegation changes in a passage of the base, ready to be merged with what others change there.

A change is a replacement of characters of the base's words. It is widened where it could not stand in brackets: over
both ends of a bracket of the text itself, and over a word that it is glued to.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from drafter.redline import Segment
from drafter.redline.merging import Replacement, replacements_in
from drafter.redline.model import Op
from drafter.redline.tokens import count_words

_KEPT_AT_LEAST = 0.35
"""A paragraph that keeps a smaller share of its words was written anew."""
_WORDS_OF_A_REWRITE = 6
_BLANK = " "


@dataclass(frozen=True, slots=True)
class OwnChanges:
    """A delegation's changes of a passage.

    Attributes:
        replacements: in order, none of which touch.
        rewritten: True where the passage was written anew, and is one replacement.
    """

    replacements: tuple[Replacement, ...]
    rewritten: bool = False


def own_changes(base: str, segments: Sequence[Segment]) -> OwnChanges:
    """The changes of a row of the comparison.

    Args:
        base: the passage's words.
        segments: whose old words are ``base``.
    """
    found = replacements_in(segments)
    if not found:
        return OwnChanges(())
    if is_rewrite(segments):
        new = "".join(segment.text for segment in segments if segment.op is not Op.DELETED)
        return OwnChanges((Replacement(0, len(base), new),), rewritten=True)
    changes = _with_whole_words(base, _with_blank_before(base, found))
    return OwnChanges(tuple(_with_balanced_brackets(base, changes)))


def is_rewrite(segments: Iterable[Segment]) -> bool:
    """Whether so few words stayed that the whole is read better as one alternative."""
    words = dict.fromkeys(Op, 0)
    for segment in segments:
        words[segment.op] += count_words([segment.text])
    kept, gone, come = words[Op.EQUAL], words[Op.DELETED], words[Op.INSERTED]
    if min(gone, come) < _WORDS_OF_A_REWRITE:
        return False
    return 2 * kept < _KEPT_AT_LEAST * (2 * kept + gone + come)


def applied(base: str, changes: Iterable[Replacement], start: int = 0, stop: int | None = None) -> str:
    """The words of ``base[start:stop]`` with changes made that lie in it."""
    stop = len(base) if stop is None else stop
    words: list[str] = []
    at = start
    for change in changes:
        words += [base[at : change.start], change.words]
        at = change.end
    return "".join([*words, base[at:stop]])


def _with_blank_before(base: str, changes: Sequence[Replacement]) -> list[Replacement]:
    """Words that come or go with the blank before them and not the one behind, where both are there.

    It is the same change; but so that two that follow each other have a blank between them.
    """
    result: list[Replacement] = []
    for change in changes:
        free = result[-1].end if result else -1
        before = change.start - 1
        if before > free and base[before] == _BLANK:
            if not change.words and base[change.end - 1] == _BLANK:
                change = Replacement(before, change.end - 1, "")
            elif change.start == change.end and change.words[-1] == _BLANK:
                change = Replacement(before, before, _BLANK + change.words[:-1])
        result.append(change)
    return result


def _with_whole_words(base: str, changes: Sequence[Replacement]) -> list[Replacement]:
    """Changes that can be dropped with the blank before them, or are widened to the words that they are glued to.

    Words that come or go take a blank with them. Where they have none (an opening quotation mark) and follow one,
    leaving them out would leave out a blank too: then the word behind them belongs to the change.
    """
    result = list(changes)
    place = 0
    while place < len(result):
        change = result[place]
        stop = change.end
        if _is_loose(base, change):
            while stop < len(base) and (not base[stop].isspace() or stop == change.end):
                stop += 1
        if stop > change.end:
            result = covering(base, result, change.start, stop)
        else:
            place += 1
    return result


def _is_loose(base: str, change: Replacement) -> bool:
    """Whether dropping the words that come or go would drop a blank that is not theirs."""
    if change.words and change.end > change.start:
        return False
    words = change.words or base[change.start : change.end]
    if _BLANK in (words[0], words[-1]):
        return False
    before, after = base[change.start - 1 : change.start], base[change.end : change.end + 1]
    at_start = not before or (before.isspace() and before != _BLANK)
    return before == _BLANK or (at_start and after == _BLANK)


def _with_balanced_brackets(base: str, changes: list[Replacement]) -> list[Replacement]:
    """Changes that hold both ends of each bracket they hold one of, in the old words and in the new."""
    if "[" not in base and not any("[" in one.words or "]" in one.words for one in changes):
        return changes
    while True:
        span = _unbalanced(base, changes)
        if span is None:
            return changes
        changes = covering(base, changes, *span)


def covering(base: str, changes: Sequence[Replacement], start: int, stop: int) -> list[Replacement]:
    """The changes with one in place of all that touch ``base[start:stop]``, which reaches over it."""
    inside = [one for one in changes if one.start <= stop and start <= one.end]
    start, stop = min([start, *(one.start for one in inside)]), max([stop, *(one.end for one in inside)])
    whole = Replacement(start, stop, applied(base, inside, start, stop))
    before = [one for one in changes if one.end < start]
    return [*before, whole, *changes[len(before) + len(inside) :]]


def _unbalanced(base: str, changes: Sequence[Replacement]) -> tuple[int, int] | None:
    """The part of the base that the first change must reach over which tears a bracket; None where none does."""
    new = applied(base, changes)
    shift = 0
    spans: list[tuple[int, int]] = []
    for change in changes:
        spans.append((change.start + shift, change.start + shift + len(change.words)))
        shift += len(change.words) - (change.end - change.start)
    old_pairs, new_pairs = _pairs(base), _pairs(new)
    old_spans = [(one.start, one.end) for one in changes]
    for pairs, own in ((old_pairs, old_spans), (new_pairs, spans)):
        for opening, closing in pairs:
            holders = [
                next((number for number, (start, stop) in enumerate(own) if start <= place < stop), None)
                for place in (opening, closing)
            ]
            if holders[0] == holders[1]:
                continue
            ends = [
                old_spans[holder] if holder is not None else _old_place(place, own, old_spans)
                for place, holder in zip((opening, closing), holders, strict=True)
            ]
            return min(start for start, _ in ends), max(stop for _, stop in ends)
    return None


def _old_place(place: int, own: Sequence[tuple[int, int]], old: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Where a kept character stands in the base, as a span."""
    shift = 0
    for (_, stop), (_, old_stop) in zip(own, old, strict=True):
        if stop > place:
            break
        shift = old_stop - stop
    return place + shift, place + shift + 1


def _pairs(text: str) -> list[tuple[int, int]]:
    """Places of brackets and of those that close them; those without partner are left out."""
    waiting: list[int] = []
    found: list[tuple[int, int]] = []
    for place, character in enumerate(text):
        if character == "[":
            waiting.append(place)
        elif character == "]" and waiting:
            found.append((waiting.pop(), place))
    return sorted(found)
