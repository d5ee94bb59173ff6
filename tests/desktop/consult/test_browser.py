"""The instruments of a library of any size, by group and by name."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from drafter.desktop.consult.browsing.browser import InstrumentBrowser
from drafter.desktop.consult.browsing.instrument_tree import InstrumentTreeModel, TreeRole
from drafter.desktop.consult.browsing.shelves import Grouping
from drafter.desktop.consult.catalogue import Catalogue
from drafter.desktop.theme import Theme
from drafter.library import ClauseLibrary
from tests.desktop.consult.conftest import BODIES, CLAUSES, COUNT

Open = Callable[[ClauseLibrary], InstrumentBrowser]


@pytest.fixture
def open_browser(qtbot: QtBot, theme: Theme) -> Open:
    def make(library: ClauseLibrary) -> InstrumentBrowser:
        browser = InstrumentBrowser(Catalogue(library, "es"), theme)
        qtbot.addWidget(browser)
        browser.resize(300, 400)
        browser.show()
        return browser

    return make


@pytest.fixture
def browser(open_browser: Open, many: ClauseLibrary) -> InstrumentBrowser:
    return open_browser(many)


def _group(browser: InstrumentBrowser, grouping: Grouping) -> None:
    browser.grouping.setCurrentIndex(browser.grouping.findData(grouping))
    browser.grouping.activated.emit(browser.grouping.currentIndex())


def _rows(model: InstrumentTreeModel, parent: QModelIndex | None = None) -> list[QModelIndex]:
    parent = parent or QModelIndex()
    if model.canFetchMore(parent):
        model.fetchMore(parent)
    return [model.index(row, 0, parent) for row in range(model.rowCount(parent))]


def test_one_instrument_needs_neither_names_nor_groups(open_browser: Open, library: ClauseLibrary) -> None:
    browser = open_browser(library)
    assert not browser.controls.isVisible()
    assert browser.tree.isExpanded(browser.model.index(0, 0))


@pytest.mark.parametrize("grouping", list(Grouping))
def test_the_model_keeps_qts_rules_in_every_grouping(browser: InstrumentBrowser, grouping: Grouping) -> None:
    _group(browser, grouping)
    # Begun after the reset: Qt's tester opens rows while it still counts the reset as under way.
    tester = QAbstractItemModelTester(browser.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert tester.model() is browser.model
    for top in _rows(browser.model):
        for below in _rows(browser.model, top):
            _rows(browser.model, below)


def test_groups_are_read_when_they_are_opened(browser: InstrumentBrowser) -> None:
    _group(browser, Grouping.BODY)
    tops = _rows(browser.model)
    assert [top.data() for top in tops] == sorted(BODIES)
    assert [top.data(TreeRole.COUNT) for top in tops] == [str(COUNT // 3)] * 3
    assert browser.model.rowCount(tops[0]) == 0
    browser.tree.expand(tops[0])
    assert len(_rows(browser.model, tops[0])) == COUNT // 3
    first = browser.model.index(0, 0, tops[0])
    assert first.data(TreeRole.LABEL) == "2017"
    assert len(_rows(browser.model, first)) == CLAUSES


def test_typing_leaves_the_instruments_that_have_the_words(browser: InstrumentBrowser) -> None:
    _group(browser, Grouping.BODY)
    QTest.keyClicks(browser.name, "celac 2005")
    (top,) = _rows(browser.model)
    assert browser.tree.isExpanded(top)
    assert [index.data(TreeRole.INSTRUMENT_ID) for index in _rows(browser.model, top)] == ["T-2005"]
    QTest.keyClicks(browser.name, "xyz")
    assert browser.none.isVisible()
    QTest.keyClick(browser.name, Qt.Key.Key_Escape)
    assert browser.name.text() == ""
    assert not browser.none.isVisible()


def test_down_goes_from_the_name_to_the_tree(browser: InstrumentBrowser, qtbot: QtBot) -> None:
    with qtbot.waitActive(browser):
        browser.activateWindow()
    browser.name.setFocus()
    QTest.keyClick(browser.name, Qt.Key.Key_Down)
    assert browser.tree.hasFocus()
    assert browser.tree.currentIndex().isValid()


@pytest.mark.parametrize("grouping", list(Grouping))
def test_a_clause_is_shown_wherever_it_stands(browser: InstrumentBrowser, grouping: Grouping) -> None:
    _group(browser, grouping)
    browser.name.setText("celac 2005")
    browser.show_clause("T-1991:p3")
    assert browser.tree.currentIndex().data(TreeRole.CLAUSE_ID) == "T-1991:p3"
    assert browser.name.text() == ""
    browser.show_clause("T-1991:p99")
    browser.show_clause("NONE-1:p1")
    assert browser.tree.currentIndex().data(TreeRole.CLAUSE_ID) == "T-1991:p3"


def test_what_was_chosen_stays_so_when_the_library_changes(browser: InstrumentBrowser) -> None:
    browser.show_clause("T-1991:p3")
    browser.look_again()
    assert browser.tree.currentIndex().data(TreeRole.CLAUSE_ID) == "T-1991:p3"


def test_clauses_of_several_instruments_go_in_the_order_shown(browser: InstrumentBrowser) -> None:
    _group(browser, Grouping.YEAR)
    wanted = ["T-2001:p2", "T-2001:p4", "T-1991:p1"]
    indexes = [browser.model.index_of_clause(each) for each in reversed(wanted)]
    assert browser.model.clause_ids(indexes) == wanted
