"""How close a paragraph is to where it comes from."""

from __future__ import annotations

from drafter.drafting import Origin, Paragraph, paragraph_closeness
from drafter.instruments import ClauseKind
from drafter.redline import Closeness

FIRST = "Reafirmaron su compromiso con la paz y la seguridad internacionales."
SECOND = "Instaron a los países desarrollados a cumplir sus compromisos de financiación."


def origin(text: str, start: int = 0) -> Origin:
    return Origin("SALV-2008:p9", "párr. 9", text, start, len(text))


def closeness_of(text: str, *origins: Origin) -> Closeness | None:
    result = paragraph_closeness(Paragraph("p1", ClauseKind.PARAGRAPH, "1.", text, origins=origins))
    return result.closeness if result else None


def test_a_paragraph_without_origin_has_no_closeness() -> None:
    assert closeness_of("Algo nuevo.") is None


def test_a_clause_as_it_was_inserted_is_literal() -> None:
    assert closeness_of(FIRST, origin(FIRST)) is Closeness.LITERAL


def test_only_the_words_taken_count() -> None:
    start = FIRST.index("la paz")
    assert closeness_of(FIRST[start:], origin(FIRST, start)) is Closeness.LITERAL


def test_a_paragraph_wholly_rewritten_is_new_although_it_keeps_its_origin() -> None:
    assert closeness_of("Otra idea muy distinta.", origin(FIRST)) is Closeness.NEW


def test_two_clauses_merged_are_literal_in_either_order() -> None:
    assert closeness_of(f"{FIRST} {SECOND}", origin(FIRST), origin(SECOND)) is Closeness.LITERAL
    assert closeness_of(f"{FIRST} {SECOND}", origin(SECOND), origin(FIRST)) is Closeness.LITERAL


def test_the_nearest_of_several_origins_counts() -> None:
    assert closeness_of(SECOND, origin(FIRST), origin(SECOND)) is Closeness.LITERAL
