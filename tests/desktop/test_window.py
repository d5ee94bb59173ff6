"""The window as a person meets it: rooms, clauses into the draft, keys, language, files dropped, closing."""

from __future__ import annotations

import gc
import os
import shutil
import threading
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from drafter import resources
from drafter.desktop.app import Desktop
from drafter.desktop.delegations.dialog import DelegationsDialog
from drafter.desktop.exchange.received import Received
from drafter.desktop.files import SAMPLE
from drafter.desktop.preferences import Preferences
from drafter.desktop.rooms import Room
from drafter.desktop.shortcuts import ShortcutsDialog, shortcuts_html
from drafter.desktop.window import MainWindow
from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft
from drafter.errors import KnownError
from drafter.exchange import Layout
from drafter.library import ClauseLibrary
from tests.desktop.received_files import MakeFile

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What boxes that wait for an answer said; each is answered at once."""
    sentences: list[str] = []

    def answer(box: QMessageBox) -> int:
        sentences.append(box.text())
        return int(QMessageBox.StandardButton.Ok)

    monkeypatch.setattr(QMessageBox, "exec", answer)
    return sentences


@pytest.fixture
def edit_table(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[DelegationsDialog], None]], None]:
    """Says what a person does in the dialog of delegations before it is saved."""

    def will(do: Callable[[DelegationsDialog], None]) -> None:
        def answer(dialog: DelegationsDialog) -> int:
            do(dialog)
            return int(DelegationsDialog.DialogCode.Accepted)

        monkeypatch.setattr(DelegationsDialog, "exec", answer)

    return will


@pytest.fixture
def desktop(
    qapp: QApplication,
    library: ClauseLibrary,
    preferences: Preferences,
    clock: Callable[[], str],
    new_id: Callable[[], str],
) -> Iterator[Desktop]:
    """The running program, nothing open."""
    made = Desktop(qapp, preferences, library, "en", clock, new_id)
    made.window.show()
    yield made
    made.close()


def room_of(window: MainWindow) -> Room:
    return window.navigation.room


def texts(workspace: Workspace) -> list[str]:
    return [paragraph.text for paragraph in workspace.draft.paragraphs]


# -- rooms --------------------------------------------------------------------------------------------------------


def test_without_a_draft_the_window_says_how_to_begin(window: MainWindow, workspace: Workspace) -> None:
    assert room_of(window) is Room.COMPOSE
    workspace.close()
    assert room_of(window) is Room.WELCOME
    assert not window.menus.export.isEnabled()
    assert not window.inspector.isVisible()
    assert window.windowTitle() == "drafter"


def test_review_takes_the_whole_width_and_compose_comes_back(window: MainWindow) -> None:
    window.menus.go_review.trigger()
    assert room_of(window) is Room.REVIEW
    assert not window.consult.isVisible()
    assert not window.inspector.isVisible()
    window.menus.go_compose.trigger()
    assert room_of(window) is Room.COMPOSE
    assert window.consult.isVisible()
    assert window.inspector.isVisible()
    assert window.compose.editor.hasFocus()


def test_panels_that_were_hidden_stay_hidden_after_a_review(window: MainWindow) -> None:
    window.menus.show_consult.trigger()
    window.menus.go_review.trigger()
    window.menus.go_compose.trigger()
    assert not window.consult.isVisible()
    assert window.inspector.isVisible()


# -- the draft ----------------------------------------------------------------------------------------------------


def test_the_inspector_shows_the_first_paragraph_as_soon_as_a_draft_is_open(window: MainWindow, qtbot: QtBot) -> None:
    assert window.compose.current_paragraph == "title"
    qtbot.waitUntil(window.inspector.area.isVisible)


def test_a_clause_goes_in_after_the_current_paragraph_with_its_source(
    window: MainWindow, workspace: Workspace, library: ClauseLibrary
) -> None:
    window.compose.focus_paragraph("literal")
    window.agreed_language.insert_clauses(["SALV-2008:p9"])
    inserted = workspace.draft.paragraphs[2]
    assert inserted.text == library.clause("SALV-2008:p9").text
    assert inserted.origins[0].clause_id == "SALV-2008:p9"
    assert inserted.label == "1 bis."
    assert window.compose.current_paragraph == inserted.id
    assert window.compose.editor.hasFocus()


def test_an_unknown_clause_is_explained_and_nothing_goes_in(
    window: MainWindow, workspace: Workspace, said: list[str]
) -> None:
    before = texts(workspace)
    window.agreed_language.insert_clauses(["OTHER-1999:p1"])
    assert len(said) == 1
    assert texts(workspace) == before


def test_enter_inserts_from_the_results_and_splits_on_the_page(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    count = len(workspace.draft.paragraphs)
    window.consult.focus_search()
    QTest.keyClicks(window.consult.search, "energetica")
    qtbot.waitUntil(lambda: window.consult.settled)
    QTest.keyClick(window.consult.search, Key.Key_Down)
    assert window.consult.area.list.hasFocus()
    QTest.keyClick(window.consult.area.list, Key.Key_Return)
    assert len(workspace.draft.paragraphs) == count + 1
    window.compose.editor.place_caret(1, 5)
    before = texts(workspace)[1]
    QTest.keyClick(window.compose.editor, Key.Key_Return)
    window.workspace.about_to_read.emit()
    assert [text.strip() for text in texts(workspace)[1:3]] == [before[:5].strip(), before[5:].strip()]
    assert len(workspace.draft.paragraphs) == count + 2  # nothing was inserted from the library


@pytest.mark.parametrize("shortcut", [(Key.Key_Y, Modifier.ControlModifier), (Key.Key_Z, None)])
def test_both_keys_that_people_know_do_again(
    window: MainWindow, workspace: Workspace, shortcut: tuple[Qt.Key, Qt.KeyboardModifier | None]
) -> None:
    window.agreed_language.insert_clauses(["SALV-2008:p9"])
    after = texts(workspace)
    workspace.undo()
    assert texts(workspace) != after
    key, modifier = shortcut
    QTest.keyClick(window, key, modifier or Modifier.ControlModifier | Modifier.ShiftModifier)
    assert texts(workspace) == after


def test_a_named_version_is_confirmed_and_offered_in_review(
    window: MainWindow, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("drafter.desktop.files.QInputDialog.exec", lambda _dialog: 1)
    window.menus.version.trigger()
    assert [version.name for version in workspace.versions] == ["Rev.1"]
    assert "Rev.1" in window.statusBar().currentMessage()
    assert "draft:@Rev.1" in [reference for _words, reference in window.opener.choices()]


# -- files --------------------------------------------------------------------------------------------------------


def dropped(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(QPoint(5, 5)), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Modifier.NoModifier
    )
    window.dropEvent(event)


def test_a_draft_dropped_on_the_window_opens_and_is_remembered(
    window: MainWindow, workspace: Workspace, preferences: Preferences, tmp_path: Path
) -> None:
    other = tmp_path / "otra.draft"
    shutil.copyfile(resources.samples_folder() / SAMPLE, other)
    dropped(window, other)
    assert workspace.path == other
    assert preferences.recent[0] == other
    assert preferences.folder == tmp_path


def test_a_file_that_is_no_word_file_is_explained_in_one_sentence(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    wrong = tmp_path / "falso.docx"
    wrong.write_text("no soy un docx", encoding="utf-8")
    dropped(window, wrong)
    dialog = window.files.importing.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.banner.isVisible)
    assert dialog.banner.words.startswith("falso.docx: ")
    dialog.reject()
    assert window.files.importing.dialog is None


def test_several_files_or_a_folder_dropped_are_shown_as_a_table(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, make_file: MakeFile
) -> None:
    first, second = make_file("a.docx"), make_file("b.docx")
    dropped(window, first, second)
    batch = window.files.importing.batch
    assert batch is not None
    qtbot.waitUntil(lambda: not batch.working)
    assert [looked.path for looked in batch.model.rows] == [first, second]
    folder = tmp_path / "carpeta"
    folder.mkdir()
    dropped(window, folder)
    again = window.files.importing.batch
    assert again is not None
    assert again is not batch
    qtbot.waitUntil(again.banner.isVisible)
    again.reject()


def test_a_file_dropped_on_the_page_is_not_taken_for_words(window: MainWindow, make_file: MakeFile) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(make_file()))])
    data.setText("file:///recibido.docx")
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Modifier.NoModifier
    )
    event.setAccepted(True)
    window.compose.editor.dragEnterEvent(event)
    assert not event.isAccepted()
    assert not any(field.acceptDrops() for field in window.findChildren(QLineEdit))


def test_a_received_files_changes_have_a_room_of_their_own(
    window: MainWindow, received: Received, qtbot: QtBot
) -> None:
    window.navigation.review_received(received)
    assert room_of(window) is Room.RECEIVED
    assert not window.consult.isVisible()
    assert not window.menus.undo.isEnabled()
    window.received.deeds.accept.trigger()
    assert window.menus.undo.isEnabled()
    window.menus.undo.trigger()
    assert not window.received.decisions.verdicts
    window.menus.go_compose.trigger()
    window.menus.go_received.trigger()
    assert room_of(window) is Room.RECEIVED
    qtbot.waitUntil(lambda: window.received.check.found is not None)


def test_how_an_export_was_wanted_is_remembered(
    window: MainWindow, preferences: Preferences, tmp_path: Path, qtbot: QtBot
) -> None:
    preferences.author = "Chile"
    window.menus.export.trigger()
    dialog = window.files.exporting.dialog
    assert dialog is not None
    dialog.choose(Layout.CLEAN)
    qtbot.waitUntil(lambda: dialog.prepared is Layout.CLEAN, timeout=20_000)
    dialog.write(tmp_path / "limpio.docx")
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=20_000)
    dialog.accept()
    assert preferences.folder == tmp_path
    window.menus.export.trigger()
    again = window.files.exporting.dialog
    assert again is not None
    assert again.choices.layout is Layout.CLEAN
    again.reject()


def test_the_sample_does_not_draw_ones_own_files_among_the_programs(
    window: MainWindow, preferences: Preferences, tmp_path: Path
) -> None:
    preferences.folder = tmp_path
    window.files.open_sample()
    assert window.workspace.path == preferences.data_folder / SAMPLE
    assert preferences.folder == tmp_path


def test_recent_drafts_that_are_gone_are_not_offered(
    window: MainWindow, workspace: Workspace, preferences: Preferences, tmp_path: Path
) -> None:
    first, second = tmp_path / "uno.draft", tmp_path / "dos.draft"
    for path in (first, second):
        shutil.copyfile(resources.samples_folder() / SAMPLE, path)
        window.files.open_path(path)
    assert preferences.recent[:2] == (second, first)
    first.unlink()
    assert first not in preferences.recent
    workspace.close()
    assert room_of(window) is Room.WELCOME


def test_a_write_protected_draft_can_be_read(
    window: MainWindow, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    protected = tmp_path / "solo.draft"
    shutil.copyfile(resources.samples_folder() / SAMPLE, protected)
    real = os.access  # asked instead of the file system: an administrator may write everywhere
    monkeypatch.setattr(os, "access", lambda path, mode: real(path, mode) and mode != os.W_OK)
    window.files.open_path(protected)
    assert workspace.path == protected
    assert workspace.read_only
    assert not workspace.held_by
    assert window.compose.header.held.isVisible()
    assert not window.menus.version.isEnabled()


# -- closing and remembering --------------------------------------------------------------------------------------


def test_the_window_stays_open_while_something_is_not_saved(
    window: MainWindow, workspace: Workspace, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise KnownError("draft-not-saved", file="prueba.draft")

    with monkeypatch.context() as full:
        full.setattr(workspace, "close", refuse)
        event = QCloseEvent()
        window.closeEvent(event)
        assert not event.isAccepted()
    assert len(said) == 1
    assert workspace.has_draft


def test_size_and_columns_are_remembered(
    make_window: Callable[[], MainWindow], workspace: Workspace, preferences: Preferences
) -> None:
    first = make_window()
    first.resize(first.width(), 666)
    first.columns.setSizes([300, 420, 400])
    split = first.columns.saveState()
    first.close()
    second = make_window()
    assert second.height() == 666
    assert preferences.split == split


def test_how_a_comparison_was_shown_is_remembered(make_window: Callable[[], MainWindow]) -> None:
    first = make_window()
    first.review.viewing.one_column.setChecked(True)
    first.review.viewing.line_numbers.setChecked(True)
    first.review.view.set_points(14)
    chosen = first.review.viewing.choices
    first.close()
    second = make_window()
    assert second.review.viewing.choices == chosen
    assert second.review.viewing.one_column.isChecked()
    assert second.review.view.points == 14


# -- language -----------------------------------------------------------------------------------------------------


def test_another_language_keeps_the_draft(desktop: Desktop, tmp_path: Path, sample_draft: Draft, qtbot: QtBot) -> None:
    desktop.workspace.create(tmp_path / "d.draft", sample_draft)
    old = desktop.window
    desktop.choose_language("es")
    qtbot.waitUntil(lambda: desktop.window is not old)
    assert desktop.language == "es"
    assert desktop.window.language == "es"
    assert desktop.workspace.path == tmp_path / "d.draft"
    assert room_of(desktop.window) is Room.COMPOSE
    assert desktop.window.isVisible()


def test_another_language_leaves_nothing_of_the_old_window_behind(
    desktop: Desktop, qapp: QApplication, tmp_path: Path, sample_draft: Draft, qtbot: QtBot
) -> None:
    told = ("draft_opened()", "draft_edited(PyObject)", "saved_changed()", "save_failed(PyObject)", "refused(PyObject)")

    def listeners() -> list[int]:
        heard = [desktop.workspace.receivers(f"2{signal}") for signal in (*told, "about_to_read()")]
        return [*heard, qapp.receivers("2applicationStateChanged(Qt::ApplicationState)")]

    desktop.workspace.create(tmp_path / "d.draft", sample_draft)
    before = listeners()
    assert all(before)
    old = desktop.window
    let_go = weakref.ref(old)
    desktop.choose_language("es")
    qtbot.waitUntil(lambda: desktop.window is not old)
    assert not shiboken6.isValid(old)
    assert listeners() == before
    old = desktop.window
    gc.collect()
    assert let_go() is None


def test_another_language_is_chosen_while_everything_works(
    desktop: Desktop, tmp_path: Path, sample_draft: Draft, qtbot: QtBot
) -> None:
    desktop.workspace.create(tmp_path / "d.draft", sample_draft)
    old, stopped = desktop.window, threading.Event()

    def endless(report: Callable[[float], None]) -> None:
        try:
            while True:
                report(0.5)
        finally:
            stopped.set()

    old.tasks.start("endless", endless, lambda _result: None, old.explain)
    old.checks.check()
    old.consult.search.setText("paz")
    old.navigation.show_room(Room.LIBRARY)
    desktop.choose_language("fr")
    qtbot.waitUntil(lambda: desktop.window is not old)
    assert stopped.is_set()
    assert desktop.workspace.path == tmp_path / "d.draft"
    qtbot.waitUntil(lambda: desktop.window.checks.up_to_date)


@pytest.mark.parametrize(
    ("language", "yes", "kind", "ours"),
    [
        ("es", "&Sí", "&Tipo de archivos:", "Nuevo borrador"),
        ("pt", "&Sim", "&Tipo de arquivo:", "Nova minuta"),
        ("fr", "&Oui", "&Type de fichiers\N{NO-BREAK SPACE}:", "Nouveau projet"),
    ],
)
def test_qt_s_own_words_are_those_of_the_interface_s_language(
    qapp: QApplication,
    library: ClauseLibrary,
    preferences: Preferences,
    clock: Callable[[], str],
    language: str,
    yes: str,
    kind: str,
    ours: str,
) -> None:
    desktop = Desktop(qapp, preferences, library, language, clock)
    assert qapp.translate("QPlatformTheme", "&Yes") == yes
    assert qapp.translate("QFileDialog", "Files of &type:") == kind
    assert qapp.translate("DraftFiles", "New draft") == ours
    put_away(desktop)


def test_the_language_asked_for_at_the_start_wins_over_the_remembered_one(
    qapp: QApplication, library: ClauseLibrary, preferences: Preferences, clock: Callable[[], str]
) -> None:
    preferences.language = "es"
    desktop = Desktop(qapp, preferences, library, "en", clock)
    assert desktop.language == "en"
    put_away(desktop)


def put_away(desktop: Desktop) -> None:
    """Its window and its translators, at once: the next test speaks another language."""
    desktop.close()
    shiboken6.delete(desktop)


# -- keyboard -----------------------------------------------------------------------------------------------------


def test_every_menu_can_be_reached_with_alt_and_a_letter_of_its_own(window: MainWindow) -> None:
    titles = [action.text() for action in window.menuBar().actions()]
    letters = [title[title.index("&") + 1].casefold() for title in titles]
    assert len(letters) == len(set(letters)), titles


def test_no_two_deeds_of_the_window_have_the_same_keys(window: MainWindow) -> None:
    keys: dict[str, str] = {}
    for action in (*window.menus.ways_to_begin, window.menus.undo, window.menus.redo, window.menus.export):
        for each in action.shortcuts():
            assert keys.setdefault(each.toString(), action.text()) == action.text()


def test_the_shortcuts_are_listed_under_their_menus(window: MainWindow, qtbot: QtBot) -> None:
    html = shortcuts_html(window.menuBar())
    for words in ("<h3>File</h3>", "<h3>Review</h3>", "Ctrl+K", "Ctrl+Y", "F8"):
        assert words in html
    dialog = ShortcutsDialog(window.menuBar(), window)
    qtbot.addWidget(dialog)
    assert dialog.height() < 700  # a small laptop shows it whole


def test_the_table_of_delegations_is_edited_from_the_menu_and_counts_at_once(
    make_window: Callable[[], MainWindow],
    workspace: Workspace,
    preferences: Preferences,
    edit_table: Callable[[Callable[[DelegationsDialog], None]], None],
) -> None:
    window = make_window()
    editor = window.compose.editor
    window.compose.focus_paragraph("new")
    place = workspace.draft.index["new"]
    editor.place_caret(place, 0, 9)
    editor.bracket_commands.enclose.trigger()
    workspace.about_to_read.emit()
    assert workspace.draft.paragraph("new").text.startswith("[Saludaron] la")
    workspace.undo()

    def become_peru(dialog: DelegationsDialog) -> None:
        dialog.add_delegation.trigger()
        dialog.form.names["es"].setText("Perú del Norte")
        dialog.form.names["es"].textEdited.emit("Perú del Norte")
        dialog.ours_box.setCurrentIndex(dialog.ours_box.findData("X01"))

    edit_table(become_peru)
    window.menus.delegations.trigger()
    assert preferences.delegation == "X01"
    assert editor.brackets.notation.table.find("peru del norte") is not None
    editor.place_caret(place, 0, 9)
    editor.bracket_commands.enclose.trigger()
    assert workspace.draft.paragraph("new").text.startswith("[Saludaron – Perú del Norte] la")
    spot = editor.brackets.at(place, 1)
    assert spot is not None
    assert [one.code for one in spot.bracket.attributions] == ["X01"]


def test_a_table_that_cannot_be_written_is_said_in_one_sentence_and_the_old_one_stays(
    make_window: Callable[[], MainWindow],
    preferences: Preferences,
    said: list[str],
    edit_table: Callable[[Callable[[DelegationsDialog], None]], None],
) -> None:
    window = make_window()
    (preferences.data_folder / "delegations.json").mkdir()
    edit_table(lambda dialog: dialog.add_group.trigger())
    window.menus.delegations.trigger()
    assert len(said) == 1
    assert "delegations.json" in said[0]
    assert window.delegations.table.party("X01") is None


def test_no_two_actions_answer_to_the_same_keys_on_the_page(window: MainWindow) -> None:
    context = Qt.ShortcutContext
    everywhere = (context.WindowShortcut, context.ApplicationShortcut)
    on_the_page = {*window.compose.editor.actions(), *window.compose.actions()}
    on_the_page |= {action for action in window.findChildren(QAction) if action.shortcutContext() in everywhere}
    taken: dict[str, str] = {}
    for action in on_the_page:
        for keys in action.shortcuts():
            other = taken.setdefault(keys.toString(), action.text())
            assert other == action.text(), f"{keys.toString()}: {other}, {action.text()}"
