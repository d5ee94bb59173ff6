"""The difference of two wordings as runs of a card."""

from __future__ import annotations

from collections.abc import Mapping

from drafter.desktop.review.runs import Fate, Run
from drafter.redline import Op, compare_words

_FATES: Mapping[Op, Fate] = {Op.EQUAL: Fate.EQUAL, Op.INSERTED: Fate.INSERTED, Op.DELETED: Fate.DELETED}


def runs_between(old: str, new: str) -> tuple[Run, ...]:
    """What makes ``new`` of ``old``, word by word."""
    return tuple(Run(_FATES[segment.op], segment.text) for segment in compare_words(old, new))
