"""Undo and redo out of the journal."""

from __future__ import annotations

from dataclasses import replace

import pytest

from drafter.drafting import Draft, DraftSession, JournalEntry, Paragraph, Status
from drafter.drafting.editing.edits import AmendText, SetStatus, Several
from drafter.drafting.editing.journal import StepLedger, forwards
from drafter.errors import BugError, KnownError
from drafter.instruments import ClauseKind

START = Draft(
    "Declaración",
    "es",
    (Paragraph("p1", ClauseKind.PARAGRAPH, "1.", ""), Paragraph("p2", ClauseKind.PARAGRAPH, "2.", "")),
)


class Clock:
    """A clock that stands still until it is told."""

    def __init__(self) -> None:
        self.seconds = 0

    def __call__(self) -> str:
        return f"2026-11-23T09:{self.seconds // 60:02}:{self.seconds % 60:02}Z"


class Desk:
    """A session that keeps its entries in a list."""

    def __init__(self, draft: Draft = START, journal: tuple[JournalEntry, ...] = ()) -> None:
        self.clock = Clock()
        self.kept: list[JournalEntry] = list(journal)
        self.session = DraftSession(draft, journal, lambda entry, _: self.kept.append(entry), self.clock, "Ana")

    def type(self, paragraph_id: str, words: str, after: int = 1) -> None:
        self.clock.seconds += after
        text = self.session.draft.paragraph(paragraph_id).text
        self.session.apply(AmendText(paragraph_id, text, text + words))

    def text(self, paragraph_id: str = "p1") -> str:
        return self.session.draft.paragraph(paragraph_id).text

    def reopened(self) -> Desk:
        desk = Desk(self.session.draft, self.session.journal)
        desk.clock.seconds = self.clock.seconds
        return desk


def test_typing_without_pause_is_undone_in_one_go() -> None:
    desk = Desk()
    for words in ("Re", "afir", "maron"):
        desk.type("p1", words, after=2)
    desk.session.undo()
    assert desk.text() == ""
    desk.session.redo()
    assert desk.text() == "Reafirmaron"


def test_a_pause_of_more_than_two_seconds_begins_another_step() -> None:
    desk = Desk()
    desk.type("p1", "Reafirmaron")
    desk.type("p1", " la paz", after=3)
    desk.session.undo()
    assert desk.text() == "Reafirmaron"


def test_typing_elsewhere_begins_another_step() -> None:
    desk = Desk()
    desk.type("p1", "a", after=0)
    desk.type("p2", "b", after=0)
    desk.type("p1", "c", after=0)
    desk.session.undo()
    assert (desk.text("p1"), desk.text("p2")) == ("a", "b")
    desk.session.undo()
    assert (desk.text("p1"), desk.text("p2")) == ("a", "")


def test_typing_after_another_deed_or_an_undo_begins_another_step() -> None:
    desk = Desk()
    desk.type("p1", "a", after=0)
    desk.session.apply(SetStatus("p1", Status.DRAFT, Status.OPEN))
    desk.type("p1", "b", after=0)
    desk.session.undo()
    assert desk.text() == "a"
    desk.session.undo()
    desk.type("p1", "c", after=0)
    desk.session.undo()
    assert desk.text() == "a"
    desk.session.redo()
    desk.type("p1", "d", after=0)
    desk.session.undo()
    assert desk.text() == "ac"


def test_a_clock_set_back_does_not_join_steps() -> None:
    desk = Desk()
    desk.type("p1", "a", after=60)
    desk.type("p1", "b", after=-30)
    desk.session.undo()
    assert desk.text() == "a"


def test_undo_is_one_more_entry_of_the_journal() -> None:
    desk = Desk()
    desk.type("p1", "a")
    desk.type("p1", "b")
    undone = desk.session.undo()
    redone = desk.session.redo()
    assert undone is not None
    assert redone is not None
    assert (undone.sequence, undone.undoes, undone.redoes) == (3, 1, None)
    assert (redone.sequence, redone.undoes, redone.redoes) == (4, None, 1)
    assert desk.kept == list(desk.session.journal)
    assert desk.session.sequence == 4


def test_a_new_edit_ends_what_could_be_done_again() -> None:
    desk = Desk()
    desk.type("p1", "a")
    desk.session.undo()
    could = desk.session.can_redo
    desk.type("p1", "b")
    assert (could, desk.session.can_redo) == (True, False)
    assert desk.session.redo() is None


def test_nothing_to_undo_is_no_entry() -> None:
    desk = Desk()
    assert desk.session.undo() is None
    assert desk.session.redo() is None
    assert not desk.session.can_undo
    assert desk.session.undo_name == desk.session.redo_name == ""
    assert desk.kept == []


def test_undo_and_redo_reach_back_through_a_reopening() -> None:
    desk = Desk()
    desk.type("p1", "a")
    desk.type("p1", "b", after=10)
    desk.type("p1", "c", after=10)
    desk.session.undo()
    desk = desk.reopened()
    assert (desk.session.undo_name, desk.session.redo_name) == ("amend-text", "amend-text")
    desk.session.redo()
    assert desk.text() == "abc"
    for expected in ("ab", "a", ""):
        desk = desk.reopened()
        desk.session.undo()
        assert desk.text() == expected
    assert not desk.session.can_undo


def test_typing_goes_on_as_one_step_across_a_reopening_without_pause() -> None:
    desk = Desk()
    desk.type("p1", "a")
    desk = desk.reopened()
    desk.type("p1", "b")
    desk.session.undo()
    assert desk.text() == ""


def test_the_draft_at_any_moment_can_be_had() -> None:
    desk = Desk()
    texts = [""]
    for words in ("a", "b", "c"):
        desk.type("p1", words, after=10)
        texts.append(desk.text())
    desk.session.undo()
    texts.append(desk.text())
    assert [desk.session.draft_at(n).paragraph("p1").text for n in range(5)] == texts
    assert forwards(START, desk.session.journal) == desk.session.draft
    with pytest.raises(BugError):
        desk.session.draft_at(5)


def test_what_could_not_be_kept_did_not_happen() -> None:
    def refuse(entry: JournalEntry, draft: Draft) -> None:
        raise KnownError("draft-disk-full", file="x.draft")

    session = DraftSession(START, (), refuse, Clock(), "Ana")
    with pytest.raises(KnownError):
        session.apply(AmendText("p1", "", "a"))
    assert session.draft == START
    assert session.journal == ()
    assert not session.can_undo


def test_an_edit_that_does_not_fit_leaves_no_trace() -> None:
    desk = Desk()
    with pytest.raises(BugError):
        desk.session.apply(AmendText("p1", "x", "y"))
    assert desk.kept == []


def test_a_journal_that_took_for_one_step_what_we_take_for_two_is_still_read() -> None:
    entries = (
        JournalEntry(1, AmendText("p1", "", "a"), "2026-11-23T09:00:00Z", "Ana"),
        JournalEntry(2, AmendText("p1", "a", "ab"), "2026-11-23T09:00:30Z", "Ana"),
        JournalEntry(3, AmendText("p1", "ab", ""), "2026-11-23T09:00:31Z", "Ana", undoes=1),
    )
    ledger = StepLedger(entries)
    assert ledger.done == []
    (step,) = ledger.undone
    assert isinstance(step.edit, Several)
    assert step.edit.apply(START) == replace(
        START, paragraphs=(replace(START.paragraphs[0], text="ab"), START.paragraphs[1])
    )


def test_a_journal_that_undoes_what_is_not_there_is_a_bug() -> None:
    with pytest.raises(BugError):
        StepLedger([JournalEntry(1, AmendText("p1", "a", ""), "2026-11-23T09:00:00Z", "Ana", undoes=1)])
