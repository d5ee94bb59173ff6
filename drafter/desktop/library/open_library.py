"""The one library the window consults, and who is told when it changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from drafter.library import ClauseLibrary


class OpenLibrary(QObject):
    """The library of a window. It stays the same object while what is in it changes, so that anybody may keep it.

    Signals:
        changed(): instruments came, went or were edited: whoever shows something of them asks again.
    """

    changed = Signal()

    def __init__(self, library: ClauseLibrary, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library

    def announce(self) -> None:
        """The library was changed: by a deed of this window, or by another program."""
        self.changed.emit()
