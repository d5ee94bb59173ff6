"""Against what the draft is held: the whole library, or one instrument of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from drafter.desktop.filter_choice import FilterChoice
from drafter.desktop.library.open_library import OpenLibrary
from drafter.instruments import InstrumentMetadata

MOST = 40
"""Instruments that a list may offer; of a larger library those the draft takes words from, and a way to any other."""
_ANY = "*"


class PrecedentChoice(FilterChoice):
    """A list of instruments, those first from which the draft takes most words.

    Signals:
        chosen(str | None): id of the instrument; None for the whole library.
    """

    chosen = Signal(object)

    def __init__(self, library: OpenLibrary, parent: QWidget | None = None) -> None:
        super().__init__("", (), parent)
        self.setItemText(0, self.tr("The whole library"))
        self.setAccessibleName(self.tr("Held against"))
        self._library = library
        self._against: str | None = None
        self.show_sources((), None)
        self.activated.connect(self._activated)

    def show_sources(self, sources: Sequence[tuple[str, int]], against: str | None) -> None:
        """Offers instruments.

        Args:
            sources: ids with the words the draft takes from each, most first.
            against: the one that is chosen.
        """
        known = {summary.metadata.id: summary.metadata for summary in self._library.library.instruments()}
        words = dict(sources)
        first = [each for each, _ in sources if each in known]
        if against in known and against not in first:
            first.append(str(against))
        rest = [each for each in known if each not in first]
        offered = [*first, *rest] if len(known) <= MOST else first[:MOST]
        choices = [(self._words(known[each], words.get(each, 0)), each) for each in offered]
        if len(offered) < len(known):
            choices.append((self.tr("Another instrument…"), _ANY))
        self._against = against
        self.offer(choices)
        self.blockSignals(True)
        self.choose(against)
        self.blockSignals(False)
        self.show_whether_it_narrows()

    def _words(self, metadata: InstrumentMetadata, taken: int) -> str:
        year = metadata.date[:4]
        name = f"{metadata.title} ({year})" if year and year not in metadata.title else metadata.title
        return self.tr("{name}: %n word(s)", "", taken).format(name=name) if taken else name

    def _activated(self, _place: int) -> None:
        value = self.value()
        if value == _ANY:
            value = self._ask()
            self.blockSignals(True)
            self.choose(self._against)
            self.blockSignals(False)
            if value is None:
                return
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
