"""Review as a person uses it: choosing texts, deciding about changes, taking that back."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from drafter.desktop.cards import Sign
from drafter.desktop.review.changes import ChangeSort, Respect
from drafter.desktop.review.panel import ReviewPanel
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import DARK
from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft, Paragraph
from drafter.drafting.editing.edits import AmendText
from drafter.instruments import ClauseKind
from tests.desktop.review.desk import BASE, DRAFT, Desk, words_of


@pytest.fixture
def sample_draft() -> Draft:
    """Three paragraphs, two of them amended."""
    paragraphs = tuple(Paragraph(f"q{n}", ClauseKind.PARAGRAPH, f"{n}.", text) for n, text in enumerate(DRAFT, start=1))
    return Draft("Borrador", "es", paragraphs)


def test_two_texts_are_compared_and_their_changes_listed(panel: ReviewPanel, qtbot: QtBot) -> None:
    assert not panel.export_action.isEnabled()
    panel.show_texts("library:BASE", "draft:")
    assert panel.has_texts
    qtbot.waitUntil(lambda: panel.has_comparison)
    assert len(panel.list.listed) == 2
    assert panel.next_change.isEnabled()
    assert panel.export_action.isEnabled()
    with qtbot.waitSignal(panel.export_requested) as asked:
        panel.export_action.trigger()
    assert asked.args == ["library:BASE", "draft:"]


def test_rejecting_puts_the_bases_words_back_and_can_be_undone(
    panel: ReviewPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    panel.show_texts("library:BASE", "draft:")
    qtbot.waitUntil(lambda: panel.has_comparison)
    assert not panel.reject.isEnabled()
    panel.next_change.trigger()
    panel.reject.trigger()
    assert words_of(workspace) == (BASE[0], *DRAFT[1:])
    qtbot.waitUntil(lambda: panel.has_comparison and len(panel.list.listed) == 1)
    workspace.undo()
    assert words_of(workspace) == DRAFT
    qtbot.waitUntil(lambda: len(panel.list.listed) == 2)


def test_after_a_verdict_the_next_change_is_the_one_that_followed(
    panel: ReviewPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    panel.show_texts("library:BASE", "draft:")
    qtbot.waitUntil(lambda: panel.has_comparison)
    panel.next_change.trigger()
    panel.next_change.trigger()
    panel.reject.trigger()
    qtbot.waitUntil(lambda: panel.has_comparison and len(panel.list.listed) == 1)
    workspace.undo()
    qtbot.waitUntil(lambda: len(panel.list.listed) == 2)
    assert panel.view.current_change is None
    panel.next_change.trigger()
    assert panel.view.current_change == 1  # what was taken back, not the first in sight


def test_reject_and_go_on_until_nothing_differs(panel: ReviewPanel, workspace: Workspace, qtbot: QtBot) -> None:
    panel.show_texts("library:BASE", "draft:")
    qtbot.waitUntil(lambda: panel.has_comparison)
    panel.next_change.trigger()
    panel.deeds.reject_next.trigger()
    qtbot.waitUntil(lambda: panel.has_comparison and len(panel.list.listed) == 1)
    assert panel.view.current_change == 0
    panel.deeds.reject_next.trigger()
    qtbot.waitUntil(lambda: panel.has_comparison and len(panel.list.listed) == 0)
    assert words_of(workspace) == BASE
    assert not panel.view.isVisible()


def test_accepting_what_the_draft_says_already_is_remembered(
    panel: ReviewPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    panel.show_texts("library:BASE", "draft:")
    qtbot.waitUntil(lambda: panel.has_comparison)
    panel.next_change.trigger()
    panel.deeds.accept_next.trigger()
    assert words_of(workspace) == DRAFT
    assert panel.view.current_change == 1
    assert panel.list.view.cards.cards[0].marks == (Sign("check"),)
    panel.reject.trigger()
    assert words_of(workspace) == (DRAFT[0], BASE[1], DRAFT[2])
    qtbot.waitUntil(lambda: panel.has_comparison and len(panel.list.listed) == 1)
    assert panel.list.view.cards.cards[0].marks == (Sign("check"),)


def test_with_the_draft_as_base_accepting_takes_the_texts_words(
    panel: ReviewPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    panel.show_texts("draft:", "library:BASE")
    qtbot.waitUntil(lambda: panel.has_comparison)
    panel.next_change.trigger()
    panel.accept.trigger()
    assert words_of(workspace) == (BASE[0], *DRAFT[1:])


def test_typing_in_the_draft_is_compared_again(panel: ReviewPanel, workspace: Workspace, qtbot: QtBot) -> None:
    panel.show_texts("library:BASE", "draft:")
    qtbot.waitUntil(lambda: panel.has_comparison)
    panel.next_change.trigger()
    panel.next_change.trigger()
    workspace.apply(AmendText("q3", DRAFT[2], "Agradecieron mucho al Brasil."))
    assert not panel.reject.isEnabled()
    qtbot.waitUntil(lambda: len(panel.list.listed) == 3)
    assert panel.view.current_change == 1
    assert panel.reject.isEnabled()


def test_files_are_read_once_while_the_draft_changes(
    panel: ReviewPanel, desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    panel.show_texts("library:BASE", "draft:")
    qtbot.waitUntil(lambda: panel.has_comparison)
    workspace.apply(AmendText("q3", DRAFT[2], "Agradecieron mucho al Brasil."))
    qtbot.waitUntil(lambda: len(panel.list.listed) == 3)
    assert desk.opened.count("library:BASE") == 1


def test_a_hidden_panel_catches_up_when_it_is_shown(panel: ReviewPanel, workspace: Workspace, qtbot: QtBot) -> None:
    panel.show_texts("library:BASE", "draft:")
    qtbot.waitUntil(lambda: panel.has_comparison)
    panel.hide()
    workspace.apply(AmendText("q3", DRAFT[2], "Agradecieron mucho al Brasil."))
    assert len(panel.list.listed) == 2
    panel.show()
    qtbot.waitUntil(lambda: len(panel.list.listed) == 3)


def test_identical_texts_are_said_to_be_identical(panel: ReviewPanel, qtbot: QtBot) -> None:
    panel.show_texts("library:BASE", "library:BASE")
    qtbot.waitUntil(lambda: panel.has_comparison)
    assert not panel.view.isVisible()
    assert not panel.next_change.isEnabled()


def test_a_file_that_cannot_be_read_is_explained(panel: ReviewPanel, qtbot: QtBot) -> None:
    panel.show_texts("library:BASE", "missing.docx")
    qtbot.waitUntil(panel.banner.isVisible)
    assert "missing.docx" in panel.banner.words
    assert not panel.has_comparison
    panel.show_texts("library:BASE", "draft:")
    qtbot.waitUntil(lambda: panel.has_comparison)
    assert not panel.banner.isVisible()


def test_a_long_comparison_can_be_cancelled_and_begun_again(panel: ReviewPanel, tasks: Tasks, qtbot: QtBot) -> None:
    panel.show_texts("long1", "long2")
    tasks.cancel("review")
    assert not panel.has_comparison
    panel.show_texts("library:BASE", "draft:")
    qtbot.waitUntil(lambda: panel.has_comparison)
    assert len(panel.list.listed) == 2


def test_swapping_turns_the_comparison_round(panel: ReviewPanel, qtbot: QtBot) -> None:
    panel.show_texts("library:BASE", "draft:")
    qtbot.waitUntil(lambda: panel.has_comparison)
    panel.deeds.swap.trigger()
    qtbot.waitUntil(lambda: panel.has_comparison)
    assert panel.base_picker.reference == "draft:"
    assert panel.view.review is not None
    assert panel.view.review.comparison.old == DRAFT


def test_the_list_and_the_redline_stay_in_step(panel: ReviewPanel, qtbot: QtBot) -> None:
    panel.show_texts("library:BASE", "draft:")
    qtbot.waitUntil(lambda: panel.has_comparison)
    panel.next_change.trigger()
    panel.next_change.trigger()
    assert panel.list.view.currentIndex().row() == 1
    panel.list.view.setCurrentIndex(panel.list.view.cards.index(0, 0))
    assert panel.view.current_change == 0
    panel.list.words.setText("reunirse 2010")
    assert list(panel.list.listed) == []
    panel.list.words.setText("2010")
    assert list(panel.list.listed) == [1]
    panel.list.narrow(Respect.KIND, ChangeSort.CHANGED)
    assert list(panel.list.listed) == [1]
    panel.list.words.setText("Saludaron")
    assert list(panel.list.listed) == []
    panel.set_theme(DARK)
    assert not panel.grab().isNull()


def test_the_list_is_a_sound_model(panel: ReviewPanel, qtbot: QtBot) -> None:
    panel.show_texts("library:BASE", "draft:")
    qtbot.waitUntil(lambda: panel.has_comparison)
    QAbstractItemModelTester(panel.list.view.cards, QAbstractItemModelTester.FailureReportingMode.Fatal)
    panel.list.words.setText("2010")
    panel.list.words.clear()
    assert len(panel.list.listed) == 2


def test_closing_the_draft_empties_the_review_of_it(panel: ReviewPanel, workspace: Workspace, qtbot: QtBot) -> None:
    panel.show_texts("library:BASE", "draft:")
    qtbot.waitUntil(lambda: panel.has_comparison)
    workspace.close()
    assert not panel.has_texts
    assert panel.text_picker.reference == ""
    assert panel.base_picker.reference == "library:BASE"
