"""The thin line between a toolbar and what it is for."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame


def hairline() -> QFrame:
    """A horizontal line one pixel high."""
    line = QFrame()
    line.setFixedHeight(1)
    line.setProperty("role", "hairline")
    return line
