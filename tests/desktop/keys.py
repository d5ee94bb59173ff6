"""Hands on the keyboard: every key goes to what has the keys, as it does at a desk without a mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

_FURTHEST = 80
"""Stops of Tab within which everything of a window is to be reached."""
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def focused() -> QWidget:
    """What has the keys."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the keys"
    return widget


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Presses one key and lets it go."""
    QTest.keyClick(focused(), key, modifiers)


def type_words(words: str) -> None:
    """Types letter by letter; Qt's test keyboard has ASCII keys only."""
    QTest.keyClicks(focused(), words)


def name_of(widget: QWidget) -> str:
    """What is said of it: its accessible name, or a button's words."""
    words = widget.accessibleName()
    return words or (widget.text().replace("&", "") if isinstance(widget, QAbstractButton) else "")


def tab_to(wanted: QWidget | str) -> QWidget:
    """Presses Tab until a widget, or the first of that name, has the keys."""
    passed: list[str] = []
    for _ in range(_FURTHEST):
        here = focused()
        if here is wanted or (isinstance(wanted, str) and name_of(here) == wanted):
            return here
        passed.append(name_of(here) or type(here).__name__)
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {wanted!r}; it came to {passed}")
