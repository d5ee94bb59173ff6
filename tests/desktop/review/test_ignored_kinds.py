"""Differences that do not count in Review: chosen, said, remembered, written; and taken into the draft exactly."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from pytestqt.qtbot import QtBot

from drafter.desktop.review.changes import change_entries
from drafter.desktop.review.panel import ReviewPanel
from drafter.desktop.review.redline_copy import redline_as_text, selected_redline
from drafter.desktop.review.rows import FacingRow, Review, Side
from drafter.desktop.review.runs import Fate, inline_blocks, row_runs, side_blocks
from drafter.desktop.review.selection import Place, Selection
from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft, Paragraph
from drafter.instruments import ClauseKind
from drafter.redline import IGNORABLE, ChangeKind, compare
from tests.desktop.review.conftest import text_of
from tests.desktop.review.desk import words_of

OURS = ("Recordaron su compromiso con la región.", "convinieron en reunirse en 2010", "Agradecieron al Brasíl.")
"""The base with one word changed; a capital, a full stop and an accent are others as well."""
EVERYTHING = frozenset(IGNORABLE)


@pytest.fixture
def sample_draft() -> Draft:
    """The base as somebody typed it again."""
    paragraphs = tuple(Paragraph(f"q{n}", ClauseKind.PARAGRAPH, f"{n}.", text) for n, text in enumerate(OURS, start=1))
    return Draft("Borrador", "es", paragraphs)


def shown(panel: ReviewPanel, qtbot: QtBot) -> ReviewPanel:
    panel.show_texts("library:BASE", "draft:")
    qtbot.waitUntil(lambda: panel.has_comparison)
    return panel


def ignore_everything(panel: ReviewPanel, qtbot: QtBot) -> None:
    panel.viewing.ignored.all_forms.trigger()
    qtbot.waitUntil(lambda: panel.has_comparison and ignored_now(panel) == EVERYTHING)


def listed(panel: ReviewPanel) -> int:
    return len(panel.list.listed)


def ignored_now(panel: ReviewPanel) -> frozenset[ChangeKind]:
    assert panel.view.review is not None
    return panel.view.review.comparison.ignoring


def row_ignoring(old: str, new: str) -> tuple[Review, FacingRow]:
    left, right = text_of("Base", [old]), text_of("Texto", [new])
    review = Review(left, right, compare(left.words, right.words, ignoring=IGNORABLE))
    row = review.rows[0]
    assert isinstance(row, FacingRow)
    return review, row


def test_what_does_not_count_is_no_change_and_said_below(panel: ReviewPanel, qtbot: QtBot) -> None:
    shown(panel, qtbot)
    assert listed(panel) == 4
    with qtbot.waitSignal(panel.view_chosen) as chosen:
        ignore_everything(panel, qtbot)
    assert chosen.args[0].ignoring == EVERYTHING
    assert listed(panel) == 1
    assert panel.statistics_words.endswith("Not counted: accents, capitals, punctuation, spaces")


def test_each_kind_is_chosen_by_itself_and_everything_counts_again(panel: ReviewPanel, qtbot: QtBot) -> None:
    shown(panel, qtbot)
    ignored = panel.viewing.ignored
    ignored.action(ChangeKind.ACCENTS).trigger()
    qtbot.waitUntil(lambda: panel.has_comparison and ignored_now(panel) == {ChangeKind.ACCENTS})
    assert [action.isChecked() for action in ignored.all] == [False, True, False, False, False]
    assert listed(panel) == 3
    ignore_everything(panel, qtbot)
    assert [action.isChecked() for action in ignored.all] == [True] * 5
    ignored.all_forms.trigger()
    qtbot.waitUntil(lambda: panel.has_comparison and not ignored_now(panel))
    assert listed(panel) == 4


def test_the_place_among_the_changes_is_kept(panel: ReviewPanel, qtbot: QtBot) -> None:
    shown(panel, qtbot)
    panel.next_change.trigger()
    ignore_everything(panel, qtbot)
    assert panel.view.current_change == 0


def test_taking_a_change_leaves_in_the_draft_what_does_not_count(
    panel: ReviewPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    shown(panel, qtbot)
    ignore_everything(panel, qtbot)
    panel.next_change.trigger()
    panel.reject.trigger()
    assert words_of(workspace) == ("Reafirmaron su compromiso con la región.", *OURS[1:])
    qtbot.waitUntil(lambda: panel.has_comparison and not listed(panel))
    panel.viewing.ignored.all_forms.trigger()
    qtbot.waitUntil(lambda: panel.has_comparison and listed(panel) == 3)


def test_texts_without_any_difference_that_counts_are_not_called_identical(panel: ReviewPanel, qtbot: QtBot) -> None:
    shown(panel, qtbot)
    ignore_everything(panel, qtbot)
    panel.next_change.trigger()
    panel.reject.trigger()
    qtbot.waitUntil(lambda: panel.same_words != "")
    assert "identical" not in panel.same_words
    assert "capitals" in panel.same_words


def test_either_side_keeps_its_own_words_and_one_column_has_the_new_ones() -> None:
    review, row = row_ignoring("Los Países deberán.", "los países podrán.")
    left, right = (side_blocks(review, row, side)[0] for side in Side)
    (both,) = inline_blocks(review, row)
    assert (left.text, right.text, both.text) == (
        "Los Países deberán.",
        "los países podrán.",
        "los países deberánpodrán.",
    )
    assert [run.text for run in row_runs(review, row) if run.fate is not Fate.EQUAL] == ["deberán", "podrán"]


@pytest.mark.parametrize(
    ("side", "words"),
    [(Side.LEFT, "Los Países [-deberán-]{+podrán+}."), (Side.RIGHT, "los países [-deberán-]{+podrán+}.")],
)
def test_a_redline_is_copied_with_the_words_of_its_side(side: Side, words: str) -> None:
    review, _row = row_ignoring("Los Países deberán.", "los países podrán.")
    whole = Selection(side, Place(0, 0, 0), Place(0, 0, len(review.text(side).words[0])))
    assert redline_as_text(selected_redline(review, whole, facing=True)) == words


def test_an_excerpt_of_a_change_does_not_show_what_stands_beside_it_and_does_not_count() -> None:
    review, _row = row_ignoring("Los Países deberán.", "los países podrán.")
    (entry,) = change_entries(review)
    assert [run.text for run in entry.excerpt if run.fate is not Fate.EQUAL] == ["deberán", "podrán"]
    assert (entry.changed_before, entry.changed_after) == ("deberán", "podrán")


@pytest.mark.parametrize("one_column", [False, True])
@pytest.mark.parametrize("suffix", [".pdf", ".html"])
def test_what_is_written_has_no_marks_for_it_and_says_so(
    panel: ReviewPanel, qtbot: QtBot, tmp_path: Path, one_column: bool, suffix: str
) -> None:
    shown(panel, qtbot)
    ignore_everything(panel, qtbot)
    panel.one_column.setChecked(one_column)
    path = tmp_path / f"v{suffix}"
    with qtbot.waitSignal(panel.seen.done):
        panel.seen.write(path)
    if suffix == ".html":
        page = path.read_text("utf-8")
        assert page.count("</del>") == page.count("</ins>") == 1
    else:
        page = " ".join(one.get_textpage().get_text_range() for one in pypdfium2.PdfDocument(path))
    assert "Not counted: accents" in page
    assert "Brasíl." in page
    assert ("Brasil." in page) is not one_column
