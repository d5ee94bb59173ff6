"""The draft on the desk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from drafter.desktop.workspace import Workspace
from drafter.drafting import Draft, DraftFile, JournalEntry
from drafter.drafting.editing.edits import AmendText
from drafter.drafting.file.digests import words_digest
from drafter.drafting.negotiation.private_layer import Mark, ReviewMark
from drafter.errors import BugError, KnownError


def _amend(workspace: Workspace, paragraph_id: str, text: str) -> None:
    paragraph = workspace.draft.paragraph(paragraph_id)
    workspace.apply(AmendText(paragraph_id, paragraph.text, text, paragraph.origins, paragraph.origins))


def test_saved_is_said_only_after_the_disk_has_it(workspace: Workspace, qtbot: QtBot) -> None:
    said: list[bool] = [workspace.saved]
    workspace.saved_changed.connect(lambda: said.append(workspace.saved))
    _amend(workspace, "new", "Saludaron.")
    assert said[:2] == [True, False]
    qtbot.waitUntil(lambda: workspace.saved)
    assert workspace.path is not None
    with DraftFile.open(workspace.path, holder="another reader") as read:
        assert read.load().draft.paragraph("new").text == "Saludaron."


def test_word_of_a_draft_that_was_closed_says_nothing_of_the_next(
    workspace: Workspace, sample_draft: Draft, tmp_path: Path, qtbot: QtBot
) -> None:
    said: list[bool] = []
    for words in ("Saludaron.", "Celebraron.", "Aplaudieron."):
        _amend(workspace, "new", words)
    workspace.create(tmp_path / "next.draft", sample_draft)
    _amend(workspace, "new", "Saludaron.")
    workspace.saved_changed.connect(lambda: said.append(workspace.saved))
    qtbot.waitUntil(lambda: workspace.saved)
    assert said == [True]


def test_undo_reaches_back_past_closing(workspace: Workspace) -> None:
    before = workspace.draft
    path = workspace.path
    assert path is not None
    _amend(workspace, "new", "Saludaron.")
    workspace.close()
    workspace.open(path)
    assert workspace.can_undo
    workspace.undo()
    assert workspace.draft == before
    workspace.redo()
    assert workspace.draft.paragraph("new").text == "Saludaron."


def test_editors_hand_in_what_is_typed_before_the_draft_is_closed(workspace: Workspace) -> None:
    path = workspace.path
    assert path is not None
    workspace.about_to_read.connect(lambda: _amend(workspace, "new", "Lo último tecleado."))
    workspace.close()
    with DraftFile.open(path, holder="another reader") as read:
        assert read.load().draft.paragraph("new").text == "Lo último tecleado."


def test_the_second_window_is_told_who_holds_the_draft_and_may_only_read(
    workspace: Workspace, clock: Callable[[], str]
) -> None:
    assert workspace.path is not None
    second = Workspace(clock, "Otra delegación")
    second.open(workspace.path)
    assert second.read_only
    assert "Ana Prueba" in second.held_by
    assert not second.can_undo
    assert second.draft == workspace.draft
    second.close()
    assert not workspace.read_only


def test_a_file_that_is_no_draft_leaves_the_desk_as_it_was(workspace: Workspace, tmp_path: Path) -> None:
    before, path = workspace.draft, workspace.path
    wrong = tmp_path / "wrong.draft"
    wrong.write_bytes(b"not a draft at all")
    with pytest.raises(KnownError):
        workspace.open(wrong)
    assert workspace.draft == before
    assert workspace.path == path


def test_a_version_freezes_the_text_and_its_name_is_taken_once(workspace: Workspace) -> None:
    before = workspace.draft
    workspace.add_version("Rev.1")
    _amend(workspace, "new", "Saludaron.")
    assert [version.name for version in workspace.versions] == ["Rev.1"]
    assert workspace.versions[0].draft == before
    with pytest.raises(KnownError):
        workspace.add_version("Rev.1")


def test_a_new_draft_never_replaces_an_old_one(workspace: Workspace) -> None:
    path = workspace.path
    assert path is not None
    with pytest.raises(KnownError):
        workspace.create(path, Draft("Otro", "es", ()))
    assert workspace.draft.title == "Declaración de prueba"


def test_opening_the_draft_on_the_desk_again_leaves_it_writable(workspace: Workspace) -> None:
    assert workspace.path is not None
    workspace.open(workspace.path)
    assert not workspace.read_only
    assert workspace.held_by == ""
    _amend(workspace, "new", "Saludaron.")
    assert workspace.draft.paragraph("new").text == "Saludaron."


def test_a_fault_of_ours_while_writing_is_raised_where_it_is_reported(workspace: Workspace, qtbot: QtBot) -> None:
    paragraph = workspace.draft.paragraph("new")
    entry = JournalEntry(99, AmendText("new", paragraph.text, "Saludaron."), "2026-11-23T09:00:00Z", "Ana Prueba")
    assert workspace._writer is not None
    with qtbot.captureExceptions() as raised:
        workspace._writer.put(entry, workspace.draft)  # no program of ours numbers an entry so
        qtbot.waitUntil(lambda: bool(raised))
    assert isinstance(raised[0][1], BugError)
    workspace._writer._waiting.clear()


def test_pinned_pairs_and_private_notes_are_kept_beside_the_journal(workspace: Workspace) -> None:
    path = workspace.path
    assert path is not None
    workspace.pin("Instaron.", "Exhortaron.")
    workspace.pin("Uno.", "Dos.")
    workspace.unpin("Uno.", "Dos.")
    private = workspace.private_file()
    assert private is not None
    private.put(ReviewMark("p1", Mark.SEEN))
    pairs = workspace.pinned_pairs()
    assert [(pair.old, pair.new) for pair in pairs] == [(words_digest("Instaron."), words_digest("Exhortaron."))]
    workspace.close()
    assert workspace.pinned_pairs() == ()
    assert workspace.private_file() is None
    with pytest.raises(BugError):
        workspace.pin("a", "b")
    workspace.open(path)
    again = workspace.private_file()
    assert again is not None
    assert again.load().marks == (ReviewMark("p1", Mark.SEEN),)
    assert workspace.pinned_pairs() == pairs
