"""What a bracketed text can become, and brackets that are written so that they are read back."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from drafter.drafting.brackets import (
    DROP,
    LEAVE,
    Bracket,
    Choice,
    Stance,
    Take,
    UnwritableError,
    Voice,
    Wording,
    adjacent,
    as_read_by,
    bracket,
    parse_document,
    reading,
    readings,
    resolved,
    written,
)
from drafter.messages import LANGUAGES, say
from tests.drafting.brackets.notations import ANY_TEXT, NOTATION, read


def read_by(text: str, code: str | None, *, exact: bool = True, groups: bool = False) -> str:
    """The text as that delegation reads it."""
    bracketed = read(text)
    return reading(bracketed, as_read_by(bracketed, code, NOTATION.table if groups else None, exact=exact), exact=exact)


@given(ANY_TEXT)
def test_leaving_every_bracket_leaves_the_text(text: str) -> None:
    for exact in (True, False):
        assert reading(read(text), lambda _: LEAVE, exact=exact) == text


@given(ANY_TEXT, st.randoms(use_true_random=False))
def test_no_word_comes_from_nowhere(text: str, random: object) -> None:
    bracketed = read(text)
    choices = [Take(0), Take(1), DROP, LEAVE]

    def choose(one: Bracket) -> Choice:
        return random.choice(choices)  # type: ignore[attr-defined,no-any-return]

    result = iter(reading(bracketed, choose))
    source = iter(text)
    assert all(character in source for character in result)


@given(ANY_TEXT)
def test_readings_are_few_different_and_without_brackets_of_the_negotiation(text: str) -> None:
    bracketed = read(text)
    found = readings(bracketed)
    assert len(found) <= 16
    assert len(set(found)) == len(found)
    if not bracketed.errors:
        assert found
        for one in found:
            # What was inside literals' brackets may meet their like only where the text had them.
            assert one.count("[") == sum(one.count(f"[{literal}]") for literal in set(bracketed.literals))


def test_keep_all_comes_first_and_drop_all_last_even_where_there_are_too_many() -> None:
    text = "x" + "".join(f" [{letter}]" for letter in "abcdefgh")
    found = readings(read(text))
    assert len(found) == 16
    assert found[0] == "x a b c d e f g h"
    assert found[1] == "x a b c d e f g"
    assert found[-1] == "x"


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("a [old / new – Chile] b", "CHL", "a new b"),
        ("a [old / new – Chile] b", "PER", "a old b"),
        ("a [old / new – Chile] b", None, "a old b"),
        ("a[ new – Chile, Perú] b", "PER", "a new b"),
        ("a[ new – Chile, Perú] b", None, "a b"),
        ("a[ old – Chile: suprimir] b", "CHL", "a b"),
        ("a[ old – Chile: suprimir] b", "PER", "a old b"),
        ("a [old – Chile: suprimir][new – Chile] b", "CHL", "a new b"),
        ("a [old – Chile: suprimir][new – Chile] b", None, "a old b"),
        ("a [old][new – Chile][other – Perú] b", "PER", "a other b"),
        ("a [old][new – Chile][other – Perú] b", "CUB", "a old b"),
        ("a [old – Cuba: suprimir / new – Chile] b", "CUB", "a  b"),
        ("a [new – Chile; –Cuba] b", "CUB", "a  b"),
        ("a [old – Chile: suprimir; –Cuba] b", "CUB", "a old b"),
        ("a [old – Cuba: en contra] b", "CUB", "a  b"),
        ("a [new – Chile; Cuba: apoya] b", "CUB", "a new b"),
        ("a [old – Chile: suprimir; Cuba: mantener] b", "CUB", "a old b"),
        ("a [new – Chile; Cuba: reserva] b", "CUB", "a  b"),
        ("a [one – Chile / two – Perú] b", "PER", "a two b"),
        ("a [one – Chile / two – Perú] b", "CUB", "a  b"),
        ("[x – Chile: trasladar] y [x – Chile: trasladado aquí]", "CHL", " y x"),
        ("[x – Chile: trasladar] y [x – Chile: trasladado aquí]", "PER", "x y "),
        ("a [b [c – Chile] d – Perú] e", "PER", "a b  d e"),
        ("its [own] words [a][b], [Agreed ad ref] [sic]", "CHL", "its [own] words [a][b], [Agreed ad ref] [sic]"),
    ],
)
def test_a_delegation_reads_what_it_wants_and_else_the_base(text: str, code: str | None, expected: str) -> None:
    assert read_by(text, code) == expected


def test_a_group_speaks_for_a_member_that_does_not_speak_itself() -> None:
    text = "a [old / new – CARICOM] b"
    assert read_by(text, "BRB") == "a old b"
    assert read_by(text, "BRB", groups=True) == "a new b"
    assert read_by("a [old – Barbados: mantener / new – CARICOM] b", "BRB", groups=True) == "a old b"


def test_a_clean_reading_settles_what_nobody_is_named_in() -> None:
    assert read_by("a [b] [c / d] [e][f] g. [Agreed ad ref]", "CHL", exact=False) == "a b c e g."


@pytest.mark.parametrize(
    ("text", "index", "choice", "expected"),
    [
        ("a [b] [c] d", 0, DROP, "a [c] d"),
        ("a [b] [c] d", 0, Take(0), "a b [c] d"),
        ("a[ b [, c] d].", 1, DROP, "a[ b d]."),
        ("a [b [c] d – Chile], e", 0, Take(0), "a b [c] d, e"),
        ("a [b / c] d", 0, Take(1), "a c d"),
        ("a [b][c] d", 1, Take(0), "a c d"),
        ("a [b][c] d", 1, DROP, "a [b] d"),
        ("a (b [ c ]) d", 0, DROP, "a (b) d"),
        ("Texto. [Agreed ad ref]", 0, DROP, "Texto."),
        ("[a] b", 0, DROP, "b"),
        ("x  y [a] b", 0, DROP, "x  y b"),
        ("il faut [agir] : oui", 0, DROP, "il faut : oui"),
        ("a [b]; c", 0, DROP, "a; c"),
        ("a [b] “[ c] d”", 1, DROP, "a [b] “d”"),
    ],
)
def test_one_bracket_is_settled_and_the_blanks_are_tidied_there_alone(
    text: str, index: int, choice: Choice, expected: str
) -> None:
    assert resolved(read(text), index, choice) == expected


_WORDS = st.text("abc áñ,.;:/-–", min_size=0, max_size=12) | st.sampled_from(["Chile: x", "x – Perú", "a / b", "[sic]"])
_NAMES = st.sampled_from(["Chile", "G77 y China", "US", "Bolivia (Estado Plurinacional de)"])
_VOICES = st.lists(
    st.builds(Voice, _NAMES, st.sampled_from(Stance)), max_size=3, unique_by=lambda voice: voice.name
).map(tuple)


@given(st.lists(st.builds(Wording, _WORDS, _VOICES), min_size=1, max_size=3), st.sampled_from(LANGUAGES))
def test_what_is_written_is_read_back_word_for_word_and_name_for_name(wordings: list[Wording], language: str) -> None:
    try:
        text = written(wordings, language, NOTATION)
    except UnwritableError:
        text = ""
    assume(text)
    bracketed = read(f"antes {text} después")
    outer = [one for one in bracketed.brackets if one.depth == 0]
    alternatives = [alternative for one in outer for alternative in one.alternatives]
    assert [bracketed.words(one) for one in alternatives] == [one.words for one in wordings]
    assert [[(each.name, each.stance) for each in one.attributions] for one in alternatives] == [
        [(voice.name, voice.stance) for voice in one.voices] for one in wordings
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stance", Stance)
def test_the_words_written_for_a_stance_are_read_as_that_stance(language: str, stance: Stance) -> None:
    text = bracket([Wording("x", (Voice("Chile", stance),))], language)
    assert [(one.name, one.stance) for one in read(f"a {text} b").brackets[0].attributions] == [("Chile", stance)]
    assert say(f"stance-{stance.value.replace('_', '-')}", language)


def test_the_house_notation() -> None:
    both = [Wording("viejo"), Wording("nuevo", (Voice("Chile"), Voice("Perú"), Voice("Cuba", Stance.OPPOSE)))]
    assert bracket(both, "es") == "[viejo / nuevo – Chile, Perú; Cuba: en contra]"
    assert adjacent(both, "es") == "[viejo][nuevo – Chile, Perú; Cuba: en contra]"
    assert bracket([Wording("x", (Voice("France", Stance.DELETE),))], "fr") == "[x – France\u00a0: supprimer]"
    assert bracket(both, "fr") == "[viejo / nuevo – Chile, Perú\u00a0; Cuba\u00a0: s’oppose]"
    assert bracket([Wording("x", (Voice("", Stance.DELETE),))], "es") == "[x – suprimir]"
    assert written([Wording("x – Chile"), Wording("y", (Voice("US"),))][1:], "es", NOTATION) == "[y – US]"


@pytest.mark.parametrize("words", ["a ] b", "[a", "km / h", "x – Chile", "Chile: suprimir"])
def test_words_that_would_be_read_as_notation_are_not_written(words: str) -> None:
    with pytest.raises(UnwritableError):
        written([Wording(words)], "es", NOTATION)


def test_a_bracket_that_opens_in_one_paragraph_closes_in_another() -> None:
    paragraphs = ["Uno.", "[4. Dos [y medio].", "5. Tres.", "6. Cuatro – Chile]", "Cinco [roto."]
    document = parse_document(paragraphs, NOTATION)
    assert [(stretch.first, len(stretch.starts)) for stretch in document.stretches] == [(0, 1), (1, 3), (4, 1)]
    joined = document.stretches[1]
    assert joined.readings_of(1) == ("4. Dos y medio.", "4. Dos.", "")
    assert joined.readings_of(2) == ("5. Tres.", "")
    assert joined.readings_of(3) == ("6. Cuatro", "")
    assert joined.place(joined.bracketed.brackets[0].stop - 1) == (3, len("6. Cuatro – Chile"))
    assert [one.code for one in joined.bracketed.brackets[0].attributions] == ["CHL"]
    assert document.stretches[2].troubles_in(4)[0].offset == 6
    assert (document.counts().brackets, document.counts().options) == (2, 2)


def test_a_bracket_too_many_within_a_sentence_does_not_swallow_the_paragraphs_before_it() -> None:
    document = parse_document(["[Uno [y dos.", "Tres.", "Cuatro] y cinco."], NOTATION)
    assert [len(stretch.starts) for stretch in document.stretches] == [1, 1, 1]
    assert [len(stretch.bracketed.errors) for stretch in document.stretches] == [2, 0, 1]
    assert parse_document(["[Uno", "dos].”"], NOTATION).counts().brackets == 1


@given(st.lists(ANY_TEXT, max_size=6))
def test_every_paragraph_is_in_one_stretch_and_brackets_are_as_in_one_text(paragraphs: list[str]) -> None:
    paragraphs = [text.replace("\u2029", " ") for text in paragraphs]
    document = parse_document(paragraphs, NOTATION)
    assert [place for place, _ in document.paragraphs()] == list(range(len(paragraphs)))
    for place, stretch in document.paragraphs():
        start, stop = stretch.bounds(place)
        assert stretch.bracketed.text[start:stop] == paragraphs[place]
    whole = read("\u2029".join(paragraphs))
    assert sum(len(stretch.bracketed.brackets) for stretch in document.stretches) == len(whole.brackets)
    assert sum(len(stretch.bracketed.errors) for stretch in document.stretches) == len(whole.errors)


@given(st.lists(ANY_TEXT, min_size=2, max_size=5))
def test_a_paragraph_of_a_stretch_reads_as_it_does_in_the_whole(paragraphs: list[str]) -> None:
    document = parse_document(["[", *(text.replace("\u2029", " ") for text in paragraphs), "]"], NOTATION)
    for stretch in document.stretches:
        if stretch.bracketed.errors:
            continue
        kept, *_, last = (*readings(stretch.bracketed), readings(stretch.bracketed)[-1])
        for inside, (all_kept, all_dropped) in enumerate(zip(kept.split("\u2029"), last.split("\u2029"), strict=True)):
            found = stretch.readings_of(stretch.first + inside)
            assert found[0].strip() == all_kept.strip()
            assert all_dropped.strip() in [one.strip() for one in found]


def test_an_error_in_one_paragraph_leaves_the_readings_of_the_others() -> None:
    document = parse_document(["[Uno", "dos] tres", "cuatro]"], NOTATION)
    (stretch,) = document.stretches
    assert stretch.readings_of(0) == ("Uno", "")
    assert stretch.readings_of(1) == ()
    assert stretch.readings_of(2) == ("cuatro", "")
