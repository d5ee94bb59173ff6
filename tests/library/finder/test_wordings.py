"""One wording through the years: who said it first, where it was repeated, how it drifted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from drafter import resources
from drafter.errors import KnownError
from drafter.instruments import Clause, ClauseKind, Instrument, InstrumentMetadata
from drafter.library import ClauseLibrary, LibraryWriter, build_library, load_vocabulary
from drafter.redline import Closeness

ENERGY = (
    "Reafirmaron que el acceso universal a la energía es indispensable para el desarrollo sostenible de los pueblos "
    "de la región y para la erradicación de la pobreza"
)
DRIFT = (
    (ENERGY + ".", "1994-06-15"),
    (ENERGY + ".", "1996-11-11"),
    (ENERGY.replace("universal", "equitativo") + ".", "1999-11-16"),
    (ENERGY.replace("universal", "equitativo").replace("indispensable", "esencial") + ".", "2003-11-15"),
    (
        ENERGY.replace("universal", "equitativo").replace("indispensable", "esencial").replace("pueblos", "países")
        + ", según corresponda.",
        "2008-12-17",
    ),
)
OTHER = "Condenaron el tráfico ilícito de armas pequeñas y ligeras en todas sus formas y manifestaciones."


def instrument(name: str, texts: Sequence[str], date: str) -> Instrument:
    metadata = InstrumentMetadata(name, f"Declaración de {name}", body="Cumbre", date=date, dates=date)
    clauses = tuple(
        Clause(f"{name}:p{number}", ClauseKind.PARAGRAPH, None, None, None, None, False, text, (1, 1), number - 1)
        for number, text in enumerate(texts, start=1)
    )
    return Instrument(metadata, clauses, f"{name:0>64}")


def opened(path: Path, instruments: Sequence[Instrument]) -> ClauseLibrary:
    build_library(path, instruments, "test")
    return ClauseLibrary.open(path, vocabulary=load_vocabulary())


@pytest.fixture
def drifting(tmp_path: Path) -> Sequence[Instrument]:
    """The same wording five times, the newest instrument added first; each has another clause."""
    return [
        instrument(f"C-{date[:4]}", [OTHER.replace("formas", f"formas {date[:3]}"), text], date)
        for text, date in reversed(DRIFT)
    ]


def test_the_oldest_comes_first_whichever_clause_is_asked_about(tmp_path: Path, drifting: Sequence[Instrument]) -> None:
    with opened(tmp_path / "l.db", drifting) as library:
        for name in ("C-1994", "C-1999", "C-2008"):
            appearances = library.wording(f"{name}:p2").appearances
            assert [each.metadata.date for each in appearances] == [date for _, date in DRIFT]
            assert [each.clause.text for each in appearances] == [text for text, _ in DRIFT]


def test_it_is_told_how_each_differs_from_the_first_and_from_the_one_before(
    tmp_path: Path, drifting: Sequence[Instrument]
) -> None:
    with opened(tmp_path / "l.db", drifting) as library:
        first, again, changed, more, last = library.wording("C-1994:p2").appearances
    assert first.result_to_first is None
    assert first.result_to_previous is None
    assert again.result_to_first is not None
    assert again.result_to_first.closeness is Closeness.LITERAL
    assert changed.result_to_previous is not None
    assert changed.result_to_previous.closeness is Closeness.ADAPTED
    assert more.result_to_first is not None
    assert more.result_to_previous is not None
    assert more.result_to_first.score < more.result_to_previous.score
    assert last.result_to_previous is not None
    assert "qualifier" in last.result_to_previous.flags
    assert last.citation.startswith("Declaración de C-2008")


def test_the_same_words_three_times_in_one_declaration_are_one_wording() -> None:
    with ClauseLibrary.open(resources.shipped_library(), vocabulary=load_vocabulary(), read_only=True) as library:
        found = [each.clause.id for each in library.wording("SALV-2008:p23.s7.i6").appearances]
    assert found == ["SALV-2008:p23.s3.i6", "SALV-2008:p23.s7.i6", "SALV-2008:p23.s8.i6"]


def test_every_clause_of_the_declaration_is_in_its_own_history() -> None:
    with ClauseLibrary.open(resources.shipped_library(), vocabulary=load_vocabulary(), read_only=True) as library:
        for clause in library.clauses("SALV-2008"):
            assert clause.id in {each.clause.id for each in library.wording(clause.id).appearances}


def test_capitals_accents_and_signs_make_no_other_wording(tmp_path: Path) -> None:
    told = [
        instrument("A", [ENERGY + "."], "1990-01-01"),
        instrument("B", [ENERGY.upper().replace("Ó", "O") + " ;"], "1991-01-01"),
    ]
    with opened(tmp_path / "l.db", told) as library:
        assert [each.clause.id for each in library.wording("B:p1").appearances] == ["A:p1", "B:p1"]


def test_who_has_no_date_did_not_say_it_first(tmp_path: Path) -> None:
    told = [instrument("A", [ENERGY + "."], ""), instrument("B", [ENERGY + "."], "2001-01-01")]
    with opened(tmp_path / "l.db", told) as library:
        assert [each.clause.id for each in library.wording("A:p1").appearances] == ["B:p1", "A:p1"]


def test_another_text_with_the_same_subject_is_no_part_of_the_history(tmp_path: Path) -> None:
    other = "Promover el acceso universal a la energía mediante la cooperación técnica entre los organismos regionales."
    told = [instrument("A", [ENERGY + "."], "1990-01-01"), instrument("B", [other], "1991-01-01")]
    with opened(tmp_path / "l.db", told) as library:
        assert [each.clause.id for each in library.wording("A:p1").appearances] == ["A:p1"]


def test_more_copies_than_are_looked_at_at_once_are_all_found(tmp_path: Path) -> None:
    texts = [f"{ENERGY}." for _ in range(230)] + [ENERGY.replace("universal", "equitativo") + "."]
    with opened(tmp_path / "l.db", [instrument("A", texts, "1990-01-01")]) as library:
        assert len(library.wording("A:p1").appearances) == 231


def test_a_match_says_how_often_its_words_were_said_and_since_when(
    tmp_path: Path, drifting: Sequence[Instrument]
) -> None:
    with opened(tmp_path / "l.db", drifting) as library:
        best = library.nearest(ENERGY, limit=1)[0]
        once = library.nearest(ENERGY, limit=3, wordings=True)
    assert (best.said, best.since) == (2, "1994-06-15")
    assert len({match.clause.text for match in once}) == len(once) == 3


def test_what_is_removed_is_no_longer_in_a_history_nor_found(tmp_path: Path, drifting: Sequence[Instrument]) -> None:
    path = tmp_path / "l.db"
    with opened(path, drifting) as library:
        assert library.nearest(DRIFT[0][0])[0].said == 2
    with LibraryWriter.open(path) as writer:
        writer.remove("C-1996")
    with ClauseLibrary.open(path, vocabulary=load_vocabulary()) as library:
        assert "C-1996" not in {each.metadata.id for each in library.wording("C-1994:p2").appearances}
        assert library.nearest(DRIFT[0][0])[0].said == 1
        assert "C-1996:p2" not in {match.clause.id for match in library.nearest(DRIFT[0][0], limit=10)}


def test_what_is_added_is_found_once_the_library_is_looked_at_again(
    tmp_path: Path, drifting: Sequence[Instrument]
) -> None:
    path = tmp_path / "l.db"
    with opened(path, drifting[1:]) as library:
        assert library.nearest(DRIFT[-1][0], limit=1)[0].result.closeness is not Closeness.LITERAL
        with LibraryWriter.open(path) as writer:
            writer.add(drifting[0], at="2026-11-29T20:00:00Z")
        assert library.refresh()
        assert library.nearest(DRIFT[-1][0], limit=1)[0].clause.id == "C-2008:p2"


def test_the_history_goes_through_all_libraries_that_are_open(tmp_path: Path, drifting: Sequence[Instrument]) -> None:
    build_library(tmp_path / "own.db", drifting[:2], "test")
    build_library(tmp_path / "sent.db", drifting[2:], "test")
    with ClauseLibrary.open(
        tmp_path / "own.db", vocabulary=load_vocabulary(), beside=[tmp_path / "sent.db"]
    ) as library:
        for name in ("C-2008", "C-1994"):
            appearances = library.wording(f"{name}:p2").appearances
            assert [each.metadata.date for each in appearances] == [date for _, date in DRIFT]
        best = library.nearest(ENERGY, limit=1)[0]
    assert (best.said, best.since) == (2, "1994-06-15")


def test_an_instrument_that_two_libraries_have_is_told_once(tmp_path: Path, drifting: Sequence[Instrument]) -> None:
    for name in ("own", "sent"):
        build_library(tmp_path / f"{name}.db", drifting, "test")
    with ClauseLibrary.open(
        tmp_path / "own.db", vocabulary=load_vocabulary(), beside=[tmp_path / "sent.db"]
    ) as library:
        assert len(library.wording("C-1994:p2").appearances) == len(DRIFT)
        found = [match.clause.id for match in library.nearest(ENERGY, limit=5)]
        assert len(found) == len(set(found))
        assert library.nearest(ENERGY, limit=1)[0].said == 2


def test_a_clause_that_is_not_there_has_no_history() -> None:
    with (
        ClauseLibrary.open(resources.shipped_library(), vocabulary=load_vocabulary(), read_only=True) as library,
        pytest.raises(KnownError, match="clause-unknown"),
    ):
        library.wording("SALV-2008:p99")
