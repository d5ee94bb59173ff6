"""A file is read, looked at and added; a folder is worked through; the same file twice is recognised."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from drafter import resources
from drafter.desktop.library.adding.dialog import AddingDialog
from drafter.desktop.library.adding.folder_dialog import FolderDialog
from drafter.desktop.library.adding.folder_table import FolderColumn
from drafter.desktop.library.room import LibraryRoom
from drafter.instruments import ClauseKind
from drafter.library import ClauseLibrary
from tests.desktop.received_files import MakeFile

TEXT = """DECLARACIÓN DE MONTEVIDEO

Los Jefes de Estado se reunieron en Montevideo el 3 de mayo de 2019.

1. Reafirmaron su compromiso con la paz.

2. Decidieron:

• Promover la cooperación.
• Reducir las asimetrías.
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "montevideo.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def opened(room: LibraryRoom, path: Path, qtbot: QtBot) -> AddingDialog:
    room.adding.show_file(path)
    dialog = room.adding.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.ready)
    return dialog


def worked(room: LibraryRoom, places: list[Path], qtbot: QtBot) -> FolderDialog:
    room.adding.add(places)
    folder = room.adding.folder
    assert folder is not None
    qtbot.waitUntil(lambda: bool(folder.model.rows) and not folder.working)
    return folder


def outcomes(folder: FolderDialog) -> dict[str, str]:
    model = folder.model
    return {
        model.index(row, FolderColumn.FILE).data(): model.index(row, FolderColumn.OUTCOME).data()
        for row in range(model.rowCount())
    }


def test_a_file_enters_as_it_was_corrected_on_the_screen(
    room: LibraryRoom, own_library: ClauseLibrary, file: Path, qtbot: QtBot
) -> None:
    dialog = opened(room, file, qtbot)
    screen = dialog.screen_page
    assert "Nothing is lost" in dialog.verdict.text()
    row = next(at for at, piece in enumerate(screen.cutting.pieces) if piece.text.startswith("Promover"))
    screen.table.look_at(row)
    screen.deeds.join.trigger()
    screen.form.lines["id"].setText("MVD-2019")
    screen.form.lines["id"].editingFinished.emit()
    assert dialog.add.isEnabled()
    with qtbot.waitSignal(room.adding.instrument_wanted):
        dialog.add.click()
    assert room.adding.dialog is None
    instrument = own_library.instrument("MVD-2019")
    assert [clause.text for clause in instrument.clauses if clause.kind is ClauseKind.ITEM] == [
        "Promover la cooperación. • Reducir las asimetrías."
    ]
    assert room.panel.table.chosen_ids == ["MVD-2019"]
    assert [hit.clause.instrument_id for hit in own_library.search("asimetrías", instrument="MVD-2019")] == ["MVD-2019"]


def test_an_id_is_proposed_that_nobody_has_and_one_that_is_taken_is_refused(
    room: LibraryRoom, own_library: ClauseLibrary, file: Path, qtbot: QtBot
) -> None:
    dialog = opened(room, file, qtbot)
    form = dialog.screen_page.form
    proposed = form.lines["id"].text()
    assert proposed
    assert proposed not in {each.metadata.id for each in own_library.instruments()}
    for wrong in ("lima-2013", "LIMA 2013", "", "ñandú/1"):
        form.lines["id"].setText(wrong)
        form.lines["id"].textEdited.emit(wrong)
        assert form.fault.text(), wrong
        assert not dialog.add.isEnabled()
    form.lines["id"].setText("LIMA-2014")
    form.lines["id"].textEdited.emit("LIMA-2014")
    assert dialog.add.isEnabled()


def test_the_same_file_twice_is_recognised_and_replaces_what_it_made(
    room: LibraryRoom, own_library: ClauseLibrary, file: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(room.adding.instrument_wanted) as told:
        opened(room, file, qtbot).add.click()
    (added,) = told.args
    dialog = opened(room, file, qtbot)
    assert added in dialog.same_file.words
    assert dialog.screen_page.form.lines["id"].text() == added
    count = len(own_library.instruments())
    dialog.screen_page.table.look_at(0)
    dialog.screen_page.deeds.furniture.trigger()
    with qtbot.waitSignal(room.adding.instrument_wanted):
        dialog.add.click()
    assert len(own_library.instruments()) == count
    assert "DECLARACIÓN DE MONTEVIDEO" in own_library.instrument(added).furniture


def test_the_file_of_a_shipped_instrument_does_not_replace_it(
    room: LibraryRoom, own_library: ClauseLibrary, qtbot: QtBot
) -> None:
    source = resources.instruments_folder() / own_library.instrument("SALV-2008").metadata.source_file
    dialog = opened(room, source, qtbot)
    assert "SALV-2008" in dialog.same_file.words
    assert not dialog.add.isEnabled()
    with qtbot.waitSignal(room.wanted):
        dialog.same_file.button.click()
    assert room.panel.table.chosen_ids == ["SALV-2008"]


def test_a_file_that_cannot_be_read_is_explained_where_its_cutting_would_be(
    room: LibraryRoom, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "malo.docx"
    path.write_bytes(b"nada")
    room.adding.show_file(path)
    dialog = room.adding.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.failed)
    assert "malo.docx" in dialog.failed.sentence
    assert not dialog.add.isEnabled()


def test_what_a_file_holds_besides_its_text_is_told_in_sentences(
    room: LibraryRoom, make_file: MakeFile, qtbot: QtBot
) -> None:
    dialog = opened(room, make_file(), qtbot)
    notes = dialog.screen_page.notes.text().splitlines()
    assert any("tracked" in note for note in notes)
    assert all(note and not note.startswith("note-") for note in notes)


def test_reading_can_be_cancelled_and_begun_again(room: LibraryRoom, file: Path, qtbot: QtBot) -> None:
    room.adding.show_file(file)
    dialog = room.adding.dialog
    assert dialog is not None
    dialog.waiting.cancel.click()
    assert dialog.pages.currentWidget() is dialog.waiting
    dialog.waiting.again.click()
    qtbot.waitUntil(lambda: dialog.ready)


def test_a_folder_is_worked_through_and_each_file_told_of(
    room: LibraryRoom, own_library: ClauseLibrary, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "textos"
    (folder / "dentro").mkdir(parents=True)
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    (folder / "b.txt").write_text(TEXT, encoding="utf-8")
    (folder / "dentro" / "c.txt").write_text(TEXT.replace("MONTEVIDEO", "QUITO"), encoding="utf-8")
    (folder / "malo.docx").write_bytes(b"nada")
    dialog = worked(room, [folder], qtbot)
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    became = outcomes(dialog)
    assert (became["a.txt"], became["b.txt"], became["dentro/c.txt"]) == ("Added", "In the library already", "Added")
    assert became["malo.docx"] not in ("Added", "")
    titles = [each.metadata.title for each in own_library.instruments()]
    assert titles.count("DECLARACIÓN DE MONTEVIDEO") + titles.count("Declaración de Montevideo") == 1
    listed = {each.metadata.id for each in room.panel.table.instruments.rows}
    assert {row.instrument for row in dialog.model.rows if row.added} <= listed


def test_files_of_other_kinds_are_listed_with_the_reason_and_the_rest_is_counted(
    room: LibraryRoom, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "textos"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    for name in ("índice.xlsx", "~$a.docx", "foto.png"):
        (folder / name).write_bytes(b"x")
    dialog = worked(room, [folder], qtbot)
    assert list(outcomes(dialog)) == ["a.txt", "índice.xlsx"]
    assert ".xlsx" in outcomes(dialog)["índice.xlsx"]
    assert "2" in dialog.summary.rpartition(" · ")[2]
    dialog.table.selectRow(1)
    assert not dialog.look.isEnabled()


def test_work_on_a_folder_can_be_stopped_and_the_list_tells_the_truth(
    room: LibraryRoom, own_library: ClauseLibrary, tmp_path: Path, qtbot: QtBot
) -> None:
    paths = []
    for number in range(4):
        paths.append(tmp_path / f"{number}.txt")
        paths[-1].write_text(TEXT.replace("MONTEVIDEO", f"LUGAR {number}"), encoding="utf-8")
    room.adding.add(paths)
    folder = room.adding.folder
    assert folder is not None
    qtbot.waitUntil(lambda: any(row.done for row in folder.model.rows))
    folder.work.stop.click()
    qtbot.waitUntil(lambda: not folder.working)
    added = {row.instrument for row in folder.model.rows if row.added}
    waiting = [row for row in folder.model.rows if not row.done]
    assert added
    assert waiting
    known = {each.metadata.id for each in own_library.instruments()}
    assert known == {"SALV-2008", "LIMA-2013", "RIO-2012"} | added


def test_an_empty_folder_is_told_of(room: LibraryRoom, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "nada").mkdir()
    room.adding.show_folder([tmp_path / "nada"])
    folder = room.adding.folder
    assert folder is not None
    qtbot.waitUntil(lambda: bool(folder.banner.words))
    assert "nada" in folder.banner.words


def test_corrections_are_not_given_up_by_a_slip(
    room: LibraryRoom, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(room, file, qtbot)
    asked: list[str] = []

    def answer(words: str) -> None:
        def press(box: QMessageBox) -> int:
            asked.append(box.text())
            next(button for button in box.buttons() if button.text() == words).click()
            return 0

        monkeypatch.setattr(QMessageBox, "exec", press)

    dialog.screen_page.deeds.furniture.trigger()
    answer("Go on correcting")
    dialog.reject()
    assert dialog.isVisible()
    room.adding.show_file(file)
    assert dialog.isVisible()
    answer("Give up")
    assert room.adding.may_close()
    dialog.reject()
    assert not dialog.isVisible()
    assert len(asked) == 4
    assert file.name in asked[0]


def test_akoma_ntoso_of_others_is_looked_at_like_any_text(room: LibraryRoom, tmp_path: Path, qtbot: QtBot) -> None:
    room.panel.table.choose(["LIMA-2013"])
    path = tmp_path / "ajeno.xml"
    with qtbot.waitSignal(room.said):
        room.export(path)
    own = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"<proprietary.*?</proprietary>", "", own, flags=re.DOTALL), encoding="utf-8")
    dialog = opened(room, path, qtbot)
    texts = [piece.text for piece in dialog.screen_page.cutting.pieces]
    assert "Reafirmaron la importancia de la industria." in texts
    assert "Nothing is lost" in dialog.verdict.text()


def test_the_whole_reason_of_a_failure_is_read_in_the_list(room: LibraryRoom, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "bueno.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "protegido.docx").write_bytes(bytes.fromhex("D0CF11E0A1B11AE1") + bytes(600))
    dialog = worked(room, [tmp_path / "bueno.txt", tmp_path / "protegido.docx"], qtbot)
    for width in (900, 620):
        dialog.resize(width, 400)
        room_for_words = dialog.table.columnWidth(FolderColumn.OUTCOME) - 40
        words = outcomes(dialog)["protegido.docx"]
        metrics = dialog.table.fontMetrics()
        lines = metrics.boundingRect(0, 0, room_for_words, 10_000, Qt.TextFlag.TextWordWrap, words)
        assert dialog.table.rowHeight(1) >= lines.height()
    assert dialog.table.rowHeight(1) > dialog.table.rowHeight(0)


def test_enter_on_a_file_that_failed_shows_it_by_itself(room: LibraryRoom, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "malo.docx").write_bytes(b"nada")
    dialog = worked(room, [tmp_path / "a.txt", tmp_path / "malo.docx"], qtbot)
    dialog.table.selectRow(1)
    with qtbot.waitSignal(dialog.file_wanted) as wanted:
        QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert wanted.args == [tmp_path / "malo.docx"]
