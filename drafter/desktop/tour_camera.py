"""The tour's camera: waits until a screen is ready and takes its picture, in both sizes and both themes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QEventLoop, QObject, QSize, QTimer
from PySide6.QtWidgets import QWidget

from drafter.desktop.app import Desktop
from drafter.desktop.theme import DARK, LIGHT
from drafter.errors import BugError
from drafter.exchange import replace_file

SMALL, LARGE = QSize(1366, 768), QSize(1920, 1080)
_DIALOG = QSize(1240, 820)
"""Of the windows of import and export, where the screen is large enough."""
_PATIENCE_MS = 20_000


class Camera:
    """Takes pictures of the program's window and of those beside it, numbered in their order."""

    def __init__(self, desktop: Desktop, folder: Path, fast: bool) -> None:
        """``fast``: one size and one theme instead of all four pictures of each screen."""
        self._desktop = desktop
        self._window = desktop.window
        self._folder = folder
        self._fast = fast
        self._pictures = 0

    def wait(self, ready: Callable[[], bool]) -> None:
        """Lets the program go on until it is ready.

        Raises:
            BugError: it did not get so.
        """
        loop = QEventLoop()
        guard = _Guard(ready, loop)
        guard.run()
        if not ready():
            raise BugError("a screen of the tour did not get ready")

    def settle(self) -> None:
        """Lets the program do what it put off for a moment (the inspector follows the cursor after a pause)."""
        self._desktop.workspace.about_to_read.emit()
        loop = QEventLoop()
        QTimer.singleShot(250, loop.quit)
        loop.exec()

    def picture(self, name: str, widget: QWidget | None = None, *, once: bool = False) -> None:
        """Takes a picture of the window, or of another; in one size and theme only where ``once``."""
        self._pictures += 1
        stem = f"tour.{self._pictures:02}-{name}"
        if once:
            if widget is not None:
                widget.resize(_DIALOG.boundedTo(SMALL - QSize(40, 60)))
                self.settle()
            self._shoot(widget or self._window, stem)
            return
        looks = [(SMALL, LIGHT)] if self._fast else [(SMALL, LIGHT), (SMALL, DARK), (LARGE, LIGHT), (LARGE, DARK)]
        for size, theme in looks:
            self._window.resize(size)
            if widget is not None:
                widget.resize(_DIALOG.boundedTo(size - QSize(40, 60)))
            if self._window.theme is not theme:
                self._desktop.choose_theme(theme.name)
            self.settle()
            self._shoot(widget or self._window, f"{stem}-{size.width()}x{size.height()}-{theme.name}")
        self._window.resize(SMALL)
        if self._window.theme is not LIGHT:
            self._desktop.choose_theme(LIGHT.name)

    def picture_again(self, name: str, widget: QWidget) -> None:
        """Takes one picture more of what was last taken, under the same number."""
        self.settle()
        self._shoot(widget, f"tour.{self._pictures:02}-{name}")

    def _shoot(self, widget: QWidget, stem: str) -> None:
        path = self._folder / f"{stem}.png"
        picture = QBuffer()
        picture.open(QBuffer.OpenModeFlag.WriteOnly)
        if not widget.grab().save(picture, "PNG"):
            raise BugError(f"no picture: {path.name}")
        replace_file(path, bytes(picture.data().data()), overwrite=True)


class _Guard(QObject):
    """Looks again and again whether something is ready, and gives up after a while."""

    def __init__(self, ready: Callable[[], bool], loop: QEventLoop) -> None:
        super().__init__()
        self._ready = ready
        self._loop = loop
        self._look = QTimer(self)
        self._look.setInterval(5)
        self._look.timeout.connect(self._again)
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(_PATIENCE_MS)
        self._end.timeout.connect(loop.quit)

    def run(self) -> None:
        if self._ready():
            return
        self._look.start()
        self._end.start()
        self._loop.exec()

    def _again(self) -> None:
        if self._ready():
            self._look.stop()
            self._loop.quit()
