"""Searching as one types."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter import resources
from drafter.instruments import fold
from drafter.library import ClauseLibrary, load_vocabulary
from drafter.library.search import SNIPPET_LENGTH

LIBRARY = ClauseLibrary.open(resources.shipped_library(), vocabulary=load_vocabulary(), read_only=True)


@pytest.fixture(scope="module", autouse=True)
def _close_the_library() -> Iterator[None]:
    yield
    LIBRARY.close()


def found(query: str, limit: int = 200, **filters: str) -> list[str]:
    return [hit.clause.id.partition(":")[2] for hit in LIBRARY.search(query, limit=limit, **filters)]


def marked(query: str) -> set[str]:
    return {hit.snippet[start:end].lower() for hit in LIBRARY.search(query, limit=200) for start, end in hit.highlights}


def test_accents_and_case_are_ignored() -> None:
    assert set(found("energia ")) == set(found("Energía ")) == set(found("ENERGÍA "))
    assert "p15" in found("energia ")


def test_inflected_forms_are_found() -> None:
    assert {"energía", "energías"} <= marked("energía ")
    assert {"reunión", "reuniones"} <= marked("reunion ")
    assert {"regional", "regionales"} <= marked("regional ")


def test_the_last_word_may_be_unfinished() -> None:
    assert "p15.b2" in found("cambio clim")
    assert found("biocombusti") == found("biocombustibles") == ["p23.s3.i5"]
    assert found("biocombusti ") == []


def test_every_letter_typed_keeps_the_clause_in_view() -> None:
    typed = "conservación de la biodiversidad"
    for length in range(3, len(typed) + 1):
        assert "p23.s7.i4" in found(typed[:length]), typed[:length]


def test_synonyms_of_the_field_are_found_but_come_after_the_word_itself() -> None:
    hits = LIBRARY.search("sustentable ", limit=100)
    with_word = ["sustentable" in fold(hit.clause.text) for hit in hits]
    assert with_word == sorted(with_word, reverse=True)
    assert 0 < sum(with_word) < len(hits)


def test_a_phrase_is_found_only_as_it_stands() -> None:
    phrase = found('"crisis financiera"')
    assert "p23.s2" in phrase
    assert all("crisis financiera" in fold(LIBRARY.clause(f"SALV-2008:{path}").text) for path in phrase)
    assert found("«reuniones regionales»") == found("“reuniones regionales”") == found('"reuniones regionales"')
    assert set(found('"crisis finan')) >= set(phrase)
    assert found('"regionales reuniones"') == []


def test_a_word_can_be_excluded() -> None:
    assert set(found("migrantes -derechos")) == {
        path
        for path in found("migrantes ")
        if not any(form in LIBRARY.clause(f"SALV-2008:{path}").text.lower() for form in ("derecho", "derechos"))
    }
    assert "p14" in found("Sur-Sur cooperación") or "p23.s11" in found("Sur-Sur cooperación")


def test_articles_and_prepositions_are_not_asked_for() -> None:
    assert set(found("la energía de los países ")) == set(found("energía países "))


def test_where_no_clause_has_all_the_words_those_with_most_are_given() -> None:
    hits = found("bosques racismo biocombustibles")
    assert {"p13", "p23.s3.i5"} <= set(hits)


def test_an_id_leads_to_its_clause() -> None:
    assert found("SALV-2008:p23.s3.i6") == ["p23.s3.i6"]
    assert found(" SALV-2008:p9.b1 ") == ["p9"]
    assert [hit.clause.id for hit in LIBRARY.first_hits("SALV-2008:p9")] == ["SALV-2008:p9"]
    assert LIBRARY.facets("SALV-2008:p9").total == 1


def test_filters_narrow_a_search() -> None:
    assert set(found("promover", kind="item", topic="energía")) == {f"p23.s3.i{n}" for n in (1, 2, 3, 4, 5, 6)}
    assert found("crisis", verb="decidir") == []
    assert "p14.b2" in found("emisiones", verb="Destacar")
    assert found("energía", instrument="OTRO-2010") == []
    assert found("energía", topic="cambio climatico") == found("energía", topic="cambio climático") != []


def test_filters_without_words_list_clauses_in_order() -> None:
    assert found("", kind="heading") == [f"p23.s{number}" for number in range(1, 13)]
    assert found("", verb="decidir") == ["p4", "p23"]
    assert found("", verb="hacer hincapie") == ["p18"]
    assert len(found("")) == 116
    assert found("", limit=3) == ["titulo", "preambulo", "p1"]
    assert found("energía", limit=0) == []


@pytest.mark.parametrize("query", ["***", '"', '""', "(", ")", "-", "''", "\x00", "🙂", ":", "^", "{}", "«", "- -"])
def test_signs_alone_find_nothing(query: str) -> None:
    assert found(query) == []


@pytest.mark.parametrize(
    "query", ["AND", "OR NOT", "NEAR(a b)", "text:energía", "a* b*", "energía*", "x' OR 1=1 --", '"a']
)
def test_the_syntax_of_the_index_is_only_words(query: str) -> None:
    LIBRARY.search(query)


SIGNS = 'energía "crisis ( ) * : - « » “ ” ^ AND NOT OR párr. 23 Sur-Sur ñ ç'


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(
        st.text(max_size=60),
        st.lists(st.sampled_from(SIGNS.split())).map(" ".join),
    )
)
def test_whatever_is_typed_is_answered_with_highlights_on_words(query: str) -> None:
    for hit in LIBRARY.search(query):
        assert len(hit.snippet) <= max(SNIPPET_LENGTH + 4, len(hit.clause.text) if len(hit.clause.text) < 221 else 0)
        inside = hit.snippet.removeprefix("… ").removesuffix(" …")
        assert inside in hit.clause.text
        ends = 0
        for start, end in hit.highlights:
            assert ends <= start < end <= len(hit.snippet)
            ends = end


def test_a_pasted_page_is_answered() -> None:
    page = " ".join(clause.text for clause in LIBRARY.clauses("SALV-2008")[:40])
    assert LIBRARY.search(page) != ()


def test_a_long_clause_is_shown_where_the_words_are() -> None:
    (hit,) = [hit for hit in LIBRARY.search("vivienda") if hit.clause.id == "SALV-2008:p9"]
    assert hit.snippet.startswith("… ")
    assert [hit.snippet[start:end] for start, end in hit.highlights] == ["vivienda"]
    assert len(hit.snippet) < len(hit.clause.text)


def test_scores_fall() -> None:
    scores = [hit.score for hit in LIBRARY.search("integración regional", limit=50)]
    assert scores == sorted(scores, reverse=True)
