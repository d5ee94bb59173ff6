"""Who shows something of the library hears when it changes."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from drafter.desktop.library.open_library import OpenLibrary
from drafter.library import ClauseLibrary


def test_everybody_hears_that_the_library_changed(qtbot: QtBot, library: ClauseLibrary) -> None:
    opened = OpenLibrary(library)
    with qtbot.waitSignal(opened.changed):
        opened.announce()
    assert opened.library is library
