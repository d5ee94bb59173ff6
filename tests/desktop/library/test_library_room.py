"""The room Library: listed, narrowed, edited in place, tagged, corrected, removed and put back, packed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from drafter.desktop.library.clause_table import ClauseColumn
from drafter.desktop.library.instrument_table import InstrumentColumn
from drafter.desktop.library.metadata_form import is_date
from drafter.desktop.library.room import LibraryRoom
from drafter.library import ClauseLibrary, LibraryWriter
from drafter.redline import Vocabulary


def listed(room: LibraryRoom, column: InstrumentColumn = InstrumentColumn.TITLE) -> list[str]:
    shown = room.panel.table.shown
    return [shown.index(row, column).data() for row in range(shown.rowCount())]


def choose(room: LibraryRoom, *instruments: str) -> None:
    room.panel.table.choose(instruments)


def wait_written(qtbot: QtBot, room: LibraryRoom) -> None:
    qtbot.waitUntil(lambda: not room.keeping.busy)


# -- the list -----------------------------------------------------------------------------------------------------


def test_every_instrument_is_listed_with_what_identifies_it(room: LibraryRoom) -> None:
    for model in (room.panel.table.instruments, room.panel.table.shown):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model = room.panel.table.instruments
    row = model.row_of("LIMA-2013")
    assert row is not None
    cells = [model.index(row, column).data() for column in InstrumentColumn]
    assert cells[:5] == ["Declaración de Lima", "Estados Miembros", "2 Dec 2013", "Lima", "LIM/1"]
    assert cells[5:] == ["ES", "2", "mi_biblioteca", "Own"]
    assert listed(room, InstrumentColumn.ORIGIN) == ["Shipped", "Own", "Own"]


def test_typing_narrows_the_list_whatever_the_accents(room: LibraryRoom) -> None:
    room.panel.search.setText("declaracion lima")
    assert listed(room) == ["Declaración de Lima"]
    room.panel.search.setText("2012")
    assert listed(room) == ["The future we want"]
    room.panel.search.setText("nothing of the kind")
    assert listed(room) == []
    room.panel.search.clear()
    room.panel.by_language.choose("en")
    assert listed(room) == ["The future we want"]


def test_a_column_sorts_the_list_numbers_as_numbers_and_what_is_chosen_stays_so(room: LibraryRoom) -> None:
    for model in (room.panel.table.instruments, room.panel.table.shown):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    choose(room, "RIO-2012")
    room.panel.table.sortByColumn(InstrumentColumn.CLAUSES, Qt.SortOrder.DescendingOrder)
    assert listed(room, InstrumentColumn.CLAUSES) == ["116", "2", "1"]
    room.panel.table.sortByColumn(InstrumentColumn.DATE, Qt.SortOrder.AscendingOrder)
    assert listed(room, InstrumentColumn.DATE) == ["17 Dec 2008", "27 Jul 2012", "2 Dec 2013"]
    assert room.panel.table.chosen_ids == ["RIO-2012"]
    assert room.panel.table.currentIndex().row() == 1


# -- what identifies an instrument ----------------------------------------------------------------------------------


def test_a_field_is_kept_when_it_is_left_and_the_list_says_so(room: LibraryRoom, own_library: ClauseLibrary) -> None:
    choose(room, "LIMA-2013")
    place = room.panel.instrument.form.lines["place"]
    place.setText("Lima, Perú")
    place.editingFinished.emit()
    assert "Lima, Perú" in listed(room, InstrumentColumn.PLACE)
    assert own_library.instrument("LIMA-2013").metadata.place == "Lima, Perú"
    assert own_library.clauses("LIMA-2013")[0].text.startswith("Reafirmaron")


def test_the_metadata_of_a_shipped_instrument_can_be_edited_in_ones_own_copy(
    room: LibraryRoom, own_library: ClauseLibrary
) -> None:
    choose(room, "SALV-2008")
    symbol = room.panel.instrument.form.lines["symbol"]
    symbol.setText("CALC/2008/1")
    symbol.editingFinished.emit()
    assert own_library.instrument("SALV-2008").metadata.symbol == "CALC/2008/1"


@pytest.mark.parametrize("typed", ["", "2008", "2008-12", "2008-12-17"])
def test_a_date_is_a_year_a_month_a_day_or_nothing(typed: str) -> None:
    assert is_date(typed)


@pytest.mark.parametrize("typed", ["17/12/2008", "2008-02-30", "2008-13", "ayer"])
def test_anything_else_is_no_date(typed: str) -> None:
    assert not is_date(typed)


def test_what_cannot_be_kept_is_said_and_not_kept(room: LibraryRoom, own_library: ClauseLibrary) -> None:
    choose(room, "LIMA-2013")
    form = room.panel.instrument.form
    form.lines["date"].setText("ayer")
    form.lines["date"].editingFinished.emit()
    assert not form.sound
    assert own_library.instrument("LIMA-2013").metadata.date == "2013-12-02"


# -- topics ---------------------------------------------------------------------------------------------------------


def test_a_topic_is_put_on_several_instruments_and_taken_off(room: LibraryRoom, own_library: ClauseLibrary) -> None:
    choose(room, "LIMA-2013", "RIO-2012")
    topics = room.panel.instrument.topics
    topics.line.setText("  desarrollo   industrial ")
    topics.line.returnPressed.emit()
    assert own_library.instrument_topics("LIMA-2013") == own_library.instrument_topics("RIO-2012")
    assert topics.topics == ("desarrollo industrial",)
    topics.taken_off.emit("desarrollo industrial")
    assert own_library.instrument_topics("LIMA-2013") == ()


def test_a_topic_that_is_known_keeps_its_spelling(room: LibraryRoom, own_library: ClauseLibrary) -> None:
    choose(room, "LIMA-2013")
    room.panel.instrument.topics.line.setText("ENERGIA")
    room.panel.instrument.topics.line.returnPressed.emit()
    assert own_library.instrument_topics("LIMA-2013") == ("energía",)


def test_a_topic_is_put_on_the_chosen_clauses_alone(room: LibraryRoom, own_library: ClauseLibrary) -> None:
    choose(room, "LIMA-2013")
    pane = room.panel.clauses
    QAbstractItemModelTester(pane.table.clauses, QAbstractItemModelTester.FailureReportingMode.Fatal)
    pane.table.choose(["LIMA-2013:p2"])
    pane.topics.line.setText("inclusión")
    pane.topics.line.returnPressed.emit()
    assert [clause.topics for clause in own_library.clauses("LIMA-2013")] == [(), ("inclusión",)]
    assert pane.chosen_clauses[0].topics == ("inclusión",)
    assert pane.table.shown.index(1, ClauseColumn.TOPICS).data() == "inclusión"


def test_several_chosen_clauses_stay_chosen_while_topics_are_put_on_them(
    room: LibraryRoom, own_library: ClauseLibrary
) -> None:
    choose(room, "LIMA-2013")
    pane = room.panel.clauses
    pane.table.selectAll()
    for topic in ("inclusión", "industria"):
        pane.topics.line.setText(topic)
        pane.topics.line.returnPressed.emit()
    assert [clause.topics for clause in own_library.clauses("LIMA-2013")] == [("inclusión", "industria")] * 2
    assert len(pane.chosen_clauses) == 2
    assert pane.topics.topics == ("inclusión", "industria")


# -- undoing --------------------------------------------------------------------------------------------------------


def test_edits_and_topics_are_taken_back_one_by_one(room: LibraryRoom, own_library: ClauseLibrary) -> None:
    keeping = room.keeping
    before = own_library.kept("LIMA-2013")
    keeping.tag(["LIMA-2013:p1"], "industria")
    keeping.tag(["LIMA-2013:p1", "LIMA-2013:p2"], "industria")
    keeping.edit(replace(own_library.instrument("LIMA-2013").metadata, place="Callao"))
    keeping.untag(["LIMA-2013:p1", "LIMA-2013:p2"], "industria")
    keeping.undo()
    assert [clause.topics for clause in own_library.clauses("LIMA-2013")] == [("industria",), ("industria",)]
    keeping.undo()
    assert own_library.instrument("LIMA-2013").metadata.place == "Lima"
    keeping.undo()
    assert [clause.topics for clause in own_library.clauses("LIMA-2013")] == [("industria",), ()]
    keeping.undo()
    assert own_library.kept("LIMA-2013").instrument == before.instrument
    assert not room.panel.deeds.undo_remove.isEnabled()
    keeping.undo()  # nothing is left: nothing happens
    assert own_library.kept("LIMA-2013").instrument == before.instrument


def test_undoing_a_removal_puts_back_what_was_removed(
    room: LibraryRoom, own_library: ClauseLibrary, qtbot: QtBot
) -> None:
    choose(room, "LIMA-2013", "RIO-2012")
    room.remove()
    wait_written(qtbot, room)
    assert room.keeping.can_undo
    room.keeping.undo()
    wait_written(qtbot, room)
    assert len(listed(room)) == 3
    assert not room.panel.deeds.undo_remove.isEnabled()


# -- corrections ----------------------------------------------------------------------------------------------------


def test_a_scanning_error_is_corrected_by_a_layer_and_withdrawn(room: LibraryRoom, own_library: ClauseLibrary) -> None:
    choose(room, "LIMA-2013")
    room.panel.clauses.table.choose(["LIMA-2013:p2"])
    room.panel.deeds.correct.trigger()
    dialog = room.correction
    assert dialog is not None
    assert not dialog.record.isEnabled()
    assert not dialog.withdraw.isVisible()
    dialog.fill("Decidieron promover la inclusión social.", "una I por una ele")
    assert dialog.record.isEnabled()
    dialog.accept()
    clause = own_library.clauses("LIMA-2013")[1]
    assert clause.text.endswith("social.")
    assert clause.as_printed is not None
    assert clause.as_printed.endswith("sociaI.")
    (correction,) = own_library.corrections(clause.id)
    assert (correction.author, correction.reason) == ("Ana Prueba", "una I por una ele")
    assert "line-through" in room.panel.clauses.words.toHtml()
    assert "Ana Prueba: una I por una ele" in room.panel.clauses.words.toPlainText()

    room.panel.deeds.correct.trigger()
    again = room.correction
    assert again is not None
    assert "una I por una ele" in again.history.toPlainText()
    assert again.withdraw.isVisible()
    again.withdraw.click()
    assert own_library.clauses("LIMA-2013")[1].as_printed is None
    assert len(own_library.corrections(clause.id)) == 2


# -- removing, putting back, packing --------------------------------------------------------------------------------


def test_what_is_removed_can_be_put_back_with_its_layers(
    room: LibraryRoom, own_library: ClauseLibrary, qtbot: QtBot
) -> None:
    room.keeping.tag(["LIMA-2013:p2"], "inclusión")
    room.keeping.correct("LIMA-2013:p2", "Decidieron promover la inclusión social.", "ele", "Ana")
    before = own_library.kept("LIMA-2013")
    choose(room, "LIMA-2013")
    room.remove()
    wait_written(qtbot, room)
    assert "Declaración de Lima" not in listed(room)
    assert not own_library.search("inclusión social", instrument="LIMA-2013")
    room.panel.deeds.undo_remove.trigger()
    wait_written(qtbot, room)
    assert "Declaración de Lima" in listed(room)
    assert own_library.kept("LIMA-2013") == before
    assert not room.panel.deeds.undo_remove.isEnabled()


def test_removing_asks_and_says_what_goes(room: LibraryRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def look(box: QMessageBox) -> int:
        asked.append(f"{box.text()} {box.informativeText()}")
        return 0

    monkeypatch.setattr(QMessageBox, "exec", look)
    choose(room, "LIMA-2013")
    room.panel.deeds.remove.trigger()
    assert "Declaración de Lima" in asked[0]
    assert "2 clause" in asked[0]
    assert "Declaración de Lima" in listed(room)


def test_chosen_instruments_are_packed_into_a_library_of_their_own(
    room: LibraryRoom, tmp_path: Path, qtbot: QtBot, vocabulary: Vocabulary
) -> None:
    room.keeping.tag(["RIO-2012"], "growth")
    choose(room, "LIMA-2013", "RIO-2012")
    room.pack(tmp_path / "para_enviar.db")
    wait_written(qtbot, room)
    with ClauseLibrary.open(tmp_path / "para_enviar.db", vocabulary=vocabulary) as sent:
        assert {each.metadata.id for each in sent.instruments()} == {"LIMA-2013", "RIO-2012"}
        assert sent.instrument_topics("RIO-2012") == ("growth",)


@pytest.mark.parametrize("suffix", [".docx", ".txt", ".json", ".xml"])
def test_an_instrument_is_exported_in_the_format_that_the_name_asks_for(
    room: LibraryRoom, tmp_path: Path, qtbot: QtBot, suffix: str
) -> None:
    choose(room, "LIMA-2013")
    path = tmp_path / f"lima{suffix}"
    with qtbot.waitSignal(room.said) as told:
        room.export(path)
    assert path.stat().st_size > 0
    assert path.name in told.args[0]


# -- who hears of it ------------------------------------------------------------------------------------------------


def test_files_dropped_on_the_room_are_for_the_library(room: LibraryRoom, tmp_path: Path, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.txt", "b.txt")])
    room.panel.dropped.disconnect(room.take)
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(room.panel.dropped) as told:
        room.panel.dropEvent(QDropEvent(QPoint(5, 5), action, data, button, keys))
    assert told.args == [[tmp_path / "a.txt", tmp_path / "b.txt"]]


# -- several libraries ----------------------------------------------------------------------------------------------


def test_a_new_library_is_opened_beside_and_takes_what_is_added(
    room: LibraryRoom, own_library: ClauseLibrary, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "energia.db"
    room.keeping.new_library(path)
    assert room.panel.by_library.isVisibleTo(room.panel)
    assert room.keeping.writable == (own_library.path, path)
    file = tmp_path / "quito.txt"
    file.write_text("DECLARACIÓN DE QUITO\n\n1. Reafirmaron la paz.\n\n2. Decidieron cooperar.\n", encoding="utf-8")
    room.adding.show_file(file)
    dialog = room.adding.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.ready)
    dialog.target.setCurrentIndex(1)
    with qtbot.waitSignal(room.adding.instrument_wanted) as told:
        dialog.add.click()
    (summary,) = [each for each in own_library.instruments() if each.metadata.id == told.args[0]]
    assert summary.library == path
    room.panel.by_library.choose(str(path))
    assert listed(room, InstrumentColumn.LIBRARY) == ["energia"]
    room.keeping.tag([summary.metadata.id], "paz")
    assert own_library.instrument_topics(summary.metadata.id) == ("paz",)


def test_a_library_that_somebody_sent_is_consulted_too_until_it_is_closed(
    room: LibraryRoom, own_library: ClauseLibrary, tmp_path: Path, qtbot: QtBot
) -> None:
    choose(room, "LIMA-2013", "RIO-2012")
    sent = tmp_path / "enviada.db"
    room.pack(sent)
    wait_written(qtbot, room)
    choose(room, "RIO-2012")
    room.remove()
    wait_written(qtbot, room)
    with qtbot.waitSignal(room.said) as told:
        room.take([sent])
    assert "LIMA-2013" in told.args[0]
    assert [each.library for each in own_library.instruments() if each.metadata.id == "RIO-2012"] == [sent]
    choose(room, "LIMA-2013")
    assert not room.panel.deeds.close_beside.isEnabled()
    choose(room, "RIO-2012")
    room.panel.deeds.close_beside.trigger()
    assert "The future we want" not in listed(room)
    assert sent.exists()


@pytest.mark.parametrize("suffix", [".json", ".xml"])
def test_an_instrument_that_was_exported_whole_comes_in_again_with_its_layers(
    room: LibraryRoom, own_library: ClauseLibrary, tmp_path: Path, qtbot: QtBot, suffix: str
) -> None:
    room.keeping.tag(["LIMA-2013"], "industria")
    room.keeping.correct("LIMA-2013:p2", "Decidieron promover la inclusión social.", "ele", "Ana")
    choose(room, "LIMA-2013")
    path = tmp_path / f"lima{suffix}"
    room.export(path)
    wait_written(qtbot, room)
    room.remove()
    wait_written(qtbot, room)
    with qtbot.waitSignal(room.adding.instrument_wanted):
        room.adding.add([path])
    assert own_library.instrument_topics("LIMA-2013") == ("industria",)
    (correction,) = own_library.corrections("LIMA-2013:p2")
    assert correction.author == "Ana"


def test_what_is_no_library_is_not_opened_and_said(room: LibraryRoom, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "nada.db"
    path.write_bytes(b"nada")
    with qtbot.waitSignal(room.failed) as told:
        room.take([path])
    assert told.args[0].data["file"] == str(path)
    assert len(listed(room)) == 3


def test_another_program_s_change_is_seen_when_the_program_comes_back(
    room: LibraryRoom, own_library: ClauseLibrary
) -> None:
    with LibraryWriter.open(own_library.path) as writer:
        writer.remove("RIO-2012")
    room.keeping.look_again()
    assert "The future we want" not in listed(room)
