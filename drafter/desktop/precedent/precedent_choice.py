"""Against what the draft is held: the whole library, one instrument of it, or any other text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from drafter.deeds.texts import DRAFT_SUFFIX
from drafter.desktop.filter_choice import FilterChoice
from drafter.desktop.library.open_library import OpenLibrary
from drafter.desktop.opening import IMPORTED_SUFFIXES, texts_filter
from drafter.desktop.precedent.other_texts import OtherText, OtherTexts
from drafter.instruments import InstrumentMetadata

MOST = 40
"""Instruments that a list may offer; of a larger library those the draft takes words from, and a way to any other."""
_ANY = "*"
_FILE = "*file"
_STEPS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Return})


class PrecedentChoice(FilterChoice):
    """A list of instruments, those first from which the draft takes most words, and of other texts below them.

    Signals:
        chosen(str | None): id of the instrument; None for the whole library.
        text_chosen(str): reference of another text, which is to be opened.
    """

    chosen = Signal(object)
    text_chosen = Signal(str)

    def __init__(self, library: OpenLibrary, texts: OtherTexts, parent: QWidget | None = None) -> None:
        super().__init__("", (), parent)
        self.setItemText(0, self.tr("The whole library"))
        self.setAccessibleName(self.tr("Held against"))
        self._library = library
        self._others = texts
        self._sources: tuple[tuple[str, int], ...] = ()
        self._against: str | OtherText | None = None
        self.show_sources((), None)
        self.activated.connect(self._activated)

    def show_sources(self, sources: Sequence[tuple[str, int]], against: str | OtherText | None) -> None:
        """Offers instruments and other texts.

        Args:
            sources: ids with the words the draft takes from each, most first.
            against: what is chosen.
        """
        self._sources, self._against = tuple(sources), against
        self.offer([*self._instruments(), *self._texts(), (self.tr("Another text…"), _FILE)])
        self._choose_again()

    @property
    def sources(self) -> tuple[tuple[str, int], ...]:
        """Ids of instruments with the words the draft takes from each, as they are offered."""
        return self._sources

    def _choose_again(self) -> None:
        """Shows what the draft is held against."""
        against = self._against
        self.blockSignals(True)
        self.choose(against.reference if isinstance(against, OtherText) else against)
        self.blockSignals(False)
        self.show_whether_it_narrows()

    def _instruments(self) -> list[tuple[str, str]]:
        known = {summary.metadata.id: summary.metadata for summary in self._library.library.instruments()}
        words = dict(self._sources)
        first = [each for each in words if each in known]
        if isinstance(self._against, str) and self._against in known and self._against not in first:
            first.append(self._against)
        rest = [each for each in known if each not in first]
        offered = [*first, *rest] if len(known) <= MOST else first[:MOST]
        choices = [(self._words(known[each], words.get(each, 0)), each) for each in offered]
        if len(offered) < len(known):
            choices.append((self.tr("Another instrument…"), _ANY))
        return choices

    def _texts(self) -> list[tuple[str, str]]:
        """What was opened before; what is held against is there even where it is not offered any more."""
        texts = list(self._others.offered())
        against = self._against
        if isinstance(against, OtherText) and against.reference not in [reference for _words, reference in texts]:
            texts.insert(0, (against.name, against.reference))
        return texts

    def _words(self, metadata: InstrumentMetadata, taken: int) -> str:
        year = metadata.date[:4]
        name = f"{metadata.title} ({year})" if year and year not in metadata.title else metadata.title
        return self.tr("{name}: %n word(s)", "", taken).format(name=name) if taken else name

    # -- choosing -------------------------------------------------------------------------------------------------

    def showPopup(self) -> None:
        """Opens the list, with what there is by now."""
        self.show_sources(self._sources, self._against)
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys open the list: going through it closed would hold the draft against each entry on the way."""
        if event.key() in _STEPS:
            self.showPopup()
            event.accept()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the open list only, for the same reason."""
        event.ignore()

    def _activated(self, _place: int) -> None:
        value = self.value()
        if value == _FILE:
            self._choose_again()
            self._choose_file()
        elif value == _ANY:
            self._choose_again()
            instrument_id = self._ask()
            if instrument_id is not None:
                self.chosen.emit(instrument_id)
        elif value in [reference for _words, reference in self._texts()]:
            self._choose_again()  # until it is read
            self.text_chosen.emit(value)
        else:
            self.chosen.emit(value)

    def _ask(self) -> str | None:
        """Lets somebody choose among all instruments of a large library."""
        names = {
            f"{summary.metadata.id}  {summary.metadata.title}": summary.metadata.id
            for summary in self._library.library.instruments()
        }
        name, chosen = QInputDialog.getItem(
            self.window(), self.tr("Hold the draft against"), self.tr("Instrument:"), list(names), 0, editable=False
        )
        return names.get(name) if chosen else None

    def _choose_file(self) -> None:
        """Lets somebody choose a file to hold the draft against."""
        path, _filter = QFileDialog.getOpenFileName(
            self.window(),
            self.tr("Hold the draft against"),
            str(self._others.folder),
            texts_filter(self.tr("Texts"), self.tr("All files"), (*IMPORTED_SUFFIXES, DRAFT_SUFFIX)),
        )
        if path:
            self.text_chosen.emit(path)
