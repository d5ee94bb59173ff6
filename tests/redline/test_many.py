"""One base and several texts, side by side."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.library import load_vocabulary
from drafter.redline import ManyComparison, RowKind, compare, compare_many
from drafter.redline.coded import Coded

LINES = [
    "Instaron a los países desarrollados a cumplir sus compromisos financieros.",
    "Acordaron celebrar una reunión de ministros de energía en Asunción.",
    "Agradecieron al pueblo y al gobierno del Brasil su generosa hospitalidad.",
    "Reiteraron su compromiso con la integración regional y birregional.",
    "Destacaron la importancia de la cooperación Sur-Sur en materia de salud.",
    "Igual que siempre.",
]
words = st.sampled_from(["países", "energía", "no", "deberán", "podrán", "agua", "paz", "párr. 9"])
line = st.one_of(st.sampled_from(LINES), st.lists(words, max_size=8).map(" ".join), st.text(max_size=12))
texts = st.lists(line, max_size=9)


def faults(many: ManyComparison) -> list[str]:
    """What is wrong with a comparison of many: every paragraph of every text stands in it once, in its order."""
    found = []
    if [place for row in many.rows for place in row.base] != list(range(len(many.base))):
        found.append("base")
    for row, following in zip(many.rows, many.rows[1:], strict=False):
        if following.behind != (row.base[-1] if row.base else row.behind):
            found.append("behind")
    for number, comparison in enumerate(many.comparisons):
        rows = [one for row in many.rows for one in row.cells[number].rows]
        if sorted(rows, key=lambda one: (one.new, one.old)) != sorted(
            comparison.rows, key=lambda one: (one.new, one.old)
        ):
            found.append(f"{number}: rows")
        staying = [place for one in rows if "moved" not in one.kind for place in one.new]
        if staying != sorted(staying):
            found.append(f"{number}: order")
        for row in many.rows:
            facing = [place for one in row.cells[number].rows for place in one.old]
            if facing and facing != list(row.base):
                found.append(f"{number}: faces {facing} and not {row.base}")
    return found


@settings(max_examples=120)
@given(texts, st.lists(texts, max_size=4), st.booleans())
def test_every_paragraph_of_every_text_faces_the_base_once(
    base: list[str], others: list[list[str]], moves: bool
) -> None:
    many = compare_many(base, others, moves=moves)
    assert not faults(many)
    assert many.comparisons == tuple(compare(base, other, moves=moves) for other in others)


def test_what_texts_add_at_one_place_shares_a_row_where_it_is_alike() -> None:
    new = "Encargaron a la Secretaría un estudio sobre el agua potable."
    near = "Encargaron a la Secretaría un estudio sobre el agua."
    other = "Condenaron el bloqueo económico."
    many = compare_many(LINES[:2], [[LINES[0], new, LINES[1]], [LINES[0], near, other, LINES[1]], LINES[:2]])
    rows = [(row.base, row.behind, [len(cell.rows) for cell in row.cells]) for row in many.rows]
    assert rows == [((0,), -1, [1, 1, 1]), ((), 0, [1, 1, 0]), ((), 0, [0, 1, 0]), ((1,), 0, [1, 1, 1])]


def test_a_moved_paragraph_faces_its_place_in_the_base_in_the_column_that_moved_it() -> None:
    many = compare_many(LINES[:4], [[LINES[3], *LINES[:3]], LINES[:4]])
    moved, stayed = many.rows[3].cells
    assert many.rows[3].base == (3,)
    assert moved.moved
    assert moved.places == (0,)
    assert not stayed.moved
    assert many.rows[0].base == (0,)


def test_paragraphs_that_one_text_joins_stand_in_one_row_for_all() -> None:
    joined = f"{LINES[0]} {LINES[1]}"
    many = compare_many(LINES[:3], [[joined, LINES[2]], LINES[:3], [LINES[0], "Nuevo párrafo.", *LINES[1:3]]])
    assert [row.base for row in many.rows] == [(0, 1), (2,)]
    kinds = [[one.kind for one in cell.rows] for cell in many.rows[0].cells]
    assert kinds[0] == [RowKind.MERGED]
    assert kinds[1] == [RowKind.UNCHANGED, RowKind.UNCHANGED]
    assert kinds[2] == [RowKind.UNCHANGED, RowKind.INSERTED, RowKind.UNCHANGED]


def test_what_matters_is_flagged_in_each_column() -> None:
    base = ["Los países deberán cumplir sus compromisos."]
    weaker = ["Los países podrán cumplir sus compromisos."]
    many = compare_many(base, [weaker, base], load_vocabulary())
    assert [cell.rows[0].flags for cell in many.rows[0].cells] == [("modal",), ()]


def test_a_comparison_of_many_can_be_cancelled_and_says_how_far_it_is() -> None:
    shares: list[float] = []
    compare_many(LINES, [LINES[1:], LINES[:2], LINES], progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0

    def stop(share: float) -> None:
        if share > 0.4:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        compare_many(LINES, [LINES[1:], LINES[:2], LINES], progress=stop)


def test_the_base_is_encoded_once_for_all_texts() -> None:
    first = Coded(LINES, LINES[1:])
    encoded = [first.tokens(one) for one in LINES]
    second = Coded(LINES, ["Un párrafo nuevo."], first)
    assert second.lexicon is first.lexicon
    known = len(first.lexicon)
    assert all(second.tokens(one) is before for one, before in zip(LINES, encoded, strict=True))
    assert len(first.lexicon) == known
