"""Places in a table, changed as little as possible."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from drafter.drafting.file.positions import SPACING, evenly, moved_positions


@given(st.lists(st.permutations(list("abcdefgh")).flatmap(lambda p: st.integers(0, 8).map(lambda n: p[:n]))))
def test_any_order_follows_from_any_other(orders: list[list[str]]) -> None:
    positions: dict[str, int] = {}
    for order in orders:
        positions = {each: at for each, at in positions.items() if each in order}
        positions.update(moved_positions(order, positions))
        assert sorted(positions, key=lambda each: positions[each]) == order
        assert len(set(positions.values())) == len(order)


def test_one_put_in_between_moves_nobody_else() -> None:
    order = [f"p{n}" for n in range(2000)]
    assert list(moved_positions([*order[:700], "new", *order[700:]], evenly(order))) == ["new"]


def test_one_moved_far_moves_nobody_else() -> None:
    order = [f"p{n}" for n in range(2000)]
    assert list(moved_positions([*order[1:], order[0]], evenly(order))) == ["p0"]
    assert list(moved_positions([order[-1], *order[:-1]], evenly(order))) == ["p1999"]


def test_a_removal_moves_nobody() -> None:
    assert moved_positions(["a", "c"], evenly(["a", "b", "c"])) == {}


def test_when_there_is_no_room_all_are_spaced_out_anew() -> None:
    positions = {"a": SPACING, "b": SPACING + 1}
    assert moved_positions(["a", "x", "b"], positions) == evenly(["a", "x", "b"])
    assert moved_positions(["x", "a"], {"a": 1}) == evenly(["x", "a"])
