from __future__ import annotations

import sys
import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.redline.tokens import Lexicon, LexiconFullError, count_words, is_word, tokenise

anything = st.one_of(
    st.text(st.characters(codec=None)),
    st.lists(
        st.sampled_from(
            ["www.", "a", "EE. UU.", "@", ".", "/", "A/RES/", "1", " ", "\u0301", "-", "'", "https://", "º", "🇦"]
        )
    ).map("".join),
)


@given(anything)
@settings(max_examples=400, deadline=None)
def test_tokens_joined_give_back_any_text(text: str) -> None:
    tokens = tokenise(text)
    assert "".join(tokens) == text
    assert all(tokens)


@given(st.lists(st.one_of(anything, st.just("Los EE. UU. y"), st.just("EE. ")), max_size=5))
@settings(max_examples=200, deadline=None)
def test_an_encoded_text_is_decoded_and_its_tokens_end_where_tokens_end(texts: list[str]) -> None:
    lexicon = Lexicon()
    for text in texts:
        coded = lexicon.encode(text)
        assert lexicon.decode(coded) == f" {text}"
        # A space rides with the token after it; apart from that the tokens are those of tokenise().
        glued = [lexicon.token_of[character] for character in coded]
        parted = [part for token in glued for part in ((" ", token[1:]) if token[0] == " " != token else (token,))]
        assert parted == tokenise(f" {text}")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("cooperación Sur-Sur", ["cooperación", "Sur-Sur"]),
        ("a las 18.40 h de 2008/2009", ["a", "las", "18.40", "h", "de", "2008/2009"]),
        ("véase el párr. 23, secc. 3.", ["véase", "el", "párr.", "23", "secc.", "3"]),
        ("los EE. UU. y la O.N.U.", ["los", "EE. UU.", "y", "la", "O.N.U."]),
        ("l’accès d'Haïti", ["l’accès", "d'Haïti"]),
        ("dijo que no.", ["dijo", "que", "no"]),
        ("1.200,50 y 12:30", ["1.200,50", "y", "12:30"]),
        ("regio\u0301n", ["regio\u0301n"]),
        ("un 10 % o 5,5%", ["un", "10", "o", "5,5"]),
        ("N.º 5, 3.ª y N.° 7", ["N.º", "5", "3.ª", "y", "N.°", "7"]),
        ("dell'ambiente, don't", ["dell'ambiente", "don't"]),
        ("(véase www.cepal.org/es/x?id=3&y=1.)", ["véase", "www.cepal.org/es/x?id=3&y=1"]),
        ("en «https://celac.org/», hoy", ["en", "https://celac.org/", "hoy"]),
        ("a sec.tec@cancilleria.gob.ar.", ["a", "sec.tec@cancilleria.gob.ar"]),
        ("A/RES/60/251 y/o LC/G.2", ["A/RES/60/251", "y", "o", "LC", "G", "2"]),
        ("re\u00adgión שלום عَرَبِيّ", ["re\u00adgión", "שלום", "عَرَبِيّ"]),
        ("a\0b \ud800c", ["a", "b", "c"]),
    ],
)
def test_words_are_what_a_delegate_calls_words(text: str, words: list[str]) -> None:
    assert [token for token in tokenise(text) if is_word(token)] == words


@given(st.lists(st.one_of(anything, st.just("Los EE. UU. y la O.N.U."), st.just("EE. "))))
@settings(max_examples=200, deadline=None)
def test_words_are_counted_as_they_are_cut(texts: list[str]) -> None:
    assert count_words(texts) == sum(is_word(token) for text in texts for token in tokenise(text))


def test_every_combining_mark_stays_with_its_letter() -> None:
    apart = [
        hex(code_point)
        for code_point in range(sys.maxunicode + 1)
        if unicodedata.category(chr(code_point)).startswith("M") and len(tokenise(f"e{chr(code_point)}")) != 1
    ]
    assert apart == []


def test_a_family_of_joined_emoji_is_one_token() -> None:
    assert tokenise("👨\u200d👩\u200d👧 👍🏽") == ["👨\u200d👩\u200d👧", " ", "👍🏽"]


def test_a_flag_of_two_letters_is_one_token() -> None:
    assert tokenise("🇦🇷🇧🇷") == ["🇦🇷", "🇧🇷"]


@pytest.mark.parametrize(
    "unit", ["a.", "A/A.", "a@", "www.", "http://", "A-", "a'", "1.", "\u200d", "e\u0301.", "A/", "@"]
)
def test_no_text_takes_more_than_a_moment_to_cut(unit: str) -> None:
    text = unit * (60_000 // len(unit)) + "/!"
    started = time.process_time()
    assert "".join(tokenise(text)) == text
    assert time.process_time() - started < 2


def test_code_points_skip_the_surrogates_and_run_out_with_an_error() -> None:
    lexicon = Lexicon()
    lexicon._next = 0xD7FF
    codes = [ord(lexicon["uno"]), ord(lexicon["diez"]), ord(lexicon["ciento"]), ord(lexicon["miles"])]
    assert not any(0xD800 <= code <= 0xDFFF for code in codes)
    lexicon._next = Lexicon.LAST
    lexicon.encode("último")
    with pytest.raises(LexiconFullError):
        lexicon.encode("sobrante")
