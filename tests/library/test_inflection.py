"""Which forms of a word count as it where stems differ, and which words are kept apart."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter import resources
from drafter.errors import KnownError
from drafter.instruments import Clause, ClauseKind, Instrument, InstrumentMetadata, fold
from drafter.library import ClauseLibrary, build_library, inflection, load_vocabulary
from drafter.library.inflection import alike, infinitives, kindred, root, sound
from drafter.library.language import stem
from tests.benchmarks.bench_inflection import VERBS, joined


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("es", "promover promueve promueven promuevan promoviendo"),
        ("es", "comenzar comienza comience comiencen comenzaron"),
        ("es", "seguir siguen sigan siguieron siguiendo"),
        ("es", "convertir convierte convirtieron convirtiendo"),
        ("es", "conducir conduzca condujeron conducido"),
        ("es", "elegir elige elijan eligieron"),
        ("es", "mantener mantiene mantengan mantuvieron mantendrá"),
        ("es", "proponer propongan propusieron propuesto propondrán"),
        ("es", "prever prevean previsto previeron"),
        ("es", "escribir escrito escriben"),
        ("es", "reconocer reconozco reconozcan reconocido"),
        ("es", "exigir exija exigieron"),
        ("es", "buscar busque busquen buscaron"),
        ("es", "alcanzar alcance alcancen alcanzado"),
        ("es", "verificar verifica verifiquen"),
        ("es", "capaz capaces"),
        ("es", "ser fueron sido serán sean"),
        ("pt", "fazer faz façam fizeram feito"),
        ("pt", "propor propõe propuseram proposto"),
        ("pt", "seguir sigo sigam seguem"),
        ("pt", "poder possam puderam pode"),
        ("pt", "pedir peçam pediram"),
        ("en", "undertake undertakes undertook undertaken undertaking"),
        ("en", "seek sought seeking"),
        ("en", "withdraw withdrew withdrawn"),
        ("fr", "promouvoir promeuvent promu promouvra"),
        ("fr", "reconnaître reconnaissent reconnu reconnaîtra"),
        ("fr", "restreindre restreignent restreint"),
        ("fr", "décider décident décidé"),
    ],
)
def test_forms_of_a_word_are_alike_each_with_each(language: str, forms: str) -> None:
    for one, other in combinations(map(fold, forms.split()), 2):
        assert alike(one, other, language), (one, other)
        assert root(one, language) == root(other, language), (one, other)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("es", "gobierno", "gobernar"),  # what is mostly a noun is no first person
        ("es", "acuerdo", "acordar"),
        ("es", "encuentro", "encontrar"),
        ("es", "refuerzo", "reforzar"),
        ("es", "impuestos", "imponer"),
        ("es", "dicho", "decir"),
        ("es", "fuera", "ser"),  # outside
        ("es", "seria", "ser"),  # serious
        ("es", "vino", "venir"),
        ("es", "revista", "revestir"),
        ("es", "poco", "pozo"),
        ("es", "placa", "plazo"),
        ("es", "costa", "cuesta"),
        ("es", "sed", "ser"),
        ("pt", "por", "puseram"),
        ("pt", "imposto", "impor"),
        ("en", "los", "lost"),
        ("en", "found", "find"),
        ("fr", "entreprise", "entreprendre"),
        ("fr", "argent", "arguer"),
        ("fr", "fonds", "fondre"),
    ],
)
def test_words_that_only_look_alike_are_kept_apart(language: str, one: str, other: str) -> None:
    assert not alike(one, other, language)
    assert not alike(other, one, language)


def test_what_a_form_shares_with_a_noun_does_not_join_the_noun_to_the_verb() -> None:
    assert alike("acuerdan", "acordar", "es")
    assert stem("acuerdan", "es") == stem("acuerdos", "es")
    assert not alike("acuerdos", "acordar", "es")


@pytest.mark.parametrize("language", sorted(VERBS))
def test_nearly_all_forms_of_the_verbs_that_declarations_lead_with_find_each_other(language: str) -> None:
    found, by_stem, of, strays = joined(language, [verb.split() for verb in VERBS[language]])
    assert found >= 0.98 * of
    assert by_stem < 0.65 * of
    assert strays == 0


def clause(text: str, number: int) -> Clause:
    return Clause(f"A:p{number}", ClauseKind.PARAGRAPH, None, None, None, None, False, text, (1, 1), number)


def test_a_search_finds_the_verb_in_any_form_and_marks_it(tmp_path: Path) -> None:
    texts = (
        "Los países promueven la cooperación.",
        "Promovieron la cooperación.",
        "Acordaron promover la cooperación.",
        "De acuerdo con los países.",
    )
    clauses = tuple(clause(text, number) for number, text in enumerate(texts))
    build_library(tmp_path / "a.db", [Instrument(InstrumentMetadata("A", "A", language="es"), clauses, "0" * 64)], "")
    with ClauseLibrary.open(tmp_path / "a.db", vocabulary=load_vocabulary(), read_only=True) as library:
        for query in ("promueven ", "promover cooperación ", "promoviendo "):
            hits = library.search(query)
            assert {hit.clause.id for hit in hits} == {"A:p0", "A:p1", "A:p2"}
            assert all("prom" in hit.snippet[slice(*hit.highlights[0])].lower() for hit in hits)
        assert {hit.clause.id for hit in library.search("acuerdan ")} == {"A:p2", "A:p3"}
        assert [hit.clause.id for hit in library.search("acordar ")] == ["A:p2"]
        assert [hit.clause.id for hit in library.search('"promover"')] == ["A:p2"]


def test_accents_that_were_typed_tell_forms_apart_that_look_alike_without(tmp_path: Path) -> None:
    texts = ("Reconocerá los derechos.", "Reconocieron los derechos.")
    clauses = tuple(clause(text, number) for number, text in enumerate(texts))
    build_library(tmp_path / "a.db", [Instrument(InstrumentMetadata("A", "A", language="es"), clauses, "0" * 64)], "")
    with ClauseLibrary.open(tmp_path / "a.db", vocabulary=load_vocabulary(), read_only=True) as library:
        assert len(library.search("reconocerá ")) == 2


LETTERS = st.text(st.sampled_from("abceguijmnoqrstuvyz"), max_size=12)
LANGUAGES = st.sampled_from(["es", "en", "pt", "fr", "qu", ""])


@given(LETTERS, LETTERS, LANGUAGES)
def test_being_alike_goes_both_ways_and_is_found_where_it_is_looked_for(one: str, other: str, language: str) -> None:
    assert alike(one, one, language)
    assert alike(one, other, language) == alike(other, one, language)
    if alike(one, other, language):
        where = kindred(one, language)
        assert other in where.forms or stem(other, language) in where.stems


@given(LETTERS, LANGUAGES)
def test_a_stem_as_it_is_heard_is_looked_for_in_every_spelling(word: str, language: str) -> None:
    assert stem(word, language) in kindred(word, language).stems or infinitives(word, language)
    assert sound(word, language) in kindred(word, language).stems


@pytest.mark.parametrize("content", ["[]", '{"es": {}}', '{"es": {"endings": {}, "other_words": "", "verbs": [{}]}}',
                                     '{"es": {"endings": {}, "other_words": "", "verbs": '
                                     '[{"verbs": "amar", "roots": {"q>k": "o"}}]}}'])  # fmt: skip
def test_a_damaged_table_of_verbs_is_told(content: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "irregular_verbs.json").write_text(content, encoding="utf-8")
    monkeypatch.setattr(resources, "language_folder", lambda: tmp_path)
    inflection._verbs.cache_clear()
    try:
        with pytest.raises(KnownError, match="table-damaged"):
            inflection._verbs("es")
    finally:
        inflection._verbs.cache_clear()
