"""The panel in the window: the page, the library and the tab follow it, and it follows what is typed."""

from __future__ import annotations

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from drafter.desktop.precedent.panel import View
from drafter.desktop.theme import DARK
from drafter.desktop.window import MainWindow
from drafter.library import ClauseLibrary
from tests.desktop.precedent.conftest import LOST, NEW, WEAKENED


def test_choosing_a_sentence_selects_it_on_the_page_and_its_clause_is_shown_and_compared(window: MainWindow) -> None:
    panel = window.precedent.panel
    assert window.aside.tabText(2) == "Precedent (6)"
    panel.sentences.sort.choose("turned")
    panel.sentences.list.setCurrentIndex(panel.sentences.list.model().index(0, 0))
    assert window.compose.current_paragraph == "p18"
    assert window.compose.editor.textCursor().selectedText().startswith("Tomaron nota de la convicción")
    panel.detail.source.click()
    assert window.consult.selected_clause_ids == [WEAKENED]
    panel.detail.compare.click()
    assert window.aside.currentWidget() is window.inspector


def test_what_is_typed_is_measured_and_what_is_lost_comes_back(
    window: MainWindow, library: ClauseLibrary, qtbot: QtBot
) -> None:
    panel, live = window.precedent.panel, window.precedent.live
    window.compose.editor.place_caret(4, len(NEW))
    QTest.keyClicks(window.compose.editor, " Y las de Marte.")
    assert not live.up_to_date
    window.workspace.about_to_read.emit()
    qtbot.waitUntil(lambda: live.up_to_date)
    assert len(live.result.meter.paragraphs[4].sentences) == 2
    panel.show_view(View.LOSSES)
    panel.losses.list.setCurrentIndex(panel.losses.list.model().index(0, 0))
    panel.detail.insert.click()
    current = window.workspace.draft.paragraphs[window.workspace.draft.index[window.compose.current_paragraph]]
    assert current.text == library.clause(LOST[0]).text
    window.set_theme(DARK)
    qtbot.waitUntil(lambda: live.up_to_date)
    assert window.aside.tabText(2) == "Precedent (5)"
