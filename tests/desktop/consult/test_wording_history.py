"""A wording through the years: who said it first, where it was repeated, how it changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from drafter.desktop.cards import Card
from drafter.desktop.consult.history.wording_window import WordingWindow
from drafter.desktop.consult.panel import ConsultPanel
from drafter.desktop.consult.results.hits import HitRole
from drafter.desktop.review.runs import Fate
from drafter.desktop.theme import DARK, LIGHT, Theme
from drafter.instruments import Instrument
from drafter.library import ClauseLibrary, SavedSearches, build_library
from drafter.redline import Vocabulary
from tests.desktop.consult.conftest import instrument, shown_panel

FIRST, REPEATED, CHANGED = "T-1990:p1", "T-1991:p1", "T-1992:p1"
_OTHERS = {
    3: "Saludaron la ratificación del tratado de extradición por todos los Estados ribereños.",
    4: "Encomendaron a la Secretaría un informe sobre aranceles.",
}


def _reworded(number: int) -> Instrument:
    """The third declaration has a word more than the first two; the others say something else there."""
    made = instrument(number)
    clauses = list(made.clauses)
    if number == 2:
        clauses[1] = replace(clauses[1], text=clauses[1].text.replace("su compromiso", "su firme compromiso"))
    if number in _OTHERS:
        clauses[1] = replace(clauses[1], text=_OTHERS[number])
    return replace(made, clauses=tuple(clauses))


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory, vocabulary: Vocabulary) -> Iterator[ClauseLibrary]:
    path = tmp_path_factory.mktemp("wordings") / "wordings.db"
    build_library(path, map(_reworded, range(5)), "test")
    with ClauseLibrary.open(path, vocabulary=vocabulary) as opened:
        yield opened


@pytest.fixture
def panel(qtbot: QtBot, library: ClauseLibrary, theme: Theme, tmp_path: Path) -> Iterator[ConsultPanel]:
    with shown_panel(qtbot, library, theme, SavedSearches(tmp_path / "searches.json")) as made:
        yield made


@pytest.fixture
def window(panel: ConsultPanel, qtbot: QtBot) -> WordingWindow:
    panel.reveal(REPEATED)
    panel.deeds.history.trigger()
    shown = panel.history.window
    assert shown is not None
    qtbot.waitUntil(lambda: len(shown.list.cards.numbers) > 0)
    return shown


def _cards(window: WordingWindow) -> tuple[Card, ...]:
    return window.list.cards.cards


def test_appearances_stand_oldest_first_with_what_was_changed(window: WordingWindow) -> None:
    first, repeated, changed = _cards(window)
    assert [card.head for card in (first, repeated, changed)] == ["1990", "1991", "1992"]
    assert all(run.fate is Fate.EQUAL for card in (first, repeated) for run in card.words)
    assert [run.text for run in changed.words if run.fate is Fate.INSERTED] == ["firme "]
    assert "3" in window.summary.text()


def test_the_clause_one_came_from_is_chosen_and_marked(window: WordingWindow) -> None:
    assert window.list.current == 1
    assert [bool(card.marks) for card in _cards(window)] == [False, True, False]


def test_each_is_compared_with_the_first_or_with_the_one_before(window: WordingWindow) -> None:
    window.list.select(2)
    window.with_previous.setChecked(True)
    assert window.list.current == 2, "what is chosen stays so"
    assert any(run.fate is Fate.INSERTED for run in _cards(window)[2].words)


def test_any_of_them_is_inserted_into_the_draft(window: WordingWindow, panel: ConsultPanel, qtbot: QtBot) -> None:
    window.list.select(0)
    with qtbot.waitSignal(panel.insert_requested) as asked:
        window.insert.click()
    assert asked.args == [[FIRST]]
    with qtbot.waitSignal(panel.insert_requested) as asked:
        QTest.keyClick(window, Qt.Key.Key_Return)
    assert asked.args == [[FIRST]]


def test_any_of_them_is_copied_and_shown_in_its_place(
    window: WordingWindow, panel: ConsultPanel, library: ClauseLibrary
) -> None:
    window.list.select(2)
    window.copy.click()
    assert QGuiApplication.clipboard().text() == library.quotation(CHANGED, "es")
    window.reveal.click()
    assert panel.selected_clause_ids == [CHANGED]


def test_the_whole_history_is_copied_as_text(window: WordingWindow, library: ClauseLibrary) -> None:
    window.copy_all.click()
    text = QGuiApplication.clipboard().text()
    places = [text.index(library.citation(clause_id, "es")) for clause_id in (FIRST, REPEATED, CHANGED)]
    assert places == sorted(places)
    assert library.clause(CHANGED).text in text


def test_a_year_leads_to_its_clause(window: WordingWindow) -> None:
    assert window.years.isVisible()
    window.years.drawn.emit(1992, 1992)
    assert window.list.current == 2


def test_words_that_were_said_once_are_said_to_be(panel: ConsultPanel, qtbot: QtBot) -> None:
    panel.reveal("T-1993:p1")
    panel.deeds.history.trigger()
    window = panel.history.window
    assert window is not None
    qtbot.waitUntil(lambda: len(window.list.cards.numbers) == 1)
    assert not window.with_first.isVisible()


def test_how_often_a_clause_was_said_is_told_in_the_list_and_on_the_card(panel: ConsultPanel, qtbot: QtBot) -> None:
    panel.search.setText("derecho al agua")
    qtbot.waitUntil(lambda: panel.settled)
    said = {
        str(index.data(HitRole.CLAUSE_ID)): str(index.data(HitRole.SAID))
        for index in (panel.area.hits.index(row, 0) for row in range(panel.area.hits.rowCount()))
    }
    assert "2" in said[FIRST]
    assert "1990" in said[FIRST]
    assert said[CHANGED] == ""
    panel.reveal(FIRST)
    qtbot.waitUntil(lambda: panel.settled)
    assert "1990" in panel.card.said.text()
    for look in (LIGHT, DARK):
        panel.set_theme(look)
        assert "1990" in panel.card.said.text()
        assert look.accent in panel.card.said.text()
    panel.card.said.linkActivated.emit("history")
    assert panel.history.window is not None
    assert panel.history.window.isVisible()


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_the_window_is_dressed_with_the_panel(window: WordingWindow, panel: ConsultPanel, look: Theme) -> None:
    panel.set_theme(look)
    assert window.years.theme is look
