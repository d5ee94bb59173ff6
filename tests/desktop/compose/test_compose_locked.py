"""Agreed text on the page: nothing that is done to it changes it, the page says why, and it can be reopened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter.desktop.compose.delegation_dialogs import PendingDialog, ReservationDialog
from drafter.desktop.compose.panel import ComposePanel
from drafter.desktop.compose.reopening import ReopenDialog
from drafter.desktop.text_positions import draft_text
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft, Paragraph, Status
from drafter.drafting.editing.edits import Reopen
from drafter.drafting.negotiation.negotiating import reserve, set_status
from drafter.drafting.negotiation.standing import Standing
from drafter.instruments import ClauseKind
from drafter.redline import Vocabulary

Key, Modifier = Qt.Key, Qt.KeyboardModifier
HOW = Standing("2026-11-23T08:00:00Z", "Plenaria", "la Presidencia")
DRAFT = Draft(
    "Prueba",
    "es",
    (
        Paragraph("a", ClauseKind.PARAGRAPH, "1.", "Uno dos tres."),
        Paragraph("b", ClauseKind.PARAGRAPH, "2.", "Cuatro cinco seis.", Status.AGREED, standing=HOW),
        Paragraph("c", ClauseKind.PARAGRAPH, "3.", "Siete ocho nueve."),
    ),
)


@pytest.fixture
def workspace(qapp: QApplication, clock: Callable[[], str], tmp_path: Path) -> Workspace:
    """The draft above on a real file."""
    made = Workspace(clock, "Ana")
    made.create(tmp_path / "x.draft", DRAFT)
    return made


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace, theme: Theme, vocabulary: Vocabulary) -> ComposePanel:
    """The page on it, on the screen."""
    made = ComposePanel(workspace, theme, vocabulary, "es")
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


def shown(panel: ComposePanel) -> list[str]:
    document = panel.editor.document()
    return [draft_text(document.findBlockByNumber(n).text()) for n in range(document.blockCount())]


def select(panel: ComposePanel, start: tuple[int, int], stop: tuple[int, int]) -> None:
    panel.editor.place_caret(*stop)
    end = panel.editor.textCursor().position()
    panel.editor.place_caret(*start)
    cursor = panel.editor.textCursor()
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    panel.editor.setTextCursor(cursor)


def type_into(panel: ComposePanel) -> None:
    panel.editor.place_caret(1, 7)
    QTest.keyClicks(panel.editor, "xyz")


def delete_backwards(panel: ComposePanel) -> None:
    panel.editor.place_caret(1, 7)
    QTest.keyClick(panel.editor, Key.Key_Backspace)


def split_with_return(panel: ComposePanel) -> None:
    panel.editor.place_caret(1, 7)
    QTest.keyClick(panel.editor, Key.Key_Return)


def join_from_below(panel: ComposePanel) -> None:
    panel.editor.place_caret(2, 0)
    QTest.keyClick(panel.editor, Key.Key_Backspace)


def join_from_above(panel: ComposePanel) -> None:
    panel.editor.place_caret(0, len("Uno dos tres."))
    QTest.keyClick(panel.editor, Key.Key_Delete)


def cut_over_three(panel: ComposePanel) -> None:
    select(panel, (0, 4), (2, 5))
    panel.editor.cut()


def type_over_three(panel: ComposePanel) -> None:
    select(panel, (0, 4), (2, 5))
    QTest.keyClicks(panel.editor, "x")


def paste_several(panel: ComposePanel) -> None:
    panel.editor.place_caret(1, 3)
    data = QMimeData()
    data.setText("primera\nsegunda\ntercera")
    panel.editor.insertFromMimeData(data)


def compose_a_letter(panel: ComposePanel) -> None:
    panel.editor.place_caret(1, 3)
    event = QInputMethodEvent()
    event.setCommitString("ñandú")
    QApplication.sendEvent(panel.editor, event)


def by_command(name: str) -> Callable[[ComposePanel], None]:
    def deed(panel: ComposePanel) -> None:
        panel.editor.place_caret(1, 3)
        getattr(panel, name).trigger()

    return deed


GESTURES = [
    type_into,
    delete_backwards,
    split_with_return,
    join_from_below,
    join_from_above,
    cut_over_three,
    type_over_three,
    paste_several,
    compose_a_letter,
    *(by_command(name) for name in ("remove_paragraph", "move_up", "move_down", "split_here", "join_next")),
]


@pytest.mark.parametrize("gesture", GESTURES)
def test_no_gesture_changes_agreed_text_and_the_page_says_why(
    panel: ComposePanel, workspace: Workspace, gesture: Callable[[ComposePanel], None]
) -> None:
    gesture(panel)
    workspace.about_to_read.emit()
    assert workspace.draft == DRAFT
    assert workspace.journal == ()
    assert shown(panel) == [paragraph.text for paragraph in DRAFT.paragraphs]
    assert panel.editor.live.paragraphs == DRAFT.paragraphs
    assert all(panel.editor.live.dressed(place) for place in range(3))
    assert panel.locked.isVisible()
    assert panel.locked.words == "El párrafo 2 está acordado: para cambiarlo hay que reabrirlo."


def test_the_cursor_stays_where_it_is_when_the_first_thing_done_is_refused(
    panel: ComposePanel, workspace: Workspace
) -> None:
    panel.editor.place_caret(1, 7)
    QTest.keyClicks(panel.editor, "x")
    assert panel.editor.caret() == (1, 7)
    QTest.keyClick(panel.editor, Key.Key_Backspace)
    assert panel.editor.caret() in ((1, 6), (1, 7))
    assert panel.editor.verticalScrollBar().value() == 0


def test_after_a_refusal_one_writes_on_elsewhere(panel: ComposePanel, workspace: Workspace) -> None:
    split_with_return(panel)
    panel.editor.place_caret(2, 0)
    QTest.keyClicks(panel.editor, "Y ")
    workspace.about_to_read.emit()
    assert [paragraph.text for paragraph in workspace.draft.paragraphs] == [
        "Uno dos tres.",
        "Cuatro cinco seis.",
        "Y Siete ocho nueve.",
    ]
    assert shown(panel) == [paragraph.text for paragraph in workspace.draft.paragraphs]


def test_words_before_and_after_an_agreed_paragraph_can_be_written(panel: ComposePanel, workspace: Workspace) -> None:
    panel.editor.place_caret(0, len("Uno dos tres."))
    QTest.keyClick(panel.editor, Key.Key_Return)
    QTest.keyClicks(panel.editor, "Nuevo.")
    workspace.about_to_read.emit()
    assert [paragraph.text for paragraph in workspace.draft.paragraphs][:3] == [
        "Uno dos tres.",
        "Nuevo.",
        "Cuatro cinco seis.",
    ]
    assert not panel.locked.isVisible()


def open_dialog(panel: ComposePanel) -> ReopenDialog:
    type_into(panel)
    panel.locked.button.click()
    dialog = panel.locked.dialog
    assert dialog is not None
    return dialog


def test_it_is_reopened_with_who_and_why_and_then_takes_words(panel: ComposePanel, workspace: Workspace) -> None:
    dialog = open_dialog(panel)
    assert not dialog.accept_button.isEnabled()
    dialog.who.setText("G77")
    assert not dialog.accept_button.isEnabled()
    dialog.reason.setPlainText("Falta la financiación.")
    assert dialog.accept_button.isEnabled()
    dialog.meeting.setText("Plenaria")
    dialog.accept_button.click()
    assert not panel.locked.isVisible()
    event = workspace.journal[-1].edit
    assert isinstance(event, Reopen)
    assert (event.reason, event.new_standing.who, event.new_standing.meeting) == (
        "Falta la financiación.",
        "G77",
        "Plenaria",
    )
    panel.editor.place_caret(1, 0)
    QTest.keyClicks(panel.editor, "Ya ")
    workspace.about_to_read.emit()
    assert workspace.draft.paragraph("b").text == "Ya Cuatro cinco seis."
    for _ in range(2):
        workspace.undo()
    assert workspace.draft == DRAFT


def test_who_thinks_better_of_it_leaves_it_agreed(panel: ComposePanel, workspace: Workspace) -> None:
    open_dialog(panel).reject()
    assert workspace.draft == DRAFT


def test_the_commands_say_what_can_be_done_with_agreed_text(panel: ComposePanel, workspace: Workspace) -> None:
    panel.editor.place_caret(0, 0)
    assert not panel.reopen.isEnabled()
    assert panel.strike.isEnabled()
    panel.editor.place_caret(1, 0)
    assert panel.reopen.isEnabled()
    assert not panel.strike.isEnabled()
    panel.reopen.trigger()
    assert panel.locked.dialog is not None
    assert "2" in panel.locked.dialog.windowTitle()


def test_taken_out_it_leaves_its_number_and_comes_back_when_reopened(panel: ComposePanel, workspace: Workspace) -> None:
    panel.editor.place_caret(2, 0)
    panel.strike.trigger()
    gone = workspace.draft.paragraph("c")
    assert (gone.label, gone.text, gone.status) == ("3.", "[suprimido]", Status.DELETED)
    assert shown(panel)[2] == "[suprimido]"
    panel.editor.place_caret(2, 3)
    QTest.keyClicks(panel.editor, "x")
    assert shown(panel)[2] == "[suprimido]"
    assert "solo queda el número" in panel.locked.words
    panel.locked.button.click()
    dialog = panel.locked.dialog
    assert dialog is not None
    dialog.who.setText("Cuba")
    dialog.reason.setPlainText("Error.")
    dialog.accept_button.click()
    back = workspace.draft.paragraph("c")
    assert (back.text, back.status) == ("Siete ocho nueve.", Status.OPEN)
    assert shown(panel)[2] == "Siete ocho nueve."


def test_who_only_reads_is_not_offered_to_reopen(
    panel: ComposePanel, workspace: Workspace, qtbot: QtBot, theme: Theme, vocabulary: Vocabulary
) -> None:
    assert workspace.path is not None
    second = Workspace(lambda: "2026-11-23T09:00:00Z", "Luis")
    second.open(workspace.path)
    page = ComposePanel(second, theme, vocabulary, "es")
    qtbot.addWidget(page)
    page.editor.place_caret(1, 0)
    assert not page.reopen.isEnabled()
    page.locked.ask("b")
    assert page.locked.dialog is None
    second.close()


def test_the_margin_says_how_a_paragraph_came_to_its_status(panel: ComposePanel, workspace: Workspace) -> None:
    pending = Standing("2026-11-23T08:00:00Z", "Grupo 2", "el facilitador", "Cuba")
    for edit in (
        set_status(workspace.draft, ["a"], Status.PENDING_ONE, pending),
        reserve(workspace.draft, "a", "Perú", "No se suma."),
    ):
        assert edit is not None
        assert workspace.apply(edit)
    words = panel.editor.gutter.description(workspace.draft.paragraph("a"))
    assert "Grupo 2 · el facilitador · " in words
    assert "Cuba" in words
    assert "No se suma." in words


def test_pending_one_delegation_asks_which(panel: ComposePanel, workspace: Workspace) -> None:
    commands = panel.editor.commands
    panel.editor.place_caret(0, 0)
    commands.statuses[Status.PENDING_ONE].trigger()
    asked = commands.dialog
    assert isinstance(asked, PendingDialog)
    assert not asked.accept_button.isEnabled()
    asked.reject()
    assert workspace.draft == DRAFT
    assert commands.statuses[Status.DRAFT].isChecked()
    commands.statuses[Status.PENDING_ONE].trigger()
    asked = commands.dialog
    assert isinstance(asked, PendingDialog)
    asked.delegation.setText(" Cuba ")
    asked.accept_button.click()
    waiting = workspace.draft.paragraph("a")
    assert (waiting.status, waiting.standing.delegation) == (Status.PENDING_ONE, "Cuba")


def test_a_reservation_is_made_changed_and_withdrawn_even_to_agreed_text(
    panel: ComposePanel, workspace: Workspace
) -> None:
    for words, expected in (("No se suma.", "No se suma."), ("Se disocia.", "Se disocia."), ("", "")):
        panel.editor.place_caret(1, 0)
        panel.reserve.trigger()
        dialog = panel.editor.commands.dialog
        assert isinstance(dialog, ReservationDialog)
        assert not dialog.accept_button.isEnabled()
        known = workspace.draft.paragraph("b").reservations
        dialog.delegation.setText("Perú")
        assert dialog.text.toPlainText() == (known[0].text if known else "")
        dialog.text.setPlainText(words)
        dialog.accept_button.click()
        assert [each.text for each in workspace.draft.paragraph("b").reservations] == ([expected] if expected else [])
    assert workspace.draft == DRAFT


def test_a_status_set_by_menu_says_when_and_by_whom(panel: ComposePanel, workspace: Workspace) -> None:
    panel.editor.place_caret(0, 0)
    panel.editor.commands.statuses[Status.CLOSED].trigger()
    closed = workspace.draft.paragraph("a")
    assert closed.status is Status.CLOSED
    assert closed.standing == replace(Standing(), at=closed.standing.at, who="Ana")
    assert closed.standing.at
    panel.editor.commands.statuses[Status.OPEN].trigger()
    assert workspace.draft.paragraph("a") == closed
    assert panel.editor.commands.statuses[Status.CLOSED].isChecked()
    assert panel.locked.isVisible()
