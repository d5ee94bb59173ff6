"""What became of a row, in words: «nuevo», «suprimido», «trasladado»…"""

from __future__ import annotations

from drafter.messages import say
from drafter.redline import RowKind


def row_caption(kind: RowKind, language: str) -> str:
    """The word for a row's kind in the text's language; empty where nothing changed."""
    if kind is RowKind.UNCHANGED:
        return ""
    return say(f"row-{kind.value.replace('_', '-')}", language)
