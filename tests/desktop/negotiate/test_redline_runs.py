"""A card shows what changes and a little around it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from drafter.desktop.negotiate.redline_runs import abridged, runs_between
from drafter.desktop.review.runs import Fate

LONG = "Los países de la región convinieron en muchas cosas que no hace falta repetir aquí una por una, " * 4


def test_long_unchanged_stretches_are_cut_to_what_stands_beside_a_change() -> None:
    runs = abridged(runs_between(f"{LONG}Saludaron {LONG}", f"{LONG}Celebraron {LONG}"))
    assert [run.text for run in runs if run.fate is not Fate.EQUAL] == ["Saludaron", "Celebraron"]
    first, last = runs[0].text, runs[-1].text
    assert first.startswith("… ")
    assert LONG.endswith(first[1:])
    assert last.endswith("…")
    assert f" {LONG}".startswith(last[:-1])


def test_a_text_without_changes_is_shown_whole() -> None:
    assert "".join(run.text for run in abridged(runs_between(LONG, LONG))) == LONG


@given(st.text("ab ", max_size=300), st.text("ab ", max_size=300))
def test_no_changed_word_is_ever_cut(old: str, new: str) -> None:
    whole = runs_between(old, new)
    short = abridged(whole)
    assert [run for run in short if run.fate is not Fate.EQUAL] == [run for run in whole if run.fate is not Fate.EQUAL]
    assert sum(len(run.text) for run in short) <= sum(len(run.text) for run in whole) + len(whole)
