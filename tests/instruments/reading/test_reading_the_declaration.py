"""The declaration, read: against a reading made by hand from the lines of its text."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import NotRequired, TypedDict

import pytest

from drafter import resources
from drafter.instruments import Clause, ClauseKind, Instrument
from drafter.library import load_ladder, read_instrument


class ExpectedClause(TypedDict):
    """A clause as somebody read it, with the lines of the source it stands in (from 1)."""

    id: str
    kind: str
    parent: str | None
    label: NotRequired[str | None]
    lines: list[int]
    pages: list[int]
    words: int
    first: str
    last: str


EXPECTED: list[ExpectedClause] = json.loads(
    (Path(__file__).parents[2] / "data" / "salv-2008.expected.json").read_text(encoding="utf-8")
)
SOURCE = (resources.instruments_folder() / "declaracion-salvador-2008.es.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def declaration() -> Instrument:
    return read_instrument(resources.instruments_folder() / "SALV-2008.json", load_ladder())


def clause(declaration: Instrument, path: str) -> Clause:
    return declaration.by_id[f"SALV-2008:{path}"]


def test_every_clause_is_as_read_by_hand(declaration: Instrument) -> None:
    lines = SOURCE.split("\n")
    for expected, read in zip(EXPECTED, declaration.clauses, strict=True):
        start, stop = expected["lines"]
        label = expected["label"]
        words = " ".join(lines[start - 1 : stop]).split()[1 if label else 0 :]
        assert read.id == expected["id"]
        assert read.kind == expected["kind"]
        assert read.parent == expected["parent"]
        assert (read.label.as_typed if read.label is not None else None) == label
        assert read.text == " ".join(words)
        assert list(read.pages) == expected["pages"]
        assert len(read.text.split()) == expected["words"]
        assert read.text.startswith(expected["first"])
        assert read.text.endswith(expected["last"])


def test_the_kinds_are_counted_as_the_field_counts_them(declaration: Instrument) -> None:
    kinds = Counter(read.kind for read in declaration.clauses)
    assert kinds == {
        ClauseKind.TITLE: 1,
        ClauseKind.PREAMBLE: 1,
        ClauseKind.PARAGRAPH: 22,
        ClauseKind.SUBPARAGRAPH: 12,
        ClauseKind.CHAPEAU: 1,
        ClauseKind.HEADING: 12,
        ClauseKind.ITEM: 61,
        ClauseKind.SUBITEM: 6,
    }
    assert sum(len(read.text.split()) for read in declaration.clauses) == 3903


def test_the_two_page_headers_are_all_that_is_left_out(declaration: Instrument) -> None:
    assert declaration.furniture == ("2 / 21", "19 / 21")


def test_only_the_first_paragraph_lacks_its_number(declaration: Instrument) -> None:
    assert [read.id for read in declaration.clauses if read.number_implicit] == ["SALV-2008:p1"]


def test_a_year_at_the_start_of_a_line_is_no_paragraph(declaration: Instrument) -> None:
    assert clause(declaration, "p23.s5.i5").text.endswith("antes del año 2015.")


def test_numbers_that_start_again_after_the_chapeau_are_sections(declaration: Instrument) -> None:
    assert clause(declaration, "p23.s1").text == (
        "Cooperación entre los mecanismos regionales y subregionales de integración"
    )
    assert clause(declaration, "p23.s9").text == "Promoción de los derechos humanos y combate al racismo"
    assert clause(declaration, "p23.s12").text == "Proyección internacional de América Latina y el Caribe."


def test_items_know_their_section(declaration: Instrument) -> None:
    subitem = clause(declaration, "p23.s2.i4.d3")
    assert (subitem.section, subitem.section_title) == ("2", "Crisis financiera internacional")
    assert clause(declaration, "p9").section is None


def test_a_dash_inside_a_sentence_is_no_item(declaration: Instrument) -> None:
    assert "consultando – cuando sea apropiado – a nivel" in clause(declaration, "p23.s2.i2").text


def test_a_quotation_broken_over_two_lines_is_whole(declaration: Instrument) -> None:
    assert "“Tecnología y Desarrollo Productivo”" in clause(declaration, "p23.s12.i2").text


def test_three_clauses_with_the_same_words_are_three(declaration: Instrument) -> None:
    words = clause(declaration, "p23.s3.i6").text
    same = [read.id.partition(":")[2] for read in declaration.clauses if read.text == words]
    assert same == ["p23.s3.i6", "p23.s7.i6", "p23.s8.i6"]


def test_topics_of_a_first_block_are_its_paragraphs(declaration: Instrument) -> None:
    assert clause(declaration, "p9").topics[:2] == ("pobreza y desarrollo social", "finanzas")
    assert clause(declaration, "p9.b2").topics == ("cooperación Sur-Sur", "pobreza y desarrollo social")
    assert clause(declaration, "titulo").topics == ()
