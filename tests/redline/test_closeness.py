from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.redline import Closeness, Lexicon, Op, Vocabulary, closeness, similarity
from drafter.redline.model import new_text, old_text

CLAUSE = (
    "Destacaron la importancia de que los países deberán promover la cooperación energética regional, "
    "el ahorro de energía y las fuentes renovables, sin perjuicio de sus legislaciones nacionales."
)
VOCABULARY = Vocabulary.from_tables({"es": {"modal": [["podrán", 1], ["deberán", 3]]}}, {})


@pytest.mark.parametrize(
    ("text", "step"),
    [
        (CLAUSE, Closeness.LITERAL),
        (CLAUSE.upper().replace(" ", "  "), Closeness.LITERAL),
        (CLAUSE.replace("ó", "o\u0301"), Closeness.LITERAL),
        ("el ahorro de energía y las fuentes renovables", Closeness.PARTIAL),
        (CLAUSE[:100], Closeness.PARTIAL),
        (CLAUSE + " Asimismo, acordaron volver a reunirse el año próximo.", Closeness.PARTIAL),
        (
            "Nosotros creemos en otra cosa: " + CLAUSE[98:143] + " y también en la paz de todas las naciones.",
            Closeness.PARTIAL,
        ),
        ("promover la cooperación energética", Closeness.PARTIAL),
        (CLAUSE.replace("deberán", "podrán"), Closeness.ADAPTED),
        (CLAUSE.replace("Destacaron", "Destacan").replace("nacionales", "internas"), Closeness.ADAPTED),
        (
            "Destacaron que todos promover siempre la cooperación política regional, y el ahorro.",
            Closeness.INSPIRED,
        ),
        ("Nada que ver con lo anterior.", Closeness.NEW),
        ("", Closeness.NEW),
    ],
)
def test_the_scale_of_closeness(text: str, step: Closeness) -> None:
    assert closeness(CLAUSE, text).closeness is step


def test_a_one_word_change_scores_high_and_is_flagged() -> None:
    result = closeness(CLAUSE, CLAUSE.replace("deberán", "podrán"), VOCABULARY)
    assert 0.9 < result.score < 1
    assert result.flags == ("modal",)


def test_spans_point_at_the_same_words_on_both_sides() -> None:
    text = "Ayer: EL AHORRO DE ENERGÍA y las fuentes renovables, dijeron."
    result = closeness(CLAUSE, text)
    ((start, end, source_start, source_end),) = result.spans
    assert text[start:end] == "EL AHORRO DE ENERGÍA y las fuentes renovables"
    assert CLAUSE[source_start:source_end] == "el ahorro de energía y las fuentes renovables"


@given(st.text(st.characters(codec=None)), st.text(st.characters(codec=None)))
@settings(max_examples=100, deadline=None)
def test_any_two_texts_have_a_closeness_with_its_evidence(source: str, text: str) -> None:
    result = closeness(source, text)
    assert (old_text(result.segments), new_text(result.segments)) == (source, text)
    assert 0 <= result.score <= 1
    assert all(text[start:end] and source[first:last] for start, end, first, last in result.spans)


def test_similarity_is_the_share_of_words_in_common() -> None:
    assert similarity("uno dos tres cuatro", "UNO, dos: tres cinco") == 0.75
    assert similarity("", "") == 1
    assert similarity("uno", "dos") == 0


def test_of_a_quotation_among_other_words_the_run_stays_and_all_else_is_replaced() -> None:
    ours = "Nosotros creemos firmemente en una paz justa para todas nuestras comunidades"
    text = (
        f"{ours}; el ahorro de energía y las fuentes renovables; y jamás en ninguna otra cosa que alguien proponga hoy."
    )
    result = closeness(CLAUSE, text)
    assert result.closeness is Closeness.PARTIAL
    kept = [segment.text.strip() for segment in result.segments if segment.op is Op.EQUAL and segment.text.strip()]
    assert kept == ["el ahorro de energía y las fuentes renovables"]
    assert (old_text(result.segments), new_text(result.segments)) == (CLAUSE, text)


def test_comparisons_may_share_their_tokens() -> None:
    lexicon = Lexicon()
    for text in (CLAUSE, CLAUSE.replace("deberán", "podrán"), "Nada que ver con lo anterior.", ""):
        assert closeness(CLAUSE, text, VOCABULARY, lexicon=lexicon) == closeness(CLAUSE, text, VOCABULARY)
