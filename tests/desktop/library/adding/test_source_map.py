"""The places of pieces in their source, whatever a person did to the cutting."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.desktop.library.adding.source_map import SourceMap
from drafter.instruments import ClauseKind, Cutting, propose

SOURCE = """DECLARACIÓN DE PRUEBA

1. Reafirmaron su compromiso con la paz
y con el desarrollo sostenible.

2 / 5

2. Decidieron:

• Promover la cooperación.
• Reducir las asimetrías.
"""


@pytest.fixture
def cutting() -> Cutting:
    return propose(SOURCE)


def words_at(source: str, places: SourceMap, at: int) -> str:
    start, end = places.span(at)
    return " ".join(source[start:end].split())


def test_each_piece_is_found_where_it_stands(cutting: Cutting) -> None:
    places = SourceMap(SOURCE, cutting)
    assert places.whole
    for at, piece in enumerate(cutting.pieces):
        if not piece.printed:
            assert words_at(SOURCE, places, at).replace(" ", "") == piece.line.replace(" ", "")


def test_a_page_number_is_furniture(cutting: Cutting) -> None:
    places = SourceMap(SOURCE, cutting)
    assert [SOURCE[start:end] for start, end in places.furniture()] == ["2 / 5"]


def test_a_place_in_the_source_leads_to_the_piece_and_to_the_character_of_its_text(cutting: Cutting) -> None:
    places = SourceMap(SOURCE, cutting)
    place = SOURCE.index("desarrollo")
    found = places.offset_in_piece(place)
    assert found is not None
    at, offset = found
    assert cutting.pieces[at].text[offset:].startswith("desarrollo sostenible")
    assert places.piece_at(place) == at


def test_a_label_is_no_place_to_split_at(cutting: Cutting) -> None:
    places = SourceMap(SOURCE, cutting)
    assert places.offset_in_piece(SOURCE.index("1. Reafirmaron")) is None


def test_a_pieces_span_is_found_again_after_corrections(cutting: Cutting) -> None:
    at = next(at for at, piece in enumerate(cutting.pieces) if piece.text.startswith("Promover"))
    both = cutting.joined(at)
    assert words_at(SOURCE, SourceMap(SOURCE, both), at) == "• Promover la cooperación. • Reducir las asimetrías."
    place = SOURCE.index("cooperación")
    found = SourceMap(SOURCE, both).offset_in_piece(place)
    assert found is not None
    two = both.split(found[0], found[1])
    assert words_at(SOURCE, SourceMap(SOURCE, two), at + 1) == "cooperación. • Reducir las asimetrías."


def test_what_was_found_in_a_line_is_shown_in_the_source(cutting: Cutting) -> None:
    at = next(at for at, piece in enumerate(cutting.pieces) if "desarrollo" in piece.text)
    start = cutting.pieces[at].line.index("desarrollo")
    span = SourceMap(SOURCE, cutting).span_in_line(at, (start, start + len("desarrollo")))
    assert SOURCE[span[0] : span[1]] == "desarrollo"


def test_an_empty_source_has_no_places() -> None:
    places = SourceMap("", propose(""))
    assert places.piece_at(0) is None
    assert places.offset_in_piece(0) is None
    assert places.furniture() == ()


_LINES = st.lists(
    st.sampled_from(
        [
            "1. Decidieron:",
            "2 Recordaron.",
            "• Promover la paz.",
            "a) Uno;",
            "3 / 7",
            "",
            "palabras que siguen",
            "\f",
            "IV",
        ]
    ),
    max_size=14,
)


@given(_LINES, st.lists(st.tuples(st.integers(0, 20), st.integers(0, 30), st.sampled_from("jsfkio")), max_size=8))
def test_whatever_is_done_every_piece_stands_in_the_source(lines: list[str], deeds: list[tuple[int, int, str]]) -> None:
    source = "\n".join(lines)
    cutting = propose(source)
    for where, offset, deed in deeds:
        if not cutting.pieces:
            break
        cutting = _done(cutting, where % len(cutting.pieces), offset, deed)
    places = SourceMap(source, cutting)
    assert places.whole
    ends = 0
    for at in range(len(cutting.pieces)):
        start, end = places.span(at)
        assert start >= ends or (start, end) == (0, 0)
        ends = max(ends, end)
        if start < end:
            assert places.piece_at(start) == at


def _done(cutting: Cutting, at: int, offset: int, deed: str) -> Cutting:
    piece = cutting.pieces[at]
    match deed:
        case "j" if not piece.furniture and cutting.next_clause(at) is not None:
            return cutting.joined(at)
        case "s" if not piece.furniture and piece.text[:offset].strip() and piece.text[offset:].strip():
            return cutting.split(at, offset)
        case "f":
            return cutting.taken_in(at) if piece.furniture else cutting.left_out(at)
        case "k":
            return cutting.with_kind(at, ClauseKind.ITEM)
        case "i" if cutting.may_move(at, 1):
            return cutting.moved_in(at)
        case "o" if cutting.may_move(at, -1):
            return cutting.moved_out(at)
        case _:
            return cutting
