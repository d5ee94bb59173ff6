"""Chips stand in a row, and go on in the next where it is full."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from drafter.desktop.flow_layout import FlowLayout


@pytest.fixture
def row(qapp: QApplication) -> Iterator[FlowLayout]:
    owner = QWidget()
    layout = FlowLayout(owner, gap=5)
    for _ in range(4):
        chip = QLabel()
        chip.setFixedSize(60, 20)
        layout.addWidget(chip)
    yield layout
    owner.deleteLater()


def test_all_stand_in_one_line_where_there_is_room(row: FlowLayout) -> None:
    assert row.heightForWidth(4 * 60 + 3 * 5) == 20


def test_a_full_line_goes_on_in_the_next(row: FlowLayout) -> None:
    assert row.heightForWidth(4 * 60 + 3 * 5 - 1) == 45
    assert row.heightForWidth(130) == 45
    assert row.heightForWidth(60) == 95


def test_something_wider_than_the_row_gets_the_row(row: FlowLayout) -> None:
    assert row.heightForWidth(40) == 95


def test_what_is_hidden_takes_no_room_and_no_gap(row: FlowLayout) -> None:
    hidden = row.itemAt(0)
    assert hidden is not None
    chip = hidden.widget()
    assert chip is not None
    chip.hide()
    assert row.heightForWidth(3 * 60 + 2 * 5) == 20


def test_cleared_it_takes_no_room(row: FlowLayout) -> None:
    row.clear()
    assert row.count() == 0
    assert row.heightForWidth(100) == 0
