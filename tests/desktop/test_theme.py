"""Both themes can be read by tired eyes on a bad projector."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QColor

from drafter.desktop.theme import DARK, LIGHT, Theme, style_sheet

_TEXT_ON_GROUND = [
    ("ink", "window"), ("ink", "surface"), ("ink", "raised"), ("ink", "sunken"), ("ink", "accent_wash"),
    ("ink", "highlight"), ("muted", "window"), ("muted", "surface"), ("muted", "sunken"), ("on_accent", "accent"),
    ("inserted", "inserted_wash"), ("deleted", "deleted_wash"), ("moved", "moved_wash"), ("warning", "warning_wash"),
    ("agreed", "surface"), ("adapted", "surface"), ("fresh", "surface"), ("accent", "window"),
    ("muted", "raised"), ("accent", "raised"), ("accent", "surface"), ("accent", "accent_wash"),
    ("muted", "accent_wash"),
    ("ink", "warning_wash"), ("warning", "surface"), ("warning", "window"), ("warning", "accent_wash"),
    ("deleted", "surface"), ("deleted", "accent_wash"), ("moved", "surface"), ("agreed", "window"),
    ("agreed", "accent_wash"), ("adapted", "window"), ("adapted", "accent_wash"), ("fresh", "accent_wash"),
]  # fmt: skip


def _luminance(colour: QColor) -> float:
    """Relative luminance, WCAG 2.2."""
    channels = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]


def contrast(first: QColor, second: QColor) -> float:
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_the_measure_knows_black_on_white_and_grey_on_grey() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#888888")) < 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize(("ink", "ground"), _TEXT_ON_GROUND)
def test_text_stands_out_from_its_ground(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(theme.colour(ink), theme.colour(ground)) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize(("ring", "ground"), [("accent", "window"), ("accent", "surface"), ("ink", "accent_wash")])
def test_the_ring_of_what_has_the_keys_is_seen(theme: Theme, ring: str, ground: str) -> None:
    assert contrast(theme.colour(ring), theme.colour(ground)) >= 3  # WCAG 2.2, 1.4.11


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_titles_grow_with_the_words_of_the_interface(theme: Theme) -> None:
    assert "font-size: 11.25pt" in style_sheet(theme, 9.0)
    assert "font-size: 15.00pt" in style_sheet(theme, 12.0)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_the_three_fates_of_words_have_three_inks(theme: Theme) -> None:
    inks = [theme.inserted, theme.deleted, theme.moved, theme.ink]
    assert all(first != second for first, second in combinations(inks, 2))


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_the_style_sheet_knows_every_colour_it_names(theme: Theme) -> None:
    assert "$" not in style_sheet(theme)
