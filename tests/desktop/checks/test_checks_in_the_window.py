"""Findings as one types: in a list, under the words, and what is done about them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from drafter.desktop.checks.live_checks import LiveChecks
from drafter.desktop.preferences import Preferences
from drafter.desktop.theme import DARK, Theme
from drafter.desktop.window import MainWindow
from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft, Paragraph, Status
from drafter.drafting.checks import Severity, SwitchOff
from drafter.drafting.editing.edits import AmendText, SetStatus
from drafter.drafting.negotiation.negotiating import set_status
from drafter.drafting.negotiation.standing import Standing
from drafter.instruments import ClauseKind
from drafter.library import ClauseLibrary
from drafter.redline import Vocabulary

FIRST = "Los países  de la región , y sus pueblos."
TEXTS = (FIRST, "Es sostenible y sostenible.", "Manejo sustentable y uso sustentable.", "La paz  sea.")


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """Preferences in a file of the test's own."""
    return Preferences.in_file(tmp_path / "preferences.ini")


@pytest.fixture
def faulty(qapp: object, tmp_path: Path, clock: Callable[[], str]) -> Iterator[Workspace]:
    """A workspace with a draft that has seven findings."""
    made = Workspace(clock, "Ana Prueba")
    paragraphs = [Paragraph(f"p{at}", ClauseKind.PARAGRAPH, f"{at + 1}.", text) for at, text in enumerate(TEXTS)]
    made.create(tmp_path / "revisar.draft", Draft("Prueba", "es", tuple(paragraphs)))
    yield made
    made.close()


@pytest.fixture
def window(
    qtbot: QtBot,
    faulty: Workspace,
    library: ClauseLibrary,
    vocabulary: Vocabulary,
    theme: Theme,
    preferences: Preferences,
) -> Iterator[MainWindow]:
    """The window with that draft, checked."""
    ids = count()
    made = MainWindow(faulty, library, vocabulary, preferences, theme, "es", lambda: f"new{next(ids)}")
    made.resize(1200, 800)
    made.show()
    made.navigation.show_checks()
    qtbot.waitUntil(lambda: made.checks.up_to_date)
    yield made
    made.close()
    shiboken6.delete(made)  # its actions hold it: later tests would dress it anew, and wait


def rules(window: MainWindow) -> list[str]:
    """The rules of the findings that are listed."""
    return [finding.rule for finding in window.checks_panel.listed]


def choose(window: MainWindow, rule: str, number: int = 0) -> None:
    """Chooses a finding in the list as a person does."""
    places = [at for at, each in enumerate(rules(window)) if each == rule]
    window.checks_panel.list.setCurrentIndex(window.checks_panel.list.model().index(places[number], 0))


def test_the_open_draft_s_findings_are_listed_and_counted(window: MainWindow) -> None:
    assert rules(window) == [
        "double-space",
        "stray-space",
        "inconsistent-term",
        "inconsistent-term",
        "double-space",
    ]
    assert window.aside.tabText(1).endswith("(5)")
    assert window.checks_panel.counts.text() == "3 error(s), 2 notice(s)"
    card = window.checks_panel.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert card == "Error: Espacio doble. 1.. Hay más de un espacio seguido."


def test_what_is_typed_is_checked_after_a_pause(window: MainWindow, qtbot: QtBot) -> None:
    window.compose.editor.place_caret(0, len(FIRST))
    QTest.keyClicks(window.compose.editor, " FPX y FPX.")
    window.workspace.about_to_read.emit()
    qtbot.waitUntil(lambda: "acronym-undefined" in rules(window))


def test_the_words_are_marked_by_line_and_colour_and_not_when_they_are_others(
    window: MainWindow, faulty: Workspace, qtbot: QtBot
) -> None:
    lines = QTextCharFormat.UnderlineStyle
    editor = window.compose.editor

    def marked(style: QTextCharFormat.UnderlineStyle) -> list[str]:
        return [
            each.cursor.selectedText() for each in editor.extraSelections() if each.format.underlineStyle() is style
        ]

    assert marked(lines.DashUnderline) == ["  ", " ,", "  "]
    assert marked(lines.DashDotDotLine) == ["sustentable", "sustentable"]
    faulty.apply(AmendText("p0", FIRST, "Los  países."))
    assert marked(lines.DashUnderline) == ["  "], "the old places mean nothing in the new words"
    qtbot.waitUntil(lambda: len(marked(lines.DashUnderline)) == 2)


def test_keys_go_from_finding_to_finding_on_the_page_and_round(window: MainWindow) -> None:
    editor, actions = window.compose.editor, window.check_actions
    editor.place_caret(0, 0)
    seen = []
    for _ in range(6):
        actions.next.trigger()
        seen.append(editor.textCursor().selectedText())
    assert seen == ["  ", " ,", "sustentable", "sustentable", "  ", "  "]
    actions.previous.trigger()
    assert editor.textCursor().blockNumber() == 3
    editor.place_caret(1, 0)
    actions.previous.trigger()
    assert editor.textCursor().selectedText() == " ,"


def test_a_finding_is_explained_in_the_interface_s_language(window: MainWindow) -> None:
    assert not window.checks_panel.explanation.isVisible()
    choose(window, "stray-space")
    explanation = window.checks_panel.explanation
    assert explanation.isVisible()
    assert explanation.sentence.text() == "Sobra el espacio junto a «,»."
    assert "pegados a la palabra" in explanation.why.text()
    assert "RAE" in explanation.source.text()
    assert explanation.fix.text() == "Quitar el espacio"
    assert not explanation.fix_all.isVisible()


def test_one_finding_is_set_right_by_key_and_back_by_undo(window: MainWindow, faulty: Workspace, qtbot: QtBot) -> None:
    window.compose.editor.place_caret(0, 0)
    window.check_actions.next.trigger()
    window.check_actions.fix.trigger()
    assert faulty.draft.paragraphs[0].text == FIRST.replace("  ", " ")
    qtbot.waitUntil(lambda: len(rules(window)) == 4)
    window.undo()
    assert faulty.draft.paragraphs[0].text == FIRST


def test_all_of_a_rule_are_set_right_in_one_step(window: MainWindow, faulty: Workspace, qtbot: QtBot) -> None:
    choose(window, "double-space")
    assert window.checks_panel.explanation.fix_all.isVisible()
    QTest.mouseClick(window.checks_panel.explanation.fix_all, Qt.MouseButton.LeftButton)
    assert "  " not in "".join(paragraph.text for paragraph in faulty.draft.paragraphs)
    qtbot.waitUntil(lambda: "double-space" not in rules(window))
    window.undo()
    assert [paragraph.text for paragraph in faulty.draft.paragraphs] == list(TEXTS)


def test_what_is_said_nothing_of_here_stays_so_with_the_draft_until_undone(
    window: MainWindow, faulty: Workspace, qtbot: QtBot
) -> None:
    choose(window, "inconsistent-term")
    QTest.keyClick(window.checks_panel.list, Qt.Key.Key_Delete)
    assert faulty.draft.switched_off == (SwitchOff("inconsistent-term", "p2", "sustentable"),)
    qtbot.waitUntil(lambda: "inconsistent-term" not in rules(window))
    path = faulty.path
    assert path is not None
    faulty.close()
    faulty.open(path)
    qtbot.waitUntil(lambda: len(rules(window)) == 3)
    window.undo()
    qtbot.waitUntil(lambda: len(rules(window)) == 5)


def test_a_rule_is_never_looked_for_again_until_it_is_brought_back(
    window: MainWindow, preferences: Preferences, qtbot: QtBot
) -> None:
    choose(window, "double-space")
    window.checks_panel.explanation.never.trigger()
    assert preferences.rules_off == {"double-space"}
    qtbot.waitUntil(lambda: "double-space" not in rules(window))
    window.checks_panel.off.fill()
    bring_back = [action for action in window.checks_panel.off.actions() if "Espacio doble" in action.text()]
    bring_back[0].trigger()
    assert preferences.rules_off == frozenset()
    qtbot.waitUntil(lambda: rules(window).count("double-space") == 2)


def test_places_of_the_draft_are_brought_back_together(window: MainWindow, faulty: Workspace, qtbot: QtBot) -> None:
    choose(window, "double-space")
    window.checks_panel.explanation.not_in_paragraph.trigger()
    assert faulty.draft.switched_off == (SwitchOff("double-space", "p0"),)
    qtbot.waitUntil(lambda: len(rules(window)) == 4)
    window.checks_panel.off.fill()
    next(action for action in window.checks_panel.off.actions() if "place" in action.text()).trigger()
    qtbot.waitUntil(lambda: len(rules(window)) == 5)


def test_the_list_is_narrowed_by_sort_and_to_the_paragraph(window: MainWindow) -> None:
    panel = window.checks_panel
    panel.sort.choose(Severity.NOTICE.value)
    assert rules(window) == ["inconsistent-term"] * 2
    panel.sort.choose("negotiation")
    assert rules(window) == []
    assert panel.nothing.isVisible()
    panel.sort.choose(None)
    window.compose.focus_paragraph("p3")
    panel.here.setChecked(True)
    assert rules(window) == ["double-space"]
    window.compose.focus_paragraph("p0")
    assert rules(window) == ["double-space", "stray-space"]


def test_agreed_text_is_not_touched_up(window: MainWindow, faulty: Workspace, qtbot: QtBot) -> None:
    agree = set_status(faulty.draft, ["p0"], Status.AGREED, Standing(at="2026-11-29T10:00:00Z"))
    assert agree is not None
    faulty.apply(agree)
    qtbot.waitUntil(lambda: window.checks.up_to_date)
    choose(window, "double-space")
    assert not window.checks_panel.explanation.fix.isVisible()
    window.checks_panel.fix_alike()
    assert [paragraph.text for paragraph in faulty.draft.paragraphs] == [*TEXTS[:3], "La paz sea."]


def test_a_house_s_typography_is_chosen(
    window: MainWindow, preferences: Preferences, faulty: Workspace, qtbot: QtBot
) -> None:
    faulty.apply(AmendText("p3", TEXTS[3], "La “paz” sea."))
    window.checks_panel.off.fill()
    next(action for action in window.checks_panel.off.actions() if "Royal" in action.text()).trigger()
    assert preferences.style_profile == "rae"
    qtbot.waitUntil(lambda: "quote-style" in rules(window))


def test_a_damaged_table_is_told_where_findings_would_be(
    window: MainWindow, preferences: Preferences, qtbot: QtBot
) -> None:
    preferences.style_profile = "no such house"
    window.checks.check()
    qtbot.waitUntil(window.checks_panel.nothing.isVisible)
    assert "no such house" in window.checks_panel.nothing.text()


def test_it_is_dressed_in_dark(window: MainWindow) -> None:
    window.set_theme(DARK)
    assert window.checks_panel.list.model().rowCount() == 5


def test_without_a_draft_there_is_nothing(window: MainWindow, faulty: Workspace) -> None:
    faulty.close()
    assert rules(window) == []
    assert not window.checks_panel.counts.isVisible()


def test_a_read_only_draft_is_checked_and_not_changed(
    qtbot: QtBot, faulty: Workspace, window: MainWindow, clock: Callable[[], str]
) -> None:
    path = faulty.path
    assert path is not None
    reading = Workspace(clock, "Otra")
    reading.open(path)
    live = LiveChecks(reading, window.tasks, window.preferences)
    assert reading.read_only
    qtbot.waitUntil(lambda: live.up_to_date)
    assert len(live.result.findings) == 5
    reading.close()


def test_what_was_agreed_and_reopened_is_known_again(window: MainWindow, faulty: Workspace, qtbot: QtBot) -> None:
    faulty.apply(SetStatus("p3", Status.DRAFT, Status.AGREED))
    faulty.undo()
    faulty.apply(AmendText("p3", TEXTS[3], "La paz es."))
    faulty.apply(SetStatus("p3", Status.DRAFT, Status.AGREED))
    qtbot.waitUntil(lambda: window.checks.up_to_date)
    assert "agreed-changed" not in rules(window)


def test_the_export_says_how_many_errors_there_are_and_shows_them(window: MainWindow, qtbot: QtBot) -> None:
    window.aside.setCurrentWidget(window.inspector)
    window.files.exporting.export_draft()
    dialog = window.files.exporting.dialog
    assert dialog is not None
    assert dialog.errors.isVisible()
    assert dialog.errors.text().startswith("3 ")
    QTest.mouseClick(dialog.errors, Qt.MouseButton.LeftButton)
    assert window.files.exporting.dialog is None
    assert window.checks_panel.isVisible()


def test_a_key_stops_the_check_that_runs_and_a_pause_begins_it_again(window: MainWindow, qtbot: QtBot) -> None:
    window.checks.check()
    before = window.checks.result
    QTest.keyClicks(window.compose.editor, "x")
    assert window.checks.result is before
    window.workspace.about_to_read.emit()
    qtbot.waitUntil(lambda: window.checks.up_to_date)
    assert window.checks.result is not before
