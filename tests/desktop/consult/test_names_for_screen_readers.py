"""Whatever takes the keys in Consult and beside the draft has a name that can be read aloud."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from drafter.desktop.consult.asking.query_help import QueryHelp
from drafter.desktop.precedent.panel import View
from drafter.desktop.window import MainWindow
from drafter.library import Asked, Filters
from tests.desktop.screen_readers import unnamed


def test_what_says_nothing_of_itself_is_found_out(qtbot: QtBot) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    line = QLineEdit(outer)
    assert unnamed(outer) == ["QLineEdit in QWidget"]
    line.setAccessibleName("Title")
    assert unnamed(outer) == []


def test_searching_narrowing_and_reading_are_named(window: MainWindow, qtbot: QtBot) -> None:
    consult = window.consult
    assert unnamed(window) == []
    consult.ask(Asked("energía", Filters(language="es", kind="item")))
    qtbot.waitUntil(lambda: consult.settled)
    consult.area.take_focus()
    assert unnamed(consult) == []
    consult.row.filters.setChecked(True)
    qtbot.waitUntil(lambda: consult.settled)
    for section in consult.area.facets.sections.values():
        section.set_open(True)
    assert unnamed(consult) == []
    consult.search.setText("ninguna palabra así")
    qtbot.waitUntil(lambda: consult.settled)
    assert unnamed(consult) == []


def test_help_and_history_are_named(window: MainWindow, qtbot: QtBot) -> None:
    popover = QueryHelp(window)
    popover.show_under(window.consult.search)
    assert unnamed(popover) == []
    popover.close()
    window.consult.reveal("SALV-2008:p23.s3.i6")
    qtbot.waitUntil(lambda: window.consult.settled)
    window.consult.deeds.history.trigger()
    history = window.consult.history.window
    assert history is not None
    qtbot.waitUntil(lambda: bool(history.list.cards.numbers))
    assert unnamed(history) == []


def test_the_precedent_beside_the_draft_is_named(window: MainWindow, qtbot: QtBot) -> None:
    window.precedent.show_panel.trigger()
    qtbot.waitUntil(lambda: window.precedent.live.up_to_date)
    for view in View:
        window.precedent.panel.show_view(view)
        assert unnamed(window.precedent.panel) == []
