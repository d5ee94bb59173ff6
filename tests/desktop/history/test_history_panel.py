"""History on the screen: versions and changes, narrowed, compared, restored, signed off, exported."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from drafter.desktop.history.panel import HistoryPanel
from drafter.desktop.opening import OPEN_DRAFT
from drafter.desktop.tasks import Tasks
from drafter.desktop.theme import Theme
from drafter.desktop.workspace import Workspace
from drafter.drafting import Status
from drafter.drafting.editing.edits import AmendText, Relabel, Several
from drafter.drafting.negotiation.negotiating import reopen, set_status
from drafter.drafting.negotiation.standing import Standing

FIRST = "Saludaron la puntualidad de las delegaciones lunares."
SECOND = "Celebraron la puntualidad de las delegaciones lunares."
THIRD = "Celebraron la presencia de las delegaciones lunares."


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace, theme: Theme, tasks: Tasks, tmp_path: Path) -> HistoryPanel:
    """The panel with a draft of five entries and a version after the first."""
    workspace.apply(AmendText("new", FIRST, SECOND))
    workspace.add_version("Rev.1")
    workspace.apply(AmendText("new", SECOND, THIRD))
    agreed = set_status(workspace.draft, ["literal"], Status.AGREED, Standing("2026-11-23T10:00:00Z", "Plenaria"))
    assert agreed is not None
    workspace.apply(agreed)
    workspace.apply(reopen(workspace.draft, "literal", "Falta un plazo.", Standing("", "Plenaria", "G77")))
    workspace.apply(Several((Relabel("new", "3.", "2 bis."),), "renumber"))
    made = HistoryPanel(workspace, theme, "es", tasks, lambda: tmp_path)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.deeds.export.isEnabled)
    return made


def listed(panel: HistoryPanel) -> list[tuple[int, str]]:
    return [(item.sequence, item.version) for item in panel.table.history.items]


def choose(panel: HistoryPanel, *rows: int) -> None:
    panel.table.clearSelection()
    mode = panel.table.selectionMode()
    panel.table.setSelectionMode(panel.table.SelectionMode.MultiSelection)
    for row in rows:
        panel.table.selectRow(row)
    panel.table.setSelectionMode(mode)


def test_a_paragraph_named_by_its_opening_words_is_read_whole_at_1366_pixels(panel: HistoryPanel) -> None:
    panel.resize(1366, 640)
    table = panel.table
    last = table.history.columnCount() - 1
    assert (
        table.columnWidth(last)
        > table.fontMetrics().horizontalAdvance("«Convinieron en establecer, a más tardar …»") + 20
    )


def test_versions_stand_among_the_changes_the_newest_first(panel: HistoryPanel) -> None:
    QAbstractItemModelTester(panel.table.history, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert listed(panel) == [(5, ""), (4, ""), (3, ""), (2, ""), (1, "Rev.1"), (1, "")]
    words = [item.words for item in panel.table.history.items]
    assert words[1] == "Reopened: G77 – Falta un plazo."
    assert words[2] == "Status: Agreed"
    assert {item.author for item in panel.table.history.items} == {"Ana Prueba", ""}


def test_the_list_is_narrowed_by_paragraph_kind_and_words(panel: HistoryPanel) -> None:
    panel.paragraph.choose("literal")
    assert listed(panel) == [(4, ""), (3, "")]
    panel.search.setText("PLAZO")
    assert listed(panel) == [(4, "")]
    panel.search.clear()
    panel.paragraph.choose(None)
    panel.kind.choose("amend-text")
    assert listed(panel) == [(2, ""), (1, "")]
    panel.kind.choose("version")
    assert listed(panel) == [(1, "Rev.1")]


def test_one_moment_is_compared_with_now_and_two_with_each_other(qtbot: QtBot, panel: HistoryPanel) -> None:
    choose(panel, 4)
    with qtbot.waitSignal(panel.comparison_wanted) as wanted:
        panel.deeds.compare.trigger()
    assert wanted.args == [f"{OPEN_DRAFT}@Rev.1", OPEN_DRAFT]
    choose(panel, 2, 5)
    with qtbot.waitSignal(panel.comparison_wanted) as wanted:
        panel.deeds.compare.trigger()
    assert wanted.args == [f"{OPEN_DRAFT}#1", f"{OPEN_DRAFT}#3"]


def test_all_is_restored_in_one_step_that_undo_takes_back(panel: HistoryPanel) -> None:
    workspace = panel._workspace
    now = workspace.draft
    choose(panel, 4)
    panel.deeds.restore.trigger()
    assert workspace.draft.paragraphs == workspace.versions[0].draft.paragraphs
    workspace.undo()
    assert workspace.draft == now


def test_one_paragraph_is_restored_and_the_others_stay(panel: HistoryPanel) -> None:
    workspace = panel._workspace
    choose(panel, 5)
    panel.deeds.restore_paragraph.trigger()
    assert workspace.draft.paragraph("new").text == SECOND
    assert workspace.draft.paragraph("new").label == "2 bis."


def test_who_signs_off_sees_the_meeting_and_another_digest(qtbot: QtBot, panel: HistoryPanel) -> None:
    before = panel._verdict.toolTip()
    panel.vouching.sign_off("Plenaria, 3.ª sesión")
    assert panel.table.history.items[0].words == "Signed off: Plenaria, 3.ª sesión"
    qtbot.waitUntil(lambda: panel._verdict.toolTip() != before)
    assert "whole" in panel._verdict.text()
    assert not panel._workspace.can_undo


def test_after_renumbering_the_concordance_shows_old_and_new_numbers(panel: HistoryPanel, tmp_path: Path) -> None:
    panel.table.clearSelection()
    panel.deeds.concordance.trigger()
    dialog = panel.moments.concordance_dialog
    assert dialog is not None
    table = dialog.table
    cells = [
        [item.text() for column in range(3) if (item := table.item(row, column))] for row in range(table.rowCount())
    ]
    assert [cell[:2] for cell in cells] == [["3", "2 bis"]]
    dialog.only_changed.setChecked(False)
    assert table.rowCount() == 3
    for suffix in (".docx", ".txt", ".json"):
        dialog.write(tmp_path / f"concordancia{suffix}")
        assert (tmp_path / f"concordancia{suffix}").stat().st_size > 50
    dialog.reject()


def test_the_record_is_exported_whole(panel: HistoryPanel, tmp_path: Path) -> None:
    target = tmp_path / "registro.txt"
    panel.vouching.write(target)
    told = target.read_text()
    assert "El registro está completo: 5 entradas" in told
    assert panel._verdict.toolTip() in told
    assert "Falta un plazo." in told


def test_a_record_that_was_tampered_with_says_where(
    qtbot: QtBot, workspace: Workspace, theme: Theme, tasks: Tasks, tmp_path: Path
) -> None:
    workspace.apply(AmendText("new", FIRST, SECOND))
    workspace.apply(AmendText("new", SECOND, THIRD))
    path = workspace.path
    assert path is not None
    workspace.close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE journal SET author = 'Otra' WHERE sequence = 2")
    connection.close()
    workspace.open(path)
    panel = HistoryPanel(workspace, theme, "es", tasks, lambda: tmp_path)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: "not whole: entry 2" in panel._verdict.text())
