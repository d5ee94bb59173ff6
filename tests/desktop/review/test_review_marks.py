"""Marks of the reader's own: what they are kept by, where they are kept, and who never gets them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from drafter.desktop.review.mark_keys import mark_keys, marks_by_number
from drafter.desktop.review.review_marks import ReviewMarks
from drafter.desktop.review.rows import Review, ReviewText
from drafter.desktop.workspace import Workspace
from drafter.drafting.file.private_file import private_path
from drafter.drafting.negotiation.private_layer import Mark, ReviewMark
from drafter.errors import KnownError

MakeReview = Callable[[Sequence[str], Sequence[str]], Review]

BASE = ["uno dos tres cuatro cinco", "seis siete ocho nueve diez", "once doce trece catorce"]


def test_a_mark_outlasts_changes_around_it_and_in_its_own_paragraph(make_review: MakeReview) -> None:
    before = make_review(BASE, [BASE[0], "seis SIETE ocho nueve diez", BASE[2]])
    after = make_review(BASE, ["nuevo del todo", "uno dos TRES cuatro cinco", "seis SIETE ocho nueve DIEZ", BASE[2]])
    mark = ReviewMark(mark_keys(before, "new")[0], Mark.SEEN)
    keys = mark_keys(after, "new")
    [number] = marks_by_number(keys, [mark])
    assert after.comparison.changes[number].row == 2


def test_what_was_seen_is_not_seen_any_more_once_its_words_are_others(make_review: MakeReview) -> None:
    before = make_review(BASE, [BASE[0], "seis SIETE ocho nueve diez", BASE[2]])
    after = make_review(BASE, [BASE[0], "seis SETENTA ocho nueve diez", BASE[2]])
    key = mark_keys(before, "new")[0]
    assert marks_by_number(mark_keys(after, "new"), [ReviewMark(key, Mark.SEEN)]) == {}
    discussed = ReviewMark(key, Mark.DISCUSS, "preguntar a la capital")
    assert marks_by_number(mark_keys(after, "new"), [discussed]) == {0: discussed}


def test_a_mark_on_a_new_paragraph_of_the_draft_follows_its_id(make_review: MakeReview) -> None:
    review = make_review(BASE[:1], [BASE[0], "del todo nuevo"])
    paragraphs = tuple(replace(each, id=f"q{n}") for n, each in enumerate(review.right.paragraphs))
    named = replace(review, right=ReviewText("T", paragraphs))
    mark = ReviewMark(mark_keys(named, "new")[0], Mark.DISCUSS)
    longer = make_review(BASE[:1], [BASE[0], "del todo nuevo y más largo"])
    paragraphs = tuple(replace(each, id=f"q{n}") for n, each in enumerate(longer.right.paragraphs))
    assert marks_by_number(mark_keys(replace(longer, right=ReviewText("T", paragraphs)), "new"), [mark]) == {0: mark}


def test_equal_changes_of_one_paragraph_have_keys_of_their_own(make_review: MakeReview) -> None:
    keys = mark_keys(make_review(["no a b c d e f g h no i"], ["sí a b c d e f g h sí i"]), None)
    assert len(keys) == len(set(keys)) == 2


def test_marks_are_kept_beside_the_draft_and_never_in_it(workspace: Workspace) -> None:
    assert workspace.path is not None
    path = workspace.path
    marks = ReviewMarks(workspace)
    marks.load()
    marks.put(ReviewMark("a-b", Mark.DISCUSS, "línea roja secreta"))
    assert private_path(path).exists()
    again = ReviewMarks(workspace)
    again.load()
    assert list(again.all) == [ReviewMark("a-b", Mark.DISCUSS, "línea roja secreta")]
    workspace.close()
    assert list(again.all) == []
    assert b"secreta" not in path.read_bytes()


def test_a_mark_replaced_by_one_with_another_key_leaves_nothing_behind(workspace: Workspace) -> None:
    marks = ReviewMarks(workspace)
    marks.load()
    first = ReviewMark("a-b", Mark.DISCUSS, "uno")
    marks.put(first)
    marks.put(ReviewMark("a-c", Mark.DISCUSS, "uno"), instead_of=first)
    again = ReviewMarks(workspace)
    again.load()
    assert [mark.of for mark in again.all] == ["a-c"]
    again.remove(again.all[0])
    marks.load()
    assert not marks.all


def test_a_damaged_private_file_is_said_and_marks_are_kept_for_the_session(workspace: Workspace) -> None:
    assert workspace.path is not None
    Path(private_path(workspace.path)).write_bytes(b"not a database, and much too long to be an empty one" * 20)
    marks, said = ReviewMarks(workspace), list[KnownError]()
    marks.failed.connect(said.append)
    marks.load()
    assert len(said) == 1
    marks.put(ReviewMark("a-b", Mark.SEEN))
    assert [mark.of for mark in marks.all] == ["a-b"]
