"""Statuses, locks, what is gone, packages, reservations, signing off: as edits, in the journal and in the file."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from drafter.drafting import Draft, DraftFile, DraftSession, Edit, Paragraph, Status, from_json, to_json
from drafter.drafting.editing.composing import edits_for_replacement, move, renumber, restore
from drafter.drafting.editing.edits import (
    AmendText,
    Relabel,
    RemoveParagraph,
    Reopen,
    ReplaceParagraphs,
    SetKind,
    SetStatus,
    SignOff,
)
from drafter.drafting.editing.restoring import kept_locked, restore_paragraph
from drafter.drafting.file.digests import text_digest
from drafter.drafting.ids import SequentialIds
from drafter.drafting.negotiation.negotiating import (
    agree_package,
    gone_line,
    link,
    linked_with,
    merge_into,
    move_leaving_line,
    reopen,
    reserve,
    set_status,
    sign_off,
    strike,
)
from drafter.drafting.negotiation.standing import SETTABLE, UNSAID, Member, Package, Reservation, Standing
from drafter.errors import BugError, KnownError
from drafter.instruments import ClauseKind
from drafter.messages import explain

NOW = "2026-11-23T09:00:00Z"
HOW = Standing(NOW, "Plenaria, 3.ª sesión", "la Presidencia")
START = Draft(
    "Declaración",
    "es",
    tuple(
        Paragraph(f"p{n}", ClauseKind.PARAGRAPH, f"{n}.", text)
        for n, text in enumerate(["Reafirmaron.", "Instaron a todos.", "Decidieron.", "Celebraron."], 1)
    ),
)


class Desk:
    """A session on START; what it records is kept."""

    def __init__(self, draft: Draft = START) -> None:
        self.session = DraftSession(draft, (), lambda entry, after: None, lambda: NOW, "Ana")

    @property
    def draft(self) -> Draft:
        return self.session.draft

    def do(self, edit: Edit | None) -> Draft:
        assert edit is not None
        assert from_json(json.loads(json.dumps(to_json(edit)))) == edit
        self.session.apply(edit)
        return self.draft


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def agreed(desk: Desk) -> Desk:
    """Paragraph 2 is agreed."""
    desk.do(set_status(desk.draft, ["p2"], Status.AGREED, HOW))
    return desk


def refused(deed: Callable[[], object]) -> str:
    with pytest.raises(KnownError) as caught:
        deed()
    for language in ("es", "en"):
        assert "2" in explain(caught.value, language)
    assert caught.value.data["paragraph_id"] == "p2"
    return caught.value.message


def test_a_status_says_when_at_which_meeting_and_by_whom(desk: Desk) -> None:
    pending = Standing(NOW, "Grupo 2", "el facilitador", delegation="Cuba")
    after = desk.do(set_status(desk.draft, ["p1", "p3"], Status.PENDING_ONE, pending))
    assert [each.status for each in after.paragraphs] == [
        Status.PENDING_ONE,
        Status.DRAFT,
        Status.PENDING_ONE,
        Status.DRAFT,
    ]
    assert after.paragraph("p3").standing == pending
    assert set_status(after, ["p1"], Status.PENDING_ONE, pending) is None
    desk.session.undo()
    assert desk.draft == START


def test_in_brackets_and_gone_are_not_set_by_hand(desk: Desk) -> None:
    for status in set(Status) - set(SETTABLE):
        with pytest.raises(BugError):
            set_status(desk.draft, ["p1"], status)
    with pytest.raises(BugError):
        desk.do(SetStatus("p1", Status.DRAFT, Status.BRACKETED))


@pytest.mark.parametrize("status", [status for status in SETTABLE if status.is_locked])
def test_words_place_and_existence_of_agreed_text_are_locked(desk: Desk, status: Status) -> None:
    draft = desk.do(set_status(desk.draft, ["p2"], status, HOW))
    second = draft.paragraph("p2")
    edits = [
        AmendText("p2", second.text, "Otra cosa."),
        RemoveParagraph(second, 1),
        move(draft, "p2", 3),
        SetKind("p2", second.kind, ClauseKind.HEADING),
        SetStatus("p2", status, Status.OPEN, HOW, UNSAID),
        edits_for_replacement(draft, 1, 1, ["Instaron", "a todos."], SequentialIds(prefix="n")),
        edits_for_replacement(draft, 0, 1, ["Reafirmaron. Instaron a todos."], SequentialIds(prefix="n")),
        edits_for_replacement(draft, 1, 2, ["Instaron a todos. Decidieron."], SequentialIds(prefix="n")),
        strike(draft, ["p2"], HOW),
        move_leaving_line(draft, "p2", 4, SequentialIds(prefix="n"), HOW),
        merge_into(draft, "p2", "p4", HOW),
        merge_into(draft, "p4", "p2", HOW),
        ReplaceParagraphs(1, draft.paragraphs[1:3], draft.paragraphs[2:3]),
    ]
    for edit in edits:
        assert edit is not None
        key = refused(lambda edit=edit: desk.do(edit))  # type: ignore[misc]
        assert key == f"paragraph-{status.value.replace('_', '-')}"
        assert desk.draft is draft


def test_the_number_the_neighbours_and_reservations_of_agreed_text_may_change(agreed: Desk) -> None:
    agreed.do(Relabel("p2", "2.", "2 bis."))
    agreed.do(reserve(agreed.draft, "p2", "Cuba", "No se suma."))
    agreed.do(move(agreed.draft, "p1", 2))
    agreed.do(renumber(agreed.draft))
    agreed.do(edits_for_replacement(agreed.draft, 0, -1, ["Nuevo."], SequentialIds(prefix="n")))
    agreed.do(set_status(agreed.draft, ["p2"], Status.CLOSED, HOW))
    second = agreed.draft.paragraph("p2")
    assert (second.label, second.text, second.status) == ("1.", "Instaron a todos.", Status.CLOSED)


def test_reopening_is_an_event_with_who_and_why(agreed: Desk) -> None:
    for reason, who in (("", "G77"), ("Falta algo.", " ")):
        with pytest.raises(KnownError) as caught:
            reopen(agreed.draft, "p2", reason, Standing(NOW, "", who))
        assert caught.value.message == "reopen-without-reason"
    asked = Standing(NOW, "Plenaria", "G77")
    agreed.do(reopen(agreed.draft, "p2", " Falta \n algo. ", asked))
    event = agreed.session.journal[-1].edit
    assert event == Reopen("p2", Status.AGREED, Status.OPEN, HOW, asked, "Falta algo.")
    assert agreed.do(AmendText("p2", "Instaron a todos.", "Instaron.")).paragraph("p2").text == "Instaron."
    agreed.session.undo()
    agreed.session.undo()
    assert agreed.draft.paragraph("p2").status is Status.AGREED
    agreed.session.redo()
    assert agreed.draft.paragraph("p2").standing == asked
    with pytest.raises(BugError):
        reopen(agreed.draft, "p1", "x", asked)


def test_undo_takes_back_the_status_and_then_what_was_before_it(desk: Desk) -> None:
    desk.do(AmendText("p2", "Instaron a todos.", "Instaron."))
    desk.do(set_status(desk.draft, ["p2"], Status.AGREED, HOW))
    desk.session.undo()
    desk.session.undo()
    assert desk.draft == START
    desk.session.redo()
    desk.session.redo()
    assert desk.draft.paragraph("p2").status is Status.AGREED


def test_words_that_an_older_drafter_changed_while_agreed_are_not_taken_back_unseen(project_folder: Path) -> None:
    """Its last edit was made to an agreed paragraph."""
    with DraftFile.open(
        project_folder / "tests" / "data" / "drafts" / "schema2.draft", holder="", read_only=True
    ) as file:
        stored = file.load()
    session = DraftSession(stored.draft, stored.journal, lambda entry, after: None, lambda: NOW, "Ana")
    with pytest.raises(KnownError) as caught:
        session.undo()
    assert caught.value.message == "paragraph-agreed"
    assert session.draft is stored.draft


def test_what_is_taken_out_keeps_its_number_and_its_words(desk: Desk) -> None:
    after = desk.do(strike(desk.draft, ["p2"], HOW))
    gone = after.paragraph("p2")
    assert (gone.label, gone.text, gone.status, gone.standing.words) == (
        "2.",
        "[suprimido]",
        Status.DELETED,
        "Instaron a todos.",
    )
    assert refused(lambda: desk.do(AmendText("p2", "[suprimido]", "x"))) == "paragraph-gone"
    assert refused(lambda: desk.do(RemoveParagraph(gone, 1))) == "paragraph-gone"
    assert refused(lambda: set_status(desk.draft, ["p2"], Status.AGREED)) == "paragraph-gone"
    assert strike(after, ["p2"], HOW) is None
    desk.do(reopen(after, "p2", "Error.", HOW))
    assert desk.draft.paragraph("p2").text == "Instaron a todos."
    assert desk.session.undo_name == "reopen"


def test_what_is_moved_takes_its_history_along_and_leaves_a_line(desk: Desk) -> None:
    after = desk.do(move_leaving_line(desk.draft, "p2", 4, SequentialIds(prefix="n"), HOW))
    assert [(each.id, each.label, each.text) for each in after.paragraphs] == [
        ("p1", "1.", "Reafirmaron."),
        ("n1", "2.", "[trasladado al párrafo 5]"),
        ("p3", "3.", "Decidieron."),
        ("p4", "4.", "Celebraron."),
        ("p2", "5.", "Instaron a todos."),
    ]
    line = after.paragraph("n1")
    assert (line.status, line.standing.others) == (Status.MOVED, ("p2",))
    assert move_leaving_line(after, "p2", 4, SequentialIds(prefix="m"), HOW) is None
    upwards = desk.do(move_leaving_line(after, "p4", 0, SequentialIds(prefix="m"), HOW))
    assert [each.id for each in upwards.paragraphs] == ["p4", "p1", "n1", "p3", "m1", "p2"]
    desk.session.undo()
    desk.session.undo()
    assert desk.draft == START


def test_what_is_merged_leaves_a_line_that_says_with_what(desk: Desk) -> None:
    after = desk.do(merge_into(desk.draft, "p4", "p1", HOW))
    assert after.paragraph("p1").text == "Reafirmaron. Celebraron."
    gone = after.paragraph("p4")
    assert (gone.text, gone.status, gone.standing.others) == ("[fusionado con el párrafo 1]", Status.MERGED, ("p1",))
    with pytest.raises(BugError):
        merge_into(after, "p1", "p1", HOW)


@pytest.mark.parametrize("language", ["es", "en", "pt", "fr", "xx"])
def test_the_line_is_in_the_language_of_the_draft(language: str) -> None:
    target = START.paragraph("p3")
    for status in (Status.MOVED, Status.MERGED):
        assert "3]" in gone_line(status, language, target)
    unnumbered = Paragraph("x", ClauseKind.PREAMBLE, "", "Reunidos.")
    assert "«" not in gone_line(Status.MOVED, language, unnumbered)
    assert gone_line(Status.DELETED, language).startswith("[")


def test_a_package_is_agreed_in_one_step(desk: Desk) -> None:
    desk.do(link(desk.draft, " Paquete  1 ", [Member("p1"), Member("p3", "[Decidieron]"), Member("p1")]))
    package = Package("Paquete 1", (Member("p1"), Member("p3", "[Decidieron]")))
    assert desk.draft.packages == (package,)
    assert linked_with(desk.draft, "p3") == (package,)
    assert linked_with(desk.draft, "p2") == ()
    assert link(desk.draft, "Paquete 1", package.members) is None
    after = desk.do(agree_package(desk.draft, "Paquete 1", Status.AGREED_AD_REFERENDUM, HOW))
    assert [each.id for each in after.paragraphs if each.status.is_locked] == ["p1", "p3"]
    desk.session.undo()
    assert not any(each.status.is_locked for each in desk.draft.paragraphs)
    assert desk.do(link(desk.draft, "Paquete 1", [])).packages == ()
    with pytest.raises(KnownError) as caught:
        agree_package(desk.draft, "Paquete 9", Status.AGREED, HOW)
    assert caught.value.message == "package-unknown"
    with pytest.raises(KnownError) as caught:
        link(desk.draft, " ", [Member("p1")])
    assert caught.value.message == "package-without-name"
    with pytest.raises(BugError):
        link(desk.draft, "x", [Member("p99")])


def test_reservations_keep_their_order_and_can_be_withdrawn(desk: Desk) -> None:
    for who, words in (("Cuba", "No se suma."), ("Perú", "Reserva."), ("Cuba", "Se disocia.")):
        desk.do(reserve(desk.draft, "p1", who, words))
    assert desk.draft.paragraph("p1").reservations == (
        Reservation("Cuba", "Se disocia."),
        Reservation("Perú", "Reserva."),
    )
    assert reserve(desk.draft, "p1", "Perú", "Reserva. ") is None
    desk.do(reserve(desk.draft, "p1", "Cuba", " "))
    assert [each.delegation for each in desk.draft.paragraph("p1").reservations] == ["Perú"]


def test_what_was_signed_off_is_not_undone(desk: Desk) -> None:
    desk.do(AmendText("p1", "Reafirmaron.", "Renovaron."))
    desk.session.undo()
    desk.session.redo()
    desk.do(sign_off(desk.draft, " Plenaria "))
    assert desk.session.journal[-1].edit == SignOff("Plenaria", text_digest(desk.draft))
    assert not desk.session.can_undo
    assert not desk.session.can_redo
    desk.do(AmendText("p1", "Renovaron.", "Reiteraron."))
    desk.session.undo()
    assert desk.session.undo() is None
    assert desk.draft.paragraph("p1").text == "Renovaron."
    assert desk.session.draft_at(0) == START
    with pytest.raises(BugError):
        desk.do(SignOff("Plenaria", "0" * 64))


def test_a_restored_version_leaves_agreed_text_as_it_is(agreed: Desk) -> None:
    before = agreed.draft
    agreed.do(RemoveParagraph(before.paragraphs[0], 0))
    agreed.do(AmendText("p3", "Decidieron.", "Acordaron."))
    kept = kept_locked(agreed.draft, START)
    assert [each.id for each in kept] == ["p2"]
    after = agreed.do(restore(agreed.draft, START))
    assert [each.text for each in after.paragraphs] == [each.text for each in START.paragraphs]
    assert after.paragraph("p2").status is Status.AGREED
    without = Draft("Declaración", "es", (START.paragraphs[2], START.paragraphs[0]))
    after = agreed.do(restore(agreed.draft, without))
    assert [each.id for each in after.paragraphs] == ["p3", "p1", "p2"]


def test_one_paragraph_is_restored_where_it_stood(desk: Desk) -> None:
    desk.do(AmendText("p3", "Decidieron.", "Acordaron."))
    desk.do(restore_paragraph(desk.draft, START, "p3"))
    assert desk.draft == START
    assert restore_paragraph(desk.draft, START, "p3") is None
    desk.do(RemoveParagraph(START.paragraphs[1], 1))
    desk.do(RemoveParagraph(START.paragraphs[0], 0))
    desk.do(restore_paragraph(desk.draft, START, "p2"))
    assert [each.id for each in desk.draft.paragraphs] == ["p2", "p3", "p4"]
    desk.do(AmendText("p2", "Instaron a todos.", "Instaron."))
    desk.do(set_status(desk.draft, ["p2"], Status.AGREED, HOW))
    assert refused(lambda: restore_paragraph(desk.draft, START, "p2")) == "paragraph-agreed"
    with pytest.raises(KeyError):
        restore_paragraph(desk.draft, START, "p99")


def test_all_of_it_is_in_the_file_and_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "x.draft"
    with DraftFile.create(path, START, now=NOW, author="Ana") as file:
        session = DraftSession(START, (), file.record, lambda: NOW, "Ana")
        deeds: list[Callable[[Draft], Edit | None]] = [
            lambda d: set_status(d, ["p1"], Status.PENDING_ONE, Standing(NOW, "G2", "Ana", "Cuba")),
            lambda d: reserve(d, "p1", "Perú", "Nota \0 «x»."),
            lambda d: link(d, "Paquete 1", [Member("p1"), Member("p2", "[y]")]),
            lambda d: strike(d, ["p3"], HOW),
            lambda d: sign_off(d, "Plenaria"),
        ]
        for deed in deeds:
            edit = deed(session.draft)
            assert edit is not None
            session.apply(edit)
    with DraftFile.open(path, holder="Ana") as file:
        stored = file.load()
        file.verify()
        assert stored.draft == session.draft
        assert stored.journal == session.journal
        again = DraftSession(stored.draft, stored.journal, file.record, lambda: NOW, "Ana")
        assert not again.can_undo
        edit = link(again.draft, "Paquete 1", [])
        assert edit is not None
        again.apply(edit)
        assert file.load().draft.packages == ()
        file.verify()
    copy = DraftFile.create(tmp_path / "y.draft", session.draft, now=NOW, author="Ana")
    assert copy.load().draft == session.draft
    copy.close()
