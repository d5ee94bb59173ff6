"""Texts of other families: page furniture, lists and headings as other converters and houses leave them."""

from __future__ import annotations

import pytest

from drafter.instruments import ClauseKind, Instrument, InstrumentMetadata, VerbLadder, parse, propose
from drafter.library import load_ladder

LADDER = load_ladder()


def read(text: str) -> Instrument:
    return parse(text, InstrumentMetadata("X", "X"), VerbLadder(()))


def paths(text: str) -> list[str]:
    return [clause.id.partition(":")[2] for clause in read(text).clauses]


LINE = "Los países reafirmaron su compromiso con la cooperación y con la\n"


def page(number: int) -> str:
    return LINE * 11 + f"integración de la región número {number}.\n"


def test_lone_page_numbers_at_the_foot_are_furniture() -> None:
    text = f"{page(1)}\n1\n\f{page(2)}\n2\n\f{page(3)}\n3\n"
    found = read(text)
    assert found.furniture == ("1", "2", "3")
    assert [clause.pages for clause in found.clauses] == [(1, 1), (2, 2), (3, 3)]


def test_lone_page_numbers_without_form_feeds_count_on() -> None:
    found = read(f"{page(1)}\n1\n\n{page(2)}\n2\n\n{page(3)}\n3\n")
    assert found.furniture == ("1", "2", "3")


def test_a_sentence_goes_on_over_a_foot_and_a_running_head() -> None:
    body = LINE * 12
    text = "".join(f"A/C.2/63/L.4\n\n{body}\n- {number} -\n\f" for number in range(1, 4))
    found = read(text)
    assert len(found.clauses) == 1
    assert found.clauses[0].pages == (1, 3)
    assert found.clauses[0].text == " ".join([LINE.strip()] * 36)


def test_a_lone_number_in_the_text_is_not_lost() -> None:
    found = read("El año de la cumbre fue el siguiente\n\n2008\n\nAsí consta en las actas de la reunión.\n")
    assert found.furniture == ()
    assert "2008" in [clause.text for clause in found.clauses]


def test_preambular_and_operative_paragraphs_are_told_apart() -> None:
    text = (
        "PP1 Recordando la Carta,\n\nPP2 Reafirmando sus principios,\n\nOP1 Decide actuar;\n\nOP1bis Insta a todos.\n"
    )
    found = read(text)
    assert paths(text) == ["pp1", "pp2", "p1", "p1bis"]
    assert [clause.kind for clause in found.clauses] == [ClauseKind.PREAMBLE] * 2 + [ClauseKind.PARAGRAPH] * 2


def test_a_list_of_sentences_after_a_chapeau_is_of_items_not_of_headings() -> None:
    text = (
        "Los Jefes de Estado acuerdan lo que sigue.\n\n1. Deciden:\n\na) Crear un fondo;\n\nb) Reunirse:\n\n"
        "i) cada año;\n\nii) si hace falta.\n\nc) Informar.\n\n2. Agradecen.\n"
    )
    assert paths(text) == ["preambulo", "p1", "p1.i1", "p1.i2", "p1.i2.d1", "p1.i2.d2", "p1.i3", "p2"]


def test_the_ninth_letter_is_no_roman_one() -> None:
    letters = "".join(f"{letter}) Cooperar en la materia {letter}.\n\n" for letter in "abcdefghijk")
    found = read(f"1. Deciden:\n\n{letters}2. Agradecen.\n")
    assert paths(f"1. Deciden:\n\n{letters}2. Agradecen.\n")[-2:] == ["p1.i11", "p2"]
    assert [clause.label.number for clause in found.clauses[1:-1] if clause.label] == list(range(1, 12))


def test_text_after_a_list_goes_back_to_what_owns_the_list() -> None:
    text = "1. Deciden:\n\n• Crear un fondo.\n\n• Apoyar a todos.\n\nEste párrafo sigue al primero.\n\n2. Agradecen.\n"
    found = read(text)
    assert paths(text) == ["p1", "p1.i1", "p1.i2", "p1.b2", "p2"]
    assert found.clauses[3].kind is ClauseKind.SUBPARAGRAPH


def test_headings_without_number_open_sections() -> None:
    text = (
        "1. Reafirman su compromiso.\n\nComercio\n\n2. Instan a concluir la ronda.\n\n"
        "Energía\n\n3. Resaltan el ahorro.\n"
    )
    found = read(text)
    assert paths(text) == ["p1", "s1", "p2", "s2", "p3"]
    assert (found.by_id["X:p3"].section, found.by_id["X:p3"].section_title) == ("2", "Energía")


def test_an_annex_that_counts_again_keeps_its_ids_apart() -> None:
    text = "1. Uno es uno.\n\n2. Dos son dos.\n\n1. Otra vez uno.\n\n2. Otra vez dos.\n"
    assert len(set(paths(text))) == 4


def test_a_year_and_an_initial_after_a_blank_line_are_words() -> None:
    text = "1. Primero sin más.\n\n2015. Así dijo el año.\n\nA. Pérez habló.\n\n2. Segundo sin más.\n"
    assert [clause.text for clause in read(text).clauses][1:3] == ["2015. Así dijo el año.", "A. Pérez habló."]


@pytest.mark.parametrize(
    "sign", ["\n\nI - a", "se reunieron en A ", "a", ".", "1. ", "• ", "(", "pre-", "9 ", "2 / 21", '."', "- ", "ivx"]
)
def test_endless_signs_are_read_without_endless_work(sign: str) -> None:
    source = sign * (20_000 if len(sign) <= 6 else 4_000)
    found = parse(source, InstrumentMetadata("X", "X"), LADDER)
    kept = "".join((clause.label.as_typed if clause.label else "") + clause.text for clause in found.clauses)
    assert len("".join(kept.split())) + len("".join("".join(found.furniture).split())) == len("".join(source.split()))


def test_what_pages_print_is_on_the_page_it_counts() -> None:
    cutting = propose("3 / 9\n\n1. Uno.\n\n2. Dos.\n")
    assert cutting.furniture == ("3 / 9",)
    assert [piece.pages for piece in cutting.pieces] == [(3, 3), (3, 3), (3, 3)]
