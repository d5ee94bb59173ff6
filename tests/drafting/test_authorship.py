"""Who made what a draft says now, as its journal tells it."""

from __future__ import annotations

from drafter.drafting import Draft, DraftSession, JournalEntry, Paragraph
from drafter.drafting.authorship import Authorship
from drafter.drafting.editing.edits import (
    AmendText,
    Edit,
    InsertParagraph,
    MoveParagraph,
    RemoveParagraph,
    ReplaceParagraphs,
    Several,
    SplitParagraph,
)
from drafter.instruments import ClauseKind

WORDS = "Convinieron en reunirse en 2009."


def paragraph(name: str, text: str = WORDS) -> Paragraph:
    return Paragraph(name, ClauseKind.PARAGRAPH, "", text)


def authorship(*done: tuple[str, Edit]) -> Authorship:
    return Authorship.of(
        JournalEntry(number, edit, "2026-11-23T09:00:00Z", author) for number, (author, edit) in enumerate(done, 1)
    )


def test_who_alone_touched_a_paragraph_made_its_changes() -> None:
    known = authorship(("Chile", AmendText("a", WORDS, "Convinieron en reunirse en 2010.")))
    assert known.of_words("a", "2009", "2010") == "Chile"
    assert known.of_words("b", "2009", "2010") == ""


def test_of_several_people_each_made_their_own_words() -> None:
    second = "Convinieron en reunirse en 2010."
    known = authorship(
        ("Chile", AmendText("a", WORDS, second)),
        ("Cuba", AmendText("a", second, "Acordaron reunirse en 2010.")),
    )
    assert known.of_words("a", "2009", "2010") == "Chile"
    assert known.of_words("a", "Convinieron en", "Acordaron") == "Cuba"


def test_words_that_were_taken_out_belong_to_who_took_them_out() -> None:
    longer = "Convinieron todos en reunirse en 2009."
    known = authorship(
        ("Chile", AmendText("a", WORDS, longer)),
        ("Cuba", AmendText("a", longer, "Convinieron todos en reunirse.")),
    )
    assert known.of_words("a", " en 2009", "") == "Cuba"
    assert known.of_words("a", "", "todos ") == "Chile"


def test_words_that_nobody_left_there_are_nobodys() -> None:
    known = authorship(
        ("Chile", AmendText("a", WORDS, "uno")),
        ("Cuba", AmendText("a", "uno", "dos")),
    )
    assert known.of_words("a", "2009", "tres") == ""


def test_words_done_undone_and_done_again_belong_to_the_last() -> None:
    entries: list[JournalEntry] = []
    draft = Draft("D", "es", (paragraph("a"),))

    def session(author: str) -> DraftSession:
        return DraftSession(draft, entries, lambda entry, _draft: None, lambda: "2026-11-23T09:00:00Z", author)

    chile = session("Chile")
    chile.apply(AmendText("a", WORDS, "Convinieron en reunirse en 2010."))
    chile.undo()
    draft, entries = chile.draft, list(chile.journal)
    cuba = session("Cuba")
    cuba.apply(AmendText("a", WORDS, "Convinieron en reunirse en 2010."))
    assert Authorship.of(cuba.journal).of_words("a", "2009", "2010") == "Cuba"


def test_who_brought_in_moved_and_removed_a_paragraph_is_known() -> None:
    known = authorship(
        ("Chile", InsertParagraph(paragraph("n"), 0)),
        ("Cuba", MoveParagraph("n", 0, 1)),
        ("Haití", Several((RemoveParagraph(paragraph("a"), 0),), "deed")),
    )
    assert known.of_paragraph("n") == "Chile"
    assert known.moved == {"n": "Cuba"}
    assert known.removed == {"a": "Haití"}


def test_halves_and_restored_paragraphs_are_the_work_of_who_made_them() -> None:
    whole = paragraph("a", "uno dos")
    split = SplitParagraph(0, whole, paragraph("a", "uno"), paragraph("b", "dos"))
    restored = ReplaceParagraphs(0, (paragraph("a", "uno"), paragraph("b", "dos")), (paragraph("a", "uno"),))
    known = authorship(("Chile", split), ("Cuba", restored))
    assert known.of_paragraph("b") == "Chile"
    assert known.removed == {"b": "Cuba"}
    assert known.of_words("a", " dos", "") == "Chile"
