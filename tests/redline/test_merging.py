"""Two adaptations of one paragraph, put together where they leave each other alone."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.redline.merging import Collision, merge_words, replacements

BASE = "Instaron a los países desarrollados a cumplir sus compromisos en materia de financiación."
WORDS = st.lists(st.sampled_from(["los", "países", "a", "paz,", "«no»", "deberán", "", "\n"]), max_size=12).map(
    " ".join
)


def test_changes_in_two_places_are_both_made() -> None:
    first = BASE.replace("Instaron", "Exhortaron")
    second = BASE.replace("financiación", "financiación y tecnología")
    merged = "Exhortaron a los países desarrollados a cumplir sus compromisos en materia de financiación y tecnología."
    assert merge_words(BASE, first, second) == merged


def test_a_change_that_both_made_is_made_once() -> None:
    agreed = BASE.replace("Instaron", "Invitaron")
    both = agreed.replace("compromisos", "compromisos y obligaciones")
    assert merge_words(BASE, agreed, both) == both


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (BASE.replace("Instaron", "Exhortaron"), BASE.replace("Instaron", "Invitaron")),
        (BASE.replace("sus compromisos ", ""), BASE.replace("compromisos", "compromisos y obligaciones")),
        (BASE.replace("países", "países hermanos"), BASE.replace("países", "países amigos")),
    ],
    ids=["two verbs for one", "a word in what the other struck", "two insertions in one place"],
)
def test_two_wishes_for_the_same_words_collide(one: str, other: str) -> None:
    collision = merge_words(BASE, one, other)
    assert isinstance(collision, Collision)
    assert one.startswith(BASE[: collision.first.start] + collision.first.words)
    assert other.startswith(BASE[: collision.second.start] + collision.second.words)


@settings(deadline=None)
@given(WORDS, WORDS)
def test_the_replacements_make_the_adapted_text(base: str, adapted: str) -> None:
    text, at = "", 0
    for change in replacements(base, adapted):
        text += base[at : change.start] + change.words
        at = change.end
    assert text + base[at:] == adapted


@settings(deadline=None)
@given(WORDS, WORDS)
def test_merging_with_the_base_or_with_itself_changes_nothing(base: str, adapted: str) -> None:
    assert merge_words(base, adapted, base) == merge_words(base, base, adapted) == adapted
    assert merge_words(base, adapted, adapted) == adapted


@settings(deadline=None)
@given(WORDS, WORDS, WORDS)
def test_who_is_called_first_makes_no_difference(base: str, first: str, second: str) -> None:
    one, other = merge_words(base, first, second), merge_words(base, second, first)
    if isinstance(one, Collision):
        assert one == Collision(other.second, other.first) if isinstance(other, Collision) else False
    else:
        assert one == other
