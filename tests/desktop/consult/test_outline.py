"""What must be read with a clause."""

from __future__ import annotations

import pytest

from drafter.desktop.consult.reading.outline import Outline, label_text, lead_in, opens_a_list
from drafter.library import ClauseLibrary


@pytest.fixture(scope="module")
def outline(library: ClauseLibrary) -> Outline:
    return Outline.of(library.clauses("SALV-2008"))


def test_a_subitem_hangs_on_chapeau_heading_and_item(outline: Outline) -> None:
    above = outline.ancestors(outline.by_id["SALV-2008:p23.s2.i4.d3"])
    assert [clause.id.partition(":")[2] for clause in above] == ["p23", "p23.s2", "p23.s2.i4"]
    assert [opens_a_list(clause) for clause in above] == [True, False, True]


def test_the_chapeau_is_shown_by_the_words_that_lead_in(outline: Outline) -> None:
    chapeau = outline.by_id["SALV-2008:p23"]
    assert lead_in(chapeau) == "… los Jefes de Estado y de Gobierno decidieron:"


def test_an_implied_number_stands_in_round_brackets(outline: Outline) -> None:
    assert label_text(outline.by_id["SALV-2008:p1"]) == "(1.)"
    assert label_text(outline.by_id["SALV-2008:p2"]) == "2."
    assert label_text(outline.by_id["SALV-2008:titulo"]) == ""


def test_the_three_identical_clauses_know_one_another(outline: Outline) -> None:
    twins = outline.identical(outline.by_id["SALV-2008:p23.s3.i6"])
    assert len(twins) == 2
    assert all(len(outline.identical(twin)) == 2 for twin in twins)
    assert outline.identical(outline.by_id["SALV-2008:p9"]) == ()
