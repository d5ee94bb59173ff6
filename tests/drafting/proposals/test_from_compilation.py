"""A compilation and the proposals made of it say the same."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from drafter.deeds.tables import shipped_notation
from drafter.drafting import Draft, Paragraph
from drafter.drafting.ids import SequentialIds
from drafter.drafting.proposals.from_compilation import proposals_from_compilation
from drafter.drafting.proposals.making import Proposer
from drafter.drafting.proposals.model import Proposal, ProposalKind
from drafter.drafting.proposals.settling import accept, put_forward
from drafter.errors import BugError
from drafter.instruments import ClauseKind
from tests.drafting.compilation.compilations import ODD, WORDS, compiled_of, negotiations, sources

ON_THE_BASE = Proposer((), "Rev.1", "2026-11-23T09:00:00Z")
TABLE = shipped_notation().table


def draft_of(lines: list[str]) -> Draft:
    paragraphs = (Paragraph(f"p{n}", ClauseKind.PARAGRAPH, "", line) for n, line in enumerate(lines, 1))
    return Draft("Declaración", "es", tuple(paragraphs))


def proposed(base: list[str], texts: dict[str, list[str]]) -> tuple[Proposal, ...]:
    compilation = compiled_of(sources(*base), {code: sources(*text) for code, text in texts.items()}).compilation
    assert compilation is not None
    return proposals_from_compilation(compilation, draft_of(base), ON_THE_BASE, SequentialIds(prefix="a"))


def test_what_several_want_alike_is_one_proposal_of_all_of_them() -> None:
    base = ["Reafirmaron la paz y el desarrollo.", "Instaron a los países a cumplir."]
    new = "Acordaron reunirse en México el año próximo."
    exhorted = base[1].replace("Instaron", "Exhortaron")
    proposals = proposed(base, {"CHL": [base[0], new, exhorted], "CUB": [base[0], new, base[1]], "PER": [base[0]]})
    assert [(each.kind, each.delegations) for each in proposals] == [
        (ProposalKind.ADD, ("CHL", "CUB")),
        (ProposalKind.MODIFY, ("CHL",)),
        (ProposalKind.DELETE, ("PER",)),
    ]
    assert (proposals[0].after, proposals[0].new_text, proposals[1].new_text) == ("p1", new, exhorted)
    assert {each.base for each in proposals} == {"Rev.1"}


@settings(deadline=None, max_examples=120)
@given(negotiations([*WORDS, *ODD]))
def test_a_delegations_proposals_accepted_one_by_one_are_its_text(
    negotiation: tuple[list[str], dict[str, list[str]]],
) -> None:
    base, texts = negotiation
    compilation = compiled_of(sources(*base), {code: sources(*text) for code, text in texts.items()}).compilation
    assert compilation is not None
    start = draft_of([each.text for each in compilation.base])
    proposals = proposals_from_compilation(compilation, start, ON_THE_BASE, SequentialIds(prefix="a"))
    for code, text in texts.items():
        own = [each for each in proposals if code in each.delegations]
        made = put_forward(start, own).apply(start) if own else start
        for each in own:
            made = accept(made, each.id, table=TABLE).apply(made)
        there = [each.text for each in made.paragraphs if not each.status.is_gone]
        assert there == [each.text for each in sources(*text)]


def test_proposals_are_made_on_the_base_that_was_compiled() -> None:
    compilation = compiled_of(sources("Uno."), {"CHL": sources("Dos.")}).compilation
    assert compilation is not None
    with pytest.raises(BugError):
        proposals_from_compilation(compilation, draft_of(["Otro."]), ON_THE_BASE, SequentialIds(prefix="a"))
