"""Words to lines."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.exchange.outgoing.pdf.line_breaking import Look, Piece, _plain_lines, break_lines, one_line
from drafter.exchange.outgoing.pdf.typefaces import Cut, Typefaces

FACES = Typefaces()
LOOK = Look(Cut.REGULAR, 11.5, "#1c1c1c")
_WORDS = st.text(alphabet="abcdeñíó.,;—-/", min_size=1, max_size=14)


def _drawn(text: str, width: float) -> list[str]:
    return [line.rstrip(" ") for line in _with_blanks([Piece(text, LOOK)], width)]


def _with_blanks(pieces: list[Piece], width: float) -> list[str]:
    return ["".join(one.text for one in line.fragments) for line in break_lines(pieces, width, FACES)]


@given(st.lists(_WORDS, min_size=1, max_size=40), st.floats(90, 500))
@settings(max_examples=150)
def test_no_line_is_wider_than_the_column_and_no_word_is_lost(words: list[str], width: float) -> None:
    text = " ".join(words)
    lines = break_lines([Piece(text, LOOK)], width, FACES)
    assert all(line.width <= width + 0.02 for line in lines)
    drawn = "".join(one.text for line in lines for one in line.fragments)
    assert drawn.replace(" ", "") == text.replace(" ", "")


@given(st.lists(st.text(alphabet="abcdeñí.,", min_size=1, max_size=12), min_size=1, max_size=60), st.floats(120, 460))
@settings(max_examples=150)
def test_the_quick_way_breaks_lines_exactly_like_the_general_one(words: list[str], width: float) -> None:
    text = " ".join(words)
    quick = _plain_lines([Piece(text, LOOK)], width, width - 20, FACES)
    assert quick is not None
    general = break_lines([Piece(text, LOOK), Piece("\u200b", LOOK)], width, FACES, first=width - 20)
    assert [[one.text for one in line.fragments] for line in quick] == [
        [one.text for one in line.fragments] for line in general
    ]
    assert [line.width for line in quick] == pytest.approx([line.width for line in general])


def test_a_line_that_goes_on_ends_in_a_blank_for_those_who_listen() -> None:
    assert _with_blanks([Piece("uno dos tres\ncuatro", LOOK)], 45) == ["uno dos ", "tres", "cuatro"]
    bold = [Piece("uno ", LOOK), Piece("dos", replace(LOOK, cut=Cut.BOLD)), Piece(" tres", LOOK)]
    assert _with_blanks(bold, 45) == ["uno dos ", "tres"]


def test_a_word_of_two_looks_stays_together() -> None:
    pieces = [Piece("se promoverán polí", LOOK), Piece("ticas", replace(LOOK, cut=Cut.BOLD)), Piece(" comunes", LOOK)]
    width = one_line([Piece("se promoverán polí", LOOK)], FACES).width + 3
    lines = break_lines(pieces, width, FACES)
    assert "".join(one.text for one in lines[0].fragments) == "se promoverán "
    assert "".join(one.text for one in lines[1].fragments).startswith("políticas")


def test_a_word_wider_than_the_column_is_broken_and_nothing_of_it_is_lost() -> None:
    lines = _drawn("a " + "x" * 200 + " b", 100)
    assert len(lines) > 5
    assert "".join(lines).replace(" ", "") == "a" + "x" * 200 + "b"


def test_a_line_may_break_after_a_dash_set_tight_but_never_after_a_hyphen() -> None:
    width = one_line([Piece("palabras—", LOOK)], FACES).width + 1
    assert _drawn("palabras—palabras", width) == ["palabras—", "palabras"]
    with_hyphen = _drawn("Sur-Sur y Sur-Sur", one_line([Piece("Sur-Sur y Sur-", LOOK)], FACES).width + 1)
    assert with_hyphen == ["Sur-Sur y", "Sur-Sur"]


def test_a_fixed_space_keeps_a_number_with_its_word() -> None:
    width = one_line([Piece("véase el párr. 23", LOOK)], FACES).width - 2
    assert _drawn("véase el párr.\u00a023", width) == ["véase el", "párr.\u00a023"]


def test_line_feeds_break_lines_and_leave_an_empty_one_where_there_are_two() -> None:
    assert _drawn("uno\n\ndos", 300) == ["uno", "", "dos"]


def test_a_note_mark_stays_with_the_word_before() -> None:
    text = "los pueblos de la región"
    width = one_line([Piece(text, LOOK)], FACES).width + 1
    lines = break_lines([Piece(text, LOOK), Piece("12", replace(LOOK, size=7.4), note=12)], width, FACES)
    assert [line.notes for line in lines] == [(), (12,)]
    assert "".join(one.text for one in lines[1].fragments) == "región12"


def test_characters_the_text_face_lacks_come_from_the_second_one_or_as_their_code() -> None:
    faces = Typefaces()
    line = one_line([Piece("a ☐ 中 b", LOOK)], faces)
    assert [(one.text, one.look.cut) for one in line.fragments] == [
        ("a ", Cut.REGULAR),
        ("☐", Cut.SYMBOLS),
        (" ", Cut.REGULAR),
        ("[U+4E2D]", Cut.REGULAR),
        (" b", Cut.REGULAR),
    ]
    assert [one.actual for one in line.fragments if one.actual] == ["中"]
    assert faces.missing == {"中"}


def test_the_text_face_has_the_letters_of_the_languages_of_the_americas_and_europe() -> None:
    letters = "áéíóúüñÁÉÍÓÚÜÑ¿¡«»“”‘’–—…°ºª№§¶€ãõçàâêôÃÕÇœŒæÆëïÿŸěščřžýůďťňłąęśźżćőűșțâîğışßøåðþĲŉ"
    for cut in (Cut.REGULAR, Cut.BOLD, Cut.ITALIC):
        assert FACES.has(letters.replace("\u0149", ""), cut)
