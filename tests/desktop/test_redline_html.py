"""A redline in rich text: marks beside colours, and nothing of the text taken for markup."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from drafter.desktop.redline_html import redline_html
from drafter.desktop.theme import DARK, LIGHT, Theme
from drafter.redline import Op, Segment

_SEGMENTS = (
    Segment(Op.EQUAL, "Los Estados "),
    Segment(Op.DELETED, "deberán"),
    Segment(Op.INSERTED, "podrán <b>&"),
    Segment(Op.EQUAL, " cooperar\nsiempre"),
)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_deleted_words_are_struck_through_and_inserted_ones_underlined(qapp: QApplication, theme: Theme) -> None:
    document = QTextDocument()
    document.setHtml(redline_html(_SEGMENTS, theme))
    fates = {}
    block = document.firstBlock()
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        look = fragment.charFormat()
        fates[fragment.text()] = (look.fontStrikeOut(), look.fontUnderline(), look.foreground().color().name())
        iterator += 1
    assert fates["deberán"] == (True, False, theme.deleted)
    assert fates["podrán <b>&"] == (False, True, theme.inserted)
    assert fates["Los Estados "][:2] == (False, False)


def test_every_word_is_shown_as_it_stands(qapp: QApplication) -> None:
    document = QTextDocument()
    document.setHtml(redline_html(_SEGMENTS, LIGHT))
    assert document.toPlainText() == "Los Estados deberánpodrán <b>& cooperar\nsiempre"
