"""Colours of a redline for eyes and rooms that differ. The marks stay: one line, two, a stroke."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from drafter.desktop.theme import DARK, Theme
from drafter.exchange import Scheme
from drafter.exchange.outgoing.html_style import colours_of

_Palette = Mapping[str, str]


def _on_paper(scheme: Scheme) -> _Palette:
    """The inks of a scheme in our files: a light window has the same."""
    colours = colours_of(scheme)
    return {"inserted": colours.inserted, "deleted": colours.deleted, "moved": colours.moved}


_COLOUR_BLIND: Mapping[bool, _Palette] = {
    # Blue, vermilion and reddish purple of Okabe and Ito (2008), darker or lighter until they can be read as text.
    False: {
        **_on_paper(Scheme.COLOUR_BLIND),
        "inserted_wash": "#d9ebf8", "deleted_wash": "#fde8d6", "moved_wash": "#f6e3ee",
    },
    True: {
        "inserted": "#7cc6f7", "inserted_wash": "#16384f", "deleted": "#ffb26b", "deleted_wash": "#4a2e12",
        "moved": "#f0abd0", "moved_wash": "#4b2a3e",
    },
}  # fmt: skip
_PROJECTOR: Mapping[bool, _Palette] = {
    # A weak lamp in a light room: black on white or white on black, and grounds that are still there when it fades.
    False: {
        "window": "#ffffff", "surface": "#ffffff", "sunken": "#e2e2e2", "ink": "#000000", "muted": "#333333",
        "line": "#8a8a8a", "accent": "#003a75", "accent_wash": "#cfe3f7", "warning": "#5c3300",
        **_on_paper(Scheme.PROJECTOR),
        "inserted_wash": "#c4daff", "deleted_wash": "#ffc9c2", "moved_wash": "#e3ccff",
    },
    True: {
        "window": "#000000", "surface": "#000000", "sunken": "#262626", "ink": "#ffffff", "muted": "#dddddd",
        "line": "#8a8a8a", "accent": "#a6d4ff", "accent_wash": "#0d3a63", "inserted": "#b3e5ff",
        "inserted_wash": "#00426a", "deleted": "#ffd0c7", "deleted_wash": "#7a1206", "moved": "#ecd9ff",
        "moved_wash": "#4d1f80", "warning": "#ffdf80",
    },
}  # fmt: skip


def in_scheme(theme: Theme, scheme: Scheme) -> Theme:
    """The theme with the colours of a redline in that scheme."""
    dark = theme.name == DARK.name
    match scheme:
        case Scheme.USUAL:
            return theme
        case Scheme.COLOUR_BLIND:
            return replace(theme, **_COLOUR_BLIND[dark])
        case Scheme.PROJECTOR:
            return replace(theme, **_PROJECTOR[dark])
        case Scheme.MARKS_ONLY:
            inks = dict.fromkeys(("inserted", "deleted", "moved", "warning"), theme.ink)
            grounds = dict.fromkeys(("inserted_wash", "deleted_wash", "moved_wash"), theme.surface)
            return replace(theme, **inks, **grounds)
