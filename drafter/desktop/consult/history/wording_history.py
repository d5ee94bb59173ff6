"""Shows the history of a clause's wording in a window beside the draft."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from drafter.desktop.consult.catalogue import Catalogue
from drafter.desktop.consult.history.wording_window import WordingWindow
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.errors import KnownError
from drafter.instruments import Clause
from drafter.library import Wording
from drafter.messages import explain

_KEY = "consult-wording"


class WordingHistory(QObject):
    """One window, for the clause asked about last.

    Signals:
        insert_requested(list[str]), reveal_requested(str), copy_requested(list[str]), said(str): see
            :class:`WordingWindow`.
    """

    insert_requested = Signal(list)
    reveal_requested = Signal(str)
    copy_requested = Signal(list)
    said = Signal(str)

    def __init__(self, catalogue: Catalogue, tasks: Tasks, theme: Theme, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._tasks = tasks
        self._theme = theme
        self._language = language
        self._beside = parent
        self.window: WordingWindow | None = None

    def show(self, clause: Clause) -> None:
        """Shows the history of that clause's words; the window opens at once and is filled when they are found."""
        window = self._window()
        window.wait_for(clause.text)
        window.show()
        window.activateWindow()
        library = self._catalogue.library

        def then(wording: Wording) -> None:
            window.show_wording(wording, clause.id)

        def otherwise(error: KnownError) -> None:
            window.say(explain(error, self._language))

        self._tasks.start(_KEY, lambda _report: library.wording(clause.id), then, otherwise)

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._theme = theme
        if self.window is not None:
            self.window.set_theme(theme)

    def close(self) -> None:
        """Closes the window, where it is open."""
        self._tasks.cancel(_KEY)
        if self.window is not None:
            self.window.close()

    def _window(self) -> WordingWindow:
        if self.window is None:
            window = self.window = WordingWindow(self._catalogue, self._theme, self._beside)
            window.insert_requested.connect(self.insert_requested)
            window.reveal_requested.connect(self.reveal_requested)
            window.copy_requested.connect(self.copy_requested)
            window.said.connect(self.said)
        return self.window
