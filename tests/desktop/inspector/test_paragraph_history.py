"""A paragraph's past, read backwards from the journal."""

from __future__ import annotations

from drafter.desktop.inspector.paragraph_history import changes_of
from drafter.drafting import JournalEntry, Paragraph, Status
from drafter.drafting.editing.edits import (
    AmendText,
    Edit,
    InsertParagraph,
    MergeParagraphs,
    Relabel,
    RemoveParagraph,
    Several,
    SplitParagraph,
)
from drafter.instruments import ClauseKind


def _paragraph(paragraph_id: str, text: str) -> Paragraph:
    return Paragraph(paragraph_id, ClauseKind.PARAGRAPH, "1.", text, Status.DRAFT)


def _journal(*edits: Edit, author: str = "Ana", seconds: int = 600) -> list[JournalEntry]:
    return [
        JournalEntry(
            number, edit, f"2026-11-23T{9 + number * seconds // 3600:02}:{number * seconds // 60 % 60:02}:00Z", author
        )
        for number, edit in enumerate(edits, 1)
    ]


def _read(journal: list[JournalEntry], text: str) -> list[tuple[int, str | None, str | None]]:
    return [(c.entry.sequence, c.before, c.after) for c in changes_of("p", journal, text)]


def test_the_newest_change_comes_first() -> None:
    journal = _journal(AmendText("p", "a", "b"), AmendText("q", "x", "y"), AmendText("p", "b", "c"))
    assert _read(journal, "c") == [(3, "b", "c"), (1, "a", "b")]


def test_a_change_that_leaves_the_words_alone_keeps_them() -> None:
    journal = _journal(AmendText("p", "a", "b"), Relabel("p", "1.", "2."))
    assert _read(journal, "b") == [(2, "b", "b"), (1, "a", "b")]


def test_a_paragraph_begins_where_it_was_inserted() -> None:
    assert _read(_journal(InsertParagraph(_paragraph("p", "a"), 0)), "a") == [(1, None, "a")]


def test_a_removed_and_restored_paragraph_remembers_both() -> None:
    journal = _journal(RemoveParagraph(_paragraph("p", "a"), 0), InsertParagraph(_paragraph("p", "a"), 0))
    assert _read(journal, "a") == [(2, None, "a"), (1, "a", None)]


def test_splitting_and_merging_are_changes_of_words() -> None:
    whole, first, second = _paragraph("p", "a b"), _paragraph("p", "a"), _paragraph("q", "b")
    journal = _journal(SplitParagraph(0, whole, first, second), MergeParagraphs(0, first, second, whole))
    assert _read(journal, "a b") == [(2, "a", "a b"), (1, "a b", "a")]
    assert [c.before for c in changes_of("q", journal[:1], "b")] == [None]


def test_one_deed_of_several_edits_is_one_change() -> None:
    deed = Several((AmendText("p", "a", "b"), AmendText("p", "b", "c"), Relabel("p", "1.", "2.")), "edit-text")
    assert _read(_journal(deed), "c") == [(1, "a", "c")]


def test_typing_without_long_pauses_is_one_change() -> None:
    journal = _journal(AmendText("p", "", "a"), AmendText("p", "a", "ab"), AmendText("p", "ab", "abc"), seconds=60)
    assert _read(journal, "abc") == [(3, "", "abc")]


def test_two_people_are_never_put_together() -> None:
    mine = _journal(AmendText("p", "", "a"), seconds=60)
    theirs = JournalEntry(2, AmendText("p", "a", "ab"), mine[0].made_at, "Luis")
    assert _read([*mine, theirs], "ab") == [(2, "a", "ab"), (1, "", "a")]


def test_undoing_is_told_apart_from_typing() -> None:
    mine = _journal(AmendText("p", "", "a"), seconds=60)
    undone = JournalEntry(2, AmendText("p", "a", ""), mine[0].made_at, "Ana", undoes=1)
    assert _read([*mine, undone], "") == [(2, "a", ""), (1, "", "a")]
