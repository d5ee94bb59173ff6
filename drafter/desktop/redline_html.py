"""A redline as rich text: deleted words struck through, inserted ones underlined, each on its colour's ground."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from drafter.desktop.theme import Theme
from drafter.redline import Op, Segment


def redline_html(segments: Iterable[Segment], theme: Theme) -> str:
    """The segments as HTML that Qt's rich text understands; a line break inside a paragraph is ``<br>``."""
    return "".join(_segment(segment, theme) for segment in segments)


def _segment(segment: Segment, theme: Theme) -> str:
    words = escape(segment.text).replace("\n", "<br>")
    match segment.op:
        case Op.EQUAL:
            return words
        case Op.DELETED:
            look = f"color:{theme.deleted}; background-color:{theme.deleted_wash}; text-decoration:line-through"
        case Op.INSERTED:
            look = f"color:{theme.inserted}; background-color:{theme.inserted_wash}; text-decoration:underline"
    return f'<span style="{look}">{words}</span>'
