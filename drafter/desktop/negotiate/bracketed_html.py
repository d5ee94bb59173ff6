"""Words with brackets as rich text: brackets in the colour of their depth, names paler, loose brackets flagged."""

from __future__ import annotations

from html import escape

from drafter.desktop.compose.brackets.marks import depth_colour
from drafter.desktop.theme import Theme
from drafter.drafting.brackets import PARAGRAPH_END, Bracketed, Role, Stretch


def bracketed_html(bracketed: Bracketed, theme: Theme, start: int = 0, stop: int | None = None) -> str:
    """A text, or its characters ``start`` to ``stop``, as HTML that Qt's rich text understands.

    Args:
        bracketed: the whole as it was read.
        theme: its colours; each depth has one, and names are in italics: nothing is said by a colour alone.
        start: first character that is shown.
        stop: the one behind the last; None for the end.
    """
    end = len(bracketed.text) if stop is None else stop
    loose = {trouble.offset for trouble in bracketed.errors}
    parts: list[str] = []
    for piece in bracketed.pieces:
        first, last = max(piece.start, start), min(piece.stop, end)
        if first >= last:
            continue
        match piece.role:
            case Role.OPENING | Role.CLOSING | Role.SLASH if piece.bracket >= 0:
                colour = depth_colour(theme, bracketed.brackets[piece.bracket].depth).name()
                look = f"color:{colour}; font-weight:700"
            case Role.ATTRIBUTION | Role.NOTE:
                look = f"color:{theme.muted}; font-style:italic"
            case _:
                parts.append(_words(bracketed.text, first, last, loose, theme))
                continue
        parts.append(f'<span style="{look}">{_escaped(bracketed.text[first:last])}</span>')
    return "".join(parts)


def stretch_html(stretch: Stretch, place: int, theme: Theme) -> str:
    """One paragraph of a stretch: a bracket that closes in another paragraph is one all the same."""
    return bracketed_html(stretch.bracketed, theme, *stretch.bounds(place))


def _words(text: str, first: int, last: int, loose: set[int], theme: Theme) -> str:
    """Words of the text, among which a bracket may stand that has no partner."""
    look = f"color:{theme.deleted}; background-color:{theme.deleted_wash}; text-decoration:underline"
    return "".join(
        f'<span style="{look}">{_escaped(text[at])}</span>' if at in loose else _escaped(text[at])
        for at in range(first, last)
    )


def _escaped(words: str) -> str:
    return escape(words).replace("\n", "<br>").replace(PARAGRAPH_END, "<br>")
