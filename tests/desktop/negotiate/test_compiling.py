"""Compile, the screen: files with their delegations, questions answered right there, the rolling text and its proof."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from drafter.deeds.tables import load_notation
from drafter.desktop.negotiate.compiling.dialog import CompileDialog
from drafter.desktop.opening import OPEN_DRAFT, Opener
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import DARK, Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting import DraftFile, Status
from drafter.drafting.editing.edits import AmendText, RemoveParagraph
from drafter.drafting.ids import SequentialIds
from drafter.drafting.negotiation.negotiating import set_status
from drafter.exchange import Layout, read_text
from drafter.library import ClauseLibrary

SENT = "Saludaron la puntualidad de las delegaciones lunares."

WriteText = Callable[..., str]


@pytest.fixture
def dialog(
    qtbot: QtBot, workspace: Workspace, library: ClauseLibrary, tasks: Tasks, theme: Theme, tmp_path: Path
) -> CompileDialog:
    """The window, on the sample draft."""
    made = CompileDialog(
        workspace,
        Opener(workspace, library),
        tasks,
        load_notation(),
        theme,
        "es",
        SequentialIds(prefix="c"),
        lambda: tmp_path,
    )
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def sent_back(workspace: Workspace, tmp_path: Path) -> WriteText:
    """Writes a text that came back: the sample draft with some words replaced."""

    def write(name: str, *changes: tuple[str, str]) -> str:
        lines = [f"{each.label} {each.text}".strip() for each in workspace.draft.paragraphs]
        for old, new in changes:
            assert any(old in line for line in lines)
            lines = [line.replace(old, new) for line in lines]
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("\n\n".join(lines), encoding="utf-8")
        return str(path)

    return write


def read(qtbot: QtBot, dialog: CompileDialog, files: Sequence[str]) -> None:
    """The files, brought to the window."""
    dialog.add_files(files)
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 0)


def compiled(qtbot: QtBot, dialog: CompileDialog, files: Sequence[str]) -> None:
    read(qtbot, dialog, files)
    dialog.compile.click()
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() != 1)


def two(sent_back: WriteText) -> list[str]:
    """What Chile and Cuba sent back: they want different verbs, and Cuba another word besides."""
    return [
        sent_back("Chile.txt", ("Saludaron", "Celebraron")),
        sent_back("Rev1 Cuba.txt", ("Saludaron", "Aplaudieron"), ("lunares", "celestes")),
    ]


def asked(dialog: CompileDialog) -> list[bool]:
    return [row.question is not None for row in dialog.files.rows]


def test_files_are_known_by_their_names_and_nothing_is_asked(
    qtbot: QtBot, dialog: CompileDialog, sent_back: WriteText
) -> None:
    read(qtbot, dialog, two(sent_back))
    assert [row.who.text() for row in dialog.files.rows] == ["Chile", "Cuba"]
    assert asked(dialog) == [False, False]
    assert dialog.compile.isEnabled()


def test_a_file_that_names_nobody_is_asked_about_and_answered_right_there(
    qtbot: QtBot, dialog: CompileDialog, sent_back: WriteText
) -> None:
    read(qtbot, dialog, [sent_back("versión final.txt", ("Saludaron", "Celebraron"))])
    (row,) = dialog.files.rows
    assert asked(dialog) == [True]
    assert not dialog.compile.isEnabled()
    row.who.setText("Atlántida")
    assert "Atlántida" in row._sentence.text()
    row.who.setText("méxico")
    assert asked(dialog) == [False]
    assert dialog.compile.isEnabled()


def test_two_files_of_one_delegation_are_asked_about_until_one_is_left_out(
    qtbot: QtBot, dialog: CompileDialog, sent_back: WriteText
) -> None:
    first = sent_back("Chile.txt", ("Saludaron", "Celebraron"))
    second = sent_back("otra/Chile.txt", ("Saludaron", "Aplaudieron"))
    read(qtbot, dialog, [first, second])
    assert asked(dialog) == [True, True]
    dialog.files.rows[1].leave_out.click()
    assert asked(dialog) == [False]


def test_a_file_made_from_another_text_is_asked_about_and_taken_only_if_somebody_says_so(
    qtbot: QtBot, dialog: CompileDialog, sent_back: WriteText, tmp_path: Path
) -> None:
    other = tmp_path / "Perú.txt"
    other.write_text("Una receta de ceviche.\n\nSe corta el pescado y se exprimen los limones.", encoding="utf-8")
    compiled(qtbot, dialog, [*two(sent_back), str(other)])
    assert asked(dialog) == [False, False, True]
    assert dialog.outcome is None
    dialog.files.rows[2]._take()
    assert asked(dialog) == [False, False, False]
    dialog.compile.click()
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() != 1)
    assert dialog.outcome is not None


def test_a_file_made_from_another_version_offers_that_version_as_the_base(
    qtbot: QtBot, dialog: CompileDialog, workspace: Workspace, sent_back: WriteText
) -> None:
    from_before = sent_back("Chile.txt", ("Saludaron", "Celebraron"))
    workspace.add_version("Rev.1")
    row = workspace.draft.paragraph("literal")
    workspace.apply(RemoveParagraph(row, workspace.draft.index["literal"]))
    compiled(qtbot, dialog, [from_before])
    assert asked(dialog) == [True]
    dialog.files.version_wanted.emit("Rev.1")
    assert dialog.base.reference == f"{OPEN_DRAFT}@Rev.1"
    assert asked(dialog) == [False]


def test_a_file_that_cannot_be_read_is_named_and_the_others_are_listed(
    qtbot: QtBot, dialog: CompileDialog, sent_back: WriteText, tmp_path: Path
) -> None:
    broken = tmp_path / "Brasil.docx"
    broken.write_bytes(b"no")
    read(qtbot, dialog, [str(broken), *two(sent_back)])
    assert "Brasil.docx" in dialog.banner.words
    assert [row.who.text() for row in dialog.files.rows] == ["Chile", "Cuba"]


def test_the_neutrality_proof_is_said_plainly(qtbot: QtBot, dialog: CompileDialog, sent_back: WriteText) -> None:
    compiled(qtbot, dialog, two(sent_back))
    assert "2 text(s), 10 paragraph(s) read again, no difference" in dialog.pane.proof.text()


def test_each_passage_says_who_wants_what_and_where_they_conflict(
    qtbot: QtBot, dialog: CompileDialog, sent_back: WriteText
) -> None:
    compiled(qtbot, dialog, two(sent_back))
    pane = dialog.pane
    assert len(pane.passages.cards.numbers) == 1
    pane.passages.select(pane.passages.cards.numbers[0])
    pane._show_passage()
    assert "Celebraron – Chile / Aplaudieron – Cuba" in pane.words.toPlainText()
    heads = [card.head for card in pane.claims.cards.cards]
    assert [head.split(":")[0] for head in heads] == ["Chile", "Cuba", "Cuba"]
    assert [bool(card.marks) for card in pane.claims.cards.cards] == [True, True, False]
    pane.set_theme(DARK)
    assert DARK.muted in pane.words.toHtml()
    pane.which.setCurrentIndex(2)
    assert len(pane.passages.cards.numbers) == 5


def test_the_rolling_text_goes_into_the_draft_as_one_step_of_undo(
    qtbot: QtBot, dialog: CompileDialog, workspace: Workspace, sent_back: WriteText
) -> None:
    before = workspace.draft
    compiled(qtbot, dialog, two(sent_back))
    dialog.taking.take.click()
    text = workspace.draft.paragraph("new").text
    assert text == (
        "[Saludaron / Celebraron – Chile / Aplaudieron – Cuba] la puntualidad de las delegaciones"
        " [lunares / celestes – Cuba]."
    )
    workspace.undo()
    assert workspace.draft == before


def test_what_delegations_want_goes_on_the_table_and_the_text_stays(
    qtbot: QtBot, dialog: CompileDialog, workspace: Workspace, sent_back: WriteText
) -> None:
    before = workspace.draft
    compiled(qtbot, dialog, two(sent_back))
    dialog.taking.table.click()
    assert workspace.draft.paragraphs == before.paragraphs
    assert [(each.delegations, each.new_text.split()[0]) for each in workspace.draft.proposals] == [
        (("CHL",), "Celebraron"),
        (("CUB",), "Aplaudieron"),
    ]
    workspace.undo()
    assert workspace.draft == before


def test_agreed_text_that_somebody_changes_is_said_and_the_draft_refuses_it(
    qtbot: QtBot, dialog: CompileDialog, workspace: Workspace, sent_back: WriteText
) -> None:
    files = two(sent_back)
    agreed = set_status(workspace.draft, ["new"], Status.AGREED)
    assert agreed is not None
    workspace.apply(agreed)
    compiled(qtbot, dialog, files)
    assert dialog.pane.notices.count() >= 1
    dialog.taking.take.click()
    assert workspace.draft.paragraph("new").text == SENT
    assert dialog.banner.words


def test_a_rolling_text_of_another_base_is_not_put_into_the_draft(
    qtbot: QtBot, dialog: CompileDialog, sent_back: WriteText
) -> None:
    base = sent_back("base.txt")
    dialog.base.choose(base)
    compiled(qtbot, dialog, two(sent_back))
    assert dialog.outcome is not None
    assert not dialog.taking.take.isEnabled()
    assert dialog.taking.save.isEnabled()


def test_a_draft_that_was_changed_meanwhile_is_left_alone(
    qtbot: QtBot, dialog: CompileDialog, workspace: Workspace, sent_back: WriteText
) -> None:
    compiled(qtbot, dialog, two(sent_back))
    workspace.apply(AmendText("new", SENT, "Saludaron a todos."))
    dialog.taking.take.click()
    assert workspace.draft.paragraph("new").text == "Saludaron a todos."
    assert dialog.banner.words


def test_the_rolling_text_is_saved_as_a_draft_and_opened(
    qtbot: QtBot, dialog: CompileDialog, sent_back: WriteText, tmp_path: Path
) -> None:
    compiled(qtbot, dialog, two(sent_back))
    path = tmp_path / "Rev 2.draft"
    with qtbot.waitSignal(dialog.draft_written) as written:
        dialog.taking.write_draft(path)
    assert written.args == [path]
    with DraftFile.open(path, holder="", read_only=True) as file:
        draft = file.load().draft
    assert draft.title == "Rev 2"
    assert draft.paragraph("new").text.startswith("[Saludaron / Celebraron – Chile")


@pytest.mark.parametrize("layout", [Layout.BRACKETED, Layout.TRACKED, Layout.COLUMNS])
def test_the_compilation_is_written_in_word(
    qtbot: QtBot, dialog: CompileDialog, sent_back: WriteText, tmp_path: Path, layout: Layout
) -> None:
    compiled(qtbot, dialog, two(sent_back))
    path = tmp_path / "compilada.docx"
    with qtbot.waitSignal(dialog.said):
        dialog.taking.write_word(path, layout)
    words = " ".join(paragraph.text for paragraph in read_text(path).paragraphs)
    assert "Aplaudieron" in words


def test_what_is_cancelled_leads_back_to_the_files(qtbot: QtBot, dialog: CompileDialog, sent_back: WriteText) -> None:
    read(qtbot, dialog, two(sent_back))
    dialog.compile.click()
    dialog.waiting.cancel.click()
    assert dialog.outcome is None
    dialog.waiting.again.click()
    assert dialog.pages.currentIndex() == 0
    assert dialog.compile.isEnabled()
