"""Pairs of paragraphs that somebody made face each other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from drafter.desktop.review.pins import Pins, pins_among
from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft, Paragraph
from drafter.drafting.editing.edits import AmendText, Several
from drafter.drafting.file.digests import words_digest
from drafter.instruments import ClauseKind

OLD = ("uno", "dos", "tres", "dos")
NEW = ("eins", "zwei", "drei")


@pytest.fixture
def sample_draft() -> Draft:
    """Three paragraphs."""
    return Draft("D", "es", tuple(Paragraph(f"q{n}", ClauseKind.PARAGRAPH, "", text) for n, text in enumerate(NEW)))


def digests(old: str, new: str) -> tuple[str, str]:
    return words_digest(old), words_digest(new)


def test_a_pair_is_found_where_its_words_stand_whichever_text_is_the_old_one() -> None:
    pairs = [digests("uno", "drei")]
    assert pins_among(pairs, OLD, NEW) == ((0, 2),)
    assert pins_among(pairs, NEW, OLD) == ((2, 0),)
    assert pins_among(pairs, OLD, ("vier",)) == ()


def test_of_equal_paragraphs_each_pair_takes_one() -> None:
    pairs = [digests("dos", "eins"), digests("dos", "zwei"), digests("dos", "drei")]
    assert pins_among(pairs, OLD, NEW) == ((1, 0), (3, 1))


def test_a_pair_is_remembered_in_the_draft(workspace: Workspace) -> None:
    pins = Pins(workspace)
    pins.pin("uno", "zwei", in_draft=True)
    pins.pin("dos", "drei", in_draft=False)
    assert len(pins.pairs) == 2
    again = Pins(workspace)
    workspace.draft_opened.emit()
    assert list(again.pairs) == [digests("uno", "zwei")]
    again.unpin("uno", "zwei")
    assert list(again.pairs) == []
    assert not workspace.pinned_pairs()


def test_what_a_paragraph_was_pinned_to_before_is_let_go(workspace: Workspace) -> None:
    pins = Pins(workspace)
    pins.pin("uno", "zwei", in_draft=True)
    pins.pin("uno", "drei", in_draft=True)
    assert pins.pairs == (digests("uno", "drei"),)
    assert [(pair.old, pair.new) for pair in workspace.pinned_pairs()] == [digests("uno", "drei")]


def test_a_pinned_paragraph_stays_pinned_while_it_is_written_on(workspace: Workspace) -> None:
    pins = Pins(workspace)
    pins.pin("uno", "zwei", in_draft=True)
    workspace.apply(AmendText("q1", "zwei", "zwei und"))
    workspace.apply(Several((AmendText("q1", "zwei und", "zwei und mehr"),), "deed"))
    assert pins.pairs == (digests("uno", "zwei und mehr"),)
    workspace.about_to_read.emit()  # as before closing
    assert [(pair.old, pair.new) for pair in workspace.pinned_pairs()] == [digests("uno", "zwei und mehr")]
    workspace.undo()
    assert pins.pairs == (digests("uno", "zwei und"),)


def test_a_pair_that_was_pinned_the_other_way_round_is_let_go_too(workspace: Workspace) -> None:
    pins = Pins(workspace)
    pins.pin("uno", "zwei", in_draft=True)
    pins.unpin("zwei", "uno")
    assert not pins.pairs


def test_a_draft_that_is_only_read_keeps_pairs_for_the_session(workspace: Workspace, clock: Callable[[], str]) -> None:
    assert workspace.path is not None
    reader = Workspace(clock, "Cuba")
    reader.open(workspace.path)
    assert reader.read_only
    pins, said = Pins(reader), list[object]()
    pins.failed.connect(said.append)
    pins.pin("uno", "zwei", in_draft=True)
    assert pins.pairs == (digests("uno", "zwei"),)
    assert len(said) == 1
    reader.close()
