"""The redline as it is seen and worked with."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QTextLayout, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter.desktop.review.redline_view import RedlineView
from drafter.desktop.review.row_stack import RowStack
from drafter.desktop.review.rows import FacingRow, Fold, MovedAway, Review, Side
from drafter.desktop.theme import DARK

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

MakeReview = Callable[[Sequence[str], Sequence[str]], Review]


def stack_of(view: RedlineView) -> RowStack:
    assert view.stack is not None
    return view.stack


def point_of(view: RedlineView, row: int, side: Side, offset: int) -> QPoint:
    """Where a character boundary of a row is in the viewport."""
    stack = stack_of(view)
    index = stack.index_of(row)
    laid_out = stack.laid_out(index)
    assert laid_out is not None
    caret = laid_out.blocks(side)[0].caret(offset)
    top = stack.heights.top(index) - view.verticalScrollBar().value()
    return QPoint(round(stack.columns.text_x(side) + caret.left()), round(top + caret.center().y()))


def long_review(make_review: MakeReview, count: int) -> Review:
    old = [
        f"Párrafo número {n} sobre la cooperación entre los países de la región. " * (1 + n % 7) for n in range(count)
    ]
    new = [text.replace("cooperación", "integración", 1) if n % 10 == 3 else text for n, text in enumerate(old)]
    return make_review(old, new)


def test_next_visits_every_change_once_and_previous_goes_back(view: RedlineView, review: Review) -> None:
    view.show_review(review)
    seen: list[int | None] = []
    while view.next_change():
        seen.append(view.current_change)
    assert seen == list(range(len(review.comparison.changes)))
    back: list[int | None] = [view.current_change]
    while view.previous_change():
        back.append(view.current_change)
    assert back == seen[::-1]


def test_the_current_change_is_always_in_sight(view: RedlineView, make_review: MakeReview) -> None:
    view.show_review(long_review(make_review, 120))
    while view.next_change():
        stack, number = stack_of(view), view.current_change
        assert number is not None
        assert view.review is not None
        index = stack.index_of(view.review.row_of_change[number])
        laid_out = stack.laid_out(index)
        assert laid_out is not None
        top = stack.heights.top(index) - view.verticalScrollBar().value()
        for _side, box in laid_out.words_of(number):
            assert top + box.top() >= 0
            assert top + box.bottom() <= view.viewport().height()


def test_facing_paragraphs_begin_at_the_same_height(view: RedlineView, review: Review) -> None:
    view.show_review(review)
    stack = stack_of(view)
    for index, row in enumerate(stack.shown):
        laid_out = stack.laid_out(index)
        if isinstance(row, FacingRow) and row.left and row.right:
            assert laid_out is not None
            assert laid_out.blocks(Side.LEFT)[0].top == laid_out.blocks(Side.RIGHT)[0].top
            tallest = max(block.top + block.height for side in Side for block in laid_out.blocks(side))
            assert tallest <= stack.heights[index]


def test_only_rows_near_the_view_are_laid_out(
    view: RedlineView, make_review: MakeReview, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    begin = QTextLayout.beginLayout

    def counted(layout: QTextLayout) -> None:
        made.append(layout.text())
        begin(layout)

    monkeypatch.setattr(QTextLayout, "beginLayout", counted)
    view.show_review(long_review(make_review, 2000))
    view.grab()
    assert 0 < len(made) < 200


def test_scrolling_down_and_up_by_wheel_steps_comes_back_to_the_same_place(
    view: RedlineView, make_review: MakeReview
) -> None:
    view.show_review(long_review(make_review, 300))
    for _ in range(30):
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 97)
    for _ in range(30):
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() - 97)
    assert view.verticalScrollBar().value() == 0


def test_the_end_shows_the_last_paragraph_at_the_bottom(view: RedlineView, make_review: MakeReview) -> None:
    view.show_review(long_review(make_review, 500))
    QTest.keyClick(view, Qt.Key.Key_End)
    bar, stack = view.verticalScrollBar(), stack_of(view)
    assert bar.value() == bar.maximum() == stack.heights.total - view.viewport().height()
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert bar.value() == 0
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert bar.value() > 0
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert bar.value() > view.viewport().height() // 2


def test_selected_words_are_copied_exactly_with_no_break_spaces_and_emoji(
    view: RedlineView, make_review: MakeReview
) -> None:
    old = ["Véase el párr.\u00a09 😀 del texto Sur-Sur", "y lo demás"]
    view.show_review(make_review(old, old))
    start = point_of(view, 0, Side.LEFT, old[0].index("párr"))
    stop = point_of(view, 0, Side.LEFT, old[0].index(" del"))
    port = view.viewport()
    QTest.mousePress(port, LEFT, NONE, start)
    QTest.mouseMove(port, stop)
    QTest.mouseRelease(port, LEFT, NONE, stop)
    assert view.selected_text == "párr.\u00a09 😀"
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "párr.\u00a09 😀"


def test_a_selection_stays_inside_its_side(view: RedlineView, review: Review) -> None:
    view.show_review(review)
    port = view.viewport()
    first, last = point_of(view, 0, Side.RIGHT, 0), point_of(view, 2, Side.RIGHT, 9)
    QTest.mousePress(port, LEFT, NONE, first)
    QTest.mouseMove(port, QPoint(20, last.y()))
    QTest.mouseMove(port, last)
    QTest.mouseRelease(port, LEFT, NONE, last)
    assert view.selected_text == f"{review.comparison.new[0]}\n{review.comparison.new[1][:9]}"


def test_everything_selected_is_the_whole_text(view: RedlineView, review: Review) -> None:
    view.show_review(review)
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.selected_text == "\n".join(review.comparison.new)


def test_a_double_click_selects_a_word(view: RedlineView, make_review: MakeReview) -> None:
    view.show_review(make_review(["cooperación Sur-Sur ahora"], ["cooperación Sur-Sur ahora"]))
    QTest.mouseDClick(view.viewport(), LEFT, NONE, point_of(view, 0, Side.RIGHT, 15))
    assert view.selected_text == "Sur-Sur"


def test_a_click_on_changed_words_makes_them_the_current_change(
    view: RedlineView, review: Review, qtbot: QtBot
) -> None:
    view.show_review(review)
    with qtbot.waitSignal(view.current_changed):
        QTest.mouseClick(view.viewport(), LEFT, NONE, point_of(view, 0, Side.LEFT, 3))
    assert view.current_change == 0
    assert "Reafirmaron" in view.accessibleDescription()
    assert "Recordaron" in view.accessibleDescription()


def test_a_click_on_an_old_place_goes_where_the_paragraph_went(view: RedlineView, make_review: MakeReview) -> None:
    review = long_review(make_review, 60)
    words = list(review.comparison.old)
    words[1] = "Instaron a la comunidad internacional a apoyar los esfuerzos de conservación de los bosques."
    review = make_review(words, [*words[:1], *words[2:], words[1]])
    view.show_review(review)
    stack = stack_of(view)
    index = next(index for index, row in enumerate(stack.shown) if isinstance(row, MovedAway))
    place = QPoint(60, stack.heights.top(index) + stack.heights[index] // 2)
    QTest.mouseClick(view.viewport(), LEFT, NONE, place)
    assert view.current_change == 0
    bottom = view.verticalScrollBar().value()
    assert bottom == view.verticalScrollBar().maximum()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.verticalScrollBar().value() < bottom // 2
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.verticalScrollBar().value() > bottom // 2


def test_a_click_opens_a_fold(view: RedlineView, make_review: MakeReview) -> None:
    view.show_review(long_review(make_review, 40))
    view.set_only_changes(True)
    stack = stack_of(view)
    folds = [index for index, row in enumerate(stack.shown) if isinstance(row, Fold)]
    count = len(stack.shown)
    top = stack.heights.top(folds[0])
    first = stack.shown[folds[0]]
    assert isinstance(first, Fold)
    QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(200, top + stack.heights[folds[0]] // 2))
    assert len(stack_of(view).shown) == count - 1 + first.count


def turn_wheel(view: RedlineView, angle: int, modifiers: Qt.KeyboardModifier) -> None:
    middle = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        middle,
        QPointF(view.viewport().mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_the_wheel_scrolls_and_with_ctrl_zooms_in_place(view: RedlineView, make_review: MakeReview) -> None:
    view.show_review(long_review(make_review, 200))
    for _ in range(20):
        turn_wheel(view, -120, NONE)
    stack = stack_of(view)
    number = stack.number_of(stack.heights.row_at(view.verticalScrollBar().value()))
    assert number > 5
    before = view.points
    turn_wheel(view, 120, Qt.KeyboardModifier.ControlModifier)
    assert view.points == before + 1
    stack = stack_of(view)
    assert stack.number_of(stack.heights.row_at(view.verticalScrollBar().value())) == number
    view.set_points(500)
    assert view.points < 100


def test_after_an_edit_the_same_paragraph_is_at_the_top(view: RedlineView, make_review: MakeReview) -> None:
    review = long_review(make_review, 200)
    view.show_review(review)
    view.go_to_change(10)
    stack = stack_of(view)
    row = stack.shown[stack.heights.row_at(view.verticalScrollBar().value())]
    assert isinstance(row, FacingRow)
    view.show_review(make_review(review.comparison.old, ["Nuevo.", *review.comparison.new]), Side.LEFT)
    stack = stack_of(view)
    again = stack.shown[stack.heights.row_at(view.verticalScrollBar().value())]
    assert isinstance(again, FacingRow)
    assert again.left == row.left


def test_every_way_of_showing_paints(view: RedlineView, review: Review, qapp: QApplication) -> None:
    view.show_review(review)
    for one_column in (False, True):
        for only_changes in (False, True):
            view.set_one_column(one_column)
            view.set_only_changes(only_changes)
            for number in range(len(review.comparison.changes)):
                view.go_to_change(number)
                assert not view.grab().isNull()
    view.set_theme(DARK)
    view.show_review(None)
    assert not view.grab().isNull()


@pytest.mark.parametrize("odd", ["\ud800", "a\u200db", "שלום עולם", "e\u0301", "\x00", "", "a\nb", "😀" * 50])
def test_odd_characters_do_no_harm(view: RedlineView, make_review: MakeReview, odd: str) -> None:
    view.show_review(make_review([f"uno {odd} dos", odd], [f"uno {odd} tres", f"{odd}{odd}"]))
    while view.next_change():
        view.grab()
    view.select_all()
    assert view.selected_text == "\n".join([f"uno {odd} tres", f"{odd}{odd}"])


def test_a_click_on_a_tick_of_the_map_goes_to_its_change(view: RedlineView, make_review: MakeReview) -> None:
    view.show_review(long_review(make_review, 300))
    overview = view.overview
    overview.change_chosen.emit(20)
    assert view.current_change == 20
    QTest.mouseClick(overview, LEFT, NONE, QPoint(5, overview.height() - 2))
    assert view.verticalScrollBar().value() > view.verticalScrollBar().maximum() * 0.9
