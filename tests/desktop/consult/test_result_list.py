"""The list stays under the hand while better hits arrive."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from drafter.desktop.consult.asking.asking import Finding, Found
from drafter.desktop.consult.catalogue import Catalogue
from drafter.desktop.consult.results.hits import HitListModel, HitRole
from drafter.desktop.consult.results.result_list import ResultList
from drafter.desktop.consult.results.row_delegates import HitDelegate
from drafter.desktop.theme import Theme
from drafter.desktop.wording import Wording
from drafter.library import Asked, ClauseLibrary

AGUA = Asked("agua")


@pytest.fixture
def findings(many: ClauseLibrary) -> tuple[Finding, ...]:
    hits = many.first_hits("agua", limit=30)
    return tuple(Finding(hit, many.short_citation(hit.clause.id, "es")) for hit in hits)


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme, many: ClauseLibrary) -> ResultList:
    view = ResultList(HitListModel(Catalogue(many, "es"), Wording()))
    view.setItemDelegate(HitDelegate(theme, view))
    qtbot.addWidget(view)
    view.resize(320, 360)
    view.show()
    return view


def _current(view: ResultList) -> str:
    return str(view.currentIndex().data(HitRole.CLAUSE_ID))


def _top(view: ResultList, clause_id: str) -> int:
    model = view.model()
    assert isinstance(model, HitListModel)
    return view.visualRect(model.index(model.row_of(clause_id), 0)).top()


def test_another_question_begins_at_its_first_hit(shown: ResultList, findings: tuple[Finding, ...]) -> None:
    shown.show_found(Found(AGUA, findings, ranked=False, whole=False))
    QTest.keyClick(shown, Qt.Key.Key_End)
    shown.show_found(Found(Asked("agua potable"), findings[5:], ranked=False, whole=False))
    assert _current(shown) == findings[5].hit.clause.id
    assert shown.verticalScrollBar().value() == 0


def test_the_best_hits_take_the_place_of_the_newest_while_nobody_touches_the_list(
    shown: ResultList, findings: tuple[Finding, ...]
) -> None:
    shown.show_found(Found(AGUA, findings, ranked=False, whole=False))
    shown.show_found(Found(AGUA, findings[::-1], ranked=True, whole=True))
    assert _current(shown) == findings[-1].hit.clause.id
    assert shown.verticalScrollBar().value() == 0


def test_a_hit_somebody_chose_stays_chosen_and_where_it_is(shown: ResultList, findings: tuple[Finding, ...]) -> None:
    shown.show_found(Found(AGUA, findings, ranked=False, whole=False))
    shown.take_hold()
    for _ in range(12):
        QTest.keyClick(shown, Qt.Key.Key_Down)
    chosen = _current(shown)
    assert chosen == findings[12].hit.clause.id
    before = _top(shown, chosen)
    shown.show_found(Found(AGUA, findings[3:] + findings[:3], ranked=True, whole=True))
    assert _current(shown) == chosen
    assert _top(shown, chosen) == before
    assert [index.data(HitRole.CLAUSE_ID) for index in shown.selectionModel().selectedIndexes()] == [chosen]


def test_a_chosen_hit_that_is_not_among_the_best_stays_in_the_list(
    shown: ResultList, findings: tuple[Finding, ...]
) -> None:
    shown.show_found(Found(AGUA, findings, ranked=False, whole=False))
    shown.take_hold()
    QTest.keyClick(shown, Qt.Key.Key_Down)
    shown.show_found(Found(AGUA, findings[10:], ranked=True, whole=False))
    assert _current(shown) == findings[1].hit.clause.id
    assert shown.currentIndex().row() == 1


def test_what_lies_under_the_mouse_does_not_move(shown: ResultList, findings: tuple[Finding, ...]) -> None:
    shown.show_found(Found(AGUA, findings, ranked=False, whole=False))
    shown.verticalScrollBar().setValue(700)
    QTest.mouseMove(shown.viewport(), QPoint(100, 150))
    pointed = str(shown.indexAt(QPoint(100, 150)).data(HitRole.CLAUSE_ID))
    shown.show_found(Found(AGUA, findings[4:] + findings[:4], ranked=True, whole=True))
    assert str(shown.indexAt(QPoint(100, 150)).data(HitRole.CLAUSE_ID)) == pointed


def test_several_chosen_hits_stay_chosen(shown: ResultList, findings: tuple[Finding, ...]) -> None:
    shown.show_found(Found(AGUA, findings, ranked=False, whole=False))
    shown.setSelectionMode(ResultList.SelectionMode.ExtendedSelection)
    shown.take_hold()
    QTest.keyClick(shown, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    wanted = {finding.hit.clause.id for finding in findings[:2]}
    shown.show_found(Found(AGUA, findings[::-1], ranked=True, whole=True))
    chosen = {index.data(HitRole.CLAUSE_ID) for index in shown.selectionModel().selectedIndexes()}
    assert chosen == wanted
