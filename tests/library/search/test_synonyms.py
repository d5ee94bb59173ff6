"""Words a search takes for one another, as a person wants them."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter import resources
from drafter.errors import KnownError
from drafter.library import (
    ClauseLibrary,
    keep_synonyms,
    load_synonyms,
    load_vocabulary,
    shipped_synonyms,
    synonym_table,
)
from drafter.library.search.synonyms import own_synonyms

WORDS = ("sostenible", "sustentable", "duradero", "perdurable", "programa", "plan", "agua", "crisis económica")
GROUPS = st.lists(st.lists(st.sampled_from(WORDS), min_size=2, max_size=4, unique=True), max_size=4)


def own_table(table: object) -> None:
    own_synonyms().parent.mkdir(parents=True, exist_ok=True)
    own_synonyms().write_text(json.dumps(table), encoding="utf-8")


def test_a_group_of_ones_own_is_added() -> None:
    own_table({"es": [["migrantes", "personas migrantes"]], "qu": [["yaku", "unu"]]})
    assert ("migrantes", "personas migrantes") in synonym_table()["es"]
    assert ("sostenible", "sustentable") in synonym_table()["es"]
    assert ("yaku", "unu") in load_synonyms()


def test_a_group_of_ones_own_replaces_the_shipped_one_that_has_its_word() -> None:
    own_table({"es": [["sostenible", "duradero"]]})
    assert ("sostenible", "duradero") in load_synonyms()
    assert not any("sustentable" in group for group in load_synonyms())


def test_a_word_with_a_minus_is_taken_out() -> None:
    own_table({"es": [["-sustentable"]]})
    assert not any("sostenible" in group for group in load_synonyms())
    assert ("sostenibilidad", "sustentabilidad") in load_synonyms()


def test_what_a_person_keeps_is_what_counts_and_only_changes_are_written() -> None:
    table = {language: [list(group) for group in groups] for language, groups in shipped_synonyms().items()}
    keep_synonyms(table)
    assert not own_synonyms().exists()
    table["es"] = [*table["es"][1:], ["cooperación", "colaboración", " ", "Colaboracion"], ["sola"]]
    keep_synonyms(table)
    assert json.loads(own_synonyms().read_text(encoding="utf-8")) == {
        "es": [["cooperación", "colaboración"], ["-sostenible", "-sustentable"]]
    }
    assert synonym_table()["es"][-1] == ("cooperación", "colaboración")
    assert synonym_table()["en"] == shipped_synonyms()["en"]
    keep_synonyms(shipped_synonyms())
    assert not own_synonyms().exists()


@settings(max_examples=60, deadline=None)
@given(GROUPS)
def test_whatever_a_person_keeps_counts_again(groups: list[list[str]]) -> None:
    keep_synonyms({**shipped_synonyms(), "es": groups})
    assert {frozenset(group) for group in synonym_table()["es"]} == {frozenset(group) for group in groups}


@pytest.mark.parametrize("table", [[], {"es": {}}, {"es": ["a", "b"]}, {"es": [["a", 1]]}])
def test_a_table_that_cannot_be_used_is_named(table: object) -> None:
    own_table(table)
    with pytest.raises(KnownError) as error:
        load_synonyms()
    assert error.value.message == "own-table-damaged"
    assert error.value.data["file"] == str(own_synonyms())


def test_a_search_goes_by_them_words_and_phrases_alike() -> None:
    with ClauseLibrary.open(resources.shipped_library(), vocabulary=load_vocabulary(), read_only=True) as library:
        assert library.search("turbulencia ") == ()
        library.use_synonyms((("turbulencia", "crisis financiera"), ("ONU", "Naciones Unidas")))
        for query, phrase in (("turbulencia ", "crisis financiera"), ("ONU ", "Naciones Unidas")):
            hits = library.search(query)
            assert hits
            for hit in hits:
                start, end = hit.highlights[0]
                assert hit.snippet[start:end].casefold() == phrase.casefold()


def test_a_phrase_that_is_typed_finds_its_synonyms_after_itself() -> None:
    with ClauseLibrary.open(resources.shipped_library(), vocabulary=load_vocabulary(), read_only=True) as library:
        alone = [hit.clause.id for hit in library.search("crisis alimentaria ", limit=100)]
        energy = {hit.clause.id for hit in library.search("energía ", limit=100)}
        assert alone
        assert energy - set(alone)
        library.use_synonyms((("crisis alimentaria", "energía"),))
        both = [hit.clause.id for hit in library.search("crisis alimentaria ", limit=100)]
        assert set(both) == set(alone) | energy
        assert set(both[: len(alone)]) == set(alone)
        assert [hit.clause.id for hit in library.search('"crisis alimentaria"', limit=100)] != both
