"""The panel around the page: header, banners, find bar, and the commands of menus and keyboard."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter.desktop.compose.panel import ComposePanel
from drafter.desktop.theme import DARK, Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting import Status
from drafter.instruments import ClauseKind
from drafter.redline import Closeness, Vocabulary

if sys.platform != "win32":
    import resource

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def panel(workspace: Workspace, qtbot: QtBot, theme: Theme, vocabulary: Vocabulary) -> ComposePanel:
    """The panel on the sample draft: title, literal, amended, new, item."""
    made = ComposePanel(workspace, theme, vocabulary, "es")
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.activateWindow()
    made.editor.setFocus()
    qtbot.waitUntil(made.editor.hasFocus)
    return made


def ids(workspace: Workspace) -> list[str]:
    return [paragraph.id for paragraph in workspace.draft.paragraphs]


def test_the_header_says_title_length_and_saved(panel: ComposePanel, workspace: Workspace, qtbot: QtBot) -> None:
    assert panel.header.title.text() == "Declaración de prueba"
    words = sum(len(paragraph.text.split()) for paragraph in workspace.draft.paragraphs)
    assert str(words) in panel.header.size_label.text()
    panel.focus_paragraph("new")
    QTest.keyClicks(panel.editor, " Dos palabras")
    workspace.about_to_read.emit()
    assert str(words + 2) in panel.header.size_label.text()
    qtbot.waitUntil(lambda: panel.header.saved_label.text() == "Saved")


def test_the_title_can_be_changed_and_escape_leaves_it(panel: ComposePanel, workspace: Workspace) -> None:
    field = panel.header.title
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Otra")
    QTest.keyClick(field, Key.Key_Escape)
    assert field.text() == "Declaración de prueba"
    field.selectAll()
    QTest.keyClicks(field, "Borrador cero")
    QTest.keyClick(field, Key.Key_Return)
    assert workspace.draft.title == "Borrador cero"
    workspace.undo()
    assert field.text() == "Declaración de prueba"
    field.selectAll()
    QTest.keyClick(field, Key.Key_Delete)
    QTest.keyClick(field, Key.Key_Return)
    assert field.text() == workspace.draft.title == "Declaración de prueba"


@pytest.mark.skipif(sys.platform == "win32", reason="a full disk is imitated by a limit that only POSIX has")
def test_a_failed_save_is_said_with_a_way_to_try_again(panel: ComposePanel, workspace: Workspace, qtbot: QtBot) -> None:
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, limits[1]))  # no file may grow: the disk is full
    try:
        QTest.keyClicks(panel.editor, "X")
        workspace.about_to_read.emit()
        qtbot.waitUntil(panel.header.failed.isVisible)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert "prueba.draft" in panel.header.failed.words.text()
    assert panel.header.saved_label.text() == "Not saved"
    panel.header.retry.click()
    qtbot.waitUntil(lambda: panel.header.saved_label.text() == "Saved")
    assert not panel.header.failed.isVisible()


def test_a_draft_held_by_somebody_says_who(
    panel: ComposePanel,
    workspace: Workspace,
    qtbot: QtBot,
    theme: Theme,
    vocabulary: Vocabulary,
    clock: Callable[[], str],
) -> None:
    assert workspace.path is not None
    assert not panel.header.held.isVisible()
    other = Workspace(clock, "Beto")
    other.open(workspace.path)
    second = ComposePanel(other, theme, vocabulary, "es")
    qtbot.addWidget(second)
    second.show()
    assert second.header.held.isVisible()
    assert "Ana Prueba" in second.header.held.words.text()
    assert second.header.title.isReadOnly()
    assert not second.move_up.isEnabled()
    assert not second.insert_paragraph.isEnabled()
    other.close()


def test_closeness_is_judged_while_one_types(panel: ComposePanel, workspace: Workspace, qtbot: QtBot) -> None:
    panel.editor.marks.judge_visible()
    judged = {name: panel.editor.judgement(name) for name in ids(workspace)}
    literal, amended = judged["literal"], judged["amended"]
    assert literal is not None
    assert literal.closeness is Closeness.LITERAL
    assert amended is not None
    assert amended.closeness is Closeness.ADAPTED
    assert judged["new"] is None
    panel.focus_paragraph("literal")
    QTest.keyClicks(panel.editor, " Algo propio")

    def judged_anew() -> bool:
        after = panel.editor.judgement("literal")
        return after is not None and after.closeness is not Closeness.LITERAL

    qtbot.waitUntil(judged_anew)


def test_own_words_are_marked_and_can_be_unmarked(panel: ComposePanel) -> None:
    panel.editor.marks.judge_visible()
    marked = [each.cursor.selectedText() for each in panel.editor.extraSelections()]
    assert marked == ["Recordaron"]
    panel.mark_own_words.trigger()
    assert panel.editor.extraSelections() == []


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_the_margin_says_its_marks_in_words(panel: ComposePanel, workspace: Workspace) -> None:
    panel.editor.marks.judge_visible()
    words = panel.editor.gutter.description(workspace.draft.paragraph("amended"))
    assert "Adapted" in words
    assert "%" in words
    assert "Declaración de Salvador" in words
    assert "New language" in panel.editor.gutter.description(workspace.draft.paragraph("new"))
    row = {row.paragraph.id: row for row in panel.editor.visible_rows(0, 700)}["amended"]
    point = QPoint(20, round(row.first_line.center().y()))
    QApplication.sendEvent(
        panel.editor.gutter, QHelpEvent(QEvent.Type.ToolTip, point, panel.editor.gutter.mapToGlobal(point))
    )
    panel.focus_paragraph("amended")
    assert "Adapted" in panel.editor.gutter.accessibleDescription()


def test_a_new_paragraph_after_this_one_takes_the_next_label(panel: ComposePanel, workspace: Workspace) -> None:
    panel.focus_paragraph("literal")
    QTest.keyClick(panel.editor, Key.Key_Return, Modifier.ControlModifier)
    made = workspace.draft.paragraphs[2]
    assert (made.text, made.kind, made.label) == ("", ClauseKind.PARAGRAPH, "1 bis.")
    assert panel.current_paragraph == made.id


def test_removing_joining_and_splitting(panel: ComposePanel, workspace: Workspace) -> None:
    panel.focus_paragraph("new")
    panel.remove_paragraph.trigger()
    assert ids(workspace) == ["title", "literal", "amended", "item"]
    workspace.undo()
    panel.focus_paragraph("amended")
    panel.join_next.trigger()
    assert "amended" in ids(workspace)
    assert "new" not in ids(workspace)
    workspace.undo()
    panel.editor.place_caret(3, len("Saludaron la puntualidad"))
    panel.split_here.trigger()
    assert [p.text for p in workspace.draft.paragraphs[3:5]] == [
        "Saludaron la puntualidad",
        "de las delegaciones lunares.",
    ]


def test_kind_and_status_from_the_menus(panel: ComposePanel, workspace: Workspace) -> None:
    panel.focus_paragraph("new")
    commands = panel.editor.commands
    assert commands.kinds[ClauseKind.PARAGRAPH].isChecked()
    commands.kinds[ClauseKind.HEADING].trigger()
    assert workspace.draft.paragraph("new").kind is ClauseKind.HEADING
    commands.statuses[Status.AGREED].trigger()
    assert workspace.draft.paragraph("new").status is Status.AGREED
    assert commands.statuses[Status.AGREED].isChecked()
    workspace.undo()
    workspace.undo()
    assert workspace.draft.paragraph("new").kind is ClauseKind.PARAGRAPH
    assert workspace.draft.paragraph("new").label == "3."


def test_a_label_is_changed_where_it_stands(panel: ComposePanel, workspace: Workspace) -> None:
    panel.focus_paragraph("new")
    panel.relabel.trigger()
    field = panel.editor.label_field
    assert field.isVisible()
    assert field.text() == "3."
    QTest.keyClicks(field, "9 bis.")
    QTest.keyClick(field, Key.Key_Return)
    assert workspace.draft.paragraph("new").label == "9 bis."
    panel.relabel.trigger()
    QTest.keyClicks(field, "10.")
    QTest.keyClick(field, Key.Key_Escape)
    assert workspace.draft.paragraph("new").label == "9 bis."
    panel.renumber.trigger()
    assert workspace.draft.paragraph("new").label == "3."


def test_finding_goes_round_and_ignores_accents(panel: ComposePanel, workspace: Workspace, qtbot: QtBot) -> None:
    panel.find_in_draft.trigger()
    bar = panel.find_bar
    assert bar.isVisible()
    QTest.keyClicks(bar.field, "DECLARACION")
    qtbot.waitUntil(lambda: "1 of" in bar.count.text())
    assert panel.editor.textCursor().selectedText() == "Declaración"
    first = panel.editor.textCursor().position()
    total = int(bar.count.text().split()[-1])
    for _ in range(total):
        QTest.keyClick(bar.field, Key.Key_Return)
    assert panel.editor.textCursor().position() == first
    bar.field.setText("zzz")
    qtbot.waitUntil(lambda: bar.count.text() == "Not in this draft")
    QTest.keyClick(bar.field, Key.Key_Escape)
    assert not bar.isVisible()
    assert panel.editor.hasFocus()


def test_zoom_by_keys(panel: ComposePanel) -> None:
    QTest.keyClick(panel.editor, Key.Key_Plus, Modifier.ControlModifier)
    assert panel.editor.live.zoom > 1
    QTest.keyClick(panel.editor, Key.Key_0, Modifier.ControlModifier)
    assert panel.editor.live.zoom == 1
    QTest.keyClick(panel.editor, Key.Key_Minus, Modifier.ControlModifier)
    assert panel.editor.live.zoom < 1


def test_the_panel_can_be_dressed_in_the_dark(panel: ComposePanel) -> None:
    panel.set_theme(DARK)
    picture = panel.editor.gutter.grab().toImage()
    assert picture.pixelColor(2, picture.height() - 2).name() == DARK.surface


def test_every_action_has_words_and_what_has_a_picture_shows_it(panel: ComposePanel) -> None:
    actions = [*panel.edit_actions, *panel.view_actions, *panel.toolbar_actions]
    assert all(action.text() and action.toolTip() for action in actions)
    assert all(not action.icon().isNull() for action in panel.toolbar_actions)
