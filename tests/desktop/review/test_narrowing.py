"""Narrowing a long list: what is left, and how many each choice would leave."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from drafter.desktop.review.narrowing import Searchable, Wish, as_set, facet_of, members, narrowed

KINDS = st.lists(st.sampled_from(["inserted", "deleted", "moved"]), max_size=2, unique=True).map(tuple)
AUTHORS = st.sampled_from(["Chile", "Cuba", ""])
ENTRIES = st.lists(st.tuples(KINDS, AUTHORS, st.text("áÁañN ", max_size=6)), max_size=40)


@given(st.sets(st.integers(0, 300)))
def test_a_set_gives_back_its_members_in_order(places: set[int]) -> None:
    assert members(as_set(places)) == tuple(sorted(places))


@given(
    ENTRIES, st.sampled_from(["inserted", "moved", None]), st.sampled_from(["Cuba", None]), st.text("aÑ ", max_size=3)
)
def test_what_is_left_is_what_one_would_pick_by_hand_and_the_counts_say_so(
    entries: list[tuple[tuple[str, ...], str, str]], kind: str | None, author: str | None, words: str
) -> None:
    searchable = Searchable.of(text for _kinds, _author, text in entries)
    facets = {
        "kind": facet_of(kinds for kinds, _author, _text in entries),
        "author": facet_of((author,) if author else () for _kinds, author, _text in entries),
    }
    chosen = {respect: value for respect, value in (("kind", kind), ("author", author)) if value is not None}

    def left(wanted_kind: str | None, wanted_author: str | None) -> list[int]:
        plain = words.lower().replace("ñ", "n").split()
        return [
            place
            for place, (kinds, by, text) in enumerate(entries)
            if (wanted_kind is None or wanted_kind in kinds)
            and (wanted_author is None or by == wanted_author)
            and all(word in text.lower().replace("á", "a").replace("ñ", "n") for word in plain)
        ]

    found = narrowed(searchable, facets, Wish(chosen, words))
    assert list(found.places) == left(kind, author)
    for value, count in found.counts["kind"].items():
        assert count == len(left(value, author))
    for value, count in found.counts["author"].items():
        assert count == len(left(kind, value))


def test_words_are_found_unfinished_and_whatever_their_accents() -> None:
    searchable = Searchable.of(["Cooperación Sur-Sur", "La corporación", "ENERGÍA"])
    assert narrowed(searchable, {}, Wish(words="cooperacion sur")).places == (0,)
    assert narrowed(searchable, {}, Wish(words="ENERG")).places == (2,)
    assert narrowed(searchable, {}, Wish(words="  ")).places == (0, 1, 2)


def test_a_value_that_nothing_has_leaves_nothing() -> None:
    assert narrowed(Searchable.of(["a"]), {"kind": facet_of([("moved",)])}, Wish({"kind": "split"})).places == ()
