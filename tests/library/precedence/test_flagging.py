"""What matters in a change of agreed language, each thing told once."""

from __future__ import annotations

import pytest

from drafter.instruments import Clause, ClauseKind
from drafter.library import load_ladder, load_vocabulary
from drafter.library.precedence.flagging import flags_of
from drafter.redline import compare_words


def clause_of(text: str) -> Clause:
    """A clause that says so."""
    verbs = load_ladder().leading_verbs(text, ClauseKind.ITEM)
    return Clause("X:p1", ClauseKind.ITEM, None, None, None, None, False, text, (1, 1), 0, verbs)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("La reunión del 16 de mayo de 2009.", "La reunión.", [("date", ("16 de mayo de 2009",), ())]),
        ("Reducir la pobreza antes del año 2015.", "Reducir la pobreza.", ["date", "deadline"]),
        ("Crear 30 centros en el año 2010.", "Crear 20 centros en el año 2010.", [("number", ("30",), ("20",))]),
        ("Crear 30 centros en el año 2010.", "Crear centros.", ["date", ("number", ("30",), ())]),
    ],
)
def test_the_figures_of_a_date_are_told_with_it_and_others_are_numbers(
    old: str, new: str, told: list[str | tuple[str, tuple[str, ...], tuple[str, ...]]]
) -> None:
    flags = flags_of(clause_of(old), compare_words(old, new), load_vocabulary(), frozenset({"es"}))
    for flag, wanted in zip(sorted(flags, key=lambda each: each.kind), told, strict=True):
        assert wanted == flag.kind if isinstance(wanted, str) else wanted == (flag.kind, flag.lost, flag.won)


@pytest.mark.parametrize(
    ("new", "softer"),
    [
        ("Considerar ampliar la cooperación.", "Considerar"),
        ("Estudiar la posibilidad de ampliar la cooperación.", "Estudiar"),
        ("Promover y ampliar la cooperación.", ""),
        ("Garantizar que se pueda ampliar la cooperación.", ""),
        ("Asimismo, ampliar la cooperación.", ""),
    ],
)
def test_a_softer_verb_put_before_the_leading_one_makes_it_weaker(new: str, softer: str) -> None:
    old = "Ampliar la cooperación."
    flags = [
        flag
        for flag in flags_of(clause_of(old), compare_words(old, new), load_vocabulary(), frozenset({"es"}))
        if flag.kind == "verb_weaker"
    ]
    assert [(flag.lost, flag.won) for flag in flags] == ([(("Ampliar",), (softer,))] if softer else [])
