"""Notes that a plain text prints at its end, and their marks among its words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.instruments import ClauseKind, Cutting, Doubt, propose, short_citation
from drafter.instruments.verbs import VerbLadder

BODY = "1. Reafirma su apoyo a los puertos{one}\n\n2. Exhorta a cooperar{two} en alta mar.\n"
STATED = "Orilla se disocia de este párrafo."
RESERVED = "Ribera reserva su posición."


def cut(marks: tuple[str, str], above: str, notes: tuple[str, ...]) -> Cutting:
    return propose(f"{BODY.format(one=marks[0], two=marks[1])}\n{above}\n\n" + "\n\n".join(notes) + "\n", language="es")


def texts(cutting: Cutting, kind: ClauseKind) -> list[str]:
    return [piece.text for piece in cutting.pieces if piece.kind is kind and not piece.furniture]


@pytest.mark.parametrize("above", ["__________", "NOTAS DE PIE DE PÁGINA", "Notas", "Footnotes", "————"])
@pytest.mark.parametrize(
    ("marks", "signs"), [((".1/", "2/"), ("1.", "2.")), ((";1", "2"), ("1", "2")), ((" 1/", " 2/"), ("1/", "2/"))]
)
def test_listed_notes_are_clauses_and_their_marks_no_words(
    above: str, marks: tuple[str, str], signs: tuple[str, str]
) -> None:
    cutting = cut(marks, above, (f"{signs[0]} {STATED}", f"{signs[1]} {RESERVED}"))
    assert texts(cutting, ClauseKind.NOTE) == [STATED, RESERVED]
    assert texts(cutting, ClauseKind.PARAGRAPH)[1] == "Exhorta a cooperar en alta mar."
    assert above in cutting.furniture
    assert Doubt.JOINED_OVER_PAGES not in [doubt for piece in cutting.pieces for doubt in piece.doubts]
    clauses = cutting.instrument(VerbLadder(())).by_id
    assert [short_citation(clause, clauses) for clause in clauses.values()][-2:] == ["nota 1", "nota 2"]


@pytest.mark.parametrize(
    ("marks", "notes"),
    [
        (("", "2"), (f"1 {STATED}", f"2 {RESERVED}")),  # the first is called nowhere
        (("1", "2"), (f"1 {STATED}", f"3 {RESERVED}")),  # the third is no second, and the first ends the list
    ],
)
def test_a_list_whose_marks_are_not_all_there_takes_no_word_from_the_text(
    marks: tuple[str, str], notes: tuple[str, ...]
) -> None:
    cutting = cut(marks, "Notas", notes)
    assert f"Exhorta a cooperar{marks[1]} en alta mar." in [piece.text for piece in cutting.pieces]


def test_figures_that_belong_to_their_word_stay_where_no_note_has_them() -> None:
    cutting = propose("1. Protege 40 km2 de costa.\n\n2. Reduce el CO2 de los puertos.\n", language="es")
    assert [piece.text for piece in cutting.pieces] == ["Protege 40 km2 de costa.", "Reduce el CO2 de los puertos."]


def test_a_mark_can_be_set_apart_and_joined_again() -> None:
    cutting = cut((".1/", "2/"), "Notas", (f"1. {STATED}", f"2. {RESERVED}"))
    freed = cutting.freed(1, 0)
    assert [piece.line for piece in freed.pieces[1:4]] == ["2. Exhorta a cooperar", "2/", "en alta mar."]
    assert freed.joined(1).pieces[1].text == cutting.pieces[1].text


LINES = (
    "paz1", "mar,2", "sol 1/", "«así»1", "1 Orilla.", "1. Orilla.", "2 Ribera.", "1/ Orilla", "Notas", "_____",
    "12-34567 (S)", "CO2", "",
)  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(st.lists(st.sampled_from(LINES), max_size=14))
def test_no_list_of_notes_loses_a_character_or_its_place(lines: list[str]) -> None:
    source = "\n\n".join(lines)
    assert "".join(propose(source, language="es").words.split()) == "".join(source.split())


def test_the_last_of_a_list_has_its_letter_after_an_and() -> None:
    cutting = propose("1. As autoridades:\n\na) concederão as licenças; e\nb) publicarão os horários.\n", language="pt")
    assert [piece.typed for piece in cutting.pieces] == ["1.", "a)", "b)"]
