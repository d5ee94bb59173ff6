"""Additions at one place: the table's order, whichever is accepted first."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

from drafter.deeds.tables import shipped_notation
from drafter.drafting.negotiation.standing import Reservation
from drafter.drafting.proposals.model import Proposal, ProposalKind, ProposalState
from drafter.drafting.proposals.settling import accept
from tests.drafting.proposals.test_carrying import after, proposal, standing, table

TABLE = shipped_notation().table


def addition(name: str, code: str, words: str, anchor: str) -> Proposal:
    return replace(proposal(name, ProposalKind.ADD, f"n-{name}", words, after=anchor), delegations=(code,))


def test_additions_at_one_place_stand_in_the_tables_order_whichever_is_accepted_first() -> None:
    wanted = ["El Grupo.", "Argentina.", "Chile uno.", "Chile dos.", "Cuba."]
    start = table(
        addition("c", "CUB", "Cuba.", "p1"),
        addition("h", "CHL", "Chile uno.", "p1"),
        addition("i", "CHL", "Chile dos.", "n-h"),
        addition("a", "ARG", "Argentina.", "p1"),
        addition("g", "G77", "El Grupo.", "p1"),
    )
    for order in permutations("chiag"):
        changed = start
        for name in order:
            changed = accept(changed, name, table=TABLE).apply(changed)
        assert [each.text for each in changed.paragraphs[1:6]] == wanted, order


def test_the_same_addition_of_another_is_fulfilled_and_what_followed_it_follows_the_one_there() -> None:
    start = table(
        addition("a", "CHL", "Lo mismo.", "p1"),
        addition("b", "CHL", "Lo siguiente.", "n-a"),
        addition("c", "CUB", "Lo mismo.", "p1"),
    )
    changed = after(start, accept(start, "c"))
    assert (standing(changed, "a").state, standing(changed, "b").after) == (ProposalState.FULFILLED, "n-c")
    changed = after(changed, accept(changed, "b"))
    assert [each.text for each in changed.paragraphs[1:3]] == ["Lo mismo.", "Lo siguiente."]


def test_whoever_adds_the_same_words_twice_has_them_twice() -> None:
    start = table(addition("a", "CHL", "Otra vez.", "p1"), addition("b", "CHL", "Otra vez.", "n-a"))
    for name in "ab":
        start = after(start, accept(start, name))
    assert [each.text for each in start.paragraphs[1:3]] == ["Otra vez.", "Otra vez."]


def test_a_reservation_is_made_under_the_name_of_its_delegation() -> None:
    reserved = replace(proposal("a", ProposalKind.RESERVE, "p1", "Se reserva."), delegations=("CHL", "CUB"))
    start = table(reserved)
    changed = accept(start, "a", table=TABLE).apply(start)
    assert changed.paragraph("p1").reservations == (
        Reservation("Chile", "Se reserva."),
        Reservation("Cuba", "Se reserva."),
    )
