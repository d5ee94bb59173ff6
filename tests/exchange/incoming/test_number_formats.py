"""The numbers that Word computes, as they look."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.exchange import View, visible_lines
from drafter.exchange.incoming.docx_reader import read_docx
from drafter.exchange.incoming.number_formats import format_number
from tests.exchange.conftest import MakeDocx

NUMBERS = (1, 2, 4, 11, 21, 26, 27, 44)


@pytest.mark.parametrize(
    ("number_format", "expected"),
    [
        ("decimal", "1 2 4 11 21 26 27 44"),
        ("decimalZero", "01 02 04 11 21 26 27 44"),
        ("upperRoman", "I II IV XI XXI XXVI XXVII XLIV"),
        ("lowerRoman", "i ii iv xi xxi xxvi xxvii xliv"),
        ("upperLetter", "A B D K U Z AA RR"),
        ("lowerLetter", "a b d k u z aa rr"),
        ("chicago", "* † § ‡‡‡ ****** ††††††† ‡‡‡‡‡‡‡ §§§§§§§§§§§"),
        ("decimalEnclosedParen", "⑴ ⑵ ⑷ ⑾ 21 26 27 44"),
        ("decimalEnclosedFullstop", "⒈ ⒉ ⒋ ⒒ 21 26 27 44"),
        ("decimalEnclosedCircle", "① ② ④ ⑪ 21 26 27 44"),
        ("decimalFullWidth", "１ ２ ４ １１ ２１ ２６ ２７ ４４"),
        ("russianLower", "а б г л х ы э пп"),
        ("hex", "1 2 4 B 15 1A 1B 2C"),
        ("ideographTraditional", "1 2 4 11 21 26 27 44"),
    ],
)
def test_a_format_shows_its_numbers(number_format: str, expected: str) -> None:
    assert " ".join(format_number(number, number_format) for number in NUMBERS) == expected


def test_a_custom_format_is_padded_like_the_beginning_of_its_row() -> None:
    shown = [format_number(number, "custom", pattern="0001, 0002, 0003, ...") for number in (7, 12345)]
    assert shown == ["0007", "12345"]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("es", "Uno Veintidós Treinta y uno Cien Ciento uno Mil novecientos noventa y nueve"),
        ("pt", "Um Vinte e dois Trinta e um Cem Cento e um Mil novecentos e noventa e nove"),
        ("fr", "Un Vingt-deux Trente et un Cent Cent un Mille neuf cent quatre-vingt-dix-neuf"),
        ("en", "One Twenty-two Thirty-one One hundred One hundred one One thousand nine hundred ninety-nine"),
    ],
)
def test_numbers_are_spelled_in_the_language_of_the_list(language: str, expected: str) -> None:
    shown = [format_number(number, "cardinalText", language) for number in (1, 22, 31, 100, 101, 1999)]
    assert " ".join(shown) == expected


@pytest.mark.parametrize(
    ("language", "spelled", "short"),
    [
        ("es", "Primero Tercero Decimosexto Vigésimo primero Centésimo", "1º 3º 16º 21º 100º"),
        ("pt", "Primeiro Terceiro Décimo sexto Vigésimo primeiro Centésimo", "1º 3º 16º 21º 100º"),
        ("fr", "Premier Troisième Seizième Vingt et unième Centième", "1er 3e 16e 21e 100e"),
        ("en", "First Third Sixteenth Twenty-first One hundredth", "1st 3rd 16th 21st 100th"),
    ],
)
def test_places_are_spelled_too(language: str, spelled: str, short: str) -> None:
    places = (1, 3, 16, 21, 100)
    assert " ".join(format_number(place, "ordinalText", language) for place in places) == spelled
    assert " ".join(format_number(place, "ordinal", language) for place in places) == short


@given(
    st.integers(1, 9999), st.sampled_from(["es", "pt", "fr", "en"]), st.sampled_from(["cardinalText", "ordinalText"])
)
def test_every_number_has_a_spelling_of_its_own(number: int, language: str, number_format: str) -> None:
    spelled = format_number(number, number_format, language)
    assert spelled == spelled.strip()
    assert not any(character.isdigit() or character == "." for character in spelled)
    assert spelled != format_number(number % 9999 + 1, number_format, language)


NUMBERED = (
    "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/>{mark}</w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>"
)


def numbering(level: str) -> str:
    return (
        "<w:numbering NS><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='2'/>"
        f"{level}</w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>"
    )


def test_the_level_says_the_language_or_else_the_file(make_docx: MakeDocx) -> None:
    plain = numbering("<w:numFmt w:val='ordinalText'/><w:lvlText w:val='%1:'/>")
    french = numbering("<w:numFmt w:val='ordinalText'/><w:lvlText w:val='%1:'/><w:rPr><w:lang w:val='fr-CA'/></w:rPr>")
    styles = (
        "<w:styles NS><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val='pt-BR'/></w:rPr></w:rPrDefault>"
        "</w:docDefaults></w:styles>"
    )
    body = NUMBERED.format(mark="")
    assert visible_lines(read_docx(make_docx(body, numbering=plain, styles=styles), "a").paragraphs) == ("Segundo: x",)
    assert visible_lines(read_docx(make_docx(body, numbering=french, styles=styles), "a").paragraphs) == (
        "Deuxième: x",
    )


def test_a_custom_format_stands_beside_a_plain_one(make_docx: MakeDocx) -> None:
    level = (
        "<mc:AlternateContent><mc:Choice Requires='w14'><w:numFmt w:val='custom' w:format='001, 002, 003, ...'/>"
        "</mc:Choice><mc:Fallback><w:numFmt w:val='decimal'/></mc:Fallback></mc:AlternateContent>"
        "<w:lvlText w:val='Art. %1'/>"
    )
    data = make_docx(NUMBERED.format(mark=""), numbering=numbering(level))
    assert visible_lines(read_docx(data, "a").paragraphs) == ("Art. 002 x",)


def test_a_number_that_came_is_not_in_the_original(make_docx: MakeDocx) -> None:
    level = numbering("<w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/>")
    data = make_docx(NUMBERED.format(mark="<w:ins w:id='1' w:author='Ana'/>"), numbering=level)
    assert visible_lines(read_docx(data, "a").paragraphs) == ("2. x",)
    assert visible_lines(read_docx(data, "a", View.ORIGINAL).paragraphs) == ("x",)
