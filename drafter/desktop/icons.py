"""Lucide's line icons, drawn in the theme's ink."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from drafter import resources

_SIZES = (20, 40)
"""Of the pictures an icon holds, in pixels: menus and toolbars on plain and on dense screens."""


@cache
def _source(name: str) -> str:
    return (resources.icons_folder() / f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """One icon as a square picture of ``size`` device-independent pixels.

    Raises:
        FileNotFoundError: there is no icon of that name.
    """
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    svg = _source(name).replace("currentColor", colour.name(QColor.NameFormat.HexRgb))
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def icon(name: str, ink: QColor, disabled: QColor) -> QIcon:
    """An icon in two inks: usable and disabled."""
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(pixmap(name, ink, size), QIcon.Mode.Normal)
        made.addPixmap(pixmap(name, disabled, size), QIcon.Mode.Disabled)
    return made
