"""The room in the window: reached by key, over the whole width; what it changes is seen by Consult and inspector."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from pytestqt.qtbot import QtBot

from drafter.desktop.consult.browsing.instrument_tree import TreeRole
from drafter.desktop.preferences import Preferences
from drafter.desktop.rooms import Room
from drafter.desktop.theme import Theme
from drafter.desktop.window import MainWindow
from drafter.desktop.workspace import Workspace
from drafter.instruments import instrument_of
from drafter.library import ClauseLibrary
from drafter.redline import Vocabulary


@pytest.fixture
def own_window(
    qtbot: QtBot,
    workspace: Workspace,
    own_library: ClauseLibrary,
    vocabulary: Vocabulary,
    preferences: Preferences,
    theme: Theme,
    new_id: Callable[[], str],
) -> Iterator[MainWindow]:
    """A window on a library that may be written."""
    made = MainWindow(workspace, own_library, vocabulary, preferences, theme, "en", new_id)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    shiboken6.delete(made)


def found(window: MainWindow) -> set[str]:
    model = window.consult.area.hits
    clauses = (model.index(row, 0).data(TreeRole.CLAUSE_ID) for row in range(model.rowCount()))
    return {instrument_of(str(clause_id)) for clause_id in clauses}


def test_the_room_takes_the_whole_width_and_gives_the_keys_to_its_list(own_window: MainWindow) -> None:
    own_window.menus.go_library.trigger()
    assert own_window.navigation.room is Room.LIBRARY
    assert own_window.menus.go_library.isChecked()
    assert not own_window.consult.isVisibleTo(own_window)
    assert own_window.library_room.panel.table.hasFocus()
    own_window.menus.go_compose.trigger()
    assert own_window.menus.go_compose.isChecked()
    assert own_window.consult.isVisibleTo(own_window)


def test_what_is_added_is_searched_at_once_and_what_is_removed_no_longer(
    own_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window, room = own_window, own_window.library_room
    window.consult.search.setText("asimetrías lunares")
    file = tmp_path / "luna.txt"
    file.write_text("DECLARACIÓN DE LA LUNA\n\n1. Decidieron reducir las asimetrías lunares.\n", encoding="utf-8")
    room.adding.show_file(file)
    dialog = room.adding.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.ready)
    with qtbot.waitSignal(room.adding.instrument_wanted) as told:
        dialog.add.click()
    (instrument_id,) = told.args
    assert window.navigation.room is Room.LIBRARY
    qtbot.waitUntil(lambda: instrument_id in found(window))
    window.inspector.compare_with(f"{instrument_id}:p1")
    room.remove()
    qtbot.waitUntil(lambda: instrument_id not in found(window))
    references = {reference for _words, reference in window.opener.choices()}
    assert f"library:{instrument_id}" not in references


def test_a_file_dragged_over_the_room_is_for_the_library_and_not_for_the_draft(
    own_window: MainWindow, tmp_path: Path
) -> None:
    own_window.menus.go_library.trigger()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt"))])
    panel = own_window.library_room.panel
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPointF(5, 5).toPoint(), action, data, button, keys)
    panel.dragEnterEvent(event)
    assert event.isAccepted()
    assert panel.acceptDrops()
    assert not panel.search.acceptDrops()


def test_undo_in_the_room_takes_back_what_was_done_to_the_library_and_leaves_the_draft_alone(
    own_window: MainWindow, own_library: ClauseLibrary
) -> None:
    own_window.menus.go_library.trigger()
    assert not own_window.menus.undo.isEnabled()
    draft = own_window.workspace.draft
    own_window.library_room.keeping.tag(["LIMA-2013"], "industria")
    assert own_window.menus.undo.isEnabled()
    own_window.menus.undo.trigger()
    assert own_library.instrument_topics("LIMA-2013") == ()
    assert own_window.workspace.draft == draft
    assert not own_window.menus.undo.isEnabled()
