"""Which clause comes first, and which part of it is shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.instruments import Clause, ClauseKind, Instrument, InstrumentMetadata
from drafter.library import ClauseLibrary, LibraryWriter, build_library, load_vocabulary
from drafter.library.search import SNIPPET_LENGTH, snippet
from drafter.library.search.terms import TextWords, indexed_words


def instrument(name: str, *texts: str, date: str = "2008-12-17") -> Instrument:
    clauses = tuple(
        Clause(f"{name}:p{number}", ClauseKind.PARAGRAPH, None, None, None, None, False, text, (1, 1), number - 1)
        for number, text in enumerate(texts, start=1)
    )
    return Instrument(InstrumentMetadata(name, name, date=date), clauses, f"{hash(name) % 16**8:064x}")


def library_of(path: Path, *instruments: Instrument) -> ClauseLibrary:
    build_library(path / "some.db", instruments, "")
    return ClauseLibrary.open(path / "some.db", vocabulary=load_vocabulary(), read_only=True)


def order(library: ClauseLibrary, query: str, limit: int = 10) -> list[str]:
    return [hit.clause.id for hit in library.search(query, limit=limit)]


def test_words_side_by_side_come_before_words_near_and_those_before_words_apart(tmp_path: Path) -> None:
    far = "El agua de los ríos, los lagos, los mares y las lluvias de la región se conservará limpia."
    near = "El agua de los ríos limpia se conservará, con los lagos, los mares y las lluvias de la región."
    beside = "El agua limpia de los ríos se conservará, con los lagos, los mares y las lluvias de la región."
    with library_of(tmp_path, instrument("A", far, near, beside)) as library:
        assert order(library, "agua limpia ") == ["A:p3", "A:p2", "A:p1"]


def test_the_words_as_typed_come_before_their_other_forms(tmp_path: Path) -> None:
    texts = ("Promover las energías de la región.", "Promover la energía de la región.")
    with library_of(tmp_path, instrument("A", *texts)) as library:
        assert order(library, "energía ") == ["A:p2", "A:p1"]
        assert order(library, "energías ") == ["A:p1", "A:p2"]


def test_a_rare_word_weighs_more_than_a_common_one(tmp_path: Path) -> None:
    common = [f"Promover el comercio en la provincia {number}." for number in range(30)]
    with library_of(tmp_path, instrument("A", *common, "Proteger los manglares de la costa.")) as library:
        assert order(library, "comercio manglares xyz ")[0] == "A:p31"


def test_function_words_between_do_not_part_a_phrase(tmp_path: Path) -> None:
    apart = "Los derechos de los pueblos, y los humanos que migran, y los migrantes."
    typed = "Los derechos humanos de los migrantes."
    with library_of(tmp_path, instrument("A", apart, typed)) as library:
        assert order(library, "derechos humanos de los migrantes ")[0] == "A:p2"


def test_among_equals_the_newest_instrument_comes_first_each_in_its_order(tmp_path: Path) -> None:
    older, newer = (instrument(name, "Cuidar el agua.", "Cuidar el agua.") for name in ("OLD", "NEW"))
    with library_of(tmp_path, older, newer) as library:
        assert order(library, "agua ") == ["NEW:p1", "NEW:p2", "OLD:p1", "OLD:p2"]
        assert [hit.clause.id for hit in library.first_hits("agua ", limit=2)] == ["NEW:p2", "NEW:p1"]
        assert order(library, "", limit=3) == ["NEW:p1", "NEW:p2", "OLD:p1"]


def test_of_very_many_clauses_an_old_one_with_the_phrase_is_not_lost(tmp_path: Path) -> None:
    old = instrument("OLD", "Todos tienen derecho al agua limpia.")
    new = instrument("NEW", *(f"El agua de la provincia {number} no siempre es limpia." for number in range(900)))
    with library_of(tmp_path, old, new) as library:
        assert order(library, "agua limpia ")[0] == "OLD:p1"
        assert order(library, "agua limp")[0] == "OLD:p1"


def test_a_correction_is_found_and_so_are_the_words_as_printed(tmp_path: Path) -> None:
    build_library(tmp_path / "some.db", [instrument("A", "Promover la cooperacíon y el desanollo.")], "")
    with LibraryWriter.open(tmp_path / "some.db") as writer:
        writer.correct(
            "A:p1", "Promover la cooperación y el desarrollo.", reason="scan", author="X", at="2026-11-29T12:00:00Z"
        )
    with ClauseLibrary.open(tmp_path / "some.db", vocabulary=load_vocabulary(), read_only=True) as library:
        for query in ("desarrollo ", "desanollo ", "desarr", '"el desarrollo"'):
            assert order(library, query) == ["A:p1"]
        (hit,) = library.search("desarrollo ")
        assert hit.snippet[slice(*hit.highlights[0])] == "desarrollo"


WORDS = st.sampled_from(["agua", "Ríos", "y", "clima,", "«mar»", "ÑANDÚ", "s_x", "12º", "Straße", "d’eau"])


@given(st.lists(WORDS, max_size=60).map(" ".join))
def test_words_are_folded_for_weighing_as_the_index_has_them(text: str) -> None:
    assert TextWords(text).words == [folded for folded, _, _ in indexed_words(text)]


@given(st.lists(st.sampled_from(["agua", "ríos", "clima", "mar", "desarrollo"]), min_size=1, max_size=120), st.data())
def test_a_snippet_shows_as_many_of_the_words_as_any_part_could(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    wanted = data.draw(st.sampled_from(words))
    spans = [(start, end) for word, start, end in indexed_words(text) if word == indexed_words(wanted)[0][0]]
    shown, marks = snippet(text, spans)
    assert len(shown) <= max(SNIPPET_LENGTH + 4, 0)
    assert all(shown[start:end] == wanted for start, end in marks)
    assert marks
    assert shown.removeprefix("… ").removesuffix(" …") in text


@pytest.mark.parametrize("count", [1, 5_000])
def test_a_snippet_of_an_endless_clause_is_made_at_once(count: int) -> None:
    text = "agua " * count
    shown, marks = snippet(text, [(place * 5, place * 5 + 4) for place in range(count)])
    assert shown
    assert marks


def crowd(
    count: int, text: str = "El agua de la provincia {} no siempre es limpia, y tampoco lo es el aire de los valles."
) -> list[str]:
    return [text.format(number) for number in range(count)]


def test_of_very_many_clauses_an_old_short_one_is_not_lost_where_the_words_stand_apart(tmp_path: Path) -> None:
    old = instrument("OLD", "Será limpia toda agua.")
    with library_of(tmp_path, old, instrument("NEW", *crowd(900))) as library:
        assert order(library, "agua limpia ")[0] == "OLD:p1"
        assert order(library, "agua ")[0] == "OLD:p1"
        assert order(library, "aguas limpias año:2008 ")[0] == "OLD:p1"


def test_where_no_clause_has_all_words_an_old_one_with_the_rare_one_is_not_lost(tmp_path: Path) -> None:
    old = instrument("OLD", "Los manglares de la costa se protegerán.")
    with library_of(tmp_path, old, instrument("NEW", *crowd(900))) as library:
        assert order(library, "agua limpia manglares ")[0] == "OLD:p1"


@pytest.mark.parametrize("query", ["agua limpia -valles ", "agua limpia año:2009 ", "agua limpia NOT toda"])
def test_what_is_excluded_is_not_brought_back_from_of_old(tmp_path: Path, query: str) -> None:
    excluded = ("Será limpia toda agua.", "Toda agua limpia de los valles.")
    old = instrument("OLD", *excluded, date="1999-01-01")
    clean = "El agua de la provincia {} no siempre es limpia."
    with library_of(tmp_path, old, instrument("NEW", *crowd(900, clean), date="2009-01-01")) as library:
        found = [hit.clause for hit in library.search(query, limit=400)]
        assert len(found) == 400
        assert not [clause.id for clause in found if clause.text == excluded[1]]
        assert ("OLD:p1" in {clause.id for clause in found}) == (query == "agua limpia -valles ")
