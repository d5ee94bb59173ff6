"""Who holds what, as everybody can see it."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from drafter.deeds.tables import shipped_notation
from drafter.drafting import Draft, Paragraph, Status, Version
from drafter.drafting.brackets import BracketCounts, Stance
from drafter.drafting.negotiation.capital_report import open_paragraphs
from drafter.drafting.negotiation.standing import Reservation, Standing
from drafter.drafting.negotiation.state_of_play import state_of_play
from drafter.drafting.negotiation.stated_positions import Source, StatedPosition, stated_positions
from drafter.drafting.proposals.model import Proposal, ProposalKind, ProposalState
from drafter.instruments import ClauseKind

NOTATION = shipped_notation()
DRAFT = Draft(
    "Declaración",
    "es",
    (
        Paragraph("t", ClauseKind.TITLE, "", "Declaración"),
        Paragraph("a", ClauseKind.PARAGRAPH, "1.", "Reafirmaron su compromiso [urgente – Brasil; Cuba: suprimir]."),
        Paragraph("b", ClauseKind.PARAGRAPH, "2.", "Acordaron reunirse.", Status.AGREED),
        Paragraph(
            "c",
            ClauseKind.PARAGRAPH,
            "3.",
            "Instaron a todos.",
            Status.PENDING_ONE,
            standing=Standing(delegation="Colombia"),
            reservations=(Reservation("Argentina", "No se suma."),),
        ),
        Paragraph("d", ClauseKind.PARAGRAPH, "4.", "[suprimido – Chile]", Status.DELETED),
    ),
    proposals=(
        Proposal("x", ProposalKind.DELETE, ("PER",), "", "t1", "a", "Reafirmaron.", ""),
        Proposal("y", ProposalKind.ADD, ("Uruguay",), "", "t1", "new", "", "Otro párrafo.", after="c"),
        Proposal("z", ProposalKind.DELETE, ("HTI",), "", "t1", "a", "", "", state=ProposalState.REJECTED),
    ),
)


def held(paragraph_id: str) -> set[tuple[str, Stance, Source]]:
    found = stated_positions(DRAFT, NOTATION)
    return {(each.party, each.stance, each.source) for each in found if each.paragraph_id == paragraph_id}


def test_brackets_proposals_reservations_and_what_is_pending_say_who_holds_what() -> None:
    assert held("a") == {
        ("BRA", Stance.PROPOSE, Source.BRACKET),
        ("CUB", Stance.DELETE, Source.BRACKET),
        ("PER", Stance.DELETE, Source.PROPOSAL),
    }
    assert held("c") == {
        ("URY", Stance.PROPOSE, Source.PROPOSAL),
        ("ARG", Stance.RESERVE, Source.RESERVATION),
        ("COL", Stance.RESERVE, Source.PENDING),
    }


def test_nothing_is_held_where_the_words_are_agreed_or_gone() -> None:
    assert held("b") == held("d") == set()


def test_what_was_rejected_is_held_by_nobody() -> None:
    assert "HTI" not in {each.party for each in stated_positions(DRAFT, NOTATION)}


def test_who_only_supports_does_not_hold_a_paragraph_open() -> None:
    state = state_of_play(DRAFT, NOTATION)
    stated = (
        StatedPosition("BRA", "a", Stance.SUPPORT, Source.BRACKET),
        StatedPosition("CUB", "a", Stance.DELETE, Source.BRACKET),
        StatedPosition("CUB", "a", Stance.PROPOSE, Source.PROPOSAL),
    )
    assert open_paragraphs(DRAFT, state, stated)[0].holders == ("CUB",)


def test_an_open_paragraph_says_how_many_brackets_it_had_in_a_version() -> None:
    earlier = replace(DRAFT, paragraphs=DRAFT.paragraphs[:2])
    state = state_of_play(DRAFT, NOTATION, [Version("Rev.1", "t", 0, earlier)])
    first, second = open_paragraphs(DRAFT, state, (), "Rev.1")
    assert (first.name, first.before) == ("1", BracketCounts(1, 1))
    assert (second.name, second.before) == ("3", None)
    assert {each.before for each in open_paragraphs(DRAFT, state, ())} == {None}


def test_a_paragraph_without_number_is_known_by_how_it_begins() -> None:
    bare = replace(DRAFT, paragraphs=(replace(DRAFT.paragraphs[1], label="•"),))
    (one,) = open_paragraphs(bare, state_of_play(bare, NOTATION), ())
    assert (one.name, one.opening) == ("", DRAFT.paragraphs[1].text)


@given(
    st.lists(
        st.tuples(st.sampled_from([each for each in Status if each is not Status.BRACKETED]), st.text("[]/ a–,B")),
        max_size=12,
    )
)
def test_every_paragraph_is_open_agreed_or_gone_and_counted_once(texts: list[tuple[Status, str]]) -> None:
    paragraphs = tuple(
        Paragraph(str(place), ClauseKind.PARAGRAPH, f"{place}.", words, status)
        for place, (status, words) in enumerate(texts, 1)
    )
    draft = Draft("D", "es", paragraphs)
    state = state_of_play(draft, NOTATION)
    opened = open_paragraphs(draft, state, stated_positions(draft, NOTATION))
    now = state.now
    assert sum(now.by_status.values()) == now.paragraphs == len(paragraphs)
    assert len(opened) + sum(each.status.is_locked for each in state.paragraphs) == len(paragraphs)
    assert now.living - now.agreed == len(opened)
    assert now.counts == sum((each.counts for each in state.paragraphs), BracketCounts())
    assert 0 <= now.words_agreed <= now.words
