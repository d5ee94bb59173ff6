"""The difference of two wordings as runs of a card."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from drafter.desktop.review.runs import Fate, Run
from drafter.redline import Op, compare_words

_CONTEXT = 60
"""Characters of unchanged words that stand beside a change at least."""
_FATES: Mapping[Op, Fate] = {Op.EQUAL: Fate.EQUAL, Op.INSERTED: Fate.INSERTED, Op.DELETED: Fate.DELETED}


def abridged(runs: Sequence[Run]) -> tuple[Run, ...]:
    """The runs with long unchanged stretches cut to what stands beside a change; the paragraph itself is above."""
    if all(run.fate is Fate.EQUAL for run in runs):
        return tuple(runs)
    last = len(runs) - 1
    return tuple(
        Run(run.fate, _beside_changes(run.text, after=place > 0, before=place < last))
        if run.fate is Fate.EQUAL
        else run
        for place, run in enumerate(runs)
    )


def _beside_changes(words: str, *, after: bool, before: bool) -> str:
    if len(words) <= 2 * _CONTEXT * (after + before):
        return words
    head = words[: words.rfind(" ", 0, _CONTEXT) + 1] if after else ""
    cut = words.find(" ", len(words) - _CONTEXT)
    tail = words[cut if cut >= 0 else len(words) - _CONTEXT :] if before else ""
    return f"{head}…{tail}"


def runs_between(old: str, new: str) -> tuple[Run, ...]:
    """What makes ``new`` of ``old``, word by word."""
    return tuple(Run(_FATES[segment.op], segment.text) for segment in compare_words(old, new))
