"""Export: the pages that will be written, what is remembered, and what is said of a written file."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from drafter.desktop.exchange.export_choices import ExportChoices, recalled, remembered
from drafter.desktop.exchange.export_dialog import ExportDialog, ExportRequest
from drafter.desktop.exchange.exporting import Exporting
from drafter.desktop.exchange.pages_view import Fit
from drafter.desktop.opening import OPEN_DRAFT, Opener
from drafter.desktop.preferences import Preferences
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import DARK, Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting import BaseFile, Draft, Paragraph
from drafter.drafting.editing.edits import InsertParagraph
from drafter.exchange import Audience, Layout, Paper, Sources, View, prove_docx, read_text, visible_lines
from drafter.instruments import ClauseKind
from drafter.library import ClauseLibrary
from tests.desktop.received_files import MakeFile

BASE = "library:SALV-2008"
DATE = "2026-11-23T09:00:00Z"
Key = Qt.Key

Open = Callable[..., ExportDialog]


@pytest.fixture
def open_dialog(
    qtbot: QtBot, workspace: Workspace, library: ClauseLibrary, tasks: Tasks, theme: Theme, tmp_path: Path
) -> Open:
    """Opens the export window on the sample draft and waits for its pages."""
    opener = Opener(workspace, library)
    workspace.add_version("Rev.1")
    kept: list[ExportDialog] = []  # as the window keeps it

    def open_it(choices: ExportChoices | None = None, *, wait: bool = True, why: str = "no") -> ExportDialog:
        first = choices or ExportChoices(author="Chile", base=f"{OPEN_DRAFT}@Rev.1")
        asking = opener.with_found_sources
        request = ExportRequest(OPEN_DRAFT, first, tmp_path, DATE, workspace.base_file(), why, find_sources=asking)
        dialog = ExportDialog(request, opener.choices(), opener.open, tasks, theme, "en")
        kept.append(dialog)
        qtbot.addWidget(dialog)
        dialog.resize(1100, 760)
        dialog.show()
        if wait:
            qtbot.waitUntil(lambda: dialog.prepared is not None, timeout=20_000)
        return dialog

    return open_it


def written(qtbot: QtBot, dialog: ExportDialog, path: Path) -> None:
    dialog.write(path)
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=20_000)


# -- the pages ----------------------------------------------------------------------------------------------------


def test_real_pages_are_shown_and_turned_with_keys(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog(ExportChoices(author="Chile", base=BASE))
    pages = dialog.preview.pages
    qtbot.waitUntil(lambda: pages.drawn, timeout=20_000)
    assert pages.count > 3
    pages.setFocus()
    QTest.keyClick(pages, Key.Key_PageDown)
    assert pages.page == 1
    QTest.keyClick(pages, Key.Key_End)
    assert pages.page == pages.count - 1
    QTest.keyClick(pages, Key.Key_Home)
    assert pages.page == 0
    assert str(pages.count) in pages.accessibleDescription()


def test_pages_are_made_larger_and_smaller_with_keys_and_fit_again(open_dialog: Open) -> None:
    dialog = open_dialog()
    pages = dialog.preview.pages
    fitting = pages.zoom
    QTest.keyClick(pages, Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert pages.zoom > fitting
    assert pages.fit is Fit.FREE
    QTest.keyClick(pages, Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert pages.zoom == pytest.approx(fitting)
    pages.set_fit(Fit.PAGE)
    assert pages.zoom < fitting


def test_the_words_can_be_read_as_text_too(open_dialog: Open) -> None:
    dialog = open_dialog()
    dialog.preview.as_text.trigger()
    assert dialog.preview.text.isVisible()
    assert "puntualidad" in dialog.preview.text.toPlainText()
    assert not dialog.preview.next.isEnabled()


def test_another_choice_sets_the_pages_anew_and_the_newest_wins(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    dialog.choose(Layout.SIDE_BY_SIDE)
    dialog.choose(Layout.CLEAN)
    assert dialog.prepared is None
    qtbot.waitUntil(lambda: dialog.prepared is Layout.CLEAN, timeout=20_000)


def test_sources_that_are_missing_are_looked_for_in_the_library(
    open_dialog: Open, workspace: Workspace, library: ClauseLibrary, tmp_path: Path, qtbot: QtBot
) -> None:
    agreed = library.clause("SALV-2008:p18").text
    workspace.apply(InsertParagraph(Paragraph("unnamed", ClauseKind.PARAGRAPH, "4.", agreed), 1))
    choices = ExportChoices(Layout.CLEAN, author="Chile", sources=Sources.TABLE)
    dialog = open_dialog(choices)
    assert dialog.options.page.find_sources.isEnabled()
    written(qtbot, dialog, tmp_path / "sin.txt")
    assert "párr. 18" not in (tmp_path / "sin.txt").read_text(encoding="utf-8")
    asking = open_dialog(replace(choices, find_sources=True))
    written(qtbot, asking, tmp_path / "con.txt")
    assert "párr. 18" in (tmp_path / "con.txt").read_text(encoding="utf-8")


def test_no_source_is_looked_for_where_all_are_left_out(open_dialog: Open) -> None:
    dialog = open_dialog(ExportChoices(Layout.CLEAN, author="Chile"), wait=False)
    assert not dialog.options.page.find_sources.isEnabled()


def test_it_can_be_dressed_anew(open_dialog: Open) -> None:
    dialog = open_dialog()
    dialog.set_theme(DARK)
    assert dialog.prepared is not None


# -- choosing -----------------------------------------------------------------------------------------------------


def test_tracked_changes_ask_for_a_name(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog(ExportChoices(base=f"{OPEN_DRAFT}@Rev.1"), wait=False)
    qtbot.waitUntil(dialog.banner.isVisible, timeout=20_000)
    assert not dialog.save.isEnabled()
    dialog.options.audience.author.setText("Delegacion")
    qtbot.waitUntil(dialog.save.isEnabled, timeout=20_000)


def test_columns_need_a_text_and_the_base_is_none(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    dialog.choose(Layout.COLUMNS)
    columns = dialog.options.columns
    assert columns.isVisible()
    assert dialog.choices.columns == (OPEN_DRAFT,)
    columns.item(0).setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(dialog.banner.isVisible)
    assert not dialog.save.isEnabled()


def test_the_file_of_a_delegation_can_be_a_column(open_dialog: Open, make_file: MakeFile, qtbot: QtBot) -> None:
    dialog = open_dialog()
    dialog.choose(Layout.COLUMNS)
    path = make_file("delegacion.docx")
    dialog.options.add_files([path])
    assert dialog.choices.columns == (OPEN_DRAFT, str(path))
    qtbot.waitUntil(lambda: dialog.prepared is Layout.COLUMNS, timeout=20_000)
    assert "delegacion.docx" in dialog.preview.text.toPlainText()


def test_what_cannot_be_amended_says_why(open_dialog: Open) -> None:
    dialog = open_dialog(replace(ExportChoices(author="Chile", base=BASE), amend=True), why="It began here.")
    assert dialog.choices.amend is False
    assert dialog.choices.layout is Layout.TRACKED


def test_choices_are_remembered_but_not_the_texts() -> None:
    chosen = ExportChoices(
        layout=Layout.BRACKETED,
        base=BASE,
        author="Chile",
        audience=Audience.INTERNAL,
        paper=Paper.LETTER,
        sources=Sources.TABLE,
        find_sources=True,
        line_numbers=True,
        draft_mark=True,
    )
    again = recalled(remembered(chosen))
    assert (again.layout, again.audience, again.paper) == (Layout.BRACKETED, Audience.INTERNAL, Paper.LETTER)
    assert (again.sources, again.line_numbers, again.draft_mark) == (Sources.TABLE, True, True)
    assert again.find_sources
    assert (again.base, again.author) == ("", "")


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"layout": "none", "paper": 4}', '{"template": "/nowhere.docx"}'])
def test_what_cannot_be_recalled_is_as_at_first(kept: str) -> None:
    assert recalled(kept) == ExportChoices()
    assert isinstance(json.loads(remembered(recalled(kept))), dict)


def test_forbidden_words_are_read_one_by_one() -> None:
    assert ExportChoices(forbidden=" Ana , línea roja,, ").forbidden_words == ("Ana", "línea roja")


def test_a_draft_that_began_as_a_word_file_is_written_into_it_at_first(
    workspace: Workspace,
    library: ClauseLibrary,
    tasks: Tasks,
    theme: Theme,
    tmp_path: Path,
    make_file: MakeFile,
    qtbot: QtBot,
) -> None:
    path = make_file("origen.docx", "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Uno dos tres.</w:t></w:r></w:p>", "")
    draft = Draft("d", "es", (Paragraph("p", ClauseKind.PARAGRAPH, "", "Uno dos cuatro."),))
    workspace.create(tmp_path / "nacido.draft", draft, BaseFile(path.name, path.read_bytes()))
    preferences = Preferences.in_file(tmp_path / "ajustes.ini")
    preferences.author = "Chile"
    opener = Opener(workspace, library)
    window = QWidget()
    qtbot.addWidget(window)
    exporting = Exporting(window, workspace, preferences, tasks, opener, theme, "en")
    exporting.export_draft()
    dialog = exporting.dialog
    assert dialog is not None
    assert dialog.choices.amend
    qtbot.waitUntil(lambda: dialog.prepared is not None, timeout=20_000)
    target = tmp_path / "enmendado.docx"
    written(qtbot, dialog, target)
    assert [each.text for each in read_text(target, view=View.ORIGINAL).paragraphs] == ["Uno dos tres."]
    assert [each.text for each in read_text(target).paragraphs] == ["Uno dos cuatro."]
    assert b"<w:b/>" in zipfile.ZipFile(target).read("word/document.xml")
    assert "rejecting every change" in " ".join(dialog.page.sentences)
    dialog.accept()


def test_a_draft_that_began_otherwise_says_so(
    workspace: Workspace, library: ClauseLibrary, tasks: Tasks, theme: Theme, tmp_path: Path, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    opener = Opener(workspace, library)
    exporting = Exporting(window, workspace, Preferences.in_file(tmp_path / "a.ini"), tasks, opener, theme, "en")
    exporting.export_draft()
    dialog = exporting.dialog
    assert dialog is not None
    assert not dialog.choices.amend
    exporting.close()
    assert exporting.dialog is None


# -- writing ------------------------------------------------------------------------------------------------------


def test_a_written_file_is_proved_and_the_report_says_so_in_words(
    open_dialog: Open, qtbot: QtBot, tmp_path: Path, workspace: Workspace
) -> None:
    dialog = open_dialog()
    path = tmp_path / "salida.docx"
    written(qtbot, dialog, path)
    lines = visible_lines(read_text(path).paragraphs)
    assert prove_docx(path.read_bytes(), None, lines, author="Chile").ok
    assert len(lines) == len(workspace.draft.paragraphs)
    said = " ".join(dialog.page.sentences)
    assert "rejecting every change" in said
    assert "Nothing private" in said


def test_an_internal_file_is_said_to_be_internal(open_dialog: Open, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = open_dialog()
    dialog.options.audience.internal.setChecked(True)
    qtbot.waitUntil(lambda: dialog.prepared is not None, timeout=20_000)
    written(qtbot, dialog, tmp_path / "interno.docx")
    assert "Do not circulate" in " ".join(dialog.page.sentences)


def test_a_forbidden_word_in_the_text_is_shown(open_dialog: Open, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = open_dialog()
    dialog.options.audience.forbidden.setText("puntualidad")
    qtbot.waitUntil(lambda: dialog.prepared is not None, timeout=20_000)
    written(qtbot, dialog, tmp_path / "palabra.docx")
    assert any("forbidden" in sentence for sentence in dialog.page.sentences)


def test_a_folder_that_is_not_there_is_explained(open_dialog: Open, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = open_dialog()
    dialog.write(tmp_path / "no" / "salida.docx")
    qtbot.waitUntil(dialog.banner.isVisible, timeout=20_000)
    assert dialog.save.isEnabled()
