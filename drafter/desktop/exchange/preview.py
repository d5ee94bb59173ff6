"""What will be written, as rich text in the window's own colours."""

from __future__ import annotations

from drafter.desktop.theme import Theme
from drafter.exchange import Colours, Export, write_html

PAGE_MARGIN = 20
"""White space around a previewed page, in pixels."""


def preview_html(export: Export, theme: Theme) -> str:
    """The export as a QTextBrowser shows it: the words and marks are those of the .html file."""
    colours = Colours(
        ink=theme.ink,
        ground=theme.surface,
        heading=theme.ink,
        muted=theme.muted,
        line=theme.line,
        head=theme.sunken,
        inserted=theme.inserted,
        deleted=theme.deleted,
        moved=theme.moved,
        inserted_ground=theme.inserted_wash,
        deleted_ground=theme.deleted_wash,
        moved_ground=theme.moved_wash,
    )
    return write_html(export, for_widget=True, colours=colours)
