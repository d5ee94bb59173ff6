"""Texts of every house, in four languages: their style, their pieces and what identifies them, exactly."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.instruments import Cutting, Doubt, HouseStyle, propose, propose_id

FOLDER = Path(__file__).parents[2] / "data" / "instruments"
NAMES = sorted(path.name.removesuffix(".txt") for path in FOLDER.glob("*.txt"))


def source(name: str) -> str:
    return (FOLDER / f"{name}.txt").read_text(encoding="utf-8")


def expected(name: str) -> dict[str, Any]:
    """What a person who read the text says of it."""
    read: dict[str, Any] = json.loads((FOLDER / f"{name}.expected.json").read_text(encoding="utf-8"))
    return read


@cache
def cut(name: str) -> Cutting:
    return propose(source(name))


def clauses(cutting: Cutting) -> list[list[object]]:
    """Path, kind, label, opening words and number of words of each clause."""
    return [
        [place.path, piece.kind.value, piece.typed, " ".join(piece.text.split()[:5]), len(piece.text.split())]
        for piece, place in zip(cutting.pieces, cutting.places, strict=True)
        if place is not None
    ]


def characters(text: str) -> str:
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", text))


def test_there_is_a_text_of_every_house_and_language() -> None:
    assert {cut(name).style.style for name in NAMES} == set(HouseStyle) - {HouseStyle.PLAIN}
    assert {cut(name).metadata.language for name in NAMES} == {"es", "en", "pt", "fr"}


@pytest.mark.parametrize("name", NAMES)
def test_every_piece_is_what_it_is(name: str) -> None:
    cutting = cut(name)
    assert clauses(cutting) == expected(name)["clauses"]
    assert list(cutting.furniture) == expected(name)["furniture"]


@pytest.mark.parametrize("name", NAMES)
def test_style_and_metadata_are_recognised(name: str) -> None:
    cutting = cut(name)
    known = {field: value for field, value in asdict(cutting.metadata).items() if value}
    assert known == expected(name)["metadata"]
    assert cutting.style.confidence >= 0.55
    assert cutting.style.evidence


@pytest.mark.parametrize("name", NAMES)
def test_what_was_recognised_is_shown_where_it_stands(name: str) -> None:
    cutting = cut(name)
    for found in cutting.found:
        start, end = found.span
        words = cutting.pieces[found.piece].line[start:end]
        assert words
        if found.field in {"symbol", "place", "dates"}:
            assert words == found.value
        if found.field in {"title", "meeting"}:
            assert words.casefold() == found.value.casefold()


@pytest.mark.parametrize("name", NAMES)
def test_nothing_of_a_house_s_text_is_lost(name: str) -> None:
    assert characters(cut(name).words) == characters(source(name))


@pytest.mark.parametrize("name", NAMES)
def test_few_pieces_of_a_clear_text_are_doubtful(name: str) -> None:
    cutting = cut(name)
    serious = [piece for piece in cutting.pieces if piece.confidence < 0.6]
    assert serious == []


def in_windows(text: str) -> str:
    return text.replace("\n", "\r\n")


def decomposed(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def with_no_break_spaces(text: str) -> str:
    return re.sub(r"(?<=[a-z,]) (?=[a-z])", "\u00a0", text)


def with_tabs_after_labels(text: str) -> str:
    return re.sub(r"(?m)^(\s*(?:\d{1,2}\.|[a-z]\)|•)) +", r"\1\t", text)


def with_blank_lines_doubled(text: str) -> str:
    return text.replace("\n\n", "\n\n\n")


CLOTHES = (in_windows, decomposed, with_no_break_spaces, with_tabs_after_labels, with_blank_lines_doubled)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(NAMES), st.lists(st.sampled_from(CLOTHES), unique=True))
def test_the_same_text_in_other_clothes_is_cut_the_same(name: str, clothes: list[Any]) -> None:
    text = source(name)
    for put_on in clothes:
        text = put_on(text)
    cutting = propose(text)
    assert characters(cutting.words) == characters(text)
    assert clauses(cutting) == expected(name)["clauses"]


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_no_mix_of_lines_of_all_houses_loses_a_character(data: st.DataObject) -> None:
    lines = [line for name in NAMES for line in source(name).split("\n")]
    drawn = data.draw(st.lists(st.sampled_from([*lines, "", "", "\f"]), max_size=40))
    text = "\n".join(drawn)
    cutting = propose(text)
    assert characters(cutting.words) == characters(text)
    paths = [place.path for place in cutting.places if place is not None]
    assert len(set(paths)) == len(paths)


def test_a_style_can_be_said() -> None:
    cutting = propose("Uno dice algo.\n\nDos dice algo.\n", style=HouseStyle.TREATY)
    assert (cutting.style.style, cutting.metadata.style) == (HouseStyle.TREATY, "treaty")


def test_a_list_that_was_not_told_apart_is_doubted() -> None:
    cutting = propose("1. Deciden crear un fondo; 2. Instan a apoyarlo.\n\n3. Agradecen.\n")
    assert Doubt.LABEL_INSIDE in cutting.pieces[0].doubts
    assert cutting.doubtful[0] == 0


def test_a_number_left_out_is_doubted() -> None:
    cutting = propose("1. Uno dice.\n\n2. Dos dice.\n\n4. Cuatro dice.\n")
    assert [piece.doubts for piece in cutting.pieces] == [(), (), (Doubt.NUMBER_GAP,)]


def test_ids_are_proposed_from_symbol_or_title_and_none_twice() -> None:
    resolution, declaration = cut("un.es").metadata, cut("summit.es").metadata
    assert propose_id(resolution) == "A-RES-81-214"
    assert propose_id(declaration) == "PUER-SERE-2017"
    assert propose_id(declaration, ["puer-sere-2017"]) == "PUER-SERE-2017-2"


def test_sections_with_roman_numbers_hold_the_paragraphs_that_count_on() -> None:
    cutting = propose(
        "Plan de Acción\n\nI. Agua\n\n1. Promover el riego.\n\n2. Ampliar las redes.\n\nII. Salud\n\n"
        "3. Formar médicas y médicos.\n\n4. Crear postas.\n"
    )
    kinds = [piece.kind.value for piece in cutting.pieces]
    assert kinds == ["title", "heading", "paragraph", "paragraph", "heading", "paragraph", "paragraph"]
    assert [place.section for place in cutting.places if place][-1] == ("2", "Salud")
