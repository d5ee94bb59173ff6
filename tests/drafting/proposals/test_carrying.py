"""Proposals on a text that changes under them: accepted, rejected, carried over, stuck."""

from __future__ import annotations

from dataclasses import replace

import pytest

from drafter.drafting import Draft, Edit, Paragraph, Status
from drafter.drafting.editing.composing import restore
from drafter.drafting.editing.edits import AmendText, RemoveParagraph
from drafter.drafting.negotiation.standing import Reservation
from drafter.drafting.proposals.carrying import carried_over
from drafter.drafting.proposals.model import Obstacle, Proposal, ProposalKind, ProposalState
from drafter.drafting.proposals.settling import accept, put_forward, reject, reword, withdraw
from drafter.errors import BugError
from drafter.instruments import ClauseKind

ENERGY = "Promover la cooperación regional en materia de energía."
FINANCE = "Instaron a los países desarrollados a cumplir sus compromisos."
CLOSING = "Acordaron reunirse en México."


def draft() -> Draft:
    texts = (ENERGY, FINANCE, CLOSING)
    paragraphs = (Paragraph(f"p{n}", ClauseKind.PARAGRAPH, f"{n}.", text) for n, text in enumerate(texts, 1))
    return Draft("Declaración", "es", tuple(paragraphs))


def proposal(
    name: str, kind: ProposalKind, paragraph: str, new: str = "", *, old: str = "", after: str = "", amends: str = ""
) -> Proposal:
    known = draft()
    old = old or (known.paragraph(paragraph).text if paragraph in known.index else "")
    made = ("Chile",), "Rev.1", "2026-11-23T09:00:00Z"
    return Proposal(name, kind, *made, paragraph, old, new, after=after, amends=amends)


def modify(name: str, paragraph: str, old_words: str, new_words: str, *, old: str = "", amends: str = "") -> Proposal:
    old = old or draft().paragraph(paragraph).text
    new = old.replace(old_words, new_words)
    return proposal(name, ProposalKind.MODIFY, paragraph, new, old=old, amends=amends)


def table(*proposals: Proposal) -> Draft:
    """The draft with those proposals put forward."""
    return put_forward(draft(), proposals).apply(draft())


def after(start: Draft, *edits: Edit | None) -> Draft:
    for edit in edits:
        assert edit is not None
        start = edit.apply(start)
    return start


def standing(of: Draft, name: str) -> Proposal:
    return next(each for each in carried_over(of.proposals, of) if each.id == name)


def test_an_accepted_amendment_is_in_the_text_and_undone_in_one_step() -> None:
    before = table(modify("a", "p1", "regional", "regional y birregional"))
    edit = accept(before, "a")
    changed = edit.apply(before)
    assert changed.paragraph("p1").text == "Promover la cooperación regional y birregional en materia de energía."
    assert standing(changed, "a").state is ProposalState.ACCEPTED
    assert edit.inverse().apply(changed) == before


def test_what_others_want_elsewhere_in_the_paragraph_is_carried_over() -> None:
    start = table(modify("a", "p1", "Promover", "Impulsar"), modify("b", "p1", "energía", "energía renovable"))
    changed = after(start, accept(start, "a"))
    carried = standing(changed, "b")
    assert carried.state is ProposalState.OPEN
    assert carried.old_text == "Impulsar la cooperación regional en materia de energía."
    assert carried.new_text == "Impulsar la cooperación regional en materia de energía renovable."
    both = after(changed, accept(changed, "b"))
    assert both.paragraph("p1").text == carried.new_text


def test_what_others_want_for_the_same_words_is_stuck_and_says_why() -> None:
    start = table(modify("a", "p2", "Instaron", "Exhortaron"), modify("b", "p2", "Instaron", "Invitaron"))
    changed = after(start, accept(start, "a"))
    stuck = standing(changed, "b")
    assert (stuck.state, stuck.obstacle) == (ProposalState.STUCK, Obstacle.WORDS_CHANGED)
    assert stuck.new_text == FINANCE.replace("Instaron", "Invitaron"), "its words are kept as they were proposed"
    with pytest.raises(BugError):
        accept(changed, "b")


def test_a_stuck_proposal_can_be_put_on_the_new_words_by_hand() -> None:
    start = table(modify("a", "p2", "Instaron", "Exhortaron"), modify("b", "p2", "Instaron", "Invitaron"))
    changed = after(start, accept(start, "a"))
    again = after(changed, reword(changed, "b", FINANCE.replace("Instaron", "Invitaron")))
    assert standing(again, "b").state is ProposalState.OPEN
    assert after(again, accept(again, "b")).paragraph("p2").text.startswith("Invitaron")


def test_a_proposal_gets_unstuck_when_what_was_in_its_way_is_taken_back() -> None:
    start = table(modify("b", "p2", "Instaron", "Invitaron"))
    typed = AmendText("p2", FINANCE, FINANCE.replace("Instaron", "Exhortaron"))
    changed = typed.apply(start)
    assert standing(changed, "b").state is ProposalState.STUCK
    assert standing(typed.inverse().apply(changed), "b") == standing(start, "b")


def test_the_same_wish_of_another_is_fulfilled() -> None:
    start = table(modify("a", "p2", "Instaron", "Exhortaron"), modify("b", "p2", "Instaron", "Exhortaron"))
    assert standing(after(start, accept(start, "a")), "b").state is ProposalState.FULFILLED


def test_an_amendment_to_a_paragraph_that_is_gone_is_stuck() -> None:
    start = table(modify("a", "p2", "Instaron", "Exhortaron"), proposal("b", ProposalKind.DELETE, "p2"))
    changed = after(start, accept(start, "b"))
    assert changed.paragraph("p2").text == "[suprimido]", "its number stays"
    assert standing(changed, "a").obstacle is Obstacle.PARAGRAPH_GONE


def test_whoever_wants_a_paragraph_away_still_does_when_its_words_change() -> None:
    start = table(modify("a", "p2", "Instaron", "Exhortaron"), proposal("b", ProposalKind.DELETE, "p2"))
    changed = after(start, accept(start, "a"))
    assert standing(changed, "b").state is ProposalState.OPEN
    assert after(changed, accept(changed, "b")).paragraph("p2").status is Status.DELETED


def test_two_additions_in_a_row_keep_their_order_whichever_is_accepted_first() -> None:
    first = proposal("a", ProposalKind.ADD, "n1", "Primero.", after="p1")
    second = proposal("b", ProposalKind.ADD, "n2", "Segundo.", after="n1")
    start = table(first, second)
    for order in (("a", "b"), ("b", "a")):
        changed = start
        for name in order:
            changed = after(changed, accept(changed, name))
        assert [each.text for each in changed.paragraphs] == [ENERGY, "Primero.", "Segundo.", FINANCE, CLOSING]


def test_an_addition_whose_neighbour_is_gone_is_stuck() -> None:
    start = table(proposal("a", ProposalKind.ADD, "n1", "Nuevo.", after="p2"))
    changed = RemoveParagraph(start.paragraphs[1], 1).apply(start)
    assert standing(changed, "a").obstacle is Obstacle.PLACE_GONE
    placed = after(changed, reword(changed, "a", "Nuevo.", after="p1"))
    assert [each.id for each in after(placed, accept(placed, "a")).paragraphs] == ["p1", "n1", "p3"]


@pytest.mark.parametrize(("paragraph", "anchor", "order"), [("p1", "p3", "p2 p3 p1"), ("p3", "", "p3 p1 p2")])
def test_an_accepted_move_takes_the_paragraph_there(paragraph: str, anchor: str, order: str) -> None:
    text = draft().paragraph(paragraph).text
    start = table(proposal("a", ProposalKind.MOVE, paragraph, text, after=anchor))
    assert [each.id for each in after(start, accept(start, "a")).paragraphs] == order.split()


def test_an_amendment_to_an_amendment_changes_what_is_proposed() -> None:
    parent = modify("a", "p1", "regional", "regional y birregional")
    child = modify("b", "p1", "birregional", "mundial", old=parent.new_text, amends="a")
    start = table(parent, child)
    amended = after(start, accept(start, "b"))
    assert amended.paragraph("p1").text == ENERGY, "the text itself waits for the proposal"
    assert standing(amended, "a").new_text == ENERGY.replace("regional", "regional y mundial")


def test_an_amendment_to_an_accepted_amendment_amends_the_text() -> None:
    parent = modify("a", "p1", "regional", "regional y birregional")
    child = modify("b", "p1", "birregional", "mundial", old=parent.new_text, amends="a")
    start = table(parent, child)
    accepted = after(start, accept(start, "a"))
    assert standing(accepted, "b").amends == ""
    assert after(accepted, accept(accepted, "b")).paragraph("p1").text == ENERGY.replace(
        "regional", "regional y mundial"
    )


def test_what_amends_a_rejected_proposal_is_stuck() -> None:
    parent = modify("a", "p1", "regional", "regional y birregional")
    child = modify("b", "p1", "birregional", "mundial", old=parent.new_text, amends="a")
    start = table(parent, child)
    assert standing(after(start, reject(start, "a")), "b").obstacle is Obstacle.AMENDED_GONE
    assert standing(after(start, withdraw(start, "a")), "a").state is ProposalState.WITHDRAWN


def test_a_reservation_changes_no_words_and_becomes_a_footnote_of_its_delegation() -> None:
    start = table(proposal("a", ProposalKind.RESERVE, "p1", "Se reserva su posición."))
    changed = after(start, accept(start, "a"))
    assert changed.paragraph("p1").text == start.paragraph("p1").text
    assert changed.paragraph("p1").reservations == (Reservation("Chile", "Se reserva su posición."),)
    assert standing(changed, "a").state is ProposalState.ACCEPTED


def test_proposals_that_amend_each_other_in_a_ring_are_survived() -> None:
    one = modify("a", "p1", "regional", "mundial", amends="b")
    other = modify("b", "p1", "regional", "local", amends="a")
    assert {each.state for each in carried_over((one, other), draft())} <= set(ProposalState)


def test_a_proposal_is_put_forward_once() -> None:
    start = table(modify("a", "p1", "regional", "mundial"))
    with pytest.raises(BugError):
        put_forward(start, [replace(start.proposals[0], new_text="")])


def test_restoring_a_text_keeps_what_was_put_forward_since() -> None:
    begun = table(modify("a", "p1", "regional", "mundial"))
    late = modify("b", "p1", "energía", "agua")
    now = put_forward(begun, [late, modify("c", "p2", "Instaron", "Exhortaron")]).apply(begun)
    now = after(now, accept(now, "a"))
    now = after(now, accept(now, "b"))
    now = after(now, reject(now, "c"))
    restored = after(now, restore(now, begun))
    assert [each.text for each in restored.paragraphs] == [ENERGY, FINANCE, CLOSING]
    assert [(each.id, each.state) for each in restored.proposals] == [
        ("a", ProposalState.OPEN),
        ("b", ProposalState.OPEN),
        ("c", ProposalState.REJECTED),
    ]
    assert restored.proposals[1].new_text == late.new_text
