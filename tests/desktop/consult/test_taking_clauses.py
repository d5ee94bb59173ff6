"""Clauses on their way out: quoted in a chosen language, warned of, corrected; and a library that changes meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from drafter.desktop.consult.asking.query_help import QueryHelp
from drafter.desktop.consult.panel import ConsultPanel
from drafter.desktop.theme import Theme
from drafter.library import ClauseLibrary, Filters, LibraryWriter, SavedSearches, build_library
from drafter.redline import Vocabulary
from tests.desktop.consult.conftest import CLAUSES, instrument

_NOW = "2026-11-29T12:00:00Z"
_DANGLING = "Reafirmaron que esos objetivos exigen recursos."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A library of three instruments; a clause of the first says «esos objetivos»."""
    made = instrument(0)
    clauses = (*made.clauses[:2], replace(made.clauses[2], text=_DANGLING), *made.clauses[3:])
    file = tmp_path / "three.db"
    build_library(file, (replace(made, clauses=clauses), instrument(1), instrument(2)), "test")
    return file


@pytest.fixture
def library(path: Path, vocabulary: Vocabulary) -> Iterator[ClauseLibrary]:
    with ClauseLibrary.open(path, vocabulary=vocabulary) as opened:
        yield opened


@pytest.fixture
def make_panel(
    qtbot: QtBot, library: ClauseLibrary, theme: Theme, tmp_path: Path
) -> Iterator[Callable[[str], ConsultPanel]]:
    made: list[ConsultPanel] = []

    def make(citation_language: str) -> ConsultPanel:
        searches = SavedSearches(tmp_path / "searches.json")
        panel = ConsultPanel(library, theme, "es", searches, citation_language=citation_language)
        qtbot.addWidget(panel)
        panel.resize(330, 640)
        panel.show()
        made.append(panel)
        return panel

    yield make
    for panel in made:
        panel.close_library()
    QGuiApplication.clipboard().clear()


@pytest.fixture
def panel(make_panel: Callable[[str], ConsultPanel]) -> ConsultPanel:
    return make_panel("")


def _choose_language(panel: ConsultPanel, words: str) -> None:
    next(action for action in panel.clause_deeds.styles.menu.actions() if action.text() == words).trigger()


def test_a_quotation_is_in_the_language_chosen_for_it(
    panel: ConsultPanel, library: ClauseLibrary, qtbot: QtBot
) -> None:
    panel.reveal("T-1991:p3")
    with qtbot.waitSignal(panel.citation_language_chosen) as chosen:
        _choose_language(panel, "Français")
    assert chosen.args == ["fr"]
    panel.deeds.copy.trigger()
    french = library.quotation("T-1991:p3", "fr")
    assert QGuiApplication.clipboard().text() == french != library.quotation("T-1991:p3", "es")


def test_the_language_chosen_last_time_still_counts(
    make_panel: Callable[[str], ConsultPanel], library: ClauseLibrary
) -> None:
    panel = make_panel("pt")
    panel.reveal("T-1991:p3")
    panel.deeds.copy.trigger()
    assert QGuiApplication.clipboard().text() == library.quotation("T-1991:p3", "pt")


def test_copying_what_loses_its_antecedent_warns(panel: ConsultPanel, qtbot: QtBot) -> None:
    panel.reveal("T-1990:p2")
    panel.deeds.copy.trigger()
    assert panel.warning.isVisible()
    assert "esos objetivos" in panel.warning.words
    panel.reveal("T-1991:p3")
    assert not panel.warning.isVisible()
    with qtbot.waitSignal(panel.said):
        panel.deeds.copy.trigger()
    assert not panel.warning.isVisible()


def test_a_corrected_clause_shows_what_was_printed_on_demand(
    panel: ConsultPanel, path: Path, library: ClauseLibrary
) -> None:
    printed = library.clause("T-1991:p3").text
    corrected = printed.replace("medidas", "medídas")
    with LibraryWriter.open(path) as writer:
        writer.correct("T-1991:p3", corrected, reason="OCR", author="Ana", at=_NOW)
    assert library.refresh()
    panel.library_changed()
    panel.reveal("T-1991:p3")
    card = panel.card
    assert card.words.text() == corrected
    assert card.correction.isVisible()
    card.correction.linkActivated.emit("as-printed")
    assert "medidas" in card.words.text()
    assert "line-through" in card.words.text()
    card.correction.linkActivated.emit("as-printed")
    assert card.words.text() == corrected


def test_an_instrument_that_was_added_is_found(
    panel: ConsultPanel, path: Path, library: ClauseLibrary, qtbot: QtBot
) -> None:
    panel.search.setText("mecanismo regional")
    qtbot.waitUntil(lambda: panel.settled)
    assert panel.area.hits.rowCount() == 3
    with LibraryWriter.open(path) as writer:
        writer.add(instrument(3), at=_NOW)
    assert library.refresh()
    panel.library_changed()
    qtbot.waitUntil(lambda: panel.settled)
    assert panel.area.hits.rowCount() == 4
    panel.search.clear()
    assert panel.area.browser.model.rowCount() == 4
    assert str(4 * CLAUSES) in panel.row.count.text()


def test_the_help_says_what_can_be_typed_and_lets_it_be_tried(panel: ConsultPanel, qtbot: QtBot) -> None:
    panel.deeds.help.trigger()
    popover = panel.findChild(QueryHelp)
    assert popover is not None
    popover.examples[0].click()
    assert panel.search.text() == popover.examples[0].text()
    qtbot.waitUntil(lambda: panel.settled)


def test_a_result_is_shown_between_its_neighbours(panel: ConsultPanel, qtbot: QtBot) -> None:
    panel.search.setText("1992")
    qtbot.waitUntil(lambda: panel.settled)
    panel.narrow(Filters(instrument="T-1992"))
    qtbot.waitUntil(lambda: panel.settled)
    chosen = panel.selected_clause_ids
    panel.deeds.reveal.trigger()
    assert panel.selected_clause_ids == chosen
    assert panel.area.tree.isVisible()
    assert panel.card.neighbours.isVisible()
