"""Negotiate: paragraphs with what is left to decide, proposals put forward by the form and decided by key."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from drafter.desktop.negotiate.panel import NegotiatePanel
from drafter.desktop.negotiate.proposal_dialog import ProposalDialog
from drafter.desktop.workspace import Workspace
from drafter.drafting import Status
from drafter.drafting.editing.edits import AmendText
from drafter.drafting.negotiation.negotiating import set_status
from drafter.drafting.negotiation.standing import Standing
from drafter.drafting.proposals.model import ProposalKind, ProposalState
from tests.desktop.negotiate.conftest import PRECEDENT


def filled(panel: NegotiatePanel, who: str, kind: ProposalKind, words: str = "") -> ProposalDialog:
    """The form for the current paragraph, filled in and not yet sent."""
    panel.deeds.propose.trigger()
    dialog = panel.proposals.dialog
    assert dialog is not None
    dialog.who.setText(who)
    dialog.kind.setCurrentIndex(dialog.kind.findData(kind))
    if words:
        dialog.words.setPlainText(words)
    return dialog


def amended(panel: NegotiatePanel, who: str, old: str, new: str) -> None:
    """Somebody proposes other words for the current paragraph."""
    text = panel._workspace.draft.paragraph(panel.current_paragraph).text
    filled(panel, who, ProposalKind.MODIFY, text.replace(old, new)).accept()


def states(panel: NegotiatePanel) -> list[ProposalState]:
    return [proposal.state for proposal in panel.proposals.shown]


def test_the_form_begins_with_the_words_as_they_are_and_asks_for_a_change(panel: NegotiatePanel) -> None:
    panel.show_paragraph("new")
    dialog = filled(panel, "Chile", ProposalKind.MODIFY)
    assert dialog.words.toPlainText() == "Saludaron la puntualidad de las delegaciones lunares."
    assert not dialog.accept_button.isEnabled()
    dialog.words.setPlainText("Celebraron la puntualidad de las delegaciones lunares.")
    assert dialog.accept_button.isEnabled()


def test_a_delegation_that_is_not_in_the_table_is_named(panel: NegotiatePanel) -> None:
    panel.show_paragraph("new")
    dialog = filled(panel, "Chile, Atlántida", ProposalKind.DELETE)
    assert "Atlántida" in dialog._trouble.text()
    assert not dialog.accept_button.isEnabled()


def test_a_proposal_keeps_its_delegations_in_the_order_of_the_table_and_its_precedent(
    panel: NegotiatePanel, workspace: Workspace
) -> None:
    workspace.add_version("Rev.1")
    panel.show_paragraph("new")
    dialog = filled(panel, "México, brasil", ProposalKind.RESERVE, "Se reservan su posición.")
    dialog.precedent.setCurrentIndex(1)
    dialog.accept()
    (proposal,) = workspace.draft.proposals
    assert proposal.delegations == ("BRA", "MEX")
    assert (proposal.base, proposal.precedent) == ("Rev.1", PRECEDENT)


def test_accepting_changes_the_text_and_undoing_brings_both_back(panel: NegotiatePanel, workspace: Workspace) -> None:
    panel.show_paragraph("new")
    amended(panel, "Chile", "Saludaron", "Celebraron")
    panel.deeds.accept.trigger()
    assert workspace.draft.paragraph("new").text.startswith("Celebraron")
    assert states(panel) == [ProposalState.ACCEPTED]
    workspace.undo()
    assert workspace.draft.paragraph("new").text.startswith("Saludaron")
    assert states(panel) == [ProposalState.OPEN]


def test_what_can_no_longer_be_applied_says_why_and_is_adjusted_by_hand(
    panel: NegotiatePanel, workspace: Workspace
) -> None:
    panel.show_paragraph("new")
    amended(panel, "Chile", "Saludaron", "Celebraron")
    amended(panel, "Cuba", "Saludaron", "Aplaudieron")
    panel.proposals.cards.select(0)
    panel.deeds.accept.trigger()
    stuck = next(place for place, each in enumerate(panel.proposals.shown) if each.state is ProposalState.STUCK)
    panel.proposals.cards.select(stuck)
    panel.proposals.show_possibilities()
    assert not panel.deeds.accept.isEnabled()
    assert not panel.proposals.obstacle.isHidden()
    panel.deeds.adjust.trigger()
    assert panel.proposals.dialog is not None
    panel.proposals.dialog.accept()
    panel.deeds.accept.trigger()
    assert workspace.draft.paragraph("new").text.startswith("Aplaudieron")


def test_rejecting_leaves_the_text_alone(panel: NegotiatePanel, workspace: Workspace) -> None:
    panel.show_paragraph("new")
    amended(panel, "Chile", "Saludaron", "Celebraron")
    panel.deeds.reject.trigger()
    assert workspace.draft.paragraph("new").text.startswith("Saludaron")
    assert states(panel) == [ProposalState.REJECTED]
    assert not panel.deeds.reject.isEnabled()


def test_an_addition_stands_with_the_paragraph_it_is_to_follow(panel: NegotiatePanel, workspace: Workspace) -> None:
    panel.show_paragraph("new")
    filled(panel, "Uruguay", ProposalKind.ADD, "Acogieron la propuesta.").accept()
    assert [each.kind for each in panel.proposals.shown] == [ProposalKind.ADD]
    panel.deeds.accept.trigger()
    texts = [paragraph.text for paragraph in workspace.draft.paragraphs]
    assert texts.index("Acogieron la propuesta.") == workspace.draft.index["new"] + 1


def test_text_that_is_agreed_stays_and_says_why(qtbot: QtBot, panel: NegotiatePanel, workspace: Workspace) -> None:
    panel.show_paragraph("new")
    amended(panel, "Chile", "Saludaron", "Celebraron")
    agreed = set_status(workspace.draft, ["new"], Status.AGREED, Standing(who="Presidencia"))
    assert agreed is not None
    workspace.apply(agreed)
    with qtbot.waitSignal(workspace.refused):
        panel.deeds.accept.trigger()
    assert workspace.draft.paragraph("new").text.startswith("Saludaron")


def test_the_keys_go_from_one_paragraph_to_decide_to_the_next(
    qtbot: QtBot, panel: NegotiatePanel, workspace: Workspace
) -> None:
    text = workspace.draft.paragraph("item").text
    workspace.apply(AmendText("item", text, f"{text[:-1]} [y birregional – Chile]."))
    panel.show_paragraph("title")
    panel.deeds.next_undecided.trigger()
    assert panel.current_paragraph == "item"
    with qtbot.waitSignal(panel.said):
        panel.deeds.next_undecided.trigger()


def test_brackets_show_in_the_status_without_being_set(panel: NegotiatePanel, workspace: Workspace) -> None:
    text = workspace.draft.paragraph("new").text
    workspace.apply(AmendText("new", text, f"[{text}]"))
    row = next(each for each in panel._table.rows if each.paragraph.id == "new")
    assert (row.status, row.paragraph.status) == (Status.BRACKETED, Status.DRAFT)


def test_a_window_without_a_draft_says_what_to_do(panel: NegotiatePanel, workspace: Workspace) -> None:
    workspace.close()
    assert panel._pages.currentWidget() is panel._empty


def test_all_proposals_of_a_paragraph_are_accepted_in_order_and_in_one_step(
    panel: NegotiatePanel, workspace: Workspace
) -> None:
    panel.show_paragraph("new")
    amended(panel, "Chile", "Saludaron", "Celebraron")
    amended(panel, "Cuba", "Saludaron", "Aplaudieron")
    amended(panel, "Perú", "lunares", "celestes")
    before = workspace.draft
    panel.deeds.accept_all.trigger()
    assert workspace.draft.paragraph("new").text == "Celebraron la puntualidad de las delegaciones celestes."
    assert [each.state for each in workspace.draft.proposals] == [
        ProposalState.ACCEPTED,
        ProposalState.STUCK,
        ProposalState.ACCEPTED,
    ]
    workspace.undo()
    assert workspace.draft == before


def test_a_reservation_that_is_accepted_stands_under_the_delegations_name(
    panel: NegotiatePanel, workspace: Workspace
) -> None:
    panel.show_paragraph("new")
    filled(panel, "México", ProposalKind.RESERVE, "Reserva su posición.").accept()
    panel.deeds.accept.trigger()
    (reservation,) = workspace.draft.paragraph("new").reservations
    assert (reservation.delegation, reservation.text) == ("México", "Reserva su posición.")


def test_several_are_rejected_in_one_step(panel: NegotiatePanel, workspace: Workspace) -> None:
    panel.show_paragraph("new")
    amended(panel, "Chile", "Saludaron", "Celebraron")
    amended(panel, "Cuba", "lunares", "celestes")
    panel.proposals.cards.selectAll()
    panel.deeds.reject.trigger()
    assert states(panel) == [ProposalState.REJECTED, ProposalState.REJECTED]
    workspace.undo()
    assert states(panel) == [ProposalState.OPEN, ProposalState.OPEN]


def everywhere(panel: NegotiatePanel) -> list[str]:
    """What the list of all proposals shows: place, delegations and kind."""
    return [card.head for card in panel.everything.cards.cards.cards]


def test_all_proposals_are_narrowed_by_delegation_kind_state_and_words(panel: NegotiatePanel) -> None:
    panel.show_paragraph("new")
    amended(panel, "Chile", "Saludaron", "Celebraron")
    amended(panel, "Cuba", "Saludaron", "Aplaudieron")
    filled(panel, "Chile", ProposalKind.RESERVE, "Reserva su posición.").accept()
    pane = panel.everything
    assert everywhere(panel) == ["3 · Chile: Amendment", "3 · Cuba: Amendment", "3 · Chile: Reservation"]
    pane.who.choose("CHL")
    assert len(everywhere(panel)) == 2
    pane.kind.choose(ProposalKind.RESERVE.value)
    assert everywhere(panel) == ["3 · Chile: Reservation"]
    pane.who.choose(None)
    pane.kind.choose(None)
    pane.search.setText("aplaudieron")
    assert everywhere(panel) == ["3 · Cuba: Amendment"]
    pane.search.setText("POSICION")
    assert everywhere(panel) == ["3 · Chile: Reservation"]
    pane.state.choose(ProposalState.REJECTED.value)
    assert everywhere(panel) == []


def test_those_that_no_longer_apply_have_a_place_of_their_own_with_the_reason(panel: NegotiatePanel) -> None:
    panel.show_paragraph("new")
    assert panel._stuck.isHidden()
    amended(panel, "Chile", "Saludaron", "Celebraron")
    amended(panel, "Cuba", "Saludaron", "Aplaudieron")
    panel.proposals.cards.select(0)
    panel.deeds.accept.trigger()
    assert not panel._stuck.isHidden()
    panel.show_paragraph("item")
    panel._stuck.click()
    (card,) = panel.everything.cards.cards.cards
    assert "Cuba" in card.head
    assert any(mark.icon == "triangle-alert" and mark.words for mark in card.foot)
    panel.everything.cards.select(0)
    panel.everything.go.trigger()
    assert panel.current_paragraph == "new"
    assert panel.tabs.currentWidget() is panel.proposals


def test_several_chosen_proposals_are_accepted_in_the_order_of_the_text(
    panel: NegotiatePanel, workspace: Workspace
) -> None:
    panel.show_paragraph("new")
    amended(panel, "Chile", "lunares", "celestes")
    panel.show_paragraph("amended")
    amended(panel, "Cuba", "Recordaron", "Reiteraron")
    panel.everything.cards.selectAll()
    panel.everything.accept.trigger()
    assert {each.state for each in workspace.draft.proposals} == {ProposalState.ACCEPTED}
    workspace.undo()
    assert {each.state for each in workspace.draft.proposals} == {ProposalState.OPEN}


def test_the_words_of_a_paragraph_have_room_on_a_small_screen(panel: NegotiatePanel) -> None:
    panel.resize(1280, 600)
    words = panel.paragraphs.columnWidth(1)
    assert words >= panel.paragraphs.fontMetrics().horizontalAdvance("Los Jefes de")
