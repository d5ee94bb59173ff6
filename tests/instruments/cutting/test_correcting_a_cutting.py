"""A person corrects a proposed cutting: whatever is done to it, nothing of the source is lost."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter import resources
from drafter.errors import BugError, KnownError
from drafter.instruments import ClauseKind, Cutting, InstrumentMetadata, propose
from drafter.library import load_ladder

SOURCE = (resources.instruments_folder() / "declaracion-salvador-2008.es.txt").read_text(encoding="utf-8")
DECLARATION = propose(SOURCE)
HOUSES = tuple(
    path.read_text(encoding="utf-8")
    for path in sorted((Path(__file__).parents[2] / "data" / "instruments").glob("*.txt"))
)
LADDER = load_ladder()
PAGED = (
    "Cumbre\n\n1. Los países reafirmaron\n\n2 / 3\n\nsu compromiso.\n\n"
    "2. Decidieron:\n\na) Crear un fondo;\n\nb) Reunirse.\n"
)


def characters(text: str) -> str:
    """The visible characters of a text, in order."""
    visible = re.sub("[\u00ad\u200b\u2060\ufeff]|[\x00-\x08\x0e-\x1b\x1f\x7f]", "", text)
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", visible))


def lines(cutting: Cutting) -> list[str]:
    return [piece.line for piece in cutting.pieces]


def test_a_proposal_has_all_of_its_source_in_order() -> None:
    assert characters(DECLARATION.words) == characters(SOURCE)
    assert DECLARATION.furniture == ("2 / 21", "19 / 21")
    assert sum(not piece.furniture for piece in DECLARATION.pieces) == 116


def test_two_pieces_are_joined_and_the_label_between_becomes_words() -> None:
    joined = propose(PAGED).joined(2)
    assert lines(joined)[2:] == ["2. Decidieron: a) Crear un fondo;", "b) Reunirse."]


def test_furniture_between_joined_pieces_stays_furniture() -> None:
    cutting = propose("1. Uno dice.\n\n2 / 9\n\n2. Dos dice.\n\n3. Tres dice.\n")
    joined = cutting.joined(0)
    assert lines(joined) == ["1. Uno dice. 2. Dos dice.", "3. Tres dice."]
    assert joined.furniture == ("2 / 9",)
    assert characters(joined.words) == characters(cutting.words)


def test_what_a_page_prints_in_the_midst_of_a_piece_can_be_freed_and_taken_in() -> None:
    cutting = propose(PAGED)
    at = next(number for number, piece in enumerate(cutting.pieces) if piece.printed)
    freed = cutting.freed(at, 0)
    assert lines(freed)[at : at + 3] == ["1. Los países reafirmaron", "2 / 3", "su compromiso."]
    assert freed.furniture == cutting.furniture
    assert freed.taken_in(at + 1).furniture == ()
    assert freed.joined(at).pieces[at].printed == cutting.pieces[at].printed


def test_a_split_piece_finds_its_label_again() -> None:
    cutting = propose("1. Uno dice. 2. Dos dice.\n\n3. Tres dice.\n")
    split = cutting.split(0, cutting.pieces[0].text.index("2."))
    assert [piece.typed for piece in split.pieces] == ["1.", "2.", "3."]
    assert [place.path for place in split.places if place] == ["p1", "p2", "p3"]


def test_only_what_the_source_has_at_its_beginning_can_be_a_label() -> None:
    cutting = propose("1. Uno dice.\n\n2015. Así consta.\n\n2. Dos dice.\n")
    labelled = cutting.relabelled(1, "2015.")
    assert labelled.pieces[1].label is not None
    assert labelled.pieces[1].label.number == 2015
    assert labelled.relabelled(1, "").pieces[1].text == "2015. Así consta."
    with pytest.raises(KnownError, match="label-not-there"):
        cutting.relabelled(1, "1 bis.")


def test_numbers_that_the_source_leaves_out_are_counted_anew() -> None:
    cutting = propose("Acta\n\nEl primero dice. El segundo dice.\n\nEl tercero dice.\n")
    assert [place.path for place in cutting.places if place] == ["titulo", "p1", "p2"]
    assert [place.path for place in cutting.split(1, 17).places if place] == ["titulo", "p1", "p2", "p3"]


def test_an_item_is_moved_under_another_and_back() -> None:
    cutting = propose("1. Deciden:\n\na) Uno:\n\nb) Dos.\n\n2. Agradecen.\n")
    moved = cutting.moved_in(2)
    assert [place.path for place in moved.places if place][2] == "p1.i1.i1"
    assert moved.moved_out(2).pieces == cutting.pieces


def test_a_heading_and_what_is_no_clause_are_said_by_a_person() -> None:
    cutting = propose("Sesión plenaria\n\n1. Uno dice.\n\n2. Dos dice.\n")
    left_out = cutting.left_out(0)
    assert left_out.furniture == ("Sesión plenaria",)
    assert left_out.taken_in(0).pieces == cutting.pieces
    assert cutting.with_kind(1, ClauseKind.HEADING).places[2] is not None


def test_what_cannot_be_done_is_not_done() -> None:
    cutting = propose("1. Uno dice.\n\n2. Dos dice.\n")
    refused: tuple[Callable[[], Cutting], ...] = (
        lambda: cutting.joined(1),
        lambda: cutting.split(0, 99),
        lambda: cutting.moved_out(0),
        lambda: cutting.moved_in(0),
        lambda: cutting.freed(0, 0),
        lambda: cutting.with_kind(7, ClauseKind.ITEM),
    )
    for correct in refused:
        with pytest.raises(BugError):
            correct()


SCRAPS = st.sampled_from(
    (
        *("1.", "2.", "3.", "2015.", "OP1", "PP2bis", "a)", "b)", "i)", "(iv)", "1º", "•", "-", "Artículo 5"),
        *("2 / 21", "Página 3 de 21", "- 3 -", "\f", "\n", "\n\n", "\n\n", "\n\n", " "),
        *("Reafirmaron su compromiso.", "decidieron:", "Energía", "los países,", "y", "RESUELVE:", "Distr. general"),
    )
)
SOURCES = st.one_of(
    st.lists(SCRAPS, max_size=40).map(" ".join),
    st.just(PAGED),
    st.just(SOURCE[:6000]),
    st.text(max_size=80),
    st.sampled_from(HOUSES),
    st.lists(st.sampled_from([line for text in HOUSES for line in text.split("\n")]), max_size=30).map("\n".join),
)


def corrected(data: st.DataObject, cutting: Cutting) -> Cutting:
    """The cutting after one correction that can be made."""
    at = data.draw(st.integers(0, len(cutting.pieces) - 1))
    piece = cutting.pieces[at]
    line_starts = [piece.line[:end].strip() for end in range(min(9, len(piece.line) + 1))]
    deeds = ["kind", "relabel", "left out" if not piece.furniture else "taken in"]
    deeds += ["join"] if not piece.furniture and cutting.next_clause(at) is not None else []
    deeds += ["split"] if len(piece.text.strip()) > 1 else []
    deeds += ["in"] if cutting.may_move(at, 1) else []
    deeds += ["out"] if cutting.may_move(at, -1) else []
    deeds += ["free"] if piece.printed else []
    match data.draw(st.sampled_from(deeds)):
        case "kind":
            return cutting.with_kind(at, data.draw(st.sampled_from(ClauseKind)))
        case "relabel":
            try:
                return cutting.relabelled(at, data.draw(st.sampled_from(line_starts)))
            except KnownError:
                return cutting
        case "left out":
            return cutting.left_out(at)
        case "taken in":
            return cutting.taken_in(at)
        case "join":
            return cutting.joined(at)
        case "split":
            offset = data.draw(st.integers(1, len(piece.text) - 1))
            return cutting.split(at, offset) if piece.text[:offset].strip() and piece.text[offset:].strip() else cutting
        case "in":
            return cutting.moved_in(at)
        case "out":
            return cutting.moved_out(at)
    return cutting.freed(at, data.draw(st.integers(0, len(piece.printed) - 1)))


@settings(max_examples=120, deadline=None)
@given(SOURCES, st.data())
def test_no_row_of_corrections_loses_a_character_or_an_id(source: str, data: st.DataObject) -> None:
    cutting = propose(source)
    assert characters(cutting.words) == characters(source)
    for _ in range(data.draw(st.integers(0, 12))):
        if not cutting.pieces:
            break
        cutting = corrected(data, cutting)
        assert characters(cutting.words) == characters(source)
    instrument = cutting.with_metadata(InstrumentMetadata("X-1", "X")).instrument(LADDER)
    ids = [clause.id for clause in instrument.clauses]
    assert len(set(ids)) == len(ids)
    for clause in instrument.clauses:
        assert clause.parent is None or ids.index(clause.parent) < clause.ordinal
    kept = "".join((clause.label.as_typed if clause.label else "") + clause.text for clause in instrument.clauses)
    assert sorted(characters(kept + "".join(instrument.furniture))) == sorted(characters(source))
