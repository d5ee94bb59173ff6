"""Every member of every enumeration has words and a shape."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from drafter import resources
from drafter.desktop import marks
from drafter.desktop.wording import Wording
from drafter.drafting import JournalEntry, Status
from drafter.drafting.editing.edits import AmendText, Several
from drafter.instruments import ClauseKind
from drafter.redline import FLAGS, Closeness, RowKind


@pytest.fixture
def wording(qapp: QApplication) -> Wording:
    return Wording()


def test_members_have_words_of_their_own(wording: Wording) -> None:
    for names in (
        [wording.kind(kind) for kind in ClauseKind],
        [wording.status(status) for status in Status],
        [wording.closeness(closeness) for closeness in Closeness],
        [wording.closeness_meaning(closeness) for closeness in (*Closeness, None)],
        [wording.row_kind(kind) for kind in RowKind],
        [wording.flag(flag) for flag in FLAGS],
        [wording.flag_meaning(flag) for flag in FLAGS],
        [wording.verb_level(level) for level in (*range(10), None)],
    ):
        assert all(names)
        assert len(set(names)) == len(names)


def test_every_shape_is_an_icon_that_is_shipped() -> None:
    shapes = {marks.closeness_icon(closeness) for closeness in (*Closeness, None)}
    shapes |= {marks.flag_icon(flag) for flag in (*FLAGS, "unheard-of")}
    shapes |= {marks.kind_icon(kind) for kind in ClauseKind}
    for shape in shapes:
        assert (resources.icons_folder() / f"{shape}.svg").is_file()


def test_undoing_says_what_was_undone(wording: Wording) -> None:
    edit = AmendText("p", "a", "b")
    done = JournalEntry(1, edit, "2026-11-23T09:00:00Z", "Ana")
    undone = JournalEntry(2, edit.inverse(), "2026-11-23T09:00:05Z", "Ana", undoes=1)
    assert wording.deed(done) == wording.edit_name(edit)
    assert wording.deed(done) in wording.deed(undone)
    assert wording.deed(undone) != wording.deed(done)


def test_a_deed_without_a_name_of_its_own_is_several_changes(wording: Wording) -> None:
    assert wording.edit_name(Several((), "never-heard-of"))


def test_a_moment_is_read_in_ones_own_language(wording: Wording) -> None:
    assert "26" in wording.moment("2026-11-23T12:00:00Z", "es")
    assert wording.moment("2026-11-23T12:00:00Z", "es") != wording.moment("2026-11-23T12:00:00Z", "en")
