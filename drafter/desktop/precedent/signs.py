"""A shape, a colour and a word for where a sentence comes from, and for what became of a clause.

The words are those of the reports (``resources/messages``): screen, paper and command line call a thing the same.
"""

from __future__ import annotations

from collections.abc import Sequence

from drafter.desktop.review.runs import Fate as Look
from drafter.desktop.review.runs import Run
from drafter.library import Fate, Provenance
from drafter.messages import say
from drafter.redline import Op, Segment

PROVENANCE_SIGNS = {
    Provenance.VERBATIM: ("equal", "agreed"),
    Provenance.ADAPTED: ("equal-approximately", "adapted"),
    Provenance.NEW: ("plus", "fresh"),
}
"""Lucide name and colour of the theme."""
FATE_SIGNS = {
    Fate.LOST: ("x", "deleted"),
    Fate.WEAKENED: ("trending-down", "warning"),
    Fate.MERGED: ("merge", "accent"),
    Fate.SPLIT: ("split", "accent"),
    Fate.MOVED: ("move-vertical", "moved"),
    Fate.ADAPTED: ("equal-approximately", "adapted"),
    Fate.KEPT: ("equal", "agreed"),
}
"""The same; the worst first."""
_LOOKS = {Op.EQUAL: Look.EQUAL, Op.DELETED: Look.DELETED, Op.INSERTED: Look.INSERTED}


def provenance_word(provenance: Provenance, language: str) -> str:
    """«Verbatim», «Adapted», «New»."""
    return _capital(say(f"provenance-{provenance.value}", language))


def fate_word(fate: Fate, language: str) -> str:
    """«Lost», «Weakened» …"""
    return _capital(say(f"fate-{fate.value}", language))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def redline_runs(segments: Sequence[Segment]) -> tuple[Run, ...]:
    """A redline as a card paints it."""
    return tuple(Run(_LOOKS[segment.op], segment.text) for segment in segments)
