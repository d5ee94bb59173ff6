"""The paragraph that somebody calls out is found as it is said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.drafting import Draft, Paragraph
from drafter.drafting.labelling.jumping import MOST_FOUND, paragraphs_called
from drafter.instruments import ClauseKind

P, H, ITEM, C = ClauseKind.PARAGRAPH, ClauseKind.HEADING, ClauseKind.ITEM, ClauseKind.CHAPEAU

DRAFT = Draft(
    "Declaración",
    "es",
    (
        Paragraph("title", ClauseKind.TITLE, "", "Declaración de Salvador"),
        Paragraph("p1", P, "", "Reunidos en Salvador, Bahía, las Jefas y los Jefes"),
        Paragraph("p2", P, "2.", "Recordaron la Carta de las Naciones Unidas."),
        Paragraph("p9", P, "9.", "Reafirmaron su compromiso con los Objetivos."),
        Paragraph("p9b", P, "9 bis.", "Señalaron que la energía es un bien común."),
        Paragraph("p9t", P, "9 ter.", "Destacaron la integración."),
        Paragraph("p12", P, "12.", "Acogieron con beneplácito el informe."),
        Paragraph("p23", C, "23.", "Acordaron los compromisos siguientes:"),
        Paragraph("s1", H, "1.", "Cooperación entre mecanismos"),
        Paragraph("s1i1", ITEM, "•", "Ampliar la cooperación."),
        Paragraph("s9", H, "9.", "Derechos humanos"),
        Paragraph("s9i1", ITEM, "•", "Promover la educación."),
        Paragraph("s9i2", ITEM, "•", "Promover la cultura."),
        Paragraph("annex", H, "", "Anexo"),
    ),
)

UN = Draft(
    "Resolution",
    "en",
    (
        Paragraph("pp2", P, "PP2", "Recalling its resolutions,"),
        Paragraph("op2", P, "OP2", "Decides to remain seized;"),
        Paragraph("op7", P, "OP7", "Urges all States;"),
        Paragraph("op7t", P, "OP7ter", "Invites the parties;"),
        Paragraph("alt", P, "3 alt", "Could be acceptable."),
    ),
)


@pytest.mark.parametrize(
    "words",
    ["9 bis", "9bis", "9.bis", "9 BIS.", "párr. 9 bis", "parr 9 bis", "párrafo 9 bis", "  párr.9  bis ", "OP9bis"],
)
def test_a_number_is_found_however_it_is_said(words: str) -> None:
    assert paragraphs_called(DRAFT, words)[0] == "p9b"


@pytest.mark.parametrize("words", ["op7ter", "OP 7 ter", "7 ter", "op. 7ter", "párr. 7 ter"])
def test_operative_paragraphs_are_found_with_and_without_their_letters(words: str) -> None:
    assert paragraphs_called(UN, words)[0] == "op7t"


def test_the_preamble_is_not_the_operative_part() -> None:
    assert paragraphs_called(UN, "pp2") == ("pp2",)
    assert paragraphs_called(UN, "op2") == ("op2",)
    assert paragraphs_called(UN, "2") == ("pp2", "op2")
    assert paragraphs_called(UN, "3alt") == ("alt",)


def test_a_bare_number_gives_the_paragraph_before_sections_and_those_with_bis() -> None:
    assert paragraphs_called(DRAFT, "9")[:4] == ("p9", "s9", "p9b", "p9t")


def test_a_section_and_its_items_are_called_by_the_way_to_them() -> None:
    assert paragraphs_called(DRAFT, "23.9") == ("s9",)
    assert paragraphs_called(DRAFT, "párr. 23.9.2") == ("s9i2",)
    assert paragraphs_called(DRAFT, "23 . 1 . 1") == ("s1i1",)


def test_where_there_is_no_bis_the_paragraph_it_would_follow_is_offered() -> None:
    assert paragraphs_called(DRAFT, "12 bis") == ("p12",)
    assert paragraphs_called(DRAFT, "9 quater")[:3] == ("p9", "p9b", "p9t")


def test_numbers_are_found_as_one_types() -> None:
    assert paragraphs_called(DRAFT, "2")[:2] == ("p2", "p23")


@pytest.mark.parametrize("words", ["anexo", "ANEXO", "anex"])
def test_a_heading_is_found_by_its_words(words: str) -> None:
    assert paragraphs_called(DRAFT, words)[0] == "annex"


def test_opening_words_come_before_words_elsewhere_and_need_no_accents() -> None:
    assert paragraphs_called(DRAFT, "senalaron que") == ("p9b",)
    assert paragraphs_called(DRAFT, "coop") == ("s1", "s1i1")
    assert paragraphs_called(DRAFT, "energia bien") == ("p9b",)


def test_what_nobody_wrote_is_not_found() -> None:
    assert paragraphs_called(DRAFT, "") == ()
    assert paragraphs_called(DRAFT, "99") == ()
    assert paragraphs_called(DRAFT, "marcianos") == ()


@given(st.text(max_size=30))
def test_whatever_is_typed_gives_paragraphs_of_the_draft_none_twice(words: str) -> None:
    found = paragraphs_called(DRAFT, words)
    assert len(set(found)) == len(found) <= MOST_FOUND
    assert set(found) <= DRAFT.index.keys()


@given(st.integers(0, 200))
def test_every_label_as_printed_finds_its_paragraph(number: int) -> None:
    numbered = Draft("", "es", tuple(Paragraph(f"p{n}", P, f"{n}.", "") for n in range(201)))
    assert paragraphs_called(numbered, f"{number}.")[0] == f"p{number}"
