"""What was accepted in a received file, done in a draft that may have gone on meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from drafter.desktop.review.taking import taken_into
from drafter.drafting import Draft, Paragraph
from drafter.exchange import TextParagraph
from drafter.instruments import ClauseKind

WORDS = ("Uno dos tres cuatro.", "Cinco seis siete ocho.", "Nueve diez once doce.", "Trece catorce quince.")


def text(*words: str) -> list[TextParagraph]:
    return [TextParagraph("", ClauseKind.PARAGRAPH, each) for each in words]


def draft(*words: str) -> Draft:
    return Draft("d", "es", tuple(Paragraph(f"p{n}", ClauseKind.PARAGRAPH, "", each) for n, each in enumerate(words)))


@pytest.fixture
def new_id() -> Callable[[], str]:
    made = iter(range(100))
    return lambda: f"n{next(made)}"


def after(before: Draft, original: Sequence[str], settled: Sequence[str], new_id: Callable[[], str]) -> list[str]:
    taken = taken_into(before, text(*original), text(*settled), new_id)
    result = before if taken.edit is None else taken.edit.apply(before)
    return [paragraph.text for paragraph in result.paragraphs]


def test_a_changed_paragraph_keeps_its_id(new_id: Callable[[], str]) -> None:
    before = draft(*WORDS)
    taken = taken_into(before, text(*WORDS), text("Uno dos TRES cuatro.", *WORDS[1:]), new_id)
    assert taken.edit is not None
    assert taken.edit.apply(before).paragraphs[0] == Paragraph("p0", ClauseKind.PARAGRAPH, "", "Uno dos TRES cuatro.")
    assert taken.done == 1


@pytest.mark.parametrize(
    "settled",
    [
        ("Nuevo al principio del texto.", *WORDS),
        (*WORDS, "Nuevo al final del texto."),
        (WORDS[0], *WORDS[2:]),
        (*WORDS[1:], WORDS[0]),
        ("Uno dos", "tres cuatro.", *WORDS[1:]),
        (f"{WORDS[0]} {WORDS[1]}", *WORDS[2:]),
    ],
)
def test_a_draft_that_was_sent_reads_as_settled_afterwards(settled: tuple[str, ...], new_id: Callable[[], str]) -> None:
    assert after(draft(*WORDS), WORDS, settled, new_id) == list(settled)


def test_a_paragraph_that_reads_differently_meanwhile_is_left_alone_and_named(new_id: Callable[[], str]) -> None:
    mine = draft("Otra cosa muy distinta aquí.", *WORDS[1:])
    taken = taken_into(mine, text(*WORDS), text("Uno dos TRES cuatro.", "Cinco SEIS siete ocho.", *WORDS[2:]), new_id)
    assert taken.edit is not None
    texts = [paragraph.text for paragraph in taken.edit.apply(mine).paragraphs]
    assert texts == ["Otra cosa muy distinta aquí.", "Cinco SEIS siete ocho.", *WORDS[2:]]
    assert len(taken.left_out) == 1


def test_nothing_accepted_changes_nothing(new_id: Callable[[], str]) -> None:
    taken = taken_into(draft(*WORDS), text(*WORDS), text(*WORDS), new_id)
    assert taken.edit is None
    assert taken.done == 0


def test_what_the_draft_has_besides_stays_where_it_is(new_id: Callable[[], str]) -> None:
    mine = draft(WORDS[0], "Propio de la delegación.", *WORDS[1:])
    assert after(mine, WORDS, (*WORDS[:3], "Trece catorce dieciséis."), new_id) == [
        WORDS[0],
        "Propio de la delegación.",
        *WORDS[1:3],
        "Trece catorce dieciséis.",
    ]
