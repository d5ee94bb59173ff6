from __future__ import annotations

import random

import pytest

from drafter.redline import Op, Segment, compare_words
from drafter.redline.tokens import Lexicon
from drafter.redline.words import segments_of


def marked(segments: tuple[Segment, ...]) -> str:
    """A redline as one line: [-deleted-] and {+inserted+}."""
    marks = {Op.EQUAL: "{}", Op.DELETED: "[-{}-]", Op.INSERTED: "{{+{}+}}"}
    return "".join(marks[segment.op].format(segment.text) for segment in segments)


@pytest.mark.parametrize(
    ("old", "new", "redline"),
    [
        # One word for another.
        ("Los países deberán cooperar.", "Los países podrán cooperar.", "Los países [-deberán-]{+podrán+} cooperar."),
        # A word is never cut, whatever its letters have in common.
        ("Reiteraron su apoyo.", "Reiteran su apoyo.", "[-Reiteraron-]{+Reiteran+} su apoyo."),
        ("cooperación Sur-Sur", "cooperación Norte-Sur", "cooperación [-Sur-Sur-]{+Norte-Sur+}"),
        ("a las 18.40", "a las 18.45", "a las [-18.40-]{+18.45+}"),
        # No lone «de» kept between two changes.
        ("el voto de mujeres a todo", "el uso de jóvenes a todo", "el [-voto de mujeres-]{+uso de jóvenes+} a todo"),
        # Insertions and deletions stand where a phrase begins and ends.
        ("los países amigos", "los países hermanos y los países amigos", "{+los países hermanos y +}los países amigos"),
        ("que los países cooperen", "que todos los países cooperen", "que {+todos +}los países cooperen"),
        ("Firmaron el acta.", "Firmaron el acta. Decidieron volver.", "Firmaron el acta.{+ Decidieron volver.+}"),
        ("Asimismo, firmaron.", "firmaron.", "[-Asimismo, -]firmaron."),
        ("cooperar en paz", "cooperar, según proceda, en paz", "cooperar{+, según proceda,+} en paz"),
        # Mostly rewritten: replaced, not confetti.
        (
            "gato come pan con queso fresco en la mesa",
            "perro bebe agua con limón frío en una silla",
            "[-gato come pan con queso fresco en la mesa-]{+perro bebe agua con limón frío en una silla+}",
        ),
        ("", "algo", "{+algo+}"),
        ("algo", "", "[-algo-]"),
        ("", "", ""),
    ],
)  # fmt: skip
def test_a_redline_reads_as_a_person_would_mark_it(old: str, new: str, redline: str) -> None:
    assert marked(compare_words(old, new)) == redline


def words(count: int, kinds: int, seed: int) -> list[str]:
    chance = random.Random(seed)
    return [f"palabra{chance.randrange(kinds)}" for _ in range(count)]


@pytest.mark.parametrize("kinds", [5, 300, 30_000])
def test_a_paragraph_of_forty_thousand_words_keeps_what_was_not_changed(kinds: int) -> None:
    old = words(40_000, kinds, 1)
    new = list(old)
    for place in range(500, 40_000, 1_000):
        new[place] = f"cambio{place}"
    segments = compare_words(" ".join(old), " ".join(new))
    assert marked(segments).count("{+") == 40
    assert "".join(s.text for s in segments if s.op is not Op.INSERTED) == " ".join(old)
    assert "".join(s.text for s in segments if s.op is not Op.DELETED) == " ".join(new)


def test_two_huge_unrelated_paragraphs_are_replaced() -> None:
    old, new = " ".join(words(20_000, 500, 1)), " ".join(words(20_000, 500, 2))
    segments = compare_words(old, new)
    kept = sum(len(s.text) for s in segments if s.op is Op.EQUAL)
    assert kept < len(old) // 50
    assert "".join(s.text for s in segments if s.op is not Op.DELETED) == new


def test_more_distinct_words_than_code_points_are_compared_by_their_ends() -> None:
    lexicon = Lexicon()
    lexicon._next = Lexicon.LAST
    segments = segments_of("Reafirmaron su firme apoyo.", "Reafirmaron su pleno apoyo.", lexicon)
    assert marked(segments) == "Reafirmaron su [-firme-]{+pleno+} apoyo."


def test_what_a_lexicon_saw_before_does_not_change_an_answer() -> None:
    used = Lexicon()
    for text in ("apoyo su pleno zeta", "cooperar cooperen amigos países los"):
        used.encode(text)
    pairs = [("los países amigos", "los países hermanos y los países amigos"), ("a b c a b", "b a c b a")]
    for old, new in pairs:
        assert segments_of(old, new, used) == compare_words(old, new)
