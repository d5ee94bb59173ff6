"""Narrowing what was found: counts, chips, years, all with the keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from drafter.desktop.consult.asking.asking import Found
from drafter.desktop.consult.narrowing.facet_section import ValueSection
from drafter.desktop.consult.narrowing.filters import EVERYTHING, Field
from drafter.desktop.consult.narrowing.year_section import YearSection
from drafter.desktop.consult.panel import ConsultPanel
from drafter.desktop.theme import Theme
from drafter.library import ClauseLibrary, Filters, SavedSearches
from tests.desktop.consult.conftest import COUNT, shown_panel


@pytest.fixture
def panel(qtbot: QtBot, many: ClauseLibrary, theme: Theme, tmp_path: Path) -> Iterator[ConsultPanel]:
    with shown_panel(qtbot, many, theme, SavedSearches(tmp_path / "searches.json"), width=300) as made:
        yield made


def _open(panel: ConsultPanel, qtbot: QtBot, words: str = "agua") -> None:
    panel.search.setText(words)
    panel.row.filters.setChecked(True)
    qtbot.waitUntil(lambda: panel.settled)


def _values(panel: ConsultPanel, field: Field) -> ValueSection:
    section = panel.area.facets.sections[field]
    assert isinstance(section, ValueSection)
    return section


def _years(panel: ConsultPanel) -> YearSection:
    section = panel.area.facets.sections[Field.YEAR]
    assert isinstance(section, YearSection)
    return section


def _offered(panel: ConsultPanel, field: Field) -> dict[str, str]:
    return {value.value: value.count for value in _values(panel, field).offered}


def test_a_narrow_panel_shows_filters_in_place_of_what_was_found(panel: ConsultPanel, qtbot: QtBot) -> None:
    _open(panel, qtbot)
    assert panel.area.facets.isVisible()
    assert not panel.area.list.isVisible()
    assert panel.area.facets.area.horizontalScrollBar().maximum() == 0
    assert str(2 * COUNT) in panel.area.facets.done_button.text()
    panel.area.facets.done_button.click()
    assert panel.area.list.isVisible()
    assert panel.area.list.hasFocus()


def test_how_many_there_are_stays_said_when_the_best_come_later(panel: ConsultPanel, qtbot: QtBot) -> None:
    _open(panel, qtbot, "agua")
    total = panel.row.count.text()
    assert str(2 * COUNT) in total
    panel.asking.found.emit(Found(panel.question, panel.area.hits.findings[:5], ranked=True, whole=False))
    qtbot.waitUntil(lambda: panel.settled)
    assert panel.row.count.text() == total


def test_a_wide_panel_shows_both(panel: ConsultPanel, qtbot: QtBot) -> None:
    panel.resize(700, 640)
    _open(panel, qtbot)
    assert panel.area.facets.isVisible()
    assert panel.area.list.isVisible()


def test_values_are_offered_with_their_counts(panel: ConsultPanel, qtbot: QtBot) -> None:
    _open(panel, qtbot)
    assert _offered(panel, Field.TOPIC) == {"agua": str(COUNT), "medio ambiente": str(COUNT)}
    assert len(_offered(panel, Field.BODY)) == 3
    assert panel.area.facets.sections[Field.LANGUAGE].isVisible()
    assert not panel.area.facets.sections[Field.KIND].isVisible(), "all are paragraphs: nothing to choose"


def test_space_chooses_a_value_and_lets_everything_through_again(panel: ConsultPanel, qtbot: QtBot) -> None:
    _open(panel, qtbot)
    values = _values(panel, Field.BODY).list
    values.setFocus()
    values.setCurrentIndex(values.model().index(0, 0))
    body = str(values.currentIndex().data())
    QTest.keyClick(values, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: panel.settled)
    assert panel.filters == Filters(body=body)
    assert body in panel.area.facets.sections[Field.BODY].header.words
    assert len(_offered(panel, Field.BODY)) == 3, "another body can still be chosen"
    QTest.keyClick(values, Qt.Key.Key_Space)
    assert panel.filters == EVERYTHING


def test_tab_goes_from_the_field_through_the_filters_to_their_button(panel: ConsultPanel, qtbot: QtBot) -> None:
    _open(panel, qtbot)
    body, year = _values(panel, Field.BODY), _years(panel)
    wanted = [panel.row.filters, body.header, body.list, year.header, year.first, panel.area.facets.done_button]
    panel.search.setFocus()
    met: list[QWidget] = []
    while not panel.area.facets.done_button.hasFocus() and len(met) < 60:
        QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Tab)
        met.append(panel.focusWidget())
    assert [each for each in met if each in wanted] == wanted


def test_escape_in_the_results_goes_back_to_what_was_asked(panel: ConsultPanel, qtbot: QtBot) -> None:
    panel.search.setText("agua")
    qtbot.waitUntil(lambda: panel.settled)
    QTest.keyClick(panel.search, Qt.Key.Key_Down)
    assert panel.area.list.hasFocus()
    QTest.keyClick(panel.area.list, Qt.Key.Key_Escape)
    assert panel.search.hasFocus()
    assert panel.search.selectedText() == "agua"


def test_escape_leaves_the_filters(panel: ConsultPanel, qtbot: QtBot) -> None:
    _open(panel, qtbot)
    QTest.keyClick(panel.area.facets, Qt.Key.Key_Escape)
    assert not panel.area.facets.isVisible()


def test_sections_open_and_close(panel: ConsultPanel, qtbot: QtBot) -> None:
    _open(panel, qtbot)
    section = panel.area.facets.sections[Field.VERB]
    section.header.setFocus()
    states = [section.is_open]
    for _ in range(2):
        QTest.keyClick(section.header, Qt.Key.Key_Space)
        states.append(section.is_open)
    assert states == [False, True, False]


def test_years_are_chosen_in_lists_or_drawn(panel: ConsultPanel, qtbot: QtBot) -> None:
    _open(panel, qtbot)
    years = _years(panel)
    years.first.setCurrentIndex(years.first.findData(2000))
    years.first.activated.emit(years.first.currentIndex())
    assert panel.filters == Filters(year="2000-2019")
    qtbot.waitUntil(lambda: panel.settled)
    assert years.first.currentText() == "2000"
    strip = years.strip
    centre = strip.height() // 2
    width = strip.width() / COUNT
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=QPoint(int(5.5 * width), centre))
    QTest.mouseMove(strip, QPoint(int(8.5 * width), centre))
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=QPoint(int(8.5 * width), centre))
    assert panel.filters == Filters(year="1995-1998")


def test_every_year_narrows_nothing(panel: ConsultPanel, qtbot: QtBot) -> None:
    _open(panel, qtbot)
    panel.narrow(Filters(year="1995"))
    qtbot.waitUntil(lambda: panel.settled)
    _years(panel).strip.drawn.emit(1990, 2019)
    assert panel.filters == EVERYTHING


def test_a_rung_of_the_ladder_is_chosen_alone_or_with_the_higher_ones(panel: ConsultPanel, qtbot: QtBot) -> None:
    _open(panel, qtbot)
    values = _values(panel, Field.STRENGTH)
    assert [value.value for value in values.offered] == ["9", "5", "3"]
    values.picked.emit("5")
    assert panel.filters == Filters(strength="5")
    qtbot.waitUntil(lambda: panel.settled)
    panel.area.facets.or_stronger.click()
    assert panel.filters == Filters(strength="5-9")
    qtbot.waitUntil(lambda: panel.settled)
    panel.area.facets.or_stronger.click()
    assert panel.filters == Filters(strength="5")


def test_what_is_chosen_stands_over_the_list_and_is_taken_away_there(panel: ConsultPanel, qtbot: QtBot) -> None:
    panel.narrow(Filters(body="CELAC", year="1990-2000", language="es"))
    assert set(panel.chips.chips) == {Field.BODY, Field.YEAR, Field.LANGUAGE}
    assert panel.chips.chips[Field.LANGUAGE].text() == "Español"
    assert "3" in panel.row.filters.text()
    panel.chips.chips[Field.YEAR].click()
    assert panel.filters == Filters(body="CELAC", language="es")
    assert panel.chips.clear_button is not None
    panel.chips.clear_button.click()
    assert panel.filters == EVERYTHING
    assert panel.chips.chips == {}


def test_filters_can_be_chosen_before_anything_is_typed(panel: ConsultPanel, qtbot: QtBot) -> None:
    _open(panel, qtbot, "")
    assert len(_offered(panel, Field.TOPIC)) == 5
    _values(panel, Field.INSTRUMENT).picked.emit("T-2003")
    qtbot.waitUntil(lambda: panel.settled)
    assert panel.chips.chips[Field.INSTRUMENT].text().startswith("Declaración")
    assert {clause_id.partition(":")[0] for clause_id in _listed(panel)} == {"T-2003"}


def test_a_search_stays_within_the_instrument_that_is_looked_at(panel: ConsultPanel, qtbot: QtBot) -> None:
    panel.reveal("T-2004:p3")
    panel.deeds.within.trigger()
    panel.search.setText("agua")
    qtbot.waitUntil(lambda: panel.settled)
    assert panel.search.hasFocus()
    assert set(_listed(panel)) == {"T-2004:p1", "T-2004:p4"}
    assert list(panel.chips.chips) == [Field.INSTRUMENT]


def test_more_values_than_are_shown_are_shown_on_demand(panel: ConsultPanel, qtbot: QtBot) -> None:
    _open(panel, qtbot)
    section = _values(panel, Field.INSTRUMENT)
    few = len(section.offered)
    section.set_open(True)
    section.more.click()
    assert few < len(section.offered) == COUNT
    section.more.click()
    assert len(section.offered) == few


def _listed(panel: ConsultPanel) -> list[str]:
    return [finding.hit.clause.id for finding in panel.area.hits.findings]
