"""Proposals on paragraphs that editing divides, joins or takes out: carried to where their words are, or stuck."""

from __future__ import annotations

from dataclasses import replace

from drafter.drafting.editing.composing import edits_for_replacement
from drafter.drafting.editing.edits import RemoveParagraph
from drafter.drafting.ids import SequentialIds
from drafter.drafting.model import Draft
from drafter.drafting.negotiation.negotiating import merge_into, strike
from drafter.drafting.negotiation.standing import UNSAID
from drafter.drafting.proposals.model import Obstacle, Proposal, ProposalKind, ProposalState
from drafter.drafting.proposals.settling import accept, reword
from tests.drafting.proposals.test_carrying import ENERGY, FINANCE, after, modify, proposal, standing, table

FIRST, SECOND = "Promover la cooperación regional", "en materia de energía."


def divided(start: Draft) -> Draft:
    """The first paragraph divided in two as an editor does it."""
    edit = edits_for_replacement(start, 0, 0, [FIRST, SECOND], SequentialIds(prefix="n"))
    assert edit is not None
    return edit.apply(start)


def joined(start: Draft) -> Draft:
    """The second paragraph's words at the end of the first's, its number with a line."""
    return merge_into(start, "p2", "p1", UNSAID).apply(start)


def typed_together(start: Draft) -> Draft:
    """The first two paragraphs made one in the editor."""
    edit = edits_for_replacement(start, 0, 1, [f"{ENERGY} {FINANCE}"], SequentialIds(prefix="n"))
    assert edit is not None
    return edit.apply(start)


def test_an_amendment_goes_with_the_half_that_has_its_words() -> None:
    start = divided(table(modify("a", "p1", "regional", "mundial"), modify("b", "p1", "energía", "agua")))
    for name, words in (("a", FIRST.replace("regional", "mundial")), ("b", SECOND.replace("energía", "agua"))):
        carried = standing(start, name)
        assert carried.state is ProposalState.OPEN
        assert words in [each.text for each in after(start, accept(start, name)).paragraphs]


def test_an_amendment_of_both_halves_is_stuck() -> None:
    both = modify("a", "p1", "regional", "mundial", old=ENERGY)
    start = divided(table(replace(both, new_text=both.new_text.replace("energía", "agua"))))
    assert standing(start, "a").obstacle is Obstacle.WORDS_CHANGED


def test_whoever_wanted_a_paragraph_away_or_elsewhere_is_asked_when_it_is_divided() -> None:
    away = proposal("a", ProposalKind.DELETE, "p1")
    elsewhere = proposal("b", ProposalKind.MOVE, "p1", ENERGY, after="p3")
    start = divided(table(away, elsewhere))
    assert standing(start, "a").obstacle is Obstacle.WORDS_CHANGED
    assert standing(start, "b").obstacle is Obstacle.WORDS_CHANGED
    again = reword(start, "a", "")
    assert again is not None
    assert standing(again.apply(start), "a").state is ProposalState.OPEN, "a person put it on the half that is left"


def test_an_amendment_goes_with_the_words_of_a_paragraph_that_is_joined_with_another() -> None:
    start = joined(table(modify("a", "p2", "Instaron", "Exhortaron"), modify("b", "p1", "regional", "mundial")))
    carried = standing(start, "a")
    assert (carried.state, carried.paragraph_id) == (ProposalState.OPEN, "p1")
    start = after(start, accept(start, "a"))
    start = after(start, accept(start, "b"))
    wanted = f"{ENERGY.replace('regional', 'mundial')} {FINANCE.replace('Instaron', 'Exhortaron')}"
    assert start.paragraph("p1").text == wanted


def test_a_deletion_is_not_fulfilled_while_the_words_stand_in_another_paragraph() -> None:
    start = table(proposal("a", ProposalKind.DELETE, "p2"))
    assert standing(joined(start), "a").obstacle is Obstacle.PARAGRAPH_GONE
    assert standing(typed_together(start), "a").obstacle is Obstacle.PARAGRAPH_GONE


def test_a_deletion_takes_no_words_along_that_were_joined_to_its_paragraph() -> None:
    start = joined(table(proposal("a", ProposalKind.DELETE, "p1")))
    assert standing(start, "a").obstacle is Obstacle.WORDS_CHANGED


def test_a_deletion_is_fulfilled_when_the_paragraph_goes() -> None:
    start = table(proposal("a", ProposalKind.DELETE, "p2"))
    struck = strike(start, ["p2"], UNSAID)
    assert struck is not None
    assert standing(struck.apply(start), "a").state is ProposalState.FULFILLED
    removed = RemoveParagraph(start.paragraphs[1], 1).apply(start)
    assert standing(removed, "a").state is ProposalState.FULFILLED


def test_an_addition_goes_behind_the_line_of_a_paragraph_that_was_struck() -> None:
    start = table(proposal("a", ProposalKind.ADD, "n1", "Nuevo.", after="p2"))
    struck = strike(start, ["p2"], UNSAID)
    assert struck is not None
    changed = struck.apply(start)
    changed = after(changed, accept(changed, "a"))
    assert [each.text for each in changed.paragraphs[1:3]] == ["[suprimido]", "Nuevo."]


def test_a_reservation_to_a_paragraph_that_is_gone_waits_for_a_person() -> None:
    start = table(proposal("a", ProposalKind.RESERVE, "p2", "Se reserva."))
    struck = strike(start, ["p2"], UNSAID)
    assert struck is not None
    assert standing(struck.apply(start), "a").obstacle is Obstacle.PARAGRAPH_GONE


def test_line_breaks_inside_a_paragraph_are_words_like_others() -> None:
    start = table(modify("a", "p1", " regional", "\nregional\ny local"), modify("b", "p1", "energía", "agua"))
    changed = after(start, accept(start, "a"))
    changed = after(changed, accept(changed, "b"))
    assert changed.paragraph("p1").text == "Promover la cooperación\nregional\ny local en materia de agua."


def amending(name: str, amended: Proposal, new: str) -> Proposal:
    return replace(
        amended, id=name, kind=ProposalKind.MODIFY, old_text=amended.new_text, new_text=new, amends=amended.id
    )


def test_who_amends_a_deletion_or_a_move_says_what_the_paragraph_is_to_say() -> None:
    for other in (proposal("a", ProposalKind.DELETE, "p1"), proposal("a", ProposalKind.MOVE, "p1", ENERGY, after="p3")):
        start = table(other, amending("b", other, ENERGY.replace("regional", "mundial")))
        carried = standing(start, "b")
        assert (carried.state, carried.amends) == (ProposalState.OPEN, "")
        changed = after(start, accept(start, "b"))
        assert changed.paragraph("p1").text == carried.new_text
        assert standing(changed, "a").state is ProposalState.OPEN


def test_who_amends_what_was_taken_into_a_proposal_amends_that_proposal() -> None:
    a = modify("a", "p1", "regional", "regional y birregional")
    b = amending("b", a, a.new_text.replace("birregional", "mundial"))
    c = amending("c", b, b.new_text.replace("mundial", "local"))
    start = table(a, b, c)
    start = after(start, accept(start, "b"))
    assert standing(start, "c").amends == "a"
    start = after(start, accept(start, "c"))
    assert standing(start, "a").new_text == ENERGY.replace("regional", "regional y local")
    assert start.paragraph("p1").text == ENERGY


def test_adjusting_a_proposal_to_what_it_says_already_changes_nothing() -> None:
    start = table(modify("a", "p1", "regional", "mundial"))
    assert reword(start, "a", start.proposals[0].new_text) is None
