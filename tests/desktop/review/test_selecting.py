"""Selecting by keyboard, and copying plain words or a redline."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from drafter.desktop.review.redline_copy import redline_as_html, redline_as_text, selected_redline
from drafter.desktop.review.redline_view import RedlineView
from drafter.desktop.review.rows import Review, Side
from drafter.desktop.review.runs import Fate, Run
from drafter.desktop.review.selection import Place, Selection
from tests.desktop.review.conftest import MakeReview, review_of

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
KEYS = Qt.Key
OLD = ("Acuerdan cooperar plenamente.", "Este párrafo se va.", "Instan a los Estados a actuar.")
NEW = ("Deciden cooperar plenamente y pronto.", "Instan a los Estados a actuar.")
_WORDS = st.lists(
    st.sampled_from(["paz", "justicia", "agua", "bosques", "deciden", "acuerdan", "instan"]), min_size=1, max_size=6
)
_TEXTS = st.lists(_WORDS.map(" ".join), min_size=1, max_size=4)


@pytest.fixture
def view(view: RedlineView) -> RedlineView:
    """One that shows three paragraphs a side."""
    view.show_review(review_of(OLD, NEW))
    return view


def press(view: RedlineView, key: Qt.Key, modifiers: Qt.KeyboardModifier = SHIFT, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(view, key, modifiers)


def test_right_puts_the_caret_in_the_right_column_and_left_in_the_left(view: RedlineView) -> None:
    press(view, KEYS.Key_Right, Qt.KeyboardModifier.NoModifier)
    press(view, KEYS.Key_Right, SHIFT | CTRL)
    assert view.selected_text == "Deciden "
    press(view, KEYS.Key_Left, Qt.KeyboardModifier.NoModifier)
    press(view, KEYS.Key_Right, SHIFT | CTRL)
    assert view.selected_text == "Acuerdan "


def test_the_selection_grows_by_characters_lines_and_to_the_end(view: RedlineView) -> None:
    press(view, KEYS.Key_Left, Qt.KeyboardModifier.NoModifier)
    press(view, KEYS.Key_Right, times=3)
    assert view.selected_text == "Acu"
    press(view, KEYS.Key_Left, times=2)
    assert view.selected_text == "A"
    press(view, KEYS.Key_Down)
    assert view.selected_text == f"{OLD[0]}\nE"
    press(view, KEYS.Key_Up)
    assert view.selected_text == "A"
    press(view, KEYS.Key_End)
    assert view.selected_text == OLD[0]
    press(view, KEYS.Key_Right)
    press(view, KEYS.Key_Right)
    assert view.selected_text == f"{OLD[0]}\nE"
    press(view, KEYS.Key_End, SHIFT | CTRL)
    assert view.selected_text == "\n".join(OLD)
    press(view, KEYS.Key_Home, SHIFT | CTRL)
    assert view.selected_text == ""


def test_the_caret_is_kept_in_sight(view: RedlineView, make_review: MakeReview) -> None:
    texts = [f"Párrafo {number}." for number in range(100)]
    view.show_review(make_review(texts, texts))
    press(view, KEYS.Key_Right, Qt.KeyboardModifier.NoModifier)
    press(view, KEYS.Key_Down, times=60)
    assert view.verticalScrollBar().value() > 0
    assert view.selected_text.startswith("Párrafo 0.\nPárrafo 1.")
    assert view.selected_text.endswith("Párrafo 59.\n")


def test_a_character_of_several_code_points_is_one_step(view: RedlineView, make_review: MakeReview) -> None:
    view.show_review(make_review(["e\u0301😀x"], ["e\u0301😀x"]))
    press(view, KEYS.Key_Right, Qt.KeyboardModifier.NoModifier)
    press(view, KEYS.Key_Right)
    assert view.selected_text == "e\u0301"
    press(view, KEYS.Key_Right)
    assert view.selected_text == "e\u0301😀"


def test_one_column_copies_the_words_that_stand_and_not_the_deleted_ones(view: RedlineView) -> None:
    view.set_one_column(True)
    view.select_all()
    assert view.selected_text == "\n".join(NEW)


def test_a_redline_goes_to_the_clipboard_as_html_and_as_marked_text(view: RedlineView) -> None:
    view.select_all()
    view.copy_redline()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().splitlines() == [
        "[-Acuerdan-]{+Deciden+} cooperar plenamente{+ y pronto+}.",
        "[-Este párrafo se va.-]",
        "Instan a los Estados a actuar.",
    ]
    assert re.search("<del[^>]*>Acuerdan</del><ins[^>]*>Deciden</ins>", data.html())
    assert "line-through" in data.html()
    assert "underline" in data.html()


def test_what_is_folded_away_is_copied_neither_way(view: RedlineView, make_review: MakeReview) -> None:
    texts = [f"Párrafo {number}." for number in range(20)]
    view.show_review(make_review(texts, [*texts[:-1], "Otro."]))
    view.set_context(0)
    view.set_only_changes(True)
    view.select_all()
    view.copy_redline()
    assert QGuiApplication.clipboard().text() == "[-Párrafo 19.-]\n{+Otro.+}"
    assert view.selected_text == "Otro."


def test_part_of_a_paragraph_brings_what_was_replaced_in_it() -> None:
    review = review_of(OLD, NEW)
    word = Selection(Side.RIGHT, Place(0, 0, 0), Place(0, 0, len("Deciden")))
    assert redline_as_text(selected_redline(review, word, facing=True)) == "[-Acuerdan-]{+Deciden+}"
    rest = Selection(Side.RIGHT, Place(0, 0, len("Deciden ")), Place(0, 0, len("Deciden cooperar")))
    assert redline_as_text(selected_redline(review, rest, facing=True)) == "cooperar"


def test_angle_brackets_are_words_and_not_html() -> None:
    review = review_of(["<b>uno</b>"], ["<b>dos</b>"])
    everything = Selection(Side.RIGHT, Place(0, 0, 0), Place(0, 9, 0))
    assert "&lt;b&gt;" in redline_as_html(selected_redline(review, everything, facing=True))


@given(_TEXTS, _TEXTS, st.booleans())
def test_a_whole_redline_holds_both_texts(old: Sequence[str], new: Sequence[str], right: bool) -> None:
    review = review_of(old, new)
    side = Side.RIGHT if right else Side.LEFT
    everything = Selection(side, Place(0, 0, 0), Place(len(review.rows) - 1, 1 << 40, 1 << 40))
    for facing in (True, False):
        rows = selected_redline(review, everything, facing=facing)
        without = {fate: [_without(row, fate) for row in rows] for fate in (Fate.DELETED, Fate.INSERTED)}
        assert [line for row in without[Fate.DELETED] if row for line in row.split("\n")] == list(new)
        assert sorted(line for row in without[Fate.INSERTED] if row for line in row.split("\n")) == sorted(old)


def _without(row: Sequence[Run], fate: Fate) -> str:
    return "".join(run.text for run in row if run.fate is not fate)


def test_both_texts_and_the_changes_are_counted_in_words(review: Review) -> None:
    assert review.left.word_count == sum(len(text.split()) for text in review.left.words)
    statistics = review.comparison.statistics
    assert review.right.word_count - review.left.word_count == statistics.words_inserted - statistics.words_deleted


def test_it_can_be_seen_where_keys_go(view: RedlineView, qtbot: QtBot) -> None:
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    focused = view.grab().toImage()
    view.clearFocus()
    assert view.grab().toImage() != focused
