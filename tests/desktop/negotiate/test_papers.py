"""Proposals from a text: read, asked about, ticked, put on the table in one step; and from what was edited here."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from drafter.deeds.tables import load_notation
from drafter.desktop.negotiate.papers.dialog import PapersDialog
from drafter.desktop.opening import Opener
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting import Status
from drafter.drafting.editing.edits import AmendText
from drafter.drafting.ids import SequentialIds
from drafter.drafting.negotiation.negotiating import set_status
from drafter.drafting.proposals.model import ProposalKind, ProposalState
from drafter.library import ClauseLibrary
from tests.desktop.received_files import MakeFile

SENTENCE = "Saludaron la puntualidad de las delegaciones lunares."


@pytest.fixture
def dialog(
    qtbot: QtBot, workspace: Workspace, library: ClauseLibrary, tasks: Tasks, theme: Theme, tmp_path: Path
) -> PapersDialog:
    """The window, on the sample draft with a version."""
    workspace.add_version("Rev.1")
    made = PapersDialog(
        workspace,
        Opener(workspace, library),
        tasks,
        load_notation(),
        theme,
        "es",
        SequentialIds(prefix="q"),
        lambda: tmp_path,
        "Chile",
    )
    qtbot.addWidget(made)
    made.show()
    return made


def sent_back(workspace: Workspace, path: Path, *changes: tuple[str, str]) -> str:
    """The draft as somebody has it, in a file."""
    lines = [f"{each.label} {each.text}".strip() for each in workspace.draft.paragraphs]
    for old, new in changes:
        lines = [line.replace(old, new) for line in lines]
    path.write_text("\n\n".join(lines), encoding="utf-8")
    return str(path)


def read(qtbot: QtBot, dialog: PapersDialog, reference: str) -> None:
    with qtbot.waitSignal(dialog._tasks.busy_changed, check_params_cb=lambda busy: not busy):
        dialog.show_file(reference)
    qtbot.waitUntil(lambda: not dialog._tasks._newest)


def test_what_is_ticked_goes_on_the_table_in_one_step(
    qtbot: QtBot, dialog: PapersDialog, workspace: Workspace, tmp_path: Path
) -> None:
    before = workspace.draft
    changes = (("Saludaron", "Celebraron"), ("Recordaron", "Reiteraron"))
    read(qtbot, dialog, sent_back(workspace, tmp_path / "Perú.txt", *changes))
    assert dialog.list.count() == 2
    assert "Celebraron" in dialog.words.toPlainText() or "Reiteraron" in dialog.words.toPlainText()
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialog.put.click()
    (proposal,) = workspace.draft.proposals
    assert (proposal.kind, proposal.delegations, proposal.base) == (ProposalKind.MODIFY, ("PER",), "Rev.1")
    assert proposal.new_text.startswith("Celebraron")
    workspace.undo()
    assert workspace.draft == before


def test_a_text_of_nobody_proposes_nothing_until_somebody_says_whose_it_is(
    qtbot: QtBot, dialog: PapersDialog, workspace: Workspace, tmp_path: Path
) -> None:
    read(qtbot, dialog, sent_back(workspace, tmp_path / "final.txt", ("Saludaron", "Celebraron")))
    assert dialog.list.count() == 0
    dialog.hands.fields[0].setText("Atlántida")
    assert "Atlántida" in dialog.notices.text() or not dialog.put.isEnabled()
    dialog.hands.fields[0].setText("méxico")
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert dialog.put.isEnabled()


def test_what_is_about_settled_text_is_said_and_not_ticked(
    qtbot: QtBot, dialog: PapersDialog, workspace: Workspace, tmp_path: Path
) -> None:
    agreed = set_status(workspace.draft, ["new"], Status.AGREED)
    assert agreed is not None
    workspace.apply(agreed)
    read(qtbot, dialog, sent_back(workspace, tmp_path / "Perú.txt", ("Saludaron", "Celebraron")))
    assert dialog.list.count() == 1
    assert dialog.chosen == ()
    assert not dialog.put.isEnabled()


def test_a_text_made_from_another_one_needs_a_word_of_somebody(
    qtbot: QtBot, dialog: PapersDialog, tmp_path: Path
) -> None:
    path = tmp_path / "Perú.txt"
    path.write_text("Una receta de ceviche.\n\nSe corta el pescado y se exprimen los limones.", encoding="utf-8")
    read(qtbot, dialog, str(path))
    assert not dialog.put.isEnabled()
    assert not dialog.sure.isHidden()
    dialog.sure.setChecked(True)
    assert dialog.put.isEnabled()


def test_each_author_of_a_word_file_is_asked_about(qtbot: QtBot, dialog: PapersDialog, make_file: MakeFile) -> None:
    read(qtbot, dialog, str(make_file()))
    assert dialog.paper is not None
    assert len(dialog.paper.tracked) >= 1
    assert len(dialog.hands.fields) == len(dialog.paper.hands)


def test_a_file_that_cannot_be_read_is_said(qtbot: QtBot, dialog: PapersDialog, tmp_path: Path) -> None:
    broken = tmp_path / "roto.docx"
    broken.write_bytes(b"no")
    read(qtbot, dialog, str(broken))
    assert "roto.docx" in dialog.banner.words


def test_what_was_edited_since_a_version_becomes_proposals_and_the_text_is_the_versions_again(
    qtbot: QtBot, dialog: PapersDialog, workspace: Workspace
) -> None:
    workspace.apply(AmendText("new", SENTENCE, SENTENCE.replace("Saludaron", "Celebraron")))
    edited = workspace.draft
    dialog.since.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    dialog.put.click()
    assert workspace.draft.paragraph("new").text == SENTENCE
    (proposal,) = workspace.draft.proposals
    assert (proposal.state, proposal.delegations) == (ProposalState.OPEN, ("CHL",))
    workspace.undo()
    assert workspace.draft == edited
