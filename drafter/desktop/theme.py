"""How the program looks: two palettes on Qt's Fusion style, light and dark.

Colours never speak alone: whatever a colour says, a mark, an icon or a word says too. Contrast of text against its
ground is at least 4.5:1 (WCAG 2.2, 1.4.3) in both; ``tests/desktop/test_theme.py`` measures it.
"""

from __future__ import annotations

from dataclasses import dataclass
from string import Template

from PySide6.QtGui import QColor, QFont, QFontInfo, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from drafter import resources
from drafter.desktop import icons
from drafter.redline import Closeness

DOCUMENT_FAMILIES = ["Cambria", "Charter", "Georgia", "Liberation Serif", "Noto Serif", "DejaVu Serif"]
"""Typefaces for the words of texts, as on paper; the interface keeps the platform's own."""


_TITLE, _EMPTY = 1.25, 1.17
"""Size of titles, and of words in the midst of an empty page, as multiples of the interface's."""


@dataclass(frozen=True)
class Theme:
    """Every colour of the interface, as ``#rrggbb``.

    Attributes:
        window: ground of panels; surface: of texts and lists; raised: of cards and buttons; sunken: of gutters.
        ink: text; muted: secondary text; line: hairlines; accent: selection and focus; on_accent: text on it.
        inserted, deleted, moved: words of a redline; the ``_wash`` colours are the grounds behind them.
        agreed, adapted, fresh: closeness to agreed language (literal, adapted, new).
        warning: text of warnings; warning_wash: ground behind them; highlight: ground of search hits.
    """

    name: str
    window: str
    surface: str
    raised: str
    sunken: str
    ink: str
    muted: str
    line: str
    accent: str
    accent_wash: str
    on_accent: str
    inserted: str
    inserted_wash: str
    deleted: str
    deleted_wash: str
    moved: str
    moved_wash: str
    agreed: str
    adapted: str
    fresh: str
    warning: str
    warning_wash: str
    highlight: str

    def colour(self, name: str) -> QColor:
        """The colour of that attribute, for painting."""
        return QColor(getattr(self, name))

    def icon(self, name: str) -> QIcon:
        """A Lucide icon in this theme's ink."""
        return icons.icon(name, QColor(self.ink), QColor(self.line))

    def closeness_colour(self, closeness: Closeness | None) -> QColor:
        """The colour of a closeness band; new where there is no source."""
        if closeness in (Closeness.LITERAL, Closeness.PARTIAL):
            return QColor(self.agreed)
        if closeness is Closeness.ADAPTED:
            return QColor(self.adapted)
        return QColor(self.fresh)


LIGHT = Theme(
    name="light",
    window="#f4f3ef",
    surface="#fffefb",
    raised="#ffffff",
    sunken="#eceae4",
    ink="#1f2328",
    muted="#5c626b",
    line="#d4d0c6",
    accent="#1d5c8f",
    accent_wash="#dce9f3",
    on_accent="#ffffff",
    inserted="#0b5d3b",
    inserted_wash="#dcf1e4",
    deleted="#a12622",
    deleted_wash="#fae3e0",
    moved="#5b3f9c",
    moved_wash="#ebe5f7",
    agreed="#1d6b45",
    adapted="#8a5a00",
    fresh="#1d5c8f",
    warning="#7a4b00",
    warning_wash="#fdf0d2",
    highlight="#ffe89a",
)

DARK = Theme(
    name="dark",
    window="#1d1f23",
    surface="#24272c",
    raised="#2d3137",
    sunken="#191b1f",
    ink="#e8e6e1",
    muted="#a9adb5",
    line="#42474f",
    accent="#7db7e8",
    accent_wash="#2a4157",
    on_accent="#10202e",
    inserted="#7fd6a8",
    inserted_wash="#1f3f30",
    deleted="#ff9c94",
    deleted_wash="#4c2624",
    moved="#c3adf5",
    moved_wash="#392f52",
    agreed="#7fd6a8",
    adapted="#f0bf5f",
    fresh="#7db7e8",
    warning="#f0c674",
    warning_wash="#43361c",
    highlight="#6b5510",
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK)}


def palette(theme: Theme) -> QPalette:
    """The theme as Qt's palette, disabled states included."""
    made = QPalette()
    role = QPalette.ColorRole
    for target, name in {
        role.Window: "window",
        role.WindowText: "ink",
        role.Base: "surface",
        role.AlternateBase: "sunken",
        role.Text: "ink",
        role.Button: "raised",
        role.ButtonText: "ink",
        role.ToolTipBase: "raised",
        role.ToolTipText: "ink",
        role.PlaceholderText: "muted",
        role.Highlight: "accent",
        role.HighlightedText: "on_accent",
        role.Link: "accent",
        role.LinkVisited: "moved",
        role.Mid: "line",
        role.Midlight: "line",
        role.Light: "raised",
        role.Dark: "line",
        role.Shadow: "sunken",
        role.BrightText: "deleted",
        role.Accent: "accent",
    }.items():
        made.setColor(target, theme.colour(name))
    for target in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, target, theme.colour("muted"))
    return made


def style_sheet(theme: Theme, points: float = 9.0) -> str:
    """What a palette cannot say: hairlines, roundness and room.

    Args:
        theme: its colours.
        points: size of the interface's words; titles grow with it where somebody set a larger one.
    """
    source = (resources.resources_folder() / "desktop.qss").read_text(encoding="utf-8")
    sizes = {"title_size": f"{_TITLE * points:.2f}", "empty_size": f"{_EMPTY * points:.2f}"}
    return Template(source).substitute(vars(theme), icons=resources.icons_folder().as_posix(), **sizes)


def document_font(points: float = 12.0) -> QFont:
    """The face in which texts are read and written; ``points`` is its size in typographic points."""
    font = QFont()
    font.setFamilies(DOCUMENT_FAMILIES)
    font.setPointSizeF(points)
    font.setStyleHint(QFont.StyleHint.Serif)
    return font


def wear(app: QApplication, theme: Theme) -> None:
    """Dresses the whole application."""
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme, QFontInfo(app.font()).pointSizeF()))
