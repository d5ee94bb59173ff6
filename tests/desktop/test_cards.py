"""Cards of a fixed height show as many words as there is room for, and say that there are more."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from drafter.desktop.cards import Card, laid_out
from drafter.desktop.review.runs import Fate, Run
from drafter.desktop.theme import LIGHT

LONG = "Reconocieron que el acceso al agua potable y al saneamiento es un derecho humano esencial 💧 " * 4


def _card(words: str) -> Card:
    return Card(0, "equal", "ink", "Literal", "1.", (Run(Fate.EQUAL, words),))


@pytest.mark.parametrize("width", [90.0, 200.0, 300.0])
def test_words_that_go_on_end_in_an_ellipsis(qapp: QApplication, width: float) -> None:
    layout = laid_out(_card(LONG), QGuiApplication.font(), width, 3, LIGHT)
    assert layout.text().endswith("…")
    assert LONG.startswith(layout.text()[:-2])
    assert layout.lineCount() == 3
    last = layout.lineAt(2)
    assert last.textStart() + last.textLength() == len(layout.text().encode("utf-16-le")) // 2


def test_words_that_fit_are_shown_as_they_are(qapp: QApplication) -> None:
    words = "Reconocieron que el acceso al agua."
    assert laid_out(_card(words), QGuiApplication.font(), 300.0, 3, LIGHT).text() == words
    assert laid_out(_card(LONG), QGuiApplication.font(), 200.0, 0, LIGHT).text() == LONG
