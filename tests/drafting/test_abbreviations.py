"""Abbreviations that a typist defines."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from drafter.drafting.abbreviations import abbreviations_from_text, abbreviations_to_text, written_out

TABLE = {"jjeg": "los Jefes y las Jefas de Estado y de Gobierno", "alc": "América Latina y el Caribe", "AG": "Asamblea"}


def test_the_word_before_the_cursor_is_written_out() -> None:
    assert written_out("Reunidos jjeg", TABLE) == (9, TABLE["jjeg"])
    assert written_out("jjeg", TABLE) == (0, TABLE["jjeg"])
    assert written_out("[alc", TABLE) == (1, TABLE["alc"])


def test_a_capital_is_taken_over() -> None:
    assert written_out("Jjeg", TABLE) == (0, "Los Jefes y las Jefas de Estado y de Gobierno")


def test_parts_of_words_and_other_words_stay() -> None:
    assert written_out("Xjjeg", TABLE) is None
    assert written_out("jjeg ", TABLE) is None
    assert written_out("ag", TABLE) is None
    assert written_out("", TABLE) is None


def test_lines_that_say_nothing_are_left_out() -> None:
    text = "jjeg = los  Jefes\nsin signo\n = nada\nvacío =\na b = dos palabras\n jjeg =las Jefas\n"
    assert abbreviations_from_text(text) == {"jjeg": "las Jefas"}


SHORT = st.text("abcñé123", min_size=1, max_size=6)
WORDS = st.text("abc =á", min_size=1).map(lambda text: " ".join(text.split())).filter(bool)


@given(st.dictionaries(SHORT, WORDS))
def test_a_table_is_read_as_it_was_written(table: dict[str, str]) -> None:
    assert abbreviations_from_text(abbreviations_to_text(table)) == table
