"""The window's actions: each deed once, for menu, toolbar and keyboard alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from drafter.desktop.theme import Theme

ICON_NAME = "icon_name"
"""Property of an action: the Lucide icon it wears, so that a change of theme can ink it anew."""

Shortcut = QKeySequence | QKeySequence.StandardKey | str


def make_action(
    owner: QObject,
    words: str,
    deed: Callable[[], object] | None = None,
    *,
    icon: str = "",
    shortcut: Shortcut | None = None,
    hint: str = "",
    checkable: bool = False,
    on: QWidget | None = None,
) -> QAction:
    """An action with its words, its deed, and where it has them an icon, a shortcut and a longer hint.

    It is an action of the widget it is ``on``: only while that has the keyboard the shortcut is this deed's.
    """
    action = QAction(words, owner)
    if icon:
        action.setProperty(ICON_NAME, icon)
    if shortcut is not None:
        action.setShortcut(QKeySequence(shortcut))
    plain = words.replace("&", "").rstrip("…")
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    explanation = hint or plain
    action.setToolTip(f"{explanation} ({keys})" if keys else explanation)
    action.setStatusTip(explanation)
    action.setCheckable(checkable)
    if on is not None:
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        on.addAction(action)
    if deed is not None:
        action.triggered.connect(lambda _checked=False: deed())
    return action


def ink(actions: Iterable[QAction], theme: Theme) -> None:
    """Draws the actions' icons in the theme's ink."""
    for action in actions:
        name = action.property(ICON_NAME)
        if isinstance(name, str) and name:
            action.setIcon(theme.icon(name))
