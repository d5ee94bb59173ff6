"""How a redline is shown: columns, folds, colours, size; and that the place is kept and the choice remembered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from drafter.desktop.review.line_counting import LineCounting
from drafter.desktop.review.redline_view import RedlineView
from drafter.desktop.review.rows import FacingRow, Fold, MovedAway, Review, Side
from drafter.desktop.review.runs import Block, Fate, Run
from drafter.desktop.review.scheme import in_scheme
from drafter.desktop.review.text_block import TextBlock
from drafter.desktop.review.view_choices import CONTEXTS, LARGEST, SMALLEST, ViewChoices, packed, unpacked
from drafter.desktop.review.viewing import Viewing
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import DARK, LIGHT, Theme, document_font
from drafter.exchange import Paper, Scheme, paper_lines
from drafter.instruments import ClauseKind
from drafter.redline import IGNORABLE
from tests.desktop.review.conftest import MakeReview
from tests.desktop.review.test_redline_view import long_review, stack_of
from tests.desktop.test_theme import contrast

CTRL = Qt.KeyboardModifier.ControlModifier
HintAt = Callable[[QWidget, QPoint], str]


def height_of_current(view: RedlineView) -> float:
    """How far below the upper edge the words of the current change stand."""
    assert view.review is not None
    assert view.current_change is not None
    stack = stack_of(view)
    index = stack.index_of(view.review.row_of_change[view.current_change])
    laid_out = stack.laid_out(index)
    assert laid_out is not None
    top = stack.heights.top(index) - view.verticalScrollBar().value()
    return top + min(box.top() for _side, box in laid_out.words_of(view.current_change))


# -- choices ----------------------------------------------------------------------------------------------------------


@given(
    st.builds(
        ViewChoices,
        one_column=st.booleans(),
        only_changes=st.booleans(),
        context=st.sampled_from(CONTEXTS),
        scheme=st.sampled_from(Scheme),
        points=st.floats(SMALLEST, LARGEST),
        line_numbers=st.booleans(),
        ignoring=st.frozensets(st.sampled_from(sorted(IGNORABLE))),
    )
)
def test_what_was_chosen_is_known_again(choices: ViewChoices) -> None:
    assert unpacked(packed(choices)) == choices


@pytest.mark.parametrize(
    "kept",
    [
        "",
        "{",
        "[]",
        '{"points": 1e999}',
        '{"points": true, "context": 99, "scheme": 3}',
        '{"scheme": "mauve"}',
        '{"ignoring": [1, "words"]}',
    ],
)
def test_choices_that_cannot_be_read_are_as_at_first(kept: str) -> None:
    assert unpacked(kept) == ViewChoices()


def test_every_choice_is_told_and_shown(view: RedlineView, qtbot: QtBot, review: Review, tasks: Tasks) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    viewing = Viewing(
        owner,
        view,
        ViewChoices(only_changes=True, context=0, points=15, scheme=Scheme.PROJECTOR),
        LineCounting(tasks, lambda: Paper.A4, owner),
    )
    told: list[ViewChoices] = []
    viewing.chosen.connect(told.append)
    view.show_review(review)
    assert view.points == 15
    assert any(isinstance(row, Fold) for row in stack_of(view).shown)
    viewing.one_column.trigger()
    assert not stack_of(view).columns.facing
    viewing.zoom_in.trigger()
    viewing.only_changes.trigger()
    assert not any(isinstance(row, Fold) for row in stack_of(view).shown)
    assert told[-1] == ViewChoices(one_column=True, context=0, points=16, scheme=Scheme.PROJECTOR) == viewing.choices
    viewing.zoom_normal.trigger()
    assert told[-1].points == ViewChoices().points


def test_the_menus_choose_context_and_colours(view: RedlineView, qtbot: QtBot, review: Review, tasks: Tasks) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    viewing = Viewing(owner, view, ViewChoices(only_changes=True), LineCounting(tasks, lambda: Paper.A4, owner))
    view.show_review(review)
    assert viewing.dressed(LIGHT) is LIGHT
    entries = [action for menu in viewing.of_looks if isinstance(menu, QMenu) for action in menu.actions()]
    entries[0].trigger()  # no unchanged paragraph around a change
    assert viewing.choices.context == 0
    assert any(isinstance(row, Fold) for row in stack_of(view).shown)
    with qtbot.waitSignal(viewing.recoloured):
        entries[-1].trigger()
    assert viewing.choices.scheme is Scheme.MARKS_ONLY
    assert viewing.dressed(LIGHT).inserted == LIGHT.ink


# -- the place is kept ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", [3, 11])
def test_the_current_change_stays_where_it_was_whatever_is_chosen(
    view: RedlineView, make_review: MakeReview, number: int
) -> None:
    view.show_review(long_review(make_review, 200))
    view.go_to_change(number)
    before = height_of_current(view)
    deeds: tuple[Callable[[], None], ...] = (
        lambda: view.set_one_column(True),
        lambda: view.set_points(16),
        lambda: view.set_only_changes(True),
        lambda: view.set_context(3),
        lambda: view.set_one_column(False),
        lambda: view.set_only_changes(False),
        lambda: view.resize(700, 400),
    )
    for deed in deeds:
        deed()
        assert height_of_current(view) == pytest.approx(before, abs=2)


def test_a_change_out_of_sight_does_not_draw_the_view_to_itself(view: RedlineView, make_review: MakeReview) -> None:
    view.show_review(long_review(make_review, 200))
    view.go_to_change(3)
    QTest.keyClick(view, Qt.Key.Key_End)
    view.set_one_column(True)
    assert view.verticalScrollBar().value() > view.verticalScrollBar().maximum() * 0.8


def test_more_context_folds_less(view: RedlineView, make_review: MakeReview) -> None:
    view.show_review(long_review(make_review, 100))
    view.set_only_changes(True)
    hidden = []
    for count in CONTEXTS:
        view.set_context(count)
        hidden.append(sum(row.count for row in stack_of(view).shown if isinstance(row, Fold)))
    assert hidden == sorted(hidden, reverse=True)
    assert hidden[0] > hidden[-1]


# -- from row to row --------------------------------------------------------------------------------------------------


def test_the_keyboard_reaches_a_fold_and_enter_opens_it(view: RedlineView, make_review: MakeReview) -> None:
    view.show_review(long_review(make_review, 40))
    view.set_only_changes(True)
    first = stack_of(view).shown[0]
    assert isinstance(first, Fold)
    count = len(stack_of(view).shown)
    QTest.keyClick(view, Qt.Key.Key_Down, CTRL)
    QTest.keyClick(view, Qt.Key.Key_Up, CTRL)
    assert view.accessibleDescription().startswith(str(first.count))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert len(stack_of(view).shown) == count - 1 + first.count


def test_the_keyboard_goes_from_a_moved_paragraph_s_old_place_to_its_new_one(view: RedlineView, review: Review) -> None:
    view.show_review(review)
    away = next(row for row in review.rows if isinstance(row, MovedAway))
    for _ in range(away.number + 1):
        QTest.keyClick(view, Qt.Key.Key_Down, CTRL)
    while "8" not in view.accessibleDescription() or "Instaron" not in view.accessibleDescription():
        QTest.keyClick(view, Qt.Key.Key_Up, CTRL)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.current_change == away.change


# -- colours ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("scheme", Scheme)
def test_changed_words_can_be_read_in_every_scheme(theme: Theme, scheme: Scheme) -> None:
    dress = in_scheme(theme, scheme)
    for ink, ground in (
        ("inserted", "inserted_wash"), ("deleted", "deleted_wash"), ("moved", "moved_wash"), ("ink", "surface"),
        ("muted", "surface"), ("muted", "window"), ("muted", "sunken"), ("on_accent", "accent"),
        ("ink", "inserted_wash"),        ("ink", "accent_wash"), ("inserted", "surface"),
        ("deleted", "surface"), ("moved", "surface"),
        ("ink", "moved_wash"), ("warning", "window"), ("moved", "window"),
    ):  # fmt: skip
        assert contrast(dress.colour(ink), dress.colour(ground)) >= 4.5, (ink, ground)
    if scheme is Scheme.PROJECTOR:
        for ink, ground in (("inserted", "inserted_wash"), ("deleted", "deleted_wash"), ("moved", "moved_wash")):
            assert contrast(dress.colour(ink), dress.colour(ground)) >= 7


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("scheme", [each for each in Scheme if each is not Scheme.MARKS_ONLY])
def test_the_fates_of_words_have_inks_of_their_own(theme: Theme, scheme: Scheme) -> None:
    dress = in_scheme(theme, scheme)
    assert all(one != other for one, other in combinations((dress.inserted, dress.deleted, dress.moved, dress.ink), 2))


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_without_colours_the_marks_still_tell_what_happened(qapp: QApplication, theme: Theme) -> None:
    dress = in_scheme(theme, Scheme.MARKS_ONLY)
    pictures = []
    for fate in (Fate.EQUAL, Fate.DELETED, Fate.INSERTED, Fate.MOVED):
        block = TextBlock(
            Block((Run(fate, "por consenso"),), ClauseKind.PARAGRAPH, ()), document_font(), dress, width=200
        )
        picture = QImage(220, 40, QImage.Format.Format_RGB32)
        picture.fill(dress.colour("surface"))
        painter = QPainter(picture)
        block.draw(painter, QPointF(4, 4))
        painter.end()
        pictures.append(picture)
    assert all(one != other for one, other in combinations(pictures, 2))


# -- numbers of lines -----------------------------------------------------------------------------------------------


def _numbers(view: RedlineView) -> dict[tuple[int, Side], list[str]]:
    """What stands in the margin beside each row."""
    stack = stack_of(view)
    found = {}
    for index in range(len(stack.shown)):
        laid_out = stack.laid_out(index)
        for side in Side:
            if laid_out is not None and (stack.columns.facing or side is Side.RIGHT):
                found[stack.number_of(index), side] = [number for _base, number in stack.margin(laid_out, side)]
    return found


def _all_of(numbers: Sequence[str]) -> list[int]:
    """The numbers, ranges spelled out."""
    ranges = [tuple(map(int, number.split("–"))) for number in numbers]
    return [number for each in ranges for number in range(each[0], each[-1] + 1)]


def test_lines_are_numbered_as_on_paper_whatever_the_window_is(
    view: RedlineView, qtbot: QtBot, make_review: MakeReview, tasks: Tasks
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    counting = LineCounting(tasks, lambda: Paper.A4, owner)
    viewing = Viewing(owner, view, ViewChoices(), counting)
    review = long_review(make_review, 20)
    view.show_review(review)
    assert set(map(len, _numbers(view).values())) == {0}
    with qtbot.waitSignal(counting.counted):
        viewing.line_numbers.trigger()
    assert view.quoted is not None
    lines = paper_lines(review.right.paragraphs)
    expected = {row.number: list(range(lines.range_of(row.right[0])[0], lines.range_of(row.right[0])[1] + 1))
                for row in review.rows if isinstance(row, FacingRow)}  # fmt: skip
    deeds: tuple[Callable[[], None], ...] = (
        lambda: None,
        lambda: view.resize(1600, 400),
        lambda: view.set_points(16),
        lambda: view.set_one_column(True),
        lambda: view.resize(500, 400),
    )
    for deed in deeds:
        deed()
        view.grab()
        for (row, side), numbers in _numbers(view).items():
            if side is Side.RIGHT:
                assert _all_of(numbers) == expected[row]


def test_the_numbers_come_back_after_an_edit(
    view: RedlineView, qtbot: QtBot, make_review: MakeReview, tasks: Tasks
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    counting = LineCounting(tasks, lambda: Paper.A4, owner)
    Viewing(owner, view, ViewChoices(line_numbers=True), counting)
    with qtbot.waitSignal(counting.counted):
        view.show_review(make_review(["Uno.", "Dos."], ["Uno.", "Dos."]))
    assert _numbers(view)[1, Side.RIGHT] == ["2"]
    with qtbot.waitSignal(counting.counted):
        view.show_review(make_review(["Uno.", "Dos."], ["Cero.", "Uno.", "Dos."]), Side.LEFT)
    assert _numbers(view)[2, Side.RIGHT] == ["3"]
    assert _numbers(view)[2, Side.LEFT] == ["2"]


# -- hints ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def hint_at(monkeypatch: pytest.MonkeyPatch) -> HintAt:
    """Gives what the tooltip under a point says; off screen no tooltip can be raised."""
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _where, words, _widget: said.append(words))

    def hint(widget: QWidget, point: QPoint) -> str:
        said.clear()
        QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, point, widget.mapToGlobal(point)))
        return said[-1] if said else ""

    return hint


def test_the_map_says_what_a_tick_is_and_where_a_paragraph_was(
    view: RedlineView, review: Review, hint_at: HintAt, qtbot: QtBot
) -> None:
    view.show_review(review)
    overview, stack = view.overview, stack_of(view)
    said = {hint_at(overview, QPoint(5, y)) for y in range(0, overview.height(), 2)}
    rows = {review.row_of_change[number] for number in range(len(view.entries))}
    told = {int(words.split()[1]) - 1 for words in said if words.startswith("Change ")}
    assert {review.row_of_change[number] for number in told} == rows  # two of one row lie on one another
    away = next(row for row in review.rows if isinstance(row, MovedAway))
    middle = stack.heights.top(away.number) + stack.heights[away.number] / 2
    y = round(5 + middle / stack.heights.total * (overview.height() - 10))
    # The map follows the heights of rows once they are known.
    qtbot.waitUntil(lambda: "Moved" in hint_at(overview, QPoint(5, y)))
    QTest.mouseClick(overview, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, y))
    assert view.current_change is None  # the place it left is shown; what is there now is another paragraph


def test_folds_and_both_ends_of_a_move_say_what_a_click_does(
    view: RedlineView, review: Review, hint_at: HintAt
) -> None:
    view.set_context(0)
    view.set_only_changes(True)
    view.show_review(review)
    stack = stack_of(view)
    hints = {}
    for index, row in enumerate(stack.shown):
        view._reveal(index)
        top = stack.heights.top(index) - view.verticalScrollBar().value()
        hints[index] = hint_at(view.viewport(), QPoint(200, top + 9))
        if isinstance(row, Fold):
            assert "unfold" in hints[index]
        elif isinstance(row, MovedAway):
            assert "stands now" in hints[index]
        elif row.left_behind is not None:
            assert "stood" in hints[index]
    assert len(set(hints.values())) >= 4
