"""What the adopting body does, clause by clause."""

from __future__ import annotations

import json
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter import resources
from drafter.instruments import ClauseKind
from drafter.instruments.sentences import sentences
from drafter.instruments.spanish_verbs import infinitive_of_preterite
from drafter.library import load_ladder, read_instrument

LADDER = load_ladder()
DECLARATION = read_instrument(resources.instruments_folder() / "SALV-2008.json", LADDER)


def verbs_of(path: str) -> list[tuple[str, str, int | None]]:
    clause = DECLARATION.by_id[f"SALV-2008:{path}"]
    return [(verb.as_written, verb.infinitive, verb.level) for verb in clause.verbs]


def leading(text: str, kind: ClauseKind = ClauseKind.PARAGRAPH) -> list[str]:
    return [verb.infinitive for verb in LADDER.leading_verbs(text, kind)]


def test_the_ladder_finds_its_verbs_as_often_as_they_were_counted_by_hand() -> None:
    finite = Counter(
        verb.infinitive
        for clause in DECLARATION.clauses
        if clause.kind not in {ClauseKind.ITEM, ClauseKind.SUBITEM}
        for verb in clause.verbs
    )
    rows = json.loads((resources.language_folder() / "verb_ladder.json").read_text(encoding="utf-8"))
    for number, row in enumerate(rows):
        names = [entry.infinitive for entry in LADDER.entries if entry.row == number]
        assert (row["es"], sum(finite[name] for name in names)) == (row["es"], row["seed_count"])
    assert sum(finite.values()) == sum(row["seed_count"] for row in rows)


def test_words_between_belong_to_the_expression() -> None:
    assert verbs_of("p18") == [
        ("Reafirmaron", "reafirmar", 5),
        ("Manifestaron en ese sentido el compromiso", "manifestar", 3),
        ("Hicieron asimismo hincapié", "hacer hincapié", 4),
    ]


def test_a_verb_may_stand_late_in_its_sentence() -> None:
    assert verbs_of("preambulo") == [("se reunieron", "reunirse", 0)]
    assert verbs_of("p1") == [("examinaron", "examinar", 0)]
    assert verbs_of("p4") == [("decidieron", "decidir", 9)]
    assert verbs_of("p14.b2") == [("destacaron", "destacar", 4)]
    assert verbs_of("p23") == [("decidieron", "decidir", 9)]


def test_each_sentence_and_each_coordinated_verb_counts() -> None:
    assert [infinitive for _, infinitive, _ in verbs_of("p10")] == ["reafirmar", "manifestar", "condenar", "reafirmar"]
    assert [infinitive for _, infinitive, _ in verbs_of("p3")] == ["destacar", "resaltar"]
    assert [infinitive for _, infinitive, _ in verbs_of("p22")] == ["agradecer", "manifestar"]


def test_an_item_leads_with_its_infinitive_also_in_a_second_sentence() -> None:
    assert verbs_of("p23.s10.i3") == [("Difundir", "difundir", None), ("promover", "promover", None)]
    assert verbs_of("p23.s2.i4") == [("Encomendar", "encomendar", 9)]
    assert all(
        clause.verbs and clause.verbs[0].offset == 0 for clause in DECLARATION.clauses if clause.kind is ClauseKind.ITEM
    )


def test_headings_and_noun_items_have_none() -> None:
    assert verbs_of("p23.s9") == []
    assert verbs_of("p23.s2.i4.d1") == []


def test_offsets_point_at_the_words() -> None:
    for clause in DECLARATION.clauses:
        for verb in clause.verbs:
            assert clause.text[verb.offset :].startswith(verb.as_written)


@pytest.mark.parametrize(
    ("text", "infinitives"),
    [
        ("Recordando la Carta de las Naciones Unidas,", ["recordar"]),
        ("TOMANDO NOTA de los informes,", ["tomar nota"]),
        ("Reiteran su apoyo.", ["reiterar"]),
        ("Exhorta a los Estados a cooperar.", ["exhortar"]),
        ("Acogieron además con beneplácito el informe.", ["acoger con beneplácito"]),
        ("Se comprometieron a trabajar.", ["comprometerse"]),
        ("Urges all States to cooperate.", ["instar"]),
        ("Reafirmaram o seu compromisso.", ["reafirmar"]),
        ("Recordaron que los países que condenaron la guerra cooperan.", ["recordar"]),
        ("Los Ministros aplaudieron la iniciativa.", ["aplaudir"]),
        ("Se congratularon por los avances.", ["congratularse"]),
        ("Los países, véase la Res. 61/295, reafirmaron su apoyo.", ["reafirmar"]),
        ("El bienestar de los pueblos.", []),
    ],
)
def test_other_texts_speak_in_other_forms(text: str, infinitives: list[str]) -> None:
    assert leading(text) == infinitives


def test_nouns_that_look_like_infinitives_lead_nothing() -> None:
    assert leading("Lugar y fecha de la reunión.", ClauseKind.ITEM) == []
    assert leading("Hogar digno para todos.", ClauseKind.SUBITEM) == []


def test_the_names_of_one_row_are_equally_strong() -> None:
    assert LADDER.level("decidir") == LADDER.level("resolver") == 9
    assert LADDER.level("pedir") == LADDER.level("solicitar") == 6
    assert LADDER.level("promover") is None


PRETERITES = """
aplaudieron/aplaudir acogieron/acoger pidieron/pedir eligieron/elegir exigieron/exigir protegieron/proteger
propusieron/proponer mantuvieron/mantener convinieron/convenir introdujeron/introducir sugirieron/sugerir
contribuyeron/contribuir leyeron/leer suscribieron/suscribir comprometieron/comprometer permitieron/permitir
resolvieron/resolver promovieron/promover cumplieron/cumplir surgieron/surgir emergieron/emerger
distinguieron/distinguir emprendieron/emprender añadieron/añadir adhirieron/adherir establecieron/establecer
consideraron/considerar previeron/prever difundieron/difundir recorrieron/recorrer
"""


@pytest.mark.parametrize(
    "pair",
    PRETERITES.split(),
)
def test_infinitives_of_other_verbs_are_derived(pair: str) -> None:
    preterite, infinitive = pair.split("/")
    assert infinitive_of_preterite(preterite) == infinitive


@pytest.mark.parametrize("word", ["aspiración", "para", "pero", "enero", "claro", "varón", "faraón"])
def test_other_words_have_no_infinitive(word: str) -> None:
    assert infinitive_of_preterite(word) is None


def test_abbreviations_end_no_sentence() -> None:
    text = "Véase el párr. 9 de la Res. 61/295. El Sr. Pérez, de EE. UU., habló. ¿Y después? Nada."
    assert [sentence for _, sentence in sentences(text)] == [
        "Véase el párr. 9 de la Res. 61/295.",
        "El Sr. Pérez, de EE. UU., habló.",
        "¿Y después?",
        "Nada.",
    ]


@settings(max_examples=80, deadline=None)
@given(st.text(alphabet='aAñÉ .;:!?«»"()\n1', max_size=80))
def test_sentences_hold_every_word_where_they_say(text: str) -> None:
    found = list(sentences(text))
    assert all(text[start:].startswith(sentence) for start, sentence in found)
    assert "".join("".join(sentence for _, sentence in found).split()) == "".join(text.split())
