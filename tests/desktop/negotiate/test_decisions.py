"""Decisions on whole paragraphs, by key and small form: statuses, what is gone, packages, reservations, brackets."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest

from drafter.desktop.compose.delegation_dialogs import ReservationDialog
from drafter.desktop.compose.reopening import ReopenDialog
from drafter.desktop.negotiate.decision_dialog import DecisionDialog
from drafter.desktop.negotiate.panel import NegotiatePanel
from drafter.desktop.negotiate.panes import Pane
from drafter.desktop.negotiate.paragraph_rows import Table
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting import Status
from drafter.drafting.editing.edits import AmendText
from drafter.drafting.negotiation.standing import Member

SENTENCE = "Saludaron la puntualidad de las delegaciones lunares."
MEETING = "Plenaria, 3.ª sesión"


def select(panel: NegotiatePanel, *paragraph_ids: str) -> None:
    """The paragraphs, selected; the first is under discussion."""
    panel.show_paragraph(paragraph_ids[0])
    ids = [row.paragraph.id for row in panel.paragraphs.paragraphs.rows]
    flags = QItemSelectionModel.SelectionFlag
    for paragraph_id in paragraph_ids:
        index = panel.paragraphs.paragraphs.index(ids.index(paragraph_id), 0)
        panel.paragraphs.selectionModel().select(index, flags.Select | flags.Rows)


def asked(panel: NegotiatePanel) -> DecisionDialog:
    dialog = panel.decisions.dialog
    assert isinstance(dialog, DecisionDialog)
    return dialog


def choose(dialog: DecisionDialog, value: str) -> None:
    dialog.choice.setCurrentIndex(dialog.choice.findData(value))


def settle_status(panel: NegotiatePanel, status: Status, meeting: str = "", who: str = "") -> None:
    panel.decisions.status.trigger()
    dialog = asked(panel)
    choose(dialog, status.value)
    if meeting:
        dialog.meeting.setText(meeting)
    if who:
        dialog.who.setText(who)
    dialog.accept()


def in_brackets(workspace: Workspace, text: str) -> None:
    """Other words for the paragraph «new»."""
    workspace.apply(AmendText("new", workspace.draft.paragraph("new").text, text))


def test_several_paragraphs_get_a_status_with_date_meeting_and_who_in_one_step(
    panel: NegotiatePanel, workspace: Workspace
) -> None:
    before = workspace.draft
    select(panel, "new", "item")
    settle_status(panel, Status.AGREED, MEETING, "Presidencia")
    for paragraph_id in ("new", "item"):
        paragraph = workspace.draft.paragraph(paragraph_id)
        standing = paragraph.standing
        assert (paragraph.status, standing.meeting, standing.who) == (Status.AGREED, MEETING, "Presidencia")
        assert standing.at.startswith("2026-11-23T")
    assert f"{MEETING}, Presidencia" in panel._stands.text()
    workspace.undo()
    assert workspace.draft == before


def test_the_meeting_is_remembered_for_the_next_decision(panel: NegotiatePanel, workspace: Workspace) -> None:
    select(panel, "new")
    settle_status(panel, Status.AGREED_AD_REFERENDUM, MEETING, "Presidencia")
    select(panel, "item")
    settle_status(panel, Status.RESERVED)
    assert workspace.draft.paragraph("item").standing.meeting == MEETING


def test_a_paragraph_that_is_pending_one_says_which_delegation(panel: NegotiatePanel, workspace: Workspace) -> None:
    select(panel, "new")
    panel.decisions.status.trigger()
    dialog = asked(panel)
    choose(dialog, Status.PENDING_ONE.value)
    assert not dialog.accept_button.isEnabled()
    dialog.delegation.setText("méxico")
    dialog.accept()
    assert workspace.draft.paragraph("new").standing.delegation == "México"


def test_another_day_is_kept_without_an_hour(panel: NegotiatePanel, workspace: Workspace) -> None:
    select(panel, "new")
    panel.decisions.status.trigger()
    dialog = asked(panel)
    choose(dialog, Status.AGREED.value)
    dialog.date.setDate(dialog.date.date().addDays(-1))
    dialog.accept()
    assert workspace.draft.paragraph("new").standing.at == "2026-11-22"


def test_a_settled_paragraph_is_reopened_with_a_reason(panel: NegotiatePanel, workspace: Workspace) -> None:
    select(panel, "new")
    settle_status(panel, Status.AGREED)
    assert not panel.decisions.strike.isEnabled()
    panel.decisions.reopen.trigger()
    dialog = panel.decisions.dialog
    assert isinstance(dialog, ReopenDialog)
    dialog.who.setText("Cuba")
    dialog.reason.setPlainText("Nuevas instrucciones.")
    dialog.accept()
    assert workspace.draft.paragraph("new").status is Status.OPEN


def test_a_paragraph_is_taken_out_and_its_number_stays(panel: NegotiatePanel, workspace: Workspace) -> None:
    select(panel, "new")
    panel.decisions.strike.trigger()
    asked(panel).accept()
    paragraph = workspace.draft.paragraph("new")
    assert (paragraph.label, paragraph.text, paragraph.status) == ("3.", "[suprimido]", Status.DELETED)
    assert panel.words.toPlainText() == "[suprimido]"


def test_a_paragraph_moves_and_leaves_a_line(panel: NegotiatePanel, workspace: Workspace) -> None:
    select(panel, "new")
    panel.decisions.move.trigger()
    dialog = asked(panel)
    choose(dialog, "title")
    dialog.accept()
    assert [each.id for each in workspace.draft.paragraphs][:2] == ["title", "new"]
    assert any(each.status is Status.MOVED for each in workspace.draft.paragraphs)


def test_a_paragraph_is_merged_into_another_and_leaves_a_line(panel: NegotiatePanel, workspace: Workspace) -> None:
    select(panel, "new")
    panel.decisions.merge.trigger()
    dialog = asked(panel)
    choose(dialog, "literal")
    dialog.accept()
    assert workspace.draft.paragraph("literal").text.endswith(SENTENCE)
    assert workspace.draft.paragraph("new").status is Status.MERGED


def test_linked_paragraphs_are_agreed_together(panel: NegotiatePanel, workspace: Workspace) -> None:
    select(panel, "new", "item")
    panel.decisions.link.trigger()
    dialog = asked(panel)
    dialog.choice.setCurrentText("Paquete verde")
    dialog.accept()
    (package,) = workspace.draft.packages
    assert package.paragraph_ids == ("new", "item")
    heads = [card.head for card in panel.agreement.cards.cards.cards]
    assert heads == ["Paquete verde"]
    panel.decisions.agree.trigger()
    dialog = asked(panel)
    dialog.choice.setCurrentIndex(1)
    dialog.accept()
    assert {workspace.draft.paragraph(each).status for each in ("new", "item")} == {Status.AGREED}
    workspace.undo()
    panel.decisions.unlink.trigger()
    assert not any("new" in each.paragraph_ids for each in workspace.draft.packages)


def test_one_bracket_of_a_paragraph_can_belong_to_a_package(panel: NegotiatePanel, workspace: Workspace) -> None:
    in_brackets(workspace, f"{SENTENCE[:-1]} [y solares – Chile].")
    select(panel, "new")
    panel.tabs.setCurrentWidget(panel.brackets)
    panel.decisions.link.trigger()
    dialog = asked(panel)
    dialog.accept()
    (package,) = workspace.draft.packages
    assert package.members == (Member("new", "[y solares – Chile]"),)


def test_a_reservation_stands_with_its_delegation(panel: NegotiatePanel, workspace: Workspace) -> None:
    select(panel, "new")
    panel.decisions.reserve.trigger()
    dialog = panel.decisions.dialog
    assert isinstance(dialog, ReservationDialog)
    dialog.delegation.setText("Argentina")
    dialog.text.setPlainText("Reserva su posición.")
    dialog.accept()
    (card,) = panel.agreement.cards.cards.cards
    assert "Argentina" in card.head
    assert card.words[0].text == "Reserva su posición."


def test_brackets_are_settled_one_by_one_with_the_keyboard(panel: NegotiatePanel, workspace: Workspace) -> None:
    in_brackets(
        workspace, "[Saludaron / Celebraron – Chile] la [puntualidad – Cuba] de las delegaciones [lunares – Perú]."
    )
    select(panel, "new")
    panel.tabs.setCurrentWidget(panel.brackets)
    cards = panel.brackets.cards
    cards.setFocus()
    QTest.keyClick(cards, Qt.Key.Key_2)
    assert workspace.draft.paragraph("new").text.startswith("Celebraron la [puntualidad")
    QTest.keyClick(cards, Qt.Key.Key_Return)
    assert workspace.draft.paragraph("new").text.startswith("Celebraron la puntualidad de")
    QTest.keyClick(cards, Qt.Key.Key_Delete)
    assert workspace.draft.paragraph("new").text == "Celebraron la puntualidad de las delegaciones."
    assert cards.isHidden()


def test_the_words_under_discussion_show_brackets_by_depth(panel: NegotiatePanel, workspace: Workspace) -> None:
    in_brackets(workspace, "[Saludaron [mucho – Chile] – Cuba] a todos <b>.")
    select(panel, "new")
    assert panel.words.toPlainText() == "[Saludaron [mucho – Chile] – Cuba] a todos <b>."
    html = panel.words.toHtml()
    assert all(colour in html for colour in (panel._theme.accent, panel._theme.moved, panel._theme.muted))


class Secret(Pane):
    """A pane that only our own delegation may see."""

    private = True

    def show_table(self, table: Table, paragraph_id: str) -> None:
        self.retitled.emit(f"Secreto {paragraph_id}")

    def set_theme(self, theme: Theme) -> None:
        pass


def test_a_private_pane_goes_and_comes_back_in_its_place(panel: NegotiatePanel) -> None:
    pane = Secret()
    panel.add_pane(pane, "Secreto")
    panel.show_paragraph("new")
    at = panel.tabs.indexOf(pane)
    assert panel.tabs.tabText(at) == "Secreto new"
    panel.set_private_visible(False)
    assert panel.tabs.indexOf(pane) < 0
    panel.show_paragraph("item")
    panel.set_private_visible(True)
    assert panel.tabs.indexOf(pane) == at
    assert panel.tabs.tabText(at) == "Secreto item"
