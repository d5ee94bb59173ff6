"""A clause found, narrowed, read, followed through the years, inserted and cited without a mouse."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from drafter.desktop.consult.narrowing.facet_section import ValueSection
from drafter.desktop.consult.narrowing.filters import Field
from drafter.desktop.consult.narrowing.year_section import YearSection
from drafter.desktop.preferences import Preferences
from drafter.desktop.theme import Theme
from drafter.desktop.window import MainWindow
from drafter.desktop.workspace import Workspace
from drafter.library import Asked, ClauseLibrary, Filters
from drafter.redline import Vocabulary
from tests.desktop.consult.conftest import COUNT
from tests.desktop.keys import ALT, CTRL, SHIFT, focused, name_of, press, tab_to, type_words


@pytest.fixture
def many_window(
    qtbot: QtBot,
    workspace: Workspace,
    many: ClauseLibrary,
    vocabulary: Vocabulary,
    preferences: Preferences,
    theme: Theme,
    new_id: Callable[[], str],
) -> Iterator[MainWindow]:
    """A window on thirty declarations, with the sample draft."""
    made = MainWindow(workspace, many, vocabulary, preferences, theme, "es", new_id)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    yield made
    made.close()
    shiboken6.delete(made)
    QGuiApplication.clipboard().clear()


def test_a_clause_is_found_narrowed_read_followed_inserted_and_cited_by_keys(
    many_window: MainWindow, qtbot: QtBot
) -> None:
    window = many_window
    consult, paragraphs = window.consult, len(window.workspace.draft.paragraphs)
    window.compose.editor.setFocus()
    press(Qt.Key.Key_K, CTRL)
    assert focused() is consult.search
    type_words("agua")
    qtbot.waitUntil(lambda: consult.settled and consult.area.hits.rowCount() > 0)

    press(Qt.Key.Key_N, CTRL | ALT)
    qtbot.waitUntil(lambda: consult.settled and bool(consult.area.facets.sections))
    topics, years = consult.area.facets.sections[Field.TOPIC], consult.area.facets.sections[Field.YEAR]
    assert isinstance(topics, ValueSection)
    assert isinstance(years, YearSection)
    assert focused() is topics.header
    if not topics.is_open:
        press(Qt.Key.Key_Space)
    tab_to(topics.list)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: consult.settled and consult.filters.topic is not None)
    if not years.is_open:
        tab_to(years.header)
        press(Qt.Key.Key_Space)
    tab_to(years.first)
    type_words("2010")
    qtbot.waitUntil(lambda: consult.settled and consult.filters.year is not None)
    tab_to(consult.area.facets.done_button)
    press(Qt.Key.Key_Space)

    assert focused() is consult.area.list
    qtbot.waitUntil(lambda: consult.settled and consult.card.clause is not None)
    assert 0 < consult.area.hits.rowCount() < COUNT
    first = consult.card.clause
    press(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: consult.settled and consult.card.clause != first)
    tab_to(consult.card)
    tab_to(consult.area.list)

    press(Qt.Key.Key_Y, CTRL | ALT)
    history = consult.history.window
    assert history is not None
    qtbot.waitUntil(lambda: bool(history.list.cards.numbers) and history.isActiveWindow())
    press(Qt.Key.Key_Escape)
    assert not history.isVisible()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    assert focused() is consult.area.list
    press(Qt.Key.Key_C, CTRL | SHIFT)
    qtbot.waitUntil(lambda: "Declaración" in QGuiApplication.clipboard().text())
    press(Qt.Key.Key_Return)
    assert len(window.workspace.draft.paragraphs) == paragraphs + 1


def test_tab_comes_to_filters_and_topics_where_they_are_seen(many_window: MainWindow, qtbot: QtBot) -> None:
    consult = many_window.consult
    consult.ask(Asked("agua", Filters(language="es", topic="agua")))
    qtbot.waitUntil(lambda: consult.settled and consult.card.clause is not None)
    consult.area.take_focus()
    topics = consult.card.topics
    qtbot.waitUntil(lambda: any(chip.isVisible() for chip in topics.findChildren(QToolButton)))
    consult.search.setFocus()
    names = []
    while focused() is not consult.buttons.insert:
        names.append(name_of(focused()))
        press(Qt.Key.Key_Tab)
    first, last = names.index("Remove the filter Topic: agua"), names.index("Clear the filters")
    assert names.index("Saved and earlier searches") < first < last < names.index("Clauses found")
    assert names.index("The chosen clause") < names.index("agua")
    assert len(names) < 20
