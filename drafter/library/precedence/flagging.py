"""What matters in a change of agreed language: the redline's flags, each thing told once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from drafter.instruments import Clause
from drafter.redline import Flag, Segment, Vocabulary, flagged, words_of
from drafter.redline.flags import islands_of

_TIMES = frozenset({"date", "deadline"})
_SOFT, _FEW = 6, 4
"""Verbs up to this rung («promover») weaken a verb that they are put before, with so many words or fewer."""
_AND = frozenset({"y", "e", "o", "u", "and", "or", "et", "ou"})


def flags_of(
    clause: Clause, segments: Sequence[Segment], vocabulary: Vocabulary, spoken: frozenset[str] | None = None
) -> tuple[Flag, ...]:
    """What matters in a change of a clause.

    The figures of a date or a deadline are told with it, and not as numbers once more. A verb that was put before the
    leading one makes that weaker («Considerar ampliar»).

    Args:
        clause: what is changed.
        segments: from its text, or from some of it, to the new one.
        vocabulary: the words to look for.
        spoken: the languages of the whole text, asked where these words do not tell their own.
    """
    flags = flagged(segments, vocabulary, spoken)
    softened = _softened(clause, segments, vocabulary)
    if softened is not None:
        flags = (softened, *flags)
    dated = {word for flag in flags if flag.kind in _TIMES for text in (*flag.lost, *flag.won) for word in _words(text)}
    return tuple(
        told for flag in flags if (told := _without(flag, dated) if flag.kind == "number" else flag) is not None
    )


def _without(flag: Flag, dated: set[str]) -> Flag | None:
    """A flag without the figures of dates; None where no other is left."""
    lost, won = (tuple(text for text in texts if not dated.issuperset(_words(text))) for texts in (flag.lost, flag.won))
    return replace(flag, lost=lost, won=won) if lost or won else None


def _words(text: str) -> tuple[str, ...]:
    return words_of(text).folded


def _softened(clause: Clause, segments: Sequence[Segment], vocabulary: Vocabulary) -> Flag | None:
    """The leading verb that a softer one was put before."""
    first = next(islands_of(segments), None)
    if first is None or first.old_start or not clause.verbs or clause.verbs[0].offset:
        return None
    came = words_of(f"{first.new} {first.following}")  # without its capital the verb itself may have come anew
    leading = clause.verbs[0].as_written
    verb = words_of(leading).folded[0]
    before = came.folded[: came.folded.index(verb)] if verb in came.folded else ()
    if not 0 < len(before) <= _FEW or before[-1] in _AND:  # «Promover y ampliar» takes nothing
        return None
    start, end = came.span(0, 1)
    softer = first.new[start:end]
    level = vocabulary.verb_level(softer)
    if level is None or not 0 < level <= _SOFT:
        return None
    return Flag("verb_weaker", (leading,), (softer,), (first.first, first.stop))
