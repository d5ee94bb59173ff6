"""The searches somebody keeps and the latest ones, as menu and list show them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from drafter.desktop.consult.asking.searches_dialog import SearchesDialog
from drafter.desktop.consult.narrowing.filter_words import FilterWords
from drafter.desktop.consult.narrowing.filters import choices
from drafter.errors import KnownError
from drafter.library import Asked, SavedSearches, Searches

_MENU_LATEST = 12
"""Latest searches the menu lists; the arrow keys of the field go further back."""
_LONGEST = 60
"""Characters of a search in the menu."""
_ROOM_FOR_A_NAME = 480
"""Width of the question for a name, in pixels: a search with its filters is a long one."""


class KeptSearches(QObject):
    """Keeps, names and gives back searches.

    Signals:
        wanted(Asked): a search is to be asked again.
        said(str): something that asks for no answer.
        failed(KnownError): the file of searches cannot be read or written.
    """

    wanted = Signal(object)
    said = Signal(str)
    failed = Signal(object)

    def __init__(self, store: SavedSearches, words: FilterWords, asked: Callable[[], Asked], parent: QWidget) -> None:
        """``asked`` gives what is asked just now."""
        super().__init__(parent)
        self._store = store
        self._words = words
        self._asked = asked
        self._window = parent
        self._known: Searches | None = None
        self.menu = QMenu(parent)
        self.menu.aboutToShow.connect(self._fill)

    @property
    def searches(self) -> Searches:
        """What is kept, as it was read last."""
        if self._known is None:
            self._read()
        return self._known or Searches()

    def history(self) -> tuple[str, ...]:
        """The words of the latest searches, newest first, none twice."""
        return tuple(dict.fromkeys(asked.query for asked in self.searches.latest if asked.query))

    def remember(self, asked: Asked) -> None:
        """Somebody took something of what that search found: it is one to come back to."""
        latest = self.searches.latest
        if not asked.blank and (not latest or latest[0] != asked):
            self._do(lambda: self._store.remember(asked))

    def describe(self, asked: Asked) -> str:
        """«energía · CELAC · 2000–2010»"""
        chosen = (self._words.chip(field, value) for field, value in choices(asked.filters).items())
        return " · ".join(part for part in (asked.query.strip(), *chosen) if part)

    # -- deeds ----------------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Asks for a name and keeps what is asked just now by it."""
        asked = self._asked()
        if asked.blank:
            return
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Save this search"))
        dialog.setLabelText(self.tr("Name:"))
        dialog.setTextValue(self.describe(asked))
        dialog.resize(_ROOM_FOR_A_NAME, dialog.sizeHint().height())
        if dialog.exec() == QInputDialog.DialogCode.Accepted:
            self.save_as(dialog.textValue(), asked)
        dialog.deleteLater()

    def save_as(self, name: str, asked: Asked) -> None:
        """Keeps a search by a name."""
        if self._do(lambda: self._store.save(name, asked)):
            self.said.emit(self.tr("The search is kept as «{name}».").format(name=" ".join(name.split())))

    def rename(self, name: str, new: str) -> None:
        """Keeps a search by another name."""
        self._do(lambda: self._store.rename(name, new))

    def forget(self, name: str) -> None:
        """Keeps a search no longer."""
        self._do(lambda: self._store.forget(name))

    def manage(self) -> None:
        """Shows the list of those that are kept."""
        self._read()
        dialog = SearchesDialog(lambda: self.searches.saved, self.describe, self._window)
        dialog.renamed.connect(self.rename)
        dialog.forgotten.connect(self.forget)
        dialog.wanted.connect(self.wanted)
        dialog.exec()
        dialog.deleteLater()

    def _do(self, deed: Callable[[], None]) -> bool:
        try:
            deed()
        except KnownError as error:
            self.failed.emit(error)
            return False
        finally:
            self._known = None
        return True

    def _read(self) -> None:
        try:
            self._known = self._store.read()
        except KnownError as error:
            self._known = Searches()
            self.failed.emit(error)

    # -- the menu -------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        self._read()
        menu, searches = self.menu, self.searches
        menu.clear()
        save = menu.addAction(self.tr("&Save this search…"))
        save.setEnabled(not self._asked().blank)
        save.triggered.connect(lambda _checked=False: self.save())
        manage = menu.addAction(self.tr("&Manage the saved ones…"))
        manage.setEnabled(bool(searches.saved))
        manage.triggered.connect(lambda _checked=False: self.manage())
        if searches.saved:
            self._add_caption(self.tr("Saved"))
            for name, asked in searches.saved.items():
                self._add(name, asked, self.describe(asked))
        if searches.latest:
            self._add_caption(self.tr("Latest"))
            for asked in searches.latest[:_MENU_LATEST]:
                self._add(self.describe(asked), asked, "")
            menu.addSeparator()
            forget = menu.addAction(self.tr("&Forget the latest"))
            forget.triggered.connect(lambda _checked=False: self._do(self._store.forget_latest))

    def _add_caption(self, words: str) -> None:
        self.menu.addSeparator()
        self.menu.addAction(words).setEnabled(False)

    def _add(self, words: str, asked: Asked, tip: str) -> None:
        shown = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
        action = self.menu.addAction(shown.replace("&", "&&"))
        action.setToolTip(tip or words)
        action.triggered.connect(lambda _checked=False: self.wanted.emit(asked))
