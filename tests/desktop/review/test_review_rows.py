"""Facing rows, their words, folding and addresses."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hypothesis import given
from hypothesis import strategies as st

from drafter.desktop.review.addresses import addresses
from drafter.desktop.review.heights import RowHeights
from drafter.desktop.review.rows import FacingRow, Fold, MovedAway, Review, ReviewText, Side, shown_rows
from drafter.desktop.review.runs import Fate, inline_blocks, side_blocks
from drafter.exchange import TextParagraph
from drafter.instruments import ClauseKind
from drafter.redline import RowKind, compare

MakeReview = Callable[[Sequence[str], Sequence[str]], Review]

PARAGRAPHS = st.lists(
    st.sampled_from(
        [
            "",
            "uno dos tres cuatro cinco",
            "uno dos tres cuatro seis",
            "uno dos tres. Cuatro cinco seis siete ocho nueve",
            "siete ocho\u00a0nueve 😀 diez",
            "once doce trece\ncatorce quince dieciséis",
            "el desarrollo de los países de la región",
            "el desarrollo sostenible de los países de la región y del Caribe",
        ]
    ),
    max_size=9,
)


def made(old: Sequence[str], new: Sequence[str]) -> Review:
    left = ReviewText("a", tuple(TextParagraph("", ClauseKind.PARAGRAPH, text) for text in old))
    right = ReviewText("b", tuple(TextParagraph("", ClauseKind.PARAGRAPH, text) for text in new))
    return Review(left, right, compare(left.words, right.words))


def test_a_moved_paragraph_faces_itself_at_its_new_place_and_leaves_a_note_at_the_old_one(review: Review) -> None:
    moved = next(row for row in review.rows if isinstance(row, FacingRow) and row.kind is RowKind.MOVED)
    assert (moved.left, moved.right) == ((1,), (7,))
    assert moved.left_behind is not None
    note = review.rows[moved.left_behind]
    assert isinstance(note, MovedAway)
    assert note.target == moved.number
    assert note.change in moved.changes
    before, after = review.rows[note.number - 1], review.rows[note.number + 1]
    assert isinstance(before, FacingRow)
    assert before.left == (0,)
    assert isinstance(after, FacingRow)
    assert after.left == (2,)


def test_rows_are_numbered_as_they_stand_and_each_change_knows_its_row(review: Review) -> None:
    assert [row.number for row in review.rows] == list(range(len(review.rows)))
    for number, place in enumerate(review.row_of_change):
        row = review.rows[place]
        assert isinstance(row, FacingRow)
        assert number in row.changes


@given(PARAGRAPHS, PARAGRAPHS)
def test_both_sides_say_exactly_what_the_texts_say(old: list[str], new: list[str]) -> None:
    review = made(old, new)
    seen: dict[Side, dict[int, str]] = {Side.LEFT: {}, Side.RIGHT: {}}
    for row in review.rows:
        if isinstance(row, FacingRow):
            for side in Side:
                for index, block in zip(row.side(side), side_blocks(review, row, side), strict=True):
                    seen[side][index] = block.text
    assert [seen[Side.LEFT][index] for index in range(len(old))] == old
    assert [seen[Side.RIGHT][index] for index in range(len(new))] == new


@given(PARAGRAPHS, PARAGRAPHS)
def test_one_column_holds_the_old_and_the_new_words_of_each_row(old: list[str], new: list[str]) -> None:
    review = made(old, new)
    for row in review.rows:
        if isinstance(row, FacingRow):
            (block,) = inline_blocks(review, row)
            kept = "".join(run.text for run in block.runs if run.fate is not Fate.INSERTED)
            taken = "".join(run.text for run in block.runs if run.fate is not Fate.DELETED)
            assert kept == "\n".join(old[index] for index in row.left)
            assert taken == "\n".join(new[index] for index in row.right)


@given(PARAGRAPHS, PARAGRAPHS)
def test_every_change_can_be_found_in_its_row(old: list[str], new: list[str]) -> None:
    review = made(old, new)
    for number, place in enumerate(review.row_of_change):
        row = review.rows[place]
        assert isinstance(row, FacingRow)
        blocks = [*side_blocks(review, row, Side.LEFT), *side_blocks(review, row, Side.RIGHT)]
        assert any(block.place_of(number) is not None for block in blocks)


@given(PARAGRAPHS, PARAGRAPHS, st.integers(0, 3))
def test_folding_hides_nothing_that_changed_and_unfolding_gives_everything_back(
    old: list[str], new: list[str], context: int
) -> None:
    review = made(old, new)
    folded = shown_rows(review.rows, only_changes=True, context=context)
    numbers: list[int] = []
    for row in folded:
        if isinstance(row, Fold):
            assert row.count > 1
            for number in range(row.first, row.first + row.count):
                hidden = review.rows[number]
                assert isinstance(hidden, FacingRow)
                assert hidden.kind is RowKind.UNCHANGED
            numbers += range(row.first, row.first + row.count)
        else:
            numbers.append(row.number)
    assert numbers == list(range(len(review.rows)))
    everything = frozenset(range(len(review.rows)))
    assert shown_rows(review.rows, only_changes=True, context=context, opened=everything) == review.rows


def test_a_changed_number_shows_on_both_sides_and_twice_in_one_column() -> None:
    left = ReviewText("a", (TextParagraph("9.", ClauseKind.PARAGRAPH, "Igual."),))
    right = ReviewText("b", (TextParagraph("10.", ClauseKind.PARAGRAPH, "Igual."),))
    review = Review(left, right, compare(left.words, right.words))
    (row,) = review.rows
    assert isinstance(row, FacingRow)
    assert review.relabelled == {0}
    assert not review.identical
    assert side_blocks(review, row, Side.LEFT)[0].labels == (("9.", Fate.DELETED),)
    assert side_blocks(review, row, Side.RIGHT)[0].labels == (("10.", Fate.INSERTED),)
    assert inline_blocks(review, row)[0].labels == (("9.", Fate.DELETED), ("10.", Fate.INSERTED))


def test_paragraphs_are_called_by_their_own_numbers() -> None:
    kinds = ClauseKind
    given_paragraphs = [
        TextParagraph("", kinds.TITLE, "Declaración"),
        TextParagraph("9.", kinds.PARAGRAPH, "a"),
        TextParagraph("", kinds.SUBPARAGRAPH, "b"),
        TextParagraph("9 bis.", kinds.PARAGRAPH, "c"),
        TextParagraph("23.", kinds.CHAPEAU, "d"),
        TextParagraph("3.", kinds.HEADING, "e"),
        TextParagraph("•", kinds.ITEM, "f"),
        TextParagraph("•", kinds.ITEM, "g"),
    ]
    names = [str(address) for address in addresses(given_paragraphs)]
    assert names == ["¶ 1", "9", "9 ¶ 2", "9 bis", "23", "23.3", "23.3 • 1", "23.3 • 2"]


@given(st.lists(st.integers(1, 60), min_size=1, max_size=60), st.data())
def test_heights_answer_as_plain_sums_do(heights: list[int], data: st.DataObject) -> None:
    rows = RowHeights(heights)
    for _ in range(3):
        changed = data.draw(st.integers(0, len(heights) - 1))
        heights[changed] = data.draw(st.integers(1, 90))
        rows[changed] = heights[changed]
    assert rows.total == sum(heights)
    assert [rows.top(row) for row in range(len(heights) + 1)] == [sum(heights[:row]) for row in range(len(heights) + 1)]
    for y in range(0, sum(heights), 7):
        row = rows.row_at(y)
        assert rows.top(row) <= y < rows.top(row) + rows[row]
    assert rows.row_at(10**9) == len(heights) - 1
