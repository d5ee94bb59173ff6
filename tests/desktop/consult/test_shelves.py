"""Instruments in groups, and by what is typed of their names."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.desktop.consult.browsing.shelves import Grouping, Shelves
from drafter.instruments import InstrumentMetadata
from drafter.library import ClauseLibrary, InstrumentSummary
from tests.desktop.consult.conftest import BODIES, COUNT


@pytest.fixture
def shelves(many: ClauseLibrary) -> Shelves:
    return Shelves(many.instruments())


def _summary(number: int, body: str, date: str) -> InstrumentSummary:
    metadata = InstrumentMetadata(f"X-{number}", f"Título {number}", body=body, date=date)
    return InstrumentSummary(metadata, 1, Path("x.db"), shipped=False, added_at="")


def test_bodies_stand_in_alphabetical_order_with_their_newest_first(shelves: Shelves) -> None:
    arranged = shelves.arranged("", Grouping.BODY)
    assert [shelf.name for shelf in arranged] == sorted(BODIES)
    assert sum(len(shelf.instruments) for shelf in arranged) == len(shelves) == COUNT
    for shelf in arranged:
        dates = [summary.metadata.date for summary in shelf.instruments]
        assert dates == sorted(dates, reverse=True)


def test_years_stand_newest_first(shelves: Shelves) -> None:
    names = [shelf.name for shelf in shelves.arranged("", Grouping.YEAR)]
    assert names == [str(year) for year in range(2019, 1989, -1)]


@pytest.mark.parametrize("grouping", [Grouping.BODY, Grouping.YEAR])
def test_what_is_not_known_stands_last(grouping: Grouping) -> None:
    shelves = Shelves([_summary(1, "", ""), _summary(2, "CELAC", "2010"), _summary(3, "Ñandú", "1990")])
    assert [shelf.name for shelf in shelves.arranged("", grouping)][-1] == ""


def test_typing_finds_by_any_name_whatever_accents_and_case(shelves: Shelves) -> None:
    assert len(shelves.arranged("DECLARACION cumbre", Grouping.NOTHING)[0].instruments) == COUNT
    (shelf,) = shelves.arranged("mercosur 1995", Grouping.BODY)
    assert [summary.metadata.id for summary in shelf.instruments] == ["T-1995"]
    assert shelves.arranged("t/2001/1", Grouping.YEAR)[0].name == "2001"
    assert shelves.arranged("xilófono", Grouping.NOTHING) == ()
