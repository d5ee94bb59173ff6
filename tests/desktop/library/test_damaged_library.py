"""A damaged library is consulted all the same, says what is wrong with it, and is repaired from its backup."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from drafter.desktop.library.open_library import OpenLibrary
from drafter.desktop.library.room import LibraryRoom
from drafter.desktop.preferences import Preferences
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.library import ClauseLibrary, LibraryWriter
from drafter.redline import Vocabulary

AT = "2026-11-23T09:00:00Z"


@pytest.fixture
def damaged_room(
    own_path: Path,
    vocabulary: Vocabulary,
    preferences: Preferences,
    tasks: Tasks,
    theme: Theme,
    clock: Callable[[], str],
) -> Iterator[LibraryRoom]:
    """The room on a library whose file lost its middle after a change had been backed up."""
    with LibraryWriter.open(own_path) as writer:
        writer.tag("LIMA-2013", ["inclusión"])
    data = bytearray(own_path.read_bytes())
    middle = len(data) // 3
    data[middle : middle + 40_000] = bytes(40_000)
    own_path.write_bytes(data)
    window = QWidget()
    with ClauseLibrary.open(own_path, vocabulary=vocabulary) as library:
        made = LibraryRoom(window, OpenLibrary(library), preferences, tasks, theme, "en", clock, lambda: "Ana")
        made.panel.setParent(window)
        window.show()
        yield made
        made.close()
    shiboken6.delete(window)


def test_a_damaged_library_can_be_read_and_says_what_is_wrong(damaged_room: LibraryRoom, own_path: Path) -> None:
    panel = damaged_room.panel
    assert panel.table.shown.rowCount() >= 1
    assert panel.banner.isVisibleTo(panel)
    assert own_path.name in panel.banner.words
    assert "backup of" in panel.banner.button.text()
    panel.table.choose(["SALV-2008"])
    deeds = panel.deeds
    assert not any(deed.isEnabled() for deed in (deeds.add_file, deeds.add_folder, deeds.remove, deeds.correct))
    assert deeds.export.isEnabled()


def test_it_is_repaired_by_a_click_and_can_be_written_again(
    damaged_room: LibraryRoom, own_path: Path, qtbot: QtBot
) -> None:
    panel = damaged_room.panel
    with qtbot.waitSignal(damaged_room.said) as told:
        panel.banner.button.click()
    assert "repaired" in told.args[0]
    assert not panel.banner.isVisibleTo(panel)
    listed = {each.metadata.id for each in panel.table.instruments.rows}
    assert listed == {"SALV-2008", "LIMA-2013", "RIO-2012"}
    assert panel.deeds.add_file.isEnabled()
    assert list(own_path.parent.glob(f"{own_path.stem}-damaged-*.db"))
    damaged_room.keeping.tag(["RIO-2012"], "growth")
    assert damaged_room.keeping.library.instrument_topics("RIO-2012") == ("growth",)
