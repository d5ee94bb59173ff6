"""What is chosen in a table is told when somebody chooses, and once when the table is filled anew."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, QStringListModel
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from drafter.desktop.told_choice import ToldChoice


@pytest.fixture
def view(qtbot: QtBot) -> QListView:
    made = QListView()
    qtbot.addWidget(made)
    made.setModel(QStringListModel(["a", "b", "c"], made))
    return made


def choose(view: QListView, row: int) -> None:
    view.selectionModel().select(view.model().index(row, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)


def test_whoever_chooses_is_told_of(view: QListView) -> None:
    told: list[int] = []
    choice = ToldChoice(view)
    choice.changed.connect(lambda: told.append(len(view.selectedIndexes())))
    choose(view, 1)
    choose(view, 2)
    assert told == [1, 1]


def test_rows_that_come_and_go_are_nobody_s_choice_and_told_once(view: QListView) -> None:
    told: list[bool] = []
    choice = ToldChoice(view)
    choice.changed.connect(lambda: told.append(choice.filling))
    choose(view, 0)
    with choice.filled_anew():
        view.model().removeRow(0)
        choose(view, 0)
        choose(view, 1)
    assert told == [False, False]


def test_a_table_that_could_not_be_filled_tells_again_who_chooses(view: QListView) -> None:
    choice = ToldChoice(view)
    with pytest.raises(ZeroDivisionError), choice.filled_anew():
        raise ZeroDivisionError
    assert not choice.filling
