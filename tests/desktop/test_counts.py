"""Counts are read at a glance in every language, and never break at a line's end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.desktop.counts import counted, grouped
from drafter.messages import LANGUAGES

_THIN = "\N{NARROW NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("language", "four", "five", "seven"),
    [
        ("es", "9895", f"12{_THIN}345", f"1{_THIN}234{_THIN}567"),
        ("en", "9,895", "12,345", "1,234,567"),
        ("pt", "9.895", "12.345", "1.234.567"),
        ("fr", f"9{_THIN}895", f"12{_THIN}345", f"1{_THIN}234{_THIN}567"),
    ],
)
def test_thousands_stand_apart_as_each_language_writes_them(language: str, four: str, five: str, seven: str) -> None:
    assert [grouped(count, language) for count in (9895, 12345, 1234567)] == [four, five, seven]


@given(count=st.integers(0, 10**9), language=st.sampled_from(LANGUAGES))
def test_no_digit_is_lost_and_no_count_is_cut_by_a_line_end(count: int, language: str) -> None:
    said = grouped(count, language)
    assert "".join(character for character in said if character.isdigit()) == str(count)
    assert " " not in said


def test_the_count_in_a_sentence_is_grouped_and_nothing_else() -> None:
    assert counted("12345 cláusulas de 2012345", 12345, "es") == f"12{_THIN}345 cláusulas de 2012345"
    assert counted("Ninguna cláusula", 0, "es") == "Ninguna cláusula"
