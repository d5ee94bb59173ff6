"""Python's offsets and Qt's."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from drafter.desktop.text_positions import document_text, draft_text, from_qt, length_in_qt, to_qt

_text = st.text(alphabet=st.characters(exclude_categories=["Cs"]))


@given(_text, st.data())
def test_an_offset_there_and_back_is_the_same_offset(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    assert from_qt(text, to_qt(text, offset)) == offset


@given(_text)
def test_qt_counts_what_utf_16_takes(text: str) -> None:
    assert length_in_qt(text) == len(text.encode("utf-16-le")) // 2


def test_inside_a_pair_is_the_start_of_its_character() -> None:
    assert from_qt("a😀b", 2) == 1
    assert from_qt("a😀b", 3) == 2


@given(st.text(alphabet="aé \n😀\u00a0"))
def test_line_breaks_come_back_from_the_document(text: str) -> None:
    assert draft_text(document_text(text)) == text


def test_half_a_surrogate_pair_becomes_the_replacement_character() -> None:
    assert draft_text("a\ud83db😀") == "a\ufffdb😀"
