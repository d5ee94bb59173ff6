"""Whatever takes the keys in the library's room and its windows has a name that can be read aloud."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from drafter.desktop.library.room import LibraryRoom
from drafter.desktop.tour_library import ADOPTED
from tests.desktop.screen_readers import unnamed


def test_the_list_and_all_that_is_said_of_an_instrument_are_named(room: LibraryRoom) -> None:
    panel = room.panel
    for chosen in (["LIMA-2013"], ["SALV-2008"], ["LIMA-2013", "RIO-2012"]):
        panel.table.choose(chosen)
        assert unnamed(panel) == []
    panel.table.choose(["SALV-2008"])
    panel.tabs.setCurrentWidget(panel.clauses)
    panel.clauses.table.selectRow(40)
    assert unnamed(panel) == []
    panel.search.setText("nada de esto")
    assert unnamed(panel) == []


def test_a_correction_is_named(room: LibraryRoom) -> None:
    room.panel.table.choose(["LIMA-2013"])
    room.panel.tabs.setCurrentWidget(room.panel.clauses)
    room.panel.clauses.table.selectRow(0)
    room.correct()
    assert room.correction is not None
    assert unnamed(room.correction) == []


def test_adding_a_file_and_a_folder_are_named(room: LibraryRoom, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "texto.txt").write_text(ADOPTED, encoding="utf-8")
    room.adding.show_file(tmp_path / "texto.txt")
    dialog = room.adding.dialog
    assert dialog is not None
    assert unnamed(dialog) == []
    qtbot.waitUntil(lambda: dialog.ready)
    assert unnamed(dialog) == []
    room.adding.show_folder([tmp_path])
    folder = room.adding.folder
    assert folder is not None
    qtbot.waitUntil(lambda: bool(folder.model.rows) and not folder.working)
    assert unnamed(folder) == []
