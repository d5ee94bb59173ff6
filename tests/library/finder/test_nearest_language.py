"""Agreed language nearest to a passage."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from drafter import resources
from drafter.library import ClauseLibrary, load_vocabulary
from drafter.redline import Closeness


@pytest.fixture(scope="module")
def library() -> Iterator[ClauseLibrary]:
    with ClauseLibrary.open(resources.shipped_library(), vocabulary=load_vocabulary(), read_only=True) as opened:
        yield opened


def test_every_clause_finds_itself_first_and_literal(library: ClauseLibrary) -> None:
    for clause in library.clauses("SALV-2008"):
        best = library.nearest(clause.text, limit=3)
        assert best[0].result.closeness is Closeness.LITERAL, clause.id
        assert clause.text in {match.clause.text for match in best}
        assert best[0].clause.text == clause.text


def test_three_clauses_with_the_same_words_are_all_found_in_order(library: ClauseLibrary) -> None:
    words = library.clause("SALV-2008:p23.s3.i6").text
    found = [match.clause.id for match in library.nearest(words, limit=3)]
    assert found == ["SALV-2008:p23.s3.i6", "SALV-2008:p23.s7.i6", "SALV-2008:p23.s8.i6"]


@pytest.mark.parametrize(
    ("passage", "source"),
    [
        (
            "Promover la cooperación regional e internacional para maximizar la generación de energía limpia.",
            "p23.s3.i1",
        ),
        ("Reiteraron su compromiso con el desarrollo sostenible.", "p11"),
        ("Exhortaron a los países desarrollados a cumplir sus compromisos bajo la Convención Marco.", "p14.b4"),
        ("condenaron la criminalización de los flujos migratorios", "p10"),
        ("SUBRAYARON QUE LA DEMOCRACIA Y LOS DERECHOS HUMANOS SON INTERDEPENDIENTES", "p7"),
    ],
)
def test_a_changed_passage_finds_where_it_came_from(library: ClauseLibrary, passage: str, source: str) -> None:
    assert library.nearest(passage)[0].clause.id == f"SALV-2008:{source}"


def test_what_matters_in_the_change_is_flagged(library: ClauseLibrary) -> None:
    agreed = library.clause("SALV-2008:p17.b2").text
    (match, *_) = library.nearest(agreed.replace("no deben ser", "deberían ser"))
    assert match.clause.id == "SALV-2008:p17.b2"
    assert {"negation", "modal"} <= set(match.result.flags)
    (softer, *_) = library.nearest("Invitaron" + library.clause("SALV-2008:p13").text.removeprefix("Instaron"))
    assert "verb_weaker" in softer.result.flags


@pytest.mark.parametrize("passage", ["", "  \n", "...", "El gato come pescado crudo.", "🙂"])
def test_what_is_near_nothing_finds_nothing(library: ClauseLibrary, passage: str) -> None:
    assert library.nearest(passage) == ()


def test_no_more_are_given_than_asked_for_and_the_best_come_first(library: ClauseLibrary) -> None:
    found = library.nearest("Promover la cooperación regional en materia de energía y de infraestructura.", limit=4)
    assert 0 < len(found) <= 4
    assert found[0].result.score == max(match.result.score for match in found)
    assert all(match.citation.startswith("Declaración de Salvador") for match in found)
