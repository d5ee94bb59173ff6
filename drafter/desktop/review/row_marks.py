"""Which shape and colour say what became of a paragraph."""

from __future__ import annotations

from drafter.desktop.review.settling import Verdict
from drafter.drafting.negotiation.private_layer import Mark
from drafter.redline import RowKind


def row_icon(kind: RowKind) -> str:
    """The Lucide icon of a kind of row; empty for an unchanged one."""
    match kind:
        case RowKind.UNCHANGED:
            return ""
        case RowKind.CHANGED:
            return "equal-not"
        case RowKind.INSERTED:
            return "plus"
        case RowKind.DELETED:
            return "minus"
        case RowKind.MOVED | RowKind.MOVED_CHANGED:
            return "move-vertical"
        case RowKind.SPLIT:
            return "split"
        case RowKind.MERGED:
            return "merge"


def row_colour(kind: RowKind) -> str:
    """The theme's colour of a kind of row."""
    match kind:
        case RowKind.INSERTED:
            return "inserted"
        case RowKind.DELETED:
            return "deleted"
        case RowKind.MOVED | RowKind.MOVED_CHANGED:
            return "moved"
        case _:
            return "muted"


def verdict_icon(verdict: Verdict) -> str:
    """The Lucide icon of a verdict."""
    return "check" if verdict is Verdict.ACCEPTED else "x"


def mark_icon(mark: Mark) -> str:
    """The Lucide icon of what the reader made of a change."""
    return "eye" if mark is Mark.SEEN else "message-circle"


def mark_colour(mark: Mark) -> str:
    """The theme's colour of it."""
    return "muted" if mark is Mark.SEEN else "accent"
