"""What may be typed: operators, parentheses and filters in four languages, and nothing that is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.instruments import Clause, ClauseKind, Instrument, InstrumentMetadata, fold
from drafter.library import ClauseLibrary, build_library, load_vocabulary
from drafter.library.language import WORD
from drafter.library.search.fields import search_words
from tests.benchmarks.library_corpus import Corpus

ALL = 1_000


class Consulted:
    """A library of four languages, and its clauses as plain values to compare with."""

    def __init__(self, library: ClauseLibrary) -> None:
        self.library = library
        self.metadata = {summary.metadata.id: summary.metadata for summary in library.instruments()}
        self.clauses = {clause.id: clause for name in self.metadata for clause in library.clauses(name)}

    def found(self, query: str, **filters: str) -> set[str]:
        return {hit.clause.id for hit in self.library.search(query, limit=ALL, **filters)}

    def where(self, holds: object) -> set[str]:
        assert callable(holds)
        return {name for name, clause in self.clauses.items() if holds(clause, self.metadata[clause.instrument_id])}


@pytest.fixture(scope="module")
def consulted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Consulted]:
    path: Path = tmp_path_factory.mktemp("library") / "600.db"
    build_library(path, Corpus(600), "600")
    with ClauseLibrary.open(path, vocabulary=load_vocabulary(), read_only=True) as library:
        yield Consulted(library)


def words(clause: Clause) -> set[str]:
    return {fold(word) for word in WORD.findall(clause.text)}


@pytest.mark.parametrize(
    "operators", [("AND", "OR", "NOT"), ("Y", "O", "NO"), ("E", "OU", "NÃO"), ("ET", "OU", "SAUF")]
)
def test_operators_are_understood_in_four_languages(consulted: Consulted, operators: tuple[str, str, str]) -> None:
    both, either, less = operators
    law, work = consulted.found('"ley"'), consulted.found('"trabajo"')
    assert law - work
    assert law & work
    assert consulted.found(f'"ley" {both} "trabajo"') == law & work
    assert consulted.found(f'"ley" {either} "trabajo"') == law | work
    assert consulted.found(f'"ley" {less} "trabajo"') == law - work


def test_operators_are_words_where_they_are_not_capitals(consulted: Consulted) -> None:
    assert consulted.found('"ley" or "trabajo" ') != consulted.found('"ley" OR "trabajo"')
    assert consulted.found("ley y trabajo ") == consulted.found("ley trabajo ")


def test_parentheses_group(consulted: Consulted) -> None:
    law, work, state = (consulted.found(f'"{word}"') for word in ("ley", "trabajo", "estado"))
    assert consulted.found('("ley" OR "trabajo") AND "estado"') == (law | work) & state
    assert consulted.found('"ley" OR ("trabajo" "estado")') == law | (work & state)
    assert consulted.found('"estado" NOT ("ley" OR "trabajo")') == state - law - work
    assert consulted.found('"estado" -("ley" OR "trabajo")') == state - law - work


def test_where_operators_are_typed_nothing_else_than_what_they_say_is_given(consulted: Consulted) -> None:
    assert consulted.found("racismo zzz ")
    assert consulted.found("racismo AND zzz ") == set()


def test_what_is_only_excluded_leaves_the_rest(consulted: Consulted) -> None:
    law = consulted.found('"ley"')
    assert consulted.found('NOT "ley"') == consulted.found('-"ley"') == set(consulted.clauses) - law


def test_a_star_ends_a_beginning(consulted: Consulted) -> None:
    begun = consulted.where(lambda clause, _: any(word.startswith("constitu") for word in words(clause)))
    assert begun
    assert consulted.found("constitu* ") == begun
    assert consulted.found("constitu ") != begun
    law = consulted.found('"ley"')
    assert consulted.found('constitu* "ley"') == begun & law


@pytest.mark.parametrize("letters", ["c", "co", "con", "cons", "const", "x", "xi", "xk"])
def test_every_beginning_finds_all_words_that_begin_so_and_no_filter_s_keyword(
    consulted: Consulted, letters: str
) -> None:
    begun = consulted.where(lambda clause, _: any(word.startswith(letters) for word in words(clause)))
    found = consulted.found(letters)
    assert begun <= found or len(found) == ALL
    assert {hit.clause.id for hit in consulted.library.first_hits(letters, limit=ALL)} == found
    assert all(hit.highlights for hit in consulted.library.search(letters, limit=ALL)), (
        "what is found is found by a word of its text"
    )


@pytest.mark.parametrize(
    "query", ["año:2000-2010", "ano:2000..2010", "year:2000–2010", "année:2010-2000", "AÑO: 2000-2010"]
)
def test_years_are_filtered_by_in_four_languages(consulted: Consulted, query: str) -> None:
    expected = consulted.where(lambda _, metadata: "2000" <= metadata.date[:4] <= "2010")
    assert expected
    assert consulted.found(query) == expected


@pytest.mark.parametrize(
    ("asked", "holds"),
    [
        (">=2015", lambda year: year >= 2015),
        (">2015", lambda year: year > 2015),
        ("<1995", lambda year: year < 1995),
        ("<=1995", lambda year: year <= 1995),
        ("2015-", lambda year: year >= 2015),
        ("2015", lambda year: year == 2015),
        ("199", lambda year: 1990 <= year <= 1999),
        ("1800", lambda year: False),
        ("9" * 5_000, lambda year: False),
    ],
)
def test_a_year_may_be_a_range_open_or_only_begun(consulted: Consulted, asked: str, holds: object) -> None:
    assert callable(holds)
    expected = consulted.where(lambda _, metadata: holds(int(metadata.date[:4])))
    assert consulted.found(f"año:{asked}") == consulted.found("", year=asked) == expected


def test_strengths_are_those_of_the_strongest_verb(consulted: Consulted) -> None:
    def strength(clause: Clause) -> int:
        return max((verb.level for verb in clause.verbs if verb.level is not None), default=-1)

    strong = consulted.where(lambda clause, _: strength(clause) >= 7)
    assert strong
    assert (
        consulted.found("fuerza:>=7") == consulted.found("força:7-9") == consulted.found("", strength="7-9") == strong
    )
    assert consulted.found("strength:9") == consulted.where(lambda clause, _: strength(clause) == 9)


def test_languages_and_kinds_go_by_any_of_their_names(consulted: Consulted) -> None:
    french = consulted.where(lambda _, metadata: metadata.language == "fr")
    for query in ("idioma:fr", "langue:français", "language:French", "língua:francês", "lengua:franc"):
        assert consulted.found(query) == french
    headings = consulted.where(lambda clause, _: clause.kind is ClauseKind.ITEM)
    for query in ("tipo:viñeta", "kind:item", "genre:puce", "tipo:alínea"):
        assert consulted.found(query) == headings
    assert consulted.found("idioma:fr,pt") == french | consulted.found("idioma:pt")


def test_bodies_topics_verbs_and_instruments_go_by_words_of_their_names(consulted: Consulted) -> None:
    body = next(m.body for m in consulted.metadata.values() if len(m.body.split()) > 2)
    of_body = consulted.where(lambda _, metadata: metadata.body == body)
    assert consulted.found(f'cuerpo:"{body}"') == consulted.found("", body=body.upper()) == of_body
    assert consulted.found(f"body:{body.split()[0][:5]}") >= of_body
    topic = consulted.where(lambda clause, _: "derechos humanos" in clause.topics)
    assert topic
    assert consulted.found('tema:"derechos humanos"') == consulted.found("thème:derechos") == topic
    verb = consulted.where(lambda clause, _: any(v.infinitive == "hacer hincapié" for v in clause.verbs))
    assert verb
    assert consulted.found('verbo:"hacer hincapie"') == consulted.found("", verb="Hacer Hincapié") == verb
    name = next(iter(consulted.metadata))
    of_instrument = consulted.where(lambda _, metadata: metadata.id == name)
    assert consulted.found(f"instrumento:{name}") == consulted.found("", instrument=name.lower()) == of_instrument


def test_a_filter_can_be_excluded_and_joined(consulted: Consulted) -> None:
    spanish, french = consulted.found("idioma:es"), consulted.found("idioma:fr")
    everything = set(consulted.clauses)
    assert consulted.found("-idioma:es") == consulted.found("NO idioma:es") == everything - spanish
    assert consulted.found("idioma:es O idioma:fr") == spanish | french
    assert consulted.found('"ley" -idioma:es') == consulted.found('"ley"') - spanish


def test_a_filter_only_begun_is_not_asked_yet(consulted: Consulted) -> None:
    law = consulted.found("ley ")
    for query in ("ley año:", "ley fuerza:>=", 'ley tema:"', "ley idioma:,"):
        assert consulted.found(query) == law, query


def test_a_field_nobody_knows_is_only_words(consulted: Consulted) -> None:
    assert consulted.found("nota:ley ") == consulted.found("nota ley ")


def test_a_capital_no_at_the_beginning_of_capitals_is_a_word(consulted: Consulted) -> None:
    assert consulted.found("NO LEY ") == consulted.found("no ley ")


def test_the_words_of_the_query_language_mean_one_thing_each() -> None:
    known = search_words()
    assert set(known.operators.values()) == {"and", "or", "not"}
    assert {"año", "year", "année"} & set(known.fields) == {"year"}
    assert known.fields[fold("año")] == known.fields["ano"] == known.fields["annee"] == "year"
    assert set(known.names["kind"]) == {kind.value for kind in ClauseKind}


@pytest.mark.parametrize("typed", ["O", "OR", "Y", "NO", "AND", "E", "SAUF", "OR AND"])
def test_operators_alone_are_words_that_are_being_typed(consulted: Consulted, typed: str) -> None:
    assert consulted.found(typed) == consulted.found(typed.lower())


@pytest.mark.parametrize("begun", ['"derechos hum*"', '"derechos hum*" ', '"derechos hum"*', '"derechos hum"* '])
def test_a_phrase_may_end_with_a_beginning(consulted: Consulted, begun: str) -> None:
    assert consulted.found('"derechos humanos"')
    assert consulted.found(begun) == consulted.found('"derechos hum')
    assert consulted.found('"derechos hum" ') == set()
    assert consulted.found('"constitu*" ') == consulted.found("constitu* ")


@pytest.mark.parametrize(
    "typed",
    [
        "ener\u00adgía ",
        "\u200fenergía\u200f ",
        "\u202eenergía\u202c ",
        "\ufeffenergía ",
        "energi\u0301a ",
        "\u2060energía ",
    ],
)
def test_marks_that_are_not_seen_make_no_difference(consulted: Consulted, typed: str) -> None:
    assert consulted.found("energía ")
    assert consulted.found(typed) == consulted.found("energía ")


def test_joined_letters_of_a_pdf_are_letters(consulted: Consulted) -> None:
    assert consulted.found("financiera ")
    assert consulted.found("\ufb01nanciera ") == consulted.found("financiera ")


ODD = (
    '"', '""', '"a"*', '"energía', "AND", "Y O NO", "-", "--", "- palabra", "año:abc", "año:-", "year:", "idioma:zz",
    "fuerza:99", "x" * 2_000, "energía " * 250, "🙂", "🙂 energía", "سلام", "\x00", "ener\x00gía", "´", "\u0301", "*",
    "**", "* energía", "ener*gía", "()", ")(", "(" * 500 + "energía", "NOT NOT energía", "NOT (energía", "-(energía OR",
    "energía AND", "OR energía OR", "energía OR OR clima", "-energía -clima", "NEAR(energía clima)", "text:energía",
    "keywords:xles", "xles", "{text}: a", "energía^2", "a:b:c", 'tema:""', "-tema:energía", "año:>=", "año:9999999999",
    '"a b" "c', "«energía", "„a“", "\ud83c", "\n\t", "%", "_", "'; DROP TABLE clauses;--", "ﬁ", "١٢", "'", "\\",
)  # fmt: skip


@pytest.mark.parametrize("typed", ODD)
def test_odd_words_are_answered_alike_by_all_doors(consulted: Consulted, typed: str) -> None:
    found = consulted.found(typed)
    assert consulted.library.total(typed).total == consulted.library.facets(typed).total == len(found)
    assert len(consulted.library.first_hits(typed, limit=5)) == min(5, len(found))


PIECES = (
    "ley", "trabajo", "derechos hum", '"estado"', "AND", "OR", "NOT", "Y", "O", "NO", "(", ")", "-", '"', "«", "año:",
    "año:2000-2010", "idioma:es", "-idioma:pt", "fuerza:>=7", "tema:energía", "cons*", "*", ":", "x", "🙂", "\x00",
    "((", "-(", '"der*"', '"ley"*', "\u00ad", "\u200f", "E", "OU", "NÃO", "SAUF", "ET", "año:abc",
    "-", "´", "سلام", "\ufb01n",
)  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(st.one_of(st.text(max_size=40), st.lists(st.sampled_from(PIECES), max_size=9).map(" ".join)), st.booleans())
def test_whatever_is_typed_is_answered_and_first_hits_are_among_the_matches(
    consulted: Consulted, query: str, filtered: bool
) -> None:
    filters = {"language": "es", "year": ">=2000"} if filtered else {}
    found = consulted.found(query, **filters)
    first = consulted.library.first_hits(query, limit=10, **filters)
    assert {hit.clause.id for hit in first} <= found
    assert len(first) == min(10, len(found))
    if filtered:
        for name in found:
            metadata = consulted.metadata[consulted.clauses[name].instrument_id]
            assert metadata.language == "es"
            assert metadata.date >= "2000"
    facets = consulted.library.facets(query, **filters)
    assert facets.total == len(found)
    assert not facets.at_least


FEW = ("ley", "agua", "de la", "clima", "derechos", "naciones unidas", "ONU")


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ClauseLibrary]:
    """A library in which every word stands in more clauses than are weighed."""
    path: Path = tmp_path_factory.mktemp("library") / "crowded.db"
    texts = [" ".join(FEW[(number * step) % len(FEW)] for step in (1, 2, 3)) for number in range(1_500)]
    clauses = tuple(
        Clause(f"A:p{number}", ClauseKind.PARAGRAPH, None, None, None, None, False, text, (1, 1), number)
        for number, text in enumerate(texts)
    )
    build_library(path, [Instrument(InstrumentMetadata("A", "A"), clauses, "0" * 64)], "")
    with ClauseLibrary.open(path, vocabulary=load_vocabulary(), read_only=True) as library:
        yield library


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from((*FEW, *PIECES, "zzz", "unid", "\ud83c", "ß", "²")), max_size=7).map(" ".join))
def test_where_more_clauses_are_found_than_are_weighed_whatever_is_typed_is_answered_too(
    crowded: ClauseLibrary, query: str
) -> None:
    best, first = crowded.search(query, limit=5), crowded.first_hits(query, limit=5)
    total = crowded.facets(query).total
    assert len(best) == len(first) == min(5, total)
    assert all(hit.highlights for hit in best) or not any(hit.highlights for hit in best)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.sampled_from((*FEW, *PIECES, "zzz", "unid", "-clima", "agu")), max_size=6).map(" ".join), st.booleans()
)
def test_what_is_likely_to_answer_is_given_only_where_the_index_says_so(
    crowded: ClauseLibrary, query: str, filtered: bool
) -> None:
    filters = {"kind": "paragraph"} if filtered else {}
    every = {hit.clause.id for hit in crowded.first_hits(query, limit=1_500, **filters)}
    assert {hit.clause.id for hit in crowded.search(query, limit=30, **filters)} <= every


WORDS = st.sampled_from(["energía", "ley", "educación", "países", "trabajadores", "artículo", "Nación", "pública"])


@settings(max_examples=40, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=3))
def test_accents_and_case_make_no_difference(consulted: Consulted, typed: list[str]) -> None:
    query = " ".join(typed) + " "
    assert consulted.found(query) == consulted.found(fold(query)) == consulted.found(query.capitalize())


@settings(max_examples=40, deadline=None)
@given(WORDS, WORDS)
def test_what_is_excluded_is_in_no_result(consulted: Consulted, wanted: str, unwanted: str) -> None:
    without, having = consulted.found(f"{wanted} NOT {unwanted} "), consulted.found(f"{unwanted} ")
    assert without.isdisjoint(having)
    assert without | having >= consulted.found(f"{wanted} ")


def test_metadata_is_that_of_the_library(consulted: Consulted) -> None:
    assert all(isinstance(metadata, InstrumentMetadata) for metadata in consulted.metadata.values())
