"""What a screen reader would say of what can be reached by Tab."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget


def unnamed(root: QWidget) -> list[str]:
    """The widgets below ``root`` that are shown and take the keys, and of which nothing would be said but their kind.

    Menus say what their actions are called.
    """
    stops = [
        widget
        for widget in (root, *root.findChildren(QWidget))
        if widget.isVisibleTo(root) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    return [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in stops
        if not isinstance(widget, (QMenu, QMenuBar))
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
