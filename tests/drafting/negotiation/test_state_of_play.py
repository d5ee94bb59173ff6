"""The state of play, counted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from drafter.deeds.tables import shipped_notation
from drafter.drafting import Draft, Paragraph, Status, Version
from drafter.drafting.brackets import BracketCounts, Stance
from drafter.drafting.negotiation.positions_matrix import positions_matrix
from drafter.drafting.negotiation.private_layer import Position
from drafter.drafting.negotiation.standing import Standing
from drafter.drafting.negotiation.state_of_play import state_of_play
from drafter.instruments import ClauseKind

NOTATION = shipped_notation()
DRAFT = Draft(
    "Declaración",
    "es",
    (
        Paragraph("t", ClauseKind.TITLE, "", "Declaración [de Salvador]"),
        Paragraph("a", ClauseKind.PARAGRAPH, "1.", "Reafirmaron su compromiso.", Status.AGREED),
        Paragraph("b", ClauseKind.PARAGRAPH, "2.", "[Instaron / Exhortaron] a todos [y a todas [sin más]]."),
        Paragraph("c", ClauseKind.PARAGRAPH, "3.", "Decidieron reunirse [[en 2010", Status.OPEN),
        Paragraph("d", ClauseKind.PARAGRAPH, "4.", "y después].", Status.OPEN),
        Paragraph("e", ClauseKind.PARAGRAPH, "5.", "[suprimido]", Status.DELETED, standing=Standing(words="Uno.")),
        Paragraph("f", ClauseKind.PARAGRAPH, "6.", "Celebraron. [Acordado ad ref.]", Status.RESERVED),
    ),
)


def test_brackets_and_options_are_counted_for_each_paragraph_and_in_all() -> None:
    state = state_of_play(DRAFT, NOTATION)
    counts = {each.paragraph_id: (each.counts.brackets, each.counts.options) for each in state.paragraphs}
    assert counts["a"] == (0, 0)
    assert counts["b"] == (3, 3)
    assert counts["e"] == (0, 0)
    assert counts["f"] == (0, 0), "a tag of status is no bracket to be settled"
    assert "t" not in counts
    assert state.now.counts == sum((each.counts for each in state.paragraphs), BracketCounts())


def test_in_brackets_is_derived_and_said_only_where_nobody_said_more() -> None:
    state = state_of_play(DRAFT, NOTATION)
    assert {each.paragraph_id: each.status for each in state.paragraphs} == {
        "a": Status.AGREED,
        "b": Status.BRACKETED,
        "c": Status.BRACKETED,
        "d": Status.BRACKETED,
        "e": Status.DELETED,
        "f": Status.RESERVED,
    }
    assert state.now.by_status == {Status.BRACKETED: 3, Status.RESERVED: 1, Status.AGREED: 1, Status.DELETED: 1}
    assert (state.now.paragraphs, state.now.agreed) == (6, 1)


def test_words_agreed_are_those_of_agreed_paragraphs() -> None:
    now = state_of_play(DRAFT, NOTATION).now
    assert now.words_agreed == 3
    assert now.words > 3


def test_a_paragraph_is_followed_over_versions() -> None:
    fewer = replace(
        DRAFT,
        paragraphs=tuple(
            replace(each, text="[Instaron] a todos.") if each.id == "b" else each
            for each in DRAFT.paragraphs
            if each.id != "f"
        ),
    )
    versions = [Version("Rev.1", "t1", 1, fewer), Version("Rev.2", "t2", 2, DRAFT)]
    state = state_of_play(DRAFT, NOTATION, versions)
    by_id = {each.paragraph_id: each for each in state.paragraphs}
    assert by_id["b"].earlier == (BracketCounts(1, 1), BracketCounts(3, 3))
    assert by_id["b"].before == BracketCounts(1, 1)
    assert by_id["f"].earlier[0] is None
    assert by_id["f"].before is None
    assert by_id["a"].before is None
    assert [(each.name, each.made_at) for each in state.versions] == [("Rev.1", "t1"), ("Rev.2", "t2")]
    assert state.versions[1].counts == state.now.counts
    assert state.versions[0].paragraphs == 5


@pytest.mark.parametrize("text", ["", "[", "]", "[[[", "[a/b"])
def test_any_text_can_be_counted(text: str) -> None:
    state = state_of_play(replace(DRAFT, paragraphs=(replace(DRAFT.paragraphs[1], text=text),)), NOTATION)
    assert len(state.paragraphs) == 1


def test_positions_are_arranged_by_paragraph_and_delegation() -> None:
    positions = [
        Position("Perú", "b", "[y a todas [sin más]]", Stance.DELETE),
        Position("Cuba", "b", "", Stance.SUPPORT),
        Position("Perú", "b", "", Stance.FLEXIBLE, "«si entra el 3»"),
        Position("México", "a", "", Stance.RETAIN),
        Position("Chile", "gone", "", Stance.OPPOSE),
    ]
    matrix = positions_matrix(DRAFT, positions, ["Cuba", "Argentina", "Perú"])
    assert matrix.delegations == ("Cuba", "Perú", "México")
    assert matrix.paragraph_ids == ("a", "b")
    assert matrix.cells["b", "Perú"] == (positions[2], positions[0])
    assert ("a", "Perú") not in matrix.cells
    assert matrix.lost == (positions[4],)
