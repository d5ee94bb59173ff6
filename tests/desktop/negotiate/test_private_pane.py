"""The private layer in Negotiate: kept beside the draft, marked, hidden at once, and in no file that is sent."""

from __future__ import annotations

import zipfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from drafter.deeds.compiling import ReturnedFile, save_draft, save_word
from drafter.deeds.tables import load_notation
from drafter.deeds.texts import OpenedText, draft_paragraphs
from drafter.desktop.negotiate.compiling.work import Came, compiled_outcome
from drafter.desktop.negotiate.panel import NegotiatePanel
from drafter.desktop.workspace import Workspace
from drafter.drafting.brackets import Stance
from drafter.drafting.editing.edits import AmendText
from drafter.drafting.file.private_file import PrivateFile, private_path
from drafter.drafting.ids import SequentialIds
from drafter.drafting.negotiation.private_layer import NoteKind, OwnNote, Position, PrivateLayer
from drafter.exchange import Layout

SECRET = "Quetzalcóatl"


def noted(workspace: Workspace) -> PrivateLayer:
    """What is on the disk."""
    assert workspace.path is not None
    return PrivateFile.open(workspace.path).load()


def write(panel: NegotiatePanel, kind: NoteKind, text: str) -> None:
    panel.private.fields[kind].setPlainText(text)
    panel.private.commit()


def note_position(panel: NegotiatePanel, who: str, stance: Stance, note: str) -> None:
    pane = panel.private
    pane.who.setText(who)
    pane.stance.setCurrentIndex(pane.stance.findData(stance.value))
    pane.note.setText(note)
    pane.keep.click()


def test_our_own_notes_are_kept_for_the_paragraph_in_the_file_beside_the_draft(
    panel: NegotiatePanel, workspace: Workspace
) -> None:
    panel.show_paragraph("new")
    write(panel, NoteKind.RED_LINE, "Nada de lunas.")
    assert noted(workspace).notes == (OwnNote("new", "", NoteKind.RED_LINE, "Nada de lunas."),)
    panel.show_paragraph("item")
    assert panel.private.fields[NoteKind.RED_LINE].toPlainText() == ""
    panel.show_paragraph("new")
    assert panel.private.fields[NoteKind.RED_LINE].toPlainText() == "Nada de lunas."
    write(panel, NoteKind.RED_LINE, "")
    assert noted(workspace).notes == ()


def test_what_is_typed_is_kept_when_one_goes_to_another_paragraph(panel: NegotiatePanel, workspace: Workspace) -> None:
    panel.show_paragraph("new")
    panel.private.fields[NoteKind.FALLBACK].setPlainText("Podemos vivir con «celestes».")
    panel.show_paragraph("item")
    assert [note.paragraph_id for note in noted(workspace).notes] == ["new"]


def test_what_is_typed_is_kept_after_a_moment_of_rest(panel: NegotiatePanel, workspace: Workspace) -> None:
    panel.show_paragraph("new")
    panel.private.fields[NoteKind.FALLBACK].setPlainText("Podemos vivir con «celestes».")
    panel.private._rest.timeout.emit()
    assert [note.kind for note in noted(workspace).notes] == [NoteKind.FALLBACK]


def test_what_is_typed_is_kept_when_the_draft_is_closed(panel: NegotiatePanel, workspace: Workspace) -> None:
    panel.show_paragraph("new")
    panel.private.fields[NoteKind.INSTRUCTION].setPlainText("Insistir.")
    path = workspace.path
    assert path is not None
    workspace.close()
    assert [note.text for note in PrivateFile.open(path).load().notes] == ["Insistir."]


def test_a_note_can_be_about_one_bracket_and_stays_when_the_bracket_goes(
    panel: NegotiatePanel, workspace: Workspace
) -> None:
    text = workspace.draft.paragraph("new").text
    workspace.apply(AmendText("new", text, f"{text[:-1]} [y solares – Chile]."))
    panel.show_paragraph("new")
    pane = panel.private
    pane.place.setCurrentIndex(1)
    write(panel, NoteKind.RED_LINE, "Sin soles.")
    assert noted(workspace).notes[0].bracket == "[y solares – Chile]"
    workspace.undo()
    pane.place.setCurrentIndex(1)
    assert "[y solares – Chile]" in pane.place.currentText()
    assert pane.fields[NoteKind.RED_LINE].toPlainText() == "Sin soles."


def test_positions_are_noted_changed_and_taken_out(panel: NegotiatePanel, workspace: Workspace) -> None:
    panel.show_paragraph("new")
    panel.tabs.setCurrentWidget(panel.private)
    note_position(panel, "méxico", Stance.OPPOSE, "No quiere lunas")
    (position,) = noted(workspace).positions
    assert (position.delegation, position.stance, position.note) == ("México", Stance.OPPOSE, "No quiere lunas")
    assert "México" in panel.private.positions.cards.cards[0].head
    note_position(panel, "México", Stance.FLEXIBLE, "Cede")
    assert [each.stance for each in noted(workspace).positions] == [Stance.FLEXIBLE]
    panel.private.positions.select(0)
    panel.private._take_up()
    assert panel.private.note.text() == "Cede"
    panel.private.positions.setFocus()
    QTest.keyClick(panel.private.positions, Qt.Key.Key_Delete)
    assert noted(workspace).positions == ()
    panel.private.undo.trigger()
    assert [each.note for each in noted(workspace).positions] == ["Cede"]


def test_a_delegation_that_nobody_knows_is_not_noted(panel: NegotiatePanel) -> None:
    panel.show_paragraph("new")
    panel.private.who.setText("Atlántida")
    assert not panel.private.keep.isEnabled()


def test_a_damaged_private_file_is_said_in_a_sentence_and_the_draft_opens(
    panel: NegotiatePanel, workspace: Workspace
) -> None:
    path = workspace.path
    assert path is not None
    workspace.close()
    private_path(path).write_bytes(b"SQLite format 3\x00" + b"\xff" * 4096)
    workspace.open(path)
    panel.show_paragraph("new")
    assert workspace.draft.title == "Declaración de prueba"
    assert private_path(path).name in panel.private.fault.words
    assert not panel.private.fields[NoteKind.RED_LINE].isEnabled()


def test_everything_private_is_hidden_at_once(panel: NegotiatePanel) -> None:
    panel.show_paragraph("new")
    panel.tabs.setCurrentWidget(panel.private)
    write(panel, NoteKind.RED_LINE, SECRET)
    panel.set_private_visible(False)
    assert panel.tabs.indexOf(panel.private) < 0
    assert not panel.private.isVisible()
    panel.set_private_visible(True)
    assert panel.tabs.indexOf(panel.private) >= 0


def test_no_file_that_is_sent_has_anything_private(panel: NegotiatePanel, workspace: Workspace, tmp_path: Path) -> None:
    panel.show_paragraph("new")
    write(panel, NoteKind.RED_LINE, SECRET)
    note_position(panel, "Chile", Stance.OPPOSE, SECRET)
    assert any(isinstance(each, Position) and each.note == SECRET for each in noted(workspace).positions)
    draft = workspace.draft
    base = OpenedText(draft.title, draft.language, draft_paragraphs(draft), draft=draft)
    other = [each.text.replace("lunares", "celestes") for each in base.paragraphs]
    paragraphs = tuple(
        type(each)(each.label, each.kind, text, each.id) for each, text in zip(base.paragraphs, other, strict=True)
    )
    came = Came("Chile.docx", ReturnedFile(OpenedText("Chile.docx", "es", paragraphs)))
    notation = load_notation()
    outcome = compiled_outcome(base, [came], notation, {}, SequentialIds(prefix="z"), lambda _share: None)
    assert outcome.rolling is not None
    now = "2026-11-23T09:00:00Z"
    save_draft(tmp_path / "compilada.draft", outcome.rolling, now=now, author="Ana", overwrite=False)
    save_word(
        tmp_path / "compilada.docx", outcome.rolling, Layout.BRACKETED, {}, notation, date=now, overwrite=False
    )  # fmt: skip
    with zipfile.ZipFile(tmp_path / "compilada.docx") as package:
        parts = [package.read(name) for name in package.namelist()]
    sent = [path.read_bytes() for path in tmp_path.glob("*.draft*")]
    assert len(sent) >= 2
    assert not any(SECRET.encode() in each for each in (*parts, *sent))
