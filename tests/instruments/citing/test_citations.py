"""How clauses are cited and quoted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from drafter import resources
from drafter.instruments import (
    Clause,
    InstrumentMetadata,
    VerbLadder,
    cite,
    footnote,
    opening_words,
    parse,
    propose,
    quote,
    short_citation,
)
from drafter.library import load_ladder, read_instrument

DECLARATION = read_instrument(resources.instruments_folder() / "SALV-2008.json", load_ladder())
WHOLE = "Declaración de Salvador, Bahía (Cumbre CALC, Salvador, Bahía, 16 y 17 de diciembre de 2008)"


def clause(path: str) -> Clause:
    return DECLARATION.by_id[f"SALV-2008:{path}"]


@pytest.mark.parametrize(
    ("path", "language", "citation"),
    [
        ("titulo", "es", "título"),
        ("preambulo", "es", "preámbulo"),
        ("p1", "es", "párr. 1"),
        ("p9", "es", "párr. 9"),
        ("p9.b2", "es", "párr. 9, subpárr. 2"),
        ("p23", "es", "párr. 23"),
        ("p23.s3", "es", "párr. 23, secc. 3"),
        ("p23.s3.i6", "es", "párr. 23, secc. 3, viñeta 6"),
        ("p23.s2.i4.d3", "es", "párr. 23, secc. 2, viñeta 4, inciso 3"),
        ("p23.s2.i4.d3", "en", "para. 23, sect. 2, bullet 4, sub-item 3"),
        ("p23.s2.i4.d3", "pt", "par. 23, seç. 2, marcador 4, subitem 3"),
        ("p23.s2.i4.d3", "fr", "par. 23, sect. 2, puce 4, tiret 3"),
        ("p9.b2", "fr", "par. 9, al. 2"),
        ("p9", "de", "párr. 9"),
    ],
)
def test_a_clause_is_cited_by_where_it_stands(path: str, language: str, citation: str) -> None:
    assert short_citation(clause(path), DECLARATION.by_id, language) == citation


def test_the_whole_citation_names_instrument_meeting_place_and_dates() -> None:
    assert cite(DECLARATION.metadata, clause("p23.s3.i6"), DECLARATION.by_id) == f"{WHOLE}, párr. 23, secc. 3, viñeta 6"


def test_what_the_source_does_not_print_is_marked() -> None:
    assert cite(DECLARATION.metadata, clause("p1"), DECLARATION.by_id) == f"{WHOLE}, párr. 1 (número implícito)"
    assert cite(DECLARATION.metadata, clause("p9.b2"), DECLARATION.by_id) == (
        f"{WHOLE}, párr. 9, subpárr. 2 («Destacaron en este sentido la importancia…»)"
    )
    assert cite(DECLARATION.metadata, clause("p1"), DECLARATION.by_id, "en").endswith("para. 1 (number implied)")


def test_a_paragraph_is_quoted_word_for_word() -> None:
    quoted = quote(DECLARATION.metadata, clause("p9"), DECLARATION.by_id)
    assert quoted == f"«{clause('p9').text}» — {WHOLE}, párr. 9"


def test_an_item_is_quoted_with_its_verb_of_decision() -> None:
    quoted = quote(DECLARATION.metadata, clause("p23.s3.i6"), DECLARATION.by_id)
    assert quoted == f"…decidieron: «{clause('p23.s3.i6').text}» — {WHOLE}, párr. 23, secc. 3, viñeta 6"


def test_a_subitem_is_quoted_with_what_announces_it() -> None:
    item = clause("p23.s2.i4").text
    first = quote(DECLARATION.metadata, clause("p23.s2.i4.d1"), DECLARATION.by_id)
    third = quote(DECLARATION.metadata, clause("p23.s2.i4.d3"), DECLARATION.by_id)
    assert f"…decidieron: «{item} {clause('p23.s2.i4.d1').text}»" in first
    assert f"…decidieron: «{item} […] {clause('p23.s2.i4.d3').text}»" in third


@pytest.mark.parametrize("language", ["es", "en", "pt", "fr"])
def test_every_clause_can_be_quoted_exactly_in_every_language(language: str) -> None:
    for read in DECLARATION.clauses:
        assert read.text in quote(DECLARATION.metadata, read, DECLARATION.by_id, language)


def test_letters_suffixes_and_symbols_are_cited_as_they_are() -> None:
    text = (
        "1. Deciden:\n\na) Crear un fondo;\n\nb) Apoyar a los países.\n\n1 bis. Instaron a todos.\n\n2. Reafirmaron.\n"
    )
    metadata = InstrumentMetadata("X", "Resolución", symbol="A/RES/1")
    read = parse(text, metadata, VerbLadder(()))
    citations = [short_citation(part, read.by_id) for part in read.clauses]
    assert citations == ["párr. 1", "párr. 1, apartado a)", "párr. 1, apartado b)", "párr. 1 bis", "párr. 2"]
    assert cite(metadata, read.clauses[1], read.by_id) == "Resolución, A/RES/1, párr. 1, apartado a)"


def test_the_dates_are_said_in_the_language_of_the_citation_and_the_title_in_its_own() -> None:
    said = {
        language: cite(DECLARATION.metadata, clause("p9"), DECLARATION.by_id, language) for language in ("en", "fr")
    }
    begins = "Declaración de Salvador, Bahía (Cumbre CALC, Salvador, Bahía, "
    assert said["en"] == f"{begins}16 and 17 December 2008), para. 9"
    assert said["fr"] == f"{begins}16 et 17 décembre 2008), par. 9"
    unprinted = replace(DECLARATION.metadata, dates="", date="2008-12-17")
    assert "17 de diciembre de 2008" in cite(unprinted, clause("p9"), DECLARATION.by_id)


def test_a_footnote_is_a_sentence_of_its_own() -> None:
    assert footnote(DECLARATION.metadata, clause("p9"), DECLARATION.by_id) == f"{WHOLE}, párr. 9."


def test_a_symbol_that_the_title_has_already_is_not_said_twice() -> None:
    metadata = InstrumentMetadata("X", "Resolución A/RES/61/295", symbol="A/RES/61/295")
    read = parse("1. Aprueba la Declaración.\n", metadata, VerbLadder(()))
    assert cite(metadata, read.clauses[0], read.by_id) == "Resolución A/RES/61/295, párr. 1"


def test_words_with_the_style_s_own_quotation_marks_are_put_into_its_second_ones() -> None:
    item = clause("p23.s12.i2")
    assert "“" in item.text
    assert f"decidieron: «{item.text}»" in quote(DECLARATION.metadata, item, DECLARATION.by_id, "es")
    assert f"decidieron: ‘{item.text}’" in quote(DECLARATION.metadata, item, DECLARATION.by_id, "en")
    assert f"decidieron: «\u00a0{item.text}\u00a0»" in quote(DECLARATION.metadata, item, DECLARATION.by_id, "fr")


@pytest.mark.parametrize(
    ("language", "places"),
    [
        ("es", ["art. 4", "art. 4, párr. 1", "art. 4, párr. 2", "art. 4, párr. 2, apartado a)",
                "art. 4, párr. 2, apartado a), inciso i)", "art. 5", "art. 5, párr. 1"]),
        ("en", ["art. 4", "art. 4, para. 1", "art. 4, para. 2", "art. 4, para. 2, subpara. a)",
                "art. 4, para. 2, subpara. a), item i)", "art. 5", "art. 5, para. 1"]),
        ("fr", ["art. 4", "art. 4, par. 1", "art. 4, par. 2", "art. 4, par. 2, alinéa a)",
                "art. 4, par. 2, alinéa a), sous-alinéa i)", "art. 5", "art. 5, par. 1"]),
    ],
)  # fmt: skip
def test_a_treaty_is_cited_by_article_and_paragraph(language: str, places: list[str]) -> None:
    treaty = (
        "Artículo 4\nPrincipios\n\n1. Las Partes protegerán el sistema climático.\n\n2. Las Partes:\n\n"
        "a) Cooperarán en lo siguiente:\n\ni) La transferencia.\n\n"
        "Artículo 5\nInformes\n\nLas Partes informarán cada año.\n"
    )
    cutting = propose(treaty)
    read = cutting.with_metadata(replace(cutting.metadata, id="X")).instrument(VerbLadder(()))
    assert [short_citation(each, read.by_id, language) for each in read.clauses] == places


def test_the_preamble_of_a_resolution_is_counted_after_its_organ() -> None:
    resolution = (
        "La Asamblea General,\n\nTomando nota de la recomendación del Consejo,\n\n"
        "Recordando su resolución 61/178, de 20 de diciembre de 2006,\n\n1. Aprueba la Declaración;\n\n"
        "2. Decide seguir examinando la cuestión.\n"
    )
    cutting = propose(resolution)
    metadata = InstrumentMetadata("X", "Derechos de los pueblos indígenas", symbol="A/RES/61/295")
    read = cutting.with_metadata(metadata).instrument(VerbLadder(()))
    places = [short_citation(each, read.by_id) for each in read.clauses]
    assert places == ["preámbulo", "párr. preambular 1", "párr. preambular 2", "párr. 1", "párr. 2"]
    second = cite(metadata, read.clauses[2], read.by_id, "en")
    assert second.endswith("A/RES/61/295, preambular para. 2 (“Recordando su resolución 61/178, de 20…”)")


def test_opening_words_say_that_there_are_more() -> None:
    assert opening_words("Uno dos tres, cuatro", 3) == "Uno dos tres…"
    assert opening_words("Uno dos tres", 3) == "Uno dos tres"
