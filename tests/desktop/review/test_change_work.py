"""Working through changes: narrowed, gone through, decided in handfuls, marked, and paired by hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from drafter.desktop.review.changes import ANY_FLAG, ChangeSort, Respect, Scope, Standing
from drafter.desktop.review.panel import ReviewPanel
from drafter.desktop.review.pin_dialog import PinDialog
from drafter.desktop.review.settling import Verdict
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import LIGHT
from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft, Paragraph, Status
from drafter.drafting.editing.composing import Part
from drafter.drafting.editing.edits import AmendText, InsertParagraph, MoveParagraph, ReplaceParagraphs, SetStatus
from drafter.drafting.file.private_file import PrivateFile, private_path
from drafter.drafting.negotiation.private_layer import Mark
from drafter.instruments import ClauseKind
from drafter.redline import RowKind
from tests.desktop.review.desk import BASE, MOVING, words_of

Key, Modifier = Qt.Key, Qt.KeyboardModifier

LONGER = "Subrayaron que la democracia y los derechos humanos se refuerzan mutuamente en la región."


@pytest.fixture
def sample_draft() -> Draft:
    """The base as it was sent."""
    paragraphs = (Paragraph(f"q{n}", ClauseKind.PARAGRAPH, f"{n}.", text) for n, text in enumerate(BASE, 1))
    return Draft("Borrador", "es", tuple(paragraphs))


def passed_to(workspace: Workspace, author: str) -> None:
    """Another delegation opens the draft."""
    assert workspace.path is not None
    path = workspace.path
    workspace.close()
    workspace.author = author
    workspace.open(path)


@pytest.fixture
def shown(panel: ReviewPanel, workspace: Workspace, qtbot: QtBot) -> ReviewPanel:
    """Two people amended the draft; it is compared with the base: four changes in four paragraphs."""
    passed_to(workspace, "Chile")
    workspace.apply(AmendText("q1", BASE[0], "Recordaron su compromiso con la región."))
    workspace.apply(InsertParagraph(Paragraph("q4", ClauseKind.PARAGRAPH, "4.", LONGER), 3))
    passed_to(workspace, "Cuba")
    workspace.apply(AmendText("q2", BASE[1], "Convinieron en reunirse en 2011."))
    workspace.apply(AmendText("q3", BASE[2], "No agradecieron al Brasil."))
    panel.show_texts("library:BASE", "draft:")
    qtbot.waitUntil(lambda: panel.has_comparison)
    return panel


def settled(panel: ReviewPanel, qtbot: QtBot, count: int) -> None:
    """Waits until so many changes are left."""
    qtbot.waitUntil(lambda: panel.has_comparison and len(panel.view.entries) == count)


# -- the list -----------------------------------------------------------------------------------------------------


def test_every_change_says_whose_it_is_and_the_list_is_narrowed_to_one_author(shown: ReviewPanel) -> None:
    assert [entry.author for entry in shown.view.entries] == ["Chile", "Cuba", "Cuba", "Chile"]
    shown.list.narrow(Respect.AUTHOR, "Cuba")
    assert shown.list.listed == (1, 2)
    assert shown.list.caption.startswith("2 of 4")
    assert shown.list.choices[Respect.KIND].itemText(1) == "Words changed (2)"


def test_the_narrowed_list_is_what_next_and_previous_go_through(shown: ReviewPanel) -> None:
    shown.list.narrow(Respect.AUTHOR, "Chile")
    shown.next_change.trigger()
    assert shown.view.current_change == 0
    shown.next_change.trigger()
    assert shown.view.current_change == 3
    assert not shown.next_change.isEnabled()
    shown.previous_change.trigger()
    assert shown.view.current_change == 0
    assert not shown.previous_change.isEnabled()


def test_a_list_that_shows_nothing_says_so_and_how_to_see_everything(shown: ReviewPanel) -> None:
    shown.list.words.setText("nada de esto")
    assert not shown.list.listed
    assert shown.list.nothing
    assert not shown.next_change.isEnabled()
    shown.list.clear()
    assert len(shown.list.listed) == 4
    assert shown.list.nothing == ""


def test_what_matters_is_gone_through_with_a_key_of_its_own(shown: ReviewPanel) -> None:
    flagged = [entry.number for entry in shown.view.entries if entry.flags]
    assert flagged == [0, 1, 2]
    shown.list.narrow(Respect.FLAG, ANY_FLAG)
    assert list(shown.list.listed) == flagged
    shown.list.clear()
    shown.list.narrow(Respect.AUTHOR, "Chile")
    shown.deeds.next_flagged.trigger()
    shown.deeds.next_flagged.trigger()
    assert shown.view.current_change == 1  # whether it is listed or not
    shown.deeds.previous_flagged.trigger()
    assert shown.view.current_change == 0
    shown.next_change.trigger()
    assert shown.view.current_change == 3


def test_the_search_field_is_reached_with_a_key_also_where_the_list_is_hidden(shown: ReviewPanel) -> None:
    shown.deeds.show_list.setChecked(False)
    shown.view.setFocus()
    QTest.keyClick(shown.view, Key.Key_F, Modifier.ControlModifier)
    assert shown.list.isVisible()
    assert shown.list.words.hasFocus()


# -- deciding -----------------------------------------------------------------------------------------------------


def test_all_that_the_list_shows_is_rejected_in_one_step(
    shown: ReviewPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    before = words_of(workspace)
    shown.list.narrow(Respect.AUTHOR, "Cuba")
    with qtbot.waitSignal(shown.said):
        shown.deeds.reject_listed.trigger()
    assert words_of(workspace) == (before[0], *BASE[1:], LONGER)
    settled(shown, qtbot, 2)
    workspace.undo()
    assert words_of(workspace) == before
    settled(shown, qtbot, 4)


def test_everything_by_an_author_is_decided_from_one_of_his_changes(
    shown: ReviewPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    shown.view.go_to_change(0)
    action = shown.deeds.more.several[Verdict.REJECTED, Scope.AUTHOR]
    assert "Chile" in action.text()
    assert "2" in action.text()
    action.trigger()
    settled(shown, qtbot, 2)
    assert words_of(workspace) == (BASE[0], "Convinieron en reunirse en 2011.", "No agradecieron al Brasil.")


def test_every_change_is_rejected_and_the_draft_is_the_base_again(
    shown: ReviewPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    shown.deeds.more.several[Verdict.REJECTED, Scope.ALL].trigger()
    settled(shown, qtbot, 0)
    assert words_of(workspace) == BASE
    workspace.undo()
    settled(shown, qtbot, 4)


def test_accepting_several_that_the_draft_says_already_marks_them_and_a_second_time_not(
    shown: ReviewPanel, workspace: Workspace
) -> None:
    before = words_of(workspace)
    shown.view.go_to_change(1)
    shown.deeds.more.several[Verdict.ACCEPTED, Scope.KIND].trigger()
    assert words_of(workspace) == before
    shown.list.narrow(Respect.STANDING, Standing.ACCEPTED)
    assert shown.list.listed == (0, 1, 2)
    shown.deeds.accept_listed.trigger()
    assert not shown.list.listed


def test_all_changes_of_a_paragraph_are_rejected_together(
    panel: ReviewPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.apply(AmendText("q2", BASE[1], "Convinieron todos en reunirse en 2011."))
    workspace.apply(AmendText("q3", BASE[2], "Agradecieron mucho al Brasil."))
    panel.show_texts("library:BASE", "draft:")
    qtbot.waitUntil(lambda: panel.has_comparison)
    assert [entry.change.row for entry in panel.view.entries] == [1, 1, 2]
    panel.view.go_to_change(0)
    panel.deeds.more.several[Verdict.REJECTED, Scope.PARAGRAPH].trigger()
    settled(panel, qtbot, 1)
    assert words_of(workspace) == (*BASE[:2], "Agradecieron mucho al Brasil.")


def test_of_a_move_the_words_or_the_place_alone_can_be_rejected(
    panel: ReviewPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    old = workspace.draft.paragraphs
    longer = tuple(Paragraph(f"m{n}", ClauseKind.PARAGRAPH, "", text) for n, text in enumerate(MOVING))
    workspace.apply(ReplaceParagraphs(0, old, longer))
    workspace.apply(AmendText("m1", MOVING[1], MOVING[1].replace("apoyar", "apoyar sin demora")))
    workspace.apply(MoveParagraph("m1", 1, 3))
    panel.show_texts("moving", "draft:")
    qtbot.waitUntil(lambda: panel.has_comparison)
    assert [entry.kind for entry in panel.view.entries] == [RowKind.MOVED_CHANGED]
    panel.view.go_to_change(0)
    assert not panel.deeds.more.parts[Verdict.ACCEPTED, Part.WORDS].isEnabled()  # the draft has them
    panel.deeds.more.parts[Verdict.REJECTED, Part.WORDS].trigger()
    assert words_of(workspace)[3] == MOVING[1]
    qtbot.waitUntil(lambda: panel.has_comparison and panel.view.entries[0].kind is RowKind.MOVED)
    assert panel.view.current_change == 0  # its place is still to be decided
    workspace.undo()
    qtbot.waitUntil(lambda: panel.has_comparison and panel.view.entries[0].kind is RowKind.MOVED_CHANGED)
    panel.view.go_to_change(0)
    panel.deeds.more.parts[Verdict.REJECTED, Part.PLACE].trigger()
    assert "sin demora" in words_of(workspace)[1]


def test_changes_in_agreed_paragraphs_are_left_alone_and_named(
    shown: ReviewPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.apply(SetStatus("q2", Status.DRAFT, Status.AGREED))
    qtbot.waitUntil(lambda: shown.has_comparison and shown.deeds.more.several[Verdict.REJECTED, Scope.ALL].isEnabled())
    shown.deeds.more.several[Verdict.REJECTED, Scope.ALL].trigger()
    settled(shown, qtbot, 1)
    assert words_of(workspace) == (BASE[0], "Convinieron en reunirse en 2011.", BASE[2])
    assert shown.banner.isVisible()
    assert shown.banner.words.endswith(": 2.")
    shown.view.go_to_change(0)
    with qtbot.waitSignal(workspace.refused):
        shown.reject.trigger()
    shown.deeds.more.several[Verdict.REJECTED, Scope.ALL].trigger()
    assert shown.reject.isEnabled()
    assert words_of(workspace)[1] == "Convinieron en reunirse en 2011."


def test_enter_in_the_list_goes_to_the_other_end_of_a_move(
    panel: ReviewPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    longer = tuple(Paragraph(f"m{n}", ClauseKind.PARAGRAPH, "", f"{text} " * 9) for n, text in enumerate(MOVING))
    workspace.apply(ReplaceParagraphs(0, workspace.draft.paragraphs, longer))
    workspace.add_version("Rev.1")
    workspace.apply(MoveParagraph("m0", 0, 4))
    panel.resize(1200, 300)
    panel.show_texts("draft:@Rev.1", "draft:")
    qtbot.waitUntil(lambda: panel.has_comparison)
    panel.view.go_to_change(0)
    assert panel.view.verticalScrollBar().value() > 0
    panel.list.view.activated.emit(panel.list.view.currentIndex())
    assert panel.view.verticalScrollBar().value() == 0


def test_several_are_not_decided_where_the_draft_changed_meanwhile(
    shown: ReviewPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(shown.said):
        shown.deeds.more.several[Verdict.REJECTED, Scope.ALL].trigger()
        workspace.apply(AmendText("q4", LONGER, "Otra cosa."))
    assert words_of(workspace)[3] == "Otra cosa."


def test_deciding_several_can_be_cancelled(
    shown: ReviewPanel, workspace: Workspace, tasks: Tasks, qtbot: QtBot
) -> None:
    before = words_of(workspace)
    shown.view.go_to_change(0)
    shown.deeds.more.several[Verdict.REJECTED, Scope.ALL].trigger()
    assert not shown.reject.isEnabled()
    tasks.cancel("settle")
    assert shown.reject.isEnabled()
    assert words_of(workspace) == before


# -- marks --------------------------------------------------------------------------------------------------------


def test_a_change_is_marked_as_seen_with_a_key_and_one_goes_on(shown: ReviewPanel, workspace: Workspace) -> None:
    shown.view.setFocus()
    shown.next_change.trigger()
    QTest.keyClick(shown.view, Key.Key_T, Modifier.ControlModifier)
    assert shown.view.current_change == 1
    QTest.keyClick(shown.view, Key.Key_D, Modifier.ControlModifier)
    shown.list.narrow(Respect.STANDING, Standing.SEEN)
    assert shown.list.listed == (0,)
    shown.list.narrow(Respect.STANDING, Standing.DISCUSS)
    assert shown.list.listed == (1,)
    QTest.keyClick(shown.view, Key.Key_D, Modifier.ControlModifier)
    assert not shown.list.listed


def test_a_note_is_written_beside_the_change_and_kept_out_of_the_draft(
    shown: ReviewPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    shown.view.go_to_change(2)
    shown.deeds.note.trigger()
    QTest.keyClicks(shown.mark_bar.note, "consultar a la capital")
    shown.view.go_to_change(3)  # going on hands it in
    assert shown.mark_bar.note.text() == ""
    assert any("capital" in sign.words for sign in shown.list.view.cards.cards[2].foot)
    workspace.apply(AmendText("q1", "Recordaron su compromiso con la región.", BASE[0]))
    settled(shown, qtbot, 3)
    shown.view.go_to_change(1)
    assert shown.mark_bar.note.text() == "consultar a la capital"
    assert workspace.path is not None
    assert private_path(workspace.path).exists()
    assert b"capital" not in workspace.path.read_bytes()


def test_a_note_half_written_is_kept_when_the_draft_is_put_away(shown: ReviewPanel, workspace: Workspace) -> None:
    assert workspace.path is not None
    path = workspace.path
    shown.view.go_to_change(2)
    QTest.keyClicks(shown.mark_bar.note, "a medias")
    workspace.close()
    assert [mark.note for mark in PrivateFile.open(path).load().marks] == ["a medias"]


def test_private_things_are_hidden_while_others_see_the_screen(shown: ReviewPanel) -> None:
    shown.view.go_to_change(2)
    shown.deeds.discuss.trigger()
    shown.set_private_visible(False)
    assert not shown.mark_bar.isVisible()
    assert not shown.deeds.seen.isEnabled()
    assert shown.list.view.cards.cards[2].marks == ()
    assert Standing.DISCUSS not in shown.list.choices[Respect.STANDING].offered
    shown.set_private_visible(True)
    assert shown.mark_bar.isVisible()
    assert shown.deeds.discuss.isChecked()


def test_an_empty_note_makes_no_mark_and_a_mark_keeps_its_note(shown: ReviewPanel) -> None:
    shown.view.go_to_change(0)
    shown.mark_bar.noted.emit("   ")
    assert not shown.deeds.discuss.isChecked()
    shown.mark_bar.noted.emit("una nota")
    assert shown.deeds.discuss.isChecked()
    shown.deeds.seen.trigger()
    shown.view.go_to_change(0)
    assert shown.deeds.seen.isChecked()
    assert shown.mark_bar.note.text() == "una nota"


# -- pairs --------------------------------------------------------------------------------------------------------


def test_two_paragraphs_are_pinned_let_go_and_either_is_taken_back(
    shown: ReviewPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    shown.pinning.pin((0, 3))
    qtbot.waitUntil(lambda: shown.has_comparison and shown.view.review is not None and bool(shown.view.review.pinned))
    assert shown.view.review is not None
    assert shown.view.review.comparison.pins == ((0, 3),)
    assert len(workspace.pinned_pairs()) == 1
    assert shown.pinned.isVisible()
    shown.pinned.button.click()
    qtbot.waitUntil(lambda: shown.view.review is not None and not shown.view.review.pinned)
    assert workspace.pinned_pairs() == ()
    shown.pinning.pin((0, 3))
    qtbot.waitUntil(lambda: shown.view.review is not None and bool(shown.view.review.pinned))
    pinned = next(entry for entry in shown.view.entries if entry.change.row in shown.view.review.pinned)
    shown.view.go_to_change(pinned.number)
    assert shown.deeds.unpin.isEnabled()
    shown.deeds.unpin.trigger()
    qtbot.waitUntil(lambda: shown.view.review is not None and not shown.view.review.pinned)


def test_a_pair_of_texts_that_are_not_the_draft_is_kept_for_the_session(
    panel: ReviewPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    panel.show_texts("library:BASE", "long1")
    qtbot.waitUntil(lambda: panel.has_comparison)
    panel.pinning.pin((2, 5))
    qtbot.waitUntil(lambda: panel.view.review is not None and panel.view.review.comparison.pins == ((2, 5),))
    assert workspace.pinned_pairs() == ()


def test_the_dialog_proposes_the_paragraph_at_hand_and_waits_for_its_partner(shown: ReviewPanel, qtbot: QtBot) -> None:
    assert shown.view.review is not None
    dialog = PinDialog(shown.view.review, LIGHT, None, 3)
    qtbot.addWidget(dialog)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    dialog.left.words.setText("REUNIRSE")
    dialog.left.choose(1)
    assert dialog.pin == (1, 3)
    assert ok.isEnabled()
    assert not dialog.grab().isNull()


def test_a_row_is_taken_in_hand_with_the_keyboard_or_with_the_right_button(shown: ReviewPanel) -> None:
    shown.view.focus_next_row(1)
    shown.view.focus_next_row(1)
    row = shown.view.row_at_hand
    assert row is not None
    assert row.number == 1
    QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.RightButton, pos=QPoint(20, 5))
    taken = shown.view.row_at_hand
    assert taken is not None
    assert taken.number == 0


def test_changes_can_be_looked_for_by_kind(shown: ReviewPanel) -> None:
    shown.list.narrow(Respect.KIND, ChangeSort.INSERTED)
    assert shown.list.listed == (3,)
    shown.deeds.discuss.trigger()  # no change is current: nothing to mark
    shown.list.clear()
    assert all(Mark.DISCUSS.value not in card.spoken for card in shown.list.view.cards.cards)
