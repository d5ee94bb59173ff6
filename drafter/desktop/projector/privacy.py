"""The one switch behind which everything private is: our positions, red lines, marks and notes."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


@runtime_checkable
class HoldsPrivate(Protocol):
    """A panel that shows something nobody else may see."""

    def set_private_visible(self, visible: bool) -> None:
        """Hides it at once, or shows it again."""


class PrivacySwitch(QObject):
    """Hides what is private in every panel of a window, for as long as somebody wants it hidden or a wall shows us.

    Signals:
        changed(bool): private things are visible, or not.
    """

    changed = Signal(bool)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._wanted = True
        self._watched = False

    @property
    def visible(self) -> bool:
        """True where private things are shown."""
        return self._wanted and not self._watched

    @property
    def wanted(self) -> bool:
        """True where the person wants to see them when nobody watches."""
        return self._wanted

    def set_wanted(self, wanted: bool) -> None:
        """What the person wants; while others watch, it counts from when they no longer do."""
        self._change(wanted, self._watched)

    def set_watched(self, watched: bool) -> None:
        """Others see the screen, or no longer."""
        self._change(self._wanted, watched)

    def _change(self, wanted: bool, watched: bool) -> None:
        before = self.visible
        self._wanted, self._watched = wanted, watched
        if self.visible != before:
            self.carry_out()
            self.changed.emit(self.visible)

    def carry_out(self) -> None:
        """Tells every panel there is by now."""
        for widget in self._window.findChildren(QWidget):
            if isinstance(widget, HoldsPrivate):
                widget.set_private_visible(self.visible)
