"""Searches come back: by the arrow keys, from the menu, by a name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from drafter.desktop.consult.asking.searches_dialog import SearchesDialog
from drafter.desktop.consult.panel import ConsultPanel
from drafter.desktop.theme import Theme
from drafter.errors import KnownError
from drafter.library import Asked, ClauseLibrary, Filters, SavedSearches
from tests.desktop.consult.conftest import shown_panel

CELAC = Asked("agua", Filters(body="CELAC", year="1990-2000"))


@pytest.fixture
def store(tmp_path: Path) -> SavedSearches:
    return SavedSearches(tmp_path / "searches.json")


@pytest.fixture
def panel(qtbot: QtBot, many: ClauseLibrary, theme: Theme, store: SavedSearches) -> Iterator[ConsultPanel]:
    with shown_panel(qtbot, many, theme, store) as made:
        yield made


def _entries(panel: ConsultPanel) -> list[str]:
    panel.kept.menu.aboutToShow.emit()
    return [action.text() for action in panel.kept.menu.actions() if action.text()]


def test_what_one_went_on_from_is_remembered(panel: ConsultPanel, qtbot: QtBot, store: SavedSearches) -> None:
    panel.search.setText("agua")
    qtbot.waitUntil(lambda: panel.settled)
    assert store.read().latest == (), "only typed: nothing to come back to yet"
    QTest.keyClick(panel.search, Qt.Key.Key_Return)
    assert store.read().latest == (Asked("agua"),)
    panel.search.setText("energías")
    qtbot.waitUntil(lambda: panel.settled)
    panel.deeds.copy.trigger()
    assert store.read().latest == (Asked("energías"), Asked("agua"))


def test_the_arrow_keys_go_through_earlier_searches(panel: ConsultPanel, store: SavedSearches) -> None:
    for query in ("agua", "migrantes"):
        panel.kept.remember(Asked(query))
    panel.search.setFocus()
    QTest.keyClicks(panel.search, "ener")
    seen = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(panel.search, key)
        seen.append(panel.search.text())
    assert seen == ["migrantes", "agua", "agua", "migrantes", "ener"]
    assert panel.search.hasFocus()


def test_down_goes_to_the_results_where_nothing_earlier_was_fetched(panel: ConsultPanel, qtbot: QtBot) -> None:
    QTest.keyClicks(panel.search, "agua")
    qtbot.waitUntil(lambda: panel.settled)
    QTest.keyClick(panel.search, Qt.Key.Key_Down)
    assert panel.area.list.hasFocus()


def test_a_saved_search_is_asked_again_with_its_filters(panel: ConsultPanel, qtbot: QtBot) -> None:
    panel.kept.save_as("El agua en la CELAC", CELAC)
    assert "El agua en la CELAC" in _entries(panel)
    next(action for action in panel.kept.menu.actions() if action.text() == "El agua en la CELAC").trigger()
    qtbot.waitUntil(lambda: panel.settled)
    assert panel.question == CELAC
    assert panel.search.text() == "agua"
    assert {finding.hit.clause.id[:6] for finding in panel.area.hits.findings} == {
        "T-1990",
        "T-1993",
        "T-1996",
        "T-1999",
    }


def test_the_menu_says_what_a_search_asks(panel: ConsultPanel) -> None:
    panel.kept.remember(CELAC)
    assert "agua · CELAC · 1990–2000" in _entries(panel)


def test_nothing_asked_cannot_be_saved(panel: ConsultPanel, store: SavedSearches) -> None:
    _entries(panel)
    assert not panel.kept.menu.actions()[0].isEnabled()
    panel.kept.save()
    assert store.read().saved == {}


def test_saved_searches_are_renamed_and_let_go(panel: ConsultPanel, qtbot: QtBot, store: SavedSearches) -> None:
    store.save("uno", CELAC)
    store.save("dos", Asked("energía"))
    panel.kept.menu.aboutToShow.emit()
    dialog = SearchesDialog(lambda: panel.kept.searches.saved, panel.kept.describe)
    qtbot.addWidget(dialog)
    dialog.renamed.connect(panel.kept.rename)
    dialog.forgotten.connect(panel.kept.forget)
    dialog.show()
    first = dialog.list.topLevelItem(0)
    assert first is not None
    first.setText(0, "  tres ")
    qtbot.waitUntil(lambda: dialog.chosen == "tres")
    assert list(store.read().saved) == ["tres", "dos"]
    QTest.keyClick(dialog, Qt.Key.Key_Delete)
    assert list(store.read().saved) == ["dos"]
    with qtbot.waitSignal(dialog.wanted) as wanted:
        dialog.ask_button.click()
    assert wanted.args == [Asked("energía")]
    assert not dialog.isVisible()


def test_a_name_that_is_emptied_stays(panel: ConsultPanel, qtbot: QtBot, store: SavedSearches) -> None:
    store.save("uno", CELAC)
    dialog = SearchesDialog(lambda: store.read().saved, panel.kept.describe)
    qtbot.addWidget(dialog)
    item = dialog.list.topLevelItem(0)
    assert item is not None
    with qtbot.assertNotEmitted(dialog.renamed):
        item.setText(0, " ")
        qtbot.waitUntil(lambda: (row := dialog.list.topLevelItem(0)) is not None and row.text(0) == "uno")


def test_a_file_of_searches_that_is_damaged_is_told_of_and_searching_goes_on(
    panel: ConsultPanel, store: SavedSearches, qtbot: QtBot
) -> None:
    store.path.write_text("{", encoding="utf-8")
    told: list[KnownError] = []
    panel.failed.connect(told.append)
    panel.search.setText("agua")
    qtbot.waitUntil(lambda: panel.settled)
    QTest.keyClick(panel.search, Qt.Key.Key_Return)
    assert [error.message for error in told] == ["searches-damaged"]
    assert panel.area.list.hasFocus()
