"""The wall: one paragraph in large type, edited while everybody looks, and nothing private on any screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from drafter.deeds.tables import shipped_notation
from drafter.desktop.projector.privacy import PrivacySwitch
from drafter.desktop.projector.schemes import WALL_DARK, WALL_LIGHT
from drafter.desktop.projector.sheet import SIZES
from drafter.desktop.projector.window import ProjectorWindow
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft, Paragraph, Status
from drafter.drafting.editing.edits import RemoveParagraph
from drafter.drafting.ids import SequentialIds
from drafter.drafting.proposals.model import Proposal, ProposalKind, ProposalState
from drafter.drafting.proposals.settling import put_forward
from drafter.instruments import ClauseKind

P = ClauseKind.PARAGRAPH
Key, Ctrl, Shift, Alt = (
    Qt.Key,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
CONTESTED = "[Instaron – Chile / Exhortaron – Cuba] a los países [desarrollados [y otros – Brasil]]."
LONG = "Reafirmaron su compromiso con los objetivos acordados por todos los países de la región. " * 60


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path, clock: Callable[[], str], theme: Theme) -> Workspace:
    """A workspace with a draft under negotiation."""
    draft = Draft(
        "Declaración",
        "es",
        (
            Paragraph("p8", P, "8.", "Recordaron la Carta.", Status.AGREED),
            Paragraph("p9", P, "9.", CONTESTED),
            Paragraph("p9b", P, "9 bis.", LONG),
            Paragraph("p10", P, "10.", "Acordaron reunirse pronto."),
        ),
    )
    made = Workspace(clock, "Ana Prueba")
    made.create(tmp_path / "sala.draft", draft)
    change = draft.paragraph("p10").text.replace("pronto", "en 2027")
    proposal = Proposal(
        "q1", ProposalKind.MODIFY, ("BRA",), "", clock(), "p10", draft.paragraph("p10").text, change
    )  # fmt: skip
    made.apply(put_forward(draft, [proposal]))
    return made


@pytest.fixture
def wall(qtbot: QtBot, room: Workspace) -> ProjectorWindow:
    """The wall with paragraph 9."""
    made = ProjectorWindow(room, shipped_notation, "en", SequentialIds(prefix="n"), size=46, dark=False, conflicts=True)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    made.show_paragraph("p9")
    return made


def text(room: Workspace, paragraph_id: str) -> str:
    room.about_to_read.emit()
    return room.draft.paragraph(paragraph_id).text


def select(wall: ProjectorWindow, words: str) -> None:
    start = wall.sheet.toPlainText().index(words)
    cursor = wall.sheet.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len(words), QTextCursor.MoveMode.KeepAnchor)
    wall.sheet.setTextCursor(cursor)


def test_the_wall_says_which_paragraph_it_is_and_how_much_is_left(wall: ProjectorWindow) -> None:
    assert wall.head.text() == "Paragraph 9"
    assert wall.status.text() == "In brackets"
    assert wall.progress.text().startswith("par. 2 of 4 · 3 ")


def test_pages_turn_by_key_and_stop_at_the_ends(wall: ProjectorWindow) -> None:
    QTest.keyClick(wall.sheet, Key.Key_PageUp)
    assert wall.current_paragraph == "p8"
    QTest.keyClick(wall.sheet, Key.Key_PageUp)
    assert wall.current_paragraph == "p8"
    QTest.keyClick(wall.sheet, Key.Key_PageDown)
    assert wall.current_paragraph == "p9"


def test_a_paragraph_longer_than_the_wall_shrinks_and_then_scrolls_before_the_next_one_comes(
    wall: ProjectorWindow,
) -> None:
    wall.show_paragraph("p9b")
    assert wall.sheet.size_shown < 46
    assert wall.sheet.scrolls
    QTest.keyClick(wall.sheet, Key.Key_PageDown)
    assert wall.current_paragraph == "p9b"
    assert wall.sheet.verticalScrollBar().value() > 0
    for _ in range(40):
        QTest.keyClick(wall.sheet, Key.Key_PageDown)
    assert wall.current_paragraph == "p10"
    assert wall.sheet.size_shown == 46


def test_what_is_agreed_is_passed_over_when_looking_for_what_is_left(wall: ProjectorWindow) -> None:
    wall.next_undecided.trigger()
    assert wall.current_paragraph == "p9b"
    wall.previous_undecided.trigger()
    wall.previous_undecided.trigger()
    assert wall.current_paragraph == "p9"
    assert wall.said.text() == "Nothing more to decide above."


def test_wordings_with_their_owners_and_proposals_are_shown_or_hidden_with_a_key(wall: ProjectorWindow) -> None:
    shown = wall.conflicts.toPlainText()
    assert "Instaron — Chile" in shown
    assert "Exhortaron — Cuba" in shown
    wall.show_paragraph("p10")
    assert "Brasil" in wall.conflicts.toPlainText()
    assert "2027" in wall.conflicts.toPlainText()
    wall.show_conflicts.trigger()
    assert wall.conflicts.isHidden()


def test_type_grows_and_shrinks_within_bounds(wall: ProjectorWindow, qtbot: QtBot) -> None:
    wall.show_paragraph("p10")
    with qtbot.waitSignal(wall.looks_changed):
        wall.larger.trigger()
    assert wall.type_size == wall.sheet.size_shown == 52
    for _ in range(30):
        wall.smaller.trigger()
    assert wall.type_size == SIZES[0]


def test_depths_are_told_apart_by_lines_too_and_not_by_colour_alone(wall: ProjectorWindow) -> None:
    brackets = wall.sheet.brackets.stretch(1)
    assert brackets is not None
    assert {bracket.depth for bracket in brackets.bracketed.brackets} == {0, 1}
    with_lines = wall.sheet.grab().toImage()
    wall.sheet.live.show("p10")
    wall.sheet.live.show("p9")
    assert wall.sheet.grab().toImage().size() == with_lines.size()
    accent = QColor(WALL_LIGHT.accent)
    row_ink = [
        sum(with_lines.pixelColor(x, y) == accent for x in range(0, with_lines.width(), 4))
        for y in range(with_lines.height())
    ]
    assert max(row_ink) > 100  # a line across the page


@pytest.mark.parametrize("scheme", [WALL_LIGHT, WALL_DARK])
@pytest.mark.parametrize(
    "ink", ["ink", "muted", "accent", "moved", "adapted", "agreed", "warning", "deleted", "inserted"]
)
def test_every_ink_of_the_wall_can_be_read_from_the_last_row(scheme: Theme, ink: str) -> None:
    def light(name: str) -> float:
        colour = scheme.colour(name)
        linear = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return float(0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2])

    low, high = sorted((light(ink), light("surface")))
    assert (high + 0.05) / (low + 0.05) >= 7


# -- editing ------------------------------------------------------------------------------------------------------


def test_what_is_typed_on_the_wall_is_handed_in_when_somebody_reads(wall: ProjectorWindow, room: Workspace) -> None:
    wall.show_paragraph("p10")
    wall.sheet.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(wall.sheet, " Y brindaron.")
    assert "brindaron" not in room.draft.paragraph("p10").text
    assert text(room, "p10") == "Acordaron reunirse pronto. Y brindaron."
    room.undo()
    assert wall.sheet.toPlainText() == "Acordaron reunirse pronto."


def test_agreed_words_refuse_the_first_key_and_say_how_to_reopen(wall: ProjectorWindow, room: Workspace) -> None:
    wall.show_paragraph("p8")
    QTest.keyClicks(wall.sheet, "x")
    assert wall.sheet.toPlainText() == "Recordaron la Carta."
    assert wall.locked.isVisible()
    assert wall.locked.button.isVisible()
    wall.reopen.trigger()
    dialog = wall.locked.dialog
    assert dialog is not None
    dialog.who.setText("Chile")
    dialog.reason.setPlainText("Nuevos elementos.")
    dialog.accept()
    QTest.keyClicks(wall.sheet, "x")
    assert text(room, "p8") == "xRecordaron la Carta."


def test_enter_cuts_the_paragraph_and_the_wall_goes_on_with_the_second_part(
    wall: ProjectorWindow, room: Workspace
) -> None:
    wall.show_paragraph("p10")
    select(wall, "pronto")
    cursor = wall.sheet.textCursor()
    cursor.setPosition(cursor.selectionStart())
    wall.sheet.setTextCursor(cursor)
    QTest.keyClick(wall.sheet, Key.Key_Return)
    assert [each.text for each in room.draft.paragraphs[3:]] == ["Acordaron reunirse", "pronto."]
    assert wall.sheet.toPlainText() == "pronto."
    room.undo()
    assert wall.current_paragraph in room.draft.index


def test_words_are_put_in_brackets_under_a_name_without_a_mouse(wall: ProjectorWindow, room: Workspace) -> None:
    wall.show_paragraph("p10")
    select(wall, "pronto")
    wall.dictation.enclose_for.trigger()
    assert wall.dictation.name.isVisible()
    QTest.keyClicks(wall.dictation.name, "brasil")
    QTest.keyClick(wall.dictation.name, Key.Key_Return)
    assert text(room, "p10") == "Acordaron reunirse [pronto – Brasil]."


def test_escape_in_the_name_field_changes_nothing_and_leaves_the_wall_open(
    wall: ProjectorWindow, room: Workspace
) -> None:
    before = text(room, "p10")
    wall.show_paragraph("p10")
    select(wall, "pronto")
    wall.dictation.enclose_for.trigger()
    QTest.keyClick(wall.dictation.name, Key.Key_Escape)
    assert not wall.dictation.name.isVisible()
    assert wall.isVisible()
    assert text(room, "p10") == before


def test_a_wording_is_taken_by_its_number(wall: ProjectorWindow, room: Workspace) -> None:
    wall.take_wording(2)
    assert text(room, "p9").startswith("Exhortaron a los países [")
    wall.take_wording(7)
    assert "7" in wall.said.text()


def test_a_wording_is_added_to_a_bracket_and_typed_at_once(wall: ProjectorWindow, room: Workspace) -> None:
    wall.sheet.place_caret(1, 3)
    wall.dictation.alternative.trigger()
    QTest.keyClicks(wall.sheet, "Invitaron")
    assert text(room, "p9").startswith("[Instaron – Chile / Exhortaron – Cuba / Invitaron] a")
    wall.show_paragraph("p10")
    select(wall, "pronto")
    wall.dictation.alternative.trigger()
    QTest.keyClicks(wall.sheet, "tarde")
    assert text(room, "p10") == "Acordaron reunirse [pronto / tarde]."


def test_the_first_proposal_is_accepted_by_key_and_put_into_the_text(wall: ProjectorWindow, room: Workspace) -> None:
    wall.show_paragraph("p10")
    wall.dictation.accept_top.trigger()
    assert text(room, "p10") == "Acordaron reunirse en 2027."
    assert room.draft.proposals[0].state is ProposalState.ACCEPTED
    wall.dictation.accept_top.trigger()
    assert wall.said.text() == "No proposal on this paragraph can be accepted as it is."


def test_undo_and_redo_go_through_the_journal(wall: ProjectorWindow, room: Workspace) -> None:
    wall.take_wording(1)
    QTest.keyClick(wall.sheet, Key.Key_Z, Ctrl)
    assert text(room, "p9") == CONTESTED


def test_a_paragraph_that_is_removed_elsewhere_leaves_the_wall(wall: ProjectorWindow, room: Workspace) -> None:
    room.apply(RemoveParagraph(room.draft.paragraph("p9"), 1))
    assert wall.current_paragraph == "p8"


def test_the_jump_box_goes_to_the_paragraph_and_escape_goes_back(wall: ProjectorWindow) -> None:
    wall.jump.trigger()
    QTest.keyClicks(wall.jump_box.field, "9bis")
    assert wall.jump_box.found()[0] == "p9b"
    QTest.keyClick(wall.jump_box.field, Key.Key_Return)
    assert wall.current_paragraph == "p9b"
    wall.jump.trigger()
    QTest.keyClicks(wall.jump_box.field, "10")
    QTest.keyClick(wall.jump_box.field, Key.Key_Escape)
    assert wall.current_paragraph == "p9b"
    assert wall.isVisible()
    assert not wall.jump_box.isVisible()


# -- what is private ----------------------------------------------------------------------------------------------


class Secret(QLabel):
    """A panel that holds something private."""

    def set_private_visible(self, visible: bool) -> None:
        """Hides it, or shows it."""
        self.setVisible(visible)


def test_private_things_come_back_only_where_they_were_wanted(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    secret = Secret("línea roja", window)
    window.show()
    switch = PrivacySwitch(window)
    switch.set_watched(True)
    assert not secret.isVisible()
    switch.set_watched(False)
    assert secret.isVisible()
    switch.set_wanted(False)
    switch.set_watched(True)
    switch.set_watched(False)
    assert not secret.isVisible()
    switch.set_wanted(True)
    assert secret.isVisible()
