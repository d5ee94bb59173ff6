"""Verbatim passages."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from drafter.redline import Passages, words_of

WORDS = st.lists(st.sampled_from("abcde"), max_size=30)


def test_words_are_the_same_without_case_unicode_form_and_typographic_quotes() -> None:
    assert words_of("LA NACIO\u0301N d’Haïti").folded == words_of("la nación d'haïti").folded


def test_the_words_of_a_text_stand_where_they_say() -> None:
    text = "«Promover la cooperación Sur-Sur (párr. 9)»"
    words = words_of(text)
    assert [text[start:end] for start, end in words.bounds] == [
        "Promover",
        "la",
        "cooperación",
        "Sur-Sur",
        "párr.",
        "9",
    ]
    assert text[slice(*words.span(2, 4))] == "cooperación Sur-Sur"


@given(source=WORDS, other=WORDS, text=WORDS)
def test_every_passage_is_in_its_source_and_cannot_be_longer(
    source: list[str], other: list[str], text: list[str]
) -> None:
    sources = [source, other]
    for passage in Passages(sources, 2).of(text):
        held = sources[passage.source]
        assert len(passage) >= 2
        assert text[passage.start : passage.stop] == held[passage.source_start : passage.source_stop]
        before = passage.start and passage.source_start
        assert not before or text[passage.start - 1] != held[passage.source_start - 1]
        after = passage.stop < len(text) and passage.source_stop < len(held)
        assert not after or text[passage.stop] != held[passage.source_stop]


@given(before=WORDS, source=st.lists(st.sampled_from("abcde"), min_size=3, max_size=20), after=WORDS)
def test_a_source_put_into_other_words_is_found_whole(before: list[str], source: list[str], after: list[str]) -> None:
    found = list(Passages([source], 3).of([*before, *source, *after]))
    assert any(
        passage.start <= len(before) and passage.stop >= len(before) + len(source) and len(passage) == len(source)
        for passage in found
    )


@given(source=WORDS, text=WORDS, start=st.integers(0, 30), length=st.integers(0, 30))
def test_a_part_of_a_passage_has_the_same_words_on_both_sides(
    source: list[str], text: list[str], start: int, length: int
) -> None:
    for passage in Passages([source], 2).of(text):
        part = passage.cut(start, start + length)
        assert passage.start <= part.start or not len(part)
        assert part.stop <= min(passage.stop, start + length) or not len(part)
        assert text[part.start : part.stop] == source[part.source_start : part.source_stop]
