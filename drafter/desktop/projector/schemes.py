"""Colours for a wall in hostile light: black on white or white on black, and inks that a tired lamp still shows."""

from __future__ import annotations

from dataclasses import replace

from drafter.desktop.theme import DARK, LIGHT, Theme

WALL_LIGHT = replace(
    LIGHT,
    window="#ffffff",
    surface="#ffffff",
    raised="#ffffff",
    sunken="#f0f0f0",
    ink="#000000",
    muted="#3a3a3a",
    line="#767676",
    accent="#003e8a",
    accent_wash="#d6e6ff",
    inserted="#00502c",
    inserted_wash="#c9f2d9",
    deleted="#8c0d0d",
    deleted_wash="#ffdcd6",
    moved="#4a1f99",
    adapted="#6e3f00",
    agreed="#00552f",
    warning="#5c3300",
    warning_wash="#ffedc2",
)
WALL_DARK = replace(
    DARK,
    window="#000000",
    surface="#000000",
    raised="#161616",
    sunken="#1c1c1c",
    ink="#ffffff",
    muted="#d2d2d2",
    line="#8c8c8c",
    accent="#8fc7ff",
    accent_wash="#0f3558",
    on_accent="#000000",
    inserted="#8dffc0",
    inserted_wash="#08381f",
    deleted="#ffaaa2",
    deleted_wash="#551512",
    moved="#d5c2ff",
    adapted="#ffd27a",
    agreed="#8dffc0",
    warning="#ffd27a",
    warning_wash="#3d2c00",
)


def wall_scheme(*, dark: bool) -> Theme:
    """The scheme for a dark or a lit room."""
    return WALL_DARK if dark else WALL_LIGHT
