"""Texts as precedents, and the figures of reports."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.deeds.precedence import precedent_of
from drafter.deeds.precedent_reports import percents, quoted
from drafter.deeds.texts import OpenedText
from drafter.errors import KnownError
from drafter.exchange import TextParagraph
from drafter.instruments import ClauseKind
from drafter.library import Provenance, WordTotals, load_ladder

WORDS = st.integers(0, 5000)


@given(verbatim=WORDS, adapted=WORDS, new=WORDS)
def test_percentages_make_a_hundred_and_nothing_that_is_there_is_shown_as_nothing(
    verbatim: int, adapted: int, new: int
) -> None:
    totals = WordTotals(verbatim, adapted, new)
    shown = percents(totals)
    assert sum(shown.values()) == (100 if totals.words else 0)
    for each, words in zip(Provenance, (verbatim, adapted, new), strict=True):
        assert bool(shown[each.value]) == bool(words)


def test_a_text_without_words_is_no_precedent() -> None:
    with pytest.raises(KnownError, match="precedent-without-words"):
        precedent_of(OpenedText("vacío.draft", "es", ()), load_ladder())


def test_a_draft_is_cut_like_an_instrument() -> None:
    text = OpenedText(
        "d.draft",
        "es",
        (
            TextParagraph("", ClauseKind.TITLE, "Declaración de Lima"),
            TextParagraph("1.", ClauseKind.PARAGRAPH, "Los Jefes de Estado decidieron:"),
            TextParagraph("1.", ClauseKind.HEADING, "Energía"),
            TextParagraph("•", ClauseKind.ITEM, "Promover la cooperación en materia de energía."),
        ),
    )
    precedent = precedent_of(text, load_ladder())
    assert precedent.metadata.title == "Declaración de Lima"
    item = precedent.clauses[-1]
    assert (item.section, item.section_title, item.text) == ("1", "Energía", text.paragraphs[-1].text)
    assert [verb.infinitive for verb in item.verbs] == ["promover"]


@pytest.mark.parametrize(
    ("language", "words"),
    [("es", "«a», «b»"), ("en", "“a”, “b”"), ("pt", "“a”, “b”"), ("fr", "«\u00a0a\u00a0», «\u00a0b\u00a0»")],
)
def test_words_are_quoted_as_each_language_does(language: str, words: str) -> None:
    assert quoted(["a", "b"], language) == words
    assert quoted([], language) == ""
