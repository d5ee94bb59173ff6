"""The days of a meeting in each language."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.instruments.citing.days import days_in_words

LANGUAGES = ("es", "en", "pt", "fr")
AND = {"es": "y", "en": "and", "pt": "e", "fr": "et"}


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        (
            "16 y 17 de diciembre de 2008",
            ("16 y 17 de diciembre de 2008", "16 and 17 December 2008", "16 e 17 de dezembro de 2008",
             "16 et 17 décembre 2008"),
        ),
        (
            "30 de noviembre y 1 de diciembre de 2011",
            ("30 de noviembre y 1 de diciembre de 2011", "30 November and 1 December 2011",
             "30 de novembro e 1º de dezembro de 2011", "30 novembre et 1er décembre 2011"),
        ),
        (
            "December 31, 2008 and January 1, 2009",
            ("31 de diciembre de 2008 y 1 de enero de 2009", "31 December 2008 and 1 January 2009",
             "31 de dezembro de 2008 e 1º de janeiro de 2009", "31 décembre 2008 et 1er janvier 2009"),
        ),
        (
            "del 3 al 14 de junio de 1992",
            ("3 al 14 de junio de 1992", "3 to 14 June 1992", "3 a 14 de junho de 1992", "3 au 14 juin 1992"),
        ),
        (
            "December 16–17, 2008",
            ("16 al 17 de diciembre de 2008", "16 to 17 December 2008", "16 a 17 de dezembro de 2008",
             "16 au 17 décembre 2008"),
        ),
        (
            "16, 17 y 18 de mayo de 2008",
            ("16, 17 y 18 de mayo de 2008", "16, 17 and 18 May 2008", "16, 17 e 18 de maio de 2008",
             "16, 17 et 18 mai 2008"),
        ),
        (
            "2007-09-13",
            ("13 de septiembre de 2007", "13 September 2007", "13 de setembro de 2007", "13 septembre 2007"),
        ),
    ],
)  # fmt: skip
def test_days_are_said_in_the_language_of_the_citation(printed: str, said: tuple[str, ...]) -> None:
    assert tuple(days_in_words(printed, language) for language in LANGUAGES) == said


@pytest.mark.parametrize(
    "printed", ["", "hoy", "diciembre de 2008", "adoptada el 3 de mayo de 2007", "2008-13-01", "99"]
)
def test_what_is_not_understood_stays_as_it_is(printed: str) -> None:
    for language in (*LANGUAGES, "de"):
        assert days_in_words(printed, language) == printed


@given(
    first=st.dates(date(1900, 1, 1), date(2099, 1, 1)),
    later=st.integers(0, 400),
    written=st.sampled_from(LANGUAGES),
    wanted=st.sampled_from(LANGUAGES),
)
def test_there_and_back_again_says_the_same_days(first: date, later: int, written: str, wanted: str) -> None:
    one = days_in_words(first.isoformat(), written)
    assert days_in_words(days_in_words(one, wanted), written) == one
    other = days_in_words((first + timedelta(days=later)).isoformat(), written)
    if later:
        both = f"{one} {AND[written]} {other}"
        said = days_in_words(both, wanted)
        assert days_in_words(days_in_words(said, written), wanted) == said
        assert str(first.year) in said
