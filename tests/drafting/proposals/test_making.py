"""A delegation's paper becomes proposals, and all of them together are its paper again."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.drafting import Draft, Paragraph
from drafter.drafting.editing.edits_as_json import from_json, to_json
from drafter.drafting.file.as_json import draft_from_json, draft_to_json
from drafter.drafting.ids import SequentialIds
from drafter.drafting.proposals.making import Proposer, edited_from_texts, proposals_from_edited
from drafter.drafting.proposals.model import Precedent, Proposal, ProposalKind
from drafter.drafting.proposals.settling import accept, put_forward
from drafter.instruments import ClauseKind

TEXTS = (
    "Reafirmaron su compromiso con la paz y el desarrollo de la región.",
    "Instaron a los países desarrollados a cumplir sus compromisos sin demora.",
    "Decidieron crear un fondo regional de energía renovable para todos.",
    "Acordaron reunirse en México en el primer semestre del año siguiente.",
)
CHILE = Proposer(("Chile",), "Rev.1", "2026-11-23T09:00:00Z", "Lenguaje acordado", Precedent("SALV-2008:p9", "párr. 9"))


def draft_of(*texts: str) -> Draft:
    paragraphs = (Paragraph(f"p{n}", ClauseKind.PARAGRAPH, f"{n}.", text) for n, text in enumerate(texts, 1))
    return Draft("Declaración", "es", tuple(paragraphs))


BASE = draft_of(*TEXTS)


def paper(*texts: str) -> tuple[Proposal, ...]:
    """What somebody proposes who sends the base back with those texts."""
    edited = edited_from_texts(BASE, [(ClauseKind.PARAGRAPH, text) for text in texts], SequentialIds(prefix="n"))
    return proposals_from_edited(BASE, edited, CHILE, SequentialIds(prefix="a"))


def all_accepted(draft: Draft, proposals: tuple[Proposal, ...]) -> Draft:
    if proposals:
        draft = put_forward(draft, proposals).apply(draft)
    for proposal in proposals:
        draft = accept(draft, proposal.id).apply(draft)
    return draft


def test_a_paper_without_changes_proposes_nothing() -> None:
    assert paper(*TEXTS) == ()


def test_words_changed_in_a_paragraph_are_an_amendment_to_it() -> None:
    (only,) = paper(*TEXTS[:1], TEXTS[1].replace("Instaron", "Exhortaron"), *TEXTS[2:])
    assert (only.kind, only.paragraph_id, only.delegations, only.base) == (
        ProposalKind.MODIFY,
        "p2",
        ("Chile",),
        "Rev.1",
    )
    assert (only.reason, only.precedent) == (CHILE.reason, CHILE.precedent)


def test_a_paragraph_that_is_left_out_is_a_deletion_and_a_new_one_an_addition() -> None:
    gone, come = paper(TEXTS[0], *TEXTS[2:], "Agradecieron al pueblo de Bahía su hospitalidad.")
    assert (gone.kind, gone.paragraph_id, gone.old_text) == (ProposalKind.DELETE, "p2", TEXTS[1])
    assert (come.kind, come.after, come.new_text[:11]) == (ProposalKind.ADD, "p4", "Agradeciero")


def test_a_paragraph_in_another_place_is_a_move_and_its_other_words_an_amendment() -> None:
    moved, amended = paper(*TEXTS[1:], TEXTS[0].replace("la paz", "la democracia"))
    assert (moved.kind, moved.paragraph_id, moved.after) == (ProposalKind.MOVE, "p1", "p4")
    assert (amended.kind, amended.paragraph_id) == (ProposalKind.MODIFY, "p1")


EDITED = st.permutations(BASE.paragraphs).flatmap(
    lambda order: st.lists(
        st.sampled_from([*order, *(replace(each, text=each.text + " Siempre.") for each in order)])
        | st.builds(lambda n: Paragraph(f"n{n}", ClauseKind.PARAGRAPH, "", f"Nuevo {n}."), st.integers(1, 6)),
        unique_by=lambda each: each.id,
        max_size=8,
    )
)


@settings(deadline=None, max_examples=200)
@given(EDITED)
def test_all_proposals_of_a_paper_accepted_one_by_one_are_the_paper(paragraphs: list[Paragraph]) -> None:
    edited = replace(BASE, paragraphs=tuple(paragraphs))
    proposals = proposals_from_edited(BASE, edited, CHILE, SequentialIds(prefix="a"))
    result = all_accepted(BASE, proposals)
    there = [(each.id, each.text) for each in result.paragraphs if not each.status.is_gone]
    assert there == [(each.id, each.text) for each in paragraphs]


@settings(deadline=None, max_examples=100)
@given(EDITED)
def test_drafts_and_edits_with_proposals_survive_being_written_down(paragraphs: list[Paragraph]) -> None:
    edited = replace(BASE, paragraphs=tuple(paragraphs))
    proposals = proposals_from_edited(BASE, edited, CHILE, SequentialIds(prefix="a"))
    if not proposals:
        return
    edit = put_forward(BASE, proposals)
    assert from_json(to_json(edit)) == edit
    assert draft_from_json(draft_to_json(edit.apply(BASE))) == edit.apply(BASE)
