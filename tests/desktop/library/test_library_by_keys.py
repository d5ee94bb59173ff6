"""A file added, its cutting corrected, the instrument edited, tagged, exported, removed and put back by keys alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from drafter.desktop.library.room import LibraryRoom
from drafter.library import ClauseLibrary
from tests.desktop.keys import CTRL, SHIFT, focused, name_of, press, tab_to, type_words

TEXT = """Declaración de Quito sobre la energía

Los Presidentes, reunidos en Quito el 27 de enero de 2016,

1. Promover la inclusión social. 2. Fortalecer los sistemas de protección.

3. Impulsar el desarrollo sostenible
en sus tres dimensiones.
"""


def come_back_to(window: QWidget, qtbot: QtBot) -> None:
    """Off screen nobody gives the keys back to a window once its dialog, or the list under a field, is gone."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def test_an_instrument_is_added_edited_tagged_exported_removed_and_put_back_by_keys(
    room: LibraryRoom, own_library: ClauseLibrary, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel, source, target = room.panel, tmp_path / "quito.txt", tmp_path / "quito-fuera.txt"
    source.write_text(TEXT, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(source)], ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), "Text (*.txt)"))
    come_back_to(panel.window(), qtbot)
    panel.table.setFocus()

    tab_to("Add a file…")
    press(Qt.Key.Key_Space)
    dialog = room.adding.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.ready and dialog.isActiveWindow())
    screen = dialog.screen_page
    assert focused() is screen.table

    before = len(screen.cutting.pieces)
    tab_to(screen.source)
    while "2. Fortalecer" not in screen.source.textCursor().block().text():
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Home)
    line = screen.source.textCursor().block().text()
    for _ in range(line.index("2. Fortalecer")):
        press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return, CTRL)
    assert len(screen.cutting.pieces) == before + 1
    press(Qt.Key.Key_F2)
    type_words("2")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.cutting.pieces[screen.table.current].typed == "2")
    tab_to(screen.table)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_J, CTRL)
    assert len(screen.cutting.pieces) == before
    press(Qt.Key.Key_Z, CTRL)
    assert len(screen.cutting.pieces) == before + 1
    tab_to(dialog.add)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: room.adding.dialog is None and len(own_library.instruments()) == 4)

    come_back_to(panel.window(), qtbot)
    (instrument_id,) = panel.table.chosen_ids
    tab_to("Symbol")
    type_words("QUI/1")
    press(Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: own_library.instrument(instrument_id).metadata.symbol == "QUI/1")
    tab_to("Add a topic")
    type_words("agenda regional")
    press(Qt.Key.Key_Return)
    chips = panel.instrument.topics
    qtbot.waitUntil(lambda: any(chip.isVisible() for chip in chips.findChildren(QToolButton)))
    come_back_to(panel.window(), qtbot)
    tab_to("Take off the topic agenda regional")
    press(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not panel.instrument.topics.topics)
    assert focused() is panel.instrument.topics.line

    tab_to("Export…")
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: target.exists() and not room.keeping.busy)

    def agree() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        for _ in box.buttons():
            here = box.focusWidget()
            if name_of(here) == "Remove":
                QTest.keyClick(here, Qt.Key.Key_Space)
                return
            QTest.keyClick(here, Qt.Key.Key_Tab)
        box.reject()

    tab_to(panel.table)
    QTimer.singleShot(0, agree)
    press(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(own_library.instruments()) == 3)
    qtbot.waitUntil(panel.deeds.undo_remove.isEnabled)
    come_back_to(panel.window(), qtbot)
    assert focused() is panel.table
    tab_to("Put back what was removed")
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(own_library.instruments()) == 4)
    assert own_library.instrument(instrument_id).metadata.symbol == "QUI/1"
    tab_to(panel.table)
    press(Qt.Key.Key_Tab, SHIFT)
    assert focused() is not panel.table
