from __future__ import annotations

import pytest

from drafter.redline import Vocabulary, change_flags, compare, compare_words

VOCABULARY = Vocabulary.from_tables(
    {
        "es": {
            "negation": ["no", "sin", "ni"],
            "modal": [["podrán", 1], ["deberían", 2], ["deberán", 3]],
            "quantifier": ["todos", "algunos"],
            "qualifier": ["según proceda", "de carácter voluntario", "de conformidad con sus legislaciones"],
            "deadline": ["a más tardar", "antes del"],
            "number": ["dos", "tres"],
        },
        "en": {"modal": [["may", 1], ["shall", 3]]},
    },
    {"invitaron": 6, "instaron": 7, "exhortaron": 7, "decidieron": 9, "hicieron hincapié": 4},
)


@pytest.mark.parametrize(
    ("old", "new", "flags"),
    [
        ("Los países deberán cooperar.", "Los países podrán cooperar.", ("modal",)),
        ("Parties shall report.", "Parties may report.", ("modal",)),
        ("Acordaron cooperar.", "Acordaron no cooperar.", ("negation",)),
        ("Instaron a los países a cumplir.", "Invitaron a los países a cumplir.", ("verb_weaker",)),
        ("Invitaron a los países a cumplir.", "Decidieron que los países cumplan.", ("verb_stronger",)),
        ("Instaron a cumplir.", "Exhortaron a cumplir.", ()),
        ("Hicieron hincapié en la paz.", "Decidieron en la paz.", ("verb_stronger",)),
        ("A todos los países.", "A algunos países.", ("quantifier",)),
        ("Cooperar en energía.", "Cooperar, según proceda, en energía.", ("qualifier",)),
        # A phrase that an insertion cuts is lost.
        (
            "Actuar de conformidad con sus legislaciones.",
            "Actuar de conformidad con sus propias legislaciones.",
            ("qualifier",),
        ),
        ("Se reunirán en 2010.", "Se reunirán en 2012.", ("number",)),
        ("Se reunirán dos veces.", "Se reunirán tres veces.", ("number",)),
        ("A más tardar el 31 de mayo de 2010.", "A más tardar el 31 de mayo de 2012.", ("deadline", "number")),
        ("Los países amigos.", "Los pueblos amigos.", ()),
        ("No cooperar.", "NO cooperar.", ()),
        ("Los países no deberán ceder.", "Los estados no deberán ceder.", ()),
    ],
)
def test_what_matters_in_a_change_is_flagged_and_nothing_else(old: str, new: str, flags: tuple[str, ...]) -> None:
    assert change_flags(compare_words(old, new), VOCABULARY) == flags


def test_an_unchanged_negation_beside_a_change_raises_no_flag() -> None:
    row = compare(["No deberán ceder ante todos."], ["No deberán ceder ante nadie más."], VOCABULARY).rows[0]
    assert row.flags == ("quantifier",)


def test_whole_paragraphs_that_come_or_go_carry_no_flags() -> None:
    assert compare([], ["No deberán ceder."], VOCABULARY).rows[0].flags == ()


def test_an_entry_that_is_neither_words_nor_words_with_a_level_is_refused() -> None:
    with pytest.raises(ValueError, match="neither words"):
        Vocabulary.from_tables({"es": {"modal": [["podrán"]]}}, {})
